"""The native charts of a page's tables, drawn with XlsxWriter."""

from typing import Any

from toolkit.render.layout import PlacedBlock, PlacedChart
from toolkit.render.look import CHART_HEIGHT, CHART_WIDTH, GREY, LINE, TEAL
from toolkit.schema.model import Chart


def put_charts(book: Any, sheet: Any, block: PlacedBlock, title: str, column: int) -> None:
    """Insert the charts of a block on the sheet of this title, at their rows in a column."""
    for placed in block.charts:
        options = {"object_position": 3, "description": f"Chart: {placed.chart.title}"}
        sheet.insert_chart(placed.row, column, _drawn(book, block, placed, title), options)


def _drawn(book: Any, block: PlacedBlock, placed: PlacedChart, title: str) -> Any:
    chart = placed.chart
    subtype = {"subtype": "stacked"} if chart.stacked else {}
    drawn = book.add_chart({"type": chart.kind, **subtype})
    first, last = block.first_row, block.last_row
    for source, color in placed.series:
        series: dict[str, Any] = {
            "name": source.column.label,
            "categories": [title, first, placed.category, last, placed.category],
            "values": [title, first, source.position, last, source.position],
            "fill": {"color": color},
            "border": {"none": True},
            "gap": 60,
        }
        if chart.kind == "line":
            series["line"] = {"color": color, "width": 2.25}
            series["marker"] = {"type": "circle", "size": 5, "fill": {"color": color}}
        drawn.add_series(series)
    measure, _ = placed.series[0]
    _set_axes(drawn, chart, measure.column.kind)
    _set_frame(drawn, chart, has_legend=len(placed.series) > 1)
    return drawn


_SMALL = {"size": 9, "color": "#4A5459"}


def _set_axes(drawn: Any, chart: Chart, kind: str) -> None:
    """Titles and lines of both axes; bars have their categories at the left, the first on top."""
    value: dict[str, Any] = {
        "num_format": "0 %" if kind == "share" else "#,##0",
        "line": {"none": True},
        "min": 0,
        "major_gridlines": {"visible": True, "line": {"color": "#E6EAEC", "width": 0.5}},
    }
    category: dict[str, Any] = {"line": {"color": GREY}, "major_gridlines": {"visible": False}}
    across, up = category, value
    if chart.kind == "bar":
        category["reverse"] = True
        value["label_position"] = "high"
        across, up = value, category
    fonts = {"name_font": {"bold": False, **_SMALL}, "num_font": _SMALL}
    drawn.set_x_axis({"name": chart.x_title, **fonts, **across})
    drawn.set_y_axis({"name": chart.y_title, **fonts, **up})


def _set_frame(drawn: Any, chart: Chart, *, has_legend: bool) -> None:
    """The title, the legend of more than one series, the border and the size."""
    title_font = {"size": 13, "bold": True, "color": TEAL}
    drawn.set_title({"name": chart.title, "name_font": title_font, "overlay": False})
    drawn.set_legend({"position": "bottom", "font": _SMALL} if has_legend else {"none": True})
    drawn.set_chartarea({"border": {"color": LINE}})
    drawn.set_size({"width": CHART_WIDTH, "height": CHART_HEIGHT})
