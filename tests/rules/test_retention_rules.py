"""Who is kept, where growth comes from, how long customers stay: by definition, in plain Python."""

import math
from collections import defaultdict

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.rules.growth_rules import add_heights, growth_steps, retained
from toolkit.rules.intervals import wilson
from toolkit.rules.kept_rules import kept_by_period
from toolkit.rules.order_rhythm import lifetimes, second_orders
from toolkit.rules.order_windows import window
from toolkit.rules.survival import survival_at
from toolkit.rules.tenure_rules import loyalty
from toolkit.rules.top_ten_rules import top_ten
from toolkit.rules.warning_rules import Measured, state_of

ORDERS = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, 30), st.integers(-500, 5000)), max_size=60
)
"""Customer, month, units."""
BACK = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 30), st.integers(-900, -1)), max_size=9)
"""The same of money given back, which is no order."""


def days_of(orders):
    rows = defaultdict(int)
    for customer, month, units in orders:
        rows[customer, month] += units
    frame = pd.DataFrame(
        [(c, m, m * 30, u) for (c, m), u in sorted(rows.items())],
        columns=["customer", "month", "day", "units"],
    )
    return frame.assign(orders=1, priced=1).astype("i8")


@given(ORDERS)
def test_kept_is_counted_by_sets_of_customers(orders):
    frame = pd.DataFrame([(c, m) for c, m, _ in orders], columns=["customer", "period"], dtype="i8")
    found = kept_by_period(frame, last=24).set_index("number")
    there = defaultdict(set)
    for customer, month, _ in orders:
        there[month].add(customer)
    months = [month for month in there if month <= 24]
    if not months:
        assert not len(found)
        return
    assert list(found.index) == list(range(min(months) + 1, 25))
    for month in found.index:
        before, now = there[month - 1], there[month]
        earlier = {c for m, who in there.items() if m < month for c in who}
        row = found.loc[month]
        assert row["active"] == len(before) and row["kept"] == len(before & now)
        assert row["won_back"] == len((now - before) & earlier)
        assert row["new"] == len(now - earlier)
        if before:
            assert row["rate"] == len(before & now) / len(before)
            assert row["low"] <= row["rate"] <= row["high"] and row["churn"] == 1 - row["rate"]
        else:
            assert math.isnan(row["rate"]) and math.isnan(row["low"])


def window_with(orders, back, first):
    """Who ordered in 12 months, and what that came to, less what was given back in them."""
    found, less = (window(days_of(rows), first, first + 11, customers=7) for rows in (orders, back))
    return found._replace(units=found.units + less.units)


APART = st.sets(st.integers(0, 6), max_size=3)


