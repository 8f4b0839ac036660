"""What stands in columns of a sheet beside words: drop-downs, links and formats of numbers."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape
from typing import NamedTuple

from ..opc.package import Package
from ..sml.addresses import area, letters

Cell = tuple[int, int]
"""A row and a column, from 1."""
_RULE = re.compile(
    rb"<(?:\w+:)?dataValidation\b([^>]*?)(?:/>|>(.*?)</(?:\w+:)?dataValidation>)", re.S
)
_LINK = re.compile(rb"<(?:\w+:)?hyperlink\b([^>]*)>")
_CELL = re.compile(rb"<(?:\w+:)?c\b(?=[^>]*?\br=[\"']([A-Z]+)(\d+))(?=[^>]*?\bs=[\"'](\d+))[^>]*>")
_ATTRIBUTE = re.compile(rb"([\w:]+)=[\"']([^\"']*)")
_FORMULA = re.compile(rb"<(?:\w+:)?formula1>(.*?)</", re.S)
_CHOICES = re.compile(r"\"[^\"]+\"|(?:'[^']+'|\w+)!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?|[^\W\d]\w{3,}")
"""Words, cells of another sheet, or a name: what means the same wherever a rule stands."""
_TAKEN = ("https://", "http://", "mailto:", "ftp://")
"""How a link begins that means the same wherever the workbook lies."""
_WRITTEN = {"0", "49", *map(str, range(14, 23))}
"""The formats that every program knows of plain cells, texts, days and times."""
_KNOWN = {
    "1": "0", "2": "0.00", "3": "#,##0", "4": "#,##0.00", "9": "0%", "10": "0.00%",
    "11": "0.00E+00", "12": "# ?/?", "13": "# ??/??", "37": "#,##0;(#,##0)",
    "38": "#,##0;[Red](#,##0)", "39": "#,##0.00;(#,##0.00)", "40": "#,##0.00;[Red](#,##0.00)",
    "45": "mm:ss", "46": "[h]:mm:ss", "48": "##0.0E+0",
}  # fmt: skip
"""Those of numbers that every program knows without their code."""
_DAY = re.compile("[ymd]", re.IGNORECASE)
_QUOTED = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')


class DropDown(NamedTuple):
    """What is offered in a column: words in quotes, or where they stand; and whether no other
    word is taken.
    """

    source: str
    is_strict: bool


@dataclass(frozen=True)
class Beside:
    """What can be written again of columns: by cell, and by column what is offered in it; and of
    all else the first cell, by what it is.
    """

    formats: dict[Cell, str] = field(default_factory=dict)
    links: dict[Cell, str] = field(default_factory=dict)
    offers: dict[int, DropDown] = field(default_factory=dict)
    others: dict[str, str] = field(default_factory=dict)


def beside_words(package: Package, part: str, places: Collection[int]) -> Beside:
    """What stands in columns at these places (from 0) beside words, numbers and days."""
    data, columns = package.read(part), {place + 1 for place in places}
    found = Beside()
    for attributes, inner in _RULE.findall(data):
        _add_rule(found, _attributes(attributes), inner, columns)
    targets = {rel.get("Id"): rel.get("Target", "") for rel in package.rels(part)}
    for attributes in _LINK.findall(data):
        said = _attributes(attributes)
        anchor = f"#{said['location']}" if "location" in said else ""
        target = targets.get(said.get("r:id", ""), "")
        for cell in _cells_in(said.get("ref", ""), columns):
            if target.startswith(_TAKEN):
                found.links[cell] = target + anchor
            elif anchor and not target:
                found.links[cell] = f"internal:{said['location']}"
            else:
                found.others.setdefault("a link", _address(cell))
    codes = _codes(package)
    for letter, row, style in _CELL.findall(data):
        where = area((letter + row).decode())
        code = codes.get(int(style), "")
        if where and where.first_col in columns and code:
            found.formats[where.first_row, where.first_col] = code
    return found


def _add_rule(found: Beside, said: Mapping[str, str], inner: bytes, columns: set[int]) -> None:
    formula = _FORMULA.search(inner)
    source = unescape(formula[1].decode()) if formula else ""
    is_list = said.get("type") == "list" and bool(_CHOICES.fullmatch(source))
    strict = said.get("showErrorMessage") == "1" and "errorStyle" not in said
    for ref in said.get("sqref", "").split():
        for row, column in _cells_in(ref, columns):
            if is_list:
                found.offers.setdefault(column, DropDown(source, strict))
            elif said.get("type") == "list":
                found.others.setdefault("a drop-down or rule", _address((row, column)))


def _attributes(text: bytes) -> dict[str, str]:
    return {name.decode(): unescape(value.decode()) for name, value in _ATTRIBUTE.findall(text)}


def _cells_in(ref: str, columns: Collection[int]) -> Iterator[Cell]:
    """The upper cell of an area in each of these columns."""
    where = area(ref)
    if where is not None:
        for column in sorted(columns):
            if where.first_col <= column <= where.last_col:
                yield where.first_row, column


def _address(cell: Cell) -> str:
    row, column = cell
    return f"{letters(column)}{row}"


def _codes(package: Package) -> dict[int, str]:
    """Cell format -> how it shows numbers, where that is a way in which we do not write."""
    styles = package.styles_part
    root = package.root(styles) if styles else None
    if root is None:
        return {}
    codes = {node.get("numFmtId"): node.get("formatCode", "") for node in root.iter("{*}numFmt")}
    numbers = [xf.get("numFmtId", "0") for xf in root.findall("{*}cellXfs/{*}xf")]
    days = {number for number, code in codes.items() if _DAY.search(_QUOTED.sub("", code))}
    own = {n: each for n, each in enumerate(numbers) if each not in _WRITTEN and each not in days}
    return {n: codes.get(number) or _KNOWN.get(number, "") for n, number in own.items()}
