"""Cells of a sheet as tokens, equal when they mean the same, in whichever program's spelling."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from lxml import etree

from ..opc.package import Package
from .addresses import column_number
from .cell_looks import Looks
from .cell_xml import plain, unescaped
from .shared_strings import shared_strings

# A cell: its column, other attributes, what is inside, of which the usual is found at once.
_INSIDE = rb"<v>[^<]*+</v>|<is><t>[^<]*+</t></is>|.*?"
_ATTRIBUTES = rb"([^>/]*+(?:/(?!>)[^>/]*+)*+)"
_ONE = rb"<(?:c|\w+:c)(?: r=\"([A-Z]++)\d++\")?(?=[\s/>])%s(?:>(%s)</(?:c|\w+:c)>|/>)" % (
    _ATTRIBUTES,
    _INSIDE,
)
_CELLS = re.compile(_ONE, re.DOTALL)
# A cell or the rest of a row's opening tag.
_PIECE = re.compile(_ONE + rb"|<(?:\w+:)?row(?=[\s/>])([^>]*>)", re.DOTALL)
_ROW = re.compile(rb"\br=[\"'](\d+)")
_CELL = re.compile(rb"\br=[\"']([A-Z]+)\d+[\"']")
_STYLE = re.compile(rb"\bs=[\"'](\d+)")
_TYPE = re.compile(rb"\bt=[\"'](\w+)")
_VALUE = re.compile(rb"<(?:\w+:)?v\b[^>]*>([^<]+)<")
_FORMULA = re.compile(rb"<(?:\w+:)?f\b([^>]*?)(?:/>|>([^<]*)<)")
_SHARED = re.compile(rb"\bsi=[\"'](\d+)")
_FUNCTION = re.compile(rb"([A-Za-z][\w.]*)\(")
_TEXT = re.compile(rb"<(?:\w+:)?t(?=[\s>])[^>]*>([^<]*)<")
# A text of one look, whose bytes are as it reads: printable ASCII without entities and underscores.
_PLAIN = re.compile(rb"(?:<is>)?<t>([!-%'-;=-^`-~]+(?: [!-%'-;=-^`-~]+)*)</t>(?:</is>)?")
_READING_AID = re.compile(rb"<(?:\w+:)?rPh\b.*?</(?:\w+:)?rPh>", re.DOTALL)
_RICH = re.compile(rb"<(?:\w+:)?r>")
_SHORT = 12  # digits
_ROW_END = b"</row>"
_PIECE_SIZE = 1 << 15  # bytes

#: A cell as it is written: row, column, format, type, what is inside.
_Raw = tuple[int, int, int, bytes, bytes]


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
    """All rows of a sheet that have cells; equal tokens stand for equal cells.

    A text is the same whatever its white space, a formula by its functions, as programs spell the
    rest of it each in their way.
    """
    raw = _raw_cells(package.read(part))
    texts = (inside for *_, kind, inside in raw if kind == b"s")
    tokens = _Tokens(shared_strings(package, _strings_wanted(texts)), looks)
    lines: list[Line] = []
    for row, column, style, kind, inside in raw:
        if not lines or lines[-1].number != row:
            lines.append(Line(row, []))
        lines[-1].cells.append(Read(column, tokens.of(kind, inside), style))
    return lines


def counted_tokens(package: Package, part: str, looks: Looks) -> Iterator[tuple[int, bytes, int]]:
    """Columns with their tokens and how often each stands there, in whatever order of the rows.

    Cells that are spelled alike are understood once, so that what is spelled in two ways comes
    twice, with a part of the times each.
    """
    data = package.read(part)
    alike: Counter[tuple[bytes, bytes, bytes]] = Counter()
    for start, end in _pieces(data):
        alike.update(_CELLS.findall(data, start, end))
    names, spellings = {name for name, _, _ in alike}, {spelled for _, spelled, _ in alike}
    if b"si=" in data or b"" in names:
        # A formula that is filled down, or a cell that does not say its place, goes by the order.
        cells = chain.from_iterable(line.cells for line in read_lines(package, part, looks))
        yield from ((cell.column, cell.token, 1) for cell in cells if cell.token is not None)
        return
    numbers = {name: column_number(name.decode()) for name in names}
    kinds = {spelled: _style_and_type(spelled)[1] for spelled in spellings}
    texts = (inside for _, spelled, inside in alike if kinds[spelled] == b"s")
    tokens = _Tokens(shared_strings(package, _strings_wanted(texts)), looks)
    for (name, spelled, inside), times in alike.items():
        token = tokens.of(kinds[spelled], inside)
        if token is not None:
            yield numbers[name], token, times


def _pieces(data: bytes) -> Iterator[tuple[int, int]]:
    """Where pieces of whole rows begin and end: cells of one piece at a time take little memory.

    All is one piece where a text may hold what ends a row.
    """
    start = _beginning(data)
    size = len(data) if b"<![CDATA[" in data else _PIECE_SIZE
    while start < len(data):
        end = data.find(_ROW_END, start + size)
        if end < 0:
            end = len(data)
        yield start, end
        start = end


def text_of(fragment: bytes) -> str:
    """Text inside a string item, reading aids of Japanese text left out, white space evened out."""
    if fragment.startswith(b"<t>") and fragment.endswith(b"</t>") and fragment.count(b"<") == 2:
        joined = fragment[3:-4]
    else:
        if b"rPh" in fragment:
            fragment = _READING_AID.sub(b"", fragment)
        joined = b"".join(_TEXT.findall(fragment))
    return _evened(joined)


def _evened(xml: bytes) -> str:
    """Text from the bytes of an element, with single spaces for all white space."""
    return " ".join(unescaped(plain(xml.decode("utf-8", "replace"))).split())


def _raw_cells(data: bytes) -> list[_Raw]:
    """Cells in the order in which they are written; without an address, the place after the last.

    Attributes and columns repeat all the way down a sheet and are taken apart once.
    """
    raw: list[_Raw] = []
    kinds: dict[bytes, tuple[int, bytes]] = {}
    numbers: dict[bytes, int] = {}
    row = column = 0
    for found in _PIECE.finditer(data, _beginning(data)):
        name, attributes, inside, row_tag = found.groups()
        if row_tag:
            number = _ROW.search(row_tag)
            row = int(number[1]) if number else row + 1
            column = 0
            continue
        if not name:
            name, attributes = _without_address(attributes)
        if not name:
            column += 1
        else:
            if name not in numbers:
                numbers[name] = column_number(name.decode())
            column = numbers[name]
        if attributes not in kinds:
            kinds[attributes] = _style_and_type(attributes)
        style, kind = kinds[attributes]
        raw.append((row, column, style, kind, inside or b""))
    return raw


def _without_address(attributes: bytes) -> tuple[bytes | None, bytes]:
    """Column of a cell whose address is not its first attribute, and its other attributes."""
    place = _CELL.search(attributes)
    if not place:
        return None, attributes
    return place[1], attributes[: place.start()] + attributes[place.end() :]


def _style_and_type(attributes: bytes) -> tuple[int, bytes]:
    style, kind = _STYLE.search(attributes), _TYPE.search(attributes)
    number = int(style[1]) if style else 0
    return number, kind[1] if kind else b"n"


def _beginning(data: bytes) -> int:
    """Where the cells of a sheet begin."""
    return max(data.find(b"sheetData"), 0)


def _strings_wanted(texts: Iterable[bytes]) -> set[int]:
    """Indexes of the shared strings that cells name, by what is inside them."""
    found = (_VALUE.search(inside) for inside in texts)
    return {int(value[1]) for value in found if value}


class _Tokens:
    """Tokens of cells, which must come in the sheet's order, as formulas refer to earlier ones.

    The first letter says what a cell holds: ``t`` text, ``m`` text with mixed looks, ``n`` number,
    ``b`` yes or no, ``d`` day, ``e`` error, ``=`` formula.
    """

    def __init__(self, strings: dict[int, bytes], looks: Looks) -> None:
        self._strings = strings
        self._looks = looks
        self._known: dict[tuple[bytes, bytes], bytes | None] = {}
        self._masters: dict[bytes, bytes] = {}

    def of(self, kind: bytes, inside: bytes) -> bytes | None:
        """Token of a cell by its type and its inside; None for an empty cell."""
        if not inside:
            return None
        key = kind, inside
        if key in self._known:
            return self._known[key]
        as_it_reads = _PLAIN.fullmatch(inside) if kind == b"inlineStr" else None
        if as_it_reads:
            token: bytes | None = b"t" + as_it_reads[1]
        elif found := _FORMULA.search(inside):
            # Each is asked anew, as one that is filled down goes by the ones before it.
            return self._formula(found[1], found[2] or b"")
        else:
            token = self._value(kind, inside)
        self._known[key] = token
        return token

    def _formula(self, attributes: bytes, text: bytes) -> bytes:
        shared = _SHARED.search(attributes)
        if shared and text:
            self._masters[shared[1]] = text
        elif shared:
            # Filled down: only the first cell of the run has the formula.
            text = self._masters.get(shared[1], b"")
        if text.upper() in (b"TRUE()", b"FALSE()"):
            # LibreOffice saves a plain TRUE so.
            return b"b1" if text[:1] in b"Tt" else b"b0"
        # Newer functions have a prefix in the file that no program shows.
        names = [name.upper().rsplit(b"_XLFN.", 1)[-1] for name in _FUNCTION.findall(text)]
        return b"=" + b",".join(names)

    def _value(self, kind: bytes, inside: bytes) -> bytes | None:
        if kind == b"inlineStr":
            return self._string(inside)
        found = _VALUE.search(inside)
        if found is None:
            return None
        if kind == b"s":
            return self._string(self._strings.get(int(found[1]), b""))
        if kind == b"n":
            return _number(found[1])
        if kind == b"str":
            text = _evened(found[1])
            return b"t" + text.encode("utf-8", "replace") if text else None
        return kind[:1] + found[1]

    def _string(self, fragment: bytes) -> bytes | None:
        as_it_reads = _PLAIN.fullmatch(fragment)
        if as_it_reads:
            return b"t" + as_it_reads[1]
        text = text_of(fragment)
        if not text:
            return None
        mixed = _RICH.search(fragment) is not None and _is_mixed(fragment, self._looks)
        return (b"m" if mixed else b"t") + text.encode("utf-8", "replace")


def _number(written: bytes) -> bytes:
    """Token of a number: whole if it is short, else to nine digits.

    A long fraction (1/7) has fifteen digits in LibreOffice's file and seventeen in Excel's.
    """
    if written.isdigit() and len(written) <= _SHORT and not written.startswith(b"0"):
        return b"n" + written
    try:
        value = float(written)
    except ValueError:
        return b"t" + written
    text = b"%.15g" % value
    digits = text.partition(b"e")[0].replace(b".", b"").strip(b"-0")
    return b"n" + (text if len(digits) <= _SHORT else b"%.9g" % value)


def _is_mixed(fragment: bytes, looks: Looks) -> bool:
    """Whether a string item shows runs of different looks; its prefixes are declared elsewhere."""
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True)
    bare = re.sub(rb"<(/?)\w+:", rb"<\1", fragment)
    root = etree.fromstring(b"<x>" + bare + b"</x>", parser)
    return any(looks.is_mixed(node) for node in (root, *root))
