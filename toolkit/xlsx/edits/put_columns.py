"""Columns of ours right of the user's list, in its own sheet: added, later updated in place."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Literal, NamedTuple

from lxml.etree import _Element

from ..detect.list_edge import stand_behind
from ..detect.marks import columns_mark, columns_on, drop_lost_marks, set_mark
from ..detect.obstacles import drawn_over, hidden_columns, obstacle
from ..detect.sheet_kinds import is_chartsheet
from ..opc.package import Package, SheetRef
from ..opc.xlsx_errors import Refused
from ..sml.addresses import MAX_COLUMN, MAX_ROW, Area, letters
from ..sml.cell_xml import CellWriter, Value
from ..sml.excel_tables import fit_table, refuse_filled
from ..sml.growing_rules import reach_sorted
from ..sml.list_look import look_of_list
from ..sml.row_cells import has_content
from ..sml.row_patch import RowPatch
from ..sml.sheet_filters import filter_of, grow_filter, grow_filter_name
from ..sml.sheet_head import with_dimension, with_widths
from ..sml.sheet_xml import SheetXml
from ..sml.styles import Styles
from .column_places import Place, heading_row, place_again, place_first
from .recalculation import compute_on_open


class NewColumn(NamedTuple):
    """A column to write."""

    header: str
    number_format: str  # as Excel spells it: 0.0%
    width: float  # in characters
    ink: str = ""  # RRGGBB of the text in some rows
    inked: Collection[int] = ()  # those rows; cells of others lose that colour


class Written(NamedTuple):
    """Where the columns stand now, and under which headings, in the order they were asked for."""

    first_col: int
    headers: list[str]
    action: Literal["added", "updated", "unchanged"]
    remarks: tuple[str, ...] = ()  # what of the user's is about the new columns


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
    within: Sequence[int] = (),
    former: Mapping[str, str] = MappingProxyType({}),
    astray: Mapping[str, int] = MappingProxyType({}),
) -> Written:
    """Write columns right of the list whose headings stand on ``header_row``, and nothing else.

    ``values`` holds one value per column for each row (Excel's row numbers). Columns written before
    are found by their mark, wherever the user moved them, and updated: formats and headings the
    user gave them stay, and rows without values are emptied. A heading the list has already gets
    ``taken_suffix``. An Excel table grows, and so does the filter of a plain range. A program that
    opens the workbook next computes all formulas. ``within`` are columns known to be of the list:
    what stands on its row of headings apart from them is none of it, nor is another table.
    ``former`` says of headings that columns of ours had before which of the headings now they are,
    ``astray`` of headings in which columns apart from those they stand by now.

    Raises Refused, with ``package`` as it was, wherever something of the user's could suffer.
    """
    _check_arguments(header_row, columns, values)
    package.require_writable(structure=False)
    ref = package.sheet(sheet)
    if is_chartsheet(ref):
        raise Refused(f"sheet {ref.title!r} is a chart and has no cells.")
    before = _changed(package)
    with package.all_or_nothing():
        mark = columns_mark(tag, key)
        run = _Columns(package, ref, header_row, columns, values, mark, tag)
        place = run.put(taken_suffix, within, former, astray)
        if _changed(package) != before:
            # Formulas anywhere may look at these columns.
            workbook = package.workbook()
            compute_on_open(workbook)
            package.put_root(package.workbook_part, workbook)
    action: Literal["added", "updated", "unchanged"] = "updated"
    if _changed(package) == before:
        action = "unchanged"
    elif len(place.fresh) == len(columns):
        action = "added"
    return Written(place.mark.first_col, place.headers, action, tuple(run.remarks))


def _changed(package: Package) -> dict[str, bytes]:
    """Parts that are not as in the file."""
    return {part: package.read(part) for part in package.changed_parts() if package.has(part)}


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
                f"sheet {ref.title!r} is protected; "
                "unprotect it (Review, Unprotect Sheet) and try again."
            )
        self.headings = heading_row(package, ref, self.sheet, header_row)
        self.remarks: list[str] = []
        self.covered: set[int] = set()  # columns under drawings of the user's

    def put(
        self,
        suffix: str,
        within: Sequence[int],
        former: Mapping[str, str],
        astray: Mapping[str, int],
    ) -> Place:
        wanted = [column.header for column in self.columns]
        found = columns_on(self.package, self.mark, self.ref.title)
        recorded: list[str] = []
        if found:
            mark, recorded = found
            place = place_again(
                self.package, self.headings, wanted, suffix, mark, recorded, former, astray
            )
        else:
            place = place_first(
                self.package, self.headings, wanted, suffix, within, self.values.keys()
            )
        self._refuse_unsafe(place)
        workbook = self.package.workbook()
        self._put_sheet(place, workbook)
        if place.table:
            fit_table(place.table, dict(zip(place.columns, place.headers, strict=True)))
            self.package.put_root(place.table.part, place.table.root)
        drop_lost_marks(workbook, self.tag)
        where = Area(place.mark.first_col, self.header_row, place.mark.last_col, self.header_row)
        set_mark(workbook, self.mark, self.ref.title, where, self._recorded(place, recorded))
        self.package.put_root(self.package.workbook_part, workbook)
        return place

    def _refuse_unsafe(self, place: Place) -> None:
        """Refuse what has no room, what a table would not take, and what would cover something."""
        table, title = place.table, self.ref.title
        last_row = max([self.header_row, *self.values])
        if place.mark.last_col > MAX_COLUMN:
            raise Refused(
                f"sheet {title!r} has no room for {len(self.columns)} more columns, "
                "as a sheet ends at column XFD; delete or move some."
            )
        if table and last_row > table.last_body_row:
            raise Refused(
                f"sheet {title!r}: row {last_row} lies below table {table.name!r}; "
                "let the table reach to it."
            )
        if table and place.mark.last_col > table.area.last_col:
            refuse_filled(self.package, table)
        if not place.fresh:
            return
        bottom = table.area.last_row if table else max(self.sheet.last_row(), last_row)
        where = Area(min(place.fresh), self.header_row, max(place.fresh), bottom)
        own_table = table.part if table else None
        found = obstacle(self.package, self.ref.part, self.sheet, where, own_table)
        if found:
            raise Refused(
                f"sheet {title!r}: {found} lies where new columns would go ({where.ref()}); "
                "move it and try again."
            )
        self._refuse_used_totals(place)
        self._remark(place, where)

    def _refuse_used_totals(self, place: Place) -> None:
        """Refuse to take a cell right of a table's row of totals into it."""
        if place.table is None or place.table.last_body_row == place.table.area.last_row:
            return
        for row in self.sheet.rows():
            if place.table.last_body_row < row.number <= place.table.area.last_row:
                for cell in self.sheet.cells(row):
                    if cell.column in place.fresh and has_content(cell):
                        raise Refused(
                            f"sheet {self.ref.title!r}: cell {letters(cell.column)}{row.number} "
                            "is in use, where new columns would go; move it and try again."
                        )

    def _remark(self, place: Place, where: Area) -> None:
        """Say what the new columns stand behind or under, and which of them were hidden."""
        if place.edge + 1 < where.first_col:
            self.remarks.append(stand_behind(place.edge, where))
        for what, there in drawn_over(self.package, self.ref.part, where):
            self.covered |= set(range(there.first_col, there.last_col + 1))
            self.remarks.append(
                f"{what} over {there.ref()} covers some of the new columns; move it aside"
            )
        hidden = hidden_columns(self.sheet, range(where.first_col, where.last_col + 1))
        if hidden:
            self.remarks.append(
                f"empty columns between {letters(hidden[0])} and {letters(hidden[-1])} were hidden "
                "and are shown now, as the new columns stand there"
            )

    def _put_sheet(self, place: Place, workbook: _Element) -> None:
        """Write the sheet and the styles its new cells take; ``workbook`` learns a wider filter."""
        styles_part = self.package.styles_part
        if styles_part is None:
            raise Refused(
                "a workbook without styles cannot be written into; "
                "open it in Excel and save it once."
            )
        styles = Styles(self.package.root(styles_part))
        rows = self._patch(place, styles).apply()
        pieces = (self._head(place), *rows, self._tail(place, workbook))
        self.package.put(self.ref.part, b"".join(pieces))
        self.package.put_root(styles_part, styles.root)

    def _patch(self, place: Place, styles: Styles) -> RowPatch:
        """Cells to write, in the order of the columns on the sheet."""
        order = sorted(range(len(self.columns)), key=lambda index: place.columns[index])
        rows: dict[int, Sequence[Value]] = {self.header_row: place.headers, **self.values}
        if order != list(range(len(order))):
            for number, row in rows.items():
                rows[number] = [row[index] for index in order]
        return RowPatch(
            sheet=self.sheet,
            writer=CellWriter(self.sheet.prefix, self.package.date1904),
            styles=styles,
            header_row=self.header_row,
            columns=[place.columns[index] for index in order],
            formats=[self.columns[index].number_format for index in order],
            inks=self._inks(order),
            fresh=place.fresh,
            look=partial(
                look_of_list,
                self.package,
                self.sheet,
                styles,
                self.header_row,
                place.edge,
            ),
            last_row=place.table.last_body_row if place.table else None,
            values=rows,
            reaching=place.reaching,
        )

    def _inks(self, order: Sequence[int]) -> dict[int, tuple[str, Collection[int]]]:
        """Colours of text and the rows that have them, by the place among our columns."""
        columns = enumerate(self.columns[index] for index in order)
        return {slot: (column.ink, column.inked) for slot, column in columns if column.ink}

    def _head(self, place: Place) -> bytes:
        """Head of the sheet with its new dimension and the widths of new columns."""
        rows = [self.header_row, *self.values]
        written = Area(min(place.columns), min(rows), max(place.columns), max(rows))
        head = with_dimension(self.sheet.head, written)
        placed = zip(place.columns, self.columns, strict=True)
        # A picture would stretch with the columns under it.
        widths = {
            number: None if number in self.covered else column.width
            for number, column in placed
            if number in place.fresh
        }
        return with_widths(head, self.sheet.prefix, widths)

    def _tail(self, place: Place, workbook: _Element) -> bytes:
        """Tail of the sheet, whose filter reaches over new columns if it ended before them."""
        reach = filter_of(self.sheet.skeleton, self.header_row)
        if reach is None or place.table or not place.fresh:
            return self.sheet.tail
        if reach.last_col != min(place.fresh) - 1:
            return self.sheet.tail
        position = [sheet.rid for sheet in self.package.sheets()].index(self.ref.rid)
        wider = reach._replace(last_col=max(place.fresh))
        grow_filter_name(workbook, position, reach, wider)
        return grow_filter(reach_sorted(self.sheet.tail, reach, wider), wider)

    def _recorded(self, place: Place, recorded: list[str]) -> list[str]:
        """Headings the marked columns were written for, by place; none when one is not ours."""
        marked = range(place.mark.first_col, place.mark.last_col + 1)
        known = dict(zip(marked, recorded, strict=False))
        for number, column in zip(place.columns, self.columns, strict=True):
            known[number] = column.header
        if any(number not in known for number in marked):
            return []
        return [known[number] for number in marked]


def _check_arguments(
    header_row: int, columns: Sequence[NewColumn], values: Mapping[int, Sequence[Value]]
) -> None:
    """Raise ValueError for what a caller should not have asked."""
    headers = [column.header.strip().casefold() for column in columns]
    if not headers or "" in headers or len(set(headers)) < len(headers):
        given = [column.header for column in columns]
        raise ValueError(f"columns need headings, each another: {given}")
    for row, cells in values.items():
        if not header_row < row <= MAX_ROW:
            raise ValueError(
                f"row {row} is not below the heading row {header_row}, "
                "or beyond the last row of a sheet"
            )
        if len(cells) != len(columns):
            raise ValueError(f"row {row} has {len(cells)} values for {len(columns)} columns")
