"""How our own sheets and columns are found again: hidden names, which follow renames and moves."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, cast

from lxml import etree
from lxml.etree import _Element

from ..opc.markup import MAIN, children, local, main
from ..opc.package import Package
from ..sml.addresses import (
    Area,
    clean_title,
    numbered_title,
    quoted,
    split_reference,
)

_BEFORE_NAMES = ("sheets", "functionGroups", "externalReferences")
# A workbook may hold a hundred thousand names, and ours are asked for often.
_NAMES = "m:definedNames/m:definedName"
_NAMES_CALLED = etree.XPath(f"{_NAMES}[@name=$name]", namespaces={"m": MAIN})
_NAMES_BEGINNING = etree.XPath(f"{_NAMES}[starts-with(@name, $start)]", namespaces={"m": MAIN})
_MAX_CONSTANT = 240
_MAX_COMMENT = 255  # what Excel takes as the comment of a name


class ColumnsMark(NamedTuple):
    """Where our columns stand: the header cells of ``first_col`` to ``last_col`` (A is 1)."""

    title: str
    first_col: int
    last_col: int
    header_row: int


def sheet_mark(tag: str, key: str) -> str:
    """Name of the mark of a sheet."""
    return _mark(tag, "sheet", key)


def columns_mark(tag: str, key: str) -> str:
    """Name of the mark of a block of columns."""
    return _mark(tag, "cols", key)


def digest_mark(tag: str, key: str, number: int) -> str:
    """Name of one piece of the text kept for a sheet, from 1 on; no first one, no text."""
    return _mark(tag, f"digest{number}", key)


def find_sheets(package: Package, tag: str) -> dict[str, str]:
    """Our sheets by key, with the titles they have now; one the user deleted is not among them."""
    titles = [sheet.title for sheet in package.sheets()]
    return marked_sheets(_names_of_ours(package.workbook_as_read(), tag), titles, tag)


def find_columns(package: Package, tag: str) -> dict[str, ColumnsMark]:
    """Our columns by key, where they stand now; columns the user deleted are not among them."""
    titles = [sheet.title for sheet in package.sheets()]
    return marked_columns(_names_of_ours(package.workbook_as_read(), tag), titles, tag)


def marked_sheets(names: Mapping[str, str], titles: Iterable[str], tag: str) -> dict[str, str]:
    """Our sheets by key, among sheets of these titles, by what the workbook's names refer to."""
    return {key: title for key, title, _ in _marked(names, titles, f"_{tag}_sheet_")}


def marked_columns(
    names: Mapping[str, str], titles: Iterable[str], tag: str
) -> dict[str, ColumnsMark]:
    """Our columns by key, on sheets of these titles, by what the workbook's names refer to."""
    marked = _marked(names, titles, f"_{tag}_cols_")
    return {key: _columns(title, where) for key, title, where in marked}


def _marked(
    names: Mapping[str, str], titles: Iterable[str], start: str
) -> Iterator[tuple[str, str, Area]]:
    """Key, title as it is spelled now, and area of each mark whose name starts so."""
    there = {title.lower(): title for title in titles}
    for name, text in names.items():
        if not name.startswith(start):
            continue
        place = split_reference(text.removeprefix("="))
        if place and place[0].lower() in there:
            yield name.removeprefix(start), there[place[0].lower()], place[1]


def free_titles(package: Package, wanted: dict[str, str], tag: str) -> dict[str, str]:
    """Title to draw each sheet under: the one ours has now, else the wanted one.

    A wanted one is made a title Excel takes, and numbered where the workbook has it already.
    """
    ours = find_sheets(package, tag)
    taken = {sheet.title.lower() for sheet in package.sheets()}
    titles: dict[str, str] = {}
    for key, title in wanted.items():
        titles[key] = ours[key] if key in ours else numbered_title(clean_title(title), taken)
        taken.add(titles[key].lower())
    return titles


def defined_names(workbook: _Element) -> _Element:
    """Element of the defined names, made in its place when there is none."""
    found = workbook.find(main("definedNames"))
    if found is None:
        found = etree.Element(main("definedNames"))
        before = [child for child in children(workbook) if local(child) in _BEFORE_NAMES]
        before[-1].addnext(found)
    return found


def read_names(workbook: _Element) -> dict[str, str]:
    """What the names of the whole workbook refer to, with the "=" that Excel puts before it."""
    return _as_read(_beginning_with(workbook, ""))


def _names_of_ours(workbook: _Element, tag: str) -> dict[str, str]:
    """The same of those names alone that a tag begins."""
    return _as_read(_beginning_with(workbook, f"_{tag}_"))


def _as_read(names: Iterable[_Element]) -> dict[str, str]:
    return {node.get("name", ""): f"={node.text or ''}" for node in names}


def _beginning_with(workbook: _Element, start: str) -> list[_Element]:
    """Names of the whole workbook; those of one sheet (its print area) are not among them."""
    found = _elements(_NAMES_BEGINNING(workbook, start=start))
    return [node for node in found if node.get("localSheetId") is None]


def _workbook_name(workbook: _Element, name: str) -> _Element | None:
    found = _elements(_NAMES_CALLED(workbook, name=name))
    return next((node for node in found if node.get("localSheetId") is None), None)


