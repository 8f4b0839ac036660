"""What reps typed into their own workbooks or sheets, gathered into one log, each call once."""

import time
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
from toolkit.by_owner.sheet_list import is_sheet_list, read_sheet_list
from toolkit.by_owner.typed_sheet import TypedSheet
from toolkit.entries.collected_rows import NOTHING_COLLECTED, Collected, collected_from
from toolkit.entries.entry_columns import IN_LOG, LOG_HEADINGS
from toolkit.entries.entry_sheet import no_entries
from toolkit.entries.raw_values import worded
from toolkit.entries.typed_tasks import HERE
from toolkit.errors import (
    DataError,
    NotFoundError,
    OutputError,
    ReadAgainError,
    TryLaterError,
    code_and_line,
    worst,
)
from toolkit.in_parallel import in_parallel
from toolkit.log_call import sink_for_log
from toolkit.make_output import diary, rows_for_log
from toolkit.reading.mapped import Mapped
from toolkit.reading.raw_sheet import RawSheet, as_raw_sheet
from toolkit.refresh import book_of, load, open_source, until_settled
from toolkit.render.page import present
from toolkit.render.xlsx_raw import draw_raw_sheets
from toolkit.schema.inputs import CALLS
from toolkit.schema.outputs import ENTRIES, ENTRY_KEY
from toolkit.settings.day_of_run import Day
from toolkit.stores.base import Append, CannotAppend, CannotFill, Output, Source
from toolkit.stores.file_errors import file_errors
from toolkit.stores.shared_patience import SharedPatience
from toolkit.stores.text.call_file import COLLECTED, CallFile, as_collected, key_column

BOOKS = (".xlsx", ".xlsm")


@dataclass(frozen=True)
class Typed:
    """What was typed into one workbook: calls and tasks that are done, by `ENTRIES`."""

    file: str
    calls: pd.DataFrame = field(default_factory=no_entries)
    tasks: pd.DataFrame = field(default_factory=no_entries)
    code: int = 0
    line: str = ""
    """What failed, where the code says that anything did."""
    seconds: float = 0.0
    """How long that took."""

    @property
    def called(self) -> str:
        """How a person knows it."""
        return self.file


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


def collect(
    folder: Path,
    to: str,
    *,
    as_of: Day,
    stamp: str,
    jobs: int = 1,
    config: Path | None = None,
    given: Mapping[str, str] | None = None,
    creds: Path | None = None,
    dry_run: bool = False,
    tell: Callable[[str], None] = lambda text: None,
    done: Callable[[int, int], None] = lambda count, of: None,
) -> Gathered:
    """Gather what was typed into the workbooks of a folder into one call log, each call once; or
    into the Google Sheets that the list `folder`, a .csv file, names.

    `to` is a book with a call log, a .csv file, or an .xlsx file that is not there yet. A call is
    known by its entry's key, so this may be done again as often as anybody likes; the workbooks
    stay as they are. Where more was typed into the row of a call that was collected, it is no other
    call: blank cells of its row in the log are filled, and what else differs is told. One that
    cannot be read leaves the others. Into a workbook go the tasks, too, that somebody has done.

    Raises NotFoundError for a folder or a list without a workbook, DataError for a book without a
    call log, OutputError where the calls cannot be put.
    """
    files = _places_in(folder, creds)
    result, patience = Gathered(to, of_sheets=is_sheet_list(folder)), SharedPatience()
    reading = partial(_typed_into, as_of=as_of, config=config, given=given)
    in_turn = (place.waiting(patience.for_next()) for place in files)
    for typed in in_parallel(reading, in_turn, jobs=jobs, lost=_lost):
        if typed.code == TryLaterError.exit_code:
            patience.waited(typed.seconds)
        result.books.append(typed)
        done(len(result.books), len(files))
    result.books.sort(key=lambda typed: typed.file)
    calls, tasks = _together(result.books, "calls"), _together(result.books, "tasks")
    tell(f"Writing {to}")
    path = Path(to).expanduser()
    if path.suffix.lower() == ".csv":
        _into_file(CallFile(path), calls, tasks, result, dry_run)
        return result
    is_new = path.suffix.lower() == ".xlsx" and not path.exists()
    if is_new:
        _into_new_workbook(path, calls, result, dry_run)
        result.tasks = len(tasks)
    if not is_new or (len(tasks) and not dry_run):
        source = open_source(to, creds, config, given)
        of_new = (result.calls, 0) if is_new else None

        def once() -> None:
            read = source.read()
            book = book_of(source, read, as_of, config, given)
            result.told.clear()
            output = _for_book(book, read.sheets, calls, tasks, result)
            if output:
                write = partial(_write, source, stamp=stamp, dry_run=dry_run)
                _with_or_without_fills(write, output, result, keep=book.settings.backups)

        until_settled(once)
        if of_new:
            result.calls, result.known = of_new
    return result


