"""Schedule: equal to a simulation that places one call after the other."""

import random

import numpy as np

from toolkit.rules.schedule_rules import Calls, Days, plan


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
