"""Making a sheet of ours the person's own, as they made it theirs; a new one can take its title."""

from __future__ import annotations

import re

from lxml.etree import _Element

from ..detect.marks import drop_sheet_mark
from ..detect.mentions import retitled
from ..detect.sheet_changes import key_of
from ..detect.sheet_kinds import worksheet_titles
from ..opc.app_titles import update_titles
from ..opc.markup import children, main
from ..opc.package import Package, SheetRef
from ..sml.addresses import kept_title
from ..sml.cell_xml import escape, plain
from .moved_parts import tree

_SPOKEN = re.compile(
    rb"(?P<open><(?:\w+:)?(?:f|formula[12]?|calculatedColumnFormula|Fmla\w+)\b[^>]*>)"
    rb"(?P<text>[^<]*![^<]*)"
    rb"|(?P<name>\s(?:location|textlink|fmla\w+)=\")(?P<value>[^\"]*![^\"]*)"
)
_PIVOT = ("/pivottables/", "/pivotcache/", "/slicers/", "/slicercaches/")


def keep_sheet(package: Package, title: str, *, suffix: str, tag: str) -> str:
    """Make a sheet of ours the person's own under ``title + suffix``, and lose nothing of it.

    Its mark and digest go, so no run replaces it again, and its own parts (formulas, charts, rules,
    links, print settings) speak of it by its new title, which is given back. Formulas elsewhere are
    left alone: they speak of the title, which a new sheet can take now. A title too long is
    shortened in front of the suffix, one that is taken is numbered.

    Raises Refused, with ``package`` as it was, when the sheet is not one of ours or the structure
    is locked.
    """
    package.require_writable(structure=True)
    sheet = package.sheet(title)
    key = key_of(package, sheet.title, tag)
    with package.all_or_nothing():
        return _keep(package, sheet, suffix, key, tag)


def _keep(package: Package, sheet: SheetRef, suffix: str, key: str, tag: str) -> str:
    before = package.sheets()
    position = before.index(sheet)
    new = kept_title(sheet.title, suffix, {other.title.lower() for other in before})
    workbook = package.workbook()
    drop_sheet_mark(workbook, tag, key)
    children(workbook.find(main("sheets")))[position].set("name", new)
    _rename_in_names(workbook, position, sheet.title, new)
    for part in tree(package, sheet.part):
        if part.endswith((".xml", ".vml")) and not _is_of_pivot(part):
            _rename_in_part(package, part, sheet.title, new)
    package.put_root(package.workbook_part, workbook)
    update_titles(package, worksheet_titles(before), worksheet_titles(package.sheets()))
    return new


def _is_of_pivot(part: str) -> bool:
    """Say whether a part belongs to a pivot table, which speaks of the sheet it was made of."""
    return any(folder in part.lower() for folder in _PIVOT)


def _rename_in_names(workbook: _Element, position: int, old: str, new: str) -> None:
    """Let the names that belong to the sheet alone (print area, titles, filter) follow it."""
    for node in children(workbook.find(main("definedNames"))):
        if node.get("localSheetId") == str(position):
            node.text = retitled(node.text or "", old, new)


def _rename_in_part(package: Package, part: str, old: str, new: str) -> None:
    def renamed(found: re.Match[bytes]) -> bytes:
        formula = plain((found["text"] or found["value"]).decode("utf-8", "replace"))
        changed = retitled(formula, old, new)
        if changed == formula:
            return found[0]
        if found["open"]:
            return found["open"] + escape(changed).encode()
        return found["name"] + escape(changed).replace('"', "&quot;").encode()

    data = package.read(part)
    spelled = _SPOKEN.sub(renamed, data)
    if spelled != data:
        package.put(part, spelled)
