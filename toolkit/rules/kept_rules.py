"""Who was kept from one period to the next: by sets of customers, win-backs apart.

The popular (E - N) / S counts customers won back as kept, and can exceed 100 %.
"""

import numpy as np
import pandas as pd

from toolkit.rules.intervals import wilson
from toolkit.rules.order_windows import Bools
from toolkit.rules.ratios import ratios

KEPT_COLUMNS = ["number", "active", "kept", "rate", "low", "high", "churn", "won_back", "new"]


def kept_by_period(active: pd.DataFrame, *, last: int, older: Bools | None = None) -> pd.DataFrame:
    """Of the customers active in each period how many were in the next one, and who came beside.

    In: customer (number), period (number), in any order and any number of times. Out, for each
    period after the first one up to `last`: number (the period), active (customers of the period
    before), kept (those of them active in this one too), rate with its Wilson interval low and
    high, churn (1 - rate; NaN where nobody was active before), won_back (active now, not in the
    period before, but earlier), new (for the first time; of whom `older` says by number that they
    ordered before all these periods, never). A period without anybody is there.
    """
    pairs = active[["customer", "period"]].drop_duplicates()
    pairs = pairs.sort_values(["customer", "period"])
    customer, period = pairs["customer"].to_numpy("i8"), pairs["period"].to_numpy("i8")
    inside = period <= last
    customer, period = customer[inside], period[inside]
    if not len(period):
        return pd.DataFrame(columns=KEPT_COLUMNS, dtype="f8")
    first = int(period.min())
    is_new = np.ones(len(period), bool)
    is_new[1:] = customer[1:] != customer[:-1]
    if older is not None:
        is_new &= ~older[customer]
    was_there = np.zeros(len(period), bool)
    is_same = customer[1:] == customer[:-1]
    was_there[1:] = is_same & (period[1:] - period[:-1] == 1)
    places, size = period - first, last - first + 1
    all_of = np.bincount(places, minlength=size)
    new = np.bincount(places[is_new], minlength=size)
    kept = np.bincount(places[was_there], minlength=size)
    rows = pd.DataFrame(
        {
            "number": np.arange(first + 1, last + 1),
            "active": all_of[:-1],
            "kept": kept[1:],
            "won_back": (all_of - new - kept)[1:],
            "new": new[1:],
        }
    )
    rate = ratios(rows["kept"], rows["active"])
    low, high = wilson(rows["kept"], rows["active"])
    return rows.assign(rate=rate, low=low, high=high, churn=1 - rate)[KEPT_COLUMNS]
