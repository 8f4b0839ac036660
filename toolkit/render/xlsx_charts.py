"""The native charts of a page's tables, drawn with XlsxWriter."""

from collections.abc import Sequence
from typing import Any

from toolkit.render.look import (
    GREY,
    LINE,
    PALETTE,
    ROW_PIXELS,
    TEAL,
)
from toolkit.render.page import Block, shown
from toolkit.schema import Chart

_WIDTH, _HEIGHT = 640, 300


def put_charts(
    book: Any, sheet: Any, block: Block, title: str, row: int, column: int, first: int
) -> int:
    """Insert the charts of a block whose rows begin at `first`; gives the row below the last chart."""
    for chart in charts_of(block):
        options = {"object_position": 3, "description": f"Chart: {chart.title}"}
        sheet.insert_chart(row, column, _chart(book, block, chart, title, first), options)
        row += _HEIGHT // ROW_PIXELS + 2
    return row


def charts_of(block: Block) -> list[Chart]:
    """The charts that are drawn of a block: those whose columns it has, where it has rows."""
    names = {c.name for c in shown(block.frame, block.table)}
    charts = block.table.charts if len(block.frame) else ()
    return [
        chart for chart in charts if chart.category in names and names.intersection(chart.values)
    ]


def _chart(book: Any, block: Block, chart: Chart, title: str, first: int) -> Any:
    columns = shown(block.frame, block.table)
    at = {c.name: i for i, c in enumerate(columns)}
    values = [name for name in chart.values if name in at]
    drawn = book.add_chart(
        {"type": chart.kind, **({"subtype": "stacked"} if chart.stacked else {})}
    )
    last = first + len(block.frame) - 1
    for name, color in zip(values, _colors(values), strict=True):
        column = columns[at[name]]
        series: dict[str, Any] = {
            "name": column.label, "categories": [title, first, at[chart.category], last, at[chart.category]],
            "values": [title, first, at[name], last, at[name]], "fill": {"color": color}, "border": {"none": True}, "gap": 60,
        }  # fmt: skip
        if chart.kind == "line":
            series |= {
                "line": {"color": color, "width": 2.25},
                "marker": {"type": "circle", "size": 5, "fill": {"color": color}},
            }
        drawn.add_series(series)
    _axes(drawn, chart, columns[at[values[0]]].kind, single=len(values) == 1)
    return drawn


def _colors(values: Sequence[str]) -> list[str]:
    """A colour a series; states that have a meaning keep theirs."""
    known = {
        "on_track": PALETTE[0],
        "due_soon": PALETTE[1],
        "overdue": PALETTE[2],
        "never": PALETTE[3],
    }
    return [known.get(name, PALETTE[i % len(PALETTE)]) for i, name in enumerate(values)]


def _axes(drawn: Any, chart: Chart, kind: str, *, single: bool) -> None:
    small = {"size": 9, "color": "#4A5459"}
    value: dict[str, Any] = {"num_format": "0 %" if kind == "share" else "#,##0", "line": {"none": True}, "min": 0,
                             "major_gridlines": {"visible": True, "line": {"color": "#E6EAEC", "width": 0.5}}}  # fmt: skip
    category: dict[str, Any] = {"line": {"color": GREY}, "major_gridlines": {"visible": False}}
    if chart.kind == "bar":
        category |= {"reverse": True}
        value |= {"label_position": "high"}
    across, up = (value, category) if chart.kind == "bar" else (category, value)
    title_font = {"bold": False, **small}
    drawn.set_x_axis({"name": chart.x_title, "name_font": title_font, "num_font": small, **across})
    drawn.set_y_axis({"name": chart.y_title, "name_font": title_font, "num_font": small, **up})
    drawn.set_title(
        {
            "name": chart.title,
            "name_font": {"size": 13, "bold": True, "color": TEAL},
            "overlay": False,
        }
    )
    drawn.set_legend({"none": True} if single else {"position": "bottom", "font": small})
    drawn.set_chartarea({"border": {"color": LINE}})
    drawn.set_size({"width": _WIDTH, "height": _HEIGHT})
