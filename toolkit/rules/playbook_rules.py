"""The playbook's rules: whose first order is known, on which day a step was done, which come first.

Practices 31 to 34, 48, 54 and 55.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from toolkit.rules.tier_rules import order_of

SHORT_EXPORT = dt.timedelta(days=180)
"""Orders that begin longer ago than that tell who is new by themselves."""
ITS_BEGIN = dt.timedelta(days=30)
"""Days from the begin of a short list of orders: who ordered first in them may have done so long
before.
"""
FEWEST = 5
"""Customers without another word of when they began, from which such a list is noticed."""


def first_order_known(
    first_order: "pd.Series[Any]",
    listed: "pd.Series[Any]",
    *,
    begin: Any,
    as_of: dt.date,
    new_days: int,
) -> Any:
    """Whether the first order that the book has of each customer is the first one.

    It is not where the customer list says that the customer began more than `new_days` days before.
    Where the list says nothing, and the orders of the book begin on a day `begin` of the last
    SHORT_EXPORT, it is not known where most such customers ordered first in ITS_BEGIN: then the
    book holds the latest orders alone, and everybody would look new.
    """
    first, since = first_order.to_numpy("M8[D]"), listed.to_numpy("M8[D]")
    is_listed = ~np.isnat(since)
    known = ~np.isnat(first) & ~(is_listed & (first - since > np.timedelta64(new_days, "D")))
    if looks_recent(first_order[~is_listed], begin=begin, as_of=as_of):
        known &= is_listed
    return known


def looks_recent(first_order: "pd.Series[Any]", *, begin: Any, as_of: dt.date) -> bool:
    """Whether most of these first orders stand at the begin of a short list of orders."""
    days = first_order.dropna()
    if not is_short(begin, as_of) or len(days) < FEWEST:
        return False
    return bool((days <= begin + ITS_BEGIN).mean() > 0.5)


def is_short(begin: Any, as_of: dt.date) -> bool:
    """Whether orders that begin on this day reach back only a little."""
    return bool(begin > pd.Timestamp(as_of) - SHORT_EXPORT)


def done_days(
    rows: pd.DataFrame, said: Mapping[tuple[str, str], Sequence[Any]]
) -> "np.ndarray[Any, np.dtype[np.datetime64]]":
    """The day on which each step was done; NaT for one that nobody did.

    In: rows with customer_id, words (all keys that close the step) and since (the day it began to
    wait); `said`, days by customer and key. Of two steps of a customer that wait since one day for
    the same word, two days are needed, and the one that is due first takes the first of them.
    """
    found = np.full(len(rows), "NaT", "M8[D]")
    days: dict[tuple[str, str], Any] = {}
    used: defaultdict[Any, set[Any]] = defaultdict(set)
    since = rows["since"].to_numpy("M8[D]")
    customers, words = rows["customer_id"].to_numpy(), rows["words"].to_numpy()
    for place in np.argsort(rows["due"].to_numpy(), kind="stable"):
        free = []
        for word in words[place]:
            key = (customers[place], word)
            if key not in days:
                days[key] = np.sort(np.asarray(said.get(key, ()), "M8[D]"))
            held = days[key]
            taken = used[customers[place], word, since[place]]
            later = held[np.searchsorted(held, since[place]) :]
            day = next((day for day in later if day not in taken), None)
            if day is not None:
                free.append((day, word))
        if free:
            day, word = min(free)
            used[customers[place], word, since[place]].add(day)
            found[place] = day
    return found


def best_first(rows: pd.DataFrame, most: int) -> pd.DataFrame:
    """Of each rep's open rows of a step the first `most`: the best tier, the most revenue.

    In: step, owner, tier, revenue, customer_id.
    """
    ranked = rows.assign(rank=order_of(rows["tier"]), worth=-rows["revenue"].fillna(0.0))
    ranked = ranked.sort_values(["rank", "worth", "customer_id"], kind="stable")
    nth = ranked.groupby(["step", "owner"], dropna=False).cumcount()
    return rows.loc[ranked.index[nth < most].sort_values()]


def ten_with_most(customers: pd.DataFrame, most: int = 10) -> pd.DataFrame:
    """The ten customers with most points where there are any, else with most revenue. Practice 55.

    In: customer_id, revenue, blocked, and points where the tiers are by points. Who may not be
    called is none of them.
    """
    by = "points" if "points" in customers else "revenue"
    able = customers[(customers["blocked"] == "") & (customers[by] > 0)]
    ranked = able.sort_values([by, "revenue", "customer_id"], ascending=[False, False, True])
    return ranked.head(most)
