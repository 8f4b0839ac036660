"""Whether the orders of a book end before it does, as those of an export that has stopped."""

from typing import Any

import numpy as np
import pandas as pd

YEAR = 365
LEAST_DAYS = 24
"""Days with orders in a year from which a usual gap is known; books kept by the month have less."""
LONGEST_PAUSE = 10
"""Days without an order of anybody that say nothing yet: holidays, and an export of last week."""


def ends_early(dates: "pd.Series[Any]", today: pd.Timestamp) -> pd.Timestamp | None:
    """The day of the last order, where more days have passed since than ever do; else None.

    Ever: between any two days with orders in the year up to that one. In: the day of each order,
    in any order, later ones and blank ones among them.
    """
    known = np.unique(dates[(dates <= today).to_numpy(bool)].to_numpy("M8[D]"))
    if not len(known):
        return None
    last = known[-1]
    year = known[known > last - YEAR]
    if len(year) < LEAST_DAYS:
        return None
    usual = np.diff(year).max().astype(int)
    since = (today.to_numpy().astype("M8[D]") - last).astype(int)
    return pd.Timestamp(last) if since > max(usual, LONGEST_PAUSE) else None
