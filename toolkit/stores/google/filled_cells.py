"""Blank cells of people's sheets, filled where a task was done; nothing that stands there is lost.

The service writes by place and takes no condition, while people move rows and type. So each row is
looked at once more just before, what stands in a cell is copied aside in the very batch that fills
it, and the answer shows the row and what was copied. A cell of another row, or one into which
somebody typed at that moment, gets back what it held, and all is read and planned again.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from toolkit.errors import ReadAgainError
from toolkit.render.google_cells import as_compared, as_sent, content, lasting_id
from toolkit.render.google_look import day_format
from toolkit.render.google_requests import Request, area
from toolkit.schema.model import letters
from toolkit.stores.base import CannotFill, Fill
from toolkit.stores.google.free_names import FreeNames
from toolkit.stores.google.request_body import one_cell
from toolkit.stores.google.sheet_marks import BEFORE, new_mark, turn_requests
from toolkit.stores.google.spreadsheet import (
    Mark,
    Meta,
    Rows,
    Tab,
    Values,
    as_heading,
    cell_of,
    header_of,
    quoted,
)
from toolkit.stores.google.typed_cells import answered_ranges

_ASIDE = "Filled cells"
"""Of which sheet the mark of the hidden sheet says that it is a copy: none of ours."""
_NO_VALUE = ("=", "'", "#")
"""How cells begin that do not tell what they show: formulas, texts with a mark, errors."""


@dataclass(frozen=True)
class Filling:
    """The cells that one write fills, the sheets they are in, and one with what they held."""

    name: str
    meta: Meta
    values: Values
    fills: tuple[Fill, ...]
    tabs: Mapping[str, Tab]
    aside: Tab

    @classmethod
    def of(cls, name: str, meta: Meta, values: Values, fills: Sequence[Fill]) -> "Filling":
        """Raises CannotFill, with those that are protected against us or merged."""
        tabs = {tab.title: tab for tab in meta.tabs if not tab.is_ours}
        left: dict[str, str] = {}
        for fill in fills:
            why = _closed(tabs.get(fill.sheet), fill)
            if why:
                left[fill.key] = why
        if left:
            raise CannotFill(left)
        names = FreeNames(meta)
        title, sheet = names.title(f"{_ASIDE} (before)"), names.id(_ASIDE)
        state = {"of": _ASIDE, "digest": content([])}
        mark = Mark(lasting_id(f"before {sheet} {meta.turn}"), BEFORE, state)
        aside = Tab(sheet, title, len(fills), 2, marks=(mark,))
        return cls(name, meta, values, tuple(fills), tabs, aside)

    @property
    def rows(self) -> list[str]:
        """The rows of the cells, as ranges."""
        ranges = []
        for fill in self.fills:
            last = letters(self.tabs[fill.sheet].columns)
            ranges.append(f"{quoted(fill.sheet)}!A{fill.row}:{last}{fill.row}")
        return ranges

    def look_again(self, rows: Sequence[Rows]) -> None:
        """Look at the rows as they were entered, with their formulas, just before.

        Raises ReadAgainError where another row stands there by now or somebody has filled a cell,
        and CannotFill with the cells that hold what nobody sees: a formula, or blanks.
        """
        left: dict[str, str] = {}
        for fill, found in zip(self.fills, rows, strict=True):
            row = found[0] if found else []
            held = cell_of(row, fill.column - 1)
            is_formula = isinstance(held, str) and held.startswith("=")
            is_as_read = is_formula or as_compared(held) == as_compared(self._read(fill))
            if not row or self._is_other(fill, row) or not is_as_read:
                raise self._changed(fill)
            if held not in (None, ""):
                where = f"sheet {fill.sheet!r}: cell {fill.cell}"
                left[fill.key] = f"{where} holds something already, which stays"
        if left:
            raise CannotFill(left)

    def requests(self, nonce: str) -> list[Request]:
        """Copy what the cells hold aside, and fill them; days are shown as days."""
        size = {"rowCount": self.aside.rows, "columnCount": self.aside.columns}
        properties = {"sheetId": self.aside.id, "title": self.aside.title, "hidden": True}
        mark = self.aside.marks[0]
        requests: list[Request] = [
            *turn_requests(self.meta.turn, nonce),
            {"addSheet": {"properties": {**properties, "gridProperties": size}}},
            new_mark(mark.id, self.aside.id, BEFORE, **mark.state),
        ]
        for number, fill in enumerate(self.fills):
            cell = self._cell(fill)
            requests.append(_copied(cell, self._aside(number)))
            requests.append(one_cell(cell, as_sent(fill.value)))
            if isinstance(fill.value, date):
                requests.append(day_format(cell))
        return requests

    @property
    def ranges(self) -> list[str]:
        """What the answer has to show: of each cell its row, its heading, and what it held."""
        held = f"{quoted(self.aside.title)}!A"
        ranges = []
        for number, fill in enumerate(self.fills):
            heading = f"{quoted(fill.sheet)}!{letters(fill.column)}{fill.header_row}"
            ranges += [self.rows[number], heading, f"{held}{number + 1}"]
        return ranges

    def astray(self, answer: dict[str, Any]) -> list[int]:
        """Numbers of the cells that are in other rows or columns by now, or that held something."""
        shown = {self.aside.id: answered_ranges(answer, self.aside.id)}
        for tab in self.tabs.values():
            shown[tab.id] = answered_ranges(answer, tab.id)
        places: dict[int, int] = {}
        astray = []
        for number, fill in enumerate(self.fills):
            sheet = self.tabs[fill.sheet].id
            place = places.get(sheet, 0)
            places[sheet] = place + 2
            row, heading = _first(shown[sheet], place), _first(shown[sheet], place + 1)
            held = cell_of(_first(shown[self.aside.id], number), 0)
            is_moved = not row or self._is_other(fill, row)
            is_moved = is_moved or as_heading(cell_of(heading, 0)) != self._heading(fill)
            if is_moved or held not in (None, ""):
                astray.append(number)
        return astray

    def undo(self, astray: Sequence[int], nonce: str) -> tuple[list[Request], list[str]]:
        """What gives back what these cells held, and the ranges that show what was taken for it.

        That is copied aside as well, should rows have been moved once more.
        """
        requests = turn_requests(self.meta.turn + 1, nonce)
        ranges = []
        for number in astray:
            cell = self._cell(self.fills[number])
            requests.append(_copied(cell, self._aside(number, 1)))
            requests.append(_copied(self._aside(number), cell))
            ranges.append(f"{quoted(self.aside.title)}!B{number + 1}")
        return requests, ranges

    def tidied(self, astray: Sequence[int], answer: dict[str, Any], nonce: str) -> list[Request]:
        """What takes out the sheet with what the cells held, once they have it back.

        Nothing where anything else than ours was taken for it: the next run shows that sheet.
        """
        shown = answered_ranges(answer, self.aside.id)
        for place, number in enumerate(astray):
            taken = cell_of(_first(shown, place), 0)
            if as_compared(taken) != as_compared(as_sent(self.fills[number].value)):
                return []
        gone = {"deleteSheet": {"sheetId": self.aside.id}}
        return [*turn_requests(self.meta.turn + 2, nonce), gone]

    def settled(self, nonce: str) -> tuple[Meta, Values]:
        """What the spreadsheet is once they are filled; the next write takes out what was aside."""
        meta = replace(
            self.meta,
            turn=self.meta.turn + 1,
            nonce=nonce,
            tabs=(*self.meta.tabs, self.aside),
            titles=self.meta.titles | {self.aside.title.casefold()},
        )
        return meta, {**self.values, self.aside.id: []}

    def _is_other(self, fill: Fill, row: Sequence[Any]) -> bool:
        """Whether this is not the row that was read, by the cells by which it is known."""
        read = header_of(self.values[self.tabs[fill.sheet].id], fill.row)
        for column in fill.known:
            now = cell_of(row, column - 1)
            is_told = not (isinstance(now, str) and now.startswith(_NO_VALUE))
            if is_told and as_compared(now) != as_compared(cell_of(read, column - 1)):
                return True
        return False

    def _read(self, fill: Fill) -> Any:
        """What the cell held when it was read."""
        row = header_of(self.values[self.tabs[fill.sheet].id], fill.row)
        return cell_of(row, fill.column - 1)

    def _heading(self, fill: Fill) -> str:
        rows = self.values[self.tabs[fill.sheet].id]
        return as_heading(cell_of(header_of(rows, fill.header_row), fill.column - 1))

    def _cell(self, fill: Fill) -> Request:
        top, left = fill.row - 1, fill.column - 1
        return area(self.tabs[fill.sheet].id, top, top + 1, left, left + 1)

    def _aside(self, number: int, column: int = 0) -> Request:
        """Where what a cell held is kept, and in the second column what was taken for it."""
        return area(self.aside.id, number, number + 1, column, column + 1)

    def _changed(self, fill: Fill) -> ReadAgainError:
        return ReadAgainError(
            f"{self.name}: somebody changed {fill.sheet!r} while it was read.\nRun it again."
        )


def _closed(tab: Tab | None, fill: Fill) -> str:
    """Why a cell cannot be filled, as far as the sheet tells; "" where it can."""
    where = f"sheet {fill.sheet!r}: cell {fill.cell}"
    row, column = fill.row - 1, fill.column - 1
    if tab is None:
        return f"there is no sheet {fill.sheet!r} any more"
    if tab.closed_at(row, column):
        return f"{where} is protected against the account of this program"
    for box in tab.merged:
        if box.top <= row <= box.bottom and box.left <= column <= box.right:
            return f"{where} is merged with others; take them apart and try again"
    return ""


def _copied(source: Request, destination: Request) -> Request:
    """Copy a cell with its format; a blank one blanks what stands there."""
    places = {"source": source, "destination": destination}
    return {"copyPaste": {**places, "pasteType": "PASTE_NORMAL"}}


def _first(ranges: Sequence[Rows], number: int) -> Sequence[Any]:
    """The first row of one of the ranges that an answer shows."""
    rows = ranges[number] if number < len(ranges) else []
    return rows[0] if rows else []
