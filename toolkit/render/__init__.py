"""What a report shows, drawn: pages for workbooks and Google Sheets, text for terminals, files for programs."""
