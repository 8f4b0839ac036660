"""Accounts: one row a customer with tier, next call, place in the schedule, and the why of each."""

import datetime as dt
from typing import Any

import numpy as np
import pandas as pd

from toolkit.calendars.working_days import Calendar
from toolkit.planning.task_rows import CALLS
from toolkit.rules.capacity_rules import add_interval, add_promoted
from toolkit.rules.next_call_rules import add_due, add_next_call, explain_next_call
from toolkit.rules.schedule_rules import plan
from toolkit.rules.task_day_rules import add_tasks
from toolkit.rules.tier_rules import order_of
from toolkit.schema.outputs import ADDED
from toolkit.settings import Settings


def with_due(
    rated: pd.DataFrame, capacity: pd.DataFrame, settings: Settings, *, as_of: dt.date
) -> pd.DataFrame:
    """Rated customers with the interval that can be kept, and the day each is due by it.

    In: rep, the row of each customer's rep in `capacity` (`capacity_by_rep`). Adds factor and
    stretch_why of the rep, interval (days), promoted, and what `add_due` adds.
    """
    rep = rated["rep"].to_numpy("i8")
    of_rep = {name: capacity[name].to_numpy()[rep] for name in ("factor", "stretch_why")}
    frame = add_due(add_interval(rated.assign(**of_rep)), as_of=as_of)
    return add_promoted(frame, as_of=as_of, longest_wait=settings.longest_wait)


def accounts_of(
    customers: pd.DataFrame,
    tasks: pd.DataFrame,
    calendar: Calendar,
    capacity: Any,
    settings: Settings,
    *,
    as_of: dt.date,
) -> pd.DataFrame:
    """Customers with the day of the next call and its place in the schedule.

    In: customers as `with_due` gives them, with rep and pair. Adds wanted, next_call, retry, task,
    task_what, task_due, wanted_call, planned (the day in the schedule, NaT beyond its horizon),
    fits (False where capacity pushed the call out of the horizon), in_plan and why_date.
    """
    frame = add_next_call(
        customers,
        calendar,
        as_of=as_of,
        retry_first=settings.retry_first,
        retry_later=settings.retry_later,
        retry_cap=settings.retry_cap,
    )
    to_talk = tasks[tasks["kind"].isin(CALLS) & tasks["due"].notna()]
    frame = add_tasks(frame, calendar, to_talk, as_of=as_of)
    frame = _with_plan(frame, calendar, capacity, settings.horizon_days, as_of=as_of)
    frame["why_date"] = explain_next_call(frame, calendar, as_of=as_of)
    return frame


def added_columns(accounts: pd.DataFrame, customers: pd.DataFrame) -> pd.DataFrame:
    """The columns to write beside the customer list, for every row of it.

    A row that repeats a customer is blank but for why_tier, which says which row counts.
    """
    added = accounts[ADDED.names]
    repeated = customers[~customers["account"] & customers["customer_id"].notna()]
    if not len(repeated):
        return added
    counted = customers["customer_id"][customers["account"]]
    row_of = dict(zip(counted, counted.index, strict=True))
    more = added.iloc[:0].reindex(repeated.index)
    more["why_tier"] = [
        f"The same customer as in row {row_of[customer]}; see there."
        for customer in repeated["customer_id"]
    ]
    return pd.concat([added, more.astype(added.dtypes.to_dict())]).sort_index()


def _with_plan(
    frame: pd.DataFrame, calendar: Calendar, capacity: Any, horizon_days: int, *, as_of: dt.date
) -> pd.DataFrame:
    """Place the calls of the horizon: planned, fits, in_plan; whom nobody reached is called then.

    The next call of a customer never contacted is the day in the schedule.
    """
    if not len(frame):
        horizon = np.empty(0, "i8")
    else:
        last_days = _last_days(calendar, int(calendar.offset(as_of)), horizon_days)
        horizon = last_days[frame["rep"].to_numpy()]
    release = calendar.offset(frame["wanted_call"].to_numpy("M8[D]"))
    in_plan = frame["wanted_call"].notna().to_numpy() & (release <= horizon)
    calls = np.flatnonzero(in_plan)
    day = np.full(len(frame), -1, "i8")
    day[calls] = plan(
        frame["rep"].to_numpy()[calls],
        frame["pair"].to_numpy()[calls],
        _priority(frame, release)[calls],
        release[calls],
        capacity,
        calendar.open,
    )
    placed = day >= 0
    dates = calendar.dates(np.maximum(day, 0))
    planned = np.where(placed, dates, np.datetime64("NaT")).astype("M8[us]")
    untried = ((frame["by"] == "never") & (frame["retry"] == "")).to_numpy() & in_plan
    next_call = np.where(untried, planned, frame["next_call"].to_numpy("M8[us]"))
    return frame.assign(
        planned=planned, fits=placed & (day <= horizon), in_plan=in_plan, next_call=next_call
    )


def _priority(frame: pd.DataFrame, release: Any) -> Any:
    """The place of each call in the order of calls: what is to be told of a delay comes first.

    Then by class, those reached before those never reached, the longest overdue, the first day
    allowed, and the id, so that no two calls are equal.
    """
    calm = (frame["task"] != "notice").to_numpy()
    care = order_of(frame["care"])
    never = (frame["by"] == "never").to_numpy()
    overdue = frame["days_overdue"].fillna(-1).to_numpy("f8")
    ids = frame["customer_id"].to_numpy(str)
    order = np.lexsort((ids, release, -overdue, never, care, calm))
    priority = np.empty(len(frame), "i8")
    priority[order] = np.arange(len(frame))
    return priority


def _last_days(calendar: Calendar, today: int, working_days: int) -> Any:
    """The last day of each rep's horizon: the so-many-th working day from today."""
    worked = np.cumsum(calendar.rep_open[:, today:], axis=1)
    reached = worked >= working_days
    end = calendar.rep_open.shape[1] - today - 1
    return today + np.where(reached.any(axis=1), reached.argmax(axis=1), end)
