"""Rows added at the end of a list in the open workbook, inside its table.

Nothing that stands there is written over.
"""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import Any

from toolkit.render.values import Cell
from toolkit.stores.base import Append, CannotAppend
from toolkit.stores.excel.excel_app import native, patiently
from toolkit.stores.excel.excel_around import Around
from toolkit.stores.excel.excel_sheets import grid_of, typed
from toolkit.xlsx import Refused
from toolkit.xlsx.sml.addresses import MAX_ROW, Area, area, letters

_TOTALS = {"total", "totals", "grand total", "subtotal", "sum"}
_LOOKED_AT = 50
"""So many of the last rows are looked at for what stands below the list."""


class ExcelRows:
    """The place for rows below the last one of a list.

    Raises CannotAppend, before anything is written, where there is none. A list is as wide as its
    table, or as its headings go on without a gap. Formulas do not make a row one that is filled. A
    note or a row of totals below the list is no reason where enough rows are free above it.
    """

    def __init__(
        self,
        sheet: Any,
        append: Append,
        grid: Sequence[Sequence[Any]],
        around: Around | None = None,
    ) -> None:
        """`around` is what a copy tells of the sheet; None where there is none."""
        self.sheet, self.append, self.grid, self.title = sheet, append, grid, append.sheet
        self.around = around
        self._refuse_protected()
        self.table, self.reach, self.has_totals = self._table()
        self.first_col, self.last_col = self._width()
        bottom = self.reach.last_row - self.has_totals if self.reach else len(grid)
        filled = [n for n in range(append.header_row + 1, bottom + 1) if self._held(n)]
        if not self.reach:
            filled = self._without_notes(filled)
        self.formulas, filled = self._formulas_to_go_on(filled)
        if self.formulas:
            filled = [n for n in filled if self._held(n) - self.formulas.keys()]
        self.above = filled[-1] if filled else append.header_row
        self.first = self.above + 1
        self.last = self.above + len(append.rows)
        self._refuse_no_room(bottom)
        self._refuse_formulas()
        self._refuse_around()

    def behind(self, around: Around | None) -> str:
        """What looks at the list as it was before the rows, as a copy tells; "" for nothing."""
        list_area = self._list_area()
        if around is None or self.last <= list_area.last_row:
            return ""
        return around.behind(list_area, self.last)

    def _list_area(self) -> Area:
        """The list with its headings, without the rows to come."""
        if self.reach:
            return self.reach
        return Area(self.first_col, self.append.header_row, self.last_col, self.above)

    def put(self) -> None:
        """Write the rows, neighbouring columns at once.

        A table that is full grows, formulas of a plain list go on.
        """
        columns = sorted(self._filled_columns(), key=lambda pair: pair[0])
        self._write_values(columns)
        self._format_days(columns)
        if not self.reach:
            written = {column for column, _ in columns}
            for column, formula in self.formulas.items():
                if column not in written:
                    self._range(column, column, self.above).formula = formula
        if self.reach and self.last > self.reach.last_row:
            grown = self.reach._replace(last_row=self.last)
            self.table.resize(self.sheet.range(grown.ref()))

    def _write_values(self, columns: list[tuple[int, tuple[Cell, ...]]]) -> None:
        prepare = self.sheet.book.app.engine.impl.prepare_xl_data_element
        # neighbours have the same distance to their place in the list
        for _, run in groupby(enumerate(columns), key=lambda pair: pair[1][0] - pair[0]):
            beside = [column for _, column in run]
            by_column = [values for _, values in beside]
            block = []
            for row in zip(*by_column, strict=True):
                block.append([prepare(typed(value), {}) for value in row])
            self._range(beside[0][0], beside[-1][0], self.first).raw_value = block

    def _format_days(self, columns: list[tuple[int, tuple[Cell, ...]]]) -> None:
        """Give days the number format of the row above, where that is not the headings."""
        if self.above <= self.append.header_row:
            return
        for column, values in columns:
            if not any(isinstance(value, date) for value in values):
                continue
            form = self.sheet.range((self.above, column)).number_format
            if isinstance(form, str) and form not in ("General", "@"):
                self._range(column, column, self.first).number_format = form

    def _filled_columns(self) -> list[tuple[int, tuple[Cell, ...]]]:
        """The columns in which a new row has a value, each with its values."""
        columns = zip(*self.append.rows, strict=True)
        filled = []
        for column, values in zip(self.append.columns, columns, strict=True):
            if any(value is not None for value in values):
                filled.append((column, values))
        return filled

    def _range(self, left: int, right: int, top: int) -> Any:
        return self.sheet.range(f"{letters(left)}{top}:{letters(right)}{self.last}")

    def _table(self) -> tuple[Any, Area | None, bool]:
        """The table that the list is, its area, and whether it ends in totals.

        None for a plain range.
        """
        corner = (self.append.header_row, self.append.columns[0])
        table = patiently(lambda: self.sheet.range(corner).table)
        if table is None:
            return None, None, False
        return table, area(patiently(lambda: table.range.address)), bool(table.show_totals)

    def _width(self) -> tuple[int, int]:
        """The first and last column of the list."""
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
        inside = enumerate(line[self.first_col - 1 : self.last_col], self.first_col)
        return {column for column, value in inside if value not in (None, "")}

    def _formulas_to_go_on(self, filled: list[int]) -> tuple[dict[int, str], list[int]]:
        """The formulas of the last filled row by column, and the rows but one of totals below.

        Raises CannotAppend where too few rows are free above totals.
        """
        if not filled:
            return {}, filled
        above, last = self._formulas_of(filled[-2:])
        if not self._is_totals_row(filled[-1], last, above):
            return last, filled
        if len(filled) < 2 or self._free(filled[-2], filled[-1]) < len(self.append.rows):
            raise self._cannot(
                f"row {filled[-1]} looks like a row of totals below the list; "
                "move it above the headings or to another sheet"
            )
        return self._formulas_of(filled[-2:-1])[1], filled[:-1]

    def _formulas_of(self, rows: list[int]) -> tuple[dict[int, str] | None, dict[int, str]]:
        """The formulas of one or two rows by column; None for the upper one where it is alone."""
        where = self.sheet.range(Area(self.first_col, rows[0], self.last_col, rows[-1]).ref())
        lines = grid_of(patiently(lambda: where.formula))
        last = self._formulas_in(lines[-1], rows[-1])
        return (self._formulas_in(lines[0], rows[0]) if len(rows) > 1 else None), last

    def _free(self, upper: int, lower: int) -> int:
        """How many rows lie between two."""
        return lower - upper - 1

    def _formulas_in(self, line: Sequence[Any], row: int) -> dict[int, str]:
        """The formulas among what Excel gives as those of a row, by column."""
        texts = enumerate(line, self.first_col)
        return {column: text for column, text in texts if self._is_formula(text, row, column)}

    def _is_totals_row(
        self, row: int, formulas: dict[int, str], above: dict[int, str] | None
    ) -> bool:
        """Whether a row is labelled as totals, or has formulas that the one above has not.

        In a table it must hold values beside them, as a column of formulas may begin there.
        """
        label = next(
            (v for v in self.grid[row - 1][self.first_col - 1 :] if v not in (None, "")), ""
        )
        if str(label).strip(" :").casefold() in _TOTALS:
            return True
        if above is None or not formulas.keys() - above.keys():
            return False
        return not self.reach or bool(self._held(row) - formulas.keys())

    def _is_formula(self, text: Any, row: int, column: int) -> bool:
        """Whether what Excel gives as a cell's formula is one, no text that begins like one."""
        line = self.grid[row - 1] if row <= len(self.grid) else ()
        shown = line[column - 1] if column <= len(line) else None
        return isinstance(text, str) and text.startswith("=") and text != shown

    def _refuse_protected(self) -> None:
        if native(self.sheet, "ProtectContents") is True:
            raise self._cannot("is protected; unprotect it (Review, Unprotect Sheet)")

    def _refuse_no_room(self, bottom: int) -> None:
        """Refuse rows that reach beyond the sheet, or over what stands below the list."""
        if self.has_totals and self.last > bottom:
            raise self._cannot(
                "its table ends in a row of totals; take it off (Table Design, Total Row)"
            )
        if self.last > MAX_ROW:
            raise self._cannot("has no room for more rows; move old ones to another sheet")
        for row in range(max(self.first, bottom + 1), self.last + 1):
            held = self._held(row)
            if held:
                raise self._cannot(
                    f"cell {letters(min(held))}{row} is in use, below the list, "
                    "where new rows would go; move it"
                )

    def _refuse_formulas(self) -> None:
        """Refuse to write over a formula that shows nothing."""
        columns = [column for column, _ in self._filled_columns()]
        if not columns:
            return
        left, right = min(columns), max(columns)
        where = self.sheet.range(Area(left, self.first, right, self.last).ref())
        for row, line in enumerate(grid_of(patiently(lambda: where.formula)), self.first):
            for column in columns:
                if self._is_formula(line[column - left], row, column):
                    raise self._cannot(
                        f"cell {letters(column)}{row} holds a formula, "
                        "where new rows would go; move it"
                    )

    def _without_notes(self, filled: list[int]) -> list[int]:
        """Leave out what stands below an empty row and fills fewer columns than the list does.

        Raises CannotAppend where too few rows are free above it.
        """
        rows = filled[-_LOOKED_AT:]
        end = len(rows)
        for place in range(len(rows) - 1, 0, -1):
            upper, lower = rows[place - 1], rows[place]
            has_gap = self._free(upper, lower) > 0
            if has_gap and (self._is_sparser(rows[-1], upper) or self._is_sparser(lower, upper)):
                end = place
        if end == len(rows):
            return filled
        if self._free(rows[end - 1], rows[end]) < len(self.append.rows):
            note = f"{letters(min(self._held(rows[end])))}{rows[end]}"
            raise self._cannot(
                f"{note} stands below the list, after an empty row, "
                "where new rows would go; move it"
            )
        return filled[: len(filled) - len(rows) + end]

    def _is_sparser(self, row: int, upper: int) -> bool:
        """Whether a row fills at most half of the columns that a row above it fills."""
        over = self._held(upper)
        return 2 * len(self._held(row) & over) <= len(over)

    def _refuse_around(self) -> None:
        """Refuse what a copy tells: merged cells, other tables, an array formula down the list."""
        if self.around is None:
            return
        where = Area(self.first_col, self.first, self.last_col, self.last)
        found = self.around.in_the_way_of_rows(where, self.reach)
        if found:
            raise self._cannot(f"{found} lies where new rows would go ({where.ref()}); move it")
        if self.above > self.append.header_row:
            try:
                self.around.refuse_array(self._list_area()._replace(last_row=self.above))
            except Refused as error:
                raise CannotAppend(str(error)) from error

    def _cannot(self, why: str) -> CannotAppend:
        return CannotAppend(f"sheet {self.title!r}: {why} and try again.")
