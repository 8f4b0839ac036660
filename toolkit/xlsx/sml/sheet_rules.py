"""Conditional formats and data validations of a sheet, taken off it and put on it once more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
