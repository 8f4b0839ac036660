"""Categories that a customer buys no more, or that others like it buy (practices 25, 40)."""

from collections import Counter
from collections.abc import Mapping

import numpy as np
import pandas as pd

from toolkit.rules.signals.order_runs import as_day
from toolkit.rules.signals.signal_kinds import Signal

LEAST_BOUGHT = 4
"""Orders with the category that tell that it is bought at all."""
MOST_BASKETS = 3000
"""Different baskets that are compared with each other; with more nothing is said."""
LEAST_OWN = 3
"""Days with orders from which on it tells something what a customer does not buy."""
LEAST_PEERS = 10
"""Customers of the tier that tell what such customers buy."""


def category_dropped(
    bought: pd.DataFrame, *, today: int, chance: float, recent: int = 90
) -> list[Signal]:
    """Who goes on ordering, but without a category that was in many of the orders before.

    In: customer_id, day (since 1970), category, one row each, known only. With a share p of the
    orders up to the last one with it, m orders without it are chance with (1 - p)^m: a run rule,
    silent while that is `chance` or more. It holds since the first of these. Source of the usual
    0.005: Benjamin and others (2018), Redefine statistical significance.
    """
    if not len(bought):
        return []
    customer, ids = pd.factorize(bought["customer_id"], sort=True)
    category, names = pd.factorize(bought["category"], sort=True)
    day = bought["day"].to_numpy("i8")
    # Every customer and day once, in order: where a day stands among them tells what came after.
    orders = np.unique(customer.astype("i8") * _SPAN + day)
    ends = np.searchsorted(orders, np.arange(1, len(ids) + 1, dtype="i8") * _SPAN)
    starts = np.append(0, ends[:-1])
    frame = pd.DataFrame({"customer": customer, "category": category, "day": day})
    each = frame.drop_duplicates().groupby(["customer", "category"])["day"].agg(["max", "size"])
    who = each.index.get_level_values(0).to_numpy("i8")
    last, count = each["max"].to_numpy("i8"), each["size"].to_numpy("i8")
    since = ends[who] - np.searchsorted(orders, who * _SPAN + last, side="right")
    share = count / (ends[who] - starts[who] - since)
    newest = orders[ends[who] - 1] - who * _SPAN
    is_dropped = (today - newest <= recent) & (count >= LEAST_BOUGHT) & (since >= 2)
    is_dropped &= (1 - share) ** since < chance
    found = []
    for place in np.flatnonzero(is_dropped).tolist():
        name = names[each.index[place][1]]
        evidence = (
            f"No {name} in the last {since[place]} orders; before it was in {share[place]:.0%} of "
            f"them, {count[place]} times."
        )
        stake, basis = float(share[place]) / 2, f"{name} {last[place]}"
        first_without = int(orders[ends[who[place]] - since[place]] - who[place] * _SPAN)
        kind, whom, held = "category", str(ids[who[place]]), as_day(first_without)
        found.append(Signal(kind, whom, evidence, held, basis, stake, int(count[place])))
    return found


_SPAN = 10**6
"""More than any day since 1970: customer and day make one rising number by it."""


def category_of_peers(
    bought: pd.DataFrame, tier_of: Mapping[str, str], *, share: float
) -> list[Signal]:
    """What most customers of the same tier with a common basket buy and this one never did.

    In: as above, of the last 12 months. Like this one are customers of the tier who buy one of its
    categories; of the missing categories the one that most of them buy is told, once.
    """
    if not len(bought):
        return []
    by_customer = bought.groupby("customer_id")
    sets, days = by_customer["category"].agg(frozenset), by_customer["day"].nunique()
    found = []
    for tier in ("A", "B", "C"):
        members = [customer for customer in sets.index if tier_of.get(customer) == tier]
        if len(members) <= LEAST_PEERS:
            continue
        missing = _missing(Counter(sets[customer] for customer in members), share)
        for customer in members:
            if sets[customer] not in missing or days[customer] < LEAST_OWN:
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
