"""Customers at the beginning and after the end: no second order, and lost with a past that pays."""

from collections.abc import Sequence

import numpy as np

from toolkit.rules.signals.order_runs import OrderRun, as_day
from toolkit.rules.signals.signal_kinds import Signal

LEAST = 20
"""Second orders that tell the usual time to one."""
YEAR = 365
UNIT = 10_000


def no_second_order(
    runs: Sequence[OrderRun], *, today: int, days: int, share: float
) -> list[Signal]:
    """Who ordered once, longer ago than this share took to order again, and within a year.

    With fewer than `LEAST` second orders in the book the usual time is `days`.
    """
    times = [int(run.days[1] - run.days[0]) for run in runs if len(run.days) > 1]
    usual = int(np.quantile(times, share)) if len(times) >= LEAST else days
    whom = f"at most {usual}"
    if len(times) >= LEAST:
        whom = f"{share:.0%} of the second orders came within {usual} days"
    found = []
    for run in runs:
        ago = today - int(run.days[0])
        if len(run.days) != 1 or ago <= usual or ago > YEAR:
            continue
        evidence = f"One order, {ago} days ago, and no second; {whom}."
        since, basis = as_day(int(run.days[0]) + usual + 1), str(int(run.days[0]))
        found.append(
            Signal("second", run.customer_id, evidence, since, basis, float("nan"), len(times))
        )
    return found


def lost_that_pays(
    runs: Sequence[OrderRun], *, today: int, lost_days: int, times: float
) -> list[Signal]:
    """Who is lost, at most so many times as long ago, and in the best year bought more than most.

    The measure is the median of what those who are not lost bought in the last 365 days, of whom
    the amounts are known.
    """
    still = [run for run in runs if today - int(run.days[-1]) <= lost_days]
    active = [_units(run, today) for run in still if run.known[run.days > today - YEAR].all()]
    if len(active) < LEAST:
        return []
    usual = float(np.median(active))
    found = []
    for run in runs:
        silent = today - int(run.days[-1])
        if not lost_days < silent <= times * lost_days or len(run.days) < 2:
            continue
        best = max(_units(run, int(day)) for day in run.days)
        if best <= usual:
            continue
        evidence = (
            f"Lost for {silent - lost_days} days; bought {best / UNIT:,.0f} in the best year, "
            f"half of the others {usual / UNIT:,.0f} or less."
        )
        since, basis = as_day(int(run.days[-1]) + lost_days), str(int(run.days[-1]))
        found.append(
            Signal("win back", run.customer_id, evidence, since, basis, float("nan"), len(run.days))
        )
    return found


def _units(run: OrderRun, until: int) -> int:
    inside = (run.days > until - YEAR) & (run.days <= until)
    return int(run.units[inside].sum())
