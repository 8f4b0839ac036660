"""A log with a sheet for each month, whose rows say only which day of that month."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, cell_problem
from toolkit.reading.month_headers import MonthOfSheet
from toolkit.schema.model import Table

_DAYS = range(1, 32)
_LONGEST = len("31")


def of_guessed_years(months: Mapping[str, MonthOfSheet]) -> list[Problem]:
    """What is told first of sheets with days of months of which nothing says the year."""
    guessed = {title: month for title, month in months.items() if month.is_guessed}
    if not guessed:
        return []
    first = next(iter(guessed))
    read = ", ".join(f"{title!r} as {month}" for title, month in guessed.items())
    told = Problem(
        sheet=first,
        problem=f"days of months without a year; read as the newest such months: {read}",
        fix="Nothing, if that is so; else write the year into the titles, like 'Jan 2026'.",
        severity="note",
        count=len(guessed),
        first=True,
    )
    return [told]


def with_whole_days(
    raw: pd.DataFrame, table: Table, mapped: Mapped, month: MonthOfSheet | None
) -> tuple[pd.DataFrame, list[Problem]]:
    """The rows of a log with days where numbers from 1 to 31 stand for those of its sheet's month.

    That is where nothing but such numbers and whole days stands in the column; told once.
    """
    position = mapped.positions.get(table.day)
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
        says=f"days of a month; read as those of {month}, as the sheet is named",
        fix="Nothing, if that is so; else type whole dates.",
        count=sum(is_number),
    )
    return with_days, [told]


def _is_number(cell: Any) -> bool:
    """Whether a cell is a number, or one of at most two digits in a text file."""
    if isinstance(cell, str):
        return cell.strip().isdecimal() and len(cell.strip()) <= _LONGEST
    return isinstance(cell, int | float) and not isinstance(cell, bool) and cell == cell


def _may_be_day(cell: Any) -> bool:
    """Whether a cell is blank, a whole day, or a number from 1 to 31."""
    if _is_number(cell):
        return float(cell) in _DAYS
    return isinstance(cell, dt.date) or bool(pd.isna(cell))


def _day(cell: Any, month: MonthOfSheet) -> Any:
    """The day of the month that a number is; the number where the month has no such day."""
    if not _is_number(cell):
        return cell
    try:
        return dt.date(month.year, month.month, int(cell))
    except ValueError:
        return cell
