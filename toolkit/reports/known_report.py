"""Known: how much is known of each customer, and whom nobody has introduced (practices 35, 47)."""

from typing import Any

import pandas as pd

from toolkit.planning.planning import Planning
from toolkit.reports.report_parts import in_columns
from toolkit.rules.knowing_rules import PARTS
from toolkit.rules.tier_rules import in_order_of_tier, order_of
from toolkit.schema.knowing_outputs import KNOWN_BY_TIER, LEAST_KNOWN, MISSING_INTRODUCTIONS


def known(planning: Planning) -> dict[str, pd.DataFrame]:
    """For who leads: what is known by tier; then each customer, the best tier and least known
    first; then what is still to introduce. A part for which the book has no place is blank.
    """
    by_id, knowledge = planning.by_id, planning.knowledge
    columns = {name: by_id[name] for name in ("name", "tier", "owner", "blocked")}
    rows = knowledge.reindex(columns=[*PARTS, "known", "ask"]).assign(**columns)
    rows = rows[rows["blocked"] == ""]
    rows = rows.assign(question=rows["ask"].fillna(""), rank=order_of(rows["tier"]))
    listed = rows.rename_axis("customer_id").reset_index()
    listed = listed.sort_values(["rank", "known", "customer_id"], kind="stable")
    return {
        KNOWN_BY_TIER.title: _by_tier(rows),
        LEAST_KNOWN.title: in_columns(listed, LEAST_KNOWN),
        MISSING_INTRODUCTIONS.title: _introductions(planning),
    }


def _by_tier(rows: pd.DataFrame) -> pd.DataFrame:
    found = []
    for tier in in_order_of_tier(rows["tier"]):
        found.append({"tier": tier, **_means(rows[rows["tier"] == tier])})
    found.append({"tier": "All", **_means(rows)})
    return pd.DataFrame(found, columns=KNOWN_BY_TIER.names)


def _means(rows: pd.DataFrame) -> dict[str, Any]:
    means = {name: rows[name].astype("f8").mean() for name in ("known", *PARTS)}
    return {"customers": len(rows), **means}


def _introductions(planning: Planning) -> pd.DataFrame:
    """What each function of a customer who is called still lacks, the longest due first."""
    by_id, rows = planning.by_id, planning.introductions
    columns = ("name", "tier", "owner", "blocked")
    rows = rows.assign(**{name: rows["customer_id"].map(by_id[name]) for name in columns})
    rows = rows[rows["blocked"] == ""]
    late = (pd.Timestamp(planning.book.as_of) - rows["due"]).dt.days.astype("f8")
    return in_columns(rows.assign(days_late=late.where(late > 0)), MISSING_INTRODUCTIONS)
