"""A drawn sheet's XML made fit for the user's workbook: its formats by their new numbers, its texts inside its cells."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from ..opc.markup import (
    dump,
    local,
    main,
    parse,
)
from ..opc.package import Package
from .cell_xml import escape, plain
from .styles import StyleMap

_CELL = re.compile(rb'<c r="([A-Z]+\d+)"([^>]*?)(/?)>(?:<v>(\d+)</v></c>)?')
_ROW_STYLE = re.compile(rb'(<row [^>]*?\ss=")(\d+)"')
_STYLE = re.compile(rb'\ss="(\d+)"')
_FORMULA = re.compile(rb"(<f(?:\s[^>]*)?>)([^<]+)")
_ITEM = re.compile(rb"<si(?:/>|>(.*?)</si>)", re.DOTALL)


@dataclass
class DrawnSheets:
    """Converts the sheets of one drawn workbook: parsed are only their ends, the rows stay bytes."""

    drawn: Package
    styles: StyleMap
    _cells: dict[bytes, tuple[bytes, bool]] = field(default_factory=dict)
    _strings: list[bytes] | None = None

    def convert(self, part: str, renamed: Callable[[str], str] | None) -> bytes:
        """Bytes of a sheet for the user's workbook; ``renamed`` gives its formulas the new names of our tables.

        Raises ValueError for a sheet whose cells are not in the form that XlsxWriter writes.
        """
        data = self.drawn.read(part)
        start, end = data.find(b"<sheetData>"), data.find(b"</sheetData>")
        if start < 0 or end < 0:
            return self._ends(data, part, renamed)
        rows = data[start + len(b"<sheetData>") : end]
        if rows.count(b"<c ") != len(_CELL.findall(rows)):
            raise ValueError(f"{part}: draw with XlsxWriter, the cells are in an unusual form")
        rows = _CELL.sub(self._cell, rows)
        if b' customFormat="' in rows:
            rows = _ROW_STYLE.sub(
                lambda row: b'%b%d"' % (row[1], self.styles.cells[int(row[2])]), rows
            )
        if renamed is not None and b"<f" in rows:
            rows = _FORMULA.sub(lambda formula: formula[1] + _respelled(formula[2], renamed), rows)
        ends = self._ends(
            data[:start] + b"<sheetData/>" + data[end + len(b"</sheetData>") :], part, renamed
        )
        before, _, after = ends.partition(b"<sheetData/>")
        return b"%b<sheetData>%b</sheetData>%b" % (before, rows, after)

    def _cell(self, found: re.Match[bytes]) -> bytes:
        ref, attributes, slash, value = found.groups()
        if attributes not in self._cells:
            shared = b' t="s"' in attributes
            new = _STYLE.sub(
                lambda style: b' s="%d"' % self.styles.cells[int(style[1])], attributes
            )
            self._cells[attributes] = new.replace(b' t="s"', b' t="inlineStr"'), shared
        new, shared = self._cells[attributes]
        if value is None:
            return b'<c r="%b"%b%b>' % (ref, new, slash)
        inside = self._string(int(value)) if shared else b"<v>%b</v>" % value
        return b'<c r="%b"%b>%b</c>' % (ref, new, inside)

    def _string(self, index: int) -> bytes:
        """A shared string as an inline one, so that the user's shared strings stay untouched."""
        if self._strings is None:
            parts = self.drawn.related(self.drawn.workbook_part, "sharedStrings")
            self._strings = [
                b"<is>%b</is>" % item
                for part in parts
                for item in _ITEM.findall(self.drawn.read(part))
            ]
        return self._strings[index]

    def _ends(self, data: bytes, part: str, renamed: Callable[[str], str] | None) -> bytes:
        """A sheet without its rows."""
        root = parse(data, part)
        for element in root.iter(*(main(tag) for tag in ("col", "cfRule", "sheetView", "sheetPr"))):
            tag = local(element)
            if tag == "col" and element.get("style"):
                element.set("style", str(self.styles.cells[int(element.get("style", "0"))]))
            elif tag == "cfRule" and element.get("dxfId"):
                element.set("dxfId", str(self.styles.rules[int(element.get("dxfId", "0"))]))
            elif tag == "sheetView":
                element.attrib.pop(
                    "tabSelected", ""
                )  # two selected tabs are a group: typing goes into both
            elif tag == "sheetPr":
                element.attrib.pop("codeName", "")
        if renamed is not None:
            for element in root.iter("{*}f", "{*}formula", "{*}formula1", "{*}formula2"):
                element.text = renamed(element.text or "")
        return dump(root)


def _respelled(formula: bytes, renamed: Callable[[str], str]) -> bytes:
    return escape(renamed(plain(formula.decode()))).encode()
