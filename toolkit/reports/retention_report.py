"""The retention report: coverage, contact gaps, where revenue sits, and with Orders retention, repeat rate and cohorts."""

from typing import Any

import numpy as np
import pandas as pd

from toolkit import facts
from toolkit.book import Book, has
from toolkit.planning.customer_facts import revenue_since
from toolkit.planning.planning import Planning
from toolkit.reports.gaps_report import gap_figures
from toolkit.reports.promises_report import promise_figures
from toolkit.schema import (
    COHORTS,
    CONTACT_GAPS,
    COVERAGE,
    FIGURES,
    REVENUE,
)

CLASSES = ("A", "B", "C", "other")
BANDS = ((0, 28), (29, 56), (57, 84), (85, 182), (183, 364), (365, None))


def retention(planning: Planning) -> dict[str, pd.DataFrame]:
    """Figures with their definitions and counts, and the tables behind the charts. Definitions: set-based, nothing assumed."""
    table, book = planning.accounts, planning.book
    callable_ = table[(table["blocked"] == "").to_numpy()]
    states = coverage_states(callable_, book.settings.due_soon_days)
    figures = [*_coverage_figures(callable_, states, book), *_share_figures(book, table)]
    if planning.has_gaps:
        figures += [*promise_figures(planning), *gap_figures(planning)]
    sheets = {
        COVERAGE.title: _coverage(callable_, states),
        CONTACT_GAPS.title: _gaps(callable_),
        REVENUE.title: _revenue(table),
    }
    if has(book, "orders"):
        figures += _order_figures(book)
        sheets[COHORTS.title] = cohort_table(book)
    frame = pd.DataFrame(
        figures, columns=["figure", "period", "value", "value_kind", "n", "definition"]
    )
    return {FIGURES.title: frame.astype({"value": "f8", "n": "f8"}), **sheets}


def coverage_states(table: pd.DataFrame, due_soon_days: int) -> "pd.Series[Any]":
    """ "never", "overdue", "due_soon" or "on_track" for customers who may be called, by last success against the cadence."""
    gap = table["contact_gap"].to_numpy("f8")
    left = table["cadence"].to_numpy("f8") - gap
    state = np.where(
        np.isnan(gap),
        "never",
        np.where(left < 0, "overdue", np.where(left <= due_soon_days, "due_soon", "on_track")),
    )
    return pd.Series(state, index=table.index)


def _coverage_figures(
    table: pd.DataFrame, states: "pd.Series[Any]", book: Book
) -> list[tuple[Any, ...]]:
    n, at = len(table), f"as of {book.as_of.isoformat()}"
    inside = int(states.isin(["on_track", "due_soon"]).sum())
    fits = table["in_plan"] & table["fits"]
    waiting = int((table["in_plan"] & ~table["fits"]).sum())
    need = float((1 / table["cadence"].to_numpy("f8")).sum()) * 7 / 5
    return [
        ("Coverage", at, inside / n if n else np.nan, "share", n,
         "Customers reached within their cadence, of all who may be called. Attempts do not count; lost, paused and do-not-call are left out."),
        ("Never contacted", at, int((states == "never").sum()), "count", n, "Customers who may be called and whom nobody has reached yet."),
        ("Overdue", at, int((states == "overdue").sum()), "count", n, "Customers last reached longer ago than their cadence."),
        ("Calls planned", f"next {book.settings.horizon_days} working days", int(fits.sum()), "count", n, "Calls that have a place in the schedule."),
        ("Calls that do not fit", f"next {book.settings.horizon_days} working days", waiting, "count", n,
         "Calls due in these days for which no place is left."),
        ("Calls needed a day", "whole team, on average", round(need, 2), "number", n, "Calls a working day that all cadences together ask for."),
    ]  # fmt: skip


