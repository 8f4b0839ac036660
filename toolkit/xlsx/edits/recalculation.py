"""Seeing to it that no formula shows a stale value after a change."""

from __future__ import annotations

import re

from lxml import etree
from lxml.etree import _Element

from ..detect.marks import defined_names
from ..detect.mentions import mentioning_names, mentioning_parts, name_is_used
from ..opc.markup import children, main
from ..opc.package import Package

_FORMULA = re.compile(rb"<(?!xm:)(?:\w+:)?f[ >]")


def compute_on_open(workbook: _Element) -> None:
    """Let every formula be computed when a spreadsheet program next opens the workbook."""
    calculation = workbook.find(main("calcPr"))
    if calculation is None:
        calculation = etree.Element(main("calcPr"))
        defined_names(workbook).addnext(calculation)
    calculation.set("fullCalcOnLoad", "1")


def drop_calc_chain(package: Package, rels: _Element) -> None:
    """Drop the order of calculation, which Excel makes again.

    One that lists formulas now gone is a fault to Excel. ``rels`` are the workbook's relations.
    """
    for rel in children(rels):
        if rel.get("Type", "").endswith("/calcChain"):
            part = package.target(package.workbook_part, rel)
            if package.has(part):
                package.drop(part)
            rels.remove(rel)


def has_formulas(sheet: bytes) -> bool:
    """Say whether a sheet computes anything in its cells; rules and sparklines do not count."""
    return bool(_FORMULA.search(sheet))


def is_looked_at(package: Package, title: str, part: str, tag: str) -> bool:
    """Say whether a formula on another sheet names this one, itself or by a defined name.

    Names of our own (those of ``tag``) and of Excel's, as print areas, do not count.
    """
    besides = frozenset({part})
    parts = mentioning_parts(package, title, besides=besides)
    if any("/worksheets/" in other for other in parts):
        return True
    marks = (f"_{tag}_", "_xlnm.")
    names = [name for name in mentioning_names(package, title) if not name.startswith(marks)]
    return any(name_is_used(package, name, besides=besides) for name in names)
