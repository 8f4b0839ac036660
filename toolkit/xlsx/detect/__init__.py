"""What stands in a workbook: marks of ours, what a person changed, where lists end, what is in the way."""
