"""BG/NBD: how often customers will buy, from how often, how lately and how long they have bought.

Fader, Hardie and Lee (2005), "Counting Your Customers" the easy way. SciPy is imported by whoever
fits. The chance that somebody still buys is a step of it and is shown nowhere: it is 1 for everyone
who bought once, and says nothing of how well a customer is kept.
"""

from typing import Any, NamedTuple

import numpy as np
import pandas as pd

LEAST_PARAMETER, LARGEST_PARAMETER = 1e-3, 1e4
"""Beyond these a parameter has run away: the data have no such shape."""
PART = 0.05
"""What lies below the interval of a customer's purchases, and what above it: one of 90 %."""
MOST_PURCHASES = 2000
NAMES = ("r", "alpha", "a", "b")


class PurchaseFit(NamedTuple):
    """A fitted model: rates vary by a gamma (r, alpha), leaving by a beta (a, b)."""

    r: float
    alpha: float
    a: float
    b: float
    log_likelihood: float

    @property
    def is_degenerate(self) -> bool:
        """Whether the fit found no shape: not a number, or a parameter that ran away."""
        values = np.array(self[:4])
        inside = (values > LEAST_PARAMETER) & (values < LARGEST_PARAMETER)
        return not (np.isfinite(self.log_likelihood) and inside.all())


def fit_purchases(history: pd.DataFrame) -> PurchaseFit:
    """The parameters under which these purchases are the most likely.

    In: one row a customer with repeats (purchases after the first), last (time of the last one
    since the first, 0 without any) and age (time since the first), in any unit of time; the same
    rows give the same fit in any order.
    """
    from scipy.optimize import minimize

    columns = ["repeats", "last", "age"]
    alike = history.groupby(columns, sort=True).size().reset_index(name="customers")
    x, last, age, count = (alike[name].to_numpy("f8") for name in (*columns, "customers"))
    # Times within about 1 keep the search level; the unit is only a factor of alpha.
    unit = float(age.max()) or 1.0

    def unlikely(logs: Any) -> float:
        each = _log_likelihood(np.exp(logs), x, last / unit, age / unit)
        total = float((count * each).sum() / count.sum())
        return -total if np.isfinite(total) else 1e10

    bounds = [(-12.0, 12.0)] * 4
    options = {"ftol": 1e-13, "gtol": 1e-9, "maxiter": 1000}
    found = minimize(unlikely, np.zeros(4), method="L-BFGS-B", bounds=bounds, options=options)
    r, alpha, a, b = (float(value) for value in np.exp(found.x))
    # Of each repeat the density is per unit of time.
    total = -float(found.fun) * count.sum() - np.log(unit) * float((count * x).sum())
    return PurchaseFit(r, alpha * unit, a, b, total)


def _log_likelihood(parameters: Any, x: Any, last: Any, age: Any) -> Any:
    """The log-likelihood of each customer, by equation 6 of the paper."""
    from scipy.special import betaln, gammaln

    r, alpha, a, b = parameters
    rate = gammaln(r + x) - gammaln(r) + r * np.log(alpha)
    stays = betaln(a, b + x) - betaln(a, b) - (r + x) * np.log(alpha + age)
    with_repeat = x > 0
    leaves = betaln(a + 1, b + np.where(with_repeat, x - 1, 0)) - betaln(a, b)
    leaves = np.where(with_repeat, leaves - (r + x) * np.log(alpha + last), -np.inf)
    return rate + np.logaddexp(stays, leaves)


def expected_purchases(fit: PurchaseFit, history: pd.DataFrame, horizon: float) -> pd.DataFrame:
    """How many purchases each customer will make within the horizon, with an interval of 90 %.

    In: as `fit_purchases`, and the horizon in the same unit. Out, by the same rows: expected, low
    and high (whole purchases), variance. The number is at least k where a customer who still buys
    (1) would make k purchases at her rate and (2) does not leave before: both have closed forms.
    """
    from scipy.special import betainc, betaln

    r, alpha, a, b, _ = fit
    x, last, age = (history[name].to_numpy("f8") for name in ("repeats", "last", "age"))
    odds = np.exp(
        np.log(a)
        - np.log(b + np.maximum(x, 1) - 1)
        + (r + x) * (np.log(alpha + age) - np.log(alpha + last))
    )
    buys = np.where(x > 0, 1 / (1 + odds), 1.0)
    success = horizon / (alpha + age + horizon)
    stays_before = betaln(a, b + x)
    expected, squares = np.zeros(len(x)), np.zeros(len(x))
    low, high = np.zeros(len(x)), np.zeros(len(x))
    rows = np.arange(len(x))
    for k in range(1, MOST_PURCHASES + 1):
        at_rate = betainc(k, r + x[rows], success[rows])
        stays = np.exp(betaln(a, b + x[rows] + k - 1) - stays_before[rows])
        at_least = buys[rows] * at_rate * stays
        expected[rows] += at_least
        squares[rows] += (2 * k - 1) * at_least
        low[rows] = np.where(at_least >= 1 - PART, k, low[rows])
        high[rows] = np.where(at_least > PART, k, high[rows])
        rows = rows[at_least > 1e-9]
        if not len(rows):
            break
    columns = {"expected": expected, "low": low, "high": high, "variance": squares - expected**2}
    return pd.DataFrame(columns, index=history.index)
