"""One owner's workbook or Google Sheet: what it is made of, and the work on it, in any process."""

import datetime as dt
import hashlib
import time
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from toolkit.book import Book
from toolkit.entries.filled import Filled
from toolkit.entries.schedule_sheet import TypedRow
from toolkit.errors import DataError, code_and_line
from toolkit.reading.raw_sheet import RawSheet
from toolkit.refresh import run
from toolkit.rules.sentences import counted_or_no
from toolkit.schema.watch_outputs import WATCH_LIST
from toolkit.settings.layers import GivenSettings
from toolkit.stores.book_list import as_words, digest_of
from toolkit.stores.memory import Memory
from toolkit.stores.opening import GOOGLE, open_store

WRITTEN, UNCHANGED, FAILED = "written", "unchanged", "failed"


@dataclass(frozen=True)
class Place:
    """Where the part of one owner goes: a workbook, or a Google Sheet of the owner's."""

    to: str
    """The path of the workbook, or `gsheet:...`."""
    creds: Path | None = None
    patience: float | None = None
    """Seconds for which a service that is away is waited for."""
    left_as: str = ""
    """A digest of our sheets as the last run left them, where it made them of the same."""

    @property
    def is_sheet(self) -> bool:
        """Whether it is a Google Sheet."""
        return self.to.startswith(GOOGLE)

    @property
    def file(self) -> str:
        """How it is called: the name of the file, or the sheet."""
        return self.to if self.is_sheet else Path(self.to).name


@dataclass(frozen=True)
class OwnerBook:
    """All that one workbook is made of, so that any process can make it."""

    owner: str
    place: Place
    name: str
    """Of the big book."""
    sheets: dict[str, RawSheet]
    epoch: int
    filled: Filled
    as_of: dt.date
    stamp: str
    dry_run: bool
    customers: int
    made_of: str = ""
    """A digest of it."""


@dataclass(frozen=True)
class Written:
    """What became of one workbook: the exit code, and one line."""

    owner: str
    file: str
    action: str
    customers: int
    code: int = 0
    line: str = ""
    calls_taken_in: int = 0
    problems: int = 0
    made_of: str = ""
    sha256: str = ""
    moved: tuple[TypedRow, ...] = ()
    """Rows of the Watch list with notes on customers whom somebody else has now."""
    seconds: float = 0.0
    """How long the work on it took."""

    @classmethod
    def of(cls, book: OwnerBook, action: str) -> "Written":
        """What is known of any workbook."""
        return cls(book.owner, book.place.file, action, book.customers, made_of=book.made_of)

    @classmethod
    def unchanged(cls, book: OwnerBook) -> "Written":
        """Of a workbook that was done before."""
        return cls.of(book, UNCHANGED)

    @property
    def called(self) -> str:
        """How a person knows it: an id of a sheet says nothing."""
        return f"{self.owner} ({self.file})" if self.file.startswith(GOOGLE) else self.file

    def as_dict(self) -> dict[str, Any]:
        """As plain values, for JSON."""
        return {
            "owner": self.owner,
            "file": self.file,
            "action": self.action,
            "customers": self.customers,
            "code": self.code,
            "line": self.line,
            "calls_taken_in": self.calls_taken_in,
            "problems": self.problems,
        }


def write_book(book: OwnerBook) -> Written:
    """Make one workbook anew, with what was typed into the one before; never raises."""
    began = time.monotonic()
    try:
        written = _written(book)
    except Exception as error:
        code, line = code_and_line(error, seen_by="`retain refresh --each owner -v`")
        written = replace(Written.of(book, FAILED), code=code, line=line)
    return replace(written, seconds=time.monotonic() - began)


def _written(book: OwnerBook) -> Written:
    place = book.place
    if place.left_as and _as_left(place) == place.left_as:
        return replace(Written.unchanged(book), sha256=place.left_as)
    result = run(
        Memory(book.sheets, name=book.name, epoch=book.epoch, filled=book.filled),
        to=place.to,
        as_of=book.as_of,
        stamp=book.stamp,
        # An owner may have lost most customers to another one; the whole book was looked at.
        given=GivenSettings({"accept_fewer": "yes"}, book.name),
        dry_run=book.dry_run,
        creds=place.creds,
        patience=place.patience,
    )
    tasks = result.book.tasks
    typed = len(result.book.entries) - result.book.earlier + len(tasks.done) - tasks.earlier
    receipt = result.receipt
    is_same = place.is_sheet and receipt.sha256_before == receipt.sha256_after
    left_as = _digest_of_titles(receipt.sheets) if place.is_sheet else digest_of(Path(place.to))
    action = UNCHANGED if is_same else WRITTEN
    return replace(
        Written.of(book, action),
        line=f"{counted_or_no(book.customers, 'customer')}",
        calls_taken_in=typed,
        problems=len(result.problems),
        sha256=left_as,
        moved=_moved(result.book),
    )


def _as_left(place: Place) -> str:
    """The digest of our sheets in a Google Sheet; "" where somebody typed or changed a cell."""
    read = open_store(place.to, creds=place.creds, patience=place.patience).read()
    if read.changed or read.filled.typed:
        return ""
    return _digest_of_titles((read.filled.ours or {}).values())


def _digest_of_titles(titles: Iterable[str]) -> str:
    return hashlib.sha256(as_words(sorted(titles))).hexdigest()


def _moved(book: Book) -> tuple[TypedRow, ...]:
    """The drafts of the Watch list that are about customers who are in this book no more.

    A draft of To do stays on it, whoever has the customer now.
    """
    drafts = book.tasks.drafts_of(WATCH_LIST.name)
    ids = set(book.tables["customers"]["customer_id"]) if drafts else set()
    return tuple(draft for draft in drafts if book.tasks.id_now(draft.customer_id) not in ids)


def lost_book(book: OwnerBook) -> Written:
    """Of a workbook whose process was ended."""
    line = (
        "its process was ended, as it takes more memory than there is; "
        "close other programs, or take fewer --jobs."
    )
    return replace(Written.of(book, FAILED), code=DataError.exit_code, line=line)
