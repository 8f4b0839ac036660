"""A formula as it reads some rows down, the way filling down in Excel changes it."""

from __future__ import annotations

import re

from ..opc.xlsx_errors import Refused
from .addresses import (
    MAX_COLUMN,
    MAX_ROW,
    column_number,
    letters,
)

_TOKEN = re.compile(
    r"""
    # a text
    "(?:[^"]|"")*"
    # a sheet's title
    | '(?:[^']|'')*'
    # columns of a table, or another workbook
    | \[(?:[^\[\]]|\[(?:[^\[\]]|\[[^\[\]]*\])*\])*\]
    # a cell; no function (LOG10), and no end of a name
    | (?<![\w.$])(?P<to>\$?[A-Za-z]{1,3})(?P<at>\$?\d{1,7})(?![\w.(!\[])
    # whole rows
    | (?<![\w.$])(?P<first>\$?\d{1,7}):(?P<last>\$?\d{1,7})(?![\w.(!])
    # whole columns
    | (?<![\w.$])(?P<left>\$?[A-Za-z]{1,3}):(?P<right>\$?[A-Za-z]{1,3})(?![\w.(!])
    """,
    re.VERBOSE,
)


def shifted(formula: str, rows: int, columns: int = 0) -> str:
    """Move the relative references of a formula; texts, names and table columns stay as they are.

    >>> shifted('A1+$B2+C$3+Log!D4&"A1"+Sales[@A1]+LOG10(7:7)', 2)
    'A3+$B4+C$3+Log!D6&"A1"+Sales[@A1]+LOG10(9:9)'

    Raises Refused when a reference would leave the sheet.
    """

    def row(text: str) -> str:
        if text.startswith("$"):
            return text
        return str(_within(int(text) + rows, MAX_ROW, formula))

    def column(text: str) -> str:
        if text.startswith("$") or not columns:
            return text
        return letters(_within(column_number(text) + columns, MAX_COLUMN, formula))

    def moved(found: re.Match[str]) -> str:
        if found["to"]:
            return column(found["to"]) + row(found["at"])
        if found["first"]:
            return f"{row(found['first'])}:{row(found['last'])}"
        if found["left"]:
            return f"{column(found['left'])}:{column(found['right'])}"
        return found[0]

    return _TOKEN.sub(moved, formula)


def _within(number: int, last: int, formula: str) -> int:
    if not 1 <= number <= last:
        raise Refused(
            f"the formula {formula!r} of the row above would reach beyond the sheet; "
            "write the new rows by hand."
        )
    return number
