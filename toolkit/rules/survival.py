"""Time to an end when some have not ended yet: those are counted in as long as they last.

Kaplan and Meier's estimate (practice 12).
"""

from typing import Any

import numpy as np

from toolkit.rules.intervals import Z

Numbers = np.ndarray[Any, np.dtype[np.float64]]


def survival(durations: Any, ended: Any) -> tuple[Numbers, Numbers]:
    """The times at which something ended, and the share still open after each.

    In: durations (any unit; unknown ones are left out) and ended (False for what is open still,
    with its age so far). One that is open is at risk up to and with its age. Source: Kaplan and
    Meier (1958), the product-limit estimate.

    >>> times, share = survival([1, 2, 2, 4], [True, True, False, True])
    >>> times.tolist(), [round(float(s), 4) for s in share]
    ([1.0, 2.0, 4.0], [0.75, 0.5, 0.0])
    """
    lasted, is_over = np.asarray(durations, "f8"), np.asarray(ended, bool)
    known = ~np.isnan(lasted)
    lasted, is_over = lasted[known], is_over[known]
    times, time_of = np.unique(lasted, return_inverse=True)
    ends = np.bincount(time_of, weights=is_over, minlength=len(times))
    leaving = np.bincount(time_of, minlength=len(times))
    # At risk is what has not left before; all of it at the first time.
    at_risk = len(lasted) - np.cumsum(leaving) + leaving
    share = np.cumprod(1 - ends / np.maximum(at_risk, 1))
    return times[ends > 0], share[ends > 0]


def quantile(durations: Any, ended: Any, q: float) -> float:
    """The time by which the share `q` has ended; NaN where so many have not ended yet.

    >>> quantile([1, 2, 3, 4], [True] * 4, 0.5)
    2.0
    >>> quantile([1, 2, 3, 4], [True, False, False, False], 0.5)
    nan
    """
    times, share = survival(durations, ended)
    reached = share <= 1 - q + 1e-12
    return float(times[reached.argmax()]) if reached.any() else float("nan")


def survival_at(durations: Any, ended: Any, times: Any) -> tuple[Numbers, Numbers, Numbers, Any]:
    """The share still open at each of some times, its 95 % band, and how many are at risk then.

    The band is Greenwood's on the log-log scale, so that it stays between 0 and 1; the share is NaN
    once nobody is at risk. In: as in `survival`. Source: Kalbfleisch and Prentice (1980).

    >>> share, low, high, at_risk = survival_at([1, 2, 3, 4], [True, False, True, False], [2, 5])
    >>> share.round(3).tolist(), low.round(3).tolist(), at_risk.tolist()
    ([0.75, nan], [0.128, nan], [3, 0])
    """
    lasted, is_over = np.asarray(durations, "f8"), np.asarray(ended, bool)
    order = np.argsort(lasted, kind="stable")
    lasted, is_over = lasted[order], is_over[order]
    moments, first = np.unique(lasted, return_index=True)
    at_risk = len(lasted) - first
    ends = np.add.reduceat(is_over.astype("f8"), first) if len(first) else np.zeros(0)
    share = np.cumprod(1 - ends / np.maximum(at_risk, 1))
    left = np.maximum(at_risk - ends, 0)
    terms = np.divide(ends, at_risk * left, out=np.zeros(len(ends)), where=left > 0)
    deviation = np.sqrt(np.cumsum(terms))
    asked = np.asarray(times, "f8")
    place = np.searchsorted(moments, asked, side="right")
    share = np.concatenate([[1.0], share])[place]
    deviation = np.concatenate([[0.0], deviation])[place]
    risk = len(lasted) - np.searchsorted(lasted, asked, side="left")
    inside = (share > 0) & (share < 1)
    power = np.zeros(len(asked))
    np.divide(Z * deviation, np.log(np.where(inside, share, 0.5)), out=power, where=inside)
    low, high = share ** np.exp(-power), share ** np.exp(power)
    unknown = risk == 0
    found = [np.where(unknown, np.nan, values) for values in (share, low, high)]
    return found[0], found[1], found[2], risk
