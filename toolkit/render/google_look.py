"""How our sheets look: formats of whole columns, widths, drop-downs, colours by value, a filter, protection and charts."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from toolkit.render.google_grid import Grid, Placed, lasting_id
from toolkit.render.look import (
    AMBER,
    FORMATS,
    GREY,
    OUTCOMES,
    PALETTE,
    RED,
    TEAL,
    WIDTHS,
)
from toolkit.schema import (
    CALL_SCHEDULE,
    CHANNEL_LABELS,
    Chart,
    Column,
)

Request = dict[str, Any]
_TYPES = {"date": "DATE", "share": "PERCENT"}
_RIGHT = ("count", "days", "number", "money", "share")
_WORDS: dict[str, dict[str, tuple[str, str]]] = {
    "tier": {"A": ("#CDE5E9", TEAL), "B": ("#FBEBCB", "#7A4F0E")},
    "severity": {
        "error": ("#F6D5D9", "#8B1E2D"),
        "warning": ("#FBEBCB", "#7A4F0E"),
        "note": ("#FFFFFF", GREY),
    },
}
_POINTS: dict[str, tuple[dict[str, str], str]] = {
    "minpoint": ({"type": "MIN"}, "#F7E3DC"),
    "midpoint": ({"type": "PERCENTILE", "value": "50"}, "#FBF3DC"),
    "maxpoint": ({"type": "MAX"}, "#8CC3C9"),
}
_VERSION = 1


def signature(grid: Grid) -> str:
    """What the formats of a page depend on; while it stays, a rewrite sends no formats and a person's own stay too."""
    if grid.is_list:
        parts: Any = [(c.name, c.kind, c.open) for c in grid.blocks[0].columns]
    else:
        blocks = [[p.header, [c.name for c in p.columns], p.kinds] for p in grid.blocks]
        parts = [blocks, grid.titles, grid.notes, len(grid.rows), grid.width]
    return hashlib.sha256(json.dumps([_VERSION, parts]).encode()).hexdigest()[:12]


def dress(sheet: int, grid: Grid, rules: Sequence[Request] = ()) -> Iterator[Request]:
    """Formats, widths, drop-downs and colours of a sheet, all anew; of the colour `rules` that stand there now ours are replaced."""
    for index in reversed([i for i, rule in enumerate(rules) if _is_ours(rule)]):
        yield {"deleteConditionalFormatRule": {"sheetId": sheet, "index": index}}
    yield _format(_area(sheet), {"verticalAlignment": "TOP"})
    yield {"setDataValidation": {"range": _area(sheet)}}
    for row in grid.titles:
        yield _format(
            _area(sheet, row, row + 1),
            {"textFormat": {"bold": True, "fontSize": 12 if row else 18, **_ink(TEAL)}},
        )
    for row in grid.notes:
        yield _format(_area(sheet, row, row + 1), {"textFormat": {"italic": True, **_ink(GREY)}})
    if not grid.blocks:
        yield from _cohorts(sheet, grid)
    for placed in grid.blocks:
        yield from _block(sheet, placed, whole=grid.is_list)
    for i, width in enumerate(_widths(grid)):
        hidden = {"hiddenByUser": True} if grid.is_list and grid.blocks[0].columns[i].hidden else {}
        area = {"sheetId": sheet, "dimension": "COLUMNS", "startIndex": i, "endIndex": i + 1}
        wanted = {"pixelSize": width, **hidden}
        yield {
            "updateDimensionProperties": {
                "range": area,
                "properties": wanted,
                "fields": ",".join(wanted),
            }
        }


def _block(sheet: int, placed: Placed, *, whole: bool) -> Iterator[Request]:
    """Formats of one table: its header, and each column down to its last row, or to the end of the sheet."""
    for i, column in enumerate(placed.columns):
        yield _format(_area(sheet, placed.header, placed.header + 1, i, i + 1), _head(column))
        first, end = placed.header + 1, None if whole else placed.rows.stop
        kinds = placed.kinds[i] if not whole else [column.kind]
        row = first
        for kind, run in groupby(kinds):
            n = len(list(run))
            yield _format(
                _area(sheet, row, None if whole else row + n, i, i + 1), _body(placed, column, kind)
            )
            row += n
        if whole or len(placed.rows):
            yield from _rules(sheet, column, _area(sheet, first, end, i, i + 1))


def _head(column: Column) -> Request:
    color = AMBER if column.open else TEAL
    return {
        "backgroundColorStyle": _color(color), "wrapStrategy": "WRAP", "verticalAlignment": "MIDDLE",
        "horizontalAlignment": "RIGHT" if column.kind in _RIGHT else "LEFT",
        "textFormat": {"bold": True, **_ink("#FFFFFF")},
    }  # fmt: skip


