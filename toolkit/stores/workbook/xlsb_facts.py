"""What a binary workbook (.xlsb) tells beside its values: its records as in [MS-XLSB]."""

import posixpath
import struct
import zipfile
from collections.abc import Iterator

from toolkit.errors import DataError
from toolkit.stores.workbook.file_facts import (
    ERROR_TEXTS,
    UNKNOWN_ERROR,
    Errors,
    FileFacts,
    reference,
)
from toolkit.xlsx.sml.addresses import Area

# Types of records.
_ROW = 0
_ERROR = 3
_FORMULA_ERROR = 11
_SHORT_CELLS = range(12, 19)
_NAME = 39
_SHEET = 156
_SHEETS_POINTED_AT = 362

# Types of the parts of a formula.
_CELL = b"\x3a"
_AREA = b"\x3b"

_OF_WORKBOOK = b"\xff" * 4
"""The scope of a name that belongs to no single sheet."""
_COLUMN_BITS = 0x3FFF
"""The bits of a column's number; those above say whether it is relative."""


def facts_of_xlsb(package: zipfile.ZipFile, name: str) -> FileFacts:
    """The errors and names; raises DataError for cells in a form that cannot be read."""
    parts = _parts_by_relation(package)
    there = set(package.namelist())
    errors: Errors = {}
    names: dict[str, str] = {}
    titles: list[str] = []
    pointed_at: list[str] = []
    for kind, body in _records(package.read("xl/workbook.bin")):
        if kind == _SHEET:
            relation, rest = _text_and_rest(body[8:])
            title, _ = _text_and_rest(rest)
            titles.append(title)
            part = parts.get(relation, "")
            if part in there:
                errors[title] = _error_cells(package.read(part), title, name)
        elif kind == _SHEETS_POINTED_AT:
            pointed_at = _first_sheets(body, titles)
        elif kind == _NAME and body[5:9] == _OF_WORKBOOK:
            label, rest = _text_and_rest(body[9:])
            place = _place_of(rest[4:], pointed_at)
            if place:
                names[label] = place
    return FileFacts(errors, names, {})


def _parts_by_relation(package: zipfile.ZipFile) -> dict[str, str]:
    """The part of each relation of the workbook, by its id."""
    from lxml import etree

    parts: dict[str, str] = {}
    for relation in etree.fromstring(package.read("xl/_rels/workbook.bin.rels")):
        target = posixpath.join("/xl", relation.get("Target", ""))
        parts[relation.get("Id", "")] = posixpath.normpath(target).removeprefix("/")
    return parts


def _error_cells(data: bytes, title: str, name: str) -> dict[tuple[int, int], str]:
    cells: dict[tuple[int, int], str] = {}
    row = 0
    for kind, body in _records(data):
        if kind == _ROW:
            row = int.from_bytes(body[:4], "little")
        elif kind in (_ERROR, _FORMULA_ERROR):
            column = int.from_bytes(body[:4], "little")
            cells[row, column] = ERROR_TEXTS.get(body[8], UNKNOWN_ERROR)
        elif kind in _SHORT_CELLS:
            raise DataError(
                f"{name}: sheet {title!r} holds cells in a short form that cannot be read.\n"
                "Open it in Excel and save it as .xlsx."
            )
    return cells


def _first_sheets(body: bytes, titles: list[str]) -> list[str]:
    """The first sheet of each range of sheets that formulas point at; "" for one of other files."""
    sheets = []
    for start in range(8, len(body), 12):
        number = int.from_bytes(body[start : start + 4], "little", signed=True)
        sheets.append(titles[number] if 0 <= number < len(titles) else "")
    return sheets


def _place_of(formula: bytes, pointed_at: list[str]) -> str:
    """The one cell or area that a formula consists of; "" for any other formula."""
    kind, numbers = formula[:1], formula[3:]
    sheet = int.from_bytes(formula[1:3], "little")
    if sheet >= len(pointed_at) or not pointed_at[sheet]:
        return ""
    if kind == _CELL and len(numbers) >= 6:
        top, left = struct.unpack_from("<IH", numbers)
        bottom, right = top, left
    elif kind == _AREA and len(numbers) >= 12:
        top, bottom, left, right = struct.unpack_from("<IIHH", numbers)
    else:
        return ""
    left, right = left & _COLUMN_BITS, right & _COLUMN_BITS
    return reference(pointed_at[sheet], Area(left + 1, top + 1, right + 1, bottom + 1))


def _records(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Types and bodies of the records of a part."""
    at = 0
    while at < len(data):
        kind, at = _number(data, at, most_bytes=2)
        size, at = _number(data, at, most_bytes=4)
        yield kind, data[at : at + size]
        at += size


def _number(data: bytes, at: int, *, most_bytes: int) -> tuple[int, int]:
    """A number that is written in groups of seven bits, and where it ends."""
    value = 0
    for place in range(most_bytes):
        byte = data[at] if at < len(data) else 0
        value |= (byte & 0x7F) << (7 * place)
        at += 1
        if byte < 0x80:
            break
    return value, at


def _text_and_rest(body: bytes) -> tuple[str, bytes]:
    """The text with which a body begins, and what follows it."""
    end = 4 + 2 * int.from_bytes(body[:4], "little")
    return body[4:end].decode("utf-16-le", "replace"), body[end:]
