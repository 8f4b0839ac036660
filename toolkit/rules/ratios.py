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


def shares(parts: "pd.Series[Any]") -> Any:
    """Each part of their whole, as an array; NaN where any is below nothing, as none is one then.

    >>> shares(pd.Series([30.0, 10.0])), shares(pd.Series([100.0, -70.0]))
    (array([0.75, 0.25]), array([nan, nan]))
    """
    values = parts.to_numpy("f8")
    whole = values.sum()
    return values / whole if whole > 0 and values.min() >= 0 else np.full(len(values), np.nan)


def ratios(parts: "pd.Series[Any]", wholes: "pd.Series[Any]") -> Any:
    """Each part by its whole, as an array; NaN where the whole is nothing or less."""
    over, under = parts.to_numpy("f8"), wholes.to_numpy("f8")
    unknown = np.full(len(over), np.nan)
    return np.divide(over, under, out=unknown, where=under > 0)
