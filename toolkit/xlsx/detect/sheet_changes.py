"""What a person did to a sheet of ours since it was written, told by the digest kept of it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import islice, product, zip_longest
from typing import Literal, NamedTuple

from lxml.etree import _Element

from ..opc.markup import local
from ..opc.package import Package
from ..opc.xlsx_errors import Refused
from ..sml.addresses import MAX_COLUMN, Area, area, letters
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
_ANCHORS = ("{*}twoCellAnchor", "{*}oneCellAnchor", "{*}absoluteAnchor")
_LINK = re.compile(rb"<(?:\w+:)?hyperlink\b[^>]*?\bref=[\"']([A-Z0-9:]+)")
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\b[^>]*?\bref=[\"']([A-Z0-9:]+)")
_CONTROL = re.compile(rb"<x:ClientData\s+ObjectType=\"(\w+)\"")


class Change(NamedTuple):
    """One thing a person did, and the first cell of it if known."""

    kind: Kind
    words: str  # that follow "there is": "a comment at C7"
    cell: str | None


def changes(
    package: Package, title: str, *, tag: str, skipped: Collection[int] = ()
) -> list[Change]:
    """Tell what a person changed on a sheet of ours, one change of each kind; empty for nothing.

    Columns in ``skipped`` (from 1) are not looked at: the person's own that are written again.

    Told are values outside the open columns, fills, colours of text and bold, comments, columns
    and rows of the person's own, rows taken out, and drawings that came or went. Not counted as
    changes: sorting and filtering, widths and heights, hidden rows, the tab's name and place, what
    is typed into open columns, and whatever Excel, LibreOffice or openpyxl do to a sheet by saving
    it. A sheet without a digest counts as unchanged.

    Each is told with the first place, as a best effort: with many changes only the column may be
    known, and seldom not even that. Raises Refused when there is no such sheet, or when it is not
    one of ours.
    """
    sheet = package.sheet(title)
    kept = Digest.decode(
        read_note(package.workbook_as_read(), tag, key_of(package, sheet.title, tag))
    )
    if kept is None:
        return []
    objects = _objects(package, sheet.part)
    read = _read(package, sheet.part, Looks(package), objects)
    now = take(read, kept.opened, frozenset(skipped))
    if skipped:
        # Where a column of the person's own stands now may have been an empty one.
        kept, _ = _without_empty(kept, range(len(kept.values)))
        now.digest, now.columns = _without_empty(now.digest, now.columns)
    own_places, changed_places = _aligned(kept.values, now.digest.values)
    own = [now.columns[place - 1] for place in own_places]
    changed = {now.columns[place - 1] for place in changed_places}
    found = [_own_column(now, column) for column in own[:1]]
    if own:
        now = take(read, kept.opened, frozenset({*own, *skipped}))
    found += _cell_changes(kept, now, changed)
    if kept.notes != now.digest.notes:
        found.append(_note_change(read.notes, kept.notes, now.digest.notes))
    return found + list(_object_changes(kept.objects, now.digest.objects, objects))


def _note_change(notes: list[tuple[str, str]], old: Sums, new: Sums) -> Change:
    hashed = [(cell, note_hash(text)) for cell, text in notes]
    fresh = new_members((value for _, value in hashed), old, new)
    cell = next((cell for cell, value in hashed if value in fresh), None)
    return _at("comment", "a comment" if cell else "a comment taken out", cell)


def digest_of(
    package: Package,
    part: str,
    open_columns: Collection[str],
    looks: Looks,
    skipped: Collection[int] = (),
) -> str:
    """Take the digest of a sheet part without the skipped columns (from 1), spelled for keeping."""
    opened = frozenset(heading_hash(heading) for heading in open_columns)
    read = _read(package, part, looks, _objects(package, part))
    return take(read, opened, frozenset(skipped)).digest.encode()


def key_of(package: Package, title: str, tag: str) -> str:
    """Key of one of our sheets by its title; raises Refused for any other sheet."""
    for key, ours in find_sheets(package, tag).items():
        if ours.lower() == title.lower():
            return key
    raise Refused(
        f"sheet {title!r} was not written by this program, "
        "so it cannot tell what was changed on it."
    )


def _read(package: Package, part: str, looks: Looks, objects: list[list[str]]) -> Sheet:
    data = package.read(part)
    behind_rows = data.rfind(b"sheetData>")
    linked = [area(ref.decode()) for ref in _LINK.findall(data, behind_rows)]
    merged = [area(ref.decode()) for ref in _MERGED.findall(data, behind_rows)]
    covered: set[tuple[int, int]] = set()
    for where in merged:
        if where:
            covered.update(_covered(where))
    return Sheet(
        read_lines(package, part, looks),
        looks.look,
        lambda style: looks.look(style, fill_only=True),
        frozenset((where.first_row, where.first_col) for where in linked if where),
        frozenset(covered),
        list(notes_on(package, part)),
        tuple(len(cells) for cells in objects),
    )


def _covered(merged: Area) -> Iterator[tuple[int, int]]:
    """Row and column of the cells that a merged one hides: all but its first, with an end."""
    down = range(merged.first_row, merged.last_row + 1)[:MAX_COLUMN]
    across = range(merged.first_col, merged.last_col + 1)
    yield from islice(product(down, across), 1, MAX_COLUMN)


def notes_on(package: Package, part: str) -> Iterator[tuple[str, str]]:
    """Comments with their cells: notes, then the threads that newer programs keep beside them."""
    for kind in ("comments", "threadedComment"):
        for comments in package.related(part, kind):
            for node in package.root(comments).iter("{*}comment", "{*}threadedComment"):
                texts = [text.text or "" for text in node.iter("{*}t", "{*}text")]
                yield node.get("ref", ""), "".join(texts)


def count_charts(package: Package, part: str) -> int:
    """How many charts stand on a sheet."""
    return len(_objects(package, part)[_OBJECTS.index("chart")])


def _objects(package: Package, part: str) -> list[list[str]]:
    """Cells at which charts, pictures, shapes and controls stand, in the order of their drawing."""
    found: dict[str, list[str]] = {kind: [] for kind in _OBJECTS}
    for drawing in package.related(part, "drawing"):
        for anchor in package.root(drawing).iter(*_ANCHORS):
            found[_kind_of_drawing(anchor)].append(_cell_of_drawing(anchor))
    for drawing in package.related(part, "vmlDrawing"):
        controls = _CONTROL.findall(package.read(drawing))
        found["control"] += ["" for kind in controls if kind != b"Note"]
    return list(found.values())


def _kind_of_drawing(anchor: _Element) -> str:
    tags = {local(node) for node in anchor.iter()}
    if "chart" in tags:
        return "chart"
    return "picture" if "pic" in tags else "shape"


def _cell_of_drawing(anchor: _Element) -> str:
    """Cell at the upper left of a drawing; empty where its anchor names none that a sheet has."""
    corner: dict[str, int] = {}
    for node in anchor.iterfind("{*}from/*"):
        text = (node.text or "").strip()
        if local(node) in ("row", "col") and text.isascii() and text.isdigit():
            corner[local(node)] = int(text)
    if len(corner) < 2 or corner["col"] >= MAX_COLUMN:
        return ""
    return f"{letters(corner['col'] + 1)}{corner['row'] + 1}"


def _aligned(old: Sums, new: Sums) -> tuple[list[int], set[int]]:
    """Columns of the person's own, and those of ours whose values changed.

    Both by their number among those that were looked at.
    """
    old, new = _stripped(old), _stripped(new)
    if old == new[: len(old)]:
        return [column for column, value in enumerate(new, 1) if value and column > len(old)], set()
    from difflib import SequenceMatcher

    own: list[int] = []
    changed: set[int] = set()
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for kind, first, last, start, end in matcher.get_opcodes():
        if kind == "equal":
            continue
        # A column of ours is paired with what stands in its place now; one that was empty is not.
        for column, value in zip(range(start + 1, end + 1), old[first:last], strict=False):
            if value:
                changed.add(column)
            else:
                own.append(column)
        paired = min(last - first, end - start)
        own += range(start + paired + 1, end + 1)
    return own, changed


def _without_empty(digest: Digest, columns: Sequence[int]) -> tuple[Digest, list[int]]:
    """A digest without the columns in which there is nothing, and the others of these columns."""
    sums = zip(digest.values, digest.looks, columns, strict=True)
    filled = [each for each in sums if each[0] or each[1]]
    values, looks, left = zip(*filled, strict=True) if filled else ((), (), ())
    return digest._replace(values=values, looks=looks), list(left)


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
    """Rows that came or went, values typed over, and colours.

    Where rows came or went, the rest is not asked: the sums differ by these rows already.
    """
    digest = now.digest
    if digest.rows < kept.rows:
        yield Change("removed", "a row taken out", None)
        return
    row = _new_row(now.row_values, kept.row_values, digest.row_values)
    if digest.rows > kept.rows:
        cell = f"{letters(min(now.tokens[row]))}{row}" if row else None
        yield _at("row", "a row of the person's own", cell)
        return
    retyped = _stripped(kept.values) != _stripped(digest.values)
    if retyped or kept.row_values != digest.row_values:
        words = "a value typed over", "a value taken out"
        yield _at("value", *_place(row, changed, now.tokens, words))
    restyled = _stripped(kept.looks) != _stripped(digest.looks)
    if restyled or kept.row_looks != digest.row_looks:
        row = _new_row(now.row_looks, kept.row_looks, digest.row_looks)
        words = "a colour", "a colour taken out"
        yield _at("colour", *_place(row, _restyled(kept, now), now.looks, words))


def _new_row(hashes: dict[int, int], old: Sums, new: Sums) -> int | None:
    """First row whose hash is what the new sums have and the old had not; None where none is."""
    fresh = new_members(hashes.values(), old, new)
    return next((row for row, value in hashes.items() if value in fresh), None)


def _restyled(kept: Digest, now: Taken) -> set[int]:
    """Columns in which looks changed."""
    pairs = zip_longest(kept.looks, now.digest.looks, fillvalue=0)
    places = [*now.columns, *range(max(now.columns, default=0) + 1, len(kept.looks) + 1)]
    return {column for column, (old, new) in zip(places, pairs, strict=False) if old != new}


def _place(
    row: int | None, columns: set[int], cells: dict[int, dict[int, bytes]], words: tuple[str, str]
) -> tuple[str, str | None]:
    """Words and cell for a change in one of some columns, in a row if it is known.

    The second words are for a cell that is empty now.
    """
    set_now, emptied = words
    if not row:
        where = f" in column {letters(min(columns))}" if columns else ""
        return set_now + where, None
    if not columns:
        return set_now, f"{letters(min(cells[row]))}{row}"
    filled = columns & cells[row].keys()
    if filled:
        return set_now, f"{letters(min(filled))}{row}"
    return emptied, f"{letters(min(columns))}{row}"


def _object_changes(old: Sums, new: Sums, places: list[list[str]]) -> Iterator[Change]:
    """Drawings that came or went, of each kind the last that came."""
    for kind, before, after, cells in zip(_OBJECTS, old, new, places, strict=True):
        if before < after:
            yield _at("object", f"a {kind} of the person's own", cells[-1] or None)
        elif before > after:
            yield Change("object", f"a {kind} of ours taken out", None)


def _at(kind: Kind, words: str, cell: str | None) -> Change:
    return Change(kind, f"{words} at {cell}" if cell else words, cell)
