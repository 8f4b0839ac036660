"""Tasks that are done, put into the tables of a book: they count as if their sheet said so."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple

import pandas as pd

from toolkit.entries.raw_values import worded
from toolkit.entries.row_entry import Entry, read_day
from toolkit.entries.schedule_sheet import TypedRow
from toolkit.entries.settled_drafts import (
    GONE,
    Ended,
    is_past_step,
    settle_drafts,
    told_of_gone,
)
from toolkit.entries.task_results import in_words_of, introduces
from toolkit.entries.task_sources import (
    INTRODUCED,
    TaskName,
    TaskSource,
    name_in,
    name_of_entry,
    task_name,
)
from toolkit.entries.typed_tasks import AT_SOURCE, HERE, TypedTasks
from toolkit.parsing.cells import How, as_text
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped
from toolkit.rules.task_kinds import STEPS
from toolkit.schema.inputs import INPUTS
from toolkit.schema.outputs import ENTRIES
from toolkit.words.folding import fold


class Tick(NamedTuple):
    """A cell of a person's sheet that is blank, and what was typed for it into To do."""

    key: str
    """The key of the entry."""
    table: str
    line: int
    """The key of the row."""
    column: str
    value: Any
    known_by: tuple[str, ...] = ()
    """Columns by which the row is known."""
    closes: bool = True
    """Whether the sheet says by itself that the task is done, once this cell is filled."""


class TasksTaken(NamedTuple):
    """The tables with what was done, the tasks with their states, and the cells to fill."""

    tables: dict[str, pd.DataFrame]
    tasks: TypedTasks
    ticks: tuple[Tick, ...]


def take_tasks(
    tables: Mapping[str, pd.DataFrame],
    mapped: Mapping[str, Mapped],
    typed: TypedTasks,
    how: How,
    problems: list[Problem],
    *,
    as_of: dt.date,
    first_step: dt.date = dt.date.min,
) -> TasksTaken:
    """Fill the cells that say of each task that it is done, in the tables alone, where blank.

    The row of a task is found by what it says, wherever it stands now, and by whatever id or name
    its customer was known when it was done. What stands in its cell
    already stays, and an entry of another day is told of once; so is one whose row is gone. A date
    in the sheet of entries that is no day any more is told of until it is one. Where
    the sheet has the column, the cell is among the ticks, to be filled there as well. A task that
    needs its result, too, and was done without one is closed by the diary. What was typed
    unfinished beside a task that its sheet says is done, or whose row is gone, goes to the diary,
    and is told of once; so does what stands beside a step that was due before `first_step`.
    """
    book = _Taking(dict(tables), mapped, typed, as_of, how, problems)
    entries = typed.done.to_dict("records")
    for entry in entries:
        if entry["in_log"] == AT_SOURCE:
            book.claim(entry)
    for number, entry in enumerate(entries):
        if entry["in_log"] == HERE:
            book.take(entry, is_new=number >= typed.earlier)
        elif entry["in_log"] == AT_SOURCE:
            book.complete(entry)
    done = pd.DataFrame(entries, columns=ENTRIES.names, dtype=object)
    tasks = replace(typed, done=done, loose=tuple(book.loose))
    end_of = partial(book.end_of, first_step=first_step)
    tasks, settled = settle_drafts(tasks, end_of, as_of=as_of, how=how, problems=problems)
    for entry, end in settled:
        if end.day is None:
            problems.append(told_of_gone(entry))
        else:
            book.tell(entry, _says_already(end.day))
    return TasksTaken(book.tables, tasks, tuple(book.ticks))


def _says_already(day: Any) -> str:
    return f"its row says {worded(day)} already, which stays"


