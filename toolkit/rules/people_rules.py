"""People: who brings customers, which competitors stand at the door, who of us is known where.

Practices 39, 52 and 57.
"""

import datetime as dt
import re
from collections.abc import Iterable, Sequence

import numpy as np
import pandas as pd

from toolkit.rules.point_rules import bare

WEIGHTS = {"A": 3, "B": 2}
"""What a tier counts in the exposure; every other one counts once."""
NEAR, SOON, FAR = 3, 2, 1
"""What a renewal counts within so many days, within twice as many, and later or unknown."""
PROMOTER = 9.0
"""The least score of who recommends us, on the scale from 0 to 10."""


def add_exposure(customers: pd.DataFrame, *, as_of: dt.date, renewal_days: int) -> pd.DataFrame:
    """Customers with exposure: tier x competitors named x how near the renewal is. Practice 52.

    In: tier, named (a number), renewal (a date or blank). Adds tier_weight, days (to the renewal,
    NaN for unknown), nearness and exposure. A renewal that has passed counts as unknown.
    """
    days = (customers["renewal"] - pd.Timestamp(as_of)).dt.days.astype("f8")
    days = days.where(days >= 0)
    nearness = np.select([days <= renewal_days, days <= 2 * renewal_days], [NEAR, SOON], FAR)
    weight = customers["tier"].map(WEIGHTS).fillna(1).astype("f8")
    exposure = weight * customers["named"] * nearness
    return customers.assign(tier_weight=weight, days=days, nearness=nearness, exposure=exposure)


def names_in(text: str) -> list[str]:
    """The names that a cell holds, each once.

    >>> names_in("Acme, Bolt; acme")
    ['Acme', 'Bolt']
    """
    parts = (part.strip().rstrip(".!") for part in re.split(r"[,;|\n]", text))
    names: dict[str, str] = {}
    for part in parts:
        names.setdefault(bare(part), part)
    names.pop("", None)
    return list(names.values())


def named_in(text: str, known: Iterable[str]) -> list[str]:
    """Which of these names a text says, as whole words.

    >>> named_in("They also talk to ACME Ltd.", ["Acme", "Me"])
    ['Acme']
    """
    said = bare(text)
    return [name for name in known if re.search(rf"(?<!\w){re.escape(bare(name))}(?!\w)", said)]


def promoters(scores: pd.DataFrame, kinds: Sequence[str]) -> pd.DataFrame:
    """Customers whose newest score is that of a promoter, in surveys of these kinds alone.

    In: customer_id, date, kind, score, in order of the date, and the kinds whose scale is 0 to 10
    and 10 is best. Out: customer_id, date, score. Practices 37, 39.
    """
    newest = scores[scores["kind"].isin(kinds).to_numpy(bool)]
    newest = newest.drop_duplicates("customer_id", keep="last")
    is_promoter = (newest["score"] >= PROMOTER).to_numpy(bool)
    return newest[is_promoter][["customer_id", "date", "score"]]


def only_one(calls: pd.DataFrame, *, as_of: dt.date, days: int) -> pd.DataFrame:
    """Customers whom only one of us reached within so many days up to as_of. Practice 57.

    In: customer_id, date, success, by, person (by, as it is compared). Contacts of whom nobody is
    named count for nobody. Out: customer_id, by, contacts, last, unnamed (contacts of nobody).
    """
    today = pd.Timestamp(as_of)
    is_recent = (calls["date"] <= today) & (calls["date"] > today - pd.Timedelta(days=days))
    reached = calls[is_recent & (calls["success"] == 1) & calls["customer_id"].notna()]
    reached = reached.sort_values("date", kind="stable")
    unnamed = reached["customer_id"][reached["by"].isna()].value_counts()
    named = reached[reached["by"].notna()].groupby("customer_id")
    found = pd.DataFrame(
        {
            "people": named["person"].nunique(),
            "by": named["by"].last(),
            "contacts": named.size(),
            "last": named["date"].max(),
        }
    )
    found = found[found["people"] == 1].rename_axis("customer_id").reset_index()
    # Counts of no customer are counts too: a column of texts that is mapped stays one without rows.
    count = unnamed.reindex(found["customer_id"], fill_value=0).to_numpy()
    return found.assign(unnamed=count).drop(columns="people")
