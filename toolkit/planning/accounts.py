"""Accounts: one row per customer with tier, last contact, gaps, next call and the why of each."""

import datetime as dt
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

import numpy as np
import pandas as pd

from toolkit import facts
from toolkit.book import Book, has
from toolkit.calendars.working_days import Calendar
from toolkit.checks.statuses import meaning_of
from toolkit.planning.ledger import case_rows, gaps, has_gaps
from toolkit.planning.plan_calendar import calendar_of
from toolkit.planning.tasks import CALLS, tasks
from toolkit.rules.care_rules import add_care, explain_care
from toolkit.rules.next_call_rules import add_due, add_next_call, explain_next_call
from toolkit.rules.schedule_rules import plan
from toolkit.rules.task_day_rules import add_tasks
from toolkit.rules.tier_rules import (
    add_override,
    add_points_tier,
    add_share_tier,
    explain_tier,
    order_of,
)
from toolkit.schema import ADDED
from toolkit.settings import Settings

_CACHE: "WeakKeyDictionary[Book, Accounts]" = WeakKeyDictionary()


class Accounts(NamedTuple):
    """What is worked out once a book: one row a customer, the open tasks, and the calendar both go by."""

    table: pd.DataFrame
    tasks: pd.DataFrame
    calendar: Calendar


def accounts(book: Book) -> pd.DataFrame:
    """One row per customer, in the order of the customer list, indexed by its sheet rows; made once per book.

    Columns: those of the customer list, the facts of the logs, tier, care, due, next_call, planned (the day in the schedule, NaT
    beyond its horizon), fits (False where capacity pushed the call out of the horizon) and the columns added to the sheet.
    """
    return worked_out(book).table


def worked_out(book: Book) -> Accounts:
    """The accounts of a book with its tasks and its calendar; made once."""
    if book not in _CACHE:
        _CACHE[book] = _accounts(book)
    return _CACHE[book]


def added_columns(book: Book) -> pd.DataFrame:
    """The columns to write beside the customer list, for every row of it; a repeated row says which row counts."""
    table = accounts(book)[ADDED.names]
    customers = book.tables["customers"]
    rest = customers.index[
        ~customers["account"].to_numpy() & customers["customer_id"].notna().to_numpy()
    ]
    if not len(rest):
        return table
    row_of = dict(
        zip(
            customers["customer_id"][customers["account"]],
            customers.index[customers["account"]],
            strict=True,
        )
    )
    more = table.iloc[:0].reindex(rest)
    more["why_tier"] = [
        f"The same customer as in row {row_of[i]}; see there."
        for i in customers["customer_id"][rest]
    ]
    return pd.concat([table, more.astype(table.dtypes.to_dict())]).sort_index()


def _accounts(book: Book) -> Accounts:
    s = book.settings
    frame = _with_facts(book)
    frame = _with_tier(frame, s)
    frame = add_care(frame, as_of=book.as_of, new_days=s.new_days, problem_days=s.problem_days)
    why_tier = explain_tier(
        frame,
        method=s.tier_method,
        cut_a=s.cut_a,
        cut_b=s.cut_b,
        cap_a=_cap(s, s.cap_a),
        cap_b=_cap(s, s.cap_b),
    )
    frame["why_tier"] = [
        f"{tier} {care}" for tier, care in zip(why_tier, explain_care(frame), strict=True)
    ]
    cadence = {"A": s.cadence_a, "B": s.cadence_b, "C": s.cadence_c, "other": s.cadence_other}
    frame = add_due(frame, as_of=book.as_of, cadence=cadence)
    calendar, capacity = calendar_of(book, frame)
    frame = add_next_call(
        frame,
        calendar,
        as_of=book.as_of,
        retry_first=s.retry_first,
        retry_later=s.retry_later,
        retry_cap=s.retry_cap,
    )
    found = tasks(book, frame, calendar)
    frame = add_tasks(
        frame, calendar, found[found["kind"].isin(CALLS) & found["due"].notna()], as_of=book.as_of
    )
    frame = _with_plan(frame, calendar, capacity, s, book.as_of)
    frame["why_date"] = explain_next_call(frame, calendar, as_of=book.as_of)
    return Accounts(frame, found, calendar)


def _cap(s: Settings, cap: float) -> float:
    return cap if s.cap else 1.0


