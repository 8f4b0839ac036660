"""The head of a sheet's XML: how far it reaches and how wide its columns are."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..opc.xlsx_errors import Damaged
from .addresses import Area, area

_ATTRIBUTE = re.compile(rb"([\w:]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_DIMENSION = re.compile(rb"<(?:\w+:)?dimension\s+ref=[\"']([^\"']+)[\"']")


class _Run(NamedTuple):
    """A run of columns with common attributes, as one ``col`` element states it."""

    first: int
    last: int
    attributes: dict[bytes, bytes]


def with_dimension(head: bytes, written: Area) -> bytes:
    """Let the sheet's dimension take in what was written; a head without one stays without."""
    found = _DIMENSION.search(head)
    if not found:
        return head
    old = area(found[1].decode("ascii", "replace"))
    if not old:
        return head
    new = Area(
        min(old.first_col, written.first_col),
        min(old.first_row, written.first_row),
        max(old.last_col, written.last_col),
        max(old.last_row, written.last_row),
    )
    if new == old:
        return head
    return head[: found.start(1)] + new.ref().encode() + head[found.end(1) :]


def with_widths(head: bytes, prefix: bytes, widths: dict[int, float | None]) -> bytes:
    """Give some columns a width in characters, and show them where they are hidden.

    One with None keeps its width, as all others do, and all keep their styles.
    ``prefix`` is the sheet's namespace prefix with its colon. Raises Damaged for a width that is
    given for no column.
    """
    if not widths:
        return head
    found = re.search(rb"<%bcols\b[^>]*>(.*?)</%bcols>" % (prefix, prefix), head, re.DOTALL)
    runs: list[_Run] = []
    for run in _runs(found[1] if found else b"", prefix):
        runs += _cut(run, widths)
    covered: set[int] = set()
    for run in runs:
        covered.update(column for column in widths if run.first <= column <= run.last)
    for column, width in widths.items():
        if column not in covered and width is not None:
            runs.append(_Run(column, column, _wide({}, width)))
    # Excel repairs a file whose columns are out of order.
    runs.sort(key=lambda run: run.first)
    written = b"".join(_column(prefix, run) for run in runs)
    new = b"<%bcols>%b</%bcols>" % (prefix, written, prefix)
    if found:
        return head[: found.start()] + new + head[found.end() :]
    at = head.rindex(b"<%bsheetData" % prefix)
    return head[:at] + new + head[at:]


def _runs(columns: bytes, prefix: bytes) -> list[_Run]:
    """Runs of columns as a sheet lists them, without their bounds among their attributes."""
    runs = []
    for column in re.findall(rb"<%bcol\b([^>]*?)/?>" % prefix, columns):
        attributes = {name: double or single for name, double, single in _ATTRIBUTE.findall(column)}
        first, last = attributes.pop(b"min", b""), attributes.pop(b"max", b"")
        if not all(re.fullmatch(rb"\d{1,7}", bound) for bound in (first, last)):
            raise Damaged(
                "a column's width is given for no column; "
                "open the workbook in Excel and save it once."
            )
        runs.append(_Run(int(first), int(last), attributes))
    return runs


def _cut(run: _Run, widths: dict[int, float | None]) -> list[_Run]:
    """Cut the columns to be set out of a run."""
    runs: list[_Run] = []
    start = run.first
    for column in sorted(column for column in widths if run.first <= column <= run.last):
        if start < column:
            runs.append(_Run(start, column - 1, run.attributes))
        runs.append(_Run(column, column, _wide(run.attributes, widths[column])))
        start = column + 1
    if start <= run.last:
        runs.append(_Run(start, run.last, run.attributes))
    return runs


def _wide(attributes: dict[bytes, bytes], width: float | None) -> dict[bytes, bytes]:
    """Attributes of a column with a width that a person chose, not one fitted to its cells."""
    kept = attributes
    if attributes.get(b"hidden") in (b"1", b"true"):
        # One of an outline that is collapsed leaves it.
        out = (b"hidden", b"outlineLevel")
        kept = {name: value for name, value in attributes.items() if name not in out}
    if width is None:
        return kept
    kept = {name: value for name, value in kept.items() if name != b"bestFit"}
    return {**kept, b"width": f"{width:g}".encode(), b"customWidth": b"1"}


def _column(prefix: bytes, run: _Run) -> bytes:
    inside = b"".join(b' %b="%b"' % item for item in run.attributes.items())
    return b'<%bcol min="%d" max="%d"%b/>' % (prefix, run.first, run.last, inside)
