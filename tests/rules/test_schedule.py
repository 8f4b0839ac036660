"""Schedule: equal to a simulation that places one call after the other."""

import random
from dataclasses import replace

import numpy as np

from toolkit.rules.plan_input import COMMITMENT, Calls, Days
from toolkit.rules.schedule_rules import plan


def simulated(rep, pair, priority, release, capacity, is_open):
    """By priority, each call takes the first released open day on which
    its rep has a place left.
    """
    left = [list(row) for row in capacity.tolist()]
    out = [-1] * len(rep)
    for job in sorted(range(len(rep)), key=lambda j: priority[j]):
        for day in range(release[job], len(left[0])):
            if is_open[pair[job], day] and left[rep[job]][day] > 0:
                left[rep[job]][day] -= 1
                out[job] = day
                break
    return out


def test_plan_equals_the_simulation_on_300_random_cases():
    r = random.Random(11)
    for _ in range(300):
        reps, pairs, days, jobs = (
            r.randint(1, 3),
            r.randint(1, 4),
            r.randint(1, 15),
            r.randint(0, 25),
        )
        is_open = np.array([[r.random() < 0.7 for _ in range(days)] for _ in range(pairs)])
        capacity = np.array([[r.choice([0, 0, 1, 2, 3]) for _ in range(days)] for _ in range(reps)])
        rep = [r.randrange(reps) for _ in range(jobs)]
        pair = [r.randrange(pairs) for _ in range(jobs)]
        release = [r.randrange(days) for _ in range(jobs)]
        priority = r.sample(range(1000), jobs)
        got = plan(Calls.plain(rep, pair, priority, release), Days(capacity, is_open))
        assert got.tolist() == simulated(rep, pair, priority, release, capacity, is_open)


def test_without_a_place_a_call_gets_minus_one():
    closed, none = np.zeros((1, 5), bool), np.zeros((1, 5), int)
    assert plan(Calls.plain([0], [0], [0], [0]), Days(none + 3, closed)).tolist() == [-1]
    assert plan(Calls.plain([0], [0], [0], [0]), Days(none, ~closed)).tolist() == [-1]
    assert plan(Calls.plain([0], [0], [0], [9]), Days(none + 3, ~closed)).tolist() == [-1]


def one_rep(kept, level, priority, *, release=None, missed=None):
    """Calls of one rep."""
    size = len(kept)
    none = np.zeros(size, bool)
    plain = Calls.plain([0] * size, [0] * size, priority, release or [0] * size)
    return replace(
        plain,
        kept=np.array(kept),
        level=np.array(level),
        missed=none if missed is None else np.array(missed),
    )


def days_of(places, **more):
    more = {"frozen": np.array([0]), **more}
    return Days(np.array([places]), np.ones((1, len(places)), bool), **more)


def test_a_kept_call_keeps_its_day_before_equals_and_gives_way_to_commitments():
    calls = one_rep([1, -1, -1], [1, 1, COMMITMENT], [2, 1, 0], release=[0, 1, 1])
    assert plan(calls, days_of([1, 1, 1, 1])).tolist() == [2, 3, 1]


def test_a_routine_call_takes_no_place_that_the_last_plan_has_given():
    calls = one_rep([1, -1], [3, 1], [1, 0], release=[0, 1])
    assert plan(calls, days_of([1, 1, 1])).tolist() == [1, 2]


def test_a_commitment_on_its_own_day_goes_before_late_ones_but_urgent_ones():
    calls = one_rep([-1] * 3, [COMMITMENT, COMMITMENT, 1], [1, 0, 2], release=[1, 0, 0])
    calls = replace(calls, own_day=np.array([1, -1, -1]))
    assert plan(calls, days_of([0, 1, 1, 1])).tolist() == [1, 2, 3]
    urgent = replace(calls, urgent=np.array([False, True, False]))
    assert plan(urgent, days_of([0, 1, 1, 1])).tolist() == [2, 1, 3]
    # Who had no place on the own day is late on the next one, behind those whose day it is.
    full = one_rep([-1] * 3, [COMMITMENT] * 3, [0, 1, 2], release=[1, 1, 2])
    full = replace(full, own_day=full.release)
    assert plan(full, days_of([1, 1, 1, 1])).tolist() == [1, 3, 2]


