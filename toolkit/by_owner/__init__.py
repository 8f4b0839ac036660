"""One workbook an owner from one big book, and what reps typed there gathered back into one log."""
