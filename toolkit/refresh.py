"""The two calls everything goes through: `load` reads a book, `run` refreshes it. Neither reads a clock."""

import datetime as dt
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import pandas as pd

from toolkit.book import Book
from toolkit.entries.entry_columns import IN_LOG, LABELS, LOG_COLUMNS, LOG_HEADINGS, WAITING
from toolkit.entries.entry_sheet import waiting
from toolkit.entries.log_rows import command_entry, log_rows
from toolkit.entries.schedule_sheet import each_once
from toolkit.entries.taken_in import LEFT_BEHIND, unplaced
from toolkit.errors import DataError, OutputError, ReadAgainError
from toolkit.load_book import load_book
from toolkit.planning.log_hints import log_hints
from toolkit.planning.planning import Planning
from toolkit.planning.why import find_customer
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped
from toolkit.render.page import present
from toolkit.render.values import as_plain_value
from toolkit.reports import REPORTS
from toolkit.schema.outputs import ENTRIES
from toolkit.settings.layers import said_encoding
from toolkit.stores import (
    Append,
    CannotAppend,
    Filled,
    Output,
    Read,
    Receipt,
    Sink,
    Source,
    open_sink,
    open_store,
)
from toolkit.stores.common import added_page
from toolkit.stores.text.folder import Folder, TextFile

Day = dt.date | Callable[[str], dt.date]
"""A day, or what tells today in a time zone ("" is this machine's)."""

SCHEDULE = "call-schedule"

READINGS = 5
"""How often a run reads a place that moves on each time before it is written."""

Done = TypeVar("Done")


def _silent(text: str) -> None:
    pass


def load(
    where: str | Path | Source,
    *,
    as_of: Day,
    config: Path | None = None,
    given: Mapping[str, str] | None = None,
    creds: Path | None = None,
    tell: Callable[[str], None] = _silent,
) -> Book:
    """Read a book: find its tables, type them, lay the settings over each other. `tell` hears what is going on."""
    source = _opened(where, creds, said_encoding(config, given))
    tell(f"Reading {source.name}")
    return _book(source, source.read(), as_of, config, given)


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
    tell: Callable[[str], None] = _silent,
) -> dict[str, Any]:
    """Refresh a book, or write the refreshed copy to `to`; returns the receipt.

    `stamp` goes into the backup's name; `creds` names a key file for Google; `link_columns` puts columns into the customers sheet
    of a Google Sheet that look ours up; `tell` hears what is going on. A place that moves on while it is written is read again.

    Raises DataError when a problem of severity "error" stands in the book; nothing is written then.
    """
    source = _opened(where, creds, said_encoding(config, given))

    def once() -> tuple[Book, Receipt, str]:
        tell(f"Reading {source.name}")
        read = source.read()
        sink = open_sink(source, to, creds=creds)
        book = _book(
            source, _with_filled(read, sink.filled()) if to else read, as_of, config, given
        )
        _stop_on_errors(book, str(where) if isinstance(where, str | Path) else source.name)
        tell("Working out tiers and dates")
        left, append = placed(book)
        made = replace(_pages(left, append), link_columns=link_columns)
        tell(f"Writing {to or source.name}")
        try:
            return (
                left,
                sink.write(made, dry_run=dry_run, stamp=stamp, keep=book.settings.backups),
                "",
            )
        except CannotAppend as error:
            left, append = placed(book, str(error))
            made = replace(_pages(left, append), link_columns=link_columns)
            return (
                left,
                sink.write(made, dry_run=dry_run, stamp=stamp, keep=book.settings.backups),
                str(error),
            )

    book, receipt, refused = _until_settled(once)
    if left := len(waiting(book.entries)):
        why = refused.rstrip(".") or "the book has no call log"
        receipt.notes.append(
            f"{left} call{'s wait' if left > 1 else ' waits'} for the call log, in {ENTRIES.page}: {why}."
        )
    return {
        "book": book.name,
        "to": receipt.to,
        "as_of": book.as_of.isoformat(),
        "dry_run": dry_run,
        "sheets": receipt.sheets,
        "columns": list(receipt.columns),
        "columns_action": receipt.columns_action,
        "appended": receipt.appended,
        "grown": list(receipt.grown),
        "changed_parts": list(receipt.changed_parts),
        "backup": receipt.backup,
        "sha256_before": receipt.sha256_before,
        "sha256_after": receipt.sha256_after,
        "waiting": left,
        "problems": [p.as_row() for p in book.problems],
        "notes": list(receipt.notes),
    }


