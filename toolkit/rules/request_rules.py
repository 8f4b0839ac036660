"""Requests: how often and how fast the answer is yes, what it costs, and who asks far more.

Practice 43.
"""

from typing import Any

import numpy as np
import pandas as pd

from toolkit.rules.ratios import ratio

ENOUGH = 8
"""Customers of a tier who asked for anything, from which one can stand out among them."""
FENCE = 3.0
"""Spreads above the upper quarter beyond which a customer stands out."""


def request_rates(requests: pd.DataFrame) -> dict[str, float]:
    """Counts, the share of yes, median days to a yes, and what requests cost.

    In: customer_id, answered (bool), yes (True, False, or None), days and calendar_days (to the
    answer; NaN where it has no day), cost (money; NaN where nobody wrote it). Out: requests,
    customers, answered, yes_rate, days (working), calendar_days, cost, cost_per_customer. The yes
    rate is of the answers that say yes or no; the cost is spread over the customers who asked. What
    has nothing to divide by is NaN. Practice 43.
    """
    decided = requests[requests["yes"].notna()]
    granted = decided[decided["yes"].astype(bool)]
    customers = requests["customer_id"].nunique()
    cost = requests["cost"].sum(min_count=1)
    return {
        "requests": len(requests),
        "customers": customers,
        "answered": int(requests["answered"].sum()),
        "yes_rate": ratio(len(granted), len(decided)),
        "days": granted["days"].median(),
        "calendar_days": granted["calendar_days"].median(),
        "cost": cost,
        "cost_per_customer": ratio(cost, customers),
    }


def asking_more(customers: pd.DataFrame) -> pd.DataFrame:
    """Customers whose requests, or their cost, lie beyond the upper fence of their own tier.

    Something to watch, no abuse proven. In: one row a customer who asked, with customer_id, tier,
    requests (count), cost (money; NaN where unknown). The fence is Q3 + 3 x IQR over the customers
    of the tier who asked, at least 8 of them; the IQR of counts is at least one request, so that
    one more than all others is no sign. Adds requests_limit, cost_limit (the fences) and beyond
    ("requests", "cost", "requests and cost"). Practice 43; the fence is Tukey's for far-out values
    (Exploratory Data Analysis, 1977).
    """
    requests_limit = _fences(customers, "requests", least=1.0)
    cost_limit = _fences(customers, "cost", least=0.0)
    many, dear = customers["requests"] > requests_limit, customers["cost"] > cost_limit
    beyond = np.select([many & dear, many], ["requests and cost", "requests"], "cost")
    rows = customers.assign(requests_limit=requests_limit, cost_limit=cost_limit, beyond=beyond)
    return rows[many | dear]


def _fences(customers: pd.DataFrame, column: str, *, least: float) -> "pd.Series[Any]":
    """The fence of each customer's tier; NaN where too few of it asked."""
    fences = {tier: _fence(values, least) for tier, values in customers.groupby("tier")[column]}
    return customers["tier"].map(fences).astype("f8")


def _fence(values: "pd.Series[Any]", least: float) -> float:
    known = values.dropna()
    if len(known) < ENOUGH:
        return float("nan")
    low, high = np.quantile(known, [0.25, 0.75])
    return float(high + FENCE * max(high - low, least))
