"""Lost days: one call of a lower class gives its place, where that is much sooner."""

import random
from collections import Counter

import numpy as np
import pytest

from tests.rules.test_schedule import days_of, one_rep
from toolkit.rules.lost_days import Lost, places_soon
from toolkit.rules.plan_input import COMMITMENT
from toolkit.rules.schedule_rules import plan

WAIT = 2


def lost_of(order, lost, **more):
    none = np.zeros(len(order), bool)
    values = {"again": none, "promoted": none, "gave": none, **more}
    return Lost(is_lost=np.array(lost), order=np.array(order), **values)


def soon(kept, order, lost, places, *, level=None, frozen=0, release=None, **more):
    """Days and heirs of calls of one rep, of whom those are lost that say so."""
    size = len(kept)
    calls = one_rep(kept, level or [1] * size, list(range(size)), release=release, missed=lost)
    days = days_of(places, frozen=np.array([frozen]))
    found = plan(calls, days)
    days_now, heir = places_soon(found, calls, days, lost_of(order, lost, **more), wait=WAIT)
    return found.tolist(), days_now.tolist(), heir.tolist()


QUEUE = [-1, 1, 2, 3, 4]
IS_LOST = [True, False, False, False, False]
AGAIN = np.array([True, False, False, False, False])
ONE_A_DAY = [0, 1, 1, 1, 1, 1, 1, 1]


@pytest.mark.parametrize(
    ("order", "more", "days"),
    [
        # The lowest class that stands so much sooner than the free place, then the first.
        ([0, 2, 2, 2, 2], {}, [1, 5, 2, 3, 4]),
        ([0, 1, 1, 2, 2], {}, [1, 5, 2, 3, 4]),
        ([0, 1, 2, 2, 2], {}, [2, 1, 5, 3, 4]),
        # Nobody of its own class, and nobody on a frozen day.
        ([2, 2, 2, 2, 2], {}, [5, 1, 2, 3, 4]),
        ([0, 2, 2, 2, 2], {"frozen": 1}, [2, 1, 5, 3, 4]),
        # Who has waited too long gives a place last, and nobody does so twice.
        ([0, 2, 2, 2, 2], {"promoted": np.array([0, 1, 0, 0, 0])}, [2, 1, 5, 3, 4]),
        ([0, 2, 2, 2, 2], {"gave": np.array([0, 1, 0, 0, 0]) == 1}, [2, 1, 5, 3, 4]),
        # Not where the free place is as soon as that.
        ([0, 2, 2, 2, 2], {"release": [3, 0, 0, 0, 0]}, [5, 1, 2, 3, 4]),
        ([0, 2, 2, 2, 2], {"release": [3, 0, 0, 0, 0], "again": AGAIN}, [3, 1, 2, 5, 4]),
        ([0, 2, 2, 2, 2], {"release": [4, 0, 0, 0, 0], "again": AGAIN}, [5, 1, 2, 3, 4]),
        # A commitment gives no place.
        ([0, 2, 2, 2, 2], {"level": [1, COMMITMENT, 1, 1, 1]}, [2, 1, 5, 3, 4]),
    ],
)
def test_one_of_a_lower_class_gives_its_place(order, more, days):
    assert soon(QUEUE, order, IS_LOST, ONE_A_DAY, **more)[1] == days


def test_no_day_has_more_calls_than_before_and_only_one_moves_for_each():
    r = random.Random(5)
    gave = 0
    for _ in range(200):
        size, length = r.randint(2, 25), 40
        kept = [r.choice([-1, r.randint(1, 12)]) for _ in range(size)]
        lost = [day < 0 and r.random() < 0.5 for day in kept]
        order = [r.randrange(3) for _ in range(size)]
        places = [0] + [r.choice([0, 1, 2]) for _ in range(length)]
        before, after, heir = soon(kept, order, lost, places, frozen=r.randint(0, 3))
        for day, count in Counter(after).items():
            assert count <= places[day]
        heirs = [call for call in heir if call >= 0]
        gave += len(heirs)
        assert len(heirs) == len(set(heirs))
        for call, (was, now) in enumerate(zip(before, after, strict=True)):
            if call in heirs:
                assert now < was
            elif heir[call] >= 0:
                assert order[call] > order[heir[call]] and now > was
            else:
                assert now == was
    assert gave > 50
