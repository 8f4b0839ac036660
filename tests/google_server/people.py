"""What people do in a spreadsheet between two requests of ours:
the same that the service does to its sheets then.
"""

from typing import Any

from tests.google_server.state import Sheet, Spreadsheet


def insert_rows(book: Spreadsheet, title: str, at: int, count: int = 1) -> None:
    """Insert empty rows before the row of this index."""
    sheet = book.by_title(title)
    sheet.rows[at:at] = [[None] * sheet.width for _ in range(count)]
    _resized(sheet)
    _shift_links(sheet, ("top", "head"), at, count)


def delete_row(book: Spreadsheet, title: str, at: int) -> None:
    """Delete one row."""
    sheet = book.by_title(title)
    del sheet.rows[at]
    _resized(sheet)
    _shift_links(sheet, ("top", "head"), at, -1)


def insert_column(book: Spreadsheet, title: str, at: int, header: str | None = None) -> None:
    """Insert a column before the one of this index."""
    sheet = book.by_title(title)
    for row in sheet.rows:
        row.insert(at, None)
    sheet.properties["gridProperties"]["columnCount"] += 1
    if header is not None:
        sheet.put(0, at, header)
    _shift_links(sheet, ("id", "name"), at, 1)


def delete_column(book: Spreadsheet, title: str, at: int) -> None:
    """Delete one column."""
    sheet = book.by_title(title)
    for row in sheet.rows:
        del row[at]
    sheet.properties["gridProperties"]["columnCount"] -= 1
    _shift_links(sheet, ("id", "name"), at, -1)


def sort(book: Spreadsheet, title: str, column: int, *, reverse: bool = False) -> None:
    """Sort the rows under the header by one column; empty rows stay at the end."""
    sheet = book.by_title(title)
    last = len(book.values(title))
    body = sheet.rows[1:last]
    body.sort(key=lambda row: str(_plain(row[column])), reverse=reverse)
    sheet.rows[1:last] = body


def type_in(book: Spreadsheet, title: str, row: int, column: int, value: Any) -> None:
    """Type a value into a cell, or clear it with None."""
    book.by_title(title).put(row, column, value)


def rename(book: Spreadsheet, title: str, new: str) -> None:
    """Give a sheet another title."""
    book.by_title(title).properties["title"] = new


def delete_sheet(book: Spreadsheet, title: str) -> None:
    """Delete a sheet with its marks."""
    sheet = book.by_title(title)
    book.sheets.remove(sheet)
    book.metadata = [m for m in book.metadata if m["location"].get("sheetId") != sheet.id]


def protect(book: Spreadsheet, title: str) -> None:
    """Protect a sheet so that others, the robot among them, cannot edit it."""
    sheet = book.by_title(title)
    sheet.protected.append(
        {
            "protectedRangeId": 77,
            "range": {"sheetId": sheet.id},
            "requestingUserCanEdit": False,
            "others": "refused",
        }
    )


def _plain(cell: Any) -> Any:
    return "" if not cell else next(iter(cell.get("userEnteredValue", {"": ""}).values()))


def _resized(sheet: Sheet) -> None:
    sheet.properties["gridProperties"]["rowCount"] = len(sheet.rows)


def _shift_links(sheet: Sheet, parts: tuple[str, ...], at: int, by: int) -> None:
    """Move the references of linking formulas that point behind what was inserted or deleted;
    one to what is gone is none.
    """
    for row in sheet.rows:
        for i, cell in enumerate(row):
            link = (cell or {}).get("link")
            if link:
                row[i] = {**cell, "link": {**link, **{p: _moved(link[p], at, by) for p in parts}}}


def _moved(index: int | None, at: int, by: int) -> int | None:
    if index is None or index < at:
        return index
    return None if by < 0 and index < at - by else index + by


def make_table(book: Spreadsheet, title: str) -> None:
    """Make what stands on a sheet a table, as Format, Convert to table does."""
    sheet, shown = book.by_title(title), book.values(title)
    area = {
        "sheetId": sheet.id,
        "startRowIndex": 0,
        "endRowIndex": len(shown),
        "startColumnIndex": 0,
        "endColumnIndex": len(shown[0]),
    }
    sheet.tables.append({"tableId": f"t{sheet.id}", "name": title, "range": area})
