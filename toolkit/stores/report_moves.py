"""Where the tables of a report of ours went that is written anew, so that rules go with them.

A table is known by its title, a column by its header, a row by what stands first in it.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

from toolkit.entries.raw_values import is_blank, worded
from toolkit.render.layout import lay_out
from toolkit.render.page import Page
from toolkit.render.placed import PlacedBlock
from toolkit.stores.list_moves import Beside, ListPlaces, Moves, Rows
from toolkit.stores.moved_rules import CellArea, RuleMoves

_HEADER_BELOW = 3
"""How many rows below its title the header of a table stands at most."""


class ReportMoves:
    """How rules go with the tables of a report of this title."""

    def __init__(self, title: str, page: Page, rows: Rows) -> None:
        placed = [_table_moves(title, block, rows) for block in lay_out(page).blocks]
        self.tables = [each for each in placed if each]

    def moved(
        self, areas: Sequence[CellArea], formulas: Sequence[str]
    ) -> tuple[list[CellArea], list[str]] | None:
        """Where a rule within one table stands now, and its formulas; None where it cannot."""
        for table in self.tables:
            open_end = table is self.tables[-1]
            if all(_is_within(area.rows, table.moves.old, open_end) for area in areas):
                columns = {*chain.from_iterable(area.columns for area in areas)}
                is_whole = columns <= table.moves.columns.keys()
                return table.moved(areas, formulas) if is_whole else None
        is_over_all = len(areas) == 1 and self._is_over_all(areas[0].rows)
        return ([*areas], [*formulas]) if is_over_all else None

    def _is_over_all(self, rows: range) -> bool:
        """Whether rows reach from above the first table to below the last, as whole columns do."""
        places = [table.moves.old for table in self.tables]
        above = all(rows.start <= each.header for each in places)
        return bool(places) and above and all(rows.stop > each.last for each in places)


def _is_within(rows: range, places: ListPlaces, open_end: bool) -> bool:
    """Whether rows are those of a table; below the last one, at its open end, nothing stands."""
    return places.first <= rows.start and (open_end or rows.stop <= places.last + 1)


def _table_moves(title: str, block: PlacedBlock, rows: Rows) -> RuleMoves | None:
    """How rules go with one table; None where it did not stand there."""
    headings = {str(placed.heading): placed.position for placed in block.columns}
    title_of_it = "" if block.title_row is None else block.table.title
    header = _header_row(title_of_it, headings, rows)
    if header is None or not block.size:
        return None
    columns = {
        at: headings[str(text)] for at, text in enumerate(rows[header]) if _is(text, headings)
    }
    last = header
    while last + 1 < len(rows) and not all(map(is_blank, rows[last + 1])):
        last += 1
    new = ListPlaces(block.header_row, block.first_row, block.last_row)
    first = block.columns[0]
    before = next((at for at, to in columns.items() if to == first.position), 0)
    old_rows = range(header + 1, last + 1)
    known = _known(rows[row][before] for row in old_rows)
    beside = Beside(dict(zip(old_rows, known, strict=True)), _known(block.frame[first.column.name]))
    moves = Moves(ListPlaces(header, header + 1, last), new, columns)
    return RuleMoves(title, moves, beside, block.last_row + 1)


def _header_row(title: str, headings: dict[str, int], rows: Rows) -> int | None:
    """The row of the headers below the title of a table, or at the top where it has none; None
    where they do not stand there.
    """
    titles = [n for n, row in enumerate(rows) if title in row]
    starts = titles if title else [-1]
    for at in starts:
        below = range(at + 1, min(at + 1 + _HEADER_BELOW, len(rows)))
        fits = {n: _fit(rows[n], headings) for n in below}
        best = max(fits, key=lambda n: fits[n], default=None)
        if best is not None and fits[best] > 0:
            return best
    return None


def _fit(row: Sequence[Any], headings: dict[str, int]) -> int:
    return sum(_is(text, headings) for text in row)


def _is(text: Any, headings: dict[str, int]) -> bool:
    return not is_blank(text) and str(text) in headings


def _known(cells: Iterable[Any]) -> list[tuple[str, ...]]:
    """By what rows are known: their first cells, and how many of one text stood above."""
    seen: Counter[str] = Counter()
    known: list[tuple[str, ...]] = []
    for cell in cells:
        text = worded(cell)
        seen[text] += 1
        known.append((text, f"{seen[text]}"))
    return known
