"""Tier: how much a customer matters, by cumulative revenue share or by weighted points.

Customers whom nobody calls take no place: they get the tier that they would have among the others.
Practices 1 and 2.
"""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from toolkit.rules.tier_holding import Changed, Held, Last, Wanted, changed, held
from toolkit.rules.tier_places import A, B, C, Places, Ranking, placed, standing

TIERS = np.array(["A", "B", "C"], dtype=object)
ORDER = {"A": 0, "B": 1, "C": 2}
UNKNOWN = "unknown"
UNKNOWN_POINTS = "-"
MIDDLE = 0.5
"""Where a customer stands in what nobody knows of it."""


def order_of(tiers: "pd.Series[Any]") -> "np.ndarray[Any, np.dtype[np.int64]]":
    """Rank of each tier for sorting: A 0, B 1, C 2, all others 3."""
    return np.array([ORDER.get(tier, 3) for tier in tiers.tolist()], np.int64)


def in_order_of_tier(tiers: "pd.Series[Any]") -> list[str]:
    """The different tiers, A, B and C first, the others as they come."""
    different = pd.Series(tiers.unique(), dtype="str")
    return different.iloc[order_of(different).argsort(kind="stable")].tolist()


def add_share_tier(
    customers: pd.DataFrame,
    *,
    cut_a: float = 0.80,
    cut_b: float = 0.95,
    cap_a: float = 1.0,
    cap_b: float = 1.0,
    margin: float = 0.0,
    as_of: dt.date | None = None,
) -> pd.DataFrame:
    """Tier by the share of revenue held by the customers before this one; equals share a tier.

    In: revenue (money, NaN unknown, whose tier is "unknown"), blocked ("" or why nobody calls),
    potential and customer_since, which decide between equals where a cap leaves no place for all;
    last_tier, next_tier and next_since where an earlier run is known, by which tiers are held; and
    was_tier and was_until where that run told of a change.
    Zero and negative revenue rank last and are C. At most `cap_a` and `cap_b` of the ranked
    customers are A and B, but the first equals of a tier are let in whole. Adds what `_with_tiers`
    says, and share_before (0 to 1). Sources: practice 1; cut-offs by the share before the row, so
    that one giant customer is A.
    """
    revenue = customers["revenue"].to_numpy("f8")
    cents = np.rint(revenue * 100)
    ranked = _ranked(customers, cents)
    gains = np.sort(np.maximum(cents[ranked], 0))
    up_to = np.append(0.0, np.cumsum(gains))

    def before(own: Any, tried: Any) -> Any:
        above = up_to[-1] - up_to[np.searchsorted(gains, tried, side="right")]
        return above - np.where(own > tried, np.maximum(own, 0), 0)

    def wanted(own: Any, tried: Any) -> Any:
        worth_before = before(own, tried)
        total = up_to[-1] - np.maximum(own, 0) + np.maximum(tried, 0)
        tier = np.where(worth_before < cut_b * total, B, C)
        tier = np.where(worth_before < cut_a * total, A, tier)
        return np.where(tried > 0, tier, C)

    rated = _with_tiers(
        customers, cents, wanted, cap_a=cap_a, cap_b=cap_b, margin=margin, as_of=as_of
    )
    own = cents[ranked]
    share_before = np.zeros(len(own))
    if up_to[-1] > 0:
        share_before = before(own, own) / up_to[-1]
    return rated.assign(share_before=_of_customers(share_before, ranked))


