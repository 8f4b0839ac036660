"""Referrals: who brought customers, and whom to ask for more (practice 39)."""

import pandas as pd

from toolkit.book import has
from toolkit.planning.people import referred_of, to_ask_for_referrals
from toolkit.planning.planning import Planning
from toolkit.reports.report_parts import in_columns, no_rows
from toolkit.rules.tier_rules import order_of
from toolkit.schema.people_outputs import REFERRALS_TO_ASK, REFERRERS


def referrals(planning: Planning) -> dict[str, pd.DataFrame]:
    """For who leads: who referred how many and what they buy; then promoters to ask."""
    ask = no_rows(REFERRALS_TO_ASK)
    if has(planning.book, "surveys"):
        rows = to_ask_for_referrals(planning, planning.accounts)
        rows = rows.assign(rank=order_of(rows["tier"]))
        rows = rows.sort_values(["rank", "next_call", "customer_id"], kind="stable")
        ask = in_columns(rows, REFERRALS_TO_ASK)
    return {REFERRERS.title: _referrers(planning), REFERRALS_TO_ASK.title: ask}


def _referrers(planning: Planning) -> pd.DataFrame:
    """One row a referrer, the most revenue first."""
    rows = referred_of(planning.accounts)
    key = rows["referrer_id"].fillna(rows["referrer"])
    found = []
    for _, mine in rows.groupby(key, sort=True):
        first = mine.iloc[0]
        found.append(
            {
                "referrer_id": first["referrer_id"],
                "referrer": first["referrer"],
                "referrals": len(mine),
                "revenue": mine["revenue"].sum(min_count=1),
                "whom": ", ".join(mine["name"].fillna(mine["customer_id"])),
            }
        )
    names = ["referrer_id", "referrer", "referrals", "revenue", "whom"]
    table = pd.DataFrame(found, columns=names)
    for name in ("tier", "owner"):
        table[name] = table["referrer_id"].map(planning.by_id[name])
    order = ["revenue", "referrals", "referrer"]
    table = table.sort_values(order, ascending=[False, False, True], kind="stable")
    return in_columns(table, REFERRERS)
