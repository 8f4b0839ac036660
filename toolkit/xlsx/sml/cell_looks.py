"""What a cell looks like, in whatever numbers and themes a program saves it: fill, colour, bold."""

from __future__ import annotations

from typing import NamedTuple

from lxml.etree import _Element

from ..opc.markup import (
    children,
    is_true,
    local,
    main,
)
from ..opc.package import Package

PLAIN = b""
_LONGEST_INDEX = 9
_BLACK, _WHITE = "000000", "FFFFFF"
# In the order in which formats number them, which is not that of the theme's part.
_THEME_ORDER = (
    *("lt1", "dk1", "lt2", "dk2"),
    *("accent1", "accent2", "accent3", "accent4", "accent5", "accent6"),
    *("hlink", "folHlink"),
)
_INDEXED = {"8": _BLACK, "64": _BLACK, "0": _BLACK, "9": _WHITE, "65": _WHITE, "1": _WHITE}


class Format(NamedTuple):
    """What one cell format shows: colours as RRGGBB, a fill of none as nothing."""

    fill: str
    colour: str
    bold: bool


class Looks:
    """The looks of a workbook's cell formats by their index; equal for equal looks.

    The same yellow is an RGB value in one program, the theme's colour in a second and a number of
    an old palette in a third, and a file saved there and back is not one that a person coloured.
    """

    def __init__(self, package: Package) -> None:
        part = package.styles_part
        root = package.root(part) if part else None
        boxes = {local(box): children(box) for box in children(root)}
        self._formats = boxes.get("cellXfs", [])
        self._fonts = boxes.get("fonts", [])
        self._fills = boxes.get("fills", [])
        self._theme = _theme_colours(package)
        self._known: dict[int, Format] = {}

    def look(self, index: int, *, fill_only: bool = False) -> bytes:
        """Look of a format, empty for a plain one: black on no fill."""
        fill, colour, bold = self.shown(index)
        if fill_only:
            colour, bold = _BLACK, False
        if not fill and colour == _BLACK and not bold:
            return PLAIN
        return f"{fill}|{colour}|{bold:d}".encode()

    def is_mixed(self, text: _Element) -> bool:
        """Say whether a text has runs of several colours, or some that are bold and some not."""
        fonts = set()
        for run in children(text):
            if local(run) == "r":
                properties = (part for part in children(run) if local(part) == "rPr")
                fonts.add(self._font(next(properties, None)))
        return len(fonts) > 1

    def shown(self, index: int) -> Format:
        """What a format shows; one that the workbook does not list is plain."""
        if index not in self._known:
            xf = _entry(self._formats, index)
            font = fill = 0
            if xf is not None:
                font, fill = index_in(xf, "fontId"), index_in(xf, "fillId")
            colour, bold = self._font(_entry(self._fonts, font))
            self._known[index] = Format(self._fill(_entry(self._fills, fill)), colour, bold)
        return self._known[index]

    def _font(self, font: _Element | None) -> tuple[str, bool]:
        colour = bold = None
        for part in children(font):
            if local(part) == "color":
                colour = part
            elif local(part) == "b":
                bold = part
        return self._colour(colour), bold is not None and is_true(bold.get("val", "1"))

    def _fill(self, fill: _Element | None) -> str:
        for inner in children(fill):
            if local(inner) == "gradientFill":
                return "gradient"
            kind = inner.get("patternType", "none")
            if kind != "none":
                pattern = "" if kind == "solid" else kind
                # The foreground: a solid fill is a pattern without gaps.
                return pattern + self._colour(inner.find(main("fgColor")))
        return ""

    def _colour(self, node: _Element | None) -> str:
        if node is None or is_true(node.get("auto")):
            return _BLACK
        tint = float(node.get("tint", "0"))
        shade = f"{tint:+.2f}" if tint else ""
        theme, indexed = node.get("theme"), node.get("indexed")
        if theme is not None:
            return self._theme.get(theme, f"theme {theme}") + shade
        if indexed is not None:
            return _INDEXED.get(indexed, f"indexed {indexed}") + shade
        # Behind the two digits of its transparency, which cells do not show.
        return node.get("rgb", _BLACK)[-6:].upper() + shade


def index_in(xf: _Element, attribute: str) -> int:
    """The entry that a format names; the first where it names none by a number, as "false"."""
    text = xf.get(attribute, "0")
    return int(text) if text.isdecimal() and len(text) < _LONGEST_INDEX else 0


def _entry(entries: list[_Element], index: int) -> _Element | None:
    return entries[index] if index < len(entries) else None


def _theme_colours(package: Package) -> dict[str, str]:
    """Colours of the theme by the number that formats name them by; else black on white."""
    colours = {"0": _WHITE, "1": _BLACK}
    for part in package.related(package.workbook_part, "theme")[:1]:
        for scheme in package.root(part).iter("{*}clrScheme"):
            colours |= _scheme_colours(scheme)
    return colours


def _scheme_colours(scheme: _Element) -> dict[str, str]:
    entries = {local(entry): children(entry) for entry in children(scheme)}
    colours = {}
    for number, name in enumerate(_THEME_ORDER):
        if entries.get(name):
            node = entries[name][0]
            # A system's colour (window, window text) comes with the value it had last.
            value = node.get("lastClr") or node.get("val") or _BLACK
            colours[str(number)] = value[-6:].upper()
    return colours
