"""Books that are workbook files: all that calamine reads, and .xlsx and .xlsm written into."""

READ_CELLS = "read-cells"
"""The word with which the program of one file is called to read cells in a process apart."""
