"""The call schedule: two lanes, commitments first, then cadence; and the same plan tomorrow.

Practice 6.
"""

from typing import Any

import numpy as np

from toolkit.rules.plan_input import COMMITMENT, Calls, Days, Ints
from toolkit.rules.visit_places import VisitPlaces

_URGENT, _PUBLISHED, _PRESSING, _OWN, _VISIT, _PLANNED, _LATE = range(7)
_KEPT, _AHEAD, _MISSED, _SPARE, _LAST = range(7, 12)
"""The turns of a day: urgent commitments; those on their own day that the last plan has on it, and
that may not wait; broken promises of ours, and what is late for days; others on their own day;
visits on theirs, whose many places would take theirs from several others; late ones that the last
plan has on it and that were agreed; others that are late; the routine calls that the last plan has
on it; then those that take free places only, and push nobody else around. Of these who has lost a
planned day goes before those that the last plan has on the day though they are not due: such a one
gives way.

A commitment ahead of its own day, and who has lost a planned day, may take a place that is kept for
commitments, too.
"""


def plan(calls: Calls, days: Days) -> Ints:
    """The day of every call: each day each rep takes the best calls released, up to capacity.

    Without a last plan this is exact for any strict priority, any capacities and any closed days.
    A call with a kept day waits for it; on that day only commitments go before it. A routine call
    that lost its kept day takes the next free place, a commitment that did goes behind those that
    are on theirs. Then free places are filled with calls that are nearly due. A visit that does
    not fit into the rest of a day or week waits; smaller calls behind it may have the rest.
    Out: the day, or -1 when no day had a place.
    """
    return _Plan(calls, days).made()


def filled_today(day: Ints, calls: Calls, days: Days) -> Ints:
    """The days of a plan with calls that are nearly due on places of today that visits have left.

    No visit takes one of them: visits have their days by where the customers are.
    """
    waiting = np.flatnonzero(~calls.visit & (day > days.today))
    placed = np.where(day == days.today, day, -1)
    found = np.array(day)
    found[_fill(waiting, placed, calls, days, days.today, None)] = days.today
    return found


