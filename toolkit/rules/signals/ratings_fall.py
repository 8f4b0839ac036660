"""Ratings fall after the first months: a good start, and erosion behind it (practice 33)."""

import numpy as np
import pandas as pd

from toolkit.rules.signals.signal_kinds import Signal

LEAST = 3
"""Ratings of the first days, and the last ones after them, that tell."""


def ratings_fall(ratings: pd.DataFrame, *, days: int, fall: float) -> list[Signal]:
    """Whose last three ratings, after the first `days`, are lower than in those by `fall`.

    On average, and each of the three lower than the average of the first days: one is chance.
    In: customer_id, date, rating, began (the day the customer began).
    """
    if not len(ratings):
        return []
    rows = ratings.sort_values(["customer_id", "date"], kind="stable")
    who = rows["customer_id"].to_numpy(object)
    rating, date = rows["rating"].to_numpy("f8"), rows["date"].to_numpy("M8[D]")
    is_early = (date - rows["began"].to_numpy("M8[D]")).astype("i8") <= days
    starts = np.flatnonzero(np.append(True, who[1:] != who[:-1]))
    ends = np.append(starts[1:], len(who))
    found = []
    for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
        begins = start + int(is_early[start:end].sum())
        if begins - start < LEAST or end - begins < LEAST:
            continue
        last, usual = rating[end - LEAST : end], float(rating[start:begins].mean())
        now = float(last.mean())
        if usual - now < fall or not (last < usual).all():
            continue
        evidence = (
            f"The last {LEAST} ratings were {now:.1f} on average, {usual:.1f} in the first "
            f"{days} days."
        )
        since, basis = pd.Timestamp(date[end - LEAST]), f"{date[end - 1]} {now:.2f}"
        count = begins - start + LEAST
        found.append(Signal("ratings", str(who[start]), evidence, since, basis, 1.0, count))
    return found
