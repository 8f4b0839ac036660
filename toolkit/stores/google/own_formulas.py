"""Formulas in columns that a person added to a list of ours: they follow its rows, as words do.

A list is written anew with its rows in another order, so each formula is written again beside its
row: what it says of its own row is said of the row where that stands now, and columns are named as
they stand now. One that names another row of the list alone cannot follow: that row goes elsewhere.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from toolkit.catalogues.labels import find_header
from toolkit.reading.header_rows import HEADER_SEARCH
from toolkit.render.google_cells import SentCell
from toolkit.render.page import Page
from toolkit.schema.model import Table
from toolkit.stores.google.list_shape import filling
from toolkit.stores.google.request_body import Formula
from toolkit.stores.google.spreadsheet import Rows, Tab
from toolkit.stores.list_moves import (
    ITS_ROW,
    MOST_COLUMNS,
    ListPlaces,
    MovedFormula,
    Moves,
    moves_of,
)


class OwnFormulas(NamedTuple):
    """The formulas of a person's columns on one list, by place from 0; `fixed` are those in the
    header, and those that fill the column below them.
    """

    title: str
    cells: Mapping[tuple[int, int], str]
    fixed: Mapping[tuple[int, int], str]
    places: ListPlaces

    def shows(self, row: int, column: int) -> bool:
        """Whether what a cell below the header shows comes from one of them."""
        if row <= self.places.header:
            return False
        return (row, column) in self.cells or any(of == column for _, of in self.feeds)

    @property
    def feeds(self) -> list[tuple[int, int]]:
        """Where those stand that fill cells."""
        return [at for at, text in self.fixed.items() if filling(text, is_row=self._is_row(at))[0]]

    def _is_row(self, at: tuple[int, int]) -> bool:
        return at[0] > self.places.header

    @property
    def feeds_more(self) -> bool:
        """Whether one fills cells of other columns as well, or from the middle of the list on."""
        for at in self.feeds:
            _, is_wide = filling(self.fixed[at], is_row=self._is_row(at))
            if is_wide or not self.places.header <= at[0] <= self.places.first:
                return True
        return False

    def said(self, at: tuple[int, int], moves: Moves) -> str | None:
        """One of them as it reads where the list stands now, with `ITS_ROW` for its own row."""
        text = MovedFormula(self.title, None if at in self.fixed else at[0], moves)
        return text.said(self.cells[at])


def own_formulas(table: Table, tab: Tab, rows: Rows, own: Sequence[int]) -> OwnFormulas | None:
    """The formulas in a person's own columns, which are at these places; None where none is."""
    cells = {at: text for at, text in tab.formulas.items() if at[1] in own}
    if not cells:
        return None
    _, header, _ = find_header(table, rows[:HEADER_SEARCH])
    fixed = {}
    for (row, column), text in cells.items():
        is_alone = (row + 1, column) not in cells
        if row <= header or (is_alone and filling(text, is_row=True)[0]):
            fixed[row, column] = text
    return OwnFormulas(tab.title, cells, fixed, ListPlaces(header, header + 1, len(rows) - 1))


def as_entered(found: OwnFormulas, rows: Rows) -> list[list[Any]]:
    """The cells of a list with the formulas of the person, said of their own row; what these fill
    is blank.
    """
    stays, entered = _stays(found), without_formulas(found, rows)
    for at in found.cells:
        row, column = at
        if row < len(entered):
            entered[row] += [None] * (column + 1 - len(entered[row]))
            entered[row][column] = found.said(at, stays) or found.cells[at]
    return entered


def without_formulas(found: OwnFormulas, rows: Rows) -> list[list[Any]]:
    """The cells of a list with nothing where formulas of the person show something."""
    left = []
    for number, row in enumerate(rows):
        left.append([None if found.shows(number, n) else cell for n, cell in enumerate(row)])
    return left


def with_formulas(
    rows: Sequence[Sequence[SentCell]], formulas: Mapping[tuple[int, int], str]
) -> Sequence[Sequence[SentCell]]:
    """The cells of a list with formulas at these places, said of their own row."""
    if not formulas:
        return rows
    entered = [[*row] for row in rows]
    for (row, column), text in formulas.items():
        entered[row] += [None] * (column + 1 - len(entered[row]))
        entered[row][column] = text
    return entered


def in_their_rows(
    rows: Sequence[Sequence[SentCell]], formulas: Mapping[tuple[int, int], str]
) -> Sequence[Sequence[SentCell]]:
    """The same with formulas as they are sent, each with the number of its row."""
    sent = {at: Formula(text.replace(ITS_ROW, f"{at[0] + 1}")) for at, text in formulas.items()}
    return with_formulas(rows, sent)


def can_follow(found: OwnFormulas) -> bool:
    """Whether all of them can be written again beside their rows."""
    stays = _stays(found)
    return not found.feeds_more and all(found.said(at, stays) for at in found.cells)


def _stays(found: OwnFormulas) -> Moves:
    """As if all stayed where it is."""
    return Moves(found.places, found.places, {column: column for column in range(MOST_COLUMNS)})


def moved_formulas(
    found: OwnFormulas, page: Page, rows: Rows, own: Sequence[int]
) -> tuple[dict[tuple[int, int], str], bool]:
    """The formulas where the rows and columns of the list stand now, and whether one has no place.

    `page` has the person's columns behind ours. A formula that is filled down stands beside rows
    that are new as well, and one beside a row that is gone is no loss then.
    """
    moves, beside = moves_of(page, rows, own)
    said = {at: found.said(at, moves) for at in found.cells}
    moved: dict[tuple[int, int], str] = {}
    is_left = None in said.values()
    for at in found.fixed:
        row = moves.new.header if at[0] <= found.places.header else moves.new.first
        moved[row, moves.columns[at[1]]] = said.pop(at) or ""
    for column in sorted({column for _, column in said}):
        by_row = {row: text or "" for (row, of), text in said.items() if of == column}
        filled = _filled_down(by_row, found.places)
        by_who = {beside.old[row]: text for row, text in by_row.items() if row in beside.old}
        for n, who in enumerate(beside.new):
            text = filled or by_who.pop(who, "")
            if text:
                moved[moves.new.first + n, moves.columns[column]] = text
        is_left = is_left or bool(by_who and not filled)
    return moved, is_left


def _filled_down(by_row: Mapping[int, str], places: ListPlaces) -> str:
    """The formula that stands in most rows of a list, said of its row; "" where they differ."""
    said = set(by_row.values())
    is_most = 2 * len(by_row) > places.last - places.header
    return said.pop() if len(said) == 1 and is_most else ""
