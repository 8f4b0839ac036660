"""Months without any order in a book that is otherwise busy: days without data, not lost ones."""

from collections.abc import Iterable
from typing import Any

import numpy as np

LEAST_ORDERS = 5
"""Orders of a month that is busy: by chance, not one in a hundred such months has none."""
AROUND = 6
"""Months before and after a hole that tell whether the book is busy there."""
LEAST_BUSY, SHARE_BUSY = 4, 0.75
"""How many of those are busy at least, and what share of them."""
YEAR = 12


def months_without_orders(month: Any, last: int) -> tuple[int, ...]:
    """The months up to `last` in which nobody ordered though the months around are busy, in order.

    In: the month of each order (year x 12 + month - 1), in any order. Seasons without orders are
    among them. A book of few orders has none, nor one whose orders come all in some months.
    """
    month = np.asarray(month, "i8")
    month = month[month <= last]
    if not len(month):
        return ()
    first = int(month.min())
    counts = np.bincount(month - first, minlength=last - first + 1)
    is_busy, is_empty = counts >= LEAST_ORDERS, counts == 0
    edges = np.diff(np.concatenate([[False], is_empty, [False]]).astype("i8"))
    runs = zip(np.flatnonzero(edges == 1), np.flatnonzero(edges == -1), strict=True)
    found: list[int] = []
    for begin, end in runs:
        around = np.append(is_busy[max(begin - AROUND, 0) : begin], is_busy[end : end + AROUND])
        if is_busy[begin - 1] and around.sum() >= max(LEAST_BUSY, SHARE_BUSY * len(around)):
            found += range(first + int(begin), first + int(end))
    return tuple(found)


def unexpected(empty: Iterable[int], first: int, last: int) -> list[int]:
    """Those of the empty months that are no season: not empty in each year of two or more.

    `first` and `last` are the first and last month of the book.
    """
    held = set(empty)
    return [month for month in sorted(held) if not _is_season(month, held, first, last)]


def _is_season(month: int, empty: set[int], first: int, last: int) -> bool:
    same = range(first + (month - first) % YEAR, last + 1, YEAR)
    return len(same) > 1 and all(each in empty for each in same)


def are_alike(empty: Iterable[int], before: int, now: int) -> bool:
    """Whether the 12 months up to `before` and those up to `now` lack the same calendar months."""
    return _lacking(empty, before) == _lacking(empty, now)


def _lacking(empty: Iterable[int], end: int) -> set[int]:
    return {month % YEAR for month in empty if end - YEAR < month <= end}
