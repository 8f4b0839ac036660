"""What a book asks for: one row a customer with tier, next call and gaps, and what is to be done for each."""
