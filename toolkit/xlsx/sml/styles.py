"""Cell formats: a drawn workbook's merged by value into the user's, or one like a neighbour's."""

from __future__ import annotations

import re
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
from .cell_looks import index_in

# Lists of a styles part in the order in which Excel wants them.
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
# Numbers that no workbook lists, those of East Asian programs too.
_BUILT_IN_DATES = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
# What of a number format is shown as it stands or is a colour or a condition; [h] is a duration.
_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]|general')
_FIRST_OWN_FORMAT = 164
# Parts of a font that come before its colour, as Excel orders them.
_BEFORE_COLOUR = {"b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign",
                  "sz"}  # fmt: skip
_FACE = ("sz", "name", "family", "scheme")  # what a font is beside colour, bold and the like


@dataclass
class Styles:
    """The tree of a styles part, in which equal formats are found again, not added twice."""

    root: _Element
    _known: dict[str, dict[ValueKey, int]] = field(default_factory=dict)
    _counts: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Raise Damaged for a part of another kind, whose formats would be overlooked."""
        if self.root.tag != main("styleSheet"):
            raise Damaged(
                f"the styles are something else ({self.root.tag!s:.60}); "
                "open the workbook in Excel and save it once."
            )

    def entries(self, box: str) -> list[_Element]:
        """All entries of one list, such as ``fonts``."""
        return children(self.root.find(main(box)))

    def add(self, box: str, entry: _Element) -> int:
        """Index of an entry that equals this one, added at the end when there is none."""
        if box not in self._known:
            # Backwards, so that of equal entries the first is found.
            backwards = [*enumerate(self.entries(box))][::-1]
            self._known[box] = {value_key(old): index for index, old in backwards}
            self._counts[box] = len(backwards)
        known, key = self._known[box], value_key(entry)
        if key not in known:
            parent = self._box(box)
            parent.append(entry)
            known[key] = self._counts[box]
            self._counts[box] += 1
            parent.set("count", str(self._counts[box]))
        return known[key]

    def number_format(self, code: str) -> int:
        """Id of a number format, added when the workbook does not know it yet."""
        if code in _BUILT_IN:
            return _BUILT_IN[code]
        for entry in reversed(self.entries("numFmts")):
            if entry.get("formatCode") == code:
                return integer(entry, "numFmtId")
        number = self._free_number()
        entry = etree.Element(main("numFmt"), numFmtId=str(number), formatCode=code)
        self.add("numFmts", entry)
        return number

    def _free_number(self) -> int:
        """Id for a new number format; one in use may be missing from the list of them."""
        highest = _FIRST_OWN_FORMAT - 1
        for box in ("numFmts", "cellXfs", "cellStyleXfs"):
            for entry in self.entries(box):
                highest = max(highest, integer(entry, "numFmtId"))
        return highest + 1

    def style_like(self, base: int, number_format: str) -> int:
        """Cell format that looks like ``base`` but shows numbers otherwise, as its index.

        An underline is not taken, as it is that of a link mostly. A ``base`` that the workbook does
        not list is the plain one.
        """
        formats = self.entries("cellXfs")
        if base < len(formats):
            xf = copy_of(formats[base])
        else:
            xf = etree.Element(main("xf"), fontId="0", xfId="0")
        xf.set("numFmtId", str(self.number_format(number_format)))
        xf.set("applyNumberFormat", "1")
        # The apostrophe in front of a text, which makes a text of a number.
        xf.attrib.pop("quotePrefix", "")
        fonts, font = self.entries("fonts"), integer(xf, "fontId")
        if font < len(fonts) and fonts[font].find(main("u")) is not None:
            xf.set("fontId", "0")
            xf.set("xfId", "0")
        return self.add("cellXfs", xf)

    def upright(self, style: int) -> int:
        """Cell format that looks like another one, whose text is not turned."""
        formats = self.entries("cellXfs")
        if style >= len(formats):
            return style
        alignment = formats[style].find(main("alignment"))
        if alignment is None or not integer(alignment, "textRotation"):
            return style
        xf = copy_of(formats[style])
        turned = xf.find(main("alignment"))
        assert turned is not None
        turned.attrib.pop("textRotation")
        return self.add("cellXfs", xf)

    def ink_of(self, style: int) -> str:
        """Colour of the text of a cell format, as RRGGBB; "" where it names none so."""
        colour = self._ink(style)
        return "" if colour is None else colour.get("rgb", "")[-6:].upper()

    def inked(self, style: int, colour: str = "", *, like: int = 0) -> int:
        """Cell format that looks like another one, with this colour of text, as its index.

        Without a colour it has that of the text of the format ``like``.
        """
        held = self._ink(like)
        if colour:
            held = etree.Element(main("color"), rgb=f"FF{colour}")
        ink = None if held is None else copy_of(held)
        formats = self.entries("cellXfs")
        plain = etree.Element(main("xf"), numFmtId="0", fontId="0", fillId="0", borderId="0")
        xf = copy_of(formats[style]) if style < len(formats) else plain
        xf.set("fontId", str(self._font_with(integer(xf, "fontId"), ink)))
        xf.set("applyFont", "1")
        return self.add("cellXfs", xf)

    def _ink(self, style: int) -> _Element | None:
        """The colour of the text of a cell format, as its font has it."""
        formats, fonts = self.entries("cellXfs"), self.entries("fonts")
        number = index_in(formats[style], "fontId") if style < len(formats) else 0
        return fonts[number].find(main("color")) if number < len(fonts) else None

    def _font_with(self, number: int, ink: _Element | None) -> int:
        """A font like another one, with this colour."""
        fonts = self.entries("fonts")
        font = copy_of(fonts[number]) if number < len(fonts) else etree.Element(main("font"))
        for held in font.findall(main("color")):
            font.remove(held)
        if ink is not None:
            later = [part for part in children(font) if local(part) not in _BEFORE_COLOUR]
            font.insert(len(children(font)) - len(later), ink)
        return self.add("fonts", font)

    def shows_dates(self, style: int) -> bool:
        """Say whether a cell format shows a number as a day or a time."""
        formats = self.entries("cellXfs")
        number = index_in(formats[style], "numFmtId") if style < len(formats) else 0
        for entry in reversed(self.entries("numFmts")):
            if index_in(entry, "numFmtId") == number:
                shown = _LITERAL.sub("", entry.get("formatCode", "").lower())
                return re.search("[dmyhs]", shown) is not None
        return number in _BUILT_IN_DATES

    def _box(self, name: str) -> _Element:
        """One of the lists, made in its place when the workbook has none."""
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
    """Where a drawn workbook's formats are in the user's: old index to new, for cells and rules."""

    cells: dict[int, int]
    rules: dict[int, int]


def merge_styles(user: Styles, drawn: Styles) -> StyleMap:
    """Bring all formats of ``drawn`` into ``user``, where an equal one is used again.

    Its default font and cell become the user's own defaults, so that a sheet of ours looks as if it
    had been made in that workbook.
    """
    number_ids = {
        entry.get("numFmtId", ""): str(user.number_format(entry.get("formatCode", "")))
        for entry in drawn.entries("numFmts")
    }
    parts = {
        "fontId": _merge_fonts(user, drawn.entries("fonts")),
        "fillId": _merge_box(user, drawn, "fills"),
        "borderId": _merge_box(user, drawn, "borders"),
    }
    cells: dict[int, int] = {}
    for index, entry in enumerate(drawn.entries("cellXfs")):
        xf = copy_of(entry)
        for attribute, mapping in parts.items():
            xf.set(attribute, str(mapping[int(xf.get(attribute, "0"))]))
        _renumber(xf, number_ids)
        xf.set("xfId", "0")
        is_default = index == 0 and bool(user.entries("cellXfs"))
        cells[index] = 0 if is_default else user.add("cellXfs", xf)
    rules: dict[int, int] = {}
    for index, entry in enumerate(drawn.entries("dxfs")):
        dxf = copy_of(entry)
        for number in dxf.iter(main("numFmt")):
            _renumber(number, number_ids)
        rules[index] = user.add("dxfs", dxf)
    return StyleMap(cells, rules)


def _merge_box(user: Styles, drawn: Styles, box: str) -> dict[int, int]:
    entries = enumerate(drawn.entries(box))
    return {index: user.add(box, copy_of(entry)) for index, entry in entries}


def _merge_fonts(user: Styles, drawn: list[_Element]) -> dict[int, int]:
    """Map the fonts: what a drawn one has in common with the drawn default becomes the user's."""
    own = user.entries("fonts")
    mapped: dict[int, int] = {}
    for index, entry in enumerate(drawn):
        if index == 0 and own:
            mapped[0] = 0
            continue
        font = copy_of(entry)
        if own:
            _take_face(font, drawn[0], own[0])
        mapped[index] = user.add("fonts", font)
    return mapped


def _take_face(font: _Element, default: _Element, wanted: _Element) -> None:
    """Give a font the face of ``wanted`` where it has that of ``default``."""
    for tag in _FACE:
        part, usual, new = (node.find(main(tag)) for node in (font, default, wanted))
        if part is None or usual is None or part.get("val") != usual.get("val"):
            continue
        if new is None:
            font.remove(part)
        else:
            font.replace(part, copy_of(new))


def _renumber(element: _Element, number_ids: dict[str, str]) -> None:
    """Name a number format by its id in the user's workbook; built-in ones have the same in all."""
    old = element.get("numFmtId")
    if old is not None:
        element.set("numFmtId", number_ids.get(old, old))
