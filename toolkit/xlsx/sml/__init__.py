"""SpreadsheetML: cells, rows, styles and addresses, as Excel spells them."""