def top_share(revenue: Any) -> tuple[float, int]:
    """Share of the revenue held by the top fifth of the customers (rounded up), and how many count; less than nothing is nothing."""
    known = np.sort(np.maximum(np.asarray(revenue, "f8")[~np.isnan(np.asarray(revenue, "f8"))], 0))[
        ::-1
    ]
    total = known.sum()
    return (float(known[: -(-len(known) // 5)].sum() / total) if total > 0 else np.nan), len(known)


def _share_figures(book: Book, table: pd.DataFrame) -> list[tuple[Any, ...]]:
    name = "Revenue share of the top 20 %"
    text = "Revenue held by the fifth of the customers with most of it, of all revenue; customers without orders count as zero."
    rows: list[tuple[Any, ...]] = []
    if has(book, "orders"):
        orders = book.tables["orders"]
        since = revenue_since(book)
        bought = facts.purchases(orders, as_of=book.as_of, since=since).set_index("customer_id")
        days = orders["date"][orders["date"] <= pd.Timestamp(book.as_of)]
        if len(days):
            every = bought["revenue"].reindex(table["customer_id"]).fillna(0.0)
            recent = bought["recent_revenue"].reindex(table["customer_id"]).fillna(0.0)
            share, n = top_share(every)
            rows.append(
                (
                    name,
                    f"all orders, {days.min():%Y-%m-%d} to {days.max():%Y-%m-%d}",
                    share,
                    "share",
                    n,
                    text,
                )
            )
            share, n = top_share(recent)
            rows.append(
                (
                    name,
                    f"orders after {since.isoformat()}, to {book.as_of.isoformat()}",
                    share,
                    "share",
                    n,
                    text,
                )
            )
    if (table["revenue_from"] == "list").any():
        share, n = top_share(table["revenue"])
        rows.append((name, "revenue of the customer list", share, "share", n, text))
    return rows


def _order_figures(book: Book) -> list[tuple[Any, ...]]:
    orders = book.tables["orders"]
    rows: list[tuple[Any, ...]] = []
    years = facts.kept_by_year(orders, as_of=book.as_of).sort_values("year")
    for year, active, kept in zip(years["year"], years["active"], years["kept"], strict=True):
        if (
            year + 1 > book.as_of.year - (book.as_of.month < 12 or book.as_of.day < 31)
            or not (years["year"] == year + 1).any()
        ):
            continue
        period = f"{year} to {year + 1}"
        rows.append(("Customer retention rate", period, kept / active, "share", active,
                     f"Customers who ordered in {year} and again in {year + 1}, of those who ordered in {year}. Win-backs and new ones do not count."))  # fmt: skip
        rows.append(
            (
                "Logo churn",
                period,
                1 - kept / active,
                "share",
                active,
                "1 less the customer retention rate of the same years.",
            )
        )
    bought = facts.purchases(orders, as_of=book.as_of, since=book.as_of)
    n = len(bought)
    days = orders["date"][orders["date"] <= pd.Timestamp(book.as_of)]
    if n:
        repeat = float((bought["order_days"] >= 2).sum() / n)
        rows.append(("Repeat-purchase rate", f"all orders, {days.min():%Y-%m-%d} to {days.max():%Y-%m-%d}", repeat, "share", n,
                     "Customers who ordered on two different days or more, of all who ordered."))  # fmt: skip
    return rows


def _coverage(table: pd.DataFrame, states: "pd.Series[Any]") -> pd.DataFrame:
    rows = []
    for care in CLASSES:
        mine = states[(table["care"] == care).to_numpy()]
        count = {
            state: int((mine == state).sum())
            for state in ("on_track", "due_soon", "overdue", "never")
        }
        covered = (count["on_track"] + count["due_soon"]) / len(mine) if len(mine) else np.nan
        rows.append(
            {
                "tier": "Others" if care == "other" else care,
                "customers": len(mine),
                **count,
                "coverage": covered,
            }
        )
    return pd.DataFrame(rows, columns=COVERAGE.names)


def _gaps(table: pd.DataFrame) -> pd.DataFrame:
    gap, care = table["contact_gap"].to_numpy("f8"), table["care"].to_numpy()
    rows = []
    for low, high in (*BANDS, (None, None)):
        inside = (
            np.isnan(gap)
            if low is None
            else (gap >= low) & (gap <= (np.inf if high is None else high))
        )
        counts = {c.lower(): int((inside & (care == c)).sum()) for c in CLASSES}
        band = "never" if low is None else f"{low} and more" if high is None else f"{low} to {high}"
        rows.append({"band": band, **counts, "customers": int(inside.sum())})
    return pd.DataFrame(rows, columns=CONTACT_GAPS.names)


def _revenue(table: pd.DataFrame) -> pd.DataFrame:
    total = table["revenue"].sum()
    tiers = ["A", "B", "C", *sorted(set(table["tier"]) - {"A", "B", "C"})]
    rows = []
    for tier in tiers:
        mine = table[(table["tier"] == tier).to_numpy()]
        revenue = float(mine["revenue"].sum())
        rows.append({"tier": tier, "customers": len(mine), "share_of_customers": len(mine) / len(table) if len(table) else np.nan,
                     "revenue": round(revenue, 2), "share_of_revenue": revenue / total if total > 0 else np.nan})  # fmt: skip
    return pd.DataFrame(rows, columns=REVENUE.names)


def cohort_table(book: Book) -> pd.DataFrame:
    """Cohorts by month of the first order, up to the month of the last one; a month that is not over yet is left out.

    A month without an order is there with 0. Columns: cohort ("1997-01"), age (months later), customers, rate (of the cohort's size).
    """
    found = facts.cohorts(book.tables["orders"], as_of=book.as_of).sort_values(["cohort", "age"])
    last = book.as_of.year * 12 + book.as_of.month - 1
    last -= (pd.Timestamp(book.as_of) + pd.Timedelta(days=1)).month == book.as_of.month
    last = min(last, int((found["cohort"] + found["age"]).max())) if len(found) else last
    first = found[(found["age"] == 0).to_numpy() & (found["cohort"] <= last).to_numpy()]
    size = first.set_index("cohort")["customers"]
    cohort = np.repeat(size.index.to_numpy("i8"), last - size.index.to_numpy("i8") + 1)
    age = np.arange(len(cohort)) - np.repeat(
        np.flatnonzero(np.diff(cohort, prepend=-1)), last - size.index.to_numpy("i8") + 1
    )
    held = dict(
        zip(zip(found["cohort"], found["age"], strict=True), found["customers"], strict=True)
    )
    customers = np.array(
        [held.get(key, 0) for key in zip(cohort.tolist(), age.tolist(), strict=True)], "i8"
    )
    names = [f"{c // 12:04d}-{c % 12 + 1:02d}" for c in cohort]
    return pd.DataFrame(
        {
            "cohort": names,
            "age": age,
            "customers": customers,
            "rate": customers / size.reindex(cohort).to_numpy("f8"),
        }
    )
