"""Rules that a person put on cells of a list of ours: they follow its rows and columns.

A rule over all rows stays over all of them, however many they are; one over some rows goes with
these. One whose formulas speak of several of some rows cannot follow.
"""

from collections.abc import Iterable, Sequence
from itertools import chain, groupby, product, starmap
from typing import NamedTuple

from toolkit.schema.model import letters
from toolkit.stores.list_moves import ITS_ROW, Beside, MovedFormula, Moves


class CellArea(NamedTuple):
    """Rows and columns from 0."""

    rows: range
    columns: range

    @property
    def said(self) -> str:
        """The same as people write it."""
        first = f"{letters(self.columns.start + 1)}{self.rows.start + 1}"
        last = f"{letters(self.columns.stop)}{self.rows.stop}"
        return first if first == last else f"{first}:{last}"


class RuleMoves:
    """How rules go with a list of this title; the sheet has `height` rows while it is written."""

    def __init__(self, title: str, moves: Moves, beside: Beside, height: int) -> None:
        self.title, self.moves, self.beside, self.height = title, moves, beside, height
        self.now = {who: moves.new.first + n for n, who in enumerate(beside.new)}

    def moved(
        self, areas: Sequence[CellArea], formulas: Sequence[str]
    ) -> tuple[list[CellArea], list[str]] | None:
        """Where a rule over these areas stands now, and its formulas; None where it cannot.

        Formulas speak of the first cell of the areas. No area is left where all rows are gone.
        """
        if not all(area.rows and area.columns for area in areas):
            return [*areas], [*formulas]
        moved = [self._area(area) for area in areas]
        if all(new == [old] for new, old in zip(moved, areas, strict=True)):
            return [*areas], [*formulas]
        now = [*chain.from_iterable(moved)]
        if not formulas or not now:
            return now, [*formulas]
        if len(areas) > 1 or len(now) > 1:
            return None
        said = [self._formula(formula, areas[0], now[0]) for formula in formulas]
        return None if None in said else (now, [text or "" for text in said])

    def _formula(self, formula: str, old: CellArea, new: CellArea) -> str | None:
        text = MovedFormula(self.title, old.rows.start, self.moves).said(formula)
        return None if text is None else text.replace(ITS_ROW, f"{new.rows.start + 1}")

    def _area(self, old: CellArea) -> list[CellArea]:
        """The areas that the cells of one are now."""
        columns = _runs(self.moves.columns.get(column, column) for column in old.columns)
        return [*starmap(CellArea, product(self._rows(old.rows), columns))]

    def _is_whole(self, rows: range) -> bool:
        places = self.moves.old
        return rows.start <= places.first and rows.stop > places.last

    def _rows(self, rows: range) -> list[range]:
        old, new = self.moves.old, self.moves.new
        if self._is_whole(rows):
            start = rows.start if rows.start <= old.header else new.first
            return [range(start, min(max(rows.stop, new.last + 1), self.height))]
        found = []
        for row in range(rows.start, min(rows.stop, old.last + 1)):
            if row <= old.header:
                found.append(row)
            elif self.beside.old.get(row) in self.now:
                found.append(self.now[self.beside.old[row]])
        return _runs(found)


def _runs(numbers: Iterable[int]) -> list[range]:
    """Numbers that follow each other, as ranges."""
    runs = []
    for _, run in groupby(enumerate(sorted(numbers)), key=lambda pair: pair[1] - pair[0]):
        held = [number for _, number in run]
        runs.append(range(held[0], held[-1] + 1))
    return runs
