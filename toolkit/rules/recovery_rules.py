"""Recovery: whether customers think and buy as well after a case as before it (practice 38)."""

import datetime as dt
from typing import Any

import numpy as np
import pandas as pd


def add_recovery(
    cases: pd.DataFrame,
    scores: pd.DataFrame,
    spend: pd.DataFrame | None,
    *,
    as_of: dt.date,
    days: int,
) -> pd.DataFrame:
    """Scores and spend before and after each resolved case, and whether the customer recovered.

    In: cases with line, opened and closed (dates); scores and spend as `facts.around` gives them, spend None where the book has no
    orders. Adds

    - score_before, score_after: means of scores; of the sources (the call log, each kind of survey) with scores on both sides only, since
      their scales differ; where none has, each side stands alone and nothing is judged;
    - recovered: "yes" where score_after is not below score_before, "no" where it is, "" where that cannot be told;
    - spend_before, spend_after: sums (money), 0 where nothing was bought, NaN without orders;
    - window: "full" where `days` days have passed since it was closed, else "so far".

    Practice 38.
    """
    both = scores[(scores["before_n"] > 0) & (scores["after_n"] > 0)]
    judged = set(both["line"])
    used = (
        pd.concat([both, scores[~scores["line"].isin(judged)]])
        .groupby("line")[["before", "after", "before_n", "after_n"]]
        .sum()
    )
    used = used.reindex(cases["line"])
    before, after = (_mean(used[side], used[f"{side}_n"]) for side in ("before", "after"))
    told = cases["line"].isin(judged).to_numpy()
    recovered = np.where(told, np.where(after >= before, "yes", "no"), "")
    passed = cases["closed"] + pd.Timedelta(days=days) <= pd.Timestamp(as_of)
    out = cases.assign(
        score_before=before,
        score_after=after,
        recovered=recovered,
        window=np.where(passed, "full", "so far"),
    )
    if spend is None:
        return out.assign(spend_before=np.nan, spend_after=np.nan)
    sums = spend.groupby("line")[["before", "after"]].sum().reindex(cases["line"]).fillna(0.0)
    known = cases["opened"].notna().to_numpy()
    return out.assign(
        spend_before=np.where(known, sums["before"], np.nan), spend_after=sums["after"].to_numpy()
    )


def _mean(sums: Any, counts: Any) -> "np.ndarray[Any, np.dtype[np.float64]]":
    over, under = sums.to_numpy("f8"), counts.to_numpy("f8")
    return np.asarray(np.divide(over, under, out=np.full(len(over), np.nan), where=under > 0))


def recovered_counts(cases: pd.DataFrame) -> dict[str, float]:
    """Cases, how many are scored on both sides, how many of these recovered, and their share; spend of those whose time has passed.

    In: rows of `add_recovery` with follow_up_score. What has nothing to count is NaN. Practice 38.
    """
    scored, full = int((cases["recovered"] != "").sum()), cases[cases["window"] == "full"]
    good = int((cases["recovered"] == "yes").sum())
    return {
        "cases": len(cases),
        "scored": scored,
        "recovered": good,
        "share": good / scored if scored else np.nan,
        "follow_up_score": cases["follow_up_score"].mean(),
        "full": len(full),
        "spend_before": full["spend_before"].sum(min_count=1),
        "spend_after": full["spend_after"].sum(min_count=1),
    }
