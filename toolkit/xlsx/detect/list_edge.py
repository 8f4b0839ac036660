"""Where a plain list ends at the right: what else stands on its row of headings is none of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from ..sml.addresses import Area, letters
from ..sml.row_cells import has_content
from ..sml.sheet_xml import SheetXml, Span


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


def first_free(edge: int, width: int, taken: Collection[int], most: int) -> int:
    """First of ``width`` columns that touch a list ending at ``edge``, or stand near behind it.

    Where one of those beside it is ``taken``, they go behind what stands there, an empty column
    between. Where a sheet of ``most`` columns has no such place, gives the one beside the list.

    >>> first_free(6, 3, {28}, 99), first_free(6, 3, {9, 10}, 99), first_free(6, 3, {9, 13}, 99)
    (7, 12, 15)
    """
    if _last_taken(range(edge + 1, edge + 1 + width), taken) is None:
        return edge + 1
    start = edge + 2
    while start + width - 1 <= most:
        last = _last_taken(range(start - 1, start + width), taken)
        if last is None:
            return start
        start = last + 2
    return edge + 1


def stand_behind(edge: int, where: Area) -> str:
    """What a person is told of columns that do not touch their list."""
    return (
        f"the new columns stand in {letters(where.first_col)} to {letters(where.last_col)}, as "
        f"something stands right beside the list, which ends with {letters(edge)}; "
        "a sort of the list alone leaves them behind until the next refresh"
    )


def _last_taken(columns: range, taken: Collection[int]) -> int | None:
    """The last of some columns that is taken."""
    return max((column for column in columns if column in taken), default=None)


def reaching_beyond(sheet: SheetXml, rows: Collection[int], column: int) -> list[Span]:
    """Those of some rows that have cells right of a column: few or none of a tidy list."""
    return [
        span
        for span in sheet.spans(sheet.start)
        if span[0] in rows and sheet.last_column(span[2], span[3]) > column
    ]


def filled_beyond(
    sheet: SheetXml, reaching: Iterable[Span], rows: Collection[int], column: int
) -> Counter[int]:
    """How many of some rows have something in each column right of one.

    In: the rows that reach beyond it, or beyond one left of it.
    """
    filled: Counter[int] = Counter()
    for span in reaching:
        if span[0] not in rows:
            continue
        cells = sheet.cells(sheet.row(span))
        filled.update(cell.column for cell in cells if cell.column > column and has_content(cell))
    return filled
