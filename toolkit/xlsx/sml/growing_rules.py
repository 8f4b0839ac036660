"""What reaches to the last row of a list, and reaches on when the list grows: rules, checks on input, print area."""

from __future__ import annotations

import re

from lxml.etree import _Element

from ..opc.markup import main
from .addresses import Area, area, split_reference

_RULES = re.compile(
    rb"<(?:\w+:)?sparkline\b(?![^>]*/>).*?</(?:\w+:)?sparkline>"
    rb"|<(?:\w+:)?(?:dataValidation|conditionalFormatting)\b[^>]*?\ssqref=[\"'](?P<listed>[^\"']*)[\"']"
    rb"|<\w+:sqref>(?P<within>[^<]*)<",
    re.DOTALL,
)


def reach_rules(tail: bytes, filled: Area, last_row: int) -> bytes:
    """Let conditional formats and data validations that cover a column of the list to its end reach to ``last_row``.

    ``filled`` is the list down to the last row with something in it. Rules of newer kinds (in ``extLst``) follow too;
    sparklines do not.
    """

    def reached(found: re.Match[bytes]) -> bytes:
        for group in ("listed", "within"):
            if found[group] is not None:
                start, end = found.start(group) - found.start(), found.end(group) - found.start()
                refs = (
                    _reach(ref.decode("ascii", "replace"), filled, last_row)
                    for ref in found[group].split()
                )
                return found[0][:start] + " ".join(refs).encode() + found[0][end:]
        return found[0]

    return _RULES.sub(reached, tail)


def reach_print_area(workbook: _Element, position: int, filled: Area, last_row: int) -> None:
    """Let a print area of the sheet that ends with the list end with its new last row."""
    for node in workbook.iter(main("definedName")):
        if node.get("name", "").lower() == "_xlnm.print_area" and node.get("localSheetId") == str(
            position
        ):
            pieces = re.split(r",(?=(?:[^']*'[^']*')*[^']*$)", node.text or "")
            node.text = ",".join(_reach_absolute(piece, filled, last_row) for piece in pieces)


def _reach(ref: str, filled: Area, last_row: int) -> str:
    where = area(ref)
    return (
        where._replace(last_row=last_row).ref()
        if where and _ends_there(where, filled, last_row)
        else ref
    )


def _reach_absolute(piece: str, filled: Area, last_row: int) -> str:
    place = split_reference(piece)
    if place is None or not _ends_there(place[1], filled, last_row):
        return piece
    return f"{piece.rpartition('!')[0]}!{place[1]._replace(last_row=last_row).absolute()}"


def _ends_there(where: Area, filled: Area, last_row: int) -> bool:
    """Say whether an area covers a column of the list down to its last row, and not yet to the new one."""
    beside = where.first_col <= filled.last_col and filled.first_col <= where.last_col
    return (
        beside
        and where.first_row <= filled.last_row + 1
        and filled.last_row <= where.last_row < last_row
    )
