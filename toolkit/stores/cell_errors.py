"""The error cells (#N/A) of old, binary and open-document workbooks, which python-calamine reads as empty cells.

In .xlsx they are found in the sheet's own text (`sheet_facts`). Records of .xlsb as in [MS-XLSB], attributes of .ods as in ODF 1.3.
"""

import io
import posixpath
import zipfile
from collections.abc import Iterator
from typing import Any

from toolkit.errors import DataError

Errors = dict[str, dict[tuple[int, int], str]]
"""Of each sheet, the texts of its error cells by row and column, counted from 0."""

_CODES = {0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A"}
_ROW, _ERROR, _FORMULA_ERROR, _SHORT, _SHEET = 0, 3, 11, range(12, 19), 156
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TYPE = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}value-type"
_OLE = b"\xd0\xcf\x11\xe0"
_MARK = b'value-type="error"'


def cell_errors(data: bytes, suffix: str, name: str) -> Errors:
    """Error cells of a .xls, .xlsb or .ods workbook; raises DataError for one that is damaged, which ends calamine at worst.

    What is no package at all, or locked by a password, is left for calamine to name.
    """
    if not (data.startswith(_OLE) if suffix == ".xls" else zipfile.is_zipfile(io.BytesIO(data))):
        return {}
    try:
        if suffix == ".xls":
            return _in_xls(data)
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return _in_xlsb(package, name) if suffix == ".xlsb" else _in_ods(package)
    except DataError:
        raise
    except Exception as error:  # whatever a damaged file makes the parsers say
        raise DataError(f"{name} is damaged and cannot be read.\nOpen it in Excel and save it anew as .xlsx.") from error


def _in_xls(data: bytes) -> Errors:
    import xlrd

    found: Errors = {}
    try:
        book = xlrd.open_workbook(file_contents=data, logfile=io.StringIO(), on_demand=True, ragged_rows=True)
    except xlrd.XLRDError as error:
        if "encrypted" in str(error):
            return {}
        raise
    with book:
        for title in book.sheet_names():
            sheet = book.sheet_by_name(title)
            found[title] = {
                (row, column): _CODES.get(sheet.cell_value(row, column), "#N/A")
                for row in range(sheet.nrows)
                for column, kind in enumerate(sheet.row_types(row))
                if kind == xlrd.XL_CELL_ERROR
            }
            book.unload_sheet(title)
    return found


def _in_xlsb(package: zipfile.ZipFile, name: str) -> Errors:
    from lxml import etree

    rels = etree.fromstring(package.read("xl/_rels/workbook.bin.rels"))
    targets = {node.get("Id"): posixpath.normpath(posixpath.join("/xl", node.get("Target", "")))[1:] for node in rels}
    found: Errors = {}
    for kind, body in _records(package.read("xl/workbook.bin")):
        if kind == _SHEET:
            relation, rest = _text(body[8:])
            title, part = _text(rest)[0], targets.get(relation, "")
            if part in package.namelist():
                found[title] = dict(_xlsb_cells(package.read(part), title, name))
    return found


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


def _in_ods(package: zipfile.ZipFile) -> Errors:
    content = package.read("content.xml")
    if _MARK not in content:
        return {}
    from lxml import etree

    found: Errors = {}
    parser: Any = etree.iterparse(
        io.BytesIO(content), tag=_TABLE + "table", resolve_entities=False, no_network=True, huge_tree=True
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
