"""Giving: value adds by tier, what speaks against a gift, and the budgets (practices 19 and 41)."""

from typing import Any

import pandas as pd

from toolkit.planning.planning import Planning
from toolkit.reading.row_keys import rows_of_keys
from toolkit.reports.report_parts import in_columns
from toolkit.rules.giving_rules import KINDS
from toolkit.rules.ratios import ratio
from toolkit.rules.tier_rules import in_order_of_tier, order_of
from toolkit.schema.giving_outputs import GIFT_BUDGETS, GIVING_CHECKS, VALUE_ADDS


def giving(planning: Planning) -> dict[str, pd.DataFrame]:
    """For who leads: value adds of 12 months by tier; then rows with a warning; then budgets.

    Warnings of what is planned come first. Money is of one currency.
    """
    found = planning.giving
    customers = found.customers
    named = customers.reset_index()
    in_giving = named[named["customer_id"].isin(found.rows["customer_id"])]
    budgets = in_giving.sort_values(["left", "customer_id"], kind="stable", na_position="last")
    return {
        VALUE_ADDS.title: _by_tier(customers),
        GIVING_CHECKS.title: _to_look_at(found.rows, customers),
        GIFT_BUDGETS.title: in_columns(budgets, GIFT_BUDGETS),
    }


def _by_tier(customers: pd.DataFrame) -> pd.DataFrame:
    rows = []
    for tier in in_order_of_tier(customers["tier"]):
        rows.append({"tier": tier, **_counts(customers[customers["tier"] == tier])})
    rows.append({"tier": "All", **_counts(customers)})
    return pd.DataFrame(rows, columns=VALUE_ADDS.names)


def _counts(customers: pd.DataFrame) -> dict[str, Any]:
    names = {name: name.replace(" ", "_") for name in (*KINDS, "other", "all", "unknown_cost")}
    counts = {column: float(customers[name].sum()) for name, column in names.items()}
    return {
        "customers": len(customers),
        "with_any": int((customers["all"] > 0).sum()),
        "a_customer": ratio(counts["all"], len(customers)),
        "cost": float(customers["spent"].sum()),
        **counts,
    }


def _to_look_at(rows: pd.DataFrame, customers: pd.DataFrame) -> pd.DataFrame:
    """The rows that have a warning, what is planned first, the best tier and newest first."""
    rows = rows[rows["warnings"].map(len).to_numpy() > 0]
    columns = {name: rows["customer_id"].map(customers[name]) for name in ("name", "tier", "owner")}
    shown = rows.assign(
        **columns,
        warning=["; ".join(texts) for texts in rows["warnings"]],
        line=rows_of_keys(rows["line"].astype("i8")),
    )
    shown = shown.assign(past=shown["state"] == "given", rank=order_of(shown["tier"]))
    shown = shown.sort_values(
        ["past", "rank", "day", "customer_id", "line"],
        ascending=[True, True, False, True, True],
        kind="stable",
    )
    return in_columns(shown, GIVING_CHECKS)
