"""Books that are workbook files: all that calamine reads, and .xlsx and .xlsm written into."""
