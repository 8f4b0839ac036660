"""The filters of a sheet: a plain range's arrows, how they grow, and whether rows may be hidden."""

from __future__ import annotations

from lxml.etree import _Element

from ..opc.markup import is_true, main
from ..opc.xlsx_errors import Refused
from .addresses import Area, area
from .excel_tables import Table


def filter_of(skeleton: _Element, header_row: int) -> Area | None:
    """Area of the sheet's own filter; None unless its arrows stand on the heading row."""
    node = skeleton.find(main("autoFilter"))
    if node is None:
        return None
    where = area(node.get("ref", ""))
    return where if where and where.first_row == header_row else None


def grow_filter(tail: bytes, area_now: Area) -> bytes:
    """Let the sheet's filter reach over an area, in what stands after the sheet's rows.

    Only the address in it is changed. Raises Refused where it is not where programs write it.
    """
    new = area_now.ref().encode()
    for quote in (b'"', b"'"):
        mark = b"autoFilter ref=" + quote
        at = tail.find(mark)
        if at >= 0:
            start = at + len(mark)
            return tail[:start] + new + tail[tail.index(quote, start) :]
    raise Refused("the sheet's filter is written in an unusual form; switch it off and on again.")


def grow_filter_name(workbook: _Element, position: int, old: Area, new: Area) -> None:
    """Let the hidden name of the sheet's filter reach as far as the filter itself.

    Excel keeps every filter as a name of the sheet too, and repairs a file where the two differ.
    ``position`` is the sheet's among the tabs; a name that is not the filter's ``old`` area stays.
    """
    for node in workbook.iter(main("definedName")):
        is_filter = node.get("name", "").lower() == "_xlnm._filterdatabase"
        if not is_filter or node.get("localSheetId") != str(position):
            continue
        sheet, _, where = (node.text or "").rpartition("!")
        if area(where) == old:
            node.text = f"{sheet}!{new.absolute()}"


def is_filtered(skeleton: _Element, tables: list[Table]) -> bool:
    """Say whether a filter may hide rows of the sheet, its own or that of a table on it.

    Arrows alone hide nothing; a column with a condition does.
    """
    properties = skeleton.find(main("sheetPr"))
    if properties is not None and is_true(properties.get("filterMode")):
        return True
    roots = [skeleton, *(table.root for table in tables)]
    return any(next(root.iter(main("filterColumn")), None) is not None for root in roots)
