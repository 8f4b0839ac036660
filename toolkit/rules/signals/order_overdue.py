"""An order is overdue against the customer's own rhythm (practice 50)."""

from collections.abc import Iterable

import numpy as np

from toolkit.rules.signals.order_runs import OrderRun, as_day
from toolkit.rules.signals.signal_kinds import Signal

GAPS_KEPT = 12
"""The last gaps between orders tell the rhythm; older ones are of another time."""


def order_overdue(
    runs: Iterable[OrderRun], *, today: int, least: int, slack: float, lost_days: int
) -> list[Signal]:
    """Who has not ordered for longer than ever before of late, by `slack`, and is not yet lost.

    A rhythm needs `least` orders. The measure is the customer's own: the longest of the last gaps.
    """
    found = []
    for run in runs:
        silent = today - int(run.days[-1])
        if len(run.days) < least or silent > lost_days:
            continue
        gaps = np.diff(run.days)[-GAPS_KEPT:]
        usual, longest = int(np.median(gaps)), int(gaps.max())
        limit = int(longest * slack)
        if silent <= limit:
            continue
        evidence = (
            f"{silent} days since the last order, usually {usual}, at most {longest} in the last "
            f"{len(gaps)} gaps; overdue after {longest * slack:g}, {slack:g} times the longest."
        )
        since = as_day(int(run.days[-1]) + limit + 1)
        basis = str(int(run.days[-1]))
        found.append(Signal("overdue", run.customer_id, evidence, since, basis, 1.0, len(gaps)))
    return found
