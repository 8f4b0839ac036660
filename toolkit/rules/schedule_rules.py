"""The call schedule: every due call on the first day that has a place for it, by strict priority.

Practice 6.
"""

from typing import Any

import numpy as np

MAX_DAYS = 3660
"""The longest calendar, ten years."""


def plan(
    rep: Any, pair: Any, priority: Any, release: Any, capacity: Any, is_open: Any
) -> "np.ndarray[Any, np.dtype[np.int64]]":
    """The day of every call: each day each rep takes the best calls released, up to capacity.

    Exact for any strict priority, any capacities by day and any closed days. In (all integer
    arrays, one entry a call): rep (row of `capacity`), pair (row of `is_open`), priority (unique;
    lower first), release (first allowed day). `capacity[rep, day]` is a number of calls,
    `is_open[pair, day]` tells whether that call may be made. Out: the day, or -1 when no day had a
    place.
    """
    rep, pair, release = (np.asarray(values, "i8") for values in (rep, pair, release))
    day_of_call = np.full(len(rep), -1, "i8")
    # Calls without a day yet, by rep and then by priority.
    waiting = np.lexsort((np.asarray(priority), rep))
    days = min(capacity.shape[1], is_open.shape[1])
    first = int(release.min()) if len(release) else days
    for day in range(first, days):
        if not len(waiting):
            break
        ready = waiting[(release[waiting] <= day) & is_open[pair[waiting], day]]
        if not len(ready):
            continue
        taken = ready[_place_in_run(rep[ready]) < capacity[rep[ready], day]]
        if len(taken):
            day_of_call[taken] = day
            waiting = waiting[day_of_call[waiting] < 0]
    return day_of_call


def _place_in_run(values: Any) -> Any:
    """The place of each entry among its equals, which stand together: 0, 1, 2, ..."""
    begins = np.flatnonzero(np.concatenate([[True], values[1:] != values[:-1]]))
    lengths = np.diff(np.append(begins, len(values)))
    return np.arange(len(values)) - np.repeat(begins, lengths)
