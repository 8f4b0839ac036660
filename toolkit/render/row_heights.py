"""How high rows are, so that every program shows all of the texts that wrap in them."""

import math
import textwrap

from toolkit.render.look import ROW_PIXELS
from toolkit.render.placed import PageLayout, PlacedBlock, PlacedColumn

TITLE_PIXELS = 32
_HIGHEST_ROW = 20
"""Lines of wrapped text that a row of a list shows at most."""
_LINES_BY_HAND = 2
"""Lines that a row has at least in which people write by hand."""
_FILTER_ROOM = 3
"""Letters' room that the arrow of a filter takes in a header."""
_LETTERS = 1.05
"""Letters of a text in the width of a digit, by which widths are counted; bold ones take more."""
_BOLD_LETTERS = 0.95


def row_heights(layout: PageLayout) -> dict[int, int]:
    """The pixels of each row that is not as high as the others."""
    heights: dict[int, int] = {}
    if layout.is_report:
        heights[0] = TITLE_PIXELS
    for block in layout.blocks:
        if layout.is_list:
            heights |= _of_list(layout, block)
        if layout.is_report:
            heights |= _of_table(layout, block)
    return heights


def _of_list(layout: PageLayout, block: PlacedBlock) -> dict[int, int]:
    """Rows of a list as high as their longest text needs, which wraps in its column."""
    room = _FILTER_ROOM if block.size else 0
    heights = _of_header(layout, block, room)
    is_filled_in = any(placed.column.open for placed in block.columns)
    lines = [_LINES_BY_HAND if is_filled_in else 1] * block.size
    for placed in block.columns:
        if not placed.wraps:
            continue
        width = layout.widths[placed.position] * _LETTERS
        for n, value in enumerate(block.cells(placed)[0]):
            if isinstance(value, str) and (len(value) > width or "\n" in value):
                lines[n] = max(lines[n], _lines_of(value, width))
    for n, count in enumerate(lines):
        if count > 1:
            pixels = min(count, _HIGHEST_ROW) * (ROW_PIXELS - 1) + 2
            heights[block.first_row + n] = pixels
    return heights


def _of_table(layout: PageLayout, block: PlacedBlock) -> dict[int, int]:
    """The note, the header and the rows of one table of several."""
    heights = _of_header(layout, block, 0)
    if block.note_row is not None:
        width = sum(layout.widths[: layout.note_columns]) * _LETTERS
        heights[block.note_row] = ROW_PIXELS * math.ceil(len(block.table.note) / width)
    lines = [1] * block.size
    for placed in block.columns:
        if not placed.wraps:
            continue
        width = _width_of(layout, placed) * _LETTERS
        for n, value in enumerate(block.cells(placed)[0]):
            if isinstance(value, str) and len(value) > width:
                lines[n] = max(lines[n], len(textwrap.wrap(value, max(int(width), 1))))
    heights |= {
        block.first_row + n: ROW_PIXELS * count for n, count in enumerate(lines) if count > 1
    }
    return heights


def _of_header(layout: PageLayout, block: PlacedBlock, room: float) -> dict[int, int]:
    """A header as high as its longest label needs in the width it has, less some room."""
    widths = [_width_of(layout, placed) - room for placed in block.columns]
    labels = [str(placed.heading) for placed in block.columns]
    highest = max(map(_lines_of_label, labels, widths), default=1)
    return {block.header_row: highest * ROW_PIXELS} if highest > 1 else {}


def _width_of(layout: PageLayout, placed: PlacedColumn) -> float:
    """Letters across the cells of a column."""
    return sum(layout.widths[placed.position : placed.last + 1])


def _lines_of_label(label: str, width: float) -> int:
    return len(textwrap.wrap(label, max(int(width * _BOLD_LETTERS), 6)))


def _lines_of(text: str, width: float) -> int:
    return sum(max(1, math.ceil(len(part) / width)) for part in text.split("\n"))
