"""Keeping: what orders tell of who stayed, who came, and where the growth came from.

Each function gives a table, or None where the orders cannot tell; untold_orders says why.
"""

from typing import Any

import numpy as np
import pandas as pd

from toolkit.facts.log_facts import MONEY_UNIT
from toolkit.planning.first_orders import unsure_newcomers
from toolkit.planning.order_history import OrderHistory, listed_since
from toolkit.planning.planning import Planning
from toolkit.reports.cohort_tables import cohort_revenue, cohort_table
from toolkit.reports.survival_block import survival_tables
from toolkit.rules.growth_rules import APART, add_heights, growth_steps
from toolkit.rules.kept_rules import kept_by_period
from toolkit.rules.months import month_title, quarter_title
from toolkit.rules.order_rhythm import LEAST_COHORT, second_orders
from toolkit.rules.tenure_rules import loyalty
from toolkit.schema.model import Table
from toolkit.schema.outputs import COHORTS
from toolkit.schema.retention_outputs import (
    COHORT_REVENUE,
    GROWTH,
    KEPT_MONTHS,
    KEPT_QUARTERS,
    KEPT_YEARS,
    LOYALTY,
    SECOND_ORDERS,
)

YEAR = 12
PERIODS = ((KEPT_YEARS, 12, 10), (KEPT_QUARTERS, 3, 9), (KEPT_MONTHS, 1, 13))
"""Tables of who was kept, the months of a period, and how many of the last periods are shown."""
QUARTERS_SHOWN = 8
STEPS = {
    "lost": "Lost",
    "shrunk": "Shrunk",
    "retained": "Retained",
    "expanded": "Expanded",
    "won_back": "Won back",
    "new": "New",
}
"""What the steps of the bridge are called; its ends are the months they are of."""


def keeping(planning: Planning) -> dict[str, pd.DataFrame]:
    """The tables of this room by title, as far as the orders can tell."""
    history = planning.order_history
    tables: dict[str, pd.DataFrame | None] = {}
    for table, months, shown in PERIODS:
        tables[table.title] = kept_table(history, months, shown, table)
    tables[GROWTH.title] = growth_table(history)
    tables |= survival_tables(planning)
    tables[SECOND_ORDERS.title] = second_order_table(planning)
    tables[COHORTS.title] = cohort_table(history.of_newcomers)
    tables[COHORT_REVENUE.title] = cohort_revenue(history.of_newcomers)
    tables[LOYALTY.title] = loyalty_table(planning)
    return {title: table for title, table in tables.items() if table is not None}


def kept_table(history: OrderHistory, months: int, shown: int, table: Table) -> pd.DataFrame | None:
    """Who was kept from period to period, the last periods; the one that runs has no rate yet."""
    periods = history.days["month"] // months
    now = (history.last_month + 1) // months
    active = pd.DataFrame({"customer": history.days["customer"], "period": periods})
    rows = kept_by_period(active, last=now, older=history.older).tail(shown)
    running = np.asarray(rows["number"] == now, bool)
    if history.known_month // months < now:
        rows, running = rows[~running], running[~running]  # it begins tomorrow
    if not len(rows):
        return None
    numbers = rows["number"].to_numpy("i8")
    empty = _empty_in(history, numbers, months)
    is_late = 3 * _late_in(history, numbers - 1, months) >= months
    is_told = ~running & (3 * empty < months) & ~is_late
    names = [
        _period_name(*row, months)
        for row in zip(numbers.tolist(), empty.tolist(), running.tolist(), strict=True)
    ]
    begins = f" (orders begin in {month_title(history.first_month)})"
    names = [f"{name}{begins}" if out else name for name, out in zip(names, is_late, strict=True)]
    told = {name: rows[name].where(is_told) for name in ("rate", "low", "high", "churn")}
    after_none = _empty_in(history, numbers - 1, months) == months
    told["won_back"] = rows["won_back"].mask(after_none)  # they may have been there all along
    return rows.assign(period=names, **told)[table.names].reset_index(drop=True)


