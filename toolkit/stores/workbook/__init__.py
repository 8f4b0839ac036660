"""Books that are workbook files: every kind that calamine reads, and .xlsx and .xlsm written into."""
