"""Capacity: the calls each rep's customers ask for beside the places there are, one row a rep."""

import datetime as dt
from typing import Any

import numpy as np
import pandas as pd

from toolkit.book import Book
from toolkit.calendars.working_days import Calendar
from toolkit.planning.call_channels import names_channels, visits_by_class
from toolkit.planning.plan_calendar import Pairs, capacity_of
from toolkit.rules.capacity_rules import (
    WINDOW_DAYS,
    add_factor,
    calls_a_day,
    explain_stretch,
    reach_share,
)
from toolkit.rules.channel_rules import YEAR
from toolkit.rules.visit_rules import DAYS_OF_WEEK, MOST_OF_WEEK, sizes_of_visits

WINDOW = dt.timedelta(days=WINDOW_DAYS)
OF_CUSTOMERS = ["customer_id", "blocked", "cadence", "care", "channel", "last_success"]
"""What of the customers the capacity goes by, besides their rep."""


def capacity_by_rep(
    book: Book,
    customers: pd.DataFrame,
    pairs: Pairs,
    calendar: Calendar,
    *,
    seen: pd.DataFrame,
    tries: pd.DataFrame,
) -> pd.DataFrame:
    """One row a rep in the order of `pairs.reps`, all figures for a working day of the rep.

    In: customers with rep and `OF_CUSTOMERS`; a calendar that reaches `WINDOW_DAYS`
    back and ahead; the commitments of that time (`seen_commitments`); how many calls succeeded
    (`facts.tries`). Columns: rep, customers (who may be called), reach_share, cadence_calls (a
    visit counts as the places it takes), commitments, places, asked, factor (`add_factor`), and
    stretch_why, a part of a sentence.
    """
    settings, reps = book.settings, len(pairs.reps)
    callable_ones = customers[(customers["blocked"] == "").to_numpy()]
    today = int(calendar.offset(book.as_of))
    ahead = slice(today, today + WINDOW_DAYS)
    behind = slice(max(today - WINDOW_DAYS + 1, 0), today + 1)
    working_days = calendar.rep_open[:, ahead].sum(axis=1)
    share = reach_shares(tries, customers, reps, settings.reach_share)
    whole = _of_whole_list(book.whole, customers, reps)
    share = np.where(np.isnan(whole["reach_share"]), share, whole["reach_share"])
    cadence_calls = calls_a_day(
        callable_ones,
        reps=reps,
        share=share,
        working_days=working_days,
        retry_cap=settings.retry_cap,
    )
    owner = callable_ones.set_index("customer_id")["rep"]
    of_rep = seen["customer_id"].map(owner).dropna().to_numpy("i8")
    commitments = np.bincount(of_rep, minlength=reps)
    by_day = capacity_of(book, pairs, calendar)[:, ahead]
    places = by_day.sum(axis=1)
    more = _more_for_visits(book, callable_ones, by_day)
    capacity = pd.DataFrame(
        {
            "rep": pairs.reps,
            "customers": np.bincount(callable_ones["rep"].to_numpy("i8"), minlength=reps),
            "reach_share": share,
            "cadence_calls": cadence_calls + _by_day(more, working_days),
            "commitments": _by_day(commitments, calendar.rep_open[:, behind].sum(axis=1)),
            "places": _by_day(places, working_days),
        }
    )
    held = _last_factors(book.last_plan.rows, customers, reps)
    capacity = add_factor(capacity, stretch=settings.stretch, held=held)
    factor = capacity["factor"].where(np.isnan(whole["factor"]), whole["factor"])
    capacity = capacity.assign(factor=factor)
    return capacity.assign(stretch_why=explain_stretch(capacity))


def _of_whole_list(
    whole: pd.DataFrame | None, customers: pd.DataFrame, reps: int
) -> dict[str, Any]:
    """What a larger book says of each rep: factor and reach_share; NaN where it says nothing."""
    names = ("factor", "reach_share")
    if whole is None:
        return dict.fromkeys(names, np.full(reps, np.nan))
    rep = whole["customer_id"].map(customers.set_index("customer_id")["rep"])
    numbers = whole[[*names]].apply(pd.to_numeric, errors="coerce")[rep.notna()]
    by_rep = numbers.groupby(rep.dropna().astype("i8")).first().reindex(range(reps))
    return {name: by_rep[name].to_numpy("f8") for name in names}


def _last_factors(last_plan: pd.DataFrame, customers: pd.DataFrame, reps: int) -> Any:
    """By how much the last plan stretched the intervals of each rep; NaN where it has no call."""
    rep = last_plan["customer_id"].map(customers.set_index("customer_id")["rep"])
    factor = pd.to_numeric(last_plan["factor"], errors="coerce")
    by_rep = factor[rep.notna()].groupby(rep.dropna().astype("i8")).first()
    return by_rep.reindex(range(reps)).to_numpy("f8")


def _more_for_visits(book: Book, customers: pd.DataFrame, by_day: Any) -> Any:
    """Places that the visits of each rep take in the window besides the one of every call."""
    settings = book.settings
    if not names_channels(book):
        return np.zeros(len(by_day))
    size = sizes_of_visits(by_day, settings.visit_places)
    prefers_no_other = customers["channel"].fillna("visit") == "visit"
    rows = customers[customers["last_success"].notna() & prefers_no_other]
    a_year = rows["care"].map(visits_by_class(settings)).fillna(0).to_numpy("f8")
    of_rep = np.bincount(rows["rep"].to_numpy("i8"), a_year, minlength=len(by_day))
    asked = of_rep * (WINDOW_DAYS / YEAR)
    most = np.minimum(
        settings.visits_a_week * WINDOW_DAYS / DAYS_OF_WEEK,
        by_day.sum(axis=1) * MOST_OF_WEEK / size,
    )
    return np.minimum(asked, most) * (size - 1)


def _by_day(count: Any, days: Any) -> Any:
    """A count by working day; 0 without one."""
    return count / np.maximum(days, 1)


def reach_shares(tries: pd.DataFrame, customers: pd.DataFrame, reps: int, unknown: float) -> Any:
    """The share of calls that succeed with each rep's customers.

    By the last year of the log, else by the whole log of the team, else `unknown`.
    """
    counted = tries.set_index("customer_id")
    counted = counted.reindex(customers["customer_id"]).fillna(0)
    whole = reach_share(counted["reached"].sum(), counted["tries"].sum())
    otherwise = unknown if np.isnan(whole) else whole
    rep = customers["rep"].to_numpy("i8")
    tried = np.bincount(rep, counted["recent_tries"].to_numpy("f8"), minlength=reps)
    reached = np.bincount(rep, counted["recent_reached"].to_numpy("f8"), minlength=reps)
    shares = np.array([reach_share(*pair) for pair in zip(reached, tried, strict=True)])
    return np.where(np.isnan(shares), otherwise, shares)
