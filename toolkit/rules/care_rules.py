"""Care class: the tier a customer is called as, lifted for new ones and past problems.

The value tier stays (practices 3, 4).
"""

import datetime as dt
from collections.abc import Mapping

import numpy as np
import pandas as pd

from toolkit.rules.tier_rules import order_of

CLASSES = np.array(["A", "B", "C", "other"], dtype=object)


def add_care(
    customers: pd.DataFrame,
    *,
    as_of: dt.date,
    new_days: int,
    problem_days: int,
    cadence: Mapping[str, int],
) -> pd.DataFrame:
    """Care class "A", "B", "C" or "other", never below the tier.

    New customers are called as A, problems lift by one class and severe ones by two; a customer
    without a tier is lifted from the class that is called as often, so that nobody is called less
    often than before. `cadence` is days between calls by class. In: tier,
    customer_since, problem_open (how many are open), problem_kind (what the gravest of them is, in
    words), problem_severe (whether one is severe), problem_last (the day of the last case). Adds
    care and care_why (a part of a sentence, "" when nothing lifts).
    """
    today = np.datetime64(as_of, "D")
    since = customers["customer_since"].to_numpy("M8[D]")
    last = customers["problem_last"].to_numpy("M8[D]")
    new = (since > today - new_days) & (since <= today)
    is_open = customers["problem_open"].to_numpy("f8") > 0
    problem = is_open | ((last > today - problem_days) & (last <= today))
    by_tier = order_of(customers["tier"])
    steps = np.where(customers["problem_severe"].to_numpy(bool), 2, 1)
    has_no_tier = by_tier == len(CLASSES) - 1
    called_as = np.where(has_no_tier, _as_often_as_others(cadence), by_tier)
    care = np.where(problem, np.maximum(called_as - steps, 0), by_tier)
    care[new] = 0
    lifted = care < by_tier
    why = np.full(len(customers), "", dtype=object)
    why[lifted & problem] = "after a recent problem"
    because = ("because " + customers["problem_kind"].astype(object)).to_numpy(object)
    why[lifted & is_open] = because[lifted & is_open]
    why[lifted & new] = f"because the customer is new (less than {new_days} days)"
    return customers.assign(care=CLASSES[care], care_why=why)


def _as_often_as_others(cadence: Mapping[str, int]) -> int:
    """The place of the class that is called as often as customers without a tier, or less."""
    return sum(cadence[care] < cadence["other"] for care in CLASSES[:-1])


def class_title(care: str) -> str:
    """A class as tables name it: customers who are called as "other" are those without a tier."""
    return "No tier" if care == "other" else care


def customers_of_class(care: str) -> str:
    """The customers of a class within a sentence.

    >>> customers_of_class("A"), customers_of_class("other")
    ('A customers', 'customers without a tier')
    """
    return "customers without a tier" if care == "other" else f"{care} customers"


def explain_care(customers: pd.DataFrame) -> list[str]:
    """ "Called as A." and why, one sentence a customer; "Not called." for whom nobody calls."""
    sentences = []
    columns = (customers[name] for name in ("care", "care_why", "blocked"))
    for care, why, blocked in zip(*columns, strict=True):
        if blocked:
            sentences.append("Not called.")
        else:
            whom = "a customer without a tier" if care == "other" else care
            sentences.append(f"Called as {whom} {why}".rstrip() + ".")
    return sentences
