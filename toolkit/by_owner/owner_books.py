"""What the workbook of each owner is made of, from one big book."""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

import pandas as pd

import toolkit
from toolkit.book import Book
from toolkit.by_owner.collected_before import collected_before
from toolkit.by_owner.owner_book import OwnerBook, Place
from toolkit.by_owner.owner_settings import names_among, settings_rows, settings_sheet
from toolkit.by_owner.owner_sheets import OwnerSheets
from toolkit.by_owner.owners import Owner, Owners
from toolkit.entries.filled import Filled
from toolkit.entries.raw_values import worded
from toolkit.entries.schedule_sheet import TypedRow
from toolkit.reading.raw_sheet import RawSheet
from toolkit.schema.inputs import SETTINGS
from toolkit.stores.base import Read
from toolkit.stores.book_list import as_words


class OwnerBooks:
    """What each owner's workbook is made of."""

    def __init__(
        self,
        book: Book,
        read: Read,
        whole: pd.DataFrame,
        found: Owners,
        stamp: str,
        dry_run: bool,
    ) -> None:
        self._book, self._epoch, self._stamp, self.is_dry = book, read.epoch, stamp, dry_run
        self.owners = found.owners
        self._whole = whole
        owner_of: dict[str, str] = {}
        for owner in found.owners:
            owner_of |= dict.fromkeys(owner.customers, owner.name)
        self._owner_of = owner_of
        self._sheets = OwnerSheets(book, read.sheets, owner_of)
        self._settings = settings_rows(book, self._sheets.titles)
        self._collected = collected_before(book, read.sheets)

    def with_moved(
        self, drafts: Iterable[TypedRow], place_of: Callable[[Owner], Place | None]
    ) -> tuple[list[OwnerBook], list[str]]:
        """The workbooks of those who have the customers now that these drafts are about.

        Also what is told of drafts about customers whom nobody has, or nobody with a place.
        """
        of_owner: dict[str, list[TypedRow]] = {}
        for draft in drafts:
            owner = self._owner_of.get(worded(draft.customer_id), "")
            of_owner.setdefault(owner, []).append(draft)
        books: list[OwnerBook] = []
        told = [_moved_to(draft, "has no owner any more") for draft in of_owner.get("", ())]
        for owned in self.owners:
            mine = of_owner.get(owned.name, [])
            place = place_of(owned) if mine else None
            if place:
                made = self.of(owned, place)
                books.append(replace(made, filled=made.filled._replace(typed=tuple(mine))))
            else:
                why = f"has {owned.name} as the owner now, who has no sheet"
                told += [_moved_to(draft, why) for draft in mine]
        return books, told

    def of(self, owner: Owner, place: Place) -> OwnerBook:
        """What goes into one workbook."""
        sheets = self._sheets.of(owner.name)
        rows = {**self._settings, **names_among(self._book, owner.customers)}
        if rows:
            title = _free_title(SETTINGS.title, sheets)
            sheets[title] = settings_sheet(rows, title)
        whole = self._whole[self._whole["customer_id"].isin(owner.customers)]
        done = self._book.tasks.done
        done = done[done["customer_id"].isin(owner.customers)]
        made = OwnerBook(
            owner=owner.name,
            place=place,
            name=self._book.name,
            sheets=sheets,
            epoch=self._epoch,
            filled=Filled(
                entries=done if len(done) else None,
                whole=whole.reset_index(drop=True),
                collected=self._collected,
            ),
            as_of=self._book.as_of,
            stamp=self._stamp,
            dry_run=self.is_dry,
            customers=len(owner.customers),
        )
        return replace(made, made_of=_digest(made))


def _moved_to(draft: TypedRow, why: str) -> str:
    """What is told of a draft that goes nowhere."""
    said = "; ".join(worded(cell.value) for cell in draft.typed.values() if worded(cell.value))
    return (
        f"{worded(draft.customer)} {why}, so what was typed on the Watch list is in no workbook:"
        f" {said}."
    )


def _free_title(title: str, taken: Mapping[str, RawSheet]) -> str:
    free, number = title, 2
    while free.casefold() in {other.casefold() for other in taken}:
        free, number = f"{title} ({number})", number + 1
    return free


def _digest(book: OwnerBook) -> str:
    """A digest of all that a workbook is made of, the version of this program among it."""
    digest = hashlib.sha256(as_words((toolkit.__version__, book.name, book.epoch, book.as_of)))
    frames = {title: sheet.cells for title, sheet in book.sheets.items()}
    for name, frame in {**frames, "entries": book.filled.entries, "": book.filled.whole}.items():
        if frame is not None:
            cells = frame.to_numpy(object).tolist()
            digest.update(as_words((name, list(frame.columns), cells)))
    return digest.hexdigest()