def test_a_late_commitment_keeps_its_agreed_place_of_the_last_plan_and_comes_sooner_if_it_can():
    calls = one_rep([2, -1], [COMMITMENT] * 2, [1, 0], release=[0, 0])
    # What was not agreed gives way to what matters more, as a broken promise does.
    assert plan(calls, days_of([0, 0, 1, 1])).tolist() == [3, 2]
    calls = replace(calls, firm=np.array([True, False]))
    assert plan(calls, days_of([0, 0, 1, 1])).tolist() == [2, 3]
    assert plan(calls, days_of([0, 2, 1, 1])).tolist() == [1, 1]


def test_what_is_late_for_days_goes_before_those_on_their_own_day_but_published_ones():
    late = one_rep([-1] * 3, [COMMITMENT] * 3, [2, 0, 1], release=[0, 1, 2])
    late = replace(late, own_day=np.array([-1, 1, 2]))
    assert plan(late, days_of([0, 1, 1, 1])).tolist() == [3, 1, 2]
    pressing = replace(late, presses=np.array([2, 9, 9]))
    assert plan(pressing, days_of([0, 1, 1, 1])).tolist() == [2, 1, 3]
    published = replace(pressing, kept=np.array([-1, 1, 2]), firm=np.array([False, True, True]))
    assert plan(published, days_of([0, 1, 1, 1])).tolist() == [3, 1, 2]


def test_what_was_to_be_early_and_was_missed_takes_the_first_free_place_and_no_other():
    calls = one_rep([-1, 5, 1], [3, 2, 1], [2, 1, 0], release=[9, 9, 0])
    calls = replace(calls, early=np.array([0, 0, 0]), again_early=np.array([True, False, False]))
    fill = np.array([[9, *[-1] * 9]])
    more = {"fill_until": fill, "frozen": np.array([0])}
    # Today it goes before one of a better class, which has a day; without a place today the next.
    assert plan(calls, days_of([1] * 10, **more)).tolist() == [0, 5, 1]
    assert plan(calls, days_of([0, *[1] * 9], **more)).tolist() == [2, 5, 1]


def test_places_kept_for_commitments_are_for_them_and_for_the_missed():
    routine = one_rep([-1, -1], [1, 1], [0, 1], release=[1, 1])
    assert plan(routine, days_of([2, 2, 2], reserved=np.ones((1, 4), "i8"))).tolist() == [1, 2]
    missed = one_rep([-1, -1], [1, 1], [0, 1], release=[1, 1], missed=[False, True])
    assert plan(missed, days_of([2, 2, 2], reserved=np.ones((1, 4), "i8"))).tolist() == [1, 1]


def test_free_places_are_filled_with_the_best_that_may_come_early():
    calls = one_rep([-1, -1, 4], [2, 1, 1], [2, 0, 1], release=[3, 4, 0])
    calls = replace(calls, early=np.array([0, 1, 0]))
    fill = np.array([[9, -1, -1, -1, -1]])
    days = days_of([1, 1, 1, 1, 1], fill_until=fill)
    assert plan(calls, days).tolist() == [3, 4, 0]


def test_a_commitment_ahead_of_its_day_takes_free_places_only_and_its_own_day_first():
    calls = one_rep([1, -1, -1], [1, 0, COMMITMENT], [2, 1, 0], release=[0, 1, 3])
    calls = replace(calls, early=np.array([0, 1, 1]))
    # Before a routine call without a place, behind one that was published.
    assert plan(calls, days_of([1, 1, 1, 1])).tolist() == [1, 3, 2]
    # A place that is kept for commitments is one for it.
    reserved = days_of([1, 1, 1, 1], reserved=np.ones((1, 4), "i8"), today=0)
    assert plan(calls, reserved).tolist()[2] == 2
    kept = one_rep([1, 2, -1], [1, 1, COMMITMENT], [2, 1, 0], release=[0, 0, 2])
    kept = replace(kept, early=np.array([0, 0, 1]))
    assert plan(kept, days_of([1, 1, 1, 1])).tolist() == [1, 3, 2]
