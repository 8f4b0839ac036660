"""What customers need to be fully satisfied: the state of each need, and whom nobody has asked.

Practice 10.
"""

import datetime as dt
from typing import Any

import numpy as np
import pandas as pd

from toolkit.rules.ratios import ratio

STATES = ("unmet", "no answer", "not asked", "met")
"""States of a need in the order in which a sheet lists them: what there is to do first."""


def add_need_state(needs: pd.DataFrame, *, as_of: dt.date) -> pd.DataFrame:
    """Every need in exactly one state of "met", "unmet", "no answer", "not asked", with its age.

    In: asked_on (date or blank), met (True, False, or None where nobody answered). Adds state and
    age: calendar days since it was asked, NaN where it was not. An answer counts without a day; a
    day after `as_of` has not come yet. Practice 10.
    """
    asked = needs["asked_on"].where(needs["asked_on"] <= pd.Timestamp(as_of))
    is_met = np.array([answer is True for answer in needs["met"]], bool)
    is_unmet = np.array([answer is False for answer in needs["met"]], bool)
    states = ["met", "unmet", "no answer"]
    state = np.select([is_met, is_unmet, asked.notna().to_numpy()], states, "not asked")
    age = (pd.Timestamp(as_of) - asked).dt.days.astype("f8")
    return needs.assign(state=state, age=age)


def need_counts(needs: pd.DataFrame) -> dict[str, float]:
    """Needs, how many of each state, and the share met of those answered (NaN without any)."""
    counts = {state: int((needs["state"] == state).sum()) for state in STATES}
    answered = counts["met"] + counts["unmet"]
    return {"needs": len(needs), **counts, "met_share": ratio(counts["met"], answered)}


def unasked(customers: pd.DataFrame, needs: pd.DataFrame, *, as_of: dt.date, new_days: int) -> Any:
    """Which customers are new and have no need with an answer: a boolean array.

    In: customers with customer_id and customer_since; needs with customer_id and state. New is who
    began within `new_days` days up to `as_of`. Practice 10.
    """
    today = pd.Timestamp(as_of)
    since = customers["customer_since"]
    new = (since <= today) & (since > today - pd.Timedelta(days=new_days))
    answered = needs["customer_id"][needs["state"].isin(["met", "unmet"])]
    return (new & ~customers["customer_id"].isin(set(answered))).to_numpy(bool)
