"""Spend goes down or up, beyond the customer's own noise and the season (practices 25, 50)."""

from collections.abc import Iterable

import numpy as np

from toolkit.rules.signals.order_runs import OrderRun, as_day
from toolkit.rules.signals.signal_kinds import Signal

RUN = 3
"""Orders in a row that must all say the same: one is chance."""
LEAST_BEFORE = 8
"""Orders before those that tell what is usual."""
EDGE = 0.1
"""Below this part of the customer's own orders one is small; above the rest of it, large."""
RECENT, YEAR = 90, 365
"""Days within which a customer has ordered who still does."""
SAME_SEASON = 45
"""Days by which an order may lie before or after the day of another one a year later."""
UNIT = 10_000
"""Units of a piece of money."""


def spend_change(runs: Iterable[OrderRun], *, today: int, change: float) -> list[Signal]:
    """Whose last orders were all small, or all large, and together less or more by `change`.

    Small and large are the customer's own: below the lowest tenth of the orders before, above the
    highest. Where each has an order of about the same day of the year before beside it, those must
    have been better, or worse: so that a season is no signal, however orders fall in it.
    """
    found = []
    for run in runs:
        if len(run.days) < LEAST_BEFORE + RUN or today - int(run.days[-1]) > RECENT:
            continue
        last, before = run.units[-RUN:], run.units[:-RUN]
        low, usual, high = np.quantile(before, [EDGE, 0.5, 1 - EDGE])
        ratio = last.sum() / (RUN * usual) if usual > 0 else 1.0
        now, then = int(last.sum()), _a_year_before(run)
        is_down = (last < low).all() and ratio <= 1 - change and (then <= 0 or now < then)
        is_up = (last > high).all() and ratio >= 1 + change and (then <= 0 or now > then)
        if not (is_down or is_up):
            continue
        kind = "spend down" if is_down else "spend up"
        evidence = (
            f"The last {RUN} orders came to {last.sum() / UNIT:,.0f}, "
            f"usually {RUN * usual / UNIT:,.0f}"
        )
        if then > 0:
            evidence += f", and those of the same season a year before to {then / UNIT:,.0f}"
        stake = float(min(abs(1 - ratio), 1.0))
        since, basis = as_day(int(run.days[-RUN])), str(int(run.days[-1]))
        found.append(
            Signal(kind, run.customer_id, f"{evidence}.", since, basis, stake, len(run.days))
        )
    return found


def _a_year_before(run: OrderRun) -> int:
    """Units of the orders next to the days of the last ones a year before; 0 if one has none."""
    units = 0
    for day in run.days[-RUN:]:
        off = np.abs(run.days[:-RUN] - (int(day) - YEAR))
        nearest = int(off.argmin())
        if off[nearest] > SAME_SEASON:
            return 0
        units += int(run.units[nearest])
    return units
