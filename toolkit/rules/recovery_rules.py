"""Recovery: whether customers think and buy as well after a case as before it (practice 38)."""

import datetime as dt

import numpy as np
import pandas as pd

from toolkit.rules.ratios import ratio, ratios

SUMS = ["before", "after", "before_n", "after_n"]


def add_recovery(
    cases: pd.DataFrame,
    scores: pd.DataFrame,
    spend: pd.DataFrame | None,
    *,
    as_of: dt.date,
    days: int,
) -> pd.DataFrame:
    """Scores and spend before and after each resolved case, and whether the customer recovered.

    In: cases with line, opened and closed (dates); scores and spend as `facts.around` gives them,
    spend None where the book has no orders. Adds

    - score_before, score_after: means of scores; of the sources (the call log, each kind of survey)
      with scores on both sides only, since their scales differ; where none has, each side stands
      alone and nothing is judged;
    - recovered: "yes" where score_after is not below score_before, "no" where it is, "" where that
      cannot be told;
    - spend_before, spend_after: sums (money), 0 where nothing was bought, NaN without orders;
    - window: "full" where `days` days have passed since it was closed, else "so far".

    Practice 38.
    """
    both_sides = scores[(scores["before_n"] > 0) & (scores["after_n"] > 0)]
    judged = set(both_sides["line"])
    one_side = scores[~scores["line"].isin(judged)]
    sums = pd.concat([both_sides, one_side]).groupby("line")[SUMS].sum().reindex(cases["line"])
    before = ratios(sums["before"], sums["before_n"])
    after = ratios(sums["after"], sums["after_n"])
    as_good = np.where(after >= before, "yes", "no")
    is_over = cases["closed"] + pd.Timedelta(days=days) <= pd.Timestamp(as_of)
    rows = cases.assign(
        score_before=before,
        score_after=after,
        recovered=np.where(cases["line"].isin(judged), as_good, ""),
        window=np.where(is_over, "full", "so far"),
    )
    if spend is None:
        return rows.assign(spend_before=np.nan, spend_after=np.nan)
    spent = spend.groupby("line")[["before", "after"]].sum().reindex(cases["line"]).fillna(0.0)
    has_begin = cases["opened"].notna().to_numpy()
    spend_before = np.where(has_begin, spent["before"], np.nan)
    return rows.assign(spend_before=spend_before, spend_after=spent["after"].to_numpy())


def recovered_counts(cases: pd.DataFrame) -> dict[str, float]:
    """Cases, how many are scored on both sides, how many recovered, their share, and spend.

    In: rows of `add_recovery` with follow_up_score. Spend is of those whose time has passed. What
    has nothing to count is NaN. Practice 38.
    """
    full = cases[cases["window"] == "full"]
    scored = int((cases["recovered"] != "").sum())
    recovered = int((cases["recovered"] == "yes").sum())
    return {
        "cases": len(cases),
        "scored": scored,
        "recovered": recovered,
        "share": ratio(recovered, scored),
        "follow_up_score": cases["follow_up_score"].mean(),
        "full": len(full),
        "spend_before": full["spend_before"].sum(min_count=1),
        "spend_after": full["spend_after"].sum(min_count=1),
    }
