"""Tier: cumulative share and points, places and equals, who takes none, overrides."""

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
LOST = "Lost: the customer list says Lost."


def frame(revenue, **more):
    """Customers with this revenue; what a rule may ask for besides is unknown."""
    count = len(revenue)
    columns = {
        "revenue": np.array(revenue, "f8"),
        "blocked": np.full(count, "", dtype=object),
        "potential": np.full(count, NAN),
        "customer_since": np.full(count, "NaT", "M8[us]"),
        "tier_override": pd.Series([None] * count, dtype="str"),
    }
    return pd.DataFrame({**columns, **more})


def tiers(revenue, more=None, **kw):
    return list(add_share_tier(frame(revenue, **(more or {})), **kw)["tier"])


def days(*texts):
    return np.array(texts, "M8[us]")


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
        ([100, 90, 80, 70, 60, 50, 40, 30, 20, 10], CAPS, ["A", "A", "B", "B", "B"] + ["C"] * 5),
        # of three customers a fifth is none: one is A all the same, and one B
        ([10, 9, 8], CAPS, ["A", "B", "C"]),
        ([10, 9], {"cap_a": 0.0, "cap_b": 0.0}, ["A", "B"]),
        # 10 customers, 2 places for A, 3 for B: equals who come first are let in together
        ([100, 100, 100, 50, 9, 8, 7, 6, 5, 4], CAPS, ["A"] * 3 + ["B"] * 3 + ["C"] * 4),
        ([7] * 10, CAPS, ["A"] * 10),
        # equals whom nothing tells apart go down together, and are the first of B
        ([200] + [50] * 4 + [9] * 5, CAPS, ["A"] + ["B"] * 4 + ["C"] * 5),
    ],
)
def test_share_tiers(revenue, kw, expected):
    assert tiers(revenue, **kw) == expected


def test_equals_for_whom_there_are_too_few_places_are_split_by_potential_then_by_service():
    """Of ten customers two may be A and three B; five of equal worth come behind the first."""
    since = days("2020-01-01", *["2015-01-01", "2001-01-01", "2015-01-01", "2020-01-01"] * 2, "NaT")
    potential = np.array([1, 5, 2, 2, NAN, 1, 1, 1, 1, 1], "f8")
    source = frame([200] + [50] * 5 + [9] * 4, potential=potential, customer_since=since)
    out = add_share_tier(source, **CAPS)
    # the highest potential is A; of the others of potential 2 and of unknown (the middle) are B
    assert out["tier"].tolist() == ["A", "A", "B", "B", "B", "C", *["C"] * 4]
    assert out["equals"].tolist() == ["", *["both"] * 5, *[""] * 4]
    # without potential the one of 2001 is A; two of 2015 are B, and the others of 2020 no more
    same = source.assign(potential=NAN)
    assert add_share_tier(same, **CAPS)["tier"].tolist()[1:6] == ["B", "A", "B", "C", "B"]


def oracle(revenue, cut_a, cut_b, cap_a, cap_b):
    """The definition, customer by customer, for customers no two of whom are worth the same."""
    order = sorted(range(len(revenue)), key=lambda i: -revenue[i])
    total = sum(max(r, 0) for r in revenue)
    places = [max(1, int(cap_a * len(revenue) + 1e-9)), max(1, int(cap_b * len(revenue) + 1e-9))]
    tier, used = {}, [0, 0]
    for i in order:
        before = sum(max(r, 0) for r in revenue if r > revenue[i])
        wanted = 2
        if revenue[i] > 0:
            wanted = 0 if before < cut_a * total else 1 if before < cut_b * total else 2
        while wanted < 2 and used[wanted] >= places[wanted]:
            wanted += 1
        tier[i] = "ABC"[wanted]
        if wanted < 2:
            used[wanted] += 1
    return [tier[i] for i in range(len(revenue))]


@given(st.lists(st.integers(-20, 400), min_size=1, max_size=30, unique=True))
def test_different_customers_get_the_tiers_of_the_definition(revenue):
    limits = {"cut_a": 0.8, "cut_b": 0.95, **CAPS}
    assert tiers(revenue, **limits) == oracle(revenue, **limits)


