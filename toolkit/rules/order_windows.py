"""Orders by customer within some months: who ordered, and for how much."""

from typing import Any, NamedTuple

import numpy as np
import pandas as pd

Bools = np.ndarray[Any, np.dtype[np.bool_]]
Ints = np.ndarray[Any, np.dtype[np.int64]]


class Window(NamedTuple):
    """Of each customer by number whether it ordered, and for how many units of money."""

    ordered: Bools
    units: Ints

    @property
    def total(self) -> int:
        """Units of money of all customers."""
        return int(self.units.sum())

    @property
    def customers(self) -> int:
        """How many ordered."""
        return int(self.ordered.sum())


def window(order_days: pd.DataFrame, first: int, last: int, *, customers: int) -> Window:
    """Orders from a month to another, both with all their days, of customers 0 to `customers`.

    In: customer (number), month (year x 12 + month - 1), units. Sums are exact up to 2^53 units.
    """
    month = order_days["month"].to_numpy("i8")
    inside = (month >= first) & (month <= last)
    customer = order_days["customer"].to_numpy("i8")[inside]
    units = order_days["units"].to_numpy("f8")[inside]
    counts = np.bincount(customer, minlength=customers)
    sums = np.bincount(customer, weights=units, minlength=customers)
    return Window(counts > 0, sums.astype("i8"))
