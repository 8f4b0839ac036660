"""Why a customer has its tier, in one sentence, from the columns that the rules left."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from toolkit.rules.sentences import ordinal, rows
from toolkit.rules.tier_rules import ORDER, UNKNOWN

COLUMNS = ("tier", "value_tier", "tier_override", "rank", "ranked", "tied", "revenue",
           "revenue_from", "by_share", "by_points", "points", "unknown")  # fmt: skip

Row = Mapping[Any, Any]


@dataclass(frozen=True)
class _Limits:
    """Cuts and caps as sentences say them, like "80%"."""

    cut_a: str
    cut_b: str
    caps: Mapping[str, str]


def explain_tier(
    customers: pd.DataFrame, *, method: str, cut_a: float, cut_b: float, cap_a: float, cap_b: float
) -> list[str]:
    """One sentence a customer, made of the columns that the rule left; a tier by hand says both."""
    limits = _Limits(f"{cut_a:.0%}", f"{cut_b:.0%}", {"A": f"{cap_a:.0%}", "B": f"{cap_b:.0%}"})
    by_rule = _by_points if method == "points" else _by_share
    sentences = []
    for row in rows(customers, COLUMNS):
        sentence = by_rule(row, limits)
        is_by_hand = row["tier_override"] == row["tier_override"]
        if is_by_hand and row["tier_override"] is not None:
            sentence = f"{row['tier']}: set by hand; by the rule {sentence}"
        sentences.append(sentence)
    return sentences


def _by_share(row: Row, limits: _Limits) -> str:
    if row["value_tier"] == UNKNOWN:
        return "unknown: revenue is not known."
    source = "" if row.get("revenue_from", "list") == "list" else " (from Orders)"
    if row["tied"] == row["ranked"] and row["revenue"] == 0:
        return f"C: nobody has revenue{source}."
    place = _place(row, f"revenue{source}")
    if not row["revenue"] > 0:
        return f"C: {place}, with {'negative' if row['revenue'] < 0 else 'no'} revenue."
    parts = {
        "A": f"within the first {limits.cut_a}",
        "B": f"within the first {limits.cut_b}",
        "C": f"in the last part beyond {limits.cut_b}",
    }
    capped = _capped(row["by_share"], row["value_tier"], limits)
    return f"{row['value_tier']}: {place}, {parts[row['by_share']]}{capped}."


def _by_points(row: Row, limits: _Limits) -> str:
    if row["value_tier"] == UNKNOWN:
        return f"unknown: {row['unknown']} not known."
    missing = f" Not known: {row['unknown']}." if row["unknown"] else ""
    capped = _capped(row["by_points"], row["value_tier"], limits)
    points = f"{row['points']:.0f} of 100 points, {_place(row, 'points')}"
    return f"{row['value_tier']}: {points}{capped}.{missing}"


def _place(row: Row, by: str) -> str:
    tied = f" (level with {int(row['tied']) - 1} more)" if row["tied"] > 1 else ""
    return f"{ordinal(int(row['rank']))} of {int(row['ranked'])} by {by}{tied}"


def _capped(wanted: str, got: str, limits: _Limits) -> str:
    """Which caps pushed a customer down; "" for none."""
    if wanted == got:
        return ""
    passed = [tier for tier in limits.caps if ORDER[wanted] <= ORDER[tier] < ORDER[got]]
    full = " and ".join(f"{limits.caps[tier]} may be {tier}" for tier in passed)
    return f", but only {full}"
