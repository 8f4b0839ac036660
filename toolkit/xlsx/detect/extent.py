"""A guard before a sheet is read: a value in a far corner takes a dense reader all memory."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from ..opc.package import Package, SheetRef
from ..opc.xlsx_errors import Damaged
from ..sml.addresses import (
    MAX_COLUMN,
    MAX_ROW,
    column_number,
    letters,
)

#: Cells in the box around all values of a sheet. A dense reader takes about 32 bytes for each, so
#: this is 1.6 GB; it is also every row of a sheet with 47 columns, while a real list of 200,000
#: rows with 60 columns fills a quarter.
MAX_CELLS = 50_000_000

#: So many are read wherever they stand: no more than 0.5 GB.
FEW_CELLS = 8_000_000

_BYTES_A_CELL = 2  # a cell with a value is far longer, so that a fuller box lies apart
_SURELY_CLOSE = 26 * MAX_ROW * _BYTES_A_CELL  # bytes that fill every row of A to Z
_WIDE_OR_TOO_DEEP = re.compile(rb"r=[\"']([A-Za-z]{2,9}\d(?:\d{6,17})?|[A-Za-z]?\d{7,18})")
_DEEP = re.compile(rb"r=[\"'][A-Za-z]{0,9}(\d{6,18})[\"']")
# Both at once: letters of two or more, and a row of six digits or more.
_WIDE_OR_DEEP = re.compile(
    rb"r=[\"'](?:([A-Za-z]{2,9})(?=\d)|[A-Za-z]?(?=\d{6}))(\d{6,18}(?=[\"'])|\d{7,18})?"
)
# In nearly all sheets cells and rows begin with their name, which is none beyond Z99999, have no
# prefix, and a cell ends with the next one or with its row.
_UNUSUAL_BEGINNINGS = (
    re.compile(rb'<c(?! r="[A-Z][0-9]{1,5}+")(?=[\s/>])'),
    re.compile(rb'<row(?! r="[0-9]{1,5}+")(?=[\s/>])'),
    re.compile(rb":(?:c|row)(?=[\s/>])"),
)
_UNUSUAL_END = re.compile(rb"</c(?!><c )\s*>\s*</(?!row>)")
_NAMELESS_CELL = re.compile(rb"<(?:\w+:)?c(?=[\s/>])(?![^>]*?\sr\s*=)[^>]*>")
_NAMELESS_ROW = re.compile(rb"<(?:\w+:)?row(?=[\s/>])(?![^>]*?\sr\s*=)[^>]*>")
_ONE_LETTER, _FIVE_DIGITS = 26, 99_999  # what columns and rows reach that the two above leave out
_TAG = re.compile(rb"<(?:\w+:)?(row|c)((?:\s+[^\s=<>/]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*)\s*(/?)>")
_REF = re.compile(rb"\sr\s*=\s*[\"']([A-Za-z]{0,99})(\d{0,99})[\"']")
_LETTERS, _DIGITS = string.ascii_letters.encode(), string.digits.encode()
_BLANKS = b" \t\r\n"
_NESTED = (b"</c></t>", b"</c></v>", b"</c></is>", b"</c></c>")
"""How a cell ends that stands within another: each reader makes something else of it."""
_COUNT = re.compile(rb"\suniqueCount\s*=\s*[\"'](\d{1,30})")
_LONGEST_HEAD, _LIKELY_TEXTS = 4096, 1_000_000
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_CHUNK, _LONGEST_TAG = 1 << 18, 1 << 20
_LONGEST_NAME = 400  # with its blanks


def check_extent(source: Path | bytes | Package) -> bool:
    """Raise Damaged, naming sheet and cells, when the box around a sheet's values is too big.

    Gives whether the cells of a sheet may lie so far apart that its text does not tell what reading
    it takes. A part in UTF-16 is Damaged too: readers take such a sheet for an empty one.

    The sheet's own ``<dimension>`` is not asked, as it may lie: the cells are. An ordinary sheet
    is done with after one quick look for columns beyond Z; only where columns and rows could make
    the box too big are the cells that hold values looked at one by one.
    """
    package = source if isinstance(source, Package) else Package.open(source)
    if any(part.lower().endswith("workbook.bin") for part in package.parts()):
        return False
    main_part = package.workbook_part
    for part in ("", main_part):
        _refuse_utf16(package, package.rels_part(part), "a list of its parts")
    for part in (main_part, *package.related(main_part, "styles"), *_texts(package)):
        _refuse_utf16(package, part, f"the part {part}")
    for part in _texts(package):
        _refuse_wrong_count(package, part)
    lie_apart = False
    for sheet in package.sheets():
        if package.has(sheet.part):
            _refuse_utf16(package, sheet.part, f"sheet {sheet.title!r}")
            lie_apart = _lie_apart(package, sheet) or lie_apart
    return lie_apart


def _texts(package: Package) -> list[str]:
    return package.related(package.workbook_part, "sharedStrings")


def _refuse_utf16(package: Package, part: str, what: str) -> None:
    start = next(package.pieces(part, 4), b"") if package.has(part) else b""
    if start.startswith(_UTF16) or b"\0" in start:
        raise Damaged(
            f"{what} is saved as UTF-16, which cannot be read; "
            "open the workbook in Excel and save it once."
        )


def _refuse_wrong_count(package: Package, part: str) -> None:
    """Raise Damaged where more texts are announced than fit in, as a reader makes room for them."""
    start = next(package.pieces(part, _LONGEST_HEAD), b"")
    announced = [int(digits) for digits in _COUNT.findall(start.partition(b"<si")[0])]
    most = max(announced, default=0)
    if most <= _LIKELY_TEXTS:
        return
    size = sum(len(piece) for piece in package.pieces(part, _CHUNK))
    if most * len(b"<si/>") > size:
        raise Damaged(
            f"the part {part} says that it holds {most:,} texts, more than fit in; "
            "restore the workbook from a copy."
        )


def _lie_apart(package: Package, sheet: SheetRef) -> bool:
    """Whether the box around all cells of a sheet is far larger than its text can fill.

    Raises Damaged where the box around its values is too big.
    """
    named = _named(package, sheet)
    if named is None:
        return _cells_in_box(package, sheet) > FEW_CELLS
    fill = max(FEW_CELLS, named.size // _BYTES_A_CELL)
    widest = named.widest + named.nameless  # they may all stand right of the widest
    deepest = named.deepest
    if not named.is_whole:
        fits = widest * MAX_ROW <= fill
        deepest = MAX_ROW if fits else _deepest_named(package, sheet)
    cells = widest * (deepest + named.nameless_rows)
    if cells > MAX_CELLS:
        cells = _cells_in_box(package, sheet)
    return cells > fill


class _Named(NamedTuple):
    """What the names of a sheet's cells say, with or without values."""

    widest: int
    """The farthest column."""
    nameless: int
    """How many cells name none."""
    deepest: int
    """The farthest row, as far as it was looked for."""
    nameless_rows: int
    size: int
    """Bytes of the sheet's text."""
    is_whole: bool
    """Whether the farthest row was looked for in all of the text."""