def test_share_leaves_rank_ties_and_share_before():
    out = add_share_tier(frame([50, 25, 25, NAN, 0]))
    assert out["rank"].tolist()[:3] == [1, 2, 2]
    assert out["rank"][4] == 4
    assert np.isnan(out["rank"][3])
    assert out["tied"].tolist()[:3] == [1, 2, 2]
    assert out["share_before"].tolist()[:3] == [0, 0.5, 0.5]
    assert out["ranked"].tolist() == [4] * 5


REVENUE = st.one_of(st.just(NAN), st.integers(-50, 400).map(float), st.floats(-10, 1e6))
CUSTOMERS = st.lists(
    st.tuples(
        REVENUE,
        st.sampled_from([NAN, 1.0, 2.0]),
        st.sampled_from(["NaT", "2001-01-01", "2015-06-01"]),
        st.sampled_from(["", "", "", LOST]),
    ),
    max_size=30,
)
FEW_WORTHS = st.lists(
    st.tuples(
        st.sampled_from([0.0, 5.0, 9.0]),
        st.sampled_from([NAN, 1.0, 2.0]),
        st.sampled_from(["NaT", "2001-01-01", "2015-06-01"]),
        st.sampled_from(["", "", "", LOST]),
    ),
    max_size=30,
)
LIMITS = st.sampled_from(
    [{}, CAPS, {"cap_a": 0.05, "cap_b": 0.9}, {"cut_a": 0.5, "cut_b": 0.5, "cap_a": 0.1}]
)


def customers_of(rows):
    revenue, potential, since, blocked = zip(*rows, strict=True) if rows else ((), (), (), ())
    return frame(
        revenue,
        potential=np.array(potential, "f8"),
        customer_since=days(*since),
        blocked=np.array(blocked, dtype=object),
    )


def of(source, **kw):
    return add_share_tier(source, **kw)["tier"].tolist()


@given(st.one_of(CUSTOMERS, FEW_WORTHS), LIMITS)
def test_nobody_stands_below_a_customer_of_less_revenue_and_the_caps_hold(rows, kw):
    """But for the first equals of a tier, who are let in together."""
    out = add_share_tier(customers_of(rows), **kw)
    assert (out["tier"] == "unknown").tolist() == out["revenue"].isna().tolist()
    known = out[out["revenue"].notna()]
    ranked = known[known["blocked"] == ""]
    if not len(ranked):
        ranked = known
    cents = (ranked["revenue"] * 100).round()
    in_order = ranked.assign(cents=-cents).sort_values(["cents", "tier"])
    assert in_order["tier"].is_monotonic_increasing
    for letter, cap in (("A", kw.get("cap_a", 1)), ("B", kw.get("cap_b", 1))):
        mine = ranked[ranked["tier"] == letter]
        most = max(1, int(cap * len(ranked) + 1e-9))
        if len(mine) > most:
            assert cents[mine.index].nunique() == 1
            assert set(mine["equals"]) == {"whole"}


@given(st.one_of(CUSTOMERS, FEW_WORTHS).filter(bool), LIMITS, st.data())
def test_more_revenue_never_gives_a_lower_tier(rows, kw, data):
    which = data.draw(st.integers(0, len(rows) - 1))
    more = data.draw(st.sampled_from([0.01, 1.0, 4.0, 5.0, 1e5]))
    source = customers_of(rows)
    raised = source.copy()
    raised.loc[which, "revenue"] += more
    assert of(raised, **kw)[which] <= of(source, **kw)[which]


@given(st.one_of(CUSTOMERS, FEW_WORTHS), LIMITS)
def test_whom_nobody_calls_changes_nobodys_tier(rows, kw):
    """And gets the tier that a customer of that revenue or less has among the others."""
    source = customers_of(rows)
    out = add_share_tier(source, **kw)
    living = source["blocked"] == ""
    if not (living & source["revenue"].notna()).any():
        return
    alone = add_share_tier(source[living].reset_index(drop=True), **kw)
    assert out["tier"][living].tolist() == alone["tier"].tolist()
    for row in out[~living & out["revenue"].notna()].itertuples():
        no_better = alone[alone["revenue"].round(2) <= round(row.revenue, 2)]
        assert all(row.tier <= tier for tier in no_better["tier"])
        assert row.tier in {*alone["tier"], "C"}


