"""Our columns at the right of the customers in the open workbook: found by mark and header, added once, updated ever after."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from itertools import groupby
from typing import Any

from toolkit.render.look import FORMATS
from toolkit.render.page import cells_of
from toolkit.render.values import Cell
from toolkit.render.xlsx_raw import Beside
from toolkit.schema.outputs import ADDED
from toolkit.stores import Output
from toolkit.stores.excel.excel_app import (
    BUSY,
    native,
    patiently,
    refusal,
)
from toolkit.stores.excel.excel_copy import SheetState
from toolkit.stores.excel.excel_sheets import grid_of, typed
from toolkit.xlsx import ColumnsMark, Refused
from toolkit.xlsx.edits.earlier_columns import free_headings, placed_again
from toolkit.xlsx.sml.addresses import (
    Area,
    area,
    letters,
    numbered_title,
)

SUFFIX = " (calculated)"
Grid = Sequence[Sequence[Any]]


class ExcelColumns:
    """The added columns on one sheet: where each goes, under which header, and how they are written.

    Raises Refused, before anything is written, where something of the person's stands in the way.
    """

    def __init__(
        self,
        sheet: Any,
        output: Output,
        grid: Grid,
        mark: ColumnsMark | None,
        state: SheetState | None = None,
    ) -> None:
        """`state` is what is known of the sheet; without it Excel is asked."""
        self.sheet, self.grid, self.row, self.state = sheet, grid, output.header_row, state
        self.title, self.labels = output.customers_sheet, [c.label for c in ADDED.columns]
        self.values = _values(output)
        row = grid[self.row - 1] if self.row <= len(grid) else []
        self.headings = {
            n: " ".join(str(v).split()) for n, v in enumerate(row, 1) if v not in (None, "")
        }
        self.again = mark is not None and mark.title == self.title
        self.table: Any = None
        self.reach: Area | None = None
        if not self.again:
            self.table, self.reach = self._table()
        if mark is not None and self.again and mark.header_row != self.row:
            raise Refused(
                f"sheet {self.title!r}: the columns written before have their headings on row {mark.header_row}, not on row {self.row}."
            )
        self.mark, self.columns, self.headers, self.fresh = (
            self._again(mark) if mark and self.again else self._first_time()
        )
        if self.again and self.fresh:
            self.table, self.reach = self._table()
        self._refuse_what_stands_there()

    @property
    def recorded(self) -> list[str]:
        """The labels that the marked columns were written for, by place."""
        return [label for _, label in sorted(zip(self.columns, self.labels, strict=True))]

    def drawn(self, taken: set[str]) -> Beside:
        """The columns as a sheet to draw, for their first copy."""
        title = numbered_title("Columns", {t.lower() for t in taken})
        formats = [FORMATS.get(c.kind, "General") for c in ADDED.columns]
        return Beside(
            title,
            self.row,
            self.headers,
            formats,
            [c.width or 12 for c in ADDED.columns],
            self.values,
        )

    def refuse_protected(self) -> None:
        """Raise Refused when the sheet is protected."""
        if self.state.protected if self.state else native(self.sheet, "ProtectContents") is True:
            raise Refused(
                f"sheet {self.title!r} is protected; unprotect it (Review, Unprotect Sheet) and try again."
            )

    def put(self, scratch: Any, drawn: str) -> None:
        """Write the columns: the first time as a copy of what was drawn, where no filter hides rows from it; then values alone."""
        if self.again or scratch is None:
            self._write_values()
        elif self._filtered():
            self._copy_head()
            self._write_values()
        else:
            self._copy(scratch.sheets[drawn])
        if self.table and self.reach and self.mark.last_col > self.reach.last_col:
            new = Area(
                self.reach.first_col, self.reach.first_row, self.mark.last_col, self.reach.last_row
            )
            self.table.resize(self.sheet.range(new.ref()).impl)

    def _filtered(self) -> bool:
        """Whether a filter may hide rows, which a copy would leave out; also where Excel cannot be asked."""
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

    def _table(self) -> tuple[Any, Area | None]:
        """The table that the list is, and its area; None for a plain range."""
        first = min(self.headings, default=1)
        if self.state:
            head = Area(first, self.row, first, self.row)
            name, reach = next(
                ((n, at) for n, at in self.state.tables.items() if at.overlaps(head)), ("", None)
            )
            if reach is None:
                return None, None
            with suppress(
                Exception
            ):  # what Excel does not know by this name is asked for by its cell
                return patiently(lambda: self.sheet.tables[name].impl), reach
        found = self.sheet.range((self.row, first)).impl.table  # xlwings' own asks Excel twice
        return found, (area(found.range.address) if found else None)

    def _first_time(self) -> tuple[ColumnsMark, list[int], list[str], set[int]]:
        edge = self.reach.last_col if self.reach else max(self.headings, default=0)
        if not edge:
            raise Refused(f"sheet {self.title!r} has no headings on row {self.row}.")
        columns = list(range(edge + 1, edge + 1 + len(self.labels)))
        headers = free_headings(self.labels, self.headings.values(), SUFFIX)
        return (
            ColumnsMark(self.title, columns[0], columns[-1], self.row),
            columns,
            headers,
            set(columns),
        )

    def _again(self, mark: ColumnsMark) -> tuple[ColumnsMark, list[int], list[str], set[int]]:
        block = range(mark.first_col, mark.last_col + 1)
        placed = placed_again(self.labels, self.headings, block, self._recorded_before(), SUFFIX)
        mark = ColumnsMark(mark.title, mark.first_col, placed.last_col, mark.header_row)
        return mark, placed.columns, placed.headings, set(placed.columns) - set(block)

    def _recorded_before(self) -> list[str]:
        """The labels kept with the mark; asked for only where a header is not one of ours any more."""
        from toolkit.stores.common import TAG
        from toolkit.xlsx.detect.marks import columns_mark

        known = {text.casefold() for label in self.labels for text in (label, label + SUFFIX)}
        if all(
            label.casefold()
            in {t.casefold().removesuffix(SUFFIX) for t in self.headings.values()} & known
            for label in self.labels
        ):
            return []
        comment = native(self.sheet.book.names[columns_mark(TAG, "added")], "Comment")
        return comment.split("|") if isinstance(comment, str) and comment else []

    def _refuse_what_stands_there(self) -> None:
        if self.reach and max([self.row, *self.values]) > self.reach.last_row:
            raise Refused(
                f"sheet {self.title!r}: rows of the list lie below its table; let the table reach to them."
            )
        used = {
            (n, column) for n, line in enumerate(self.grid, 1) for column in self.fresh
            if column <= len(line) and line[column - 1] not in (None, "")
        }  # fmt: skip
        if used := used | {(n, column) for n, column in self._formulas() if column in self.fresh}:
            n, column = min(used)
            raise Refused(
                f"sheet {self.title!r}: cell {letters(column)}{n} is in use, where new columns would go; "
                "move what stands right of the list and try again."
            )

    def _formulas(self) -> Iterable[tuple[int, int]]:
        """Cells of the new columns with a formula, which may show nothing, as pairs of row and column."""
        if self.state:
            return self.state.formulas
        if not self.fresh or not self.grid:
            return ()
        first, last = min(self.fresh), max(self.fresh)
        where = self.sheet.range(Area(first, 1, last, len(self.grid)).ref())
        lines = grid_of(patiently(lambda: where.formula))
        return [
            (n, c)
            for n, line in enumerate(lines, 1)
            for c, text in enumerate(line, first)
            if _is_formula(text)
        ]

    def _copy_head(self) -> None:
        """The look of the headings, from the one beside; a filter never hides their row."""
        row, beside = self.row, letters(self.mark.first_col - 1)
        head = self.sheet.range(
            f"{letters(self.mark.first_col)}{row}:{letters(self.mark.last_col)}{row}"
        )
        self.sheet.range(f"{beside}{row}").copy()
        head.paste("formats")
        self.sheet.book.app.cut_copy_mode = False

    def _copy(self, drawn: Any) -> None:
        """Looks from the column beside, then values, number formats and widths as drawn."""
        first, last = letters(self.mark.first_col), letters(self.mark.last_col)
        bottom = max([self.row, *self.values])
        target = self.sheet.range(f"{first}{self.row}:{last}{bottom}")
        beside = letters(self.mark.first_col - 1)
        self.sheet.range(f"{beside}{self.row}:{beside}{bottom}").copy()
        target.paste("formats")
        drawn.range(f"A{self.row}:{letters(len(self.labels))}{bottom}").copy()
        target.paste("values_and_number_formats")
        target.paste("column_widths")
        self.sheet.book.app.cut_copy_mode = False

    def _write_values(self) -> None:
        """Write values column by column, neighbours together; rows without a customer are emptied, formulas below the list stay."""
        order = sorted(range(len(self.columns)), key=lambda i: self.columns[i])
        prepare = self.sheet.book.app.engine.impl.prepare_xl_data_element
        last = max([self.row, *self.values])
        for _, run in groupby(enumerate(order), key=lambda pair: self.columns[pair[1]] - pair[0]):
            slots = [slot for _, slot in run]
            left, right = letters(self.columns[slots[0]]), letters(self.columns[slots[-1]])
            block = [
                [self.values[n][s] if n in self.values else None for s in slots]
                for n in range(self.row + 1, last + 1)
            ]
            if self.columns[slots[-1]] in self.fresh:
                block.insert(0, [self.headers[s] for s in slots])
            if block:
                top = last + 1 - len(block)
                self.sheet.range(f"{left}{top}:{right}{last}").raw_value = [
                    [prepare(typed(v), {}) for v in row] for row in block
                ]
            if self.columns[slots[-1]] in self.fresh:
                self._format(slots)
        self._empty_below(last)

    def _format(self, slots: list[int]) -> None:
        for slot in slots:
            kind = ADDED.columns[slot].kind
            if kind in FORMATS and self.values:
                name = letters(self.columns[slot])
                where = f"{name}{min(self.values)}:{name}{max(self.values)}"
                self.sheet.range(where).number_format = FORMATS[kind]

    def _empty_below(self, last: int) -> None:
        """Empty what an earlier, longer list left in our columns; a formula there is the person's and stays."""
        bottom = min(len(self.grid), self.reach.last_row if self.reach else len(self.grid))
        for column in sorted(set(self.columns) - self.fresh):
            left = [
                n for n in range(last + 1, bottom + 1)
                if column <= len(self.grid[n - 1]) and self.grid[n - 1][column - 1] not in (None, "")
            ]  # fmt: skip
            if not left:
                continue
            where = self.sheet.range(f"{letters(column)}{left[0]}:{letters(column)}{left[-1]}")
            texts = [line[0] for line in grid_of(where.formula)]
            for formula, run in groupby(
                zip(range(left[0], left[-1] + 1), texts, strict=True),
                key=lambda pair: _is_formula(pair[1]),
            ):
                rows = [n for n, _ in run]
                if not formula:
                    self.sheet.range(
                        f"{letters(column)}{rows[0]}:{letters(column)}{rows[-1]}"
                    ).raw_value = [[""]] * len(rows)


def _is_formula(text: Any) -> bool:
    return isinstance(text, str) and text.startswith("=")


def _values(output: Output) -> dict[int, list[Cell]]:
    assert output.added is not None
    lists = [cells_of(output.added, column)[0] for column in ADDED.columns]
    rows = [int(row) for row in output.added.index]
    return {row: list(values) for row, values in zip(rows, zip(*lists, strict=True), strict=True)}
