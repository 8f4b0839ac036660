"""Surveys: the net promoter score and the share satisfied, each with n and its interval.

Practice 37.
"""

import math
from typing import Any

import numpy as np
import pandas as pd

from toolkit.rules.intervals import Z, wilson

LEAST = 5
"""Answers from which a figure is shown; with fewer only n is."""
PROMOTERS, DETRACTORS = 9, 6
"""From which score on, and up to which, on the scale from 0 to 10."""
TOP_BOXES = 4
"""From which score on a customer is satisfied, on the scale from 1 to 5."""


def net_promoter(scores: Any) -> dict[str, float]:
    """Promoters, passives and detractors, their net score from -100 to 100, and its 95 % interval.

    In: scores from 0 to 10, one a customer; 0 is a score. The variance is (p + d - (p - d)²) / n;
    with fewer than `LEAST` the score is NaN. Practice 37.

    >>> found = net_promoter([10] * 50 + [8] * 30 + [0] * 20)
    >>> found["score"], round(found["high"] - found["score"], 1)
    (30.0, 15.3)
    >>> round(net_promoter([3] * 40)["high"], 1)
    -82.5
    """
    values = np.asarray(scores, "f8")
    n = len(values)
    up, down = int((values >= PROMOTERS).sum()), int((values <= DETRACTORS).sum())
    counts = {"n": n, "up": up, "middle": n - up - down, "down": down}
    if n < LEAST:
        return {**counts, "score": math.nan, "low": math.nan, "high": math.nan}
    net = (up - down) / n
    margin = Z * math.sqrt(((up + down) / n - net**2) / n)
    if margin == 0:
        # All say the same: the others there may be are at most so many.
        margin = 2 * (1 - float(wilson(n, n)[0]))
    low, high = max(net - margin, -1.0), min(net + margin, 1.0)
    return {**counts, "score": 100 * net, "low": 100 * low, "high": 100 * high}


def satisfied(scores: Any) -> dict[str, float]:
    """The percentage of scores in the upper two of five boxes, with Wilson's 95 % interval.

    In: scores from 1 to 5, one a customer. With fewer than `LEAST` the figure is NaN. Practice 37.
    """
    values = np.asarray(scores, "f8")
    n = len(values)
    up, down = int((values >= TOP_BOXES).sum()), int((values < TOP_BOXES - 1).sum())
    counts = {"n": n, "up": up, "middle": n - up - down, "down": down}
    if n < LEAST:
        return {**counts, "score": math.nan, "low": math.nan, "high": math.nan}
    low, high = wilson(up, n)
    return {
        **counts,
        "score": 100 * up / n,
        "low": 100 * float(low),
        "high": 100 * float(high),
    }


def mean_score(scores: Any) -> dict[str, float]:
    """The mean of scores on a scale of its own, with its 95 % interval.

    With fewer than `LEAST` the figure is NaN.
    """
    values = np.asarray(scores, "f8")
    n = len(values)
    if n < LEAST:
        return {"n": n, "score": math.nan, "low": math.nan, "high": math.nan}
    mean, margin = float(values.mean()), Z * float(values.std(ddof=1)) / math.sqrt(n)
    return {"n": n, "score": mean, "low": mean - margin, "high": mean + margin}


def scale_of(scores: Any, *, recommends: bool) -> int:
    """On which scale scores are: 10 (0 to 10, of a recommendation), 5 (1 to 5), or 0 for another.

    That customers were asked whether they recommend us is what the survey says of itself, or what a
    0 tells among scores up to 10: on a scale from 1 to 10 there is no net promoter score.

    >>> scale_of([0, 9.5], recommends=False), scale_of([1, 9], recommends=True)
    (10, 10)
    >>> scale_of([1, 5], recommends=False), scale_of([1, 9], recommends=False)
    (5, 0)
    """
    values = np.asarray(scores, "f8")
    if not len(values) or values.min() < 0 or values.max() > 10:
        return 0
    if values.min() >= 1 and values.max() <= 5:
        return 5
    if recommends:
        return 10
    return 10 if values.min() == 0 and values.max() > 5 else 0


def newest_scores(surveys: pd.DataFrame, *, as_of: pd.Timestamp, days: int) -> pd.DataFrame:
    """The newest score of each customer in each kind of survey, within so many days up to as_of.

    In: customer_id, date, kind, score. A blank is no score.
    """
    since = as_of - pd.Timedelta(days=days)
    is_recent = (surveys["date"] <= as_of) & (surveys["date"] > since)
    scored = surveys[is_recent & surveys["score"].notna()]
    scored = scored.assign(kind=scored["kind"].fillna("Survey"))
    scored = scored.sort_values("date", kind="stable")
    return scored.drop_duplicates(["customer_id", "kind"], keep="last")
