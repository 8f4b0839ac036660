"""The defined names of drawn sheets (print areas, titles, filters), brought into the workbook."""

from __future__ import annotations

from collections.abc import Callable, Collection

from lxml import etree
from lxml.etree import _Element

from ..detect.marks import defined_names
from ..opc.markup import children, main
from ..opc.package import Package
from ..opc.xlsx_errors import Refused
from ..sml.addresses import split_reference

_Key = tuple[str, str | None]  # a name in lower case, and the position of the sheet it belongs to


def put_names(
    workbook: _Element,
    scratch: Package,
    renamed: Callable[[str], str],
    our_titles: Collection[str],
) -> None:
    """Bring the names of drawn sheets over, each changed in place where it was there before.

    The sheets stand in ``workbook`` already. ``renamed`` gives a formula the names that drawn
    tables have there; ``our_titles`` are those of sheets of ours. A name of the person's own in
    the way raises Refused. Print areas and the like that are no longer drawn go.
    """
    sheets = children(workbook.find(main("sheets")))
    positions = {sheet.get("name", "").lower(): str(at) for at, sheet in enumerate(sheets)}
    drawn_at = [positions[sheet.title.lower()] for sheet in scratch.sheets()]
    ours = {title.lower() for title in our_titles}
    names = defined_names(workbook)
    there = {_key(node): node for node in children(names)}
    kept: set[_Key] = set()
    for drawn in children(scratch.workbook().find(main("definedNames"))):
        scope = drawn.get("localSheetId")
        position = drawn_at[int(scope)] if scope else None
        key = drawn.get("name", "").lower(), position
        text = renamed(drawn.text or "")
        node = there.get(key)
        if node is None:
            node = etree.SubElement(names, main("definedName"))
        elif position is None and node.text != text and not _points_at(node, ours):
            raise Refused(
                f"the workbook has a name {drawn.get('name', '')!r} of its own; "
                "rename it (Formulas, Name Manager)."
            )
        _fill(node, drawn, position, text)
        kept.add(key)
    for key, node in there.items():
        name, position = key
        if position in drawn_at and name.startswith("_xlnm.") and key not in kept:
            names.remove(node)


def _fill(node: _Element, drawn: _Element, position: str | None, text: str) -> None:
    for attribute, value in drawn.attrib.items():
        node.set(str(attribute), str(value))
    if position is not None:
        node.set("localSheetId", position)
    node.text = text


def _key(node: _Element) -> _Key:
    return node.get("name", "").lower(), node.get("localSheetId")


def _points_at(node: _Element, titles: set[str]) -> bool:
    place = split_reference(node.text or "")
    return place is not None and place[0].lower() in titles
