"""Time to an end when some have not ended yet: those are counted in as long as they last.

Kaplan and Meier's estimate (practice 12).
"""

from typing import Any, NamedTuple

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


class Course(NamedTuple):
    """The share still open at each of some times, its 95 % band, and how many are at risk then."""

    share: Numbers
    low: Numbers
    high: Numbers
    at_risk: Any


def survival_at(
    durations: Any, ended: Any, times: Any, *, entered: Any = 0, begin: float = 0
) -> Course:
    """The share still open at each of some times, of those who were at `begin`, with its band.

    In: as in `survival`. `entered` is the age from which on each is seen (delayed entry): an end
    before it would not be known, so each is at risk after it only, and who ends by then is left
    out. The share is NaN before `begin`, and after the time from which on nobody is at risk or
    nobody of those seen so far is left, as from there nothing says how many of all would be.
    The band is Greenwood's on the log-log scale, so that it stays between 0 and 1; it says nothing
    before the first end and after the last of all, and is NaN there. Source: Kalbfleisch and
    Prentice (1980); of delayed entry Klein and Moeschberger (2003), chapter 4.6.

    >>> found = survival_at([1, 2, 3, 4], [True, False, True, False], [2, 5])
    >>> found.share.round(3).tolist(), found.low.round(3).tolist(), found.at_risk.tolist()
    ([0.75, nan], [0.128, nan], [3, 0])
    >>> survival_at([3, 4, 5], [True] * 3, [2, 3, 4], entered=[0, 3, 3]).share.tolist()
    [1.0, 0.0, nan]
    """
    lasted, is_over = np.asarray(durations, "f8"), np.asarray(ended, bool)
    since = np.broadcast_to(np.asarray(entered, "f8"), lasted.shape)
    since = np.where(since <= 0, -1, since)
    is_seen = (lasted > since) & (lasted >= begin)
    lasted, is_over, since = lasted[is_seen], is_over[is_seen], np.sort(since[is_seen])
    order = np.argsort(lasted, kind="stable")
    lasted, is_over = lasted[order], is_over[order]
    moments, first = np.unique(lasted, return_index=True)
    # Who enters at the very moment of an end was not at risk of it.
    at_risk = np.searchsorted(since, moments, "left") - first
    ends = np.add.reduceat(is_over.astype("f8"), first) if len(first) else np.zeros(0)
    ends = np.where((moments > begin) | (begin <= 0), ends, 0)
    share = np.cumprod(1 - ends / np.maximum(at_risk, 1))
    left = np.maximum(at_risk - ends, 0)
    terms = np.divide(ends, at_risk * left, out=np.zeros(len(ends)), where=left > 0)
    deviation = np.sqrt(np.cumsum(terms))
    asked = np.asarray(times, "f8")
    after = np.searchsorted(since, moments, "right") - np.append(first[1:], len(lasted))
    stops = moments[(share == 0) | (after[: len(moments)] == 0)]
    known = (asked >= begin) & (asked <= stops.min(initial=np.inf)) & (since <= begin).any()
    place = np.searchsorted(moments, asked, side="right")
    share = np.concatenate([[1.0], share])[place]
    deviation = np.concatenate([[0.0], deviation])[place]
    risk = np.searchsorted(since, asked, "right") - np.searchsorted(lasted, asked, "left")
    inside = (share > 0) & (share < 1)
    power = np.zeros(len(asked))
    np.divide(Z * deviation, np.log(np.where(inside, share, 0.5)), out=power, where=inside)
    low, high = share ** np.exp(-power), share ** np.exp(power)
    known &= risk > 0
    low, high = (np.where(known & inside, values, np.nan) for values in (low, high))
    return Course(np.where(known, share, np.nan), low, high, risk)
