"""What the open workbook holds: its cells, our sheets and columns, and what a person changed.

It is read from a copy that Excel for Windows saves of it, else sheet by sheet.
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from toolkit.catalogues.catalogue import catalogues
from toolkit.catalogues.labels import names_by_label
from toolkit.entries.entry_sheet import entry_rows
from toolkit.entries.filled import Filled
from toolkit.entries.last_reading import run_rows
from toolkit.entries.last_tiers import TierSheet
from toolkit.entries.plan_sheet import lost_plan, plan_rows
from toolkit.entries.schedule_sheet import TypedRow, typed_rows
from toolkit.entries.whole_list import whole_rows
from toolkit.reading.grid import Extras
from toolkit.reading.raw_sheet import RawSheet, first_table_of, tables_of
from toolkit.reading.table_looks import copied_table
from toolkit.schema.model import Table
from toolkit.schema.outputs import ENTRIES, FILLED_IN, PLANNED_CALLS, RUN, WHOLE_LIST
from toolkit.stores.excel.excel_app import native, patiently
from toolkit.stores.excel.excel_around import Around
from toolkit.stores.excel.excel_cells import Grid, asked_cells
from toolkit.stores.excel.excel_copy import ExcelCopy, copy_of
from toolkit.stores.excel.excel_currencies import AskedCurrencies
from toolkit.stores.excel.excel_marks import Marked, Marks
from toolkit.stores.our_sheets import ADDED_SHEET, KEPT_TITLE
from toolkit.stores.own_columns import OwnColumns, without_own
from toolkit.stores.stray_columns import our_columns
from toolkit.stores.workbook.written import WORDS, Written, typed_over, written_by_excel
from toolkit.words.folding import fold
from toolkit.xlsx import ColumnsMark
from toolkit.xlsx.sml.addresses import letters

BUTTONS = "buttons"
"""The key by which the sheet of buttons is marked as ours, and how its title begins."""
ASKED = "Customer for Why? and Log a call"
"""What stands on the sheet of buttons beside the cell that takes a customer's name or id."""
CHOSEN = "Report for More reports"
"""What stands there beside the cell that takes the title of a report."""
_MACHINERY = {"xlwings.conf"}
"""Sheets that buttons need, and that are no input."""
_LAST_ROW_ASKED = 5
"""The words of the sheet of buttons stand in one of its first rows."""


@dataclass
class BookNow:
    """One open workbook as it was read, saved or not; writing keeps it up to date.

    `copy` is None where Excel gave no copy. `memory` is what Excel wrote last, by key of our
    sheets; None: it never wrote here. `lost` are keys of sheets that a run which broke off put
    there without their mark.
    """

    book: Any
    copy: ExcelCopy | None
    grids: dict[str, Grid]
    """The cells of every worksheet by title, in tab order."""
    marks: Marks
    ours: dict[str, str]
    """The titles of our sheets, by key."""
    columns: ColumnsMark | None
    memory: dict[str, Written] | None
    lost: set[str]
    epoch: int
    """The year that the workbook counts its days from."""
    changed_since_file: dict[str, str]
    """Our sheets, by key, that a file's refresh wrote and a person changed, as a copy tells."""
    asked: dict[str, str]
    """By the title of a sheet of buttons, what stands there as the customer they are for."""
    chosen: dict[str, str]
    """By the title of such a sheet, the report that is chosen there; "" for none."""
    own: dict[str, OwnColumns] = field(default_factory=dict)
    """The columns of a person's own that follow the rows of our lists, by key; as a copy tells."""

    def around(self, title: str) -> Around | None:
        """What lies around the list of a sheet; None where no copy tells."""
        state = self.copy.state(title) if self.copy else None
        return state.around if state else None

    def input_sheets(self) -> dict[str, RawSheet]:
        """The tables of all worksheets but ours, without our columns."""
        sheets: dict[str, RawSheet] = {}
        for title, rows in self.grids.items():
            if self._is_input(title):
                extras = self.copy.extras[title] if self.copy else self._asked_extras(title)
                skip = self._our_columns_on(title)
                sheets |= tables_of(rows, title, skip=skip, extras=extras)
        return sheets

    def _asked_extras(self, title: str) -> Extras:
        """What Excel tells of a sheet when it is asked for it: the currency of a column."""
        return Extras(shown=AskedCurrencies(self.book.sheets[title], self.grids[title]))

    def filled(self) -> Filled:
        """What people typed into the call schedule, the sheet of entries and the last plan.

        The plan has no row where somebody deleted it.
        """
        found: list[TypedRow] = []
        for table in FILLED_IN:
            filled = self._sheet_of(table)
            found += typed_rows(filled, table=table) if filled is not None else ()
        typed, entries = tuple(found), self._sheet_of(ENTRIES)
        earlier = entry_rows(entries.cells) if entries is not None else None
        run = self.ours.get(fold(RUN.page))
        said = None if run is None else run_rows(self.grids[run])
        there = dict(self.ours)
        plan, tiers = self._plan(), self._tiers()
        return Filled(typed, earlier, plan, tiers, said, self._whole(), ours=there)

    def _plan(self) -> pd.DataFrame | None:
        planned = self._sheet_of(PLANNED_CALLS)
        if planned is not None:
            return plan_rows(planned.cells)
        before = (self.memory or {}).get(fold(PLANNED_CALLS.page))
        was_there = before is not None and not before.pending
        return lost_plan() if was_there else None

    def _whole(self) -> pd.DataFrame | None:
        """What the larger book says that this one was made of."""
        whole = self._sheet_of(WHOLE_LIST)
        return whole_rows(whole.cells) if whole is not None else None

    def _tiers(self) -> TierSheet | None:
        """Our columns beside the customers, else on their own sheet."""
        mark = self.columns
        if mark and mark.title in self.grids:
            rows = self.grids[mark.title]
            return TierSheet(rows, mark.header_row, our_columns(rows, mark))
        title = self.ours.get(ADDED_SHEET.name)
        return TierSheet.of_page(first_table_of(self.grids[title], title)) if title else None

    def changed_by_hand(self) -> dict[str, str]:
        """Sheets of ours with values of the person's own, by key, each with what is there."""
        changed = dict(self.changed_since_file)
        without = {**self.grids}
        for key, own in self.own.items():
            without[self.ours[key]] = without_own(self.grids[self.ours[key]], own)
        for key in typed_over(self.memory or {}, self.ours, without):
            changed[key] = WORDS
        for table in (*FILLED_IN, ENTRIES):
            key = fold(table.page)
            column = _own_column(without.get(self.ours.get(key, ""), []), table)
            if column:
                changed[key] = f"a column of the person's own at {letters(column)}"
        return changed

    def may_hide_rows(self, title: str) -> bool:
        """Whether a filter hides rows of a sheet, as far as is known without asking Excel."""
        state = self.copy.state(title) if self.copy else None
        return state is None or state.filtered

    def pages_wide(self, title: str) -> int:
        """How many pages wide a sheet is printed; 0 where it is not known without asking Excel."""
        state = self.copy.state(title) if self.copy else None
        return state.pages_wide if state else 0

    def tab_before(self, title: str) -> str:
        """The tab before a sheet that may go before its new one comes; "" where it may not.

        It may not where it alone is shown, and where charts have tabs of their own.
        """
        tabs = self.copy.package.sheets() if self.copy else []
        is_alone = not any(tab.state == "visible" and tab.title != title for tab in tabs)
        titles = list(self.grids)
        at = titles.index(title)
        if is_alone or not at or self.copy is None or len(tabs) != len(self.copy.cells):
            return ""
        return titles[at - 1]

    def _is_input(self, title: str) -> bool:
        if title in self.asked or title in self.ours.values() or is_never_input(title):
            return False
        is_kept = KEPT_TITLE.search(title) is not None
        return not is_kept or copied_table(first_table_of(self.grids[title], title)) is not None

    def _our_columns_on(self, title: str) -> Collection[int]:
        mark = self.columns
        if mark is None or mark.title != title:
            return ()
        return our_columns(self.grids[title], mark)

    def _sheet_of(self, table: Table) -> RawSheet | None:
        """Our sheet of this table as it stands; None where there is none."""
        title = self.ours.get(fold(table.page))
        return None if title is None else first_table_of(self.grids[title], title)


