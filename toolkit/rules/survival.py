"""Time to an end when some have not ended yet: those are counted in as long as they last.

Kaplan and Meier's estimate (practice 12).
"""

from typing import Any

import numpy as np

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
