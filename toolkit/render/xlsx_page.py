"""Pages drawn with XlsxWriter, as a workbook of ours alone: the same bytes for the same tables."""

import io
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from toolkit.errors import DataError
from toolkit.render.ink import NO_INK, Ink, Paint, Who, who_of_rows
from toolkit.render.layout import lay_out
from toolkit.render.look import (
    GREY,
    HIGHLIGHTS,
    NOTHING,
    OVERDUE,
    RATE,
    RED,
    SCALE,
    SOFT,
    TEAL,
    WHITE,
)
from toolkit.render.page import NAMES, Block, Page
from toolkit.render.placed import Offer, PageLayout, PlacedBlock, PlacedColumn
from toolkit.render.row_heights import row_heights
from toolkit.render.xlsx_brush import MAX_ROWS, Brush, open_workbook, put_cell
from toolkit.render.xlsx_charts import put_charts
from toolkit.render.xlsx_paper import set_up_printing
from toolkit.render.xlsx_raw import Beside, draw_beside
from toolkit.schema.model import quoted_title
from toolkit.words.offered import offered

ANY_WORD = "This is not one of the usual words. It is kept as you typed it."


def draw(
    pages: list[Page],
    titles: dict[str, str],
    *,
    date1904: bool = False,
    beside: Beside | None = None,
    inks: Mapping[str, Ink] = MappingProxyType({}),
) -> bytes:
    """All pages as one workbook, each on the sheet that `titles` names for its key.

    Hidden pages are out of sight. `inks` are what a person coloured and noted, by the key of a
    page, which is drawn again. Raises DataError for a page that is longer than a sheet.
    """
    pages = _linked(pages, titles)
    out = io.BytesIO()
    with open_workbook(out, date1904=date1904) as book:
        brush = Brush(book)
        for page in pages:
            title = titles[page.key]
            sheet = book.add_worksheet(title)
            _draw_page(brush, sheet, lay_out(page), title, inks.get(page.key, NO_INK))
            if page.hidden:
                sheet.hide()
        if beside:
            draw_beside(brush, book.add_worksheet(beside.title), beside)
    return out.getvalue()


def _linked(pages: list[Page], titles: Mapping[str, str]) -> list[Page]:
    """The pages, whose links lead to those that are translated by the titles of their sheets."""
    others: dict[str, str] = {}
    for page in pages:
        name = NAMES.get(page.key, page.title)
        if name != page.title:
            others[quoted_title(name)] = quoted_title(titles[page.key])
    if not others:
        return pages
    linked = []
    for page in pages:
        blocks = [_led(block, others) for block in page.blocks]
        linked.append(replace(page, blocks=blocks))
    return linked


def _led(block: Block, others: Mapping[str, str]) -> Block:
    frame = block.frame
    cells = {}
    for name in frame.columns:
        if name.endswith("_link"):
            cells[name] = [_led_to(str(link), others) for link in frame[name]]
    return block._replace(frame=frame.assign(**cells))


def _led_to(link: str, others: Mapping[str, str]) -> str:
    title, bang, cell = link.rpartition("!")
    return f"{others.get(title, title)}{bang}{cell}"


def _draw_page(brush: Brush, sheet: Any, layout: PageLayout, title: str, ink: Ink) -> None:
    if layout.blocks[-1].last_row >= MAX_ROWS:
        raise DataError(
            f"{layout.title} has more rows than a sheet holds ({MAX_ROWS:,}).\nWrite it as CSV."
        )
    heights = row_heights(layout)
    set_up_printing(sheet, layout, heights)
    for row, pixels in heights.items():
        sheet.set_row_pixels(row, pixels)
    for position, declared in enumerate(layout.widths):
        width = _width(layout, position, ink) or declared
        hidden = {"hidden": position in layout.hidden}
        sheet.set_column(position, position, width, None, hidden)
    if layout.is_report:
        look = brush.format(bold=True, font_size=18, font_color=TEAL, valign="vcenter")
        put_cell(sheet, 0, 0, layout.title, look)
    for block in layout.blocks:
        _draw_titles(brush, sheet, layout, block)
        _draw_table(brush, sheet, block, ink)
        put_charts(brush.book, sheet, block, title)
    if layout.is_list:
        _make_a_list(brush, sheet, layout, ink)


def _make_a_list(brush: Brush, sheet: Any, layout: PageLayout, ink: Ink) -> None:
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
    if layout.is_for_hands or layout.aside:
        sheet.print_area(0, 0, block.last_row, layout.printed_columns - 1)
    for placed in block.columns:
        for offer in (*block.offers(placed), *block.offers_by_row(placed)):
            _offer_choices(sheet, placed, offer, block.say(ANY_WORD))
        if placed.column.name in ink.offers:
            _offer_own(sheet, block, placed, *ink.offers[placed.column.name])
        _tell_how(sheet, block, placed)


