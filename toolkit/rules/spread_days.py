"""Days after a long time without work: the calls that waited for its end are spread over them.

Practice 6.
"""

from typing import Any

import numpy as np

from toolkit.rules.plan_input import COMMITMENT, Calls, Days

LONG_CLOSED = 7
"""Days in a row without work of a rep, from which calls are brought forward to the days before,
and spread over those after.
"""
SPREAD_DAYS = 5
"""Working days after such a time over which calls are spread."""


def long_closed(is_open: Any) -> list[tuple[int, int]]:
    """Where a long time without work begins, after the first open day, and the day that ends it.

    >>> long_closed(np.array([True, *[False] * 8, True, False, True]))
    [(1, 9)]
    """
    opens = np.flatnonzero(is_open)
    lengths = np.diff(opens)
    return [(int(opens[i]) + 1, int(opens[i + 1])) for i in np.flatnonzero(lengths > LONG_CLOSED)]


def days_back(rep: Any, due: Any, rep_open: Any, today: int) -> Any:
    """The first working day after the long time without work in which each call was due.

    In: rep and due (an offset) of each call, the days on which each rep works; -1 for a call that
    was due in none, or in one that is over for longer than `SPREAD_DAYS` working days.
    """
    found = np.full(len(rep), -1, "i8")
    for number in np.unique(rep):
        works = rep_open[number]
        for first, back in long_closed(works):
            if works[back : today + 1].sum() > SPREAD_DAYS:
                continue
            found[(rep == number) & (due >= first) & (due < back)] = back
    return found


def is_spread_now(calls: Calls, back: Any, days: Days) -> Any:
    """The reps, as one entry each, whose calls are being spread today: others fill no place then.

    They have more calls that waited than half of the places of a day.
    """
    waits = (back >= 0) & (back <= days.today) & (calls.level != COMMITMENT)
    count = np.bincount(calls.rep[waits], minlength=len(days.capacity))
    return count > days.capacity[:, days.today] // 2


def spread(day: Any, calls: Calls, days: Days, back: Any) -> Any:
    """The days of the plan, with routine calls of `days_back` on free places of the days after.

    In: the day of each call, -1 for none. Of `SPREAD_DAYS` each takes half of its places at most,
    or an equal part of all where that is more, the first ones by priority first; where the days
    have no such places all stay. Calls that the last plan has on their day, visits and those who
    have waited too long stay, too.
    """
    found = np.array(day)
    waits = (back >= 0) & (found >= back) & (calls.level != COMMITMENT) & ~calls.visit
    if not waits.any():
        return found
    free = days.capacity - places_used(found, calls, days)
    for rep, first in sorted(set(zip(calls.rep[waits], back[waits], strict=True))):
        window = first + np.flatnonzero(days.capacity[rep, first:] > 0)[:SPREAD_DAYS]
        window = window[window >= days.today]
        group = np.flatnonzero(waits & (calls.rep == rep) & (back == first))
        group = group[np.isin(found[group], window)]
        _spread_group(found, group, window, calls, days, free[rep])
    return found


def _spread_group(found: Any, group: Any, window: Any, calls: Calls, days: Days, free: Any) -> None:
    """Deal the calls of one rep anew to the days, in the order of priority; changes both arrays."""
    part = -(-len(group) // max(1, len(window)))
    places = days.capacity[calls.rep[group[0]]] if len(group) else free
    most = np.maximum(places // 2, part)
    stays = (calls.kept[group] == found[group]) | (calls.level[group] == 0)
    movable = group[~stays]
    left, room = np.array(free), most - np.bincount(found[group[stays]], minlength=len(free))
    np.add.at(left, found[movable], 1)
    dealt = []
    for call in movable[np.argsort(calls.priority[movable])]:
        fits = (left[window] > 0) & (room[window] > 0) & (calls.release[call] <= window)
        later = window[fits & days.is_open[calls.pair[call], window]]
        if not len(later):
            return
        dealt.append((call, later[0]))
        left[later[0]] -= 1
        room[later[0]] -= 1
    for call, when in dealt:
        found[call] = when
    free[:] = left


def places_used(day: Any, calls: Calls, days: Days) -> Any:
    """Places that are taken of each rep on each day."""
    used = np.zeros_like(days.capacity)
    placed = day >= 0
    np.add.at(used, (calls.rep[placed], day[placed]), calls.size[placed])
    return used
