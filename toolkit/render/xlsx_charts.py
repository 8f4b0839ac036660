"""The native charts of a page's tables, drawn with XlsxWriter."""

from typing import Any

from toolkit.render.chart_room import BESIDE
from toolkit.render.chart_words import said
from toolkit.render.layout import band_lines
from toolkit.render.look import CHART_HEIGHT, GREY, LINE, TEAL
from toolkit.render.placed import PlacedBlock, PlacedChart
from toolkit.schema.model import Chart

_TYPES = {"steps": "line", "bridge": "column"}
"""What Excel calls the kinds of charts that it has under another name."""


def put_charts(book: Any, sheet: Any, block: PlacedBlock, title: str) -> None:
    """Insert the charts of a block on the sheet of this title, where the layout has them."""
    for placed in block.charts:
        shown = said(block, placed)
        described = ": ".join(filter(None, (f"{block.say('Chart')}: {placed.chart.title}", shown)))
        # A chart moves with its table when rows are put in above it.
        options = {"object_position": 2, "description": described}
        if placed.column:
            options["x_offset"] = BESIDE
        drawn = _drawn(book, block, placed, title)
        _set_frame(drawn, placed, shown)
        sheet.insert_chart(placed.row, placed.column, drawn, options)


def _drawn(book: Any, block: PlacedBlock, placed: PlacedChart, title: str) -> Any:
    chart = placed.chart
    subtype = {"subtype": "stacked"} if chart.stacked else {}
    drawn = book.add_chart({"type": _TYPES.get(chart.kind, chart.kind), **subtype})
    is_line = chart.kind in ("line", "steps")
    if placed.floor is not None:
        unseen = {"fill": {"none": True}, "border": {"none": True}, "gap": 60}
        drawn.add_series({**_cells(block, placed, placed.floor, title), **unseen})
    for source, color in placed.series:
        series = _cells(block, placed, source.position, title)
        if is_line:
            series["line"] = {"color": color, "width": 2.25}
            series["marker"] = {"type": "circle", "size": 5, "fill": {"color": color}}
        if chart.kind == "steps":
            series["marker"] = {"type": "none"}
        look = {"fill": {"color": color}, "border": {"none": True}, "gap": 60}
        drawn.add_series(series if is_line else {**series, **look})
    for position, color in band_lines(block, placed):
        thin = {"color": color, "width": 1, "dash_type": "dash"}
        band = _cells(block, placed, position, title)
        drawn.add_series({**band, "line": thin, "marker": {"type": "none"}})
    measure, _ = placed.series[0]
    _set_axes(drawn, chart, measure.column.kind)
    _say_what_is_usual(drawn)
    return drawn


def _say_what_is_usual(drawn: Any) -> None:
    """Have it written that nothing is drawn where nothing is known, and that lines are straight.

    XlsxWriter leaves out what Excel does by itself. In the format a blank is a 0 then, and a line
    is a curve; LibreOffice draws them so.
    """

    def write_blanks() -> None:
        drawn._xml_empty_tag("c:dispBlanksAs", [("val", drawn.show_blanks)])

    def write_smooth(smooth: bool | None) -> None:
        drawn._xml_empty_tag("c:smooth", [("val", int(bool(smooth)))])

    drawn._write_disp_blanks_as, drawn._write_c_smooth = write_blanks, write_smooth


def _cells(block: PlacedBlock, placed: PlacedChart, position: int, title: str) -> dict[str, Any]:
    """The name of a series and the cells it is drawn from."""
    first, last = block.first_row, block.last_row
    return {
        "name": block.columns[position].column.label,
        "categories": [title, first, placed.category, last, placed.category],
        "values": [title, first, position, last, position],
    }


_SMALL = {"size": 11, "color": "#4A5459"}


def _set_axes(drawn: Any, chart: Chart, kind: str) -> None:
    """Titles and lines of both axes; bars have their categories at the left, the first on top.

    Columns, bars and shares begin at nothing; any other line may begin higher, so that its course
    is seen.
    """
    value: dict[str, Any] = {
        "num_format": "0 %" if kind == "share" else "#,##0",
        "line": {"none": True},
        "major_gridlines": {"visible": True, "line": {"color": "#E6EAEC", "width": 0.5}},
    }
    is_line = chart.kind in ("line", "steps")
    if not is_line or kind == "share":
        value["min"] = 0
    if is_line and kind == "share":
        value["max"] = 1
    category: dict[str, Any] = {"line": {"color": GREY}, "major_gridlines": {"visible": False}}
    if chart.kind == "bridge":
        category["num_font"] = {**_SMALL, "rotation": 0}
    across, up = category, value
    if chart.kind == "bar":
        category["reverse"] = True
        value["label_position"] = "high"
        across, up = value, category
    fonts = {"name_font": {"bold": False, **_SMALL}, "num_font": _SMALL}
    drawn.set_x_axis({"name": chart.x_title, **fonts, **across})
    drawn.set_y_axis({"name": chart.y_title, **fonts, **up})


def _set_frame(drawn: Any, placed: PlacedChart, shown: str) -> None:
    """The title with what is seen, the legend of more than one series, the border, the size."""
    title = f"{placed.chart.title}\n{shown}" if shown else placed.chart.title
    title_font = {"size": 11, "bold": True, "color": TEAL}
    drawn.set_title({"name": title, "name_font": title_font, "overlay": False})
    legend: dict[str, Any] = {"position": "bottom", "font": _SMALL}
    if placed.floor is not None:
        legend["delete_series"] = [0]
    has_legend = len(placed.series) > 1 or placed.bands
    drawn.set_legend(legend if has_legend else {"none": True})
    drawn.set_chartarea({"border": {"color": LINE}})
    drawn.set_size({"width": placed.width, "height": CHART_HEIGHT})
