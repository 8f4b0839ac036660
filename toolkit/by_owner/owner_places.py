"""Where the parts of owners go, workbooks in a folder or Google Sheets of a list, and which are
done.
"""

from collections.abc import Mapping
from pathlib import Path

from toolkit.by_owner.owner_book import OwnerBook, Place, Written
from toolkit.by_owner.owners import Owner
from toolkit.by_owner.sheet_list import SheetList, is_sheet_list, read_sheet_list
from toolkit.errors import OutputError, TryLaterError
from toolkit.stores.base import Source
from toolkit.stores.book_list import BookList, Listed, read_list
from toolkit.stores.shared_patience import SharedPatience
from toolkit.words.folding import fold


class Places:
    """The place of each owner, and the list of what stands there."""

    def __init__(self, folder: Path, sheets: SheetList | None, creds: Path | None) -> None:
        """`folder` holds the workbooks, or what is kept beside a list of `sheets`."""
        self.folder, self.sheets, self._creds = folder, sheets, creds
        self.listed = BookList(folder, "")
        self._patience = SharedPatience()

    def read_listed(self, book: str) -> None:
        """Read what was made of this book before."""
        self.listed = read_list(self.folder, book)

    def of(self, owner: Owner) -> Place | None:
        """Where the part of an owner goes; None for one whom the list names no sheet."""
        if self.sheets is None:
            return Place(str(self.listed.file_of(owner.stem)))
        sheet = self.sheets.of(owner.name)
        return Place(sheet, self._creds, self._patience.for_next()) if sheet else None

    def is_done(self, book: OwnerBook) -> bool:
        """Whether a workbook was made of just this, and nobody touched it since."""
        if book.place.is_sheet:
            return False
        return self.listed.is_done(book.owner, book.made_of)

    def left_as(self, book: OwnerBook) -> str:
        """How the last run left a sheet that it made of just this; "" for any other place."""
        known = self.listed.of(book.owner) if book.place.is_sheet else None
        is_made = known and (known.stem, known.made_of) == (book.place.to, book.made_of)
        return known.sha256 if known and is_made else ""

    def keep(self, written: Written) -> None:
        """List what was written, as soon as it stands there; and what a sheet kept waiting."""
        if written.code == TryLaterError.exit_code:
            self._patience.waited(written.seconds)
        if not written.sha256:
            return
        stem = Path(written.file).stem if self.sheets is None else written.file
        held = Listed(stem, written.made_of, written.sha256, written.customers)
        self.listed.put(written.owner, held)
        self.listed.write()

    def told(self, owners: Mapping[str, Owner]) -> list[str]:
        """What is told of sheets that are not written and of owners without one, or of workbooks
        that nobody has; `owners` are those who have customers now, by folded name.
        """
        if self.sheets is None:
            return _told_of_folder(self.listed, owners)
        name = self.sheets.path.name
        told = [
            f"{owner.name} has no sheet in {name}: make one at sheets.new, share it with the"
            " account of this program, and write its address there; or nobody sees the"
            f" {len(owner.customers):,} customers."
            for owner in owners.values()
            if not self.sheets.of(owner.name)
        ]
        for owner in self.sheets.sheets:
            if fold(owner) not in owners:
                told.append(
                    f"{owner} in {name} has no customers in the list: the sheet stays as it is;"
                    " look whether the name is spelled as in the list, or collect what was typed"
                    " there and take the line out."
                )
        return told


def places_for(to: Path, source: Source, creds: Path | None) -> Places:
    """The places that are named, with the folder made; raises OutputError where it cannot be one,
    and what `read_sheet_list` does.
    """
    if is_sheet_list(to):
        sheets = read_sheet_list(to)
        sheets.folder.mkdir(exist_ok=True)
        return Places(sheets.folder, sheets, creds)
    if to.exists() and not to.is_dir():
        raise OutputError(
            f"--to {to}: one workbook an owner needs a folder, not a file; Google Sheets need a"
            " list of them as .csv."
        )
    path = getattr(source, "path", None)
    if path is not None and Path(path).resolve() == to.resolve():
        raise OutputError(f"--to {to} is the book itself.\nGive another folder for the workbooks.")
    to.mkdir(parents=True, exist_ok=True)
    return Places(to, None, creds)


def _told_of_folder(listed: BookList, owners: Mapping[str, Owner]) -> list[str]:
    told = [_not_listed(listed, name) for name in listed.not_listed()] if listed.books else []
    for owner, each in listed.books.items():
        if fold(owner) not in owners:
            told.append(
                f"{owner} has no customers any more: {each.stem}.xlsx stays as it is; collect what"
                " was typed into it, and move it away."
            )
    return told


def _not_listed(listed: BookList, name: str) -> str:
    """What is told of a workbook in the folder that no run made, or that somebody renamed."""
    gone = [each.stem for each in listed.books.values() if not listed.file_of(each.stem).exists()]
    if not gone:
        return f"{name} is nobody's workbook here, and stays as it is; collecting reads it, too."
    return (
        f"{name} is nobody's workbook here, and {gone[0]}.xlsx is gone: if it was renamed, collect"
        f" what was typed into it and move it away; {gone[0]}.xlsx is made anew."
    )
