"""Where collected calls go: a .csv file, a new workbook, or a book with a call log."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from toolkit.book import Book
from toolkit.by_owner.changed_calls import Changed, completed, in_words, not_filled
from toolkit.by_owner.collected_before import collected_before
from toolkit.by_owner.read_owner_books import Typed
from toolkit.entries.collected_rows import NOTHING_COLLECTED, Collected, collected_from
from toolkit.entries.entry_columns import IN_LOG, LOG_HEADINGS
from toolkit.entries.raw_values import worded
from toolkit.entries.typed_tasks import HERE
from toolkit.errors import DataError, OutputError, ReadAgainError, worst
from toolkit.log_call import sink_for_log
from toolkit.make_output import diary, rows_for_log
from toolkit.reading.mapped import Mapped
from toolkit.reading.raw_sheet import RawSheet, as_raw_sheet
from toolkit.refresh import book_of, open_source, until_settled
from toolkit.render.page import present
from toolkit.render.xlsx_raw import draw_raw_sheets
from toolkit.schema.inputs import CALLS
from toolkit.schema.outputs import ENTRIES, ENTRY_KEY
from toolkit.settings.day_of_run import Day
from toolkit.stores.base import Append, CannotAppend, CannotFill, Output, Source
from toolkit.stores.file_errors import file_errors
from toolkit.stores.text.call_file import COLLECTED, CallFile, as_collected, key_column


@dataclass
class Gathered:
    """What was gathered: how many calls and tasks are new, how many were there before."""

    to: str
    books: list[Typed] = field(default_factory=list)
    calls: int = 0
    known: int = 0
    changed: int = 0
    """Calls into whose row somebody typed more after they were collected."""
    tasks: int = 0
    told: list[str] = field(default_factory=list)
    of_sheets: bool = False
    """Whether Google Sheets were read."""

    @property
    def code(self) -> int:
        """The worst exit code of a workbook; 0 where all were read."""
        return worst([book.code for book in self.books])

    def as_dict(self) -> dict[str, Any]:
        """The result as plain values, for JSON."""
        failed = [{"file": b.file, "code": b.code, "line": b.line} for b in self.books if b.code]
        return {
            "to": self.to,
            "code": self.code,
            "books": len(self.books),
            "calls": self.calls,
            "known": self.known,
            "changed": self.changed,
            "tasks": self.tasks,
            "failed": failed,
            "notes": self.told,
        }


@dataclass(frozen=True)
class Way:
    """How a book is read and written: its day, its settings and the stamp of the run."""

    as_of: Day
    stamp: str
    config: Path | None = None
    given: Mapping[str, str] | None = None
    creds: Path | None = None
    dry_run: bool = False


def into_file(
    file: CallFile, calls: pd.DataFrame, tasks: pd.DataFrame, result: Gathered, way: Way
) -> None:
    """Add the calls to a file; what cannot be done there is told."""
    new, changed = _new(calls, file.collected(), result)
    _tell_of_tasks(tasks, result)
    for each in changed:
        line = file.line_of(each.replaces)
        result.told.append(
            f"{in_words(each.entry)}: take line {line} out of {file.path.name} and collect again,"
            " and it stands there as it is now."
        )
    if len(new) and not way.dry_run:
        file.add(new)


def into_new_workbook(path: Path, calls: pd.DataFrame, result: Gathered, way: Way) -> None:
    """Make a workbook with a call log of these calls."""
    if not path.parent.is_dir():
        raise OutputError(f"{path} cannot be written: there is no folder {path.parent}.")
    new, _ = _new(calls, NOTHING_COLLECTED, result)
    labels = [column.label for column in COLLECTED.columns]
    frame = as_collected(new).set_axis(labels, axis=1)
    data, _ = draw_raw_sheets({CALLS.title: as_raw_sheet(frame, CALLS.title)})
    if not way.dry_run:
        with file_errors(path, "Writing"), path.open("xb") as stream:
            stream.write(data)


def _tell_of_tasks(tasks: pd.DataFrame, result: Gathered) -> None:
    if len(tasks):
        are = "1 task that is done stays" if len(tasks) == 1 else f"{len(tasks)} done tasks stay"
        result.told.append(
            f"{are} in the workbooks of the reps: a book or a workbook with a call log takes tasks."
        )


def into_book(
    to: str, calls: pd.DataFrame, tasks: pd.DataFrame, result: Gathered, way: Way
) -> None:
    """Add to a book what it has not yet; it is read anew where somebody wrote meanwhile."""
    source = open_source(to, way.creds, way.config, way.given)

    def once() -> None:
        read = source.read()
        book = book_of(source, read, way.as_of, way.config, way.given)
        result.told.clear()
        output = _for_book(book, read.sheets, calls, tasks, result)
        if output:
            write = partial(_write, source, stamp=way.stamp, dry_run=way.dry_run)
            _with_or_without_fills(write, output, result, keep=book.settings.backups)

    until_settled(once)


def _new(
    entries: pd.DataFrame, known: Collected, result: Gathered
) -> tuple[pd.DataFrame, list[Changed]]:
    """The entries that are not known yet, and those that say otherwise what is known.

    The result says how many there are of each.
    """
    present = set(map(worded, entries["key"]))
    changed, is_new = [], []
    for entry in entries.to_dict("records"):
        replaced = known.replaced_by(entry, present)
        is_new.append(not replaced and worded(entry["key"]) not in known.keys)
        if replaced:
            changed.append(Changed(entry, replaced))
    result.calls, result.changed = sum(is_new), len(changed)
    result.known = len(entries) - result.calls - result.changed
    return entries[np.array(is_new, bool)], changed


def _for_book(
    book: Book,
    sheets: Mapping[str, RawSheet],
    calls: pd.DataFrame,
    tasks: pd.DataFrame,
    result: Gathered,
) -> Output | None:
    """What is written into a book: calls for its log, and calls and tasks for its entries.

    None where it has all of them.
    """
    log = _log_of(book)
    known = collected_before(book, sheets)
    typed_here = collected_from(book.entries.to_dict("records")).keys
    new, changed = _new(calls, known._replace(keys=known.keys | typed_here), result)
    before = book.tasks.done
    # What was typed beside a task that is gone has no day, and stays in its workbook.
    more = tasks[~tasks["key"].isin(set(before["key"])) & tasks["date"].notna()]
    result.tasks = len(more)
    if not len(new) and not len(more) and not changed:
        return None
    earlier = book.entries.iloc[: book.earlier]
    earlier = earlier[~earlier["key"].isin([each.replaces for each in changed])]
    as_now = pd.DataFrame([each.entry for each in changed], columns=ENTRIES.names, dtype=object)
    kept = pd.concat([earlier, pd.concat([as_now, new]).assign(in_log=IN_LOG)])
    fills, told = completed(book, sheets, changed)
    result.told += told
    done = pd.concat([before.iloc[: book.tasks.earlier], more.assign(in_log=HERE)])
    entries = diary(kept, done).astype(object)
    return Output(
        present({ENTRIES.title: entries.where(entries.notna(), None)}),
        append=_rows_with_keys(new, log, sheets[log.frame], book.language) if len(new) else None,
        fills=fills,
        as_of=book.as_of,
        whole=False,
    )


def _log_of(book: Book) -> Mapped:
    """The call log; raises DataError where there is none, OutputError where it takes no rows."""
    log = book.mapped.get("calls")
    if log is None:
        raise DataError(
            f"{book.name} has no call log.\nAdd a sheet {CALLS.title} with the headings"
            f" {LOG_HEADINGS}."
        )
    if log.takes_no_rows:
        raise OutputError(
            f"The call log of {book.name} takes no rows, as each customer or month has its own"
            " place.\nChoose a .csv file for --to, and put it beside the book."
        )
    return log


def _rows_with_keys(entries: pd.DataFrame, log: Mapped, raw: RawSheet, language: str) -> Append:
    """The entries as rows of the log, with their keys where it has a column for them."""
    append, at = rows_for_log(entries, log, language), key_column(raw)
    if at is None:
        return append
    rows = [[*row, key] for row, key in zip(append.rows, append.keys, strict=True)]
    columns = (*append.columns, raw.origin.columns[at])
    return append._replace(columns=columns, rows=rows, names=(*append.names, ENTRY_KEY.name))


def _with_or_without_fills(
    write: Callable[..., None], output: Output, result: Gathered, *, keep: int
) -> None:
    """Write, and where a cell of the log cannot be filled, say so and write the rest."""
    try:
        write(output, keep=keep)
    except CannotFill as error:
        if error.moved_on:
            raise ReadAgainError(f"{error}\nRun it again.") from error
        for fill in output.fills:
            result.told.append(not_filled(fill, str(error)))
        write(replace(output, fills=()), keep=keep)


def _write(source: Source, output: Output, *, stamp: str, dry_run: bool, keep: int) -> None:
    try:
        sink_for_log(source).write(output, dry_run=dry_run, stamp=stamp, keep=keep)
    except CannotAppend as error:
        raise OutputError(f"The calls cannot be collected: {str(error).rstrip('.')}.") from error
