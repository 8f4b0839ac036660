"""What is ours in the open workbook: hidden names, which follow every rename.

One of them remembers what was written on our sheets.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from toolkit.schema.model import Table
from toolkit.schema.outputs import ADDED, OUTPUTS
from toolkit.stores.excel.excel_app import BUSY, command, refusal, set_native
from toolkit.stores.our_sheets import ADDED_SHEET, KEPT_TITLE, TAG
from toolkit.stores.workbook.written import MEMORY, Written, content_of, remembered, spelled
from toolkit.words.folding import fold
from toolkit.xlsx import ColumnsMark
from toolkit.xlsx.detect.marks import columns_mark, digest_mark, sheet_mark
from toolkit.xlsx.sml.addresses import Area, quoted, split_reference

FIRST_TABLES: dict[str, Table] = {
    **{fold(t.page): t for t in reversed(OUTPUTS.values()) if t is not ADDED},
    ADDED_SHEET.name: ADDED_SHEET,
}
"""The first table of each sheet of ours, by the key that it can be marked with."""
TITLES = {key: table.page for key, table in FIRST_TABLES.items()}
_LIKELY = {title.lower() for title in TITLES.values()}
COLUMNS = columns_mark(TAG, "added")
_MEMORY = digest_mark(TAG, MEMORY, 1)
_MAX_CONSTANT = 240
"""Excel takes no text of more than 255 characters within a formula; a longer one is joined."""
_FEW = 6
"""As many names are asked for in one go; of more, each of ours alone costs less."""
Grid = Sequence[Sequence[Any]]


@dataclass
class Marked:
    """What is ours in a workbook."""

    ours: dict[str, str]
    """The titles that our sheets have now, by key."""
    columns: ColumnsMark | None
    memory: dict[str, Written] | None
    """What is remembered of our sheets; None: Excel never wrote here."""
    lost: set[str] = field(default_factory=set)
    """Keys of sheets that a run which broke off put there without their mark."""


class Marks:
    """The hidden names of one open workbook."""

    def __init__(self, book: Any, names: Mapping[str, str] | None = None) -> None:
        """`names` are all that the workbook has, with what they refer to, where that is known.

        Then Excel is not asked, and a mark goes before equal content.
        """
        self.book, self.names = book, names
        self._known: set[str] = set() if names is None else set(names)

    def find(self, grids: Mapping[str, Grid]) -> Marked:
        """Whatever is marked, of all worksheets by title; each name that may be there is asked for.

        A sheet under the title that it was given, with the content that is remembered of it, is
        ours without asking.
        """
        titles = {title.lower(): title for title in grids}
        there = self._names_there(titles)
        memory = self._memory(there)
        if memory is not None:
            there = {COLUMNS, *(sheet_mark(TAG, key) for key in memory)}
        marked = Marked({}, None, memory)
        for key in FIRST_TABLES:
            self._find_sheet(marked, key, grids, titles, there)
        place = self._place(COLUMNS, there, titles)
        if place:
            title, area = place
            marked.columns = ColumnsMark(title, area.first_col, area.last_col, area.first_row)
        return marked

    def _memory(self, there: set[str] | None) -> dict[str, Written] | None:
        """What Excel wrote last on our sheets; None: it never wrote here."""
        text = self._refers_to(_MEMORY) if there is None or _MEMORY in there else None
        return None if text is None else remembered(text.strip('="'))

    def _find_sheet(
        self,
        marked: Marked,
        key: str,
        grids: Mapping[str, Grid],
        titles: Mapping[str, str],
        there: set[str] | None,
    ) -> None:
        """Look for one sheet of ours, by its mark, else by its title and content."""
        title = titles.get(TITLES[key].lower())
        written = (marked.memory or {}).get(key)
        as_written, pending = False, False
        if title is not None and written is not None:
            as_written = content_of(key, grids[title]) == written.content
            pending = written.pending
        # all names are known without asking, or equal content is not enough
        asked = self.names is not None or not as_written or pending
        place = self._place(sheet_mark(TAG, key), there, titles) if asked else None
        if place and not KEPT_TITLE.search(place[0]):
            marked.ours[key] = place[0]
        elif as_written and title:
            marked.ours[key] = title
            if asked:
                marked.lost.add(key)

    def put(self, name: str, title: str, where: Area, comment: str = "") -> None:
        """Remember a place under a hidden name, as in a file."""
        text = where.absolute()
        if where.first_col == where.last_col:
            text = text.partition(":")[0]
        self._write(name, f"={quoted(title)}!{text}", anew=True)
        if comment:
            set_native(self.book.names[name], "Comment", comment)

    def came(self, names: Sequence[str]) -> bool:
        """Whether marks came in with sheets that were copied in, as the last of them did."""
        if not names or self._refers_to_now(names[-1]) is None:
            return False
        self._known.update(names)
        return True

    def remember(self, memory: Mapping[str, Written]) -> None:
        """Keep what our sheets hold."""
        text = spelled(memory)
        starts = range(0, max(len(text), 1), _MAX_CONSTANT)
        pieces = [f'"{text[start : start + _MAX_CONSTANT]}"' for start in starts]
        self._write(_MEMORY, f"={'&'.join(pieces)}")

    def _write(self, name: str, text: str, *, anew: bool = False) -> None:
        """Set a hidden name: one that is there keeps all but its text, unless its sheet is gone."""
        if name in self._known and not anew:
            self.book.names[name].refers_to = text
            return
        if not command(self.book.names, "Add", name, text, False):
            set_native(self.book.names.add(name, text), "Visible", False)
        self._known.add(name)

    def _names_there(self, titles: Mapping[str, str]) -> set[str] | None:
        """The names that are there, where that is known or cheap to know.

        None where asking for each of ours costs less: in a workbook with a sheet under a title of
        ours, and in one with many names.
        """
        if self.names is not None:
            return set(self.names)
        if titles.keys() & _LIKELY:
            return None
        names = self.book.names.impl
        count = len(names)
        if not count:
            return set()
        return {name for name, _ in names.snapshot()} if count <= _FEW else None

    def _place(
        self, name: str, there: set[str] | None, titles: Mapping[str, str]
    ) -> tuple[str, Area] | None:
        """The title and area that a name refers to; None where it, or its sheet, is not there."""
        if there is not None and name not in there:
            return None
        text = self._refers_to(name)
        place = split_reference(text.removeprefix("=")) if text else None
        if place is None or place[0].lower() not in titles:
            return None
        return titles[place[0].lower()], place[1]

    def _refers_to(self, name: str) -> str | None:
        if self.names is not None:
            return self.names.get(name)
        return self._refers_to_now(name)

    def _refers_to_now(self, name: str) -> str | None:
        try:
            text = str(self.book.names[name].refers_to)
        except Exception as error:
            # each engine has an error of its own for a name that is not there
            if refusal(error) in BUSY:
                raise
            return None
        self._known.add(name)
        return text
