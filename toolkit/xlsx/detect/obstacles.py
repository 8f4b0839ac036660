"""What of the user's, beside cells, stands where new columns would go, and what lies over it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lxml.etree import _Element

from ..opc.markup import (
    children,
    integer,
    is_true,
    local,
    main,
)
from ..opc.package import Package
from ..sml.addresses import Area, reach
from ..sml.sheet_xml import SheetXml

_ANCHOR = re.compile(
    rb'<x:ClientData\s+ObjectType="(\w+)".*?<x:Anchor>([^<]+)</x:Anchor>', re.DOTALL
)
_ARRAY = re.compile(rb'<(?:\w+:)?f\s[^>]*\bref="([^"]+)"')
_COLUMN_EMU, _ROW_EMU = 609_600, 190_500  # of a column and a row of usual size


def obstacle(
    package: Package, sheet_part: str, sheet: SheetXml, where: Area, own_table: str | None
) -> str | None:
    """Name the first thing that lies in an area, in words for the user; None for nothing."""
    found = block(package, sheet_part, sheet, where, own_table)
    if found is None:
        found = _overlapping(_areas(sheet), where)
    return found


def columns_in_the_way(
    package: Package, sheet_part: str, sheet: SheetXml, rows: Area, own_table: str | None
) -> set[int]:
    """Columns that something lies in, other than cells, between the rows of an area."""
    taken = set[int]()
    for _, ref in (*_blocks(package, sheet_part, sheet, own_table), *_areas(sheet)):
        there = reach(ref)
        if there and there.overlaps(rows):
            taken |= set(range(there.first_col, there.last_col + 1))
    return taken


def drawn_over(package: Package, sheet_part: str, where: Area) -> list[tuple[str, Area]]:
    """Pictures, charts, shapes and buttons that lie over an area, in words, with their own."""
    drawn = _drawn(package, sheet_part)
    return [(what, there) for what, there in drawn if there.overlaps(where)]


def hidden_columns(sheet: SheetXml, columns: Iterable[int]) -> list[int]:
    """Those of some columns that are hidden, by hand or in an outline."""
    hidden = set[int]()
    for node in sheet.skeleton.iter(main("col")):
        if is_true(node.get("hidden")):
            run = range(integer(node, "min"), integer(node, "max") + 1)
            hidden.update(column for column in columns if column in run)
    return sorted(hidden)


def block(
    package: Package, sheet_part: str, sheet: SheetXml, where: Area, own_table: str | None
) -> str | None:
    """Name what makes an area unfit even for rows of the user's own list; None for nothing."""
    return _overlapping(_blocks(package, sheet_part, sheet, own_table), where)


def _overlapping(things: Iterable[tuple[str, str]], where: Area) -> str | None:
    """Name the first thing, of those with the cells they take, that takes some of an area."""
    for what, ref in things:
        there = reach(ref)
        if there and there.overlaps(where):
            return f"{what} ({ref})"
    return None


def _blocks(
    package: Package, sheet_part: str, sheet: SheetXml, own_table: str | None
) -> Iterator[tuple[str, str]]:
    """Merged cells, other tables and pivot tables, each with the cells it takes."""
    for node in sheet.skeleton.iter(main("mergeCell")):
        yield "merged cells", node.get("ref", "")
    for part in package.related(sheet_part, "table"):
        if part != own_table:
            yield "another table", package.root(part).get("ref", "")
    for part in package.related(sheet_part, "pivotTable"):
        for node in package.root(part).iter(main("location")):
            yield "a pivot table", node.get("ref", "")


def _areas(sheet: SheetXml) -> Iterator[tuple[str, str]]:
    """Sparklines and array formulas, each with the cells it takes."""
    for node in sheet.skeleton.iter("{*}sqref"):
        if any(local(up) == "sparkline" for up in node.iterancestors()):
            for ref in (node.text or "").split():
                yield "a sparkline", ref
    # Most sheets have no such formula at all, and a plain search of a long list is far faster.
    if sheet.data.find(b' ref="', sheet.start) >= 0:
        for found in _ARRAY.finditer(sheet.data, sheet.start, sheet.end):
            yield "an array formula", found[1].decode("ascii", "replace")


def _drawn(package: Package, sheet_part: str) -> Iterator[tuple[str, Area]]:
    """Areas under pictures, charts, shapes, slicers and buttons."""
    for part in package.related(sheet_part, "drawing"):
        for anchor in package.root(part).iter("{*}twoCellAnchor", "{*}oneCellAnchor"):
            where = _anchor_area(anchor)
            if where:
                yield "a picture, chart or shape", where
    for part in package.related(sheet_part, "vmlDrawing"):
        for kind, anchor in _ANCHOR.findall(package.read(part)):
            numbers = [int(number) for number in anchor.split(b",") if number.strip().isdigit()]
            if kind != b"Note" and len(numbers) == 8:
                left, _, top, _, right, _, bottom, _ = numbers  # with offsets in between, in pixels
                yield "a button or control", Area(left + 1, top + 1, right + 1, bottom + 1)


def _anchor_area(anchor: _Element) -> Area | None:
    """Cells under a drawing, about; None where its anchor does not name a first one."""
    inside = {local(child): child for child in children(anchor)}
    start = _corner(inside.get("from"))
    if start is None:
        return None
    end = _corner(inside.get("to"))
    size = inside.get("ext")
    if end is None and size is not None:
        wide, high = integer(size, "cx") // _COLUMN_EMU, integer(size, "cy") // _ROW_EMU
        end = start[0] + wide, start[1] + high
    return Area(*start, *(end or start))


def _corner(node: _Element | None) -> tuple[int, int] | None:
    """Column and row (A1 is 1, 1) of a corner of a drawing."""
    numbers: dict[str, int] = {}
    for child in children(node):
        text = child.text or "0"
        if local(child) in ("col", "row") and text.strip().isdecimal():
            numbers[local(child)] = int(text)
    if len(numbers) < 2:
        return None
    return numbers["col"] + 1, numbers["row"] + 1
