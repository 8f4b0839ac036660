"""The retention report: coverage, contact gaps, where revenue sits, and what orders tell."""

from typing import Any

import numpy as np
import pandas as pd

from toolkit import facts
from toolkit.book import Book, has
from toolkit.planning.planning import Planning
from toolkit.reports.adherence_report import plan_kept
from toolkit.reports.capacity_table import capacity_table
from toolkit.reports.gaps_report import gap_figures
from toolkit.reports.promises_report import promise_figures
from toolkit.reports.report_parts import CLASSES
from toolkit.reports.retention_figures import coverage_figures, order_figures, share_figures
from toolkit.rules.care_rules import class_title
from toolkit.rules.coverage_rules import STATES, coverage_states
from toolkit.rules.ratios import ratio
from toolkit.schema.outputs import CAPACITY, COHORTS, CONTACT_GAPS, COVERAGE, FIGURES, REVENUE
from toolkit.schema.plan_outputs import PLAN_KEPT

BANDS = ((0, 28), (29, 56), (57, 84), (85, 182), (183, 364))
"""Contact gaps in days, from and to; above the last there is one more without an end."""
TIERS = ("A", "B", "C")
NOT_CALLED = "Not called"
"""The row of customers who are lost, paused or not to be called: they have no tier to work by."""


def retention(planning: Planning) -> dict[str, pd.DataFrame]:
    """For whoever leads: figures with their definitions, and the tables behind the charts.

    With Orders also retention, churn, repeat rate and cohorts, set-based and nothing assumed.
    """
    book, accounts = planning.book, planning.accounts
    callable_ones = accounts[(accounts["blocked"] == "").to_numpy()]
    states = coverage_states(callable_ones, due_soon_days=book.settings.due_soon_days)
    figures = coverage_figures(book, callable_ones, states) + share_figures(book, accounts)
    if planning.has_gaps:
        figures += promise_figures(planning) + gap_figures(planning)
    tables = {
        COVERAGE.title: _coverage(callable_ones, states),
        CAPACITY.title: capacity_table(planning),
        CONTACT_GAPS.title: _contact_gaps(callable_ones),
        REVENUE.title: _revenue(accounts),
    }
    kept = plan_kept(planning)
    if len(kept):
        tables[PLAN_KEPT.title] = kept
    if has(book, "orders"):
        figures += order_figures(book)
        tables[COHORTS.title] = cohort_table(book)
    shown = pd.DataFrame(figures).astype({"value": "f8", "n": "f8"})
    return {FIGURES.title: shown, **tables}


def _coverage(accounts: pd.DataFrame, states: "pd.Series[Any]") -> pd.DataFrame:
    """Customers of each class by the state of their coverage."""
    rows = []
    for care in CLASSES:
        mine = states[(accounts["care"] == care).to_numpy()]
        counts = {state: int((mine == state).sum()) for state in STATES}
        covered = counts["on_track"] + counts["due_soon"]
        rows.append(
            {
                "tier": class_title(care),
                "customers": len(mine),
                **counts,
                "coverage": ratio(covered, len(mine)),
            }
        )
    return pd.DataFrame(rows, columns=COVERAGE.names)


def _contact_gaps(accounts: pd.DataFrame) -> pd.DataFrame:
    """Customers of each class by the days since somebody reached them."""
    gap = accounts["contact_gap"].to_numpy("f8")
    longest = BANDS[-1][1] + 1
    bands = {f"{low} to {high}": (gap >= low) & (gap <= high) for low, high in BANDS}
    bands[f"{longest} and more"] = gap >= longest
    bands["never"] = np.isnan(gap)
    care = accounts["care"].to_numpy()
    rows = []
    for band, inside in bands.items():
        counts = {name.lower(): int((inside & (care == name)).sum()) for name in CLASSES}
        rows.append({"band": band, **counts, "customers": int(inside.sum())})
    return pd.DataFrame(rows, columns=CONTACT_GAPS.names)


def _revenue(accounts: pd.DataFrame) -> pd.DataFrame:
    """Customers and revenue of each tier; those whom nobody calls stand in a row of their own."""
    count, total = len(accounts), accounts["revenue"].sum()
    tiers = accounts["tier"].where(accounts["blocked"] == "", NOT_CALLED)
    others = sorted(set(tiers) - {*TIERS, NOT_CALLED})
    not_called = [NOT_CALLED] if (tiers == NOT_CALLED).any() else []
    rows = []
    for tier in (*TIERS, *others, *not_called):
        mine = accounts[(tiers == tier).to_numpy()]
        revenue = float(mine["revenue"].sum())
        rows.append(
            {
                "tier": tier,
                "customers": len(mine),
                "share_of_customers": ratio(len(mine), count),
                "revenue": round(revenue, 2),
                "share_of_revenue": ratio(revenue, total),
            }
        )
    return pd.DataFrame(rows, columns=REVENUE.names)


def cohort_table(book: Book) -> pd.DataFrame:
    """Cohorts by month of the first order, up to the last full month that has orders.

    A month without an order is there with 0. Columns: cohort ("1997-01"), age (months later),
    customers, rate (of the cohort's size).
    """
    found = facts.cohorts(book.tables["orders"], as_of=book.as_of).sort_values(["cohort", "age"])
    last = _last_full_month(book)
    if len(found):
        last = min(last, int((found["cohort"] + found["age"]).max()))
    is_first = (found["age"] == 0).to_numpy() & (found["cohort"] <= last).to_numpy()
    size = found[is_first].set_index("cohort")["customers"]
    months = size.index.to_numpy("i8")
    ages = last - months + 1
    cohort = np.repeat(months, ages)
    age = np.arange(len(cohort)) - np.repeat(np.cumsum(ages) - ages, ages)
    held = found.set_index(["cohort", "age"])["customers"]
    every_month = pd.MultiIndex.from_arrays([cohort, age], names=["cohort", "age"])
    customers = held.reindex(every_month).fillna(0).to_numpy("i8")
    return pd.DataFrame(
        {
            "cohort": [f"{month // 12:04d}-{month % 12 + 1:02d}" for month in cohort],
            "age": age,
            "customers": customers,
            "rate": customers / size.reindex(cohort).to_numpy("f8"),
        }
    )


def _last_full_month(book: Book) -> int:
    """The last month that is over on as_of, as year x 12 + month - 1."""
    tomorrow = pd.Timestamp(book.as_of) + pd.Timedelta(days=1)
    return tomorrow.year * 12 + tomorrow.month - 2
