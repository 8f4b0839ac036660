"""Gamma-Gamma: how much customers spend on a purchase, from what they spent on their repeats.

Fader and Hardie (2013), the Gamma-Gamma model of monetary value. It holds where spend does not go
with how often somebody buys.
"""

from typing import Any, NamedTuple

import numpy as np

from toolkit.rules.purchase_model import LARGEST_PARAMETER, LEAST_PARAMETER

MOST_CORRELATED = 0.5
"""The correlation of spend with frequency from which on the model does not hold."""


class SpendFit(NamedTuple):
    """A fitted model: purchases vary around a customer's mean by p, means by q and v."""

    p: float
    q: float
    v: float

    @property
    def is_degenerate(self) -> bool:
        """Whether the fit found no shape; a mean spend exists for q above 1 only."""
        values = np.array([self.p, self.q])  # v is money, of any size
        inside = (values > LEAST_PARAMETER) & (values < LARGEST_PARAMETER)
        return not inside.all() or self.q <= 1


def fit_spend(repeats: Any, mean: Any) -> SpendFit:
    """The parameters under which these means are the most likely.

    In: of each customer with a repeat how many, and the mean spend on them, above 0.
    """
    from scipy.optimize import minimize
    from scipy.special import gammaln

    x, m = np.asarray(repeats, "f8"), np.asarray(mean, "f8")
    unit = float(np.median(m)) or 1.0
    m = m / unit

    def unlikely(logs: Any) -> float:
        p, q, v = np.exp(logs)
        each = (
            gammaln(p * x + q)
            - gammaln(p * x)
            - gammaln(q)
            + q * np.log(v)
            + (p * x - 1) * np.log(m)
            + p * x * np.log(x)
            - (p * x + q) * np.log(x * m + v)
        )
        total = float(each.mean())
        return -total if np.isfinite(total) else 1e10

    bounds = [(-12.0, 12.0)] * 3
    options = {"ftol": 1e-13, "gtol": 1e-9, "maxiter": 1000}
    found = minimize(unlikely, np.zeros(3), method="L-BFGS-B", bounds=bounds, options=options)
    p, q, v = (float(value) for value in np.exp(found.x))
    return SpendFit(p, q, v * unit)


def expected_spend(fit: SpendFit, repeats: Any, mean: Any) -> Any:
    """What each customer will spend on a purchase; without a repeat as much as all on average."""
    p, q, v = fit
    x = np.asarray(repeats, "f8")
    spent = np.where(x > 0, x * np.nan_to_num(np.asarray(mean, "f8")), 0.0)
    return p * (v + spent) / (p * x + q - 1)
