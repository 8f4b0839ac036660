"""The XML of one sheet as bytes: rows are found and patched without parsing the rest, which stays as it was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from lxml import etree
from lxml.etree import _Element

from .cells import unescaped
from .errors import Refused
from .markup import main, parse
from .names import column_number
from .package import Package
from .readcells import shared_strings

_START = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>)?\s*<((?:\w+:)?)worksheet\b")
_REF = re.compile(rb'\sr="([A-Z]{1,3})(\d{1,7})"')
_ROW_NUMBER = re.compile(rb'\sr="(\d{1,7})"')
_STYLE = re.compile(rb'\ss="(\d+)"')
_TYPE = re.compile(rb'\st="(\w+)"')
_FORMULA = re.compile(rb"<(?:\w+:)?f\b")
_SAVE_ONCE = "open the workbook in Excel, save it once and try again."


class Row(NamedTuple):
    """One row: its number, where it stands in the sheet's bytes, its attributes and the bytes inside it."""

    number: int
    start: int
    end: int
    attributes: bytes
    body: bytes

    def attributes_without_spans(self) -> bytes:
        """Attributes without the hint which columns the row uses: it is optional, and wrong once cells are added."""
        at = self.attributes.find(b' spans="')
        if at < 0:
            return self.attributes
        return self.attributes[:at] + self.attributes[self.attributes.index(b'"', at + len(b' spans="')) + 1 :]


class Cell(NamedTuple):
    """One cell of a row: its column, where it stands in the row's body, its attributes and the bytes inside it."""

    column: int
    start: int
    end: int
    attributes: bytes
    inside: bytes

    @property
    def style(self) -> int:
        """Index of its format."""
        found = _STYLE.search(self.attributes)
        return int(found[1]) if found else 0


