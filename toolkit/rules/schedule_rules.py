"""The call schedule: every due call on the first day that has a place for it, by strict priority (practice 6)."""

from typing import Any

import numpy as np

MAX_DAYS = 3660


def plan(
    rep: Any, pair: Any, priority: Any, release: Any, capacity: Any, is_open: Any
) -> "np.ndarray[Any, np.dtype[np.int64]]":
    """The day of every call: day by day each rep takes the released calls of best priority that are open, up to capacity.

    Exact for any strict priority, any capacities by day and any closed days. In (all integer arrays, one entry a call): rep (row of
    `capacity`), pair (row of `is_open`), priority (unique; lower first), release (first allowed day). `capacity[rep, day]` is a
    number of calls, `is_open[pair, day]` tells whether that call may be made. Out: the day, or -1 when no day had a place.
    """
    rep, pair, release = (np.asarray(a, "i8") for a in (rep, pair, release))
    order = np.lexsort((np.asarray(priority), rep))
    out = np.full(len(rep), -1, "i8")
    waiting = order
    days = min(capacity.shape[1], is_open.shape[1])
    first = int(release.min()) if len(release) else days
    for day in range(first, days):
        if not len(waiting):
            break
        ready = waiting[(release[waiting] <= day) & is_open[pair[waiting], day]]
        if not len(ready):
            continue
        owner = rep[ready]
        start = np.flatnonzero(np.concatenate([[True], owner[1:] != owner[:-1]]))
        place = np.arange(len(ready)) - np.repeat(start, np.diff(np.append(start, len(ready))))
        taken = ready[place < capacity[owner, day]]
        if len(taken):
            out[taken] = day
            waiting = waiting[out[waiting] < 0]
    return out
