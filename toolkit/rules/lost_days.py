"""Lost days: a place soon for a call that lost its planned day, by one of a lower class.

Practice 6.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np

from toolkit.rules.plan_input import COMMITMENT, Calls, Days
from toolkit.rules.spread_days import places_used

SHORT = 1
"""Working days that a call waits for a free place that has lost a day before: many short waits, one
after the other, would be a long one.
"""


@dataclass(frozen=True)
class Lost:
    """What is known of calls that lost their day, one entry a call in every array."""

    is_lost: Any
    """Whether it is a routine call of the last plan, and nobody has reached the customer since."""
    again: Any
    """Whether the last plan had moved it already."""
    order: Any
    """The order of the class in which the customer is called: 0 comes first."""
    promoted: Any
    """Whether the customer has waited too long: such a call gives its place last."""
    gave: Any
    """Whether it has given a place before: it does so once."""


def places_soon(day: Any, calls: Calls, days: Days, lost: Lost, *, wait: int) -> tuple[Any, Any]:
    """The days, and of each call the one that has its place now; -1 where it gave none.

    A call that lost its day and would wait for a free place longer than `wait` working days, or
    than `SHORT` where it had lost one before, takes the place of one call of a lower class, where
    that is so much sooner: never on a frozen day, and not before it is due. That one goes to the
    first free place, and nobody else moves. Of such places it is one within so many days, of the
    lowest class, then the first.
    """
    found, heir = np.array(day), np.full(len(day), -1, "i8")
    worked = np.cumsum(days.capacity > 0, axis=1)
    first = np.maximum(calls.release, days.frozen[calls.rep] + 1)
    first = np.minimum(first, worked.shape[1] - 1)
    patience = np.where(lost.again, min(SHORT, wait), wait)
    waits = worked[calls.rep, found] - worked[calls.rep, first] > patience
    is_routine = (calls.level != COMMITMENT) & ~calls.visit & (found >= 0)
    seekers = np.flatnonzero(lost.is_lost & is_routine & (found != calls.kept) & waits)
    if not len(seekers):
        return found, heir
    gives = is_routine & (found == calls.kept) & (found > days.frozen[calls.rep]) & ~lost.gave
    free = days.capacity - places_used(found, calls, days)
    for call in seekers[np.lexsort((calls.priority[seekers], lost.order[seekers]))]:
        rep = calls.rep[call]
        others = np.flatnonzero(gives & (calls.rep == rep) & (lost.order > lost.order[call]))
        when = found[others]
        sooner = worked[rep, found[call]] - worked[rep, when] > patience[call]
        fits = (when >= first[call]) & days.is_open[calls.pair[call], when] & sooner
        others = others[fits]
        if not len(others):
            continue
        when = found[others]
        is_late = worked[rep, when] - worked[rep, first[call]] > patience[call]
        keys = (-calls.priority[others], when, lost.promoted[others], -lost.order[others], is_late)
        other = others[np.lexsort(keys)[0]]
        free[rep, found[call]] += 1
        new_day = _first_free(free[rep], days.is_open[calls.pair[other]], found[other] + 1)
        if new_day < 0:
            free[rep, found[call]] -= 1
            continue
        found[call], found[other] = found[other], new_day
        free[rep, new_day] -= 1
        heir[other] = call
        gives[[call, other]] = False
    return found, heir


def _first_free(free: Any, is_open: Any, first: int) -> int:
    """The first open day from one on with a free place; -1 for none."""
    last = min(len(free), len(is_open))
    found = np.flatnonzero((free[first:last] > 0) & is_open[first:last])
    return first + int(found[0]) if len(found) else -1
