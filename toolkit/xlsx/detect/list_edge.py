"""Where a plain list ends at the right: what else stands on its row of headings is none of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping

from ..sml.row_cells import has_content
from ..sml.sheet_xml import SheetXml


def list_edge(headings: Collection[int], filled: Mapping[int, int], last: int, rows: int) -> int:
    """Last column of a list that is known to reach to ``last``.

    Columns right beside it are of the list, with a heading or something in their ``filled`` cells.
    Those behind an empty column are where their headings have at least half of the list's ``rows``
    filled: a note or a legend is not.

    >>> list_edge({1, 2, 3, 9}, {}, 2, 8), list_edge({1, 2, 5, 6}, {5: 1, 6: 4}, 2, 8)
    (3, 6)
    """
    edge = last
    while True:
        while edge + 1 in headings or filled.get(edge + 1):
            edge += 1
        start = min((column for column in headings if column > edge), default=None)
        if start is None:
            return edge
        end = start
        while end + 1 in headings:
            end += 1
        if all(2 * filled.get(column, 0) < max(rows, 1) for column in range(start, end + 1)):
            return edge
        edge = end


def filled_beyond(sheet: SheetXml, rows: Collection[int], column: int) -> Counter[int]:
    """How many of some rows have something in each column right of one."""
    filled: Counter[int] = Counter()
    for span in sheet.spans(sheet.start):
        number, _, inner, close, _ = span
        if number not in rows or sheet.last_column(inner, close) <= column:
            continue
        cells = sheet.cells(sheet.row(span))
        filled.update(cell.column for cell in cells if cell.column > column and has_content(cell))
    return filled
