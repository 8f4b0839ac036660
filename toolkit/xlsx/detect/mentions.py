"""Which formulas speak of a sheet: asked before it is replaced (they compute anew) or removed."""

from __future__ import annotations

import re

from ..opc.markup import children, main
from ..opc.package import Package
from ..sml.addresses import quoted
from ..sml.cell_xml import escape

_FOLDERS = ("worksheets", "charts", "chartsheets", "tables", "pivotcache")
_FORMULA = rb"<(?:\w+:)?(?:f|formula[12]?|calculatedColumnFormula)\b[^>]*>[^<]*?(?<![\w.])"

_TITLE = re.compile(
    r""""(?:[^"]|"")*"|'(?P<quoted>(?:[^']|'')*)'!|(?<![\w.\]:])(?P<bare>[\w.\\]+)!"""
)


def mentioning_parts(package: Package, title: str, *, besides: frozenset[str]) -> list[str]:
    """Parts (not the workbook itself) with a formula or pivot source that names the sheet."""
    spelled = re.escape(escape(title.replace("'", "''")).encode())
    in_formula = _FORMULA + spelled + rb"(?:'|&apos;)?[!:]"
    in_pivot = rb"<(?:\w+:)?worksheetSource\b[^>]*\bsheet=[\"']" + spelled + rb"[\"']"
    return _matching(package, in_formula + b"|" + in_pivot, besides)


def mentioning_names(package: Package, title: str) -> list[str]:
    """Defined names whose formula names the sheet."""
    spelled = re.escape(title.replace("'", "''"))
    pattern = re.compile(rf"(?<!\w){spelled}'?!", re.IGNORECASE)
    nodes = children(package.workbook_as_read().find(main("definedNames")))
    return [node.get("name", "") for node in nodes if pattern.search(node.text or "")]


def name_is_used(package: Package, name: str, *, besides: frozenset[str]) -> bool:
    """Say whether a formula elsewhere, or another defined name, uses a defined name."""
    used = re.compile(rf"(?<![\w.]){re.escape(name)}(?![\w.])", re.IGNORECASE)
    names = children(package.workbook_as_read().find(main("definedNames")))
    if any(used.search(node.text or "") for node in names):
        return True
    spelled = re.escape(escape(name)).encode()
    return bool(_matching(package, _FORMULA + spelled + rb"(?![\w.])", besides))


def retitled(formula: str, old: str, new: str) -> str:
    r"""Let a formula speak of a sheet by its new title; all else in it stays.

    Texts that look like the title stay too, and other sheets, and those of other workbooks.

    >>> retitled("SUM('Our plan'!A1,Plan!B2,[1]Plan!C3)&\"Plan!\"", "plan", "Plan (old)")
    'SUM(\'Our plan\'!A1,\'Plan (old)\'!B2,[1]Plan!C3)&"Plan!"'
    """

    def renamed(found: re.Match[str]) -> str:
        title = (found["quoted"] or found["bare"] or "").replace("''", "'")
        return quoted(new) + "!" if title.lower() == old.lower() else found[0]

    return _TITLE.sub(renamed, formula)


def _matching(package: Package, pattern: bytes, besides: frozenset[str]) -> list[str]:
    mention = re.compile(pattern, re.IGNORECASE)
    parts = [part for part in formula_parts(package) if part not in besides]
    return [part for part in parts if mention.search(package.read(part))]


def formula_parts(package: Package) -> list[str]:
    """Parts that may hold formulas, by their folders."""
    found = []
    for part in package.parts():
        folder = part.lower().rsplit("/", 2)[-2:-1]
        if part.lower().endswith(".xml") and folder and folder[0] in _FOLDERS:
            found.append(part)
    return found
