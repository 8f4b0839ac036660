"""How sure a share is, and the difference of two: intervals that hold for few customers too."""

from typing import Any, NamedTuple

import numpy as np

Z = 1.959964
"""The standard normal quantile of an interval of 95 %."""


def wilson(part: Any, whole: Any) -> tuple[Any, Any]:
    """The 95 % interval of part of whole, as arrays; NaN where the whole is nothing.

    Source: Wilson (1927).

    >>> low, high = wilson([8, 0], [10, 0])
    >>> low.round(3).tolist(), high.round(3).tolist()
    ([0.49, nan], [0.943, nan])
    """
    k, n = np.asarray(part, "f8"), np.asarray(whole, "f8")
    n = np.where(n > 0, n, np.nan)
    share = k / n
    middle = (share + Z**2 / (2 * n)) / (1 + Z**2 / n)
    margin = Z * np.sqrt(share * (1 - share) / n + Z**2 / (4 * n**2)) / (1 + Z**2 / n)
    # Of none and of all the ends are exact, which rounding would miss by a hair.
    low = np.where(k == 0, 0.0, np.maximum(middle - margin, 0.0))
    high = np.where(k == n, 1.0, np.minimum(middle + margin, 1.0))
    return np.where(np.isnan(n), np.nan, low), high


class Share(NamedTuple):
    """A share with the two ends of its interval."""

    value: float
    low: float
    high: float


def difference(one: Share, other: Share) -> tuple[float, float]:
    """The 95 % interval of one share less another, from Wilson's intervals of both.

    Two intervals may have something in common though the difference is more than chance: this one
    is judged by whether 0 lies in it. It is that of independent groups; where the same customers
    are in both, the true one is mostly narrower, so that rather too much is called chance. Source:
    Newcombe (1998), Statistics in Medicine 17, 873-890, method 10.

    >>> low, high = difference(Share(0.9, 0.825, 0.945), Share(0.8, 0.711, 0.867))
    >>> round(low, 3), round(high, 3)
    (-0.001, 0.2)
    """
    below = np.hypot(one.value - one.low, other.high - other.value)
    above = np.hypot(one.high - one.value, other.value - other.low)
    between = one.value - other.value
    return float(between - below), float(between + above)


def newcombe(part: float, whole: float, other: float, of: float) -> tuple[float, float]:
    """The same of two counts: part/whole less other/of.

    >>> low, high = newcombe(56, 70, 48, 80)
    >>> round(low, 4), round(high, 4)
    (0.0524, 0.3339)
    """
    lows, highs = wilson([part, other], [whole, of])
    one, two = (
        Share(share, low, high)
        for share, low, high in zip((part / whole, other / of), lows, highs, strict=True)
    )
    return difference(one, two)
