"""The two calls everything goes through: `load` reads a book, `run` refreshes it. Neither reads a clock."""

import datetime as dt
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, TypeVar

import pandas as pd

from toolkit.accounts import added_columns
from toolkit.book import Book, load_book
from toolkit.conform import Problem
from toolkit.errors import DataError, ReadAgainError
from toolkit.present import present
from toolkit.reports import REPORTS
from toolkit.stores import Output, Read, Receipt, Source, open_sink, open_store

Day = dt.date | Callable[[str], dt.date]
"""A day, or what tells today in a time zone ("" is this machine's)."""

WRITTEN = ("call-schedule", "retention", "problems", "run")
"""The reports a refresh writes, in the order of their sheets."""

READINGS = 5
"""How often a run reads a place that moves on each time before it is written."""

Done = TypeVar("Done")


def _silent(text: str) -> None:
    pass


def load(
    where: str | Path,
    *,
    as_of: Day,
    config: Path | None = None,
    given: Mapping[str, str] | None = None,
    creds: Path | None = None,
    tell: Callable[[str], None] = _silent,
) -> Book:
    """Read a book: find its tables, type them, lay the settings over each other. `tell` hears what is going on."""
    source = open_store(str(where), creds=creds)
    tell(f"Reading {source.name}")
    return _book(source, source.read(), as_of, config, given)


def run(
    where: str | Path,
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
    source = open_store(str(where), creds=creds)

    def once() -> tuple[Book, Receipt]:
        tell(f"Reading {source.name}")
        read = source.read()
        sink = open_sink(source, to, creds=creds)
        book = _book(source, _with_typed(read, sink.typed() if to else None), as_of, config, given)
        _stop_on_errors(book, str(where))
        tell("Working out tiers and dates")
        made = replace(output(book), link_columns=link_columns)
        tell(f"Writing {to or source.name}")
        return book, sink.write(made, dry_run=dry_run, stamp=stamp, keep=book.settings.backups)

    book, receipt = _until_settled(once)
    return {
        "book": book.name,
        "to": receipt.to,
        "as_of": book.as_of.isoformat(),
        "dry_run": dry_run,
        "sheets": receipt.sheets,
        "columns": list(receipt.columns),
        "columns_action": receipt.columns_action,
        "changed_parts": list(receipt.changed_parts),
        "backup": receipt.backup,
        "sha256_before": receipt.sha256_before,
        "sha256_after": receipt.sha256_after,
        "problems": [asdict(p) for p in book.problems],
        "notes": list(receipt.notes),
    }


def _until_settled(once: Callable[[], Done]) -> Done:
    """Read, plan and write again when the place has moved on in between; the last time the error stands."""
    for _ in range(READINGS - 1):
        with suppress(ReadAgainError):
            return once()
    return once()


def output(book: Book) -> Output:
    """Everything a refresh writes: the pages of the reports, and the columns beside the customers."""
    sheets = {title: frame for name in WRITTEN for title, frame in REPORTS[name](book).items()}
    added, customers = added_columns(book), book.mapped["customers"]
    ids = book.tables["customers"]["customer_id"].loc[added.index]
    key = next((customers.positions[c] for c in ("customer_id", "name") if c in customers.positions), None)
    return Output(
        pages=present(sheets),
        added=added,
        customers_sheet=customers.title,
        header_row=customers.origin.header_row,
        customer_ids=[None if pd.isna(i) else str(i) for i in ids],
        id_column=0 if key is None else customers.origin.columns[key],
    )


def _book(source: Source, read: Read, as_of: Day, config: Path | None, given: Mapping[str, str] | None) -> Book:
    if read.zone and not isinstance(as_of, dt.date):
        there, today = read.zone, as_of
        as_of = lambda zone: today(zone or there)  # noqa: E731 - today where the sheet is, unless a setting says otherwise
    return load_book(
        read.sheets, name=source.name, epoch=read.epoch, as_of=as_of, toml=config, given=given or {}, typed=read.typed
    )  # fmt: skip


def _with_typed(read: Read, elsewhere: pd.DataFrame | None) -> Read:
    """What was typed where the result goes comes first; the same row typed in both places is one."""
    if elsewhere is None:
        return read
    return replace(read, typed=pd.concat([elsewhere, read.typed]).drop_duplicates())


def _stop_on_errors(book: Book, where: str) -> None:
    errors = [p for p in book.problems if p.severity == "error"]
    if errors:
        first = "; ".join(_said(p) for p in errors[:3])
        more = f" (and {len(errors) - 3} more)" if len(errors) > 3 else ""
        raise DataError(f"{book.name}: {first}{more}\nNothing was written; `retain check {where}` shows all.")


def _said(problem: Problem) -> str:
    place = "!".join(p for p in (problem.sheet, problem.cell) if p)
    return f"{place}: {problem.problem}" if place else problem.problem
