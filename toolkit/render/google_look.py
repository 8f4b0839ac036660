"""How our sheets look in Google: formats, widths, drop-downs, colours, a filter, protection."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from toolkit.catalogues.catalogue import ENGLISH, catalogues
from toolkit.render.google_page import Grid
from toolkit.render.google_requests import (
    Request,
    area,
    color,
    color_where,
    format_cells,
    ink,
    paper,
)
from toolkit.render.ink import is_own
from toolkit.render.look import (
    AMBER,
    CHOICES_BESIDE,
    FADED,
    FITTED,
    FORMATS,
    GREY,
    HIGHLIGHTS,
    OPEN,
    OVERDUE,
    RATE,
    RED,
    SCALE,
    SOFT,
    TEAL,
    WHITE,
    Highlight,
)
from toolkit.render.placed import PageLayout, PlacedBlock, PlacedColumn
from toolkit.render.values import NUMERIC

_FORMAT_TYPES = {"date": "DATE", "share": "PERCENT", RATE: "PERCENT"}
"""What a number format is called beside its pattern; anything else is a NUMBER."""
_SCALE_POINTS = {
    "minpoint": ({"type": "MIN"}, SCALE[0]),
    "midpoint": ({"type": "PERCENTILE", "value": "50"}, SCALE[1]),
    "maxpoint": ({"type": "MAX"}, SCALE[2]),
}
_FADING = tuple(words for _, words in FADED.values())
_WRITTEN_ANEW = "Written anew by the retention toolkit; type into the amber columns only."
_VERSION = 3
"""Counts up when every sheet has to be dressed anew."""


def signature(grid: Grid) -> str:
    """What the formats of a page depend on.

    While it stays, a rewrite sends no formats, and a person's own stay too. It does not go by
    columns that they added. Words that are offered and widths go by the language.
    """
    layout = grid.layout
    parts: list[Any]
    if layout.is_list:
        columns = [placed.column for placed in layout.blocks[0].columns]
        ours = [column for column in columns if not is_own(column)]
        parts = [(column.name, column.kind, column.open) for column in ours]
        parts += filter(None, map(layout.blocks[0].faded, layout.blocks[0].columns))
    else:
        tables = [_table_signature(block) for block in layout.blocks if not block.is_grid]
        parts = [tables, _title_rows(layout), _note_rows(layout), len(grid.rows), layout.width]
    parts += [] if grid.language == ENGLISH else [grid.language]
    return hashlib.sha256(json.dumps([_VERSION, parts]).encode()).hexdigest()[:12]


def _table_signature(block: PlacedBlock) -> list[Any]:
    names = [placed.column.name for placed in block.columns]
    return [block.header_row, names, [block.cells(placed)[1] for placed in block.columns]]


def _title_rows(layout: PageLayout) -> list[int]:
    """The row of the page's title, and those of the tables' titles."""
    titles = [block.title_row for block in layout.blocks if block.title_row is not None]
    return [0, *titles] if layout.is_report else titles


def _note_rows(layout: PageLayout) -> list[int]:
    return [block.note_row for block in layout.blocks if block.note_row is not None]


def dress(sheet: int, grid: Grid, rules: Sequence[Request] = ()) -> Iterator[Request]:
    """Formats, widths, drop-downs and colours of a sheet, all anew.

    Of the colour `rules` that stand there now, ours are replaced and a person's stay; so do formats
    and drop-downs of columns that people added.
    """
    layout = grid.layout
    for index in reversed(range(len(rules))):
        if is_our_rule(rules[index]):
            yield {"deleteConditionalFormatRule": {"sheetId": sheet, "index": index}}
    for cells in _beside_own(sheet, grid):
        yield format_cells(cells, {"verticalAlignment": "TOP"})
        yield {"setDataValidation": {"range": cells}}
    for row in _title_rows(layout):
        font = {"bold": True, "fontSize": 12 if row else 18, **ink(TEAL)}
        yield format_cells(area(sheet, row, row + 1), {"textFormat": font})
    for row in _note_rows(layout):
        font = {"italic": True, **ink(SOFT)}
        yield format_cells(area(sheet, row, row + 1), {"textFormat": font})
    for block in layout.blocks:
        if block.is_grid:
            yield from _dress_cohorts(sheet, block)
        elif layout.is_list:
            yield from _dress_list(sheet, block)
        else:
            yield from _dress_table(sheet, block)
    yield from _widths(sheet, layout)


def _beside_own(sheet: int, grid: Grid) -> list[Request]:
    """All cells of a sheet but those under headers that people added."""
    own = own_positions(grid.layout)
    if not own:
        return [area(sheet)]
    beside = [area(sheet, 0, None, 0, own[0])]
    if own[-1] + 1 < grid.column_count:
        beside.append(area(sheet, 0, None, own[-1] + 1, None))
    return beside


def own_positions(layout: PageLayout) -> list[int]:
    """The columns that people added to a list, from 0: they stand behind ours, side by side."""
    if not layout.is_list:
        return []
    return [placed.position for placed in layout.blocks[0].columns if is_own(placed.column)]


def _dress_list(sheet: int, block: PlacedBlock) -> Iterator[Request]:
    """Formats of a table alone on its sheet: each column down to the end of the sheet."""
    for placed in block.columns:
        if is_own(placed.column):
            continue
        yield _dress_header(sheet, block, placed)
        column = placed.position
        cells = area(sheet, block.first_row, None, column, column + 1)
        yield format_cells(cells, _body(placed, placed.column.kind))
        yield from _rules(block, placed, cells)


def _dress_table(sheet: int, block: PlacedBlock) -> Iterator[Request]:
    """Formats of one table of several: each column down to its last row, cell by cell of a kind."""
    for placed in block.columns:
        if placed.unseen:
            continue
        yield _dress_header(sheet, block, placed)
        column, row = placed.position, block.first_row
        for kind, run in groupby(block.cells(placed)[1]):
            end = row + len(list(run))
            yield format_cells(area(sheet, row, end, column, column + 1), _body(placed, kind))
            row = end
        if block.size:
            cells = area(sheet, block.first_row, row, column, column + 1)
            yield from _rules(block, placed, cells)


def _dress_cohorts(sheet: int, block: PlacedBlock) -> Iterator[Request]:
    """The header of the grid, and its rates under a scale of colours."""
    header = area(sheet, block.header_row, block.header_row + 1)
    yield format_cells(header, {**paper(TEAL), "textFormat": {"bold": True, **ink(WHITE)}})
    rates = [placed for placed in block.columns if placed.column.kind == RATE]
    if not rates or not block.size:
        return
    left, right = rates[0].position, rates[-1].position + 1
    cells = area(sheet, block.first_row, block.last_row + 1, left, right)
    look = {"numberFormat": _number_format(rates[0], RATE), "horizontalAlignment": "CENTER"}
    yield format_cells(cells, look)
    points = {
        name: {**kind, "colorStyle": color(shade)} for name, (kind, shade) in _SCALE_POINTS.items()
    }
    rule = {"ranges": [cells], "gradientRule": points}
    yield {"addConditionalFormatRule": {"index": 0, "rule": rule}}


def _dress_header(sheet: int, block: PlacedBlock, placed: PlacedColumn) -> Request:
    row, column = block.header_row, placed.position
    look: Request = {
        **paper(AMBER if placed.column.open else TEAL),
        "wrapStrategy": "WRAP",
        "verticalAlignment": "MIDDLE",
        "horizontalAlignment": _side(placed.column.kind),
        "textFormat": {"bold": True, **ink(WHITE)},
    }
    return format_cells(area(sheet, row, row + 1, column, column + 1), look)


def _body(placed: PlacedColumn, kind: str) -> Request:
    look: Request = {"verticalAlignment": "TOP", "horizontalAlignment": _side(kind)}
    if kind == "long" or (placed.wraps and kind == "text"):
        look["wrapStrategy"] = "WRAP"
    elif placed.number_format(kind):
        look["numberFormat"] = _number_format(placed, kind)
    if placed.column.open:
        look |= paper(OPEN)
    if placed.column.name in FITTED:
        look["textFormat"] = ink(TEAL)
    return look


def _side(kind: str) -> str:
    return "RIGHT" if kind in NUMERIC else "LEFT"


def _number_format(placed: PlacedColumn, kind: str) -> Request:
    return {"type": _FORMAT_TYPES.get(kind, "NUMBER"), "pattern": placed.number_format(kind)}


def _rules(block: PlacedBlock, placed: PlacedColumn, cells: Request) -> Iterator[Request]:
    """Colours that follow the value, and the words offered in the open columns."""
    for word, highlight in HIGHLIGHTS.get(placed.column.name, {}).items():
        font = ink(highlight.ink)
        if highlight.bold:
            font["bold"] = True
        yield color_where(
            cells, "TEXT_EQ", block.say(word), {**paper(highlight.paper), "textFormat": font}
        )
    if placed.column.name in OVERDUE:
        font = {"bold": True, **ink(RED)}
        yield color_where(cells, "NUMBER_GREATER", "0", {"textFormat": font})
    faded = block.faded(placed)
    if faded:
        # The last to be added is the first that holds.
        look = {**paper(WHITE), "textFormat": {"bold": False, **ink(GREY)}}
        yield color_where(cells, "CUSTOM_FORMULA", faded, look)
    for offer in block.offers(placed):
        yield _offered(cells, offer.words)
    hint = block.hint(placed)
    if hint:
        anything = {"type": "CUSTOM_FORMULA", "values": [{"userEnteredValue": "=TRUE"}]}
        rule = {"condition": anything, "strict": False, "inputMessage": hint}
        yield {"setDataValidation": {"range": cells, "rule": rule}}


def _offered(cells: Request, words: Sequence[str]) -> Request:
    """A drop-down over cells, which takes any other word too."""
    condition = {
        "type": "ONE_OF_LIST",
        "values": [{"userEnteredValue": word} for word in words],
    }
    rule = {"condition": condition, "strict": False, "showCustomUi": True}
    return {"setDataValidation": {"range": cells, "rule": rule}}


def offer_words(sheet: int, grid: Grid) -> Iterator[Request]:
    """The words offered that change with the book, in place of those that were offered before."""
    for block in grid.layout.blocks:
        for placed in block.columns:
            if placed.column.name not in (*CHOICES_BESIDE, *block.offered):
                continue
            column = placed.position
            yield {"setDataValidation": {"range": area(sheet, 1, None, column, column + 1)}}
            for offer in (*block.offers(placed), *block.offers_by_row(placed)):
                cells = area(sheet, offer.first_row, offer.last_row + 1, column, column + 1)
                yield _offered(cells, offer.words)


def is_our_rule(rule: Request) -> bool:
    """Whether a colour rule is one that we make: by its condition and its colours."""
    gradient = rule.get("gradientRule")
    if gradient:
        found = [_bits(gradient.get(point, {}), "color") for point in _SCALE_POINTS]
        return found == [_bits_of(shade) for _, shade in _SCALE_POINTS.values()]
    made = rule.get("booleanRule", {})
    condition, look = made.get("condition", {}), made.get("format", {})
    values = condition.get("values", [])
    word = values[0].get("userEnteredValue") if values else None
    colors = _bits(look.get("textFormat", {}), "foregroundColor"), _bits(look, "backgroundColor")
    if condition.get("type") == "NUMBER_GREATER":
        return bool(word == "0" and colors == (_bits_of(RED), None))
    if condition.get("type") == "CUSTOM_FORMULA":
        is_faded = any(f'"{words}"' in str(word) for words in _in_every_language(_FADING))
        return is_faded and colors[0] == _bits_of(GREY)
    if condition.get("type") != "TEXT_EQ":
        return False
    return any(
        colors == (_bits_of(highlight.ink), _bits_of(highlight.paper))
        for highlight in _highlights_of(word)
    )


def _highlights_of(word: Any) -> list[Highlight]:
    """How we colour this word, in whatever column and language."""
    found = []
    for words in HIGHLIGHTS.values():
        found += [look for said, look in words.items() if word in _in_every_language([said])]
    return found


def _in_every_language(texts: Sequence[str]) -> set[str]:
    """How these texts are said in the languages of our sheets."""
    said: set[str] = set()
    for words in catalogues():
        said |= set(map(words.said, texts))
    return said


def _bits_of(shade: str) -> tuple[int, ...] | None:
    return _bits({"colorStyle": color(shade)}, "color")


def _bits(held: Request, name: str) -> tuple[int, ...] | None:
    """A colour in 8 bits, as it comes back: in its style or its older form; None for no colour."""
    found = held.get(f"{name}Style", {}).get("rgbColor") or held.get(name)
    if not found:
        return None
    return tuple(round(255 * float(found.get(part, 0))) for part in ("red", "green", "blue"))


def _widths(sheet: int, layout: PageLayout) -> Iterator[Request]:
    """The width of each column that a table stands on, in pixels; hidden ones out of sight."""
    for position, width in enumerate(layout.widths[: layout.width]):
        wanted: Request = {"pixelSize": round(7.2 * width + 5)}
        if position in layout.hidden:
            wanted["hiddenByUser"] = True
        yield {
            "updateDimensionProperties": {
                "range": {
                    "sheetId": sheet,
                    "dimension": "COLUMNS",
                    "startIndex": position,
                    "endIndex": position + 1,
                },
                "properties": wanted,
                "fields": ",".join(wanted),
            }
        }


def filtered(sheet: int, grid: Grid, old: Request | None = None) -> Request:
    """A filter over the whole list; what a person has filtered by stays."""
    held = old or {}
    names = ["sortSpecs", "filterSpecs"]
    if "filterSpecs" not in held:
        names.append("criteria")  # the older form of the same
    kept = {name: value for name, value in held.items() if name in names}
    where = area(sheet, 0, max(2, len(grid.rows)), 0, grid.layout.width)
    return {"setBasicFilter": {"filter": {**kept, "range": where}}}


def protected(sheet: int, grid: Grid) -> Request:
    """A warning before somebody types into what the next run writes anew; open columns are free."""
    protection: Request = {
        "range": {"sheetId": sheet},
        "warningOnly": True,
        "description": grid.say(_WRITTEN_ANEW),
    }
    if grid.layout.is_list:
        columns = [p.position for p in grid.layout.blocks[0].columns if p.column.open]
        if columns:
            protection["unprotectedRanges"] = [area(sheet, 1, None, c, c + 1) for c in columns]
    return {"addProtectedRange": {"protectedRange": protection}}


def date_format(where: Request) -> Request:
    """Days shown as days."""
    return format_cells(where, {"numberFormat": {"type": "DATE", "pattern": FORMATS["date"]}})


def day_format(where: Request) -> Request:
    """Days shown as days, in the pattern that is there, else the way the spreadsheet shows them."""
    return {
        "repeatCell": {
            "range": where,
            "cell": {"userEnteredFormat": {"numberFormat": {"type": "DATE"}}},
            "fields": "userEnteredFormat.numberFormat.type",
        }
    }