def add_points_tier(
    customers: pd.DataFrame,
    *,
    weights: Mapping[str, float],
    points_a: float = 75,
    points_b: float = 45,
    cap_a: float = 1.0,
    cap_b: float = 1.0,
    margin: float = 0.0,
    as_of: dt.date | None = None,
) -> pd.DataFrame:
    """Tier by weighted points of 100 over mid-ranks; what is unknown is the middle, and named.

    In: one numeric column for each key of `weights`, and the columns that `add_share_tier` names
    beside revenue. A criterion that nobody has is left out, and the weights of the others are
    scaled up to 100. Adds what `_with_tiers` says, `points_{key}` for each criterion with a weight
    (they add up to points; NaN where it was left out), points (0 to 100, NaN when nothing is known
    of a customer) and unknown (names of the criteria taken as the middle). Source: practice 2.
    """
    may_be_called = (customers["blocked"] == "").to_numpy()
    counted = {name: weight for name, weight in weights.items() if weight > 0}
    values = {name: customers[name].to_numpy("f8") for name in counted}
    known = {name: ~np.isnan(values[name]) for name in counted}
    has_any = np.any([np.zeros(len(customers), bool), *known.values()], axis=0)
    among = may_be_called & has_any
    if not among.any():
        among = has_any
    used = {name: weight for name, weight in counted.items() if (known[name] & among).any()}
    whole = sum(used.values())
    points: Any = np.zeros(len(customers))
    unknown = np.full(len(customers), "", dtype=object)
    criteria: dict[str, Any] = {}
    for name in counted:
        criteria[f"points_{name}"] = np.full(len(customers), np.nan)
    for name, weight in used.items():
        stands = np.where(known[name], standing(values[name], among), MIDDLE)
        parts = np.where(has_any, 100 * weight / whole * stands, np.nan)
        criteria[f"points_{name}"] = parts
        points = points + parts
        unknown = np.where(known[name], unknown, unknown + f", {name}")
    points = np.round(np.where(has_any, points, np.nan), 6)

    def wanted(own: Any, tried: Any) -> Any:
        return np.where(tried >= points_a, A, np.where(tried >= points_b, B, C))

    rated = _with_tiers(
        customers, points, wanted, cap_a=cap_a, cap_b=cap_b, margin=margin, as_of=as_of
    )
    named = [names.removeprefix(", ") for names in unknown]
    return rated.assign(**criteria, points=points, unknown=named)


def _ranked(customers: pd.DataFrame, worth: Any) -> Any:
    """Who is ranked: whose worth is known and who may be called; all of the known if nobody may."""
    known = ~np.isnan(worth)
    ranked = known & (customers["blocked"] == "").to_numpy()
    return ranked if ranked.any() else known


def _with_tiers(
    customers: pd.DataFrame,
    worth: Any,
    wanted: Wanted,
    *,
    cap_a: float,
    cap_b: float,
    margin: float,
    as_of: dt.date | None,
) -> pd.DataFrame:
    """Adds tier, and what its sentence is made of.

    tier ("A", "B", "C", "unknown"; of a customer whom nobody calls the one that its worth would
    give), by_cut (the tier before the caps), by_rule (before it was held), held_since (NaT where
    it is not held), was (the tier before this one, "" where none is known or long ago) and
    was_until (the day of that change), rank (1 = most worth, equals level), ranked (how many are),
    tied (customers of equal worth), equals (what became of them: "whole", or what split them,
    "potential", "service" or "both"; "" for nothing special).
    """
    ranked = _ranked(customers, worth)
    own = worth[ranked]
    places = Places.among(len(own), cap_a, cap_b)
    second, third = _of_equals(customers, ranked)
    by_cut = wanted(own, own)
    today = placed(Ranking(own, by_cut, second, third), places)
    never = np.full(len(own), "NaT", "M8[D]")
    now = Held(today.tier, never)
    was = Changed(np.full(len(own), -1), never)
    if as_of is not None and "last_tier" in customers:
        last = _last(customers, ranked)
        day = np.datetime64(as_of, "D")
        now = held(today.tier, own, wanted, places, last, margin=margin, as_of=day)
        was = changed(now.tier, last, as_of=day)
    tier = np.full(len(customers), UNKNOWN, dtype=object)
    tier[ranked] = TIERS[now.tier]
    aside = ~np.isnan(worth) & ~ranked
    tier[aside] = TIERS[_as_if_ranked(worth[aside], own, today.tier)]
    ordered = np.sort(own)
    lower = np.searchsorted(ordered, own)
    upper = np.searchsorted(ordered, own, side="right")
    equals = np.full(len(customers), "", dtype=object)
    split = _decides(customers[ranked])
    equals[ranked] = np.where(today.equals == "split", split, today.equals)
    since, until = np.full((2, len(customers)), "NaT", "M8[us]")
    since[ranked], until[ranked] = now.since, was.until
    return customers.assign(
        tier=tier,
        by_cut=_texts(by_cut, ranked),
        by_rule=_texts(today.tier, ranked),
        held_since=since,
        was=_texts(was.tier, ranked),
        was_until=until,
        rank=_of_customers(len(own) - upper + 1, ranked),
        tied=_of_customers(upper - lower, ranked),
        equals=equals,
        ranked=len(own),
    )


