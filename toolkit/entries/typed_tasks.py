"""What was typed into the sheet To do: tasks that are done, and what is not done yet."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import pandas as pd

from toolkit.catalogues.catalogue import catalogues
from toolkit.entries.entry_keys import typed_key
from toolkit.entries.raw_values import worded
from toolkit.entries.row_entry import (
    Entry,
    joined_notes,
    not_said,
    notes_by_customer,
    read_day,
    whose,
)
from toolkit.entries.schedule_sheet import TypedCell, TypedRow
from toolkit.entries.task_sources import TaskName, task_name
from toolkit.parsing.cells import How, as_text
from toolkit.problem import Problem
from toolkit.schema.model import Column, Table
from toolkit.schema.outputs import ENTRIES
from toolkit.schema.to_do_outputs import TO_DO
from toolkit.schema.watch_outputs import VERDICTS, WATCH_LIST
from toolkit.words.folding import fold

_AT_VERDICT = f"{WATCH_LIST.name}.verdict"
HERE, AT_SOURCE = "no: a task", "no: a task, in its sheet"
"""What the sheet of entries says of a task in `in_log`: done here alone, or where it comes from."""
DONE_ON = TO_DO.column("done_on")
_TABLES = {table.name: table for table in (TO_DO, WATCH_LIST)}
"""Sheets of ours whose rows are done by what is typed into them, and are no calls."""
DECIDES = {TO_DO.name: DONE_ON, WATCH_LIST.name: WATCH_LIST.column("verdict")}
"""The column of each that says so: a day, or an answer."""


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
    now: Mapping[str, str] = field(default_factory=dict)
    """The ids of now of customers whom the tasks know by others."""

    def customers(self) -> list[tuple[str, str]]:
        """The id and name of each customer, as they stand beside the tasks."""
        done = zip(self.done["customer_id"], self.done["customer"], strict=True)
        drafts = ((row.customer_id, row.customer) for row in self.drafts)
        return list(dict.fromkeys((worded(who), worded(name)) for who, name in (*done, *drafts)))

    def id_now(self, customer_id: Any) -> str:
        """The id of today of the customer whom a task knows by this one."""
        return self.now.get(worded(customer_id), worded(customer_id))

    @cached_property
    def former(self) -> dict[str, list[str]]:
        """The ids by which tasks know each customer who has another one now."""
        found: dict[str, list[str]] = {}
        for before, now in self.now.items():
            found.setdefault(now, []).append(before)
        return found

    def names(self, table: str, kind: str, customer_id: Any, said: Sequence[Any]) -> list[TaskName]:
        """All names by which a task may be known: the one of now first."""
        ids = [worded(customer_id), *self.former.get(worded(customer_id), [])]
        return [task_name(table, kind, each, said) for each in ids]

    def drafts_of(self, table: str) -> tuple[TypedRow, ...]:
        """The drafts on the sheet of one table."""
        return tuple(row for row in self.drafts if row.table == table)


def is_of_tasks(row: TypedRow) -> bool:
    """Whether a typed row is of To do or of the Watch list, and of no call."""
    return row.table in _TABLES


def typed_tasks(
    typed: Iterable[TypedRow],
    earlier: pd.DataFrame | None,
    *,
    as_of: Any,
    how: How,
    problems: list[Problem],
    copies: Iterable[TypedRow] = (),
) -> TypedTasks:
    """The tasks that are done, each once, and the rows that wait for their day.

    In: `typed`, the filled rows of To do and of the Watch list; `earlier`, the tasks on the sheet
    of entries; `copies`, the rows of copies of To do, of which only what was done counts. A task is
    done on the day under "Done on", a signal on `as_of` with its answer. Without a day, or with one
    after `as_of`, or without an answer, the row stays, with what was typed, and `problems` tell so.
    Practice 20.
    """
    known: list[Entry] = []
    if earlier is not None:
        known = earlier.reindex(columns=ENTRIES.names).astype(object).to_dict("records")
    held = {worded(entry["key"]) for entry in known}
    said = notes_by_customer(known)
    new: dict[str, Entry] = {}
    drafts = []
    for row in typed:
        problems += [_elsewhere(row, cell) for cell in row.elsewhere]
        if not any(worded(cell.value) for cell in row.typed.values()):
            continue
        if _wrong_day(row, as_of, how):
            drafts.append(row)
            problems.append(told_of_draft(row, as_of, how))
            continue
        entry = entry_of(row, as_of, how, said)
        if entry["key"] not in held:
            new[entry["key"]] = entry
    for row in copies:
        entry = entry_of(row, as_of, how, said)
        if entry["key"] not in held and not _wrong_day(row, as_of, how):
            new.setdefault(entry["key"], entry)
    frame = pd.DataFrame([*known, *new.values()], columns=ENTRIES.names, dtype=object)
    return TypedTasks(frame.where(frame.notna(), None), len(known), tuple(drafts))


def _wrong_day(row: TypedRow, as_of: Any, how: How) -> str:
    """Why the task is not done yet, as the day or the answer says; "" where it is."""
    decides = _decides(row)
    value = row.value(decides.name)
    if not worded(value):
        return f"nothing stands under {decides.label}"
    if decides is not DONE_ON:
        return "" if verdict_of(value) else f"that is none of {', '.join(VERDICTS)}"
    day = read_day(value, how)
    if day is None:
        return "that is no day that can be read"
    if day > as_of:
        return f"that is later than {as_of.isoformat()}, the day of this run"
    return ""


def verdict_of(value: Any) -> str:
    """The answer to a signal that somebody chose, in whatever language; "" for none."""
    return _verdict(value)[0]


def _verdict(value: Any) -> tuple[str, str]:
    """The same, and how it is written in the language in which it was given."""
    said = fold(worded(value))
    for words in catalogues():
        for verdict in VERDICTS:
            written = words.say(verdict, _AT_VERDICT)
            if said == fold(written):
                return verdict, written
    return "", ""


def _table(row: TypedRow) -> Table:
    return _TABLES[row.table]


def _decides(row: TypedRow) -> Column:
    return DECIDES[row.table]


def _open_columns(row: TypedRow) -> list[Column]:
    return [column for column in _table(row).columns if column.open]


def entry_of(row: TypedRow, as_of: Any, how: How, said: Mapping[str, Sequence[str]]) -> Entry:
    """The entry of the diary that a row is, done on `as_of` where it is a signal's.

    `said` are the notes of earlier entries, by whose they are.
    """
    words = [worded(row.customer_id), worded(row.planned)]
    words += [worded(row.value(column.name)) for column in _open_columns(row)]
    is_signal = _decides(row) is not DONE_ON
    result = _verdict(row.value(_decides(row).name))[1] if is_signal else row.value("result")
    kind, what = [*map(worded, row.about), "", ""][:2]
    in_notes = [f"{cell.header}: {cell.value}" for cell in row.elsewhere]
    # What stands in columns of the person's own goes along, and tells no entry from another.
    beside = [f"{cell.header}: {cell.value}" for cell in row.own]
    beside = not_said(beside, said.get(whose(row.customer_id, row.customer), ()))
    return {
        "date": as_of if is_signal else read_day(row.value(DONE_ON.name), how),
        "planned": read_day(row.planned, how),
        "customer_id": worded(row.customer_id) or None,
        "customer": worded(row.customer) or None,
        "by": worded(row.by) or None,
        "outcome": as_text(result) or None,
        "notes": joined_notes(as_text(row.value("notes")), [*in_notes, *beside]),
        "in_log": HERE,
        "key": typed_key([*words, *in_notes], row.row_key),
        "task": ": ".join(part for part in (kind, what) if part) or None,
    }


def _problem(row: TypedRow, cell: TypedCell, *, says: str, fix: str) -> Problem:
    """What is told of a cell; without its address, as the sheet is written anew."""
    return Problem(
        sheet=_table(row).page,
        column=cell.header,
        value=worded(cell.value),
        problem=f"typed for {worded(row.customer) or worded(row.customer_id) or 'nobody'}: {says}",
        fix=fix,
        severity="note",
    )


def told_of_draft(row: TypedRow, as_of: Any, how: How) -> Problem:
    """What is told of a row that stays, with what was typed into it."""
    wrong = _wrong_day(row, as_of, how)
    filled = [cell for cell in row.typed.values() if worded(cell.value)]
    decides = _decides(row)
    at = row.typed[decides.name] if worded(row.value(decides.name)) else filled[0]
    if decides is not DONE_ON:
        says = f"{wrong}; the row stays, with what was typed"
        return _problem(row, at, says=says, fix=f"Choose an answer under {decides.label}.")
    says = f"{wrong}; the task stays, with what was typed"
    return _problem(row, at, says=says, fix=f"Write the day it was done under {DONE_ON.label}.")


def _elsewhere(row: TypedRow, cell: TypedCell) -> Problem:
    labels = ", ".join(column.label for column in _open_columns(row))
    needed = "a day" if _decides(row) is DONE_ON else "an answer"
    kept = f"it is kept only with {needed} under {_decides(row).label}"
    says = f"under a heading that is not known; {kept}"
    return _problem(row, cell, says=says, fix=f"Type it under one of {labels}.")
