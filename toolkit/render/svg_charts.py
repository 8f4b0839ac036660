"""The charts of a page as SVG, drawn by Vega-Lite, which vl-convert brings without a browser.

Colours are names that the page gives a value to, so that one picture serves light, dark and paper.
"""

import json
import re
import textwrap
from typing import Any

from toolkit.render.chart_words import categories, numbers
from toolkit.render.look import PALETTE
from toolkit.render.placed import PlacedBlock, PlacedChart

WIDE, NARROW = 870, 310
"""Pixels across, on a desk and on a phone."""
_OUTSIDE = re.compile(r' xmlns(:xlink)?="[^"]*"')
"""What names a format by an address; a picture inside a page needs none of it."""
_PARTS = re.compile(r' role="graphics-[a-z]+" aria-roledescription="[a-z ]*"')
"""What calls the parts of a picture by English words to those who hear it: it is one picture."""
_VEGA_LITE = "https://vega.github.io/schema/vega-lite/v6.json"

_BESIDE, _LETTER = 70, 8
"""Pixels that the axis of numbers takes, and those of a letter of a label with some air."""
_BELOW = 18
"""Pixels from slanted labels to the title below them: they are wider where the font is."""
_FEW = 4
"""Columns whose labels stand side by side on a phone."""
Spec = dict[str, Any]


def can_draw() -> bool:
    """Whether the package that draws is installed."""
    from importlib.util import find_spec

    return find_spec("vl_convert") is not None


def svg_of(block: PlacedBlock, placed: PlacedChart, *, width: int, label: str) -> str:
    """A chart as an SVG element of this width, one picture to those who hear it as `label`."""
    import vl_convert
    from markupsafe import escape

    spec = {"$schema": _VEGA_LITE, **spec_of(block, placed, width)}
    drawn = vl_convert.vegalite_to_svg(spec, format_locale=_marks(block))
    svg = _PARTS.sub("", _OUTSIDE.sub("", drawn))
    return svg.replace("<svg ", f'<svg role="img" aria-label="{escape(label)}" ', 1)


def _marks(block: PlacedBlock) -> Spec:
    """How the axes write numbers: as the tables of the page do."""
    written = block.say("1,234.5")
    grouped = {"thousands": written[1], "decimal": written[-2], "grouping": [3]}
    return {**grouped, "percent": " %", "currency": ["", ""]}


def spec_of(block: PlacedBlock, placed: PlacedChart, width: int) -> Spec:
    """What Vega-Lite is told to draw: the data, the marks, the axes and the names of colours."""
    chart = placed.chart
    draw = {"bar": _bars, "column": _columns, "bridge": _bridge}.get(chart.kind, _lines)
    return {
        "width": width,
        "height": 110 + 42 * block.size if chart.kind == "bar" else 320,
        "autosize": {"type": "fit", "contains": "padding"},
        "background": None,
        "config": _CONFIG,
        **draw(block, placed, width),
    }


_TEXT = {"labelColor": "var(--ink)", "titleColor": "var(--soft)", "titleFontWeight": "normal"}
_CONFIG: Spec = {
    "aria": False,
    "font": "sans-serif",
    "view": {"stroke": None},
    "axis": {
        **_TEXT,
        "gridColor": "var(--line)",
        "domainColor": "var(--soft)",
        "tickColor": "var(--soft)",
        "labelFontSize": 12,
        "titleFontSize": 12,
    },
    # Over its end, where no letters are, however wide the font of whoever reads it is.
    "axisY": {
        "titleAngle": 0,
        "titleAlign": "left",
        "titleAnchor": "end",
        "titleX": 0,
        "titleY": -14,
    },
    "legend": {
        **_TEXT,
        "aria": False,
        "orient": "bottom",
        "title": None,
        "labelFontSize": 12,
        "symbolType": "square",
        "symbolOpacity": 1,
        "labelLimit": 260,
        "columnPadding": 16,
    },
}


def _colors(placed: PlacedChart, width: int) -> Spec:
    """Every series with its colour; a legend where there are several."""
    names = [source.column.label for source, _ in placed.series]
    shades = [f"var(--c{PALETTE.index(shade) + 1})" for _, shade in placed.series]
    legend: Spec | None = None
    if len(names) > 1:
        legend = {"columns": 2 if width == NARROW else 4}
    return {
        "field": "series",
        "type": "nominal",
        "scale": {"domain": names, "range": shades},
        "legend": legend,
    }


def _values(block: PlacedBlock, placed: PlacedChart) -> list[Spec]:
    """One row a point: category, series, its place among them, value, and its interval if any."""
    names, rows = categories(block, placed), []
    for place, (source, _) in enumerate(placed.series):
        heights = numbers(block, source.position)
        low, high = heights, heights
        if place < len(placed.bands):
            low, high = (numbers(block, position) for position in placed.bands[place])
        for row, name in enumerate(names):
            point = {"category": name, "series": source.column.label, "place": place}
            rows.append(point | {"value": heights[row], "low": low[row], "high": high[row]})
    return rows


