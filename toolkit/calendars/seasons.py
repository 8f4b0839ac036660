"""The season: on which day gifts are to be there, by the country of who gets them.

Where gifts belong to a feast of its own, it is a week before that feast, whose day the `holidays`
library knows for each year; elsewhere the day that the settings say.
"""

import datetime as dt
from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from toolkit.calendars.countries import country_code, named_holidays

FEASTS = {
    "Chinese New Year": "CN TW HK MO SG",
    "Lunar New Year": "VN MN",
    "Korean New Year": "KR",
    "Diwali": "IN",
    "Eid al-Fitr": "TR SA AE QA KW BH OM JO EG MA DZ TN LY PK BD ID MY IQ YE",
    "Nowruz": "IR",
    "Rosh Hashanah": "IL",
}
"""Feasts before which gifts are given, each with its countries."""
FEAST_OF = {code: feast for feast, codes in FEASTS.items() for code in codes.split()}
BEFORE_FEAST = dt.timedelta(days=7)
"""How long before a feast a gift is to be there, while people are at work still."""
HOME, ABROAD = "home", "abroad"
"""What stands in a setting for the rep's own country, and for every other one."""
APART = dt.timedelta(days=60)
"""Days of one name that are further apart are two feasts, as the moon counts shorter years."""


class Season(NamedTuple):
    """The time at which gifts are given in a country: a day of the year, or a feast."""

    month: int = 0
    day: int = 0
    code: str = ""
    feast: str = ""

    def next_day(self, after: dt.date) -> dt.date | None:
        """Its first day on or after this one; None for a feast whose day nobody knows.

        In a year without a 29 February it is the day before.
        """
        if self.feast:
            feasts = feast_days(self.code, self.feast, after.year, after.year + 2)
            return min((day for day in feasts if day >= after), default=None)
        days = [day_in(year, self.month, self.day) for year in (after.year, after.year + 1)]
        return min(day for day in days if day >= after)


def day_in(year: int, month: int, day: int) -> dt.date:
    """This day of a year; the last of its month where the month is shorter.

    >>> day_in(2027, 2, 29)
    datetime.date(2027, 2, 28)
    """
    first = dt.date(year, month, 1)
    last = (first + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1)
    return first.replace(day=min(day, last.day))


@cache
def feast_days(code: str, feast: str, first_year: int, last_year: int) -> tuple[dt.date, ...]:
    """The days a week before each feast of this name in these years, in a country.

    A feast of several days has one, before the first.
    """
    days: list[dt.date] = []
    for year in range(first_year - 1, last_year + 1):
        days += named_holidays(code, feast, year)
    before = [dt.date.min, *days]
    firsts = [day for last, day in pairwise(before) if day - last > APART]
    return tuple(day - BEFORE_FEAST for day in firsts)


def feast_named(code: str, name: str, year: int) -> bool:
    """Whether a country has a holiday with these words in its English name in one of two years."""
    return bool(named_holidays(code, name, year) or named_holidays(code, name, year + 1))


def parted(texts: Iterable[str]) -> list[tuple[str, str]]:
    """What a setting says by country: the name before the sign of equality ("" for all), and the
    rest.

    >>> parted(["15 Dec", "US = 20 Nov"])
    [('', '15 Dec'), ('US', '20 Nov')]
    """
    split = [text.rpartition("=") for text in texts]
    return [(name.strip(), said.strip()) for name, _, said in split]


def country_of_part(name: str) -> str | None:
    """The code of the country of this name, also where only a part of it is named, like Bavaria."""
    code = country_code(name)
    return code.partition("-")[0] if code else None
