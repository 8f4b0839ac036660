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
SEASON, YEAR = 90, 365
"""Days that are compared with the same days of the year before."""
UNIT = 10_000
"""Units of a piece of money."""


def spend_change(runs: Iterable[OrderRun], *, today: int, change: float) -> list[Signal]:
    """Whose last orders were all small, or all large, and together less or more by `change`.

    Small and large are the customer's own: below the lowest tenth of the orders before, above the
    highest. Where the same 90 days of the year before had orders, they must have been better, or
    worse: so that a season is no signal.
    """
    found = []
    for run in runs:
        if len(run.days) < LEAST_BEFORE + RUN or today - int(run.days[-1]) > SEASON:
            continue
        last, before = run.units[-RUN:], run.units[:-RUN]
        low, usual, high = np.quantile(before, [EDGE, 0.5, 1 - EDGE])
        ratio = last.sum() / (RUN * usual) if usual > 0 else 1.0
        now, then = _season(run, today), _season(run, today - YEAR)
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
            evidence += f"; {now / UNIT:,.0f} in {SEASON} days, {then / UNIT:,.0f} a year before"
        stake = float(min(abs(1 - ratio), 1.0))
        since, basis = as_day(int(run.days[-RUN])), str(int(run.days[-1]))
        found.append(
            Signal(kind, run.customer_id, f"{evidence}.", since, basis, stake, len(run.days))
        )
    return found


def _season(run: OrderRun, until: int) -> int:
    """Units of the 90 days up to this one."""
    inside = (run.days > until - SEASON) & (run.days <= until)
    return int(run.units[inside].sum())
