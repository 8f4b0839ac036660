"""Working days of reps and public holidays of countries."""
