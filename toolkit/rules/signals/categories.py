"""Categories that a customer buys no more, or that others like it buy (practices 25, 40)."""

from collections import Counter
from collections.abc import Mapping

import numpy as np
import pandas as pd

from toolkit.rules.signals.order_runs import as_day
from toolkit.rules.signals.signal_kinds import Signal

CHANCE = 0.003
"""How unlikely it must be that so many orders without the category are chance."""
LEAST_BOUGHT = 4
"""Orders with the category that tell that it is bought at all."""
MOST_BASKETS = 3000
"""Different baskets that are compared with each other; with more nothing is said."""
LEAST_PEERS = 10
"""Customers of the tier that tell what such customers buy."""


def category_dropped(bought: pd.DataFrame, *, today: int, recent: int = 90) -> list[Signal]:
    """Who goes on ordering, but without a category that was in many of the orders before.

    In: customer_id, day (since 1970), category, one row each, known only. With a share p of the
    orders up to the last one with it, m orders without it are chance with (1 - p)^m: a run rule.
    """
    found = []
    for customer, mine in bought.groupby("customer_id", sort=True):
        days = mine["day"].unique()
        days.sort()
        if today - int(days[-1]) > recent:
            continue
        for category, rows in mine.groupby("category", sort=True):
            last, count = int(rows["day"].max()), rows["day"].nunique()
            since = int((days > last).sum())
            share = count / (len(days) - since)
            if count < LEAST_BOUGHT or since < 2 or (1 - share) ** since >= CHANCE:
                continue
            evidence = (
                f"No {category} in the last {since} orders; before it was in {share:.0%} of them, "
                f"{count} times."
            )
            basis = f"{category} {last}"
            found.append(
                Signal("category", str(customer), evidence, as_day(last), basis, share / 2, count)
            )
    return found


def category_of_peers(
    bought: pd.DataFrame, tier_of: Mapping[str, str], *, share: float
) -> list[Signal]:
    """What most customers of the same tier with a common basket buy and this one never did.

    In: as above, of the last 12 months. Like this one are customers of the tier who buy one of its
    categories; of the missing categories the one that most of them buy is told, once.
    """
    if not len(bought):
        return []
    sets = bought.groupby("customer_id")["category"].agg(frozenset)
    found = []
    for tier in ("A", "B", "C"):
        members = [customer for customer in sets.index if tier_of.get(customer) == tier]
        if len(members) <= LEAST_PEERS:
            continue
        missing = _missing(Counter(sets[customer] for customer in members), share)
        for customer in members:
            if sets[customer] not in missing:
                continue
            category, count, peers = missing[sets[customer]]
            evidence = (
                f"{count} of {peers} {tier} customers with a common basket buy {category}; "
                "this one does not."
            )
            found.append(Signal("peers", customer, evidence, pd.NaT, category, float("nan"), peers))
    return found


def _missing(
    baskets: Mapping[frozenset[str], int], share: float
) -> dict[frozenset[str], tuple[str, int, int]]:
    """Of each basket the category that most baskets with a common one have, where they are enough.

    In: how many customers have each basket. Out: the category, how many of how many have it.
    """
    if len(baskets) > MOST_BASKETS:
        return {}
    kinds = list(baskets)
    names = sorted(frozenset().union(*kinds))
    has = np.array([np.isin(names, list(basket)) for basket in kinds], "f8")
    weight = np.array([baskets[basket] for basket in kinds], "f8")
    common = (has @ has.T > 0).astype("f8")
    peers = common @ weight - 1
    counts = common @ (has * weight[:, None])
    counts[has > 0] = -1
    best = counts.argmax(axis=1)
    most = counts.max(axis=1)
    enough = (peers >= LEAST_PEERS) & (most >= share * peers)
    return {
        kinds[row]: (names[best[row]], int(most[row]), int(peers[row]))
        for row in np.flatnonzero(enough)
    }
