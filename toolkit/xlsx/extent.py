"""A guard before a whole sheet is read: one value in a far corner makes a dense reader ask for more memory than exists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from .errors import Damaged
from .names import MAX_ROW, column_number, letters
from .package import Package, SheetRef

#: Cells in the box around all values of a sheet. A dense reader takes about 32 bytes for each, so this is 1.6 GB;
#: it is also every row of a sheet with 47 columns, while a real list of 200,000 rows with 60 columns fills a quarter.
MAX_CELLS = 50_000_000

_WIDE = re.compile(rb"r=[\"']([A-Z]{2,3})\d")
_DEEP = re.compile(rb"r=[\"'][A-Z]{0,3}(\d{6,7})[\"']")
_FIRST_WIDE, _FIRST_DEEP = 27, 100_000
_VALUE = re.compile(rb"<(?:\w+:)?c\b[^>]*?\br=[\"']([A-Z]{1,3})(\d{1,7})[\"'][^>]*(?<!/)>")
_CHUNK, _OVERLAP = 1 << 20, 400


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
    wide = _FIRST_WIDE - 1
    with package.stream(sheet.part) as stream:
        for chunk in _chunks(stream):
            wide = max([wide, *(column_number(name.decode()) for name in set(_WIDE.findall(chunk)))])
    if wide * MAX_ROW <= MAX_CELLS:
        return False
    deep = _FIRST_DEEP - 1
    with package.stream(sheet.part) as stream:
        for chunk in _chunks(stream):
            deep = max([deep, *(int(number) for number in set(_DEEP.findall(chunk)))])
    return wide * deep > MAX_CELLS


def _check_values(package: Package, sheet: SheetRef) -> None:
    widest = deepest = (0, 0)  # column and row of a cell
    with package.stream(sheet.part) as stream:
        for chunk in _chunks(stream):
            for name, number in _VALUE.findall(chunk):
                cell = column_number(name.decode()), int(number)
                widest = cell if cell[0] > widest[0] else widest
                deepest = cell if cell[1] > deepest[1] else deepest
    if widest[0] * deepest[1] > MAX_CELLS:
        cells = " and ".join(f"{letters(column)}{row}" for column, row in dict.fromkeys((widest, deepest)))
        raise Damaged(
            f"sheet {sheet.title!r} reaches to {cells}, too far to be read; if nothing is meant to stand there, "
            "delete those rows and columns and save the workbook."
        )


def _chunks(stream: IO[bytes]) -> Iterator[bytes]:
    """Read a stream in pieces that overlap, so that no cell is cut in two unseen."""
    rest = b""
    while piece := stream.read(_CHUNK):
        yield rest + piece
        rest = (rest + piece)[-_OVERLAP:]
