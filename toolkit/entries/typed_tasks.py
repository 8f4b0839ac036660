"""What was typed into the sheet To do: tasks that are done, and what is not done yet."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from toolkit.entries.entry_keys import typed_key
from toolkit.entries.raw_values import worded
from toolkit.entries.schedule_sheet import TypedCell, TypedRow
from toolkit.entries.task_sources import TaskName
from toolkit.entries.typed_entries import Entry, joined_notes, read_day
from toolkit.parsing.cells import How, as_text
from toolkit.problem import Problem
from toolkit.schema.outputs import ENTRIES
from toolkit.schema.to_do_outputs import TO_DO

HERE, AT_SOURCE = "no: a task", "no: a task, in its sheet"
"""What the sheet of entries says of a task in `in_log`: done here alone, or where it comes from."""
DONE_ON = TO_DO.column("done_on")


def is_task(entries: pd.DataFrame) -> "pd.Series[bool]":
    """Which entries are tasks that were done, and no calls."""
    return entries["in_log"].isin([HERE, AT_SOURCE])


def no_tasks() -> pd.DataFrame:
    """The tasks of a book in which nobody has done any."""
    return pd.DataFrame(columns=ENTRIES.names, dtype=object)


@dataclass(frozen=True, eq=False)
class TypedTasks:
    """All that was typed into To do."""

    done: pd.DataFrame = field(default_factory=no_tasks)
    """Tasks that are done, the earlier ones first, as raw values by `ENTRIES`."""
    earlier: int = 0
    """How many of them, the first, stand on the sheet of entries already."""
    drafts: tuple[TypedRow, ...] = ()
    """Rows without a day on which the task was done: what was typed stays in its row."""
    loose: tuple[TaskName, ...] = ()
    """The names of tasks that are done and that no row of a sheet can say so of."""


def typed_tasks(
    typed: Iterable[TypedRow],
    earlier: pd.DataFrame | None,
    *,
    as_of: Any,
    how: How,
    problems: list[Problem],
) -> TypedTasks:
    """The tasks that are done, each once, and the rows that wait for their day.

    In: `typed`, the filled rows of To do; `earlier`, the tasks on the sheet of entries. A task is
    done on the day under "Done on". Without a day, or with one after `as_of`, the task stays, with
    what was typed, and `problems` tell so. Practice 20.
    """
    known: list[Entry] = []
    if earlier is not None:
        known = earlier.reindex(columns=ENTRIES.names).astype(object).to_dict("records")
    held = {worded(entry["key"]) for entry in known}
    new: dict[str, Entry] = {}
    drafts = []
    for row in typed:
        problems += [_elsewhere(row, cell) for cell in row.elsewhere]
        if not any(worded(cell.value) for cell in row.typed.values()):
            continue
        wrong = _wrong_day(row, as_of, how)
        if wrong:
            drafts.append(row)
            problems.append(_stays(row, wrong))
            continue
        entry = _entry_of(row, how)
        if entry["key"] not in held:
            new[entry["key"]] = entry
    frame = pd.DataFrame([*known, *new.values()], columns=ENTRIES.names, dtype=object)
    return TypedTasks(frame.where(frame.notna(), None), len(known), tuple(drafts))


def _wrong_day(row: TypedRow, as_of: Any, how: How) -> str:
    """Why the task is not done yet, as the day says that was typed; "" where it is."""
    value = row.value(DONE_ON.name)
    if not worded(value):
        return f"nothing stands under {DONE_ON.label}"
    day = read_day(value, how)
    if day is None:
        return "that is no day that can be read"
    if day > as_of:
        return f"that is later than {as_of.isoformat()}, the day of this run"
    return ""


def _entry_of(row: TypedRow, how: How) -> Entry:
    words = [worded(row.customer_id), worded(row.planned)]
    words += [worded(row.value(column.name)) for column in TO_DO.columns if column.open]
    kind, what = [*map(worded, row.about), "", ""][:2]
    in_notes = [f"{cell.header}: {cell.value}" for cell in row.elsewhere]
    return {
        "date": read_day(row.value(DONE_ON.name), how),
        "planned": read_day(row.planned, how),
        "customer_id": worded(row.customer_id) or None,
        "customer": worded(row.customer) or None,
        "by": worded(row.by) or None,
        "outcome": as_text(row.value("result")) or None,
        "notes": joined_notes(as_text(row.value("notes")), in_notes),
        "in_log": HERE,
        "key": typed_key([*words, *in_notes], row.row_key),
        "task": ": ".join(part for part in (kind, what) if part) or None,
    }


def _problem(row: TypedRow, cell: TypedCell, *, says: str, fix: str) -> Problem:
    """What is told of a cell of To do; without its address, as the sheet is written anew."""
    return Problem(
        sheet=TO_DO.page,
        column=cell.header,
        value=worded(cell.value),
        problem=f"typed for {worded(row.customer) or worded(row.customer_id) or 'nobody'}: {says}",
        fix=fix,
        severity="note",
    )


def _stays(row: TypedRow, wrong: str) -> Problem:
    filled = [cell for cell in row.typed.values() if worded(cell.value)]
    at = row.typed[DONE_ON.name] if worded(row.value(DONE_ON.name)) else filled[0]
    says = f"{wrong}; the task stays, with what was typed"
    return _problem(row, at, says=says, fix=f"Write the day it was done under {DONE_ON.label}.")


def _elsewhere(row: TypedRow, cell: TypedCell) -> Problem:
    labels = ", ".join(column.label for column in TO_DO.columns if column.open)
    says = "under a heading that is not known; it is kept only with a day under Done on"
    return _problem(row, cell, says=says, fix=f"Type it under one of {labels}.")