@given(ORDERS, BACK, APART)
def test_the_bridge_is_what_plain_python_adds_up_to_the_unit(orders, back, unknown):
    days = days_of(orders)
    before, now = (window_with(orders, back, first) for first in (7, 19))
    is_unknown = np.isin(np.arange(7), list(unknown))
    # Of some it is known in the first window that amounts are missing, of others in the second.
    before = before._replace(unknown=is_unknown & (np.arange(7) % 2 == 0))
    now = now._replace(unknown=is_unknown & (np.arange(7) % 2 == 1))
    earlier = window(days, 0, 6, customers=7).ordered
    found = growth_steps(before, now, earlier).set_index("step")
    sums, seen = defaultdict(int), defaultdict(set)
    for number, (customer, month, units) in enumerate([*orders, *back]):
        part = "earlier" if month <= 6 else "before" if month <= 18 else "now"
        sums[part, customer] += units
        if number < len(orders):
            seen[part].add(customer)
    wanted, in_both = defaultdict(int), 0
    for customer in sorted({*range(7)} - unknown):
        p, n = sums["before", customer], sums["now", customer]
        if customer in seen["before"] and customer not in seen["now"]:
            wanted["lost"] -= p
            wanted["shrunk"] += n  # given back after they had left
        elif customer in seen["before"]:
            wanted["shrunk" if n < p else "expanded"] += n - p
            in_both += min(p, n)
        elif customer in seen["now"]:
            wanted["won_back" if customer in seen["earlier"] else "new"] += n
            wanted["expanded"] -= p  # given back before they came
        else:
            wanted["shrunk"] += n
            wanted["expanded"] -= p
    wanted["apart_before"] = -sum(sums["before", customer] for customer in unknown)
    wanted["apart_now"] = sum(sums["now", customer] for customer in unknown)
    changes = ["apart_before", "lost", "shrunk", "expanded", "won_back", "new", "apart_now"]
    if not unknown:
        assert not {"apart_before", "apart_now"} & {*found.index}
        changes = changes[1:-1]
    for step in changes:
        assert found.at[step, "units"] == wanted[step], step
    start, end = (sum(sums[part, c] for c in range(7)) for part in ("before", "now"))
    assert (found.at["before", "units"], found.at["now", "units"]) == (start, end)
    units = found["units"]
    half = changes.index("expanded")
    assert units["before"] + units[changes[:half]].sum() == units["retained"]
    assert units["retained"] + units[changes[half:]].sum() == units["now"]
    if not back:
        assert units["retained"] == in_both, "what those who stayed brought in both, of nobody else"
    count = found["customers"]
    gone = [step for step in ("apart_before", "lost") if step in changes]
    come = [step for step in ("won_back", "new", "apart_now") if step in changes]
    assert count["before"] - count[gone].sum() == count["retained"]
    assert count["retained"] + count[come].sum() == count["now"]
    net = retained(before, now)
    mine = seen["before"] - unknown
    begun = sum(sums["before", c] for c in mine)
    if begun > 0:
        kept = sum(sums["now", c] for c in mine)
        least = sum(min(sums["before", c], sums["now", c]) for c in mine)
        assert net.net == kept / begun and net.gross == least / begun <= 1
    else:
        assert math.isnan(net.net) and math.isnan(net.gross)


def test_every_step_of_the_bridge_stands_on_the_one_before():
    steps = pd.DataFrame(
        {
            "step": ["before", "lost", "shrunk", "retained", "expanded", "won_back", "new", "now"],
            "units": [100, -30, -20, 50, 40, 0, 10, 100],
        }
    )
    found = add_heights(steps)
    assert found["floor"].tolist() == [0, 70, 50, 0, 50, 90, 90, 0]
    assert found["total"].fillna(-1).tolist() == [100, -1, -1, 50, -1, -1, -1, 100]
    assert found["up"].fillna(-1).tolist() == [-1, -1, -1, -1, 40, -1, 10, -1]
    assert found["down"].fillna(-1).tolist() == [-1, 30, 20, -1, -1, -1, -1, -1]
    below = add_heights(steps.assign(units=[10, -30, 0, -20, 0, 0, 0, -20]))
    assert below[["floor", "total", "up", "down"]].isna().all(axis=None)


@pytest.mark.parametrize(
    ("part", "whole", "low", "high"),
    # Newcombe (1998), table I, method 3
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611),
     (1, 29, 0.0061, 0.1718)],
)  # fmt: skip
def test_wilson_s_interval_is_the_published_one(part, whole, low, high):
    found = wilson(part, whole)
    assert [round(float(end), 4) for end in found] == [low, high]


REMISSION = [(6, 1), (6, 1), (6, 1), (6, 0), (7, 1), (9, 0), (10, 1), (10, 0), (11, 0), (13, 1),
             (16, 1), (17, 0), (19, 0), (20, 0), (22, 1), (23, 1), (25, 0), (32, 0), (32, 0),
             (34, 0), (35, 0)]  # fmt: skip
"""Weeks of remission of 21 patients, Freireich and others (1963)."""


def test_survival_and_its_band_are_those_that_are_published():
    weeks, ended = zip(*REMISSION, strict=True)
    share, low, high, at_risk = survival_at(weeks, np.array(ended) == 1, [0, 6, 13, 23, 36])
    assert share.round(3).tolist()[:4] == [1.0, 0.857, 0.690, 0.448]
    assert low.round(3).tolist()[1:4] == [0.620, 0.432, 0.188]
    assert high.round(3).tolist()[1:4] == [0.952, 0.849, 0.680]
    assert math.isnan(low[0]) and math.isnan(high[0])  # nobody is lost yet: no band is known
    assert at_risk.tolist() == [21, 21, 12, 6, 0] and math.isnan(share[4])


