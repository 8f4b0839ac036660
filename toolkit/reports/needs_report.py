"""Needs: what each customer needs to be fully satisfied, whether it is met, and new customers whom nobody has asked (practice 10)."""

import pandas as pd

from toolkit.planning.planning import Planning
from toolkit.rules.need_rules import STATES, need_counts
from toolkit.rules.tier_rules import order_of
from toolkit.schema import NEED_LIST, NEEDS_MET


def needs(planning: Planning) -> dict[str, pd.DataFrame]:
    """The share met by tier and of all, then every need: unmet first, the longest asked first. Ages are calendar days."""
    table = planning.accounts.set_index("customer_id")
    rows = planning.needs
    rows = rows.assign(**{c: rows["customer_id"].map(table[c]) for c in ("name", "tier", "owner")})
    rows = rows.assign(rank=rows["state"].map({s: i for i, s in enumerate(STATES)}))
    rows = rows.sort_values(["rank", "asked_on", "customer_id", "line"], kind="stable").reset_index(
        drop=True
    )
    return {NEEDS_MET.title: _met(planning, table, rows), NEED_LIST.title: rows[NEED_LIST.names]}


def _met(planning: Planning, table: pd.DataFrame, rows: pd.DataFrame) -> pd.DataFrame:
    tasks = planning.tasks
    new = tasks["customer_id"][tasks["kind"] == "need"].map(table["tier"])
    found = []
    tiers = pd.Series(pd.concat([rows["tier"], new]).unique())
    for tier in [*tiers.iloc[order_of(tiers).argsort(kind="stable")], "All"]:
        mine = rows if tier == "All" else rows[rows["tier"] == tier]
        counts = {k.replace(" ", "_"): v for k, v in need_counts(mine).items()}
        unasked = len(new) if tier == "All" else int((new == tier).sum())
        found.append(
            {
                "tier": tier,
                "customers": mine["customer_id"].nunique(),
                **counts,
                "new_unasked": unasked,
            }
        )
    return pd.DataFrame(found, columns=NEEDS_MET.names)
