"""The workbook that is open in Excel: read in bulk, written in our sheets and columns only, saved only when asked.

Our sheets are drawn as for a file and copied in by Excel itself, with their formats, widths, drop-downs, colours and charts.

It is read from a copy that Excel for Windows saves of it, else sheet by sheet. A sheet of ours with values of the person's own is kept
under another name. Colours and comments on a sheet that Excel wrote cannot be told: they are written over, and only closing the workbook
without saving brings them back.
"""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import PurePath
from typing import Any

import pandas as pd

from toolkit.entries.entry_columns import WAITING
from toolkit.entries.entry_sheet import entry_rows
from toolkit.entries.schedule_sheet import typed_rows
from toolkit.errors import DataError, NoPermissionError, OutputError
from toolkit.reading.grid import Extras
from toolkit.reading.raw_sheet import RawSheet, first_table_of, tables_of
from toolkit.render.layout import lay_out
from toolkit.render.page import Block, Page, shown_columns
from toolkit.render.xlsx_page import draw
from toolkit.schema.model import Table
from toolkit.schema.outputs import CALL_SCHEDULE, ENTRIES
from toolkit.stores import (
    Append,
    Filled,
    Output,
    Read,
    Receipt,
)
from toolkit.stores.common import (
    ADDED_SHEET,
    KEPT,
    TAG,
    added_page,
)
from toolkit.stores.excel.excel_app import (
    excel_errors,
    find_book,
    native,
    patiently,
    scratch_book,
    still,
)
from toolkit.stores.excel.excel_cells import Grid, asked_cells
from toolkit.stores.excel.excel_columns import ExcelColumns
from toolkit.stores.excel.excel_copy import ExcelCopy, copy_of
from toolkit.stores.excel.excel_marks import COLUMNS, PAGES, Marks
from toolkit.stores.excel.excel_rows import ExcelRows
from toolkit.stores.excel.excel_sheets import (
    drawn_anew,
    fits,
    put_over,
    put_values,
)
from toolkit.stores.workbook.grids import grids
from toolkit.stores.workbook.written import (
    WORDS,
    Written,
    content_of,
    typed_over,
)
from toolkit.words.folding import fold
from toolkit.xlsx import ColumnsMark, Refused, clean_title
from toolkit.xlsx.detect.marks import sheet_mark
from toolkit.xlsx.sml.addresses import (
    Area,
    kept_title,
    letters,
    numbered_title,
)

FILLED: dict[str, Table] = {fold(table.page): table for table in (CALL_SCHEDULE, ENTRIES)}
"""The sheets of ours that a person types into."""
ASKED = "Customer for Why? and Log a call"
"""What stands on the sheet of buttons beside the cell that takes a customer's name or id."""
MACHINERY = {"xlwings.conf"}
"""Sheets that buttons need, and that are no input."""
OLD = (".xls", ".xlt")
"""Kinds of workbook that a sheet of ours does not fit into."""


@dataclass
class _Plan:
    """What one write puts where."""

    pages: list[Page]
    columns: ExcelColumns | None
    rows: ExcelRows | None
    kept: dict[str, str] = field(default_factory=dict)
    """New titles of sheets that are the person's from now on, by key."""
    anew: set[str] = field(default_factory=set)
    """Keys of sheets whose tables or charts are others than those that stand there."""


