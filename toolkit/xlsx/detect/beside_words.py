"""What stands in columns of a sheet beside words: drop-downs, links and formats of numbers."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from ..opc.package import Package
from ..sml.addresses import area, letters

_RULE = re.compile(rb"<(?:\w+:)?dataValidation\b[^>]*?\bsqref=[\"']([^\"']+)")
_LINK = re.compile(rb"<(?:\w+:)?hyperlink\b[^>]*?\bref=[\"']([A-Z0-9:]+)")
_CELL = re.compile(rb"<(?:\w+:)?c\b(?=[^>]*?\br=[\"']([A-Z]+)(\d+))(?=[^>]*?\bs=[\"'](\d+))[^>]*>")
_WRITTEN = {"0", "49", *map(str, range(14, 23))}
"""The formats that every program knows of plain cells, texts, days and times."""
_DAY = re.compile("[ymd]", re.IGNORECASE)
_QUOTED = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')


def beside_words(package: Package, part: str, places: Collection[int]) -> dict[str, str]:
    """The first cell of each such thing in columns at these places (from 0), by what it is."""
    data = package.read(part)
    columns = {place + 1 for place in places}
    found: dict[str, str] = {}
    for what, pattern in (("a drop-down or rule", _RULE), ("a link", _LINK)):
        refs = b" ".join(pattern.findall(data)).decode().split()
        for cell in _cells_in(refs, columns):
            found.setdefault(what, cell)
    formats = _formats(package)
    for letter, row, style in _CELL.findall(data):
        where = area(letter.decode() + row.decode())
        if where and where.first_col in columns and _is_own(formats, int(style)):
            found.setdefault("a format of numbers", f"{letter.decode()}{row.decode()}")
    return found


def _cells_in(refs: Collection[str], columns: Collection[int]) -> Iterator[str]:
    """The upper cell of each of these areas in each of these columns."""
    for ref in refs:
        where = area(ref)
        if where is None:
            continue
        for column in sorted(columns):
            if where.first_col <= column <= where.last_col:
                yield f"{letters(column)}{where.first_row}"


def _formats(package: Package) -> list[bool]:
    """Of each cell format whether it shows numbers in a way that we do not write."""
    styles = package.styles_part
    root = package.root(styles) if styles else None
    if root is None:
        return []
    codes = {node.get("numFmtId"): node.get("formatCode", "") for node in root.iter("{*}numFmt")}
    numbers = [xf.get("numFmtId", "0") for xf in root.findall("{*}cellXfs/{*}xf")]
    days = {number for number, code in codes.items() if _DAY.search(_QUOTED.sub("", code))}
    return [number not in _WRITTEN and number not in days for number in numbers]


def _is_own(formats: list[bool], style: int) -> bool:
    return style < len(formats) and formats[style]
