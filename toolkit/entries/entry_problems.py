"""What is told of what was typed into a row of the call schedule: the words and their cells."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from toolkit.entries.entry_columns import (
    CALLED_ON,
    KEPT_IN_ENTRIES,
    LABELS,
    LOG_COLUMNS,
    OPEN_COLUMNS,
)
from toolkit.entries.raw_values import worded
from toolkit.entries.schedule_sheet import TypedCell, TypedRow
from toolkit.parsing.cells import How
from toolkit.parsing.typed_columns import read_column
from toolkit.problem import Problem
from toolkit.schema.outputs import CALL_SCHEDULE, ENTRIES

LIKE = {
    "date": ("no day that can be read", "like 2026-12-01"),
    "number": ("no number", "like 8"),
}
"""Kinds of open columns that are no text: what is wrong with other words, how to write them."""


def entry_problem(
    entry: Mapping[Any, Any], *, says: str, fix: str, at: TypedCell | None = None
) -> Problem:
    """A problem of a whole entry, with all of it; in the cell of the schedule that it is about."""
    at = at or TypedCell(None)
    return Problem(
        sheet=CALL_SCHEDULE.page,
        cell=at.cell,
        column=at.header,
        value=in_full(entry),
        problem=says,
        fix=fix,
    )


def in_full(entry: Mapping[Any, Any]) -> str:
    """All that an entry says, each under its label."""
    return "; ".join(
        f"{LABELS[name]}: {worded(entry[name])}"
        for name in ENTRIES.names
        if name in (*LOG_COLUMNS, *KEPT_IN_ENTRIES) and entry.get(name) is not None
    )


def day_problem(row: TypedRow, entry: Mapping[Any, Any], what: str) -> Problem:
    """Of a day typed as the day of the call that cannot be, with the entry as it is kept."""
    return entry_problem(
        entry,
        says=f"{what}; the call is logged on {entry['date'].isoformat()}",
        fix="Correct its date in the call log.",
        at=row.typed[CALLED_ON],
    )


def cell_problem(cell: TypedCell, says: str, fix: str) -> Problem:
    """Of one cell into which a person typed."""
    return Problem(
        sheet=CALL_SCHEDULE.page,
        cell=cell.cell,
        column=cell.header,
        value=worded(cell.value),
        problem=says,
        fix=fix,
    )


def typed_elsewhere(row: TypedRow, cell: TypedCell) -> Problem:
    """Of a text under a heading that nobody knows, beside nothing that was typed elsewhere."""
    says = f"typed for {whom(row)} under a heading that is not known; it is not logged"
    labels = ", ".join(column.label for column in OPEN_COLUMNS)
    return cell_problem(cell, says, f"Type it under one of {labels}.")


def without_value(row: TypedRow, cell: TypedCell) -> Problem:
    """Of a formula that no program has calculated."""
    says = f"a formula that no program has calculated, typed for {whom(row)}; its text is logged"
    return cell_problem(cell, says, "Write what was meant into the call log.")


def unreadable(row: TypedRow, how: How) -> list[Problem]:
    """Of each day and number that was typed and is none: its text stays with the entry."""
    found: list[Problem] = []
    for column in OPEN_COLUMNS:
        if column.kind not in LIKE or column.name == CALLED_ON:
            continue
        if not worded(row.value(column.name)):
            continue
        cell = row.typed[column.name]
        raw = pd.Series([cell.value], dtype=object)
        read, problems = read_column(raw, column.kind, how)
        if not problems or not pd.isna(read.iloc[0]):
            continue
        what, like = LIKE[column.kind]
        says = f"{what}, typed for {whom(row)}; it is kept as text"
        fix = f"Correct it in the call log: write {column.label} {like}."
        found.append(cell_problem(cell, says, fix))
    return found


def whom(row: TypedRow) -> str:
    """The customer of a row, as sentences name it."""
    return worded(row.customer) or worded(row.customer_id) or "nobody that is named"
