"""Expected: purchases and value of each customer within a horizon, where the models carry."""

import numpy as np
import pandas as pd

from toolkit.book import has
from toolkit.planning.expectations import Expectations, expectations_of
from toolkit.planning.planning import Planning
from toolkit.reports.report_parts import in_columns
from toolkit.rules.intervals import Z
from toolkit.rules.signals.order_runs import as_day
from toolkit.schema.expected_outputs import EXPECTED, EXPECTED_FIGURES, EXPECTED_SAYS


def expected(planning: Planning) -> dict[str, pd.DataFrame]:
    """For whoever plans: what is expected of all and of each, the most value first.

    Practice 40. Where the data do not carry a model one sentence says why. Raises UnavailableError
    without SciPy.
    """
    if not has(planning.book, "orders"):
        says = ["The book has no sheet of orders; it takes one with customer, date and amount."]
        return {EXPECTED_SAYS.title: _said(says)}
    horizon = planning.book.settings.expected_days
    found = expectations_of(planning.order_history, horizon=horizon)
    if found.why_not:
        return {EXPECTED_SAYS.title: _said([found.why_not])}
    return {
        EXPECTED_SAYS.title: _said(_in_words(found, horizon)),
        EXPECTED_FIGURES.title: _figures(found, horizon),
        EXPECTED.title: _of_each(found, planning),
    }


def _said(sentences: list[str]) -> pd.DataFrame:
    return pd.DataFrame({"said": sentences})


def _in_words(found: Expectations, horizon: int) -> list[str]:
    says = [f"This is for the next {horizon} days, if customers go on as they did."]
    if found.tested is not None:
        foretold, came = found.tested
        says.append(
            f"Tried on the last {horizon} days by the orders before them: {foretold:,.0f} "
            f"purchases foretold, {came:,} came."
        )
    if found.why_no_value:
        says.append(found.why_no_value)
    unknown = int(found.rows["spend"].isna().sum())
    if found.spend is not None and unknown:
        says.append(
            f"Of {unknown} customers no amount is known, or only in a currency without a rate: "
            "their value is blank and in no sum."
        )
    return says


def _figures(found: Expectations, horizon: int) -> pd.DataFrame:
    """Purchases and revenue of all together, and the parameters."""
    rows, count = found.rows, len(found.rows)
    total, spread = float(rows["expected"].sum()), Z * float(np.sqrt(rows["variance"].sum()))
    figures = [
        (
            "Expected purchases",
            round(total, 1),
            round(max(total - spread, 0.0), 1),
            round(total + spread, 1),
            f"Days with orders of today's customers in the next {horizon} days, by BG/NBD. The "
            "interval is of chance alone: that the model is wrong is not in it.",
        )
    ]
    if found.spend is not None:
        value = rows["expected"] * rows["spend"]
        of_value = Z * float(np.sqrt((rows["variance"] * rows["spend"] ** 2).sum()))
        figures.append(
            (
                "Expected revenue",
                round(float(value.sum()), 2),
                round(max(float(value.sum()) - of_value, 0.0), 2),
                round(float(value.sum()) + of_value, 2),
                "Expected purchases of each customer times what a purchase is expected to come to, "
                "by Gamma-Gamma.",
            )
        )
    figures += [
        (name, round(value, 3), np.nan, np.nan, meaning) for name, value, meaning in _fitted(found)
    ]
    frame = pd.DataFrame(figures, columns=["figure", "value", "low", "high", "definition"])
    return in_columns(frame.assign(n=float(count)), EXPECTED_FIGURES)


def _fitted(found: Expectations) -> list[tuple[str, float, str]]:
    """The parameters of the models, for who checks them."""
    assert found.fit is not None
    of_rate = "How often customers buy: a gamma distribution of rates, by days."
    of_leaving = "How likely they leave after a purchase: a beta distribution."
    rows = [
        ("BG/NBD r", found.fit.r, of_rate),
        ("BG/NBD alpha", found.fit.alpha, of_rate),
        ("BG/NBD a", found.fit.a, of_leaving),
        ("BG/NBD b", found.fit.b, of_leaving),
        ("BG/NBD log-likelihood", found.fit.log_likelihood, "The higher, the better the fit."),
    ]
    if found.spend is not None:
        of_spend = "What purchases come to: a gamma distribution around means of a gamma one."
        names = ("p", "q", "v")
        for name, value in zip(names, found.spend, strict=True):
            rows.append((f"Gamma-Gamma {name}", value, of_spend))
    return rows


def _of_each(found: Expectations, planning: Planning) -> pd.DataFrame:
    rows, by_id = found.rows, planning.by_id
    spend = rows["spend"].to_numpy("f8")
    rows = rows.assign(
        **{name: rows["customer_id"].map(by_id[name]) for name in ("name", "tier", "owner")},
        last_order=[as_day(day) for day in rows["last_day"]],
        expected=rows["expected"].round(2),
        spend=spend.round(2),
        value=(rows["expected"] * spend).round(2),
        value_low=(rows["low"] * spend).round(2),
        value_high=(rows["high"] * spend).round(2),
    )
    order = ["value", "expected", "customer_id"]
    rows = rows.sort_values(order, ascending=[False, False, True], na_position="last")
    return in_columns(rows, EXPECTED)
