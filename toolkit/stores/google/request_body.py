"""Requests as Google takes them: cells of a sheet, the body of a batch, rows in runs that fit."""

import json
from collections.abc import Iterator, Mapping, Sequence

from toolkit.render.google_cells import SentCell
from toolkit.render.google_requests import Request

Entered = SentCell | bool
"""What is entered into a cell: also the state of a checkbox."""


class Formula(str):
    """A formula, which is entered as one; any other text is a text."""


_KINDS = ((Formula, "formulaValue"), (str, "stringValue"), (bool, "boolValue"))
"""What a value is called in a request, by the first kind that it is of."""


def all_cells(
    sheet: int,
    rows: Sequence[Sequence[SentCell]],
    notes: Mapping[tuple[int, int], str] | None = None,
) -> Request:
    """All cells of a sheet of ours: what is not given is cleared; formats stay.

    So do notes where none are given; else these, by row and column, are all there are.
    """
    data = _row_data(rows)
    for (row, column), text in (notes or {}).items():
        data += [{"values": []} for _ in range(row + 1 - len(data))]
        cells = data[row]["values"]
        cells += [{} for _ in range(column + 1 - len(cells))]
        cells[column]["note"] = text
    given = {
        "rows": data,
        "fields": "userEnteredValue" if notes is None else "userEnteredValue,note",
    }
    return {"updateCells": {"range": {"sheetId": sheet}, **given}}


def one_cell(where: Request, value: SentCell) -> Request:
    """One cell of a person's sheet; its format stays."""
    given = {"rows": _row_data([[value]]), "fields": "userEnteredValue"}
    return {"updateCells": {"range": where, **given}}


def cells_from(sheet: int, row: int, column: int, rows: Sequence[Sequence[Entered]]) -> Request:
    """Cells of a sheet from one cell (from 0) on; formats stay."""
    start = {"sheetId": sheet, "rowIndex": row, "columnIndex": column}
    given = {"rows": _row_data(rows), "fields": "userEnteredValue"}
    return {"updateCells": {"start": start, **given}}


def rows_at_end(where: Request, rows: Sequence[Sequence[Entered]]) -> Request:
    """Put rows at the end of a sheet or of a table; `where` names it by its id."""
    return {"appendCells": {**where, "rows": _row_data(rows), "fields": "userEnteredValue"}}


def _row_data(rows: Sequence[Sequence[Entered]]) -> list[Request]:
    """Rows of cells as a request holds them."""
    data: list[Request] = []
    for row in rows:
        data.append({"values": [_cell_data(value) for value in row]})
    return data


def _cell_data(value: Entered) -> Request:
    """A cell as a request holds it; a text is a text, whatever it begins with."""
    if value is None:
        return {}
    name = next((name for kind, name in _KINDS if isinstance(value, kind)), "numberValue")
    return {"userEnteredValue": {name: value}}


def as_body(requests: list[Request], ranges: Sequence[str] = ()) -> bytes:
    """A batch as it is sent; the `ranges` come back in its answer, as they are when it is done."""
    body: Request = {"requests": requests}
    if ranges:
        body["includeSpreadsheetInResponse"] = True
        body["responseIncludeGridData"] = True
        body["responseRanges"] = list(ranges)
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "replace")


def parts(rows: list[Request], limit: int) -> Iterator[tuple[int, list[Request]]]:
    """Runs of rows of at most `limit` bytes, each with the row it begins at.

    A longer row is alone.
    """
    start, size = 0, 0
    part: list[Request] = []
    for i, row in enumerate(rows):
        length = len(as_body([row]))
        if part and size + length > limit:
            yield start, part
            start, size, part = i, 0, []
        part.append(row)
        size += length
    yield start, part
