"""What people typed into the open columns of the schedule: found under its header, told apart, and never lost to a rewrite."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pandas as pd

from toolkit.entries.entry_columns import CALLED_ON, OPEN_COLUMNS
from toolkit.entries.entry_keys import row_key_of
from toolkit.entries.entry_sheet import entry_rows
from toolkit.entries.raw_values import is_missing
from toolkit.entries.schedule_sheet import TypedRow, each_once, typed_rows
from toolkit.reading.header_rows import HEADER_SEARCH
from toolkit.reading.raw_sheet import first_table_of
from toolkit.render.google_cells import FIRST_DAY, content
from toolkit.schema.model import letters
from toolkit.schema.outputs import CALL_SCHEDULE, ENTRIES
from toolkit.words.folding import fold

Rows = Sequence[Sequence[Any]]
KEY = CALL_SCHEDULE.column("customer_id")
_LABELS = {fold(c.label): c.name for c in CALL_SCHEDULE.columns}


def _header(rows: Rows) -> tuple[int, dict[str, int]]:
    """The row of the schedule's header and where its columns stand, by name; a person may have moved both."""
    best, found = 0, dict[str, int]()
    for i, row in enumerate(rows[:HEADER_SEARCH]):
        names = [_LABELS.get(fold(v)) if isinstance(v, str) else None for v in row]
        at = {name: k for k, name in reversed(list(enumerate(names))) if name}
        if len(at) > len(found):
            best, found = i, at
    return best, found


def open_columns(rows: Rows) -> set[int]:
    """Indexes of the columns that people fill in."""
    at = _header(rows)[1]
    return {at[c.name] for c in OPEN_COLUMNS if c.name in at}


def watched(rows: Rows) -> list[str]:
    """The columns by which what is typed is told again: the customer's id, and the open ones; none without an id."""
    at = _header(rows)[1]
    return (
        [
            f"{letters(at[c.name] + 1)}1:{letters(at[c.name] + 1)}"
            for c in (KEY, *OPEN_COLUMNS)
            if c.name in at
        ]
        if KEY.name in at
        else []
    )


def typed_digest(rows: Rows) -> str:
    """What is typed and for whom, whatever the order of rows and columns."""
    top, at = _header(rows)
    names = [c.name for c in (KEY, *OPEN_COLUMNS)]
    if KEY.name not in at:
        return content([])
    picked = (
        [row[at[n]] if n in at and at[n] < len(row) else None for n in names]
        for row in rows[top + 1 :]
    )
    return content(row for row in picked if any(v not in (None, "") for v in row[1:]))


def answered(answer: dict[str, Any], sheet_id: int) -> list[list[Any]]:
    """The columns of a sheet that an answer shows, in the order they were asked for."""
    sheets = answer.get("updatedSpreadsheet", {}).get("sheets", [])
    held = [s for s in sheets if s.get("properties", {}).get("sheetId", 0) == sheet_id]
    return [
        [_effective(row.get("values", [])) for row in data.get("rowData", [])]
        for sheet in held
        for data in sheet.get("data", [])
    ]


def answered_digest(answer: dict[str, Any], sheet_id: int) -> str | None:
    """The digest of what is typed in the copy of the schedule that an answer shows; None when it does not."""
    columns = answered(answer, sheet_id)
    if not columns:
        return None
    height = max(len(c) for c in columns)
    return typed_digest([[c[i] if i < len(c) else None for c in columns] for i in range(height)])


def _effective(cells: Sequence[dict[str, Any]]) -> Any:
    value = cells[0].get("effectiveValue", {}) if cells else {}
    return next(iter(value.values()), None) if "errorValue" not in value else "#ERROR!"


def read_typed(rows: list[list[Any]], title: str) -> tuple[TypedRow, ...]:
    """Rows of a schedule in which an open column is filled, as every store gives them; days are days."""
    top = _header(rows)[0]
    schedule = first_table_of(rows[top:], title)
    schedule.cells.index += top
    return tuple(_with_typed_days(row) for row in typed_rows(schedule))


def _with_typed_days(row: TypedRow) -> TypedRow:
    typed = dict(row.typed)
    for column in OPEN_COLUMNS:
        if column.kind == "date" and column.name in typed:
            cell = typed[column.name]
            typed[column.name] = cell._replace(value=_day(cell.value))
    return replace(row, planned=_day(row.planned), typed=typed)


def read_entries(rows: list[list[Any]], title: str) -> pd.DataFrame | None:
    """The entries of earlier runs, as every store gives them; days are days."""
    found = entry_rows(first_table_of(rows, title).cells)
    return (
        None
        if found is None
        else _with_days(found, [c.name for c in ENTRIES.columns if c.kind == "date"])
    )


def _with_days(frame: pd.DataFrame, names: list[str]) -> pd.DataFrame:
    for name in names:
        frame[name] = pd.Series([_day(v) for v in frame[name]], index=frame.index, dtype=object)
    return frame


def _day(value: Any) -> Any:
    """A serial number as the day it stands for; anything else as it is."""
    if (
        isinstance(value, bool)
        or not isinstance(value, int | float)
        or is_missing(value)
        or not 1 <= value < 110_000
    ):
        return value
    return FIRST_DAY + timedelta(days=int(value))


def joined(now: Sequence[TypedRow], before: Sequence[TypedRow]) -> tuple[TypedRow, ...]:
    """What is typed in the schedule, and what was typed there while it was rewritten; the same row in both is one."""
    return each_once([*now, *before])


def not_taken(before: Sequence[TypedRow], entries: pd.DataFrame | None) -> tuple[TypedRow, ...]:
    """Of rows as they stood when the schedule was rewritten, the cells that no entry of that call holds yet."""
    if entries is None:
        return tuple(before)
    taken: dict[tuple[str, str, str], set[tuple[str, str]]] = {}
    for entry in entries.to_dict("records"):
        call = _call(
            entry["customer_id"], entry["customer"], entry["planned"], row_key_of(entry["key"])
        )
        held = taken.setdefault(call, set())
        held |= {(column.name, _text(entry[column.fills])) for column in OPEN_COLUMNS}
    left = []
    for row in before:
        call = _call(row.customer_id, row.customer, row.planned, _text(row.row_key))
        held = taken.get(call, set())
        typed = {
            name: cell._replace(value=None) if (name, _text(cell.value)) in held else cell
            for name, cell in row.typed.items()
        }
        if any(_text(cell.value) for name, cell in typed.items() if name != CALLED_ON):
            left.append(replace(row, typed=typed))
    return tuple(left)


def _call(customer_id: Any, customer: Any, planned: Any, row_key: str) -> tuple[str, str, str]:
    """Which planned call a row or an entry is about, and which run wrote the row."""
    return _text(customer_id) or _text(customer), _text(planned), row_key


def _text(value: Any) -> str:
    if is_missing(value):
        return ""
    return f"{value:.12g}" if isinstance(value, float) else str(value).strip()
