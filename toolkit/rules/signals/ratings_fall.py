"""Ratings fall after the first months: a good start, and erosion behind it (practice 33)."""

import pandas as pd

from toolkit.rules.signals.signal_kinds import Signal

LEAST = 3
"""Ratings of the first days, and the last ones after them, that tell."""


def ratings_fall(ratings: pd.DataFrame, *, days: int, fall: float) -> list[Signal]:
    """Whose last three ratings, after the first `days`, are lower than in those by `fall`.

    On average, and each of the three lower than the average of the first days: one is chance.
    In: customer_id, date, rating, began (the day the customer began), in order of the date.
    """
    found = []
    for customer, mine in ratings.groupby("customer_id", sort=True):
        is_early = (mine["date"] - mine["began"]).dt.days <= days
        early, later = mine["rating"][is_early], mine["rating"][~is_early].tail(LEAST)
        if len(early) < LEAST or len(later) < LEAST:
            continue
        usual, now = float(early.mean()), float(later.mean())
        if usual - now < fall or not (later < usual).all():
            continue
        dates = mine["date"][later.index]
        evidence = (
            f"The last {LEAST} ratings were {now:.1f} on average, {usual:.1f} in the first "
            f"{days} days."
        )
        basis = f"{dates.iloc[-1].date()} {now:.2f}"
        count = len(early) + len(later)
        found.append(Signal("ratings", str(customer), evidence, dates.iloc[0], basis, 1.0, count))
    return found
