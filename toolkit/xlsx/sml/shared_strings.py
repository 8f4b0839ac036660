"""The workbook's shared strings, found by their index without taking all of them apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..opc.package import Package

_ITEM = re.compile(rb"<(?:\w+:)?si\b[^>]*?(?:/>|>(.*?)</(?:\w+:)?si>)", re.DOTALL)
_SST = re.compile(rb"<(\w+:)?sst\b")
_CHUNK = 1 << 20  # bytes


class _Block(NamedTuple):
    """A run of whole string items, and how their tags begin and end here."""

    data: bytes
    opening: bytes
    closing: bytes


def shared_strings(package: Package, wanted: set[int]) -> dict[int, bytes]:
    """The XML inside some of the shared strings by index; those that are not there are left out.

    A large log has hundreds of thousands of strings, and parsing them would take longer than all
    else, so they are counted in large pieces, and only those with a wanted one are split.
    """
    found: dict[int, bytes] = {}
    parts = package.related(package.workbook_part, "sharedStrings")
    if not parts or not wanted:
        return found
    last = max(wanted)
    first = 0  # index of the block's first string
    for block in _blocks(package.pieces(parts[0], _CHUNK)):
        count = block.data.count(block.opening)
        here = {index for index in wanted if first <= index < first + count}
        if here:
            items = _items(block, count)
            for index in here:
                found[index] = _without_tag(items[index - first], block.opening)
        first += count
        if first > last:
            break
    return found


def _blocks(pieces: Iterable[bytes]) -> Iterator[_Block]:
    """Cut a part that comes in pieces where strings end; what is no string stands with the next."""
    rest = opening = closing = b""
    for piece in pieces:
        data = rest + piece
        if not closing:
            root = _SST.search(data)
            if root:
                prefix = root[1] or b""
                opening, closing = b"<%bsi" % prefix, b"</%bsi>" % prefix
        last = data.rfind(closing) if closing else -1
        if last < 0:
            rest = data
            continue
        stop = last + len(closing)
        rest = data[stop:]
        yield _Block(data[:stop], opening, closing)


def _items(block: _Block, count: int) -> list[bytes]:
    """String items of a block, with or without their opening tags."""
    if count == block.data.count(block.closing):
        return block.data.split(block.closing)
    # Empty strings are a single tag in some files, which no closing tag follows: slower.
    return [entry[1] or b"" for entry in _ITEM.finditer(block.data)]


def _without_tag(item: bytes, opening: bytes) -> bytes:
    """What is inside an item: behind its opening tag and what the block has before that."""
    at = item.rfind(opening)
    return item if at < 0 else item[item.find(b">", at) + 1 :]
