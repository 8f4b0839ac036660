"""One workbook or Google Sheet an owner, made of one big book: `split`.

Tiers are cut on the whole list and handed on with their whys, and so is by how much the intervals
of each rep are stretched; all else of a workbook is worked out of the owner's own rows.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pandas as pd

from toolkit.book import Book
from toolkit.by_owner.owner_book import OwnerBook, Written, lost_book, write_book
from toolkit.by_owner.owner_books import OwnerBooks
from toolkit.by_owner.owner_places import Places, places_for
from toolkit.by_owner.owner_sheets import without_sheets
from toolkit.by_owner.owners import Owners, owners_of
from toolkit.by_owner.sheet_list import is_sheet_list
from toolkit.entries.collapsed import collapsed
from toolkit.entries.entry_sheet import waiting
from toolkit.entries.last_reading import WasCounted
from toolkit.entries.schedule_sheet import TypedRow
from toolkit.errors import DataError, worst
from toolkit.in_parallel import in_parallel
from toolkit.planning.planning import Planning
from toolkit.planning.tiers import tiers_by_the_rule
from toolkit.reading.raw_sheet import RawSheet
from toolkit.reading.text_storage import quick_texts
from toolkit.refresh import book_of, open_source, stop_on_errors
from toolkit.rules.capacity_rules import add_factor
from toolkit.schema.outputs import WHOLE_LIST
from toolkit.settings.day_of_run import Day
from toolkit.stores.base import Read, Source
from toolkit.stores.book_list import BookList
from toolkit.stores.book_lock import book_lock
from toolkit.stores.whole_memory import as_tiers, last_whole, remember_whole
from toolkit.words.folding import fold


@dataclass
class SplitResult:
    """What became of each owner's workbook, and what else a person is to know."""

    book: Book
    folder: Path
    books: list[Written] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    @property
    def code(self) -> int:
        """The worst exit code of a workbook; 0 where none failed."""
        return worst([written.code for written in self.books])

    @property
    def of_sheets(self) -> bool:
        """Whether Google Sheets were written, of the list that `folder` is."""
        return is_sheet_list(self.folder)

    def count(self, action: str) -> int:
        """How many workbooks were written, unchanged or failed."""
        return sum(written.action == action for written in self.books)

    def as_dict(self) -> dict[str, Any]:
        """The result as plain values, for JSON."""
        return {
            "book": self.book.name,
            "to": str(self.folder),
            "as_of": self.book.as_of.isoformat(),
            "code": self.code,
            "books": [written.as_dict() for written in self.books],
            "notes": self.told,
        }


def split(
    where: str | Path | Source,
    folder: Path,
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
) -> SplitResult:
    """Write a workbook for each owner of the customers into `folder`, `jobs` at a time; or what a
    refresh writes into the owner's Google Sheet, where `folder` is a list of them as .csv.

    A workbook that was made of the same rows, settings and day, and that nobody touched since, is
    left as it is; so a run that broke off is taken up by the next one. What a rep typed into a
    workbook is taken in first, as a refresh of it does. One that fails leaves the others done.
    `done` hears how many of how many are done.

    Raises DataError where the big book itself cannot be refreshed or names no owner, OutputError
    where the folder holds the workbooks of another book, and what `read_sheet_list` does.
    """
    source = open_source(where, creds, config, given)
    places = places_for(folder, source, creds)
    with book_lock(places.folder):
        places.read_listed(source.name)
        tell(f"Reading {source.name}")
        read, last = source.read().with_all_rows(), last_whole(places.folder)
        if last is not None and read.filled.tiers is None:
            read = replace(read, filled=read.filled._replace(tiers=as_tiers(last)))
        with quick_texts(read.sheets):
            book = book_of(source, read, as_of, config, given)
            _stop_on_lost_rows(book, places.listed)
            stop_on_errors(book, str(where) if isinstance(where, str | Path) else source.name)
            found = _owners_of(book, read.sheets, places)
            tell("Working out tiers")
            whole = _whole_list(book, last)
            books = OwnerBooks(book, read, whole, found, stamp, dry_run)
        told = [*found.told, *_left_out(book, read)]
        told += places.told({fold(owner.name): owner for owner in found.owners})
        result = SplitResult(book, folder, told=told)
        _write_all(books, places, result, jobs=jobs, done=done)
        if not dry_run:
            places.listed.rows = _rows_of(book)
            places.listed.write()
            remember_whole(places.folder, whole)
    return result


