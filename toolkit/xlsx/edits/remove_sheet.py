"""Taking one of our own sheets out again, when what it showed is no longer wanted."""

from __future__ import annotations

from lxml.etree import _Element

from ..detect.marks import defined_names, drop_sheet_mark, find_sheets
from ..detect.mentions import mentioning_names, mentioning_parts
from ..detect.sheet_kinds import worksheet_titles
from ..opc.app_titles import update_titles
from ..opc.markup import children, integer, main
from ..opc.package import Package, SheetRef
from ..opc.xlsx_errors import Refused
from .moved_parts import drop_tree, tree
from .recalculation import drop_calc_chain


def remove_sheet(package: Package, key: str, *, tag: str) -> bool:
    """Remove one of our sheets and all that only it uses; False when it is not there.

    A defined name that points at it becomes #REF!, as when Excel removes a sheet. Raises Refused,
    with ``package`` as it was, when a formula or chart elsewhere needs the sheet or when it is the
    only visible one.
    """
    package.require_writable(structure=True)
    title = find_sheets(package, tag).get(key)
    if title is None:
        return False
    with package.all_or_nothing():
        _remove(package, package.sheet(title), key, tag)
    return True


def _remove(package: Package, sheet: SheetRef, key: str, tag: str) -> None:
    before = package.sheets()
    position = before.index(sheet)
    _refuse_needed(package, sheet, before)
    workbook, rels = package.workbook(), package.rels(package.workbook_part)
    drop_sheet_mark(workbook, tag, key)
    _drop_names(package, workbook, sheet, position, tag)
    drop_tree(package, sheet.part)
    nodes = children(workbook.find(main("sheets")))
    nodes[position].getparent().remove(nodes[position])  # type: ignore[union-attr]
    for rel in children(rels):
        if rel.get("Id") == sheet.rid:
            rels.remove(rel)
    drop_calc_chain(package, rels)
    _move_open_tab(workbook, position, len(before))
    package.put_root(package.workbook_part, workbook)
    package.put_rels(package.workbook_part, rels)
    update_titles(package, worksheet_titles(before), worksheet_titles(package.sheets()))


def _move_open_tab(workbook: _Element, gone: int, tabs: int) -> None:
    """Let windows show the tab they showed, or the one before where that is gone from the end."""
    for view in workbook.iter(main("workbookView")):
        for attribute in ("activeTab", "firstSheet"):
            tab = integer(view, attribute)
            if tab > gone or tab >= tabs - 1:
                view.set(attribute, str(max(tab - 1, 0)))


def _refuse_needed(package: Package, sheet: SheetRef, before: list[SheetRef]) -> None:
    if all(other.state != "visible" for other in before if other != sheet):
        raise Refused(f"{sheet.title!r} is the only visible sheet, and a workbook needs one.")
    users = mentioning_parts(package, sheet.title, besides=frozenset(tree(package, sheet.part)))
    if users:
        titles = [repr(other.title) for other in before if other.part in users]
        where = ", ".join(titles) or "a chart or table"
        raise Refused(f"{sheet.title!r} is still used by formulas of {where}; change those first.")


def _drop_names(
    package: Package, workbook: _Element, sheet: SheetRef, position: int, tag: str
) -> None:
    """Drop the names of the sheet, renumber those of later ones, and void what points at it."""
    pointing = set(mentioning_names(package, sheet.title))
    names = defined_names(workbook)
    for node in children(names):
        name, scope = node.get("name", ""), node.get("localSheetId")
        if scope == str(position) or (name in pointing and name.startswith(f"_{tag}_")):
            names.remove(node)
            continue
        if name in pointing and scope is None:
            node.text = "#REF!"
        if scope is not None and integer(node, "localSheetId") > position:
            node.set("localSheetId", str(integer(node, "localSheetId") - 1))
    if not children(names):
        workbook.remove(names)
