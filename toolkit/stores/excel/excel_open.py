"""The workbook that is open in Excel: read in bulk, written in our sheets and columns only.

It is saved only when asked. A sheet of ours with values of the person's own is kept under another
name. Colours and comments on a sheet that Excel wrote cannot be told: they are written over, and
only closing the workbook without saving brings them back.
"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import PurePath
from typing import Any

from toolkit.entries.filled import NOTHING_FILLED, Filled
from toolkit.errors import DataError, OutputError
from toolkit.stores.base import Output, Read, Receipt
from toolkit.stores.excel.excel_app import events_off, excel_errors, find_titled_book
from toolkit.stores.excel.excel_copy import copy_of
from toolkit.stores.excel.excel_plan import plan_write, refuse_protected
from toolkit.stores.excel.excel_read import BookNow, read_book
from toolkit.stores.excel.excel_rows import ExcelRows
from toolkit.stores.excel.excel_write import ExcelWriting

_OLD = (".xls", ".xlt")
"""Kinds of workbook that a sheet of ours does not fit into."""


class ExcelOpen:
    """One workbook open in Excel, as an xlwings book.

    `excel:` is the one in front, `excel:NAME` one by its name.
    """

    def __init__(self, book: Any, name: str = "") -> None:
        with excel_errors("The open workbook"):
            self.book, self.name = book, name or str(book.name)
        self._now: BookNow | None = None
        self._appended: ExcelRows | None = None
        self._events_are_off = False

    @classmethod
    def named(cls, name: str) -> "ExcelOpen":
        """The open workbook of this name; "" is the one in front."""
        return cls(*find_titled_book(name))

    @property
    def now(self) -> BookNow:
        """What the workbook holds, as it was read last; read now where it never was."""
        if self._now is None:
            self._now = self._read_book()
        return self._now

    @contextmanager
    def without_events(self) -> Iterator[None]:
        """No macro of an event runs, from reading to the end of writing: once for all of it."""
        with ExitStack() as restored:
            with excel_errors(self.name):
                restored.enter_context(events_off(self.book))
            self._events_are_off = True
            restored.callback(setattr, self, "_events_are_off", False)
            yield

    def _read_book(self) -> BookNow:
        with excel_errors(self.name):
            return read_book(self.book, self.name, events=not self._events_are_off)

    def read(self) -> Read:
        """All worksheets but ours, hidden and filtered rows too, as Excel shows them now."""
        now = self._now = self._read_book()
        changed = {now.ours[key]: words for key, words in now.changed_by_hand().items()}
        return Read(now.input_sheets(), now.epoch, changed, now.filled())

    def filled(self) -> Filled:
        """Nothing more: `read` gives what was typed."""
        return NOTHING_FILLED

    def write(self, output: Output, *, dry_run: bool, stamp: str, keep: int) -> Receipt:
        """Put our columns, sheets and rows into the open workbook, which is not saved.

        So it can be looked at and closed as it was. A sheet of ours that there is nothing to show
        in any more says so, as formulas elsewhere may look at it.
        """
        return self._write(output, dry_run=dry_run, whole=output.whole and bool(output.pages))

    def write_pages(self, output: Output) -> Receipt:
        """Write these pages alone and leave our other sheets as they are."""
        return self._write(output, dry_run=False, whole=False)

    def _write(self, output: Output, *, dry_run: bool, whole: bool) -> Receipt:
        self._refuse_old()
        now, receipt = self.now, Receipt(self.name)
        with excel_errors(self.name, self.book):
            plan = plan_write(self.book, now, output, receipt, whole=whole)
            self._appended = plan.rows or self._appended
            # else a new sheet is the first thing that is written, and refused by Excel itself
            if dry_run or now.ours or plan.rows:
                refuse_protected(self.book, self.name, now, plan)
            if not dry_run:
                events = not self._events_are_off
                ExcelWriting(self.book, self.name, now, plan, events=events).put()
            if plan.rows:
                receipt.notes += self._left_behind(plan.rows, now, dry_run=dry_run)
        if output.append:
            receipt.appended[output.append.sheet] = len(output.append.rows)
        changed = list(receipt.sheets)
        if plan.columns:
            changed.append(plan.columns.title)
        changed += [*receipt.appended, *(fill.sheet for fill in output.fills)]
        receipt.changed_parts = list(dict.fromkeys(changed))
        return receipt

    def _left_behind(self, rows: ExcelRows, now: BookNow, *, dry_run: bool) -> list[str]:
        """What looks no further than the log reached before; Excel is asked only where that may be.

        Excel lets references to a whole table follow it, so that another copy tells whether any
        did not; those to a plain list stay.
        """
        behind = rows.behind(rows.around)
        if behind and rows.table:
            copy = None if dry_run else copy_of(self.book, self.name)
            state = copy.state(rows.title) if copy else None
            behind = rows.behind(state.around) if state else ""
        return [f"{behind}."] if behind else []

    def _refuse_old(self) -> None:
        if PurePath(self.name).suffix.lower() in _OLD:
            raise OutputError(
                f"{self.name} is a workbook of the old kind (.xls).\n"
                "Save it in Excel as .xlsx or .xlsm and try again."
            )

    def save(self) -> None:
        """Save the workbook where it is kept; raises DataError for one that never was saved."""
        with excel_errors(self.name, self.book):
            if "." not in self.name:
                raise DataError(
                    f"{self.name} was never saved, so it has no place yet.\nSave it in Excel once."
                )
            self.book.save()

    def select_appended(self, column: int) -> None:
        """Put the cursor into a column of the first row that was appended."""
        if self._appended:
            with excel_errors(self.name, self.book):
                self._appended.sheet.activate()
                self._appended.sheet.range((self._appended.first, column)).select()
