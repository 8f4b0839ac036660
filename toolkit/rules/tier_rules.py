"""Tier: how much a customer matters, by cumulative revenue share or by weighted points.

Practices 1 and 2.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

TIERS = np.array(["A", "B", "C"], dtype=object)
ORDER = {"A": 0, "B": 1, "C": 2}
UNKNOWN = "unknown"


def order_of(tiers: "pd.Series[Any]") -> "np.ndarray[Any, np.dtype[np.int64]]":
    """Rank of each tier for sorting: A 0, B 1, C 2, all others 3."""
    return np.asarray(tiers.map(ORDER).fillna(3), np.int64)


def in_order_of_tier(tiers: "pd.Series[Any]") -> list[str]:
    """The different tiers, A, B and C first, the others as they come."""
    different = pd.Series(tiers.unique(), dtype="str")
    return different.iloc[order_of(different).argsort(kind="stable")].tolist()


@dataclass(frozen=True)
class _Levels:
    """Customers by what they are worth: groups of equals, the worthiest first.

    `worth` has one number a group; `of` is the group of each ranked customer, `sizes` how many
    each group holds, `ends` how many customers there are up to and with it.
    """

    worth: Any
    of: Any
    sizes: Any
    ends: Any

    @classmethod
    def among(cls, worth: Any) -> "_Levels":
        """The groups of these customers."""
        levels, of, sizes = np.unique(-worth, return_inverse=True, return_counts=True)
        return cls(-levels, of, sizes, np.cumsum(sizes))

    def capped(self, wanted: Any, cap_a: float, cap_b: float) -> Any:
        """Move whole groups down where the places of A or B are taken; their order is kept."""
        count = int(self.ends[-1]) if len(self.ends) else 0
        # One A and one B are always allowed; the small addend is for shares like 0.29 of 100.
        places_a, places_b = (max(1, int(cap * count + 1e-9)) for cap in (cap_a, cap_b))
        is_a = (wanted == 0) & (self.ends <= places_a)
        in_a = int(self.ends[is_a][-1]) if is_a.any() else 0
        is_b = ~is_a & (wanted <= 1) & (self.ends - in_a <= places_b)
        return np.where(is_a, 0, np.where(is_b, 1, 2))


def add_share_tier(
    customers: pd.DataFrame,
    *,
    cut_a: float = 0.80,
    cut_b: float = 0.95,
    cap_a: float = 1.0,
    cap_b: float = 1.0,
) -> pd.DataFrame:
    """Tier by the share of revenue held by the customers before this one; ties share a tier.

    In: revenue (money, NaN unknown, whose tier is "unknown"). Adds tier, rank (1 = most revenue,
    ties equal), ranked (customers with known revenue), tied (customers of equal revenue),
    share_before (0 to 1) and by_share (the tier before the caps). Zero and negative revenue rank
    last and are C. At most `cap_a` and `cap_b` of the ranked customers are A and B, but one A is
    always allowed; a tie that does not fit goes down whole. Sources: practice 1; cut-offs by the
    share before the row, so that one giant customer is A.
    """
    revenue = customers["revenue"].to_numpy("f8")
    known = ~np.isnan(revenue)
    cents = np.rint(revenue[known] * 100).astype("i8")
    levels = _Levels.among(cents)
    worth = np.maximum(levels.worth, 0)
    sums = worth * levels.sizes
    total, before = int(sums.sum()), np.cumsum(sums) - sums
    wanted = np.where(before < cut_a * total, 0, np.where(before < cut_b * total, 1, 2))
    wanted = np.where(worth > 0, wanted, 2)
    share_before = before / total if total else np.zeros(len(before))
    return customers.assign(
        **_tiers(levels, known, wanted, levels.capped(wanted, cap_a, cap_b), rule="by_share"),
        share_before=_of_customers(share_before[levels.of], known),
        ranked=int(known.sum()),
    )


def add_points_tier(
    customers: pd.DataFrame,
    *,
    weights: Mapping[str, float],
    points_a: float = 75,
    points_b: float = 45,
    cap_a: float = 1.0,
    cap_b: float = 1.0,
) -> pd.DataFrame:
    """Tier by weighted points of 100 over percentile ranks; what is unknown is left out and named.

    In: one numeric column for each key of `weights`. Adds `points_{key}` for each criterion, tier,
    by_points (the tier before the caps), points (0 to 100, NaN when nothing is known), unknown
    (names of the criteria without a value), rank, tied, ranked. The weights of the known criteria
    are scaled up to 100; unknown is never zero. Source: practice 2.
    """
    total, weight_known = np.zeros(len(customers)), np.zeros(len(customers))
    unknown = np.full(len(customers), "", dtype=object)
    criteria: dict[str, Any] = {}
    for name, weight in weights.items():
        if weight == 0:
            continue
        share = customers[name].rank(method="max", pct=True).to_numpy("f8")
        has_value = ~np.isnan(share)
        total += np.where(has_value, weight * share, 0)
        weight_known += np.where(has_value, weight, 0)
        unknown = np.where(has_value, unknown, unknown + f", {name}")
        criteria[f"points_{name}"] = 100 * share
    with np.errstate(invalid="ignore"):
        scaled = np.where(weight_known > 0, 100 * total / weight_known, np.nan)
    points = np.round(scaled, 6)
    known = ~np.isnan(points)
    levels = _Levels.among(points[known])
    wanted = np.where(levels.worth >= points_a, 0, np.where(levels.worth >= points_b, 1, 2))
    return customers.assign(
        **criteria,
        **_tiers(levels, known, wanted, levels.capped(wanted, cap_a, cap_b), rule="by_points"),
        points=points,
        unknown=[names.removeprefix(", ") for names in unknown],
        ranked=int(known.sum()),
    )


def _tiers(levels: _Levels, known: Any, wanted: Any, final: Any, *, rule: str) -> dict[str, Any]:
    """tier, the tier by the `rule` before the caps, rank and tied of every customer."""
    tier = np.full(len(known), UNKNOWN, dtype=object)
    before_caps = tier.copy()
    tier[known] = TIERS[final[levels.of]]
    before_caps[known] = TIERS[wanted[levels.of]]
    rank = levels.ends - levels.sizes + 1
    return {
        "tier": tier,
        rule: before_caps,
        "rank": _of_customers(rank[levels.of], known),
        "tied": _of_customers(levels.sizes[levels.of], known),
    }


def _of_customers(values: Any, known: Any) -> Any:
    """Numbers of the ranked customers among all customers; NaN for the others."""
    numbers = np.full(len(known), np.nan)
    numbers[known] = values
    return numbers


def add_override(customers: pd.DataFrame) -> pd.DataFrame:
    """A tier set by hand wins: tier becomes it (upper case); value_tier keeps what the rule gave.

    In: tier, tier_override.
    """
    by_rule, by_hand = customers["tier"], customers["tier_override"].str.strip().str.upper()
    return customers.assign(value_tier=by_rule, tier=by_hand.where(by_hand.notna(), by_rule))