def _offer_choices(sheet: Any, placed: PlacedColumn, offer: Offer, told: str) -> None:
    """A drop-down over cells of a column, which takes any other word too, and is `told` so.

    Words are written so that they go into the list (`offered`).
    """
    rule = {
        "validate": "list",
        "source": offered(offer.words),
        "error_type": "information",
        "error_title": placed.column.label,
        "error_message": told,
    }
    column = placed.position
    sheet.data_validation(offer.first_row, column, offer.last_row, column, rule)


def _offer_own(
    sheet: Any, block: PlacedBlock, placed: PlacedColumn, source: str, is_strict: bool
) -> None:
    """The drop-down of a person's own over all rows of their column."""
    words = source.strip('"').split(",") if source.startswith('"') else f"={source}"
    rule = {"validate": "list", "source": words, "show_error": is_strict}
    column = placed.position
    sheet.data_validation(block.first_row, column, block.last_row, column, rule)


def _tell_how(sheet: Any, block: PlacedBlock, placed: PlacedColumn) -> None:
    """What is told where the header or a cell of a column is chosen, however it is filled."""
    hint = block.hint(placed)
    if hint:
        rule = {"validate": "any", "input_title": placed.column.label, "input_message": hint}
        column = placed.position
        sheet.data_validation(block.header_row, column, block.last_row, column, rule)


def _width(layout: PageLayout, position: int, ink: Ink) -> float:
    """The width that a person gave a column of a list; 0 for none."""
    if not ink.widths or position >= len(layout.blocks[0].columns):
        return 0
    return ink.widths.get(layout.blocks[0].columns[position].column.name, 0)


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
        look = brush.format(italic=True, font_color=SOFT, text_wrap=True, valign="top")
        put_cell(sheet, row, 0, note, look, layout.note_columns - 1)


def _draw_table(brush: Brush, sheet: Any, block: PlacedBlock, ink: Ink) -> None:
    """The header and the rows of a table, column by column."""
    for placed in block.columns:
        if placed.unseen:
            continue
        look = brush.grid_head(placed) if block.is_grid else brush.head(placed)
        put_cell(sheet, block.header_row, placed.position, placed.heading, look, placed.last)
    if not block.size:
        look = brush.format(font_color=GREY, italic=True)
        put_cell(sheet, block.first_row, 0, block.say(NOTHING), look)
        return
    is_inked = ink.paints or ink.notes or ink.links
    who = who_of_rows(block.frame, block.table) if is_inked else []
    for placed in block.columns:
        own_links = _own_links(placed, ink, who)
        _draw_column(brush, sheet, block, placed, _paints(ink, who, placed), own_links)
        _put_notes(sheet, block, placed, ink, who)
        _color_by_value(brush, sheet, block, placed)
    if block.is_grid:
        _color_rates(sheet, block)


def _paints(ink: Ink, who: Sequence[Who], placed: PlacedColumn) -> dict[int, Paint]:
    """How a person made cells of a column look, by the number of the row."""
    if not ink.paints:
        return {}
    name = placed.column.name
    return {n: ink.paints[row, name] for n, row in enumerate(who) if (row, name) in ink.paints}


def _put_notes(
    sheet: Any, block: PlacedBlock, placed: PlacedColumn, ink: Ink, who: Sequence[Who]
) -> None:
    """The notes of a person in a column, each in the first row that is what it was put on."""
    left = {row: text for (row, name), text in ink.notes.items() if name == placed.column.name}
    for n, row in enumerate(who):
        if row in left:
            sheet.write_comment(block.first_row + n, placed.position, left.pop(row))


def _own_links(placed: PlacedColumn, ink: Ink, who: Sequence[Who]) -> dict[int, str]:
    """Where a person's own cells of a column lead to, by the number of the row."""
    left = {row: link for (row, name), link in ink.links.items() if name == placed.column.name}
    return {n: left.pop(row) for n, row in enumerate(who) if row in left}


def _draw_column(
    brush: Brush,
    sheet: Any,
    block: PlacedBlock,
    placed: PlacedColumn,
    paints: dict[int, Paint],
    own_links: dict[int, str],
) -> None:
    values, kinds = block.cells(placed)
    column, last = placed.position, placed.last
    links = _links(block, placed)
    looks: dict[tuple[str, bool, Paint | None], Any] = {}
    for n, (value, kind) in enumerate(zip(values, kinds, strict=True)):
        if value is None and kind == RATE:
            continue  # a cohort that is not yet so old has no cell there
        banded = n % 2 == 1 and not block.is_grid
        paint = paints.get(n)
        look = looks.get((kind, banded, paint))
        if look is None:
            more = paint.look if paint else {}
            look = looks[kind, banded, paint] = brush.body(placed, kind, banded=banded, **more)
        if links and value:
            sheet.write_url(block.first_row + n, column, f"internal:{links[n]}", look, str(value))
            continue
        if n in own_links:
            # What is drawn over it is the value itself, be it a number or a day.
            sheet.write_url(block.first_row + n, column, own_links[n], look)
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
            "value": f'"{block.say(word)}"',
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
