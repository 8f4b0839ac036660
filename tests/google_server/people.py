"""What people do in a spreadsheet between two requests of ours:
the same that the service does to its sheets then.
"""

import re
from typing import Any

from tests.google_server.state import Function, Sheet, Spreadsheet, number_of, pattern_of


def insert_rows(book: Spreadsheet, title: str, at: int, count: int = 1) -> None:
    """Insert empty rows before the row of this index."""
    sheet = book.by_title(title)
    sheet.rows[at:at] = [[None] * sheet.width for _ in range(count)]
    _resized(sheet)
    _shift_links(sheet, ("top", "head"), at, count)
    _shift_areas(sheet, at, count)
    shift_formulas(sheet, at, count)


def delete_row(book: Spreadsheet, title: str, at: int) -> None:
    """Delete one row."""
    sheet = book.by_title(title)
    del sheet.rows[at]
    _resized(sheet)
    _shift_links(sheet, ("top", "head"), at, -1)
    _shift_areas(sheet, at, -1)
    shift_formulas(sheet, at, -1)


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


def protect(book: Spreadsheet, title: str, *, free: dict[str, int] | None = None) -> None:
    """Protect a sheet so that others, the robot among them, cannot edit it, but for a `free` range
    of it.
    """
    sheet = book.by_title(title)
    held = {
        "protectedRangeId": 77,
        "range": {"sheetId": sheet.id},
        "requestingUserCanEdit": False,
        "others": "refused",
    }
    if free is not None:
        held["unprotectedRanges"] = [{"sheetId": sheet.id, **free}]
    sheet.protected.append(held)


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


def _shift_areas(sheet: Sheet, at: int, by: int) -> None:
    """Let tables, filters, protections, names and merges follow rows inserted or deleted."""
    held = [*sheet.tables, *sheet.protected, *sheet.named]
    held += [sheet.filter] if sheet.filter else []
    for area in [one["range"] for one in held] + sheet.merges:
        for end, is_last in (("startRowIndex", False), ("endRowIndex", True)):
            if end in area and area[end] > at - (0 if is_last else 1):
                area[end] += by


def shift_formulas(sheet: Sheet, at: int, by: int, columns: range = range(1000)) -> None:
    """Let references to cells of this sheet follow them, those in some columns alone."""

    def moved(found: re.Match[str]) -> str:
        row = int(found[2])
        has_moved = row > at and number_of(found[1]) in columns
        return f"{found[1]}{row + by if has_moved else row}"

    for row in sheet.rows:
        for i, cell in enumerate(row):
            formula = (cell or {}).get("userEnteredValue", {}).get("formulaValue")
            if cell and formula and not cell.get("link"):
                text = re.sub(r"\b([A-Z]{1,2})(\d+)\b(?!\()", moved, formula)
                row[i] = {**cell, "userEnteredValue": {"formulaValue": text}}


def _moved(index: int | None, at: int, by: int) -> int | None:
    if index is None or index < at:
        return index
    return None if by < 0 and index < at - by else index + by


def make_table(book: Spreadsheet, title: str, *, spare: int = 0) -> None:
    """Make what stands on a sheet a table, as Format, Convert to table does, with spare rows."""
    sheet, shown = book.by_title(title), book.values(title)
    sheet.resize(max(len(sheet.rows), len(shown) + spare), sheet.width)
    area = {
        "sheetId": sheet.id,
        "startRowIndex": 0,
        "endRowIndex": len(shown) + spare,
        "startColumnIndex": 0,
        "endColumnIndex": len(shown[0]),
    }
    sheet.tables.append({"tableId": f"t{sheet.id}", "name": title, "range": area})


def put_formula(
    book: Spreadsheet, title: str, row: int, column: int, formula: str, shows: Function
) -> None:
    """Type a formula into a cell, and teach the server what it shows; see `Function`."""
    sheet = book.by_title(title)
    sheet.put(row, column, None)
    cell = sheet.rows[row][column] or {}
    sheet.rows[row][column] = {**cell, "userEnteredValue": {"formulaValue": formula}}
    book.functions[pattern_of(formula, row)] = shows


def fill_down(book: Spreadsheet, title: str, rows: range, column: int, formula: str) -> None:
    """Fill a formula that the server knows down to these rows; {} in it is the row's number."""
    sheet = book.by_title(title)
    sheet.resize(max(len(sheet.rows), rows.stop), max(sheet.width, column + 1))
    for row in rows:
        text = formula.replace("{}", str(row + 1))
        sheet.rows[row][column] = {"userEnteredValue": {"formulaValue": text}}


def add_checkboxes(book: Spreadsheet, title: str, rows: range, column: int) -> None:
    """Insert, Checkbox over cells of a column: each holds FALSE from then on."""
    sheet = book.by_title(title)
    sheet.resize(max(len(sheet.rows), rows.stop), max(sheet.width, column + 1))
    box = {"condition": {"type": "BOOLEAN"}}
    for row in rows:
        held = {"userEnteredValue": {"boolValue": False}, "dataValidation": box}
        sheet.rows[row][column] = {**(sheet.rows[row][column] or {}), **held}
