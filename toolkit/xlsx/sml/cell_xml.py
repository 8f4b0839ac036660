"""One value to one cell, as bytes: text never becomes a formula, nothing is cut on the quiet."""

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
_ENTITY = re.compile(r"&(?:#(\d+)|#x([0-9A-Fa-f]+)|(\w+));")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_EPOCH_1900 = datetime.combine(date(1899, 12, 30), time())
_EPOCH_1904 = datetime.combine(date(1904, 1, 1), time())
_PHANTOM_DAY = 61  # 1900-03-01; Excel counts a 29 February 1900 that never was


def escape(text: str) -> str:
    """Text of an XML element; the standard library's own costs 30 ms of imports."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def plain(text: str) -> str:
    """Text as it reads, from text as XML spells it; what is no entity of XML stays.

    >>> plain("A &amp; B&#10;&#x43; &nbsp;") == "A & B\\nC &nbsp;"
    True
    """
    return _ENTITY.sub(_character, text) if "&" in text else text


def _character(found: re.Match[str]) -> str:
    decimal, hexadecimal, name = found.groups()
    if name:
        return _NAMED.get(name, found[0])
    return chr(int(decimal) if decimal else int(hexadecimal, 16))


def escaped(text: str) -> str:
    """Spell control characters as Excel does, so that a reader gives the very same text back.

    XML cannot hold them. Half a surrogate pair, which no file can hold, becomes U+FFFD.

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
    """Writes cells for one sheet: with its namespace prefix and its workbook's epoch.

    Texts stand in their cells (``inlineStr``), so that the user's shared strings stay untouched.
    Every method raises Refused where Excel could not hold the value as it is, TypeError for what is
    no ``Value``, ValueError for a time with a zone.
    """

    prefix: bytes
    date1904: bool

    def cell(self, column: bytes, row: int, value: Value, style: int) -> bytes:
        """Write a cell; without a value it holds its format alone."""
        return b'<%bc r="%b%d%b' % (self.prefix, column, row, self.rest(column, row, value, style))

    def rest(self, column: bytes, row: int, value: Value, style: int) -> bytes:
        """Write what comes after a cell's reference, the same for equal values.

        The reference is for messages alone.
        """
        prefix = self.prefix
        start = b'" s="%d"' % style if style else b'"'
        # NaN, which alone differs from itself, counts as nothing.
        if value is None or value != value:
            return start + b"/>"
        if isinstance(value, bool):
            return start + b' t="b"><%bv>%d</%bv></%bc>' % (prefix, value, prefix, prefix)
        if isinstance(value, str):
            text = self._text(value, column, row)
            # Programs trim a text unless it says to preserve its space.
            space = b' xml:space="preserve"' if value != value.strip() or "\n" in value else b""
            inside = b"<%bis><%bt%b>%b</%bt></%bis>" % (prefix, prefix, space, text, prefix, prefix)
            return start + b' t="inlineStr">%b</%bc>' % (inside, prefix)
        digits = self._digits(value, column, row)
        return start + b"><%bv>%b</%bv></%bc>" % (prefix, digits, prefix, prefix)

    def formula(self, column: bytes, row: int, text: str, style: int) -> bytes:
        """Write a cell with a formula and no value yet."""
        prefix, xml = self.prefix, escape(text).encode()
        start = b'<%bc r="%b%d"' % (prefix, column, row)
        if style:
            start += b' s="%d"' % style
        return start + b"><%bf>%b</%bf></%bc>" % (prefix, xml, prefix, prefix)

    def _text(self, text: str, column: bytes, row: int) -> bytes:
        length = len(text)
        if length > MAX_TEXT // 2:
            # Excel counts a character beyond the 65,536 first of Unicode twice.
            length = len(text.encode("utf-16-le", "surrogatepass")) // 2
        if length > MAX_TEXT:
            raise Refused(
                f"cell {column.decode()}{row}: the text has {length:,} characters "
                f"and a cell holds {MAX_TEXT:,}; shorten it."
            )
        return escape(escaped(text)).encode()

    def _digits(self, value: float | date, column: bytes, row: int) -> bytes:
        number = self._serial(value, column, row) if isinstance(value, date) else value
        if not isinstance(number, int | float):
            raise TypeError(
                f"cell {column.decode()}{row}: {number!r} is none of the kinds of value "
                "a cell can hold"
            )
        if not math.isfinite(number):
            raise Refused(
                f"cell {column.decode()}{row}: {number} is no number that a workbook can hold."
            )
        # Subclasses, such as NumPy's float and enums of numbers, print otherwise.
        kind = int if isinstance(number, int) else float
        return kind.__repr__(number).encode()

    def _serial(self, day: date, column: bytes, row: int) -> int | float:
        """Days since the workbook's epoch, with the time of day as a fraction."""
        moment = day if isinstance(day, datetime) else datetime.combine(day, time())
        if moment.tzinfo is not None:
            raise ValueError(
                f"cell {column.decode()}{row}: {day} has a time zone, which a workbook cannot hold"
            )
        epoch = _EPOCH_1904 if self.date1904 else _EPOCH_1900
        days = (moment - epoch) / timedelta(days=1)
        if not self.date1904 and days < _PHANTOM_DAY:
            days -= 1
        first = 0 if self.date1904 else 1
        if days < first:
            raise Refused(
                f"cell {column.decode()}{row}: {day} lies before the first date "
                "this workbook can hold; write it as text."
            )
        return int(days) if days == int(days) else days
