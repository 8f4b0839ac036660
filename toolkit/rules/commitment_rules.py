"""Commitments before cadence: on which day each customer is wanted, and for which reason.

Practices 3, 11, 15, 21.
"""

import datetime as dt
from typing import Any

import numpy as np
import pandas as pd

from toolkit.calendars.working_days import Calendar
from toolkit.rules.plan_input import NEVER
from toolkit.rules.task_kinds import AGREED, RANKS, TASK_KINDS


def add_commitments(
    customers: pd.DataFrame,
    calendar: Calendar,
    commitments: pd.DataFrame,
    *,
    as_of: dt.date,
    early_share: float,
    longest_wait: float,
) -> pd.DataFrame:
    """The day each customer is wanted on, by a commitment or else by the cadence, and the reason.

    In: customers with customer_id, next_call, by, pair, attempts, last_attempt, last_success and
    interval (days); commitments with customer_id, kind, what, since, due, day, severity. Adds

    - task, task_what, task_since, task_due: the commitment that is the reason ("" and NaT for the
      cadence);
    - severity of it;
    - task_tried: the last attempt on its day or later, which did not succeed;
    - wanted_call: never before as_of, never on a closed day; own_day and latest: between which days
      a commitment is kept, whoever works then.

    A commitment is wanted on its own day or the next open one, whatever was tried before; one that
    was tried on its day or later is tried again some working days after, the next day where it is
    urgent. The cadence waits for a day that was agreed with the customer, up to `longest_wait`
    intervals after the last contact or after it was agreed, and for a commitment that is nearer
    than `early_share` of the interval; else it comes first. Whom nobody calls stays out.
    """
    rows = _of_callable(customers, commitments, calendar, as_of)
    found = _reasons(rows, len(customers))
    waits = _waits_for_agreed(customers, rows, calendar, longest_wait)
    routine = calendar.offset(customers["next_call"].to_numpy("M8[D]"))
    no_routine = customers["next_call"].isna() | (customers["by"] == "override")
    routine = np.where(no_routine.to_numpy() | waits, NEVER, routine)
    slack = np.floor(customers["interval"].to_numpy("f8") * early_share).astype("i8")
    is_commitment = (found["day"] < NEVER) & (found["day"] <= routine + slack)
    wanted = np.where(is_commitment, found["day"], routine)
    kept = found.where(is_commitment)
    return customers.assign(
        task=kept["kind"].fillna("").to_numpy(object),
        task_what=kept["what"].fillna("").to_numpy(object),
        task_since=kept["since"].to_numpy("M8[us]"),
        task_due=kept["due"].to_numpy("M8[us]"),
        severity=kept["severity"].to_numpy("f8"),
        task_tried=_dates(calendar, np.where(is_commitment, found["tried"], NEVER)),
        wanted_call=_dates(calendar, wanted),
        own_day=_dates(calendar, np.where(is_commitment, found["own_day"], NEVER)),
        latest=_dates(calendar, np.where(is_commitment, found["latest"], NEVER)),
    )


def _of_callable(
    customers: pd.DataFrame, commitments: pd.DataFrame, calendar: Calendar, as_of: dt.date
) -> pd.DataFrame:
    """Commitments to customers who may be called: with row, rank, day and latest as offsets."""
    row = pd.Index(customers["customer_id"]).get_indexer(pd.Index(commitments["customer_id"]))
    known = row >= 0
    may_be_called = (customers["by"] != "blocked").to_numpy()
    known[known] = may_be_called[row[known]]
    rows: pd.DataFrame = commitments[known]
    row = row[known]
    today = int(calendar.offset(as_of))
    due = calendar.offset(rows["day"].to_numpy("M8[D]"))
    own_day = np.maximum(due, today)
    pair = customers["pair"].to_numpy("i8")[row]
    patience = rows["kind"].map(_LATEST).to_numpy("i8")
    tried = calendar.offset(customers["last_attempt"].to_numpy("M8[D]"))[row]
    is_tried = customers["attempts"].to_numpy("f8")[row] > 0
    # An attempt before the day of a commitment does not fulfil it, and does not put it off.
    is_tried &= tried >= np.maximum(due, 0)
    again = calendar.after(pair, np.maximum(tried, 0), patience + 1)
    earliest = np.maximum(own_day, np.where(is_tried, again, 0))
    open_day = calendar.offset(calendar.open_day(pair, earliest))
    # Who is away for good has no day for it, but somebody may stand in: it stays wanted.
    open_day = np.where(open_day < 0, calendar.length - 1, open_day)
    return rows.assign(
        row=row,
        rank=rows["kind"].map(RANKS).to_numpy("i8"),
        day=open_day,
        own_day=own_day,
        tried=np.where(is_tried, tried, NEVER),
        latest=own_day + patience,
    )


_LATEST = {kind: about.latest for kind, about in TASK_KINDS.items()}
_OFFSETS = ["day", "own_day", "latest", "tried"]


def _reasons(rows: pd.DataFrame, size: int) -> pd.DataFrame:
    """The reason for each customer's next commitment: one row a customer, by position.

    Its day is the first of the customer's; of all that are open by then the one of highest rank is
    the reason, then the more severe and the longer due.
    """
    first = rows.groupby("row")["day"].transform("min")
    open_by_then = rows[rows["day"] == first]
    ordered = open_by_then.sort_values(
        ["row", "rank", "severity", "due", "what"], ascending=[True, True, False, True, True]
    )
    best = ordered.drop_duplicates("row").set_index("row")
    found = best[["kind", "what", "since", "due", "severity", *_OFFSETS]]
    found = found.reindex(range(size))
    offsets = {name: found[name].fillna(NEVER).astype("i8") for name in _OFFSETS}
    return found.assign(**offsets)


def _waits_for_agreed(
    customers: pd.DataFrame, rows: pd.DataFrame, calendar: Calendar, longest_wait: float
) -> Any:
    """Whether the cadence of each customer waits for a day that was agreed with the customer.

    Whom nobody has ever reached waits for it however far it is.
    """
    agreed = rows[rows["kind"].isin(AGREED)]
    row = agreed["row"].to_numpy("i8")
    last = customers["last_success"].to_numpy("M8[D]")[row]
    longest = np.floor(customers["interval"].to_numpy("f8") * longest_wait)[row].astype("i8")
    counted_from = np.fmax(last, agreed["since"].to_numpy("M8[D]"))
    in_time = agreed["day"].to_numpy("i8") <= calendar.offset(counted_from) + longest
    waits = np.zeros(len(customers), bool)
    waits[row[in_time | np.isnat(last)]] = True
    return waits


def _dates(calendar: Calendar, offsets: Any) -> Any:
    """Days of offsets; NaT for a day that does not come."""
    known = offsets < NEVER
    dates = calendar.dates(np.where(known, offsets, 0))
    return np.where(known, dates, np.datetime64("NaT")).astype("M8[us]")
