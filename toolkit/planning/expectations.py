"""What each customer is expected to buy within a horizon, where models of purchases carry."""

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from toolkit.errors import UnavailableError
from toolkit.facts.log_facts import MONEY_UNIT
from toolkit.rules.purchase_model import PurchaseFit, expected_purchases, fit_purchases
from toolkit.rules.spend_model import MOST_CORRELATED, SpendFit, expected_spend, fit_spend

if TYPE_CHECKING:
    from toolkit.planning.order_history import OrderHistory

LEAST_CUSTOMERS, LEAST_REPEATS = 50, 20
"""Customers with orders, and those of them with a repeat, below which nothing is fitted."""
MOST_OFF = 0.5
"""How far the test on the last days may be off the purchases that came."""
NO_SIGNAL = "no usable signal"


class Expectations(NamedTuple):
    """What is expected of each customer, what the fit was, and how it did on the last days."""

    rows: pd.DataFrame
    """customer_id, orders, repeats, expected, low, high, variance, and spend (NaN unless told)."""
    fit: PurchaseFit | None
    spend: SpendFit | None
    tested: tuple[float, int] | None
    """Purchases foretold for the last days by those before, and those that came."""
    why_not: str
    """Why nothing is expected; "" where something is."""
    why_no_value: str
    """Why no value is told; "" where one is."""


def expectations_of(history: "OrderHistory", *, horizon: int) -> Expectations:
    """The models fitted on all orders up to today, once tested on the last days as long.

    Raises UnavailableError where SciPy is missing.
    """
    _require_scipy()
    summary = _summary(history.net_days, history.today)
    repeats = int((summary["repeats"] > 0).sum())
    if len(summary) < LEAST_CUSTOMERS or repeats < LEAST_REPEATS:
        why = (
            f"Customers with orders: {len(summary)}; of those with a second one: {repeats}. "
            f"It takes {LEAST_CUSTOMERS} and {LEAST_REPEATS}."
        )
        return _nothing(summary, why)
    if history.days["day"].min() > history.today - 2 * horizon:
        why = f"The orders reach back less than twice {horizon} days, so that it cannot be tested."
        return _nothing(summary, why)
    tested = _tested(history, horizon)
    fit = fit_purchases(summary)
    if fit.is_degenerate:
        why = f"BG/NBD finds {NO_SIGNAL} in these orders: its parameters run away."
        return _nothing(summary, why)._replace(tested=tested, fit=fit)
    if tested is not None and abs(tested[0] - tested[1]) > MOST_OFF * max(tested[1], 1):
        why = (
            f"Foretold by the orders before, the last {horizon} days had {tested[0]:,.0f} repeat "
            f"purchases; {tested[1]:,} came. So BG/NBD finds {NO_SIGNAL} in these orders."
        )
        return _nothing(summary, why)._replace(tested=tested, fit=fit)
    rows = summary.join(expected_purchases(fit, summary, horizon))
    spend, why = _fit_spend(summary)
    if spend is not None:
        each = expected_spend(spend, summary["spent_on"], summary["mean"])
        has_amounts = summary.index.isin(history.in_money.days["customer"])
        rows = rows.assign(spend=np.where(has_amounts, each / MONEY_UNIT, np.nan))
    rows = rows.assign(customer_id=history.ids[summary.index], spend=rows.get("spend", np.nan))
    return Expectations(rows, fit, spend, tested, "", why)


def _require_scipy() -> None:
    try:
        import scipy.optimize  # noqa: F401
    except ImportError as error:
        raise UnavailableError(
            "What customers are expected to buy needs a package that is missing.\n"
            'Run pip install "retention-toolkit[models]".'
        ) from error


def _nothing(summary: pd.DataFrame, why: str) -> Expectations:
    return Expectations(summary.iloc[:0], None, None, None, why, why)


def _summary(days: pd.DataFrame, today: int) -> pd.DataFrame:
    """One row a customer (by number) with orders up to `today`.

    Out: orders (days with orders), repeats, last and age (days since the first one), last_day,
    spent_on (repeats with money) and mean (their mean, in units).
    """
    rows = days[(days["day"] <= today).to_numpy()]
    first = rows["customer"].ne(rows["customer"].shift()).to_numpy()
    of_all = rows.groupby("customer")["day"].agg(["min", "max", "size"])
    paid = rows[~first & (rows["units"] > 0).to_numpy()].groupby("customer")["units"]
    return pd.DataFrame(
        {
            "orders": of_all["size"],
            "repeats": of_all["size"] - 1,
            "last": of_all["max"] - of_all["min"],
            "age": today - of_all["min"],
            "last_day": of_all["max"],
            "spent_on": paid.size().reindex(of_all.index).fillna(0),
            "mean": paid.mean().reindex(of_all.index),
        }
    )


def _tested(history: "OrderHistory", horizon: int) -> tuple[float, int] | None:
    """Repeat purchases of the last days as foretold by those before, and as they came."""
    then = history.today - horizon
    before = _summary(history.net_days, then)
    if len(before) < LEAST_CUSTOMERS or (before["repeats"] > 0).sum() < LEAST_REPEATS:
        return None
    fit = fit_purchases(before)
    if fit.is_degenerate:
        return None
    foretold = float(expected_purchases(fit, before, horizon)["expected"].sum())
    later = history.days[(history.days["day"] > then).to_numpy()]
    return foretold, int(later["customer"].isin(before.index).sum())


def _fit_spend(summary: pd.DataFrame) -> tuple[SpendFit | None, str]:
    """The model of spend, or why there is none."""
    paid = summary[(summary["spent_on"] > 0).to_numpy()]
    if len(paid) < LEAST_REPEATS:
        return None, f"{len(paid)} customers have repeats with an amount; it takes {LEAST_REPEATS}."
    goes_with = float(np.corrcoef(paid["spent_on"], paid["mean"])[0, 1])
    if abs(goes_with) > MOST_CORRELATED:
        why = (
            f"What a purchase comes to goes with how often somebody buys (r = {goes_with:.2f}), "
            "which Gamma-Gamma rules out: no value is told."
        )
        return None, why
    fit = fit_spend(paid["spent_on"], paid["mean"])
    if fit.is_degenerate:
        return None, f"Gamma-Gamma finds {NO_SIGNAL} in these amounts: no value is told."
    return fit, ""
