"""The day a call is wanted: what is to be told, asked or answered brings it forward, never puts it off (practices 11, 15)."""

import datetime as dt

import numpy as np
import pandas as pd

from toolkit.calendars.working_days import Calendar


def add_tasks(
    customers: pd.DataFrame, calendar: Calendar, tasks: pd.DataFrame, *, as_of: dt.date
) -> pd.DataFrame:
    """The day each call is wanted: the next call, or the day of the first task that needs one; a retry under way is waited for.

    In: customers with customer_id, next_call, retry, by, pair; tasks that need a call, the earliest first, with customer_id, kind, what,
    due. Adds task ("" or its kind), task_what, task_due and wanted_call: never before as_of, never on a closed day, never after next_call.
    A delay that nobody has told the customer of comes before every other task and is not put off by a retry. Whom nobody calls stays out.
    """
    first = (
        tasks.assign(later=tasks["kind"] != "notice")
        .sort_values("later", kind="stable")
        .drop_duplicates("customer_id")
    )
    at = pd.Index(first["customer_id"]).get_indexer(pd.Index(customers["customer_id"]))
    has = (at >= 0) & (customers["by"] != "blocked").to_numpy()
    nat = np.datetime64("NaT")
    due = first["due"].to_numpy("M8[D]")[at] if len(first) else np.full(len(customers), nat)
    due = np.where(has, due, nat)
    kind = (
        np.where(has, first["kind"].to_numpy(object)[at], "")
        if len(first)
        else np.full(len(customers), "")
    )
    today = int(calendar.offset(as_of))
    wanted = calendar.open_day(
        customers["pair"].to_numpy("i8"),
        np.maximum(np.where(np.isnat(due), today, calendar.offset(due)), today),
    )
    planned = customers["next_call"].to_numpy("M8[D]")
    retrying = (customers["retry"] != "").to_numpy() & (kind != "notice")
    day = np.where(has & ~retrying, wanted, planned)
    return customers.assign(
        task=kind.astype(object),
        task_what=np.where(has, first["what"].to_numpy(object)[at], "") if len(first) else "",
        task_due=due.astype("M8[us]"),
        wanted_call=np.fmin(day, planned).astype("M8[us]"),
    )
