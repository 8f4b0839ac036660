"""Surveys: the net promoter score and the share satisfied, each with n and its interval.

Practice 37.
"""

import math
from typing import Any

import numpy as np
import pandas as pd

from toolkit.rules.intervals import Z, wilson

NO_KIND = "Survey"
"""What a survey is called that has no name."""
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


def of_one_day(surveys: pd.DataFrame) -> pd.DataFrame:
    """The scores by day, the last day last: of several of a customer and kind on a day their mean.

    In: customer_id, date, kind, score. Rows without a score or a day are left out.
    """
    scored = surveys[surveys["score"].notna() & surveys["date"].notna()]
    scored = scored.sort_values("date", kind="stable")
    keys = [scored["customer_id"], scored["kind"].astype(object).fillna(""), scored["date"]]
    means = scored["score"].groupby(keys, sort=False).transform("mean")
    is_last = ~pd.concat(keys, axis=1).duplicated(keep="last")
    return scored.assign(score=means)[is_last.to_numpy(bool)]


def newest_scores(surveys: pd.DataFrame, *, as_of: pd.Timestamp, days: int) -> pd.DataFrame:
    """The newest score of each customer in each kind of survey, within so many days up to as_of.

    In: customer_id, date, kind, score. A blank is no score; several of one day are their mean.
    """
    since = as_of - pd.Timedelta(days=days)
    is_recent = (surveys["date"] <= as_of) & (surveys["date"] > since)
    scored = of_one_day(surveys[is_recent])
    scored = scored.assign(kind=scored["kind"].fillna(NO_KIND))
    return scored.drop_duplicates(["customer_id", "kind"], keep="last")