def _named(package: Package, sheet: SheetRef) -> _Named | None:
    """The names of a sheet's cells; None where a row is too deep."""
    widest, nameless, deepest, rows, size = _ONE_LETTER, 0, _FIVE_DIGITS, 0, 0
    for chunk in _chunks(package, sheet):
        if _is_usual(chunk):
            size += len(chunk)
            continue
        packed = chunk.translate(None, _BLANKS)
        # Most cells end with the next one or their row; these two counts do not overlap.
        ends_otherwise = packed.count(b"c></") > packed.count(b"c></row>")
        if ends_otherwise and any(end in packed for end in _NESTED):
            raise Damaged(
                f"sheet {sheet.title!r} has a cell within a cell; restore the workbook from a copy."
            )
        is_whole = size < _SURELY_CLOSE
        for name, row in _far_names(packed, with_rows=is_whole):
            if row > MAX_ROW:
                return None
            widest = max(widest, column_number(name.decode()) if name else 0)
            deepest = max(deepest, row)
        # A count is ten times as fast as the expression, which most sheets need not be asked.
        prefixed = packed.count(b":c") if b":" in packed else 0
        if packed.count(b"<c") + prefixed > packed.count(b'cr="'):
            nameless += len(_NAMELESS_CELL.findall(chunk))
            rows += len(_NAMELESS_ROW.findall(chunk))
        size += len(chunk)
    return _Named(widest, nameless, deepest, rows if nameless else 0, size, size < _SURELY_CLOSE)


