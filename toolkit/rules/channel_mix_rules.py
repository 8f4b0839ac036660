"""Channel mix: how customers of each class were reached, and who was visited too rarely.

Practice 7.
"""

import datetime as dt
from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from toolkit.rules.channel_rules import YEAR


def channel_mix(
    customers: pd.DataFrame,
    *,
    as_of: dt.date,
    visits: Mapping[str, int],
    channels: Sequence[str],
    classes: Sequence[str],
) -> pd.DataFrame:
    """One row a class with customers: how they were reached in a year, and who is below the least.

    In: one row a customer with care, one column a channel (contacts that reached in the last 365
    days), customer_since (date or blank), channel (the customer's preference, or blank), blocked
    ("" where the customer may be called). `visits` is the least number of visits a year by class.
    Customers who may not be called or prefer another channel are never below; those since less
    than a year are asked for the same part of the least, rounded down. Out: care, customers, the
    channels, visits_a_customer, least, below. Practice 7.
    """
    least = customers["care"].map(dict(visits)).fillna(0).to_numpy("f8")
    age = (pd.Timestamp(as_of) - customers["customer_since"]).dt.days.to_numpy("f8")
    part_of_year = np.where(np.isnan(age), 1.0, np.clip(age / YEAR, 0, 1))
    visited = customers["visit"].to_numpy("f8")
    may_visit = customers["channel"].isna() | customers["channel"].eq("visit")
    asked = (may_visit & (customers["blocked"] == "")).to_numpy(bool, na_value=False)
    below = asked & (visited < np.floor(least * part_of_year))
    counted = customers.assign(customers=1, below=below.astype("i8"))
    sums = counted.groupby("care")[["customers", *channels, "below"]].sum().reindex(list(classes))
    sums = sums[sums["customers"].notna()].rename_axis("care").reset_index()
    return sums.assign(
        visits_a_customer=sums["visit"] / sums["customers"],
        least=sums["care"].map(dict(visits)).fillna(0),
    )
