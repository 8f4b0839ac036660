"""The native charts of our pages in Google Sheets."""

from collections.abc import Collection, Iterator, Mapping

from toolkit.render.chart_words import said
from toolkit.render.google_cells import lasting_id
from toolkit.render.google_page import Grid
from toolkit.render.google_requests import Request, area, color
from toolkit.render.layout import band_lines
from toolkit.render.look import CHART_HEIGHT, CHART_WIDTH
from toolkit.render.placed import PlacedBlock, PlacedChart

_BESIDE = 20
"""Pixels between the tables and the charts."""


def charts(
    sheet: int,
    grid: Grid,
    there: Mapping[int, tuple[tuple[int, int], str]],
    made: Collection[str] | None = (),
    *,
    anew: bool = False,
) -> Iterator[Request]:
    """The charts of a page, each made once; those that still stand there are pointed anew.

    `there` gives of each chart by its id the rows that it shows and what it says of them, `made`
    names those that were made before, None where nobody remembers: then all were. One that shows
    these rows already and says what is seen now, or whose saying a person took out, is left alone,
    but where all are to be drawn `anew`, in another language; one that a person deleted stays away,
    and one of a table that is new there is added.
    """
    for block, placed in _placed(grid):
        rows = block.header_row, block.data_rows.stop
        name = _name(block, placed)
        chart_id = lasting_id(f"{sheet} {name}")
        spec = _spec(sheet, block, placed)
        if chart_id in there:
            rows_there, said_there = there[chart_id]
            is_told = said_there in ("", spec["subtitle"])
            if anew or rows_there != rows or not is_told:
                yield {"updateChartSpec": {"chartId": chart_id, "spec": spec}}
        elif made is not None and name not in made:
            position = {"overlayPosition": _place(sheet, grid, placed.row)}
            chart = {"chartId": chart_id, "spec": spec, "position": position}
            yield {"addChart": {"chart": chart}}


def chart_names(grid: Grid) -> list[str]:
    """What the charts of a page are known by."""
    return [_name(block, placed) for block, placed in _placed(grid)]


def _placed(grid: Grid) -> Iterator[tuple[PlacedBlock, PlacedChart]]:
    for block in grid.layout.blocks:
        for placed in block.charts:
            yield block, placed


def _name(block: PlacedBlock, placed: PlacedChart) -> str:
    return f"{block.table.name} {placed.number}"


def _place(sheet: int, grid: Grid, row: int) -> Request:
    """Where a chart stands: beside the tables, from this row on."""
    anchor = {
        "sheetId": sheet,
        "rowIndex": min(row, len(grid.rows) - 1),
        "columnIndex": grid.layout.width,
    }
    return {
        "anchorCell": anchor,
        "offsetXPixels": _BESIDE,
        "widthPixels": CHART_WIDTH,
        "heightPixels": CHART_HEIGHT,
    }


def _spec(sheet: int, block: PlacedBlock, placed: PlacedChart) -> Request:
    """What a chart shows: its data with their headings, its axes and colours."""
    chart = placed.chart
    titles_over = {"title": chart.title, "subtitle": said(block, placed)}
    if chart.kind == "bridge":
        return {**titles_over, "waterfallChart": _waterfall(sheet, block, placed)}
    # Axes and their titles go by where they stand: in a bar chart the categories are at the left.
    categories, measures = "BOTTOM_AXIS", "LEFT_AXIS"
    titles = chart.x_title, chart.y_title
    if chart.kind == "bar":
        categories, measures = measures, categories
        titles = chart.y_title, chart.x_title
    series: list[Request] = [
        {
            "series": _source(sheet, block, column.position),
            "targetAxis": measures,
            "colorStyle": color(shade),
        }
        for column, shade in placed.series
    ]
    for position, shade in band_lines(block, placed):
        line = {"series": _source(sheet, block, position), "targetAxis": measures}
        thin = {"width": 1, "type": "MEDIUM_DASHED"}
        series.append({**line, "colorStyle": color(shade), "lineStyle": thin})
    kind = "LINE" if chart.kind == "steps" else chart.kind.upper()
    basic: Request = {
        "chartType": kind,
        "legendPosition": "BOTTOM_LEGEND" if len(series) > 1 else "NO_LEGEND",
        "headerCount": 1,
        "axis": [
            {"position": categories, "title": titles[0]},
            {"position": measures, "title": titles[1]},
        ],
        "domains": [{"domain": _source(sheet, block, placed.category)}],
        "series": series,
    }
    if chart.stacked:
        basic["stackedType"] = "STACKED"
    return {**titles_over, "basicChart": basic}


def _waterfall(sheet: int, block: PlacedBlock, placed: PlacedChart) -> Request:
    """A bridge as Google draws it: every change, and a total where the table has one."""
    amounts = next(column for column in block.columns if column.column.name == "amount")
    heights, _ = block.cells(placed.series[0][0])
    totals = [row for row, height in enumerate(heights) if height is not None]
    series: Request = {
        "data": _source(sheet, block, amounts.position),
        "customSubtotals": [{"subtotalIndex": row, "dataIsSubtotal": True} for row in totals],
        "hideTrailingSubtotal": True,
    }
    for name, (_, shade) in zip(_BRIDGE_PARTS, placed.series, strict=True):
        series[name] = {"colorStyle": color(shade), "label": block.say(_PART_LABELS[name])}
    return {
        "domain": {"data": _source(sheet, block, placed.category)},
        "series": [series],
        "stackedType": "STACKED",
    }


_BRIDGE_PARTS = ("subtotalColumnsStyle", "positiveColumnsStyle", "negativeColumnsStyle")
_PART_LABELS = dict(zip(_BRIDGE_PARTS, ("Total", "More", "Less"), strict=True))


def _source(sheet: int, block: PlacedBlock, column: int) -> Request:
    """The cells of one column, its heading first."""
    cells = area(sheet, block.header_row, block.data_rows.stop, column, column + 1)
    return {"sourceRange": {"sources": [cells]}}
