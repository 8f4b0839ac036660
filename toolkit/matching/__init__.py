"""Who is a customer, and whose each row of a log is."""