class ExcelOpen:
    """One workbook open in Excel, as an xlwings book; `excel:` is the one in front, `excel:NAME` one by its name."""

    def __init__(self, book: Any, name: str = "") -> None:
        with excel_errors("The open workbook"):
            self.book, self.name = book, name or str(book.name)
        self.copy: ExcelCopy | None = None
        self.grids: dict[str, Grid] = {}
        self.ours: dict[str, str] = {}
        self.columns: ColumnsMark | None = None
        self.memory: dict[str, Written] | None = None
        self.lost: set[str] = set()
        self.by_file: dict[str, str] = {}
        """Sheets of ours, by key, that the refresh of a file wrote and a person changed, as far as a copy tells."""
        self.asked: dict[str, str] = {}
        """By the title of a sheet of buttons, what stands there as the customer that they are for."""
        self.epoch = 1900
        self.appended: ExcelRows | None = None

    @classmethod
    def named(cls, name: str) -> "ExcelOpen":
        """The open workbook of this name; "" is the one in front."""
        return cls(find_book(name))

    def read(self) -> Read:
        """All worksheets but ours, hidden and filtered rows too, as Excel shows them now, saved or not."""
        with excel_errors(self.name):
            self.copy = copy = copy_of(self.book, self.name)
            self.grids = copy.grids(_unread) if copy else asked_cells(self.book, _unread)
            self.marks = Marks(self.book, copy.names if copy else None)
            found = patiently(lambda: self.marks.find(self.grids))
            self.ours, self.columns, self.memory, self.lost = (
                found.ours,
                found.columns,
                found.memory,
                found.lost,
            )
            self.epoch = (
                copy.epoch if copy else 1904 if native(self.book, "Date1904") is True else 1900
            )
        self.by_file = copy.changed(self.ours) if copy else {}
        self.asked = {
            title: _asked(cells)
            for title, rows in self.grids.items()
            if (cells := _asking(rows)) is not None
        }
        sheets: dict[str, RawSheet] = {}
        for title, rows in self.grids.items():
            if not _unread(title) and title not in self.asked and title not in self.ours.values():
                mine = self.columns if self.columns and self.columns.title == title else None
                skip = range(mine.first_col, mine.last_col + 1) if mine else range(0)
                sheets |= tables_of(
                    rows, title, skip=skip, extras=copy.extras[title] if copy else Extras()
                )
        schedule, entries = (
            first_table_of(self.grids[self.ours[k]], self.ours[k]) if k in self.ours else None
            for k in FILLED
        )
        filled = Filled(
            () if schedule is None else typed_rows(schedule),
            None if entries is None else entry_rows(entries.cells),
        )
        return Read(
            sheets,
            self.epoch,
            {self.ours[key]: words for key, words in self._changed().items()},
            filled,
        )

    def filled(self) -> Filled:
        """Nothing more: `read` gives what was typed."""
        return Filled()

    def write(self, output: Output, *, dry_run: bool, stamp: str, keep: int) -> Receipt:
        """Put our columns, sheets and rows into the open workbook; it is not saved, so it can be looked at and closed as it was.

        A sheet of ours that there is nothing to show in any more says so, as formulas elsewhere may look at it.
        """
        return self._write(output, dry_run=dry_run, whole=output.whole and bool(output.pages))

    def write_pages(self, output: Output) -> Receipt:
        """Write these pages alone and leave our other sheets as they are."""
        return self._write(output, dry_run=False, whole=False)

    def _write(self, output: Output, *, dry_run: bool, whole: bool) -> Receipt:
        if PurePath(self.name).suffix.lower() in OLD:
            raise OutputError(
                f"{self.name} is a workbook of the old kind (.xls).\nSave it in Excel as .xlsx or .xlsm and try again."
            )
        if not self.grids:
            self.read()
        receipt = Receipt(self.name)
        with excel_errors(self.name, self.book):
            rows = patiently(partial(self._rows, output.append)) if output.append else None
            columns = self._columns(output, receipt)
            pages = [
                *output.pages,
                *([added_page(output)] if output.added is not None and not columns else []),
            ]
            stale = [key for key in self.ours if whole and key not in {p.key for p in pages}]
            made = _Plan([*pages, *map(_empty, stale)], columns, rows)
            if output.as_of:
                self._look(made, output, receipt)
            titles = self._listed(made, receipt)
            if (
                dry_run or self.ours or made.rows
            ):  # else a new sheet is the first thing that is written
                self._refuse_protected(made)
            if not dry_run:
                self._put(made, titles, receipt)
            if output.append:
                receipt.appended[output.append.sheet] = len(output.append.rows)
            receipt.changed_parts = list(dict.fromkeys([
                *receipt.sheets, *([output.customers_sheet] if made.columns else []), *receipt.appended,
            ]))  # fmt: skip
        return receipt

    def save(self) -> None:
        """Save the workbook where it is kept; raises DataError for one that never was saved."""
        with excel_errors(self.name, self.book):
            if "." not in self.name:
                raise DataError(
                    f"{self.name} was never saved, so it has no place yet.\nSave it in Excel once."
                )
            self.book.save()

    def _changed(self) -> dict[str, str]:
        """Sheets of ours with values of the person's own, by key, each with what is there."""
        found = {
            **self.by_file,
            **dict.fromkeys(typed_over(self.memory or {}, self.ours, self.grids), WORDS),
        }
        for key, table in FILLED.items():
            rows = self.grids.get(self.ours.get(key, ""), [])
            ours = {fold(c.label) for c in table.columns}
            known = {
                n for n, value in enumerate(rows[0] if rows else (), 1) if fold(str(value)) in ours
            }
            held = {n for row in rows for n, value in enumerate(row, 1) if value not in (None, "")}
            own = min(held - known, default=0)
            if known and own:
                found[key] = f"a column of the person's own at {letters(own)}"
        return found

    def _look(self, made: _Plan, output: Output, receipt: Receipt) -> None:
        """What becomes of our sheets that stand there: those that a person changed are theirs from now on, others may be drawn anew."""
        changed, taken = self._changed(), {title.lower() for title in self.grids}
        for page in made.pages:
            title = self.ours.get(page.key)
            if title is None:
                continue
            if page.key not in changed and not self._fits(page, title):
                made.anew.add(page.key)
                if self._own_chart(page, title):
                    changed[page.key] = "a chart of the person's own"
            if page.key in changed:
                made.anew.discard(page.key)
                made.kept[page.key] = kept_title(title, output.suffix, taken)
                taken.add(made.kept[page.key].lower())
                receipt.sheets[made.kept[page.key]] = {"rows": 0, "action": "kept"}
                receipt.notes.append(
                    f"{title!r} was changed by hand ({changed[page.key]}): it is kept as {made.kept[page.key]!r}, and is yours now."
                )

    def _fits(self, page: Page, title: str) -> bool:
        """Whether the tables and charts of a page are those that stand there, so that what has grown can be moved along."""
        before = (self.memory or {}).get(page.key)
        same = (
            before is None or before.pending or not before.content or before.charts == _charts(page)
        )
        return same and (
            len(page.blocks) == 1
            or not self.grids.get(title)
            or fits(self.grids[title], lay_out(page))
        )

    def _own_chart(self, page: Page, title: str) -> bool:
        before = (self.memory or {}).get(page.key)
        return before is not None and len(self.book.sheets[title].charts) > before.charts

    def _refuse_protected(self, made: _Plan) -> None:
        """Raise NoPermissionError where the workbook takes no new sheet, before anything is written."""
        new = [p.key for p in made.pages if p.key not in self.ours]
        if (new or made.kept or made.anew) and native(self.book, "ProtectStructure") is True:
            raise NoPermissionError(
                f"{self.name}: the structure of the workbook is protected, so no sheet can be added.\n"
                "Take it off (Review, Protect Workbook) and try again."
            )

    def _rows(self, append: Append) -> ExcelRows:
        """Where the rows for the log go; raises CannotAppend where they have no place."""
        self.appended = ExcelRows(self.book.sheets[append.sheet], append, self.grids[append.sheet])
        return self.appended

    def select_appended(self, column: int) -> None:
        """Put the cursor into a column of the first row that was appended."""
        if self.appended:
            with excel_errors(self.name, self.book):
                self.appended.sheet.activate()
                self.appended.sheet.range((self.appended.first, column)).select()

    def _columns(self, output: Output, receipt: Receipt) -> ExcelColumns | None:
        """Where the added columns go; None, with a note, where they cannot stand beside the customers."""
        if output.added is None:
            return None
        try:
            sheet = patiently(lambda: self.book.sheets[output.customers_sheet])
            state = self.copy.state(output.customers_sheet) if self.copy else None
            columns = ExcelColumns(
                sheet, output, self.grids[output.customers_sheet], self.columns, state
            )
            columns.refuse_protected()
        except Refused as error:
            receipt.notes.append(
                f"The columns stand on a sheet of their own: {str(error).rstrip('.')}."
            )
            return None
        receipt.columns, receipt.columns_action = (
            columns.headers,
            "replaced" if columns.again else "added",
        )
        return columns

    def _listed(self, made: _Plan, receipt: Receipt) -> dict[str, str]:
        """Title of each page, the one ours has now or a free one; the receipt lists them."""
        there = {key: title for key, title in self.ours.items() if key not in made.kept}
        taken = {title.lower() for title in (*self.grids, *made.kept.values())} - {
            self.ours[key].lower() for key in made.kept
        }
        titles: dict[str, str] = {}
        for page in made.pages:
            title = (
                there.get(page.key)
                or self.ours.get(page.key)
                or numbered_title(clean_title(page.title), taken)
            )
            titles[page.key] = title
            taken.add(title.lower())
            receipt.sheets[title] = {
                "rows": page.rows,
                "action": "replaced" if page.key in there else "added",
            }
        return titles

    def _put(self, made: _Plan, titles: dict[str, str], receipt: Receipt) -> None:
        """Write everything: our sheets, of which one may be protected, before anything on a sheet of the person's but the log.

        The entries come first, as waiting, then the log, and then they are marked as standing there: a run that breaks off between
        loses and doubles none.
        """
        columns = made.columns
        beside = columns.drawn(set(titles.values())) if columns and not columns.again else None
        if not made.pages and not columns:
            with self._still():
                self._append(made, titles)
            return
        pages = [_waiting(page, made.rows.append) if made.rows else page for page in made.pages]
        data = draw(pages, titles, date1904=self.epoch == 1904, beside=beside)
        last = list(self.grids)[-1]
        with self._still(), scratch_book(self.book, data) as scratch:
            held = grids(data, self.name)
            made_of = {
                page.key: Written(content_of(page.key, held[titles[page.key]].rows), _charts(page))
                for page in pages
            }
            there = set(self.ours)
            self._begin({key: one for key, one in made_of.items() if key not in made.kept}, there)
            self._keep(made.kept)
            self._begin({key: one for key, one in made_of.items() if key in made.kept}, there)
            if made.rows:
                for page in pages:
                    if page.key == fold(ENTRIES.page):
                        self._put_page(page, titles[page.key], scratch, data, after=last)
                self._append(made, titles)
                pages = [page for page in pages if page.key != fold(ENTRIES.page)]
            for page in pages:
                last = self._put_page(
                    page, titles[page.key], scratch, data, after=last, anew=page.key in made.anew
                )
            if columns:
                self._put_columns(columns, scratch, beside.title if beside else "")
            self._remember(
                made_of
                if scratch is not None
                else {key: replace(one, charts=0) for key, one in made_of.items()}
            )

    def _still(self) -> AbstractContextManager[None]:
        """Nothing moves while it is written; only a workbook that may have macros has any of its own to run."""
        has_macros = PurePath(self.name).suffix.lower() != ".xlsx"
        return still(
            self.book, events=has_macros, calculation=self.copy.calculation if self.copy else ""
        )

    def _begin(self, made_of: dict[str, Written], there: set[str]) -> None:
        """Remember what is about to be written, and take out what the refresh of a file remembers of it; `there` are the keys of our sheets.

        A new sheet is there whole or not at all, so it is not pending, where the next run sees at once that it has no mark.
        """
        if not made_of:
            return
        known = {key for key, one in (self.memory or {}).items() if one.content}
        self.marks.forget_files(key for key in made_of if key in there and key not in known)
        self._remember(
            {
                key: replace(one, pending=key in there or self.copy is None)
                for key, one in made_of.items()
            }
        )

    def _remember(self, more: dict[str, Written]) -> None:
        memory = {
            **(dict.fromkeys(self.ours, Written()) if self.memory is None else self.memory),
            **more,
        }
        if memory != self.memory:
            patiently(lambda: self.marks.remember(memory))
            self.memory = memory

    def _put_page(
        self, page: Page, title: str, scratch: Any, data: bytes, *, after: str, anew: bool = False
    ) -> str:
        """Write one page; gives the title after which the next new one goes."""
        there = page.key in self.ours
        if scratch is None:
            put_values(self.book, data, title, after=after, there=there)
        elif there and anew:
            drawn_anew(self.book, scratch, title)
        elif there:
            put_over(self.book, scratch, lay_out(page), title, self.grids.get(title, []))
        else:
            patiently(
                lambda: scratch.sheets[title].impl.copy(
                    before=None, after=self.book.sheets[after].impl
                )
            )
        if not there or anew or page.key in self.lost:
            patiently(lambda: self.marks.put(sheet_mark(TAG, page.key), title, Area(1, 1, 1, 1)))
        if there:
            return after
        self.grids[title], self.ours[page.key] = [], title
        return title

    def _append(self, made: _Plan, titles: dict[str, str]) -> None:
        """Write the rows for the log, and mark their entries as standing there."""
        if not made.rows:
            return
        patiently(made.rows.put)
        for block in (
            b for page in made.pages if page.key == fold(ENTRIES.page) for b in page.blocks
        ):
            column = letters(
                [c.name for c in shown_columns(block.frame, ENTRIES)].index("in_log") + 1
            )
            states = [[str(state)] for state in block.frame["in_log"]]
            title, where = titles[fold(ENTRIES.page)], f"{column}2:{column}{len(states) + 1}"
            cells = patiently(
                partial(lambda title, where: self.book.sheets[title].range(where), title, where)
            )
            patiently(partial(setattr, cells, "raw_value", states))

    def _keep(self, kept: Mapping[str, str]) -> None:
        """Let sheets of ours be the person's: under another title, so that the mark goes to the one that takes their place."""
        for key, title in kept.items():
            old = self.ours.pop(key)
            patiently(partial(setattr, self.book.sheets[old], "name", title))
            self.grids = {title if t == old else t: rows for t, rows in self.grids.items()}

    def _put_columns(self, columns: ExcelColumns, scratch: Any, drawn: str) -> None:
        patiently(lambda: columns.put(scratch, drawn))
        mark = columns.mark
        if mark != self.columns:
            where = Area(mark.first_col, mark.header_row, mark.last_col, mark.header_row)
            patiently(
                lambda: self.marks.put(COLUMNS, mark.title, where, "|".join(columns.recorded))
            )
            self.columns = mark


