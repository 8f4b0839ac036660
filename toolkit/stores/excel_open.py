"""The workbook that is open in Excel: read in bulk, written in our sheets and columns only, saved only when asked.

Our sheets are drawn as for a file and copied in by Excel itself, with their formats, widths, drop-downs, colours and charts.

A sheet of ours with a column of the person's own is kept under another name, where its cells are read anyway: the call schedule and the
entries. What a person changed on our other sheets cannot be told in an open workbook with few calls: they are written over, and only
closing the workbook without saving brings them back.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import pandas as pd

from toolkit.entries import WAITING
from toolkit.errors import DataError
from toolkit.grid import frame_of, frames_of
from toolkit.present import Block, Page, shown
from toolkit.stores import Append, Filled, Output, Read, Receipt
from toolkit.stores.common import ADDED_SHEET, KEPT, TAG, added_page, entry_rows, typed_rows
from toolkit.stores.draw import draw
from toolkit.stores.excel_app import BUSY, excel_errors, find_book, native, refusal, scratch_book, set_native, still
from toolkit.stores.excel_columns import ExcelColumns
from toolkit.stores.excel_rows import ExcelRows
from toolkit.stores.excel_sheets import copy_in, write_in
from toolkit.tables import BAD_NEWS, CALL_SCHEDULE, COHORTS, ENTRIES, FIGURES, GAPS, PROBLEMS, RUN, Table, fold
from toolkit.xlsx import ColumnsMark, Refused, clean_title
from toolkit.xlsx.marks import columns_mark, digest_mark, sheet_mark
from toolkit.xlsx.names import Area, area, kept_title, letters, numbered_title, quoted, split_reference

MAX_CELLS = 50_000_000
PAGES = (RUN, CALL_SCHEDULE, ENTRIES, FIGURES, COHORTS, GAPS, BAD_NEWS, PROBLEMS)
KEYS = (*dict.fromkeys(fold(table.page) for table in PAGES), ADDED_SHEET.name)
"""The keys that our sheets can be marked with."""
ALWAYS = fold(RUN.page)
"""The key of the sheet that every run writes: where its mark is missing, nothing of ours is there."""
FILLED: dict[str, Table] = {fold(table.page): table for table in (CALL_SCHEDULE, ENTRIES)}
"""The sheets of ours that a person types into."""
MACHINERY = {"xlwings.conf"}
"""Sheets that buttons need, and that are no input."""
Grid = list[list[Any]]


@dataclass
class _Plan:
    """What one write puts where."""

    pages: list[Page]
    columns: ExcelColumns | None
    rows: ExcelRows | None
    kept: dict[str, str] = field(default_factory=dict)
    """New titles of sheets that are the person's from now on, by key."""


