"""Headers that name a month, as they stand above columns of months."""

import datetime as dt
import re
from typing import NamedTuple

from toolkit.parsing.dates import MONTHS
from toolkit.words.folding import fold

_NAMED_MONTH = re.compile(r"([^\W\d_]+)\.?[\s\-/.,'’]*((?:19|20)?\d\d)?")
_NUMBERED = re.compile(r"((?:19|20)\d\d)[\-/.](\d\d?)(?:[\-/.]0?1(?:[ T]00:00:00)?)?")
_NUMBERED_LAST = re.compile(r"(?:0?1[./])?(\d\d?)[\-/.]((?:19|20)\d\d)")


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