class _Plan:
    """A plan while it is made: day by day calls get theirs, and the others wait."""

    def __init__(self, calls: Calls, days: Days) -> None:
        self.calls, self.days = calls, days
        self.last = min(days.capacity.shape[1], days.is_open.shape[1])
        self.day_of_call = np.full(len(calls.rep), -1, "i8")
        self.kept = calls.kept.copy()
        """The kept day of each call, as long as it has a right to it."""
        self.is_ahead = (calls.level == COMMITMENT) & (calls.early < calls.release)
        self.ahead_until = int(calls.release[self.is_ahead].max(initial=-1))
        self.start = self._starts()
        """The first day on which each call is placed."""
        self.gives_way = _gives_way(calls, days)
        self.giving = self._giving()
        self.turn = np.where(self.gives_way, _SPARE, _turns(calls))
        self.commitments = np.flatnonzero(calls.level == COMMITMENT)
        self._press(days.today)
        self.again = np.flatnonzero(calls.again_early)
        self.visits = VisitPlaces(calls, days, self.start) if calls.visit.any() else None
        self.last_spare = _last_spare_day(calls, days)
        self.kept_days = {*np.unique(calls.kept).tolist(), *np.unique(calls.own_day).tolist()}
        self._sort()

    def made(self) -> Ints:
        """The day of every call."""
        for day in range(_first_day(self.start, self.days, self.last), self.last):
            if not len(self.waiting):
                break
            if self._press(day):
                self._sort()
            self._place_due(day)
            self._fill(day)
            self._put_off(day)
            self._use_spare(day)
            self._forget_placed()
        return self.day_of_call

    def _sort(self) -> None:
        """Order the calls without a day by rep, turn and priority, with start and pair of each."""
        ordered = _in_order(self.calls, self.turn)
        self.waiting = ordered[self.day_of_call[ordered] < 0]
        self.start_of = self.start[self.waiting]
        self.pair_of = self.calls.pair[self.waiting]

    def _press(self, day: int) -> bool:
        """Let commitments that wait for too long go first from this day on; whether any does."""
        late = self.calls.presses[self.commitments] <= day
        late &= (self.turn[self.commitments] > _PRESSING) & (self.day_of_call[self.commitments] < 0)
        self.turn[self.commitments[late]] = _PRESSING
        return bool(late.any())

    def _starts(self) -> Any:
        """A routine call waits for its kept day; a commitment may go ahead of its own."""
        calls = self.calls
        waits = (calls.kept >= 0) & (calls.level != COMMITMENT)
        start = np.where(waits, calls.kept, calls.release)
        start = np.where(calls.only_fills, self.last, start)
        return np.where(self.is_ahead, calls.early, start)

    def _giving(self) -> dict[int, list[int]]:
        """The calls that give way, by the day on which the last plan has them."""
        giving: dict[int, list[int]] = {}
        for call in np.flatnonzero(self.gives_way):
            giving.setdefault(int(self.calls.kept[call]), []).append(int(call))
        return giving

    def _place_due(self, day: int) -> None:
        """Give the places of a day to the best of the calls that may be made on it."""
        is_ready = (self.start_of <= day) & self.days.is_open[:, day][self.pair_of]
        ready, turn = self.waiting[is_ready], self.turn
        if day < self.ahead_until:
            ready, turn = _with_ahead(ready, self.is_ahead, turn, self.calls, day)
        if day in self.kept_days:
            ready = _with_kept(ready, turn, self.calls, self.days, day, self.gives_way)
        taken = _taken(ready, turn, self.calls, self.days, day, self.visits)
        self.day_of_call[taken] = day

    def _fill(self, day: int) -> None:
        """Give places that are free then to calls that are nearly due."""
        until = self.days.fill_until
        is_filled = until is not None and bool((until[:, day] >= 0).any())
        waiting = self.waiting if is_filled else self.again
        taken = _fill(waiting, self.day_of_call, self.calls, self.days, day, self.visits)
        self.day_of_call[taken] = day

    def _put_off(self, day: int) -> None:
        """Let calls that gave way wait for the day they are due, or for a place that nobody takes
        where that is behind the days on which such places are used.
        """
        given = self.giving.get(day)
        if not given:
            return
        gave = np.array([call for call in given if self.day_of_call[call] < 0], "i8")
        due = self.calls.release[gave]
        is_behind = due > self.days.spare_until[self.calls.rep[gave]]
        self.start[gave] = np.where(is_behind, self.last, due)
        self.kept[gave] = -1
        self.start_of = self.start[self.waiting]

    def _use_spare(self, day: int) -> None:
        """Give places that are free even then to calls whose stretched interval is not over."""
        if self.days.spare_until is None or day > self.last_spare:
            return
        of_plan = (self.waiting, self.day_of_call, self.calls, self.days)
        taken = _use_spare(*of_plan, day, self.visits, self.kept)
        self.day_of_call[taken] = day

    def _forget_placed(self) -> None:
        is_left = self.day_of_call[self.waiting] < 0
        if is_left.all():
            return
        self.waiting, self.start_of = self.waiting[is_left], self.start_of[is_left]
        self.pair_of = self.pair_of[is_left]


def _in_order(calls: Calls, turn: Any) -> Any:
    """The calls by rep, turn and priority; one number for all three is sorted by in half the time.

    A priority is a rank from 0 on, so that the number stays far below what 64 bits hold.
    """
    ranks = int(calls.priority.max(initial=0)) + 1
    key = (calls.rep * (_LAST + 1) + turn) * ranks + calls.priority
    return np.argsort(key, kind="stable")


def _first_day(start: Any, days: Days, last: int) -> int:
    if not len(start):
        return last
    if days.fill_until is None:
        return int(start.min())
    return min(int(start.min()), days.today)


def _last_spare_day(calls: Calls, days: Days) -> int:
    """The last day on which a stretched interval leaves places to others; -1 for none."""
    if days.spare_until is None:
        return -1
    is_stretched = calls.spare < calls.early
    return int(days.spare_until[calls.rep[is_stretched]].max(initial=-1))


def _with_ahead(ready: Any, is_ahead: Any, turn: Any, calls: Calls, day: int) -> tuple[Any, Any]:
    """The calls by rep, turn and priority, and the turns, on a day before some have their own."""
    turn_now = np.where(is_ahead & (calls.release > day), _AHEAD, turn)
    order = np.lexsort((calls.priority[ready], turn_now[ready], calls.rep[ready]))
    return ready[order], turn_now


