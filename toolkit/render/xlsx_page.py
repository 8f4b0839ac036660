"""Pages drawn with XlsxWriter, as a workbook of ours alone: the same bytes for the same tables."""

import io
import math
import textwrap
from collections.abc import Sequence
from typing import Any

from toolkit.errors import DataError
from toolkit.render.layout import (
    CHART_ROWS,
    REPORT_WIDTH,
    Offer,
    PageLayout,
    PlacedBlock,
    PlacedColumn,
    lay_out,
)
from toolkit.render.look import (
    CHART_WIDTH,
    GREY,
    HIGHLIGHTS,
    NOTHING,
    OVERDUE,
    RATE,
    RED,
    ROW_PIXELS,
    SCALE,
    TEAL,
    WHITE,
)
from toolkit.render.page import Page
from toolkit.render.xlsx_brush import MAX_ROWS, Brush, open_workbook, put_cell
from toolkit.render.xlsx_charts import put_charts
from toolkit.render.xlsx_raw import Beside, draw_beside

_A4 = 9
_PAPER_WIDTH, _PAPER_HEIGHT = 1040, 680
"""Pixels of a sheet within its margins, at 96 an inch."""
_SMALLEST_SCALE = 40
_NOTE_COLUMNS = 9
"""Columns that the note over a table of a report spans."""
_MARGIN, _NARROW = 0.4, 0.25
"""Margins at the sides, in inches."""
_NOT_IN_LISTS = set(',"')
_LIST_LETTERS = 256
"""Room for the words of a drop-down, each with the comma behind it."""
_HIGHEST_ROW = 20
"""Lines of wrapped text that a row of a list shows at most."""
_LINES_BY_HAND = 2
"""Lines that a row has at least in which people write by hand."""
_FILTER_ROOM = 3
"""Letters' room that the arrow of a filter takes in a header."""


def draw(
    pages: list[Page],
    titles: dict[str, str],
    *,
    date1904: bool = False,
    beside: Beside | None = None,
) -> bytes:
    """All pages as one workbook, each on the sheet that `titles` names for its key.

    Hidden pages are out of sight. Raises DataError for a page that is longer than a sheet.
    """
    out = io.BytesIO()
    with open_workbook(out, date1904=date1904) as book:
        brush = Brush(book)
        for page in pages:
            title = titles[page.key]
            sheet = book.add_worksheet(title)
            _draw_page(brush, sheet, lay_out(page), title)
            if page.hidden:
                sheet.hide()
        if beside:
            draw_beside(brush, book.add_worksheet(beside.title), beside)
    return out.getvalue()


def _draw_page(brush: Brush, sheet: Any, layout: PageLayout, title: str) -> None:
    if layout.blocks[-1].last_row >= MAX_ROWS:
        raise DataError(
            f"{layout.title} has more rows than a sheet holds ({MAX_ROWS:,}).\nWrite it as CSV."
        )
    _set_up_printing(sheet, layout)
    for position, width in enumerate(layout.widths):
        hidden = {"hidden": position in layout.hidden}
        sheet.set_column(position, position, width, None, hidden)
    if layout.is_report:
        look = brush.format(bold=True, font_size=18, font_color=TEAL, valign="vcenter")
        put_cell(sheet, 0, 0, layout.title, look)
        sheet.set_row_pixels(0, 32)
    for block in layout.blocks:
        _draw_titles(brush, sheet, layout, block)
        _draw_table(brush, sheet, block)
        _set_row_heights(sheet, layout, block)
        put_charts(brush.book, sheet, block, title)
    if layout.is_list:
        _make_a_list(brush, sheet, layout)


def _set_up_printing(sheet: Any, layout: PageLayout) -> None:
    """Paper, margins and footer; a list with its header on each page, a report without a table
    that is cut in two where it has room on one.
    """
    side = _NARROW if layout.is_for_hands else _MARGIN
    sheet.set_landscape()
    sheet.set_paper(_A4)
    if layout.is_report:
        # Excel heeds page breaks with a scale only, not where it fits pages by itself.
        scale = _scale(layout)
        sheet.set_print_scale(scale)
        sheet.set_h_pagebreaks(_breaks(layout, int(_PAPER_HEIGHT * 100 / scale / ROW_PIXELS)))
    else:
        sheet.fit_to_pages(layout.pages_wide, 0)
    sheet.set_margins(left=side, right=side, top=0.5, bottom=0.6)
    sheet.set_footer("&L&9&A&R&9Page &P of &N")
    sheet.set_tab_color(TEAL)
    sheet.hide_gridlines(2)
    rows, columns = layout.frozen
    if rows:
        sheet.freeze_panes(rows, columns)
        sheet.repeat_rows(0, rows - 1)
    if layout.is_for_hands:
        sheet.repeat_columns(layout.name_column, layout.name_column)
        sheet.print_across()


