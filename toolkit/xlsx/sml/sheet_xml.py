"""The XML of one sheet as bytes: rows are found and patched without parsing the rest, which stays as it was."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from lxml import etree
from lxml.etree import _Element

from ..opc.markup import is_true, main, parse
from ..opc.package import Package
from ..opc.xlsx_errors import Refused
from .addresses import column_number
from .cell_xml import unescaped
from .shared_strings import shared_strings

_START = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>)?\s*<((?:\w+:)?)worksheet\b")
_REF = re.compile(rb'\sr="([A-Z]{1,3})(\d{1,7})"')
_ROW_NUMBER = re.compile(rb'\sr="(\d{1,7})"')
_STYLE = re.compile(rb'\ss="(\d+)"')
_TYPE = re.compile(rb'\st="(\w+)"')
_INDEX = re.compile(rb"v>(\d+)</")
_FORMULA = re.compile(rb"<(?:\w+:)?f\b")
_SLASH = ord("/")
_SAVE_ONCE = "open the workbook in Excel, save it once and try again."


#: A row by offsets: its number, its start, the start and the end of what is inside it, its end.
Span = tuple[int, int, int, int, int]


class Row(NamedTuple):
    """One row: its number, where it stands in the sheet's bytes, its attributes and the bytes inside it."""

    number: int
    start: int
    end: int
    attributes: bytes
    body: bytes


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
        return style_of(self.attributes)


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
            raise Refused(
                f"sheet {title!r} is not plain UTF-8 XML of a sheet with cells; {_SAVE_ONCE}"
            )
        if b"<![CDATA[" in data or b"<!--" in data:
            raise Refused(
                f"sheet {title!r} holds XML comments or CDATA, as no spreadsheet program writes; {_SAVE_ONCE}"
            )
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
        root = parse(self.head + self.tail, f"Sheet {self.title!r}")
        if root.tag != main("worksheet"):
            raise Refused(
                f"sheet {self.title!r} is written in an unusual form ({root.tag!s:.60}); {_SAVE_ONCE}"
            )
        return root

    @property
    def is_protected(self) -> bool:
        """Whether the sheet's cells are locked."""
        node = self.skeleton.find(main("sheetProtection"))
        return node is not None and is_true(node.get("sheet"))

    def rows(self, after: Row | None = None) -> Iterator[Row]:
        """Go through the rows from top to bottom, all or those after one."""
        for span in self.spans(*((after.end, after.number) if after else (self.start, 0))):
            yield self.row(span)

    def spans(self, at: int, previous: int = 0) -> Iterator[Span]:
        """Go through the rows from an offset on, without copying a byte of them; ``previous`` is the row before it."""
        data, end, opening, closing = (
            self.data,
            self.end,
            b"<%brow" % self.prefix,
            b"</%brow>" % self.prefix,
        )
        numbered, wide, length = opening + b' r="', len(opening) + 4, len(closing)
        find = data.find
        while (start := find(opening, at, end)) >= 0:
            inner = find(b">", start, end) + 1
            close = inner if data[inner - 2] == _SLASH else find(closing, inner, end)
            at = inner if data[inner - 2] == _SLASH else close + length
            if data.startswith(numbered, start):
                number = int(data[start + wide : find(b'"', start + wide)])
            else:
                found = _ROW_NUMBER.search(data, start, inner)
                number = int(found[1]) if found else previous + 1 if close == inner else 0
            if number <= previous:
                raise Refused(
                    f"sheet {self.title!r} has rows without numbers or out of order; {_SAVE_ONCE}"
                )
            previous = number
            yield number, start, inner, close, at

    def row(self, span: Span) -> Row:
        """The row of a span."""
        number, start, inner, close, end = span
        first = start + len(b"<%brow" % self.prefix)
        return Row(
            number,
            start,
            end,
            self.data[first : inner - (2 if close == end else 1)],
            self.data[inner:close],
        )

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
            yield Row(
                int(found[1]),
                start,
                last,
                attributes,
                b"" if empty else self.data[close + 1 : stop],
            )
            end = start

    def cells(self, row: Row, at: int = 0) -> Iterator[Cell]:
        """Go through the cells of a row from left to right, from an offset in its body."""
        for found in self._cell.finditer(row.body, at):
            ref = _REF.search(found[1])
            if not ref:
                raise self._without_references()
            yield Cell(
                column_number(ref[1].decode()),
                found.start(),
                found.end(),
                found[1],
                found[2] or b"",
            )

    def last_column(self, start: int, end: int) -> int:
        """Column of the last cell between two offsets; 0 when there is none."""
        at = self.data.rfind(
            b"<%bc " % self.prefix, start, end
        )  # with the space: a cell's rich text has a <color>
        found = _REF.search(self.data, at, self.data.index(b">", at)) if at >= 0 else None
        if (at >= 0 and not found) or self._has_bare_cells:
            raise self._without_references()
        return column_number(found[1].decode()) if found else 0

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
        return None if at < 0 else style_of(row.body[at : row.body.index(b">", at)])

    def style_in(self, column: bytes, number: int, start: int, end: int) -> int | None:
        """Index of the format of a cell of a row that lies between two offsets; None when there is no such cell."""
        name = b'<%bc r="%b%d"' % (self.prefix, column, number)
        at = self.data.rfind(name, start, end)
        if at < 0:
            return self.style_at(Row(number, start, end, b"", self.data[start:end]), column)
        return style_of(self.data[at + len(name) : self.data.index(b">", at)])

    def texts(self, cells: Sequence[Cell], package: Package) -> list[str]:
        """Texts that cells show, as headings do; empty for an empty cell."""
        kinds = [(found[1] if (found := _TYPE.search(cell.attributes)) else b"n") for cell in cells]
        numbers = [
            _INDEX.search(cell.inside) if kind == b"s" else None
            for cell, kind in zip(cells, kinds, strict=True)
        ]
        wanted = {int(number[1]) for number in numbers if number}
        shared = shared_strings(package, wanted)
        shown: list[str] = []
        for cell, kind, number in zip(cells, kinds, numbers, strict=True):
            inside = shared.get(int(number[1]), b"") if number else cell.inside
            shown.append(_texts(inside, "t" if kind in (b"s", b"inlineStr") else "v"))
        return shown

    def column_style(self, column: int) -> int:
        """Index of the format that a column gives to its empty cells."""
        for node in self.skeleton.iter(main("col")):
            if int(node.get("min", "0")) <= column <= int(node.get("max", "0")):
                return int(node.get("style", "0"))
        return 0

    def _without_references(self) -> Refused:
        return Refused(f"sheet {self.title!r} has cells without references; {_SAVE_ONCE}")

    @cached_property
    def _has_bare_cells(self) -> bool:
        return b"<%bc>" % self.prefix in self.data

    @cached_property
    def _cell(self) -> re.Pattern[bytes]:
        return re.compile(
            rb"<%bc\b([^>]*?)(?:/>|>(.*?)</%bc>)" % (self.prefix, self.prefix), re.DOTALL
        )


def row_format(row: Row) -> bytes:
    """Attribute bytes of the format that a row gives to its empty cells."""
    style = _STYLE.search(row.attributes)
    return (
        b' s="%b" customFormat="1"' % style[1]
        if style and b'customFormat="1"' in row.attributes
        else b""
    )


def style_of(attributes: bytes) -> int:
    """Index of the format that a cell's attributes name."""
    found = _STYLE.search(attributes)
    return int(found[1]) if found else 0


def without_spans(head: bytes) -> bytes:
    """Take the hint which columns a row uses from its tag: it is optional, and wrong once cells are added."""
    at = head.find(b' spans="')
    return head if at < 0 else head[:at] + head[head.index(b'"', at + len(b' spans="')) + 1 :]


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
    found = [
        node.text or ""
        for node in root.iter(tag)
        if not any(up.tag == "rPh" for up in node.iterancestors())
    ]
    return unescaped("".join(found))
