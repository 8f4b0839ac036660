"""Our schedule and To do, read back: the rows into which people typed, with the cell of each."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, NamedTuple

from toolkit.catalogues.catalogue import Catalogue, catalogue
from toolkit.catalogues.labels import language_of
from toolkit.entries.entry_columns import CALLED_ON
from toolkit.entries.entry_keys import mark_of
from toolkit.entries.entry_sheet import places_of, values_at
from toolkit.entries.raw_values import is_blank
from toolkit.parsing.cells import as_text
from toolkit.reading.raw_sheet import RawSheet
from toolkit.rules.sentences import without_leaving
from toolkit.schema.model import Table
from toolkit.schema.outputs import CALL_SCHEDULE

_PLANNED_NAMES = (
    "date",
    "owner",
    "customer_id",
    "name",
    "channel",
    "row_key",
    "planned_news",
    "asked",
)
"""The columns that say which call was planned, or which task, and what was to be said in a call."""
ABOUT_NAMES = ("kind", "what", "since", "source", "choices")
"""The columns that say what a task is, or a question and what may be answered."""
_LATER_COLUMNS = ("purpose", "told", "answer")
"""Open columns that schedules of earlier versions lack."""


class TypedCell(NamedTuple):
    """A cell that a person may type into: its raw value, the header above it, its address."""

    value: Any
    header: str = ""
    cell: str = ""

    def as_words(self) -> "TypedCell":
        """The same with its value as text."""
        return self._replace(value=as_text(self.value) or "")


@dataclass(frozen=True)
class TypedRow:
    """A row into which a person typed: the call or task planned there, and what was typed.

    All values are raw, as the store gives them. `row_key` says which run wrote the row.
    """

    planned: Any
    by: Any
    customer_id: Any
    customer: Any
    channel: Any
    row_key: Any
    typed: dict[str, TypedCell]
    """The open cells by the names of their columns; a column that the sheet lacks is left out."""
    planned_news: Any = None
    """The news that was to be told in the call, one a line."""
    asked: Any = None
    """The questions that were to be asked in it, one a line."""
    elsewhere: tuple[TypedCell, ...] = ()
    """Texts under a header that nobody knows, which may be that of an open column."""
    own: tuple[TypedCell, ...] = ()
    """Texts in columns of the person's own, beside a row in which an open column was filled."""
    uncalculated: tuple[TypedCell, ...] = ()
    """Open cells with a formula that no program has calculated; the value is its text."""
    table: str = CALL_SCHEDULE.name
    """The table on whose sheet it stands."""
    about: tuple[Any, ...] = ()
    """Of a task: kind, what, since and source; of a question: what, source and choices."""

    def value(self, column: str) -> Any:
        """What was typed into an open column; None where nothing was or the column is missing."""
        return self.typed[column].value if column in self.typed else None

    def says(self) -> tuple[Any, ...]:
        """All that the row says of our columns, wherever on its sheet it stands."""
        planned = (self.planned, self.by, self.customer_id, self.customer, self.channel)
        typed = tuple(cell.value for cell in self.typed.values())
        return (self.table, *planned, self.row_key, *typed, self.elsewhere, self.uncalculated)


def typed_rows(
    schedule: RawSheet, formulas: Collection[tuple[int, int]] = (), table: Table = CALL_SCHEDULE
) -> tuple[TypedRow, ...]:
    """The rows of our schedule, or of To do, in which a person filled an open column.

    In: the raw sheet, and its cells with a formula that was not calculated (`formulas`: sheet row
    and column from 1), which hold its text. An open column whose header a person wrote over is
    told by its neighbours. A row without a row key was copied in: it gets the key of the others.
    The sheet may have been written in any language.
    """
    reading = _SheetReading(schedule, formulas, table)
    rows = (reading.row(number) for number in range(len(schedule.cells)))
    return tuple(row for row in rows if row is not None)


