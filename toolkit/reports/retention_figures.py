"""Figures of the retention report: coverage, who holds the revenue, and what orders tell."""

import datetime as dt
from typing import Any

import numpy as np
import pandas as pd

from toolkit.book import Book, has
from toolkit.facts.log_facts import MONEY_UNIT
from toolkit.planning.customer_facts import revenue_since
from toolkit.planning.order_history import OrderHistory
from toolkit.planning.planning import Planning
from toolkit.reports.figures import Figure
from toolkit.rules.coverage_rules import top_share
from toolkit.rules.kept_rules import kept_by_period
from toolkit.rules.ratios import ratio

COVERAGE = {
    "Coverage": "Customers reached within their cadence, of all who may be called. Attempts do not "
    "count; lost, paused and do-not-call are left out.",
    "Never contacted": "Customers who may be called and whom nobody has reached yet.",
    "Overdue": "Customers last reached longer ago than their cadence.",
    "Calls planned": "Calls that have a place in the schedule.",
    "Calls that do not fit": "Calls due in these days for which no place is left.",
    "Calls needed a day": "Talks a working day that all cadences together ask for, as if each call "
    "reached the customer. How many calls and places that takes, with those that reach nobody, "
    "visits and commitments, stands under Capacity.",
}
"""Figures of coverage and calls with their definitions."""


def coverage_figures(
    book: Book, accounts: pd.DataFrame, states: "pd.Series[Any]", *, has_contacts: bool
) -> list[Figure]:
    """Coverage, calls planned and calls needed, of the customers who may be called.

    A book without contacts tells of nobody whether it was reached.
    """
    count, today = len(accounts), f"as of {book.as_of.isoformat()}"
    covered = int(states.isin(["on_track", "due_soon"]).sum())
    planned = int((accounts["in_plan"] & accounts["fits"]).sum())
    left_out = int((accounts["in_plan"] & ~accounts["fits"]).sum())
    never, overdue = int((states == "never").sum()), int((states == "overdue").sum())
    a_week = float((1 / accounts["cadence"].to_numpy("f8")).sum()) * 7
    a_day = round(a_week / 5, 2)
    ahead = f"next {book.settings.horizon_days} working days"
    reached = [
        _coverage_figure("Coverage", today, ratio(covered, count), "share", count),
        _coverage_figure("Never contacted", today, never, "count", count),
        _coverage_figure("Overdue", today, overdue, "count", count),
    ]
    calls = [
        _coverage_figure("Calls planned", ahead, planned, "count", count),
        _coverage_figure("Calls that do not fit", ahead, left_out, "count", count),
        _coverage_figure("Calls needed a day", "whole team, on average", a_day, "number", count),
    ]
    return [*reached, *calls] if has_contacts else calls


def _coverage_figure(figure: str, period: str, value: float, kind: str, count: int) -> Figure:
    return Figure(figure, period, value, kind, count, COVERAGE[figure])


def share_figures(planning: Planning) -> list[Figure]:
    """What the top fifth holds: of all orders, of recent ones, and of the list where it says."""
    book, accounts = planning.book, planning.accounts
    figures = []
    if has(book, "orders") and planning.order_history.has_money:
        history = planning.order_history
        elsewhere = _in_other_money(planning)
        since = revenue_since(book)
        money = history.money_days
        is_recent = money["day"] > (since - dt.date(1970, 1, 1)).days
        recent = f"orders after {since.isoformat()}, to {book.as_of.isoformat()}"
        units = money["units"]
        for period, counted in ((_all_orders(book), units), (recent, units.where(is_recent, 0))):
            sums = counted.groupby(history.ids[money["customer"]]).sum()
            revenue = sums.reindex(accounts["customer_id"]).fillna(0) / MONEY_UNIT
            figures.append(_share_figure(period, revenue[~revenue.index.isin(elsewhere)]))
    if (accounts["revenue_from"] == "list").any():
        figures.append(_share_figure("revenue of the customer list", accounts["revenue"]))
    return figures


def _in_other_money(planning: Planning) -> set[str]:
    """The customers all of whose amounts are in currencies without a rate: nobody can add them."""
    apart = planning.book.apart["customer_id"].dropna().astype("str")
    money = planning.order_history.in_money
    return set(apart) - set(money.ids[money.days["customer"].unique()])


def _share_figure(period: str, revenue: "pd.Series[Any]") -> Figure:
    share, count = top_share(revenue)
    definition = (
        "Revenue held by the fifth of the customers with most of it, of all revenue; customers "
        "without orders count as zero, those with amounts in other currencies alone do not count."
    )
    return Figure("Revenue share of the top 20 %", period, share, "share", count, definition)


def order_figures(planning: Planning) -> list[Figure]:
    """Retention and churn from each full year to the next, and the repeat-purchase rate."""
    book, history = planning.book, planning.order_history
    days = history.days
    if not len(days):
        return []
    active = pd.DataFrame({"customer": days["customer"], "period": days["month"] // 12})
    with_orders = set(active["period"])
    figures = []
    begins_late = 3 * (history.first_month % 12) >= 12
    first_year = history.first_month // 12 + begins_late
    for row in kept_by_period(active, last=_last_full_year(history)).to_dict("records"):
        year = int(row["number"])
        if {year - 1, year} <= with_orders and year - 1 >= first_year:
            figures += _year_figures(year - 1, int(row["active"]), int(row["kept"]))
    counts = np.bincount(days["customer"].to_numpy("i8"))
    counts = counts[counts > 0]  # without those who only got money back
    definition = "Customers who ordered on two different days or more, of all who ordered."
    share = float((counts >= 2).mean())
    repeated = ("Repeat-purchase rate", _all_orders(book), share, "share", len(counts), definition)
    return [*figures, Figure(*repeated), *_left_out_figures(book)]


def _left_out_figures(book: Book) -> list[Figure]:
    """How many rows of orders do not count, by the words that say so; none where all do."""
    words = book.left_out.get("orders", {})
    if not words:
        return []
    count = sum(words.values())
    said = ", ".join(f"{number} {word}" for word, number in sorted(words.items()))
    definition = f"Rows of Orders that are no sale, by what stands there: {said}."
    rows = count + len(book.tables["orders"])
    return [Figure("Orders left out", "all rows", count, "count", rows, definition)]


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


def _last_full_year(history: OrderHistory) -> int:
    return (history.last_month + 1) // 12 - 1


def _all_orders(book: Book) -> str:
    """The time that the orders up to as_of span, in words."""
    days = book.tables["orders"]["date"]
    days = days[days <= pd.Timestamp(book.as_of)]
    return f"all orders, {days.min():%Y-%m-%d} to {days.max():%Y-%m-%d}"
