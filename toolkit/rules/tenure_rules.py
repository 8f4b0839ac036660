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


def loyalty(before: Window, now: Window, years: Any) -> pd.DataFrame:
    """By years of tenure when the second window began: who was lost, who spent more.

    In: two windows of the same customers and the years since each one's first order. Of those who
    ordered in the first window: customers, lost and grew (shares with Wilson intervals), and change
    (of their revenue together). Out: one row a band; NaN where it has fewer than `LEAST`.
    """
    tenure = np.asarray(years, "f8")
    rows = []
    for start, end in BANDS:
        inside = before.ordered & (tenure >= start)
        if end is not None:
            inside &= tenure < end
        rows.append({"band": _title(start, end), **_of_band(before, now, inside)})
    return pd.DataFrame(rows)


def _title(start: int, end: int | None) -> str:
    if end is None:
        return f"{start} years and more"
    return f"{start} to {end} years" if start else "less than a year"


def _of_band(before: Window, now: Window, inside: Any) -> dict[str, float]:
    count = int(inside.sum())
    names = ("lost", "lost_low", "lost_high", "grew", "grew_low", "grew_high", "change")
    if count < LEAST:
        return {"customers": count, **dict.fromkeys(names, float("nan"))}
    lost = int((inside & ~now.ordered).sum())
    grew = int((inside & (now.units > before.units)).sum())
    (lost_low, grew_low), (lost_high, grew_high) = wilson([lost, grew], [count, count])
    start, end = int(before.units[inside].sum()), int(now.units[inside].sum())
    return {
        "customers": count,
        "lost": lost / count,
        "lost_low": float(lost_low),
        "lost_high": float(lost_high),
        "grew": grew / count,
        "grew_low": float(grew_low),
        "grew_high": float(grew_high),
        "change": ratio(end, start) - 1,
    }
