"""Columns that a person added to a list of ours: they follow its rows, wherever these stand.

A list is written anew at each run, and its rows come in another order. So what a person typed under
a header of their own is read before, and stands beside the same row again: of the same customer,
and about the same thing.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from itertools import chain
from typing import Any, NamedTuple

from toolkit.catalogues.labels import find_header
from toolkit.entries.raw_values import is_blank, worded
from toolkit.reading.header_rows import HEADER_SEARCH
from toolkit.render.ink import OWN, Who, who_columns, who_of, who_of_rows
from toolkit.render.page import Page
from toolkit.schema.model import Column, Table, letters
from toolkit.schema.outputs import OUTPUTS
from toolkit.words.folding import fold

_KNOWN_BY = {"customer_id", "row_key"}
"""A list has rows that are known again where it has one of these columns."""
_WRITTEN = (str, int, float, date)
_SAYS_DAY = re.compile(r"\b\d{4}(, \d\d:\d\d)?$")
"""How a text in the line of the headers ends that says the day for which a list was made."""
_WIDTH = 16.0
_NAMED = 3
"""Cells that are named where many are left over."""


class OwnRow(NamedTuple):
    """What stands in one row under a person's own headers."""

    cells: tuple[Any, ...]
    is_taken: bool
    """Whether the row was filled in: then what stands in it goes on with that."""
    row: int = 0
    """Where it stands on the sheet, from 1."""


@dataclass(frozen=True)
class OwnColumns:
    """The columns of a person's own on one list, and what stands there beside each of its rows."""

    headers: tuple[str, ...]
    places: tuple[int, ...]
    """Where they stand on the sheet, from 0."""
    rows: Mapping[Who, list[OwnRow]]

    @property
    def can_follow(self) -> bool:
        """Whether we can write them again as they are: texts, numbers and days."""
        return all(map(_can_be_written, self.cells))

    @property
    def waits(self) -> bool:
        """Whether something stands there beside a row that nobody filled in."""
        return bool(self.waiting(self.rows.values()))

    def waiting(self, rows: Iterable[Sequence[OwnRow]]) -> list[str]:
        """The first cell of each of these rows that nobody filled in."""
        return [self._first(row) for row in chain.from_iterable(rows) if not row.is_taken]

    def _first(self, row: OwnRow) -> str:
        held = (n for n, cell in enumerate(row.cells) if not is_blank(cell))
        return f"{letters(self.places[next(held)] + 1)}{row.row}"

    def not_followed(self) -> str:
        """The first cell that cannot be written again as it is, and what it is; "" for none."""
        for row in chain.from_iterable(self.rows.values()):
            for place, cell in zip(self.places, row.cells, strict=True):
                if not _can_be_written(cell):
                    what = "a box to tick" if isinstance(cell, bool) else "a time of the day"
                    return f"{what} at {letters(place + 1)}{row.row}"
        return ""

    @property
    def cells(self) -> list[Any]:
        """All that stands in them, in whatever order."""
        rows = chain.from_iterable(self.rows.values())
        return [*chain.from_iterable(row.cells for row in rows)]


def followed_lists() -> dict[str, Table]:
    """The tables that stand alone on a sheet that people see, by its key, with rows known again."""
    tables: dict[str, list[Table]] = {}
    for table in OUTPUTS.values():
        tables.setdefault(fold(table.page), []).append(table)
    alone = {key: found[0] for key, found in tables.items() if len(found) == 1}
    return {
        key: table
        for key, table in alone.items()
        if not table.hidden and _KNOWN_BY.intersection(table.names)
    }


def without_own(rows: Sequence[Sequence[Any]], own: OwnColumns) -> list[list[Any]]:
    """The cells of a sheet as if its columns of a person's own were empty."""
    return without_columns(rows, own.places)


def without_columns(rows: Sequence[Sequence[Any]], places: Sequence[int]) -> list[list[Any]]:
    """The cells of a sheet as if its columns at these places, from 0, were empty."""
    return [_without(row, places) for row in rows]


def _without(row: Sequence[Any], places: Sequence[int]) -> list[Any]:
    return [None if place in places else cell for place, cell in enumerate(row)]


