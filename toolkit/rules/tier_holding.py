"""Holding a tier: near a cut it changes only when the runs of two days say so."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from toolkit.rules.tier_places import A, B, C, Places

Wanted = Callable[[Any, Any], Any]
"""The tier (a number) by the cuts of customers who are worth `own`, if each were worth `tried`."""
TOLD_DAYS = np.timedelta64(30, "D")
"""Days for which the why of a tier says that it changed."""


@dataclass(frozen=True)
class Last:
    """The tier that each ranked customer had, and the one it was about to get.

    Tiers as numbers, -1 for none. `since` is the day of the run that first gave the new one. `was`
    is the tier before that one, until the day `until`.
    """

    tier: Any
    next: Any
    since: Any
    was: Any
    until: Any

    @classmethod
    def none(cls, count: int) -> "Last":
        """Nothing is known of any of these customers."""
        nothing = np.full(count, -1)
        never = np.full(count, "NaT", "M8[D]")
        return cls(nothing, nothing, never, nothing, never)


@dataclass(frozen=True)
class Held:
    """The tier that each ranked customer keeps, and since when today's would be another (NaT)."""

    tier: Any
    since: Any


@dataclass(frozen=True)
class Changed:
    """The tier that each ranked customer had before its own (-1: none), and until when (NaT)."""

    tier: Any
    until: Any


def changed(tier: Any, last: Last, *, as_of: Any) -> Changed:
    """What each customer was before its tier: by the last run, or as that one tells.

    A change is told for `TOLD_DAYS`, so that a week's plan still says it.
    """
    is_new = (last.tier >= 0) & (last.tier != tier)
    is_recent = (last.was >= 0) & (last.until <= as_of) & (as_of - last.until <= TOLD_DAYS)
    is_told = is_recent & (last.was != tier) & (last.tier == tier)
    was = np.where(is_new, last.tier, np.where(is_told, last.was, -1))
    until = np.where(is_new, as_of, np.where(is_told, last.until, np.datetime64("NaT")))
    return Changed(was, until.astype("M8[D]"))


def held(
    today: Any, worth: Any, wanted: Wanted, places: Places, last: Last, *, margin: float, as_of: Any
) -> Held:
    """Today's tiers, each no further from the last one than the customer is beyond the cuts.

    A customer is beyond a cut by `margin` who would be so with that share less, or more, worth.
    What a run of an earlier day gave already counts at once. Who is held in a better tier may be
    one more than it has places for. In: `today`, the tiers by the rule, `worth` of each customer.
    """
    is_new = (last.tier >= 0) & (last.tier != today)
    is_again = is_new & (last.next == today) & (last.since < as_of)
    is_held = is_new & ~is_again
    if margin <= 0 or not is_held.any():
        return Held(today, np.full(len(today), "NaT", "M8[D]"))
    gain = np.abs(worth) * margin
    best = _tier_at(worth + gain, today, worth, wanted, places)
    worst = _tier_at(worth - gain, today, worth, wanted, places)
    kept = np.clip(last.tier, np.minimum(best, today), np.maximum(worst, today))
    tier = _with_room_in_b(np.where(is_held, kept, today), today, worth, places)
    since = np.where(last.next == today, np.minimum(last.since, as_of), as_of)
    return Held(tier, np.where(tier != today, since, np.datetime64("NaT")).astype("M8[D]"))


def _tier_at(tried: Any, today: Any, worth: Any, wanted: Wanted, places: Places) -> Any:
    """The tier of each customer if it alone were worth what is tried."""
    others_above = len(worth) - np.searchsorted(np.sort(worth), tried, side="right")
    others_above = others_above - (worth > tried)
    # A place that the customer leaves is taken by the next one.
    others_in_a = np.minimum(others_above, (today == A).sum())
    tier = wanted(worth, tried)
    has_place_in_a = others_above < places.a
    has_place_in_b = others_above - others_in_a < places.b
    tier = np.where((tier == A) & ~has_place_in_a, B, tier)
    return np.where((tier == B) & ~has_place_in_b, C, tier)


def _with_room_in_b(tier: Any, today: Any, worth: Any, places: Places) -> Any:
    """Let go of customers held below A, those who are worth most first, until B has room.

    Who is held above today's tier stays: that is for a day, and the places are there again then.
    """
    tier = tier.copy()
    rising = (tier == B) & (today == A)
    most = max(places.b, int((today == B).sum()))
    over = int((tier == B).sum()) - most
    if over > 0 and rising.any():
        let_go = _least(rising, -worth, over)
        tier[let_go] = today[let_go]
    return tier


def _least(which: Any, worth: Any, count: int) -> Any:
    """The so many of these customers who are worth least, with their equals."""
    among = worth[which]
    limit = np.partition(among, min(count, len(among)) - 1)[min(count, len(among)) - 1]
    return which & (worth <= limit)
