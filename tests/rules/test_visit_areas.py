"""Visits dealt by area: days keep what they hold, no visit leaves its days, tours get short."""

import math
import random
from collections import Counter

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from toolkit.rules.visit_areas import dealt_by_area, joined_by_area

VISIT = st.tuples(
    st.integers(0, 13),  # day
    st.integers(0, 1),  # rep
    st.integers(-1, 3),  # area
    st.integers(0, 6),  # days before the planned one that it may stand on
    st.integers(0, 6),  # days after it
    st.booleans(),  # fixed
)


def dealt(rows, closed=()):
    day, rep, area, before, after, fixed = np.array(rows, "i8").reshape(-1, 6).T
    group = rep * 2 + day // 7
    found = dealt_by_area(
        day, group, area, day - before, day + after, lambda _, when: when not in closed, fixed == 1
    )
    return day, group, area, found


def pieces(group, area, day):
    """In how many pieces areas fall: one for each area, group and day."""
    return len({key for key in zip(group, area, day, strict=True) if key[1] >= 0})


@given(st.lists(VISIT, max_size=20))
def test_days_keep_their_visits_and_no_visit_leaves_its_days(rows):
    day, group, _, found = dealt(rows)
    assert Counter(zip(group, day, strict=True)) == Counter(zip(group, found, strict=True))
    for row, before, now in zip(rows, day, found, strict=True):
        assert before - row[3] <= now <= before + row[4]
        if row[5] or row[2] < 0:
            assert now == before
    assert dealt(rows)[3].tolist() == found.tolist()


def test_two_areas_on_two_days_have_a_day_each():
    rows = [(0, 0, 1, 6, 6, 0), (0, 0, 2, 6, 6, 0), (1, 0, 1, 6, 6, 0), (1, 0, 2, 6, 6, 0)]
    assert pieces(*dealt(rows)[1:]) == 2
    # Nobody visits on a closed day, and another week is another tour.
    assert dealt(rows, closed={1})[3].tolist() == [0, 0, 1, 1]
    other_week = [rows[0], rows[1], (7, *rows[2][1:]), (8, *rows[3][1:])]
    assert dealt(other_week)[3].tolist() == [0, 0, 7, 8]


def test_a_visit_alone_in_its_area_joins_another_where_places_are_free_and_in_time():
    day, area, group = np.array([0, 2, 1, 0]), np.array([1, 1, 1, 2]), np.zeros(4, "i8")
    fixed = np.array([False, True, False, False])

    def joined(places, latest=6):
        free = np.tile(np.array(places), (4, 1))
        return joined_by_area(
            day,
            group,
            area,
            day,
            np.full(4, latest),
            lambda *_: True,
            fixed,
            free=free,
            size=[4] * 4,
        ).tolist()

    assert joined([0, 0, 8]) == [2, 2, 2, 0]
    assert joined([0, 0, 4]) == [2, 2, 1, 0], "one has a place"
    assert joined([0, 4, 4]) == [1, 2, 1, 0], "the first such day"
    assert joined([8, 3, 3]) == joined([0, 8, 8], latest=0) == [0, 2, 1, 0], "never earlier or late"


def tour(points):
    """The way from home by all points and back, always to the nearest one."""
    place, left, length = (0.0, 0.0), list(points), 0.0
    while left:
        following = min(left, key=lambda point: math.dist(place, point))
        length += math.dist(place, following)
        left.remove(following)
        place = following
    return length + math.dist(place, (0.0, 0.0))


def test_tours_are_a_fifth_shorter_and_hardly_later():
    """200 weeks of 16 visits, four a day, in eight areas around the rep's home."""
    chance = random.Random(5)
    before = after = late = count = 0.0
    for _ in range(200):
        centres = [(chance.gauss(0, 40), chance.gauss(0, 40)) for _ in range(8)]
        area = np.array([chance.randrange(8) for _ in range(16)])
        where = [(centres[n][0] + chance.gauss(0, 5), centres[n][1] + chance.gauss(0, 5))
                 for n in area]  # fmt: skip
        day = np.arange(16) // 4
        # A third of them may not stand before the day planned, as they are not due.
        earliest = np.array([when if chance.random() < 0.33 else 0 for when in day])
        latest = day + 2
        one = np.zeros(16, "i8")
        found = dealt_by_area(day, one, area, earliest, latest, lambda *_: True, one == 1)
        for when in range(4):
            before += tour([where[n] for n in np.flatnonzero(day == when)])
            after += tour([where[n] for n in np.flatnonzero(found == when)])
        late += float((found - day).sum())
        count += 16
    print(f"tour x {after / before:.2f}, {late / count:+.3f} working days")
    assert after / before <= 0.8
    assert late / count <= 0.05
