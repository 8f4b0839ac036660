"""What an open-document workbook (.ods) tells beside its values: elements as in ODF 1.3."""

import io
import re
import zipfile
from html import unescape
from typing import Any

from toolkit.stores.workbook.file_facts import UNKNOWN_ERROR, Errors, FileFacts
from toolkit.xlsx.sml.addresses import area

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_VALUE_TYPE = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}value-type"
_ERROR_SIGN = b'value-type="error"'
_END_OF_SHEET = b"</table:table>"
_NAMED_RANGE = re.compile(rb"<table:named-range\b([^>]*)>")
_ATTRIBUTE = re.compile(r"\btable:([\w-]+)=\"([^\"]*)\"")
_PLACE = re.compile(
    r"\$?('(?:[^']|'')+'|[^.']+)\.(\$?[A-Z]+\$?\d+)(?::\.(\$?[A-Z]+\$?\d+))?",
)
"""A sheet, the first cell and the last: $'My list'.$A$1:.$C$9."""


def facts_of_ods(package: zipfile.ZipFile) -> FileFacts:
    """The errors and names; most files hold no error, and their cells are not gone through."""
    content = package.read("content.xml")
    errors = _error_cells(content) if _ERROR_SIGN in content else {}
    return FileFacts(errors, _names(content))


def _names(content: bytes) -> dict[str, str]:
    """Names of the whole workbook, which stand behind its last sheet."""
    names: dict[str, str] = {}
    for attributes in _NAMED_RANGE.findall(content, content.rfind(_END_OF_SHEET)):
        values = dict(_ATTRIBUTE.findall(attributes.decode("utf-8", "replace")))
        place = _PLACE.fullmatch(unescape(values.get("cell-range-address", "")))
        if place is None:
            continue
        sheet, *cells = place.groups()
        where = area(":".join(cell for cell in cells if cell))
        if where:
            names[unescape(values.get("name", ""))] = f"={sheet}!{where.absolute()}"
    return names


def _error_cells(content: bytes) -> Errors:
    from lxml import etree

    errors: Errors = {}
    sheets: Any = etree.iterparse(
        io.BytesIO(content),
        tag=_TABLE + "table",
        resolve_entities=False,
        no_network=True,
        huge_tree=True,
    )
    for _, sheet in sheets:
        title = sheet.get(_TABLE + "name", "")
        errors.setdefault(title, {}).update(_error_cells_of(sheet))
        sheet.clear()
    return errors


def _error_cells_of(sheet: Any) -> dict[tuple[int, int], str]:
    """Error cells by row and column; a row or a cell that is repeated is written once."""
    cells: dict[tuple[int, int], str] = {}
    row = 0
    for line in sheet.iter(_TABLE + "table-row"):
        column = 0
        for cell in line.iterchildren(_TABLE + "table-cell", _TABLE + "covered-table-cell"):
            if cell.get(_VALUE_TYPE) == "error":
                cells[row, column] = "".join(cell.itertext()).strip() or UNKNOWN_ERROR
            column += int(cell.get(_TABLE + "number-columns-repeated", "1"))
        row += int(line.get(_TABLE + "number-rows-repeated", "1"))
    return cells
