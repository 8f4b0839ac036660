"""A list of books refreshed one after the other, as a cron job or a scheduled task does."""
