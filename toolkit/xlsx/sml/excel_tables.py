"""The range a heading row belongs to: an Excel table or a plain range with a filter, and how each grows to the right."""

from __future__ import annotations

from typing import NamedTuple

from lxml import etree
from lxml.etree import _Element

from ..opc.markup import (
    children,
    integer,
    is_true,
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
        """Last row of its data, above a totals row."""
        return self.area.last_row - integer(self.root, "totalsRowCount")

    @property
    def has_heading(self) -> bool:
        """Whether its first row holds its column names."""
        return self.root.get("headerRowCount", "1") != "0"


def tables_on(package: Package, sheet_part: str) -> list[Table]:
    """All tables of a sheet."""
    found = []
    for part in package.related(sheet_part, "table"):
        root = package.root(part)
        where = area(root.get("ref", ""))
        if where:
            found.append(Table(part, root, where))
    return found


def table_at(tables: list[Table], header_row: int, column: int | None) -> Table | None:
    """Find the table whose column names stand on a row; of several, the one that ``column`` lies in."""
    found = [table for table in tables if table.area.first_row == header_row and table.has_heading]
    if column is not None:
        found = [table for table in found if table.area.first_col <= column <= table.area.last_col]
    if len(found) > 1:
        names = ", ".join(repr(table.name) for table in found)
        raise Refused(
            f"the tables {names} stand side by side on row {header_row}; put them on sheets of their own."
        )
    return found[0] if found else None


def refuse_ungrowable(package: Package, table: Table, new: str = "new columns") -> None:
    """Raise Refused for a table that something else than the user fills, or that has a totals row."""
    rels = [rel.get("Type", "") for rel in children(package.rels(table.part))]
    bound = table.root.get("tableType", "worksheet") != "worksheet" or any(
        r.endswith("/queryTable") for r in rels
    )
    if bound or next(table.root.iter(main("xmlColumnPr")), None) is not None:
        raise Refused(
            f"table {table.name!r} is filled by a query or an XML map, which would throw {new} out."
        )
    if integer(table.root, "totalsRowCount"):
        raise Refused(
            f"table {table.name!r} has a totals row; switch it off (Table Design, Total Row) and try again."
        )


def fit_table(table: Table, headings: dict[int, str]) -> None:
    """Make the table's tree reach over columns right of it, and call its columns what their cells say."""
    box = table.root.find(main("tableColumns"))
    if box is None:
        raise Refused(
            f"table {table.name!r} lists no columns; open the workbook in Excel and save it once."
        )
    where, columns = table.area, children(box)
    if len(columns) != where.last_col - where.first_col + 1:
        raise Damaged(
            f"table {table.name!r} lists {len(columns)} columns for {where.ref()}; open the workbook in Excel and save it once."
        )
    for column, heading in sorted(headings.items()):
        name = escaped(heading).replace("\n", "_x000a_")
        if column <= where.last_col:
            columns[column - where.first_col].set("name", name)
            continue
        if column != where.first_col + len(children(box)):
            raise Refused(
                f"a column right of table {table.name!r} stands between it and ours; move it and try again."
            )
        number = max(integer(node, "id") for node in children(box)) + 1
        etree.SubElement(box, main("tableColumn"), id=str(number), name=name)
    box.set("count", str(len(children(box))))
    reach_to(table, max([where.last_col, *headings]), where.last_row)


def reach_to(table: Table, last_col: int, last_row: int) -> None:
    """Make the table's tree and its filter end at a column and row; it never shrinks."""
    inner = table.root.find(main("autoFilter"))
    for node in [table.root] if inner is None else [table.root, inner]:
        reach = area(node.get("ref", ""))
        if reach:
            new = reach._replace(
                last_col=max(reach.last_col, last_col), last_row=max(reach.last_row, last_row)
            )
            node.set("ref", new.ref())


def filter_of(skeleton: _Element, header_row: int) -> Area | None:
    """Area of the sheet's own filter, when its arrows stand on the heading row."""
    node = skeleton.find(main("autoFilter"))
    where = area(node.get("ref", "")) if node is not None else None
    return where if where and where.first_row == header_row else None


def grow_filter(tail: bytes, area_now: Area) -> bytes:
    """Let the sheet's filter reach over an area."""
    new = area_now.ref().encode()
    for quote in (b'"', b"'"):
        mark = b"autoFilter ref=" + quote
        at = tail.find(mark)
        if at >= 0:
            start = at + len(mark)
            return tail[:start] + new + tail[tail.index(quote, start) :]
    raise Refused("the sheet's filter is written in an unusual form; switch it off and on again.")


def grow_filter_name(workbook: _Element, position: int, old: Area, new: Area) -> None:
    """Let the hidden name of the sheet's filter reach as far as the filter itself."""
    for node in workbook.iter(main("definedName")):
        if node.get("name", "").lower() == "_xlnm._filterdatabase" and node.get(
            "localSheetId"
        ) == str(position):
            sheet, _, where = (node.text or "").rpartition("!")
            if area(where) == old:
                node.text = f"{sheet}!{new.absolute()}"


def is_filtered(skeleton: _Element, tables: list[Table]) -> bool:
    """Say whether a filter may hide rows of the sheet, its own or that of a table on it."""
    shown = skeleton.find(main("sheetPr"))
    if shown is not None and is_true(shown.get("filterMode")):
        return True
    return any(
        True
        for root in (skeleton, *(t.root for t in tables))
        for _ in root.iter(main("filterColumn"))
    )


def is_protected(skeleton: _Element) -> bool:
    """Say whether the sheet's cells are locked."""
    node = skeleton.find(main("sheetProtection"))
    return node is not None and is_true(node.get("sheet"))