def _body(placed: Placed, column: Column, kind: str) -> Request:
    look: Request = {
        "verticalAlignment": "TOP",
        "horizontalAlignment": "RIGHT" if kind in _RIGHT else "LEFT",
    }
    if kind == "long":
        look["wrapStrategy"] = "WRAP"
    elif kind in FORMATS:
        weekday = placed.block.table.name == CALL_SCHEDULE.name and column.name == "date"
        look["numberFormat"] = {
            "type": _TYPES.get(kind, "NUMBER"),
            "pattern": ("ddd " if weekday else "") + FORMATS[kind],
        }
    if column.open:
        look["backgroundColorStyle"] = _color("#FFF9E3")
    return look


def _rules(sheet: int, column: Column, area: Request) -> Iterator[Request]:
    """Colours that follow the value, and the words offered in the open columns."""
    for word, (paper, ink) in _WORDS.get(column.name, {}).items():
        yield _rule(
            area,
            "TEXT_EQ",
            word,
            {"backgroundColorStyle": _color(paper), "textFormat": {"bold": True, **_ink(ink)}},
        )
    if column.name in ("overdue", "days_overdue"):
        yield _rule(area, "NUMBER_GREATER", "0", {"textFormat": {"bold": True, **_ink(RED)}})
    words = (
        {"outcome": OUTCOMES, "channel_used": list(CHANNEL_LABELS.values())}.get(column.name)
        if column.open
        else None
    )
    if words:
        condition = {"type": "ONE_OF_LIST", "values": [{"userEnteredValue": w} for w in words]}
        yield {
            "setDataValidation": {
                "range": area,
                "rule": {"condition": condition, "strict": False, "showCustomUi": True},
            }
        }


def _rule(area: Request, kind: str, value: str, look: Request) -> Request:
    condition = {"type": kind, "values": [{"userEnteredValue": value}]}
    return {
        "addConditionalFormatRule": {
            "index": 0,
            "rule": {"ranges": [area], "booleanRule": {"condition": condition, "format": look}},
        }
    }


def _is_ours(rule: Request) -> bool:
    """Whether a colour rule is one that we make: its condition and its colours, which come back in 8 bits."""
    gradient, made = rule.get("gradientRule"), rule.get("booleanRule", {})
    if gradient:
        colors = [_bits(gradient.get(p, {}), "color") for p in _POINTS]
        return colors == [_bits({"colorStyle": _color(c)}, "color") for _, c in _POINTS.values()]
    condition, look = made.get("condition", {}), made.get("format", {})
    word = next((v.get("userEnteredValue") for v in condition.get("values", [])), None)
    inks = _bits(look.get("textFormat", {}), "foregroundColor"), _bits(look, "backgroundColor")
    if condition.get("type") == "NUMBER_GREATER":
        return bool(
            word == "0" and inks[0] == _bits(_ink(RED), "foregroundColor") and inks[1] is None
        )
    wanted = (
        [words[word] for words in _WORDS.values() if word in words]
        if condition.get("type") == "TEXT_EQ"
        else []
    )
    return any(
        inks
        == (
            _bits(_ink(i), "foregroundColor"),
            _bits({"backgroundColorStyle": _color(p)}, "backgroundColor"),
        )
        for p, i in wanted
    )


def _bits(held: Request, name: str) -> tuple[int, ...] | None:
    """A colour in 8 bits, from its style or from its older form; None where there is none."""
    color = held.get(f"{name}Style", {}).get("rgbColor") or held.get(name)
    return (
        tuple(round(255 * float(color.get(part, 0))) for part in ("red", "green", "blue"))
        if color
        else None
    )


def _cohorts(sheet: int, grid: Grid) -> Iterator[Request]:
    yield _format(
        _area(sheet, 1, 2),
        {"backgroundColorStyle": _color(TEAL), "textFormat": {"bold": True, **_ink("#FFFFFF")}},
    )
    if grid.width > 2 and len(grid.rows) > 2:
        area = _area(sheet, 2, len(grid.rows), 2, grid.width)
        yield _format(
            area,
            {
                "numberFormat": {"type": "PERCENT", "pattern": "0 %"},
                "horizontalAlignment": "CENTER",
            },
        )
        points = {
            name: {**kind, "colorStyle": _color(color)} for name, (kind, color) in _POINTS.items()
        }
        yield {
            "addConditionalFormatRule": {
                "index": 0,
                "rule": {"ranges": [area], "gradientRule": points},
            }
        }


def _widths(grid: Grid) -> list[int]:
    """Pixels of each column: what is declared, else what the kind needs."""
    if not grid.blocks:
        return [120, 90, *[56] * max(0, grid.width - 2)]
    columns = [[p.columns[i] for p in grid.blocks if i < len(p.columns)] for i in range(grid.width)]
    if grid.is_list:
        return [_pixels(held[0]) for held in columns if held]
    return [max([96, *(_pixels(c) for c in held if c.kind != "long")]) for held in columns]


def _pixels(column: Column) -> int:
    return round(
        7.2
        * (
            column.width
            or max(WIDTHS.get(column.kind, 14.0), max(len(w) for w in column.label.split()) + 4)
        )
        + 5
    )


