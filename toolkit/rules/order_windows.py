"""Orders by customer within some months: who ordered, and for how much."""

from typing import Any, NamedTuple

import numpy as np
import pandas as pd

Bools = np.ndarray[Any, np.dtype[np.bool_]]
Ints = np.ndarray[Any, np.dtype[np.int64]]


UNKNOWN_PART = 0.25
"""The part of orders without an amount from which on a sum of the others is none of all."""


class Window(NamedTuple):
    """Of each customer by number whether it ordered, and for how many units of money, if known."""

    ordered: Bools
    units: Ints
    unknown: Bools
    """Of whose orders a quarter or more have no amount, or any is in a currency without a rate."""

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

    In: customer (number), month (year x 12 + month - 1), units, orders, and priced (those with an
    amount). Sums are exact up to 2^53 units.
    """
    month = order_days["month"].to_numpy("i8")
    inside = (month >= first) & (month <= last)
    customer = order_days["customer"].to_numpy("i8")[inside]
    units = order_days["units"].to_numpy("f8")[inside]
    counts = np.bincount(customer, minlength=customers)
    sums = np.bincount(customer, weights=units, minlength=customers)
    orders, priced = (
        np.bincount(customer, order_days[name].to_numpy("f8")[inside], minlength=customers)
        for name in ("orders", "priced")
    )
    return Window(counts > 0, sums.astype("i8"), are_unknown(orders, priced))


def are_unknown(orders: Any, priced: Any) -> Any:
    """Whether so many of the orders have no amount that their sum says nothing."""
    return (orders > 0) & (orders - priced >= UNKNOWN_PART * orders)
