"""What people typed into the open columns of the schedule and of To do.

Found under its header, told apart, and never lost to a rewrite.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pandas as pd

from toolkit.catalogues.labels import find_header
from toolkit.entries.entry_columns import CALLED_ON
from toolkit.entries.entry_keys import row_key_of
from toolkit.entries.entry_sheet import entry_rows
from toolkit.entries.plan_sheet import plan_rows
from toolkit.entries.raw_values import is_missing
from toolkit.entries.schedule_sheet import (
    ABOUT_NAMES,
    TypedCell,
    TypedRow,
    each_once,
    typed_rows,
)
from toolkit.reading.header_rows import HEADER_SEARCH
from toolkit.reading.raw_sheet import first_table_of
from toolkit.render.google_cells import FIRST_DAY, content
from toolkit.schema.model import Table, letters
from toolkit.schema.outputs import ENTRIES, FILLED_IN, PLANNED_CALLS
from toolkit.stores.google.spreadsheet import Rows, cell_of

_OPEN = [column for table in FILLED_IN for column in table.columns if column.open]
_SINCE = ABOUT_NAMES.index("since")
_LAST_SERIAL = 110_000
"""Numbers from this one on (the year 2201) are no days."""


def _key(table: Table) -> str:
    """The column that says whom a row is for; a row for nobody has the key of its question."""
    return "customer_id" if "customer_id" in table.names else "row_key"


def _typed(table: Table) -> list[str]:
    """The columns by which what is typed is told again: for whom, and what."""
    return [_key(table), *(column.name for column in table.columns if column.open)]


def _header(rows: Rows, table: Table) -> tuple[int, dict[str, int]]:
    """The row of a table's header and where its columns stand, by name.

    A person may have moved both. Of two columns with one label the first counts.
    """
    _, header, names = find_header(table, rows[:HEADER_SEARCH])
    return header, {name: place for place, name in names.items()}


def open_columns(rows: Rows, table: Table) -> set[int]:
    """Indexes of the columns that people fill in."""
    _, places = _header(rows, table)
    return {
        places[column.name] for column in table.columns if column.open and column.name in places
    }


def typed_ranges(rows: Rows, table: Table) -> list[str]:
    """The columns by which what is typed is told again, as ranges; none without an id."""
    _, places = _header(rows, table)
    if _key(table) not in places:
        return []
    columns = [letters(places[name] + 1) for name in _typed(table) if name in places]
    return [f"{column}1:{column}" for column in columns]


def typed_digest(rows: Rows, table: Table) -> str:
    """A digest of what is typed and for whom, whatever the order of rows and columns."""
    header, places = _header(rows, table)
    if _key(table) not in places:
        return content([])
    wanted = [places.get(name, -1) for name in _typed(table)]
    typed = []
    for row in rows[header + 1 :]:
        cells = [cell_of(row, place) for place in wanted]
        if any(value not in (None, "") for value in cells[1:]):
            typed.append(cells)
    return content(typed)


def answered_ranges(answer: dict[str, Any], sheet_id: int) -> list[list[list[Any]]]:
    """The ranges of a sheet that an answer shows, as rows, in the order they were asked for."""
    ranges = []
    for sheet in answer.get("updatedSpreadsheet", {}).get("sheets", []):
        if sheet.get("properties", {}).get("sheetId", 0) != sheet_id:
            continue
        for data in sheet.get("data", []):
            ranges.append([_shown(row) for row in data.get("rowData", [])])
    return ranges


def _shown(row: dict[str, Any]) -> list[Any]:
    """The values of a row of an answer."""
    return [_effective(cell) for cell in row.get("values", [])]


def answered_columns(answer: dict[str, Any], sheet_id: int) -> list[list[Any]]:
    """The columns of a sheet that an answer shows, in the order they were asked for."""
    columns = []
    for rows in answered_ranges(answer, sheet_id):
        columns.append([cell_of(row, 0) for row in rows])
    return columns


def answered_digest(answer: dict[str, Any], sheet_id: int, table: Table) -> str | None:
    """The digest of what is typed in the copy of a sheet that an answer shows.

    None when the answer does not show it.
    """
    columns = answered_columns(answer, sheet_id)
    if not columns:
        return None
    height = max(map(len, columns))
    rows = []
    for number in range(height):
        rows.append([cell_of(column, number) for column in columns])
    return typed_digest(rows, table)


def as_answer(sheets: Iterable[int], ranges: Iterable[Rows]) -> dict[str, Any]:
    """Ranges that were read, each of the sheet of this id, as an answer to a batch shows them."""
    shown: dict[int, list[dict[str, Any]]] = {}
    for sheet, rows in zip(sheets, ranges, strict=True):
        data = [{"values": list(map(_as_effective, row))} for row in rows]
        shown.setdefault(sheet, []).append({"rowData": data})
    found = []
    for sheet, data in shown.items():
        found.append({"properties": {"sheetId": sheet}, "data": data})
    return {"updatedSpreadsheet": {"sheets": found}}


def _as_effective(value: Any) -> dict[str, Any]:
    if value in (None, ""):
        return {}
    kind = "stringValue" if isinstance(value, str) else "numberValue"
    kind = "boolValue" if isinstance(value, bool) else kind
    return {"effectiveValue": {kind: value}}


def _effective(cell: dict[str, Any]) -> Any:
    """The value of a cell of an answer."""
    value = cell.get("effectiveValue", {})
    if "errorValue" in value:
        return "#ERROR!"
    return next(iter(value.values()), None)


def read_typed(rows: Rows, title: str, table: Table) -> tuple[TypedRow, ...]:
    """Rows of a table in which an open column is filled, as every store gives them.

    Days are days.
    """
    header, _ = _header(rows, table)
    schedule = first_table_of([[*row] for row in rows[header:]], title)
    schedule.cells.index += header
    return tuple(_with_typed_days(row, table) for row in typed_rows(schedule, table=table))


def _with_typed_days(row: TypedRow, table: Table) -> TypedRow:
    typed = dict(row.typed)
    for column in table.columns:
        if column.open and column.kind == "date" and column.name in typed:
            cell = typed[column.name]
            typed[column.name] = cell._replace(value=_as_day(cell.value))
    about = list(row.about)
    if len(about) > _SINCE:
        about[_SINCE] = _as_day(about[_SINCE])
    return replace(row, planned=_as_day(row.planned), typed=typed, about=tuple(about))


def read_entries(rows: list[list[Any]], title: str) -> pd.DataFrame | None:
    """The entries of earlier runs, as every store gives them; days are days."""
    return _with_days(entry_rows(first_table_of(rows, title).cells), ENTRIES)


def read_plan(rows: list[list[Any]], title: str) -> pd.DataFrame | None:
    """The planned calls of the last run, as every store gives them; days are days."""
    return _with_days(plan_rows(first_table_of(rows, title).cells), PLANNED_CALLS)


def _with_days(frame: pd.DataFrame | None, table: Table) -> pd.DataFrame | None:
    """Raw rows of one of our tables, with the serial numbers in its columns of days as days."""
    if frame is None:
        return None
    days: dict[str, Any] = {}
    for column in table.columns:
        if column.kind == "date":
            values = [_as_day(value) for value in frame[column.name]]
            days[column.name] = pd.Series(values, index=frame.index, dtype=object)
    return frame.assign(**days)


def _as_day(value: Any) -> Any:
    """A serial number as the day it stands for; anything else as it is."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return value
    if is_missing(value) or not 1 <= value < _LAST_SERIAL:
        return value
    return FIRST_DAY + timedelta(days=int(value))


