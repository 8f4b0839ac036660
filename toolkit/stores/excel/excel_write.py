"""Writing into the open workbook what was planned: our sheets, rows for the log, our columns.

Our sheets are drawn as for a file and copied in by Excel itself, with their formats, widths,
drop-downs, colours and charts.
"""

from collections.abc import Collection, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import PurePath
from typing import Any

from toolkit.entries.entry_sheet import with_waiting
from toolkit.render.layout import lay_out
from toolkit.render.page import Block, Page, shown_columns
from toolkit.render.xlsx_page import draw
from toolkit.schema.outputs import ENTRIES
from toolkit.stores.base import Append
from toolkit.stores.excel.excel_app import InFront, patiently, scratch_book, still
from toolkit.stores.excel.excel_column_cells import ColumnCells
from toolkit.stores.excel.excel_columns import ExcelColumns
from toolkit.stores.excel.excel_looks import looks_of
from toolkit.stores.excel.excel_marks import COLUMNS
from toolkit.stores.excel.excel_plan import WritePlan, chart_count
from toolkit.stores.excel.excel_read import BookNow
from toolkit.stores.excel.excel_sheets import (
    copied_in,
    copies_together,
    drawn_anew,
    put_over,
    put_values,
)
from toolkit.stores.our_sheets import TAG
from toolkit.stores.own_columns import without_columns
from toolkit.stores.workbook.grids import grids
from toolkit.stores.workbook.persons_columns import numbers_of_own
from toolkit.stores.workbook.written import Written, content_of, is_as_written
from toolkit.words.folding import fold
from toolkit.xlsx import Package
from toolkit.xlsx.detect.marks import set_mark, sheet_mark
from toolkit.xlsx.sml.addresses import Area, letters

_ENTRIES_KEY = fold(ENTRIES.page)


@dataclass(frozen=True)
class _Drawn:
    """Our pages as a workbook of their own.

    `scratch` is that workbook open in Excel; None where Excel would not open it, so that values
    alone can be written. `beside` is the title of the sheet with our columns there, "" without.
    `front` is what the person looks at.
    """

    pages: list[Page]
    data: bytes
    scratch: Any
    beside: str
    front: InFront


