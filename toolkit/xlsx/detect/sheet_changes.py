"""What a person did to a sheet of ours since it was written, told by the digest that was kept of it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import islice, zip_longest
from typing import Literal, NamedTuple

from ..opc.markup import local
from ..opc.package import Package
from ..opc.xlsx_errors import Refused
from ..sml.addresses import MAX_COLUMN, area, letters
from ..sml.cell_looks import Looks
from ..sml.cell_tokens import read_lines
from .marks import find_sheets, read_note
from .sheet_digest import (
    Digest,
    Sheet,
    Sums,
    Taken,
    heading_hash,
    new_members,
    note_hash,
    take,
)

Kind = Literal["column", "row", "removed", "value", "colour", "comment", "object"]
_OBJECTS = ("chart", "picture", "shape", "control")
_LINK = re.compile(rb"<(?:\w+:)?hyperlink\b[^>]*?\bref=[\"']([A-Z0-9:]+)")
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\b[^>]*?\bref=[\"']([A-Z0-9:]+)")
_CONTROL = re.compile(rb"<x:ClientData\s+ObjectType=\"(\w+)\"")


class Change(NamedTuple):
    """One thing a person did, in words that follow "there is" (``a comment at C7``), and the first cell of it if known."""

    kind: Kind
    words: str
    cell: str | None


def changes(package: Package, title: str, *, tag: str) -> list[Change]:
    """Tell what a person changed on a sheet of ours, one change of each kind with the first place; empty for nothing.

    Told are values outside the open columns, fills, colours of text and bold, comments, columns and rows of the
    person's own, rows taken out, and drawings that came or went. Not counted as changes: sorting and filtering, widths
    and heights, hidden rows, the tab's name and place, what is typed into open columns, and whatever Excel,
    LibreOffice or openpyxl do to a sheet by saving it. A sheet without a digest counts as unchanged.

    Places are a best effort: with many changes only the column may be known, and seldom not even that. Raises Refused
    when there is no such sheet, or when it is not one of ours.
    """
    sheet = package.sheet(title)
    kept = Digest.decode(read_note(package.workbook(), tag, key_of(package, sheet.title, tag)))
    if kept is None:
        return []
    places: list[list[str]] = []
    read = _read(package, sheet.part, Looks(package), places)
    now = take(read, kept.opened)
    own, changed = _aligned(kept.values, now.digest.values)
    found = [_own_column(now, column) for column in own[:1]]
    if own:
        now = take(read, kept.opened, frozenset(own))
    found += _cell_changes(kept, now, changed)
    notes = new_members((note_hash(text) for _, text in read.notes), kept.notes, now.digest.notes)
    if kept.notes != now.digest.notes:
        cell = next((cell for cell, text in read.notes if note_hash(text) in notes), None)
        found.append(_at("comment", "a comment" if cell else "a comment taken out", cell))
    return found + list(_object_changes(kept.objects, now.digest.objects, places))


def digest_of(package: Package, part: str, open_columns: Collection[str], looks: Looks) -> str:
    """Take the digest of a sheet part, spelled for keeping."""
    opened = frozenset(heading_hash(heading) for heading in open_columns)
    return take(_read(package, part, looks, []), opened).digest.encode()


def key_of(package: Package, title: str, tag: str) -> str:
    """Key of one of our sheets by its title; raises Refused for any other sheet."""
    for key, ours in find_sheets(package, tag).items():
        if ours.lower() == title.lower():
            return key
    raise Refused(
        f"sheet {title!r} was not written by this program, so it cannot tell what was changed on it."
    )


def _read(package: Package, part: str, looks: Looks, places: list[list[str]]) -> Sheet:
    objects = _objects(package, part)
    places += objects
    data = package.read(part)
    links: set[tuple[int, int]] = set()
    for ref in _LINK.findall(data, data.rfind(b"sheetData>")):
        if where := area(ref.decode()):
            links.add((where.first_row, where.first_col))
    return Sheet(
        read_lines(package, part, looks),
        looks.look,
        lambda style: looks.look(style, fill_only=True),
        frozenset(links),
        frozenset(_covered(data)),
        list(_notes(package, part)),
        tuple(len(cells) for cells in objects),
    )


def _covered(data: bytes) -> Iterator[tuple[int, int]]:
    for ref in _MERGED.findall(data, data.rfind(b"sheetData>")):
        if where := area(ref.decode()):
            across = range(where.first_col, where.last_col + 1)
            cells = (
                (row, column)
                for row in range(where.first_row, where.last_row + 1)
                for column in across
            )
            yield from islice(cells, 1, MAX_COLUMN)


def _notes(package: Package, part: str) -> Iterator[tuple[str, str]]:
    """Comments with their cells: notes, then the threads that newer programs keep beside them."""
    for kind in ("comments", "threadedComment"):
        for comments in package.related(part, kind):
            for node in package.root(comments).iter("{*}comment", "{*}threadedComment"):
                yield (
                    node.get("ref", ""),
                    "".join(text.text or "" for text in node.iter("{*}t", "{*}text")),
                )


def _objects(package: Package, part: str) -> list[list[str]]:
    """Cells at which charts, pictures, shapes and controls stand, in the order of their drawing."""
    found: dict[str, list[str]] = {kind: [] for kind in _OBJECTS}
    for drawing in package.related(part, "drawing"):
        for anchor in package.root(drawing).iter(
            "{*}twoCellAnchor", "{*}oneCellAnchor", "{*}absoluteAnchor"
        ):
            tags = {local(node) for node in anchor.iter() if isinstance(node.tag, str)}
            numbers = ((local(n), (n.text or "").strip()) for n in anchor.iterfind("{*}from/*"))
            corner = {
                name: int(text)
                for name, text in numbers
                if name in ("row", "col") and text.isascii() and text.isdigit()
            }
            cell = (
                f"{letters(corner['col'] + 1)}{corner['row'] + 1}"
                if len(corner) == 2 and corner["col"] < MAX_COLUMN
                else ""
            )
            found["chart" if "chart" in tags else "picture" if "pic" in tags else "shape"].append(
                cell
            )
    for drawing in package.related(part, "vmlDrawing"):
        found["control"] += [
            "" for kind in _CONTROL.findall(package.read(drawing)) if kind != b"Note"
        ]
    return list(found.values())


def _aligned(old: Sums, new: Sums) -> tuple[list[int], set[int]]:
    """Columns of the person's own, and those of ours whose values changed; both by their number now."""
    old, new = _stripped(old), _stripped(new)
    if old == new[: len(old)]:
        return [column for column, value in enumerate(new, 1) if value and column > len(old)], set()
    from difflib import SequenceMatcher

    own: list[int] = []
    changed: set[int] = set()
    for kind, first, last, start, end in SequenceMatcher(
        None, old, new, autojunk=False
    ).get_opcodes():
        paired = min(last - first, end - start) if kind == "replace" else 0
        changed |= {start + index + 1 for index in range(paired) if old[first + index]}
        own += [start + index + 1 for index in range(paired) if not old[first + index]]
        own += range(start + paired + 1, end + 1) if kind != "equal" else []
    return own, changed


