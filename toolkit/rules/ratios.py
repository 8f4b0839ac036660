"""Parts of a whole, unknown where there is nothing to divide by."""

from typing import Any

import numpy as np
import pandas as pd


def ratio(part: float, whole: float) -> float:
    """A part by its whole; NaN where the whole is nothing or less.

    >>> ratio(1, 4), ratio(0, 0)
    (0.25, nan)
    """
    return part / whole if whole > 0 else float("nan")


def ratios(parts: "pd.Series[Any]", wholes: "pd.Series[Any]") -> Any:
    """Each part by its whole, as an array; NaN where the whole is nothing or less."""
    over, under = parts.to_numpy("f8"), wholes.to_numpy("f8")
    unknown = np.full(len(over), np.nan)
    return np.divide(over, under, out=unknown, where=under > 0)
