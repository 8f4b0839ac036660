"""Where the rows and columns of a list of ours went that is written anew, and what formulas that a
person put on it read then: of their own row, of the header, or of the whole list.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from toolkit.catalogues.labels import find_header
from toolkit.reading.header_rows import HEADER_SEARCH
from toolkit.render.ink import Who, is_own, who_columns, who_of, who_of_rows
from toolkit.render.layout import lay_out
from toolkit.render.page import Page
from toolkit.render.placed import PlacedBlock
from toolkit.schema.model import letters
from toolkit.xlsx.sml.addresses import column_number

Rows = Sequence[Sequence[Any]]
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
MOST_COLUMNS = 200
"""Columns of a list at most; one further out is none of it."""
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


def _cell(row: Sequence[Any], column: int) -> Any:
    return row[column] if 0 <= column < len(row) else None


def _beside(block: PlacedBlock, names: Mapping[int, str], rows: Rows) -> Beside:
    places = {name: place for place, name in names.items()}
    known_by = {name: places.get(name, -1) for name in who_columns(block.table)}
    old = {}
    for number, row in enumerate(rows):
        old[number] = who_of([*known_by], [_cell(row, at) for at in known_by.values()])
    return Beside(old, who_of_rows(block.frame, block.table) if block.size else [])


def _columns(block: PlacedBlock, names: Mapping[int, str], own: Sequence[int]) -> Mapping[int, int]:
    """Where the columns of a list went, from where they stood."""
    ours = {placed.column.name: placed.position for placed in block.columns}
    theirs = [placed.position for placed in block.columns if is_own(placed.column)]
    columns = {place: ours[name] for place, name in names.items() if name in ours}
    return columns | dict(zip(own, theirs, strict=True))


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
        if numbers is None or len(by) > 1 or min(by, default=0) < -MOST_COLUMNS:
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
