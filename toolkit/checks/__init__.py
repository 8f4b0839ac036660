"""What cannot be true in a book, each with its cell."""