@dataclass(frozen=True)
class SheetXml:
    """A sheet split in three: what stands before its rows, the rows, and what stands after them."""

    title: str
    data: bytes
    prefix: bytes
    start: int
    end: int

    @classmethod
    def of(cls, title: str, data: bytes) -> SheetXml:
        """Split a sheet; one written in a form that bytes cannot be patched in raises Refused."""
        found = _START.match(data)
        if not found:
            raise Refused(f"sheet {title!r} is not plain UTF-8 XML of a sheet with cells; {_SAVE_ONCE}")
        if b"<![CDATA[" in data or b"<!--" in data:
            raise Refused(f"sheet {title!r} holds XML comments or CDATA, as no spreadsheet program writes; {_SAVE_ONCE}")
        prefix = found[1]
        opening = re.compile(rb"<%bsheetData\b[^>]*?(/?)>" % prefix).search(data)
        closing = data.rfind(b"</%bsheetData>" % prefix)
        if not opening or opening[1] or closing < 0:
            raise Refused(f"sheet {title!r} is empty; it needs a row of headings first.")
        return cls(title, data, prefix, opening.end(), closing)

    @property
    def head(self) -> bytes:
        """Everything up to the first row."""
        return self.data[: self.start]

    @property
    def tail(self) -> bytes:
        """Everything after the last row."""
        return self.data[self.end :]

    @cached_property
    def skeleton(self) -> _Element:
        """The sheet without its rows, parsed for reading only."""
        return parse(self.head + self.tail, f"Sheet {self.title!r}")

    def rows(self, after: Row | None = None) -> Iterator[Row]:
        """Go through the rows from top to bottom, all or those after one."""
        opening, closing = b"<%brow" % self.prefix, b"</%brow>" % self.prefix
        at, previous = (after.end, after.number) if after else (self.start, 0)
        while (start := self.data.find(opening, at, self.end)) >= 0:
            close = self.data.find(b">", start, self.end)
            if self.data[close - 1 : close] == b"/":
                attributes, body, at = self.data[start + len(opening) : close - 1], b"", close + 1
            else:
                stop = self.data.find(closing, close, self.end)
                attributes, body, at = self.data[start + len(opening) : close], self.data[close + 1 : stop], stop + len(closing)
            found = _ROW_NUMBER.search(attributes)
            number = int(found[1]) if found else previous + 1
            if (body and not found) or number <= previous:
                raise Refused(f"sheet {self.title!r} has rows without numbers or out of order; {_SAVE_ONCE}")
            previous = number
            yield Row(number, start, at, attributes, body)

    def rows_up(self) -> Iterator[Row]:
        """Go through the rows from the last to the first."""
        opening, closing = b"<%brow" % self.prefix, b"</%brow>" % self.prefix
        end = self.end
        while (start := self.data.rfind(opening, self.start, end)) >= 0:
            close = self.data.find(b">", start, end)
            found = _ROW_NUMBER.search(self.data, start, close)
            if not found:
                raise Refused(f"sheet {self.title!r} has rows without numbers; {_SAVE_ONCE}")
            empty = self.data[close - 1 : close] == b"/"
            stop = close if empty else self.data.find(closing, close, end)
            last = close + 1 if empty else stop + len(closing)
            attributes = self.data[start + len(opening) : close - empty]
            yield Row(int(found[1]), start, last, attributes, b"" if empty else self.data[close + 1 : stop])
            end = start

    def cells(self, row: Row, at: int = 0) -> Iterator[Cell]:
        """Go through the cells of a row from left to right, from an offset in its body."""
        for found in self._cell.finditer(row.body, at):
            ref = _REF.search(found[1])
            if not ref:
                raise self._without_references(row)
            yield Cell(column_number(ref[1].decode()), found.start(), found.end(), found[1], found[2] or b"")

    def last_column(self, row: Row) -> int:
        """Column of the last cell of a row; 0 for an empty row."""
        at = row.body.rfind(b"<%bc " % self.prefix)  # with the space: a cell's rich text has a <color>
        ref = _REF.search(row.body, at, row.body.index(b">", at)) if at >= 0 else None
        if (at >= 0 and not ref) or b"<%bc>" % self.prefix in row.body:
            raise self._without_references(row)
        if not ref:
            return 0
        return column_number(ref[1].decode())

    def last_row(self) -> int:
        """Number of the last row."""
        at = self.data.rfind(b"<%brow" % self.prefix, self.start, self.end)
        found = _ROW_NUMBER.search(self.data, at, self.data.index(b">", at)) if at >= 0 else None
        return int(found[1]) if found else 0

    def find(self, row: Row, column: bytes) -> int:
        """Offset of a cell in the body of its row, found without looking at the cells before it; -1 when not sure."""
        at = row.body.find(b' r="%b%d"' % (column, row.number))
        start = row.body.rfind(b"<%bc " % self.prefix, 0, at + 1) if at >= 0 else -1
        return start if row.body.find(b">", start, at) < 0 else -1  # else it stood in a text

    def style_at(self, row: Row, column: bytes) -> int | None:
        """Index of the format of a cell; None when the row has no such cell."""
        at = self.find(row, column)
        if at < 0:
            return None
        found = _STYLE.search(row.body, at, row.body.index(b">", at))
        return int(found[1]) if found else 0

    def text(self, cell: Cell, package: Package) -> str:
        """Text a cell shows as a heading; empty for an empty cell."""
        found = _TYPE.search(cell.attributes)
        kind = found[1] if found else b"n"
        if kind == b"s":
            number = re.search(rb"v>(\d+)</", cell.inside)
            return _shared_string(package, int(number[1])) if number else ""
        return _texts(cell.inside, "t" if kind == b"inlineStr" else "v")

    def column_style(self, column: int) -> int:
        """Index of the format that a column gives to its empty cells."""
        for node in self.skeleton.iter(main("col")):
            if int(node.get("min", "0")) <= column <= int(node.get("max", "0")):
                return int(node.get("style", "0"))
        return 0

    def _without_references(self, row: Row) -> Refused:
        return Refused(f"sheet {self.title!r}, row {row.number}, has cells without references; {_SAVE_ONCE}")

    @cached_property
    def _cell(self) -> re.Pattern[bytes]:
        return re.compile(rb"<%bc\b([^>]*?)(?:/>|>(.*?)</%bc>)" % (self.prefix, self.prefix), re.DOTALL)


def row_format(row: Row) -> bytes:
    """Attribute bytes of the format that a row gives to its empty cells."""
    style = _STYLE.search(row.attributes)
    return b' s="%b" customFormat="1"' % style[1] if style and b'customFormat="1"' in row.attributes else b""


def has_content(cell: Cell) -> bool:
    """Say whether a cell holds a value or a formula, not just a format."""
    return bool(cell.inside) and cell.inside not in (b"<v></v>", b"<v/>")


def has_formula(cell: Cell) -> bool:
    """Say whether a cell holds a formula."""
    return _FORMULA.search(cell.inside) is not None


def _texts(fragment: bytes, tag: str) -> str:
    """Join the texts of all elements of one name, leaving the reading aids of Japanese text (rPh) out."""
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True)
    root = etree.fromstring(b"<x>" + re.sub(rb"<(/?)\w+:", rb"<\1", fragment) + b"</x>", parser)
    found = [node.text or "" for node in root.iter(tag) if not any(up.tag == "rPh" for up in node.iterancestors())]
    return unescaped("".join(found))


def _shared_string(package: Package, index: int) -> str:
    return _texts(shared_strings(package, {index}).get(index, b""), "t")
