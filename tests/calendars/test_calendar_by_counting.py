"""Calendars against counting day by day, up to and beyond their ends."""

import datetime as dt
import math

import numpy as np
import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from toolkit.calendars.working_days import LABELS, Calendar, Closed

START = dt.date(2026, 9, 1)  # a Tuesday
LENGTH = 30
WEEKS = st.frozensets(st.integers(0, 6), max_size=7)
CLOSED_DAYS = st.sets(st.integers(-3, LENGTH + 3), max_size=8)


class Case:
    """Two reps and two places with weeks and closed days of their own, and each pair of them."""

    def __init__(self, weeks, closed):
        self.weeks, self.closed = weeks, closed
        reps = [Closed(weeks[at], _days(closed[at]), name) for at, name in enumerate(("Ann", ""))]
        places = [Closed(weeks[2 + at], _days(closed[2 + at])) for at in range(2)]
        self.pairs = [(rep, place) for rep in range(2) for place in range(2)]
        self.calendar = Calendar(START, LENGTH, reps, places, self.pairs)

    def is_open(self, pair, offset):
        """By the definition: inside the calendar, and neither of the two is closed."""
        rep, place = self.pairs[pair]
        weekday = (START + dt.timedelta(days=offset)).weekday()
        parties = (rep, 2 + place)
        shut = any(weekday in self.weeks[at] or offset in self.closed[at] for at in parties)
        return 0 <= offset < LENGTH and not shut


def _days(offsets):
    return {START + dt.timedelta(days=offset): "shut" for offset in offsets}


CASES = st.builds(
    Case,
    st.lists(WEEKS, min_size=4, max_size=4),
    st.lists(CLOSED_DAYS, min_size=4, max_size=4),
)
ALL_DAYS = np.arange(LENGTH + 3)


@given(CASES)
def test_the_next_open_day_up_to_and_beyond_the_end(case):
    for pair in range(4):
        rows = np.full(len(ALL_DAYS), pair)
        found = case.calendar.next_open(rows, ALL_DAYS).tolist()
        days = case.calendar.open_day(rows, ALL_DAYS)
        for offset in ALL_DAYS.tolist():
            later = [day for day in range(offset, LENGTH) if case.is_open(pair, day)]
            assert found[offset] == (later[0] if later else offset)
            beyond = offset >= LENGTH
            expected = _day(found[offset]) if later or beyond else np.datetime64("NaT")
            assert str(days[offset]) == str(expected)


@given(CASES, st.integers(1, 12))
def test_so_many_open_days_after_each_day_or_the_last_day(case, steps):
    for pair in range(4):
        days = np.arange(LENGTH)
        found = case.calendar.after(np.full(LENGTH, pair), days, steps).tolist()
        for offset in range(LENGTH):
            later = [day for day in range(offset + 1, LENGTH) if case.is_open(pair, day)]
            at_end = LENGTH - 1
            assert found[offset] == (later[steps - 1] if len(later) >= steps else at_end)


@given(CASES, st.lists(st.tuples(st.integers(-5, 35), st.integers(-5, 35)), max_size=20))
def test_open_days_between_two_days(case, spans):
    begins = np.array([_day(begin) for begin, _ in spans], "M8[D]")
    ends = np.array([_day(end) for _, end in spans], "M8[D]")
    for pair in range(4):
        found = case.calendar.between(np.full(len(spans), pair), begins, ends).tolist()
        for count, (begin, end) in zip(found, spans, strict=True):
            # The first day begins what is counted from, also where the calendar begins on it.
            days = range(max(begin, 0) + 1, end + 1)
            assert count == sum(case.is_open(pair, day) for day in days)


@given(CASES)
def test_no_open_days_are_known_between_a_day_and_none(case):
    day, none = np.array([_day(3)], "M8[D]"), np.array(["NaT"], "M8[D]")
    for span in ((day, none), (none, day), (none, none)):
        assert math.isnan(case.calendar.between(np.array([0]), *span)[0])


@given(CASES)
def test_a_closed_day_is_explained_and_an_open_one_is_not(case):
    for pair in range(4):
        rep, place = case.pairs[pair]
        for offset in range(LENGTH):
            weekday = (START + dt.timedelta(days=offset)).weekday()
            why = case.calendar.why_closed(pair, offset)
            label = f"a {LABELS[weekday]}"
            own = weekday in case.weeks[rep] and weekday not in case.weeks[2 + place]
            if offset in case.closed[2 + place] | case.closed[rep]:
                assert why == "shut"
            elif own and weekday < 5:
                assert why == f"{label}, when {('Ann', 'the rep')[rep]} does not work"
            else:
                assert why == ("" if case.is_open(pair, offset) else label)


def test_days_closed_for_one_reason_are_named_once_and_weekends_after_them_not():
    friday, shut = 3, {10: "a holiday", 13: "a holiday", 14: "stocktaking"}
    days = {START + dt.timedelta(days=offset): why for offset, why in shut.items()}
    weekend = Closed(frozenset({5, 6}), {})
    calendar = Calendar(START, LENGTH, [weekend], [Closed(frozenset(), days)], [(0, 0)])
    assert calendar.why_not_before(0, friday, friday) == []
    assert calendar.why_not_before(0, friday + 1, friday + 3) == [
        (dt.date(2026, 9, 5), "a Saturday")
    ]
    assert calendar.why_not_before(0, 10, 15) == [
        (dt.date(2026, 9, 11), "a holiday"),
        (dt.date(2026, 9, 15), "stocktaking"),
    ]


@given(st.lists(st.dates(dt.date(2020, 1, 1), dt.date(2030, 1, 1)), min_size=1))
def test_days_are_offsets_and_back(days):
    calendar = Calendar(START, LENGTH, [], [], [])
    stamps = np.array(days, "M8[D]")
    offsets = calendar.offset(stamps)
    assert offsets.tolist() == [(day - START).days for day in days]
    assert calendar.dates(offsets).tolist() == days
    assert calendar.offset(pd.Series(pd.to_datetime(days)).to_numpy("M8[D]")).tolist() == (
        offsets.tolist()
    )


def _day(offset):
    return np.datetime64(START, "D") + offset
