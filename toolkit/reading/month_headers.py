"""Headers and titles that name a month: above columns of months, and on sheets of their days."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import NamedTuple

from toolkit.parsing.dates import MONTHS
from toolkit.words.folding import fold

_NAMED_MONTH = re.compile(r"([^\W\d_]+)\.?[\s\-/.,'’]*((?:19|20)?\d\d)?")
_NUMBERED = re.compile(r"((?:19|20)\d\d)[\-/.](\d\d?)(?:[\-/.]0?1(?:[ T]00:00:00)?)?")
_NUMBERED_LAST = re.compile(r"(?:0?1[./])?(\d\d?)[\-/.]((?:19|20)\d\d)")
_WORD_OR_NUMBER = re.compile(r"[^\W\d_]+|\d+")
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_THIS_CENTURY = 2000


class Month(NamedTuple):
    """A month that a header names; without a year where it names none."""

    month: int
    year: int | None = None


def month_of_header(header: str) -> Month | None:
    """The month that a header names; None for any other header.

    >>> [month_of_header(h) for h in ("Jan", "März 2026", "Feb 26", "2026-03", "04/2026", "Total")]
    ... # doctest: +NORMALIZE_WHITESPACE
    [Month(month=1, year=None), Month(month=3, year=2026), Month(month=2, year=2026),
     Month(month=3, year=2026), Month(month=4, year=2026), None]
    """
    text = header.strip()
    named = _NAMED_MONTH.fullmatch(text)
    if named and fold(named[1]) in MONTHS:
        year = int(named[2]) if named[2] else None
        return Month(MONTHS[fold(named[1])], year + 2000 if year and year < 100 else year)
    numbered = _NUMBERED.fullmatch(text)
    if numbered:
        return _checked(int(numbered[2]), int(numbered[1]))
    last = _NUMBERED_LAST.fullmatch(text)
    return _checked(int(last[1]), int(last[2])) if last else None


def _checked(month: int, year: int) -> Month | None:
    return Month(month, year) if 1 <= month <= 12 else None


def first_day(month: Month, said: int | None, today: dt.date) -> dt.date:
    """The first day of a month; without a year of the newest one that is not to come."""
    year = month.year or said
    if year is None:
        year = today.year - (month.month > today.month)
    return dt.date(year, month.month, 1)


class MonthOfSheet(NamedTuple):
    """The month whose days stand on a sheet; `is_guessed` where nothing says of which year."""

    year: int
    month: int
    is_guessed: bool = False

    def __str__(self) -> str:
        return f"{self.year}-{self.month:02}"


def months_of(titles: Sequence[str], book: str, today: dt.date) -> dict[str, MonthOfSheet]:
    """The months that titles of sheets name, by title.

    Where none of them says a year, the name of the book may; else they are of the newest year in
    which none of them is to come, if they follow each other, or each is the newest such month.

    >>> today = dt.date(2026, 4, 10)
    >>> list(months_of(["Nov", "Dec"], "calls.xlsx", today).values())
    ... # doctest: +NORMALIZE_WHITESPACE
    [MonthOfSheet(year=2025, month=11, is_guessed=True),
     MonthOfSheet(year=2025, month=12, is_guessed=True)]
    >>> months_of(["2026-01"], "calls.xlsx", today)["2026-01"]
    MonthOfSheet(year=2026, month=1, is_guessed=False)
    >>> months_of(["Jan", "Box Ltd"], "Calls 2024.xlsx", today)
    {'Jan': MonthOfSheet(year=2024, month=1, is_guessed=False)}
    """
    named = {title: month for title in titles if (month := month_of_title(title))}
    years = set(map(int, YEAR.findall(book)))
    said = years.pop() if len(years) == 1 else None
    open_months = [month.month for month in named.values() if month.year is None]
    if said is None and open_months in (sorted(open_months), sorted(open_months)[::-1]):
        newest = max(open_months, default=0)
        assumed = today.year - (newest > today.month) if newest else None
    else:
        assumed = said
    found = {}
    for title, month in named.items():
        day = first_day(month, assumed, today)
        found[title] = MonthOfSheet(day.year, day.month, said is None and month.year is None)
    return found


def month_of_title(title: str) -> Month | None:
    """The month that a title names, alone or beside other words; None where it names no one month.

    >>> [month_of_title(t) for t in ("2026-01", "Sep 26", "Anrufe März", "Jan or Feb", "Calls")]
    ... # doctest: +NORMALIZE_WHITESPACE
    [Month(month=1, year=2026), Month(month=9, year=2026), Month(month=3, year=None), None, None]
    """
    alone = month_of_header(title)
    if alone:
        return alone
    parts = _WORD_OR_NUMBER.findall(title)
    months = [MONTHS[fold(part)] for part in parts if fold(part) in MONTHS]
    numbers = [int(part) for part in parts if part.isdecimal()]
    if len(months) != 1 or len(numbers) > 1:
        return None
    if not numbers:
        return Month(months[0])
    (number,) = numbers
    year = number if number > 99 else _THIS_CENTURY + number
    return Month(months[0], year) if 1990 <= year < 2200 else None
