"""The places of visits: so many of a day each, and so many visits in a week. Practice 6."""

from typing import Any

import numpy as np

from toolkit.rules.plan_input import COMMITMENT, Calls, Days


class VisitPlaces:
    """The visits of each rep and week that are still to be given, while days are planned."""

    def __init__(self, calls: Calls, days: Days, start: Any) -> None:
        self.calls, self.week = calls, days.week
        self.left = days.most_visits.copy()
        # Other visits leave those of a week for commitments that are wanted in it, and for those
        # of the last plan.
        self.promised = np.zeros_like(self.left)
        is_known = (calls.level == COMMITMENT) | (calls.kept >= 0)
        is_promised = calls.visit & is_known & (start < len(days.week))
        week = days.week[start[is_promised]]
        np.add.at(self.promised, (calls.rep[is_promised], week), 1)
        self.is_promised = is_promised
        self.week_of_call = days.week[np.minimum(start, len(days.week) - 1)]

    def taken(self, ready: Any, places: Any, day: int) -> Any:
        """Of calls in their order by rep those with a place, by their sizes."""
        rep = self.calls.rep[ready]
        begins = np.flatnonzero(np.concatenate([[True], rep[1:] != rep[:-1]]))
        parts = zip(np.split(ready, begins[1:]), np.split(places, begins[1:]), strict=True)
        return np.concatenate([self._of_rep(*part, day) for part in parts])

    def _of_rep(self, ready: Any, places: Any, day: int) -> Any:
        """The calls of one rep: up to each visit the small ones, and after the first without place.

        Commitments stand in front, and all visits are of one size: behind a visit for which the
        day has no room, it has room for no other. One for which the week has none may stand before
        one of the last plan.
        """
        is_visit = self.calls.visit[ready]
        chosen = np.zeros(len(ready), bool)
        used, begin = 0, 0
        for place in np.flatnonzero(is_visit):
            chosen[begin:place] = np.arange(used, used + place - begin) < places[begin:place]
            used += int(chosen[begin:place].sum())
            size = int(self.calls.size[ready[place]])
            begin = int(place) + 1
            if used + size > places[place]:
                break
            if self._has_visit(ready[place], day):
                chosen[place] = True
                used += size
        small = begin + np.flatnonzero(~is_visit[begin:])
        chosen[small] = np.arange(used, used + len(small)) < places[small]
        return ready[chosen]

    def _has_visit(self, call: int, day: int) -> bool:
        """Whether the rep may make this visit in the week of the day; it is taken then."""
        rep, week, own_week = self.calls.rep[call], self.week[day], self.week_of_call[call]
        is_commitment = self.calls.level[call] == COMMITMENT
        left = self.left[rep, week]
        if is_commitment:
            self.promised[rep, own_week] -= 1
        elif self.is_promised[call] and own_week == week:
            if left <= 0:
                return False
            self.promised[rep, week] -= 1
        elif left - self.promised[rep, week] <= 0:
            return False
        elif self.is_promised[call]:
            # Brought forward, it leaves its place of a later week to another one.
            self.promised[rep, own_week] -= 1
        self.left[rep, week] -= 1
        return True
