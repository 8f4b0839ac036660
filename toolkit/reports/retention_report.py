"""The retention report: coverage, contact gaps, where revenue sits, and what orders tell."""

from typing import Any

import numpy as np
import pandas as pd

from toolkit.book import has
from toolkit.planning.all_calls import first_day
from toolkit.planning.planning import Planning
from toolkit.planning.playbook_used import goes_by_playbook
from toolkit.reports.adherence_report import plan_kept
from toolkit.reports.capacity_table import capacity_table
from toolkit.reports.caring_blocks import contacts_by_month, coverage_by_rep, effort_split
from toolkit.reports.gaps_report import gap_figures
from toolkit.reports.headline_block import headlines
from toolkit.reports.keeping_blocks import keeping
from toolkit.reports.listening_block import listened
from toolkit.reports.order_rows_block import order_rows
from toolkit.reports.other_currencies_block import other_currencies
from toolkit.reports.promises_report import promise_figures
from toolkit.reports.report_parts import CLASSES
from toolkit.reports.retention_figures import coverage_figures, order_figures, share_figures
from toolkit.reports.surveys_report import voices
from toolkit.reports.top_ten_block import top_ten_table
from toolkit.reports.untold_block import cannot_tell
from toolkit.reports.warning_block import warning_signs
from toolkit.rules.care_rules import class_title
from toolkit.rules.coverage_rules import STATES, coverage_states, tells_contacts
from toolkit.rules.ratios import ratio, shares
from toolkit.schema.outputs import CAPACITY, CONTACT_GAPS, COVERAGE, FIGURES, REVENUE
from toolkit.schema.plan_outputs import PLAN_KEPT
from toolkit.schema.retention_outputs import (
    CANNOT_TELL,
    CARING,
    COVERAGE_REPS,
    EFFORT,
    HEADLINES,
    LISTENED,
    LOYALTY,
    ORDER_ROWS,
    OTHER_CURRENCIES,
    TOP_TEN,
    VOICES,
    WARNING_SIGNS,
)

BANDS = ((0, 28), (29, 56), (57, 84), (85, 182), (183, 364))
"""Contact gaps in days, from and to; above the last there is one more without an end."""
TIERS = ("A", "B", "C")
NOT_CALLED = "Not called"
"""The row of customers who are lost, paused or not to be called: they have no tier to work by."""
UNKNOWN = "Revenue unknown"
"""The row of customers whose revenue nobody knows, of any tier."""


def retention(planning: Planning) -> dict[str, pd.DataFrame]:
    """For whoever leads: figures with their definitions, and the tables behind the charts.

    With Orders also retention, churn, repeat rate and cohorts, set-based and nothing assumed.
    """
    book, accounts = planning.book, planning.accounts
    callable_ones = accounts[(accounts["blocked"] == "").to_numpy()]
    states = coverage_states(callable_ones, due_soon_days=book.settings.due_soon_days)
    has_contacts = tells_contacts(callable_ones) or first_day(book) is not pd.NaT
    figures = coverage_figures(book, callable_ones, states, has_contacts=has_contacts)
    figures += share_figures(planning)
    if planning.has_gaps:
        figures += promise_figures(planning) + gap_figures(planning)
    if goes_by_playbook(book):
        from toolkit.reports.playbook_figures import playbook_figures

        figures += playbook_figures(planning)
    kept_tables: dict[str, pd.DataFrame] = {}
    best_and_first: dict[str, pd.DataFrame | None] = {}
    if has(book, "orders"):
        figures += order_figures(planning)
        kept_tables = keeping(planning)
        best_and_first = {
            TOP_TEN.title: top_ten_table(planning),
            OTHER_CURRENCIES.title: other_currencies(planning),
            ORDER_ROWS.title: order_rows(planning),
        }
    reached: dict[str, pd.DataFrame] = {}
    if has_contacts:
        reached = {
            COVERAGE.title: _coverage(callable_ones, states),
            COVERAGE_REPS.title: coverage_by_rep(callable_ones, states),
            CONTACT_GAPS.title: _contact_gaps(callable_ones),
        }
    shown = pd.DataFrame(figures).astype({"value": "f8", "n": "f8"})
    loyalty = kept_tables.pop(LOYALTY.title, None)
    which_count = ORDER_ROWS.title if best_and_first.get(ORDER_ROWS.title) is not None else ""
    # What warns, what sums up, keeping, caring, listening, loyalty; then whom and what it is of.
    tables: dict[str, pd.DataFrame | None] = {
        WARNING_SIGNS.title: warning_signs(
            planning, callable_ones, states, has_contacts=has_contacts
        ),
        HEADLINES.title: headlines(planning, callable_ones, states, see=which_count),
        **kept_tables,
        COVERAGE.title: reached.get(COVERAGE.title),
        COVERAGE_REPS.title: reached.get(COVERAGE_REPS.title),
        PLAN_KEPT.title: plan_kept(planning),
        CAPACITY.title: capacity_table(planning),
        CONTACT_GAPS.title: reached.get(CONTACT_GAPS.title),
        CARING.title: contacts_by_month(planning),
        EFFORT.title: effort_split(planning),
        VOICES.title: voices(planning),
        LISTENED.title: listened(planning),
        LOYALTY.title: loyalty,
        **best_and_first,
        FIGURES.title: shown,
        REVENUE.title: _revenue(accounts),
    }
    made = {title: table for title, table in tables.items() if table is not None}
    unknown = cannot_tell(planning, made)
    return {**made, CANNOT_TELL.title: unknown} if len(unknown) else made


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


def _revenue(accounts: pd.DataFrame) -> pd.DataFrame | None:
    """Customers and revenue of each tier; those whom nobody calls stand in a row of their own.

    So do customers whose revenue nobody knows, as of orders in another currency: they are part of
    no share. None where nobody has revenue.
    """
    if not (accounts["revenue"].fillna(0) != 0).any():
        return None
    is_known = accounts["revenue"].notna().to_numpy()
    unknown = int((~is_known).sum())
    accounts = accounts[["revenue", "tier", "blocked"]][is_known]
    count = len(accounts)
    tiers = accounts["tier"].where(accounts["blocked"] == "", NOT_CALLED)
    others = sorted(set(tiers) - {*TIERS, NOT_CALLED})
    not_called = [NOT_CALLED] if (tiers == NOT_CALLED).any() else []
    rows = []
    for tier in (*TIERS, *others, *not_called):
        mine = accounts["revenue"][(tiers == tier).to_numpy()]
        revenue = float(mine.sum())
        rows.append(
            {
                "tier": tier if tier != "unknown" else class_title("other"),
                "customers": len(mine),
                "share_of_customers": ratio(len(mine), count),
                "revenue": round(revenue, 2),
            }
        )
    table = pd.DataFrame(rows)
    table["share_of_revenue"] = shares(table["revenue"])
    if unknown:
        rows_unknown = pd.DataFrame([{"tier": UNKNOWN, "customers": unknown}])
        table = pd.concat([table, rows_unknown], ignore_index=True)
    return table[REVENUE.names]
