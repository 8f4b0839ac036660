"""Tier: cumulative share and points, ties, caps, overrides."""

import itertools

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.rules.sentences import ordinal
from toolkit.rules.tier_reasons import explain_tier
from toolkit.rules.tier_rules import add_override, add_points_tier, add_share_tier

NAN = float("nan")
CAPS = {"cap_a": 0.2, "cap_b": 0.3}


def frame(revenue, **more):
    return pd.DataFrame({"revenue": np.array(revenue, "f8"), **more})


def tiers(revenue, **kw):
    return list(add_share_tier(frame(revenue), **kw)["tier"])


@pytest.mark.parametrize(
    ("revenue", "kw", "expected"),
    [
        ([900, 50, 30, 20], {}, ["A", "B", "C", "C"]),  # the giant holds 90 %: still A
        ([900, 50, 30, 20], CAPS, ["A", "B", "C", "C"]),
        ([1000], CAPS, ["A"]),
        ([100, 100, 100, 1], {}, ["A", "A", "A", "C"]),
        ([50, 30, 15, 5], {}, ["A", "A", "B", "C"]),  # exactly 80 % before the third: no longer A
        ([5, 15, 30, 50], {}, ["C", "B", "A", "A"]),
        ([100, 0, -50, NAN], {}, ["A", "C", "C", "unknown"]),
        ([0, 0], {}, ["C", "C"]),
        ([-5, -7], {}, ["C", "C"]),
        ([NAN, NAN], {}, ["unknown", "unknown"]),
        ([], {}, []),
        # 10 customers, 2 places for A, 3 for B: three equals do not fit in A and go down whole
        ([100, 100, 100, 50, 9, 8, 7, 6, 5, 4], CAPS, ["B", "B", "B"] + ["C"] * 7),
        ([100, 90, 80, 70, 60, 50, 40, 30, 20, 10], CAPS, ["A", "A", "B", "B", "B"] + ["C"] * 5),
        # of three customers a fifth is none: one is A all the same, and one B
        ([10, 9, 8], CAPS, ["A", "B", "C"]),
        ([10, 9], {"cap_a": 0.0, "cap_b": 0.0}, ["A", "B"]),
    ],
)
def test_share_tiers(revenue, kw, expected):
    assert tiers(revenue, **kw) == expected


def test_share_leaves_rank_ties_and_share_before():
    out = add_share_tier(frame([50, 25, 25, NAN, 0]))
    assert out["rank"].tolist()[:3] == [1, 2, 2]
    assert out["rank"][4] == 4
    assert np.isnan(out["rank"][3])
    assert out["tied"].tolist()[:3] == [1, 2, 2]
    assert out["share_before"].tolist()[:3] == [0, 0.5, 0.5]
    assert out["ranked"].tolist() == [4] * 5


REVENUES = st.lists(
    st.one_of(st.just(NAN), st.integers(-50, 400).map(float), st.floats(-10, 1e6)), max_size=40
)
LIMITS = st.sampled_from(
    [{}, CAPS, {"cap_a": 0.05, "cap_b": 0.9}, {"cut_a": 0.5, "cut_b": 0.5, "cap_a": 0.1}]
)


@given(REVENUES, LIMITS)
def test_more_revenue_never_gives_a_lower_tier_and_equal_revenue_an_equal_one(revenue, kw):
    got = tiers(revenue, **kw)
    known = sorted(
        (
            (round(r * 100), "ABC".index(t))
            for r, t in zip(revenue, got, strict=True)
            if not np.isnan(r)
        ),
        reverse=True,
    )
    assert [t == "unknown" for t in got] == [bool(np.isnan(r)) for r in revenue]
    assert [t for _, t in known] == sorted(t for _, t in known)
    assert all(a[1] == b[1] for a, b in itertools.pairwise(known) if a[0] == b[0])
    if kw:
        n = len(known)
        assert got.count("A") <= max(1, int(kw["cap_a"] * n + 1e-9))


