"""The ten best customers, held so that the list changes for a reason only (practice 55)."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

SIZE = 10


class Place(NamedTuple):
    """A customer of the list: its number, the quarter it came in, and instead of whom."""

    customer: int
    since: int
    instead: int = -1
    """The customer whose place it took; -1 where it was free."""
    units: int = 0
    units_instead: int = 0
    """What both had bought when they changed places."""


def top_ten(
    quarters: Sequence[int], units: Sequence[Any], allowed: Any, *, margin: float
) -> list[Place]:
    """The ten with the most revenue, by replaying each quarter end from the first on.

    In: quarters in order, and for each the units of every customer in the 12 months up to its end;
    `allowed` says who may be in the list. One who is out comes in for the weakest only with
    more by the share `margin`, or where that one has bought nothing. Ties go to the lower number.
    The same history gives the same list, whoever asks and when.
    """
    places: list[Place] = []
    may = np.asarray(allowed, bool)
    for quarter, sums in zip(quarters, units, strict=True):
        bought = np.where(may, np.asarray(sums, "i8"), 0)
        order = np.argsort(-bought, kind="stable")
        best = [int(one) for one in order[: 2 * SIZE] if bought[one] > 0]
        kept = [place for place in places if may[place.customer]]
        places = _after(quarter, bought, best, kept, margin)
    last = np.asarray(units[-1], "i8") if len(units) else np.zeros(0, "i8")
    return sorted(places, key=lambda place: (-int(last[place.customer]), place.customer))


def _after(
    quarter: int, bought: Any, best: list[int], places: list[Place], margin: float
) -> list[Place]:
    """The list after one more quarter."""
    inside = {place.customer for place in places}
    waiting = [one for one in best if one not in inside]
    places = list(places)
    while waiting:
        challenger = waiting.pop(0)
        new = Place(challenger, quarter, units=int(bought[challenger]))
        if len(places) < SIZE:
            places.append(new)
            continue
        weakest = min(places, key=lambda place: (int(bought[place.customer]), -place.customer))
        least = int(bought[weakest.customer])
        if bought[challenger] <= least * (1 + margin):
            break
        places.remove(weakest)
        places.append(new._replace(instead=weakest.customer, units_instead=least))
    return places
