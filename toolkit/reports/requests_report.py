"""Requests: how often and how fast we say yes, what it costs, and who asks far more than others."""

import pandas as pd

from toolkit.planning.planning import Planning
from toolkit.reports.report_parts import in_columns
from toolkit.rules.request_rules import asking_more, request_rates
from toolkit.rules.tier_rules import in_order_of_tier
from toolkit.schema.wants_outputs import ASKING_MORE, REQUEST_RATES

WATCH = "watch; no abuse proven"


def requests(planning: Planning) -> dict[str, pd.DataFrame]:
    """For who grants requests: rates by tier and of all, then the customers to watch (practice 43).

    Those with the most requests come first. Working days are those of the customer's rep.
    """
    rows = _with_days(planning)
    rates = []
    for tier in in_order_of_tier(rows["tier"]):
        rates.append({"tier": tier, **request_rates(rows[rows["tier"] == tier])})
    rates.append({"tier": "All", **request_rates(rows)})
    return {
        REQUEST_RATES.title: pd.DataFrame(rates, columns=REQUEST_RATES.names),
        ASKING_MORE.title: _to_watch(planning.by_id, rows),
    }


def _with_days(planning: Planning) -> pd.DataFrame:
    """Requests with tier and the days to the answer, working days and calendar days."""
    rows, customers = planning.requests, planning.by_id
    ids, asked_on = rows["customer_id"], rows["asked_on"]
    rows = rows.assign(tier=ids.map(customers["tier"]))
    first = asked_on.min()
    if first is pd.NaT:
        return rows.assign(days=float("nan"), calendar_days=float("nan"))
    calendar = planning.calendar_from(first.date())
    pair = ids.map(customers["pair"]).to_numpy("i8")
    asked, answered = asked_on.to_numpy("M8[D]"), rows["answered_on"].to_numpy("M8[D]")
    lasted = (rows["answered_on"] - asked_on).dt.days
    days = calendar.between(pair, asked, answered)
    return rows.assign(days=days, calendar_days=lasted.astype("f8"))


def _to_watch(customers: pd.DataFrame, requests: pd.DataFrame) -> pd.DataFrame:
    """Customers who ask far more than others of their tier."""
    by_customer = requests.groupby("customer_id")
    counts = pd.DataFrame(
        {"requests": by_customer["line"].size(), "cost": by_customer["cost"].sum(min_count=1)}
    ).reset_index()
    ids = counts["customer_id"]
    columns = {name: ids.map(customers[name]) for name in ("name", "tier", "owner")}
    rows = asking_more(counts.assign(**columns)).assign(advice=WATCH)
    order = ["requests", "cost", "customer_id"]
    return in_columns(rows.sort_values(order, ascending=[False, False, True]), ASKING_MORE)
