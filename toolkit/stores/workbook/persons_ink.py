"""What a person coloured, noted and made wider on our lists in a workbook file."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from toolkit.catalogues.catalogue import catalogue
from toolkit.catalogues.labels import label_in, language_of
from toolkit.reading.raw_sheet import RawSheet, first_table_of
from toolkit.render.ink import OWN, Ink, Paint, Who, is_own, who_columns, who_of
from toolkit.render.layout import lay_out
from toolkit.render.look import BAND, OPEN, WHITE
from toolkit.render.page import Page
from toolkit.schema.model import AMOUNTS, Table
from toolkit.schema.outputs import OUTPUTS
from toolkit.words.folding import fold
from toolkit.xlsx import Package
from toolkit.xlsx.detect.beside_words import beside_words
from toolkit.xlsx.detect.sheet_changes import notes_on
from toolkit.xlsx.sml.addresses import MAX_COLUMN, area
from toolkit.xlsx.sml.cell_looks import Format, Looks
from toolkit.xlsx.sml.cell_tokens import read_lines

FOLLOWS = ("colour", "comment")
"""Kinds of changes on a list that follow their rows, so that they are none."""
_OURS = {"", *(colour.removeprefix("#") for colour in (BAND, OPEN, WHITE))}
_BLACK = "000000"
_COLOUR = re.compile(r"([0-9A-F]{6})([+-]\d\.\d\d)?")
_STYLE = re.compile(rb'\bs="(\d+)"')
_COLUMN = re.compile(rb"<(?:\w+:)?col\b[^>]*>")
_NUMBER = {
    name: re.compile(rb'\b%b="([\d.]+)"' % name.encode()) for name in ("min", "max", "width")
}
_PADDING = 0.7109375
"""What Excel adds to the width of a column in letters."""
_WIDER = 0.5
"""By how many letters a column differs from ours that a person made wider or narrower."""


def lists() -> dict[str, Table]:
    """The tables that stand alone on their sheets, by the keys of these."""
    tables: dict[str, list[Table]] = {}
    for table in OUTPUTS.values():
        tables.setdefault(fold(table.page), []).append(table)
    alone = {key: found[0] for key, found in tables.items() if len(found) == 1}
    return {key: table for key, table in alone.items() if "cohort" not in table.names}


def inks_of(
    package: Package,
    ours: Mapping[str, str],
    pages: Iterable[Page],
    grids: Mapping[str, Any],
) -> dict[str, Ink]:
    """What is on each of our lists that a person coloured, noted or made wider, by its key."""
    tables, looks = lists(), Looks(package)
    found: dict[str, Ink] = {}
    for page in pages:
        title, table = ours.get(page.key, ""), tables.get(page.key)
        if not table or title not in grids:
            continue
        part = package.sheet(title).part
        drawn = _drawn_widths(page)
        # With the columns of the person's own that are drawn again.
        has_own = any(map(is_own, page.blocks[0].table.columns))
        if has_own or _may_have_ink(package, part, looks, [*drawn.values()]):
            table = page.blocks[0].table
            ink = _ink_on(package, part, looks, first_table_of(grids[title].rows, title), table)
            widths = _own_widths(ink.widths, drawn)
            if widths or ink.paints or ink.notes or ink.links or ink.offers:
                found[page.key] = replace(ink, widths=widths)
    return found


def _may_have_ink(package: Package, part: str, looks: Looks, drawn: Sequence[float]) -> bool:
    """Whether a sheet needs to be looked at cell by cell: hardly any does.

    It does not where no cell below the header has another look than ours, nothing is noted, and
    each column is as wide as the one that we draw at its place.
    """
    data = package.read(part)
    below = data[data.find(b"</row>") :]
    if any(_paint(looks.shown(int(style))) != Paint() for style in set(_STYLE.findall(below))):
        return True
    if any(cell for cell, _ in notes_on(package, part)):
        return True
    own = dict(enumerate(drawn, 1))
    return any(abs(width - own.get(n, width)) > _WIDER for n, width in _widths(data).items())


def _drawn_widths(page: Page) -> dict[str, float]:
    """The widths that we give the columns of a list, by their names, in the order of the sheet."""
    layout = lay_out(page)
    placed = sorted(layout.blocks[0].columns, key=lambda each: each.position)
    return {each.column.name: layout.widths[each.position] for each in placed}


def _ink_on(package: Package, part: str, looks: Looks, raw: RawSheet, table: Table) -> Ink:
    """All that is on a list; its widths are those of all columns."""
    places = _places(raw.headers, table)
    columns = {raw.origin.columns[place]: name for name, place in places.items()}
    known_by = {name: places[name] for name in who_columns(table) if name in places}
    who: dict[int, Who] = {}
    for row, cells in zip(raw.cells.index, raw.cells.itertuples(index=False), strict=True):
        who[int(row)] = who_of([*known_by], [cells[place] for place in known_by.values()])
    own = [number - 1 for number, name in columns.items() if name.startswith(OWN)]
    beside = beside_words(package, part, own)
    paints: dict[tuple[Who, str], Paint] = {}
    for line in read_lines(package, part, looks):
        for cell in line.cells if line.number in who else ():
            number = beside.formats.get((line.number, cell.column), "")
            paint = _paint(looks.shown(cell.style))._replace(number=number)
            if cell.column in columns and paint != Paint():
                paints[who[line.number], columns[cell.column]] = paint
    notes: dict[tuple[Who, str], str] = {}
    for address, text in notes_on(package, part):
        where = area(address or "")
        if where and where.first_row in who and where.first_col in columns:
            notes[who[where.first_row], columns[where.first_col]] = text
    widths = _widths(package.read(part))
    by_name = {name: widths[number] for number, name in columns.items() if number in widths}
    links = {
        (who[row], columns[column]): link
        for (row, column), link in beside.links.items()
        if row in who
    }
    offers = {columns[column]: (*offer,) for column, offer in beside.offers.items()}
    return Ink(paints, notes, by_name, links, offers)


def _places(headers: Sequence[str], table: Table) -> dict[str, int]:
    """Positions of the columns of a list by name, found by whole labels; the first one wins.

    Behind the label of amounts their currency may stand.
    """
    words = catalogue(language_of(table, headers))
    names = {label_in(words, table, column): column for column in table.columns}
    places: dict[str, int] = {}
    for position, header in enumerate(headers):
        column = names.get(header) or names.get(header.rpartition(" (")[0])
        if column and (header in names or column.kind in AMOUNTS):
            places.setdefault(column.name, position)
    return places


def _paint(shown: Format) -> Paint:
    """What of a cell's look is the person's; what a drawing of ours has is none."""
    paper, text = _plain(shown.fill), _plain(shown.colour)
    own_paper = "" if paper in _OURS else paper
    own_text = "" if text in ("", _BLACK) else text
    return Paint(own_paper, own_text, shown.bold)


def _plain(colour: str) -> str:
    """A colour with the lightness that a program laid over it; "" for no plain colour."""
    found = _COLOUR.fullmatch(colour)
    if not found:
        return ""
    tint = float(found[2] or 0)
    towards = 255 if tint > 0 else 0
    parts = [int(found[1][i : i + 2], 16) for i in (0, 2, 4)]
    return "".join(f"{round(part + (towards - part) * abs(tint)):02X}" for part in parts)


def _own_widths(found: Mapping[str, float], drawn: Mapping[str, float]) -> dict[str, float]:
    """The widths that are not those we give the columns."""
    own: dict[str, float] = {}
    for name, width in found.items():
        declared = drawn.get(name, 0)
        if declared and abs(width - declared) > _WIDER:
            own[name] = width
    return own


def _widths(data: bytes) -> dict[int, float]:
    """The widths of columns that are not hidden, in letters, by their numbers from 1."""
    found: dict[int, float] = {}
    for node in _COLUMN.findall(data[: data.find(b"sheetData")]):
        numbers = {name: pattern.search(node) for name, pattern in _NUMBER.items()}
        if not all(numbers.values()) or b"hidden" in node:
            continue
        first, last, width = (float(each[1]) for each in numbers.values() if each)
        for number in range(int(first), min(int(last), MAX_COLUMN) + 1):
            found[number] = width - _PADDING
    return found
