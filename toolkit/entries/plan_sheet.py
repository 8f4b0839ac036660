"""The sheet of planned calls: our own record of plans, and how a row is known as written."""

import datetime as dt
import hashlib
from typing import Any

import numpy as np
import pandas as pd

from toolkit.entries.entry_sheet import places_of, values_at
from toolkit.entries.raw_values import is_blank, trimmed, worded
from toolkit.schema.outputs import PLANNED_CALLS

_FORM = "2"
"""The form of the sheet: a row of another form has another check."""
_LATER = ("spoke", "factor")
"""Columns that sheets of before do not have: where they are blank they are in no check."""
_NAMES = [name for name in PLANNED_CALLS.names if name not in (*_LATER, "check")]
_CHECK_BYTES = 6
_SEAL = "."
"""What stands between the check of the first row and that of all rows."""


def plan_rows(sheet: pd.DataFrame) -> pd.DataFrame | None:
    """Our sheet of planned calls as raw values by canonical name.

    None where it says that there are none: a single cell does. Without a row somebody emptied it.
    """
    places = places_of(sheet, PLANNED_CALLS)
    values = {name: values_at(sheet, places.get(name)) for name in PLANNED_CALLS.names}
    rows = pd.DataFrame(values, index=sheet.index, columns=PLANNED_CALLS.names, dtype=object)
    is_row = []
    says_nothing = False
    for cells in zip(*values.values(), strict=True):
        filled = sum(not is_blank(value) for value in cells)
        says_nothing = filled == 1
        is_row.append(filled > 0)
    if says_nothing and sum(is_row) == 1:
        return None
    return rows[np.array(is_row, bool)]


def lost_plan() -> pd.DataFrame:
    """The raw rows of a plan that was written and is not there any more: none."""
    return pd.DataFrame(columns=PLANNED_CALLS.names, dtype=object)


def no_planned_calls() -> pd.DataFrame:
    """The rows of no plan, typed."""
    return typed_plan(lost_plan()).drop(columns="check")


def typed_plan(rows: pd.DataFrame) -> pd.DataFrame:
    """Raw rows with days as datetime64[us] and all else as text, "" where nothing stands."""
    typed: dict[str, Any] = {}
    for column in PLANNED_CALLS.columns:
        values = rows[column.name].tolist()
        if column.kind == "date":
            days = [_as_day(value) for value in values]
            typed[column.name] = np.array(days, dtype="M8[D]").astype("M8[us]")
        else:
            typed[column.name] = pd.array([worded(value) for value in values], dtype="str")
    return pd.DataFrame(typed, columns=PLANNED_CALLS.names)


def _as_day(value: Any) -> dt.date | None:
    """A raw value as a day; None for what a run does not write as one."""
    bare = trimmed(value)
    if isinstance(bare, str):
        try:
            return dt.date.fromisoformat(bare)
        except ValueError:
            return None
    is_day = isinstance(bare, dt.date) and not isinstance(bare, dt.datetime)
    return bare if is_day else None


def row_checks(rows: pd.DataFrame) -> list[str]:
    """Of each typed row a short digest of its cells: it fits no more once somebody changed one.

    Blanks beside each other count as one, and not at the ends, as stores may not keep them.
    """
    columns = [_texts(rows, name) for name in _NAMES]
    for name in _LATER:
        texts = _texts(rows, name)
        columns.append([f"{name} {text}" if text not in ("", "NaT") else "" for text in texts])
    cells = zip(*columns, strict=True)
    return [_digest((*row[: -len(_LATER)], *filter(None, row[-len(_LATER) :]))) for row in cells]


def _texts(rows: pd.DataFrame, name: str) -> list[str]:
    if PLANNED_CALLS.column(name).kind == "date":
        days: list[str] = np.datetime_as_string(rows[name].to_numpy("M8[D]")).tolist()
        return days
    return [" ".join(text.split()) for text in rows[name]]


def with_checks(rows: pd.DataFrame) -> pd.DataFrame:
    """Typed rows with the check of each; that of the first one has the seal of all."""
    checks = row_checks(rows)
    if checks:
        checks[0] += _SEAL + _digest(tuple(sorted(checks)))
    return rows.assign(check=checks)


def without_seal(checks: "pd.Series[Any]") -> tuple[list[str], bool]:
    """The check of each row alone, and whether exactly the rows are there that were sealed.

    In any order, as a person may sort them.
    """
    parts = [check.partition(_SEAL) for check in checks]
    seals = [seal for _, _, seal in parts if seal]
    alone = [check for check, _, _ in parts]
    return alone, seals == [_digest(tuple(sorted(alone)))]


def _digest(cells: tuple[str, ...]) -> str:
    text = "\0".join((_FORM, *cells))
    return "p" + hashlib.blake2b(text.encode(), digest_size=_CHECK_BYTES).hexdigest()
