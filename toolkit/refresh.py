"""The two calls that all goes through: `load` reads a book, `run` refreshes it.

Neither reads a clock: the caller says which day it is.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TypeVar

import pandas as pd

from toolkit.book import Book
from toolkit.entries.collected_rows import Collected
from toolkit.entries.deleted_sheets import told_of_deleted
from toolkit.entries.entry_columns import IN_LOG, WAITING
from toolkit.entries.filled import Filled
from toolkit.entries.schedule_sheet import each_once
from toolkit.entries.typed_tasks import HERE, is_task
from toolkit.errors import DataError, ReadAgainError, told_in_language
from toolkit.load_book import load_book
from toolkit.make_output import filled, full_output, placed, questions_output
from toolkit.problem import Problem
from toolkit.reading.text_storage import quick_texts
from toolkit.run_result import RunResult, result_of, tasks_done
from toolkit.schema.question_outputs import PLEASE_ANSWER
from toolkit.settings.choices import WHICH_LIST
from toolkit.settings.day_of_run import Day
from toolkit.settings.layers import language_said, settings_to_read_by
from toolkit.stores import open_sink, open_store
from toolkit.stores.base import (
    SETTINGS_ROWS,
    CannotAppend,
    CannotFill,
    Limits,
    Read,
    Sink,
    Source,
)
from toolkit.stores.fitting import refuse_long_sheets, refuse_many_cells

READINGS = 5
"""How often a run reads a place that moves on each time before it is written."""
TOLD_ERRORS = 3
"""Errors of the data that are spelled out where they stop a run."""

Done = TypeVar("Done")


def _say_nothing(text: str) -> None:
    pass


def load(
    where: str | Path | Source,
    *,
    as_of: Day,
    config: Path | None = None,
    given: Mapping[str, str] | None = None,
    creds: Path | None = None,
    tell: Callable[[str], None] = _say_nothing,
    undecided: bool = False,
) -> Book:
    """Read a book: find its tables, type them, lay the settings over each other.

    `config` is a TOML file of settings, `given` are settings that win over all others; `creds`
    names a key file for Google; `tell` hears what is going on. Raises DataError where nobody has
    said which of several sheets is the list of customers; `undecided` reads the first one then.
    """
    with told_in_language(partial(language_said, config, given)):
        source = open_source(where, creds, config, given)
        tell(f"Reading {source.name}")
        read = source.read()
        with quick_texts(read.sheets):
            book = book_of(source, read, as_of, config, given)
    if not undecided:
        _stop_without_list(book)
    return book


def _stop_without_list(book: Book) -> None:
    """Raise DataError where it is to be answered first which sheet is the list of customers."""
    for error in _errors_in(book):
        if any(ask.key == WHICH_LIST for ask in error.asks):
            stopped = DataError(f"{book.name}: {error.problem}.\n{error.fix}")
            stopped.language = book.language
            raise stopped


def open_source(
    where: str | Path | Source,
    creds: Path | None,
    config: Path | None,
    given: Mapping[str, str] | None,
    patience: float | None = None,
) -> Source:
    """The store of a place; one that is open already stays what it is."""
    if not isinstance(where, str | Path):
        return where
    settings = settings_to_read_by(config, given)
    return open_store(
        str(where),
        creds=creds,
        encoding=settings.encoding,
        patience=patience,
        limits=Limits(settings.read_memory, settings.read_seconds),
        memory=settings.database_memory,
        rows=settings.database_rows,
        zone=settings.time_zone,
    )


def book_of(
    source: Source,
    read: Read,
    as_of: Day,
    config: Path | None,
    given: Mapping[str, str] | None,
) -> Book:
    """The book that was read; without a setting for it, today is today in the zone of the place."""
    if read.zone and not isinstance(as_of, dt.date):
        as_of = _today_in(read.zone, as_of)
    return load_book(
        read.sheets,
        name=source.name,
        epoch=read.epoch,
        as_of=as_of,
        toml=config,
        given=given or {},
        filled=read.filled,
        changed=read.changed,
        kept=read.kept,
    )


def _today_in(place: str, today: Callable[[str], dt.date]) -> Callable[[str], dt.date]:
    def day_in(zone: str) -> dt.date:
        return today(zone or place)

    return day_in


def until_settled(once: Callable[[], Done]) -> Done:
    """Read, plan and write again where the place has moved on between; the last error stands."""
    for _ in range(READINGS - 1):
        with suppress(ReadAgainError):
            return once()
    return once()


@dataclass
class Untaken:
    """What a place did not take so far: why the log takes no row ("": it does), and of the cells
    that are left out, by the keys of their entries, why.
    """

    refused: str = ""
    left: dict[str, str] = field(default_factory=dict)


def until_taken(once: Callable[[str, Mapping[str, str]], Done], known: Untaken) -> Done:
    """Write, and where the log takes no row or a cell cannot be filled, write all but that.

    `once` gets what is `known` of that. Raises ReadAgainError where the place was written to since
    it was read: what somebody typed meanwhile has to be read first.
    """
    while True:
        try:
            return once(known.refused, known.left)
        except CannotAppend as error:
            if known.refused:
                raise
            known.refused = str(error)
            _stop_where_moved_on(error)
        except CannotFill as error:
            if error.left.keys() <= known.left.keys():
                raise
            known.left |= error.left
            _stop_where_moved_on(error)


def _stop_where_moved_on(error: CannotAppend | CannotFill) -> None:
    if error.moved_on:
        raise ReadAgainError(f"{error}\nRun it again.") from error


def run(
    where: str | Path | Source,
    *,
    as_of: Day,
    stamp: str,
    to: str | None = None,
    config: Path | None = None,
    given: Mapping[str, str] | None = None,
    dry_run: bool = False,
    creds: Path | None = None,
    link_columns: bool = False,
    tell: Callable[[str], None] = _say_nothing,
    called: str | None = None,
    patience: float | None = None,
    made_at: str = "",
) -> RunResult:
    """Refresh a book, or write the refreshed copy to `to`.

    `stamp` goes into the backup's name; `link_columns` puts columns into the customers sheet of a
    Google Sheet that look ours up; the rest is as in `load`. A place that moves on while it is
    written is read again. `called` is how a source that is open already is named to `retain`;
    `patience` says for how many seconds a service that is away is waited for; `made_at` is a time
    that the schedule is to say, like 06:00.

    Raises DataError when a problem of severity "error" stands in the book; nothing is written then.
    """
    say = partial(language_said, config, given)
    with told_in_language(say):
        source = open_source(where, creds, config, given, patience)
    is_place = isinstance(where, str | Path)
    refreshing = _Refreshing(
        source=source,
        called=called or (str(where) if is_place else source.name),
        to=to,
        as_of=as_of,
        stamp=stamp,
        config=config,
        given=given,
        dry_run=dry_run,
        link_columns=link_columns,
        made_at=made_at,
        open_sink=partial(open_sink, source, to, creds=creds, patience=patience),
        tell=tell,
    )
    with told_in_language(say):
        return until_settled(refreshing.once)


@dataclass(frozen=True)
class _Refreshing:
    """One refresh with all that its caller said; the place may have to be read several times."""

    source: Source
    called: str
    to: str | None
    as_of: Day
    stamp: str
    config: Path | None
    given: Mapping[str, str] | None
    dry_run: bool
    link_columns: bool
    made_at: str
    open_sink: Callable[[], Sink]
    tell: Callable[[str], None]
    untaken: Untaken = field(default_factory=Untaken)
    """Kept from one reading to the next: what the log refused once it refuses again."""

    def once(self) -> RunResult:
        """Read the place and write it; raises ReadAgainError where it moved on between."""
        self.tell(f"Reading {self.source.name}")
        read = self.source.read()
        with quick_texts(read.sheets):
            sink = self.open_sink()
            if self.to:
                refuse_long_sheets(sink, read.sheets)
                read = _with_filled(read, sink.filled())
            book = book_of(self.source, read, self.as_of, self.config, self.given)
            with told_in_language(lambda: book.language):
                return self._written(book, sink)

    def _written(self, book: Book, sink: Sink) -> RunResult:
        """Write the book, or the questions that must be answered first."""
        self._ask(book, sink)
        stop_on_errors(book, self.called)
        if self.to:
            refuse_many_cells(sink, len(book.tables["customers"]))
        self.tell("Working out tiers and dates")
        return until_taken(partial(self._write, book, sink), self.untaken)

    def _ask(self, book: Book, sink: Sink) -> None:
        """Write what is asked where answers would settle an error, and raise DataError for it."""
        # A copy elsewhere would hold nothing but the questions.
        may_ask = not self.dry_run and (self.to is None or Path(self.to).is_dir())
        if not may_ask or not _can_be_answered(book):
            return
        keep = book.settings.backups
        sink.write(questions_output(book), dry_run=False, stamp=self.stamp, keep=keep)
        stop_on_errors(book, self.called, are_asked=True)

    def _write(self, book: Book, sink: Sink, refused: str, left: Mapping[str, str]) -> RunResult:
        """Write all but what is known not to be taken: the rows `refused`, the cells `left`."""
        made = filled(placed(book, refused), left)
        unkept = left.get(SETTINGS_ROWS, "")
        if self.to:
            unkept = f"{self.source.name} itself stays as it is"
        output = full_output(
            made, link_columns=self.link_columns, unkept=unkept, made_at=self.made_at
        )
        self.tell(f"Writing {self.to or self.source.name}")
        keep = book.settings.backups
        receipt = sink.write(output, dry_run=self.dry_run, stamp=self.stamp, keep=keep)
        result = result_of(made.book, output, receipt, self.dry_run, refused)
        result.receipt.notes += tasks_done(made, left)
        result.receipt.notes += told_of_deleted(book.deleted)
        return result.with_titles()


def _with_filled(read: Read, elsewhere: Filled) -> Read:
    """Add what was typed where the result goes; the same typed in both places is one.

    The entries of that place are in its own log, not in this one: they wait, unless they were
    collected from there, and tasks are done in the diary alone. The last plan is that of the
    schedule which is written anew.
    """
    here = read.filled.entries
    frames = [] if here is None else [here]
    if elsewhere.entries is not None:
        there = elsewhere.entries
        if here is not None:
            there = there[~there["key"].isin(set(here["key"]))]
        states = pd.Series(WAITING, index=there.index).mask(is_task(there), HERE)
        states = states.mask(_were_collected(there, read.filled.collected), IN_LOG)
        frames.append(there.assign(in_log=states))
    entries = pd.concat(frames) if frames else None
    typed = each_once([*elsewhere.typed, *read.filled.typed])
    plan = read.filled.plan if elsewhere.plan is None else elsewhere.plan
    tiers = elsewhere.tiers or read.filled.tiers
    last = read.filled if elsewhere.run is None else elsewhere
    whole = elsewhere.whole if read.filled.whole is None else read.filled.whole
    filled = Filled(
        typed,
        entries,
        plan,
        tiers,
        last.run,
        whole,
        collected=read.filled.collected,
        ours=last.ours,
    )
    return replace(read, filled=filled)


def _were_collected(entries: pd.DataFrame, collected: Collected) -> "pd.Series[bool]":
    """Which entries stand in the log that is read, also those that say otherwise what does."""
    keys = set(entries["key"])
    known = [
        entry["key"] in collected.keys or bool(collected.replaced_by(entry, keys))
        for entry in entries.to_dict("records")
    ]
    return pd.Series(known, index=entries.index, dtype=bool)


def _errors_in(book: Book) -> list[Problem]:
    return [problem for problem in book.problems if problem.severity == "error"]


def _can_be_answered(book: Book) -> bool:
    """Whether an answer of a person would settle one of the errors in the book."""
    return any(error.asks for error in _errors_in(book))


def stop_on_errors(book: Book, called: str, *, are_asked: bool = False) -> None:
    """Raise DataError where a problem of severity "error" stands in the book, which is `called`.

    `are_asked` says that they stand as questions in the book by now.
    """
    errors = _errors_in(book)
    if not errors:
        return
    told = "; ".join(_with_place(error) for error in errors[:TOLD_ERRORS])
    if len(errors) > TOLD_ERRORS:
        told += f" (and {len(errors) - TOLD_ERRORS} more)"
    fixes = " ".join(dict.fromkeys(error.fix for error in errors[:TOLD_ERRORS]))
    written = "Nothing was written"
    if are_asked:
        fixes = f"Choose the answer in the sheet {PLEASE_ANSWER.page} and refresh again. {fixes}"
        written = f"Nothing but the sheet {PLEASE_ANSWER.page} was written"
    raise DataError(
        f"{book.name}: {told}.\n{fixes}\n{written}; `retain check {called}` shows all.",
        places=tuple(_place(error) for error in errors),
    )


def _with_place(problem: Problem) -> str:
    place = _place(problem)
    return f"{place}: {problem.problem}" if place else problem.problem


def _place(problem: Problem) -> str:
    return "!".join(part for part in (problem.sheet, problem.cell) if part)
