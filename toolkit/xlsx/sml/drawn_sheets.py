"""A drawn sheet's XML made fit for the user's workbook.

Its formats go by their new numbers, its texts stand inside its cells.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from lxml.etree import _Element

from ..opc.markup import (
    dump,
    local,
    main,
    parse,
)
from ..opc.package import Package
from .cell_xml import escape, plain
from .styles import StyleMap

_ROWS, _END_OF_ROWS = b"<sheetData>", b"</sheetData>"
_NO_ROWS = b"<sheetData/>"
_CELL = re.compile(rb'<c r="([A-Z]+\d+)"([^>]*?)(/?)>(?:<v>(\d+)</v></c>)?')
_PIECES = _CELL.groups + 1
"""What a cell is split into, with what stands behind it."""
_ROW_STYLE = re.compile(rb'(<row [^>]*?\ss=")(\d+)"')
_STYLE = re.compile(rb'\ss="(\d+)"')
_FORMULA = re.compile(rb"(<f(?:\s[^>]*)?>)([^<]+)")
_ITEM = re.compile(rb"<si(?:/>|>(.*?)</si>)", re.DOTALL)


@dataclass
class DrawnSheets:
    """Converts the sheets of one drawn workbook; only their ends are parsed, rows stay bytes."""

    drawn: Package
    styles: StyleMap
    _cells: dict[bytes, tuple[bytes, bool]] = field(default_factory=dict)
    _strings: list[bytes] | None = None

    def convert(self, part: str, renamed: Callable[[str], str] | None) -> bytes:
        """Bytes of a sheet for the user's workbook, a chart sheet's too.

        ``renamed`` gives its formulas the new names of our tables; None where all names stay.
        Raises ValueError for a sheet whose cells are not in the form that XlsxWriter writes.
        """
        data = self.drawn.read(part)
        start, end = data.find(_ROWS), data.find(_END_OF_ROWS)
        if start < 0 or end < 0:
            return self._ends(data, part, renamed)
        rows = self._rows(data[start + len(_ROWS) : end], part, renamed)
        around = data[:start] + _NO_ROWS + data[end + len(_END_OF_ROWS) :]
        before, _, after = self._ends(around, part, renamed).partition(_NO_ROWS)
        return b"%b%b%b%b%b" % (before, _ROWS, rows, _END_OF_ROWS, after)

    def _rows(self, rows: bytes, part: str, renamed: Callable[[str], str] | None) -> bytes:
        between, *cells = _CELL.split(rows)
        if rows.count(b"<c ") * _PIECES != len(cells):
            raise ValueError(f"{part}: draw with XlsxWriter, the cells are in an unusual form")
        made = [between]
        for start in range(0, len(cells), _PIECES):
            made += self._cell(*cells[start : start + _PIECES - 1]), cells[start + _PIECES - 1]
        rows = b"".join(made)
        if b' customFormat="' in rows:
            rows = _ROW_STYLE.sub(self._row_style, rows)
        if renamed is not None and b"<f" in rows:
            rows = _FORMULA.sub(lambda found: found[1] + _respelled(found[2], renamed), rows)
        return rows

    def _cell(self, ref: bytes, attributes: bytes, slash: bytes, value: bytes | None) -> bytes:
        """A cell with its new format; attributes repeat all the way down and are changed once."""
        if attributes not in self._cells:
            new = _STYLE.sub(self._cell_style, attributes)
            is_shared = b' t="s"' in attributes
            self._cells[attributes] = new.replace(b' t="s"', b' t="inlineStr"'), is_shared
        new, is_shared = self._cells[attributes]
        if value is None:
            return b'<c r="%b"%b%b>' % (ref, new, slash)
        inside = self._string(int(value)) if is_shared else b"<v>%b</v>" % value
        return b'<c r="%b"%b>%b</c>' % (ref, new, inside)

    def _cell_style(self, found: re.Match[bytes]) -> bytes:
        return b' s="%d"' % self.styles.cells[int(found[1])]

    def _row_style(self, found: re.Match[bytes]) -> bytes:
        return b'%b%d"' % (found[1], self.styles.cells[int(found[2])])

    def _string(self, index: int) -> bytes:
        """A shared string as an inline one, so that the user's shared strings stay untouched."""
        if self._strings is None:
            self._strings = []
            for part in self.drawn.related(self.drawn.workbook_part, "sharedStrings"):
                items = _ITEM.findall(self.drawn.read(part))
                self._strings += [b"<is>%b</is>" % item for item in items]
        return self._strings[index]

    def _ends(self, data: bytes, part: str, renamed: Callable[[str], str] | None) -> bytes:
        """A sheet without its rows."""
        root = parse(data, part)
        for element in root.iter(*(main(tag) for tag in ("col", "cfRule", "sheetView", "sheetPr"))):
            self._fit(element)
        if renamed is not None:
            for element in root.iter("{*}f", "{*}formula", "{*}formula1", "{*}formula2"):
                element.text = renamed(element.text or "")
        return dump(root)

    def _fit(self, element: _Element) -> None:
        """Change what means something else in the user's workbook."""
        tag = local(element)
        if tag == "col" and element.get("style"):
            element.set("style", str(self.styles.cells[int(element.get("style", "0"))]))
        elif tag == "cfRule" and element.get("dxfId"):
            element.set("dxfId", str(self.styles.rules[int(element.get("dxfId", "0"))]))
        elif tag == "sheetView":
            # Two selected tabs are a group: typing goes into both.
            element.attrib.pop("tabSelected", "")
        elif tag == "sheetPr":
            # The name that macros know a sheet by must be the only one of its kind.
            element.attrib.pop("codeName", "")


def _respelled(formula: bytes, renamed: Callable[[str], str]) -> bytes:
    return escape(renamed(plain(formula.decode()))).encode()
