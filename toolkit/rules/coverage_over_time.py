"""Coverage on earlier days: who had been reached within the cadence by then."""

from typing import Any, NamedTuple

import numpy as np
import pandas as pd

YEAR = pd.Timedelta(days=365)


class Reached(NamedTuple):
    """The days on which customers were reached, by the number of each, and the customers."""

    days: Any
    customers: Any
    cadence: Any
    """Days between contacts, of each customer by number."""
    since: Any
    """The day since which each is a customer; NaT where nobody wrote it."""
    begins: pd.Timestamp
    """The first day of the log."""


def reached_of(contacts: pd.DataFrame, customers: pd.DataFrame, *, begins: pd.Timestamp) -> Reached:
    """The contacts of these customers, in a log that begins on a day.

    In: contacts with customer_id and date; customers with customer_id, cadence, customer_since.
    """
    number = pd.Index(customers["customer_id"]).get_indexer(contacts["customer_id"].astype("str"))
    is_known = number >= 0
    days = contacts["date"].to_numpy("M8[D]")[is_known]
    cadence = customers["cadence"].to_numpy("f8")
    since = customers["customer_since"].to_numpy("M8[D]")
    return Reached(days, number[is_known], cadence, since, begins.normalize())


def coverage_on(reached: Reached, day: pd.Timestamp) -> float:
    """The share reached within their cadence on a day, of the customers there were by then.

    NaN where the log had not begun a year before, as many then look as if nobody had called.
    """
    if day - YEAR < reached.begins:
        return float("nan")
    until = np.datetime64(day, "D")
    is_there = np.isnat(reached.since) | (reached.since <= until)
    if not is_there.any():
        return float("nan")
    inside = reached.days <= until
    last = np.full(len(reached.cadence), -np.inf)
    np.maximum.at(last, reached.customers[inside], reached.days[inside].astype("f8"))
    gap = until.astype("f8") - last
    return float((gap <= reached.cadence)[is_there].mean())
