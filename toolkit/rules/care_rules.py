"""Care class: the tier a customer is called as; new customers and past problems lift it, the value tier stays (practices 3, 4)."""

import datetime as dt

import numpy as np
import pandas as pd

from toolkit.rules.tier_rules import order_of

CLASSES = np.array(["A", "B", "C", "other"], dtype=object)


def add_care(
    customers: pd.DataFrame, *, as_of: dt.date, new_days: int, problem_days: int
) -> pd.DataFrame:
    """Care class "A", "B", "C" or "other", never below the tier: new customers are called as A, problems lift by one class.

    In: tier, customer_since, problem_open (count of open cases), problem_last (date the last case was opened). Adds care and
    care_why (a sentence, "" when nothing lifts).
    """
    today = np.datetime64(as_of, "D")
    since = customers["customer_since"].to_numpy("M8[D]")
    last = customers["problem_last"].to_numpy("M8[D]")
    new = (since > today - new_days) & (since <= today)
    is_open = customers["problem_open"].to_numpy("f8") > 0
    problem = is_open | ((last > today - problem_days) & (last <= today))
    base = order_of(customers["tier"])
    care = np.where(new, 0, np.where(problem, np.maximum(base - 1, 0), base))
    names = CLASSES[care]
    why = np.full(len(customers), "", dtype=object)
    lifted = care < base
    why[lifted & problem & ~new] = "after a recent problem"
    why[lifted & is_open & ~new] = "because a problem is open"
    why[lifted & new] = f"because the customer is new (less than {new_days} days)"
    return customers.assign(care=names, care_why=why)


def explain_care(customers: pd.DataFrame) -> list[str]:
    """ "Called as A." and why, one sentence a customer."""
    return [
        f"Called as {'others' if care == 'other' else care}{' ' + why if why else ''}."
        for care, why in zip(customers["care"], customers["care_why"], strict=True)
    ]