def _late_in(history: OrderHistory, periods: Any, months: int) -> Any:
    """Of each period how many of its months lie before the first order of all."""
    first = history.first_month
    return np.where(periods == first // months, first % months, 0)


def _empty_in(history: OrderHistory, periods: Any, months: int) -> Any:
    """Of each period how many of its months are without any order of anybody."""
    empty = np.array(history.empty_months, "i8") // months
    return (empty[None, :] == periods[:, None]).sum(axis=1)


def _period_name(number: int, empty: int, running: bool, months: int) -> str:
    title = _period_title(number, months)
    if running:
        return f"{title} (so far)"
    if not empty:
        return title
    says = "no orders" if empty == months else f"{empty} of {months} months empty"
    return f"{title} ({says})"


def _period_title(number: int, months: int) -> str:
    if months == YEAR:
        return f"{number:04d}"
    return quarter_title(number) if months == 3 else month_title(number)


def growth_table(history: OrderHistory) -> pd.DataFrame | None:
    """The bridge between the last two times 12 full months."""
    last = history.last_month
    if history.months < 2 * YEAR or not history.has_money or not history.can_compare(last):
        return None
    earlier = history.window(history.first_month, last - 2 * YEAR).ordered | history.older
    steps = growth_steps(history.year_to(last - YEAR), history.year_to(last), earlier)
    names = {**STEPS, **APART, "before": _year_to(last - YEAR), "now": _year_to(last)}
    rows = add_heights(steps).assign(step=steps["step"].map(names))
    heights = {name: rows[name] / MONEY_UNIT for name in ("floor", "total", "up", "down")}
    return rows.assign(amount=rows["units"] / MONEY_UNIT, **heights)[GROWTH.names]


def _year_to(month: int) -> str:
    """The 12 months up to this one, in words."""
    return f"{month_title(month - YEAR + 1)} to {month_title(month)}"


def second_order_table(planning: Planning) -> pd.DataFrame | None:
    """Of the customers of each quarter how many ordered again in time."""
    history = planning.order_history.of_newcomers
    days = planning.book.settings.second_order_days
    if not len(history.days):
        return None
    first = history.days.groupby("customer")["month"].transform("min")
    rows = second_orders(
        history.days, first.to_numpy() // 3, _last_day_of, today=history.known_to, days=days
    )
    columns = (rows["cohort"], rows["mature"], rows["customers"])
    state = [_state_of(int(q), bool(m), int(n), days) for q, m, n in zip(*columns, strict=True)]
    unsure = unsure_newcomers(planning)
    if unsure is not None:
        state = [
            text or (_UNSURE if number <= unsure.quarter else "")
            for text, number in zip(state, rows["cohort"], strict=True)
        ]
    titles = [quarter_title(int(number)) for number in rows["cohort"]]
    return rows.assign(cohort=titles, state=state)[SECOND_ORDERS.names].tail(QUARTERS_SHOWN + 4)


_UNSURE = "the orders begin here: may be older customers"
"""What is said of a cohort of which nobody knows whether it is one."""


def _last_day_of(quarter: int) -> int:
    month = np.datetime64(f"{(quarter + 1) // 4:04d}-{(quarter + 1) % 4 * 3 + 1:02d}", "M")
    return int(month.astype("M8[D]").astype("i8")) - 1


def _state_of(quarter: int, mature: bool, count: int, days: int) -> str:
    if mature:
        return f"fewer than {LEAST_COHORT} customers" if count < LEAST_COHORT else ""
    known = np.datetime64(_last_day_of(quarter) + days, "D")
    return f"too early to tell until {known}"


def loyalty_table(planning: Planning) -> pd.DataFrame | None:
    """Lost and grown by tenure; None where no band has enough customers.

    A customer has been one since the day in the list, or since the first order where that is
    earlier or none is there.
    """
    history = planning.order_history
    if history.months < 2 * YEAR or not history.can_compare(history.last_month):
        return None
    last = history.last_month
    before, now = history.year_to(last - YEAR), history.year_to(last)
    months = history.days.groupby("customer")["month"].min()
    first = months.reindex(range(len(history.ids))).to_numpy("f8")
    listed = listed_since(planning.book, history.ids).astype("M8[M]")
    since = np.where(np.isnat(listed), np.inf, listed.astype("i8") + 1970 * YEAR)
    years = (last - YEAR + 1 - np.minimum(first, since)) / YEAR
    rows = loyalty(before, now, years, _discounted(planning, last))
    names = [name for name in LOYALTY.names if name in rows]
    return rows[names] if rows["lost"].notna().any() else None


def _discounted(planning: Planning, last: int) -> Any:
    """Which customers had an order with a discount in the 12 months up to this one; None for no
    column that says so.
    """
    book, history = planning.book, planning.order_history
    if not book.mapped["orders"].has("discount"):
        return None
    orders = book.tables["orders"]
    month = orders["date"].dt.year * 12 + orders["date"].dt.month - 1
    is_here = (orders["discount"].abs() > 0) & (month > last - YEAR) & (month <= last)
    ids = set(orders["customer_id"][is_here.to_numpy(bool)].dropna().astype("str"))
    return history.ids.isin(ids)
