"""Pages as one HTML file that needs nothing else, on a desk, on a phone, dark and on paper.

`templates/page.html` says what stands where, `page.css` how it looks, `page.js` sorts and filters.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from toolkit.catalogues.catalogue import ENGLISH, catalogue
from toolkit.render.chart_words import said
from toolkit.render.layout import lay_out
from toolkit.render.look import FITTED, HIGHLIGHTS, NOTHING, OVERDUE, PALETTE, PALETTE_DARK, RATE
from toolkit.render.page import Page
from toolkit.render.placed import PlacedBlock, PlacedChart, PlacedColumn
from toolkit.render.svg_charts import NARROW, WIDE, can_draw, svg_of
from toolkit.render.values import NUMERIC, Cell, spoken
from toolkit.words.folding import fold

if TYPE_CHECKING:
    from jinja2 import Environment

_MONTH = re.compile(r"\d{4}(-\d\d(-\d\d)?| Q\d)( \w+ \d{4}-\d\d)?")
"""A month, day or quarter as text, which no line may break."""
_LONG_TABLE = 8
"""A table with more rows gets a field to filter it by."""
_DENSE_TABLE, _BROAD_TABLE = 8, 11
"""A table with more columns has smaller letters on paper; with still more, the long side of it."""
_COHORTS_SHOWN = 36
"""Cohorts of a page: each has a cell for every month since, and a page is to stay small."""
_WIDE = 40
"""The width of a column of sentences from which on it gets the most room on paper."""
_SHADES = 9
"""Steps of colour from no rate to all."""


class Evidence(NamedTuple):
    """What is known of a customer whom a page names: facts by their label, then sentences."""

    customer_id: str
    name: str
    facts: Sequence[tuple[str, str]]


class _HtmlCell(NamedTuple):
    text: str
    css_class: str = ""
    value: str = ""
    """What it is sorted by, where that is not its text."""
    more: str = ""
    """What one tap opens: the definition of a figure."""
    link: str = ""
    """Where on the page the evidence stands."""


class _HtmlChart(NamedTuple):
    title: str
    said: str
    wide: str
    narrow: str
    """Two drawings of the same, for a desk and for a phone; "" where nothing can draw."""


class _HtmlTable(NamedTuple):
    """A table as the template takes it; an empty title or note is not shown."""

    anchor: str
    title: str
    note: str
    heads: list[_HtmlCell]
    rows: list[tuple[_HtmlCell, ...]]
    charts: list[_HtmlChart]
    is_grid: bool

    @property
    def is_long(self) -> bool:
        """Whether one wants to filter it."""
        return len(self.rows) > _LONG_TABLE

    @property
    def is_broad(self) -> bool:
        """Whether it needs the long side of the paper; of cohorts paper has the first months."""
        return not self.is_grid and len(self.heads) > _BROAD_TABLE

    @property
    def is_dense(self) -> bool:
        """Whether its letters and margins are a little smaller on paper."""
        return len(self.heads) > _DENSE_TABLE


def as_html(
    pages: list[Page],
    title: str,
    *,
    evidence: Callable[[Sequence[str]], list[Evidence]] | None = None,
    language: str = ENGLISH,
) -> str:
    """One HTML file: every page a section, every text escaped, no address of anywhere in it.

    `evidence` tells what is known of the customers with these ids; their names link to it.
    The pages and the title are in the `language` already.
    """
    known = evidence(_customers_of(pages)) if evidence else []
    anchors = {each.customer_id: f"customer-{n}" for n, each in enumerate(known, start=1)}
    draws, say = can_draw(), catalogue(language).told
    sections = [(page.title, _html_tables(page, anchors, draws)) for page in pages]
    template = templates().get_template("page.html")
    return template.render(
        title=title,
        sections=sections,
        evidence=[(anchors[each.customer_id], each) for each in known],
        nothing=say(NOTHING),
        say=say,
        language=language,
        colors=list(enumerate(zip(PALETTE, PALETTE_DARK, strict=True), start=1)),
        pictures_missing=has_charts(pages) and not draws,
    )


def templates() -> "Environment":
    """The templates of pages and letters, which escape every text that is put into them."""
    # Imported here, as most runs write no HTML.
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("toolkit.render"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _customers_of(pages: list[Page]) -> list[str]:
    """Ids of the customers whom the tables name, each once, in the order of the pages."""
    ids: dict[str, None] = {}
    for page in pages:
        for block in page.blocks:
            if {"customer_id", "name"} <= set(block.frame.columns):
                ids |= dict.fromkeys(str(each) for each in block.frame["customer_id"].dropna())
    return list(ids)


def has_charts(pages: list[Page]) -> bool:
    """Whether there is anything to draw on these pages."""
    blocks = chain.from_iterable(lay_out(page).blocks for page in pages)
    return any(placed.charts for placed in blocks)


def _html_tables(page: Page, anchors: Mapping[str, str], draws: bool) -> list[_HtmlTable]:
    layout = lay_out(page)
    titled = layout.is_report
    return [_html_table(block, anchors, draws, titled=titled) for block in layout.blocks]


def _html_table(
    block: PlacedBlock, anchors: Mapping[str, str], draws: bool, *, titled: bool
) -> _HtmlTable:
    note = block.table.note
    if block.is_grid and block.size > _COHORTS_SHOWN:
        block = _newest(block)
        newest = f"Here the newest {_COHORTS_SHOWN} of them; all are in the workbook."
        note += f" {block.say(newest)}"
    shown = [each for each in block.columns if not (each.column.hidden or each.unseen)]
    definitions = next((placed for placed in shown if placed.column.name == "definition"), None)
    if definitions:
        shown.remove(definitions)
    heads = [_head(placed) for placed in shown]
    cells = [_html_cells(block, placed) for placed in shown]
    if definitions and cells:
        texts = [str(value or "") for value in block.cells(definitions)[0]]
        cells[0] = [cell._replace(more=text) for cell, text in zip(cells[0], texts, strict=True)]
    _link_names(block, shown, cells, anchors)
    charts = [_html_chart(block, placed, draws) for placed in block.charts]
    title = block.table.title if titled else ""
    rows = list(zip(*cells, strict=True))
    return _HtmlTable(
        fold(block.table.title), title, note, heads, rows, charts, is_grid=block.is_grid
    )


def _newest(block: PlacedBlock) -> PlacedBlock:
    """A grid with its newest cohorts alone, and no more ages than those have."""
    frame = block.frame.tail(_COHORTS_SHOWN)
    known = set(frame.columns[frame.notna().any()])
    columns = [placed for placed in block.columns if placed.column.name in known]
    return replace(block, frame=frame, columns=columns)


def _head(placed: PlacedColumn) -> _HtmlCell:
    css_class = "n" if placed.is_numeric else ""
    return _HtmlCell(str(placed.heading), "open" if placed.column.open else css_class)


def _link_names(
    block: PlacedBlock,
    shown: list[PlacedColumn],
    cells: list[list[_HtmlCell]],
    anchors: Mapping[str, str],
) -> None:
    """The customers' names lead to what is known of each."""
    names = [placed.column.name for placed in shown]
    if "name" not in names or "customer_id" not in block.frame.columns:
        return
    ids = [str(each) for each in block.frame["customer_id"]]
    column = names.index("name")
    linked = []
    for cell, customer in zip(cells[column], ids, strict=True):
        linked.append(cell._replace(link=anchors.get(customer, "")))
    cells[column] = linked


