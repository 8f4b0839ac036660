"""What old, binary and open-document workbooks tell beside their values: error cells (#N/A), and the names that mark what is ours.

python-calamine reads such cells as empty ones and gives no names. In .xlsx both are found in the file's own text (`sheet_facts`, `xlsx`).
Records of .xlsb as in [MS-XLSB]; elements and attributes of .ods as in ODF 1.3.
"""

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator
from html import unescape
from typing import Any, NamedTuple

from toolkit.errors import DataError
from toolkit.xlsx.sml.addresses import Area, area, quoted

Errors = dict[str, dict[tuple[int, int], str]]
"""Of each sheet, the texts of its error cells by row and column, counted from 0."""

_CODES = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}
_ROW, _ERROR, _FORMULA_ERROR, _SHORT, _NAME, _SHEET, _SHEETS_POINTED_AT = (
    0,
    3,
    11,
    range(12, 19),
    39,
    156,
    362,
)
_CELL, _AREA = b"\x3a", b"\x3b"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TYPE = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}value-type"
_OLE = b"\xd0\xcf\x11\xe0"
_MARK = b'value-type="error"'
_NAMED = re.compile(rb"<table:named-range\b([^>]*)>")
_ATTRIBUTE = re.compile(r"\btable:([\w-]+)=\"([^\"]*)\"")
_PLACE = re.compile(r"\$?('(?:[^']|'')+'|[^.']+)\.(\$?[A-Z]+\$?\d+)(?::\.(\$?[A-Z]+\$?\d+))?")


class Told(NamedTuple):
    """The error cells of each sheet, and what each name of the whole workbook refers to, as Excel spells it."""

    errors: Errors
    names: dict[str, str]


def told_by(data: bytes, suffix: str, name: str) -> Told:
    """What a .xls, .xlsb or .ods workbook tells; raises DataError for one that is damaged, which ends calamine at worst.

    What is no package at all, or locked by a password, is left for calamine to name.
    """
    if not (data.startswith(_OLE) if suffix == ".xls" else zipfile.is_zipfile(io.BytesIO(data))):
        return Told({}, {})
    try:
        if suffix == ".xls":
            return _in_xls(data)
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return _in_xlsb(package, name) if suffix == ".xlsb" else _in_ods(package)
    except DataError:
        raise
    except Exception as error:  # whatever a damaged file makes the parsers say
        raise DataError(
            f"{name} is damaged and cannot be read.\nOpen it in Excel and save it anew as .xlsx."
        ) from error


def _in_xls(data: bytes) -> Told:
    import xlrd

    found: Errors = {}
    try:
        book = xlrd.open_workbook(
            file_contents=data, logfile=io.StringIO(), on_demand=True, ragged_rows=True
        )
    except xlrd.XLRDError as error:
        if "encrypted" in str(error):
            return Told({}, {})
        raise
    titles = book.sheet_names()
    names: dict[str, str] = {}
    for one in book.name_obj_list:
        if (
            one.scope < 0
            and one.result is not None
            and one.result.kind == xlrd.formula.oREF
            and len(one.result.value) == 1
        ):
            sheet, _, top, bottom, left, right = one.result.value[0].coords
            if 0 <= sheet < len(titles):
                names[one.name] = (
                    f"={quoted(titles[sheet])}!{Area(left + 1, top + 1, right, bottom).absolute()}"
                )
    with book:
        for title in titles:
            sheet = book.sheet_by_name(title)
            found[title] = {
                (row, column): _CODES.get(sheet.cell_value(row, column), "#N/A")
                for row in range(sheet.nrows)
                for column, kind in enumerate(sheet.row_types(row))
                if kind == xlrd.XL_CELL_ERROR
            }
            book.unload_sheet(title)
    return Told(found, names)


def _in_xlsb(package: zipfile.ZipFile, name: str) -> Told:
    from lxml import etree

    rels = etree.fromstring(package.read("xl/_rels/workbook.bin.rels"))
    targets = {
        node.get("Id"): posixpath.normpath(posixpath.join("/xl", node.get("Target", "")))[1:]
        for node in rels
    }
    found: Errors = {}
    titles: list[str] = []
    pointed: list[str] = []
    names: dict[str, str] = {}
    for kind, body in _records(package.read("xl/workbook.bin")):
        if kind == _SHEET:
            relation, rest = _text(body[8:])
            title, part = _text(rest)[0], targets.get(relation, "")
            titles.append(title)
            if part in package.namelist():
                found[title] = dict(_xlsb_cells(package.read(part), title, name))
        elif kind == _SHEETS_POINTED_AT:
            first = (
                int.from_bytes(body[at : at + 4], "little", signed=True)
                for at in range(8, len(body), 12)
            )
            pointed = [titles[n] if 0 <= n < len(titles) else "" for n in first]
        elif kind == _NAME and body[5:9] == b"\xff" * 4:  # of the whole workbook
            label, rest = _text(body[9:])
            if place := _xlsb_place(rest[4:], pointed):
                names[label] = place
    return Told(found, names)


