"""Areas: visits of one rep and week dealt to the days by where the customers are.

Days are exchanged among visits, so every day keeps as many as it had (practices 5, 7).
"""

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
    number of visits. Out: the days.
    """
    days = np.array(day, "i8")
    movable = ~np.asarray(is_fixed, bool) & (np.asarray(area) >= 0)

    def may_stand(visit: int, when: int) -> bool:
        return bool(earliest[visit] <= when <= latest[visit]) and bool(is_open(visit, when))

    for number in np.unique(np.asarray(group)[movable]):
        members = np.flatnonzero((np.asarray(group) == number) & (np.asarray(area) >= 0))
        _deal(days, members, area, movable, may_stand)
    return days


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