def _of_equals(customers: pd.DataFrame, ranked: Any) -> tuple[Any, Any]:
    """Where ranked customers stand by potential and by length of service; unknown is the middle."""
    potential = standing(customers["potential"].to_numpy("f8"), ranked)
    service = standing(length_of_service(customers), ranked)
    columns = (np.where(np.isnan(found), MIDDLE, found) for found in (potential, service))
    second, third = columns
    return second[ranked], third[ranked]


def _decides(ranked: pd.DataFrame) -> str:
    """What is known that decides between equals."""
    if ranked["potential"].isna().all():
        return "service"
    return "potential" if ranked["customer_since"].isna().all() else "both"


def length_of_service(customers: pd.DataFrame) -> Any:
    """A number that is higher the earlier a customer began; NaN where nobody knows."""
    begun = customers["customer_since"].to_numpy("M8[D]")
    return np.where(np.isnat(begun), np.nan, -begun.astype("i8").astype("f8"))


def _last(customers: pd.DataFrame, ranked: Any) -> Last:
    """What an earlier run left of the ranked customers."""
    before = customers[ranked]
    none = Last.none(len(before))
    was, until = none.was, none.until
    if "was_tier" in before:
        was = before["was_tier"].map(ORDER).fillna(-1).to_numpy("i8")
        until = before["was_until"].to_numpy("M8[D]")
    return Last(
        before["last_tier"].map(ORDER).fillna(-1).to_numpy("i8"),
        before["next_tier"].map(ORDER).fillna(-1).to_numpy("i8"),
        before["next_since"].to_numpy("M8[D]"),
        was,
        until,
    )


def _as_if_ranked(worth: Any, ranked_worth: Any, tier: Any) -> Any:
    """The tiers that customers of this worth would have among those who are ranked."""
    least = [np.min(ranked_worth[tier <= letter], initial=np.inf) for letter in (A, B)]
    return np.where(worth >= least[0], A, np.where(worth >= least[1], B, C))


def _texts(numbers: Any, ranked: Any) -> Any:
    """Tiers of the ranked customers as letters among all customers; "" for the others."""
    texts = np.full(len(ranked), "", dtype=object)
    texts[ranked] = np.where(numbers < 0, "", TIERS[numbers])
    return texts


def _of_customers(values: Any, known: Any) -> Any:
    """Numbers of the ranked customers among all customers; NaN for the others."""
    numbers = np.full(len(known), np.nan)
    numbers[known] = values
    return numbers


def add_own_tier(customers: pd.DataFrame) -> pd.DataFrame:
    """The class that people keep of each customer as its tier; "unknown" where they keep none.

    In: own_class ("A", "B", "C" or blank) and what another rule left. It is never held or capped.
    """
    tier = customers["own_class"].fillna(UNKNOWN).astype(object)
    never = np.full(len(customers), "NaT", "M8[us]")
    none = dict.fromkeys(("held_since", "was_until"), never)
    return customers.assign(tier=tier, by_cut=tier, by_rule=tier, was="", **none)


def add_whole_tier(customers: pd.DataFrame, whole: pd.DataFrame) -> pd.DataFrame:
    """The tier that a larger list gives each customer, and why, in the column why_whole.

    In: `whole`, with customer_id, tier, why, book (the name of the larger one) and points as texts
    ("" where tiers do not go by them). Whom it does not name has the tier "unknown" until it does.
    Adds the columns of points that say anything.
    """
    said = whole.set_index("customer_id")
    ids = customers["customer_id"]
    why = ids.map(said["why"]).astype(object)
    book = next(iter(whole["book"]))
    for name in said.columns[said.columns.str.startswith("points")]:
        if (said[name] != "").any():
            points = pd.to_numeric(ids.map(said[name]), errors="coerce")
            customers = customers.assign(**{name: points.astype("f8")})
    return customers.assign(
        tier=ids.map(said["tier"]).fillna(UNKNOWN).astype(object),
        why_whole=why.where(why.notna(), f"unknown: {book} does not list it yet."),
    )


def add_override(customers: pd.DataFrame) -> pd.DataFrame:
    """A tier set by hand wins: tier becomes it (upper case); value_tier keeps what the rule gave.

    In: tier, tier_override.
    """
    by_rule, by_hand = customers["tier"], customers["tier_override"].str.strip().str.upper()
    return customers.assign(value_tier=by_rule, tier=by_hand.where(by_hand.notna(), by_rule))
