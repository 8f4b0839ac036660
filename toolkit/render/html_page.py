"""Pages as one HTML file that needs nothing else: templates/page.html says how it looks."""

import re
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from toolkit.render.layout import PlacedBlock, lay_out
from toolkit.render.look import NOTHING
from toolkit.render.page import Page
from toolkit.render.values import NUMERIC, Cell, spoken

if TYPE_CHECKING:
    from jinja2 import Environment

_MONTH = re.compile(r"\d{4}-\d\d(-\d\d)?")
"""A month or day as text, which no line may break."""


class _HtmlCell(NamedTuple):
    text: str
    css_class: str


class _HtmlTable(NamedTuple):
    """A table as the template takes it; an empty title or note is not shown."""

    title: str
    note: str
    heads: list[_HtmlCell]
    rows: list[tuple[_HtmlCell, ...]]


def as_html(pages: list[Page], title: str) -> str:
    """One HTML file: every page a section, every text escaped."""
    sections = [(page.title, _html_tables(page)) for page in pages]
    template = templates().get_template("page.html")
    return template.render(title=title, sections=sections, nothing=NOTHING)


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


def _html_tables(page: Page) -> list[_HtmlTable]:
    layout = lay_out(page)
    return [_html_table(block, titled=layout.is_report) for block in layout.blocks]


def _html_table(block: PlacedBlock, *, titled: bool) -> _HtmlTable:
    columns = [placed for placed in block.columns if not placed.column.hidden]
    heads = [_HtmlCell(str(p.heading), "open" if p.column.open else "") for p in columns]
    cells = [_html_cells(*block.cells(placed)) for placed in columns]
    title = block.table.title if titled else ""
    return _HtmlTable(title, block.table.note, heads, list(zip(*cells, strict=True)))


def _html_cells(values: list[Cell], kinds: list[str]) -> list[_HtmlCell]:
    return [_html_cell(value, kind) for value, kind in zip(values, kinds, strict=True)]


def _html_cell(value: Cell, kind: str) -> _HtmlCell:
    """The text of a cell; class n for numbers, k for days and months, which are kept whole."""
    if kind in NUMERIC:
        return _HtmlCell(spoken(value, kind), "n")
    is_month = isinstance(value, str) and _MONTH.fullmatch(value)
    return _HtmlCell(spoken(value, kind), "k" if is_month or isinstance(value, date) else "")
