"""How sheets of ours are printed: paper, margins, scale, and where a page ends."""

from collections.abc import Iterator, Mapping
from typing import Any

from toolkit.render.chart_room import pixels_of
from toolkit.render.layout import CHART_ROWS
from toolkit.render.look import CHART_WIDTH, ROW_PIXELS, TEAL
from toolkit.render.placed import PageLayout, PlacedBlock

_A4 = 9
_PAPER_WIDTH, _PAPER_HEIGHT = 1060, 684
"""Pixels of a sheet within its margins, at 96 an inch."""
_WIDE_LETTERS = 1.34
"""How much wider columns are where Calibri is not installed and another font stands in for it."""
READABLE = 70
"""Per cents at which letters of 10 points come out with 7."""
_SMALLEST_SCALE = 40
_FOOT = 12
"""Points of the letters at the foot of a page: with the scale of the lists 7 or more come out."""
_PAGES = "Page &P of &N"
_MARGIN, _NARROW = 0.3, 0.25
"""Margins at the sides, in inches."""


def set_up_printing(sheet: Any, layout: PageLayout, heights: Mapping[int, int]) -> None:
    """Paper, margins and footer; a list and the cohorts with their header on each page, a report
    without a table or a chart that is cut in two where it has room on one.
    """
    side = _NARROW if layout.is_for_hands else _MARGIN
    sheet.set_landscape()
    sheet.set_paper(_A4)
    rows, columns = layout.frozen
    if layout.is_report:
        # Excel heeds page breaks with a scale only, not where it fits pages by itself.
        scale = _scale(layout)
        sheet.set_print_scale(scale)
        room = int(_PAPER_HEIGHT * 100 / scale)
        sheet.set_h_pagebreaks(page_breaks(layout, heights, room))
    elif layout.is_list:
        sheet.fit_to_pages(layout.pages_wide, 0)
    else:
        sheet.set_print_scale(READABLE)
        sheet.repeat_columns(0, columns - 1)
        sheet.print_across()
    sheet.set_margins(left=side, right=side, top=0.5, bottom=0.6)
    pages = layout.blocks[0].say(_PAGES) if layout.blocks else _PAGES
    footer = f"&L&{_FOOT}&A{_said_below(layout)}&R&{_FOOT}{pages}"
    sheet.set_footer(footer)
    sheet.set_tab_color(TEAL)
    sheet.hide_gridlines(2)
    if rows:
        sheet.freeze_panes(rows, columns)
        sheet.repeat_rows(0, rows - 1)
    if layout.is_list and layout.pages_wide > 1:
        sheet.repeat_columns(layout.name_column, layout.name_column)
        sheet.print_across()


def _said_below(layout: PageLayout) -> str:
    """What stands beside a list on the screen, for the foot of its pages."""
    return f"&C&{_FOOT}{layout.aside.replace('&', '&&')}" if layout.aside else ""


def _scale(layout: PageLayout) -> int:
    """By how many per cent a report is drawn to the width of a page, whatever font is there."""
    width = sum(map(pixels_of, layout.widths)) * _WIDE_LETTERS
    return max(_SMALLEST_SCALE, min(100, int(_PAPER_WIDTH * 100 / max(width, CHART_WIDTH))))


def page_breaks(layout: PageLayout, heights: Mapping[int, int], room: int) -> list[int]:
    """Rows before which a page of so many pixels ends, so that what belongs together stays so.

    That is a table with its charts, else the table and each chart where all are more than a page.
    """
    breaks: list[int] = []
    begin = filled = 0
    for first, end in _wholes(layout, heights, room):
        while breaks and _pixels(heights, begin, filled) > room:
            begin = _page_end(heights, begin, room)  # the table before fills pages of its own
        if _pixels(heights, begin, end) > room and first > begin:
            breaks.append(first)
            begin = first
        filled = end
    return breaks


def _wholes(layout: PageLayout, heights: Mapping[int, int], room: int) -> Iterator[tuple[int, int]]:
    """From which row to before which what is not to be cut stands, with the blank rows behind it:
    on a page that has no room for those they would begin another one.
    """
    begins = [block.title_row or 0 for block in layout.blocks[1:]]
    for block, behind in zip(layout.blocks, [*begins, 0], strict=True):
        start, end = _extent(block)
        if _pixels(heights, start, end) > room:
            yield from _parts(block, start)
        else:
            yield start, max(end, behind)


def _extent(block: PlacedBlock) -> tuple[int, int]:
    """From which row to before which a table stands with its charts."""
    chart_end = max((placed.row + CHART_ROWS for placed in block.charts), default=0)
    return block.title_row or 0, max(block.last_row + 1, chart_end)


def _parts(block: PlacedBlock, start: int) -> Iterator[tuple[int, int]]:
    yield start, block.last_row + 1
    for placed in block.charts:
        if placed.column:
            continue  # it stands beside the table
        yield placed.row, placed.row + CHART_ROWS


def _page_end(heights: Mapping[int, int], begin: int, room: int) -> int:
    """The row that has no place any more on a page that begins with a row."""
    row = begin
    while (room := room - heights.get(row, ROW_PIXELS)) >= 0:
        row += 1
    return max(row, begin + 1)


def _pixels(heights: Mapping[int, int], first: int, end: int) -> int:
    return sum(heights.get(row, ROW_PIXELS) for row in range(first, end))
