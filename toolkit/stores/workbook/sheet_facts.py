"""What a sheet's own text tells beside its values: tables, errors, formulas nobody calculated yet.

python-calamine reads an error as an empty cell, so that #N/A would look like nothing; the text of
the sheet is looked through for it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from html import unescape
from typing import NamedTuple

from toolkit.parsing.cells import UNCALCULATED
from toolkit.reading.grid import Box, Extras
from toolkit.xlsx import Package, SheetRef
from toolkit.xlsx.sml.addresses import column_number
from toolkit.xlsx.sml.excel_tables import Table, tables_on

Merged = Iterable[tuple[tuple[int, int], tuple[int, int]]]
"""Corners of merged ranges, counted from 0."""

_ERROR_SIGN = b't="e"'
_ERROR_CELL = re.compile(
    rb'<c\b(?=[^>]*\bt="e")[^>]*\br="([A-Z]{1,3})(\d{1,7})"[^>]*>'
    rb"(?:(?!</c>).)*?<v>([^<]*)</v>",
    re.S,
)
_UNCALCULATED_SIGNS = (b"</f></c>", b"</f><v/></c>", b"</f><v></v></c>", b"</f><v /></c>")
_UNCALCULATED_CELL = re.compile(
    rb'<c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*>'
    rb"\s*<f\b[^>]*>([^<]*)</f>\s*(<v\s*/>|<v></v>)?</c>"
)
_TEXT = re.compile(rb"<c\b[^>]*\bt=[\"']str[\"']")
_PIECE = 1 << 18
"""Bytes of a sheet that are looked through at a time."""
_OVERLAP = 40
"""Bytes of a piece that are looked at again with the next: more than any of the signs is long."""


class _Signs(NamedTuple):
    """Whether a sheet holds cells of either kind; most hold none, and are not searched."""

    of_errors: bool
    of_uncalculated: bool


def merged_only(merged: Merged) -> Extras:
    """What is known of a sheet whose file tells nothing else."""
    return Extras(tuple(Box(*first, *last) for first, last in merged))


def facts_of(package: Package, sheet: SheetRef, merged: Merged) -> Extras:
    """Merged ranges, tables by name, and the cells that stand for no value.

    A part that holds no XML tells nothing.
    """
    extras = merged_only(merged)
    if not package.has(sheet.part) or not sheet.part.lower().endswith(".xml"):
        return extras
    cells = _cells_without_value(package, sheet)
    named = [table for table in tables_on(package, sheet.part) if table.has_heading]
    totalled = (table.name for table in named if table.last_body_row < table.area.last_row)
    return replace(extras, tables=_boxes(named), totalled=frozenset(totalled), odd=cells)


def uncalculated(package: Package, sheet: SheetRef) -> dict[tuple[int, int], str]:
    """The text of each formula that no program has calculated yet, by row and column from 0."""
    if not package.has(sheet.part) or not _signs_in(package, sheet).of_uncalculated:
        return {}
    texts: dict[tuple[int, int], str] = {}
    for cell in _uncalculated_cells(package.read(sheet.part)):
        texts[_place(cell)] = "=" + unescape(cell[3].decode())
    return texts


def _cells_without_value(package: Package, sheet: SheetRef) -> dict[tuple[int, int], str]:
    """The text of each error, and a sign in place of each formula that was not calculated."""
    signs = _signs_in(package, sheet)
    cells: dict[tuple[int, int], str] = {}
    if not any(signs):
        return cells
    text = package.read(sheet.part)
    if signs.of_errors:
        for cell in _ERROR_CELL.finditer(text):
            cells[_place(cell)] = cell[3].decode()
    if signs.of_uncalculated:
        for cell in _uncalculated_cells(text):
            cells[_place(cell)] = UNCALCULATED
    return cells


def _signs_in(package: Package, sheet: SheetRef) -> _Signs:
    """What a sheet holds, looked for piece by piece: some are too long to be held at once."""
    errors, undone = False, False
    end_of_last = b""
    for piece in package.pieces(sheet.part, _PIECE):
        text = end_of_last + piece
        errors = errors or _ERROR_SIGN in text
        undone = undone or _holds_uncalculated(text)
        end_of_last = text[-_OVERLAP:]
    return _Signs(errors, undone)


def _holds_uncalculated(text: bytes) -> bool:
    # One look at a text without any formula, which most are.
    return b"</f>" in text and any(sign in text for sign in _UNCALCULATED_SIGNS)


def _uncalculated_cells(text: bytes) -> Iterator[re.Match[bytes]]:
    """Formulas without a result; a result that is an empty text is one, as of =IF(A2="","",A2)."""
    for cell in _UNCALCULATED_CELL.finditer(text):
        gave_empty_text = cell[4] and _TEXT.match(cell[0])
        if not gave_empty_text:
            yield cell


def _place(cell: re.Match[bytes]) -> tuple[int, int]:
    return int(cell[2]) - 1, column_number(cell[1].decode()) - 1


def _boxes(tables: Iterable[Table]) -> dict[str, Box]:
    """Where tables stand, by name; the totals row is not part of the box."""
    boxes: dict[str, Box] = {}
    for table in tables:
        area = table.area
        top, left = area.first_row - 1, area.first_col - 1
        boxes[table.name] = Box(top, left, table.last_body_row - 1, area.last_col - 1)
    return boxes
