"""The list that stands beside workbooks which were made of one big book: of what each was made."""

import hashlib
import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from toolkit.errors import OutputError
from toolkit.stores.file_errors import file_errors
from toolkit.words.folding import fold
from toolkit.xlsx.opc.aside_file import write_whole

LIST = "owners.json"
"""The name of the file."""
_FORM = 1


@dataclass(frozen=True)
class Listed:
    """One workbook: its file's name without the ending, what it was made of, and its bytes."""

    stem: str
    made_of: str
    sha256: str
    customers: int = 0


@dataclass
class BookList:
    """The workbooks in a folder by their owners, and the book that they were made of."""

    folder: Path
    book: str
    books: dict[str, Listed] = field(default_factory=dict)
    rows: dict[str, int] = field(default_factory=dict)
    """How many rows each table of that book had when all workbooks were made last."""

    def file_of(self, stem: str) -> Path:
        """Where the workbook of this name stands."""
        return self.folder / f"{stem}.xlsx"

    def of(self, owner: str) -> Listed | None:
        """The workbook of an owner, however the name was spelled when it was made."""
        if owner in self.books:
            return self.books[owner]
        return next((each for name, each in self.books.items() if fold(name) == fold(owner)), None)

    def put(self, owner: str, listed: Listed) -> None:
        """List a workbook under the name that its owner has now."""
        if owner not in self.books:
            others = {name for name in self.books if fold(name) == fold(owner)}
            self.books = {name: each for name, each in self.books.items() if name not in others}
        self.books[owner] = listed

    def not_listed(self) -> list[str]:
        """The workbooks in the folder that are none of the list, by name."""
        known = {f"{listed.stem}.xlsx".casefold() for listed in self.books.values()}
        with file_errors(self.folder, "Reading"):
            found = sorted(path.name for path in self.folder.glob("*.xlsx"))
        strange = [name for name in found if name.casefold() not in known]
        return [name for name in strange if not name.startswith((".", "~$"))]

    def is_done(self, owner: str, made_of: str) -> bool:
        """Whether the owner's workbook was made of just this, and nobody touched it since."""
        listed = self.of(owner)
        if listed is None or listed.made_of != made_of:
            return False
        return digest_of(self.file_of(listed.stem)) == listed.sha256

    def write(self) -> None:
        """Put the list in place, whole or not at all."""
        books = {owner: asdict(listed) for owner, listed in sorted(self.books.items())}
        held = {"form": _FORM, "book": self.book, "rows": self.rows, "books": books}
        text = json.dumps(held, ensure_ascii=False, indent=1) + "\n"
        path = self.folder / LIST
        with file_errors(path, "Writing"):
            write_whole(path, text.encode())


def digest_of(file: Path) -> str:
    """A digest of a file's bytes; "" where there is none."""
    if not file.is_file():
        return ""
    with file_errors(file, "Reading"):
        return hashlib.sha256(file.read_bytes()).hexdigest()


def read_list(folder: Path, book: str = "") -> BookList:
    """The list of a folder; an empty one where there is none.

    Raises OutputError where it is of another book than the one that is named, or cannot be read.
    """
    path = folder / LIST
    if not path.is_file():
        return BookList(folder, book)
    with file_errors(path, "Reading"):
        text = path.read_text(encoding="utf-8")
    try:
        held = json.loads(text)
        books = {owner: Listed(**listed) for owner, listed in held["books"].items()}
        found = BookList(folder, held["book"], books, held["rows"])
        is_known = held["form"] == _FORM
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise _strange(path) from error
    if not is_known:
        raise _strange(path)
    if book and found.book != book:
        raise OutputError(
            f"{folder} holds the workbooks of {found.book}, not of {book}.\n"
            "Choose another folder for --to."
        )
    return found


def _strange(path: Path) -> OutputError:
    return OutputError(
        f"{path} is no list of workbooks that this version knows.\n"
        "Move it away, and all workbooks are made anew; what was typed into them is taken in."
    )


def as_words(value: Any) -> bytes:
    """Plain values as bytes for a digest: the same for the same values, in any run."""
    return repr(value).encode("utf-8", "replace")
