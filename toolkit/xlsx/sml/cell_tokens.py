"""The cells of a sheet as tokens that are equal when the cells mean the same, in whichever program's spelling."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from lxml import etree

from ..opc.package import Package
from .addresses import column_number
from .cell_looks import Looks
from .cell_xml import unescaped

_PIECE = re.compile(
    rb"<(?:\w+:)?c(?: r=\"([A-Z]+)\d+\")?(?=[\s/>])([^>]*?)(?:/>|>(.*?)</(?:\w+:)?c>)|<(?:\w+:)?row(?=[\s/>])([^>]*>)",
    re.DOTALL,
)
_ROW = re.compile(rb"\br=[\"'](\d+)")
_CELL = re.compile(rb"\br=[\"']([A-Z]+)\d+[\"']")
_STYLE = re.compile(rb"\bs=[\"'](\d+)")
_TYPE = re.compile(rb"\bt=[\"'](\w+)")
_VALUE = re.compile(rb"<(?:\w+:)?v\b[^>]*>([^<]+)<")
_FORMULA = re.compile(rb"<(?:\w+:)?f\b([^>]*?)(?:/>|>([^<]*)<)")
_SHARED = re.compile(rb"\bsi=[\"'](\d+)")
_FUNCTION = re.compile(rb"([A-Za-z][\w.]*)\(")
_TEXT = re.compile(rb"<(?:\w+:)?t(?=[\s>])[^>]*>([^<]*)<")
_READING_AID = re.compile(rb"<(?:\w+:)?rPh\b.*?</(?:\w+:)?rPh>", re.DOTALL)
_RICH = re.compile(rb"<(?:\w+:)?r>")
_ITEM = re.compile(rb"<(?:\w+:)?si\b[^>]*?(?:/>|>(.*?)</(?:\w+:)?si>)", re.DOTALL)
_SST = re.compile(rb"<(\w+:)?sst\b")
_ENTITY = re.compile(r"&(?:#(\d+)|#x([0-9A-Fa-f]+)|(\w+));")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_SHORT = 12  # digits
_CHUNK = 1 << 20


class Read(NamedTuple):
    """One cell: its column, what it holds (None: nothing) and the index of its format."""

    column: int
    token: bytes | None
    style: int


class Line(NamedTuple):
    """One row of a sheet with its cells."""

    number: int
    cells: list[Read]


def read_lines(package: Package, part: str, looks: Looks) -> list[Line]:
    """All rows of a sheet; a text is the same whatever its white space, a formula by its functions."""
    data = package.read(part)
    lines: list[Line] = []
    raw: list[tuple[int, int, int, bytes, bytes]] = []
    kinds: dict[bytes, tuple[int, bytes]] = {}
    numbers: dict[bytes, int] = {}
    row = column = 0
    for found in _PIECE.finditer(data, max(data.find(b"sheetData"), 0)):
        name, attributes, inside, head = found.groups()
        if head:
            number = _ROW.search(head)
            row, column = int(number[1]) if number else row + 1, 0
            continue
        if not name and (place := _CELL.search(attributes)):
            name, attributes = place[1], attributes[: place.start()] + attributes[place.end() :]
        if name and name not in numbers:
            numbers[name] = column_number(name.decode())
        column = numbers[name] if name else column + 1
        if attributes not in kinds:
            style, kind = _STYLE.search(attributes), _TYPE.search(attributes)
            kinds[attributes] = int(style[1]) if style else 0, kind[1] if kind else b"n"
        raw.append((row, column, *kinds[attributes], inside or b""))
    wanted = {
        int(v[1]) for *_, kind, inside in raw if kind == b"s" and (v := _VALUE.search(inside))
    }
    token = _tokens(shared_strings(package, wanted) if wanted else {}, looks)
    for at, column, look, sort, inside in raw:
        if not lines or lines[-1].number != at:
            lines.append(Line(at, []))
        lines[-1].cells.append(Read(column, token(sort, inside), look))
    return lines


def shared_strings(package: Package, wanted: set[int]) -> dict[int, bytes]:
    """The XML inside some of the shared strings, found without taking the others apart."""
    part = next(iter(package.related(package.workbook_part, "sharedStrings")), None)
    found: dict[int, bytes] = {}
    if part is None:
        return found
    last, position, rest, opening, closing = max(wanted), 0, b"", b"", b""
    for piece in package.pieces(part, _CHUNK):
        if position > last:
            break
        data = rest + piece
        if not closing and (start := _SST.search(data)):
            opening, closing = (tag % (start[1] or b"") for tag in (b"<%bsi", b"</%bsi>"))
        stop = data.rfind(closing) + len(closing) if closing else -1
        if stop < len(closing):
            rest = data
            continue
        block, rest = data[:stop], data[stop:]
        count = block.count(opening)
        here = {index for index in wanted if position <= index < position + count}
        if here and count > block.count(closing):  # empty strings, which have no closing tag
            items = [entry[1] or b"" for entry in _ITEM.finditer(block)]
            found |= {index: items[index - position] for index in here}
        elif here:
            items = block.split(closing)
            for index in here:
                item = items[index - position]
                found[index] = item[item.find(b">", item.rfind(opening)) + 1 :]
        position += count
    return found


def text_of(fragment: bytes) -> str:
    """Text inside a string item, reading aids of Japanese text left out, white space evened out."""
    if fragment.startswith(b"<t>") and fragment.endswith(b"</t>") and fragment.count(b"<") == 2:
        joined = fragment[3:-4].decode("utf-8", "replace")
    else:
        fragment = _READING_AID.sub(b"", fragment) if b"rPh" in fragment else fragment
        joined = b"".join(_TEXT.findall(fragment)).decode("utf-8", "replace")
    return " ".join(unescaped(plain(joined)).split())


def plain(text: str) -> str:
    """Text as it reads, from text as XML spells it."""
    if "&" not in text:
        return text

    def character(found: re.Match[str]) -> str:
        decimal, hexadecimal, name = found.groups()
        if name:
            return _NAMED.get(name, found[0])
        return chr(int(decimal) if decimal else int(hexadecimal, 16))

    return _ENTITY.sub(character, text)


def _tokens(strings: dict[int, bytes], looks: Looks) -> Callable[[bytes, bytes], bytes | None]:
    """Give the function that turns a cell's type and inside into its token."""
    known: dict[tuple[bytes, bytes], bytes | None] = {}
    masters: dict[bytes, bytes] = {}

    def formula(attributes: bytes, text: bytes) -> bytes:
        shared = _SHARED.search(attributes)
        if shared and text:
            masters[shared[1]] = text
        elif shared:
            text = masters.get(shared[1], b"")
        if text.upper() in (b"TRUE()", b"FALSE()"):  # LibreOffice's way to save a plain TRUE
            return b"b1" if text[:1] in b"Tt" else b"b0"
        names = [name.upper().rsplit(b"_XLFN.", 1)[-1] for name in _FUNCTION.findall(text)]
        return b"=" + b",".join(names)

    def token(kind: bytes, inside: bytes) -> bytes | None:
        if not inside:
            return None
        found = _FORMULA.search(inside) if b"f" in inside else None
        if found:
            return formula(found[1], found[2] or b"")
        key = kind, inside
        if key not in known:
            known[key] = _value(kind, inside, strings, looks)
        return known[key]

    return token


