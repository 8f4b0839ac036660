"""What stands in a workbook: our marks, a person's changes, ends of lists, what is in the way."""
