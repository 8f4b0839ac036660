"""Values put into blank cells of the user's own rows, as if the user had typed them in Excel."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from ..detect.obstacles import block
from ..detect.sheet_kinds import is_chartsheet
from ..opc.package import Package, SheetRef
from ..opc.xlsx_errors import Refused
from ..sml.addresses import Area, letters
from ..sml.cell_xml import CellWriter, Value
from ..sml.excel_tables import tables_on
from ..sml.row_cells import Cell, Row, has_content, row_format, style_of, without_spans
from ..sml.sheet_head import with_dimension
from ..sml.sheet_xml import SheetXml
from ..sml.styles import Styles
from .recalculation import compute_on_open


class FilledCell(NamedTuple):
    """A cell and what goes into it; row and column from 1."""

    row: int
    column: int
    value: Value


def fill_cells(
    package: Package, *, sheet: str, header_row: int, cells: Sequence[FilledCell]
) -> None:
    """Write values into blank cells of rows that are there; nothing that is there is overwritten.

    A cell keeps its format; one without any looks like the last filled cell of its column below
    ``header_row``, and days where that shows none get a format of days. A program that opens the
    workbook next computes all formulas.

    Raises Refused, with ``package`` as it was, where a cell holds something, its row is not there,
    or it lies in merged cells or a pivot table, and for a protected sheet.
    """
    ref = package.sheet(sheet)
    if is_chartsheet(ref):
        raise Refused(f"sheet {ref.title!r} is a chart and has no cells.")
    data = SheetXml.of(ref.title, package.read(ref.part))
    package.require_writable(structure=False)
    with package.all_or_nothing():
        _Filling(package, ref, data, header_row, cells).fill()


class _Filling:
    """One run of ``fill_cells``, with what its steps share."""

    def __init__(
        self,
        package: Package,
        ref: SheetRef,
        sheet: SheetXml,
        header_row: int,
        cells: Sequence[FilledCell],
    ) -> None:
        self.package, self.ref, self.sheet, self.header_row = package, ref, sheet, header_row
        self.wanted: dict[int, dict[int, Value]] = {}
        for cell in cells:
            self.wanted.setdefault(cell.row, {})[cell.column] = cell.value
        if sheet.is_protected:
            raise Refused(
                f"sheet {ref.title!r} is protected; "
                "unprotect it (Review, Unprotect Sheet) and try again."
            )
        part = package.styles_part
        assert part is not None  # require_writable saw to it
        self.styles_part, self.styles = part, Styles(package.root(part))
        self.writer = CellWriter(sheet.prefix, package.date1904)
        self.columns = {cell.column for cell in cells}
        self.looks = self._looks(self.columns)

    def fill(self) -> None:
        columns, rows = self.columns, self.wanted
        where = Area(min(columns), min(rows), max(columns), max(rows))
        self._refuse_unsafe()
        pieces = self._all_rows()
        head = with_dimension(self.sheet.head, where)
        self.package.put(self.ref.part, b"".join((head, *pieces, self.sheet.tail)))
        self.package.put_root(self.styles_part, self.styles.root)
        workbook = self.package.workbook()
        compute_on_open(workbook)  # formulas anywhere may look at the cells
        self.package.put_root(self.package.workbook_part, workbook)

    def _looks(self, columns: set[int]) -> dict[int, int]:
        """The format of the last filled cell of each column; that of the column for none."""
        found: dict[int, int] = {}
        for row in self.sheet.rows_up():
            if row.number <= self.header_row or len(found) == len(columns):
                break
            for column in columns - found.keys():
                at = self.sheet.find(row, letters(column).encode())
                cell = next(self.sheet.cells(row, at), None) if at >= 0 else None
                if cell and cell.column == column and has_content(cell):
                    found[column] = cell.style
        for column in columns - found.keys():
            found[column] = self.sheet.column_style(column)
        return found

    def _refuse_unsafe(self) -> None:
        tables = {table.part: table.area for table in tables_on(self.package, self.ref.part)}
        for number, row in self.wanted.items():
            for column in row:
                where = Area(column, number, column, number)
                own = [part for part, area in tables.items() if area.overlaps(where)]
                table = own[0] if own else None
                found = block(self.package, self.ref.part, self.sheet, where, table)
                if found:
                    raise Refused(
                        f"sheet {self.ref.title!r}: {found} lies over "
                        f"{letters(column)}{number}; take it apart and try again."
                    )

    def _all_rows(self) -> list[bytes | memoryview]:
        """All rows in pieces; what is not touched is a view, not a copy."""
        sheet, left = self.sheet, set(self.wanted)
        data, at = memoryview(sheet.data), sheet.start
        pieces: list[bytes | memoryview] = []
        for span in sheet.spans(sheet.start):
            if span[0] in left:
                row = sheet.row(span)
                pieces += [data[at : row.start], self._filled(row)]
                at = row.end
                left.discard(row.number)
        if left:
            raise Refused(f"sheet {self.ref.title!r} has no row {min(left)} any more.")
        return [*pieces, data[at : sheet.end]]

    def _filled(self, row: Row) -> bytes:
        """A row with values in its blank cells."""
        there = {cell.column: cell for cell in self.sheet.cells(row)}
        new: dict[int, bytes] = {}
        for column, value in self.wanted[row.number].items():
            old = there.get(column)
            if old is not None and has_content(old):
                raise Refused(
                    f"sheet {self.ref.title!r}: cell {letters(column)}{row.number} "
                    "holds something already, which stays."
                )
            style = self._style(row, column, old, value)
            new[column] = self.writer.cell(letters(column).encode(), row.number, value, style)
        at = 0
        for column, cell in there.items():
            new.setdefault(column, row.body[cell.start : cell.end])
            at = cell.end
        body = b"".join(new[column] for column in sorted(new)) + row.body[at:]
        p = self.sheet.prefix
        return b"<%brow%b>%b</%brow>" % (p, without_spans(row.attributes), body, p)

    def _style(self, row: Row, column: int, old: Cell | None, value: Value) -> int:
        """The format of a cell: its own where it has one, else the row's, else the column's."""
        own = old is not None and b' s="' in old.attributes
        base = old.style if old and own else style_of(row_format(row)) or self.looks[column]
        if not isinstance(value, date) or self.styles.shows_dates(base):
            return base
        code = "yyyy-mm-dd hh:mm" if isinstance(value, datetime) else "yyyy-mm-dd"
        return self.styles.style_like(base, code)