_TABLES: dict[str, Table] = {
    **{fold(table.page): table for table in PAGES},
    ADDED_SHEET.name: ADDED_SHEET,
}


def _empty(key: str) -> Page:
    """A page of ours with nothing to show."""
    table = _TABLES[key]
    return Page(key, table.page, [Block(table, pd.DataFrame(columns=table.names))])


def _waiting(page: Page, append: Append) -> Page:
    """The page of entries while the log does not have them yet; any other page as it is."""
    if page.key != fold(ENTRIES.page):
        return page
    frames = [block.frame for block in page.blocks]
    states = [
        [WAITING if k in append.keys else v for k, v in zip(f["key"], f["in_log"], strict=True)]
        for f in frames
    ]
    return replace(
        page,
        blocks=[
            Block(b.table, b.frame.assign(in_log=s))
            for b, s in zip(page.blocks, states, strict=True)
        ],
    )


def _charts(page: Page) -> int:
    """How many charts are drawn on a page."""
    return sum(len(block.charts) for block in lay_out(page).blocks)


def _unread(title: str) -> bool:
    """Whether a sheet is no input: what buttons need, or one that was ours and is kept for what a person typed there."""
    return title.lower() in MACHINERY or KEPT.search(title) is not None


def _asking(rows: Grid) -> list[Any] | None:
    """The cells right of the words that ask for a customer; None on any sheet but that of buttons."""
    return next((row[row.index(ASKED) + 1 :] for row in rows[:5] if ASKED in row), None)


def _asked(cells: list[Any]) -> str:
    found = next((value for value in cells if value not in (None, "")), "")
    return (
        str(int(found)) if isinstance(found, float) and found.is_integer() else str(found).strip()
    )
