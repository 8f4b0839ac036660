"""What a workbook's sheets say beside their values: Excel tables, cells with errors, formulas that nobody calculated yet.

python-calamine reads an error as an empty cell, so that #N/A would look like nothing; the sheet's own text is looked through for it.
"""

import re
from collections.abc import Iterable
from html import unescape

from toolkit.parsing.cells import UNCALCULATED
from toolkit.reading.grid import Box, Extras
from toolkit.xlsx import Package, SheetRef
from toolkit.xlsx.sml.addresses import column_number
from toolkit.xlsx.sml.excel_tables import tables_on

_ERROR_MARK = b't="e"'
_ERROR = re.compile(
    rb'<c\b(?=[^>]*\bt="e")[^>]*\br="([A-Z]{1,3})(\d{1,7})"[^>]*>(?:(?!</c>).)*?<v>([^<]*)</v>',
    re.S,
)
_CHUNK = 1 << 20
_UNDONE_MARKS = (b"</f></c>", b"</f><v/></c>", b"</f><v></v></c>", b"</f><v /></c>")
_UNDONE = re.compile(
    rb'<c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*>\s*<f\b[^>]*>([^<]*)</f>\s*(?:<v\s*/>|<v></v>)?</c>'
)


Merged = Iterable[tuple[tuple[int, int], tuple[int, int]]]
"""Corners of merged ranges, counted from 0."""


def merged_only(merged: Merged) -> Extras:
    """What is known of a sheet whose file tells nothing else."""
    return Extras(tuple(Box(*one, *other) for one, other in merged))


def facts_of(package: Package, sheet: SheetRef, merged: Merged) -> Extras:
    """Merged ranges, tables by name and the cells that stand for no value; a part that holds no XML says nothing."""
    if not package.has(sheet.part) or not sheet.part.lower().endswith(".xml"):
        return merged_only(merged)
    marks = _marks(package, sheet)
    odd: dict[tuple[int, int], str] = {}
    if marks:
        data = package.read(sheet.part)
        odd.update(
            {_place(f[1], f[2]): f[3].decode() for f in _ERROR.finditer(data)}
            if _ERROR_MARK in marks
            else {}
        )
        odd.update(
            {_place(f[1], f[2]): UNCALCULATED for f in _UNDONE.finditer(data)}
            if marks - {_ERROR_MARK}
            else {}
        )
    return Extras(merged_only(merged).merged, _tables(package, sheet), odd)


def uncalculated(package: Package, sheet: SheetRef) -> dict[tuple[int, int], str]:
    """The text of each formula that no program has calculated yet, by row and column from 0."""
    if not package.has(sheet.part) or not _marks(package, sheet) - {_ERROR_MARK}:
        return {}
    return {
        _place(f[1], f[2]): "=" + unescape(f[3].decode())
        for f in _UNDONE.finditer(package.read(sheet.part))
    }


def _marks(package: Package, sheet: SheetRef) -> set[bytes]:
    """Signs of errors and of formulas without a value anywhere in a sheet, looked for piece by piece."""
    found: set[bytes] = set()
    rest = b""
    for piece in package.pieces(sheet.part, _CHUNK):
        text = rest + piece
        if _ERROR_MARK in text:
            found.add(_ERROR_MARK)
        if b"</f>" in text:
            found.update(mark for mark in _UNDONE_MARKS if mark in text)
        rest = text[-40:]
    return found


def _place(column: bytes, row: bytes) -> tuple[int, int]:
    return int(row) - 1, column_number(column.decode()) - 1


def _tables(package: Package, sheet: SheetRef) -> dict[str, Box]:
    """Tables with a heading, by name; the totals row is not part of the box."""
    return {
        t.name: Box(
            t.area.first_row - 1, t.area.first_col - 1, t.last_body_row - 1, t.area.last_col - 1
        )
        for t in tables_on(package, sheet.part)
        if t.has_heading
    }
