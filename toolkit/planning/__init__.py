"""What a book asks for: tiers, next calls, gaps and tasks, all worked out in one `Planning`."""
