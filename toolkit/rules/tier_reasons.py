"""Why a customer has its tier, in one sentence, from the columns that the rules left."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from toolkit.rules.not_ranked import NOT_RANKED
from toolkit.rules.sentences import day, ordinal, rows
from toolkit.rules.tier_rules import ORDER, UNKNOWN

COLUMNS = ("tier", "value_tier", "tier_override", "tier_until", "blocked", "rank", "ranked", "tied",
           "equals", "revenue", "revenue_from", "by_cut", "by_rule", "held_since", "was",
           "was_until", "points", "unknown", "why_whole")  # fmt: skip

Row = Mapping[Any, Any]

_DECIDED = {
    "potential": "; potential decided between equals",
    "service": "; length of service decided between equals",
    "both": "; potential, then length of service decided between equals",
}
"""By what customers of equal worth were split."""


@dataclass(frozen=True)
class _Limits:
    """Cuts and caps as sentences say them, like "80%"."""

    cut_a: str
    cut_b: str
    caps: Mapping[str, str]
    margin: str


def explain_tier(
    customers: pd.DataFrame,
    *,
    method: str,
    cut_a: float,
    cut_b: float,
    cap_a: float,
    cap_b: float,
    margin: float = 0.0,
) -> list[str]:
    """One sentence a customer, made of the columns that the rule left; a tier by hand says both."""
    caps = {"A": f"{cap_a:.0%}", "B": f"{cap_b:.0%}"}
    limits = _Limits(f"{cut_a:.0%}", f"{cut_b:.0%}", caps, f"{margin:.0%}")
    sentences = []
    for row in rows(customers, COLUMNS):
        sentence = _by_rule(row, method, limits)
        if isinstance(row["tier_override"], str):
            until = _until(row.get("tier_until"))
            sentence = f"{row['tier']}: set by hand{until}; by the rule {sentence}"
        sentences.append(sentence)
    return sentences


def _until(last_day: dt.date | None) -> str:
    return f" until {day(last_day)}" if last_day else ""


def _by_rule(row: Row, method: str, limits: _Limits) -> str:
    """The sentence without what was set by hand."""
    by_points = method == "points"
    if "why_whole" in row:
        return str(row["why_whole"])
    if method == "own":
        return _by_own_class(row)
    if row["blocked"]:
        return _not_ranked(row, "points" if by_points else "revenue")
    if by_points:
        return _by_points(row, limits)
    return _by_share(row, limits)


def _not_ranked(row: Row, by: str) -> str:
    """For whom nobody calls: it takes no place, and what it would be."""
    why = row["blocked"].partition(":")[0]
    if row["value_tier"] == UNKNOWN:
        return f"{NOT_RANKED}{why}; {by} not known."
    return f"{NOT_RANKED}{why}; by {by} it would be {row['value_tier']}."


def _by_own_class(row: Row) -> str:
    if row["value_tier"] == UNKNOWN:
        return "unknown: the list has no class for it."
    if row["blocked"]:
        why = row["blocked"].partition(":")[0]
        return f"{NOT_RANKED}{why}; the list says {row['value_tier']}."
    return f"{row['value_tier']}: so says the list."


def _by_share(row: Row, limits: _Limits) -> str:
    if row["value_tier"] == UNKNOWN:
        return "unknown: revenue is not known."
    source = "" if row.get("revenue_from", "list") == "list" else " (from Orders)"
    if row["tied"] == row["ranked"] and row["revenue"] == 0:
        return f"C: nobody has revenue{source}.{_was(row)}"
    place = _place(row, f"revenue{source}")
    if not row["revenue"] > 0:
        sign = "negative" if row["revenue"] < 0 else "no"
        return f"C: {place}, with {sign} revenue.{_was(row)}"
    parts = {
        "A": f"within the first {limits.cut_a}",
        "B": f"within the first {limits.cut_b}",
        "C": f"in the last part beyond {limits.cut_b}",
    }
    cut = f"{place}, {parts[row['by_cut']]}{_capped(row, limits)}"
    return f"{row['value_tier']}: {cut}.{_held(row, limits)}{_was(row)}"


def _by_points(row: Row, limits: _Limits) -> str:
    if row["value_tier"] == UNKNOWN:
        return "unknown: nothing that gives points is known."
    points = (
        f"{round(row['points'], 1):g} of 100 points, {_place(row, 'points')}{_capped(row, limits)}"
    )
    middle = f" Not known, so taken as the middle: {row['unknown']}." if row["unknown"] else ""
    return f"{row['value_tier']}: {points}.{_held(row, limits)}{_was(row)}{middle}"


def _place(row: Row, by: str) -> str:
    tied = f" (level with {int(row['tied']) - 1} more)" if row["tied"] > 1 else ""
    return f"{ordinal(int(row['rank']))} of {int(row['ranked'])} by {by}{tied}"


def _capped(row: Row, limits: _Limits) -> str:
    """Which caps pushed a customer down, and what became of its equals; "" for nothing."""
    wanted, got = row["by_cut"], row["by_rule"]
    passed = [tier for tier in limits.caps if ORDER[wanted] <= ORDER[tier] < ORDER[got]]
    full = " and ".join(f"{limits.caps[tier]} may be {tier}" for tier in passed)
    text = f", but only {full}" if full else ""
    if row["equals"] == "whole":
        return f"{text}; equals are let in together, though only {limits.caps[got]} may be {got}"
    return f"{text}{_DECIDED.get(row['equals'], '')}"


def _was(row: Row) -> str:
    """Which tier a customer had before, and when it changed; the next run reads it back too."""
    if not row.get("was"):
        return ""
    return f" Was {row['was']} until {day(row['was_until'])}."


def _held(row: Row, limits: _Limits) -> str:
    """That a customer keeps its tier, and what it would be since when; "" where it is not held.

    The next run reads it back, so `last_tiers` knows this form.
    """
    if row["held_since"] is None:
        return ""
    new, since = row["by_rule"], day(row["held_since"])
    return (
        f" Held: {new} by today's figures since {since}, but within {limits.margin} of the cut;"
        " a run on a later day that says so again changes it."
    )
