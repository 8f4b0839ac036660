"""Formulas, names, charts and drop-downs that look at a list which got longer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from lxml.etree import _Element

from ..detect.mentions import formula_parts
from ..opc.markup import main
from ..opc.package import Package, SheetRef
from ..sml.cell_xml import escape, plain
from ..sml.column_references import Grown, reaching

_FORMULA = re.compile(
    rb"(<(?:\w+:)?(f|formula[12]?|calculatedColumnFormula)\b([^>]*)>)([^<]+)(?=</)"
)
_CELL = re.compile(rb"<(?:\w+:)?c\s[^>]*?\br=[\"']([A-Z]+\d+)")
_SOURCE = re.compile(rb"<(?:\w+:)?worksheetSource\b[^>]*>")
_ATTRIBUTE = re.compile(rb"\b(ref|sheet)=[\"']([^\"']*)[\"']")
_SHARED = re.compile(rb"\bt=[\"']shared[\"']")
_BACK = 4096  # bytes in front of a formula in which its cell begins
_TOLD = 6  # places that are named one by one


class References:
    """What looks at the whole columns of one list, all over the workbook."""

    def __init__(self, package: Package, ref: SheetRef, grown: Grown) -> None:
        self._package, self._ref, self._grown = package, ref, grown

    def follow(self, workbook: _Element) -> list[str]:
        """Let them reach to the list's last row, as Excel does for a table; name what did not.

        ``workbook`` learns the names.
        """
        for node in self._names(workbook):
            node.text = self._reaching(node.text or "", on_its_sheet=False)
        behind: list[str] = []
        for part in self._parts():
            data = self._package.read(part)
            new = _FORMULA.sub(partial(self._followed, part), data)
            if new != data:
                self._package.put(part, new)
            behind += self._places(part, new)
        return behind

    def behind(self, workbook: _Element) -> list[str]:
        """Name what looks at the columns as they were, in words for the user."""
        places = [f"the name {node.get('name')}" for node in self._names(workbook)]
        for part in self._parts():
            places += self._places(part, self._package.read(part))
        return places

    def _names(self, workbook: _Element) -> Iterator[_Element]:
        """The user's names that cover whole columns; Excel's own are kept with what they name."""
        for node in workbook.iter(main("definedName")):
            text = node.text or ""
            if node.get("name", "").startswith("_"):
                continue
            if self._reaching(text, on_its_sheet=False) != text:
                yield node

    def _parts(self) -> list[str]:
        """Parts with formulas in which the last row before stands, and the sheet if it is another.

        Quick searches of a long sheet, most of which tell that there is nothing to be found.
        """
        title = escape(self._grown.title.replace("'", "''")).encode().lower()
        row = b"%d" % self._grown.area.last_row
        found = []
        for part in formula_parts(self._package):
            data = self._package.read(part)
            if part == self._ref.part:
                may_look = b"$" in data and b"$" + row in data
            else:
                may_look = row in data and title in data.lower()
            if may_look:
                found.append(part)
        return found

    def _followed(self, part: str, found: re.Match[bytes]) -> bytes:
        text = plain(found[4].decode("utf-8", "replace"))
        new = self._reaching(
            text, on_its_sheet=part == self._ref.part, anchored=self._is_filled_down(found, part)
        )
        return found[0] if new == text else found[1] + escape(new).encode()

    def _is_filled_down(self, found: re.Match[bytes], part: str) -> bool:
        """Whether a formula may mean other cells in other rows, as one of the list or shared."""
        return part == self._ref.part or _SHARED.search(found[3]) is not None

    def _places(self, part: str, data: bytes) -> list[str]:
        """Where formulas of a part look at the columns as they were."""
        here = part == self._ref.part
        places = []
        for found in _FORMULA.finditer(data):
            text = plain(found[4].decode("utf-8", "replace"))
            if self._reaching(text, on_its_sheet=here, anchored=here) != text:
                places.append(self._place(part, data, found))
        places += [self._owner(part, "a pivot table") for _ in self._sources(data)]
        return list(dict.fromkeys(places))

    def _sources(self, data: bytes) -> Iterator[str]:
        """Sources of pivot tables that are the list as it was."""
        for found in _SOURCE.finditer(data):
            given = dict(_ATTRIBUTE.findall(found[0]))
            title = plain(given.get(b"sheet", b"").decode("utf-8", "replace"))
            where = given.get(b"ref", b"").decode("utf-8", "replace")
            is_of_list = title.lower() == self._grown.title.lower()
            if is_of_list and self._reaching(where, on_its_sheet=True) != where:
                yield where

    def _reaching(self, text: str, *, on_its_sheet: bool, anchored: bool = False) -> str:
        return reaching(text, self._grown, on_its_sheet=on_its_sheet, anchored=anchored)

    def _place(self, part: str, data: bytes, found: re.Match[bytes]) -> str:
        """Name the cell, rule or chart of a formula."""
        sheet = self._sheets().get(part)
        if sheet is None:
            return self._owner(part, "a chart" if "/charts/" in part else "a formula")
        if found[2] != b"f":
            return f"a rule or drop-down on {sheet!r}"
        cells = _CELL.findall(data, max(0, found.start() - _BACK), found.start())
        return f"{sheet}!{cells[-1].decode()}" if cells else f"a formula on {sheet!r}"

    def _sheets(self) -> dict[str, str]:
        return {sheet.part: sheet.title for sheet in self._package.sheets()}

    def _owner(self, part: str, what: str) -> str:
        """Name a part by the sheet on which it is shown."""
        for sheet in self._package.sheets():
            for drawing in self._package.related(sheet.part, "drawing"):
                if part in self._package.related(drawing):
                    return f"{what} on {sheet.title!r}"
        return what


def told(title: str, last_row: int, before: int, places: list[str]) -> str:
    """What a person is told of places that stayed behind a list."""
    named = ", ".join(places[:_TOLD])
    more = len(places) - _TOLD
    if more > 0:
        named += f" and {more} more"
    return (
        f"{title!r} reaches to row {last_row} now, and these look no further than row {before}: "
        f"{named}; let them reach further, or make the list an Excel table"
    )