def joined(now: Sequence[TypedRow], before: Sequence[TypedRow]) -> tuple[TypedRow, ...]:
    """What is typed in the schedule, and what was typed there while it was rewritten.

    The same row in both is one.
    """
    return each_once([*now, *before])


Call = tuple[str, str, str]
"""Whom a planned call was for, when it was planned, and which run wrote its row."""


def not_taken(before: Sequence[TypedRow], entries: pd.DataFrame | None) -> tuple[TypedRow, ...]:
    """Of rows as they stood when the schedule was rewritten, what no entry of that call holds yet.

    Cells that an entry holds are blanked; rows without another one are left out.
    """
    if entries is None:
        return tuple(before)
    taken = _taken_cells(entries)
    left = []
    for row in before:
        call = _call(row.customer_id, row.customer, row.planned, _as_word(row.row_key))
        typed = _without(row.typed, taken.get(call, set()))
        # A day of the call alone is no entry.
        words = [_as_word(cell.value) for name, cell in typed.items() if name != CALLED_ON]
        if any(words):
            left.append(replace(row, typed=typed))
    return tuple(left)


def _taken_cells(entries: pd.DataFrame) -> dict[Call, set[tuple[str, str]]]:
    """Of each call with entries, its open cells as they stand in them: column and value."""
    taken: dict[Call, set[tuple[str, str]]] = {}
    for entry in entries.to_dict("records"):
        run = row_key_of(entry["key"])
        call = _call(entry["customer_id"], entry["customer"], entry["planned"], run)
        cells = {(column.name, _as_word(entry[column.fills])) for column in _OPEN}
        taken[call] = taken.get(call, set()) | cells
    return taken


def _without(typed: dict[str, TypedCell], taken: set[tuple[str, str]]) -> dict[str, TypedCell]:
    """The open cells, those that are taken blanked."""
    left = {}
    for name, cell in typed.items():
        is_taken = (name, _as_word(cell.value)) in taken
        left[name] = cell._replace(value=None) if is_taken else cell
    return left


def _call(customer_id: Any, customer: Any, planned: Any, run: str) -> Call:
    """Which planned call a row or an entry is about, and which run wrote the row."""
    return _as_word(customer_id) or _as_word(customer), _as_word(planned), run


def _as_word(value: Any) -> str:
    """A cell as a text by which a row and an entry are compared."""
    if is_missing(value):
        return ""
    return f"{value:.12g}" if isinstance(value, float) else str(value).strip()
