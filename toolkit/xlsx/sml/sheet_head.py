"""The head of a sheet's XML: how far it reaches and how wide its columns are."""

from __future__ import annotations

import re

from ..opc.xlsx_errors import Damaged
from .addresses import Area, area

_ATTRIBUTE = re.compile(rb"([\w:]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")


def with_dimension(head: bytes, written: Area) -> bytes:
    """Let the sheet's dimension take in what was written; a head without one stays without."""
    found = re.search(rb"<(?:\w+:)?dimension\s+ref=[\"']([^\"']+)[\"']", head)
    old = area(found[1].decode("ascii", "replace")) if found else None
    if not found or not old:
        return head
    new = Area(
        min(old.first_col, written.first_col),
        min(old.first_row, written.first_row),
        max(old.last_col, written.last_col),
        max(old.last_row, written.last_row),
    )
    return (
        head if new == old else head[: found.start(1)] + new.ref().encode() + head[found.end(1) :]
    )


def with_widths(head: bytes, prefix: bytes, widths: dict[int, float]) -> bytes:
    """Give some columns a width; all others keep theirs, and the styles of columns stay."""
    if not widths:
        return head
    found = re.search(rb"<%bcols\b[^>]*>(.*?)</%bcols>" % (prefix, prefix), head, re.DOTALL)
    runs: list[tuple[int, int, dict[bytes, bytes]]] = []
    for column in re.findall(rb"<%bcol\b([^>]*?)/?>" % prefix, found[1] if found else b""):
        attributes = {name: double or single for name, double, single in _ATTRIBUTE.findall(column)}
        bounds = attributes.pop(b"min", b""), attributes.pop(b"max", b"")
        if not all(re.fullmatch(rb"\d{1,7}", bound) for bound in bounds):
            raise Damaged(
                "a column's width is given for no column; open the workbook in Excel and save it once."
            )
        first, last = map(int, bounds)
        runs += _cut(first, last, attributes, widths)
    covered = {
        column for first, last, _ in runs for column in range(first, last + 1) if column in widths
    }
    runs += [
        (column, column, _wide({}, width))
        for column, width in widths.items()
        if column not in covered
    ]
    written = b"".join(_column(prefix, *run) for run in sorted(runs, key=lambda run: run[0]))
    new = b"<%bcols>%b</%bcols>" % (prefix, written, prefix)
    if found:
        return head[: found.start()] + new + head[found.end() :]
    at = head.rindex(b"<%bsheetData" % prefix)
    return head[:at] + new + head[at:]


def _cut(
    first: int, last: int, attributes: dict[bytes, bytes], widths: dict[int, float]
) -> list[tuple[int, int, dict[bytes, bytes]]]:
    """Cut the columns to be set out of a run of columns with common attributes."""
    runs: list[tuple[int, int, dict[bytes, bytes]]] = []
    start = first
    for column in sorted(column for column in widths if first <= column <= last):
        if start < column:
            runs.append((start, column - 1, attributes))
        runs.append((column, column, _wide(attributes, widths[column])))
        start = column + 1
    if start <= last:
        runs.append((start, last, attributes))
    return runs


def _wide(attributes: dict[bytes, bytes], width: float) -> dict[bytes, bytes]:
    kept = {name: value for name, value in attributes.items() if name != b"bestFit"}
    return {**kept, b"width": f"{width:g}".encode(), b"customWidth": b"1"}


def _column(prefix: bytes, first: int, last: int, attributes: dict[bytes, bytes]) -> bytes:
    inside = b"".join(b' %b="%b"' % item for item in attributes.items())
    return b'<%bcol min="%d" max="%d"%b/>' % (prefix, first, last, inside)
