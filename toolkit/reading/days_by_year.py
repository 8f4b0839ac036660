"""Days of a customer list that say only their year or month: "customer since 2015"."""

import datetime as dt
import re
from typing import Any

import numpy as np
import pandas as pd

from toolkit.parsing.dates import PIVOT
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, cell_problem
from toolkit.reading.month_headers import month_of_header
from toolkit.reading.value_tests import is_day_or_text, is_number
from toolkit.schema.model import Table

LONG_AGO = ("customer_since", "last_contact")
"""Columns of days that were, for which the first of a month or year is good enough, told."""
_YEARS = range(1950, 2101)
"""Numbers under them that are years; counted as days by Excel they would lie around 1905."""
_YEAR = re.compile(r"'\d\d|(?:19|20)\d\d")
_LONGEST = 20


def with_first_days(
    raw: pd.DataFrame, table: Table, mapped: Mapped
) -> tuple[pd.DataFrame, list[Problem]]:
    """The list with the first day of each year or month that stands there alone; told once each."""
    problems: list[Problem] = []
    if table.name != "customers":
        return raw, problems
    for column in LONG_AGO:
        position = mapped.positions.get(column)
        if position is None or raw.iloc[:, position].dtype.kind == "M":
            continue
        cells = raw.iloc[:, position].tolist()
        known = {cell: _first_day(cell) for cell in set(cells)}
        firsts = [known[cell] for cell in cells]
        if not any(firsts):
            continue
        whole = np.empty(len(raw), dtype=object)
        whole[:] = [first or cell for first, cell in zip(firsts, cells, strict=True)]
        raw = raw.copy(deep=False)
        raw.isetitem(position, whole)
        problems.append(_told(raw, mapped, position, firsts, cells))
    return raw, problems


def _first_day(cell: Any) -> dt.date | None:
    """The first day of the year or month that a cell says alone; None for any other cell."""
    if isinstance(cell, str):
        text = cell.strip()
        if len(text) > _LONGEST or is_day_or_text(text):
            return None
        if _YEAR.fullmatch(text):
            return dt.date(_with_century(text), 1, 1)
        month = month_of_header(text)
        return dt.date(month.year, month.month, 1) if month and month.year else None
    return dt.date(int(cell), 1, 1) if is_number(cell) and cell in _YEARS else None


def _with_century(text: str) -> int:
    """The year of "2015" or "'15"; one that is to come by far was in the last century."""
    year = int(text.lstrip("'"))
    if year > 99:
        return year
    return year + (2000 if year < PIVOT else 1900)


def _told(
    raw: pd.DataFrame, mapped: Mapped, position: int, firsts: list[Any], cells: list[Any]
) -> Problem:
    """How many cells say a year or a month alone, with the first of them."""
    at = next(i for i, first in enumerate(firsts) if first)
    count = sum(map(bool, firsts))
    where = "1 cell" if count == 1 else f"{count} cells"
    return cell_problem(
        mapped,
        position,
        raw.index[at],
        value=str(cells[at]),
        says=f"a year or a month without a day, in {where}; read as its first day, here "
        f"{firsts[at]}",
        fix="Nothing, if that is good enough; else write the day.",
        count=count,
    )
