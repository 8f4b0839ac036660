"""Our columns written into the open workbook: as drawn the first time, then values alone."""

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Any

from toolkit.render.look import FADED, FORMATS
from toolkit.schema.model import Column
from toolkit.stores.excel.excel_app import BUSY, native, refusal, set_native
from toolkit.stores.excel.excel_columns import ExcelColumns, is_formula
from toolkit.stores.excel.excel_ink import turn_back, turn_grey
from toolkit.stores.excel.excel_sheets import grid_of, typed
from toolkit.xlsx.sml.addresses import Area, letters
from toolkit.xlsx.sml.list_look import Example


class ColumnCells:
    """The cells of the columns that are planned for one sheet: their looks and values."""

    def __init__(self, planned: ExcelColumns) -> None:
        self.planned, self.sheet, self.row = planned, planned.sheet, planned.row
        self.columns, self.fresh = planned.columns, planned.fresh
        self.state, self.table, self.reach = planned.state, planned.table, planned.reach

    def put(self, scratch: Any, drawn: str) -> None:
        """Write the columns: the first time as a copy of what was drawn, then values alone.

        Where a filter hides rows from a copy, values are written too.
        """
        hidden = self.planned.room.hidden
        if hidden:
            columns = f"{letters(hidden[0])}:{letters(hidden[-1])}"
            set_native(self.sheet.range(columns), "Hidden", False)
        if self.planned.again or scratch is None:
            self._write_values()
        elif self._filtered():
            self._copy_head()
            self._write_values()
        else:
            self._copy(scratch.sheets[drawn])
        for column, rows in self.planned.faded:
            self._fade(column, rows)
        last = self.planned.mark.last_col
        if self.table and self.reach and last > self.reach.last_col:
            grown = self.reach._replace(last_col=last)
            self.table.resize(self.sheet.range(grown.ref()).impl)

    def _fade(self, column: Column, rows: frozenset[int]) -> None:
        """Show the cells of some rows in grey, those of whom the last run did and this one not."""
        names = [each.name for each in self.planned.ours]
        other, words = FADED[column.name]
        if other not in names:
            return
        place = self.columns[names.index(column.name)]
        beside = self.columns[names.index(other)]
        before: set[int] = set()
        if place not in self.fresh:
            before = {
                n for n, line in enumerate(self.planned.grid, 1) if words in _text(line, beside)
            }
        turn_grey(self.sheet, letters(place), rows - before)
        turn_back(
            self.sheet,
            letters(place),
            (before - rows) & self.planned.values.keys(),
            letters(beside),
        )

    def _filtered(self) -> bool:
        """Whether a filter may hide rows, which a copy would leave out.

        Also where Excel cannot be asked.
        """
        if self.state:
            return self.state.filtered
        if self.table is None:
            return native(self.sheet, "FilterMode") is not False
        try:
            kept = self.table.api.AutoFilter
            return kept is not None and bool(kept.FilterMode)
        except Exception as error:
            if refusal(error) in BUSY:
                raise
            return True

    def _copy_head(self) -> None:
        """The look of the headings alone; a filter never hides their row."""
        self._copy_look(self.row)
        self.sheet.book.app.cut_copy_mode = False

    def _copy(self, drawn: Any) -> None:
        """Looks as most of the list has, then values, number formats and widths as drawn.

        What is drawn over our columns would stretch with them, so that their widths stay then.
        """
        bottom = self.planned.last_row
        target = self._copy_look(bottom)
        drawn.range(f"A{self.row}:{letters(len(self.planned.labels))}{bottom}").copy()
        target.paste("values_and_number_formats")
        if not self.planned.room.covered:
            target.paste("column_widths")
        self.sheet.book.app.cut_copy_mode = False

    def _copy_look(self, bottom: int) -> Any:
        """Give our columns the looks of the list, from the headings down to a row.

        Gives the cells, for more to be pasted into them.
        """
        target = self._ours(self.row, bottom)
        last = self.planned.edge
        if self.state is None:
            self._paste_column(last, bottom, target)
            return target
        around = self.state.around
        heading, body = around.examples(self.row, last)
        if heading and body and around.is_column_alike(heading, body, bottom):
            self._paste_column(body.column, bottom, target)
            return target
        self._paste_look(heading, self._ours(self.row, self.row))
        if bottom > self.row:
            self._paste_look(body, self._ours(self.row + 1, bottom))
        return target

    def _paste_column(self, column: int, bottom: int, target: Any) -> None:
        """Make cells look like a column of the list, row for row."""
        source = Area(column, self.row, column, bottom).ref()
        self.sheet.range(source).copy()
        target.paste("formats")

    def _paste_look(self, example: Example | None, target: Any) -> None:
        """Make cells look like one of the list, but for its rotation."""
        if example is None:
            return
        self.sheet.range((example.row, example.column)).copy()
        target.paste("formats")
        if example.turned:
            set_native(target, "Orientation", 0)

    def _ours(self, top: int, bottom: int) -> Any:
        """Our columns between two rows."""
        first, last = letters(self.planned.mark.first_col), letters(self.planned.mark.last_col)
        return self.sheet.range(f"{first}{top}:{last}{bottom}")

    def _write_values(self) -> None:
        """Write values, neighbouring columns together.

        Rows without a customer are emptied, formulas below the list stay.
        """
        prepare = self.sheet.book.app.engine.impl.prepare_xl_data_element
        last = self.planned.last_row
        for slots in self._neighbours():
            self._write_block(slots, last, prepare)
            if self.columns[slots[-1]] in self.fresh:
                self._format(slots)
        self._empty_below(last)

    def _neighbours(self) -> list[list[int]]:
        """Our columns by their place among the labels, those side by side on the sheet together."""
        order = sorted(range(len(self.columns)), key=lambda slot: self.columns[slot])
        runs = []
        # neighbours have the same distance to their place in the order
        for _, run in groupby(enumerate(order), key=lambda pair: self.columns[pair[1]] - pair[0]):
            runs.append([slot for _, slot in run])
        return runs

    def _write_block(self, slots: list[int], last: int, prepare: Callable[..., Any]) -> None:
        """Write columns that stand side by side, with headings where they are new."""
        block: list[list[Any]] = []
        if self.columns[slots[-1]] in self.fresh:
            block.append([self.planned.headers[slot] for slot in slots])
        for row in range(self.row + 1, last + 1):
            values = self.planned.values.get(row, [None] * len(self.columns))
            block.append([values[slot] for slot in slots])
        if not block:
            return
        prepared = []
        for line in block:
            prepared.append([prepare(typed(value), {}) for value in line])
        left, right = (
            letters(self.columns[slots[0]]),
            letters(self.columns[slots[-1]]),
        )
        top = last + 1 - len(block)
        self.sheet.range(f"{left}{top}:{right}{last}").raw_value = prepared

    def _format(self, slots: list[int]) -> None:
        """Give new columns the number formats of their kinds."""
        for slot in slots:
            kind = self.planned.ours[slot].kind
            if kind in FORMATS and self.planned.values:
                name = letters(self.columns[slot])
                where = f"{name}{min(self.planned.values)}:{name}{max(self.planned.values)}"
                self.sheet.range(where).number_format = FORMATS[kind]

    def _empty_below(self, last: int) -> None:
        """Empty what an earlier, longer list left in our columns.

        A formula there is the person's and stays.
        """
        bottom = len(self.planned.grid)
        if self.reach:
            bottom = min(bottom, self.reach.last_row)
        for column in sorted(set(self.columns) - self.fresh):
            used = []
            for row in range(last + 1, bottom + 1):
                line = self.planned.grid[row - 1]
                if column <= len(line) and line[column - 1] not in (None, ""):
                    used.append(row)
            if used:
                self._empty_values(column, used[0], used[-1])

    def _empty_values(self, column: int, first: int, last: int) -> None:
        """Empty the cells of a column between two rows, but for formulas."""
        name = letters(column)
        texts = grid_of(self.sheet.range(f"{name}{first}:{name}{last}").formula)
        cells = enumerate([line[0] for line in texts], first)
        for is_persons, run in groupby(cells, key=lambda cell: is_formula(cell[1])):
            rows = [row for row, _ in run]
            if not is_persons:
                where = self.sheet.range(f"{name}{rows[0]}:{name}{rows[-1]}")
                where.raw_value = [[""]] * len(rows)


def _text(line: Sequence[Any], column: int) -> str:
    value = line[column - 1] if column <= len(line) else None
    return value if isinstance(value, str) else ""
