"""Where the charts of a report stand: beside a narrow table, else below it."""

from collections.abc import Sequence
from typing import NamedTuple

from toolkit.render.look import CHART_WIDTH
from toolkit.render.page import Block, only_drawn, shown_columns

BESIDE = 20
"""Pixels between a table and the chart beside it."""
_NARROWEST_CHART = 480
"""Pixels that a chart beside its table has at least."""


class ChartRoom(NamedTuple):
    """The row and the column where the charts of a table begin, and their width in pixels."""

    row: int
    column: int = 0
    width: int = CHART_WIDTH


NO_ROOM = ChartRoom(0)


def room_for_charts(block: Block, header_row: int, widths: Sequence[float]) -> ChartRoom:
    """Beside a table that leaves enough of the page's width, else below it."""
    unseen = only_drawn(block.table)
    columns = [c for c in shown_columns(block.frame, block.table) if c.name not in unseen]
    spans = bool(columns) and columns[-1].kind == "long"
    free = sum(map(pixels_of, widths[len(columns) :])) - 2 * BESIDE
    if spans or free < _NARROWEST_CHART:
        return ChartRoom(header_row + max(len(block.frame), 1) + 2)
    return ChartRoom(header_row, len(columns), min(free, CHART_WIDTH))


def pixels_of(width: float) -> int:
    """How many pixels a column of so many characters has on a screen.

    >>> pixels_of(10.6)
    79
    """
    return int(width * 7 + 5)
