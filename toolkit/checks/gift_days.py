"""Settings for gifts by country: names of countries and feasts that are not known."""

from toolkit.calendars.seasons import ABROAD, HOME, country_of_part, feast_days, parted
from toolkit.parsing.playbook_steps import read_after
from toolkit.problem import Problem
from toolkit.settings import Settings
from toolkit.words.folding import fold

SOME_YEARS = (2026, 2028)
"""Years in which a feast must have a day; which years is all the same."""


def check_gift_days(settings: Settings) -> list[Problem]:
    """A problem for each country that nobody knows, and each day of the season that is none."""
    found = []
    for name, _ in parted(settings.ship_days):
        if fold(name) not in (HOME, ABROAD) and country_of_part(name) is None:
            found.append(_problem("ship_days", name, _COUNTRY, _ITS_NAME))
    for name, said in parted(settings.season_days):
        code = country_of_part(name) if name else None
        if name and code is None:
            found.append(_problem("season_days", name, _COUNTRY, _ITS_NAME))
        elif not _is_day(said) and not (code and feast_days(code, said, *SOME_YEARS)):
            says = "no day of the year, and no feast of this country; it is left out"
            fix = "Write a day like 15 Dec, or COUNTRY=name of a public holiday, in English."
            found.append(_problem("season_days", said, says, fix))
    return found


_COUNTRY = "a country that is not known; what it says is left out"
_ITS_NAME = "Write its English name or two-letter code."


def _is_day(said: str) -> bool:
    after = read_after(said)
    return after is not None and after.unit == "year"


def _problem(setting: str, value: str, says: str, fix: str) -> Problem:
    return Problem(sheet="Settings", column=setting, value=value, problem=says, fix=fix)
