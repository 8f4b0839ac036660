"""Where everything on a page stands: the one home of what xlsx, Google and HTML have to agree on.

Rows and columns are counted from 0, widths in characters. There are three kinds of page:

- a list is one table alone, its header in the first row, above columns that reach down the sheet;
- a grid shows the cohorts, under their note;
- a report has several tables under one another, each with its title, note and charts below it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

import pandas as pd

from toolkit.render.chart_room import NO_ROOM, ChartRoom, room_for_charts
from toolkit.render.cohort_grid import GRIDS, grid_of_cohorts
from toolkit.render.look import (
    CHART_HEIGHT,
    CHOICES,
    CHOICES_BESIDE,
    FADED,
    FITTED,
    FORMATS,
    MAY_BE_NONE,
    NONE_OF_THESE,
    PALETTE,
    RATE,
    ROW_PIXELS,
    WIDTHS,
    formula_of_words,
)
from toolkit.render.page import Block, Page, cells_of, only_drawn, shown_columns
from toolkit.render.values import NUMERIC, Cell
from toolkit.schema.model import Chart, Column, Table, letters
from toolkit.schema.outputs import CALL_SCHEDULE

REPORT_WIDTH = 10.6
_REPORT_COLUMNS = 12
_NOTE_COLUMNS = 9
"""Columns that the note over a table of a report spans."""
_MEASURED_ROWS, _WIDEST_TEXT = 1000, 40
CHART_ROWS = CHART_HEIGHT // ROW_PIXELS + 2
_PAGE_LETTERS = 190
"""Letters across a page at which they come out with seven points, in a wide font."""
_WIDE_TABLE = 9
"""A table with more columns is scrolled sideways, and the customer's name stays in sight."""
_STATE_COLORS = dict(zip(("on_track", "due_soon", "overdue", "never"), PALETTE, strict=False))


class PlacedColumn(NamedTuple):
    """A column on the sheet: its position, the position up to which its cells span, its look."""

    column: Column
    position: int
    last: int
    follows_number: bool
    """Whether numbers, which stand at the right, stand directly before it."""
    weekday: bool
    """Whether its days are shown with their weekday."""
    wraps: bool
    """Whether long texts go on in a second line, and are not cut where the next cell is filled."""
    unseen: bool = False
    """Whether a picture is drawn from its cells and nobody is to read them."""

    @property
    def heading(self) -> str | int:
        """What its header says: a label, or the age of cohorts as a number."""
        label = "" if self.unseen else self.column.label
        return int(label) if self.column.kind == RATE else label

    @property
    def is_numeric(self) -> bool:
        """Whether its header stands at the right, over numbers."""
        return self.column.kind in NUMERIC

    def number_format(self, kind: str) -> str:
        """The number format of its cells of a kind; "" for text."""
        if self.unseen:
            return ";;;"
        if kind == "long":
            return ""
        weekday = "ddd " if self.weekday else ""
        return weekday + FORMATS[kind] if kind in FORMATS else ""


class Offer(NamedTuple):
    """Words to choose from in the cells of a column between two rows."""

    first_row: int
    last_row: int
    words: list[str]


class PlacedChart(NamedTuple):
    """A chart of a table: its number among the charts declared, its row, its data by position."""

    chart: Chart
    number: int
    row: int
    column: int
    """The column that it begins in, in workbooks: beside a narrow table, else the first."""
    width: int
    """Its pixels across, in workbooks."""
    category: int
    series: list[tuple[PlacedColumn, str]]
    """The columns drawn, each with its colour."""
    bands: Sequence[tuple[int, int]] = ()
    """Of each of the first series the columns of its interval."""
    floor: int | None = None
    """The column of the heights that columns stand on."""