def _own_places(
    table: Table, rows: Sequence[Sequence[Any]], at: int, ours: Mapping[str, int]
) -> dict[int, str]:
    """The headers of a list that are a person's own, by place; `at` is the row of the headers.

    None of them is where a column is missing that people type into: then one of them may be it.
    """
    is_whole = {column.name for column in table.columns if column.open} <= ours.keys()
    if not ours or not is_whole:
        return {}
    last = max(ours.values())
    # One of ours that reads like another of ours, as "Age (days)" does, is not theirs either.
    headers = {fold(str(rows[at][place])) for place in ours.values()}
    own: dict[int, str] = {}
    for place, cell in enumerate(rows[at]):
        if is_blank(cell) and place > last:
            break  # what stands away from the list is no column of it
        header = _header(cell)
        if header and fold(header) not in headers:
            own[place] = header
    return {place: header for place, header in own.items() if not _is_day(rows, at, place)}


def _header(cell: Any) -> str:
    """What stands over a column, be it a text, a number or a day; "" for a box to tick."""
    if isinstance(cell, bool) or not isinstance(cell, _WRITTEN):
        return ""
    return worded(cell)


def _is_day(rows: Sequence[Sequence[Any]], at: int, place: int) -> bool:
    """Whether what stands over a column is no header, but the day for which the list was made."""
    if not _SAYS_DAY.search(str(rows[at][place])):
        return False
    return all(is_blank(_cell(row, place)) for row in rows[at + 1 :])


def own_columns(table: Table, rows: Sequence[Sequence[Any]]) -> OwnColumns | None:
    """The columns of a person's own on a list, from the cells of its sheet; None where none is."""
    _, at, names = find_header(table, rows[:HEADER_SEARCH])
    ours = {name: place for place, name in names.items()}
    own = _own_places(table, rows, at, ours)
    if not own:
        return None
    known_by = {name: ours.get(name) for name in who_columns(table)}
    open_places = [ours[column.name] for column in table.columns if column.open]
    found: dict[Who, list[OwnRow]] = {}
    for number, row in enumerate(rows[at + 1 :], at + 2):
        cells = tuple(_cell(row, place) for place in own)
        if all(map(is_blank, cells)):
            continue
        who = who_of([*known_by], [_cell(row, place) for place in known_by.values()])
        is_taken = any(not is_blank(_cell(row, place)) for place in open_places)
        found.setdefault(who, []).append(OwnRow(cells, is_taken, number))
    return OwnColumns(tuple(own.values()), tuple(own), found)


def with_own_columns(page: Page, own: OwnColumns) -> tuple[Page, list[str]]:
    """A list with a person's own columns behind ours, and the cells of theirs that are left over.

    Left over are those beside a row that is no longer on the list, unless it was filled in.
    """
    (block,) = page.blocks
    left = {who: list(rows) for who, rows in own.rows.items()}
    blank = OwnRow((None,) * len(own.headers), is_taken=False)
    beside = []
    for who in who_of_rows(block.frame, block.table):
        rows = left.get(who)
        beside.append(rows.pop(0) if rows else blank)
    columns, more = [], {}
    for n, header in enumerate(own.headers):
        name = f"{OWN}{n}"
        columns.append(Column(name, "text", header, width=_WIDTH))
        more[name] = [row.cells[n] for row in beside]
        more[f"{name}_kind"] = [_kind(row.cells[n]) for row in beside]
    table = replace(block.table, columns=(*block.table.columns, *columns))
    drawn = block._replace(table=table, frame=block.frame.assign(**more))
    return replace(page, blocks=[drawn]), own.waiting(left.values())


def own_left(cells: Sequence[str]) -> str:
    """What is said of words in columns of the person's own that have no row any more."""
    more = " and more" if len(cells) > _NAMED else ""
    named = f"{', '.join(cells[:_NAMED])}{more}"
    return f"words in a column of the person's own, beside rows now gone, at {named}"


def _cell(row: Sequence[Any], place: int | None) -> Any:
    return row[place] if place is not None and place < len(row) else None


def _can_be_written(cell: Any) -> bool:
    """Whether a cell comes back as it is: no box to tick, no time of the day."""
    if isinstance(cell, datetime):
        return cell.time() == time()
    return cell is None or (isinstance(cell, _WRITTEN) and not isinstance(cell, bool))


def _kind(cell: Any) -> str:
    return "date" if isinstance(cell, date) else "text"