def _is_usual(chunk: bytes) -> bool:
    """Whether a piece of a sheet is spelled as nearly all are, so that nothing in it is far out.

    Its last tag may be cut off and is left to the next piece, which begins with it.
    """
    last_tag = max(chunk.rfind(b"<"), 0)
    if any(beginning.search(chunk, 0, last_tag) for beginning in _UNUSUAL_BEGINNINGS):
        return False
    return not _UNUSUAL_END.search(chunk)


def _far_names(packed: bytes, *, with_rows: bool) -> Iterator[tuple[bytes, int]]:
    """The letters of columns beyond Z, and the rows beyond those that a sheet has; 0 for others.

    `with_rows` asks for every row of six digits or more.
    """
    if with_rows:
        for name, row in set(_WIDE_OR_DEEP.findall(packed)):
            yield name, int(row or 0)
        return
    for name in set(_WIDE_OR_TOO_DEEP.findall(packed)):
        yield name.rstrip(_DIGITS), int(name.lstrip(_LETTERS))


def _deepest_named(package: Package, sheet: SheetRef) -> int:
    deepest = _FIVE_DIGITS
    for chunk in _chunks(package, sheet):
        for number in set(_DEEP.findall(chunk.translate(None, _BLANKS))):
            deepest = max(deepest, int(number))
    return deepest


def _cells_in_box(package: Package, sheet: SheetRef) -> int:
    """Cells in the box around all values; raises Damaged where they are too many."""
    widest, deepest = _farthest_values(package.read(sheet.part))
    corners = list(dict.fromkeys((widest, deepest)))
    beyond = [cell for cell in corners if cell[0] > MAX_COLUMN or cell[1] > MAX_ROW]
    cells = " and ".join(f"{letters(column)}{row}" for column, row in beyond or corners)
    if beyond:
        raise Damaged(
            f"sheet {sheet.title!r} names the cell {cells}, which no sheet has; "
            "restore the workbook from a copy."
        )
    if widest[0] * deepest[1] > MAX_CELLS:
        raise Damaged(
            f"sheet {sheet.title!r} reaches to {cells}, too far to be read; if nothing is meant "
            "to stand there, delete those rows and columns and save the workbook."
        )
    return widest[0] * deepest[1]


def _farthest_values(data: bytes) -> tuple[tuple[int, int], tuple[int, int]]:
    """Column and row of the cell farthest right, and of the one farthest down, that hold a value.

    Cells are counted as a reader does: one without a name stands right of the one before.
    """
    widest = deepest = (0, 0)
    row = column = 0
    for kind, attributes, empty in _TAG.findall(data):
        named = _REF.search(attributes)
        name, digits = named.groups() if named else (b"", b"")
        if kind == b"row":
            row = int(digits) if digits else row + 1
            column = 0
            continue
        column = column_number(name.decode()) if name else column + 1
        if empty:
            continue
        cell = column, int(digits) if name and digits else row
        if cell[0] > widest[0]:
            widest = cell
        if cell[1] > deepest[1]:
            deepest = cell
    return widest, deepest


def _chunks(package: Package, sheet: SheetRef) -> Iterator[bytes]:
    """Read a sheet in pieces that overlap, so that every tag is seen whole in one of them."""
    rest = b""
    for piece in package.pieces(sheet.part, _CHUNK):
        chunk = rest + piece
        yield chunk
        last_tag = chunk.rfind(b"<")
        rest = chunk[max(last_tag, 0) :]
        if len(rest) <= _LONGEST_TAG:
            continue
        if last_tag >= 0 and b">" not in rest:
            raise Damaged(
                f"sheet {sheet.title!r} holds a tag without an end; "
                "restore the workbook from a copy."
            )
        # Text, or a tag with ">" in an attribute: of that, only a name cut in two would be missed.
        rest = rest[-_LONGEST_NAME:]
