"""Commitments: what was promised to each customer, and what each waits for, with its day."""

import datetime as dt
from typing import Any

import numpy as np
import pandas as pd

from toolkit.planning.task_rows import CustomerDays
from toolkit.rules.sentences import day_text
from toolkit.rules.task_kinds import COMMITMENTS
from toolkit.settings import Settings

ONE_DAY = pd.Timedelta(days=1)
COLUMNS = ["customer_id", "kind", "what", "since", "due", "day", "severity"]


def commitments_of(
    tasks: pd.DataFrame,
    customers: pd.DataFrame,
    days: CustomerDays,
    settings: Settings,
    *,
    as_of: dt.date,
) -> pd.DataFrame:
    """Every commitment, the earliest first: COLUMNS, with `day` the day of the call.

    In: tasks of every kind; customers with by, next_call_override, override_from, customer_since,
    last_success. Besides tasks, these are the dates set by hand, the next follow-ups of the list,
    and the first calls with new customers.
    """
    of_tasks = tasks[tasks["kind"].isin(COMMITMENTS) & tasks["due"].notna()]
    of_tasks = of_tasks.assign(day=_days_of_calls(of_tasks, days, settings, as_of))
    of_tasks = of_tasks[of_tasks["day"].notna()]
    parts = [of_tasks[COLUMNS], _by_list(customers), _first_calls(customers, days, settings, as_of)]
    filled = [part.astype({"customer_id": "str", "what": "str"}) for part in parts if len(part)]
    if not filled:
        return of_tasks[COLUMNS]
    return pd.concat(filled, ignore_index=True).sort_values("day", kind="stable")


def _days_of_calls(
    tasks: pd.DataFrame, days: CustomerDays, settings: Settings, as_of: dt.date
) -> "pd.Series[Any]":
    """The day each task asks for a call on; NaT for none yet.

    A promise asks on its day, and after a talk since then again some working days later, until it
    is kept; so does a request, until it is answered, where a talk on the very day counts too. (A
    promise of ours is broken on the day after its own, which is told then.) An order, which most
    often comes in time, asks only when its day is there; a thank-you on the next working day.
    """
    if not len(tasks):
        return tasks["due"]
    ids = tasks["customer_id"]
    is_request = tasks["kind"] == "request"
    is_silent = days.silent_since(ids, tasks["due"].mask(is_request, tasks["due"] - ONE_DAY))
    is_promise = tasks["kind"] == "our promise"
    again = days.after(ids, days.of(ids, "last_success"), settings.promise_again_days)
    is_under_way = is_promise & (tasks["table"] == "orders") & (tasks["due"] > pd.Timestamp(as_of))
    asks_again = is_promise | is_request | (tasks["kind"] == "their promise")
    day = tasks["due"].where(is_silent | ~asks_again, again)
    is_thanks = tasks["kind"] == "thanks"
    day = day.mask(is_thanks, np.minimum(day, days.after(ids, tasks["since"], 1)))
    return day.where(~is_under_way)


def _by_list(customers: pd.DataFrame) -> pd.DataFrame:
    """The dates that the customer list names for the next call."""
    is_by_list = (customers["by"] == "override").to_numpy()
    rows = customers[["customer_id", "override_from", "next_call_override"]][is_by_list]
    is_listed = rows["override_from"] == "list"
    return pd.DataFrame(
        {
            "customer_id": rows["customer_id"],
            "kind": np.where(is_listed, "next follow-up", "by hand"),
            "what": "",
            "since": pd.NaT,
            "due": rows["next_call_override"],
            "day": rows["next_call_override"],
            "severity": np.nan,
        }
    )


def _first_calls(
    customers: pd.DataFrame, days: CustomerDays, settings: Settings, as_of: dt.date
) -> pd.DataFrame:
    """A first call with each new customer whom nobody has reached. Practice 3."""
    today, begun = pd.Timestamp(as_of), customers["customer_since"]
    is_new = (begun > today - pd.Timedelta(days=settings.new_days)) & (begun <= today)
    is_first = (is_new & (customers["by"] == "never")).to_numpy()
    rows = customers[["customer_id", "customer_since"]][is_first]
    since = rows["customer_since"]
    due = days.after(rows["customer_id"], since, settings.first_call_days)
    return pd.DataFrame(
        {
            "customer_id": rows["customer_id"],
            "kind": "first call",
            "what": [f"a customer since {day_text(day)}, not reached yet" for day in since],
            "since": since,
            "due": due,
            "day": due,
            "severity": np.nan,
        }
    )