def _turns(calls: Calls) -> Any:
    """In which turn each call is placed on a day that is not its kept one."""
    has_lost = calls.missed | (calls.kept >= 0)
    turn = np.where(has_lost, _MISSED, _LAST)
    of_commitments = np.where(calls.urgent, _URGENT, _LATE)
    return np.where(calls.level == COMMITMENT, of_commitments, turn)


def _taken(
    ready: Any, turn: Any, calls: Calls, days: Days, day: int, visits: "VisitPlaces | None"
) -> Any:
    """Of the calls that are ready, in their order by rep, turn and priority, those with a place."""
    if visits is None:
        # Who stands behind as many as the day has places gets none, whatever is kept free of them.
        rep = calls.rep[ready]
        ready = ready[_place_in_run(rep) < days.capacity[:, day][rep]]
    if not len(ready):
        return ready
    rep = calls.rep[ready]
    places = days.capacity[rep, day]
    if days.reserved is not None and day > days.today:
        waits = (turn[ready] == _LAST) & (calls.kept[ready] != day)
        places = places - np.where(waits, _still_reserved(ready, turn, calls, days, day)[rep], 0)
    return _with_place(ready, places, calls, day, visits)


def _with_place(
    ready: Any, places: Any, calls: Calls, day: int, visits: "VisitPlaces | None"
) -> Any:
    """Of calls in their order by rep those with one of so many places, which stand beside each."""
    if visits is None or not calls.visit[ready].any():
        return ready[_place_in_run(calls.rep[ready]) < places]
    return visits.taken(ready, places, day)


def _still_reserved(ready: Any, turn: Any, calls: Calls, days: Days, day: int) -> Any:
    """Places of each rep that are kept on a day besides those that are taken already.

    Commitments that are known take them, and calls that were missed.
    """
    takes = ready[(calls.level[ready] == COMMITMENT) | (turn[ready] == _MISSED)]
    known = np.bincount(calls.rep[takes], calls.size[takes], minlength=len(days.capacity))
    return np.maximum(days.reserved[:, day] - known, 0)


def _gives_way(calls: Calls, days: Days) -> Any:
    """Whether each call stands in the last plan before it is due, on a day that is not frozen."""
    if days.spare_until is None:
        return np.zeros(len(calls.rep), bool)
    is_early = (calls.kept >= 0) & (calls.kept < calls.early) & (calls.spare < calls.early)
    return is_early & (calls.level != COMMITMENT) & (calls.kept > days.frozen[calls.rep])


def _with_kept(ready: Any, turn: Any, calls: Calls, days: Days, day: int, gives_way: Any) -> Any:
    """The calls that are ready by rep, turn and priority, those whose day this is in turn."""
    is_kept = (calls.kept[ready] == day) | (calls.own_day[ready] == day)
    return _in_turn(ready[~is_kept], ready[is_kept], turn, calls, days, day, gives_way)


def _in_turn(
    others: Any, kept: Any, turn: Any, calls: Calls, days: Days, day: int, gives_way: Any
) -> Any:
    """The kept calls of a day among the others, by rep, turn and priority."""
    if len(others) and not calls.visit[others].any():
        # More than a rep can make of the others would be sorted in vain.
        others = others[_place_in_run(calls.rep[others]) < days.capacity[calls.rep[others], day]]
    both = np.concatenate([others, kept])
    is_firm = calls.firm[kept] & (calls.kept[kept] == day)
    own_turn = np.where(is_firm, _PUBLISHED, _OWN)
    late_turn = np.where(is_firm, _PLANNED, _LATE)
    own_turn = np.where(calls.visit[kept], _VISIT, own_turn)
    of_commitments = np.where(calls.own_day[kept] == day, own_turn, late_turn)
    presses = (calls.presses[kept] <= day) & (of_commitments > _PRESSING)
    of_commitments = np.where(presses, _PRESSING, of_commitments)
    of_commitments = np.where(calls.urgent[kept], _URGENT, of_commitments)
    of_routine = np.where(calls.missed[kept], _MISSED, _KEPT)
    of_routine = np.where(gives_way[kept], _SPARE, of_routine)
    kept_turn = np.where(calls.level[kept] == COMMITMENT, of_commitments, of_routine)
    turns = np.concatenate([turn[others], kept_turn])
    # Of visits on their own day those come first that the last plan has on it.
    is_new = np.concatenate([np.zeros(len(others), bool), (kept_turn == _VISIT) & ~is_firm])
    return both[np.lexsort((calls.priority[both], is_new, turns, calls.rep[both]))]