def set_mark(
    workbook: _Element, name: str, title: str, where: Area | None, recorded: list[str] | None = None
) -> None:
    """Point a mark at an area (None: cell A1) of a sheet.

    ``recorded`` are texts kept with it; none is kept where they are too long for a comment.
    """
    node = _workbook_name(workbook, name)
    if node is None:
        names = defined_names(workbook)
        node = etree.SubElement(names, main("definedName"), name=name, hidden="1")
    node.text = f"{quoted(title)}!{where.absolute() if where else '$A$1'}"
    comment = "|".join(recorded or [])
    if recorded and len(comment) <= _MAX_COMMENT and not any("|" in text for text in recorded):
        node.set("comment", comment)
    else:
        node.attrib.pop("comment", "")


def set_note(workbook: _Element, tag: str, key: str, text: str) -> None:
    """Keep a short text (letters, digits, - and _) for a sheet in hidden names; the earlier goes.

    Names are where every spreadsheet program keeps what it does not know; a part of our own would
    be thrown away at the next save. A name holds one text constant, which Excel limits to 255
    characters: a longer text takes several.
    """
    names = defined_names(workbook)
    pieces = [text[start : start + _MAX_CONSTANT] for start in range(0, len(text), _MAX_CONSTANT)]
    for number, piece in enumerate(pieces, 1):
        name = digest_mark(tag, key, number)
        node = _workbook_name(workbook, name)
        if node is None:
            node = etree.SubElement(names, main("definedName"), name=name)
        node.set("hidden", "1")
        node.text = f'"{piece}"'
    _drop_note(workbook, tag, key, len(pieces) + 1)


def read_note(workbook: _Element, tag: str, key: str) -> str:
    """Text kept for a sheet; empty when there is none."""
    kept = {name: node.text or "" for name, node in _texts_kept(workbook, tag).items()}
    text, number = "", 1
    while (piece := kept.get(digest_mark(tag, key, number))) is not None:
        text += piece.strip().strip('"')
        number += 1
    return text


def drop_note(package: Package, tag: str, key: str) -> None:
    """Remove the text kept under a key; nothing changes where there is none."""
    workbook = package.workbook()
    if read_note(workbook, tag, key):
        _drop_note(workbook, tag, key, 1)
        package.put_root(package.workbook_part, workbook)


def drop_sheet_mark(workbook: _Element, tag: str, key: str) -> None:
    """Remove the mark of a sheet and the text kept for it."""
    for found, node in _marks(workbook, tag, "sheet"):
        if found == key:
            defined_names(workbook).remove(node)
    _drop_note(workbook, tag, key, 1)


def drop_lost_marks(workbook: _Element, tag: str) -> None:
    """Remove the marks of sheets and columns that the user deleted (Excel makes them #REF!)."""
    for kind in ("sheet", "cols"):
        for key, node in _marks(workbook, tag, kind):
            if "#REF!" in (node.text or ""):
                defined_names(workbook).remove(node)
                if kind == "sheet":
                    _drop_note(workbook, tag, key, 1)


def columns_on(package: Package, name: str, title: str) -> tuple[ColumnsMark, list[str]] | None:
    """Find a columns mark on one sheet, with its recorded texts; None where it has none.

    Among the names of a sheet, too: a copied sheet carries a mark of its own.
    """
    for node in _elements(_NAMES_CALLED(package.workbook_as_read(), name=name)):
        place = split_reference(node.text or "")
        if place and place[0].lower() == title.lower():
            recorded = node.get("comment", "")
            return _columns(title, place[1]), recorded.split("|") if recorded else []
    return None


def _drop_note(workbook: _Element, tag: str, key: str, first: int) -> None:
    """Remove the names of a kept text, from one on."""
    names = _texts_kept(workbook, tag)
    while (node := names.get(digest_mark(tag, key, first))) is not None:
        defined_names(workbook).remove(node)
        first += 1


def _texts_kept(workbook: _Element, tag: str) -> dict[str, _Element]:
    """The pieces of all texts kept for sheets, by their names."""
    found = _elements(_NAMES_BEGINNING(workbook, start=f"_{tag}_digest"))
    return {node.get("name", ""): node for node in found}


def _elements(found: object) -> list[_Element]:
    """What an expression that gives elements alone has found."""
    return cast(list[_Element], found)


def _columns(title: str, where: Area) -> ColumnsMark:
    return ColumnsMark(title, where.first_col, where.last_col, where.first_row)


def _mark(tag: str, kind: str, key: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9]+", tag) or not re.fullmatch(r"[A-Za-z0-9_.]+", key):
        raise ValueError(
            f"tag {tag!r} and key {key!r} must be made of letters, digits and (in a key) _ and ."
        )
    return f"_{tag}_{kind}_{key}"


def _marks(workbook: _Element, tag: str, kind: str) -> list[tuple[str, _Element]]:
    """Workbook-wide marks of one kind, with their keys."""
    start = f"_{tag}_{kind}_"
    names = _beginning_with(workbook, start)
    return [(node.get("name", "").removeprefix(start), node) for node in names]