def _xlsb_place(formula: bytes, pointed: list[str]) -> str:
    """The one cell or area that a formula consists of; "" for any other formula."""
    kind, rest = formula[:1], formula[1:]
    sheet = int.from_bytes(rest[:2], "little")
    if kind not in (_CELL, _AREA) or sheet >= len(pointed) or not pointed[sheet]:
        return ""
    rows, columns = (rest[2:6], rest[6:8]) if kind == _CELL else (rest[2:10], rest[10:14])
    top, bottom = (int.from_bytes(rows[at:][:4], "little") + 1 for at in (0, len(rows) - 4))
    left, right = (
        (int.from_bytes(columns[at:][:2], "little") & 0x3FFF) + 1 for at in (0, len(columns) - 2)
    )
    return f"={quoted(pointed[sheet])}!{Area(left, top, right, bottom).absolute()}"


def _xlsb_cells(data: bytes, title: str, name: str) -> Iterator[tuple[tuple[int, int], str]]:
    row = 0
    for kind, body in _records(data):
        if kind == _ROW:
            row = int.from_bytes(body[:4], "little")
        elif kind in (_ERROR, _FORMULA_ERROR):
            yield (row, int.from_bytes(body[:4], "little")), _CODES.get(body[8], "#N/A")
        elif kind in _SHORT:
            raise DataError(f"{name}: sheet {title!r} holds cells in a short form that cannot be read.\n"
                            "Open it in Excel and save it as .xlsx.")  # fmt: skip


def _records(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Types and bodies of the records of a binary part; both numbers are written in groups of seven bits."""
    at = 0
    while at < len(data):
        kind, at = _number(data, at, 2)
        size, at = _number(data, at, 4)
        yield kind, data[at : at + size]
        at += size


def _number(data: bytes, at: int, most: int) -> tuple[int, int]:
    value = 0
    for place in range(most):
        byte = data[at : at + 1] or b"\0"
        value |= (byte[0] & 0x7F) << (7 * place)
        at += 1
        if byte[0] < 0x80:
            break
    return value, at


def _text(body: bytes) -> tuple[str, bytes]:
    """The text that begins a record's rest, and what follows it."""
    end = 4 + 2 * int.from_bytes(body[:4], "little")
    return body[4:end].decode("utf-16-le", "replace"), body[end:]


def _in_ods(package: zipfile.ZipFile) -> Told:
    content = package.read("content.xml")
    return Told(_ods_cells(content) if _MARK in content else {}, dict(_ods_names(content)))


def _ods_names(content: bytes) -> Iterator[tuple[str, str]]:
    """Names of the whole workbook, which stand behind its last sheet."""
    for attributes in _NAMED.findall(content, content.rfind(b"</table:table>")):
        held = dict(_ATTRIBUTE.findall(attributes.decode("utf-8", "replace")))
        place = _PLACE.fullmatch(unescape(held.get("cell-range-address", "")))
        where = area(":".join(filter(None, place.groups()[1:]))) if place else None
        if place and where:
            yield unescape(held.get("name", "")), f"={place[1]}!{where.absolute()}"


def _ods_cells(content: bytes) -> Errors:
    from lxml import etree

    found: Errors = {}
    parser: Any = etree.iterparse(
        io.BytesIO(content),
        tag=_TABLE + "table",
        resolve_entities=False,
        no_network=True,
        huge_tree=True,
    )
    for _, table in parser:
        cells = found.setdefault(table.get(_TABLE + "name", ""), {})
        row = 0
        for line in table.iter(_TABLE + "table-row"):
            column = 0
            for cell in line.iterchildren(_TABLE + "table-cell", _TABLE + "covered-table-cell"):
                if cell.get(_TYPE) == "error":
                    cells[row, column] = "".join(cell.itertext()).strip() or "#N/A"
                column += int(cell.get(_TABLE + "number-columns-repeated", "1"))
            row += int(line.get(_TABLE + "number-rows-repeated", "1"))
        table.clear()
    return found