def _with_facts(book: Book) -> pd.DataFrame:
    customers = book.tables["customers"]
    frame = customers[customers["account"]].copy()
    contact = facts.contacts(book.tables["calls"], as_of=book.as_of)
    contact = contact.rename(
        columns={"last_contact": "last_attempt", "last_success": "last_logged"}
    )
    frame = _join(frame, contact)
    frame = _join(frame, facts.last_notes(book.tables["calls"], as_of=book.as_of))
    listed = frame["last_contact"].where(frame["last_contact"] <= pd.Timestamp(book.as_of))
    from_list = listed.notna() & (frame["last_logged"].isna() | (listed > frame["last_logged"]))
    frame["last_success"] = frame["last_logged"].where(~from_list, listed)
    frame["last_from"] = np.where(from_list, "list", "log")
    frame["last_contact"] = frame["last_success"]
    frame["attempts"] = frame["attempts"].fillna(0)
    if from_list.any():
        frame.loc[from_list, "attempts"] = _attempts_after(
            book, frame.loc[from_list, ["customer_id", "last_success"]]
        )
    frame = _with_revenue(book, frame)
    frame = _with_gaps(book, frame)
    frame["blocked"] = np.where(
        frame["do_not_call"],
        "Do not call: the list says so.",
        _blocked_by_status(frame["status"], book.settings),
    )
    frame["owner"] = frame["owner"].fillna("")
    return frame


def _blocked_by_status(status: "pd.Series[Any]", settings: Settings) -> Any:
    """Why the status of each customer keeps it from being called; "" where it does not."""
    meaning = meaning_of(settings)
    said = {"lost": "Lost", "paused": "Paused", "no_contact": "Do not call"}
    codes, words = pd.factorize(status)
    why = [
        f"{said[m]}: the customer list says {w}." if (m := meaning(w)) in said else ""
        for w in words
    ]
    return np.array([*why, ""], dtype=object)[codes]


def _attempts_after(book: Book, since: pd.DataFrame) -> Any:
    """Attempts in the log after the day that the customer list gives as the last contact."""
    calls = book.tables["calls"]
    tried = calls[(calls["success"] == 0) & (calls["date"] <= pd.Timestamp(book.as_of))]
    both = (
        tried[["customer_id", "date"]].astype({"customer_id": "str"}).merge(since, on="customer_id")
    )
    later = both[both["date"] > both["last_success"]].groupby("customer_id").size()
    return later.reindex(since["customer_id"]).fillna(0).to_numpy()


def _join(frame: pd.DataFrame, facts_frame: pd.DataFrame) -> pd.DataFrame:
    """Columns of a facts frame beside their customers; the order and index of `frame` stay."""
    at = pd.Index(facts_frame["customer_id"]).get_indexer(pd.Index(frame["customer_id"]))
    found = (
        facts_frame.drop(columns="customer_id").take(np.maximum(at, 0))
        if len(facts_frame)
        else None
    )
    for name in facts_frame.columns.drop("customer_id"):
        if found is None:
            frame[name] = pd.Series(
                index=frame.index,
                dtype=facts_frame[name].dtype
                if facts_frame[name].dtype.kind in "MO"
                else "float64",
            )
        else:
            column = found[name].set_axis(frame.index)
            frame[name] = column.where(at >= 0)
    return frame


def revenue_since(book: Book) -> dt.date:
    """The day after which an order counts as recent revenue: as_of less `revenue_months`."""
    return (pd.Timestamp(book.as_of) - pd.DateOffset(months=book.settings.revenue_months)).date()


def _with_revenue(book: Book, frame: pd.DataFrame) -> pd.DataFrame:
    """Revenue by the list, else by Orders; a list that has no revenue at all makes no orders mean zero, not unknown."""
    listed = frame["revenue"]
    if not has(book, "orders"):
        return frame.assign(
            revenue_from=np.where(listed.notna(), "list", ""), orders_revenue=np.nan
        )
    bought = _join(
        frame[["customer_id"]].copy(),
        facts.purchases(book.tables["orders"], as_of=book.as_of, since=revenue_since(book)),
    )
    ordered = bought["recent_revenue"]
    if not listed.notna().any():
        ordered = ordered.where(
            bought["revenue"].notna(), 0.0
        )  # no orders at all: nothing, and that is known
    since = frame["customer_since"].fillna(bought["first_order"])
    return frame.assign(
        revenue=listed.fillna(ordered),
        revenue_from=np.where(listed.notna(), "list", np.where(ordered.notna(), "orders", "")),
        customer_since=since,
        orders_revenue=bought["revenue"],
    )


