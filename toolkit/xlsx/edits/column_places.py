"""Where new columns of a list go: right of it the first time, where they stand ever after."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from ..detect.list_edge import filled_beyond, first_free, list_edge, reaching_beyond
from ..detect.list_end import refuse_inside_table
from ..detect.marks import ColumnsMark
from ..detect.obstacles import columns_in_the_way
from ..opc.package import Package, SheetRef
from ..opc.xlsx_errors import Refused
from ..sml.addresses import MAX_COLUMN, Area
from ..sml.excel_tables import Table, table_at, tables_on
from ..sml.row_cells import has_content, shown_texts
from ..sml.sheet_filters import filter_of
from ..sml.sheet_xml import SheetXml
from .earlier_columns import free_headings, placed_again


class HeadingRow(NamedTuple):
    """The row of headings of a list, with the sheet it stands on."""

    ref: SheetRef
    sheet: SheetXml
    number: int
    texts: dict[int, str]  # by column


class Place(NamedTuple):
    """Where each wanted column goes, and what is known of the range it joins."""

    columns: list[int]
    headers: list[str]
    fresh: frozenset[int]  # those of the columns that were not written before
    mark: ColumnsMark
    table: Table | None
    edge: int  # last column of the list they belong to
    reaching: frozenset[int] | None = None  # its rows with cells behind it; None: not looked for


def heading_row(package: Package, ref: SheetRef, sheet: SheetXml, number: int) -> HeadingRow:
    """Read the headings on a row; raises Refused where there are none."""
    texts: dict[int, str] = {}
    for row in sheet.rows():
        if row.number == number:
            cells = [cell for cell in sheet.cells(row) if has_content(cell)]
            read = zip(cells, shown_texts(cells, package), strict=True)
            texts = {cell.column: text for cell, text in read if text.strip()}
            break
    if not texts:
        raise Refused(f"sheet {ref.title!r} has no headings on row {number}.")
    return HeadingRow(ref, sheet, number, texts)


def place_first(
    package: Package,
    row: HeadingRow,
    wanted: Sequence[str],
    suffix: str,
    within: Sequence[int],
    rows: Collection[int],
) -> Place:
    """Place columns right of a list, or of the table in it that has a column (A is 1).

    Where something stands there, they go behind it, and a table does not take them in.
    ``within`` are columns known to be of the list, none where all headings are; ``rows`` are its
    rows.
    """
    tables = tables_on(package, row.ref.part)
    table = table_at(tables, row.number, min(within, default=None))
    lowest = max(row.sheet.last_row(), max(rows, default=row.number))
    bottom = table.area.last_row if table else lowest
    beside = range(row.number, bottom + 1)
    edge = table.area.last_col if table else _known_last(row, within)
    # The rows of a sheet are gone through once, for both that ask what stands right of the list.
    reaching = reaching_beyond(row.sheet, beside, edge)
    if not table:
        filled = filled_beyond(row.sheet, reaching, rows, edge)
        edge = list_edge(row.texts, filled, edge, len(rows))
    refuse_inside_table(tables, table, Area(edge, row.number, edge, row.number))
    own_table = table.part if table else None
    taken = columns_in_the_way(
        package, row.ref.part, row.sheet, Area(edge + 1, row.number, MAX_COLUMN, bottom), own_table
    )
    taken |= filled_beyond(row.sheet, reaching, beside, edge).keys()
    first = first_free(edge, len(wanted), taken, MAX_COLUMN)
    columns = range(first, first + len(wanted))
    headers = free_headings(wanted, row.texts.values(), suffix)
    mark = ColumnsMark(row.ref.title, columns[0], columns[-1], row.number)
    joined = table if first == edge + 1 else None
    # Rows below a table that the columns do not join were not looked at.
    beyond = frozenset(span[0] for span in reaching) if joined is table else None
    return Place(list(columns), headers, frozenset(columns), mark, joined, edge, beyond)


def _known_last(row: HeadingRow, within: Sequence[int]) -> int:
    """Last column that is known to be of a plain list, by its headings and its filter."""
    last = max(within, default=max(row.texts))
    reach = filter_of(row.sheet.skeleton, row.number)
    if reach and reach.last_col > last:
        last = reach.last_col
    return last


def place_again(
    package: Package,
    row: HeadingRow,
    wanted: Sequence[str],
    suffix: str,
    mark: ColumnsMark,
    recorded: Sequence[str],
    former: Mapping[str, str],
    astray: Mapping[str, int],
) -> Place:
    """Place columns where those written before stand now, and new ones right of them.

    ``recorded`` are the headings that the marked columns were written for; ``former`` and
    ``astray`` as in `placed_again`. Raises Refused where the columns have their headings on
    another row than the list.
    """
    if mark.header_row != row.number:
        raise Refused(
            f"sheet {row.ref.title!r}: the columns written before have their headings on row "
            f"{mark.header_row}, not on row {row.number}; "
            "bring them onto one row or delete those columns."
        )
    block = range(mark.first_col, mark.last_col + 1)
    placed = placed_again(wanted, row.texts, block, recorded, suffix, former, astray)
    mark = mark._replace(last_col=placed.last_col)
    fresh = frozenset(placed.columns) - {*block, *astray.values()}
    table = _table_around(tables_on(package, row.ref.part), mark)
    return Place(placed.columns, placed.headings, fresh, mark, table, mark.first_col - 1)


def _table_around(tables: list[Table], mark: ColumnsMark) -> Table | None:
    """Table that the marked columns are in, or that ends right before them."""
    for table in tables:
        where = table.area
        heads = where.first_row == mark.header_row and table.has_heading
        if heads and where.first_col < mark.first_col <= where.last_col + 1:
            return table
    return None