def _measure(placed: PlacedChart, title: str) -> Spec:
    """The axis of numbers; shares are per cents."""
    source, _ = placed.series[0]
    is_share = source.column.kind == "share"
    axis = {"title": title, "format": "%" if is_share else ",~f", "tickCount": 5}
    return {"field": "value", "type": "quantitative", "axis": axis}


def _across(block: PlacedBlock, placed: PlacedChart, width: int) -> Spec:
    """The axis of categories along the bottom; a label breaks at its blanks."""
    axis: Spec = {"title": placed.chart.x_title, "labelAngle": 0, "labelOverlap": "greedy"}
    axis["labelSeparation"] = 6
    if placed.chart.kind == "line" and width == NARROW and block.size > _FEW:
        axis |= {"labelAngle": -50, "titlePadding": _BELOW}
    if placed.chart.kind not in ("line", "steps"):
        if width == NARROW and block.size > _FEW:
            axis |= {"labelAngle": -50, "titlePadding": _BELOW, "labelOverlap": False}
        else:
            axis |= {"labelExpr": _in_lines(categories(block, placed), width)}
    return {"field": "category", "type": "ordinal", "sort": categories(block, placed), "axis": axis}


def _in_lines(names: list[str], width: int) -> str:
    """The labels of columns, each in as few lines as there is room for between its neighbours."""
    letters = max(int((width - _BESIDE) / max(len(names), 1) / _LETTER), 1)
    lines = {name: textwrap.wrap(name, letters, break_long_words=False) for name in names}
    return f"({json.dumps(lines, ensure_ascii=False)})[datum.label]"


def _bars(block: PlacedBlock, placed: PlacedChart, width: int) -> Spec:
    chart = placed.chart
    stack = "zero" if chart.stacked else None
    return {
        "data": {"values": _values(block, placed)},
        "mark": {"type": "bar", "stroke": "var(--paper)", "strokeWidth": 1},
        "encoding": {
            "y": {
                "field": "category",
                "type": "nominal",
                "sort": categories(block, placed),
                "axis": {"title": chart.y_title if width == WIDE else None, "labelLimit": 140},
            },
            "x": {**_measure(placed, chart.x_title), "stack": stack},
            "order": {"field": "place"},
            "color": _colors(placed, width),
        },
    }


def _columns(block: PlacedBlock, placed: PlacedChart, width: int) -> Spec:
    chart = placed.chart
    across: Spec = {"x": _across(block, placed, width), "order": {"field": "place"}}
    stack: str | None = "zero"
    if not chart.stacked:
        stack = None
        names = [source.column.label for source, _ in placed.series]
        across["xOffset"] = {"field": "series", "sort": names}
    return {
        "data": {"values": _values(block, placed)},
        "mark": {"type": "bar", "stroke": "var(--paper)", "strokeWidth": 1},
        "encoding": {
            **across,
            "y": {**_measure(placed, chart.y_title), "stack": stack},
            "color": _colors(placed, width),
        },
    }


def _bridge(block: PlacedBlock, placed: PlacedChart, width: int) -> Spec:
    """Columns between two heights."""
    floors = numbers(block, placed.floor) if placed.floor is not None else []
    rows = []
    for point, floor in zip(_values(block, placed), floors * len(placed.series), strict=True):
        if point["value"]:
            rows.append(point | {"value": (floor or 0.0) + point["value"], "low": floor or 0.0})
    return {
        "data": {"values": rows},
        "mark": {"type": "bar"},
        "encoding": {
            "x": _across(block, placed, width),
            "y": _measure(placed, placed.chart.y_title),
            "y2": {"field": "low"},
            "color": _colors(placed, width),
        },
    }


def _inner(rows: list[Spec]) -> list[Spec]:
    """The points without the categories at either end of which nothing is known."""
    known = [row["category"] for row in rows if row["value"] is not None]
    names = list(dict.fromkeys(row["category"] for row in rows))
    places = [names.index(name) for name in known]
    if not places:
        return rows
    shown = names[min(places) : max(places) + 1]
    return [row for row in rows if row["category"] in shown]


def _lines(block: PlacedBlock, placed: PlacedChart, width: int) -> Spec:
    """Lines with points, over bands where there are intervals; what is unknown breaks a line."""
    is_steps = placed.chart.kind == "steps"
    shape = {"interpolate": "step-after"} if is_steps else {}
    rows, height = _inner(_values(block, placed)), _measure(placed, placed.chart.y_title)
    is_share = placed.series[0][0].column.kind == "share"
    # Shares stand against all of it, so that what moves little looks so.
    height["scale"] = {"domain": [0, 1]} if is_share else {"zero": False, "nice": True}
    line: Spec = {"type": "line", "strokeWidth": 2.5, **shape}
    if not is_steps:
        line["point"] = {"size": 45, "filled": True}
    layers: list[Spec] = [{"mark": line, "encoding": {"y": height}}]
    if placed.bands:
        shade = 0.2 if len(placed.bands) == 1 else 0.1
        ends = {"y": height | {"field": "low"}, "y2": {"field": "high"}}
        layers.insert(0, {"mark": {"type": "area", "opacity": shade, **shape}, "encoding": ends})
    return {
        "data": {"values": rows},
        "encoding": {"x": _across(block, placed, width), "color": _colors(placed, width)},
        "layer": layers,
    }
