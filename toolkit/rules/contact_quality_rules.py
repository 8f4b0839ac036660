"""Contact quality: effort always beside what came of it, and the signs that customers are rushed (practices 18, 36, 45, 46)."""

from typing import Any

import numpy as np
import pandas as pd

from toolkit.rules.gap_rules import in_time, times

RISE = 0.1
"""A change of a tenth from one month to the next counts as a rise or a fall."""


def add_outcome(activity: pd.DataFrame) -> pd.DataFrame:
    """Share reached, minutes a talk and mean rating beside the counts of `facts.activity`; NaN where there is nothing to divide by."""
    parts = (
        ("reach_rate", "reached", "calls"),
        ("minutes", "minutes", "talks"),
        ("rating", "rating_sum", "ratings"),
    )
    found = {}
    for name, over, under in parts:
        below = activity[under].to_numpy("f8")
        found[name] = np.divide(
            activity[over].to_numpy("f8"),
            below,
            out=np.full(len(activity), np.nan),
            where=below > 0,
        )
    return activity.assign(**found)


def add_rushed(months: pd.DataFrame) -> pd.DataFrame:
    """A warning in each month in which calls rose by a tenth or more while talks got shorter, or ratings fell, by as much.

    In: months in order, with calls, minutes (a talk), rating. The month before is the measure; without one there is no warning.
    """
    rose = _change(months["calls"]) >= RISE
    shorter, worse = _change(months["minutes"]) <= -RISE, _change(months["rating"]) <= -RISE
    signs = np.where(
        shorter & worse,
        "shorter talks and lower ratings",
        np.where(shorter, "shorter talks", "lower ratings"),
    )
    warned = rose & (shorter | worse)
    text = pd.Series([f"More calls, but {s}." for s in signs], index=months.index, dtype=object)
    return months.assign(warning=text.where(warned))


def _change(values: "pd.Series[Any]") -> Any:
    before = values.shift(1).to_numpy("f8")
    now = values.to_numpy("f8")
    return np.divide(
        now - before, before, out=np.zeros(len(now)), where=(before > 0) & ~np.isnan(now)
    )


def response_times(asked: pd.DataFrame, *, floor: int, classes: list[str]) -> pd.DataFrame:
    """Time to an answer by class, those still waiting counted in, against one floor for every class.

    In: care, days (working days to the answer, or waited so far), answered (bool). Out: care, asked, answered, unanswered, median, p90
    (working days), in_time (share of what is answered, or was due to be, within `floor` days), floor ("yes", "no", "" where nothing is due).
    """
    rows = []
    for care in classes:
        mine = asked[(asked["care"] == care).to_numpy()]
        if not len(mine):
            continue
        days, answered = mine["days"].to_numpy("f8"), mine["answered"].to_numpy(bool)
        share = in_time(days, answered, floor)
        rows.append({"care": care, "asked": len(mine), "answered": int(answered.sum()), "unanswered": int((~answered).sum()),
                     **times(days, answered), "in_time": share, "floor": "" if np.isnan(share) else "yes" if share == 1 else "no"})  # fmt: skip
    names = ["care", "asked", "answered", "unanswered", "median", "p90", "in_time", "floor"]
    return pd.DataFrame(rows, columns=names)


def rating_trend(reviews: pd.DataFrame) -> pd.DataFrame:
    """Reviews by quarter with their mean rating, and how many were rated better, the same or worse than the customer's rating before.

    In: customer_id, date, rating (NaN where nobody rated), line (breaks ties of a day). Out: period ("2026 Q3"), reviews, rated, rating,
    better, same, worse. Practice 36.
    """
    rows = reviews.sort_values(["customer_id", "date", "line"])
    rated = rows[rows["rating"].notna()]
    before = rated.groupby("customer_id")["rating"].shift(1)
    moved = np.sign(rated["rating"] - before)
    rows = rows.assign(
        period=[f"{d.year} Q{(d.month + 2) // 3}" for d in rows["date"]],
        better=(moved == 1).reindex(rows.index, fill_value=False),
        same=(moved == 0).reindex(rows.index, fill_value=False),
        worse=(moved == -1).reindex(rows.index, fill_value=False),
    )
    names = ["better", "same", "worse"]
    out = rows.groupby("period").agg(
        reviews=("date", "size"),
        rated=("rating", "count"),
        rating=("rating", "mean"),
        **{n: (n, "sum") for n in names},
    )
    return out[out["rated"].cumsum() > 0].reset_index()