def _stop_on_lost_rows(book: Book, listed: BookList) -> None:
    """Add an error for a list or a log that holds hardly a row of what it held the last time."""
    if book.settings.accept_fewer or not listed.rows:
        return
    last = {name: WasCounted(rows, "") for name, rows in listed.rows.items()}
    told = collapsed(last, _rows_of(book), book.mapped)
    book.problems.extend(problem for problem in told if problem not in book.problems)


def _rows_of(book: Book) -> dict[str, int]:
    return {name: len(book.tables[name]) for name in book.mapped}


def _owners_of(book: Book, sheets: Mapping[str, RawSheet], places: Places) -> Owners:
    known = {owner: each.stem for owner, each in places.listed.books.items()}
    found = owners_of(book, sheets, known, as_files=places.sheets is None)
    if not found.owners:
        raise DataError(
            f"{book.name} names no owner of a customer, so nobody gets a workbook.\n"
            "Add a column Owner to the list of customers."
        )
    return found


def _left_out(book: Book, read: Read) -> list[str]:
    """What is in no workbook: sheets that are no table, and calls that no log holds yet."""
    told = []
    sheets = without_sheets(book, read.sheets)
    if sheets:
        told.append(f"In no workbook, as they are no table of customers: {', '.join(sheets)}.")
    typed = len(waiting(book.entries))
    if typed:
        calls = "1 call typed there is" if typed == 1 else f"{typed} calls typed there are"
        told.append(f"Refresh {book.name} first: {calls} in no workbook before that.")
    return told


def _whole_list(book: Book, last: pd.DataFrame | None) -> pd.DataFrame:
    """What the big book says of every customer, by `WHOLE_LIST`.

    Where it remembers no plan itself, factors are held against those that were said `last`.
    """
    planning = Planning(book)
    rated, capacity = planning.rated, planning.capacity
    if last is not None and not len(book.last_plan.rows):
        held = _last_factors(last, rated, planning.pairs.rep, len(capacity))
        capacity = add_factor(capacity, stretch=book.settings.stretch, held=held)
    of_rep = capacity.iloc[planning.pairs.rep]
    frame = tiers_by_the_rule(rated, book.settings).assign(
        factor=[f"{factor:g}" for factor in of_rep["factor"]],
        reach_share=[repr(float(share)) for share in of_rep["reach_share"]],
        book=book.name,
    )
    return frame[WHOLE_LIST.names].astype("str")


def _last_factors(last: pd.DataFrame, rated: pd.DataFrame, rep: Any, reps: int) -> Any:
    """By how much the intervals of each rep were stretched the last time; NaN for nobody knows."""
    factors = last.set_index("customer_id")["factor"]
    known = pd.to_numeric(rated["customer_id"].map(factors), errors="coerce")
    return known.groupby(rep).first().reindex(range(reps)).to_numpy("f8")


def _write_all(
    books: OwnerBooks,
    places: Places,
    result: SplitResult,
    *,
    jobs: int,
    done: Callable[[int, int], None],
) -> None:
    """Write what is not done yet; the list knows of each workbook as soon as it stands there."""
    total = len([owner for owner in books.owners if places.of(owner)])

    def to_do() -> Iterator[OwnerBook]:
        for owner in books.owners:
            place = places.of(owner)
            if place is None:
                continue
            made = books.of(owner, place)
            if places.is_done(made):
                result.books.append(Written.unchanged(made))
                done(len(result.books), total)
            else:
                yield replace(made, place=replace(place, left_as=places.left_as(made)))

    def keep(written: Written) -> None:
        if not books.is_dry:
            places.keep(written)

    moved: list[TypedRow] = []
    for written in in_parallel(write_book, to_do(), jobs=jobs, lost=lost_book):
        result.books.append(written)
        moved += written.moved
        keep(written)
        done(len(result.books), total)
    again, told = books.with_moved(moved, places.of)
    result.told += told
    by_owner = {written.owner: written for written in result.books}
    for written in in_parallel(write_book, again, jobs=min(jobs, len(again) or 1), lost=lost_book):
        by_owner[written.owner] = _with_taken_in(written, by_owner[written.owner])
        keep(written)
    result.books = sorted(by_owner.values(), key=lambda written: written.owner)


def _with_taken_in(written: Written, before: Written) -> Written:
    """What became of a workbook that was made twice."""
    return replace(written, calls_taken_in=written.calls_taken_in + before.calls_taken_in)
