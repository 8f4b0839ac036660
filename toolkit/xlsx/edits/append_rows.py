"""Rows appended at the end of the user's list, the way they would come out had the user typed them in Excel."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from lxml import etree

from ..detect.list_end import List, find_list
from ..detect.marks import defined_names
from ..detect.obstacles import block
from ..opc.markup import main
from ..opc.package import Package, SheetRef
from ..opc.xlsx_errors import Refused
from ..sml.addresses import MAX_ROW, letters
from ..sml.cell_xml import CellWriter, Value
from ..sml.excel_tables import (
    reach_to,
    refuse_ungrowable,
)
from ..sml.growing_rules import reach_print_area, reach_rules
from ..sml.sheet_filters import filter_of, grow_filter, grow_filter_name
from ..sml.sheet_head import with_dimension
from ..sml.sheet_xml import (
    Cell,
    Row,
    SheetXml,
    has_content,
    has_formula,
    row_format,
    without_spans,
)
from ..sml.styles import Styles
from .formulas_above import FormulasAbove
from .graft import drop_calc_chain, is_chartsheet


class Appended(NamedTuple):
    """The first and last row that were written."""

    first_row: int
    last_row: int


def append_rows(
    package: Package,
    *,
    sheet: str,
    header_row: int,
    columns: Sequence[int],
    rows: Sequence[Sequence[Value]],
    column: int | None = None,
) -> Appended:
    """Write rows below the last row in which something is typed; no cell that holds anything is overwritten.

    ``columns`` are the numbers (A is 1) of the columns that each of ``rows`` has a value for, in that order; their
    headings stand on ``header_row``. Formats and formulas of the row above are carried over all columns of the list,
    formulas as when filled down. A table grows, and so do a plain list's filter and the conditional formats, data
    validations and print area that reached to its last row. Days in a column without a date format get one.
    ``column`` is any column of the table meant, when several begin on that row.

    Raises Refused, with ``package`` as it was, where rows have no place: notes or totals below the list, a table with
    a totals row or filled by a query, array formulas in the row above, a protected or a full sheet.
    """
    _check_arguments(header_row, columns, rows)
    ref = package.sheet(sheet)
    if is_chartsheet(ref):
        raise Refused(f"sheet {ref.title!r} is a chart and has no cells.")
    data = SheetXml.of(ref.title, package.read(ref.part))
    package.require_writable(structure=False)
    with package.all_or_nothing():
        return _Rows(package, ref, data, header_row, columns, rows, column).append()


class _Rows:
    """One run of ``append_rows``, with what its steps share."""

    def __init__(
        self,
        package: Package,
        ref: SheetRef,
        data: SheetXml,
        header_row: int,
        columns: Sequence[int],
        rows: Sequence[Sequence[Value]],
        column: int | None,
    ) -> None:
        self.package, self.ref, self.sheet = package, ref, data
        self.columns, self.values = columns, rows
        if self.sheet.is_protected:
            raise Refused(
                f"sheet {ref.title!r} is protected; unprotect it (Review, Unprotect Sheet) and try again."
            )
        self.list: List = find_list(package, ref, self.sheet, header_row, columns, column)
        above = self.list.above
        self.above = {cell.column: cell for cell in self.sheet.cells(above)} if above else {}
        self.filled = self.list.area._replace(last_row=above.number if above else header_row)
        self.first = self.filled.last_row + 1
        self.last = self.first + len(rows) - 1
        self.formulas = FormulasAbove(self.sheet, self.list)
        self.styles: Styles | None = None
        self.writer = CellWriter(self.sheet.prefix, package.date1904)
        self.dated: dict[tuple[int, bool], int] = {}

    def append(self) -> Appended:
        self._refuse_unsafe()
        written = self._written()
        table, workbook = self.list.table, self.package.workbook()
        where = self.list.area._replace(first_row=self.first, last_row=self.last)
        head = with_dimension(self.sheet.head, where)
        tail = reach_rules(self.sheet.tail, self.filled, self.last)
        position = [sheet.rid for sheet in self.package.sheets()].index(self.ref.rid)
        reach = None if table else filter_of(self.sheet.skeleton, self.filled.first_row)
        if reach and reach.last_row < self.last:
            longer = reach._replace(last_row=self.last)
            grow_filter_name(workbook, position, reach, longer)
            tail = grow_filter(tail, longer)
        if table and self.last > table.area.last_row:
            reach_to(table, table.area.last_col, self.last)
            self.package.put_root(table.part, table.root)
        reach_print_area(workbook, position, self.filled, self.last)
        self.package.put(self.ref.part, b"".join((head, *written, tail)))
        if self.styles and self.package.styles_part:
            self.package.put_root(self.package.styles_part, self.styles.root)
        rels = self.package.rels(self.package.workbook_part)
        if self.formulas.used:
            drop_calc_chain(self.package, rels)
            self.package.put_rels(self.package.workbook_part, rels)
        calculation = workbook.find(main("calcPr"))
        if calculation is None:
            calculation = etree.Element(main("calcPr"))
            defined_names(workbook).addnext(calculation)
        calculation.set("fullCalcOnLoad", "1")  # formulas anywhere may look at the list
        self.package.put_root(self.package.workbook_part, workbook)
        return Appended(self.first, self.last)

    def _refuse_unsafe(self) -> None:
        table, title = self.list.table, self.ref.title
        if self.last > MAX_ROW:
            raise Refused(
                f"sheet {title!r} has room for {MAX_ROW - self.first + 1:,} more rows and not for {len(self.values):,}; "
                "move old rows to another sheet."
            )
        if table:
            refuse_ungrowable(self.package, table, "new rows")
        where = self.list.area._replace(first_row=self.first, last_row=self.last)
        found = block(self.package, self.ref.part, self.sheet, where, table.part if table else None)
        if found:
            raise Refused(
                f"sheet {title!r}: {found} lies where new rows would go ({where.ref()}); move it and try again."
            )

    def _written(self) -> list[bytes | memoryview]:
        """All rows of the sheet with the new ones, in pieces."""
        sheet, number = self.sheet, self.first
        start = self.list.above or next(
            (r for r in sheet.rows() if r.number == self.filled.first_row), None
        )
        at = start.end if start else sheet.start
        pieces: list[bytes | memoryview] = [memoryview(sheet.data)[sheet.start : at]]
        for row in sheet.rows(start):
            if row.number > self.last:
                break
            pieces += [self._row(new, None) for new in range(number, row.number)]
            pieces.append(self._row(row.number, row))
            number, at = row.number + 1, row.end
        pieces += [self._row(new, None) for new in range(number, self.last + 1)]
        return [*pieces, memoryview(sheet.data)[at : sheet.end]]

    def _row(self, number: int, old: Row | None) -> bytes:
        there = {cell.column: cell for cell in self.sheet.cells(old)} if old else {}
        values = dict(zip(self.columns, self.values[number - self.first], strict=True))
        pieces: dict[int, bytes] = {}
        for column in range(self.list.area.first_col, self.list.area.last_col + 1):
            new = self._cell(column, number, values.get(column), there.get(column))
            if new is not None:
                pieces[column] = new
        p, above = self.sheet.prefix, self.list.above
        if old is None:
            attributes = b' r="%d"%b' % (number, row_format(above) if above else b"")
            return b"<%brow%b>%b</%brow>" % (p, attributes, b"".join(pieces.values()), p)
        at = 0
        for column, cell in there.items():
            pieces.setdefault(column, old.body[cell.start : cell.end])
            at = cell.end
        body = b"".join(pieces[column] for column in sorted(pieces)) + old.body[at:]
        return b"<%brow%b>%b</%brow>" % (p, without_spans(old.attributes), body, p)

    def _cell(self, column: int, number: int, value: Value, old: Cell | None) -> bytes | None:
        """A new cell; None leaves what is there."""
        letter = letters(column).encode()
        if old is not None and has_content(old):
            self._refuse_taken(column, number, value, old)
            return None
        like = (
            old if old is not None and old.attributes.find(b' s="') >= 0 else self.above.get(column)
        )
        style = like.style if like else self.sheet.column_style(column)
        if value is None or value != value:
            formula = self.formulas.at(column, number)
            if formula is not None:
                return self.writer.formula(letter, number, formula, style)
            return self.writer.cell(letter, number, None, style) if style else None
        if isinstance(value, date):
            style = self._date_style(style, isinstance(value, datetime))
        return self.writer.cell(letter, number, value, style)

    def _refuse_taken(self, column: int, number: int, value: Value, old: Cell) -> None:
        """Refuse to overwrite; a formula that waits in a row of the list for its values is welcome."""
        table = self.list.table
        waits = (
            number <= table.area.last_row if table else not self.above or self.formulas.has(column)
        )
        if has_formula(old) and waits and (value is None or value != value):
            return
        what = "holds a formula" if has_formula(old) and waits else "is in use, below the list,"
        raise Refused(
            f"sheet {self.ref.title!r}: cell {letters(column)}{number} {what} where new rows would go; move it and try again."
        )

    def _date_style(self, base: int, with_time: bool) -> int:
        if self.styles is None:
            part = self.package.styles_part
            assert part is not None  # require_writable saw to it
            self.styles = Styles(self.package.root(part))
        if (base, with_time) not in self.dated:
            code = "yyyy-mm-dd hh:mm" if with_time else "yyyy-mm-dd"
            known = self.styles.shows_dates(base)
            self.dated[base, with_time] = base if known else self.styles.style_like(base, code)
        return self.dated[base, with_time]


def _check_arguments(
    header_row: int, columns: Sequence[int], rows: Sequence[Sequence[Value]]
) -> None:
    if (
        not rows
        or not columns
        or len(set(columns)) < len(columns)
        or min(columns) < 1
        or header_row < 1
    ):
        raise ValueError(
            "rows to append need at least one row, and columns that are given once each, from 1 on"
        )
    for index, row in enumerate(rows):
        if len(row) != len(columns):
            raise ValueError(f"row {index} has {len(row)} values for {len(columns)} columns")