def read_book(book: Any, name: str, *, events: bool = True) -> BookNow:
    """Read an xlwings book, hidden and filtered rows too; `name` is what its window says.

    `events` as in `copy_of`.
    """
    copy = copy_of(book, name, events=events)
    if copy is None:
        grids, marks = asked_cells(book, is_never_input), Marks(book)
    else:
        grids, marks = copy.grids(is_never_input), Marks(book, copy.names)
    marked = patiently(lambda: marks.find(grids))
    own = copy.own_columns(marked.ours) if copy else {}
    epoch = _asked_epoch(book) if copy is None else copy.epoch
    return BookNow(
        book=book,
        copy=copy,
        grids=grids,
        marks=marks,
        ours=marked.ours,
        columns=marked.columns,
        memory=marked.memory,
        lost=marked.lost,
        epoch=epoch,
        changed_since_file=copy.changed(_by_files(marked), own) if copy else {},
        asked=_typed_beside(ASKED, grids),
        chosen=_typed_beside(CHOSEN, grids),
        own=own,
    )


def _by_files(marked: Marked) -> dict[str, str]:
    """The titles of our sheets that no Excel wrote after the refresh of a file, by key."""
    past = written_by_excel(marked.memory or {})
    return {key: title for key, title in marked.ours.items() if key not in past}


def is_never_input(title: str) -> bool:
    """Whether a sheet is what buttons need."""
    return title.lower() in _MACHINERY


def _asked_epoch(book: Any) -> int:
    return 1904 if native(book, "Date1904") is True else 1900


def _own_column(rows: Grid, table: Table) -> int:
    """The first column, from 1, of a sheet of ours that holds something under no header of ours.

    0 where there is none, and on a sheet without any header of ours.
    """
    headers = rows[0] if rows else []
    labels = names_by_label(table, headers)
    known = {n for n, header in enumerate(headers, 1) if fold(str(header)) in labels}
    if not known:
        return 0
    used: set[int] = set()
    for row in rows:
        used.update(n for n, value in enumerate(row, 1) if value not in (None, ""))
    return min(used - known, default=0)


def _typed_beside(words: str, grids: dict[str, Grid]) -> dict[str, str]:
    """By the title of each sheet of buttons with these words, what is typed beside them.

    Other languages are looked at where a sheet of buttons has no such words in English.
    """
    typed = _beside({words}, grids)
    if typed or not any(title.lower().startswith(BUTTONS) for title in grids):
        return typed
    return _beside({each.say(words) for each in catalogues()}, grids)


def _beside(labels: Collection[str], grids: dict[str, Grid]) -> dict[str, str]:
    """By the title of each sheet on which one of these labels stands, what is typed beside it."""
    typed = {}
    for title, rows in grids.items():
        for row in rows[:_LAST_ROW_ASKED]:
            place = next((n for n, cell in enumerate(row) if cell in labels), None)
            if place is not None:
                typed[title] = _first_text(row[place + 1 :])
                break
    return typed


def _first_text(cells: list[Any]) -> str:
    """The first cell that holds anything, as a person would type it: an id is no 7.0."""
    value = next((value for value in cells if value not in (None, "")), "")
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
