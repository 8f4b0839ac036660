"""What a cell looks like, whatever numbers and themes a program saves it with: its fill, its colour of text, and bold."""

from __future__ import annotations

from lxml.etree import _Element

from ..opc.markup import (
    children,
    is_true,
    local,
    main,
)
from ..opc.package import Package

PLAIN = b""
_BLACK, _WHITE = "000000", "FFFFFF"
_THEME_ORDER = (
    "lt1",
    "dk1",
    "lt2",
    "dk2",
    *(f"accent{number}" for number in range(1, 7)),
    "hlink",
    "folHlink",
)
_INDEXED = {"8": _BLACK, "64": _BLACK, "0": _BLACK, "9": _WHITE, "65": _WHITE, "1": _WHITE}


class Looks:
    """The looks of a workbook's cell formats by their index; equal for equal looks in every program's spelling."""

    def __init__(self, package: Package) -> None:
        part = package.styles_part
        root = package.root(part) if part else None
        boxes = {local(box): children(box) for box in children(root)}
        self._formats, self._fonts, self._fills = (
            boxes.get(name, []) for name in ("cellXfs", "fonts", "fills")
        )
        self._theme = _theme_colours(package)
        self._known: dict[int, tuple[str, str, bool]] = {}

    def look(self, index: int, *, fill_only: bool = False) -> bytes:
        """Look of a format, empty for a plain one: black on no fill."""
        fill, colour, bold = self._parts(index)
        if fill_only:
            colour, bold = _BLACK, False
        if not fill and colour == _BLACK and not bold:
            return PLAIN
        return f"{fill}|{colour}|{bold:d}".encode()

    def is_mixed(self, text: _Element) -> bool:
        """Say whether a text has runs of several colours, or some that are bold and some not."""
        runs = [run for run in children(text) if local(run) == "r"]
        return (
            len(
                {
                    self._font(next((part for part in children(run) if local(part) == "rPr"), None))
                    for run in runs
                }
            )
            > 1
        )

    def _parts(self, index: int) -> tuple[str, str, bool]:
        if index not in self._known:
            xf = self._formats[index] if index < len(self._formats) else None
            font, fill = (
                int(xf.get(name, "0")) if xf is not None else 0 for name in ("fontId", "fillId")
            )
            colour, bold = self._font(self._fonts[font] if font < len(self._fonts) else None)
            self._known[index] = (
                self._fill(self._fills[fill] if fill < len(self._fills) else None),
                colour,
                bold,
            )
        return self._known[index]

    def _font(self, font: _Element | None) -> tuple[str, bool]:
        colour = bold = None
        for part in children(font):
            colour = part if local(part) == "color" else colour
            bold = part if local(part) == "b" else bold
        return self._colour(colour), bold is not None and is_true(bold.get("val", "1"))

    def _fill(self, fill: _Element | None) -> str:
        for inner in children(fill):
            kind = inner.get("patternType", "none")
            if local(inner) == "gradientFill":
                return "gradient"
            if kind != "none":
                return ("" if kind == "solid" else kind) + self._colour(inner.find(main("fgColor")))
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
        return node.get("rgb", _BLACK)[-6:].upper() + shade


def _theme_colours(package: Package) -> dict[str, str]:
    """Colours of the theme by the number that formats name them by; without a theme, black on white."""
    colours = {"0": _WHITE, "1": _BLACK}
    for part in package.related(package.workbook_part, "theme")[:1]:
        for node in package.root(part).iter("{*}clrScheme"):
            values = {
                local(entry): children(entry)[0] for entry in children(node) if children(entry)
            }
            for number, name in enumerate(_THEME_ORDER):
                if name in values:
                    value = values[name].get("lastClr") or values[name].get("val") or _BLACK
                    colours[str(number)] = value[-6:].upper()
    return colours
