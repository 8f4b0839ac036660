"""How our drawn sheets look, in a short digest each: by it a sheet that is the same is left alone.

A digest tells all of a drawn sheet but its values: formats, widths, drop-downs, conditional formats
and what is printed. One with drawings has none, as a chart may change without its sheet.
"""

import re
from collections.abc import Iterable
from hashlib import blake2b

from lxml import etree

from toolkit.xlsx import Package
from toolkit.xlsx.opc.markup import children

_NO_LOOK = re.compile(rb'<v>[^<]*</v>| tabSelected="1"')
_STYLE = re.compile(rb'(?<= )(s|style|dxfId)="(\d+)"')
_FORMAT_PARTS = {"fontId": "fonts", "fillId": "fills", "borderId": "borders"}


def looks_of(package: Package, titles: Iterable[str]) -> dict[str, str]:
    """The digest of each drawn sheet of these titles, by its title; none of one with drawings."""
    styles = _Styles(package)
    parts = {sheet.title: sheet.part for sheet in package.sheets()}
    looks = {}
    for title in titles:
        data = package.read(parts[title])
        if b"<drawing" in data:
            continue
        digest = blake2b(_STYLE.sub(styles.spell, _NO_LOOK.sub(b"", data)), digest_size=4)
        for target in sorted(rel.get("Target", "") for rel in package.rels(parts[title])):
            digest.update(target.encode())
        looks[title] = digest.hexdigest()
    return looks


class _Styles:
    """What the formats of a drawn workbook are made of, spelled where their numbers stand."""

    def __init__(self, package: Package) -> None:
        part = package.styles_part
        root = package.root(part) if part else None
        self._lists = {} if root is None else {etree.QName(node).localname: node for node in root}
        formats = self._list("numFmts")
        self._numbers = {node.get("numFmtId"): node.get("formatCode", "") for node in formats}
        self._spelled: dict[tuple[bytes, bytes], bytes] = {}

    def spell(self, found: re.Match[bytes]) -> bytes:
        """A number of a format as what it stands for."""
        kind, number = found[1], found[2]
        if (kind, number) not in self._spelled:
            at = int(number)
            spelled = self._conditional(at) if kind == b"dxfId" else self._format(at)
            self._spelled[kind, number] = blake2b(spelled, digest_size=8).hexdigest().encode()
        return self._spelled[kind, number]

    def _list(self, name: str) -> list[etree._Element]:
        node = self._lists.get(name)
        return [] if node is None else children(node)

    def _conditional(self, at: int) -> bytes:
        return etree.tostring(self._list("dxfs")[at])

    def _format(self, at: int) -> bytes:
        node = self._list("cellXfs")[at]
        spelled = [self._numbers.get(node.get("numFmtId"), node.get("numFmtId", "")).encode()]
        for attribute, name in _FORMAT_PARTS.items():
            spelled.append(etree.tostring(self._list(name)[int(node.get(attribute, "0"))]))
        spelled += [etree.tostring(child) for child in children(node)]
        return b"\0".join(spelled)
