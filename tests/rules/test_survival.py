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


SEEN_FROM = [0, 0, 0, 0, 0, 2, 3, 0, 5, 7, 4, 6, 8, 12, 11, 9, 15, 20, 18, 22, 25]


def test_of_those_who_are_seen_late_only_it_is_that_of_lifelines():
    """The same fit with `entry=SEEN_FROM`: 16 of 21 were no patients of this study at first."""
    found = survival_at(WEEKS, ENDED, [6, 8, 12, 16, 23, 35], entered=SEEN_FROM)
    assert found.share.tolist() == pytest.approx(
        [0.7, 0.6, 0.525, 0.3857, 0.2469, 0.2469], abs=1e-3
    )
    assert found.low.tolist() == pytest.approx(
        [0.3287, 0.2527, 0.2101, 0.1337, 0.0641, 0.0641], abs=1e-3
    )
    assert found.high.tolist() == pytest.approx(
        [0.8919, 0.8272, 0.7664, 0.637, 0.4905, 0.4905], abs=1e-3
    )


SEEN = st.lists(
    st.tuples(st.integers(0, 9), st.integers(1, 9), st.booleans()), min_size=1, max_size=30
)


@given(SEEN, st.integers(0, 6))
def test_who_is_seen_late_is_at_risk_from_then_on(cases, begin):
    """From the definition: of those at risk at each end how many did not end, one after another."""
    cases = [(entered, entered + more, ended) for entered, more, ended in cases]
    entered, lasted, ended = (list(each) for each in zip(*cases, strict=True))
    times = range(20)
    found = survival_at(lasted, ended, times, entered=entered, begin=begin)
    left = 1.0 if any(a <= begin <= b for a, b, _ in cases) else math.nan
    for t, share in enumerate(found.share):
        at_risk = [e for a, b, e in cases if a < t <= b]
        if t > begin:
            ends = sum(ended and b == t for a, b, ended in cases if a < t)
            is_known = bool(at_risk) and left > 0
            left = left * (1 - ends / len(at_risk)) if is_known else math.nan
        wanted = left if t >= begin else math.nan
        assert share == pytest.approx(wanted, nan_ok=True), t


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
