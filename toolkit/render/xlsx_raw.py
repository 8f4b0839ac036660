"""Cells drawn at the addresses of a person's own: raw sheets, and columns beside a list."""

import io
import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

import pandas as pd

from toolkit.errors import DataError
from toolkit.reading.places import Origin
from toolkit.reading.raw_sheet import RawSheet
from toolkit.render.values import Cell
from toolkit.render.xlsx_brush import (
    MAX_COLUMNS,
    MAX_ROWS,
    MAX_TEXT,
    Brush,
    open_workbook,
    put_cell,
)
from toolkit.xlsx.sml.addresses import clean_title, numbered_title

_ELSEWHERE = "or write into a folder: --to FOLDER."


class Beside(NamedTuple):
    """Plain columns on a sheet of their own, in the rows they will have beside a person's list."""

    title: str
    header_row: int
    headers: list[str]
    formats: list[str]
    widths: list[float]
    values: Mapping[int, Sequence[Cell]]


def draw_beside(brush: Brush, sheet: Any, beside: Beside) -> None:
    """Draw plain columns from the first column on."""
    columns = zip(beside.headers, beside.formats, beside.widths, strict=True)
    for position, (header, number_format, width) in enumerate(columns):
        is_general = number_format == "General"
        look = None if is_general else brush.format(num_format=number_format)
        sheet.set_column(position, position, width)
        sheet.write_string(beside.header_row - 1, position, header)
        for row, values in beside.values.items():
            put_cell(sheet, row - 1, position, values[position], look)


def draw_raw_sheets(sheets: dict[str, RawSheet]) -> tuple[bytes, dict[str, str]]:
    """Raw sheets as plain values where they stood, and the title that each got.

    Raises DataError for what does not fit into a sheet or a cell.
    """
    out, titles = io.BytesIO(), titles_for_sheets(sheets)
    with open_workbook(out) as book:
        brush = Brush(book)
        for name, raw in sheets.items():
            _draw_raw_sheet(brush, book.add_worksheet(titles[name]), raw, name)
    return out.getvalue(), titles


def titles_for_sheets(names: Iterable[str]) -> dict[str, str]:
    """A title that Excel takes for each name, no two alike but for their case."""
    titles: dict[str, str] = {}
    taken: set[str] = set()
    for name in names:
        titles[name] = numbered_title(clean_title(name), taken)
        taken.add(titles[name].lower())
    return titles


def _draw_raw_sheet(brush: Brush, sheet: Any, raw: RawSheet, name: str) -> None:
    """Values of one input sheet at the addresses they had."""
    frame, origin = raw.cells, raw.origin
    rows = [int(row) - 1 for row in frame.index]
    _refuse_too_large(name, rows, origin)
    for i, label in enumerate(frame.columns):
        position, values = origin.columns[i] - 1, frame.iloc[:, i].tolist()
        _refuse_long_texts(name, str(label), rows, values)
        _draw_raw_column(brush, sheet, str(label), origin.header_row - 1, position, rows, values)


def _refuse_too_large(name: str, rows: Sequence[int], origin: Origin) -> None:
    if rows and rows[-1] >= MAX_ROWS:
        raise DataError(
            f"{name} has more rows than a sheet holds ({MAX_ROWS:,}).\nSplit it, {_ELSEWHERE}"
        )
    if origin.columns and max(origin.columns) > MAX_COLUMNS:
        raise DataError(
            f"{name} has more columns than a sheet holds ({MAX_COLUMNS:,}).\nSplit it, {_ELSEWHERE}"
        )


def _refuse_long_texts(name: str, label: str, rows: Sequence[int], values: Sequence[Any]) -> None:
    for row, value in zip(rows, values, strict=True):
        if isinstance(value, str) and len(value) > MAX_TEXT:
            raise DataError(
                f"{name}, {label!r}, row {row + 1}: the text has {len(value):,} characters"
                f" and a cell holds {MAX_TEXT:,}.\nShorten or split it, {_ELSEWHERE}"
            )


def _draw_raw_column(
    brush: Brush,
    sheet: Any,
    label: str,
    header_row: int,
    position: int,
    rows: Sequence[int],
    values: Sequence[Any],
) -> None:
    plain = brush.format()
    day = brush.format(num_format="yyyy-mm-dd")
    moment = brush.format(num_format="yyyy-mm-dd hh:mm")
    sheet.set_column(position, position, min(40, max(10, len(label) + 3)))
    sheet.write_string(header_row, position, label, brush.format(bold=True, bottom=1))
    for row, value in zip(rows, values, strict=True):
        if _is_unknown(value):
            continue
        if isinstance(value, datetime):
            bare = value.replace(tzinfo=None)
            look = day if bare.time() == bare.min.time() else moment
            put_cell(sheet, row, position, bare, look)
        elif isinstance(value, date):
            put_cell(sheet, row, position, value, day)
        else:
            known = value if isinstance(value, (bool, int, float, str)) else str(value)
            put_cell(sheet, row, position, known, plain)


def _is_unknown(value: Any) -> bool:
    is_no_number = isinstance(value, float) and not math.isfinite(value)
    return value is None or value is pd.NaT or is_no_number
