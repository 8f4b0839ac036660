"""Contact quality: effort always beside what came of it, and the signs that customers are rushed.

Practices 18, 36, 45, 46.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from toolkit.rules.gap_rules import in_time, times
from toolkit.rules.ratios import ratios

RESPONSE_COLUMNS = ["care", "asked", "answered", "unanswered", "median", "p90", "in_time", "floor"]


def add_outcome(activity: pd.DataFrame) -> pd.DataFrame:
    """Share reached, minutes a talk and mean rating beside the counts of `facts.activity`.

    NaN where there is nothing to divide by.
    """
    return activity.assign(
        reach_rate=ratios(activity["reached"], activity["calls"]),
        minutes=ratios(activity["minutes"], activity["talks"]),
        rating=ratios(activity["rating_sum"], activity["ratings"]),
    )


def add_rushed(months: pd.DataFrame, *, rise: float) -> pd.DataFrame:
    """A warning in each month in which calls rose while talks got shorter, or ratings fell.

    Each by the share `rise` or more. In: months in order, with calls, minutes (a talk), rating.
    The month before is the measure; without one there is no warning.
    """
    rose = _change(months["calls"]) >= rise
    shorter = _change(months["minutes"]) <= -rise
    worse = _change(months["rating"]) <= -rise
    warning = np.full(len(months), np.nan, dtype=object)
    warning[rose & shorter] = "More calls, but shorter talks."
    warning[rose & worse] = "More calls, but lower ratings."
    warning[rose & shorter & worse] = "More calls, but shorter talks and lower ratings."
    return months.assign(warning=warning)


def _change(values: "pd.Series[Any]") -> Any:
    """The change of each month against the one before, as a share of it; 0 where unknown."""
    before, now = values.shift(1).to_numpy("f8"), values.to_numpy("f8")
    unchanged, known = np.zeros(len(now)), (before > 0) & ~np.isnan(now)
    return np.divide(now - before, before, out=unchanged, where=known)


def response_times(asked: pd.DataFrame, *, floor: int, classes: Sequence[str]) -> pd.DataFrame:
    """Time to an answer by class, those still waiting counted in, against one floor for all.

    In: care, days (working days to the answer, or waited so far), answered (bool). Out, for the
    classes that asked: care, asked, answered, unanswered, median, p90 (working days), in_time
    (share of what is answered, or was due to be, within `floor` days), floor ("yes", "no", ""
    where nothing is due).
    """
    rows = []
    for care in classes:
        mine = asked[(asked["care"] == care).to_numpy()]
        if len(mine):
            rows.append({"care": care, **_response_times(mine, floor)})
    return pd.DataFrame(rows, columns=RESPONSE_COLUMNS)


def _response_times(asked: pd.DataFrame, floor: int) -> dict[str, Any]:
    days, answered = asked["days"].to_numpy("f8"), asked["answered"].to_numpy(bool)
    share = in_time(days, answered, floor)
    kept = ""
    if not np.isnan(share):
        kept = "yes" if share == 1 else "no"
    return {
        "asked": len(asked),
        "answered": int(answered.sum()),
        "unanswered": int((~answered).sum()),
        **times(days, answered),
        "in_time": share,
        "floor": kept,
    }


def rating_trend(reviews: pd.DataFrame) -> pd.DataFrame:
    """Reviews by quarter with their mean rating, and how many were rated better than before.

    In: customer_id, date, rating (NaN where nobody rated), line (breaks ties of a day). Out: period
    ("2026 Q3"), reviews, rated, rating, and better, same, worse than the customer's rating before;
    from the first quarter in which somebody rated. Practice 36.
    """
    rows = reviews.sort_values(["customer_id", "date", "line"])
    rated = rows[rows["rating"].notna()]
    before = rated.groupby("customer_id")["rating"].shift(1)
    moved = (rated["rating"] - before).reindex(rows.index)
    rows = rows.assign(
        period=[f"{day.year} Q{(day.month + 2) // 3}" for day in rows["date"]],
        better=moved > 0,
        same=moved == 0,
        worse=moved < 0,
    )
    quarters = rows.groupby("period").agg(
        reviews=("date", "size"),
        rated=("rating", "count"),
        rating=("rating", "mean"),
        better=("better", "sum"),
        same=("same", "sum"),
        worse=("worse", "sum"),
    )
    return quarters[quarters["rated"].cumsum() > 0].reset_index()
