"""Rows for the sheet of settings of the open workbook: the person's own, made where it lacks."""

from functools import partial
from typing import Any

from toolkit.stores.base import (
    NO_ROW,
    SETTINGS_ROWS,
    Append,
    CannotAppend,
    CannotFill,
    kept_answers,
    with_headings,
)
from toolkit.stores.excel.excel_app import patiently
from toolkit.stores.excel.excel_read import BookNow
from toolkit.stores.excel.excel_rows import ExcelRows
from toolkit.xlsx.sml.addresses import numbered_title


class ExcelSettings:
    """The place for answers at the end of the sheet of settings, or on a new one.

    Raises CannotFill, before anything is written, where they have none.
    """

    def __init__(self, book: Any, now: BookNow, answers: Append) -> None:
        self.book, self.now, self.answers = book, now, answers
        self.rows: ExcelRows | None = None
        taken = {title.lower() for title in now.grids}
        self.title = answers.sheet
        if answers.header_row == NO_ROW:
            self.title = numbered_title(answers.sheet, taken)
            return
        try:
            self.rows = patiently(self._rows)
        except CannotAppend as error:
            raise CannotFill({SETTINGS_ROWS: str(error).rstrip(".")}) from error

    @property
    def said(self) -> str:
        """A line for what was put there."""
        return kept_answers(self.answers, self.title)

    def _rows(self) -> ExcelRows:
        title = self.title
        around = self.now.around(title)
        return ExcelRows(self.book.sheets[title], self.answers, self.now.grids[title], around)

    def put(self, *, after: str) -> None:
        """Write the rows; a new sheet comes behind the one of this title."""
        if self.rows:
            patiently(self.rows.put)
            return
        cells = with_headings(self.answers)
        patiently(partial(self._add_sheet, after))
        where = self.book.sheets[self.title].range(f"A1:B{len(cells)}")
        patiently(partial(setattr, where, "raw_value", cells))
        self.now.grids[self.title] = cells

    def _add_sheet(self, after: str) -> None:
        self.book.sheets.add(self.title, after=self.book.sheets[after])
