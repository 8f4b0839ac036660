"""Pages as grids of cells to send: what stands in every cell of a Google Sheet of ours."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from toolkit.catalogues.catalogue import ENGLISH
from toolkit.render.google_cells import SentCell, as_sent
from toolkit.render.ink import is_own
from toolkit.render.layout import lay_out
from toolkit.render.look import NOTHING
from toolkit.render.page import Page
from toolkit.render.placed import PageLayout, PlacedBlock

_CHART_ROOM = 8
"""Columns beside the tables, where charts stand."""


@dataclass(frozen=True)
class Grid:
    """All cells of a page, row by row, with the layout that they stand in."""

    layout: PageLayout
    rows: list[list[SentCell]]
    say: Callable[[str], str] = str
    """What a text of ours is in the language of the page."""
    language: str = ENGLISH

    @property
    def row_count(self) -> int:
        """Rows of its sheet: as many as are filled, and more than stay in sight."""
        return max(len(self.rows), self.layout.frozen[0] + 1)

    @property
    def column_count(self) -> int:
        """Columns of its sheet: those of its tables, room for charts, more than stay in sight."""
        has_charts = any(block.table.charts for block in self.layout.blocks)
        room = _CHART_ROOM if has_charts else 0
        if self.layout.aside:
            room = self.layout.aside_column + 1 - self.layout.width
        return max(self.layout.width + room, self.layout.frozen[1] + 1)

    @property
    def has_filter(self) -> bool:
        """Whether it is a list with something in it, over which a filter is of use."""
        block = self.layout.blocks[0]
        return self.layout.is_list and block.size > 0 and not block.table.hidden


def grid_of_page(page: Page) -> Grid:
    """The cells of a page as they are sent."""
    layout = lay_out(page)
    rows: list[list[SentCell]] = []
    if layout.is_report:
        rows.append([layout.title])
    for block in layout.blocks:
        if block.title_row is not None:
            _fill_up(rows, block.title_row)
            rows.append([block.table.title])
        if block.note_row is not None:
            _fill_up(rows, block.note_row)
            rows.append([block.table.note])
        rows += _table_rows(block)
    if layout.aside:
        rows[0] += [None] * (layout.aside_column - len(rows[0])) + [layout.aside]
    if layout.is_report:
        rows += [[], []]
    return Grid(layout, rows, page.say, page.language)


def _fill_up(rows: list[list[SentCell]], row: int) -> None:
    """Add empty rows, so that the next one is this one."""
    rows += [[] for _ in range(row - len(rows))]


def _table_rows(block: PlacedBlock) -> list[list[SentCell]]:
    """The header of a table, then its rows or the words that say that there are none."""
    header: list[SentCell] = [placed.heading for placed in block.columns]
    if not block.size:
        return [header, [block.say(NOTHING)]]
    columns: list[list[SentCell]] = []
    for placed in block.columns:
        values, _ = block.cells(placed)
        if is_own(placed.column):
            columns.append([_as_it_stood(value) for value in values])
            continue
        # Google draws a bridge by itself.
        columns.append([None if placed.unseen else as_sent(value) for value in values])
    return [header, *(list(row) for row in zip(*columns, strict=True))]


def _as_it_stood(value: Any) -> SentCell:
    """A cell of a person's own: a box that is ticked stays one."""
    return True if value is True else as_sent(value)
