"""One call put into the call log of a book: `retain log`, and the button for it."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

import pandas as pd

from toolkit.book import Book
from toolkit.entries.entry_columns import LABELS, LOG_COLUMNS, LOG_HEADINGS, NEVER_IN_LOG
from toolkit.entries.log_rows import command_entry
from toolkit.entries.many_answers import questions_answered
from toolkit.entries.row_entry import Entry
from toolkit.errors import DataError, OutputError, told_in_language
from toolkit.make_output import diary, rows_for_log
from toolkit.planning.call_points import agenda
from toolkit.planning.log_hints import log_hints
from toolkit.planning.planning import Planning
from toolkit.planning.why import find_customer
from toolkit.reading.mapped import Mapped
from toolkit.refresh import book_of, open_source, until_settled
from toolkit.render.page import present
from toolkit.schema.outputs import ENTRIES
from toolkit.settings.day_of_run import Day
from toolkit.stores import open_sink
from toolkit.stores.base import CannotAppend, Output, Receipt, Sink, Source
from toolkit.stores.database.database import Database
from toolkit.stores.text.folder import Folder
from toolkit.stores.text.text_file import TextFile

_TOLD = (*LOG_COLUMNS, *NEVER_IN_LOG)


@dataclass(frozen=True)
class LogResult:
    """A call that was logged, or would be, and the receipt of the writing."""

    book: Book
    receipt: Receipt
    dry_run: bool
    entry: dict[str, Any]
    """What is known of the call, by `LOG_COLUMNS`; the question and the answer too."""
    hints: list[str]
    """A sentence for each word of it that the book does not know."""
    no_column: list[str]
    """Labels of what the log has no column for; the sheet of entries holds that."""

    def as_dict(self) -> dict[str, Any]:
        """The result as plain values, for JSON."""
        written = self.receipt.as_dict()
        return {
            "book": self.book.name,
            "to": written["to"],
            "as_of": self.book.as_of.isoformat(),
            "dry_run": self.dry_run,
            "entry": {name: _as_json(value) for name, value in self.entry.items()},
            "appended": written["appended"],
            "hints": self.hints,
            "no_column": self.no_column,
            "sheets": written["sheets"],
            "notes": written["notes"],
            "backup": written["backup"],
            "sha256_before": written["sha256_before"],
            "sha256_after": written["sha256_after"],
        }


def _as_json(value: Any) -> Any:
    return value.isoformat() if isinstance(value, dt.date) else value


def log(
    where: str | Path | Source,
    customer: str,
    entry: Mapping[str, Any],
    *,
    as_of: Day,
    stamp: str,
    config: Path | None = None,
    given: Mapping[str, str] | None = None,
    dry_run: bool = False,
    creds: Path | None = None,
) -> LogResult:
    """Append one call with a customer (an id or a name) to the call log.

    `entry` holds any of `LOG_COLUMNS`; its date is the run's day unless it is given. Where the log
    has no column for what was said, the call stands on the sheet of entries too, with all of it.

    Raises NotFoundError for an unknown customer, DataError for a day to come, an answer to no
    question or a book without a call log, OutputError where the log cannot take a row.
    """
    source = open_source(where, creds, config, given)

    def once() -> LogResult:
        book = book_of(source, source.read(), as_of, config, given)
        with told_in_language(lambda: book.language):
            return log_in(source, Planning(book), customer, entry, stamp=stamp, dry_run=dry_run)

    return until_settled(once)


def log_in(
    source: Source,
    planning: Planning,
    customer: str,
    entry: Mapping[str, Any],
    *,
    stamp: str,
    dry_run: bool = False,
) -> LogResult:
    """`log` for a book that was read from its source already."""
    book = planning.book
    line = find_customer(planning, customer)
    account = planning.accounts.loc[line]
    calls = _call_log(book, str(account["name"]))
    said: dict[str, Any] = {
        **entry,
        **_answers(planning, line, entry),
        "date": _day_of_call(book, entry),
        "customer_id": account["customer_id"],
        "customer": account["name"],
    }
    kept, lost = command_entry(said, calls.positions, book.entries, book.language)
    output = Output(
        present({ENTRIES.title: _with_entry(book, kept)}) if lost else [],
        append=rows_for_log(pd.DataFrame([kept], dtype=object), calls, book.language),
        as_of=book.as_of,
        whole=False,
    )
    hints = log_hints(book, said)
    sink = sink_for_log(source)
    try:
        receipt = sink.write(output, dry_run=dry_run, stamp=stamp, keep=book.settings.backups)
    except CannotAppend as error:
        raise OutputError(f"The call cannot be logged: {str(error).rstrip('.')}.") from error
    return LogResult(
        book,
        receipt,
        dry_run,
        entry={n: v for n, v in said.items() if n in _TOLD and v is not None},
        hints=hints,
        no_column=[LABELS[name] for name in lost],
    )


def _call_log(book: Book, customer: str) -> Mapped:
    """Where the call log stands, of sheets of one customer each that of this one.

    Raises DataError for a book that has none.
    """
    if "calls" not in book.mapped:
        raise DataError(
            f"{book.name} has no call log.\nAdd a sheet Calls with the headings {LOG_HEADINGS}."
        )
    log = book.mapped["calls"]
    if log.is_made:
        raise DataError(
            f"The calls of {book.name} stand with months across, where no row can be added.\n"
            f"Add a sheet Calls with the headings {LOG_HEADINGS}, and move them there."
        )
    if not log.customer:
        return log
    for sheet in log.sheets:
        if sheet.customer == customer:
            return sheet
    raise DataError(
        f"Each customer of {book.name} has a sheet of calls, and {customer} has none.\n"
        f"Add a sheet named {customer} with the headings of the others."
    )


def _day_of_call(book: Book, entry: Mapping[str, Any]) -> dt.date:
    """The day that was said, else the day of the run; raises DataError for a day to come."""
    day: dt.date = entry.get("date") or book.as_of
    if day > book.as_of:
        raise DataError(
            f"{day.isoformat()} is after {book.as_of.isoformat()}, the day of this run:"
            " a call is logged when it was made."
        )
    return day


def _answers(planning: Planning, line: int, entry: Mapping[str, Any]) -> dict[str, str | None]:
    """What an answer was given to: the question that was said, else those to be asked, in turn.

    Empty without an answer. Raises DataError where no question is to be asked.
    """
    if entry.get("answer") is None or entry.get("question") is not None:
        return {"question": entry.get("question")}
    by_customer = agenda(planning, planning.accounts.loc[[line]]).questions()
    asked = [*chain.from_iterable(by_customer.values())]
    found = questions_answered(entry["answer"], asked, planning.book.settings.questions)
    if not found:
        raise DataError(
            f"No question is to be asked of {planning.accounts['name'][line]} in the next call.\n"
            "Say which one was answered: --question TEXT."
        )
    questions, answers = zip(*found, strict=True)
    return {"question": "\n".join(questions), "answer": "\n".join(answers)}


def _with_entry(book: Book, entry: Entry) -> pd.DataFrame:
    """The sheet of entries as it stands, with one more.

    What is typed into the schedule now is left for the next run.
    """
    earlier = book.entries.iloc[: book.earlier].to_dict("records")
    held = [other for other in earlier if other["key"] != entry["key"]]
    calls = pd.DataFrame([*held, entry], columns=ENTRIES.names, dtype=object)
    return diary(calls, book.tasks.done.iloc[: book.tasks.earlier])


def sink_for_log(source: Source) -> Sink:
    """Where a call is logged: the place it was read from.

    Raises OutputError, with what to do, for a place that is only read.
    """
    to = str(source.path) if isinstance(source, Folder) else None
    try:
        return open_sink(source, to)
    except OutputError as error:
        what_to_do = "Save it as .xlsx and give that file."
        if isinstance(source, TextFile):
            what_to_do = "Put it into a folder and give the folder."
        if isinstance(source, Database):
            what_to_do = "Log it with the program that keeps the database."
        raise OutputError(
            f"{source.name} can be read but not written into,"
            f" so no call can be logged there.\n{what_to_do}"
        ) from error