@dataclass(frozen=True)
class PlacedBlock:
    """A table on the sheet."""

    table: Table
    frame: pd.DataFrame
    columns: list[PlacedColumn]
    header_row: int
    title_row: int | None = None
    note_row: int | None = None
    is_grid: bool = False
    charts: list[PlacedChart] = field(default_factory=list)
    offered: Mapping[str, Sequence[str]] = field(default_factory=dict)
    say: Callable[[str], str] = str
    """What a text of ours is in the language of the page."""

    @property
    def size(self) -> int:
        """How many rows of data it has."""
        return len(self.frame)

    @property
    def first_row(self) -> int:
        """The row of its first cells."""
        return self.header_row + 1

    @property
    def last_row(self) -> int:
        """The row of its last cells; of the words that say that there are none."""
        return self.header_row + max(self.size, 1)

    def faded(self, placed: PlacedColumn) -> str:
        """The formula that is true where a cell of a column is grey, for its first row; or ""."""
        other, words = FADED.get(placed.column.name, ("", ""))
        for beside in self.columns:
            if beside.column.name == other:
                cell = f"${letters(beside.position + 1)}{self.first_row + 1}"
                return formula_of_words(self.say(words), cell)
        return ""

    @property
    def data_rows(self) -> range:
        """The rows of its cells; empty where there are none."""
        return range(self.first_row, self.first_row + self.size)

    def cells(self, placed: PlacedColumn) -> tuple[list[Cell], list[str]]:
        """The values of one of its columns, and the kind each is shown as."""
        values, kinds = cells_of(self.frame, placed.column)
        if "number" in kinds:
            kinds = [_shown_kind(value, kind) for value, kind in zip(values, kinds, strict=True)]
        return values, kinds

    def offers(self, placed: PlacedColumn) -> list[Offer]:
        """The words offered in all rows of an open column alike; none for other columns."""
        name = placed.column.name
        words = list(self.offered.get(name) or ())
        known = {word.casefold() for word in words}
        usual = map(self.say, CHOICES.get(name, ()))
        words += [word for word in usual if word.casefold() not in known]
        if not (placed.column.open and words and self.size):
            return []
        return [Offer(self.first_row, self.last_row, words)]

    def offers_by_row(self, placed: PlacedColumn) -> list[Offer]:
        """The words offered in each row of an open column, rows with the same ones together."""
        name = placed.column.name
        beside = CHOICES_BESIDE.get(name)
        none = [NONE_OF_THESE] if name in MAY_BE_NONE else []
        if not beside or beside not in self.frame.columns:
            return []
        offers, row = [], self.first_row
        for text, run in groupby(self.frame[beside].tolist()):
            last = row + len(list(run)) - 1
            if isinstance(text, str) and text:
                offers.append(Offer(row, last, [*text.split("\n"), *none]))
            row = last + 1
        return offers


@dataclass(frozen=True)
class PageLayout:
    """A page with everything in its place."""

    title: str
    blocks: list[PlacedBlock]
    widths: list[float]
    """The width of every column of the sheet that tables and their spanning texts stand on."""
    frozen: tuple[int, int] = (0, 0)
    """How many rows and columns stay in sight."""
    aside: str = ""
    """What stands in the first row of a list, at the right of its header; "" for nothing."""

    @property
    def is_report(self) -> bool:
        """Whether several tables stand under one another, below the title of the page."""
        return len(self.blocks) > 1

    @property
    def is_list(self) -> bool:
        """Whether it is one table alone, whose columns reach down the whole sheet."""
        return len(self.blocks) == 1 and not self.blocks[0].is_grid

    @property
    def width(self) -> int:
        """Columns of the widest table."""
        return max(1, *(len(block.columns) for block in self.blocks))

    @property
    def note_columns(self) -> int:
        """How many columns the notes over the tables of a report span."""
        return min(_NOTE_COLUMNS, len(self.widths))

    @property
    def aside_column(self) -> int:
        """Where `aside` stands: a column away from the list, which its filter ends at."""
        return self.width + 1

    @property
    def hidden(self) -> list[int]:
        """Positions of the columns that are out of sight."""
        if not self.is_list:
            return []
        return [placed.position for placed in self.blocks[0].columns if placed.column.hidden]

    @property
    def printed_columns(self) -> int:
        """How many columns of a list are printed: up to the last that is in sight."""
        seen = [placed for placed in self.blocks[0].columns if not placed.column.hidden]
        return seen[-1].position + 1

    @property
    def is_for_hands(self) -> bool:
        """Whether it is printed on two pages side by side, for people who write by hand.

        What is known of a call stands on the left one, the columns to fill in on the right one.
        """
        return self.is_list and self.blocks[0].table.name == CALL_SCHEDULE.name

    @property
    def pages_wide(self) -> int:
        """How many pages a list takes side by side, so that its letters can be read."""
        if self.is_for_hands:
            return 2
        shown = [width for n, width in enumerate(self.widths) if n not in self.hidden]
        return 2 if sum(shown) > _PAGE_LETTERS and self.frozen[1] else 1

    @property
    def name_column(self) -> int:
        """The position of the customer's name in a list, which leads the right page."""
        return self.frozen[1] - 1