def _until_settled(once: Callable[[], Done]) -> Done:
    """Read, plan and write again when the place has moved on in between; the last time the error stands."""
    for _ in range(READINGS - 1):
        with suppress(ReadAgainError):
            return once()
    return once()


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
) -> dict[str, Any]:
    """Append one call with a customer (an id or a name) to the call log; returns what was written and the receipt.

    `entry` holds any of `LOG_COLUMNS`; its date is the run's day unless it is given. Where the log has no column for what was said,
    the call stands on the sheet of entries too, with all of it. Raises NotFoundError for an unknown customer, DataError for a day to
    come or a book without a call log, OutputError where the log cannot take a row.
    """
    source = _opened(where, creds, said_encoding(config, given))

    def once() -> dict[str, Any]:
        book = _book(source, source.read(), as_of, config, given)
        return log_in(source, Planning(book), customer, entry, stamp=stamp, dry_run=dry_run)

    return _until_settled(once)


def log_in(
    source: Source,
    planning: Planning,
    customer: str,
    entry: Mapping[str, Any],
    *,
    stamp: str,
    dry_run: bool = False,
) -> dict[str, Any]:
    """`log` for a book that was read from its source already."""
    book = planning.book
    found = planning.accounts.loc[find_customer(planning, customer)]
    if "calls" not in book.mapped:
        raise DataError(
            f"{book.name} has no call log.\nAdd a sheet Calls with the headings {LOG_HEADINGS}."
        )
    day = entry.get("date") or book.as_of
    if day > book.as_of:
        raise DataError(
            f"{day.isoformat()} is after {book.as_of.isoformat()}, the day of this run: a call is logged when it was made."
        )
    row = {**entry, "date": day, "customer_id": found["customer_id"], "customer": found["name"]}
    calls = book.mapped["calls"]
    kept, lost = command_entry(row, calls.positions, book.entries)
    pages = present({ENTRIES.title: _with_entry(book, kept)}) if lost else []
    append = rows_for_log(pd.DataFrame([kept], dtype=object), calls)
    hints = log_hints(book, row)
    made = Output(pages, None, "", 0, [], append=append, as_of=book.as_of, whole=False)
    try:
        receipt = _sink_of_log(source).write(
            made, dry_run=dry_run, stamp=stamp, keep=book.settings.backups
        )
    except CannotAppend as error:
        raise OutputError(f"The call cannot be logged: {str(error).rstrip('.')}.") from error
    said = {name: value for name, value in row.items() if name in LOG_COLUMNS and value is not None}
    return {
        "book": book.name,
        "to": receipt.to,
        "as_of": book.as_of.isoformat(),
        "dry_run": dry_run,
        "entry": {
            name: value.isoformat() if isinstance(value, dt.date) else value
            for name, value in said.items()
        },
        "appended": receipt.appended,
        "hints": hints,
        "no_column": [LABELS[name] for name in lost],
        "sheets": receipt.sheets,
        "notes": list(receipt.notes),
        "backup": receipt.backup,
        "sha256_before": receipt.sha256_before,
        "sha256_after": receipt.sha256_after,
    }


def _sink_of_log(source: Source) -> Sink:
    """Where a call is logged: the place itself; raises OutputError, with what to do, for one that is only read."""
    try:
        return open_sink(source, str(source.path) if isinstance(source, Folder) else None)
    except OutputError as error:
        what = (
            "put it into a folder and give the folder"
            if isinstance(source, TextFile)
            else "save it as .xlsx and give that file"
        )
        raise OutputError(
            f"{source.name} can be read but not written into, so no call can be logged there.\n{what.capitalize()}."
        ) from error


def _with_entry(book: Book, entry: Mapping[str, Any]) -> pd.DataFrame:
    """The sheet of entries as it stands, with one more; what is typed into the schedule now is left for the next run."""
    held = [
        one
        for one in book.entries.iloc[: book.earlier].to_dict("records")
        if one["key"] != entry["key"]
    ]
    return pd.DataFrame([*held, entry], columns=ENTRIES.names, dtype=object)


def output(book: Book, *, refused: str = "", only: Collection[str] = ()) -> Output:
    """Everything a refresh writes: the pages of the reports, the columns beside the customers, the entries for the call log.

    `refused` says why the log cannot take them; they wait in the sheet of entries then, and stand in Problems in full. `only` names the
    reports of a smaller run; it writes no columns, and entries where it writes the schedule, into which they were typed.
    """
    return _pages(*(placed(book, refused) if not only or SCHEDULE in only else (book, None)), only)


