"""What the days of a customer's orders tell: how long until lost, and when the second order came.

In all of them `order_days` has a row a customer and day, sorted by both: customer (number), day
(whole days since 1970).
"""

from typing import Any

import numpy as np
import pandas as pd

from toolkit.rules.intervals import wilson
from toolkit.rules.ratios import ratios

MONTH = 365.25 / 12
"""Days of a month, on average."""


def lifetimes(order_days: pd.DataFrame, *, today: int, lost_days: int) -> pd.DataFrame:
    """Until when each customer stayed: customer, first (day), days, lost (False: still there).

    A customer is lost on the day on which the silence reaches `lost_days`, the first time that it
    does; who comes back later was lost all the same. Who is not lost has been there until `today`.
    """
    customer = order_days["customer"].to_numpy("i8")
    day = order_days["day"].to_numpy("i8")
    if not len(day):
        return pd.DataFrame({"customer": [], "first": [], "days": [], "lost": []}, dtype="i8")
    is_last = np.append(customer[1:] != customer[:-1], True)
    until = np.append(day[1:], today)
    until[is_last] = today
    silent = until - day > lost_days
    starts = np.flatnonzero(np.append(True, customer[1:] != customer[:-1]))
    rows = np.arange(len(day))
    breaks = np.where(silent, rows, len(day))
    first_break = np.minimum.reduceat(breaks, starts)
    is_lost = first_break < len(day)
    ended = np.where(is_lost, day[np.minimum(first_break, len(day) - 1)] + lost_days, today)
    first = day[starts]
    return pd.DataFrame(
        {"customer": customer[starts], "first": first, "days": ended - first, "lost": is_lost}
    )


LEAST_COHORT = 5
"""Customers of a cohort below which a share of them would be chance."""


def second_orders(
    order_days: pd.DataFrame, cohort: Any, last_day: Any, *, today: int, days: int
) -> pd.DataFrame:
    """Of each cohort how many ordered a second time within so many days of the first.

    `cohort` numbers that of each row's customer, `last_day` gives the last day of each cohort by
    its number. Out: cohort, customers, again, rate with its Wilson interval low and high; these are
    NaN while some of the cohort still have time (mature False), and of fewer than `LEAST_COHORT`.
    """
    customer = order_days["customer"].to_numpy("i8")
    day = order_days["day"].to_numpy("i8")
    is_first = np.append(True, customer[1:] != customer[:-1])[: len(day)]
    second = np.full(len(day), np.iinfo("i8").max)
    second[:-1] = np.where(is_first[1:], second[:-1], day[1:])
    in_time = (second - day <= days) & (second <= today)
    rows = pd.DataFrame({"cohort": np.asarray(cohort)[is_first], "again": in_time[is_first]})
    found = rows.groupby("cohort").agg(customers=("again", "size"), again=("again", "sum"))
    found = found.reset_index()
    mature = np.array([last_day(number) + days <= today for number in found["cohort"]], bool)
    is_told = mature & (found["customers"] >= LEAST_COHORT).to_numpy()
    rate = np.where(is_told, ratios(found["again"], found["customers"]), np.nan)
    low, high = (
        np.where(is_told, end, np.nan) for end in wilson(found["again"], found["customers"])
    )
    return found.assign(mature=mature, rate=rate, low=low, high=high)