def _stripped(sums: Sums) -> Sums:
    last = max((index for index, value in enumerate(sums, 1) if value), default=0)
    return sums[:last]


def _own_column(now: Taken, column: int) -> Change:
    rows = [number for number, row in now.tokens.items() if column in row]
    cell = f"{letters(column)}{rows[0]}" if rows else None
    if len(rows) == 1:
        return _at("value", "a value of the person's own", cell)
    return Change("column", f"a column of the person's own at {letters(column)}", cell)


def _cell_changes(kept: Digest, now: Taken, changed: set[int]) -> Iterator[Change]:
    """Rows that came or went, values typed over, and colours."""
    fresh = new_members(now.row_values.values(), kept.row_values, now.digest.row_values)
    row = next((number for number, value in now.row_values.items() if value in fresh), None)
    if now.digest.rows != kept.rows:
        if now.digest.rows > kept.rows:
            cell = f"{letters(min(now.tokens[row]))}{row}" if row else None
            yield _at("row", "a row of the person's own", cell)
        else:
            yield Change("removed", "a row taken out", None)
        return
    if (
        _stripped(kept.values) != _stripped(now.digest.values)
        or kept.row_values != now.digest.row_values
    ):
        yield _at(
            "value", *_place(row, changed, now.tokens, ("a value typed over", "a value taken out"))
        )
    if (
        _stripped(kept.looks) != _stripped(now.digest.looks)
        or kept.row_looks != now.digest.row_looks
    ):
        fresh = new_members(now.row_looks.values(), kept.row_looks, now.digest.row_looks)
        row = next((number for number, value in now.row_looks.items() if value in fresh), None)
        yield _at(
            "colour",
            *_place(row, _restyled(kept, now), now.looks, ("a colour", "a colour taken out")),
        )


def _restyled(kept: Digest, now: Taken) -> set[int]:
    """Columns in which looks changed."""
    pairs = zip_longest(kept.looks, now.digest.looks, fillvalue=0)
    places = [*now.columns, *range(max(now.columns, default=0) + 1, len(kept.looks) + 1)]
    return {column for column, (old, new) in zip(places, pairs, strict=False) if old != new}


def _place(
    row: int | None, columns: set[int], cells: dict[int, dict[int, bytes]], words: tuple[str, str]
) -> tuple[str, str | None]:
    """Words and cell for a change in one of some columns, in a row if it is known."""
    there = sorted(columns & cells[row].keys()) if row else []
    if row and columns:
        return words[0 if there else 1], f"{letters(there[0] if there else min(columns))}{row}"
    if row:
        return words[0], f"{letters(min(cells[row]))}{row}"
    return words[0] + (f" in column {letters(min(columns))}" if columns else ""), None


def _object_changes(old: Sums, new: Sums, places: list[list[str]]) -> Iterator[Change]:
    for kind, before, after, cells in zip(_OBJECTS, old, new, places, strict=True):
        if before < after:
            yield _at("object", f"a {kind} of the person's own", cells[-1] or None)
        elif before > after:
            yield Change("object", f"a {kind} of ours taken out", None)


def _at(kind: Kind, words: str, cell: str | None) -> Change:
    return Change(kind, f"{words} at {cell}" if cell else words, cell)
