"""Tier: how much a customer matters, by cumulative revenue share or by weighted points (practices 1 and 2)."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from toolkit.rules.sentences import ordinal, rows

UNKNOWN = "unknown"
ORDER = {"A": 0, "B": 1, "C": 2}


def order_of(tiers: "pd.Series[Any]") -> "np.ndarray[Any, np.dtype[np.int64]]":
    """Rank of each tier for sorting: A 0, B 1, C 2, all others 3."""
    return np.asarray(tiers.map(ORDER).fillna(3), np.int64)


def add_share_tier(
    customers: pd.DataFrame,
    *,
    cut_a: float = 0.80,
    cut_b: float = 0.95,
    cap_a: float = 1.0,
    cap_b: float = 1.0,
) -> pd.DataFrame:
    """Tier by the share of revenue held by the customers before this one; ties share a tier, unknown revenue is "unknown".

    In: revenue (money, NaN unknown). Adds tier, rank (1 = most revenue, ties equal), ranked (customers with known revenue),
    tied (customers of equal revenue), share_before (0 to 1) and by_share (the tier before the caps). Zero and negative revenue
    rank last and are C. At most `cap_a` and `cap_b` of the ranked customers are A and B, but one A is always allowed; a tie that
    does not fit goes down whole. Sources: practice 1; cut-offs by the share before the row, so that one giant customer is A.
    """
    revenue = customers["revenue"].to_numpy("f8")
    known = ~np.isnan(revenue)
    cents = np.rint(np.where(known, revenue, 0) * 100).astype("i8")
    levels, level, sizes = np.unique(-cents[known], return_inverse=True, return_counts=True)
    ends = np.cumsum(sizes)
    worth = np.maximum(-levels, 0)
    total = int((worth * sizes).sum())
    before = (
        np.concatenate([[0], np.cumsum(worth * sizes)[:-1]]) if len(sizes) else np.empty(0, "i8")
    )
    by_share = np.where(before < cut_a * total, 0, np.where(before < cut_b * total, 1, 2))
    by_share = np.where(worth > 0, by_share, 2)
    final = _cap(by_share, ends, cap_a, cap_b)
    names = np.array(["A", "B", "C"], dtype=object)
    out = {
        "tier": np.full(len(revenue), UNKNOWN, dtype=object),
        "by_share": np.full(len(revenue), UNKNOWN, dtype=object),
        "rank": np.full(len(revenue), np.nan),
        "tied": np.full(len(revenue), np.nan),
        "share_before": np.full(len(revenue), np.nan),
    }
    out["tier"][known] = names[final[level]]
    out["by_share"][known] = names[by_share[level]]
    out["rank"][known] = (ends - sizes + 1)[level]
    out["tied"][known] = sizes[level]
    out["share_before"][known] = before[level] / total if total else 0.0
    return customers.assign(**out, ranked=int(known.sum()))


def _cap(wanted: Any, ends: Any, cap_a: float, cap_b: float) -> Any:
    """Move whole groups of equals down where the places of A or B are taken; the order of groups is kept."""
    n = int(ends[-1]) if len(ends) else 0
    places_a, places_b = max(1, int(cap_a * n + 1e-9)), max(1, int(cap_b * n + 1e-9))
    is_a = (wanted == 0) & (ends <= places_a)
    in_a = int(ends[is_a][-1]) if is_a.any() else 0
    is_b = ~is_a & (wanted <= 1) & (ends - in_a <= places_b)
    return np.where(is_a, 0, np.where(is_b, 1, 2))


def add_points_tier(
    customers: pd.DataFrame,
    *,
    weights: Mapping[str, float],
    points_a: float = 75,
    points_b: float = 45,
    cap_a: float = 1.0,
    cap_b: float = 1.0,
) -> pd.DataFrame:
    """Tier by weighted points of 100 over percentile ranks; a criterion that is unknown is left out and named, never zero.

    In: one numeric column for each key of `weights`. Adds tier, points (0 to 100, NaN when nothing is known), `points_{key}` for
    each criterion, unknown (names of the criteria without a value), rank, tied, ranked. The weights of the known criteria are
    scaled up to 100. Source: practice 2.
    """
    out: dict[str, Any] = {}
    total, weight_known = np.zeros(len(customers)), np.zeros(len(customers))
    missing = np.full(len(customers), "", dtype=object)
    for name, weight in weights.items():
        if weight == 0:
            continue
        share = customers[name].rank(method="max", pct=True).to_numpy("f8")
        known = ~np.isnan(share)
        total += np.where(known, weight * share, 0)
        weight_known += np.where(known, weight, 0)
        missing = np.where(known, missing, missing + f", {name}")
        out[f"points_{name}"] = 100 * share
    with np.errstate(invalid="ignore"):
        points = np.round(np.where(weight_known > 0, 100 * total / weight_known, np.nan), 6)
    known = ~np.isnan(points)
    levels, level, sizes = np.unique(-points[known], return_inverse=True, return_counts=True)
    ends = np.cumsum(sizes)
    wanted = np.where(-levels >= points_a, 0, np.where(-levels >= points_b, 1, 2))
    final = _cap(wanted, ends, cap_a, cap_b)
    names = np.array(["A", "B", "C"], dtype=object)
    tier = np.full(len(points), UNKNOWN, dtype=object)
    by_points, rank, tied = tier.copy(), np.full(len(points), np.nan), np.full(len(points), np.nan)
    tier[known], by_points[known] = names[final[level]], names[wanted[level]]
    rank[known], tied[known] = (ends - sizes + 1)[level], sizes[level]
    return customers.assign(
        **out,
        tier=tier,
        by_points=by_points,
        points=points,
        unknown=[m[2:] for m in missing],
        rank=rank,
        tied=tied,
        ranked=int(known.sum()),
    )


def add_override(customers: pd.DataFrame) -> pd.DataFrame:
    """A tier set by hand wins: tier becomes it (upper case); value_tier keeps what the rule gave. In: tier, tier_override."""
    set_by_hand = customers["tier_override"].str.strip().str.upper()
    return customers.assign(
        value_tier=customers["tier"], tier=set_by_hand.where(set_by_hand.notna(), customers["tier"])
    )


def explain_tier(
    customers: pd.DataFrame, *, method: str, cut_a: float, cut_b: float, cap_a: float, cap_b: float
) -> list[str]:
    """One sentence a customer, made of the columns that the rule left."""
    limits = {"A": f"{cap_a:.0%}", "B": f"{cap_b:.0%}"}
    why = _by_points if method == "points" else _by_share
    cuts = (f"{cut_a:.0%}", f"{cut_b:.0%}")
    return [_overridden(row, why(row, cuts, limits)) for row in rows(customers, _TOLD)]


_TOLD = ("tier", "value_tier", "tier_override", "rank", "ranked", "tied", "revenue", "revenue_from", "by_share", "by_points", "points",
         "unknown")  # fmt: skip


def _overridden(row: Mapping[Any, Any], by_rule: str) -> str:
    if row["tier_override"] == row["tier_override"] and row["tier_override"] is not None:
        return f"{row['tier']}: set by hand; by the rule {by_rule}"
    return by_rule


def _place(row: Mapping[Any, Any], by: str) -> str:
    rank, ranked = int(row["rank"]), int(row["ranked"])
    tied = f" (level with {int(row['tied']) - 1} more)" if row["tied"] > 1 else ""
    return f"{ordinal(rank)} of {ranked} by {by}{tied}"


def _by_share(row: Mapping[Any, Any], cuts: Sequence[str], limits: Mapping[str, str]) -> str:
    if row["value_tier"] == UNKNOWN:
        return "unknown: revenue is not known."
    source = "" if row.get("revenue_from", "list") == "list" else " (from Orders)"
    place = _place(row, f"revenue{source}")
    if row["tied"] == row["ranked"] and row["revenue"] == 0:
        return f"C: nobody has revenue{source}."
    if not row["revenue"] > 0:
        return f"C: {place}, with {'negative' if row['revenue'] < 0 else 'no'} revenue."
    parts = {
        "A": f"within the first {cuts[0]}",
        "B": f"within the first {cuts[1]}",
        "C": f"in the last part beyond {cuts[1]}",
    }
    return f"{row['value_tier']}: {place}, {parts[row['by_share']]}{_capped(row['by_share'], row['value_tier'], limits)}."


def _by_points(row: Mapping[Any, Any], cuts: Sequence[str], limits: Mapping[str, str]) -> str:
    if row["value_tier"] == UNKNOWN:
        return f"unknown: {row['unknown']} not known."
    missing = f" Not known: {row['unknown']}." if row["unknown"] else ""
    capped = _capped(row["by_points"], row["value_tier"], limits)
    return f"{row['value_tier']}: {row['points']:.0f} of 100 points, {_place(row, 'points')}{capped}.{missing}"


def _capped(wanted: str, got: str, limits: Mapping[str, str]) -> str:
    if wanted == got:
        return ""
    return ", but only " + " and ".join(
        f"{limits[t]} may be {t}" for t in "AB" if ORDER[wanted] <= ORDER[t] < ORDER[got]
    )