@given(
    st.lists(st.tuples(st.integers(0, 4), st.integers(0, 900)), max_size=30),
    st.integers(1, 400),
)
def test_a_customer_is_lost_on_the_day_on_which_the_silence_is_too_long(orders, limit):
    pairs = sorted(set(orders))
    frame = pd.DataFrame(pairs, columns=["customer", "day"], dtype="i8")
    found = lifetimes(frame, today=1000, lost_days=limit).set_index("customer")
    days = defaultdict(list)
    for customer, day in pairs:
        days[customer].append(day)
    assert set(found.index) == set(days)
    for customer, mine in days.items():
        ends = [*mine[1:], 1000]
        lost_on = [a + limit for a, b in zip(mine, ends, strict=True) if b - a > limit]
        row = found.loc[customer]
        assert bool(row["lost"]) == bool(lost_on)
        assert row["days"] == (lost_on[0] if lost_on else 1000) - mine[0]


def test_a_cohort_that_still_has_time_has_no_rate_of_second_orders():
    rows = [(0, 10), (0, 20), (1, 12), (2, 40), (2, 75), (3, 50)]
    rows = [(who + 4 * times, day) for times in range(3) for who, day in rows]
    frame = pd.DataFrame(sorted(rows), columns=["customer", "day"])
    cohort = (frame["customer"] % 4 // 2).to_numpy()
    found = second_orders(frame, cohort, lambda n: 30 * (n + 1), today=80, days=30)
    assert found["customers"].tolist() == [6, 6] and found["again"].tolist() == [3, 0]
    assert found["mature"].tolist() == [True, False]
    assert found["rate"].tolist()[0] == 0.5 and math.isnan(found["rate"][1])
    few = frame[frame["customer"] < 8].reset_index(drop=True)
    found = second_orders(few, cohort[: len(few)], lambda n: 30 * (n + 1), today=80, days=30)
    assert found["customers"].tolist() == [4, 4] and found["rate"].isna().all()


def test_loyalty_is_silent_under_twenty_customers():
    rows = [(c, 0, 0, 100) for c in range(40)] + [(c, 12, 360, 150) for c in range(30)]
    days = pd.DataFrame(rows, columns=["customer", "month", "day", "units"])
    days = days.assign(orders=1, priced=1)
    before, now = (window(days, m, m + 11, customers=40) for m in (0, 12))
    years = np.where(np.arange(40) < 21, 0.5, 5.0)
    found = loyalty(before, now, years).set_index("band")
    first, last = found.loc["less than a year"], found.loc["4 years and more"]
    assert (first["customers"], first["lost"], first["grew"], first["change"]) == (21, 0, 1, 0.5)
    assert last["customers"] == 19 and math.isnan(last["lost"]) and math.isnan(last["change"])


def test_the_top_ten_change_for_a_tenth_more_only_and_say_instead_of_whom():
    first = [100 + n for n in range(10)] + [90, 0]
    second = [100 + n for n in range(10)] + [109, 0]
    third = [100 + n for n in range(10)] + [109, 111]
    may = np.ones(12, bool)
    places = top_ten([1, 2, 3], [first, second, third], may, margin=0.1)
    assert [p.customer for p in places] == [11, 9, 8, 7, 6, 5, 4, 3, 2, 1]
    assert places[0]._asdict() == {
        "customer": 11, "since": 3, "instead": 0, "units": 111, "units_instead": 100,
    }  # fmt: skip
    assert {p.since for p in places[1:]} == {1}
    may[9] = False
    assert 9 not in {
        p.customer for p in top_ten([1, 2, 3], [first, second, third], may, margin=0.1)
    }
    assert top_ten([], [], may, margin=0.1) == []


@pytest.mark.parametrize(
    ("value", "least", "state"),
    [(0.7, True, "Warning"), (0.8, True, "Fine"), (0.8, False, "Warning"), (0.7, False, "Fine"),
     (math.nan, True, "Cannot tell")],
)  # fmt: skip
def test_a_sign_warns_on_the_wrong_side_of_its_threshold(value, least, state):
    assert state_of(Measured(value, 9, "share"), 0.75, least=least) == state
