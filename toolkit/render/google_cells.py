"""Cells as Google Sheets takes them, and digests to tell one content of a sheet from another."""

import hashlib
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Any

from toolkit.render.values import Cell

LONGEST = 50_000
"""Characters that a cell of Google Sheets holds."""
FIRST_DAY = date(1899, 12, 30)
"""The day whose serial number is 0."""
_FIRST_SERIAL_DAY = date(1900, 1, 1)
"""Up to this day, days are sent as text."""
SentCell = None | str | int | float
"""A cell as it is sent: a day is its serial number, yes and no are words."""


def as_sent(value: Cell) -> SentCell:
    """A cell of a result as it is sent: a serial number for a day, words for yes and no.

    >>> as_sent(date(2026, 11, 23)), as_sent(True), as_sent("")
    (46349, 'Yes', None)
    """
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, date):
        is_serial = value > _FIRST_SERIAL_DAY
        return (value - FIRST_DAY).days if is_serial else value.isoformat()
    if isinstance(value, str):
        return value if len(value) <= LONGEST else value[: LONGEST - 1] + "…"
    return value


def content(rows: Iterable[Sequence[Any]], without: Collection[int] = ()) -> str:
    """A digest of what a sheet holds, in whatever order its rows stand.

    Columns named by `without` do not count. Sorting is no change. Numbers count to 12 places, line
    ends as one, empty cells at the end not at all.
    """
    digests = sorted(_row_digest(row, without) for row in rows)
    return hashlib.sha256(b"".join(digest for digest in digests if digest)).hexdigest()[:24]


def _row_digest(row: Sequence[Any], without: Collection[int]) -> bytes:
    """A digest of a row; empty for an empty one."""
    cells = ["" if i in without else as_compared(value) for i, value in enumerate(row)]
    while cells and not cells[-1]:
        cells.pop()
    if not cells:
        return b""
    text = "\x1f".join(cells)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:12]


def as_compared(value: Any) -> str:
    """A cell as a text by which two are compared: numbers to 12 places, line ends as one."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return f"b{value}"
    if isinstance(value, int | float):
        return f"n{float(value):.12g}"
    return "s" + str(value).replace("\r\n", "\n").replace("\r", "\n")


def lasting_id(text: str) -> int:
    """A lasting id for a name, below those of turns; the same in every run."""
    digest = hashlib.sha256(f"retain {text}".encode()).digest()
    return int.from_bytes(digest[:4], "big") % 1_000_000_000 + 1
