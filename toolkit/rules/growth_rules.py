"""The growth bridge: from the revenue of one window to that of the next, customer by customer.

Practice 56: retained, expanded, shrunk, lost, won back and new add up to the total exactly.
"""

from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from toolkit.rules.intervals import Z
from toolkit.rules.order_windows import Bools, Window

APART = {"apart_before": "Apart, before", "apart_now": "Apart, now"}
"""What is known of customers whose amounts are not all known, as sheets call it: no change."""
STEPS = (
    "before",
    "apart_before",
    "lost",
    "shrunk",
    "retained",
    "expanded",
    "won_back",
    "new",
    "apart_now",
    "now",
)
TOTALS = ("before", "retained", "now")
"""Steps that are a height, not a change of one."""


class Retained(NamedTuple):
    """Shares of the revenue of a window that the same customers brought in the next one."""

    net: float
    """All that they brought: may be more than 1."""
    gross: float
    """At most what each brought before: never more than 1; of contracts only."""
    customers: int
    low: float = float("nan")
    high: float = float("nan")
    """The 95 % interval of the net share; NaN for fewer than 20 customers."""


LEAST = 20


def growth_steps(before: Window, now: Window, earlier: Bools) -> pd.DataFrame:
    """One row a step: step, customers, units (a change is below zero where it takes away).

    `earlier` says which customers had ordered before both windows. Lost: ordered before, not now.
    Shrunk and expanded: both, for less or more. Won back: now and earlier, but not before. New: now
    for the first time. Apart: customers of whose orders in either window too many have no amount
    that counts, so that nobody knows what they are: what is known of them is taken out of the first
    window and put back into the second one. before + apart_before + lost + shrunk = retained;
    + expanded + won back + new + apart_now = now. Money given back in a window to who ordered
    nothing in it is among what shrunk and expanded, without a count: nobody loses more than was
    ordered, or brings more. There is no step apart where nobody is.
    """
    apart = before.unknown | now.unknown
    both = before.ordered & now.ordered & ~apart
    change = now.units - before.units
    lost = before.ordered & ~now.ordered & ~apart
    back = now.ordered & ~before.ordered & earlier & ~apart
    new = now.ordered & ~before.ordered & ~earlier & ~apart
    shrunk, expanded = both & (change < 0), both & (change > 0)
    back_now = int(now.units[~now.ordered & ~apart].sum())
    back_then = int(before.units[~before.ordered & ~apart].sum())
    less, more = int(change[shrunk].sum()) + back_now, int(change[expanded].sum()) - back_then
    then, since = int(before.units[apart].sum()), int(now.units[apart].sum())
    lost_units = int(before.units[lost].sum())
    kept_units = before.total - then - lost_units + less
    found = {
        "before": (before.customers, before.total),
        "apart_before": (int((apart & before.ordered).sum()), -then),
        "lost": (int(lost.sum()), -lost_units),
        "shrunk": (int(shrunk.sum()), less),
        "retained": (int(both.sum()), kept_units),
        "expanded": (int(expanded.sum()), more),
        "won_back": (int(back.sum()), int(now.units[back].sum())),
        "new": (int(new.sum()), int(now.units[new].sum())),
        "apart_now": (int((apart & now.ordered).sum()), since),
        "now": (now.customers, now.total),
    }
    rows = [(step, *found[step]) for step in STEPS if step not in APART or apart.any()]
    return pd.DataFrame(rows, columns=["step", "customers", "units"])


def add_heights(steps: pd.DataFrame) -> pd.DataFrame:
    """Where each column of the bridge stands and how high it is: floor, total, up, down (units).

    NaN for what is not drawn; all of them where a height lies below zero, as no bridge shows that.
    """
    units = steps["units"].to_numpy("f8")
    is_total = np.asarray(steps["step"].isin(TOTALS), bool)
    after = np.zeros(len(units))
    height = 0.0
    for place, (value, total) in enumerate(zip(units, is_total, strict=True)):
        height = value if total else height + value
        after[place] = height
    start = np.where(is_total, 0.0, after - units)
    is_drawn = bool((after >= 0).all() and (start >= 0).all())
    drawn: dict[str, tuple[Any, Any]] = {
        "floor": (np.minimum(start, after), is_drawn),
        "total": (units, is_drawn & is_total),
        "up": (units, is_drawn & ~is_total & (units > 0)),
        "down": (-units, is_drawn & ~is_total & (units < 0)),
    }
    heights = {name: np.where(seen, height, np.nan) for name, (height, seen) in drawn.items()}
    return steps.assign(**heights)


def retained(before: Window, now: Window) -> Retained:
    """Net and gross revenue retention of the customers who ordered before; NaN without revenue.

    Those whose amounts are unknown in either window are left out.
    """
    mine = before.ordered & ~(before.unknown | now.unknown)
    start = int(before.units[mine].sum())
    if start <= 0:
        return Retained(float("nan"), float("nan"), int(mine.sum()))
    at_most = np.minimum(before.units[mine], now.units[mine])
    net, gross, count = int(now.units[mine].sum()) / start, int(at_most.sum()) / start, mine.sum()
    margin = Z * _error(before.units[mine], now.units[mine], net)
    return Retained(net, gross, int(count), max(net - margin, 0.0), net + margin)


def _error(before: Any, now: Any, share: float) -> float:
    """The standard error of a ratio of two sums, customer by customer; NaN for few of them."""
    count = len(before)
    if count < LEAST:
        return float("nan")
    off = now - share * before
    return float(np.sqrt((off**2).sum() * count / (count - 1)) / before.sum())