def _scale(layout: PageLayout) -> int:
    """By how many per cent a report is drawn to the width of a page."""
    width = max(sum(width * 7 + 5 for width in layout.widths), CHART_WIDTH)
    return max(_SMALLEST_SCALE, min(100, int(_PAPER_WIDTH * 100 / width)))


def _breaks(layout: PageLayout, rows: int) -> list[int]:
    """Rows before which a page of so many rows ends, so that a table stands on one page."""
    breaks, begin = [], 0
    for block in layout.blocks:
        start = block.title_row or 0
        chart_end = max((placed.row + CHART_ROWS for placed in block.charts), default=0)
        end = max(block.last_row + 1, chart_end)
        if end - begin > rows and start > begin:
            breaks.append(start)
            begin = start
    return breaks


def _make_a_list(brush: Brush, sheet: Any, layout: PageLayout) -> None:
    """The filter over a table alone on its page, and what stands beside it; what is printed and
    offered of the schedule.
    """
    block = layout.blocks[0]
    if layout.aside:
        look = brush.format(italic=True, font_color=GREY)
        put_cell(sheet, 0, layout.aside_column, layout.aside, look)
    if not block.size or block.table.hidden:
        return
    sheet.autofilter(0, 0, block.last_row, len(block.columns) - 1)
    if layout.is_for_hands:
        sheet.print_area(0, 0, block.last_row, layout.printed_columns - 1)
    for placed in block.columns:
        for offer in (*block.offers(placed), *block.offers_by_row(placed)):
            _offer_choices(sheet, placed, offer)


def _offer_choices(sheet: Any, placed: PlacedColumn, offer: Offer) -> None:
    """A drop-down over cells of a column, which takes any other word too.

    Excel cuts its list at commas, ends it at a quotation mark and takes 255 letters: what does not
    go into it is left out.
    """
    words, room = [], _LIST_LETTERS
    for word in offer.words:
        if not _NOT_IN_LISTS & set(word) and len(word) < room:
            words.append(word)
            room -= len(word) + 1
    if not words:
        return
    rule = {
        "validate": "list",
        "source": words,
        "error_type": "information",
        "error_title": placed.column.label,
        "error_message": "This is not one of the usual words. It is kept as you typed it.",
    }
    column = placed.position
    sheet.data_validation(offer.first_row, column, offer.last_row, column, rule)


def _draw_titles(brush: Brush, sheet: Any, layout: PageLayout, block: PlacedBlock) -> None:
    """The title and the note over a table, where the page gives them a row; on a report the note
    takes as many lines as it needs.
    """
    if block.title_row is not None:
        look = brush.format(bold=True, font_size=12, font_color=TEAL)
        put_cell(sheet, block.title_row, 0, block.table.title, look)
    if block.note_row is not None:
        note, row = block.table.note, block.note_row
        if not layout.is_report:
            put_cell(sheet, row, 0, note, brush.format(italic=True, font_color=GREY))
            return
        look = brush.format(italic=True, font_color=GREY, text_wrap=True, valign="top")
        last = min(_NOTE_COLUMNS, len(layout.widths)) - 1
        put_cell(sheet, row, 0, note, look, last)
        lines = math.ceil(len(note) / sum(layout.widths[: last + 1]))
        sheet.set_row_pixels(row, ROW_PIXELS * max(1, lines))


def _draw_table(brush: Brush, sheet: Any, block: PlacedBlock) -> None:
    """The header and the rows of a table, column by column."""
    for placed in block.columns:
        look = brush.grid_head(placed) if block.is_grid else brush.head(placed)
        put_cell(sheet, block.header_row, placed.position, placed.heading, look, placed.last)
    if not block.size:
        look = brush.format(font_color=GREY, italic=True)
        put_cell(sheet, block.first_row, 0, NOTHING, look)
        return
    for placed in block.columns:
        _draw_column(brush, sheet, block, placed)
        _color_by_value(brush, sheet, block, placed)
    if block.is_grid:
        _color_rates(sheet, block)


def _draw_column(brush: Brush, sheet: Any, block: PlacedBlock, placed: PlacedColumn) -> None:
    values, kinds = block.cells(placed)
    column, last = placed.position, placed.last
    links = _links(block, placed)
    looks: dict[tuple[str, bool], Any] = {}
    for n, (value, kind) in enumerate(zip(values, kinds, strict=True)):
        if value is None and kind == RATE:
            continue  # a cohort that is not yet so old has no cell there
        banded = n % 2 == 1 and not block.is_grid
        look = looks.get((kind, banded))
        if look is None:
            look = looks[kind, banded] = brush.body(placed, kind, banded=banded)
        if links and value:
            sheet.write_url(block.first_row + n, column, f"internal:{links[n]}", look, str(value))
        else:
            put_cell(sheet, block.first_row + n, column, value, look, last)


