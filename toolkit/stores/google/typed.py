"""What people typed into the open columns of the schedule: found under its header, told apart, and never lost to a rewrite."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pandas as pd

from toolkit.entries.typed_entries import written_by
from toolkit.reading.grid import HEADER_SEARCH, frame_of
from toolkit.render.google_grid import FIRST_DAY, content
from toolkit.schema import (
    CALL_SCHEDULE,
    ENTRIES,
    fold,
    letters,
)
from toolkit.stores.common import (
    each_once,
    entry_rows,
    missing,
    typed_rows,
)

Rows = Sequence[Sequence[Any]]
KEY = CALL_SCHEDULE.column("customer_id")
OPEN = [c for c in CALL_SCHEDULE.columns if c.open]
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
    return {at[c.name] for c in OPEN if c.name in at}


def watched(rows: Rows) -> list[str]:
    """The columns by which what is typed is told again: the customer's id, and the open ones; none without an id."""
    at = _header(rows)[1]
    return (
        [
            f"{letters(at[c.name] + 1)}1:{letters(at[c.name] + 1)}"
            for c in (KEY, *OPEN)
            if c.name in at
        ]
        if KEY.name in at
        else []
    )


def typed_digest(rows: Rows) -> str:
    """What is typed and for whom, whatever the order of rows and columns."""
    top, at = _header(rows)
    names = [c.name for c in (KEY, *OPEN)]
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


def read_typed(rows: list[list[Any]], title: str) -> pd.DataFrame | None:
    """Rows of a schedule in which an open column is filled, as every store gives them; days are days."""
    top = _header(rows)[0]
    frame = frame_of(rows[top:], title)
    frame.index = frame.index + top
    found = typed_rows(frame)
    return (
        None
        if found is None
        else _with_days(found, ["planned", *(c.name for c in OPEN if c.kind == "date")])
    )


def read_entries(rows: list[list[Any]], title: str) -> pd.DataFrame | None:
    """The entries of earlier runs, as every store gives them; days are days."""
    found = entry_rows(frame_of(rows, title))
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
        or missing(value)
        or not 1 <= value < 110_000
    ):
        return value
    return FIRST_DAY + timedelta(days=int(value))


def joined(now: pd.DataFrame | None, before: pd.DataFrame | None) -> pd.DataFrame | None:
    """What is typed in the schedule, and what was typed there while it was rewritten; the same row in both is one."""
    found = [frame for frame in (now, before) if frame is not None and len(frame)]
    return each_once(pd.concat(found)) if found else None


def not_taken(before: pd.DataFrame | None, entries: pd.DataFrame | None) -> pd.DataFrame | None:
    """Of rows as they stood when the schedule was rewritten, the cells that no entry of that call holds yet."""
    if before is None or entries is None:
        return before
    taken: dict[tuple[str, str, str], set[tuple[str, str]]] = {}
    for entry in entries.to_dict("records"):
        taken.setdefault(_call(entry), set()).update(
            (n, _text(entry[_IN_ENTRIES.get(n, n)])) for n in _OPEN_NAMES
        )
    rows = before.to_dict("records")
    for row in rows:
        row.update(
            {n: None for n in _OPEN_NAMES if (n, _text(row[n])) in taken.get(_call(row), ())}
        )
    left = [row for row in rows if any(_text(row[n]) for n in _OPEN_NAMES if n != "called_on")]
    return pd.DataFrame(left, columns=before.columns, dtype=object)


_OPEN_NAMES = [c.name for c in OPEN]
_IN_ENTRIES = {
    "channel_used": "channel",
    "next_step": "follow_up",
    "next_step_due": "follow_up_due",
    "called_on": "date",
}


def _call(row: dict[Any, Any]) -> tuple[str, str, str]:
    """Which planned call a row or an entry is about, and which run wrote the row."""
    written = written_by(row["key"]) if "key" in row else _text(row["row_key"])
    return _text(row["customer_id"]) or _text(row["customer"]), _text(row["planned"]), written


def _text(value: Any) -> str:
    if missing(value):
        return ""
    return f"{value:.12g}" if isinstance(value, float) else str(value).strip()
