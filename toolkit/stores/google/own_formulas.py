"""Formulas in columns that a person added to a list of ours: they follow its rows, as words do.

A list is written anew with its rows in another order, so each formula is written again beside its
row: what it says of its own row is said of the row where that stands now, and columns are named as
they stand now. One that names another row of the list alone cannot follow: that row goes elsewhere.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from toolkit.catalogues.labels import find_header
from toolkit.reading.header_rows import HEADER_SEARCH
from toolkit.render.google_cells import SentCell
from toolkit.render.ink import Who, is_own, who_columns, who_of, who_of_rows
from toolkit.render.layout import lay_out
from toolkit.render.page import Page
from toolkit.render.placed import PlacedBlock
from toolkit.schema.model import Table, letters
from toolkit.stores.google.list_shape import filling
from toolkit.stores.google.request_body import Formula
from toolkit.stores.google.spreadsheet import Rows, Tab, cell_of
from toolkit.xlsx.sml.addresses import column_number

ITS_ROW = "\0"
"""What stands in a formula for the number of its own row."""
_CELL = r"\$?[A-Za-z]{1,3}\$?\d{1,7}"
_COLUMN = r"\$?[A-Za-z]{1,3}"
_ROW = r"\$?\d{1,7}"
_PLACE = rf"{_CELL}(?::(?:{_CELL}|{_COLUMN}))?|{_COLUMN}:{_COLUMN}|{_ROW}:{_ROW}"
_TOKEN = re.compile(
    rf"""
    "(?:[^"]|"")*"
    | (?P<sheet>'(?:[^']|'')*'|[^\W\d][\w.]*)!(?:{_PLACE})
    | (?<![\w.$!'])(?P<place>{_PLACE})(?![\w.(!:])
    """,
    re.VERBOSE,
)
_END = re.compile(r"(\$?)([A-Za-z]*)(\$?)(\d*)")
_MOST_COLUMNS = 200
_FAR = 10_000


class ListPlaces(NamedTuple):
    """Where a list stands: the rows of its header and of its first and last row, from 0."""

    header: int
    first: int
    last: int


class Moves(NamedTuple):
    """Where a list stood, where it stands, and where its columns went, from 0."""

    old: ListPlaces
    new: ListPlaces
    columns: Mapping[int, int]


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
    return Moves(found.places, found.places, {column: column for column in range(_MOST_COLUMNS)})


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


class Beside(NamedTuple):
    """Whose each row was that was read, by its number, and whose each row is, in order."""

    old: Mapping[int, Who]
    new: Sequence[Who]


def moves_of(page: Page, rows: Rows, own: Sequence[int]) -> tuple[Moves, Beside]:
    """Where a list and its columns went, and whose its rows were and are.

    `page` has the person's columns behind ours; they were at the places in `own`.
    """
    block = lay_out(page).blocks[0]
    _, header, names = find_header(block.table, rows[:HEADER_SEARCH])
    last = block.first_row + max(block.size, 1) - 1
    old = ListPlaces(header, header + 1, len(rows) - 1)
    new = ListPlaces(block.header_row, block.first_row, last)
    return Moves(old, new, _columns(block, names, own)), _beside(block, names, rows)


def _beside(block: PlacedBlock, names: Mapping[int, str], rows: Rows) -> Beside:
    places = {name: place for place, name in names.items()}
    known_by = {name: places.get(name, -1) for name in who_columns(block.table)}
    old = {}
    for number, row in enumerate(rows):
        old[number] = who_of([*known_by], [cell_of(row, at) for at in known_by.values()])
    return Beside(old, who_of_rows(block.frame, block.table) if block.size else [])


def _columns(block: PlacedBlock, names: Mapping[int, str], own: Sequence[int]) -> Mapping[int, int]:
    """Where the columns of a list went, from where they stood."""
    ours = {placed.column.name: placed.position for placed in block.columns}
    theirs = [placed.position for placed in block.columns if is_own(placed.column)]
    columns = {place: ours[name] for place, name in names.items() if name in ours}
    return columns | dict(zip(own, theirs, strict=True))


def _filled_down(by_row: Mapping[int, str], places: ListPlaces) -> str:
    """The formula that stands in most rows of a list, said of its row; "" where they differ."""
    said = set(by_row.values())
    is_most = 2 * len(by_row) > places.last - places.header
    return said.pop() if len(said) == 1 and is_most else ""


# ---------------------------------------------------------------------- what one formula says


class MovedFormula:
    """One formula, of the list of this title and of this row; of none where it does not move."""

    def __init__(self, title: str, row: int | None, moves: Moves) -> None:
        self.title, self.row, self.moves = title.casefold(), row, moves

    def said(self, formula: str) -> str | None:
        """What it reads where the list stands now.

        None where it names another row of the list, or cells whose columns part.
        """
        places = [found for found in _TOKEN.finditer(formula) if found["place"] or found["sheet"]]
        text, end = "", 0
        for found in places:
            moved = self._moved(found["place"]) if found["place"] else self._on_other(found)
            if moved is None:
                return None
            text += formula[end : found.start()] + moved
            end = found.end()
        return text + formula[end:]

    def _on_other(self, found: re.Match[str]) -> str | None:
        """Cells of another sheet, which stay; None for those of this one, by its title."""
        title = found["sheet"].strip("'").replace("''", "'").casefold()
        return None if title == self.title else found[0]

    def _moved(self, place: str) -> str | None:
        """A cell, or an area, where it stands now."""
        ends = [_END.fullmatch(end) for end in place.split(":")]
        parts = [end.groups() for end in ends if end]
        columns = [column_number(part[1]) - 1 for part in parts if part[1]]
        by = {self.moves.columns.get(column, -_FAR) - column for column in columns}
        numbers = self._moved_rows(parts)
        if numbers is None or len(by) > 1 or min(by, default=0) < -_MOST_COLUMNS:
            return None
        said = []
        for part, number in zip(parts, numbers, strict=True):
            column = letters(column_number(part[1]) + min(by)) if part[1] else ""
            said.append(f"{part[0]}{column}{part[2]}{number}")
        return ":".join(said)

    def _moved_rows(self, parts: Sequence[tuple[str, ...]]) -> list[str] | None:
        """The numbers of rows where they stand now: of its own, of the header, or of all rows."""
        old, new = self.moves.old, self.moves.new
        rows = [int(part[3]) - 1 if part[3] else None for part in parts]
        is_whole = len(rows) == 2 and rows[0] in (old.header, old.first)
        if is_whole and (rows[0] != self.row or parts[0][2]):
            start = new.header if rows[0] == old.header else new.first
            end = self._end(rows[1])
            return None if end is None else [f"{start + 1}", end]
        said = [self._one_row(row) for row in rows]
        return None if None in said else [text or "" for text in said]

    def _end(self, row: int | None) -> str | None:
        """The last row of an area that begins with the list; "" where it is open."""
        if row is None or row == self.row:
            return self._one_row(row)
        by = self.moves.new.last - self.moves.old.last
        is_all = row >= self.moves.old.last
        return f"{max(row + by, self.moves.new.last) + 1}" if is_all else None

    def _one_row(self, row: int | None) -> str | None:
        old, new = self.moves.old, self.moves.new
        if row is None:
            return ""
        if row == self.row:
            return ITS_ROW
        if row == old.header:
            return f"{new.header + 1}"
        is_first = self.row is None and row == old.first
        return f"{new.first + 1}" if is_first else None
