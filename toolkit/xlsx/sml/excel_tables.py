"""Excel tables: which one a heading row belongs to, which may grow, and how one grows."""

from __future__ import annotations

from typing import NamedTuple

from lxml import etree
from lxml.etree import _Element

from ..opc.markup import (
    children,
    integer,
    main,
)
from ..opc.package import Package
from ..opc.xlsx_errors import Damaged, Refused
from .addresses import Area, area
from .cell_xml import escaped


class Table(NamedTuple):
    """An Excel table on the sheet."""

    part: str
    root: _Element
    area: Area

    @property
    def name(self) -> str:
        """Name the user knows it by."""
        return self.root.get("displayName", "") or self.root.get("name", "")

    @property
    def last_body_row(self) -> int:
        """Last row of its data, above a row of totals if it has one."""
        return self.area.last_row - integer(self.root, "totalsRowCount")

    @property
    def has_heading(self) -> bool:
        """Whether its first row holds its column names, which Excel lets a person switch off."""
        return self.root.get("headerRowCount", "1") != "0"


def tables_on(package: Package, sheet_part: str) -> list[Table]:
    """All tables of a sheet; one whose place cannot be read is none."""
    found = []
    for part in package.related(sheet_part, "table"):
        root = package.root(part)
        where = area(root.get("ref", ""))
        if where:
            found.append(Table(part, root, where))
    return found


def table_at(tables: list[Table], header_row: int, column: int | None) -> Table | None:
    """Find the table whose column names stand on a row; None for a plain range.

    Of several, ``column`` says which is meant; raises Refused where several are left.
    """
    found = [table for table in tables if table.area.first_row == header_row and table.has_heading]
    if column is not None:
        found = [table for table in found if table.area.first_col <= column <= table.area.last_col]
    if len(found) > 1:
        names = ", ".join(repr(table.name) for table in found)
        raise Refused(
            f"the tables {names} stand side by side on row {header_row}; "
            "put them on sheets of their own."
        )
    return found[0] if found else None


def refuse_filled(package: Package, table: Table, new: str = "new columns") -> None:
    """Raise Refused for a table that a query or a map fills; ``new`` names what was to be added."""
    if _is_filled_from_outside(package, table):
        raise Refused(
            f"table {table.name!r} is filled by a query or an XML map, which would throw {new} out."
        )


def refuse_totals(table: Table) -> None:
    """Raise Refused for a table with a row of totals, below which no rows can go."""
    if integer(table.root, "totalsRowCount"):
        raise Refused(
            f"table {table.name!r} has a totals row; "
            "switch it off (Table Design, Total Row) and try again."
        )


def _is_filled_from_outside(package: Package, table: Table) -> bool:
    if table.root.get("tableType", "worksheet") != "worksheet":
        return True
    for rel in children(package.rels(table.part)):
        if rel.get("Type", "").endswith("/queryTable"):
            return True
    return next(table.root.iter(main("xmlColumnPr")), None) is not None


def fit_table(table: Table, headings: dict[int, str]) -> None:
    """Make the table's tree reach over columns right of it, and name its columns as their cells do.

    ``headings`` are texts by column of the sheet. Excel repairs a file in which a column's name
    differs from its cell, or whose columns do not fill the table; so Damaged is raised for a table
    that lists another number of columns than it has, and Refused where a new column would not
    stand right beside the last.
    """
    box = table.root.find(main("tableColumns"))
    if box is None:
        raise Refused(
            f"table {table.name!r} lists no columns; open the workbook in Excel and save it once."
        )
    where, columns = table.area, children(box)
    if len(columns) != where.last_col - where.first_col + 1:
        raise Damaged(
            f"table {table.name!r} lists {len(columns)} columns for {where.ref()}; "
            "open the workbook in Excel and save it once."
        )
    for column, heading in sorted(headings.items()):
        # In an attribute a line break would become a space.
        name = escaped(heading).replace("\n", "_x000a_")
        if column <= where.last_col:
            columns[column - where.first_col].set("name", name)
            continue
        if column != where.first_col + len(children(box)):
            raise Refused(
                f"a column right of table {table.name!r} stands between it and ours; "
                "move it and try again."
            )
        number = max(integer(node, "id") for node in children(box)) + 1
        etree.SubElement(box, main("tableColumn"), id=str(number), name=name)
    box.set("count", str(len(children(box))))
    # The filter ends above a row of totals, and stays there.
    reach_to(table, max([where.last_col, *headings]), where.first_row)


def reach_to(table: Table, last_col: int, last_row: int) -> None:
    """Make the table's tree, its filter and its sorting end at a column and row; none shrinks."""
    ends = table.area.last_row, table.last_body_row
    for node in (table.root, *table.root.iter(main("autoFilter"), main("sortState"))):
        reach = area(node.get("ref", ""))
        if reach:
            right = max(reach.last_col, last_col)
            node.set("ref", reach._replace(last_col=right).ref())
    for node in table.root.iter():
        reach = area(node.get("ref", ""))
        if reach and reach.last_row in ends and reach.last_row < last_row:
            node.set("ref", reach._replace(last_row=last_row).ref())