def filtered(sheet: int, grid: Grid, old: Request | None = None) -> Request:
    """A filter over the whole list; what a person has filtered by stays."""
    area = _area(sheet, 0, max(2, len(grid.rows)), 0, grid.width)
    kept = {
        k: v
        for k, v in (old or {}).items()
        if k in ("sortSpecs", "filterSpecs")
        or (k == "criteria" and "filterSpecs" not in (old or {}))
    }
    return {"setBasicFilter": {"filter": {**kept, "range": area}}}


def protected(sheet: int, grid: Grid) -> Request:
    """A warning before somebody types into what the next run writes anew; the open columns are free."""
    columns = grid.blocks[0].columns if grid.is_list else []
    free = [_area(sheet, 1, None, i, i + 1) for i, c in enumerate(columns) if c.open]
    area = {
        "range": {"sheetId": sheet}, "warningOnly": True,
        "description": "Written anew by the retention toolkit; type into the amber columns only.",
        **({"unprotectedRanges": free} if free else {}),
    }  # fmt: skip
    return {"addProtectedRange": {"protectedRange": area}}


def charts(
    sheet: int, grid: Grid, there: Mapping[int, tuple[int, int]] | None
) -> Iterator[Request]:
    """The charts of a page, made once (`there` is None); later those that still stand there, and show other rows, are pointed anew.

    `there` gives of each chart by its id the rows that it shows.
    """
    row = 2
    for placed in grid.blocks:
        for i, chart in enumerate(placed.block.table.charts if len(placed.rows) else ()):
            chart_id = lasting_id(f"{sheet} {placed.block.table.name} {i}")
            spec, shown = _spec(sheet, placed, chart), (placed.header, placed.rows.stop)
            if there is None:
                anchor = {
                    "sheetId": sheet,
                    "rowIndex": min(row, len(grid.rows) - 1),
                    "columnIndex": grid.width,
                }
                place = {
                    "overlayPosition": {
                        "anchorCell": anchor,
                        "offsetXPixels": 20,
                        "widthPixels": 640,
                        "heightPixels": 300,
                    }
                }
                yield {
                    "addChart": {"chart": {"chartId": chart_id, "spec": spec, "position": place}}
                }
                row += 17
            elif there.get(chart_id, shown) != shown:
                yield {"updateChartSpec": {"chartId": chart_id, "spec": spec}}


def _spec(sheet: int, placed: Placed, chart: Chart) -> Request:
    at = {c.name: i for i, c in enumerate(placed.columns)}
    first, end = placed.header, placed.rows.stop

    def source(name: str) -> Request:
        return {"sourceRange": {"sources": [_area(sheet, first, end, at[name], at[name] + 1)]}}

    across, up = (
        ("BOTTOM_AXIS", "LEFT_AXIS") if chart.kind != "bar" else ("LEFT_AXIS", "BOTTOM_AXIS")
    )
    names = [name for name in chart.values if name in at]
    basic = {
        "chartType": chart.kind.upper(), "legendPosition": "BOTTOM_LEGEND" if len(names) > 1 else "NO_LEGEND", "headerCount": 1,
        "axis": [{"position": across, "title": chart.x_title if chart.kind != "bar" else chart.y_title},
                 {"position": up, "title": chart.y_title if chart.kind != "bar" else chart.x_title}],
        "domains": [{"domain": source(chart.category)}],
        "series": [{"series": source(n), "targetAxis": up, "colorStyle": _color(PALETTE[i % len(PALETTE)])} for i, n in enumerate(names)],
        **({"stackedType": "STACKED"} if chart.stacked else {}),
    }  # fmt: skip
    return {"title": chart.title, "basicChart": basic}


def date_format(area: Request) -> Request:
    """Days shown as days."""
    return _format(area, {"numberFormat": {"type": "DATE", "pattern": FORMATS["date"]}})


def day_format(area: Request) -> Request:
    """Days shown as days the way the spreadsheet shows them; nothing else of the format changes."""
    return {
        "repeatCell": {
            "range": area,
            "cell": {"userEnteredFormat": {"numberFormat": {"type": "DATE"}}},
            "fields": "userEnteredFormat.numberFormat",
        }
    }


def _format(area: Request, look: Request) -> Request:
    return {
        "repeatCell": {
            "range": area,
            "cell": {"userEnteredFormat": look},
            "fields": "userEnteredFormat",
        }
    }


def _area(
    sheet: int, top: int = 0, bottom: int | None = None, left: int = 0, right: int | None = None
) -> Request:
    """A range by half-open indexes; an end that is None is the end of the sheet."""
    ends = {"endRowIndex": bottom, "endColumnIndex": right}
    starts = {"startRowIndex": top, "startColumnIndex": left}
    return {
        "sheetId": sheet,
        **{k: v for k, v in starts.items() if v},
        **{k: v for k, v in ends.items() if v is not None},
    }


def _color(text: str) -> Request:
    red, green, blue = (round(int(text[i : i + 2], 16) / 255, 4) for i in (1, 3, 5))
    return {"rgbColor": {"red": red, "green": green, "blue": blue}}


def _ink(text: str) -> Request:
    return {"foregroundColorStyle": _color(text)}
