"""Requests: how often and how fast the answer is yes, what it costs, and who asks far more than others of the tier (practice 43)."""

from typing import Any

import numpy as np
import pandas as pd

ENOUGH = 8
"""Customers of a tier who asked for anything, from which one can stand out among them."""
FENCE = 3.0
"""Spreads above the upper quarter beyond which a customer stands out."""


def request_rates(requests: pd.DataFrame) -> dict[str, float]:
    """Requests, customers, answered, yes_rate, days (working) and calendar_days (medians to a yes), cost, cost_per_customer.

    In: customer_id, answered (bool), yes (True, False, or None), days and calendar_days (to the answer; NaN where it has no day), cost
    (money; NaN where nobody wrote it). The yes rate is of the answers that say yes or no; the cost is spread over the customers who
    asked. What has nothing to divide by is NaN. Practice 43.
    """
    said = requests[requests["yes"].notna()]
    yes = said[said["yes"].astype(bool)]
    customers, cost = requests["customer_id"].nunique(), requests["cost"].sum(min_count=1)
    return {
        "requests": len(requests),
        "customers": customers,
        "answered": int(requests["answered"].sum()),
        "yes_rate": len(yes) / len(said) if len(said) else np.nan,
        "days": yes["days"].median(),
        "calendar_days": yes["calendar_days"].median(),
        "cost": cost,
        "cost_per_customer": cost / customers if customers else np.nan,
    }


def asking_more(customers: pd.DataFrame) -> pd.DataFrame:
    """Customers whose count of requests, or whose cost, lies beyond the upper fence of their own tier: something to watch, no abuse proven.

    In: one row a customer who asked, with customer_id, tier, requests (count), cost (money; NaN where unknown). The fence is Q3 + 3 x IQR
    over the customers of the tier who asked, at least 8 of them; the IQR of counts is at least one request, so that one more than all
    others is no sign. Adds requests_limit, cost_limit (the fences) and beyond ("requests", "cost", "requests and cost"). Practice 43;
    the fence is Tukey's for far-out values (Exploratory Data Analysis, 1977).
    """
    out = customers.assign(
        requests_limit=_fences(customers, "requests", 1.0),
        cost_limit=_fences(customers, "cost", 0.0),
    )
    many, dear = out["requests"] > out["requests_limit"], out["cost"] > out["cost_limit"]
    beyond = np.where(many & dear, "requests and cost", np.where(many, "requests", "cost"))
    return out.assign(beyond=beyond)[many | dear]


def _fences(customers: pd.DataFrame, column: str, least: float) -> "pd.Series[Any]":
    def fence(values: "pd.Series[Any]") -> float:
        known = values.dropna()
        if len(known) < ENOUGH:
            return float("nan")
        low, high = np.quantile(known, [0.25, 0.75])
        return float(high + FENCE * max(high - low, least))

    limits = {tier: fence(rows) for tier, rows in customers.groupby("tier")[column]}
    return customers["tier"].map(limits).astype("f8")
