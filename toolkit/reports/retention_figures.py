"""Figures of the retention report: coverage, who holds the revenue, and what orders tell."""

from typing import Any

import pandas as pd

from toolkit import facts
from toolkit.book import Book, has
from toolkit.planning.customer_facts import revenue_since
from toolkit.reports.figures import Figure
from toolkit.rules.coverage_rules import top_share
from toolkit.rules.ratios import ratio

COVERAGE = {
    "Coverage": "Customers reached within their cadence, of all who may be called. Attempts do not "
    "count; lost, paused and do-not-call are left out.",
    "Never contacted": "Customers who may be called and whom nobody has reached yet.",
    "Overdue": "Customers last reached longer ago than their cadence.",
    "Calls planned": "Calls that have a place in the schedule.",
    "Calls that do not fit": "Calls due in these days for which no place is left.",
    "Calls needed a day": "Calls a working day that all cadences together ask for.",
}
"""Figures of coverage and calls with their definitions."""


def coverage_figures(book: Book, accounts: pd.DataFrame, states: "pd.Series[Any]") -> list[Figure]:
    """Coverage, calls planned and calls needed, of the customers who may be called."""
    count, today = len(accounts), f"as of {book.as_of.isoformat()}"
    covered = int(states.isin(["on_track", "due_soon"]).sum())
    planned = int((accounts["in_plan"] & accounts["fits"]).sum())
    left_out = int((accounts["in_plan"] & ~accounts["fits"]).sum())
    never, overdue = int((states == "never").sum()), int((states == "overdue").sum())
    a_week = float((1 / accounts["cadence"].to_numpy("f8")).sum()) * 7
    a_day = round(a_week / 5, 2)
    ahead = f"next {book.settings.horizon_days} working days"
    return [
        _coverage_figure("Coverage", today, ratio(covered, count), "share", count),
        _coverage_figure("Never contacted", today, never, "count", count),
        _coverage_figure("Overdue", today, overdue, "count", count),
        _coverage_figure("Calls planned", ahead, planned, "count", count),
        _coverage_figure("Calls that do not fit", ahead, left_out, "count", count),
        _coverage_figure("Calls needed a day", "whole team, on average", a_day, "number", count),
    ]


def _coverage_figure(figure: str, period: str, value: float, kind: str, count: int) -> Figure:
    return Figure(figure, period, value, kind, count, COVERAGE[figure])


def share_figures(book: Book, accounts: pd.DataFrame) -> list[Figure]:
    """What the top fifth holds: of all orders, of recent ones, and of the list where it says."""
    figures = []
    days = _order_days(book)
    if len(days):
        since = revenue_since(book)
        found = facts.purchases(book.tables["orders"], as_of=book.as_of, since=since)
        bought = found.set_index("customer_id").reindex(accounts["customer_id"])
        recent = f"orders after {since.isoformat()}, to {book.as_of.isoformat()}"
        figures.append(_share_figure(_all_orders(days), bought["revenue"].fillna(0.0)))
        figures.append(_share_figure(recent, bought["recent_revenue"].fillna(0.0)))
    if (accounts["revenue_from"] == "list").any():
        figures.append(_share_figure("revenue of the customer list", accounts["revenue"]))
    return figures


def _share_figure(period: str, revenue: "pd.Series[Any]") -> Figure:
    share, count = top_share(revenue)
    definition = (
        "Revenue held by the fifth of the customers with most of it, of all revenue; customers "
        "without orders count as zero."
    )
    return Figure("Revenue share of the top 20 %", period, share, "share", count, definition)


def order_figures(book: Book) -> list[Figure]:
    """Retention and churn from each full year to the next, and the repeat-purchase rate."""
    orders = book.tables["orders"]
    years = facts.kept_by_year(orders, as_of=book.as_of).sort_values("year")
    with_orders = set(years["year"])
    figures = []
    for row in years.to_dict("records"):
        following = row["year"] + 1
        if following <= _last_full_year(book) and following in with_orders:
            figures += _year_figures(int(row["year"]), int(row["active"]), int(row["kept"]))
    bought = facts.purchases(orders, as_of=book.as_of, since=book.as_of)
    if len(bought):
        repeated = float((bought["order_days"] >= 2).sum() / len(bought))
        period = _all_orders(_order_days(book))
        definition = "Customers who ordered on two different days or more, of all who ordered."
        figures.append(
            Figure("Repeat-purchase rate", period, repeated, "share", len(bought), definition)
        )
    return figures


def _year_figures(year: int, active: int, kept: int) -> list[Figure]:
    period, rate = f"{year} to {year + 1}", kept / active
    return [
        Figure(
            "Customer retention rate",
            period,
            rate,
            "share",
            active,
            f"Customers who ordered in {year} and again in {year + 1}, of those who ordered in "
            f"{year}. Win-backs and new ones do not count.",
        ),
        Figure(
            "Logo churn",
            period,
            1 - rate,
            "share",
            active,
            "1 less the customer retention rate of the same years.",
        ),
    ]


def _last_full_year(book: Book) -> int:
    is_over = (book.as_of.month, book.as_of.day) == (12, 31)
    return book.as_of.year if is_over else book.as_of.year - 1


def _order_days(book: Book) -> "pd.Series[Any]":
    """The days of all orders up to as_of; none where the book has no orders."""
    if not has(book, "orders"):
        return pd.Series(dtype="M8[us]")
    days = book.tables["orders"]["date"]
    return days[days <= pd.Timestamp(book.as_of)]


def _all_orders(days: "pd.Series[Any]") -> str:
    return f"all orders, {days.min():%Y-%m-%d} to {days.max():%Y-%m-%d}"