def lay_out(page: Page) -> PageLayout:
    """Everything on a page in its place: as a list, as the grid of cohorts, or as a report."""
    if len(page.blocks) > 1:
        return _lay_out_report(page)
    if page.blocks[0].table in GRIDS:
        return _lay_out_grid(page)
    return _lay_out_list(page)


def _lay_out_list(page: Page) -> PageLayout:
    block = page.blocks[0]
    columns = shown_columns(block.frame, block.table)
    placed = _place(block, 0)
    widths = [_width(block, column) for column in columns]
    aside = page.said[:1].upper() + page.said[1:]
    return PageLayout(page.title, [placed], widths, frozen=(1, _frozen(columns)), aside=aside)


def _lay_out_grid(page: Page) -> PageLayout:
    """The note, the header with the ages of the cohorts, and a row for each."""
    grid = grid_of_cohorts(page.blocks[0].table, page.blocks[0].frame)
    placed = _place(grid, 1, note_row=0, is_grid=True)
    widths = [column.width for column in grid.table.columns]
    return PageLayout(page.title, [placed], widths, frozen=(2, 2))


def _lay_out_report(page: Page) -> PageLayout:
    """The title, an empty row, then each table: its title, note, header, rows, two empty rows."""
    tables = [shown_columns(block.frame, block.table) for block in page.blocks]
    span = max(_REPORT_COLUMNS, *(len(columns) for columns in tables))
    widths = _report_widths(page.blocks, span)
    blocks: list[PlacedBlock] = []
    title_row = 2
    for block in page.blocks:
        note_row = title_row + 1 if block.table.note else None
        header_row = (note_row or title_row) + 1
        room = room_for_charts(block, header_row, widths)
        placed = _place(
            block, header_row, title_row=title_row, note_row=note_row, span=span, room=room
        )
        blocks.append(placed)
        last = room.row + len(placed.charts) * CHART_ROWS - 1 if placed.charts else 0
        title_row = max(placed.last_row + 3, last + 1)
    title = ", ".join(filter(None, (page.title, page.said)))
    return PageLayout(title, blocks, widths)


def _place(
    block: Block,
    header_row: int,
    *,
    title_row: int | None = None,
    note_row: int | None = None,
    is_grid: bool = False,
    span: int = 0,
    room: ChartRoom = NO_ROOM,
) -> PlacedBlock:
    """A table under its header row, and its charts where there is room for them."""
    columns = _place_columns(block, span)
    return PlacedBlock(
        block.table,
        block.frame,
        columns,
        header_row,
        title_row=title_row,
        note_row=note_row,
        is_grid=is_grid,
        charts=_place_charts(block, columns, room),
        offered=block.offered or {},
        say=block.say,
    )


def _place_columns(block: Block, span: int) -> list[PlacedColumn]:
    """The columns of a table; a long last one spans those of the sheet up to `span`."""
    columns = shown_columns(block.frame, block.table)
    unseen = only_drawn(block.table)
    placed: list[PlacedColumn] = []
    for position, column in enumerate(columns):
        before = columns[position - 1] if position else column
        is_last = position == len(columns) - 1
        spans = is_last and column.kind == "long" and span > len(columns)
        placed.append(
            PlacedColumn(
                column,
                position,
                last=span - 1 if spans else position,
                follows_number=before.kind in NUMERIC and column.kind not in NUMERIC,
                weekday=block.table.name == CALL_SCHEDULE.name and column.name == "date",
                wraps=column.kind == "long"
                or (span > 0 and column.kind == "text" and column.name not in FITTED),
                unseen=column.name in unseen,
            )
        )
    return placed