def _html_chart(block: PlacedBlock, placed: PlacedChart, draws: bool) -> _HtmlChart:
    title, sentence = placed.chart.title, said(block, placed)
    if not draws:
        return _HtmlChart(title, sentence, "", "")
    label = ": ".join(filter(None, (title, sentence)))
    wide, narrow = (svg_of(block, placed, width=width, label=label) for width in (WIDE, NARROW))
    return _HtmlChart(title, sentence, wide, narrow)


def _html_cells(block: PlacedBlock, placed: PlacedColumn) -> list[_HtmlCell]:
    """The cells of a column, with the colours that follow from its words and numbers."""
    values, kinds = block.cells(placed)
    words = {block.say(word): word for word in HIGHLIGHTS.get(placed.column.name, {})}
    cells = []
    for value, kind in zip(values, kinds, strict=True):
        cell = _html_cell(value, kind)
        if not isinstance(value, str):
            cell = cell._replace(text=block.say(cell.text))
        if isinstance(value, str) and value in words:
            cell = cell._replace(css_class=f"tag {fold(placed.column.name)}-{fold(words[value])}")
        elif placed.column.name in FITTED:
            cell = cell._replace(css_class="k bars")
        elif cell.css_class == "l" and placed.column.width >= _WIDE:
            cell = cell._replace(css_class="l w")
        elif placed.column.name in OVERDUE and isinstance(value, (int, float)) and value > 0:
            cell = cell._replace(css_class="n late")
        cells.append(cell)
    return cells


def _html_cell(value: Cell, kind: str) -> _HtmlCell:
    """The text of a cell; class n for numbers, l for sentences, k for what is kept on one line."""
    text = spoken(value, kind)
    if kind == RATE and isinstance(value, (int, float)):
        shade = min(_SHADES, round(value * _SHADES))
        return _HtmlCell(f"{value * 100:.0f} %", f"n h{shade}", str(value))
    if kind in NUMERIC:
        return _HtmlCell(text, "n", "" if value is None else str(value))
    if isinstance(value, date):
        return _HtmlCell(text, "k", value.isoformat())
    if kind == "long":
        return _HtmlCell(text, "l")
    is_month = isinstance(value, str) and _MONTH.fullmatch(value)
    return _HtmlCell(text, "k" if is_month or kind == "phone" else "")