class ExcelOpen:
    """One workbook open in Excel, as an xlwings book; `excel:` is the one in front, `excel:NAME` one by its name."""

    def __init__(self, book: Any, name: str = "") -> None:
        with excel_errors("The open workbook"):
            self.book, self.name = book, name or str(book.name)
        self.grids: dict[str, Grid] = {}
        self.ours: dict[str, str] = {}
        self.columns: ColumnsMark | None = None
        self.epoch = 1900
        self.appended: ExcelRows | None = None

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
            skipped = {title for key, title in self.ours.items() if key not in FILLED}
            skipped |= {title for title in places if title.lower() in MACHINERY or KEPT.search(title)}
            self.grids = {t: [] if t in skipped else _grid(sheet, t, where) for t, (sheet, where) in places.items()}
        sheets: dict[str, pd.DataFrame] = {}
        for title, rows in self.grids.items():
            if title not in skipped and title not in self.ours.values():
                mine = self.columns if self.columns and self.columns.title == title else None
                sheets |= frames_of(rows, title, skip=range(mine.first_col, mine.last_col + 1) if mine else range(0))
        schedule, entries = (frame_of(self.grids[self.ours[k]], self.ours[k]) if k in self.ours else None for k in FILLED)
        filled = Filled(None if schedule is None else typed_rows(schedule), None if entries is None else entry_rows(entries))
        return Read(sheets, self.epoch, {self.ours[key]: words for key, words in self._changed().items()}, filled)

    def filled(self) -> Filled:
        """Nothing more: `read` gives what was typed."""
        return Filled()

    def write(self, output: Output, *, dry_run: bool, stamp: str, keep: int) -> Receipt:
        """Put our columns, sheets and rows into the open workbook; it is not saved, so it can be looked at and closed as it was.

        A sheet of ours that there is nothing to show in any more says so, as formulas elsewhere may look at it.
        """
        return self._write(output, dry_run=dry_run, whole=bool(output.pages))

    def write_pages(self, output: Output) -> Receipt:
        """Write these pages alone and leave our other sheets as they are."""
        return self._write(output, dry_run=False, whole=False)

    def _write(self, output: Output, *, dry_run: bool, whole: bool) -> Receipt:
        if not self.grids:
            self.read()
        receipt = Receipt(self.name)
        with excel_errors(self.name, self.book):
            rows = self._rows(output.append) if output.append else None
            columns = self._columns(output, receipt, ask=dry_run)
            pages = [*output.pages, *([added_page(output)] if output.added is not None and not columns else [])]
            stale = [key for key in self.ours if whole and key not in {p.key for p in pages}]
            made = _Plan([*pages, *map(_empty, stale)], columns, rows, self._kept(output, receipt))
            if dry_run:
                self._listed(made, receipt)
            else:
                try:
                    self._put(made, receipt)
                except Refused as error:
                    self._refused(error, receipt)
                    made = replace(made, pages=[p for p in made.pages if p.key != ADDED_SHEET.name], columns=None)
                    made.pages.append(added_page(output))
                    self._put(made, receipt)
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
            if key == fold(BAD_NEWS.page) and fold(GAPS.page) not in self.ours:
                continue  # it is never there alone
            place = places.get(key) or _pointed_at(names, sheet_mark(TAG, key))
            if place and place[0].lower() in titles:
                self.ours[key] = titles[place[0].lower()]
        place = _pointed_at(names, columns_mark(TAG, "added"))
        if place and place[0].lower() in titles:
            self.columns = ColumnsMark(titles[place[0].lower()], place[1].first_col, place[1].last_col, place[1].first_row)

    def _changed(self) -> dict[str, str]:
        """Sheets of ours with a column of the person's own, by key, of those whose cells were read."""
        found = {}
        for key, table in FILLED.items():
            rows = self.grids.get(self.ours.get(key, ""), [])
            ours = {fold(c.label) for c in table.columns}
            known = {n for n, value in enumerate(rows[0] if rows else (), 1) if fold(str(value)) in ours}
            held = {n for row in rows for n, value in enumerate(row, 1) if value not in (None, "")}
            own = min(held - known, default=0)
            if known and own:
                found[key] = f"a column of the person's own at {letters(own)}"
        return found

    def _kept(self, output: Output, receipt: Receipt) -> dict[str, str]:
        """New titles of the sheets that this output would replace and that a person changed; the receipt lists them."""
        kept, taken = {}, {title.lower() for title in self.grids}
        for key, words in self._changed().items() if output.as_of else ():
            title = self.ours[key]
            if key in {page.key for page in output.pages}:
                kept[key] = kept_title(title, output.suffix, taken)
                taken.add(kept[key].lower())
                receipt.sheets[kept[key]] = {"rows": 0, "action": "kept"}
                receipt.notes.append(f"{title!r} was changed by hand ({words}): it is kept as {kept[key]!r}, and is yours now.")
        return kept

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

    def _listed(self, made: _Plan, receipt: Receipt) -> dict[str, str]:
        """Title of each page, the one ours has now or a free one; the receipt lists them."""
        there = {key: title for key, title in self.ours.items() if key not in made.kept}
        taken = {title.lower() for title in (*self.grids, *made.kept.values())} - {self.ours[key].lower() for key in made.kept}
        titles: dict[str, str] = {}
        for page in made.pages:
            title = there.get(page.key) or self.ours.get(page.key) or numbered_title(clean_title(page.title), taken)
            titles[page.key] = title
            taken.add(title.lower())
            receipt.sheets[title] = {"rows": page.rows, "action": "replaced" if page.key in there else "added"}
        return titles

    def _put(self, made: _Plan, receipt: Receipt) -> None:
        """Write everything; Refused comes before anything was written.

        The entries come first, as waiting, then the log, and then they are marked as standing there: a run that breaks off between
        loses and doubles none.
        """
        titles = self._listed(made, receipt)
        columns = made.columns
        beside = columns.drawn(set(titles.values())) if columns and not columns.again else None
        if not made.pages and not columns:
            with still(self.book):
                self._append(made, titles)
            return
        pages = [_waiting(page, made.rows.append) if made.rows else page for page in made.pages]
        data = draw(pages, titles, date1904=self.epoch == 1904, beside=beside)
        last = list(self.grids)[-1]
        with still(self.book), scratch_book(self.book, data) as scratch:
            if columns:
                self._put_columns(columns, scratch, beside.title if beside else "")
            self._forget_digests()
            self._keep(made.kept)
            if made.rows:
                for page in pages:
                    if page.key == fold(ENTRIES.page):
                        self._put_page(page, titles[page.key], scratch, data, after=last)
                self._append(made, titles)
                pages = [page for page in pages if page.key != fold(ENTRIES.page)]
            for page in pages:
                last = self._put_page(page, titles[page.key], scratch, data, after=last)

    def _put_page(self, page: Page, title: str, scratch: Any, data: bytes, *, after: str) -> str:
        """Write one page; gives the title after which the next new one goes."""
        there = page.key in self.ours
        if scratch is None:
            write_in(self.book, data, title, after=after, there=there)
        else:
            copy_in(self.book, scratch, page, title, after=after, there=there)
        if there:
            return after
        self._mark(sheet_mark(TAG, page.key), title, Area(1, 1, 1, 1))
        self.grids[title], self.ours[page.key] = [], title
        return title

    def _append(self, made: _Plan, titles: dict[str, str]) -> None:
        """Write the rows for the log, and mark their entries as standing there."""
        if not made.rows:
            return
        made.rows.put()
        for block in (b for page in made.pages if page.key == fold(ENTRIES.page) for b in page.blocks):
            column = letters([c.name for c in shown(block.frame, ENTRIES)].index("in_log") + 1)
            states = [[str(state)] for state in block.frame["in_log"]]
            sheet = self.book.sheets[titles[fold(ENTRIES.page)]]
            sheet.range(f"{column}2:{column}{len(states) + 1}").raw_value = states

    def _keep(self, kept: Mapping[str, str]) -> None:
        """Let sheets of ours be the person's: under another title, so that the mark goes to the one that takes their place."""
        for key, title in kept.items():
            old = self.ours.pop(key)
            self.book.sheets[old].name = title
            self.grids = {title if t == old else t: rows for t, rows in self.grids.items()}

    def _forget_digests(self) -> None:
        """Take out the digests that the refresh of a file left, as what is written now would look like a person's changes to it."""
        for key in KEYS if self.ours else ():
            try:
                self.book.names[digest_mark(TAG, key, 1)].delete()
            except Exception as error:  # each engine has an error of its own for a name that is not there
                if refusal(error) in BUSY:
                    raise
                if key == ALWAYS:
                    return

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


_TABLES: dict[str, Table] = {**{fold(table.page): table for table in PAGES}, ADDED_SHEET.name: ADDED_SHEET}


def _empty(key: str) -> Page:
    """A page of ours with nothing to show."""
    table = _TABLES[key]
    return Page(key, table.page, [Block(table, pd.DataFrame(columns=table.names))])


def _waiting(page: Page, append: Append) -> Page:
    """The page of entries while the log does not have them yet; any other page as it is."""
    if page.key != fold(ENTRIES.page):
        return page
    frames = [block.frame for block in page.blocks]
    states = [[WAITING if k in append.keys else v for k, v in zip(f["key"], f["in_log"], strict=True)] for f in frames]
    return replace(page, blocks=[Block(b.table, b.frame.assign(in_log=s)) for b, s in zip(page.blocks, states, strict=True)])


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
