"""Visits take several places of a day: never over capacity, and so many in a week."""

import dataclasses
from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.rules.plan_input import COMMITMENT, Calls, Days
from toolkit.rules.schedule_rules import plan
from toolkit.rules.visit_rules import sizes_of_visits, visits_by_week

DAYS_AHEAD = 21


def days_of(capacity, a_week, size, closed=()):
    capacity = np.repeat(np.array(capacity).reshape(-1, 1), DAYS_AHEAD, axis=1)
    is_open = np.ones((len(capacity), DAYS_AHEAD), bool)
    is_open[:, list(closed)] = False
    week = np.arange(DAYS_AHEAD) // 7
    most = np.full((len(capacity), 4), a_week)
    nothing = np.zeros(len(capacity), "i8")
    return Days(
        capacity,
        is_open,
        made_today=nothing,
        frozen=nothing,
        reserved=np.zeros_like(capacity),
        fill_until=np.full(capacity.shape, -1),
        week=week,
        most_visits=most,
    )


def calls_of(rows, sizes):
    """Rows: rep, release, is a visit, level, kept day."""
    rep, release, visit, level, kept = np.array(rows, "i8").reshape(-1, 5).T
    plain = Calls.plain(rep, rep, np.arange(len(rep)), release)
    return dataclasses.replace(
        plain,
        level=level,
        kept=np.where(level == COMMITMENT, -1, kept),
        visit=visit == 1,
        size=np.where(visit == 1, np.array(sizes)[rep], 1),
    )


@st.composite
def cases(draw):
    places = draw(st.lists(st.integers(1, 8), min_size=1, max_size=3))
    row = st.tuples(
        st.integers(0, len(places) - 1),
        st.integers(0, 12),
        st.integers(0, 1),
        st.integers(COMMITMENT, 2),
        st.integers(-1, 15),
    )
    rows = draw(st.lists(row, max_size=40))
    rows = sorted(rows, key=lambda row: row[3])
    closed = draw(st.sets(st.integers(0, DAYS_AHEAD - 1), max_size=6))
    return places, rows, draw(st.integers(0, 6)), closed, draw(st.integers(1, 5))


@given(cases())
def test_no_day_holds_more_than_fits_and_no_week_more_visits_than_are_made(case):
    places, rows, a_week, closed, size = case
    sizes = np.minimum(size, places)
    calls = calls_of(rows, sizes)
    days = days_of(places, a_week, size, closed)
    days.fill_until[:, 0] = DAYS_AHEAD
    day = plan(calls, days)
    taken, visits = Counter(), Counter()
    for call in np.flatnonzero(day >= 0):
        rep, when = calls.rep[call], day[call]
        taken[rep, when] += calls.size[call]
        if calls.visit[call] and calls.level[call] != COMMITMENT:
            visits[rep, when // 7] += 1
        assert when not in closed
        # Only who is due may fill a place, so nobody stands before the day allowed.
        assert when >= calls.release[call] or calls.kept[call] >= 0
    assert all(count <= places[rep] for (rep, _), count in taken.items())
    assert all(count <= a_week for count in visits.values())


@given(cases())
def test_visits_of_one_place_without_an_end_are_planned_as_calls_are(case):
    places, rows, _, closed, _ = case
    days = days_of(places, 1000, 1, closed)
    calls = calls_of(rows, [1] * len(places))
    plain = dataclasses.replace(calls, visit=np.zeros(len(rows), bool))
    assert plan(calls, days).tolist() == plan(plain, days).tolist()


@pytest.mark.parametrize(
    ("what", "rows", "a_week", "planned"),
    [
        ("a visit and what is left", [(0, 0, 1, 1, -1), *[(0, 0, 0, 2, -1)] * 5], 5,
         [0, 0, 0, 0, 0, 1]),
        ("a visit that does not fit waits, smaller calls have the rest",
         [*[(0, 0, 0, 1, -1)] * 6, (0, 0, 1, 1, -1), (0, 0, 0, 2, -1)], 5,
         [0, 0, 0, 0, 0, 0, 1, 0]),
        ("two of a day", [(0, 0, 1, 1, -1)] * 3, 5, [0, 0, 1]),
        ("those beyond a week wait for the next", [(0, 0, 1, 1, -1)] * 3, 1, [0, 7, 14]),
        ("a week leaves those that are promised",
         [(0, 3, 1, COMMITMENT, -1), (0, 0, 1, 1, -1)], 1, [3, 7]),
        ("a kept visit stays before a new one", [(0, 0, 1, 1, -1), (0, 0, 1, 1, 0)], 1, [7, 0]),
        ("a kept visit makes way for commitments",
         [*[(0, 0, 0, COMMITMENT, -1)] * 5, (0, 0, 1, 1, 0)], 5, [0, 0, 0, 0, 0, 1]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_visits_among_calls(what, rows, a_week, planned):
    assert plan(calls_of(rows, [4]), days_of([8], a_week, 4)).tolist() == planned, what


def test_a_visit_takes_a_whole_day_at_most_and_a_week_half_of_its_places():
    capacity = np.array([[8] * 7, [3] * 7, [0] * 7, [1, 0, 0, 0, 0, 0, 0]])
    capacity[:, 5:] = 0
    size = sizes_of_visits(capacity, 4)
    assert size.tolist() == [4, 3, 1, 1]
    week = np.zeros(7, "i8")
    most = visits_by_week(capacity, week, size, np.array([2, 0, 0, 1]), today=0, a_week=5)
    assert most[:, 0].tolist() == [3, 2, 0, 0]


def test_a_visit_that_is_brought_forward_leaves_its_place_of_a_later_week_to_another():
    calls = calls_of([(0, 0, 1, 0, 8), (0, 7, 1, 1, -1)], [4])
    days = days_of([8], 1, [4])
    days.fill_until[:, 0] = DAYS_AHEAD
    assert plan(calls, days).tolist() == [0, 7]
