"""A guard before a whole sheet is read: one value in a far corner makes a dense reader ask for more memory than exists."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from pathlib import Path

from ..opc.package import Package, SheetRef
from ..opc.xlsx_errors import Damaged
from ..sml.addresses import (
    MAX_COLUMN,
    MAX_ROW,
    column_number,
    letters,
)

#: Cells in the box around all values of a sheet. A dense reader takes about 32 bytes for each, so this is 1.6 GB;
#: it is also every row of a sheet with 47 columns, while a real list of 200,000 rows with 60 columns fills a quarter.
MAX_CELLS = 50_000_000

_NAMED = re.compile(rb"r=[\"']([A-Za-z]{2,9}\d|[A-Za-z]{0,9}\d{7,18})")
_DEEP = re.compile(rb"r=[\"'][A-Za-z]{0,9}(\d{6,18})[\"']")
_NAMELESS = re.compile(rb"<(?:\w+:)?c(?=[\s/>])(?![^>]*?\sr\s*=)[^>]*>")
_FIRST_WIDE, _FIRST_DEEP = 27, 100_000
_TAG = re.compile(rb"<(?:\w+:)?(row|c)((?:\s+[^\s=<>/]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*)\s*(/?)>")
_REF = re.compile(rb"\sr\s*=\s*[\"']([A-Za-z]{0,9})(\d{0,18})[\"']")
_LETTERS, _DIGITS, _BLANKS = (
    text.encode() for text in (string.ascii_letters, string.digits, " \t\r\n")
)
_CHUNK, _OVERLAP, _LONGEST = 1 << 20, 400, 1 << 20


def check_extent(source: Path | bytes | Package) -> None:
    """Raise Damaged, naming sheet and cells, when the box around a sheet's values is too big to read whole.

    The sheet's own ``<dimension>`` is not asked, as it may lie: the cells are. An ordinary sheet is done with after
    one quick look for columns beyond Z; only where columns and rows could make the box too big are the cells that
    hold values looked at one by one.
    """
    package = source if isinstance(source, Package) else Package.open(source)
    if any(part.lower().endswith("workbook.bin") for part in package.parts()):
        return
    for sheet in package.sheets():
        if package.has(sheet.part) and _could_be_too_big(package, sheet):
            _check_values(package, sheet)


def _could_be_too_big(package: Package, sheet: SheetRef) -> bool:
    """Say whether the cells' names alone, with or without values, allow for a box beyond the limit."""
    wide, nameless = _FIRST_WIDE - 1, 0
    for chunk in _chunks(package, sheet):
        packed = chunk.translate(None, _BLANKS)
        for name in set(_NAMED.findall(packed)):
            if name[-1:].isdigit() and int(name.lstrip(_LETTERS)) > MAX_ROW:
                return True
            wide = max(wide, column_number(name.rstrip(_DIGITS).decode()))
        if packed.count(b"<c") + packed.count(b":c") > packed.count(b'cr="'):
            nameless += len(_NAMELESS.findall(chunk))
    wide = max(wide, nameless)
    if wide * MAX_ROW <= MAX_CELLS:
        return False
    deep = _FIRST_DEEP - 1
    for chunk in _chunks(package, sheet):
        deep = max(
            [deep, *(int(number) for number in set(_DEEP.findall(chunk.translate(None, _BLANKS))))]
        )
    return wide * deep > MAX_CELLS


def _check_values(package: Package, sheet: SheetRef) -> None:
    """Go through the cells one by one, as a reader counts them: one without a name stands right of the one before."""
    widest = deepest = (0, 0)  # column and row of a cell
    row = column = 0
    for kind, attributes, empty in _TAG.findall(package.read(sheet.part)):
        found = _REF.search(attributes)
        if kind == b"row":
            row, column = int(found[2]) if found and found[2] else row + 1, 0
            continue
        cell = (
            (column_number(found[1].decode()), int(found[2] or row))
            if found and found[1]
            else (column + 1, row)
        )
        column = cell[0]
        if not empty:
            widest = cell if cell[0] > widest[0] else widest
            deepest = cell if cell[1] > deepest[1] else deepest
    cells = " and ".join(
        f"{letters(column)}{row}" for column, row in dict.fromkeys((widest, deepest))
    )
    if widest[0] > MAX_COLUMN or deepest[1] > MAX_ROW:
        raise Damaged(
            f"sheet {sheet.title!r} names the cell {cells}, which no sheet has; restore the workbook from a copy."
        )
    if widest[0] * deepest[1] > MAX_CELLS:
        raise Damaged(
            f"sheet {sheet.title!r} reaches to {cells}, too far to be read; if nothing is meant to stand there, "
            "delete those rows and columns and save the workbook."
        )


def _chunks(package: Package, sheet: SheetRef) -> Iterator[bytes]:
    """Read a sheet in pieces that overlap, so that no cell is cut in two unseen."""
    rest = b""
    for piece in package.pieces(sheet.part, _CHUNK):
        chunk = rest + piece
        yield chunk
        tag = chunk.rfind(b"<")
        if len(chunk) - tag > _LONGEST and b">" not in chunk[tag:]:
            raise Damaged(
                f"sheet {sheet.title!r} holds a tag without an end; restore the workbook from a copy."
            )
        rest = (
            chunk[min(tag, len(chunk) - _OVERLAP) :]
            if 0 <= len(chunk) - tag <= _LONGEST
            else chunk[-_OVERLAP:]
        )