@dataclass(frozen=True)
class _OwnersBook:
    """A workbook or a Google Sheet of an owner."""

    where: Path | str
    file: str
    creds: Path | None = None
    patience: float | None = None

    def waiting(self, seconds: float) -> "_OwnersBook":
        """The same, with so many seconds for a service that is away."""
        return replace(self, patience=seconds)

    def load(self, as_of: Day, config: Path | None, given: Mapping[str, str] | None) -> Book:
        """The book that stands there; of a sheet as much as was typed into it."""
        if isinstance(self.where, Path):
            return load(self.where, as_of=as_of, config=config, given=given)
        sheet = open_source(self.where, self.creds, config, given, self.patience)
        return load(TypedSheet(sheet), as_of=as_of, config=config, given=given)


def _places_in(folder: Path, creds: Path | None) -> list[_OwnersBook]:
    """The workbooks of a folder or the sheets of a list; raises NotFoundError where are none."""
    if is_sheet_list(folder):
        listed = read_sheet_list(folder).sheets
        if not listed:
            raise NotFoundError(f"{folder} names no sheet of an owner.")
        return [_OwnersBook(where, f"{owner} ({where})", creds) for owner, where in listed.items()]
    if not folder.is_dir():
        raise NotFoundError(f"There is no folder {folder}.")
    found = workbooks_of(folder)
    if not found:
        raise NotFoundError(f"{folder} holds no workbook (.xlsx or .xlsm).")
    return [_OwnersBook(file, file.name) for file in found]


def workbooks_of(folder: Path) -> list[Path]:
    """The workbooks of a folder, by name."""
    with file_errors(folder, "Reading"):
        files = sorted(folder.iterdir())
    return [f for f in files if f.suffix.lower() in BOOKS and not f.name.startswith((".", "~$"))]


def _typed_into(
    place: _OwnersBook, *, as_of: Day, config: Path | None, given: Mapping[str, str] | None
) -> Typed:
    """What was typed into one workbook; never raises."""
    began = time.monotonic()
    try:
        book = place.load(as_of, config, given)
    except Exception as error:
        code, line = code_and_line(error, seen_by=f"`retain check {place.where} -v`")
        return Typed(place.file, code=code, line=line, seconds=time.monotonic() - began)
    return Typed(place.file, book.entries, book.tasks.done)


def _lost(place: _OwnersBook) -> Typed:
    line = "its process was ended, as it takes more memory than there is."
    return Typed(place.file, code=DataError.exit_code, line=line)


def _together(books: list[Typed], what: str) -> pd.DataFrame:
    """What was typed into all workbooks, each once, by day and then by workbook."""
    frames = [frame for book in books if len(frame := getattr(book, what))]
    if not frames:
        return no_entries()
    found = pd.concat(frames, ignore_index=True).drop_duplicates("key")
    days = np.array([worded(day)[:10] for day in found["date"]], str)
    in_order: pd.DataFrame = found.iloc[np.argsort(days, kind="stable")]
    return in_order.reset_index(drop=True)


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


# ------------------------------------------------------------------------------- where they go


def _into_file(
    file: CallFile, calls: pd.DataFrame, tasks: pd.DataFrame, result: Gathered, dry_run: bool
) -> None:
    new, changed = _new(calls, file.collected(), result)
    _tell_of_tasks(tasks, result)
    for each in changed:
        line = file.line_of(each.replaces)
        result.told.append(
            f"{in_words(each.entry)}: take line {line} out of {file.path.name} and collect again,"
            " and it stands there as it is now."
        )
    if len(new) and not dry_run:
        file.add(new)


def _into_new_workbook(path: Path, calls: pd.DataFrame, result: Gathered, dry_run: bool) -> None:
    if not path.parent.is_dir():
        raise OutputError(f"{path} cannot be written: there is no folder {path.parent}.")
    new, _ = _new(calls, NOTHING_COLLECTED, result)
    labels = [column.label for column in COLLECTED.columns]
    frame = as_collected(new).set_axis(labels, axis=1)
    data, _ = draw_raw_sheets({CALLS.title: as_raw_sheet(frame, CALLS.title)})
    if not dry_run:
        with file_errors(path, "Writing"), path.open("xb") as stream:
            stream.write(data)


def _tell_of_tasks(tasks: pd.DataFrame, result: Gathered) -> None:
    if len(tasks):
        are = "1 task that is done stays" if len(tasks) == 1 else f"{len(tasks)} done tasks stay"
        result.told.append(
            f"{are} in the workbooks of the reps: a book or a workbook with a call log takes tasks."
        )


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