class ExcelWriting:
    """One write into an open workbook; what is known of the workbook (`now`) is kept up to date."""

    def __init__(
        self, book: Any, name: str, now: BookNow, plan: WritePlan, *, events: bool
    ) -> None:
        """`events` says that macros of events, if there are any, are to be kept still."""
        self.book, self.name, self.now, self.plan = book, name, now, plan
        self.events = events
        self._standing: set[str] = set()
        """Keys of sheets that stand there just as they are drawn."""
        self._marks_drawn: list[str] = []
        """Marks that come in with new sheets."""

    def put(self) -> None:
        """Write everything: our sheets, the log, and our columns on the person's sheet last."""
        if self.plan.is_rows_alone:
            with self._still():
                self._append_rows()
            return
        columns, titles = self.plan.columns, self.plan.titles
        pages = self.plan.pages
        if self.plan.rows:
            append = self.plan.rows.append
            pages = [_with_waiting_entries(page, append) for page in pages]
        beside = None
        if columns and not columns.again:
            beside = columns.drawn(set(titles.values()))
        data = draw(pages, titles, date1904=self.now.epoch == 1904, beside=beside)
        data = self._with_marks(data)
        beside_title = beside.title if beside else ""
        with self._still() as front:
            if self.now.lost:
                front.select_alone()
            with scratch_book(self.book, data) as scratch:
                self._put_drawn(_Drawn(pages, data, scratch, beside_title, front))

    def _put_drawn(self, drawn: _Drawn) -> None:
        """Put what was drawn into the workbook, each thing remembered before it is written.

        Our sheets, of which one may be protected, come before anything on a sheet of the person's
        but the log and cells for what was done. The entries come first, as waiting, then the log,
        and then they are marked as standing there: a run that breaks off between loses and doubles
        none.
        """
        last_title = list(self.now.grids)[-1]
        written = self._written(drawn)
        there = set(self.now.ours)
        self._begin({k: sheet for k, sheet in written.items() if k not in self.plan.kept}, there)
        self._keep_persons_sheets()
        self._begin({k: sheet for k, sheet in written.items() if k in self.plan.kept}, there)
        # before To do is written anew: a run that breaks off finds what was typed there still
        self.plan.fills.put()
        if self.plan.answers:
            self.plan.answers.put(after=last_title)
        pages = drawn.pages
        if self.plan.rows:
            for page in pages:
                if page.key == _ENTRIES_KEY:
                    self._put_page(page, drawn, after=last_title, anew=False)
            self._append_rows()
            pages = [page for page in pages if page.key != _ENTRIES_KEY]
        self._put_pages(pages, drawn, after=last_title)
        if self.plan.columns:
            self._put_columns(self.plan.columns, drawn)
        if drawn.scratch is None:
            # values alone were written, and no chart
            written = {key: replace(sheet, charts=0) for key, sheet in written.items()}
        self._remember(written)

    def _with_marks(self, data: bytes) -> bytes:
        """The drawn workbook with the marks of several new sheets, which come in with them at once.

        Excel brings a name along with the sheet that it refers to, where there is none of its name.
        """
        names = self.now.marks.names
        if names is None or not copies_together():
            return data
        new = {}
        for page in self.plan.pages:
            mark = sheet_mark(TAG, page.key)
            if page.key not in self.now.ours and not page.hidden and mark not in names:
                new[mark] = self.plan.titles[page.key]
        if len(new) < 2:
            return data
        package = Package.open(data)
        workbook = package.workbook()
        for mark, title in new.items():
            set_mark(workbook, mark, title, None)
        package.put_root(package.workbook_part, workbook)
        self._marks_drawn = list(new)
        return package.to_bytes()

    def _still(self) -> AbstractContextManager[InFront]:
        """Nothing moves while it is written.

        Only a workbook that may have macros has any of its own to run.
        """
        has_macros = self.events and PurePath(self.name).suffix.lower() != ".xlsx"
        copy, columns = self.now.copy, self.plan.columns
        if copy is None:
            return still(self.book, events=has_macros)
        selects = columns is not None and copy.in_front == columns.title
        return still(self.book, events=has_macros, calculation=copy.calculation, selects=selects)

    def _written(self, drawn: _Drawn) -> dict[str, Written]:
        """What is to be remembered of each page, by key."""
        cells, looks = grids(drawn.data, self.name), self._looks(drawn)
        written = {}
        for page in drawn.pages:
            title = self.plan.titles[page.key]
            rows = cells[title].rows
            if page.key in self.now.own:
                rows = without_columns(rows, [number - 1 for number in numbers_of_own(page)])
            look, content = looks.get(title, ""), content_of(page.key, rows)
            sheet = Written(content, chart_count(page), look=look)
            written[page.key] = sheet
            if self._stands(page, sheet) and is_as_written(self.now.grids[title], rows):
                self._standing.add(page.key)
        return written

    def _looks(self, drawn: _Drawn) -> dict[str, str]:
        """The digest of the look of each drawn sheet; none where no copy tells."""
        if drawn.scratch is None or self.now.copy is None:
            return {}
        titles = [self.plan.titles[page.key] for page in drawn.pages]
        return looks_of(Package.open(drawn.data), titles)

    def _stands(self, page: Page, sheet: Written) -> bool:
        """Whether a page of this content and look is what was written last, and may be written."""
        key, now, plan = page.key, self.now, self.plan
        before = (now.memory or {}).get(key)
        if before is None or key not in now.ours or not sheet.look or before != sheet:
            return False
        changed = key in now.own or key in now.lost or key in plan.kept or key in plan.anew
        state = now.copy.state(plan.titles[key]) if now.copy else None
        return state is not None and not (changed or state.filtered or state.protected)

    def _begin(self, written: dict[str, Written], there: set[str]) -> None:
        """Remember what is about to be written: what a file's refresh remembers of it is past.

        `there` are the keys of our sheets. A new sheet is there whole or not at all, so it is not
        pending, where the next run sees at once that it has no mark.
        """
        if not written:
            return
        begun = {}
        for key, sheet in written.items():
            pending = key in there or self.now.copy is None
            begun[key] = replace(sheet, pending=pending)
        self._remember(begun)

    def _remember(self, written: dict[str, Written]) -> None:
        before = self.now.memory
        if before is None:
            before = dict.fromkeys(self.now.ours, Written())
        memory = {**before, **written}
        if memory != self.now.memory:
            patiently(lambda: self.now.marks.remember(memory))
            self.now.memory = memory

    def _keep_persons_sheets(self) -> None:
        """Let sheets of ours that a person changed be theirs, under another title.

        So the mark goes to the sheet that takes the old title.
        """
        for key, title in self.plan.kept.items():
            old_title = self.now.ours.pop(key)
            patiently(partial(setattr, self.book.sheets[old_title], "name", title))
            # the order of the tabs stays
            renamed = {}
            for sheet_title, rows in self.now.grids.items():
                renamed[title if sheet_title == old_title else sheet_title] = rows
            self.now.grids = renamed

    def _put_pages(self, pages: list[Page], drawn: _Drawn, *, after: str) -> None:
        """Write pages; several new ones come in together, last, as they are selected then.

        So that of the person is selected at once. Hidden ones cannot be selected.
        """
        new = [p for p in pages if p.key not in self.now.ours and not p.hidden]
        together = new if drawn.scratch is not None and len(new) > 1 else []
        titles = {page.key: self.plan.titles[page.key] for page in together}
        last_title = after
        for page in pages:
            if page.key not in titles and page.key not in self._standing:
                anew = page.key in self.plan.anew
                last_title = self._put_page(page, drawn, after=last_title, anew=anew)
        if not together:
            return
        if copied_in(self.book, drawn.scratch, list(titles.values()), after=after):
            drawn.front.separate()
            came = set(self._marks_drawn) if self.now.marks.came(self._marks_drawn) else set()
            for page in together:
                self._mark(page, came)
            return
        for page in together:
            after = self._put_page(page, drawn, after=after, anew=False)

    def _put_page(self, page: Page, drawn: _Drawn, *, after: str, anew: bool) -> str:
        """Write one page; gives the title after which the next new one goes."""
        title = self.plan.titles[page.key]
        there = page.key in self.now.ours
        if drawn.scratch is None:
            put_values(self.book, drawn.data, title, after=after, there=there)
        elif there and anew:
            drawn_anew(self.book, drawn.scratch, title, tab_before=self.now.tab_before(title))
        elif there:
            put_over(
                self.book,
                drawn.scratch,
                lay_out(page),
                title,
                self.now.grids.get(title, []),
                may_hide_rows=self.now.may_hide_rows(title),
                pages_wide=self.now.pages_wide(title),
            )
        else:
            patiently(lambda: self._copy_in(drawn.scratch, title, after))
        if not there or anew or page.key in self.now.lost:
            self._mark(page)
        return after if there else title

    def _mark(self, page: Page, came: Collection[str] = ()) -> None:
        """Mark the sheet of a page as ours, unless its mark came in with it."""
        title = self.plan.titles[page.key]
        mark, corner = sheet_mark(TAG, page.key), Area(1, 1, 1, 1)
        if mark not in came:
            patiently(lambda: self.now.marks.put(mark, title, corner))
        if page.key not in self.now.ours:
            self.now.grids[title], self.now.ours[page.key] = [], title

    def _copy_in(self, scratch: Any, title: str, after: str) -> None:
        scratch.sheets[title].impl.copy(before=None, after=self.book.sheets[after].impl)

    def _append_rows(self) -> None:
        """Write the rows for the log, and mark their entries as standing there."""
        if not self.plan.rows:
            return
        patiently(self.plan.rows.put)
        for block in _entry_blocks(self.plan.pages):
            names = [column.name for column in shown_columns(block.frame, ENTRIES)]
            column = letters(names.index("in_log") + 1)
            states = [[str(state)] for state in block.frame["in_log"]]
            where = f"{column}2:{column}{len(states) + 1}"
            cells = patiently(partial(self._entry_cells, where))
            patiently(partial(setattr, cells, "raw_value", states))

    def _entry_cells(self, where: str) -> Any:
        return self.book.sheets[self.plan.titles[_ENTRIES_KEY]].range(where)

    def _put_columns(self, columns: ExcelColumns, drawn: _Drawn) -> None:
        """Write our columns, and mark where they stand."""
        patiently(lambda: ColumnCells(columns).put(drawn.scratch, drawn.beside))
        mark = columns.mark
        if mark == self.now.columns:
            return
        where = Area(mark.first_col, mark.header_row, mark.last_col, mark.header_row)
        comment = "|".join(columns.recorded)
        patiently(lambda: self.now.marks.put(COLUMNS, mark.title, where, comment))
        self.now.columns = mark


def _entry_blocks(pages: Iterable[Page]) -> list[Block]:
    blocks: list[Block] = []
    for page in pages:
        if page.key == _ENTRIES_KEY:
            blocks += page.blocks
    return blocks


def _with_waiting_entries(page: Page, append: Append) -> Page:
    """The page of entries while the log does not have them yet; any other page as it is."""
    if page.key != _ENTRIES_KEY:
        return page
    blocks = []
    for block in page.blocks:
        blocks.append(block._replace(frame=with_waiting(block.frame, append.keys)))
    return replace(page, blocks=blocks)
