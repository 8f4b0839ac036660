"""Rows added at the end of a list in the open workbook, inside its table; nothing that stands there is written over."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby, pairwise
from typing import Any

from toolkit.stores import Append, CannotAppend
from toolkit.stores.excel.excel_app import native, patiently
from toolkit.stores.excel.excel_sheets import grid_of, typed
from toolkit.xlsx.sml.addresses import (
    MAX_ROW,
    Area,
    area,
    letters,
)

_TOTALS = {"total", "totals", "grand total", "subtotal", "sum"}
_LOOKED_AT = 50


class ExcelRows:
    """The place for rows below the last one of a list; raises CannotAppend, before anything is written, where there is none.

    A list is as wide as its table, or as its headings go on without a gap. Formulas do not make a row one that is filled.
    """

    def __init__(self, sheet: Any, append: Append, grid: Sequence[Sequence[Any]]) -> None:
        self.sheet, self.append, self.grid, self.title = sheet, append, grid, append.sheet
        self._refuse(
            native(sheet, "ProtectContents") is True,
            "is protected; unprotect it (Review, Unprotect Sheet)",
        )
        self.table = patiently(lambda: sheet.range((append.header_row, append.columns[0])).table)
        self.reach = (
            area(patiently(lambda: self.table.range.address)) if self.table is not None else None
        )
        if self.reach:
            self._refuse(
                self.table.show_totals,
                "its table ends in a row of totals; take it off (Table Design, Total Row)",
            )
        self.first_col, self.last_col = self._width()
        bottom = self.reach.last_row if self.reach else len(grid)
        filled = [n for n in range(append.header_row + 1, bottom + 1) if self._held(n)]
        self.formulas = self._formulas(filled[-2:])
        filled = (
            [n for n in filled if self._held(n) - self.formulas.keys()] if self.formulas else filled
        )
        if not self.reach:
            self._refuse_below(filled[-_LOOKED_AT:])
        self.above = filled[-1] if filled else append.header_row
        self.first = self.above + 1
        self.last = self.above + len(append.rows)
        self._refuse(
            self.last > MAX_ROW, "has no room for more rows; move old ones to another sheet"
        )
        for n in range(max(self.first, bottom + 1), self.last + 1):
            cell = f"{letters(min(self._held(n), default=1))}{n}"
            self._refuse(
                bool(self._held(n)),
                f"cell {cell} is in use, below the list, where new rows would go; move it",
            )
        self._refuse_formulas()

    def put(self) -> None:
        """Write the rows, neighbouring columns at once; a table that is full grows, formulas of a plain list go on."""
        prepare = self.sheet.book.app.engine.impl.prepare_xl_data_element
        slots = sorted(
            zip(self.append.columns, zip(*self.append.rows, strict=True), strict=True),
            key=lambda pair: pair[0],
        )
        slots = [(column, values) for column, values in slots if any(v is not None for v in values)]
        for _, run in groupby(enumerate(slots), key=lambda pair: pair[1][0] - pair[0]):
            held = [slot for _, slot in run]
            block = zip(*(values for _, values in held), strict=True)
            self._range(held[0][0], held[-1][0], self.first).raw_value = [
                [prepare(typed(v), {}) for v in row] for row in block
            ]
        days = [column for column, values in slots if any(isinstance(v, date) for v in values)]
        for column in days if self.above > self.append.header_row else ():
            form = self.sheet.range((self.above, column)).number_format
            if isinstance(form, str) and form not in ("General", "@"):
                self._range(column, column, self.first).number_format = form
        for column, formula in self.formulas.items():
            if not self.reach and column not in {c for c, _ in slots}:
                self._range(column, column, self.above).formula = formula
        if self.reach and self.last > self.reach.last_row:
            self.table.resize(self.sheet.range(self.reach._replace(last_row=self.last).ref()))

    def _range(self, left: int, right: int, top: int) -> Any:
        return self.sheet.range(f"{letters(left)}{top}:{letters(right)}{self.last}")

    def _width(self) -> tuple[int, int]:
        if self.reach:
            return self.reach.first_col, self.reach.last_col
        row = self.grid[self.append.header_row - 1]
        headings = {n for n, value in enumerate(row, 1) if value not in (None, "")}
        first, last = min(self.append.columns), max(self.append.columns)
        while first - 1 in headings:
            first -= 1
        while last + 1 in headings:
            last += 1
        return first, last

    def _held(self, row: int) -> set[int]:
        """The columns of the list in which a row holds anything."""
        line = self.grid[row - 1] if row <= len(self.grid) else ()
        return {
            n
            for n, value in enumerate(line[: self.last_col], 1)
            if n >= self.first_col and value not in (None, "")
        }

    def _formulas(self, rows: list[int]) -> dict[int, str]:
        """The formulas of the last filled row, by column; raises CannotAppend where they look like totals of what is above."""
        if not rows:
            return {}
        where = self.sheet.range(Area(self.first_col, rows[0], self.last_col, rows[-1]).ref())
        lines = grid_of(patiently(lambda: where.formula))
        found = [
            {
                n: text
                for n, text in enumerate(line, self.first_col)
                if self._is_formula(text, row, n)
            }
            for row, line in ((rows[0], lines[0]), (rows[-1], lines[-1]))
        ]
        label = next(
            (v for v in self.grid[rows[-1] - 1][self.first_col - 1 :] if v not in (None, "")), ""
        )
        sums = (
            len(rows) > 1
            and bool(found[1].keys() - found[0].keys())
            and bool(self._held(rows[-1]) - found[1].keys())
        )
        if not self.reach:
            sums = sums or (len(rows) > 1 and bool(found[1].keys() - found[0].keys()))
        self._refuse(
            sums or str(label).strip(" :").casefold() in _TOTALS,
            f"row {rows[-1]} looks like a row of totals below the list; move it above the headings or to another sheet",
        )
        return found[1]

    def _is_formula(self, text: Any, row: int, column: int) -> bool:
        """Whether what Excel gives as a cell's formula is one, and not a text that begins like one."""
        line = self.grid[row - 1] if row <= len(self.grid) else ()
        shown = line[column - 1] if column <= len(line) else None
        return isinstance(text, str) and text.startswith("=") and text != shown

    def _refuse_formulas(self) -> None:
        """Refuse to write over a formula that shows nothing."""
        columns = [
            c
            for c, values in zip(
                self.append.columns, zip(*self.append.rows, strict=True), strict=True
            )
            if any(v is not None for v in values)
        ]
        if not columns:
            return
        left, right = min(columns), max(columns)
        where = self.sheet.range(Area(left, self.first, right, self.last).ref())
        for n, line in enumerate(grid_of(patiently(lambda: where.formula)), self.first):
            for column in columns:
                found = self._is_formula(line[column - left], n, column)
                self._refuse(
                    found,
                    f"cell {letters(column)}{n} holds a formula, where new rows would go; move it",
                )

    def _refuse_below(self, rows: list[int]) -> None:
        """Refuse what stands below an empty row and fills fewer columns than the list does."""
        for upper, lower in pairwise(rows):
            over = self._held(upper)
            gap = lower > upper + 1 and 2 * len(self._held(lower) & over) <= len(over)
            cell = f"{letters(min(self._held(lower)))}{lower}"
            self._refuse(
                gap,
                f"{cell} stands below the list, after an empty row, where new rows would go; move it",
            )

    def _refuse(self, so: bool, why: str) -> None:
        if so:
            raise CannotAppend(f"sheet {self.title!r}: {why} and try again.")
