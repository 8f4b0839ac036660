"""Needs: what each customer needs to be fully satisfied, and whether it is met (practice 10)."""

from typing import Any

import pandas as pd

from toolkit.planning.planning import Planning
from toolkit.rules.need_rules import STATES, need_counts
from toolkit.rules.tier_rules import in_order_of_tier
from toolkit.schema.wants_outputs import NEED_LIST, NEEDS_MET


def needs(planning: Planning) -> dict[str, pd.DataFrame]:
    """For the rep: the share met by tier and of all, then every need, unmet and oldest first.

    New customers whom nobody has asked are counted with their tier. Ages are calendar days.
    """
    customers, rows = planning.by_id, planning.needs
    columns = {name: rows["customer_id"].map(customers[name]) for name in ("name", "tier", "owner")}
    rank = {state: i for i, state in enumerate(STATES)}
    rows = rows.assign(**columns, rank=rows["state"].map(rank))
    rows = rows.sort_values(["rank", "asked_on", "customer_id", "line"], kind="stable")
    rows = rows.reset_index(drop=True)
    tasks = planning.tasks
    unasked = tasks["customer_id"][tasks["kind"] == "need"].map(customers["tier"])
    return {NEEDS_MET.title: _met(rows, unasked), NEED_LIST.title: rows[NEED_LIST.names]}


def _met(rows: pd.DataFrame, unasked: "pd.Series[Any]") -> pd.DataFrame:
    """Counts by tier and of all; `unasked` holds the tiers of new customers nobody has asked."""
    found = []
    for tier in in_order_of_tier(pd.concat([rows["tier"], unasked])):
        mine = rows[rows["tier"] == tier]
        found.append({"tier": tier, **_counts(mine), "new_unasked": int((unasked == tier).sum())})
    found.append({"tier": "All", **_counts(rows), "new_unasked": len(unasked)})
    return pd.DataFrame(found, columns=NEEDS_MET.names)


def _counts(rows: pd.DataFrame) -> dict[str, float]:
    counts = {name.replace(" ", "_"): count for name, count in need_counts(rows).items()}
    return {"customers": rows["customer_id"].nunique(), **counts}
