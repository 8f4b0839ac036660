"""Time to an end with what is still open: a table worked out by hand, and a direct count."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.rules.survival import quantile, survival, survival_at

# Freireich's 6-MP patients (1963): weeks in remission, + for those still in it; the estimate stands
# in every textbook.
WEEKS = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35]
ENDED = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0]


def test_the_estimate_of_the_textbook():
    times, share = survival(WEEKS, ENDED)
    assert times.tolist() == [6, 7, 10, 13, 16, 22, 23]
    assert np.round(share, 3).tolist() == [0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448]
    assert quantile(WEEKS, ENDED, 0.5) == 23
    assert math.isnan(quantile(WEEKS, ENDED, 0.9))


def test_the_bands_are_those_of_lifelines():
    """`KaplanMeierFitter` of lifelines 0.30.3 on the same patients, at five times."""
    share, low, high, _ = survival_at(WEEKS, ENDED, [6, 10, 16, 23, 35])
    assert share.tolist() == pytest.approx([0.8571, 0.7529, 0.6275, 0.4482, 0.4482], abs=1e-3)
    assert low.tolist() == pytest.approx([0.6197, 0.5032, 0.3675, 0.1881, 0.1881], abs=1e-3)
    assert high.tolist() == pytest.approx([0.9516, 0.8894, 0.8049, 0.6801, 0.6801], abs=1e-3)


CASES = st.lists(st.tuples(st.integers(0, 12), st.booleans()), min_size=1, max_size=30)


@given(CASES)
def test_it_is_the_product_over_those_at_risk(cases):
    times, share = survival(*zip(*cases, strict=True))
    left, wanted = 1.0, {}
    for t in sorted({d for d, ended in cases if ended}):
        ends = sum(d == t and ended for d, ended in cases)
        left *= 1 - ends / sum(d >= t for d, _ in cases)
        wanted[t] = left
    assert times.tolist() == list(wanted)
    assert share.tolist() == pytest.approx(list(wanted.values()))


@given(st.lists(st.integers(0, 50), min_size=1, max_size=40), st.sampled_from([0.2, 0.5, 0.8, 0.9]))
def test_when_all_have_ended_it_is_the_plain_quantile(days, q):
    wanted = sorted(days)[math.ceil(q * len(days) - 1e-9) - 1]
    assert quantile(days, [True] * len(days), q) == wanted


@given(CASES)
def test_rows_may_come_in_any_order(cases):
    forth, back = survival(*zip(*cases, strict=True)), survival(*zip(*reversed(cases), strict=True))
    assert forth[0].tolist() == back[0].tolist()
    assert forth[1].tolist() == back[1].tolist()


def test_nothing_and_unknown_times():
    assert math.isnan(quantile([], [], 0.5))
    assert math.isnan(quantile([3, 4], [False, False], 0.5))
    assert quantile([float("nan"), 2], [True, True], 0.5) == 2
