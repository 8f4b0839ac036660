"""A log whose days stand in parts: a column of months, one of days, the year beside or above."""

import datetime as dt
import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, cell_problem
from toolkit.reading.month_headers import YEAR, Month, first_day, month_of_header
from toolkit.schema.model import Table
from toolkit.words.every_language import folded_words
from toolkit.words.folding import fold

_MONTH, _YEAR_OF = 28, 364
"""Days by which languages have words for a month and for a year."""
_OF_MONTHS = ("calls", "orders")
"""Tables that people keep by months, too."""
_DIGITS = re.compile(r"\d{1,4}(?:\.0)?")


def with_days_of_parts(
    raw: pd.DataFrame, table: Table, mapped: Mapped, today: dt.date | None
) -> tuple[pd.DataFrame, Mapped, list[Problem]]:
    """The rows of a log with whole days where its day is a number from 1 to 31 beside a month.

    The year stands in a column of its own, in the cells of months, or in the sheet's title; else it
    is the newest in which the month is not to come. Where calls or orders have no day at all, each
    is on the first of its month. Told once; whole days stay as they are.
    """
    day = mapped.positions.get(table.day)
    if table.name == "customers" or (day is None and table.name not in _OF_MONTHS):
        return raw, mapped, []
    unmapped = set(mapped.unmapped)
    free = [i for i, header in enumerate(mapped.headers) if header in unmapped]
    month = _under(_MONTH, mapped, free)
    if month is None:
        return raw, mapped, []
    year = _under(_YEAR_OF, mapped, free)
    days = [1] * len(raw) if day is None else [_number(cell) for cell in raw.iloc[:, day]]
    months = [_month(cell) for cell in raw.iloc[:, month]]
    years = [None] * len(raw) if year is None else [_number(cell) for cell in raw.iloc[:, year]]
    in_title = set(map(int, YEAR.findall(mapped.title)))
    said = in_title.pop() if len(in_title) == 1 else None
    whole = [
        _day(number, at, of, said, today)
        for number, at, of in zip(days, months, years, strict=True)
    ]
    if not any(whole):
        return raw, mapped, []
    at = month if day is None else day
    cells = np.empty(len(raw), dtype=object)
    cells[:] = [made or cell for made, cell in zip(whole, raw.iloc[:, at], strict=True)]
    with_days = raw.copy(deep=False)
    with_days.isetitem(at, cells)
    told = _told(raw, mapped, (day, month, year), whole, said)
    made = _with_parts(mapped, table.day, (month, year))
    return with_days, replace(made, positions=made.positions | {table.day: at}), [told]


def _with_parts(mapped: Mapped, day: str, parts: Sequence[int | None]) -> Mapped:
    """How the table was found, with the headers of month and year as parts of its day."""
    headers = [mapped.headers[i] for i in parts if i is not None]
    return replace(
        mapped,
        columns=mapped.columns | dict.fromkeys(headers, day),
        reasons=mapped.reasons | dict.fromkeys(headers, "a part of the day"),
        unmapped=[header for header in mapped.unmapped if header not in headers],
    )


def _under(days: int, mapped: Mapped, free: Collection[int]) -> int | None:
    """The position of the header that is a word for so many days, a month or a year."""
    words = folded_words(lambda language: language.cadences.get(days, ""))
    return next((i for i in free if fold(mapped.headers[i]) in words), None)


def _number(cell: Any) -> int | None:
    """The whole number that a cell is, or that its digits are."""
    if isinstance(cell, str):
        text = cell.strip()
        return int(float(text)) if _DIGITS.fullmatch(text) else None
    is_number = isinstance(cell, int | float) and not isinstance(cell, bool) and cell == cell
    return int(cell) if is_number and cell == int(cell) else None


def _month(cell: Any) -> Month | None:
    """The month that a cell is: by its number, or by its name, which may have a year."""
    number = _number(cell)
    if number is not None:
        return Month(number) if 1 <= number <= 12 else None
    return month_of_header(cell) if isinstance(cell, str) else None


def _day(
    number: int | None, month: Month | None, year: int | None, said: int | None, today: Any
) -> dt.date | None:
    """The day of a row; None where a part of it lacks, or the month has no such day."""
    if number is None or month is None:
        return None
    year = year or month.year or said
    if year is None and today is None:
        return None
    of_year = year or first_day(month, None, today).year
    try:
        return dt.date(of_year, month.month, number)
    except ValueError:
        return None


def _told(
    raw: pd.DataFrame,
    mapped: Mapped,
    parts: Sequence[int | None],
    whole: Sequence[dt.date | None],
    said: int | None,
) -> Problem:
    day, month, year = parts
    first = next(i for i, made in enumerate(whole) if made)
    names = [repr(mapped.headers[i]) for i in (year, month, day) if i is not None]
    says = f"days are made of the columns {', '.join(names)}; this one is {whole[first]}"
    if day is None:
        says += "; no day stands there, so each row is on the first of its month"
    if year is None and said is None and not _names_years(raw, month):
        says += "; nothing says the year, so each month is the newest that is not to come"
    elif year is None and said is not None:
        says += f"; the year is that of the title, {said}"
    return cell_problem(
        mapped,
        month or 0 if day is None else day,
        raw.index[first],
        says=says,
        fix="Nothing, if that is so; else type whole dates.",
        count=sum(made is not None for made in whole),
    )


def _names_years(raw: pd.DataFrame, month: int | None) -> bool:
    cells = raw.iloc[:, month or 0]
    return any((found := _month(cell)) and found.year for cell in cells)