def _with_gaps(book: Book, frame: pd.DataFrame) -> pd.DataFrame:
    """Open gaps and the age of the oldest in days; problem_open and problem_last are those of cases alone, and lift the class."""
    if not has_gaps(book):
        none = np.full(len(frame), np.nan)
        return frame.assign(
            problem_open=0.0,
            problem_last=np.full(len(frame), "NaT", "M8[us]"),
            open_gaps=none,
            oldest_gap=none,
        )
    ids = pd.Index(frame["customer_id"])
    counted = facts.gap_counts(gaps(book)).set_index("customer_id").reindex(ids)
    cases = case_rows(book)
    still = cases[cases["closed"].isna()].groupby("customer_id").size()
    last = cases[["opened", "closed"]].max(axis=1).groupby(cases["customer_id"]).max()
    oldest = counted["oldest"].to_numpy("M8[D]")
    return frame.assign(
        problem_open=still.reindex(ids).fillna(0).to_numpy("f8"),
        problem_last=last.reindex(ids).to_numpy("M8[us]"),
        open_gaps=counted["open_gaps"].fillna(0).to_numpy("f8"),
        oldest_gap=np.where(
            np.isnat(oldest), np.nan, (np.datetime64(book.as_of, "D") - oldest).astype("f8")
        ),
    )


def _with_tier(frame: pd.DataFrame, s: Settings) -> pd.DataFrame:
    caps = {"cap_a": _cap(s, s.cap_a), "cap_b": _cap(s, s.cap_b)}
    if s.tier_method == "share":
        return add_override(add_share_tier(frame, cut_a=s.cut_a, cut_b=s.cut_b, **caps))
    day = frame["customer_since"].to_numpy("M8[D]")
    frame["service"] = np.where(np.isnat(day), np.nan, -day.astype("i8").astype("f8"))
    weights = {
        "revenue": s.weight_revenue,
        "potential": s.weight_potential,
        "influence": s.weight_influence,
        "service": s.weight_service,
    }
    return add_override(
        add_points_tier(frame, weights=weights, points_a=s.points_a, points_b=s.points_b, **caps)
    )


def _with_plan(
    frame: pd.DataFrame, calendar: Calendar, capacity: Any, s: Settings, as_of: dt.date
) -> pd.DataFrame:
    """Place the calls of the horizon; gives planned and fits, and customers never contacted their next call."""
    today = int(calendar.offset(as_of))
    horizon = (
        _horizon(calendar, today, s.horizon_days)[frame["rep"].to_numpy()]
        if len(frame)
        else np.empty(0, "i8")
    )
    release = calendar.offset(frame["wanted_call"].to_numpy("M8[D]"))
    jobs = np.flatnonzero(frame["wanted_call"].notna().to_numpy() & (release <= horizon))
    never = (frame["by"] == "never").to_numpy()
    late = frame["days_overdue"].fillna(-1).to_numpy("f8")
    urgent = (frame["task"] == "notice").to_numpy()
    order = np.lexsort(
        (frame["customer_id"].to_numpy(str), release, -late, never, _care_order(frame), ~urgent)
    )
    priority = np.empty(len(frame), "i8")
    priority[order] = np.arange(len(frame))
    day = np.full(len(frame), -1, "i8")
    day[jobs] = plan(
        frame["rep"].to_numpy()[jobs],
        frame["pair"].to_numpy()[jobs],
        priority[jobs],
        release[jobs],
        capacity,
        calendar.open,
    )
    placed = day >= 0
    planned = np.where(placed, calendar.dates(np.maximum(day, 0)), np.datetime64("NaT")).astype(
        "M8[us]"
    )
    inside = np.zeros(len(frame), bool)
    inside[jobs] = True
    untried = never & (frame["retry"] == "").to_numpy() & inside
    next_call = np.where(untried, planned, frame["next_call"].to_numpy("M8[us]"))
    return frame.assign(
        planned=planned, fits=placed & (day <= horizon), in_plan=inside, next_call=next_call
    )


def _care_order(frame: pd.DataFrame) -> Any:
    return order_of(frame["care"])


def _horizon(calendar: Calendar, today: int, days: int) -> Any:
    """Last day of each rep's horizon: the so-many-th working day from today."""
    count = np.cumsum(calendar.rep_open[:, today:], axis=1)
    reached = count >= days
    return today + np.where(
        reached.any(axis=1), reached.argmax(axis=1), calendar.rep_open.shape[1] - today - 1
    )
