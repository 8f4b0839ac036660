"""The workbook that is open in Excel: read in bulk, written in our sheets and columns only, saved only when asked.

Our sheets are drawn as for a file and copied in by Excel itself, with their formats, widths, drop-downs, colours and charts.
"""

from collections.abc import Iterable
from typing import Any

import pandas as pd

from toolkit.errors import DataError
from toolkit.grid import frame_of
from toolkit.present import Page
from toolkit.stores import Output, Read, Receipt
from toolkit.stores.common import ADDED_SHEET, TAG, added_page, raw_sheets, typed_rows
from toolkit.stores.draw import draw
from toolkit.stores.excel_app import BUSY, excel_errors, find_book, native, refusal, scratch_book, set_native, still
from toolkit.stores.excel_columns import ExcelColumns
from toolkit.stores.excel_sheets import copy_in, write_in
from toolkit.tables import ADDED, CALL_SCHEDULE, OUTPUTS, RUN, fold
from toolkit.xlsx import ColumnsMark, Refused, clean_title
from toolkit.xlsx.marks import columns_mark, sheet_mark
from toolkit.xlsx.names import Area, area, numbered_title, quoted, split_reference

MAX_CELLS = 50_000_000
KEYS = tuple(dict.fromkeys([fold(table.page) for table in OUTPUTS.values() if table is not ADDED] + [ADDED_SHEET.name]))
"""The keys that our sheets can be marked with."""
ALWAYS = fold(RUN.page)
"""The key of the sheet that every run writes: where its mark is missing, nothing of ours is there."""
Grid = list[list[Any]]


class ExcelOpen:
    """One workbook open in Excel, as an xlwings book; `excel:` is the one in front, `excel:NAME` one by its name."""

    def __init__(self, book: Any, name: str = "") -> None:
        with excel_errors("The open workbook"):
            self.book, self.name = book, name or str(book.name)
        self.grids: dict[str, Grid] = {}
        self.ours: dict[str, str] = {}
        self.columns: ColumnsMark | None = None
        self.epoch = 1900

    @classmethod
    def named(cls, name: str) -> "ExcelOpen":
        """The open workbook of this name; "" is the one in front."""
        return cls(find_book(name))

    def read(self) -> Read:
        """All worksheets but ours, hidden and filtered rows too, as Excel shows them now, saved or not."""
        with excel_errors(self.name):
            places = _places(self.book)
            self._find_ours({title.lower(): title for title in places})
            self.epoch = 1904 if native(self.book, "Date1904") is True else 1900
            schedule = self.ours.get(fold(CALL_SCHEDULE.page))
            skipped = set(self.ours.values()) - {schedule}
            self.grids = {t: [] if t in skipped else _grid(sheet, t, where) for t, (sheet, where) in places.items()}
        sheets = raw_sheets(self.grids, set(self.ours.values()), self.columns)
        typed = typed_rows(frame_of(self.grids[schedule], schedule)) if schedule else None
        return Read(sheets, self.epoch, typed)

    def typed(self) -> pd.DataFrame | None:
        """Nothing more: `read` gives what was typed."""
        return None

    def write(self, output: Output, *, dry_run: bool, stamp: str, keep: int) -> Receipt:
        """Put our columns and sheets into the open workbook; it is not saved, so it can be looked at and closed as it was."""
        if not self.grids:
            self.read()
        receipt = Receipt(self.name)
        with excel_errors(self.name, self.book):
            columns = self._columns(output, receipt, ask=dry_run)
            pages = [*output.pages, *([added_page(output)] if output.added is not None and not columns else [])]
            if not dry_run and (pages or columns):
                try:
                    self._put(pages, columns, receipt)
                except Refused as error:
                    self._refused(error, receipt)
                    columns = None
                    self._put([*pages, added_page(output)], None, receipt)
            else:
                self._listed(pages, receipt)
            receipt.changed_parts = [*receipt.sheets, *([output.customers_sheet] if columns else [])]
        return receipt

    def save(self) -> None:
        """Save the workbook where it is kept; raises DataError for one that never was saved."""
        with excel_errors(self.name, self.book):
            if "." not in self.name:
                raise DataError(f"{self.name} was never saved, so it has no place yet.\nSave it in Excel once.")
            self.book.save()

    def _find_ours(self, titles: dict[str, str]) -> None:
        """Our sheets and columns by their marks, with the titles they have now."""
        self.ours, self.columns = {}, None
        names = self.book.names
        places = {ALWAYS: _pointed_at(names, sheet_mark(TAG, ALWAYS))}
        if not places[ALWAYS]:
            return
        for key in KEYS:
            place = places.get(key) or _pointed_at(names, sheet_mark(TAG, key))
            if place and place[0].lower() in titles:
                self.ours[key] = titles[place[0].lower()]
        place = _pointed_at(names, columns_mark(TAG, "added"))
        if place and place[0].lower() in titles:
            self.columns = ColumnsMark(titles[place[0].lower()], place[1].first_col, place[1].last_col, place[1].first_row)

    def _columns(self, output: Output, receipt: Receipt, *, ask: bool) -> ExcelColumns | None:
        """Where the added columns go; None, with a note, where they cannot stand beside the customers."""
        if output.added is None:
            return None
        try:
            sheet = self.book.sheets[output.customers_sheet]
            columns = ExcelColumns(sheet, output, self.grids[output.customers_sheet], self.columns)
            if ask:
                columns.refuse_protected()
        except Refused as error:
            self._refused(error, receipt)
            return None
        receipt.columns, receipt.columns_action = columns.headers, "replaced" if columns.again else "added"
        return columns

    def _refused(self, error: Refused, receipt: Receipt) -> None:
        receipt.columns, receipt.columns_action = [], ""
        receipt.notes.append(f"The columns stand on a sheet of their own, as {str(error).rstrip('.')}.")

    def _listed(self, pages: Iterable[Page], receipt: Receipt) -> dict[str, str]:
        """Title of each page, the one ours has now or a free one; the receipt lists them."""
        taken, titles = {title.lower() for title in self.grids}, {}
        for page in pages:
            title = titles[page.key] = self.ours.get(page.key) or numbered_title(clean_title(page.title), taken)
            taken.add(title.lower())
            receipt.sheets[title] = {"rows": page.rows, "action": "replaced" if page.key in self.ours else "added"}
        return titles

    def _put(self, pages: list[Page], columns: ExcelColumns | None, receipt: Receipt) -> None:
        """Write everything; Refused comes before anything was written."""
        titles = self._listed(pages, receipt)
        beside = columns.drawn(set(titles.values())) if columns and not columns.again else None
        data = draw(pages, titles, date1904=self.epoch == 1904, beside=beside)
        last = list(self.grids)[-1]
        with still(self.book), scratch_book(self.book, data) as scratch:
            if columns:
                self._put_columns(columns, scratch, beside.title if beside else "")
            for page in pages:
                title, there = titles[page.key], page.key in self.ours
                if scratch is None:
                    write_in(self.book, data, title, after=last, there=there)
                else:
                    copy_in(self.book, scratch, page, title, after=last, there=there)
                if not there:
                    self._mark(sheet_mark(TAG, page.key), title, Area(1, 1, 1, 1))
                    self.grids[title], self.ours[page.key], last = [], title, title

    def _put_columns(self, columns: ExcelColumns, scratch: Any, drawn: str) -> None:
        columns.put(scratch, drawn)
        mark = columns.mark
        if mark != self.columns:
            where = Area(mark.first_col, mark.header_row, mark.last_col, mark.header_row)
            self._mark(columns_mark(TAG, "added"), mark.title, where, "|".join(columns.recorded))
            self.columns = mark

    def _mark(self, name: str, title: str, where: Area, comment: str = "") -> None:
        """Remember a place under a hidden name, as in a file."""
        text = where.absolute() if where.first_col != where.last_col else where.absolute().partition(":")[0]
        made = self.book.names.add(name, f"={quoted(title)}!{text}")
        set_native(made, "Visible", False)
        if comment:
            set_native(made, "Comment", comment)