def _value(kind: bytes, inside: bytes, strings: dict[int, bytes], looks: Looks) -> bytes | None:
    found = _VALUE.search(inside)
    if kind == b"inlineStr":
        return _string(inside, looks)
    if found is None:
        return None
    if kind == b"s":
        return _string(strings.get(int(found[1]), b""), looks)
    if kind == b"n":
        return _number(found[1])
    if kind == b"str":
        text = " ".join(unescaped(plain(found[1].decode("utf-8", "replace"))).split())
        return b"t" + text.encode("utf-8", "replace") if text else None
    return kind[:1] + found[1]


def _number(written: bytes) -> bytes:
    """Token of a number: whole if it is short; a long fraction (1/7) to nine digits, as LibreOffice saves fifteen."""
    try:
        value = float(written)
    except ValueError:
        return b"t" + written
    text = b"%.15g" % value
    digits = text.partition(b"e")[0].replace(b".", b"").strip(b"-0")
    return b"n" + (text if len(digits) <= _SHORT else b"%.9g" % value)


def _string(fragment: bytes, looks: Looks) -> bytes | None:
    text = text_of(fragment)
    if not text:
        return None
    mixed = _RICH.search(fragment) is not None and _is_mixed(fragment, looks)
    return (b"m" if mixed else b"t") + text.encode("utf-8", "replace")


def _is_mixed(fragment: bytes, looks: Looks) -> bool:
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True)
    root = etree.fromstring(b"<x>" + re.sub(rb"<(/?)\w+:", rb"<\1", fragment) + b"</x>", parser)
    return any(looks.is_mixed(node) for node in (root, *root))