class _SheetReading:
    """The columns of one sheet of ours, found once, and its rows read one by one."""

    def __init__(
        self, sheet: RawSheet, formulas: Collection[tuple[int, int]], table: Table
    ) -> None:
        self._sheet, self._formulas, self._table = sheet, formulas, table
        self._places = places_of(sheet.cells, table)
        self._places |= _written_over(self._places, table)
        self._planned = {name: self._values(name) for name in _PLANNED_NAMES}
        self._abouts = self._abouts_in_english()
        self._usual_mark = _usual_mark(self._planned["row_key"])
        self._open = {
            name: _cells_of(sheet, self._places[name])
            for name in _open_names(table)
            if name in self._places
        }
        unknown = _unknown_columns(sheet, self._places)
        self._unknown = [_cells_of(sheet, place) for place in unknown]
        self._may_be_open = _lacks_open_column(self._places, table)

    def row(self, number: int) -> TypedRow | None:
        """A row by its number from 0; None where nobody typed anything into it."""
        typed = {name: cells[number] for name, cells in self._open.items()}
        uncalculated = self._uncalculated(number, typed)
        beside = self._beside(number)
        # Under a header that nobody knows may stand what was meant for an open column that the
        # sheet lacks. On a sheet that lacks none it is the person's own, and makes no row of ours.
        elsewhere, own = (beside, ()) if self._may_be_open else ((), beside)
        is_filled = any(not is_blank(cell.value) for cell in typed.values())
        if not (is_filled or elsewhere or uncalculated):
            return None
        planned = {name: values[number] for name, values in self._planned.items()}
        row_key = planned["row_key"]
        return TypedRow(
            planned=planned["date"],
            by=planned["owner"],
            customer_id=planned["customer_id"],
            customer=planned["name"],
            channel=planned["channel"],
            row_key=self._usual_mark if is_blank(row_key) else row_key,
            typed=typed,
            planned_news=planned["planned_news"],
            asked=planned["asked"],
            elsewhere=elsewhere,
            own=own,
            uncalculated=uncalculated,
            table=self._table.name,
            about=tuple(about[number] for about in self._abouts),
        )

    def _values(self, name: str) -> list[object]:
        return values_at(self._sheet.cells, self._places.get(name))

    def _abouts_in_english(self) -> list[list[object]]:
        """The columns that say what a task or a question is, as they are in English."""
        words = catalogue(language_of(self._table, self._sheet.headers))
        return [
            _in_english(self._values(name), f"{self._table.name}.{name}", words)
            for name in ABOUT_NAMES
            if name in self._places
        ]

    def _uncalculated(self, number: int, typed: dict[str, TypedCell]) -> tuple[TypedCell, ...]:
        """The open cells of a row that hold a formula which no program has calculated."""
        if not self._formulas:
            return ()
        row, columns = self._sheet.cells.index[number], self._sheet.origin.columns
        return tuple(
            cell.as_words()
            for name, cell in typed.items()
            if (row, columns[self._places[name]]) in self._formulas
        )

    def _beside(self, number: int) -> tuple[TypedCell, ...]:
        """The filled cells of a row under headers that nobody knows."""
        cells = (column[number] for column in self._unknown)
        return tuple(cell.as_words() for cell in cells if not is_blank(cell.value))


def _in_english(values: list[object], at: str, words: Catalogue) -> list[object]:
    """Cells in which words or sentences of ours stand, line by line, as they are in English."""
    return [_meant(value, at, words) if isinstance(value, str) else value for value in values]


def _meant(value: str, at: str, words: Catalogue) -> str:
    """A text as it is in English, a task without the day on which it was to leave the list."""
    return without_leaving("\n".join(words.meant(line, at) for line in value.split("\n")))


def _cells_of(schedule: RawSheet, place: int) -> list[TypedCell]:
    """The cells of a column, from the first row on."""
    header = schedule.headers[place]
    return [
        TypedCell(value, header, schedule.origin.cell(int(row), place))
        for row, value in zip(schedule.cells.index, values_at(schedule.cells, place), strict=True)
    ]


def each_once(rows: Iterable[TypedRow]) -> tuple[TypedRow, ...]:
    """Typed rows without those that are there twice, wherever on its sheet each stands."""
    first: dict[tuple[Any, ...], TypedRow] = {}
    for row in rows:
        first.setdefault(row.says(), row)
    return tuple(first.values())


def _open_names(table: Table) -> list[str]:
    return [column.name for column in table.columns if column.open]


def _written_over(places: dict[str, int], table: Table) -> dict[str, int]:
    """Places of open columns under headers not ours: those missing, all, between two that are."""
    names = table.names
    taken = set(places.values())
    found: dict[str, int] = {}
    numbers = range(len(names))
    for is_absent, run in groupby(numbers, key=lambda number: names[number] not in places):
        absent = list(run)
        if not is_absent or absent[0] == 0 or absent[-1] == len(names) - 1:
            continue
        left, right = places[names[absent[0] - 1]], places[names[absent[-1] + 1]]
        between = range(left + 1, right)
        if len(between) == len(absent) and not taken.intersection(between):
            lost = [names[number] for number in absent]
            found.update(zip(lost, between, strict=True))
    return {name: place for name, place in found.items() if name in _open_names(table)}


def _lacks_open_column(places: dict[str, int], table: Table) -> bool:
    """Whether an open column is missing, which one under a header that nobody knows may be."""
    lost = [name for name in _open_names(table) if name not in places]
    # Schedules of earlier versions have neither of these two columns, or none of those.
    if "row_key" not in places and CALLED_ON in lost:
        lost.remove(CALLED_ON)
    if "planned_news" not in places and "asked" not in places:
        lost = [name for name in lost if name not in _LATER_COLUMNS]
    return bool(lost)


def _unknown_columns(schedule: RawSheet, places: dict[str, int]) -> list[int]:
    """Positions of the headers nobody knows."""
    known = set(places.values())
    return [
        place
        for place, header in enumerate(schedule.headers)
        if place not in known and header.strip()
    ]


def _usual_mark(row_keys: Sequence[Any]) -> str | None:
    """The mark that most rows of a schedule have: the one of the run that wrote it."""
    marks = Counter(mark_of(key) for key in row_keys if not is_blank(key))
    return marks.most_common(1)[0][0] if marks else None
