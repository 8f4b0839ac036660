"""What people typed into the open columns of the schedule: found under its header, told apart, and joined when it was typed twice."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pandas as pd

from toolkit.grid import HEADER_SEARCH, frame_of
from toolkit.stores.common import TYPED, missing, typed_rows
from toolkit.stores.google.layout import FIRST_DAY, content
from toolkit.tables import CALL_SCHEDULE, fold, letters

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
        [f"{letters(at[c.name] + 1)}1:{letters(at[c.name] + 1)}" for c in (KEY, *OPEN) if c.name in at] if KEY.name in at else []
    )


def typed_digest(rows: Rows) -> str:
    """What is typed and for whom, whatever the order of rows and columns."""
    top, at = _header(rows)
    names = [c.name for c in (KEY, *OPEN)]
    if KEY.name not in at:
        return content([])
    picked = ([row[at[n]] if n in at and at[n] < len(row) else None for n in names] for row in rows[top + 1 :])
    return content(row for row in picked if any(v not in (None, "") for v in row[1:]))


def answered_digest(answer: dict[str, Any]) -> str | None:
    """The same of the watched columns of an answer, in their order; None when the answer does not hold them."""
    columns = []
    for sheet in answer.get("updatedSpreadsheet", {}).get("sheets", []):
        for data in sheet.get("data", []):
            columns.append([_effective(row.get("values", [])) for row in data.get("rowData", [])])
    if not columns:
        return None
    height = max(len(c) for c in columns)
    return typed_digest([[c[i] if i < len(c) else None for c in columns] for i in range(height)])


def _effective(cells: Sequence[dict[str, Any]]) -> Any:
    value = cells[0].get("effectiveValue", {}) if cells else {}
    return next(iter(value.values()), None) if "errorValue" not in value else "#ERROR!"


def read_typed(rows: list[list[Any]], title: str) -> pd.DataFrame | None:
    """Rows of a schedule in which an open column is filled; days are days."""
    top, at = _header(rows)
    people = [at[c.name] for c in OPEN if c.name in at]
    filled = [row for row in rows[top + 1 :] if any(i < len(row) and row[i] not in (None, "") for i in people)]
    found = typed_rows(frame_of([rows[top], *filled], title)) if filled else None
    if found is None:
        return None
    for column in OPEN:
        if column.kind == "date":
            found[column.name] = [_day(v) for v in found[column.name]]
    return found


def _day(value: Any) -> Any:
    """A serial number as the day it stands for; anything else as it is."""
    if isinstance(value, bool) or not isinstance(value, int | float) or missing(value) or not 1 <= value < 110_000:
        return value
    return pd.Timestamp(FIRST_DAY + timedelta(days=int(value)))


def joined(now: pd.DataFrame | None, before: pd.DataFrame | None, *, changed: bool) -> pd.DataFrame | None:
    """What was typed into the schedule before it was rewritten, and what was typed since; nothing of either is lost.

    Where both fill one cell differently: unless the schedule was `changed` since, its cell is ours and the earlier one counts;
    else both stand in it.
    """
    if before is None or now is None:
        return now if before is None else before
    rows = {_who(row): dict(row) for row in now[TYPED].to_dict("records")}
    for old in before[TYPED].to_dict("records"):
        new = rows.setdefault(_who(old), dict(old))
        for column in OPEN:
            one, other = new[column.name], old[column.name]
            if not missing(other) and str(other).strip() and one != other:
                both = changed and not missing(one) and column.kind != "date"
                new[column.name] = f"{one}; {other}" if both else one if changed and not missing(one) else other
    return pd.DataFrame(list(rows.values()), columns=TYPED, dtype=object)


def _who(row: dict[Any, Any]) -> tuple[str, str]:
    return str(row["customer_id"]), "" if not missing(row["customer_id"]) else str(row["name"])