@given(st.one_of(CUSTOMERS, FEW_WORTHS).filter(bool), LIMITS, st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing(rows, kw, rnd):
    order = list(range(len(rows)))
    rnd.shuffle(order)
    source = customers_of(rows).assign(key=range(len(rows)))
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


# --------------------------------------------------------------------------------------- points


def test_an_unknown_criterion_is_the_middle_and_named():
    source = frame([10, 20, 30, 40, NAN], potential=[1, NAN, NAN, NAN, NAN])
    out = add_points_tier(source, weights={"revenue": 50, "potential": 50})
    # 1st to 4th of four stand at 12.5, 37.5, 62.5 and 87.5 of 100; the middle is 50
    assert out["points_revenue"].tolist()[:4] == [6.25, 18.75, 31.25, 43.75]
    assert out["points_potential"].tolist()[:4] == [25, 25, 25, 25]
    assert out["points"].tolist()[:4] == [31.25, 43.75, 56.25, 68.75]
    assert np.isnan(out["points"][4])
    assert out["unknown"].tolist()[:4] == ["", "potential", "potential", "potential"]
    assert out["tier"].tolist() == ["C", "C", "B", "B", "unknown"]


def test_a_criterion_that_nobody_has_is_left_out_and_the_rest_scaled():
    source = frame([10, 20], influence=[NAN, NAN])
    out = add_points_tier(source, weights={"revenue": 50, "influence": 50})
    assert out["points"].tolist() == [25, 75]
    assert out["unknown"].tolist() == ["", ""]
    assert out["points_influence"].isna().all()


def test_points_of_a_criterion_without_weight_do_not_count():
    out = add_points_tier(
        frame([10, 20], potential=[2, 1]), weights={"revenue": 50, "potential": 0}
    )
    assert out["points"].tolist() == [25, 75]
    assert out["unknown"].tolist() == ["", ""]


def test_customers_who_are_lowest_in_everything_have_fewer_points_than_the_middle():
    source = frame([900] + [10] * 11, potential=[7] + [0] * 11)
    out = add_points_tier(source, weights={"revenue": 60, "potential": 40})
    assert out["points"][0] == pytest.approx(100 * 11.5 / 12)
    assert out["points"].tolist()[1:] == pytest.approx([100 * 5.5 / 12] * 11)
    assert (out["points"][1:] < 50).all()


MIXED = st.lists(
    st.tuples(st.sampled_from([NAN, 0.0, 1.0, 2.0, 3.0]), st.sampled_from([NAN, 1.0, 5.0])),
    min_size=1,
    max_size=20,
)


@given(MIXED)
def test_points_are_the_weighted_mid_ranks_of_the_definition(rows):
    weights = {"revenue": 30, "potential": 70}
    columns = dict(zip(weights, zip(*rows, strict=True), strict=True))
    out = add_points_tier(
        frame(columns["revenue"], potential=np.array(columns["potential"])), weights=weights
    )
    used = {k: w for k, w in weights.items() if not all(np.isnan(columns[k]))}
    for i, row in enumerate(rows):
        if all(np.isnan(row)):
            assert np.isnan(out["points"][i])
            continue
        points = 0.0
        for name, weight in used.items():
            known = [v for v in columns[name] if not np.isnan(v)]
            mine = columns[name][i]
            stands = 0.5
            if not np.isnan(mine):
                lower, level = sum(v < mine for v in known), sum(v == mine for v in known)
                stands = (lower + level / 2) / len(known)
            points += 100 * weight / sum(used.values()) * stands
        assert out["points"][i] == pytest.approx(points, abs=1e-5)


@given(st.lists(st.integers(0, 30), min_size=1, max_size=30))
def test_points_are_monotone_in_revenue(revenue):
    out = add_points_tier(frame(revenue), weights={"revenue": 7}, cap_a=0.2, cap_b=0.3)
    pairs = sorted(zip(revenue, out["tier"], strict=True), key=lambda p: (-p[0], p[1]))
    assert [t for _, t in pairs] == sorted(t for _, t in pairs)


@given(MIXED, st.lists(st.booleans(), min_size=20, max_size=20))
def test_whom_nobody_calls_changes_nobodys_points(rows, lost):
    revenue, potential = zip(*rows, strict=True)
    blocked = np.where(lost[: len(rows)], LOST, "").astype(object)
    source = frame(revenue, potential=np.array(potential), blocked=blocked)
    weights = {"revenue": 30, "potential": 70}
    living = source["blocked"] == ""
    if not (living & source[["revenue", "potential"]].notna().any(axis=1)).any():
        return
    both = add_points_tier(source, weights=weights, **CAPS)[living].reset_index(drop=True)
    alone = add_points_tier(source[living].reset_index(drop=True), weights=weights, **CAPS)
    pd.testing.assert_frame_equal(both, alone)


# ------------------------------------------------------------------------------------ sentences


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
            "B: 2nd of 5 by revenue (level with 2 more), within the first 80%,"
            " but only 20% may be A; equals are let in together, though only 30% may be B.",
        ),
        (
            [100, 100, 100],
            0,
            "A: 1st of 3 by revenue (level with 2 more), within the first 80%;"
            " equals are let in together, though only 20% may be A.",
        ),
    ],
)
def test_a_cap_is_said_with_every_class_that_it_took(revenue, which, sentence):
    assert explained(frame(revenue))[1][which] == sentence


