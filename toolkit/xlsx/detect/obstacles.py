"""What of the user's stands where new columns would go, other than cells: each is a reason not to write there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.etree import _Element

from ..opc.markup import (
    children,
    integer,
    is_true,
    local,
    main,
)
from ..opc.package import Package
from ..sml.addresses import Area, area
from ..sml.sheet_xml import SheetXml

_ANCHOR = re.compile(
    rb'<x:ClientData\s+ObjectType="(\w+)".*?<x:Anchor>([^<]+)</x:Anchor>', re.DOTALL
)
_ARRAY = re.compile(rb'<(?:\w+:)?f\s[^>]*\bref="([^"]+)"')
_COLUMN_EMU, _ROW_EMU = 609_600, 190_500  # of a column and a row of usual size


def obstacle(
    package: Package, sheet_part: str, sheet: SheetXml, where: Area, own_table: str | None
) -> str | None:
    """Name the first thing that lies in an area, in words for the user; None when there is nothing."""
    skeleton = sheet.skeleton
    for node in skeleton.iter(main("col")):
        within = integer(node, "min") <= where.last_col and integer(node, "max") >= where.first_col
        if within and is_true(node.get("hidden")):
            return "a hidden column"
    for what, ref in (
        *_blocks(package, sheet_part, sheet, own_table),
        *_areas(package, sheet_part, sheet),
    ):
        if (there := area(ref)) and there.overlaps(where):
            return f"{what} ({ref})"
    for what, there in _drawn(package, sheet_part):
        if there.overlaps(where):
            return f"{what} over {there.ref()}"
    return None


def block(
    package: Package, sheet_part: str, sheet: SheetXml, where: Area, own_table: str | None
) -> str | None:
    """Name what makes an area unfit even for rows of the user's own list; None when there is nothing."""
    for what, ref in _blocks(package, sheet_part, sheet, own_table):
        if (there := area(ref)) and there.overlaps(where):
            return f"{what} ({ref})"
    return None


def _blocks(
    package: Package, sheet_part: str, sheet: SheetXml, own_table: str | None
) -> Iterator[tuple[str, str]]:
    for node in sheet.skeleton.iter(main("mergeCell")):
        yield "merged cells", node.get("ref", "")
    for part in package.related(sheet_part, "table"):
        if part != own_table:
            yield "another table", package.root(part).get("ref", "")
    for part in package.related(sheet_part, "pivotTable"):
        for node in package.root(part).iter(main("location")):
            yield "a pivot table", node.get("ref", "")


def _areas(package: Package, sheet_part: str, sheet: SheetXml) -> Iterator[tuple[str, str]]:
    for node in sheet.skeleton.iter("{*}sqref"):
        if any(local(up) == "sparkline" for up in node.iterancestors()):
            yield from (("a sparkline", ref) for ref in (node.text or "").split())
    formulas = (
        _ARRAY.finditer(sheet.data, sheet.start, sheet.end)
        if sheet.data.find(b' ref="', sheet.start) >= 0
        else ()
    )
    for found in formulas:
        yield "an array formula", found[1].decode("ascii", "replace")
    for kind in ("comments", "threadedComment"):
        for part in package.related(sheet_part, kind):
            for node in package.root(part).iter("{*}comment", "{*}threadedComment"):
                yield "a comment", node.get("ref", "")


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
                yield (
                    "a button or control",
                    Area(numbers[0] + 1, numbers[2] + 1, numbers[4] + 1, numbers[6] + 1),
                )


def _anchor_area(anchor: _Element) -> Area | None:
    corners = {
        local(child): child for child in children(anchor) if local(child) in ("from", "to", "ext")
    }
    start = _corner(corners.get("from"))
    if start is None:
        return None
    end = _corner(corners.get("to"))
    if end is None:
        size = corners.get("ext")
        wide, high = (integer(size, "cx"), integer(size, "cy")) if size is not None else (0, 0)
        end = start[0] + wide // _COLUMN_EMU, start[1] + high // _ROW_EMU
    return Area(start[0], start[1], end[0], end[1])


def _corner(node: _Element | None) -> tuple[int, int] | None:
    numbers = {
        local(child): int(child.text or "0")
        for child in children(node)
        if local(child) in ("col", "row") and (child.text or "0").strip().isdecimal()
    }
    return (numbers["col"] + 1, numbers["row"] + 1) if len(numbers) == 2 else None
