"""What was typed unfinished beside a task that is done or gone: it goes to the diary, told once."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

import pandas as pd

from toolkit.entries.raw_values import worded
from toolkit.entries.row_entry import Entry, notes_by_customer, read_day
from toolkit.entries.schedule_sheet import TypedRow
from toolkit.entries.typed_tasks import AT_SOURCE, DONE_ON, TypedTasks, entry_of, told_of_draft
from toolkit.problem import Problem
from toolkit.schema.outputs import ENTRIES
from toolkit.schema.to_do_outputs import TO_DO

if TYPE_CHECKING:
    from toolkit.parsing.cells import How


class Ended(NamedTuple):
    """Why a task waits no more: the day on which its sheet says it was done; None: it is gone."""

    day: dt.date | None


GONE = Ended(None)


def settle_drafts(
    tasks: TypedTasks,
    end_of: "Callable[[TypedRow], Ended | None]",
    *,
    as_of: dt.date,
    how: "How",
    problems: list[Problem],
) -> tuple[TypedTasks, list[tuple[Entry, Ended]]]:
    """The tasks without the drafts on To do that are settled, and what was typed into those.

    `end_of` says how the task of a draft ended; None while it is open. What is told of a settled
    draft leaves `problems`. Out: also each as an entry of the diary, with its day; what stands
    under Done on and is no such day goes to its notes.
    """
    ends = {id(draft): end_of(draft) for draft in tasks.drafts_of(TO_DO.name)}
    if not any(ends.values()):
        return tasks, []
    before = tasks.done.to_dict("records")
    said, known = notes_by_customer(before), {worded(entry["key"]) for entry in before}
    settled = []
    for draft in tasks.drafts:
        end = ends.get(id(draft))
        if end is None:
            continue
        problems.remove(told_of_draft(draft, as_of, how))
        entry = {**entry_of(_with_day_beside(draft), as_of, how, said), "date": end.day}
        if entry["key"] not in known:
            known.add(entry["key"])
            settled.append(({**entry, "in_log": AT_SOURCE}, end))
    left = tuple(draft for draft in tasks.drafts if ends.get(id(draft)) is None)
    entries = [*before, *(entry for entry, _ in settled)]
    done = pd.DataFrame(entries, columns=ENTRIES.names, dtype=object)
    return replace(tasks, done=done, drafts=left), settled


def told_of_gone(entry: Entry) -> Problem:
    """What is told of something that was typed beside a task that is not there any more."""
    said = [entry["outcome"], entry["notes"]]
    whom = entry["customer"] or entry["customer_id"]
    return Problem(
        sheet=ENTRIES.page,
        value=f"{entry['task']}: {'; '.join(worded(text) for text in said if text)}",
        problem=f"typed for {whom}, and the row of its task is gone, or says something else by now;"
        f" it is kept in {ENTRIES.page}",
        fix="Nothing, if that is so; else correct the row.",
        severity="note",
    )


def is_past_step(draft: TypedRow, playbook: pd.DataFrame, first: dt.date, how: "How") -> bool:
    """Whether a step is no longer asked for: it left the playbook, or its day is before `first`.

    What comes round, and what is for a day of the year, is asked for as long as the playbook has
    it. `playbook` is the sheet; without one the built-in steps hold.
    """
    # Read here, so that a book without such a draft does not.
    from toolkit.parsing.playbook_steps import EVENTS, read_step, step_key
    from toolkit.schema.built_in_playbook import BUILT_IN

    rows: Any = playbook.to_dict("records") if len(playbook) else BUILT_IN
    steps = [step for step, _ in map(read_step, rows) if step]
    what = step_key(worded(draft.about[1] if len(draft.about) > 1 else ""))
    named = [step for step in steps if step.key == what]
    if not named:
        return True
    day = read_day(draft.planned, how)
    return day is not None and day < first and all(step.trigger in EVENTS for step in named)


def _with_day_beside(draft: TypedRow) -> TypedRow:
    """A draft whose Done on goes to its notes: the day on which the task was done is another."""
    cell = draft.typed[DONE_ON.name]
    if not worded(cell.value):
        return draft
    return replace(draft, elsewhere=(*draft.elsewhere, cell._replace(value=worded(cell.value))))