def _place_charts(block: Block, columns: list[PlacedColumn], room: ChartRoom) -> list[PlacedChart]:
    """The charts whose columns the block has, where it has rows; one below the other."""
    row = room.row
    by_name = {placed.column.name: placed for placed in columns}
    charts: list[PlacedChart] = []
    for number, chart in enumerate(block.table.charts if len(block.frame) else ()):
        values = [name for name in chart.values if name in by_name]
        if chart.category not in by_name or not values:
            continue
        if chart.kind in ("line", "steps") and not _has_course(block.frame, values):
            continue
        series = [
            (by_name[name], _STATE_COLORS.get(name, PALETTE[i % len(PALETTE)]))
            for i, name in enumerate(values)
        ]
        bands = []
        for value, (low, high) in zip(chart.values, chart.bands, strict=False):
            if value in by_name:
                bands.append((by_name[low].position, by_name[high].position))
        floor = by_name[chart.floor].position if chart.floor else None
        category = by_name[chart.category].position
        at = (row, room.column, room.width)
        charts.append(PlacedChart(chart, number, *at, category, series, bands, floor))
        row += CHART_ROWS
    return charts


def _has_course(frame: pd.DataFrame, values: Sequence[str]) -> bool:
    """Whether any of these columns has two values to draw a line between."""
    return any(frame[name].notna().sum() > 1 for name in values)


def band_lines(placed: PlacedChart) -> list[tuple[int, str]]:
    """The columns of the ends of intervals, each with the colour of the line they belong to.

    Where several lines have intervals those of the first are drawn: more would hide each other.
    """
    if not placed.bands:
        return []
    shade = placed.series[0][1]
    return [(position, shade) for position in placed.bands[0]]


def _frozen(columns: Sequence[Column]) -> int:
    """Columns that stay in sight when scrolling sideways: where there are many, up to the name."""
    names = [column.name for column in columns]
    return names.index("name") + 1 if "name" in names and len(names) > _WIDE_TABLE else 0


def _width(block: Block, column: Column) -> float:
    """The declared width, else what the kind, the longest word of the label or the texts need."""
    if column.width:
        return column.width
    longest_word = max(len(word) for word in column.label.split()) + 4
    if column.kind in WIDTHS:
        return max(WIDTHS[column.kind], longest_word)
    values, _ = cells_of(block.frame.head(_MEASURED_ROWS), column)
    longest_text = max((len(str(v)) for v in values if v is not None), default=0) + 2
    return float(min(_WIDEST_TEXT, max(longest_word, longest_text)))


def _report_widths(tables: Sequence[Block], span: int) -> list[float]:
    """Equal widths, wider where a table declares it or a number needs it; texts wrap or span."""
    widths = [REPORT_WIDTH] * span
    for block in tables:
        for position, column in enumerate(shown_columns(block.frame, block.table)):
            if column.kind != "long" and column.name not in only_drawn(block.table):
                widths[position] = max(widths[position], column.width, _number_width(block, column))
    return widths


def _number_width(block: Block, column: Column) -> float:
    """What the longest number of a column needs, or a day; 0 for texts."""
    if column.kind == "date":
        return WIDTHS["date"]
    if column.kind not in NUMERIC:
        return 0.0
    values, _ = cells_of(block.frame, column)
    known = [value for value in values if isinstance(value, (int, float))]
    return max((len(f"{value:,.0f}") for value in known), default=0) + 1.5


def _shown_kind(value: Cell, kind: str) -> str:
    """The kind a cell is shown as: a whole number among others has no decimal places."""
    is_whole = isinstance(value, (int, float)) and float(value).is_integer()
    return "count" if kind == "number" and is_whole else kind
