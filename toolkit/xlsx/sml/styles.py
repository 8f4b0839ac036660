"""Cell formats: a drawn workbook's merged by value into the user's, or one like a neighbour's."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from lxml import etree
from lxml.etree import _Element

from ..opc.markup import (
    ValueKey,
    children,
    copy_of,
    integer,
    local,
    main,
    value_key,
)
from ..opc.xlsx_errors import Damaged

_ORDER = (
    *("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"),
    *("tableStyles", "colors", "extLst"),
)
_BUILT_IN = {
    "General": 0,
    "0": 1,
    "0.00": 2,
    "#,##0": 3,
    "#,##0.00": 4,
    "0%": 9,
    "0.00%": 10,
    "0.00E+00": 11,
    "mm-dd-yy": 14,
    "d-mmm-yy": 15,
    "d-mmm": 16,
    "mmm-yy": 17,
    "h:mm": 20,
    "h:mm:ss": 21,
    "m/d/yy h:mm": 22,
    "@": 49,
}
_BUILT_IN_DATES = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]|general')
_FIRST_OWN_FORMAT = 164
_FACE = ("sz", "name", "family", "scheme")


@dataclass
class Styles:
    """The tree of a styles part, in which equal formats are found again instead of being added twice."""

    root: _Element
    _known: dict[str, dict[ValueKey, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Raise Damaged for a part of another kind, whose formats would not be seen and overwritten."""
        if self.root.tag != main("styleSheet"):
            raise Damaged(
                f"the styles are something else ({self.root.tag!s:.60}); open the workbook in Excel and save it once."
            )

    def entries(self, box: str) -> list[_Element]:
        """All entries of one list, such as ``fonts``."""
        return children(self.root.find(main(box)))

    def add(self, box: str, entry: _Element) -> int:
        """Index of an entry that equals this one, added at the end when there is none."""
        if box not in self._known:
            backwards = reversed(list(enumerate(self.entries(box))))
            self._known[box] = {value_key(old): index for index, old in backwards}
        known, key = self._known[box], value_key(entry)
        if key not in known:
            parent = self._box(box)
            parent.append(entry)
            count = len(children(parent))
            parent.set("count", str(count))
            known[key] = count - 1
        return known[key]

    def number_format(self, code: str) -> int:
        """Id of a number format, added when the workbook does not know it yet."""
        if code in _BUILT_IN:
            return _BUILT_IN[code]
        own = {
            entry.get("formatCode"): integer(entry, "numFmtId") for entry in self.entries("numFmts")
        }
        if code not in own:
            used = (
                integer(xf, "numFmtId")
                for box in ("cellXfs", "cellStyleXfs")
                for xf in self.entries(box)
            )
            own[code] = (
                max([_FIRST_OWN_FORMAT - 1, *own.values(), *used]) + 1
            )  # a format in use may be missing from the list
            self.add(
                "numFmts", etree.Element(main("numFmt"), numFmtId=str(own[code]), formatCode=code)
            )
        return own[code]

    def style_like(self, base: int, number_format: str) -> int:
        """Cell format that looks like ``base`` but shows numbers otherwise; a link's blue underline is not taken."""
        formats = self.entries("cellXfs")
        xf = (
            copy_of(formats[base])
            if base < len(formats)
            else etree.Element(main("xf"), fontId="0", xfId="0")
        )
        xf.set("numFmtId", str(self.number_format(number_format)))
        xf.set("applyNumberFormat", "1")
        xf.attrib.pop("quotePrefix", "")
        fonts, font = self.entries("fonts"), integer(xf, "fontId")
        if font < len(fonts) and fonts[font].find(main("u")) is not None:
            xf.set("fontId", "0")
            xf.set("xfId", "0")
        return self.add("cellXfs", xf)

    def shows_dates(self, style: int) -> bool:
        """Say whether a cell format shows a number as a day or a time."""
        formats = self.entries("cellXfs")
        number = int(formats[style].get("numFmtId", "0")) if style < len(formats) else 0
        codes = {
            int(entry.get("numFmtId", "0")): entry.get("formatCode", "")
            for entry in self.entries("numFmts")
        }
        if number in codes:
            return re.search("[dmyhs]", _LITERAL.sub("", codes[number].lower())) is not None
        return number in _BUILT_IN_DATES

    def _box(self, name: str) -> _Element:
        found = self.root.find(main(name))
        if found is not None:
            return found
        box = etree.Element(main(name))
        after = _ORDER[_ORDER.index(name) + 1 :]
        later = [child for child in children(self.root) if local(child) in after]
        if later:
            later[0].addprevious(box)
        else:
            self.root.append(box)
        return box


class StyleMap(NamedTuple):
    """Where the formats of a drawn workbook ended up in the user's: old index to new, for cells and for rules."""

    cells: dict[int, int]
    rules: dict[int, int]


def merge_styles(user: Styles, drawn: Styles) -> StyleMap:
    """Bring all formats of ``drawn`` into ``user``; its default font and cell become the user's own defaults."""
    number_ids = {
        e.get("numFmtId", ""): str(user.number_format(e.get("formatCode", "")))
        for e in drawn.entries("numFmts")
    }
    fonts = _merge_fonts(user, drawn.entries("fonts"))
    fills = {
        index: user.add("fills", copy_of(entry))
        for index, entry in enumerate(drawn.entries("fills"))
    }
    borders = {
        index: user.add("borders", copy_of(entry))
        for index, entry in enumerate(drawn.entries("borders"))
    }
    cells: dict[int, int] = {}
    for index, entry in enumerate(drawn.entries("cellXfs")):
        xf = copy_of(entry)
        for attribute, mapping in (("fontId", fonts), ("fillId", fills), ("borderId", borders)):
            xf.set(attribute, str(mapping[int(xf.get(attribute, "0"))]))
        _map_attribute(xf, "numFmtId", lambda old: number_ids.get(old, old))
        xf.set("xfId", "0")
        cells[index] = 0 if index == 0 and user.entries("cellXfs") else user.add("cellXfs", xf)
    rules: dict[int, int] = {}
    for index, entry in enumerate(drawn.entries("dxfs")):
        dxf = copy_of(entry)
        for number in dxf.iter(main("numFmt")):
            _map_attribute(number, "numFmtId", lambda old: number_ids.get(old, old))
        rules[index] = user.add("dxfs", dxf)
    return StyleMap(cells, rules)


def _merge_fonts(user: Styles, drawn: list[_Element]) -> dict[int, int]:
    """Map the fonts: whatever a drawn font has in common with the drawn default follows the user's default."""
    own = user.entries("fonts")
    mapped: dict[int, int] = {}
    for index, entry in enumerate(drawn):
        if index == 0 and own:
            mapped[0] = 0
            continue
        font = copy_of(entry)
        for tag in _FACE if own else ():
            part, default, wanted = (
                font.find(main(tag)),
                drawn[0].find(main(tag)),
                own[0].find(main(tag)),
            )
            if part is None or default is None or part.get("val") != default.get("val"):
                continue
            if wanted is None:
                font.remove(part)
            else:
                font.replace(part, copy_of(wanted))
        mapped[index] = user.add("fonts", font)
    return mapped


def _map_attribute(element: _Element, name: str, change: Callable[[str], str]) -> None:
    if (old := element.get(name)) is not None:
        element.set(name, change(old))
