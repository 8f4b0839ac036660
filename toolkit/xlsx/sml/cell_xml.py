"""One value to one cell, as bytes: text never becomes a formula, nothing is cut or rounded on the quiet."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from ..opc.xlsx_errors import Refused

Value = None | bool | int | float | str | date | datetime

MAX_TEXT = 32_767
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")
_LONE_HALF = re.compile("[\ud800-\udfff]")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_EPOCH_1900 = datetime.combine(date(1899, 12, 30), time())
_EPOCH_1904 = datetime.combine(date(1904, 1, 1), time())
_PHANTOM_DAY = 61  # 1900-03-01; Excel counts a 29 February 1900 that never was


def escape(text: str) -> str:
    """Text of an XML element; the standard library's own costs 30 ms of imports."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def escaped(text: str) -> str:
    """Spell control characters as Excel does, so that a reader gives the very same text back.

    >>> escaped("a_x0041_b"), escaped("1\\x072")
    ('a_x005F_x0041_b', '1_x0007_2')
    """
    text = _LOOKS_ESCAPED.sub("_x005F_", text) if "_x" in text else text
    text = _UNWRITABLE.sub(lambda found: f"_x{ord(found[0]):04X}_", text)
    return _LONE_HALF.sub("\ufffd", text)


def unescaped(text: str) -> str:
    """Undo ``escaped``."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


@dataclass(frozen=True)
class CellWriter:
    """Writes cells for one sheet: with its namespace prefix and its workbook's epoch."""

    prefix: bytes
    date1904: bool

    def cell(self, column: bytes, row: int, value: Value, style: int) -> bytes:
        """Write a cell; raises Refused where Excel could not hold the value as it is."""
        return b'<%bc r="%b%d%b' % (self.prefix, column, row, self.rest(column, row, value, style))

    def rest(self, column: bytes, row: int, value: Value, style: int) -> bytes:
        """Write what comes after a cell's reference, the same for equal values; the reference is for messages."""
        p = self.prefix
        start = b'" s="%d"' % style if style else b'"'
        if value is None or value != value:  # NaN counts as nothing
            return start + b"/>"
        if isinstance(value, bool):
            return start + b' t="b"><%bv>%d</%bv></%bc>' % (p, value, p, p)
        if isinstance(value, str):
            text = self._text(value, column, row).encode()
            space = b' xml:space="preserve"' if value != value.strip() or "\n" in value else b""
            return start + b' t="inlineStr"><%bis><%bt%b>%b</%bt></%bis></%bc>' % (
                p,
                p,
                space,
                text,
                p,
                p,
                p,
            )
        number = self._serial(value, column, row) if isinstance(value, date) else value
        if not isinstance(number, int | float):
            raise TypeError(
                f"cell {column.decode()}{row}: {number!r} is none of the kinds of value a cell can hold"
            )
        if not math.isfinite(number):
            raise Refused(
                f"cell {column.decode()}{row}: {number} is no number that a workbook can hold."
            )
        digits = (
            int.__repr__(number) if isinstance(number, int) else float.__repr__(number)
        )  # subclasses print otherwise
        return start + b"><%bv>%b</%bv></%bc>" % (p, digits.encode(), p, p)

    def formula(self, column: bytes, row: int, text: str, style: int) -> bytes:
        """Write a cell with a formula and no value yet."""
        p = self.prefix
        start = b'<%bc r="%b%d"' % (p, column, row) + (b' s="%d"' % style if style else b"")
        return start + b"><%bf>%b</%bf></%bc>" % (p, escape(text).encode(), p, p)

    def _text(self, text: str, column: bytes, row: int) -> str:
        length = (
            len(text)
            if len(text) <= MAX_TEXT // 2
            else len(text.encode("utf-16-le", "surrogatepass")) // 2
        )
        if length > MAX_TEXT:
            raise Refused(
                f"cell {column.decode()}{row}: the text has {length:,} characters and a cell holds {MAX_TEXT:,}; shorten it."
            )
        return escape(escaped(text))

    def _serial(self, day: date, column: bytes, row: int) -> int | float:
        moment = day if isinstance(day, datetime) else datetime.combine(day, time())
        if moment.tzinfo is not None:
            raise ValueError(
                f"cell {column.decode()}{row}: {day} has a time zone, which a workbook cannot hold"
            )
        days = (moment - (_EPOCH_1904 if self.date1904 else _EPOCH_1900)) / timedelta(days=1)
        if not self.date1904 and days < _PHANTOM_DAY:
            days -= 1
        if days < (0 if self.date1904 else 1):
            raise Refused(
                f"cell {column.decode()}{row}: {day} lies before the first date this workbook can hold; write it as text."
            )
        return int(days) if days == int(days) else days
