"""Where a list ends: its columns, its last row, and what stands below it and is not of the list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from ..opc.package import Package, SheetRef
from ..opc.xlsx_errors import Refused
from ..sml.addresses import Area, letters
from ..sml.excel_tables import (
    Table,
    table_at,
    tables_on,
)
from ..sml.row_cells import Cell, Row, has_content, has_formula, is_unticked, shown_texts
from ..sml.sheet_filters import filter_of
from ..sml.sheet_xml import SheetXml

_LOOKED_AT = 50  # rows; a gap above so long a run of rows is a gap in the list
_TOTALS = {"total", "totals", "grand total", "subtotal", "sum"}


class List(NamedTuple):
    """A list: what it covers from its headings to its last row, and how it ends."""

    area: Area
    table: Table | None  # if it is one
    above: Row | None  # its last row in which something is typed


class _Filled(NamedTuple):
    """A row with something typed in the list's columns, and which of them hold what."""

    row: Row
    cells: list[Cell]
    typed: frozenset[int]
    formulas: frozenset[int]


def find_list(
    package: Package,
    ref: SheetRef,
    sheet: SheetXml,
    header_row: int,
    columns: Sequence[int],
    column: int | None,
    count: int = 1,
) -> List:
    """Find the list whose headings stand on a row, down to its last row with something typed.

    ``column`` is any column of the table meant; None takes the first of ``columns``. A note or a
    row of totals that stands last is none of it. Raises Refused when the columns are not of one
    list, or when fewer than ``count`` rows are free above such a note or row of totals.
    """
    headings = _headings(sheet, header_row)
    tables = tables_on(package, ref.part)
    table = table_at(tables, header_row, min(columns) if column is None else column)
    if table:
        first, last = table.area.first_col, table.area.last_col
    else:
        first, last = _reach(sheet, header_row, headings, columns)
    heading_row = Area(first, header_row, last, header_row)
    refuse_inside_table(tables, table, heading_row)
    for wanted in columns:
        if not first <= wanted <= last or wanted not in headings:
            raise _no_heading(sheet, table, heading_row, wanted)
    bottom = table.last_body_row if table else None
    rows = list(islice(_filled_rows(sheet, header_row, range(first, last + 1), bottom), _LOOKED_AT))
    if not table:
        rows = _without_notes(sheet, rows, count)
    rows = _without_totals(package, sheet, rows, count)
    above = rows[0].row if rows else None
    ending = header_row
    if table:
        ending = table.area.last_row
    elif above:
        ending = above.number
    return List(heading_row._replace(last_row=ending), table, above)


def refuse_inside_table(tables: Sequence[Table], table: Table | None, headings: Area) -> None:
    """Raise Refused where a row of headings lies inside a table other than the one it heads."""
    for other in tables:
        if other != table and other.area.overlaps(headings):
            raise Refused(
                f"row {headings.first_row} lies inside table {other.name!r} "
                "and is not its row of headings."
            )


def _no_heading(sheet: SheetXml, table: Table | None, headings: Area, wanted: int) -> Refused:
    what = f"table {table.name!r}" if table else "the list"
    reach = f"{letters(headings.first_col)} to {letters(headings.last_col)}"
    return Refused(
        f"sheet {sheet.title!r}: {what} ({reach}) has no heading in column {letters(wanted)} "
        f"on row {headings.first_row}; say which column is meant."
    )


def _headings(sheet: SheetXml, header_row: int) -> set[int]:
    """Columns with something on the row of headings; raises Refused where there is none."""
    for row in sheet.rows():
        if row.number == header_row:
            found = {cell.column for cell in sheet.cells(row) if has_content(cell)}
            if found:
                return found
        if row.number >= header_row:
            break
    raise Refused(f"sheet {sheet.title!r} has no headings on row {header_row}.")


def _reach(
    sheet: SheetXml, header_row: int, headings: set[int], columns: Sequence[int]
) -> tuple[int, int]:
    """First and last column of a plain list: as far as its headings go on without a gap."""
    first, last = min(columns), max(columns)
    reach = filter_of(sheet.skeleton, header_row)
    if reach and reach.first_col <= first and last <= reach.last_col:
        first, last = reach.first_col, reach.last_col
    while first - 1 in headings:
        first -= 1
    while last + 1 in headings:
        last += 1
    return first, last


def _filled_rows(
    sheet: SheetXml, header_row: int, columns: range, bottom: int | None
) -> Iterator[_Filled]:
    """Rows of the list from the last up, those in which something is typed."""
    for row in sheet.rows_up():
        if row.number <= header_row:
            return
        if bottom is not None and row.number > bottom:
            continue
        cells = [cell for cell in sheet.cells(row) if cell.column in columns and has_content(cell)]
        if all(map(is_unticked, cells)):
            continue
        formulas = frozenset(cell.column for cell in cells if has_formula(cell))
        typed = frozenset(cell.column for cell in cells if not is_unticked(cell)) - formulas
        if typed:
            yield _Filled(row, cells, typed, formulas)


def _without_notes(sheet: SheetXml, rows: list[_Filled], count: int) -> list[_Filled]:
    """Leave out what stands below an empty row and fills fewer columns than the list does.

    Raises Refused where fewer than ``count`` rows are free above it.
    """
    below = 0
    for index, (lower, upper) in enumerate(pairwise(rows), 1):
        if upper.row.number == lower.row.number - 1:
            continue
        if _is_sparser(rows[0], upper) or _is_sparser(lower, upper):
            below = index
    if below and _free(rows, below) < count:
        note = rows[below - 1]
        cell = f"{letters(note.cells[0].column)}{note.row.number}"
        raise Refused(
            f"sheet {sheet.title!r}: {cell} stands below the list, after an empty row, "
            "where new rows would go; move it beside the list or to another sheet "
            "and try again."
        )
    return rows[below:]


def _free(rows: list[_Filled], below: int) -> int:
    """How many rows are free above so many of the last rows."""
    return rows[below - 1].row.number - rows[below].row.number - 1


def _is_sparser(row: _Filled, upper: _Filled) -> bool:
    """Say whether a row fills at most half of the columns that a row above it fills."""
    return 2 * len(row.typed & upper.typed) <= len(upper.typed)


def _without_totals(
    package: Package, sheet: SheetXml, rows: list[_Filled], count: int
) -> list[_Filled]:
    """Leave out a last row that computes where the row above does not, or says that it sums up.

    Raises Refused where fewer than ``count`` rows are free above it.
    """
    if not rows:
        return rows
    last = rows[0]
    column = None
    if len(rows) > 1:
        column = min(last.formulas - rows[1].formulas, default=None)
    label = shown_texts(last.cells[:1], package)[0].strip(" :").casefold()
    if column is None and label in _TOTALS:
        column = last.cells[0].column
    if column is None:
        return rows
    if len(rows) > 1 and _free(rows, 1) >= count:
        return rows[1:]
    raise Refused(
        f"sheet {sheet.title!r}: {letters(column)}{last.row.number} looks like a row of totals "
        "below the list; move it above the headings or to another sheet and try again."
    )
