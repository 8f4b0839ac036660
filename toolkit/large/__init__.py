"""Logs that stay in their engine, as they are larger than memory: facts come back, and few rows."""