@given(REVENUES.filter(bool), LIMITS, st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing(revenue, kw, rnd):
    order = list(range(len(revenue)))
    rnd.shuffle(order)
    source = frame(revenue, key=range(len(revenue)))
    once = add_share_tier(source, **kw)
    again = add_share_tier(source.iloc[order], **kw).sort_values("key")
    pd.testing.assert_frame_equal(once, again)


def test_the_frame_given_is_left_as_it_was():
    source = frame(
        [3, 2, NAN],
        potential=[1.0, NAN, NAN],
        tier_override=pd.Series(["a", None, None], dtype="str"),
    )
    before = source.copy(deep=True)
    add_override(add_share_tier(source))
    add_points_tier(source, weights={"revenue": 50, "potential": 50})
    pd.testing.assert_frame_equal(source, before)


def test_points_leave_an_unknown_criterion_out_name_it_and_scale_the_rest():
    source = frame([10, 20, 30, 40, NAN], potential=[1, NAN, NAN, NAN, NAN])
    out = add_points_tier(source, weights={"revenue": 50, "potential": 50})
    assert out["points"].tolist()[:4] == [62.5, 50, 75, 100]
    assert np.isnan(out["points"][4])
    assert out["unknown"].tolist() == [
        "",
        "potential",
        "potential",
        "potential",
        "revenue, potential",
    ]
    assert out["tier"].tolist() == ["B", "B", "A", "A", "unknown"]


def test_points_of_a_criterion_without_weight_do_not_count():
    out = add_points_tier(
        frame([10, 20], potential=[2, 1]), weights={"revenue": 50, "potential": 0}
    )
    assert out["points"].tolist() == [50, 100]
    assert out["unknown"].tolist() == ["", ""]


@given(st.lists(st.integers(0, 30), min_size=1, max_size=30))
def test_points_are_monotone_in_revenue(revenue):
    out = add_points_tier(frame(revenue), weights={"revenue": 7}, cap_a=0.2, cap_b=0.3)
    pairs = sorted(zip(revenue, out["tier"], strict=True), key=lambda p: (-p[0], p[1]))
    assert [t for _, t in pairs] == sorted(t for _, t in pairs)


def explained(source, method="share", **kw):
    rule = add_share_tier if method == "share" else add_points_tier
    limits = {"cap_a": 0.2, "cap_b": 0.3}
    out = add_override(rule(source, **limits, **kw))
    return out, explain_tier(out, method=method, cut_a=0.8, cut_b=0.95, **limits)


@pytest.mark.parametrize(
    ("revenue", "which", "sentence"),
    [
        ([10, 9, 8], 0, "A: 1st of 3 by revenue, within the first 80%."),
        ([10, 9, 8], 1, "B: 2nd of 3 by revenue, within the first 80%, but only 20% may be A."),
        (
            [10, 9, 8],
            2,
            "C: 3rd of 3 by revenue, within the first 80%, but only 20% may be A and 30% may be B.",
        ),
        (
            [100, 10, 10, 10, 1],  # three equals, and one place for B
            1,
            "C: 2nd of 5 by revenue (level with 2 more), within the first 80%,"
            " but only 20% may be A and 30% may be B.",
        ),
    ],
)
def test_a_cap_is_said_with_every_class_that_it_took(revenue, which, sentence):
    source = frame(revenue, tier_override=pd.Series([None] * len(revenue), dtype="str"))
    assert explained(source)[1][which] == sentence


def test_an_override_wins_and_says_so():
    hand = pd.Series([None, " a ", "gold"], dtype="str")
    out, why = explained(frame([900, 50, 5], tier_override=hand))
    assert out["tier"].tolist() == ["A", "A", "GOLD"]
    assert out["value_tier"].tolist() == ["A", "B", "C"]
    assert why[0] == "A: 1st of 3 by revenue, within the first 80%."
    assert why[1].startswith("A: set by hand; by the rule B: 2nd of 3 by revenue")
    assert why[2].startswith("GOLD: set by hand; by the rule C: 3rd of 3")


def test_sentences_say_unknown_no_revenue_ties_and_caps():
    hand = pd.Series([None] * 6, dtype="str")
    _, why = explained(frame([100, 100, 100, 100, 0, NAN], tier_override=hand))
    assert why[0].startswith(
        "C: 1st of 5 by revenue (level with 3 more), within the first 80%, but only 20% "
        "may be A and 30% may be B"
    )
    assert why[4] == "C: 5th of 5 by revenue, with no revenue."
    assert why[5] == "unknown: revenue is not known."
    _, why = explained(frame([100, -5], tier_override=hand[:2]))
    assert why[1] == "C: 2nd of 2 by revenue, with negative revenue."
    _, why = explained(frame([1, NAN], tier_override=hand[:2]), "points", weights={"revenue": 1})
    assert why == ["A: 100 of 100 points, 1st of 1 by points.", "unknown: revenue not known."]


@pytest.mark.parametrize(
    ("n", "text"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (112, "112th"), (121, "121st")],
)
def test_ordinals(n, text):
    assert ordinal(n) == text
