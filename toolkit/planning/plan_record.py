"""The plan as the book remembers it: what is planned now, and what became of plans before it."""

import datetime as dt
from typing import Any

import numpy as np
import pandas as pd

from toolkit.entries.last_plan import BEYOND, LastPlan
from toolkit.entries.plan_before import EARLY, MOVED, PASSED
from toolkit.entries.plan_sheet import typed_plan, with_checks
from toolkit.schema.outputs import PLANNED_CALLS

_OF_PLANNED = {
    *PLANNED_CALLS.names, "planned", "caller", "task", "next_channel", "last_contact", "fits",
}  # fmt: skip
"""What a planned call is written from; rows of all hundred are slow to take."""
_OF_HISTORY = ["customer_id", "planned", "last_contact", "last_attempt", "moved_why", "due"]
"""Columns that say what became of a planned call."""

KEPT_DAYS = 400
"""How many days back it is remembered what became of a planned call."""
MOST_ROWS = 20_000
"""Rows of the sheet: the history that is furthest back goes first."""
_FIRST = ["date", "owner", "customer_id", "state"]
_ORDER = [*_FIRST, *(name for name in PLANNED_CALLS.names if name not in (*_FIRST, "check"))]


def plan_record(accounts: pd.DataFrame, history: pd.DataFrame, as_of: dt.date) -> pd.DataFrame:
    """The sheet of planned calls, by `PLANNED_CALLS`, sorted by date, rep and customer.

    In: accounts with customer_id, name, caller, care, task, next_channel, planned, fits, due,
    last_contact, factor, moved_from and moved_why; `plan_history`. Out: a row for each call that
    has a day; then what became of earlier ones, as far as there is room.
    """
    planned = _planned_rows(accounts, as_of)
    planned = planned.sort_values(_ORDER).head(MOST_ROWS)
    room = MOST_ROWS - len(planned)
    history = history.iloc[max(0, len(history) - room) :]
    rows = pd.concat([planned, history], ignore_index=True).sort_values(_ORDER, ignore_index=True)
    return with_checks(rows)[PLANNED_CALLS.names]


def plan_history(accounts: pd.DataFrame, last_plan: LastPlan, as_of: dt.date) -> pd.DataFrame:
    """What became of the calls of earlier plans by now, each once however often it runs.

    In: accounts as for `plan_record`, with last_contact and last_attempt; the last plan, trusted.
    Out, by `PLANNED_CALLS` but check, of the last `KEPT_DAYS`: calls whose day has passed, those of
    today with a customer who was called today, those made before their day (date is the day of the
    call then, moved_from that of the plan), and those that stand on another day now, with the
    cause. What a run of a later day took for passed has not come yet, and is left out.
    """
    by_id = accounts[_OF_HISTORY].drop_duplicates("customer_id").set_index("customer_id")
    known = _of_days_that_came(last_plan.history, by_id, as_of)
    history = pd.concat([known, _new_history(by_id, last_plan.rows, as_of)])
    oldest = pd.Timestamp(as_of) - pd.Timedelta(days=KEPT_DAYS)
    return history[history["date"] >= oldest].drop_duplicates().sort_values(_ORDER)


def _planned_rows(accounts: pd.DataFrame, as_of: dt.date) -> pd.DataFrame:
    """The calls that are planned for today and later, typed as the last plan is.

    Where a call does not fit into the days planned ahead its place is none that anybody counts on:
    tomorrow it waits for one by what it is worth then, and is told of where it has another one.
    """
    told = accounts[[name for name in accounts.columns if name in _OF_PLANNED]]
    calls = told[(accounts["planned"] >= pd.Timestamp(as_of)).to_numpy()]
    rows = calls.reindex(columns=PLANNED_CALLS.names)
    rows["date"] = calls["planned"]
    rows["owner"] = calls["caller"]
    rows["kind"] = calls["task"]
    rows["channel"] = calls["next_channel"]
    rows["spoke"] = calls["last_contact"]
    rows["factor"] = [f"{factor:g}" for factor in calls["factor"]]
    rows["planned_on"] = as_of
    rows["state"] = np.where(calls["fits"], "", BEYOND)
    return typed_plan(rows).drop(columns="check")


def _of_days_that_came(history: pd.DataFrame, by_id: pd.DataFrame, as_of: dt.date) -> pd.DataFrame:
    """The history without calls of days to come, and of today where nobody called today."""
    day, today = history["date"].to_numpy("M8[us]"), np.datetime64(as_of, "us")
    is_called = _is_called_today(by_id.reindex(history["customer_id"]), today)
    came = (day < today) | ((day == today) & is_called)
    known: pd.DataFrame = history[came | (history["state"] == MOVED).to_numpy()]
    return known


def _is_called_today(now: pd.DataFrame, today: np.datetime64) -> Any:
    called = [now[name].to_numpy("M8[us]") >= today for name in ("last_contact", "last_attempt")]
    return np.logical_or(*called)


def _new_history(by_id: pd.DataFrame, last: pd.DataFrame, as_of: dt.date) -> pd.DataFrame:
    """The rows of the last plan that are none of a plan any more, with what became of them."""
    now = by_id.reindex(last["customer_id"])
    today = np.datetime64(as_of, "us")
    day, day_now = last["date"].to_numpy("M8[us]"), now["planned"].to_numpy("M8[us]")
    stays = day_now == day
    done = (day < today) | ((day == today) & ~stays & _is_called_today(now, today))
    early = ~done & ~stays & _reached_before(now, last)
    moved = ~done & ~early & ~stays & ~np.isnat(day_now)
    why_now, why_then = now["moved_why"].fillna("").to_numpy(object), last["moved_why"]
    why = np.where(moved, why_now, why_then.to_numpy(object))
    state = np.select([done, early], [PASSED, EARLY], MOVED)
    rows = last.assign(state=state, moved_why=why).astype({"state": "str", "moved_why": "str"})
    # A call that was made before its day came on the day of the call, from the day of the plan.
    rows["moved_from"] = rows["moved_from"].where(~early, last["date"])
    rows["date"] = rows["date"].where(~early, now["last_contact"].to_numpy("M8[us]"))
    gone: pd.DataFrame = rows[done | early | moved]
    return gone


def _reached_before(now: pd.DataFrame, last: pd.DataFrame) -> Any:
    """Whether a customer was reached after the plan was made, and is due only after that day now.

    Due by then: a plan made in the evening knows the contact of its day, and may move for another
    reason.
    """
    planned_on, day = last["planned_on"].to_numpy("M8[us]"), last["date"].to_numpy("M8[us]")
    reached, due = now["last_contact"].to_numpy("M8[us]"), now["due"].to_numpy("M8[us]")
    return (reached >= planned_on) & (due > day)
