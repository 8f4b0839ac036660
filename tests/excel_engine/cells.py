"""Ranges: bulk values both ways, copies with their formats, widths, heights,
drop-downs and conditional colours.
"""

import copy
import datetime as dt
import re
from decimal import Decimal
from typing import Any

from openpyxl.cell.cell import MergedCell
from openpyxl.formula.translate import Translator
from openpyxl.utils import get_column_letter, range_boundaries
from openpyxl.worksheet.datavalidation import DataValidation

from excel_engine.counted import REFUSED, Counted, com_error

_NUMBER = re.compile(r"[-+]?\d+(\.\d+)?(e[-+]?\d+)?", re.I)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_CURRENCY = re.compile("[$€£¥]")
"""Formats whose cells Excel for Windows gives as currency, which arrives as a Decimal."""
_VALIDATION = ("type", "formula1", "sqref", "errorStyle", "error", "errorTitle")
"""What of a drop-down is copied."""
_STYLES = ("font", "border", "fill", "number_format", "protection", "alignment")
LAST_ROW, LAST_COLUMN = 1_048_576, 16_384
LONGEST_ADDRESS = 255


class Range(Counted):
    """Cells of one sheet, as (first row, first column, last row, last column)."""

    def __init__(self, sheet: Any, area: tuple[int, int, int, int]) -> None:
        self._log, self._sheet, self._area = sheet._log, sheet, area
        object.__setattr__(self, "options", {})

    _others: list["Range"] = []  # noqa: RUF012 - of an address of several areas the further ones

    @classmethod
    def at(cls, sheet: Any, one: Any, two: Any = None) -> "Range":
        if isinstance(one, str) and "," in one:
            if len(one) > LONGEST_ADDRESS:
                raise com_error(REFUSED, "Method 'Range' of object '_Worksheet' failed")
            first_area, *others = [cls.at(sheet, part) for part in one.split(",")]
            first_area._others = others
            return first_area
        first = cls._corner(one)
        last = cls._corner(two) if two is not None else first
        return cls(sheet, (first[0], first[1], last[2], last[3]))

    @staticmethod
    def _corner(one: Any) -> tuple[int, int, int, int]:
        if isinstance(one, Range):
            return one._area
        if isinstance(one, tuple):
            return one[0], one[1], one[0], one[1]
        left, top, right, bottom = range_boundaries(one.replace("$", ""))
        return top or 1, left or 1, bottom or LAST_ROW, right or LAST_COLUMN

    options: Any = None
    sheet = property(lambda self: self._sheet)
    api = property(lambda self: self)
    max_cells_per_read = max_cells_per_write = None
    row = property(lambda self: self._area[0])
    column = property(lambda self: self._area[1])
    address = property(lambda self: self._ref_absolute)

    @property
    def shape(self) -> tuple[int, int]:
        top, left, bottom, right = self._area
        return bottom - top + 1, right - left + 1

    @property
    def _ref(self) -> str:
        top, left, bottom, right = self._area
        return f"{get_column_letter(left)}{top}:{get_column_letter(right)}{bottom}"

    @property
    def _ref_absolute(self) -> str:
        text = re.sub(r"([A-Z]+)(\d+)", r"$\1$\2", self._ref)
        one, two = text.split(":")
        return one if one == two else text

    def get_address(self, row_absolute: bool, column_absolute: bool, external: bool) -> str:
        title = self._sheet._ws.title
        book = self._sheet._book._name
        if not external:
            return self._ref_absolute
        text = f"[{book}]{title}".replace("'", "''")
        return (
            f"'{text}'!{self._ref_absolute}"
            if re.search(r"\W", f"{book}{title}")
            else f"[{book}]{title}!{self._ref_absolute}"
        )

    def __call__(self, row: int, column: int | None = None) -> "Range":
        top, left, *_ = self._area
        if column is None:
            width = self._area[3] - left + 1
            row, column = (row - 1) // width + 1, (row - 1) % width + 1
        return Range(
            self._sheet, (top + row - 1, left + column - 1, top + row - 1, left + column - 1)
        )

    def __len__(self) -> int:
        top, left, bottom, right = self._area
        return (bottom - top + 1) * (right - left + 1)

    # Values

    @property
    def merge_cells(self) -> bool:
        top, left, _, _ = self._area
        cell = self._sheet._ws.cell(top, left).coordinate
        return any(cell in area for area in self._sheet._ws.merged_cells.ranges)

    @property
    def raw_value(self) -> Any:
        top, left, bottom, right = self._area
        rows = tuple(
            tuple(self._value(row, column) for column in range(left, right + 1))
            for row in range(top, bottom + 1)
        )
        return rows[0][0] if len(rows) == 1 and len(rows[0]) == 1 else rows

    @raw_value.setter
    def raw_value(self, data: Any) -> None:
        self._sheet._require_unprotected()
        top, left, bottom, right = self._area
        if not isinstance(data, (list, tuple)):
            data = [[data] * (right - left + 1)] * (bottom - top + 1)
        elif data and not isinstance(data[0], (list, tuple)):
            data = [data]
        for r, line in enumerate(data):
            for c, value in enumerate(line):
                put(self._sheet._ws.cell(top + r, left + c), value)

    def _value(self, row: int, column: int) -> Any:
        from excel_engine.book import ErrorCell

        cell = self._sheet._ws.cell(row, column)
        value = cell.value
        if cell.data_type == "f":
            value = self._sheet._book._values.of(self._sheet._ws).cell(row, column).value
        if cell.data_type == "e" or (
            isinstance(value, str) and value.startswith("#") and cell.data_type == "f"
        ):
            return ErrorCell(value)
        if isinstance(value, dt.datetime):
            return value
        if isinstance(value, dt.date):
            return dt.datetime(value.year, value.month, value.day)  # noqa: DTZ001
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return Decimal(f"{value:.4f}") if _CURRENCY.search(cell.number_format) else float(value)
        return value

    @property
    def formula(self) -> Any:
        top, left, bottom, right = self._area
        ws = self._sheet._ws
        return tuple(
            tuple(
                "" if (v := ws.cell(r, c).value) is None else str(v) for c in range(left, right + 1)
            )
            for r in range(top, bottom + 1)
        )

    @formula.setter
    def formula(self, text: str) -> None:
        """One formula for all cells, which speaks of their neighbours as it does in the first."""
        top, left, *_ = self._area
        first = f"{get_column_letter(left)}{top}"
        for cell in self._held():
            cell.value = Translator(text, first).translate_formula(cell.coordinate)

    # Formats

    @property
    def number_format(self) -> str:
        return str(self._sheet._ws.cell(self._area[0], self._area[1]).number_format)

    @number_format.setter
    def number_format(self, text: str) -> None:
        for cell in self._held():
            cell.number_format = text

    @property
    def font(self) -> "Font":
        return Font(self)

    @property
    def column_width(self) -> float:
        return width_of(self._sheet._ws, self._area[1])

    @column_width.setter
    def column_width(self, width: float) -> None:
        for column in range(self._area[1], self._area[3] + 1):
            self._sheet._ws.column_dimensions[get_column_letter(column)].width = width

    @property
    def Hidden(self) -> bool:
        """Whether the first of whole columns is hidden."""
        held = dimension_of(self._sheet._ws, self._area[1])
        return held is not None and bool(held.hidden)

    @Hidden.setter
    def Hidden(self, hidden: bool) -> None:
        self._sheet._require_unprotected()
        _, first, _, last = self._area
        each_alone(self._sheet._ws, first, last)
        for column in range(first, last + 1):
            held = dimension_of(self._sheet._ws, column)
            if held is not None:
                held.hidden = hidden

    @property
    def Orientation(self) -> int:
        cell = self._sheet._ws.cell(self._area[0], self._area[1])
        return int(cell.alignment.textRotation or 0)

    @Orientation.setter
    def Orientation(self, degrees: int) -> None:
        for cell in self._held():
            straight = copy.copy(cell.alignment)
            straight.textRotation = degrees
            cell.alignment = straight

    @property
    def table(self) -> Any:
        from excel_engine.book import Table

        for held in self._sheet._ws.tables.values():
            top, left, bottom, right = Range.at(self._sheet, held.ref)._area
            if top <= self._area[0] <= bottom and left <= self._area[1] <= right:
                return Table(self._sheet, held)
        return None

    def select(self) -> None:
        if self._sheet._book._xl.active is not self._sheet._ws or not self._sheet._book._in_front:
            raise com_error(REFUSED, "Select method of Range class failed")
        self._sheet._ws._selected = self._area

    def AutoFilter(self) -> None:
        """Filter buttons put on the list, and taken off where they are on already."""
        held = self._sheet._ws.auto_filter
        held.ref = None if held.ref else self._ref

    def _held(self) -> list[Any]:
        """Cells of the range that the sheet reaches to."""
        self._sheet._require_unprotected()
        top, left, bottom, right = self._area
        ws = self._sheet._ws
        whole = bottom == LAST_ROW or right == LAST_COLUMN
        bottom, right = (
            (min(bottom, ws.max_row), min(right, ws.max_column)) if whole else (bottom, right)
        )
        return [ws.cell(r, c) for r in range(top, bottom + 1) for c in range(left, right + 1)]

    # Rows

    def insert(self, shift: str, copy_origin: Any = None) -> None:
        top, _, bottom, _ = self._area
        self._shift(top, bottom - top + 1)

    def delete(self, shift: str) -> None:
        top, _, bottom, _ = self._area
        self._shift(top, top - bottom - 1)

    def _shift(self, top: int, count: int) -> None:
        """Rows put in (or taken out) from `top` on;
        the charts of the sheet follow, as they do in Excel.
        """
        self._sheet._require_unprotected()
        ws = self._sheet._ws
        ws.insert_rows(top, count) if count > 0 else ws.delete_rows(top, -count)

        def moved(found: re.Match[str]) -> str:
            row = int(found[2])
            if row < top:
                return found[0]
            return f"{found[1]}{row + count if count > 0 or row >= top - count else top}"

        for chart in ws._charts:
            for series in chart.series:
                for part in (series.val.numRef, series.cat.strRef or series.cat.numRef):
                    part.f = re.sub(r"(\$[A-Z]+\$)(\d+)", moved, part.f)

    # Copies

    def copy(self, destination: Any = None) -> None:
        app = self._sheet._book._app
        if destination is None:
            app._clipboard, app._state["cut_copy_mode"] = self, "copy"
            return
        target = destination.impl if hasattr(destination, "impl") else destination
        target._sheet._require_unprotected()
        if target._sheet._filtered:
            raise com_error(
                REFUSED, "The command you chose cannot be performed with multiple selections."
            )
        self._copy_to(target._sheet, target._area[0], target._area[1])

    def paste(
        self, paste: str, operation: Any = None, skip_blanks: bool = False, transpose: bool = False
    ) -> None:
        """Put a part of what was copied into these cells, repeated where it is narrower."""
        self._sheet._require_unprotected()
        held = self._sheet._book._app._clipboard
        _, left, _, right = held._area
        shown = held._visible_rows()
        self._sheet._ws._selected = self._area  # the paste leaves its target selected
        if paste == "column_widths":
            for column in range(self._area[1], self._area[3] + 1):
                width = width_of(held._sheet._ws, left + column - self._area[1])
                self._sheet._ws.column_dimensions[get_column_letter(column)].width = width
            return
        for cell in self._held():
            place = cell.row - self._area[0]
            if paste == "values_and_number_formats" and place >= len(shown):
                continue
            row = shown[place % len(shown)]
            like = held._sheet._ws.cell(
                row, left + (cell.column - self._area[1]) % (right - left + 1)
            )
            if paste == "formats":
                dress(cell, like)
            elif paste == "values_and_number_formats":
                cell.value, cell.number_format = like.value, like.number_format
                cell.data_type = like.data_type
            else:
                raise ValueError(paste)

    def _visible_rows(self) -> list[int]:
        """The rows that a copy takes: of a filtered list those that are shown."""
        ws, (top, _, bottom, _) = self._sheet._ws, self._area
        rows = range(top, bottom + 1)
        tables = any(t._filtered for t in self._sheet._tables())
        if top == bottom or not (self._sheet._filtered or tables):
            return list(rows)
        return [
            row for row in rows if row not in ws.row_dimensions or not ws.row_dimensions[row].hidden
        ]

    def _clear(self) -> None:
        ws = self._sheet._ws
        ws.merged_cells.ranges.clear()
        ws._cells.clear()
        ws.data_validations.dataValidation.clear()
        ws.conditional_formatting = type(ws.conditional_formatting)()

    def _copy_to(self, to: Any, row: int, column: int) -> None:
        """Values, formats, widths and heights; of whole sheets also what lies over their cells."""
        _, left, bottom, right = self._area
        is_whole = bottom == LAST_ROW and right == LAST_COLUMN
        if is_whole:
            Range(to, (1, 1, LAST_ROW, LAST_COLUMN))._clear()
        self._copy_cells(to, row, column)
        if bottom == LAST_ROW:
            self._copy_widths(to, column - left)
        if is_whole:
            self._copy_overlays(to)

    def _copy_cells(self, to: Any, row: int, column: int) -> None:
        ws, (top, left, bottom, right) = self._sheet._ws, self._area
        for line in ws.iter_rows(top, min(bottom, ws.max_row), left, min(right, ws.max_column)):
            for cell in line:
                if isinstance(cell, MergedCell):
                    continue
                made = to._ws.cell(cell.row - top + row, cell.column - left + column)
                made.value = cell.value
                made.data_type = cell.data_type
                dress(made, cell)

    def _copy_widths(self, to: Any, by: int) -> None:
        """Copy the widths of columns, each to the column that lies so far to the right."""
        ws, (_, left, _, right) = self._sheet._ws, self._area
        last = min(right, max(ws.max_column, left))
        for number in range(left, last + 1):
            held = dimension_of(ws, number)
            if held is not None:
                to._ws.column_dimensions[get_column_letter(number + by)].width = held.width

    def _copy_overlays(self, to: Any) -> None:
        """Copy the heights of rows, merged cells, drop-downs and conditional colours."""
        ws, new = self._sheet._ws, to._ws
        for number, held in ws.row_dimensions.items():
            new.row_dimensions[number].height = held.height
        for merged in ws.merged_cells.ranges:
            new.merge_cells(str(merged))
        for rule in ws.data_validations.dataValidation:
            parts = {name: getattr(rule, name) for name in _VALIDATION}
            new.add_data_validation(DataValidation(**parts))
        for area in ws.conditional_formatting:
            for rule in area.rules:
                new.conditional_formatting.add(str(area.sqref), copy.copy(rule))


