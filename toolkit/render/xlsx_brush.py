"""What XlsxWriter is used with: a workbook of ours alone, its formats, and cells by their type.

The same tables give the same bytes: formats are numbered in the order in which they are first
asked for, and nothing holds a time but the day a workbook is said to be made.
"""

import io
from datetime import date, datetime
from typing import Any

import xlsxwriter

from toolkit.render.look import AMBER, BAND, FITTED, GREY, LINE, OPEN, RATE, TEAL, WHITE
from toolkit.render.placed import PlacedColumn
from toolkit.render.values import Cell

CREATED = datetime(2000, 1, 1)  # noqa: DTZ001
MAX_ROWS, MAX_COLUMNS, MAX_TEXT = 1_048_576, 16_384, 32_767
"""What a sheet holds, and the characters of a cell."""
_HEAD: dict[str, Any] = {
    "bold": True,
    "font_color": WHITE,
    "bg_color": TEAL,
    "bottom": 2,
    "bottom_color": GREY,
}
"""What all header cells have."""
_FIRST_YEAR = 1905
"""Days before it are written as text: a workbook may count its days from 1904."""


def open_workbook(out: io.BytesIO, *, date1904: bool = False) -> Any:
    """A new workbook, written to `out` when it is closed; texts stay texts whatever they say."""
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "date_1904": date1904,
    }
    book = xlsxwriter.Workbook(out, options)
    book.set_properties({"created": CREATED})
    return book


class Brush:
    """A workbook with its formats, each made once."""

    def __init__(self, book: Any) -> None:
        self.book = book
        self._made: dict[tuple[tuple[str, Any], ...], Any] = {}

    def format(self, **look: Any) -> Any:
        """The format of this look."""
        key = tuple(sorted(look.items()))
        if key not in self._made:
            self._made[key] = self.book.add_format(look)
        return self._made[key]

    def head(self, placed: PlacedColumn) -> Any:
        """Header cells, at the side where the values stand; amber where a person fills in."""
        look: dict[str, Any] = {**_HEAD, "text_wrap": True, "valign": "vcenter"}
        look["align"] = "right" if placed.is_numeric else "left"
        if placed.column.open:
            look["bg_color"] = AMBER
        if placed.column.kind == "long" or placed.follows_number:
            look["indent"] = 1
        return self.format(**look)

    def grid_head(self, placed: PlacedColumn) -> Any:
        """Header cells of the cohorts: ages in the middle, words at the left."""
        if placed.column.kind == RATE:
            return self.format(**_HEAD, align="center")
        return self.format(**_HEAD, align="left", text_wrap=True, valign="vcenter")

    def body(self, placed: PlacedColumn, kind: str, *, banded: bool, **more: Any) -> Any:
        """Cells of a column that are shown as this kind, lightly banded; `more` wins over ours."""
        if kind == RATE:
            return self.format(num_format=placed.number_format(kind), align="center")
        if placed.unseen:
            return self.format(num_format=placed.number_format(kind))
        look: dict[str, Any] = {"valign": "top", "bottom": 1, "bottom_color": LINE}
        if placed.follows_number:
            look["indent"] = 1
        number_format = placed.number_format(kind)
        if number_format:
            look["num_format"] = number_format
        if kind == "long":
            look |= {"align": "left", "indent": 1}
        if kind == "long" or (placed.wraps and kind == "text"):
            look["text_wrap"] = True
        if kind in ("text", "id", "date", "channel", "flag"):
            look["align"] = "left"
        if placed.column.name in FITTED:
            look |= {"shrink": True, "font_color": TEAL}
        if placed.column.open:
            # on paper the lines are all that parts them
            look |= {"bg_color": OPEN, "left": 1, "left_color": LINE}
        elif banded:
            look["bg_color"] = BAND
        return self.format(**look | more)


def put_cell(
    sheet: Any, row: int, column: int, value: Cell | datetime, look: Any, last: int | None = None
) -> None:
    """Write one value by its type, over the cells up to column `last`."""
    if last is not None and last > column:
        sheet.merge_range(row, column, row, last, "", look)
    if value is None or value == "":
        sheet.write_blank(row, column, None, look)
    elif isinstance(value, bool):
        sheet.write_string(row, column, "Yes" if value else "No", look)
    elif isinstance(value, str):
        text = value if len(value) <= MAX_TEXT else value[: MAX_TEXT - 1] + "…"
        sheet.write_string(row, column, text, look)
    elif not isinstance(value, date):
        sheet.write_number(row, column, value, look)
    elif value.year < _FIRST_YEAR:
        sheet.write_string(row, column, value.isoformat(), look)
    else:
        sheet.write_datetime(row, column, value, look)
