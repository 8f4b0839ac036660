"""Rows appended to the user's list, as they would come out had the user typed them in Excel."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from lxml.etree import _Element

from ..detect.list_end import List, find_list
from ..detect.obstacles import block
from ..detect.sheet_kinds import is_chartsheet
from ..opc.package import Package, SheetRef
from ..opc.xlsx_errors import Refused
from ..sml.addresses import MAX_ROW, letters
from ..sml.cell_xml import CellWriter, Value
from ..sml.column_references import Grown
from ..sml.excel_tables import (
    reach_to,
    refuse_filled,
    refuse_totals,
)
from ..sml.growing_rules import reach_print_area, reach_rules, reach_sorted
from ..sml.row_cells import (
    Cell,
    Row,
    has_content,
    has_formula,
    is_number,
    is_unticked,
    row_format,
    without_spans,
)
from ..sml.sheet_filters import filter_of, grow_filter, grow_filter_name
from ..sml.sheet_head import with_dimension
from ..sml.sheet_xml import SheetXml
from ..sml.styles import Styles
from .formulas_above import FormulasAbove, refuse_array
from .recalculation import compute_on_open, drop_calc_chain
from .references import References, told


class Appended(NamedTuple):
    """The first and last row that were written."""

    first_row: int
    last_row: int
    behind: str = ""  # what looks at the list as it was before, in words for the user


def append_rows(
    package: Package,
    *,
    sheet: str,
    header_row: int,
    columns: Sequence[int],
    rows: Sequence[Sequence[Value]],
    column: int | None = None,
    naming: Sequence[int] = (),
    ids: Sequence[int] = (),
) -> Appended:
    """Write rows below the last row with something typed; nothing that is there is overwritten.

    ``columns`` are the numbers (A is 1) of the columns that each of ``rows`` has a value for, in
    that order; their headings stand on ``header_row``. Formats and formulas of the row above are
    carried over all columns of the list, formulas as when filled down. A table grows, and so do a
    plain list's filter and the conditional formats, data validations and print area that reached to
    its last row. References to whole columns of a table follow it; what looks at a plain list is
    named in ``behind``. Days in a column without a date format get one. ``column`` is any column of
    the table meant, when several begin on that row. ``naming`` are columns of which one is enough:
    those that formulas fill stay theirs while another is typed. Digits in columns of ``ids`` are
    numbers where the row above has one. A checkbox that is off is nothing typed.

    Raises Refused, with ``package`` as it was, where rows have no place: notes or totals below the
    list without enough free rows above them, a table filled by a query, array formulas down the
    list or in the row above, a protected or a full sheet.
    """
    _check_arguments(header_row, columns, rows)
    ref = package.sheet(sheet)
    if is_chartsheet(ref):
        raise Refused(f"sheet {ref.title!r} is a chart and has no cells.")
    data = SheetXml.of(ref.title, package.read(ref.part))
    package.require_writable(structure=False)
    with package.all_or_nothing():
        made = _Rows(package, ref, data, header_row, columns, rows, column)
        made.leave_to_formulas(naming)
        made.ids = {column for column in ids if made.holds_number(column)}
        return made.append()


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
                f"sheet {ref.title!r} is protected; "
                "unprotect it (Review, Unprotect Sheet) and try again."
            )
        self.list: List = find_list(
            package, ref, self.sheet, header_row, columns, column, len(rows)
        )
        self.above = self._cells(self.list.above)
        last_filled = self.list.above.number if self.list.above else header_row
        self.filled = self.list.area._replace(last_row=last_filled)
        self.first, self.last = last_filled + 1, last_filled + len(rows)
        self.where = self.list.area._replace(first_row=self.first, last_row=self.last)
        self.formulas = FormulasAbove(self.sheet, self.list)
        self.styles: Styles | None = None
        self.writer = CellWriter(self.sheet.prefix, package.date1904)
        self.dated: dict[tuple[int, bool], int] = {}
        self.left: set[int] = set()
        self.ids: set[int] = set()

    def leave_to_formulas(self, naming: Sequence[int]) -> None:
        """Let those of these columns that formulas fill have no value, unless all are filled so."""
        ready = self._cells(self.sheet.row_numbered(self.first, self.list.above))
        filled = {
            c for c in naming if self.formulas.has(c) or (c in ready and has_formula(ready[c]))
        }
        self.left = filled if set(naming) - filled else set()

    def holds_number(self, column: int) -> bool:
        """Say whether the last row with something typed has a number in a column."""
        return column in self.above and is_number(self.above[column])

    def append(self) -> Appended:
        self._refuse_unsafe()
        rows = self._all_rows()
        workbook = self.package.workbook()
        head, tail = with_dimension(self.sheet.head, self.where), self._tail(workbook)
        self.package.put(self.ref.part, b"".join((head, *rows, tail)))
        behind = self._take_along(workbook)
        if self.styles and self.package.styles_part:
            self.package.put_root(self.package.styles_part, self.styles.root)
        if self.formulas.used:
            rels = self.package.rels(self.package.workbook_part)
            drop_calc_chain(self.package, rels)
            self.package.put_rels(self.package.workbook_part, rels)
        compute_on_open(workbook)  # formulas anywhere may look at the list
        self.package.put_root(self.package.workbook_part, workbook)
        return Appended(self.first, self.last, behind)

    def _refuse_unsafe(self) -> None:
        """Refuse what has no room, what a table would not take, and what would cover something."""
        table, title = self.list.table, self.ref.title
        if self.last > MAX_ROW:
            room = MAX_ROW - self.first + 1
            raise Refused(
                f"sheet {title!r} has room for {room:,} more rows and not for "
                f"{len(self.values):,}; move old rows to another sheet."
            )
        if table:
            refuse_filled(self.package, table, "new rows")
            if self.last > table.last_body_row:
                refuse_totals(table)
        if self.list.above:
            refuse_array(self.sheet, self.filled)
        own_table = table.part if table else None
        found = block(self.package, self.ref.part, self.sheet, self.where, own_table)
        if found:
            raise Refused(
                f"sheet {title!r}: {found} lies where new rows would go ({self.where.ref()}); "
                "move it and try again."
            )

    def _tail(self, workbook: _Element) -> bytes:
        """Tail of the sheet, whose rules and filter reach over new rows; ``workbook`` learns it."""
        tail = reach_rules(self.sheet.tail, self.filled, self.last)
        tail = reach_sorted(tail, self.filled, self.filled._replace(last_row=self.last))
        position = [sheet.rid for sheet in self.package.sheets()].index(self.ref.rid)
        reach = None
        if self.list.table is None:
            reach = filter_of(self.sheet.skeleton, self.filled.first_row)
        if reach and reach.last_row < self.last:
            longer = reach._replace(last_row=self.last)
            grow_filter_name(workbook, position, reach, longer)
            tail = grow_filter(tail, longer)
        reach_print_area(workbook, position, self.filled, self.last)
        return tail

    def _take_along(self, workbook: _Element) -> str:
        """Grow the table and let what looked at it follow; say what looks at less than the list.

        Excel lets no reference to a plain list follow, nor do we.
        """
        table, area = self.list.table, self.list.area
        if self.last <= area.last_row:
            return ""
        looks = References(self.package, self.ref, Grown(self.ref.title, area, self.last))
        if table:
            reach_to(table, area.last_col, self.last)
            self.package.put_root(table.part, table.root)
            places = looks.follow(workbook)
        else:
            places = looks.behind(workbook)
        return told(self.ref.title, self.last, area.last_row, places) if places else ""

    def _all_rows(self) -> list[bytes | memoryview]:
        """All rows of the sheet with the new ones, in pieces; those above stay one piece."""
        sheet, number = self.sheet, self.first
        start = self.list.above
        if start is None:
            headings = self.filled.first_row
            start = next((row for row in sheet.rows() if row.number == headings), None)
        at = start.end if start else sheet.start
        data = memoryview(sheet.data)
        pieces: list[bytes | memoryview] = [data[sheet.start : at]]
        for row in sheet.rows(start):
            if row.number > self.last:
                break
            pieces += [self._row(new, None) for new in range(number, row.number)]
            pieces.append(self._row(row.number, row))
            number, at = row.number + 1, row.end
        pieces += [self._row(new, None) for new in range(number, self.last + 1)]
        return [*pieces, data[at : sheet.end]]

    def _cells(self, row: Row | None) -> dict[int, Cell]:
        """Cells of a row by column; none for a row that is not there."""
        return {cell.column: cell for cell in self.sheet.cells(row)} if row else {}

    def _row(self, number: int, old: Row | None) -> bytes:
        """A new row, or one that is there with new cells in it."""
        there = self._cells(old)
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
        if column in self.left:
            value = None
        if column in self.ids:
            value = _as_number(value)
        if old is not None and is_unticked(old):
            if _is_empty(value):
                return None
            old = old._replace(inside=b"")
        if old is not None and has_content(old):
            self._refuse_taken(column, number, value, old)
            return None
        letter = letters(column).encode()
        style = self._style(column, old)
        if _is_empty(value):
            formula = self.formulas.at(column, number)
            if formula is not None:
                return self.writer.formula(letter, number, formula, style)
            return self.writer.cell(letter, number, None, style) if style else None
        if isinstance(value, date):
            style = self._date_style(style, isinstance(value, datetime))
        return self.writer.cell(letter, number, value, style)

    def _style(self, column: int, old: Cell | None) -> int:
        """Format of a cell: its own where it has one, else that of the row above or the column."""
        if old is not None and b' s="' in old.attributes:
            return old.style
        above = self.above.get(column)
        return above.style if above else self.sheet.column_style(column)

    def _refuse_taken(self, column: int, number: int, value: Value, old: Cell) -> None:
        """Refuse to overwrite; a formula that waits in a row of the list is welcome."""
        waits = has_formula(old) and self._is_of_list(column, number)
        if waits and _is_empty(value):
            return
        what = "holds a formula" if waits else "is in use, below the list,"
        raise Refused(
            f"sheet {self.ref.title!r}: cell {letters(column)}{number} {what} "
            "where new rows would go; move it and try again."
        )

    def _is_of_list(self, column: int, number: int) -> bool:
        """Say whether a formula below the last row with something typed is one of the list."""
        table = self.list.table
        if table:
            return number <= table.area.last_row
        return not self.above or self.formulas.has(column)

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


def _as_number(value: Value) -> Value:
    """A text of digits as the number that shows them; anything else as it is."""
    if not isinstance(value, str) or not (value.isascii() and value.isdigit()):
        return value
    return int(value) if len(value) < 16 and str(int(value)) == value else value


def _is_empty(value: Value) -> bool:
    return value is None or value != value


def _check_arguments(
    header_row: int, columns: Sequence[int], rows: Sequence[Sequence[Value]]
) -> None:
    """Raise ValueError for what a caller should not have asked."""
    twice = len(set(columns)) < len(columns)
    if not rows or not columns or twice or min(columns) < 1 or header_row < 1:
        raise ValueError(
            "rows to append need at least one row, and columns that are given once each, from 1 on"
        )
    for index, row in enumerate(rows):
        if len(row) != len(columns):
            raise ValueError(f"row {index} has {len(row)} values for {len(columns)} columns")
