"""What was typed unfinished beside a task that its own sheet says is done: it goes to the diary."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pandas as pd

from toolkit.entries.raw_values import worded
from toolkit.entries.schedule_sheet import TypedRow
from toolkit.entries.typed_entries import Entry, notes_by_customer
from toolkit.entries.typed_tasks import AT_SOURCE, DONE_ON, TypedTasks, entry_of, told_of_draft
from toolkit.problem import Problem
from toolkit.schema.outputs import ENTRIES
from toolkit.schema.to_do_outputs import TO_DO

if TYPE_CHECKING:
    from toolkit.parsing.cells import How


def settle_drafts(
    tasks: TypedTasks,
    day_of: "Callable[[TypedRow], dt.date | None]",
    *,
    as_of: dt.date,
    how: "How",
    problems: list[Problem],
) -> tuple[TypedTasks, list[tuple[Entry, dt.date]]]:
    """The tasks without the drafts on To do that are settled, and what was typed into those.

    `day_of` says on which day the sheet of a draft's task says it was done; None while it is open.
    What is told of a settled draft leaves `problems`. Out: also each as an entry of the diary, with
    that day; what stands under Done on and is no such day goes to its notes.
    """
    days = {id(draft): day_of(draft) for draft in tasks.drafts_of(TO_DO.name)}
    if not any(days.values()):
        return tasks, []
    before = tasks.done.to_dict("records")
    said, known = notes_by_customer(before), {worded(entry["key"]) for entry in before}
    settled = []
    for draft in tasks.drafts:
        day = days.get(id(draft))
        if day is None:
            continue
        problems.remove(told_of_draft(draft, as_of, how))
        entry = {**entry_of(_with_day_beside(draft), as_of, how, said), "date": day}
        if entry["key"] not in known:
            known.add(entry["key"])
            settled.append(({**entry, "in_log": AT_SOURCE}, day))
    left = tuple(draft for draft in tasks.drafts if days.get(id(draft)) is None)
    entries = [*before, *(entry for entry, _ in settled)]
    done = pd.DataFrame(entries, columns=ENTRIES.names, dtype=object)
    return replace(tasks, done=done, drafts=left), settled


def _with_day_beside(draft: TypedRow) -> TypedRow:
    """A draft whose Done on goes to its notes: the day on which the task was done is another."""
    cell = draft.typed[DONE_ON.name]
    if not worded(cell.value):
        return draft
    return replace(draft, elsewhere=(*draft.elsewhere, cell._replace(value=worded(cell.value))))
