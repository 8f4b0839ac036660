"""Where everything on a page stands: the one home of what xlsx, Google and HTML have to agree on.

Rows and columns are counted from 0, widths in characters. There are three kinds of page:

- a list is one table alone, its header in the first row, above columns that reach down the sheet;
- a grid shows the cohorts, under their note;
- a report has several tables under one another, each with its title, note and charts below it.
"""

from collections.abc import Sequence

import pandas as pd

from toolkit.render.chart_room import NO_ROOM, ChartRoom, room_for_charts
from toolkit.render.cohort_grid import GRIDS, grid_of_cohorts
from toolkit.render.look import (
    CHART_HEIGHT,
    FITTED,
    PALETTE,
    RATE,
    ROW_PIXELS,
    WIDTHS,
)
from toolkit.render.page import (
    Block,
    Page,
    cells_of,
    only_drawn,
    shown_columns,
    with_currency,
)
from toolkit.render.placed import PageLayout, PlacedBlock, PlacedChart, PlacedColumn
from toolkit.render.values import NUMERIC
from toolkit.schema.model import AMOUNTS, Column
from toolkit.schema.outputs import CALL_SCHEDULE

REPORT_WIDTH = 10.6
_REPORT_COLUMNS = 12
_MEASURED_ROWS, _WIDEST_TEXT = 1000, 40
CHART_ROWS = CHART_HEIGHT // ROW_PIXELS + 2
_WIDE_TABLE = 9
"""A table with more columns is scrolled sideways, and the customer's name stays in sight."""
_BOLD = 2.5
"""Letters that a bold heading takes beside its own."""
_LONGEST_WORD, _BOLD_LETTER = 15, 1.08
"""Letters of a word in a header that always stay together, and how wide a bold one is."""
_SHORT_WORD, _WIDE_LETTER = 12, 1.15
"""In a word of so many letters they may all be wide ones."""
_OWN_COLORS = dict(zip(("on_track", "due_soon", "overdue", "never"), PALETTE, strict=False))
_OWN_COLORS["c"] = PALETTE[-1]
"""Colours by what a series is: red is for what went wrong, which no tier is."""


def lay_out(page: Page) -> PageLayout:
    """Everything on a page in its place: as a list, as the grid of cohorts, or as a report."""
    if len(page.blocks) > 1:
        return _lay_out_report(page)
    if page.blocks[0].table.name in GRIDS:
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
    block = page.blocks[0]
    grid = grid_of_cohorts(block.table, block.frame, block.say)
    grid = grid._replace(currency=block.currency, say=block.say)
    placed = _place(grid, 1, note_row=0, is_grid=True)
    widths = [max(each.column.width, _one_line(each)) for each in placed.columns]
    return PageLayout(page.title, [placed], widths, frozen=(2, 2))


def _one_line(placed: PlacedColumn) -> float:
    """The width in which the heading of a grid stands in one line; ages always do."""
    return 0.0 if placed.column.kind == RATE else len(str(placed.heading)) + _BOLD


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
        with_currency(block.frame, block.currency),
        columns,
        header_row,
        title_row=title_row,
        note_row=note_row,
        is_grid=is_grid,
        charts=_place_charts(block, columns, room),
        offered=block.offered or {},
        say=block.say,
    )


_WRAPPED = ("kind", "name")
"""Columns of lists whose texts wrap, as they are longer in one language or firm than in others."""


def _place_columns(block: Block, span: int) -> list[PlacedColumn]:
    """The columns of a table; a long last one spans those of the sheet up to `span`."""
    columns = shown_columns(block.frame, block.table)
    unseen = only_drawn(block.table)
    placed: list[PlacedColumn] = []
    _, _, unit = block.say("0 points").partition(" ")
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
                or (column.kind == "text" and column.name in _WRAPPED)
                or (span > 0 and column.kind == "text" and column.name not in FITTED),
                unseen=column.name in unseen,
                currency=block.currency,
                unit=unit,
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
            (by_name[name], _OWN_COLORS.get(name, PALETTE[i % len(PALETTE)]))
            for i, name in enumerate(values)
        ]
        bands = []
        for value, (low, high) in zip(chart.values, chart.bands, strict=False):
            if value in by_name:
                bands.append((by_name[low].position, by_name[high].position))
        floor = by_name[chart.floor].position if chart.floor else None
        category = by_name[chart.category].position
        at = (row, room.column, room.width)
        if block.currency and all(by_name[name].column.kind in AMOUNTS for name in values):
            chart = chart._replace(y_title=f"{chart.y_title} ({block.currency})")
        charts.append(PlacedChart(chart, number, *at, category, series, bands, floor))
        row += CHART_ROWS
    return charts


def _has_course(frame: pd.DataFrame, values: Sequence[str]) -> bool:
    """Whether any of these columns has two values to draw a line between."""
    return any(frame[name].notna().sum() > 1 for name in values)


def band_lines(block: PlacedBlock, placed: PlacedChart) -> list[tuple[int, str]]:
    """The columns of the ends of intervals, each with the colour of the line they belong to.

    Where several lines have intervals those of the first that has any are drawn: more would hide
    each other.
    """
    for ends, (_, shade) in zip(placed.bands, placed.series, strict=False):
        names = [block.columns[position].column.name for position in ends]
        if _has_course(block.frame, names):
            return [(position, shade) for position in ends]
    return []


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
    """Equal widths, wider where a table declares it, or a number or a word of a header needs it;
    texts wrap or span.
    """
    widths = [REPORT_WIDTH] * span
    for block in tables:
        for position, column in enumerate(shown_columns(block.frame, block.table)):
            if column.kind != "long" and column.name not in only_drawn(block.table):
                needed = max(column.width, _number_width(block, column), _word_width(column))
                widths[position] = max(widths[position], needed)
    return widths


def _word_width(column: Column) -> float:
    """What the longest word of a header needs, which programs would cut in two else."""
    longest = max(map(len, column.label.split()), default=0)
    wide = _WIDE_LETTER if longest <= _SHORT_WORD else _BOLD_LETTER
    return min(longest, _LONGEST_WORD) * wide


def _number_width(block: Block, column: Column) -> float:
    """What the longest number of a column needs, or a day; 0 for texts."""
    if column.kind == "date":
        return WIDTHS["date"]
    if column.kind not in NUMERIC:
        return 0.0
    values, _ = cells_of(block.frame, column)
    known = [value for value in values if isinstance(value, (int, float))]
    return max((len(f"{value:,.0f}") for value in known), default=0) + 1.5
