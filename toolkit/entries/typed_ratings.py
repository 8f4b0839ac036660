"""Ratings that were typed into the schedule, in calls of a log that has no column for them."""

from collections.abc import Iterator
from itertools import count
from typing import Any

import pandas as pd


def with_ratings(calls: pd.DataFrame, said: pd.DataFrame) -> pd.DataFrame:
    """The calls with the ratings of the entries that they hold, which none of them says itself.

    In: `said`, all entries as typed rows of a log, each with its customer. An entry is the call of
    its customer and day; of several on a day, the last entry is the last call, as entries are added
    below.
    """
    rated = said["rating"].notna() & said["customer_id"].notna()
    if not rated.any():
        return calls
    days = set(said["date"][rated])
    found = {
        place: rating
        for place, rating in zip(_from_the_end(said), said["rating"][::-1], strict=True)
        if not pd.isna(rating)
    }
    theirs = calls[calls["date"].isin(days) & calls["customer_id"].notna()]
    ratings = calls["rating"].copy()
    for row, place in zip(theirs.index[::-1], _from_the_end(theirs), strict=True):
        if place in found:
            ratings[row] = found[place]
    return calls.assign(rating=ratings)


def _from_the_end(rows: pd.DataFrame) -> Iterator[tuple[str, Any, int]]:
    """By what each row is known, the last first: its customer, its day, the how many-th of it."""
    numbers: dict[tuple[str, Any], Iterator[int]] = {}
    for customer, day in zip(rows["customer_id"][::-1], rows["date"][::-1], strict=True):
        known = (str(customer), day)
        yield *known, next(numbers.setdefault(known, count()))
