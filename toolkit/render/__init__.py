"""What a report shows, drawn: sheets for Excel and Google, text for terminals, files for programs.

`page` groups tables into pages and `layout` says where everything on a page stands; `xlsx_page`,
`google_page` and `html_page` draw that. `csv_json`, `terminal_page` and `ics` need no places.
"""
