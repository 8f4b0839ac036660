"""The day a call is wanted: what is to be told, asked or answered brings it forward, never back.

Practices 11, 15.
"""

import datetime as dt

import numpy as np
import pandas as pd

from toolkit.calendars.working_days import Calendar


def add_tasks(
    customers: pd.DataFrame, calendar: Calendar, tasks: pd.DataFrame, *, as_of: dt.date
) -> pd.DataFrame:
    """The day each call is wanted: the next call, or the day of the first task that needs one.

    In: customers with customer_id, next_call, retry, by, pair; tasks that need a call, the earliest
    first, with customer_id, kind, what, due. Adds task ("" or its kind), task_what, task_due and
    wanted_call: never before as_of, never on a closed day, never after next_call. A retry under way
    is waited for; a delay that nobody has told the customer of comes before every other task and is
    not put off by a retry. Whom nobody calls stays out.
    """
    first = _first_tasks(customers, tasks)
    kind = first["kind"].fillna("").to_numpy(object)
    due = first["due"].to_numpy("M8[D]")
    today = int(calendar.offset(as_of))
    earliest = np.where(np.isnat(due), today, np.maximum(calendar.offset(due), today))
    by_task = calendar.open_day(customers["pair"].to_numpy("i8"), earliest)
    next_call = customers["next_call"].to_numpy("M8[D]")
    waits = (customers["retry"] != "").to_numpy() & (kind != "notice")
    wanted = np.where((kind != "") & ~waits, by_task, next_call)
    return customers.assign(
        task=kind,
        task_what=first["what"].fillna("").to_numpy(object),
        task_due=due.astype("M8[us]"),
        # The earlier of both; a day that is known where the other is not.
        wanted_call=np.fmin(wanted, next_call).astype("M8[us]"),
    )


def _first_tasks(customers: pd.DataFrame, tasks: pd.DataFrame) -> pd.DataFrame:
    """The first task of each customer who may be called: kind, what, due, one row a customer."""
    notices_first = tasks.assign(later=tasks["kind"] != "notice")
    notices_first = notices_first.sort_values("later", kind="stable")
    by_id = notices_first.drop_duplicates("customer_id").set_index("customer_id")
    first = by_id[["kind", "what", "due"]].reindex(customers["customer_id"])
    first = first.set_axis(customers.index)
    return first[customers["by"] != "blocked"].reindex(customers.index)
