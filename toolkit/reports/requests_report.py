"""Requests: how often and how fast we say yes, what it costs, and who asks far more than others of the tier (practice 43)."""

import datetime as dt

import numpy as np
import pandas as pd

from toolkit.planning.planning import Planning
from toolkit.rules.request_rules import asking_more, request_rates
from toolkit.rules.tier_rules import order_of
from toolkit.schema import ASKING_MORE, REQUEST_RATES

WATCH = "watch; no abuse proven"


def requests(planning: Planning) -> dict[str, pd.DataFrame]:
    """By tier and of all, then the customers to watch, the most requests first. Working days are those of the customer's rep."""
    table = planning.accounts.set_index("customer_id")
    rows = _with_days(planning, table, planning.requests)
    tiers = pd.Series(rows["tier"].unique(), dtype="str")
    parts = [
        (t, rows[rows["tier"] == t]) for t in tiers.iloc[order_of(tiers).argsort(kind="stable")]
    ]
    rates = [{"tier": tier, **request_rates(mine)} for tier, mine in [*parts, ("All", rows)]]
    return {
        REQUEST_RATES.title: pd.DataFrame(rates, columns=REQUEST_RATES.names),
        ASKING_MORE.title: _watched(table, rows),
    }


def _with_days(planning: Planning, table: pd.DataFrame, rows: pd.DataFrame) -> pd.DataFrame:
    rows = rows.assign(
        tier=rows["customer_id"].map(table["tier"]), days=np.nan, calendar_days=np.nan
    )
    first = rows["asked_on"].min()
    if first is pd.NaT:
        return rows
    asked, answered = rows["asked_on"].to_numpy("M8[D]"), rows["answered_on"].to_numpy("M8[D]")
    calendar = planning.calendar_from(dt.date(first.year, first.month, first.day))
    pair = rows["customer_id"].map(table["pair"]).to_numpy("i8")
    lasted = (rows["answered_on"] - rows["asked_on"]).dt.days
    return rows.assign(
        days=calendar.between(pair, asked, answered), calendar_days=lasted.astype("f8")
    )


def _watched(table: pd.DataFrame, rows: pd.DataFrame) -> pd.DataFrame:
    each = (
        rows.groupby("customer_id")
        .agg(requests=("line", "size"), cost=("cost", lambda c: c.sum(min_count=1)))
        .reset_index()
    )
    each = each.assign(**{c: each["customer_id"].map(table[c]) for c in ("name", "tier", "owner")})
    out = (
        asking_more(each)
        .assign(advice=WATCH)
        .sort_values(["requests", "cost", "customer_id"], ascending=[False, False, True])
    )
    return out[ASKING_MORE.names].reset_index(drop=True)