def _links(block: PlacedBlock, placed: PlacedColumn) -> list[str]:
    """Where the cells of a column lead to: `<column>_link` beside it says so; [] for nowhere."""
    beside = f"{placed.column.name}_link"
    return block.frame[beside].tolist() if beside in block.frame.columns else []


def _color_by_value(brush: Brush, sheet: Any, block: PlacedBlock, placed: PlacedColumn) -> None:
    """Colours that follow the value: tiers, severities and what is overdue."""
    first, last, column = block.first_row, block.last_row, placed.position
    faded = block.faded(placed)
    if faded:
        grey = brush.format(font_color=GREY)
        rule = {"type": "formula", "criteria": faded, "format": grey, "stop_if_true": True}
        sheet.conditional_format(first, column, last, column, rule)
    for word, highlight in HIGHLIGHTS.get(placed.column.name, {}).items():
        look: dict[str, Any] = {"font_color": highlight.ink}
        if highlight.paper != WHITE:
            look["bg_color"] = highlight.paper
        if highlight.bold:
            look["bold"] = True
        rule = {
            "type": "cell",
            "criteria": "==",
            "value": f'"{word}"',
            "format": brush.format(**look),
        }
        sheet.conditional_format(first, column, last, column, rule)
    if placed.column.name in OVERDUE:
        red = brush.format(font_color=RED, bold=True)
        rule = {"type": "cell", "criteria": ">", "value": 0, "format": red}
        sheet.conditional_format(first, column, last, column, rule)


def _color_rates(sheet: Any, block: PlacedBlock) -> None:
    """A scale of colours over all rates of the cohorts."""
    rates = [placed.position for placed in block.columns if placed.column.kind == RATE]
    if not rates:
        return
    low, middle, high = SCALE
    scale = {"type": "3_color_scale", "min_color": low, "mid_color": middle, "max_color": high}
    sheet.conditional_format(block.first_row, rates[0], block.last_row, rates[-1], scale)


def _set_row_heights(sheet: Any, layout: PageLayout, block: PlacedBlock) -> None:
    """Rows as high as their texts need, so that every program shows all of them."""
    if layout.is_list:
        _fit_wrapped_rows(sheet, layout, block)
        room = _FILTER_ROOM if block.size else 0
        heads = [
            (str(placed.heading), width - room)
            for placed, width in zip(block.columns, layout.widths, strict=True)
        ]
        _fit_header(sheet, block, heads)
    if layout.is_report:
        _fit_spanning_rows(sheet, block)
        widths = layout.widths[: len(block.columns) - 1]
        heads = [
            (str(placed.heading), width)
            for placed, width in zip(block.columns[:-1], widths, strict=True)
        ]
        _fit_header(sheet, block, heads)


def _fit_header(sheet: Any, block: PlacedBlock, heads: Sequence[tuple[str, float]]) -> None:
    """A header as high as its longest label needs in the width it has."""
    lines = [len(textwrap.wrap(label, max(int(width * 0.95), 6))) for label, width in heads]
    highest = max(lines, default=1)
    if highest > 1:
        sheet.set_row_pixels(block.header_row, highest * ROW_PIXELS)


def _fit_wrapped_rows(sheet: Any, layout: PageLayout, block: PlacedBlock) -> None:
    """Rows of a list as high as their longest text needs, which wraps in its column."""
    lines = [_LINES_BY_HAND if layout.is_for_hands else 1] * block.size
    for placed in block.columns:
        if placed.column.kind != "long":
            continue
        width = layout.widths[placed.position] * 1.05
        for n, value in enumerate(block.cells(placed)[0]):
            if isinstance(value, str) and (len(value) > width or "\n" in value):
                lines[n] = max(lines[n], _lines_of(value, width))
    for n, count in enumerate(lines):
        if count > 1:
            pixels = min(count, _HIGHEST_ROW) * (ROW_PIXELS - 1) + 2
            sheet.set_row_pixels(block.first_row + n, pixels)


def _lines_of(text: str, width: float) -> int:
    return sum(max(1, math.ceil(len(part) / width)) for part in text.split("\n"))


def _fit_spanning_rows(sheet: Any, block: PlacedBlock) -> None:
    """Rows of a report as high as the text that spans its last columns needs."""
    placed = block.columns[-1]
    columns = placed.last - placed.position + 1
    if columns == 1:
        return
    for n, value in enumerate(block.cells(placed)[0]):
        if isinstance(value, str):
            lines = math.ceil(len(value) / (columns * REPORT_WIDTH * 0.95))
            sheet.set_row_pixels(block.first_row + n, ROW_PIXELS * max(1, lines))
