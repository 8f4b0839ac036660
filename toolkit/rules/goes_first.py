"""Who goes first: whether a customer who has waited too long stands before other routine calls.

Practice 6.
"""

from typing import Any

import numpy as np
import pandas as pd

from toolkit.rules.tier_rules import order_of

_WAITS = 100
"""More than there are classes: all who have not waited too long come behind all who have."""


def goes_first(customers: pd.DataFrame) -> Any:
    """Whether each routine call of who has waited too long stands before others of its caller.

    In: caller_rep, planned (NaT for none), task ("" for a routine call), promoted, care. Nobody of
    a lower class, and nobody who has not waited too long, has an earlier day; and one of them has
    this day or a later one. A call that lost its day may stand behind all of them.
    """
    found = np.zeros(len(customers), bool)
    is_routine = ((customers["task"] == "") & customers["planned"].notna()).to_numpy()
    promoted = customers["promoted"].to_numpy(bool)
    if not (is_routine & promoted).any():
        return found
    value = order_of(customers["care"]) + np.where(promoted, 0, _WAITS)
    day = customers["planned"].to_numpy("M8[D]").astype("i8")
    rows = np.flatnonzero(is_routine)
    reps = customers["caller_rep"].to_numpy("i8")[rows]
    for rep in np.unique(reps[promoted[rows]]):
        mine = rows[reps == rep]
        found[mine] = _stands_first(day[mine], value[mine])
    return found & promoted


def _stands_first(day: Any, value: Any) -> Any:
    """Of the calls of one rep: none of a higher value has an earlier day, and one has a later."""
    days, place = np.unique(day, return_inverse=True)
    worst = np.full(len(days), -1, "i8")
    np.maximum.at(worst, place, value)
    before = np.concatenate([[-1], np.maximum.accumulate(worst)[:-1]])
    behind = np.maximum.accumulate(worst[::-1])[::-1]
    return (before[place] <= value) & (behind[place] > value)
