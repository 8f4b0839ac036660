"""Areas: visits of one rep and week dealt to the days by where the customers are.

Days are exchanged among visits, so every day keeps as many as it had (practices 5, 7).
"""

from collections.abc import Callable
from itertools import combinations
from typing import Any

import numpy as np

PREFIX = 2
"""Signs of a postcode that name an area."""


def dealt_by_area(
    day: Any, group: Any, area: Any, earliest: Any, latest: Any, is_open: Any, is_fixed: Any
) -> Any:
    """The days of visits, exchanged within a group so that those of one area stand together.

    In, one entry a visit: `day`, `group` (rep and week in one number), `area` (a number, -1 where
    it is not known), `earliest` and `latest` day, `is_fixed` (keeps its day); `is_open` says of a
    visit and a day whether it may stand there: a function of both. Every day of a group keeps its
    number of visits, and nothing is exchanged that leaves as many ways into areas as there were.
    Out: the days.
    """
    days = np.array(day, "i8")
    movable = ~np.asarray(is_fixed, bool) & (np.asarray(area) >= 0)
    may_stand = _may_stand(earliest, latest, is_open)
    for number in np.unique(np.asarray(group)[movable]):
        members = np.flatnonzero((np.asarray(group) == number) & (np.asarray(area) >= 0))
        before = days[members]
        _deal(days, members, area, movable, may_stand)
        _take_back(days, members, area, before)
    return days


def joined_by_area(
    day: Any,
    group: Any,
    area: Any,
    earliest: Any,
    latest: Any,
    is_open: Any,
    is_fixed: Any,
    *,
    free: Any,
    size: Any,
) -> Any:
    """The days of visits, each that is alone in its area beside another one of it, where that day
    has free places.

    In: as for `dealt_by_area`; `free` are the free places of the rep of each visit on each day, and
    `size` those that a visit takes. Nothing is exchanged: no other call moves. Out: the days.
    """
    days, places = np.array(day, "i8"), np.array(free)
    may_stand = _may_stand(earliest, latest, is_open)
    movable = ~np.asarray(is_fixed, bool) & (np.asarray(area) >= 0)
    for visit in np.flatnonzero(movable):
        of_area = (np.asarray(group) == group[visit]) & (np.asarray(area) == area[visit])
        near = np.unique(days[of_area & (days != days[visit])])
        if (of_area & (days == days[visit])).sum() > 1:
            continue
        fitting = [
            int(when)
            for when in near
            if places[visit, when] >= size[visit] and may_stand(int(visit), int(when))
        ]
        if not fitting:
            continue
        of_rep = np.asarray(group) == group[visit]
        places[of_rep, days[visit]] += size[visit]
        places[of_rep, fitting[0]] -= size[visit]
        days[visit] = fitting[0]
    return days


def _may_stand(earliest: Any, latest: Any, is_open: Any) -> Callable[[int, int], bool]:
    """Whether a visit may stand on a day."""

    def may_stand(visit: int, when: int) -> bool:
        return bool(earliest[visit] <= when <= latest[visit]) and bool(is_open(visit, when))

    return may_stand


def _take_back(days: Any, members: Any, area: Any, before: Any) -> None:
    """Take back the exchanges that save no way into an area on any day; changes `days`."""
    now = days[members]
    ways = _ways(now, area[members])
    if ways >= _ways(before, area[members]):
        days[members] = before
        return
    for first, second in combinations(np.flatnonzero(now != before), 2):
        if (now[first], now[second]) != (before[second], before[first]):
            continue
        back = now.copy()
        back[[first, second]] = before[[first, second]]
        if _ways(back, area[members]) <= ways:
            now = back
    days[members] = now


def _ways(days: Any, area: Any) -> int:
    """Into how many areas somebody has to go, on each day anew."""
    return len(set(zip(days.tolist(), area.tolist(), strict=True)))


def _deal(days: Any, members: Any, area: Any, movable: Any, may_stand: Any) -> None:
    """Exchange two visits at a time as long as that brings areas together; changes `days`."""
    improved = True
    while improved:
        improved = False
        for place, first in enumerate(members):
            for second in members[place + 1 :]:
                if not (movable[first] and movable[second]) or days[first] == days[second]:
                    continue
                if not may_stand(first, days[second]) or not may_stand(second, days[first]):
                    continue
                if _gain(days, members, area, first, second) > 0:
                    days[first], days[second] = days[second], days[first]
                    improved = True


def _gain(days: Any, members: Any, area: Any, first: int, second: int) -> int:
    """By how many neighbours of their own area more the two would stand if they were exchanged."""
    if area[first] == area[second]:
        return 0
    others = members[(members != first) & (members != second)]

    def together(visit: int, when: int) -> int:
        return int(((days[others] == when) & (area[others] == area[visit])).sum())

    after = together(first, days[second]) + together(second, days[first])
    return after - together(first, days[first]) - together(second, days[second])
