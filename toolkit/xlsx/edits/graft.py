"""Sheets drawn in a scratch workbook, put into the user's: added once, replaced in place ever after."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from lxml import etree
from lxml.etree import _Element

from ..detect.marks import (
    defined_names,
    drop_lost_marks,
    find_sheets,
    set_mark,
    set_note,
    sheet_mark,
)
from ..detect.mentions import mentioning_names, mentioning_parts, name_is_used
from ..detect.sheet_changes import digest_of
from ..opc.app_titles import update_titles
from ..opc.markup import (
    DOC_RELS,
    PKG_RELS,
    RID,
    children,
    integer,
    main,
)
from ..opc.package import Package, SheetRef
from ..opc.xlsx_errors import Refused
from ..sml.addresses import split_reference
from ..sml.cell_looks import Looks
from ..sml.styles import Styles, merge_styles
from .moved_parts import Mover, drop_tree, tree

Action = Literal["added", "replaced", "unchanged"]
_NOT_MOVABLE = {
    "sheetMetadata": "dynamic array formulas or pictures in cells",
    "FeaturePropertyBag": "checkboxes in cells",
    "vbaProject": "macros",
    "externalLink": "links to other workbooks",
}
_FORMULA = re.compile(rb"<(?!xm:)(?:\w+:)?f[ >]")


class Grafted(NamedTuple):
    """What became of one drawn sheet."""

    title: str
    action: Action


def graft(
    package: Package,
    scratch: Package,
    keys: dict[str, str],
    *,
    tag: str,
    open_columns: Mapping[str, Collection[str]] = MappingProxyType({}),
) -> dict[str, Grafted]:
    """Put every sheet of ``scratch`` into ``package``; nothing else in it changes, twice gives the same bytes.

    ``keys`` names the key of each drawn sheet by its title; draw them under the titles of ``free_titles``. A sheet of
    ours that is there already is replaced in place: tab, state and part name stay, what the user added to it goes.
    Formulas elsewhere that name a replaced sheet are computed anew when Excel next opens the workbook.

    ``open_columns`` are the headings, by drawn title, under which a person is meant to type; a digest of all else is
    kept in hidden names, so that ``changes`` can tell what a person did to the sheet. Give the cells of open columns
    their formats one by one, not by column: a cell that is typed into then looks as it did before.

    Raises Refused or Damaged with ``package`` as it was.
    """
    package.require_writable(structure=True)
    with package.all_or_nothing():
        return _Graft(package, scratch, keys, tag, open_columns).run()


class _Graft:
    """One run of ``graft``, with what its steps share."""

    def __init__(
        self,
        package: Package,
        scratch: Package,
        keys: dict[str, str],
        tag: str,
        opened: Mapping[str, Collection[str]],
    ) -> None:
        self.package, self.scratch, self.tag, self.opened = package, scratch, tag, opened
        self.drawn = scratch.sheets()
        if {sheet.title for sheet in self.drawn} != set(keys) or len(set(keys.values())) != len(
            keys
        ):
            raise ValueError(
                f"keys {keys} must name each drawn sheet once: {[sheet.title for sheet in self.drawn]}"
            )
        self.keys = keys
        self.workbook = package.workbook()
        self.rels = package.rels(package.workbook_part)
        self.before = package.sheets()
        self.ours = find_sheets(package, tag)
        self.parts: dict[str, str] = {}
        self._check_drawn()

    def run(self) -> dict[str, Grafted]:
        drop_lost_marks(self.workbook, self.tag)
        old = {self.keys[sheet.title]: self._old(sheet) for sheet in self.drawn}
        old_trees = {key: tree(self.package, sheet.part) for key, sheet in old.items() if sheet}
        for sheet in old.values():
            if sheet:
                drop_tree(self.package, sheet.part)
        mover = self._mover(
            self.package.claimed() | {sheet.part.lower() for sheet in old.values() if sheet}
        )
        done: dict[str, Grafted] = {}
        for sheet in self.drawn:
            key = self.keys[sheet.title]
            was = old[key]
            part = mover.move(sheet.part, was.part if was else None)
            if was:
                self._keep_view(part, old_trees[key][was.part])
                action: Action = (
                    "unchanged" if tree(self.package, part) == old_trees[key] else "replaced"
                )
            else:
                self._append(sheet, part, key)
                action = "added"
            done[key] = Grafted(sheet.title, action)
            self.parts[key] = part
        self._names(mover)
        self._digests(done)
        self._recalculate(
            done, {key: old_trees[key][sheet.part] for key, sheet in old.items() if sheet}
        )
        self.package.put_root(self.package.workbook_part, self.workbook)
        self.package.put_rels(self.package.workbook_part, self.rels)
        update_titles(
            self.package, worksheet_titles(self.before), worksheet_titles(self.package.sheets())
        )
        return done

    def _check_drawn(self) -> None:
        for rel in children(self.scratch.rels(self.scratch.workbook_part)):
            what = _NOT_MOVABLE.get(rel.get("Type", "").rsplit("/", 1)[-1])
            if what:
                raise Refused(
                    f"the drawn sheets use {what}, which cannot be moved into another workbook."
                )

    def _old(self, sheet: SheetRef) -> SheetRef | None:
        """Sheet of ours that this one replaces; a user's sheet in the way raises Refused."""
        there = next((old for old in self.before if old.title.lower() == sheet.title.lower()), None)
        ours = self.ours.get(self.keys[sheet.title])
        if ours and (there is None or there.title != ours):
            raise ValueError(
                f"the sheet is called {ours!r} now, draw it under that title and not {sheet.title!r}"
            )
        if there and not ours:
            raise Refused(
                f"the workbook has a sheet {there.title!r} of its own; rename it or choose another title."
            )
        return there

    def _mover(self, reserved: frozenset[str]) -> Mover:
        styles_part, drawn_styles = self.package.styles_part, self.scratch.styles_part
        if styles_part is None or drawn_styles is None:
            raise Refused(
                "a workbook without styles cannot be written into; open it in Excel and save it once."
            )
        styles = Styles(self.package.root(styles_part))
        mapped = merge_styles(styles, Styles(self.scratch.root(drawn_styles)))
        self.package.put_root(styles_part, styles.root)
        return Mover(self.package, self.scratch, mapped, reserved)

    def _keep_view(self, part: str, before: bytes) -> None:
        """Keep what binds a replaced sheet to the workbook: whether it is the open tab, and its name for macros."""
        start = before[: before.find(b"sheetData")]
        selected = re.search(rb'<(?:\w+:)?sheetView\b[^>]*\btabSelected="(?:1|true)"', start)
        code = re.search(rb'<(?:\w+:)?sheetPr\b[^>]*\bcodeName="([^"]*)"', start)
        if not selected and not code:
            return
        root = self.package.root(part)
        view, properties = root.find(f".//{main('sheetView')}"), root.find(main("sheetPr"))
        if selected and view is not None:
            view.set("tabSelected", "1")
        if code:
            if properties is None:
                properties = etree.Element(main("sheetPr"))
                root.insert(0, properties)
            properties.set("codeName", code[1].decode("utf-8", "replace"))
        self.package.put_root(part, root)

    def _append(self, sheet: SheetRef, part: str, key: str) -> None:
        sheets = self.workbook.find(main("sheets"))
        if sheets is None:
            raise Refused("the workbook lists no sheets; open it in Excel and save it once.")
        numbers = [
            int(re.sub(r"\D", "", rel.get("Id", ""))[-9:] or 0) for rel in children(self.rels)
        ]
        rid = f"rId{max([0, *numbers]) + 1}"
        ids = [integer(node, "sheetId") for node in children(sheets)]
        node = etree.SubElement(
            sheets, main("sheet"), name=sheet.title, sheetId=str(max([0, *ids]) + 1)
        )
        if sheet.state != "visible":
            node.set("state", sheet.state)
        node.set(RID, rid)
        kind = "chartsheet" if is_chartsheet(sheet) else "worksheet"
        target = posixpath.relpath(part, posixpath.dirname(self.package.workbook_part))
        etree.SubElement(
            self.rels,
            f"{{{PKG_RELS}}}Relationship",
            Id=rid,
            Type=f"{DOC_RELS}/{kind}",
            Target=target,
        )
        set_mark(self.workbook, sheet_mark(self.tag, key), sheet.title, None)

    def _names(self, mover: Mover) -> None:
        """Bring the defined names of the drawn sheets over, each changed in place where it was there before."""
        positions = {
            node.get("name", "").lower(): str(i)
            for i, node in enumerate(_sheet_nodes(self.workbook))
        }
        names = defined_names(self.workbook)
        there = {_name_key(node): node for node in children(names)}
        kept: set[tuple[str, str | None]] = set()
        for drawn in children(self.scratch.workbook().find(main("definedNames"))):
            name, scope, text = (
                drawn.get("name", ""),
                drawn.get("localSheetId"),
                mover.renamed(drawn.text or ""),
            )
            position = positions[self.drawn[int(scope)].title.lower()] if scope else None
            node = there.get((name.lower(), position))
            if node is None:
                node = etree.SubElement(names, main("definedName"))
            elif position is None and node.text != text and not self._is_ours(node):
                raise Refused(
                    f"the workbook has a name {name!r} of its own; rename it (Formulas, Name Manager)."
                )
            for attribute, value in drawn.attrib.items():
                node.set(str(attribute), str(value))
            if position is not None:
                node.set("localSheetId", position)
            node.text = text
            kept.add((name.lower(), position))
        replaced = {positions[sheet.title.lower()] for sheet in self.drawn}
        for key, node in there.items():
            if key[1] in replaced and key[0].startswith("_xlnm.") and key not in kept:
                names.remove(node)

    def _digests(self, done: dict[str, Grafted]) -> None:
        looks = Looks(self.package)
        for key, part in self.parts.items():
            text = digest_of(self.package, part, self.opened.get(done[key].title, ()), looks)
            set_note(self.workbook, self.tag, key, text)

    def _is_ours(self, node: _Element) -> bool:
        """Say whether a name points at one of our sheets, or at one that is not there yet."""
        place = split_reference(node.text or "")
        ours = {title.lower() for title in (*self.ours.values(), *self.keys)}
        return place is not None and place[0].lower() in ours

    def _recalculate(self, done: dict[str, Grafted], old_sheets: dict[str, bytes]) -> None:
        """See to it that no formula shows a stale value: ours have none yet, others may look at what was replaced."""
        needed = False
        for key, grafted in done.items():
            if grafted.action == "unchanged":
                continue
            part, old = self.parts[key], old_sheets.get(key)
            computes = bool(_FORMULA.search(self.package.read(part)))
            if computes or (old and _FORMULA.search(old)):
                drop_calc_chain(self.package, self.rels)
            needed = (
                needed or computes or (old is not None and self._looked_at(grafted.title, part))
            )
        if needed:
            calc = self.workbook.find(main("calcPr"))
            if calc is None:
                calc = etree.Element(main("calcPr"))
                defined_names(self.workbook).addnext(calc)
            calc.set("fullCalcOnLoad", "1")

    def _looked_at(self, title: str, part: str) -> bool:
        """Say whether a formula on another sheet names this one, itself or by a defined name."""
        besides, marks = frozenset({part}), (f"_{self.tag}_", "_xlnm.")
        if any(
            "/worksheets/" in other
            for other in mentioning_parts(self.package, title, besides=besides)
        ):
            return True
        names = [
            name for name in mentioning_names(self.package, title) if not name.startswith(marks)
        ]
        return any(name_is_used(self.package, name, besides=besides) for name in names)


def drop_calc_chain(package: Package, rels: _Element) -> None:
    """Drop the order of calculation, which Excel makes again; one that lists formulas now gone is a fault to it."""
    for rel in children(rels):
        if rel.get("Type", "").endswith("/calcChain"):
            part = package.target(package.workbook_part, rel)
            if package.has(part):
                package.drop(part)
            rels.remove(rel)


def worksheet_titles(sheets: list[SheetRef]) -> list[str]:
    """Titles of the sheets with cells, from left to right."""
    return [sheet.title for sheet in sheets if not is_chartsheet(sheet)]


def is_chartsheet(sheet: SheetRef) -> bool:
    """Say whether a tab holds nothing but a chart."""
    return "/chartsheets/" in sheet.part.lower()


def _sheet_nodes(workbook: _Element) -> list[_Element]:
    return children(workbook.find(main("sheets")))


def _name_key(node: _Element) -> tuple[str, str | None]:
    return node.get("name", "").lower(), node.get("localSheetId")
