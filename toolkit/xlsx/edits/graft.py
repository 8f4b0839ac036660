"""Sheets drawn in a scratch workbook, put into the user's: added once, later replaced in place."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Literal, NamedTuple

from lxml import etree
from lxml.etree import _Element

from ..detect.marks import drop_lost_marks, find_sheets, set_mark, set_note, sheet_mark
from ..detect.sheet_changes import digest_of
from ..detect.sheet_kinds import is_chartsheet, worksheet_titles
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
from ..sml.cell_looks import Looks
from ..sml.sheet_rules import SheetRule, put_rules
from ..sml.styles import Styles, merge_styles
from .drawn_names import put_names
from .moved_parts import Mover, drop_tree, tree
from .recalculation import compute_on_open, drop_calc_chain, has_formulas, is_looked_at

Action = Literal["added", "replaced", "unchanged"]
_NOT_MOVABLE = {
    "sheetMetadata": "dynamic array formulas or pictures in cells",
    "FeaturePropertyBag": "checkboxes in cells",
    "vbaProject": "macros",
    "externalLink": "links to other workbooks",
}


class Grafted(NamedTuple):
    """What became of one drawn sheet."""

    title: str
    action: Action


class _Replaced(NamedTuple):
    """A sheet of ours as it was, with all it reaches, by part name."""

    sheet: SheetRef
    parts: dict[str, bytes]

    @property
    def data(self) -> bytes:
        return self.parts[self.sheet.part]


def graft(
    package: Package,
    scratch: Package,
    keys: dict[str, str],
    *,
    tag: str,
    open_columns: Mapping[str, Collection[str]] = MappingProxyType({}),
    own_columns: Mapping[str, Collection[int]] = MappingProxyType({}),
    rules: Mapping[str, Sequence[SheetRule]] = MappingProxyType({}),
) -> dict[str, Grafted]:
    """Put every sheet of ``scratch`` into ``package``; nothing else changes, twice is as once.

    ``keys`` names the key of each drawn sheet by its title; draw them under the titles of
    ``free_titles``. A sheet of ours that is there already is replaced in place: tab, state and part
    name stay, what the user added to it goes. Formulas elsewhere that name a replaced sheet are
    computed anew when Excel next opens the workbook.

    ``open_columns`` are the headings, by drawn title, under which a person is meant to type; a
    digest of all else is kept in hidden names, so that ``changes`` can tell what a person did to
    the sheet. Give the cells of open columns their formats one by one, not by column: a cell that
    is typed into then looks as it did before. ``own_columns`` are those (from 1), by drawn title,
    that are the user's own and drawn again: the digest is without them. ``rules`` are the user's,
    by drawn title, in the formats of the workbook.

    Gives what became of each sheet, by key. Raises Refused or Damaged with ``package`` as it was.
    """
    package.require_writable(structure=True)
    with package.all_or_nothing():
        return _Graft(package, scratch, keys, tag, open_columns, own_columns, rules).run()


class _Graft:
    """One run of ``graft``, with what its steps share."""

    def __init__(
        self,
        package: Package,
        scratch: Package,
        keys: dict[str, str],
        tag: str,
        opened: Mapping[str, Collection[str]],
        own: Mapping[str, Collection[int]],
        rules: Mapping[str, Sequence[SheetRule]],
    ) -> None:
        self.package, self.scratch, self.tag = package, scratch, tag
        self.opened, self.own, self.rules = opened, own, rules
        self.drawn = scratch.sheets()
        titles = [sheet.title for sheet in self.drawn]
        if set(titles) != set(keys) or len(set(keys.values())) != len(keys):
            raise ValueError(f"keys {keys} must name each drawn sheet once: {titles}")
        self.keys = keys
        self.workbook = package.workbook()
        self.rels = package.rels(package.workbook_part)
        self.before = package.sheets()
        self.ours = find_sheets(package, tag)
        self._refuse_unmovable()

    def run(self) -> dict[str, Grafted]:
        drop_lost_marks(self.workbook, self.tag)
        old = self._take_out()
        mover = self._mover(old)
        done: dict[str, Grafted] = {}
        parts: dict[str, str] = {}
        for sheet in self.drawn:
            key = self.keys[sheet.title]
            parts[key], action = self._put(sheet, key, old.get(key), mover)
            done[key] = Grafted(sheet.title, action)
        put_names(self.workbook, self.scratch, mover.renamed, [*self.ours.values(), *self.keys])
        self._keep_digests(done, parts)
        self._see_to_formulas(done, parts, old)
        self.package.put_root(self.package.workbook_part, self.workbook)
        self.package.put_rels(self.package.workbook_part, self.rels)
        update_titles(
            self.package, worksheet_titles(self.before), worksheet_titles(self.package.sheets())
        )
        return done

    def _refuse_unmovable(self) -> None:
        for rel in children(self.scratch.rels(self.scratch.workbook_part)):
            what = _NOT_MOVABLE.get(rel.get("Type", "").rsplit("/", 1)[-1])
            if what:
                raise Refused(
                    f"the drawn sheets use {what}, which cannot be moved into another workbook."
                )

    def _take_out(self) -> dict[str, _Replaced]:
        """Drop the sheets of ours that are drawn anew; gives them as they were, by key."""
        there = {self.keys[sheet.title]: self._ours_now(sheet) for sheet in self.drawn}
        # All are read before any is dropped, as two sheets may share a part.
        old = {
            key: _Replaced(sheet, tree(self.package, sheet.part))
            for key, sheet in there.items()
            if sheet
        }
        for replaced in old.values():
            drop_tree(self.package, replaced.sheet.part)
        return old

    def _ours_now(self, sheet: SheetRef) -> SheetRef | None:
        """Sheet of ours that a drawn one replaces; a user's sheet in the way raises Refused."""
        title = sheet.title.lower()
        there = next((other for other in self.before if other.title.lower() == title), None)
        ours = self.ours.get(self.keys[sheet.title])
        if ours and (there is None or there.title != ours):
            raise ValueError(
                f"the sheet is called {ours!r} now, draw it under that title "
                f"and not {sheet.title!r}"
            )
        if there and not ours:
            raise Refused(
                f"the workbook has a sheet {there.title!r} of its own; "
                "rename it or choose another title."
            )
        return there

    def _mover(self, old: Mapping[str, _Replaced]) -> Mover:
        """Prepare the move: the user's styles learn the drawn ones, no part name is used twice."""
        styles_part, drawn_styles = self.package.styles_part, self.scratch.styles_part
        if styles_part is None or drawn_styles is None:
            raise Refused(
                "a workbook without styles cannot be written into; "
                "open it in Excel and save it once."
            )
        styles = Styles(self.package.root(styles_part))
        mapped = merge_styles(styles, Styles(self.scratch.root(drawn_styles)))
        self.package.put_root(styles_part, styles.root)
        kept_for_ours = {replaced.sheet.part.lower() for replaced in old.values()}
        reserved = self.package.claimed() | kept_for_ours
        return Mover(self.package, self.scratch, mapped, reserved)

    def _put(
        self, sheet: SheetRef, key: str, old: _Replaced | None, mover: Mover
    ) -> tuple[str, Action]:
        """Put one drawn sheet in; gives its part and what became of it."""
        if old is None:
            part = mover.move(sheet.part)
            self._add_tab(sheet, part)
            set_mark(self.workbook, sheet_mark(self.tag, key), sheet.title, None)
            return part, "added"
        part = mover.move(sheet.part, old.sheet.part)
        self._keep_view(part, old.data)
        if sheet.title in self.rules:
            root = self.package.root(part)
            put_rules(root, self.rules[sheet.title])
            self.package.put_root(part, root)
        return part, "unchanged" if tree(self.package, part) == old.parts else "replaced"

    def _keep_view(self, part: str, before: bytes) -> None:
        """Keep what binds a replaced sheet to the workbook: its tab being open, and its code name.

        Macros speak of a sheet by its code name.
        """
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

    def _add_tab(self, sheet: SheetRef, part: str) -> None:
        """Add a tab behind all others."""
        sheets = self.workbook.find(main("sheets"))
        if sheets is None:
            raise Refused("the workbook lists no sheets; open it in Excel and save it once.")
        relation = f"rId{max([0, *map(_id_number, children(self.rels))]) + 1}"
        ids = [integer(node, "sheetId") for node in children(sheets)]
        number = str(max([0, *ids]) + 1)
        node = etree.SubElement(sheets, main("sheet"), name=sheet.title, sheetId=number)
        if sheet.state != "visible":
            node.set("state", sheet.state)
        node.set(RID, relation)
        kind = "chartsheet" if is_chartsheet(sheet) else "worksheet"
        etree.SubElement(
            self.rels,
            f"{{{PKG_RELS}}}Relationship",
            Id=relation,
            Type=f"{DOC_RELS}/{kind}",
            Target=posixpath.relpath(part, posixpath.dirname(self.package.workbook_part)),
        )

    def _keep_digests(self, done: Mapping[str, Grafted], parts: Mapping[str, str]) -> None:
        looks = Looks(self.package)
        for key, part in parts.items():
            title = done[key].title
            opened, own = self.opened.get(title, ()), self.own.get(title, ())
            text = digest_of(self.package, part, opened, looks, own)
            set_note(self.workbook, self.tag, key, text)

    def _see_to_formulas(
        self,
        done: Mapping[str, Grafted],
        parts: Mapping[str, str],
        old: Mapping[str, _Replaced],
    ) -> None:
        """Let no formula show a stale value: ours have none yet, others may look at ours."""
        needed = False
        for key, grafted in done.items():
            if grafted.action == "unchanged":
                continue
            part, replaced = parts[key], old.get(key)
            computes = has_formulas(self.package.read(part))
            if computes or (replaced and has_formulas(replaced.data)):
                drop_calc_chain(self.package, self.rels)
            if not needed:
                needed = computes or (
                    replaced is not None
                    and is_looked_at(self.package, grafted.title, part, self.tag)
                )
        if needed:
            compute_on_open(self.workbook)


def _id_number(relation: _Element) -> int:
    """Digits of a relation's id, of which the next id is made; 0 for none."""
    return int(re.sub(r"\D", "", relation.get("Id", ""))[-9:] or 0)
