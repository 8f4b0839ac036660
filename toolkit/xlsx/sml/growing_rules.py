"""What grows with a list: rules of formats and of input that reach to its end, the print area."""

from __future__ import annotations

import re

from lxml.etree import _Element

from ..opc.markup import main
from .addresses import Area, area, split_reference

# Sparklines come first: they are passed over whole, as their sqref is the cell they stand in.
_RULES = re.compile(
    rb"<(?:\w+:)?sparkline\b(?![^>]*/>).*?</(?:\w+:)?sparkline>"
    rb"|<(?:\w+:)?(?:dataValidation|conditionalFormatting)\b"
    rb"[^>]*?\ssqref=[\"'](?P<listed>[^\"']*)[\"']"
    rb"|<\w+:sqref>(?P<within>[^<]*)<",
    re.DOTALL,
)
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
    """Whether an area covers a column of the list to its last row, and not yet to the new one."""
    shares_column = where.first_col <= filled.last_col and filled.first_col <= where.last_col
    begins_in_time = where.first_row <= filled.last_row + 1
    return shares_column and begins_in_time and filled.last_row <= where.last_row < last_row
