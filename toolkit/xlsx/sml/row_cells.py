"""Rows and cells of a sheet as bytes: what they hold, how they look, and the texts they show."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from lxml import etree

from ..opc.package import Package
from .cell_xml import unescaped
from .shared_strings import shared_strings

_STYLE = re.compile(rb'\ss="(\d+)"')
_TYPE = re.compile(rb'\st="(\w+)"')
_INDEX = re.compile(rb"v>(\d+)</")
_FORMULA = re.compile(rb"<(?:\w+:)?f\b")
_SPANS = b' spans="'


class Row(NamedTuple):
    """One row: its number, its place in the sheet's bytes, its attributes and its inside."""

    number: int
    start: int
    end: int
    attributes: bytes
    body: bytes


class Cell(NamedTuple):
    """One cell of a row: its column, its place in the row's body, its attributes and its inside."""

    column: int
    start: int
    end: int
    attributes: bytes
    inside: bytes

    @property
    def style(self) -> int:
        """Index of its format."""
        return style_of(self.attributes)


def row_format(row: Row) -> bytes:
    """Attribute bytes of the format that a row gives to its empty cells; nothing without one."""
    style = _STYLE.search(row.attributes)
    if not style or b'customFormat="1"' not in row.attributes:
        return b""
    return b' s="%b" customFormat="1"' % style[1]


def style_of(attributes: bytes) -> int:
    """Index of the format that a cell's attributes name."""
    found = _STYLE.search(attributes)
    return int(found[1]) if found else 0


def without_spans(head: bytes) -> bytes:
    """Take the hint which columns a row uses from its tag.

    It is optional, and wrong once cells are added.
    """
    at = head.find(_SPANS)
    if at < 0:
        return head
    return head[:at] + head[head.index(b'"', at + len(_SPANS)) + 1 :]


def has_content(cell: Cell) -> bool:
    """Say whether a cell holds a value or a formula, not just a format."""
    return bool(cell.inside) and cell.inside not in (b"<v></v>", b"<v/>")


def is_unticked(cell: Cell) -> bool:
    """Say whether a cell holds FALSE and no formula, as a checkbox that is off does."""
    is_truth = _type_of(cell) == b"b" and not has_formula(cell)
    return is_truth and b">0<" in cell.inside


def is_number(cell: Cell) -> bool:
    """Say whether a cell holds a number that was typed."""
    return _type_of(cell) == b"n" and has_content(cell) and not has_formula(cell)


def has_formula(cell: Cell) -> bool:
    """Say whether a cell holds a formula."""
    return _FORMULA.search(cell.inside) is not None


def shown_texts(cells: Sequence[Cell], package: Package) -> list[str]:
    """Texts that cells show, as headings do; empty for an empty cell, a number as it is written."""
    indexes = [_string_index(cell) for cell in cells]
    shared = shared_strings(package, {index for index in indexes if index is not None})
    shown: list[str] = []
    for cell, index in zip(cells, indexes, strict=True):
        inside = cell.inside if index is None else shared.get(index, b"")
        tag = "t" if _type_of(cell) in (b"s", b"inlineStr") else "v"
        shown.append(_texts(inside, tag))
    return shown


def _type_of(cell: Cell) -> bytes:
    found = _TYPE.search(cell.attributes)
    return found[1] if found else b"n"


def _string_index(cell: Cell) -> int | None:
    """Index of the shared string that a cell shows; None when it holds what it shows itself."""
    found = _INDEX.search(cell.inside) if _type_of(cell) == b"s" else None
    return int(found[1]) if found else None


def _texts(fragment: bytes, tag: str) -> str:
    """Join the texts of all elements of one name, reading aids of Japanese text (rPh) left out."""
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True)
    bare = re.sub(rb"<(/?)\w+:", rb"<\1", fragment)
    root = etree.fromstring(b"<x>" + bare + b"</x>", parser)
    found = []
    for node in root.iter(tag):
        if next(node.iterancestors("rPh"), None) is None:
            found.append(node.text or "")
    return unescaped("".join(found))
