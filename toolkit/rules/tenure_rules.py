"""Loyalty evidence: whether customers of long standing spend more and leave less (practice 53)."""

from typing import Any

import numpy as np
import pandas as pd

from toolkit.rules.intervals import wilson
from toolkit.rules.order_windows import Window
from toolkit.rules.ratios import ratio

BANDS = ((0, 1), (1, 2), (2, 4), (4, None))
"""Years since the first order, from and below which."""
LEAST = 20
"""Customers of a band below which nothing is said."""


def loyalty(before: Window, now: Window, years: Any, discounted: Any = None) -> pd.DataFrame:
    """By years of tenure when the second window began: who was lost, who spent more.

    In: two windows of the same customers and the years since each one's first order. Of those who
    ordered in the first window: customers and lost; of those whose amounts are known in both grew,
    and change (of their revenue together); shares with Wilson intervals. Where it is known which
    customers had a discount in the second window, of those who ordered in it the share `discount`.
    Out: one row a band; NaN where it has fewer than `LEAST`.
    """
    is_known = ~(before.unknown | now.unknown)
    tenure = np.asarray(years, "f8")
    rows = []
    for start, end in BANDS:
        inside = before.ordered & (tenure >= start)
        if end is not None:
            inside &= tenure < end
        lost, grew = _lost(before, now, inside), _grew(before, now, inside & is_known)
        rows.append({"band": _title(start, end), **lost, **grew})
        if discounted is not None:
            stayed = inside & now.ordered
            part = int((stayed & discounted).sum())
            rows[-1] |= _share("discount", part, int(stayed.sum()))
    return pd.DataFrame(rows)


def _title(start: int, end: int | None) -> str:
    if end is None:
        return f"{start} years and more"
    return f"{start} to {end} years" if start else "less than a year"


def _lost(before: Window, now: Window, inside: Any) -> dict[str, float]:
    count = int(inside.sum())
    return {"customers": count, **_share("lost", int((inside & ~now.ordered).sum()), count)}


def _grew(before: Window, now: Window, inside: Any) -> dict[str, float]:
    count = int(inside.sum())
    then, since = before.units[inside], now.units[inside]
    change = ratio(int(since.sum()), int(then.sum())) - 1
    told = change if count >= LEAST else float("nan")
    return {**_share("grew", int((since > then).sum()), count), "change": told}


def _share(name: str, part: int, count: int) -> dict[str, float]:
    """A share with its interval; NaN for few."""
    if count < LEAST:
        return dict.fromkeys((name, f"{name}_low", f"{name}_high"), float("nan"))
    low, high = wilson(part, count)
    return {name: part / count, f"{name}_low": float(low), f"{name}_high": float(high)}
