"""What an open-document workbook (.ods) tells beside its values: elements as in ODF 1.3."""

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from html import unescape
from itertools import product
from typing import Any

from toolkit.errors import DataError
from toolkit.stores.workbook.file_facts import UNKNOWN_ERROR, FileFacts, Texts
from toolkit.xlsx.sml.addresses import area

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_VALUE_TYPE = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}value-type"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_CURRENCY = b' office:currency="'
_ERROR_SIGN = b'value-type="error"'
_END_OF_SHEET = b"</table:table>"
_NAMED_RANGE = re.compile(rb"<table:named-range\b([^>]*)>")
_REPEATED_ROW = re.compile(rb'<table:table-row\b[^>]*\bnumber-rows-repeated="(\d{6,30})"[^>]*[^/]>')
_END_OF_ROW = b"</table:table-row>"
_FILLED = (b"<text:p", b"office:value=", b"office:string-value=")
_MOST_REPEATED = 100_000
"""Rows that are alike, one below the other."""
_ATTRIBUTE = re.compile(r"\btable:([\w-]+)=\"([^\"]*)\"")
_PLACE = re.compile(
    r"\$?('(?:[^']|'')+'|[^.']+)\.(\$?[A-Z]+\$?\d+)(?::\.(\$?[A-Z]+\$?\d+))?",
)
"""A sheet, the first cell and the last: $'My list'.$A$1:.$C$9."""


def facts_of_ods(package: zipfile.ZipFile, name: str) -> FileFacts:
    """The errors, names and currencies; most files hold no error and show no currency, and their
    cells are not gone through.

    Raises DataError for one that a few letters make a million rows of.
    """
    content = package.read("content.xml")
    _refuse_multiplied(content, name)
    errors = _cells(content, _error_in) if _ERROR_SIGN in content else {}
    currencies = _cells(content, _currency_in) if _CURRENCY in content else {}
    return FileFacts(errors, _names(content), currencies)


def _refuse_multiplied(content: bytes, name: str) -> None:
    """Raise DataError where a row with something in it stands for more rows than anybody fills.

    Blank rows are repeated so to the end of a sheet by every program.
    """
    for row in _REPEATED_ROW.finditer(content):
        end = content.find(_END_OF_ROW, row.end())
        is_filled = any(content.find(sign, row.end(), end) >= 0 for sign in _FILLED)
        if int(row[1]) >= _MOST_REPEATED and is_filled:
            raise DataError(
                f"{name} holds a row that is repeated {int(row[1]):,} times.\n"
                "Open it in LibreOffice, delete the rows that nobody needs, and save it anew."
            )


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


def _cells(content: bytes, text_of: Callable[[Any], str]) -> Texts:
    """The cells of each sheet of which a function says a text."""
    from lxml import etree

    found: Texts = {}
    sheets: Any = etree.iterparse(
        io.BytesIO(content),
        tag=_TABLE + "table",
        resolve_entities=False,
        no_network=True,
        huge_tree=True,
    )
    for _, sheet in sheets:
        title = sheet.get(_TABLE + "name", "")
        found.setdefault(title, {}).update(_cells_of(sheet, text_of))
        sheet.clear()
    return found


def _cells_of(sheet: Any, text_of: Callable[[Any], str]) -> Iterator[tuple[tuple[int, int], str]]:
    """Such cells by row and column; a row or a cell that is repeated is written once."""
    row = 0
    for line in sheet.iter(_TABLE + "table-row"):
        rows = int(line.get(_TABLE + "number-rows-repeated", "1"))
        column = 0
        for cell in line.iterchildren(_TABLE + "table-cell", _TABLE + "covered-table-cell"):
            columns = int(cell.get(_TABLE + "number-columns-repeated", "1"))
            text = text_of(cell)
            if text:
                for place in product(range(row, row + rows), range(column, column + columns)):
                    yield place, text
            column += columns
        row += rows


def _error_in(cell: Any) -> str:
    """The text of an error cell; "" for any other."""
    if cell.get(_VALUE_TYPE) != "error":
        return ""
    return "".join(cell.itertext()).strip() or UNKNOWN_ERROR


def _currency_in(cell: Any) -> str:
    """The currency with which a cell shows its number."""
    currency: str = cell.get(_OFFICE + "currency", "")
    return currency