def _places(book: Any) -> dict[str, tuple[Any, Area]]:
    """Every worksheet by its title, with the area in use: one call a sheet."""
    found: dict[str, tuple[Any, Area]] = {}
    for sheet in book.sheets:
        text = sheet.used_range.get_address(include_sheetname=True)
        title, _, ref = text.rpartition("!")
        title = title[1:-1].replace("''", "'") if title.startswith("'") else title
        found[title] = sheet, area(ref) or Area(1, 1, 1, 1)
    return found


def _grid(sheet: Any, title: str, where: Area) -> Grid:
    """The cells of a sheet from A1 on, in one call."""
    if where.first_col == where.last_col and where.first_row == where.last_row:
        return []
    if where.last_col * where.last_row > MAX_CELLS:
        raise DataError(
            f"sheet {title!r} reaches to {where.ref().partition(':')[2]}, too far to be read; if nothing is meant to stand there, "
            "delete those rows and columns."
        )
    rows = sheet.range(where.ref()).options(ndim=2, err_to_str=True).value
    left = [None] * (where.first_col - 1)
    return [[]] * (where.first_row - 1) + [[*left, *row] for row in rows]


def _pointed_at(names: Any, name: str) -> tuple[str, Area] | None:
    """Title and area that a defined name points at, "" and A1 where its sheet is gone; None when there is no such name."""
    try:
        text = names[name].refers_to
    except Exception as error:  # each engine has an error of its own for a name that is not there
        if refusal(error) in BUSY:
            raise
        return None
    return split_reference(str(text).removeprefix("=")) or ("", Area(1, 1, 1, 1))
