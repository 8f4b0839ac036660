"""What reps typed, read from the workbook or the Google Sheet of each owner."""

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import pandas as pd

from toolkit.book import Book
from toolkit.by_owner.sheet_list import is_sheet_list, read_sheet_list
from toolkit.by_owner.typed_sheet import TypedSheet
from toolkit.entries.entry_sheet import no_entries
from toolkit.errors import DataError, NotFoundError, TryLaterError, code_and_line
from toolkit.in_parallel import in_parallel
from toolkit.refresh import load, open_source
from toolkit.settings.day_of_run import Day
from toolkit.stores.file_errors import file_errors
from toolkit.stores.shared_patience import SharedPatience

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


@dataclass(frozen=True)
class OwnersBook:
    """A workbook or a Google Sheet of an owner."""

    where: Path | str
    file: str
    creds: Path | None = None
    patience: float | None = None

    def waiting(self, seconds: float) -> "OwnersBook":
        """The same, with so many seconds for a service that is away."""
        return replace(self, patience=seconds)

    def load(self, as_of: Day, config: Path | None, given: Mapping[str, str] | None) -> Book:
        """The book that stands there; of a sheet as much as was typed into it."""
        if isinstance(self.where, Path):
            return load(self.where, as_of=as_of, config=config, given=given)
        sheet = open_source(self.where, self.creds, config, given, self.patience)
        return load(TypedSheet(sheet), as_of=as_of, config=config, given=given)


def owners_books(folder: Path, creds: Path | None) -> list[OwnersBook]:
    """The workbooks of a folder or the sheets of a list; raises NotFoundError where are none."""
    if is_sheet_list(folder):
        listed = read_sheet_list(folder).sheets
        if not listed:
            raise NotFoundError(f"{folder} names no sheet of an owner.")
        return [OwnersBook(where, f"{owner} ({where})", creds) for owner, where in listed.items()]
    if not folder.is_dir():
        raise NotFoundError(f"There is no folder {folder}.")
    found = workbooks_of(folder)
    if not found:
        raise NotFoundError(f"{folder} holds no workbook (.xlsx or .xlsm).")
    return [OwnersBook(file, file.name) for file in found]


def workbooks_of(folder: Path) -> list[Path]:
    """The workbooks of a folder, by name."""
    with file_errors(folder, "Reading"):
        files = sorted(folder.iterdir())
    return [f for f in files if f.suffix.lower() in BOOKS and not f.name.startswith((".", "~$"))]


def read_each(
    places: list[OwnersBook],
    *,
    as_of: Day,
    jobs: int,
    config: Path | None,
    given: Mapping[str, str] | None,
) -> Iterator[Typed]:
    """What was typed into each, as they are read; of one that cannot be read, why.

    They wait together for a service that is away: the longer one has waited, the less the next.
    """
    patience = SharedPatience()
    reading = partial(_typed_into, as_of=as_of, config=config, given=given)
    in_turn = (place.waiting(patience.for_next()) for place in places)
    for typed in in_parallel(reading, in_turn, jobs=jobs, lost=_lost):
        if typed.code == TryLaterError.exit_code:
            patience.waited(typed.seconds)
        yield typed


def _typed_into(
    place: OwnersBook, *, as_of: Day, config: Path | None, given: Mapping[str, str] | None
) -> Typed:
    """What was typed into one workbook; never raises."""
    began = time.monotonic()
    try:
        book = place.load(as_of, config, given)
    except Exception as error:
        code, line = code_and_line(error, seen_by=f"`retain check {place.where} -v`")
        return Typed(place.file, code=code, line=line, seconds=time.monotonic() - began)
    return Typed(place.file, book.entries, book.tasks.done)


def _lost(place: OwnersBook) -> Typed:
    line = "its process was ended, as it takes more memory than there is."
    return Typed(place.file, code=DataError.exit_code, line=line)
