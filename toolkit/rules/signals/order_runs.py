"""Orders of each customer in turn, as the rules of signals go through them."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
import pandas as pd


class OrderRun(NamedTuple):
    """The days on which one customer ordered, in order (since 1970), and the units of each.

    `known` says of each day whether all of its orders have an amount that counts.
    """

    customer_id: str
    days: Any
    units: Any
    known: Any


def order_runs(order_days: pd.DataFrame, ids: pd.Index) -> Iterator[OrderRun]:
    """Each customer's orders; in: customer (number), day, units, orders, priced.

    Sorted by customer and day.
    """
    customer = order_days["customer"].to_numpy("i8")
    if not len(customer):
        return
    day, units = order_days["day"].to_numpy("i8"), order_days["units"].to_numpy("i8")
    known = order_days["priced"].to_numpy("i8") >= order_days["orders"].to_numpy("i8")
    starts = np.flatnonzero(np.append(True, customer[1:] != customer[:-1]))
    ends = np.append(starts[1:], len(customer))
    for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
        rows = slice(start, end)
        yield OrderRun(str(ids[customer[start]]), day[rows], units[rows], known[rows])


def as_day(number: int) -> pd.Timestamp:
    """A day that is counted since 1970.

    >>> as_day(0)
    Timestamp('1970-01-01 00:00:00')
    """
    return pd.Timestamp(int(number), unit="D")
