"""Cohorts: customers by the month of their first order, and who and what came in later months."""

import numpy as np
import pandas as pd

from toolkit.facts.log_facts import MONEY_UNIT
from toolkit.planning.order_history import OrderHistory
from toolkit.rules.months import month_title
from toolkit.rules.order_windows import are_unknown
from toolkit.schema.outputs import COHORTS
from toolkit.schema.retention_outputs import COHORT_REVENUE


def cohort_table(history: OrderHistory) -> pd.DataFrame | None:
    """Cohorts by month of the first order, up to the last full month that has orders.

    None where no month with orders is over.

    A month without an order of the cohort is there with 0, one without any order has no rate.
    Columns: cohort ("1997-01"), age (months later), customers, rate (of the cohort's size).
    """
    grid = _grid(history)
    if not len(grid):
        return None
    pairs = history.days[["customer", "month"]].drop_duplicates()
    customers = _filled(history, grid, pairs.assign(value=1))
    rate = _where_known(history, grid, customers / customers[grid["start"]])
    return pd.DataFrame({**_named(grid), "customers": customers.astype("i8"), "rate": rate})[
        COHORTS.names
    ]


def cohort_revenue(history: OrderHistory) -> pd.DataFrame | None:
    """The same with the revenue of each month, and as a rate of that of the first month.

    The rate is unknown where the first month brought nothing, and where of the orders of either a
    quarter have no amount, or one is in a currency without a rate. None where no order has one.
    """
    grid = _grid(history)
    if not len(grid) or not history.has_money:
        return None
    money = history.money_days
    has_first = money["customer"].isin(history.days["customer"]).to_numpy()
    units = _filled(history, grid, money.assign(value=money["units"])[has_first])
    first = units[grid["start"]]
    unknown = np.full(len(units), np.nan)
    rate = np.divide(units, first, out=unknown, where=first > 0)
    is_unknown = are_unknown(*(_of_days(history, grid, name) for name in ("orders", "priced")))
    is_unknown |= _filled(history, grid, history.apart.assign(value=1)) > 0
    rate = np.where(is_unknown | is_unknown[grid["start"]], np.nan, rate)
    rate = _where_known(history, grid, rate)
    return pd.DataFrame({**_named(grid), "revenue": units / MONEY_UNIT, "rate": rate})[
        COHORT_REVENUE.names
    ]


def _of_days(history: OrderHistory, grid: pd.DataFrame, name: str) -> np.ndarray:
    return _filled(history, grid, history.days.assign(value=history.days[name]))


def _first_months(history: OrderHistory) -> pd.Series:
    return history.days.groupby("customer")["month"].min()


def _grid(history: OrderHistory) -> pd.DataFrame:
    """A row for each cohort and age: cohort (its month), age, start (the row of its age 0)."""
    months = np.unique(_first_months(history).to_numpy("i8"))
    last = history.last_month
    if len(history.days):
        last = min(last, int(history.days["month"].max()))
    months = months[months <= last]
    ages = last - months + 1
    start = np.repeat(np.cumsum(ages) - ages, ages)
    cohort = np.repeat(months, ages)
    return pd.DataFrame({"cohort": cohort, "age": np.arange(len(cohort)) - start, "start": start})


def _where_known(history: OrderHistory, grid: pd.DataFrame, rate: np.ndarray) -> np.ndarray:
    """The rates, unknown in months in which the whole book has no order."""
    is_empty = (grid["cohort"] + grid["age"]).isin(history.empty_months).to_numpy()
    return np.where(is_empty, np.nan, rate)


def _filled(history: OrderHistory, grid: pd.DataFrame, rows: pd.DataFrame) -> np.ndarray:
    """The sum of `value` in each row of the grid; in: customer, month, value."""
    cohort = _first_months(history).reindex(rows["customer"]).to_numpy("i8")
    age = rows["month"].to_numpy("i8") - cohort
    months = grid["cohort"].to_numpy("i8")[grid["age"].to_numpy() == 0]
    starts = np.flatnonzero(grid["age"].to_numpy() == 0)
    sizes = np.diff(np.append(starts, len(grid)))
    place = np.searchsorted(months, cohort)
    known = place < len(months)
    place, age = place[known], age[known]
    # Money given back before the first order is of no cohort.
    inside = (age >= 0) & (age < sizes[place])
    values = rows["value"].to_numpy("f8")[known][inside]
    return np.bincount(starts[place[inside]] + age[inside], weights=values, minlength=len(grid))


def _named(grid: pd.DataFrame) -> dict[str, object]:
    titles = {int(month): month_title(int(month)) for month in np.unique(grid["cohort"])}
    return {"cohort": [titles[month] for month in grid["cohort"]], "age": grid["age"].to_numpy()}
