"""Adherence: which planned calls were made, and when, by what stands in the log (practice 6)."""

from typing import Any

import numpy as np
import pandas as pd

LATE_DAYS = 30
"""Days after the planned day within which a call still counts as that one, made late."""
BEFORE, ON_TIME, LATE, NOT_MADE = "before", "on time", "late", "not made"
"""What became of a planned call."""
_NO_DAY = np.datetime64("NaT", "D")


def first_calls(customers: Any, since: Any, until: Any, call_days: pd.DataFrame) -> Any:
    """The first call with each customer from the day `since` to the day `until`; NaT for none.

    In: ids and datetime64 days, one each; customer_id and date of calls, in any order.
    """
    ids, codes = np.unique(call_days["customer_id"].to_numpy(str), return_inverse=True)
    days = call_days["date"].to_numpy("M8[D]").astype("i8")
    begin, end = np.asarray(since, "M8[D]"), np.asarray(until, "M8[D]")
    if not len(ids):
        return np.full(len(begin), _NO_DAY)
    # Customer and day in one rising number, so that a single search finds all first calls.
    span = 10**6
    calls = np.sort(codes * span + days)
    names = np.asarray(customers, str)
    place = np.minimum(np.searchsorted(ids, names), len(ids) - 1)
    at = np.searchsorted(calls, place * span + begin.astype("i8"))
    found = calls[np.minimum(at, len(calls) - 1)]
    day = (found % span).astype("M8[D]")
    fits = (ids[place] == names) & (at < len(calls)) & (found // span == place) & (day <= end)
    return np.where(fits, day, _NO_DAY)


def planned_calls(history: pd.DataFrame, call_days: pd.DataFrame) -> pd.DataFrame:
    """Each planned call once, with the day it was made: NaT where nobody called in `LATE_DAYS`.

    In: the history of plans, of calls whose day came or that were made before it: customer_id,
    owner, date (planned for), early (the day it was made before that, NaT for none); customer_id
    and date of the calls that were made. A call that is planned anew as its day passed is the same
    call still: one that is made answers all plans for it, and without one a plan begins anew after
    `LATE_DAYS`. Out, by customer and day: customer_id, owner, date (the first day it was planned
    for), made, times (how often it was planned).
    """
    rows = history.sort_values(["customer_id", "date", "early"], ignore_index=True)
    day, early = rows["date"].to_numpy("M8[D]"), rows["early"].to_numpy("M8[D]")
    made = first_calls(rows["customer_id"], day, day + LATE_DAYS, call_days)
    made = np.where(np.isnat(early), made, early)
    rows = rows.assign(made=made.astype("M8[us]"), number=_numbers(rows["customer_id"], day, made))
    columns = {name: (name, "first") for name in ("customer_id", "owner", "date", "made")}
    calls = rows.groupby("number", dropna=False).agg(**columns, times=("date", "size"))
    return calls.reset_index(drop=True)


def _numbers(customers: "pd.Series[Any]", days: Any, made: Any) -> Any:
    """The number of the planned call that each row belongs to, counted from 1."""
    numbers = np.zeros(len(days), "i8")
    number, first = 0, -1
    for row, customer in enumerate(customers):
        is_same = first >= 0 and customer == customers.iloc[first]
        if is_same and np.isnat(made[first]):
            is_same = days[row] - days[first] <= np.timedelta64(LATE_DAYS, "D")
        elif is_same:
            is_same = made[row] == made[first]
        if not is_same:
            number, first = number + 1, row
        numbers[row] = number
    return numbers


def add_outcome_of_plan(calls: pd.DataFrame, *, on_time_days: int) -> pd.DataFrame:
    """Add outcome: made before its day, on time, late, or not made.

    In: date, made, days_late (working days from the one to the other). On time is up to
    `on_time_days` working days after the planned day.
    """
    made = calls["made"].notna().to_numpy()
    before = made & (calls["made"] < calls["date"]).to_numpy()
    in_time = made & (calls["days_late"].to_numpy("f8") <= on_time_days)
    outcome = np.select([before, in_time, made], [BEFORE, ON_TIME, LATE], NOT_MADE)
    return calls.assign(outcome=outcome)
