"""Backtest: what cadences would have asked for, and whether those called on time stayed.

It is association: reps call those more who buy more, so no cause is told from it (practice 5, 28).
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from toolkit.rules.intervals import newcombe, wilson
from toolkit.rules.ratios import ratio

LEAST = 20
"""Customers of a group below which nothing is said of it."""
ON_TIME = 0.8
"""The part of the days that lie within the cadence from which on a customer is called on time."""
GAPS = ((1, 28), (29, 56), (57, 84), (85, 182), (183, None))
"""Days between contacts on average, from and to; without a contact there is a row of its own."""
NO_CONTACT = "no contact"
IN_TIME, NOT_IN_TIME, DIFFERENCE = "Called on time", "Not on time", "Difference"
_NAMES = (
    *("stayed", "stayed_low", "stayed_high"),
    *("more", "more_low", "more_high"),
)


def add_coverage(customers: pd.DataFrame, contacts: pd.DataFrame, *, end: int) -> pd.DataFrame:
    """How often each customer was reached from the day after `start` to the day `end`.

    In: customer_id, start (a day since 1970), cadence (days); contacts with customer_id and day, in
    any order, earlier ones too. Adds days (of the time), asked (contacts the cadence asks for),
    contacts (days with one), covered (the share of the days that lie within the cadence of the last
    contact before them, the day itself included), on_time (whether that is at least `ON_TIME`).
    """
    frame = customers.reset_index(drop=True)
    days = contacts.drop_duplicates().sort_values(["customer_id", "day"])
    place = pd.Index(frame["customer_id"]).get_indexer(pd.Index(days["customer_id"]))
    days = days[place >= 0]
    place, day = place[place >= 0], days["day"].to_numpy("i8")
    start, cadence = frame["start"].to_numpy("i8"), frame["cadence"].to_numpy("f8")
    is_last = np.append(place[1:] != place[:-1], True)[: len(place)]
    until = np.where(is_last, end, np.append(day[1:], end)[: len(day)] - 1)
    first = np.maximum(day, start[place] + 1)
    last = np.minimum(np.minimum(until, day + cadence[place]), end)
    within = np.maximum(last - first + 1, 0.0)
    is_inside = (day > start[place]) & (day <= end)
    length = end - start
    covered = np.bincount(place, weights=within, minlength=len(frame)) / np.maximum(length, 1)
    return frame.assign(
        days=length,
        asked=np.floor(length / cadence),
        contacts=np.bincount(place[is_inside], minlength=len(frame)),
        covered=covered,
        on_time=covered >= ON_TIME,
    )


def asked_and_done(customers: pd.DataFrame, tiers: Sequence[str]) -> pd.DataFrame:
    """Of each tier what the cadence would have asked for, and what was done.

    In: tier, cadence, asked, contacts, covered, on_time. Out: one row a tier that has customers.
    """
    rows = []
    for tier in tiers:
        mine = customers[(customers["tier"] == tier).to_numpy()]
        if not len(mine):
            continue
        asked, made = int(mine["asked"].sum()), int(mine["contacts"].sum())
        rows.append(
            {
                "tier": tier,
                "customers": len(mine),
                "cadence": float(mine["cadence"].median()),
                "asked": asked,
                "contacts": made,
                "share": ratio(made, asked),
                "covered": float(mine["covered"].mean()),
                "on_time": int(mine["on_time"].sum()),
            }
        )
    return pd.DataFrame(rows)


def stayed_by_coverage(customers: pd.DataFrame, tiers: Sequence[str]) -> pd.DataFrame:
    """Whether those called on time stayed and bought more than the others, of all and of each tier.

    In: tier, on_time, stayed, more (True, False). One voice a customer. Out: two rows a tier with
    Wilson's 95 % intervals, and one of the difference with Newcombe's; NaN where a group has fewer
    than `LEAST`.
    """
    rows: list[dict[str, Any]] = []
    for tier in ("All", *tiers):
        mine = customers if tier == "All" else customers[(customers["tier"] == tier).to_numpy()]
        if not len(mine):
            continue
        on_time = mine["on_time"].to_numpy(bool)
        groups = [_group(mine[on_time]), _group(mine[~on_time])]
        difference = {"customers": len(mine), **_difference(*groups)}
        titles = (IN_TIME, NOT_IN_TIME, DIFFERENCE)
        for title, group in zip(titles, [*groups, difference], strict=True):
            rows.append({"tier": tier, "group": title, **group})
    return pd.DataFrame(rows)


def stayed_by_gap(customers: pd.DataFrame) -> pd.DataFrame:
    """Who stayed and bought more, by the days between contacts on average.

    In: days, contacts, stayed, more. Out: one row a band of `GAPS` and one without a contact.
    """
    contacts = customers["contacts"].to_numpy("f8")
    mean = customers["days"].to_numpy("f8") / np.where(contacts > 0, contacts, np.nan)
    rows = []
    for first, last in GAPS:
        is_inside = mean >= first - 0.5
        if last is not None:
            is_inside &= mean < last + 0.5
        title = f"{first} to {last}" if last is not None else f"{first} and more"
        rows.append({"gap": title, **_group(customers[is_inside])})
    rows.append({"gap": NO_CONTACT, **_group(customers[contacts == 0])})
    return pd.DataFrame(rows)


def longest_supported(bands: pd.DataFrame) -> tuple[str, str, str]:
    """The longest band whose customers stayed no less than those called more often, and why not on.

    In: as `stayed_by_gap` gives them, the shortest first. A band is worse where the 95 % interval
    of its difference to all shorter ones together lies below 0. Out: the first band with enough
    customers, with which the others are compared, that longest band, both "" where fewer than two
    have enough, and the first band that is worse, "" where none is.
    """
    told = bands[(bands["customers"] >= LEAST).to_numpy()].to_dict("records")
    if len(told) < 2:
        return "", "", ""
    stayed, customers = told[0]["stayed"] * told[0]["customers"], told[0]["customers"]
    first = longest = str(told[0]["gap"])
    for band in told[1:]:
        count = band["customers"]
        _, high = newcombe(band["stayed"] * count, count, stayed, customers)
        if high < 0:
            return first, longest, str(band["gap"])
        longest = str(band["gap"])
        stayed, customers = stayed + band["stayed"] * count, customers + count
    return first, longest, ""


def _group(mine: pd.DataFrame) -> dict[str, float]:
    """How many, and the shares that stayed and that bought more with their intervals."""
    count = len(mine)
    if count < LEAST:
        return {"customers": count, **dict.fromkeys(_NAMES, float("nan"))}
    stayed, more = int(mine["stayed"].sum()), int(mine["more"].sum())
    (stayed_low, more_low), (stayed_high, more_high) = wilson([stayed, more], [count, count])
    shares = (stayed / count, stayed_low, stayed_high, more / count, more_low, more_high)
    return {"customers": count, **dict(zip(_NAMES, map(float, shares), strict=True))}


def _difference(one: dict[str, float], two: dict[str, float]) -> dict[str, float]:
    """The differences of two groups; NaN where one of them is too small."""
    found: dict[str, float] = {}
    for name in ("stayed", "more"):
        if one["customers"] < LEAST or two["customers"] < LEAST:
            values = (float("nan"),) * 3
        else:
            counts = (one["customers"], two["customers"])
            parts = (one[name] * counts[0], two[name] * counts[1])
            low, high = newcombe(parts[0], counts[0], parts[1], counts[1])
            values = (one[name] - two[name], low, high)
        found |= dict(zip((name, f"{name}_low", f"{name}_high"), values, strict=True))
    return found
