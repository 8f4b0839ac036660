"""How sure a share is: Wilson's interval, which holds for few customers too."""

from typing import Any

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
    return np.maximum(middle - margin, 0.0), np.minimum(middle + margin, 1.0)
