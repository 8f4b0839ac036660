"""One owner's workbook: what it is made of, and the work on it, in a process of its own or not."""

import datetime as dt
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from toolkit.book import Book
from toolkit.entries.schedule_sheet import TypedRow
from toolkit.errors import DataError, code_and_line
from toolkit.reading.raw_sheet import RawSheet
from toolkit.refresh import run
from toolkit.rules.sentences import counted_or_no
from toolkit.schema.watch_outputs import WATCH_LIST
from toolkit.settings.layers import GivenSettings
from toolkit.stores.base import Filled
from toolkit.stores.book_list import digest_of
from toolkit.stores.memory import Memory

WRITTEN, UNCHANGED, FAILED = "written", "unchanged", "failed"


@dataclass(frozen=True)
class OwnerBook:
    """All that one workbook is made of, so that any process can make it."""

    owner: str
    path: Path
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

    @classmethod
    def of(cls, book: OwnerBook, action: str) -> "Written":
        """What is known of any workbook."""
        return cls(book.owner, book.path.name, action, book.customers, made_of=book.made_of)

    @classmethod
    def unchanged(cls, book: OwnerBook) -> "Written":
        """Of a workbook that was done before."""
        return cls.of(book, UNCHANGED)

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
    source = Memory(book.sheets, name=book.name, epoch=book.epoch, filled=book.filled)
    # An owner may have lost most customers to another one; the whole book was looked at for that.
    given = GivenSettings({"accept_fewer": "yes"}, book.name)
    try:
        result = run(
            source,
            to=str(book.path),
            as_of=book.as_of,
            stamp=book.stamp,
            given=given,
            dry_run=book.dry_run,
        )
        sha256 = digest_of(book.path)
    except Exception as error:
        code, line = code_and_line(error, seen_by="`retain refresh --each owner -v`")
        return replace(Written.of(book, FAILED), code=code, line=line)
    tasks = result.book.tasks
    typed = len(result.book.entries) - result.book.earlier + len(tasks.done) - tasks.earlier
    return replace(
        Written.of(book, WRITTEN),
        line=f"{counted_or_no(book.customers, 'customer')}",
        calls_taken_in=typed,
        problems=len(result.problems),
        sha256=sha256,
        moved=_moved(result.book),
    )


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