@pytest.mark.parametrize(
    ("known", "decided"),
    [
        (["potential", "customer_since"], "; potential, then length of service decided"),
        (["potential"], "; potential decided"),
        (["customer_since"], "; length of service decided"),
    ],
)
def test_what_decides_between_equals_is_said(known, decided):
    since = days("2020-01-01", "2010-01-01", "2015-01-01", *["2020-01-01"] * 7)
    tells = {"potential": [1.0, 3.0, 2.0, *[1.0] * 7], "customer_since": since}
    tells = {name: values for name, values in tells.items() if name in known}
    _, why = explained(frame([200] + [50] * 2 + [9] * 7, **tells))
    decided += " between equals."
    assert why[1] == f"A: 2nd of 10 by revenue (level with 1 more), within the first 80%{decided}"
    assert why[2] == (
        "B: 2nd of 10 by revenue (level with 1 more), within the first 80%,"
        f" but only 20% may be A{decided}"
    )


def test_whom_nobody_calls_is_not_ranked_and_told_what_it_would_be():
    blocked = np.array([LOST, "", "", "Do not call: the list says so."], dtype=object)
    out, why = explained(frame([500, 90, 5, NAN], blocked=blocked))
    assert out["value_tier"].tolist() == ["A", "A", "B", "unknown"]
    assert why[0] == "not ranked: Lost; by revenue it would be A."
    assert why[1] == "A: 1st of 2 by revenue, within the first 80%."
    assert why[3] == "not ranked: Do not call; revenue not known."


def test_an_override_wins_and_says_so():
    hand = pd.Series([None, " a ", "gold"], dtype="str")
    out, why = explained(frame([900, 50, 5], tier_override=hand))
    assert out["tier"].tolist() == ["A", "A", "GOLD"]
    assert out["value_tier"].tolist() == ["A", "B", "C"]
    assert why[0] == "A: 1st of 3 by revenue, within the first 80%."
    assert why[1].startswith("A: set by hand; by the rule B: 2nd of 3 by revenue")
    assert why[2].startswith("GOLD: set by hand; by the rule C: 3rd of 3")


def test_an_override_with_an_end_says_when():
    hand = pd.Series([None, "A"], dtype="str")
    until = days("NaT", "2026-12-31")
    _, why = explained(frame([900, 50], tier_override=hand, tier_until=until))
    assert why[1].startswith("A: set by hand until 31 Dec 2026; by the rule B: 2nd of 2")


def test_sentences_say_unknown_and_no_revenue():
    _, why = explained(frame([100, 100, 100, 100, 0, NAN]))
    assert why[0].startswith("A: 1st of 5 by revenue (level with 3 more), within the first 80%;")
    assert why[4] == "C: 5th of 5 by revenue, with no revenue."
    assert why[5] == "unknown: revenue is not known."
    _, why = explained(frame([100, -5]))
    assert why[1] == "C: 2nd of 2 by revenue, with negative revenue."


def test_sentences_of_points_say_how_many_and_what_was_taken_as_the_middle():
    weights = {"revenue": 1, "potential": 1}
    source = frame([9, 1, NAN], potential=[4, NAN, NAN])
    _, why = explained(source, "points", weights=weights)
    assert why == [
        "B: 62.5 of 100 points, 1st of 2 by points.",
        "C: 37.5 of 100 points, 2nd of 2 by points. Not known, so taken as the middle: potential.",
        "unknown: nothing that gives points is known.",
    ]


@pytest.mark.parametrize(
    ("n", "text"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (112, "112th"), (121, "121st")],
)
def test_ordinals(n, text):
    assert ordinal(n) == text
