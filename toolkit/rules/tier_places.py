"""Places: whom the caps on A and B let in, and how customers of equal worth share what is left."""

from dataclasses import dataclass
from typing import Any

import numpy as np

A, B, C = 0, 1, 2
"""Tiers as numbers, the best first."""


@dataclass(frozen=True)
class Ranking:
    """Who is ranked: what each is worth, and the tier it would have if there were places for all.

    `second` and `third` decide between equals where there are fewer places than equals.
    """

    worth: Any
    wanted: Any
    second: Any
    third: Any


@dataclass(frozen=True)
class Placed:
    """The tier of each ranked customer, and what became of its equals.

    `equals` is "split" where the places of a tier ended among them and other criteria decided,
    "whole" where they were let in although there are more of them than places, else "".
    """

    tier: Any
    equals: Any


@dataclass(frozen=True)
class Places:
    """How many may be A and how many B."""

    a: int
    b: int

    @classmethod
    def among(cls, count: int, cap_a: float, cap_b: float) -> "Places":
        """So many of these customers; one A and one B are always allowed."""
        # The small addend is for shares like 0.29 of 100.
        return cls(max(1, int(cap_a * count + 1e-9)), max(1, int(cap_b * count + 1e-9)))


def placed(ranking: Ranking, places: Places) -> Placed:
    """Fill the places of A, then those of B; nobody stands below a customer of less worth.

    Customers of equal worth among whom the places end are let in whole where they are the first of
    the tier. Else the second and the third criterion split them; those whom neither tells apart go
    down together.
    """
    tier, equals = np.full(len(ranking.worth), C), np.full(len(ranking.worth), "", dtype=object)
    split_at = None
    for letter, most in ((A, places.a), (B, places.b)):
        candidates = np.flatnonzero((tier == C) & (ranking.wanted <= letter))
        if not len(candidates):
            continue
        is_in, split_at = _let_in(ranking, candidates, most, split_at)
        tier[candidates[is_in]] = letter
        if split_at is not None:
            equals[ranking.worth == split_at] = "split"
        if is_in.sum() > most:
            equals[candidates[is_in]] = "whole"
    return Placed(tier, equals)


def _let_in(ranking: Ranking, candidates: Any, most: int, split_at: Any) -> tuple[Any, Any]:
    """Which candidates get one of the places, and the worth of the equals who were split; or None.

    `split_at` is the worth of equals who were split for a better tier: they stay split.
    """
    levels, level, sizes = np.unique(
        -ranking.worth[candidates], return_inverse=True, return_counts=True
    )
    whole = int((np.cumsum(sizes) <= most).sum())
    is_split_already = -levels[0] == split_at
    if whole == 0 and not is_split_already:
        whole = 1
    is_in = level < whole
    left = most - int(is_in.sum())
    if whole == len(levels) or left <= 0:
        return is_in, None
    equals = np.flatnonzero(level == whole)
    first = _first_of_equals(ranking, candidates[equals], left, at_least_one=whole == 0)
    is_in[equals[first]] = True
    return is_in, -levels[whole] if first.any() else None


def _first_of_equals(ranking: Ranking, equals: Any, left: int, *, at_least_one: bool) -> Any:
    """Which of these customers of equal worth come first by the other criteria, and fit."""
    keys = np.column_stack([-ranking.second[equals], -ranking.third[equals]])
    _, group, sizes = np.unique(keys, axis=0, return_inverse=True, return_counts=True)
    fitting = int((np.cumsum(sizes) <= left).sum())
    if at_least_one:
        fitting = max(fitting, 1)
    return group.ravel() < fitting


def standing(values: Any, among: Any) -> Any:
    """Where each value stands among those of some customers, by mid-ranks: 0 lowest, 1 highest.

    Half of the equals count as lower, so that ties at the bottom are low and ties at the top are
    high. `among` says who is ranked; NaN for what is unknown.

    >>> standing(np.array([1.0, 1.0, 1.0, 5.0]), np.array([True] * 4)).tolist()
    [0.375, 0.375, 0.375, 0.875]
    """
    known = ~np.isnan(values)
    ordered = np.sort(values[known & among])
    if not len(ordered):
        return np.full(len(values), np.nan)
    lower, upper = np.searchsorted(ordered, values), np.searchsorted(ordered, values, side="right")
    return np.where(known, (lower + upper) / (2 * len(ordered)), np.nan)