def _pages(book: Book, append: Append | None, only: Collection[str] = ()) -> Output:
    planning = Planning(book)
    wanted = only or [name for name, made in REPORTS.items() if made.written(planning)]
    sheets: dict[str, pd.DataFrame] = {}
    for name in wanted:
        sheets |= REPORTS[name](planning)
    if len(book.entries) and (not only or SCHEDULE in only):
        sheets[ENTRIES.title] = book.entries
    if only:
        return Output(present(sheets), None, "", 0, [], append=append, as_of=book.as_of)
    added, customers = planning.added_columns, book.mapped.get("customers")
    ids = book.tables["customers"]["customer_id"].loc[added.index]
    at = customers.positions if customers else {}
    key = next((at[c] for c in ("customer_id", "name") if c in at), None)
    made = Output(
        pages=present(sheets),
        added=added,
        customers_sheet=customers.origin.sheet if customers else "",
        header_row=customers.origin.header_row if customers else 0,
        customer_ids=[None if pd.isna(i) else str(i) for i in ids],
        append=append,
        as_of=book.as_of,
        id_column=customers.origin.columns[key] if customers and key is not None else 0,
        name_column=customers.origin.columns[at["name"]] if customers and "name" in at else 0,
    )
    return made if customers else replace(made, pages=[*made.pages, added_page(made)], added=None)


def placed(book: Book, refused: str = "") -> tuple[Book, Append | None]:
    """The book as a refresh leaves it, with its entries in the log, or with a problem for each that stays out; and the rows for the log."""
    new = waiting(book.entries)
    if not len(new) or "calls" not in book.mapped:
        return book, None
    left = unplaced(new, LEFT_BEHIND)  # what reading could say of those that waited before
    problems = [p for p in book.problems if p not in left]
    if refused:
        return replace(book, problems=[*problems, *unplaced(new, refused)]), None
    entries = book.entries.assign(in_log=IN_LOG)
    return replace(book, problems=problems, entries=entries), rows_for_log(
        new, book.mapped["calls"]
    )


def rows_for_log(entries: pd.DataFrame, log: Mapped) -> Append:
    """Entries as rows under the columns that the call log has."""
    names = [n for n in log.positions if n in LOG_COLUMNS]
    rows = [[as_plain_value(row.get(n), "text") for n in names] for row in log_rows(entries, names)]
    places = tuple(log.origin.columns[log.positions[n]] for n in names)
    return Append(log.origin.sheet, log.origin.header_row, places, rows, tuple(entries["key"]))


def _opened(where: str | Path | Source, creds: Path | None, encoding: str) -> Source:
    return (
        open_store(str(where), creds=creds, encoding=encoding)
        if isinstance(where, str | Path)
        else where
    )


def _book(
    source: Source, read: Read, as_of: Day, config: Path | None, given: Mapping[str, str] | None
) -> Book:
    if read.zone and not isinstance(as_of, dt.date):
        there, today = read.zone, as_of
        as_of = lambda zone: today(zone or there)  # noqa: E731 - today where the sheet is, unless a setting says otherwise
    return load_book(
        read.sheets, name=source.name, epoch=read.epoch, as_of=as_of, toml=config, given=given or {},
        typed=read.filled.typed, earlier=read.filled.entries, changed=read.changed, unread=read.unread,
    )  # fmt: skip


def _with_filled(read: Read, elsewhere: Filled) -> Read:
    """Add what was typed where the result goes; the same row typed in both places is one, and its entries are not in this log."""
    entries = [f for f in (read.filled.entries, elsewhere.entries) if f is not None]
    if len(entries) == 2:
        here = set(entries[0]["key"])
        entries[1] = entries[1][~entries[1]["key"].isin(here)]
    if elsewhere.entries is not None:
        entries[-1] = entries[-1].assign(in_log=WAITING)
    return replace(
        read,
        filled=Filled(
            each_once([*elsewhere.typed, *read.filled.typed]),
            pd.concat(entries) if entries else None,
        ),
    )


def _stop_on_errors(book: Book, where: str) -> None:
    errors = [p for p in book.problems if p.severity == "error"]
    if errors:
        first = "; ".join(_said(p) for p in errors[:3])
        more = f" (and {len(errors) - 3} more)" if len(errors) > 3 else ""
        places = tuple("!".join(p for p in (e.sheet, e.cell) if p) for e in errors)
        raise DataError(
            f"{book.name}: {first}{more}.\nNothing was written; `retain check {where}` shows all.",
            places=places,
        )


def _said(problem: Problem) -> str:
    place = "!".join(p for p in (problem.sheet, problem.cell) if p)
    return f"{place}: {problem.problem}" if place else problem.problem
