"""Moving a sheet with all it relates to (charts, tables, notes) into another package, and out."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field

from lxml.etree import _Element

from ..opc.markup import (
    children,
    dump,
    integer,
    local,
    main,
)
from ..opc.package import Package
from ..opc.relations import internal, owner_of
from ..opc.xlsx_errors import Refused
from ..sml.drawn_sheets import DrawnSheets
from ..sml.styles import StyleMap

_TABLE = "spreadsheetml.table+xml"
_SHEET = "spreadsheetml.worksheet+xml"
_KEPT_ALIVE = ("pivotTable", "slicer", "timeline", "queryTable")
_FORMULAS = ("f", "formula", "formula1", "formula2", "calculatedColumnFormula", "definedName")


@dataclass
class Mover:
    """Copies parts of a drawn package into the user's, under free names and ids."""

    user: Package
    drawn: Package
    styles: StyleMap
    reserved: frozenset[str]  # part names, lower case, that are spoken for
    table_names: dict[str, str] = field(default_factory=dict)
    _done: dict[str, str] = field(default_factory=dict)
    _table_ids: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.sheets = DrawnSheets(self.drawn, self.styles)
        self._name_tables()

    def _name_tables(self) -> None:
        """Choose new names for drawn tables whose name the user has already."""
        tables = [self.user.root(part) for part in self.user.parts_of_type(_TABLE)]
        names = children(self.user.workbook().find(main("definedNames")))
        taken = {table.get("displayName", table.get("name", "")).lower() for table in tables}
        taken |= {name.get("name", "").lower() for name in names}
        self._table_ids = {integer(table, "id") for table in tables}
        for part in self.drawn.parts_of_type(_TABLE):
            old = self.drawn.root(part).get("displayName", "")
            new, count = old, 1
            while new.lower() in taken:
                count += 1
                new = f"{old}_{count}"
            taken.add(new.lower())
            self.table_names[old] = new

    def move(self, part: str, name: str | None = None) -> str:
        """Copy a part and all it relates to; gives its name in the user's package."""
        if part in self._done:
            return self._done[part]
        target = name or self.user.free_part(self._beside(part), self.reserved)
        self._done[part] = target
        content_type = self.drawn.content_type(part) or ""
        self._declare_extension(part, content_type)
        self.user.put(target, b"", content_type)  # keeps the name from being free
        self.user.put(target, self._converted(part, content_type))
        rels = self.drawn.rels(part)
        for rel in internal(rels):
            moved = self.move(self.drawn.target(part, rel))
            rel.set("Target", posixpath.relpath(moved, posixpath.dirname(target)))
        self.user.put_rels(target, rels)
        return target

    def _beside(self, part: str) -> str:
        """Name of a drawn part in the folder of the user's workbook, where every reader looks."""
        drawn, user = (
            posixpath.dirname(package.workbook_part) for package in (self.drawn, self.user)
        )
        return posixpath.join(user, posixpath.relpath(part, drawn))

    def renamed(self, formula: str) -> str:
        """Give a formula the new names of our tables; text in quotes stays as it is."""
        changed = {old: new for old, new in self.table_names.items() if old != new}
        for old, new in changed.items():
            pieces = re.split(r'("(?:[^"]|"")*")', formula)
            pattern = re.compile(rf"(?<![\w.'!]){re.escape(old)}(?![\w.'!(])", re.IGNORECASE)
            pieces[::2] = [pattern.sub(new, piece) for piece in pieces[::2]]
            formula = "".join(pieces)
        return formula

    @property
    def _has_renamed(self) -> bool:
        return any(old != new for old, new in self.table_names.items())

    def _declare_extension(self, part: str, content_type: str) -> None:
        """Declare a type for the whole extension where the drawn package does (pictures, vml)."""
        extension = part.rsplit(".", 1)[-1]
        if extension.lower() not in ("xml", "rels"):
            self.user.add_default_type(extension, content_type)

    def _converted(self, part: str, content_type: str) -> bytes:
        if content_type.endswith(_SHEET):
            return self.sheets.convert(part, self.renamed if self._has_renamed else None)
        if content_type.endswith(_TABLE):
            return dump(self._table(self.drawn.root(part)))
        if content_type.endswith("drawingml.chart+xml") and self._has_renamed:
            root = self.drawn.root(part)
            self._rename_formulas(root)
            return dump(root)
        return self.drawn.read(part)

    def _table(self, root: _Element) -> _Element:
        number = 1
        while number in self._table_ids:
            number += 1
        self._table_ids.add(number)
        root.set("id", str(number))
        name = self.table_names[root.get("displayName", "")]
        root.set("name", name)
        root.set("displayName", name)
        for element in root.iter():
            for attribute, value in list(element.attrib.items()):
                if str(attribute).lower().endswith("dxfid"):
                    element.set(str(attribute), str(self.styles.rules[int(value)]))
        self._rename_formulas(root)
        return root

    def _rename_formulas(self, root: _Element) -> None:
        for element in root.iter():
            if local(element) in _FORMULAS and element.text:
                element.text = self.renamed(element.text)


def drop_tree(package: Package, part: str) -> None:
    """Drop a sheet part and whatever only it reaches.

    Raises Refused where a person put something alive on it, as a pivot table.
    """
    owners = _owners(package)
    _refuse_live_parts(package, part)
    todo = [part]
    while todo:
        current = todo.pop()
        inner = package.related(current)
        for name in (current, package.rels_part(current)):
            if package.has(name):
                package.drop(name)
        for target in inner:
            owners[target].discard(current.lower())
            if not owners[target] and package.has(target):
                todo.append(target)


def _owners(package: Package) -> dict[str, set[str]]:
    """Parts that relate to each part, in lower case; the workbook is one of every sheet."""
    owners: dict[str, set[str]] = {}
    for rels_part in package.parts():
        if not rels_part.endswith(".rels"):
            continue
        owner = owner_of(rels_part)
        for target in package.related(owner):
            owners.setdefault(target, set()).add(owner.lower())
    return owners


def tree(package: Package, part: str) -> dict[str, bytes]:
    """Bytes of a part, of its relations and of all it reaches."""
    found: dict[str, bytes] = {}
    todo = [part]
    while todo:
        current = todo.pop()
        if current not in found:
            found[current] = package.read(current)
            rels_part = package.rels_part(current)
            if package.has(rels_part):
                found[rels_part] = package.read(rels_part)
            todo += package.related(current)
    return found


def _refuse_live_parts(package: Package, part: str) -> None:
    for owner in [part, *package.related(part, "table")]:
        for rel in children(package.rels(owner)):
            kind = rel.get("Type", "").rsplit("/", 1)[-1]
            if kind in _KEPT_ALIVE:
                raise Refused(
                    f"a {kind} was put on a sheet that is drawn anew each time ({part}); "
                    "move it to a sheet of your own and try again."
                )
