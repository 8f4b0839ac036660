"""A log with a sheet for each month, whose rows say only which day of that month."""

import datetime as dt
import re
from typing import Any

import numpy as np
import pandas as pd

from toolkit.parsing.dates import MONTHS
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, cell_problem
from toolkit.schema.model import Table
from toolkit.words.folding import fold

_WORD_OR_NUMBER = re.compile(r"[^\W\d_]+|\d+")
_THIS_CENTURY = 2000
_DAYS = range(1, 32)


def month_of(title: str) -> tuple[int, int] | None:
    """Year and month that a title names; None where it names no month, or no year.

    >>> month_of("January 2026"), month_of("Sep 26"), month_of("Anrufe März 2026"), month_of("May")
    ((2026, 1), (2026, 9), (2026, 3), None)
    """
    parts = _WORD_OR_NUMBER.findall(title)
    months = [MONTHS[fold(part)] for part in parts if fold(part) in MONTHS]
    numbers = [int(part) for part in parts if part.isdecimal()]
    if len(months) != 1 or len(numbers) != 1:
        return None
    (number,) = numbers
    year = number if number > 99 else _THIS_CENTURY + number
    return (year, months[0]) if 1990 <= year < 2200 else None


def with_whole_days(
    raw: pd.DataFrame, table: Table, mapped: Mapped
) -> tuple[pd.DataFrame, list[Problem]]:
    """The rows of a log with days where numbers from 1 to 31 stand for those of its sheet's month.

    That is where nothing but such numbers and whole days stands in the column; told once.
    """
    position = mapped.positions.get(table.day)
    month = month_of(mapped.title) if table.day else None
    if position is None or month is None:
        return raw, []
    cells = raw.iloc[:, position].tolist()
    is_number = list(map(_is_number, cells))
    if not any(is_number) or not all(map(_may_be_day, cells)):
        return raw, []
    days = np.empty(len(cells), dtype=object)
    days[:] = [_day(cell, month) for cell in cells]
    with_days = raw.copy(deep=False)
    with_days.isetitem(position, days)
    first = is_number.index(True)
    told = cell_problem(
        mapped,
        position,
        raw.index[first],
        value=str(int(cells[first])),
        says=f"days of a month; read as those of {dt.date(*month, 1):%B %Y}, as the sheet is named",
        fix="Nothing, if that is so; else type whole dates.",
        count=sum(is_number),
    )
    return with_days, [told]


def _is_number(cell: Any) -> bool:
    return isinstance(cell, int | float) and not isinstance(cell, bool) and cell == cell


def _may_be_day(cell: Any) -> bool:
    """Whether a cell is blank, a whole day, or a number from 1 to 31."""
    if _is_number(cell):
        return cell in _DAYS
    return isinstance(cell, dt.date) or bool(pd.isna(cell))


def _day(cell: Any, month: tuple[int, int]) -> Any:
    """The day of the month that a number is; the number where the month has no such day."""
    if not _is_number(cell):
        return cell
    try:
        return dt.date(*month, int(cell))
    except ValueError:
        return cell
