"""Countries: names for which no holidays are known."""

import datetime as dt
from collections.abc import Iterable, Mapping

import pandas as pd

from toolkit.calendars.countries import country_code, country_of_number, public_holidays
from toolkit.matching.logs import rows_of
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, problem
from toolkit.rules.sentences import day_text
from toolkit.settings import Settings
from toolkit.words.folding import fold


def check_countries(
    tables: Mapping[str, pd.DataFrame],
    mapped: Mapping[str, Mapped],
    settings: Settings,
    problems: list[Problem],
) -> None:
    """Report each unknown country once a table, in its first cell, and that of the settings.

    One whose holidays the sheet Holidays holds is known by that.
    """
    own = _words_of(tables, ("holidays",))
    used = _words_of(tables, ("customers", "team")) | {fold(settings.country)}
    for name, known in (("customers", own), ("team", own), ("holidays", used)):
        if name in mapped:
            problems += _unknown(tables[name]["country"], mapped[name], known)
    is_known = fold(settings.country) in own or country_code(settings.country) is not None
    if settings.country and not is_known:
        problems.append(
            Problem(
                sheet="Settings",
                column="country",
                value=settings.country,
                problem="no holidays are known for this country; only weekends are kept free",
                fix="Write its English name or two-letter code.",
            )
        )


def _words_of(tables: Mapping[str, pd.DataFrame], names: Iterable[str]) -> set[str]:
    """The countries that stand in these tables, folded."""
    countries = pd.concat([tables[name]["country"] for name in names])
    return {fold(word) for word in countries.dropna().unique()}


AGREED = (
    ("customers", "next_follow_up"),
    ("customers", "next_call_override"),
    ("calls", "follow_up_due"),
)
"""Columns of days on which somebody wants a call, however far ahead."""
LEAST_NUMBERS = 3
"""Phone numbers with a country's code that it takes to propose the country."""
MOST_OF_THEM = 0.8
"""The share of them that must be of one country."""


def propose_country(
    tables: Mapping[str, pd.DataFrame], settings: Settings, today: dt.date
) -> list[Problem]:
    """One note where no country is known for anybody and a next call, or a day that was agreed on,
    may come to a holiday.

    It proposes the country that most phone numbers show by their code, else it asks for it.
    """
    named = [tables[name]["country"].notna().any() for name in ("customers", "team")]
    if settings.country or any(named):
        return []
    agreed = _agreed_days(tables, today)
    country, says = _country_of_numbers(tables["customers"]["phone"])
    code = country_code(country)
    if not country or code is None:
        return _asked_for_country(today, settings, agreed)
    holiday = _next_holiday(code, today, _days_ahead(settings), agreed)
    if holiday is None:
        return []
    says = f"{_NOBODY}, the next one {day_text(holiday)}; {says}"
    fix = f"If that is the country, write it on the Settings sheet: country, {country}."
    return [Problem(sheet="Settings", column="country", problem=says, fix=fix, severity="note")]


_NOBODY = "no country is known for anybody, so calls may fall on a public holiday"
_NEARLY_ALL = ((12, 25), (1, 1))
"""Days that are holidays in most countries."""


def _country_of_numbers(phones: "pd.Series[str]") -> tuple[str, str]:
    """The country of most phone numbers, and how many are of it; "" where they show none."""
    of_country = phones.dropna().drop_duplicates().map(country_of_number).dropna()
    counts = of_country.value_counts()
    if len(of_country) < LEAST_NUMBERS or counts.iloc[0] < MOST_OF_THEM * len(of_country):
        return "", ""
    country = str(counts.index[0])
    return country, f"{counts.iloc[0]} of {len(of_country)} phone numbers are of {country}"


def _asked_for_country(today: dt.date, settings: Settings, agreed: set[dt.date]) -> list[Problem]:
    """A note that asks for the country, where a call may be planned on a day off nearly everywhere.

    Only within the days planned ahead, or where somebody agreed on the day.
    """
    ahead = range(settings.horizon_days * 7 // 5 + 1)
    days = {today + dt.timedelta(days=day) for day in ahead} | agreed
    off = [day for day in days if (day.month, day.day) in _NEARLY_ALL and day.weekday() < 5]
    if not off:
        return []
    says = f"{_NOBODY}, as on {day_text(min(off))}"
    fix = "Write the country on the Settings sheet: country, and its name."
    return [Problem(sheet="Settings", column="country", problem=says, fix=fix, severity="note")]


def _days_ahead(settings: Settings) -> int:
    """How many days ahead next calls stand: those of the plan, and the longest cadence."""
    cadences = (settings.cadence_a, settings.cadence_b, settings.cadence_c, settings.cadence_other)
    return max(settings.horizon_days * 7 // 5, *cadences)


def _agreed_days(tables: Mapping[str, pd.DataFrame], today: dt.date) -> set[dt.date]:
    """Days of the next two years on which a call is agreed or wanted."""
    last = today + dt.timedelta(days=730)
    days = [tables[name][column].dropna() for name, column in AGREED]
    return {day.date() for day in pd.concat(days) if today <= day.date() <= last}


def _next_holiday(code: str, today: dt.date, days: int, agreed: set[dt.date]) -> dt.date | None:
    """The first holiday of these days or one agreed on, weekends left out."""
    last = today + dt.timedelta(days=days)
    holidays, weekend = public_holidays(code, today.year, max({last, *agreed}).year)
    planned = {day for day in holidays if today <= day <= last} | agreed.intersection(holidays)
    return min((day for day in planned if day.weekday() not in weekend), default=None)


def _unknown(countries: "pd.Series[str]", at: Mapped, known: set[str]) -> list[Problem]:
    found = []
    for word in countries.dropna().unique():
        if fold(word) in known or country_code(word) is not None:
            continue
        rows = countries.index[(countries == word).to_numpy()]
        found.append(
            problem(
                at,
                "country",
                rows[0],
                value=word,
                says=f"no holidays are known for this country ({rows_of(len(rows))}); "
                "only weekends are kept free",
                fix="Write its English name or two-letter code; "
                "add its holidays to a Holidays sheet.",
                severity="note",
            )
        )
    return found
