"""Where rows that were appended to a person's sheet have landed: under their headings, or beside.

Cells are appended by position. When a person inserts or deletes a column between our read and our
write, rows stand in wrong columns. So every append leaves a mark on the sheet that says what was
put where, and what is found in a wrong place is moved out (`misplaced_rows`).
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from toolkit.reading.header_rows import HEADER_SEARCH
from toolkit.render.google_cells import as_sent, content, lasting_id
from toolkit.render.google_requests import Request
from toolkit.stores.base import Append
from toolkit.stores.google.sheet_marks import LANDED, changed_mark, new_mark
from toolkit.stores.google.spreadsheet import (
    Mark,
    Meta,
    Rows,
    Tab,
    as_heading,
    cell_of,
    header_of,
)

_MOST = 200
"""Rows of one append that are looked after; a mark has its limit."""
Headings = Sequence[tuple[int, str]]
"""Columns of a sheet (from 1), each with what stood over it when it was read."""


@dataclass(frozen=True)
class Landed:
    """What a mark says of the rows of one append.

    Their headings, and of each row, by number, a digest, the key of its entry, the filled columns.
    """

    mark: Mark

    @property
    def headings(self) -> list[tuple[int, str]]:
        """The columns that were written into, with their headings."""
        return [(int(column), str(text)) for column, text in self.mark.state.get("heads", [])]

    @property
    def columns_alone(self) -> list[int]:
        """The columns (from 1) by which the rows are known; none where whole rows are.

        Formulas of the list stand in the other columns, or checkboxes.
        """
        return [column for column, _ in self.headings] if self.mark.state.get("alone") else []

    def key(self, number: int) -> str | None:
        """The key of the entry of a row; None for a row without one."""
        keys = self.mark.state.get("keys", [])
        return str(keys[number]) if number < len(keys) else None

    def rows_in(self, columns: set[int]) -> list[tuple[int, str]]:
        """Numbers and digests of the rows that fill any of these columns."""
        filled = self.mark.state.get("filled", [])
        pairs = zip(self.mark.state.get("rows", []), filled, strict=False)
        return [
            (number, digest)
            for number, (digest, own) in enumerate(pairs)
            if not columns.isdisjoint(own)
        ]

    def without(self, numbers: Collection[int]) -> Request:
        """The request that takes these rows off the mark."""
        state = dict(self.mark.state)
        for name in ("rows", "keys", "filled"):
            state[name] = [v for number, v in enumerate(state[name]) if number not in numbers]
        return changed_mark(self.mark.id, LANDED, **state)


@dataclass(frozen=True)
class Misplaced:
    """Rows of ours in wrong columns of a person's sheet.

    `numbers` has, for the index of each row on the sheet, its number in what the mark says.
    """

    tab: Tab
    landed: Landed
    rows: Rows
    numbers: dict[int, int]

    def key(self, index: int) -> str | None:
        """The key of the entry of one of them; None for a row without one."""
        return self.landed.key(self.numbers[index])


def landing_mark(tab: Tab, rows: Rows, append: Append, *, alone: bool = False) -> Request:
    """What says of a sheet which rows are put under which headings of it.

    `alone` says that other cells of these rows are filled too, by formulas of the list.
    """
    last_rows = append.rows[-_MOST:]
    headings = zip(append.columns, headings_of(rows, append), strict=True)
    state = {
        "heads": [list(pair) for pair in headings],
        "rows": [_digest(append, row, alone) for row in last_rows],
        "keys": list(append.keys[-_MOST:]),
        "filled": [_filled_columns(append.columns, row) for row in last_rows],
    }
    if alone:
        state["alone"] = 1
    mark = tab.mark(LANDED)
    if mark:
        return changed_mark(mark.id, LANDED, **state)
    return new_mark(lasting_id(f"landed {tab.id}"), tab.id, LANDED, **state)


def _digest(append: Append, row: Sequence[Any], alone: bool) -> str:
    return content([list(map(as_sent, row)) if alone else as_sheet_row(append.columns, row)])


def headings_of(rows: Rows, append: Append) -> list[str]:
    """What stands over the columns that rows are appended to."""
    header = header_of(rows, append.header_row)
    return [as_heading(cell_of(header, column - 1)) for column in append.columns]


def as_sheet_row(columns: Sequence[int], row: Sequence[Any]) -> list[Any]:
    """The values of a row as the cells of a sheet's row."""
    cells: list[Any] = [None] * max(columns)
    for column, value in zip(columns, row, strict=True):
        cells[column - 1] = as_sent(value)
    return cells


def _filled_columns(columns: Sequence[int], row: Sequence[Any]) -> list[int]:
    pairs = zip(columns, row, strict=True)
    return [column for column, value in pairs if as_sent(value) is not None]


def find_misplaced(meta: Meta, values: Mapping[int, Rows]) -> Misplaced | None:
    """The first sheet of a person that has rows of ours in wrong columns; None where none has."""
    for tab in meta.tabs:
        mark = tab.mark(LANDED)
        if mark is None or tab.is_ours:
            continue
        landed, rows = Landed(mark), values.get(tab.id, [])
        numbers = _rows_in_wrong_columns(landed, rows)
        if numbers:
            return Misplaced(tab, landed, rows, numbers)
    return None


def _rows_in_wrong_columns(landed: Landed, rows: Rows) -> dict[int, int]:
    """Index on the sheet -> number in the mark; of rows that are alike the last ones are ours."""
    wrong = landed.rows_in(_moved_columns(landed.headings, rows))
    if not wrong:
        return {}
    indexes: dict[str, list[int]] = {}
    columns = landed.columns_alone
    for index, row in enumerate(rows):
        cells = [cell_of(row, column - 1) for column in columns] or row
        indexes.setdefault(content([cells]), []).append(index)
    numbers: dict[int, int] = {}
    for number, digest in reversed(wrong):
        alike = indexes.get(digest)
        if alike:
            numbers[alike.pop()] = number
    return numbers


def _moved_columns(headings: Headings, rows: Rows) -> set[int]:
    """Columns over which another heading stands than was read, as columns were moved.

    A heading that was renamed is none: it is gone, and a new one stands in its place.
    """
    header = header_by_headings(headings, rows)
    known = {text for _, text in headings}
    moved = set()
    for column, text in headings:
        now = _heading_at(header, column)
        is_other = text != "" and now != text
        if is_other and (text in header or not now or now in known):
            moved.add(column)
    return moved


def header_by_headings(headings: Headings, rows: Rows) -> list[str]:
    """The row that holds most of these headings by now, most of them in their old columns."""
    sought = {text for _, text in headings if text}

    def distance(header: list[str]) -> tuple[int, int]:
        off = {column for column, text in headings if text and _heading_at(header, column) != text}
        return len(sought - set(header)), len(off)

    tops = []
    for row in rows[:HEADER_SEARCH]:
        tops.append([as_heading(value) for value in row])
    return min(tops, key=distance, default=[])


def _heading_at(header: Sequence[str], column: int) -> str:
    """What stands over a column (from 1)."""
    return header[column - 1] if column <= len(header) else ""