class _Taking:
    """One book in which tasks are done one after another."""

    def __init__(
        self,
        tables: dict[str, pd.DataFrame],
        mapped: Mapping[str, Mapped],
        typed: TypedTasks,
        as_of: dt.date,
        how: How,
        problems: list[Problem],
    ) -> None:
        self.tables, self.mapped, self.how, self.problems = tables, mapped, how, problems
        self.typed, self.as_of = typed, as_of
        self.ticks: list[Tick] = []
        self.loose: list[TaskName] = []
        self.claimed: list[tuple[TaskName, dt.date | None]] = []
        """Tasks whose cells are filled by now, each with its day."""
        self.copied: set[str] = set()
        self.rows_of: dict[str, Any] = {}
        """The rows of each customer, by table and id."""

    def claim(self, entry: Entry) -> None:
        """Know a task whose cell is filled; one that no row closes is done all the same."""
        name = name_of_entry(entry)
        if name:
            self.claimed.append((name, self._day(entry)))
        # What was typed beside a step that is gone has no day, and does nothing.
        if name and not name.source and worded(entry["date"]):
            self.loose.append(name)

    def _day(self, entry: Entry) -> dt.date | None:
        """The day on which a task was done; None where somebody wrote over it."""
        return read_day(entry["date"], self.how)

    def take(self, entry: Entry, *, is_new: bool) -> None:
        """Do one task, and say in its entry where that stands."""
        name = name_of_entry(entry)
        if name is None:
            return
        source = name.source
        if source is None:
            self._fill_also(entry, name, is_new=is_new)
            return
        day = self._day(entry)
        if day is None:
            self.loose.append(name)
            fix = f"Write the day it was done into {ENTRIES.page}."
            self.tell(entry, "its date is no day that can be read", fix)
            return
        rows = list(self._rows(name, source, entry))
        said = [worded(self.tables[name.table].at[row, source.done]) for row in rows]
        if not rows:
            self.loose.append(name)
        if said.count(worded(day)) > self.claimed.count((name, day)):
            # A run that broke off wrote it, or the person did.
            if is_new:
                self._tell_of_other_result(entry, name, source, rows)
            self.complete(entry)
            self._settle(entry)
        elif "" in said:
            self._fill(entry, day, name, source, rows[said.index("")], is_new=is_new)
            self.complete(entry)
        elif said:
            is_closed = self.complete(entry)
            if is_closed:
                self.claim(entry)
            else:
                self._settle(entry)
            self._tell_of_other_day(entry, name, source, rows[0], is_closed=is_closed)
        elif is_new:
            self.tell(entry, "its row is gone, or says something else by now")

    def _rows(self, name: TaskName, source: TaskSource, entry: Entry) -> Iterator[int]:
        """The rows of the task's table that say what the task is known by."""
        table = self.tables[name.table]
        if name.table not in self.rows_of:
            ids = table["customer_id"].dropna().astype("str")
            self.rows_of[name.table] = ids.groupby(ids).groups
        rows = self.rows_of[name.table].get(self.typed.id_now(entry["customer_id"]), [])
        for row, *said in table.loc[rows, [*source.known_by]].itertuples():
            if task_name(name.table, name.kind, entry["customer_id"], said) == name:
                yield row

    def day_in_sheet(self, draft: TypedRow) -> dt.date | None:
        """On which day the sheet of a task says it was done; None while a row of it is open."""
        name = name_in(draft.row_key)
        source = name.source if name else None
        if name is None or source is None:
            return None
        table, days = self.tables[name.table], []
        for row in self._rows(name, source, {"customer_id": draft.customer_id}):
            day: Any = table.at[row, source.done]
            lacks_result = source.needs_result and not worded(table.at[row, source.result])
            if lacks_result or pd.isna(day) or day > pd.Timestamp(self.as_of):
                return None
            days.append(day.date())
        return max(days, default=None)

    def end_of(self, draft: TypedRow, *, first_step: dt.date) -> Ended | None:
        """How the task of a draft ended, by its sheet or by the playbook; None while it is open.

        A task of a customer who is not in the list any more stays: another list may have them.
        """
        day = self.day_in_sheet(draft)
        if day:
            return Ended(day)
        name = name_in(draft.row_key)
        if name is None or not self._is_listed(draft.customer_id):
            return None
        if name.kind in STEPS:
            is_past = is_past_step(draft, self.tables["playbook"], first_step, self.how)
            return GONE if is_past else None
        if name.source is None or name.table not in self.mapped:
            return None
        rows = self._rows(name, name.source, {"customer_id": draft.customer_id})
        return GONE if next(rows, None) is None else None

    def _is_listed(self, customer_id: Any) -> bool:
        ids = self.tables["customers"]["customer_id"].astype("str")
        return bool((ids == self.typed.id_now(customer_id)).any())

    def complete(self, entry: Entry) -> bool:
        """Close a task whose row has its day and lacks its result, by that, else by the diary.

        Whoever empties a cell that was filled has the task back. Out: whether it is closed here.
        """
        name = name_of_entry(entry)
        source = name.source if name else None
        if name is None or source is None or not source.needs_result:
            return False
        for row in self._rows(name, source, entry):
            day, result = self.tables[name.table].loc[row, [source.done, source.result]]
            if not worded(day) or worded(result):
                continue
            if entry["outcome"] is None:
                self.loose.append(name)
            elif entry["in_log"] == HERE or not self._has(name.table, row, source.result):
                wanted = {source.result: as_text(entry["outcome"])}
                self._put(entry, name.table, row, wanted, source.known_by)
            else:
                continue
            return True
        return False

    def _has(self, table: str, row: int, column: str) -> bool:
        """Whether the sheet of a row has this column."""
        sheet = self.mapped[table].sheet_of(row) if table in self.mapped else None
        return sheet is not None and column in sheet.positions

    def _settle(self, entry: Entry) -> None:
        """Know a task whose row says so; it is settled once no cell waits to be filled."""
        if not self.ticks or self.ticks[-1].key != entry["key"]:
            entry["in_log"] = AT_SOURCE
        self.claim(entry)

    def _fill(
        self,
        entry: Entry,
        day: dt.date,
        name: TaskName,
        source: TaskSource,
        row: int,
        *,
        is_new: bool,
    ) -> None:
        """Fill the blank cells of a row, in the table, and where its sheet has the columns.

        What came of it goes once into a sheet that has no column for the day: the diary alone says
        that the task is done.
        """
        self.claim(entry)
        wanted: dict[str, Any] = {source.done: day}
        if source.result and entry["outcome"] is not None:
            wanted |= self._result(entry, name, source, is_new=is_new)
            if is_new:
                self._tell_of_other_result(entry, name, source, [row])
        closes = self._has(name.table, row, source.done)
        self._put(
            entry,
            name.table,
            row,
            wanted,
            source.known_by,
            closes=closes,
            to_sheet=closes or is_new,
        )

    def _result(
        self, entry: Entry, name: TaskName, source: TaskSource, *, is_new: bool
    ) -> dict[str, Any]:
        """What came of a task as its column takes it: in its own words for yes and no, and nothing
        where it holds nothing else and it was neither.
        """
        result = as_text(entry["outcome"])
        if not source.yes_or_no:
            return {source.result: result}
        said = in_words_of(result, self.tables[name.table][source.result])
        if said:
            return {source.result: said}
        if is_new:
            label = INPUTS[name.table].column(source.result).label
            why = f"{result!r} is no yes or no, as {label} holds in its sheet"
            self.tell(entry, why, f"Nothing, or write it there as you would have it: {label}.")
        return {}

    def _put(
        self,
        entry: Entry,
        table: str,
        row: int,
        wanted: Mapping[str, Any],
        known_by: tuple[str, ...],
        *,
        closes: bool = True,
        to_sheet: bool = True,
    ) -> None:
        """Put values into the blank ones of these cells, and among the ticks where a sheet has
        their columns, and they go `to_sheet`.
        """
        known = ("customer_id", "customer", *known_by)
        for column, value in wanted.items():
            if worded(self.tables[table].at[row, column]):
                continue
            is_day = isinstance(value, dt.date)
            self._own(table).at[row, column] = pd.Timestamp(value) if is_day else value
            if to_sheet and self._has(table, row, column):
                self.ticks.append(Tick(entry["key"], table, row, column, value, known, closes))

    def _fill_also(self, entry: Entry, name: TaskName, *, is_new: bool) -> None:
        """Do a task that the diary closes, and fill the rows of its customer that wait for it.

        Who was introduced is filled at once only: who comes later was not there.
        """
        self.loose.append(name)
        also, day = name.also_filled, self._day(entry)
        if also is None and is_new and introduces(entry["task"], self.tables["playbook"]):
            also = INTRODUCED
        if also is None or day is None:
            return
        table = self.tables[also.table]
        mine = table["customer_id"].astype("str") == self.typed.id_now(entry["customer_id"])
        waiting = mine & table[[*also.blank]].isna().all(axis=1)
        waiting &= table[[*also.filled]].notna().all(axis=1)
        for row in table.index[waiting]:
            self._put(entry, also.table, row, {also.done: day}, also.known_by)
        result = as_text(entry["outcome"])
        if not (result and is_new and also.result):
            return
        for row in table.index[waiting & table[also.result].isna()][:1]:
            self._put(entry, also.table, row, {also.result: result}, also.known_by)

    def _own(self, table: str) -> pd.DataFrame:
        """A table that may be changed, as it is ours: frames that were read stay as they are."""
        if table not in self.copied:
            self.tables[table] = self.tables[table].copy()
            self.copied.add(table)
        return self.tables[table]

    def _tell_of_other_day(
        self, entry: Entry, name: TaskName, source: TaskSource, row: int, *, is_closed: bool
    ) -> None:
        """Say that the row of a task has another day, where that is news or still to come."""
        there = self.tables[name.table].at[row, source.done]
        if not isinstance(there, pd.Timestamp) or there <= pd.Timestamp(self.as_of):
            if not is_closed:
                self.tell(entry, _says_already(there))
            return
        label = INPUTS[name.table].column(source.done).label
        self.tell(
            entry,
            f"its row says {worded(there)}, which is still to come: that stays, "
            "and so does the task until then",
            f"Correct {label} in the row, if it is done.",
        )

    def _tell_of_other_result(
        self, entry: Entry, name: TaskName, source: TaskSource, rows: list[int]
    ) -> None:
        """Say that somebody wrote something else into the row than what came of the task."""
        if not source.result:
            return
        result = as_text(entry["outcome"]) or ""
        column = self.tables[name.table][source.result]
        there = [worded(column[row]) for row in rows]
        meant = in_words_of(result, column) if source.yes_or_no else result
        if meant and all(there) and fold(meant) not in map(fold, there):
            self.tell(entry, _says_already(there[0]), typed=result)

    def tell(
        self,
        entry: Entry,
        why: str,
        fix: str = "Nothing, if that is so; else correct the row.",
        *,
        typed: Any = None,
    ) -> None:
        """Say that a day, or what else was `typed`, stands in the diary alone."""
        self.problems.append(
            Problem(
                sheet=ENTRIES.page,
                value=f"{entry['task']}: {worded(typed or entry['date'])}",
                problem=f"done for {entry['customer'] or entry['customer_id']}, and {why};"
                f" it is kept in {ENTRIES.page}",
                fix=fix,
                severity="note",
            )
        )
