"""Adherence: planned calls beside those that were made, by rep and month, and what is open."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from toolkit.calendars.working_days import Calendar
from toolkit.entries.plan_before import EARLY, MOVED
from toolkit.planning.call_kinds import is_inbound
from toolkit.planning.moves import is_by_customer, is_put_off
from toolkit.planning.planning import Planning
from toolkit.reports.report_parts import in_columns, no_rows
from toolkit.rules.adherence_rules import (
    BEFORE,
    LATE,
    NOT_MADE,
    ON_TIME,
    add_outcome_of_plan,
    first_calls,
    planned_calls,
)
from toolkit.rules.capacity_rules import rep_title
from toolkit.rules.ratios import ratios
from toolkit.schema.plan_outputs import ADHERENCE, CALLS_NOT_MADE, PLAN_KEPT

TEAM = "Team"
OUTCOMES = {"before": BEFORE, "on_time": ON_TIME, "late": LATE, "not_made": NOT_MADE}
"""The column of each outcome."""
COUNTS = [
    "due",
    *OUTCOMES,
    "days_late",
    "moved_us",
    "moved_promised",
    "moved_customer",
    "unplanned",
]


@dataclass(frozen=True)
class PlanFollowed:
    """What became of the plans that a book remembers, of customers who are in the list.

    `planned` are calls as `add_outcome_of_plan` leaves them, `moved` rows of the history,
    `unplanned` calls of ours that no plan asked for: customer_id, date, owner.
    """

    planned: pd.DataFrame
    moved: pd.DataFrame
    unplanned: pd.DataFrame


def adherence(planning: Planning) -> dict[str, pd.DataFrame]:
    """For whoever leads: were the calls made as planned, by rep and month, the newest first.

    Then the calls that nobody has made yet. Both are empty where a book remembers no plan whose day
    has come. Practice 6.
    """
    followed = plan_followed(planning)
    if followed is None:
        return {ADHERENCE.title: no_rows(ADHERENCE), CALLS_NOT_MADE.title: no_rows(CALLS_NOT_MADE)}
    return {
        ADHERENCE.title: _by_rep_and_month(planning, followed),
        CALLS_NOT_MADE.title: _calls_not_made(planning, followed.planned),
    }


def plan_kept(planning: Planning) -> pd.DataFrame | None:
    """The whole team by month for the retention report; None where nothing is remembered."""
    followed = plan_followed(planning)
    if followed is None:
        return None
    counts = _counts(followed, planning.book.as_of).groupby("month", as_index=False)[COUNTS].sum()
    return in_columns(_with_shares(counts, planning), PLAN_KEPT)


def plan_followed(planning: Planning) -> PlanFollowed | None:
    """What became of the plans by the log; None where nothing is remembered of any."""
    book, customers = planning.book, planning.by_id
    history = planning.plan_history
    history = history[history["customer_id"].isin(customers.index)]
    if not len(history):
        return None
    first_plan = history["planned_on"].min()
    calls = _calls_since(planning, first_plan)
    moved, came = history[history["state"] == MOVED], history[history["state"] != MOVED]
    moved = moved.assign(by_customer=moved["moved_why"].map(is_by_customer).astype(bool))
    is_early = came["state"] == EARLY
    early = came["date"].where(is_early)
    came = came.assign(early=early, date=came["date"].where(~is_early, came["moved_from"]))
    planned = planned_calls(came, calls)
    calendar = planning.calendar_from(first_plan.date())
    planned = planned.assign(days_late=_days_late(planned, customers, calendar))
    planned = add_outcome_of_plan(planned, on_time_days=book.settings.on_time_days)
    tried = moved[moved["by_customer"]]
    before_day = tried["date"].to_numpy("M8[D]") - 1
    tries = first_calls(tried["customer_id"], tried["planned_on"], before_day, calls)
    tried = tried.assign(made=tries.astype("M8[us]"))
    answers = pd.concat([planned, tried])[["customer_id", "made"]]
    unplanned = _without_plan(calls, answers)
    return PlanFollowed(planned, moved, unplanned)


def _days_late(planned: pd.DataFrame, customers: pd.DataFrame, calendar: Calendar) -> Any:
    """Working days, of whoever was to make each call, from its day to the one it was made on.

    A planned day that turned out to be off is the next working day: an absence that was entered
    later makes nobody late, and the days off of the customer's own rep are no excuse for who stands
    in. NaT and NaN for a call that was not made.
    """
    number = {rep.name: place for place, rep in enumerate(calendar.reps)}
    pair_of = {names: pair for pair, names in enumerate(calendar.pairs)}
    pairs = []
    for customer, owner in zip(planned["customer_id"], planned["owner"], strict=True):
        own = int(customers.loc[customer, "pair"])
        country = calendar.pairs[own][1]
        pairs.append(pair_of.get((number.get(owner, -1), country), own))
    pair = np.array(pairs, "i8")
    day = calendar.offset(planned["date"].to_numpy("M8[D]"))
    inside = np.clip(day, 0, calendar.length - 1)
    due = calendar.dates(calendar.next_open(pair, inside)).astype("M8[D]")
    return calendar.between(pair, due, planned["made"].to_numpy("M8[D]"))


def _calls_since(planning: Planning, first_plan: pd.Timestamp) -> pd.DataFrame:
    """Calls of a customer on one day as one: customer_id, date, is_ours, and owner, who called."""
    book = planning.book
    calls = book.tables["calls"]
    is_since = (calls["date"] >= first_plan) & (calls["date"] <= pd.Timestamp(book.as_of))
    calls = calls[(is_since & calls["customer_id"].notna()).to_numpy()]
    customer = calls["customer_id"].astype("str")
    owner = calls["by"].fillna(customer.map(planning.by_id["owner"]))
    rows = pd.DataFrame({"customer_id": customer, "date": calls["date"], "owner": owner})
    rows = rows.assign(is_ours=~is_inbound(calls)).sort_values("is_ours", kind="stable")
    return rows.drop_duplicates(["customer_id", "date"], keep="last", ignore_index=True)


def _without_plan(calls: pd.DataFrame, answers: pd.DataFrame) -> pd.DataFrame:
    """Calls of ours on days on which none of the planned calls was made."""
    answered = pd.MultiIndex.from_frame(answers.dropna())
    is_planned = pd.MultiIndex.from_frame(calls[["customer_id", "date"]]).isin(answered)
    return calls[calls["is_ours"] & ~is_planned]


def _counts(followed: PlanFollowed, as_of: dt.date) -> pd.DataFrame:
    """One row a planned call, a move and a call without a plan, with a 1 in its columns.

    A call that we moved is due on its new day only: whoever calls could not keep the old one.
    Moves from a month that has not begun are counted when it has.
    """
    planned, moved, unplanned = followed.planned, followed.moved, followed.unplanned
    # What was made before its day counts when it was made: a month to come has nothing due.
    days = planned["date"].where(planned["outcome"] != BEFORE, planned["made"])
    outcomes = {name: planned["outcome"] == outcome for name, outcome in OUTCOMES.items()}
    late = planned["days_late"].where(outcomes["late"], 0)
    parts = [
        planned.assign(date=days, due=1, **outcomes, days_late=late),
        _moves(moved),
        unplanned.assign(unplanned=1),
    ]
    rows = []
    for part in parts:
        months = part["date"].dt.strftime("%Y-%m")
        counts = part.reindex(columns=COUNTS, fill_value=0).astype("f8")
        rows.append(counts.assign(month=months, owner=part["owner"].map(rep_title)))
    counted = pd.concat([part for part in rows if len(part)], ignore_index=True)
    return counted[counted["month"] <= as_of.strftime("%Y-%m")]


def _moves(moved: pd.DataFrame) -> pd.DataFrame:
    """The moves with whose they were, and which of ours put off what was promised."""
    by_customer = moved["by_customer"]
    is_promise = (moved["kind"] != "") & moved["moved_why"].map(is_put_off).astype(bool)
    return moved.assign(
        moved_us=~by_customer, moved_promised=is_promise, moved_customer=by_customer
    )


def _by_rep_and_month(planning: Planning, followed: PlanFollowed) -> pd.DataFrame:
    """One row a rep and month; of several reps also one for the team, after them."""
    counts = _counts(followed, planning.book.as_of)
    by_rep = counts.groupby(["month", "owner"], as_index=False)[COUNTS].sum()
    parts = [by_rep.assign(is_team=False)]
    if by_rep["owner"].nunique() > 1:
        team = counts.groupby("month", as_index=False)[COUNTS].sum()
        parts.append(team.assign(owner=TEAM, is_team=True))
    rows = pd.concat(parts).sort_values(["is_team", "owner"], ignore_index=True)
    return in_columns(_with_shares(rows, planning), ADHERENCE)


def _with_shares(rows: pd.DataFrame, planning: Planning) -> pd.DataFrame:
    """Counts with the share kept and the mean days late, the newest month first.

    A month that is not over is marked.
    """
    over = rows["on_time"] + rows["before"]
    mean = pd.Series(ratios(rows["days_late"], rows["late"]), index=rows.index).round(1)
    rows = rows.assign(kept=ratios(over, rows["due"]), days_late=mean)
    rows = rows.sort_values("month", ascending=False, kind="stable")
    return rows.assign(month=[_month_title(month, planning) for month in rows["month"]])


def _month_title(month: str, planning: Planning) -> str:
    last_day = pd.Period(month, "M").end_time.date()
    return month if last_day <= planning.book.as_of else f"{month} (so far)"


def _calls_not_made(planning: Planning, planned: pd.DataFrame) -> pd.DataFrame:
    """Planned calls without any since, one a customer, the longest open first."""
    book, customers = planning.book, planning.by_id
    missing = planned[planned["outcome"] == NOT_MADE]
    known = customers.reindex(missing["customer_id"]).set_axis(missing.index)
    is_open: Any = known["blocked"] == ""
    for name in ("last_attempt", "last_contact"):
        is_open &= ~(known[name] >= missing["date"])
    missing = missing[is_open]
    columns = {name: (name, "first") for name in ("owner", "date")}
    rows = missing.groupby("customer_id", as_index=False).agg(**columns, times=("times", "sum"))
    of_list = customers.reindex(rows["customer_id"])
    rows = rows.assign(
        owner=rows["owner"].map(rep_title),
        days=(pd.Timestamp(book.as_of) - rows["date"]).dt.days,
        **{name: of_list[name].to_numpy() for name in ("name", "tier", "planned")},
    )
    return in_columns(rows.sort_values(["date", "customer_id"]), CALLS_NOT_MADE)
