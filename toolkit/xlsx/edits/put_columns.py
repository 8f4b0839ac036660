"""Columns of ours at the right of the user's list, in its own sheet: added once, updated in place ever after."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from lxml.etree import _Element

from ..detect.marks import (
    ColumnsMark,
    columns_mark,
    columns_on,
    drop_lost_marks,
    set_mark,
)
from ..detect.obstacles import obstacle
from ..opc.package import Package, SheetRef
from ..opc.xlsx_errors import Refused
from ..sml.addresses import MAX_COLUMN, MAX_ROW, Area
from ..sml.cell_xml import CellWriter, Value
from ..sml.excel_tables import (
    Table,
    fit_table,
    refuse_ungrowable,
    table_at,
    tables_on,
)
from ..sml.row_patch import RowPatch
from ..sml.sheet_filters import filter_of, grow_filter, grow_filter_name
from ..sml.sheet_head import with_dimension, with_widths
from ..sml.sheet_xml import SheetXml, has_content
from ..sml.styles import Styles
from .earlier_columns import free_headings, placed_again
from .graft import is_chartsheet


class NewColumn(NamedTuple):
    """A column to write: heading, number format as Excel spells it (``0.0%``), width in characters."""

    header: str
    number_format: str
    width: float


class Written(NamedTuple):
    """Where the columns stand now, and under which headings, in the order they were asked for."""

    first_col: int
    headers: list[str]
    action: Literal["added", "updated", "unchanged"]


class _Place(NamedTuple):
    """Where each column goes, and what is known of the range it joins."""

    columns: list[int]
    headers: list[str]
    fresh: frozenset[int]
    mark: ColumnsMark
    table: Table | None


def put_columns(
    package: Package,
    *,
    sheet: str,
    header_row: int,
    columns: Sequence[NewColumn],
    values: Mapping[int, Sequence[Value]],
    key: str,
    tag: str,
    taken_suffix: str = " (calculated)",
    column: int | None = None,
) -> Written:
    """Write columns at the right of the list whose headings stand on ``header_row``; nothing else changes.

    ``values`` holds one value per column for each row (Excel's row numbers). Columns written before are found by
    their mark, wherever the user moved them, and updated: formats and headings the user gave them stay, and rows
    without values are emptied. A heading the list has already gets ``taken_suffix``. An Excel table grows, and so does
    the filter of a plain range. ``column`` is any column of the table meant, when several begin on that row.

    Raises Refused, with ``package`` as it was, wherever something of the user's could suffer.
    """
    _check_arguments(header_row, columns, values)
    package.require_writable(structure=False)
    ref = package.sheet(sheet)
    if is_chartsheet(ref):
        raise Refused(f"sheet {ref.title!r} is a chart and has no cells.")
    before = {part: package.read(part) for part in package.changed_parts() if package.has(part)}
    with package.all_or_nothing():
        place = _Columns(
            package, ref, header_row, columns, values, columns_mark(tag, key), tag
        ).put(taken_suffix, column)
    after = {part: package.read(part) for part in package.changed_parts() if package.has(part)}
    added = len(place.fresh) == len(columns)
    action: Literal["added", "updated", "unchanged"] = "added" if added else "updated"
    return Written(place.mark.first_col, place.headers, "unchanged" if before == after else action)


class _Columns:
    """One run of ``put_columns``, with what its steps share."""

    def __init__(
        self,
        package: Package,
        ref: SheetRef,
        header_row: int,
        columns: Sequence[NewColumn],
        values: Mapping[int, Sequence[Value]],
        mark: str,
        tag: str,
    ) -> None:
        self.package, self.ref, self.header_row = package, ref, header_row
        self.columns, self.values, self.mark, self.tag = columns, values, mark, tag
        self.sheet = SheetXml.of(ref.title, package.read(ref.part))
        if self.sheet.is_protected:
            raise Refused(
                f"sheet {ref.title!r} is protected; unprotect it (Review, Unprotect Sheet) and try again."
            )
        self.headings, self.last_row = self._survey()
        if not self.headings:
            raise Refused(f"sheet {ref.title!r} has no headings on row {header_row}.")

    def put(self, suffix: str, column: int | None) -> _Place:
        found = columns_on(self.package, self.mark, self.ref.title)
        place = self._again(suffix, *found) if found else self._first_time(suffix, column)
        self._refuse_unsafe(place)
        styles_part = self.package.styles_part
        if styles_part is None:
            raise Refused(
                "a workbook without styles cannot be written into; open it in Excel and save it once."
            )
        styles, workbook = Styles(self.package.root(styles_part)), self.package.workbook()
        rows = self._patch(place, styles).apply()
        data = b"".join((self._around(place), *rows, self._grown_filter(place, workbook)))
        if place.table:
            fit_table(place.table, dict(zip(place.columns, place.headers, strict=True)))
            self.package.put_root(place.table.part, place.table.root)
        drop_lost_marks(workbook, self.tag)
        where = Area(place.mark.first_col, self.header_row, place.mark.last_col, self.header_row)
        set_mark(
            workbook,
            self.mark,
            self.ref.title,
            where,
            self._recorded(place, found[1] if found else []),
        )
        self.package.put(self.ref.part, data)
        self.package.put_root(styles_part, styles.root)
        self.package.put_root(self.package.workbook_part, workbook)
        return place

    def _survey(self) -> tuple[dict[int, str], int]:
        """Texts on the heading row by column, and the number of the sheet's last row."""
        for row in self.sheet.rows():
            if row.number == self.header_row:
                cells = [cell for cell in self.sheet.cells(row) if has_content(cell)]
                texts = zip(cells, self.sheet.texts(cells, self.package), strict=True)
                return {
                    cell.column: text for cell, text in texts if text.strip()
                }, self.sheet.last_row()
        return {}, 0

    def _first_time(self, suffix: str, column: int | None) -> _Place:
        tables = tables_on(self.package, self.ref.part)
        table = table_at(tables, self.header_row, column)
        reach = filter_of(self.sheet.skeleton, self.header_row)
        edge = (
            table.area.last_col if table else max([*self.headings, reach.last_col if reach else 0])
        )
        corner = Area(edge, self.header_row, edge, self.header_row)
        for other in tables:
            if other != table and other.area.overlaps(corner):
                raise Refused(
                    f"row {self.header_row} lies inside table {other.name!r} and is not its row of headings."
                )
        first, last = edge + 1, edge + len(self.columns)
        headers = free_headings(
            (column.header for column in self.columns), self.headings.values(), suffix
        )
        mark = ColumnsMark(self.ref.title, first, last, self.header_row)
        return _Place(
            list(range(first, last + 1)), headers, frozenset(range(first, last + 1)), mark, table
        )

    def _again(self, suffix: str, mark: ColumnsMark, recorded: list[str]) -> _Place:
        if mark.header_row != self.header_row:
            raise Refused(
                f"sheet {self.ref.title!r}: the columns written before have their headings on row {mark.header_row}, "
                f"not on row {self.header_row}; bring them onto one row or delete those columns."
            )
        block = range(mark.first_col, mark.last_col + 1)
        placed = placed_again(
            [column.header for column in self.columns], self.headings, block, recorded, suffix
        )
        mark = ColumnsMark(mark.title, mark.first_col, placed.last_col, mark.header_row)
        return _Place(
            placed.columns,
            placed.headings,
            frozenset(placed.columns) - set(block),
            mark,
            self._table_around(mark),
        )

    def _table_around(self, mark: ColumnsMark) -> Table | None:
        """Table that the marked columns are in, or that ends right before them."""
        for table in tables_on(self.package, self.ref.part):
            first, last = table.area.first_col, table.area.last_col
            if (
                table.area.first_row == mark.header_row
                and table.has_heading
                and first < mark.first_col <= last + 1
            ):
                return table
        return None

    def _refuse_unsafe(self, place: _Place) -> None:
        table, title = place.table, self.ref.title
        last_row = max([self.header_row, *self.values])
        if place.mark.last_col > MAX_COLUMN:
            raise Refused(
                f"sheet {title!r} has no room for {len(self.columns)} more columns, as a sheet ends at column XFD; delete or move some."
            )
        if table and last_row > table.last_body_row:
            raise Refused(
                f"sheet {title!r}: row {last_row} lies below table {table.name!r}; let the table reach to it."
            )
        if table and place.mark.last_col > table.area.last_col:
            refuse_ungrowable(self.package, table)
        if not place.fresh:
            return
        bottom = table.area.last_row if table else max(self.last_row, last_row)
        where = Area(min(place.fresh), self.header_row, max(place.fresh), bottom)
        found = obstacle(
            self.package, self.ref.part, self.sheet, where, table.part if table else None
        )
        if found:
            raise Refused(
                f"sheet {title!r}: {found} lies where new columns would go ({where.ref()}); move it and try again."
            )

    def _patch(self, place: _Place, styles: Styles) -> RowPatch:
        order = sorted(range(len(self.columns)), key=lambda index: place.columns[index])
        rows: dict[int, Sequence[Value]] = {self.header_row: place.headers, **self.values}
        if order != list(range(len(order))):
            rows = {number: [row[index] for index in order] for number, row in rows.items()}
        return RowPatch(
            sheet=self.sheet,
            writer=CellWriter(self.sheet.prefix, self.package.date1904),
            styles=styles,
            header_row=self.header_row,
            columns=[place.columns[index] for index in order],
            formats=[self.columns[index].number_format for index in order],
            fresh=place.fresh,
            like=place.mark.first_col - 1,
            last_row=place.table.last_body_row if place.table else None,
            values=rows,
        )

    def _around(self, place: _Place) -> bytes:
        """Head of the sheet with its new dimension and the widths of new columns."""
        rows = [self.header_row, *self.values]
        head = with_dimension(
            self.sheet.head, Area(min(place.columns), min(rows), max(place.columns), max(rows))
        )
        widths = dict(zip(place.columns, (column.width for column in self.columns), strict=True))
        fresh = {column: width for column, width in widths.items() if column in place.fresh}
        return with_widths(head, self.sheet.prefix, fresh)

    def _grown_filter(self, place: _Place, workbook: _Element) -> bytes:
        """Tail of the sheet, with its filter reaching over new columns if it ended right before them."""
        reach = filter_of(self.sheet.skeleton, self.header_row)
        if (
            reach is None
            or place.table
            or not place.fresh
            or reach.last_col != min(place.fresh) - 1
        ):
            return self.sheet.tail
        position = [sheet.rid for sheet in self.package.sheets()].index(self.ref.rid)
        wider = reach._replace(last_col=max(place.fresh))
        grow_filter_name(workbook, position, reach, wider)
        return grow_filter(self.sheet.tail, wider)

    def _recorded(self, place: _Place, recorded: list[str]) -> list[str]:
        """Headings the marked columns were written for, by place; none when one of them is not ours."""
        ours = {
            column: wanted.header
            for column, wanted in zip(place.columns, self.columns, strict=True)
        }
        marked = range(place.mark.first_col, place.mark.last_col + 1)
        before = dict(zip(marked, recorded, strict=False))
        known = [ours.get(column, before.get(column)) for column in marked]
        return [text for text in known if text is not None] if None not in known else []


def _check_arguments(
    header_row: int, columns: Sequence[NewColumn], values: Mapping[int, Sequence[Value]]
) -> None:
    headers = [column.header.strip().casefold() for column in columns]
    if not headers or "" in headers or len(set(headers)) < len(headers):
        raise ValueError(
            f"columns need headings, each another: {[column.header for column in columns]}"
        )
    for row, cells in values.items():
        if not header_row < row <= MAX_ROW:
            raise ValueError(
                f"row {row} is not below the heading row {header_row}, or beyond the last row of a sheet"
            )
        if len(cells) != len(columns):
            raise ValueError(f"row {row} has {len(cells)} values for {len(columns)} columns")
