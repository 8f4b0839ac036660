"""The two calls everything goes through: `load` reads a book, `run` refreshes it. Neither reads a clock."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pandas as pd

from toolkit.accounts import added_columns
from toolkit.book import Book, load_book
from toolkit.conform import Problem
from toolkit.errors import DataError
from toolkit.present import present
from toolkit.reports import REPORTS
from toolkit.stores import Output, Read, Source, open_sink, open_store

Day = dt.date | Callable[[str], dt.date]
"""A day, or what tells today in a time zone ("" is this machine's)."""

WRITTEN = ("call-schedule", "retention", "problems", "run")
"""The reports a refresh writes, in the order of their sheets."""


def _silent(text: str) -> None:
    pass


def load(
    where: str | Path | Source,
    *,
    as_of: Day,
    config: Path | None = None,
    given: Mapping[str, str] | None = None,
    tell: Callable[[str], None] = _silent,
) -> Book:
    """Read a book: find its tables, type them, lay the settings over each other. `tell` hears what is going on."""
    source = _opened(where)
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
    tell: Callable[[str], None] = _silent,
) -> dict[str, Any]:
    """Refresh a book, or write the refreshed copy to `to`; returns the receipt.

    `stamp` goes into the backup's name; `tell` hears what is going on.

    Raises DataError when a problem of severity "error" stands in the book; nothing is written then.
    """
    source = _opened(where)
    tell(f"Reading {source.name}")
    read = source.read()
    sink = open_sink(source, to)
    book = _book(source, _with_typed(read, sink.typed() if to else None), as_of, config, given)
    _stop_on_errors(book, str(where) if isinstance(where, str | Path) else source.name)
    tell("Working out tiers and dates")
    made = output(book)
    tell(f"Writing {to or source.name}")
    receipt = sink.write(made, dry_run=dry_run, stamp=stamp, keep=book.settings.backups)
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


def output(book: Book) -> Output:
    """Everything a refresh writes: the pages of the reports, and the columns beside the customers."""
    sheets = {title: frame for name in WRITTEN for title, frame in REPORTS[name](book).items()}
    added, customers = added_columns(book), book.mapped["customers"]
    ids = book.tables["customers"]["customer_id"].loc[added.index]
    return Output(
        pages=present(sheets),
        added=added,
        customers_sheet=customers.title,
        header_row=customers.origin.header_row,
        customer_ids=[None if pd.isna(i) else str(i) for i in ids],
    )


def _opened(where: str | Path | Source) -> Source:
    return open_store(str(where)) if isinstance(where, str | Path) else where


def _book(source: Source, read: Read, as_of: Day, config: Path | None, given: Mapping[str, str] | None) -> Book:
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
