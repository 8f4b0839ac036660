"""What is ours in the open workbook: hidden names that follow every rename, and one that remembers what was written on our sheets."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from toolkit.schema.diary_outputs import BAD_NEWS, GAPS
from toolkit.schema.outputs import CALL_SCHEDULE, COHORTS, ENTRIES, FIGURES, PROBLEMS, RUN
from toolkit.stores.common import ADDED_SHEET, KEPT, TAG
from toolkit.stores.excel.excel_app import (
    BUSY,
    command,
    patiently,
    refusal,
    set_native,
)
from toolkit.stores.workbook.written import (
    MEMORY,
    Written,
    content_of,
    remembered,
    spelled,
)
from toolkit.words.folding import fold
from toolkit.xlsx import ColumnsMark
from toolkit.xlsx.detect.marks import columns_mark, digest_mark, sheet_mark
from toolkit.xlsx.sml.addresses import Area, quoted, split_reference

PAGES = (RUN, CALL_SCHEDULE, ENTRIES, FIGURES, COHORTS, GAPS, BAD_NEWS, PROBLEMS)
KEYS = (*dict.fromkeys(fold(table.page) for table in PAGES), ADDED_SHEET.name)
"""The keys that our sheets can be marked with."""
TITLES = {**{fold(table.page): table.page for table in PAGES}, ADDED_SHEET.name: ADDED_SHEET.page}
_LIKELY = {title.lower() for title in TITLES.values()}
COLUMNS = columns_mark(TAG, "added")
_MEMORY = digest_mark(TAG, MEMORY, 1)
_FEW = 6


@dataclass
class Found:
    """Our sheets by key with their titles now, our columns, and what is remembered of the sheets; None: Excel never wrote here."""

    ours: dict[str, str]
    columns: ColumnsMark | None
    memory: dict[str, Written] | None
    lost: set[str] = field(default_factory=set)
    """Keys of sheets that a run which broke off put there without their mark."""


class Marks:
    """The hidden names of one open workbook."""

    def __init__(self, book: Any, names: Mapping[str, str] | None = None) -> None:
        """`names` are all that the workbook has, with what they refer to, where that is known without asking Excel: then a mark goes
        before equal content.
        """
        self.book, self.names = book, names
        self._known: set[str] = set() if names is None else set(names)

    def find(self, grids: Mapping[str, Sequence[Sequence[Any]]]) -> Found:
        """Whatever is marked, of all worksheets by title; each name that may be there is asked for.

        A sheet under the title that it was given, with the content that is remembered of it, is ours without asking.
        """
        titles = {title.lower(): title for title in grids}
        there = (
            set(self.names)
            if self.names is not None
            else None
            if titles.keys() & _LIKELY
            else self._names()
        )
        text = self._refers_to(_MEMORY) if there is None or _MEMORY in there else None
        memory = None if text is None else remembered(text.strip('="'))
        if memory is not None:
            there = {COLUMNS, *(sheet_mark(TAG, key) for key in memory)}
        found = Found({}, None, memory)
        for key in KEYS:
            title, one = titles.get(TITLES[key].lower()), (memory or {}).get(key)
            same = (
                title is not None
                and one is not None
                and content_of(key, grids[title]) == one.content
            )
            asked = self.names is not None or not same or one is None or one.pending
            place = self._place(sheet_mark(TAG, key), there, titles) if asked else None
            if place and not KEPT.search(place[0]):
                found.ours[key] = place[0]
            elif same and title:
                found.ours[key] = title
                found.lost |= {key} if asked else set()
        place = self._place(COLUMNS, there, titles)
        if place:
            found.columns = ColumnsMark(
                place[0], place[1].first_col, place[1].last_col, place[1].first_row
            )
        return found

    def put(self, name: str, title: str, where: Area, comment: str = "") -> None:
        """Remember a place under a hidden name, as in a file."""
        text = (
            where.absolute()
            if where.first_col != where.last_col
            else where.absolute().partition(":")[0]
        )
        self._write(name, f"={quoted(title)}!{text}", anew=True)
        if comment:
            set_native(self.book.names[name], "Comment", comment)

    def remember(self, memory: Mapping[str, Written]) -> None:
        """Keep what our sheets hold."""
        self._write(_MEMORY, f'="{spelled(memory)}"')

    def forget_files(self, keys: Iterable[str]) -> None:
        """Take out the digests that the refresh of a file left, as what Excel writes now would look like a person's change to it."""
        for key in keys:
            try:
                patiently(partial(self._delete, digest_mark(TAG, key, 1)))
            except (
                Exception
            ) as error:  # each engine has an error of its own for a name that is not there
                if refusal(error) in BUSY:
                    raise

    def _delete(self, name: str) -> None:
        self.book.names[name].delete()

    def _write(self, name: str, text: str, *, anew: bool = False) -> None:
        """Set a hidden name: one that is there keeps what it is but for its text, unless its sheet is gone."""
        if name in self._known and not anew:
            self.book.names[name].refers_to = text
            return
        if not command(self.book.names, "Add", name, text, False):
            set_native(self.book.names.add(name, text), "Visible", False)
        self._known.add(name)

    def _names(self) -> set[str] | None:
        """The names that are there, where they are few; None where asking for each of ours costs less."""
        names = self.book.names.impl
        count = len(names)
        return (
            {name for name, _ in names.snapshot()}
            if 0 < count <= _FEW
            else set()
            if not count
            else None
        )

    def _place(
        self, name: str, there: set[str] | None, titles: Mapping[str, str]
    ) -> tuple[str, Area] | None:
        text = self._refers_to(name) if there is None or name in there else None
        place = split_reference(text.removeprefix("=")) if text else None
        return (
            (titles[place[0].lower()], place[1]) if place and place[0].lower() in titles else None
        )

    def _refers_to(self, name: str) -> str | None:
        if self.names is not None:
            return self.names.get(name)
        try:
            text = str(self.book.names[name].refers_to)
        except (
            Exception
        ) as error:  # each engine has an error of its own for a name that is not there
            if refusal(error) in BUSY:
                raise
            return None
        self._known.add(name)
        return text
