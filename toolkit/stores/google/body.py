"""Requests as Google takes them: cells of a sheet, the body of a batch, and rows in runs that fit into one."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from toolkit.render.google_cells import SentCell

Request = dict[str, Any]


def cells(sheet: int, rows: Sequence[Sequence[SentCell]]) -> Request:
    """All cells of a sheet of ours: what is not given is cleared; formats stay."""
    given = [{"values": [cell(v) for v in row]} for row in rows]
    return {
        "updateCells": {"range": {"sheetId": sheet}, "rows": given, "fields": "userEnteredValue"}
    }


def cell(value: SentCell) -> Request:
    """A text is a text, whatever it begins with."""
    if value is None:
        return {}
    return {"userEnteredValue": {"stringValue" if isinstance(value, str) else "numberValue": value}}


def as_body(requests: list[Request], ranges: Sequence[str] = ()) -> bytes:
    """A batch as it is sent; the `ranges` come back with the answer, as they are when it is done."""
    more = (
        {
            "includeSpreadsheetInResponse": True,
            "responseIncludeGridData": True,
            "responseRanges": list(ranges),
        }
        if ranges
        else {}
    )
    return json.dumps(
        {"requests": requests, **more}, ensure_ascii=False, separators=(",", ":")
    ).encode("utf-8", "replace")


def parts(rows: list[Request], limit: int) -> Iterator[tuple[int, list[Request]]]:
    """Runs of rows that fit into the limit, each with the row it begins at."""
    start, held, size = 0, list[Request](), 0
    for i, row in enumerate(rows):
        length = len(as_body([row]))
        if held and size + length > limit:
            yield start, held
            start, held, size = i, [], 0
        held.append(row)
        size += length
    yield start, held