class Font(Counted):
    """The font of a range, of which the colour can be read and set."""

    def __init__(self, cells: Range) -> None:
        self._log, self._cells = cells._log, cells

    @property
    def color(self) -> Any:
        held = self._cells._sheet._ws.cell(self._cells._area[0], self._cells._area[1]).font.color
        text = held.rgb if held is not None and isinstance(held.rgb, str) else "FF000000"
        return tuple(int(text[at : at + 2], 16) for at in (2, 4, 6))

    @color.setter
    def color(self, parts: Any) -> None:
        for cells in (self._cells, *self._cells._others):
            for cell in cells._held():
                made = copy.copy(cell.font)
                made.color = "FF" + "".join(f"{part:02X}" for part in parts)
                cell.font = made


def width_of(ws: Any, column: int) -> float:
    letter = get_column_letter(column)
    if letter in ws.column_dimensions:
        return float(ws.column_dimensions[letter].width)
    held = dimension_of(ws, column)
    return 13.0 if held is None else float(held.width)


def dimension_of(ws: Any, column: int) -> Any:
    """The entry of the file that says how wide a column is; None where none does."""
    for held in ws.column_dimensions.values():
        if (held.min or 0) <= column <= (held.max or 0):
            return held
    return None


def each_alone(ws: Any, first: int, last: int) -> None:
    """Let each of some columns have an entry of its own, where one stood for several."""
    for key, held in list(ws.column_dimensions.items()):
        low, high = held.min or 0, held.max or 0
        if low == high or high < first or low > last:
            continue
        del ws.column_dimensions[key]
        inside = range(max(low, first), min(high, last) + 1)
        runs = [(low, first - 1), *((n, n) for n in inside), (last + 1, high)]
        for left, right in runs:
            if left <= right:
                made = copy.copy(held)
                made.index, made.min, made.max = get_column_letter(left), left, right
                ws.column_dimensions[made.index] = made


def dress(cell: Any, like: Any) -> None:
    """Give a cell the look of another, in whatever book."""
    if cell.parent.parent is like.parent.parent:
        cell._style = copy.copy(like._style)
    elif like.has_style:
        known = cell.parent.parent.__dict__.setdefault("_dressed", {})
        key = id(like.parent.parent), tuple(like._style)
        if key not in known:
            for part in _STYLES:
                setattr(cell, part, copy.copy(getattr(like, part)))
            known[key] = (
                copy.copy(cell._style),
                like.parent.parent,
            )  # the book is kept, so that its id is
        cell._style = copy.copy(known[key][0])


def put(cell: Any, value: Any) -> None:
    """Set a value as Excel takes it: a text is read as if it were typed."""
    if isinstance(value, str):
        if value.startswith("'"):
            cell.value, cell.data_type = value[1:], "s"
            return
        if _NUMBER.fullmatch(value.strip()):
            cell.value = float(value)
            return
        if _DAY.fullmatch(value):
            cell.value = dt.datetime.fromisoformat(value)
            return
        if value.lower() in ("true", "false"):
            cell.value = value.lower() == "true"
            return
    cell.value = None if value == "" else value
