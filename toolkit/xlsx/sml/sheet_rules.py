"""Conditional formats and data validations of a sheet, taken off it and put on it once more."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from lxml import etree
from lxml.etree import _Element

from ..opc.markup import children, copy_of, integer, local, main
from .addresses import Area, area

_FORMATS, _CHECKS = "conditionalFormatting", "dataValidations"
_BEFORE = {
    "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr",
    "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState",
    "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", _FORMATS,
}  # fmt: skip
"""What stands before the data validations of a sheet."""
_FORMULAS = {"formula", "formula1", "formula2"}


class SheetRule(NamedTuple):
    """One conditional format, or one data validation, and the cells that it is over."""

    element: _Element
    areas: tuple[Area, ...]

    @property
    def is_check(self) -> bool:
        """Whether it says what may be typed."""
        return local(self.element) == "dataValidation"

    @property
    def offers(self) -> bool:
        """Whether it offers a list to choose from."""
        return self.is_check and self.element.get("type") == "list"

    @property
    def refuses(self) -> bool:
        """Whether it refuses some words, and is no list nor a hint alone."""
        return self.is_check and self.element.get("type", "none") not in ("none", "list")

    @property
    def formulas(self) -> list[str]:
        """Its formulas, which speak of its first cell."""
        return [node.text or "" for node in _formulas(self.element)]

    def moved(self, areas: Sequence[Area], formulas: Sequence[str]) -> SheetRule:
        """The same over these areas, with these formulas."""
        element = copy_of(self.element)
        element.set("sqref", " ".join(_ref(each) for each in areas))
        for node, text in zip(_formulas(element), formulas, strict=True):
            node.text = text
        return SheetRule(element, tuple(areas))


class DrawnRules(NamedTuple):
    """How one program draws its colour rules: by formats of these numbers, and in this scale."""

    looks: frozenset[int]
    scale: tuple[str, ...]

    def has(self, rule: _Element) -> bool:
        """Whether it drew such a rule."""
        scale = rule.find(main("colorScale"))
        if scale is not None:
            return tuple(_rgb(node) for node in scale.iter(main("color"))) == self.scale
        return integer(rule, "dxfId", -1) in self.looks


def looks_with(styles: _Element, inks: Collection[str]) -> frozenset[int]:
    """The numbers of the formats of colour rules whose letters have one of these colours."""
    box = styles.find(main("dxfs"))
    formats = [] if box is None else children(box)
    return frozenset(n for n, each in enumerate(formats) if _ink_of(each) in inks)


def _ink_of(look: _Element) -> str:
    font = look.find(main("font"))
    color = None if font is None else font.find(main("color"))
    return "" if color is None else _rgb(color)


def _rgb(color: _Element) -> str:
    """A colour as "#1F4E5F"; without what says how transparent it is."""
    return f"#{color.get('rgb', '')[-6:].upper()}"


def without_drawn(rule: SheetRule, drawn: DrawnRules) -> SheetRule | None:
    """A rule without the colours that a program drew; None where nothing else is in it."""
    if rule.is_check:
        return rule
    element = copy_of(rule.element)
    for node in [*element.iterchildren(main("cfRule"))]:
        if drawn.has(node):
            element.remove(node)
    return SheetRule(element, rule.areas) if element.find(main("cfRule")) is not None else None


def rules_of(root: _Element) -> list[SheetRule]:
    """The rules of a sheet; none over whole rows or columns, which no program writes."""
    found = [*root.iterchildren(main(_FORMATS)), *children(root.find(main(_CHECKS)))]
    rules = []
    for element in found:
        areas = [area(ref) for ref in element.get("sqref", "").split()]
        if areas and None not in areas:
            rules.append(SheetRule(element, tuple(each for each in areas if each)))
    return rules


def put_rules(root: _Element, rules: Sequence[SheetRule]) -> None:
    """Put rules behind those that a sheet has; what only newer programs read of them is left out.

    Their formats must be those of the workbook.
    """
    priority = max([0, *(integer(node, "priority") for node in root.iter(main("cfRule")))])
    for rule in rules:
        element = _plain(rule.element)
        for node in element.iter(main("cfRule")):
            priority += 1
            node.set("priority", str(priority))
        if rule.is_check:
            box = root.find(main(_CHECKS))
            if box is None:
                box = etree.Element(main(_CHECKS))
                _put(root, box, _BEFORE)
            box.append(element)
            box.set("count", str(len(children(box))))
        else:
            _put(root, element, _BEFORE)


def _put(root: _Element, element: _Element, before: set[str]) -> None:
    """Put an element behind the last one of these."""
    places = [at for at, child in enumerate(root) if local(child) in before]
    root.insert(places[-1] + 1 if places else 0, element)


def _formulas(element: _Element) -> Iterator[_Element]:
    for node in element.iter():
        if local(node) in _FORMULAS:
            yield node


def _plain(element: _Element) -> _Element:
    """A copy without what has a namespace of its own."""
    made = copy_of(element)
    for node in [*made.iter(main("extLst"))]:
        parent = node.getparent()
        if parent is not None:
            parent.remove(node)
    for node in made.iter():
        for name in [str(name) for name in node.attrib if str(name).startswith("{")]:
            del node.attrib[name]
    etree.cleanup_namespaces(made)
    return made


def _ref(where: Area) -> str:
    ref = where.ref()
    first, _, last = ref.partition(":")
    return first if first == last else ref
