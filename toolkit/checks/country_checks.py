"""Countries: names for which no holidays are known."""

from collections.abc import Mapping

import pandas as pd

from toolkit.calendars.countries import country_code
from toolkit.matching.logs import rows_of
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, problem
from toolkit.settings import Settings


def check_countries(
    tables: Mapping[str, pd.DataFrame],
    mapped: Mapping[str, Mapped],
    settings: Settings,
    problems: list[Problem],
) -> None:
    """Report each unknown country once a table, in its first cell, and that of the settings."""
    for name in ("customers", "team", "holidays"):
        if name in mapped:
            problems += _unknown(tables[name]["country"], mapped[name])
    if settings.country and country_code(settings.country) is None:
        problems.append(
            Problem(
                sheet="Settings",
                column="country",
                value=settings.country,
                problem="no holidays are known for this country; only weekends are kept free",
                fix="Write its English name or two-letter code.",
            )
        )


def _unknown(countries: "pd.Series[str]", at: Mapped) -> list[Problem]:
    found = []
    for word in countries.dropna().unique():
        if country_code(word) is not None:
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
