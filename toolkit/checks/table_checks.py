"""All that is checked of the tables of a book once the logs are matched, table by table."""

import datetime as dt
from collections.abc import Mapping

import pandas as pd

from toolkit.checks.country_checks import check_countries, propose_country
from toolkit.checks.customer_checks import (
    check_by_hand,
    check_no_call_notes,
    check_old_orders,
    with_follow_ups,
)
from toolkit.checks.diary_checks import check_diary, mend
from toolkit.checks.preference_checks import check_preferences
from toolkit.checks.promise_sides import with_sides
from toolkit.checks.status_checks import check_statuses
from toolkit.checks.team_checks import check_team, owners_beside_team
from toolkit.checks.tier_by_hand import with_ends
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped
from toolkit.settings import Settings


def check_tables(
    tables: dict[str, pd.DataFrame],
    mapped: Mapping[str, Mapped],
    settings: Settings,
    today: dt.date,
    problems: list[Problem],
    *,
    day_first: bool | None,
) -> None:
    """Add to `problems` what cannot be true in the tables, and put what counts in its place.

    `day_first` is how days in texts are read, where anybody said so.
    """
    check_countries(tables, mapped, settings, problems)
    problems += propose_country(tables, settings, today)
    if "team" in mapped:
        tables["team"] = check_team(tables, mapped["team"], settings, problems)
        if "customers" in mapped:
            at = mapped["customers"]
            problems += owners_beside_team(tables["customers"], tables["team"], at)
    problems += check_diary(tables, mapped, today)
    tables.update(mend(tables, mapped))
    if "surveys" in mapped and mapped["surveys"].has("score"):
        from toolkit.checks.survey_scores import with_scores

        tables["surveys"] = with_scores(tables["surveys"], mapped["surveys"], problems)
    if "promises" in mapped:
        tables["promises"] = _with_whose_promises(tables, mapped["promises"], problems)
    if "orders" in mapped:
        orders, customers = tables["orders"], tables["customers"]
        check_old_orders(orders, customers, mapped["orders"], today, settings, problems)
    if "customers" in mapped:
        tables["customers"] = _checked_customers(
            tables, mapped, settings, today, problems, day_first=day_first
        )
    if "giving" in mapped and mapped["giving"].has("kind"):
        from toolkit.checks.giving_checks import check_giving

        problems += check_giving(tables["giving"], mapped["giving"])
    if "playbook" in mapped or "orders" in mapped:
        from toolkit.checks.playbook_checks import check_playbook

        problems += check_playbook(tables, mapped, settings, today)
    tables["customers"] = with_follow_ups(tables["customers"], today)


def _checked_customers(
    tables: Mapping[str, pd.DataFrame],
    mapped: Mapping[str, Mapped],
    settings: Settings,
    today: dt.date,
    problems: list[Problem],
    *,
    day_first: bool | None,
) -> pd.DataFrame:
    """The customers with what was set by hand as it holds on this day."""
    at = mapped["customers"]
    customers = with_ends(tables["customers"], at, today, day_first, problems)
    customers = check_by_hand(customers, at, today, problems)
    check_statuses(customers, at, settings, problems)
    check_no_call_notes(customers, at, settings, problems)
    problems += check_preferences(customers, at)
    return customers


def _with_whose_promises(
    tables: Mapping[str, pd.DataFrame], at: Mapped, problems: list[Problem]
) -> pd.DataFrame:
    """The promises, each with whether we or the customer made it."""
    customers, team = tables["customers"], tables["team"]
    ours = {*customers["owner"].dropna(), *team["rep"].dropna()}
    theirs = {*customers["name"].dropna(), *customers["contact_person"].dropna()}
    return with_sides(tables["promises"], at, ours, theirs, problems)
