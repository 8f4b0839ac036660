"""Spend goes down or up, beyond the customer's own noise and the season (practices 25, 50)."""

from collections.abc import Iterable
from typing import Any

import numpy as np
import pandas as pd

from toolkit.rules.sentences import day_text
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
    highest; of those a year or half a year before, where they are enough, as a change that lasts
    would be usual else. Where each has orders of about the same day of the year before beside it,
    a quarter of those at most may have been less than that by `change`, or more: so that a season
    is no signal, however orders fall at its edges. It holds since the first of the last orders that
    all are so small, or so large, and nearer to what they come to now than to what is usual: some
    before the change may be small by chance. Silent where one of the last orders has no
    amount that counts; earlier ones without are left out.
    """
    found = []
    for run in map(_priced, runs):
        if len(run.days) < LEAST_BEFORE + RUN or today - int(run.days[-1]) > RECENT:
            continue
        last, now = run.units[-RUN:], int(run.units[-RUN:].sum())
        low, usual, high = np.quantile(_before(run), [EDGE, 0.5, 1 - EDGE])
        ratio = now / (RUN * usual) if usual > 0 else 1.0
        is_down = (last < low).all() and ratio <= 1 - change
        is_up = (last > high).all() and ratio >= 1 + change
        if not (is_down or is_up):
            continue
        least, most = _a_year_before(run)
        if is_down and (least <= 0 or now <= least * (1 - change)):
            kind = "spend down"
        elif is_up and (most <= 0 or now >= most * (1 + change)):
            kind = "spend up"
        else:
            continue
        halfway = (usual + now / RUN) / 2
        is_changed = run.units < min(low, halfway) if is_down else run.units > max(high, halfway)
        is_changed[-RUN:] = True
        since = _since(run, is_changed)
        edge = (
            f"below {low / UNIT:,.0f}, the lowest tenth before"
            if is_down
            else f"above {high / UNIT:,.0f}, the highest tenth before"
        )
        evidence = (
            f"The last {RUN} orders came to {now / UNIT:,.0f}, usually {RUN * usual / UNIT:,.0f}; "
            f"each since {day_text(since)} was {edge}"
        )
        if most > 0:
            evidence += (
                f". {RUN} orders of the same season a year before come to {least / UNIT:,.0f} to "
                f"{most / UNIT:,.0f} (the middle half, within {SAME_SEASON} days)"
            )
        stake = float(min(abs(1 - ratio), 1.0))
        basis = str(int(run.days[-1]))
        found.append(
            Signal(kind, run.customer_id, f"{evidence}.", since, basis, stake, len(run.days))
        )
    return found


def _since(run: OrderRun, is_changed: Any) -> pd.Timestamp:
    """The day of the first of the last orders that all are changed."""
    others = np.flatnonzero(~is_changed)
    return as_day(int(run.days[int(others[-1]) + 1 if len(others) else 0]))


def _priced(run: OrderRun) -> OrderRun:
    """The orders whose amounts are known; none where one of the last is not."""
    if run.known.all():
        return run
    is_told = run.known & run.known[-RUN:].all()
    return OrderRun(run.customer_id, run.days[is_told], run.units[is_told], run.known[is_told])


def _before(run: OrderRun) -> Any:
    """Units of the orders that tell what is usual: the oldest, as far back as they are enough."""
    first = int(run.days[-RUN])
    for reach in (YEAR, YEAR // 2):
        older = run.units[run.days < first - reach]
        if len(older) >= LEAST_BEFORE:
            return older
    return run.units[:-RUN]


def _a_year_before(run: OrderRun) -> tuple[int, int]:
    """What orders around the days of the last ones came to a year before: the low and the high of
    each day's, their quartiles, added up. Both are 0 where one of the days has none.
    """
    least = most = 0
    for day in run.days[-RUN:]:
        is_near = np.abs(run.days[:-RUN] - (int(day) - YEAR)) <= SAME_SEASON
        units = run.units[:-RUN][is_near]
        if not len(units):
            return 0, 0
        low, high = np.quantile(units, [0.25, 0.75])
        least, most = least + int(low), most + int(high)
    return least, most
