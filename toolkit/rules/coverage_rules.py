"""Coverage: who was reached within the cadence, and what part of the revenue the best hold."""

from typing import Any

import numpy as np
import pandas as pd

STATES = ("on_track", "due_soon", "overdue", "never")


def coverage_states(accounts: pd.DataFrame, *, due_soon_days: int) -> "pd.Series[Any]":
    """Where each customer stands by the last success against the cadence: one of STATES.

    In: contact_gap and cadence (days). "due_soon" has at most `due_soon_days` left.
    """
    gap = accounts["contact_gap"].to_numpy("f8")
    left = accounts["cadence"].to_numpy("f8") - gap
    conditions = [np.isnan(gap), left < 0, left <= due_soon_days]
    state = np.select(conditions, ["never", "overdue", "due_soon"], "on_track")
    return pd.Series(state, index=accounts.index)


def tells_contacts(accounts: pd.DataFrame) -> bool:
    """Whether the book says of any of these customers when somebody reached it."""
    return bool(accounts["contact_gap"].notna().any())


def top_share(revenue: Any) -> tuple[float, int]:
    """Share of the revenue held by the top fifth of the customers, and how many count.

    A fifth is rounded up, unknown revenue is left out, and less than nothing is nothing; NaN where
    nobody has any.

    >>> top_share([70, 10, 10, 10, 0, float("nan")]), top_share([0.0])
    ((0.7, 5), (nan, 1))
    """
    given = np.asarray(revenue, "f8")
    known = np.sort(np.maximum(given[~np.isnan(given)], 0))[::-1]
    total = known.sum()
    if total <= 0:
        return float("nan"), len(known)
    fifth = -(-len(known) // 5)
    return float(known[:fifth].sum() / total), len(known)
