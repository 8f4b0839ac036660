"""Where our columns go in the open workbook, at the right of the customers.

They are found by mark and header, added once, and updated ever after.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Any, NamedTuple

from toolkit.render.look import FADED, FORMATS
from toolkit.render.xlsx_raw import Beside
from toolkit.schema.model import Column
from toolkit.stores.base import AddedColumns
from toolkit.stores.excel.excel_app import native, patiently
from toolkit.stores.excel.excel_copy import SheetState
from toolkit.stores.excel.excel_room import Room, first_used, room_for
from toolkit.stores.excel.excel_sheets import grid_of
from toolkit.stores.our_sheets import TAG
from toolkit.xlsx import ColumnsMark, Refused
from toolkit.xlsx.detect.list_edge import first_free, list_edge, stand_behind
from toolkit.xlsx.detect.marks import columns_mark
from toolkit.xlsx.edits.earlier_columns import free_headings, placed_again
from toolkit.xlsx.sml.addresses import MAX_COLUMN, Area, area, numbered_title

Grid = Sequence[Sequence[Any]]


class _Places(NamedTuple):
    """Where the columns go: `columns` and `headers` are in the order of the labels."""

    mark: ColumnsMark
    columns: list[int]
    headers: list[str]
    fresh: set[int]
    """Those of the columns that were not ours before."""
    edge: int
    """The last column of the list they belong to."""


class ExcelColumns:
    """The added columns on one sheet: where each goes, and under which header.

    Raises Refused, before anything is written, where something of the person's stands in the way.
    """

    def __init__(
        self,
        sheet: Any,
        added: AddedColumns,
        grid: Grid,
        mark: ColumnsMark | None,
        state: SheetState | None = None,
    ) -> None:
        """`state` is what is known of the sheet; without it Excel is asked."""
        self.sheet, self.grid, self.row, self.state = sheet, grid, added.header_row, state
        self.headings = _headings(grid, self.row)
        self.within = added.within
        self.title, self.ours = added.sheet, [*added.columns, *self._left_over(added, mark)]
        self.labels = [column.label for column in self.ours]
        self.added = added
        nothing = [None] * (len(self.ours) - len(added.columns))
        self.values = {row: [*cells, *nothing] for row, cells in added.cells_by_row().items()}
        self.faded = [(c, added.faded(c)) for c in added.columns if c.name in FADED]
        self.table: Any = None
        self.reach: Area | None = None
        if mark is not None and mark.title == self.title:
            self.again = True
            places = self._places_again(mark)
            if places.fresh:
                self.table, self.reach = self._table()
        else:
            self.again = False
            self.table, self.reach = self._table()
            places = self._places_first_time()
        self.mark, self.columns, self.headers, self.fresh, self.edge = places
        self._refuse_rows_below_table()
        self.room = Room([], [], covered=False)
        if self.fresh:
            self._refuse_used_cells()
        if self.fresh and self.state:
            self.room = room_for(self.state.around, self._new_area(), self.reach)
        if self.fresh and self.edge + 1 < min(self.fresh):
            self.room.remarks.insert(0, stand_behind(self.edge, self._new_area()))

    @property
    def recorded(self) -> list[str]:
        """The labels that the marked columns were written for, by place."""
        return [label for _, label in sorted(zip(self.columns, self.labels, strict=True))]

    def drawn(self, taken: set[str]) -> Beside:
        """The columns as a sheet to draw, for their first copy."""
        title = numbered_title("Columns", {other.lower() for other in taken})
        formats = [FORMATS.get(column.kind, "General") for column in self.ours]
        widths = [column.width or 12 for column in self.ours]
        return Beside(title, self.row, self.headers, formats, widths, self.values)

    def refuse_protected(self) -> None:
        """Raise Refused when the sheet is protected."""
        if self.state:
            protected = self.state.protected
        else:
            protected = native(self.sheet, "ProtectContents") is True
        if protected:
            raise Refused(
                f"sheet {self.title!r} is protected; "
                "unprotect it (Review, Unprotect Sheet) and try again."
            )

    def _left_over(self, added: AddedColumns, mark: ColumnsMark | None) -> list[Column]:
        """Columns of an earlier run that are not wanted any more: they are emptied."""
        if mark is None or mark.title != added.sheet:
            return []
        block = range(mark.first_col, mark.last_col + 1)
        there = {text for column, text in self.headings.items() if column in block}
        return list(added.left_over(sorted(there)))

    def _table(self) -> tuple[Any, Area | None]:
        """The table that the list is, and its area; None for a plain range."""
        first = min(self.within or self.headings, default=1)
        if self.state:
            name, reach = _table_over(self.state, Area(first, self.row, first, self.row))
            if reach is None:
                return None, None
            # what Excel does not know by this name is asked for by its cell
            with suppress(Exception):
                return patiently(lambda: self.sheet.tables[name].impl), reach
        # xlwings' own `table` asks Excel twice
        table = self.sheet.range((self.row, first)).impl.table
        return table, (area(table.range.address) if table else None)

    def _places_first_time(self) -> _Places:
        """Right of the table, or of the last column of the list, or behind what stands there.

        A table does not take columns in that do not touch it.
        """
        if not self.headings:
            raise Refused(f"sheet {self.title!r} has no headings on row {self.row}.")
        edge = self.reach.last_col if self.reach else self._edge()
        first = first_free(edge, len(self.labels), self._taken_beyond(edge), MAX_COLUMN)
        if first > edge + 1:
            self.table = self.reach = None
        columns = list(range(first, first + len(self.labels)))
        headers = free_headings(self.labels, self.headings.values(), self.added.taken_suffix)
        mark = ColumnsMark(self.title, columns[0], columns[-1], self.row)
        return _Places(mark, columns, headers, set(columns), edge)

    def _taken_beyond(self, edge: int) -> set[int]:
        """Columns right of one in which something stands beside the list."""
        bottom = self.reach.last_row if self.reach else max(self.last_row, len(self.grid))
        beside = Area(edge + 1, self.row, MAX_COLUMN, bottom)
        formulas = self.state.formulas if self.state else ()
        taken = {cell[1] for cell in formulas if self.row <= cell[0] <= bottom}
        for line in self.grid[self.row - 1 : bottom]:
            taken.update(n for n, value in enumerate(line, 1) if value not in (None, ""))
        if self.state:
            taken |= self.state.around.columns_in_the_way(beside, self.reach)
        return taken

    def _edge(self) -> int:
        """The last column of a plain list."""
        filled: Counter[int] = Counter()
        for row in self.values:
            line = self.grid[row - 1] if row <= len(self.grid) else ()
            filled.update(column for column, value in enumerate(line, 1) if value not in (None, ""))
        last = max(self.within or self.headings)
        if self.state:
            last = max(last, self.state.around.filtered_to(self.row))
        return list_edge(self.headings, filled, last, len(self.values))

    def _places_again(self, mark: ColumnsMark) -> _Places:
        """Where the columns stand since they were written, and new ones beside them."""
        if mark.header_row != self.row:
            raise Refused(
                f"sheet {self.title!r}: the columns written before have their headings "
                f"on row {mark.header_row}, not on row {self.row}."
            )
        block = range(mark.first_col, mark.last_col + 1)
        recorded = self._recorded_before()
        former = self.added.former(recorded)
        suffix = self.added.taken_suffix
        astray = self.added.astray(self.grid, mark)
        placed = placed_again(self.labels, self.headings, block, recorded, suffix, former, astray)
        mark = ColumnsMark(mark.title, mark.first_col, placed.last_col, mark.header_row)
        fresh = set(placed.columns) - {*block, *astray.values()}
        return _Places(mark, placed.columns, placed.headings, fresh, mark.first_col - 1)

    def _recorded_before(self) -> list[str]:
        """The labels kept with the mark; asked for only where a header is not ours any more."""
        headings = {
            text.casefold().removesuffix(self.added.taken_suffix) for text in self.headings.values()
        }
        if all(label.casefold() in headings for label in self.labels):
            return []
        comment = native(self.sheet.book.names[columns_mark(TAG, "added")], "Comment")
        return comment.split("|") if isinstance(comment, str) and comment else []

    def _refuse_rows_below_table(self) -> None:
        if self.reach and self.last_row > self.reach.last_row:
            raise Refused(
                f"sheet {self.title!r}: rows of the list lie below its table; "
                "let the table reach to them."
            )

    def _refuse_used_cells(self) -> None:
        """Refuse to write new columns over anything beside the list, or below a plain one."""
        cell = first_used(self.grid, self._formulas(), self.fresh, self._new_area())
        if cell:
            raise Refused(
                f"sheet {self.title!r}: cell {cell} is in use, where new columns "
                "would go; move what stands right of the list and try again."
            )

    def _new_area(self) -> Area:
        """The cells of new columns: beside a table, or down to the end of the sheet."""
        bottom = max(self.last_row, len(self.grid))
        if self.reach:
            bottom = self.reach.last_row
        return Area(min(self.fresh), self.row, max(self.fresh), bottom)

    def _formulas(self) -> Iterable[tuple[int, int]]:
        """Cells of the new columns with a formula, which may show nothing, as row and column."""
        if self.state:
            return self.state.formulas
        if not self.fresh or not self.grid:
            return ()
        first, last = min(self.fresh), max(self.fresh)
        if all(len(line) < first for line in self.grid):
            # nothing at all is in use there
            return ()
        where = self.sheet.range(Area(first, 1, last, len(self.grid)).ref())
        cells = []
        for row, line in enumerate(grid_of(patiently(lambda: where.formula)), 1):
            texts = enumerate(line, first)
            cells += [(row, column) for column, text in texts if is_formula(text)]
        return cells

    @property
    def last_row(self) -> int:
        """The last row of the list."""
        return max([self.row, *self.values])


def _headings(grid: Grid, header_row: int) -> dict[int, str]:
    """The texts of the row of headings by column, their blanks made even."""
    row = grid[header_row - 1] if header_row <= len(grid) else []
    cells = enumerate(row, 1)
    return {column: " ".join(str(v).split()) for column, v in cells if v not in (None, "")}


def _table_over(state: SheetState, head: Area) -> tuple[str, Area | None]:
    """The name and area of the table that a cell is in."""
    for name, reach in state.tables.items():
        if reach.overlaps(head):
            return name, reach
    return "", None


def is_formula(text: Any) -> bool:
    """Whether what Excel gives as a cell's formula is one, and not its value."""
    return isinstance(text, str) and text.startswith("=")