def _fill(
    waiting: Any,
    day_of_call: Any,
    calls: Calls,
    days: Days,
    day: int,
    visits: "VisitPlaces | None",
) -> Any:
    """Calls that take the places still free on this day, before their own: the best ones first.

    Those that were to be early and were not made, on any day; those released already that stand on
    a later day of the last plan; then those nearly due. What is published for the next days stays
    there, and what is due behind the plan waits for it once its own day has come.
    """
    if days.fill_until is None:
        return waiting[:0]
    left = waiting[day_of_call[waiting] < 0]
    rep, is_again = calls.rep[left], calls.again_early[left]
    until = days.fill_until[rep, day]
    until = np.where(is_again & (day > days.today), calls.release[left], until)
    published = calls.kept[left] >= 0
    is_free = ~published | ((day == days.today) & (calls.kept[left] > days.frozen[rep]))
    is_nearly_due = (calls.early[left] <= day) & (calls.release[left] <= until)
    allowed = is_free & is_nearly_due & (calls.level[left] != COMMITMENT)
    allowed &= ~calls.only_fills[left] | (day <= calls.release[left])
    ready = left[allowed & days.is_open[calls.pair[left], day]]
    if not len(ready):
        return ready
    not_due = np.maximum(calls.release[ready] - day, 0)
    is_new = ~calls.again_early[ready]
    keys = (calls.priority[ready], not_due, calls.level[ready], is_new, calls.rep[ready])
    order = np.lexsort(keys)
    free = _free(day_of_call, calls, days, day)
    return _with_place(ready[order], free[calls.rep[ready[order]]], calls, day, visits)


def _use_spare(
    waiting: Any,
    day_of_call: Any,
    calls: Calls,
    days: Days,
    day: int,
    visits: "VisitPlaces | None",
    kept: Any,
) -> Any:
    """Calls that take places which stay free even then, though their stretched interval is not
    over: whoever has waited for the longest part of it first, so that ratios are kept.

    On later days not those places that are kept for commitments.
    """
    left = waiting[day_of_call[waiting] < 0]
    allowed = (calls.spare[left] <= day) & (kept[left] < 0) & (calls.release[left] > day)
    allowed &= (calls.spare[left] < calls.early[left]) & (calls.level[left] != COMMITMENT)
    allowed &= day <= days.spare_until[calls.rep[left]]
    if day == days.today:
        allowed &= days.fill_until[calls.rep[left], day] >= 0
    ready = left[allowed & days.is_open[calls.pair[left], day]]
    if not len(ready):
        return ready
    order = np.lexsort((calls.priority[ready], -calls.waited[ready], calls.rep[ready]))
    free = _free(day_of_call, calls, days, day)
    if days.reserved is not None and day > days.today:
        is_promised = (day_of_call == day) & (calls.level == COMMITMENT)
        known = np.bincount(
            calls.rep[is_promised], calls.size[is_promised], minlength=len(days.capacity)
        )
        free = free - np.maximum(days.reserved[:, day] - known, 0)
    return _with_place(ready[order], free[calls.rep[ready[order]]], calls, day, visits)


def _free(day_of_call: Any, calls: Calls, days: Days, day: int) -> Any:
    """Places of each rep on a day that no call has taken, neither planned nor made today."""
    is_on_day = day_of_call == day
    used = np.bincount(calls.rep[is_on_day], calls.size[is_on_day], minlength=len(days.capacity))
    free = days.capacity[:, day] - used
    return free - days.made_today if day == days.today else free


def _place_in_run(values: Any) -> Any:
    """The place of each entry among its equals, which stand together: 0, 1, 2, ..."""
    if not len(values):
        return values
    begins = np.flatnonzero(np.concatenate([[True], values[1:] != values[:-1]]))
    lengths = np.diff(np.append(begins, len(values)))
    return np.arange(len(values)) - np.repeat(begins, lengths)
