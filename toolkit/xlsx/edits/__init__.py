"""Changes to a workbook: sheets put in and taken out, columns and rows added."""
