"""What grows with a list: rules that reach to its end, how it is sorted, the print area."""

from __future__ import annotations

import re

from lxml.etree import _Element

from ..opc.markup import main
from .addresses import Area, area, split_reference

# Sparklines come first: they are passed over whole, as their sqref is the cell they stand in.
_RULES = re.compile(
    rb"<(?:\w+:)?sparkline\b(?![^>]*/>).*?</(?:\w+:)?sparkline>"
    rb"|<(?:\w+:)?(?:dataValidation|conditionalFormatting|ignoredError|protectedRange)\b"
    rb"[^>]*?\ssqref=[\"'](?P<listed>[^\"']*)[\"']"
    rb"|<\w+:sqref>(?P<within>[^<]*)<",
    re.DOTALL,
)
_SORTED = re.compile(rb"(<(?:\w+:)?(sortState|sortCondition)\b[^>]*?\sref=[\"'])([^\"']*)")
# A comma that parts areas, not one inside a sheet's quoted title.
_COMMA = re.compile(r",(?=(?:[^']*'[^']*')*[^']*$)")


def reach_rules(tail: bytes, filled: Area, last_row: int) -> bytes:
    """Let conditional formats and data validations that end with the list reach to ``last_row``.

    ``tail`` is what stands after the sheet's rows, ``filled`` the list down to the last row with
    something in it. Rules that cover a column of it to its end follow, those of newer kinds (in
    ``extLst``) too; sparklines do not.
    """

    def reached(found: re.Match[bytes]) -> bytes:
        group = "within" if found["listed"] is None else "listed"
        if found[group] is None:
            return found[0]
        start = found.start(group) - found.start()
        end = found.end(group) - found.start()
        listed = [ref.decode("ascii", "replace") for ref in found[group].split()]
        refs = " ".join(_reach(ref, filled, last_row) for ref in listed)
        return found[0][:start] + refs.encode() + found[0][end:]

    return _RULES.sub(reached, tail)


def reach_sorted(data: bytes, old: Area, new: Area) -> bytes:
    """Let what says how a list is sorted cover it as it is now, rows and columns.

    ``old`` is what the list covered before; what covers it to its edges follows, and a condition
    keeps its column.
    """

    def reached(found: re.Match[bytes]) -> bytes:
        where = area(found[3].decode("ascii", "replace"))
        if where is None or where.last_row != old.last_row or not where.overlaps(old):
            return found[0]
        where = where._replace(last_row=new.last_row)
        if found[2] == b"sortState" and where.last_col == old.last_col:
            where = where._replace(last_col=new.last_col)
        return found[1] + where.ref().encode()

    return _SORTED.sub(reached, data)


def reach_print_area(workbook: _Element, position: int, filled: Area, last_row: int) -> None:
    """Let a print area of the sheet that ends with the list end with its new last row.

    ``position`` is the sheet's among the tabs, by which ``workbook`` keeps its print area.
    """
    for node in workbook.iter(main("definedName")):
        is_print_area = node.get("name", "").lower() == "_xlnm.print_area"
        if is_print_area and node.get("localSheetId") == str(position):
            pieces = _COMMA.split(node.text or "")
            node.text = ",".join(_reach_absolute(piece, filled, last_row) for piece in pieces)


def _reach(ref: str, filled: Area, last_row: int) -> str:
    where = area(ref)
    if where is None or not _ends_there(where, filled, last_row):
        return ref
    return where._replace(last_row=last_row).ref()


def _reach_absolute(piece: str, filled: Area, last_row: int) -> str:
    place = split_reference(piece)
    if place is None or not _ends_there(place[1], filled, last_row):
        return piece
    sheet = piece.rpartition("!")[0]
    return f"{sheet}!{place[1]._replace(last_row=last_row).absolute()}"


def _ends_there(where: Area, filled: Area, last_row: int) -> bool:
    """Whether an area covers a column of the list to its last row, and not yet to the new one.

    What is on the last cell alone, below others of the list, is meant for that one.
    """
    rows_above = filled.last_row - filled.first_row - 1
    if where.first_row == where.last_row == filled.last_row and rows_above:
        return False
    shares_column = where.first_col <= filled.last_col and filled.first_col <= where.last_col
    begins_in_time = where.first_row <= filled.last_row + 1
    return shares_column and begins_in_time and filled.last_row <= where.last_row < last_row
