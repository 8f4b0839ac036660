"""Tiers: how much each customer matters, the class it is called as, and the why of both."""

import datetime as dt
from typing import Any

import pandas as pd

from toolkit.rules.care_rules import add_care, explain_care
from toolkit.rules.next_call_rules import add_cadence
from toolkit.rules.tier_reasons import explain_tier
from toolkit.rules.tier_rules import (
    UNKNOWN_POINTS,
    add_override,
    add_own_tier,
    add_points_tier,
    add_share_tier,
    add_whole_tier,
    length_of_service,
)
from toolkit.schema.outputs import POINTS
from toolkit.settings import Settings


def with_tier(
    customers: pd.DataFrame,
    settings: Settings,
    *,
    as_of: dt.date,
    whole: pd.DataFrame | None = None,
) -> pd.DataFrame:
    """Customers with their facts, and tier, value_tier, care, why_tier and cadence.

    Of a book that was made of a larger one, the tier by the rule is what the `whole` list says.
    """
    if whole is None:
        frame = rated_by_the_rule(customers, settings, as_of=as_of)
    else:
        frame = add_override(add_whole_tier(customers, whole))
    new_days, problem_days = settings.new_days, settings.problem_days
    frame = add_care(
        frame,
        as_of=as_of,
        new_days=new_days,
        problem_days=problem_days,
        cadence=cadences(settings),
    )
    of_tier = explain_tier(frame, **_limits(settings))
    of_care = explain_care(frame)
    frame["why_tier"] = [f"{tier} {care}" for tier, care in zip(of_tier, of_care, strict=True)]
    return add_cadence(frame, cadence=cadences(settings))


def tiers_by_the_rule(rated: pd.DataFrame, settings: Settings) -> pd.DataFrame:
    """What a book that is made of this one goes by, all as texts.

    Columns: customer_id, tier (by the rule), why, and those of `POINTS`: "" where tiers do not go
    by them, "-" for what nobody knows.
    """
    by_hand = pd.Series(pd.NA, index=rated.index, dtype="str")
    why = explain_tier(rated.assign(tier_override=by_hand), **_limits(settings))
    said = {"customer_id": rated["customer_id"], "tier": rated["value_tier"], "why": why}
    for column in POINTS:
        said[column.name] = _points(rated.get(column.name))
    return pd.DataFrame(said, index=rated.index, dtype="str")


def _points(points: "pd.Series[float] | None") -> Any:
    return "" if points is None else points.map(repr).where(points.notna(), UNKNOWN_POINTS)


def _limits(settings: Settings) -> dict[str, Any]:
    """What sentences of tiers name of the settings."""
    return {
        "method": settings.tier_method,
        "cut_a": settings.cut_a,
        "cut_b": settings.cut_b,
        "margin": settings.tier_margin,
        **_caps(settings),
    }


def cadences(settings: Settings) -> dict[str, int]:
    """Days between calls by the class that a customer is called as."""
    return {
        "A": settings.cadence_a,
        "B": settings.cadence_b,
        "C": settings.cadence_c,
        "other": settings.cadence_other,
    }


def _caps(settings: Settings) -> dict[str, float]:
    """The largest shares of customers that may be A and B."""
    if not settings.cap:
        return {"cap_a": 1.0, "cap_b": 1.0}
    return {"cap_a": settings.cap_a, "cap_b": settings.cap_b}


def rated_by_the_rule(frame: pd.DataFrame, settings: Settings, *, as_of: dt.date) -> pd.DataFrame:
    """The customers with their tier by the method of the settings; one set by hand wins."""
    cuts = {"cut_a": settings.cut_a, "cut_b": settings.cut_b}
    margin, caps = settings.tier_margin, _caps(settings)
    if settings.tier_method in ("share", "own"):
        rated = add_share_tier(frame, **cuts, **caps, margin=margin, as_of=as_of)
        if settings.tier_method == "own":
            rated = add_own_tier(rated)
        return add_override(rated)
    weights = {
        "revenue": settings.weight_revenue,
        "potential": settings.weight_potential,
        "influence": settings.weight_influence,
        "service": settings.weight_service,
    }
    points = {"points_a": settings.points_a, "points_b": settings.points_b}
    frame = frame.assign(service=length_of_service(frame))
    rated = add_points_tier(frame, weights=weights, **points, **caps, margin=margin, as_of=as_of)
    return add_override(rated)
