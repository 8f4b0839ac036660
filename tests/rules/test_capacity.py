"""Capacity: calls asked for, places there are, and intervals stretched so that a plan can be kept;
against the definition by hand.
"""

import datetime as dt

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.rules.capacity_rules import (
    add_factor,
    calls_a_day,
    capacity_line,
    explain_stretch,
    stretched,
)

AS_OF = dt.date(2026, 9, 16)  # a Wednesday; 65 working days in the 91 from here, 65 in those behind


def planning_of(customers, calls=(), given=None, **sheets):
    frame = pd.DataFrame(
        [{"Customer ID": f"K{i}", **c} for i, c in enumerate(customers)], dtype=object
    )
    log = pd.DataFrame(list(calls), columns=["Customer ID", "Date", "Outcome"], dtype=object)
    sheets = {"Customers": frame, "Calls": log, **sheets}
    return Planning(load_book(sheets, name="t", as_of=AS_OF, given=given))


def rep_of(planning, rep):
    return planning.capacity.set_index("rep").loc[rep]


def many(count, **columns):
    return [{"Owner": "Clara", "Last contact": AS_OF, **columns} for _ in range(count)]


def team(**columns):
    return pd.DataFrame([{"Rep": "Clara", **columns}])


def log_of(tries, reached, customer="K0", day="2026-09-01"):
    outcomes = ["Reached"] * reached + ["No answer"] * (tries - reached)
    return [(customer, day, outcome) for outcome in outcomes]


def working_days(first, last, without=()):
    days = pd.bdate_range(first, last).difference(pd.DatetimeIndex(without))
    return len(days)


AHEAD = working_days(AS_OF, AS_OF + dt.timedelta(days=90))
BEHIND = working_days(AS_OF - dt.timedelta(days=90), AS_OF)


def test_a_day_needs_the_cadences_of_all_customers_over_the_share_that_is_reached():
    planning = planning_of(
        [*many(20, **{"Tier override": "A"}), *many(30, **{"Cadence override": 7})],
        Team=team(**{"Calls per day": 3}),
    )
    found = rep_of(planning, "Clara")
    per_day = (20 / 28 + 30 / 7) * 91 / AHEAD / 0.65
    assert found["cadence_calls"] == pytest.approx(per_day)
    assert (found["customers"], found["places"], found["commitments"]) == (50, 3, 0)
    assert found["factor"] == round(per_day / 3, 2) == 3.59


def test_intervals_keep_their_ratio_and_the_cadence_stays_what_it_is():
    customers = many(40, **{"Tier override": "A"}) + many(10, **{"Cadence override": 14})
    accounts = planning_of(customers, Team=team(**{"Calls per day": 2})).accounts
    factor = accounts["factor"].iloc[0]
    assert factor > 1
    assert set(zip(accounts["cadence"], accounts["interval"], strict=True)) == {
        (28, int(28 * factor + 0.5)),
        (14, int(14 * factor + 0.5)),
    }
    days = (accounts["due"] - accounts["last_success"]).dt.days
    assert (days == accounts["interval"]).all()


def test_why_this_date_says_by_how_much_and_what_for():
    planning = planning_of(many(40, **{"Tier override": "A"}), Team=team(**{"Calls per day": 2}))
    found = rep_of(planning, "Clara")
    assert found["factor"] == 1.54
    assert (
        planning.accounts["why_date"]
        .iloc[0]
        .startswith(
            "Last spoke 16 Sep 2026 (by the customer list); A customers every 28 days, "
            "stretched to 43: "
            "Clara's cadences ask for 3.1 calls a day, 2 are possible, so "
        )
    )


def test_commitments_are_counted_once_a_customer_and_day_and_go_before_cadences():
    customers = many(40, **{"Tier override": "A"})
    customers[0]["Next call override"] = "2026-09-10"
    cases = pd.DataFrame(
        [("K0", "2026-09-10", "x"), ("K1", "2026-09-11", "y"), ("K1", "2026-06-01", "long ago")],
        columns=["Customer ID", "Opened", "Subject"],
    )
    requests = pd.DataFrame(
        [("K2", "2026-07-01", "z", "yes")],
        columns=["Customer ID", "Asked on", "Request", "Answer"],
    )
    promises = pd.DataFrame(
        [("K3", "Samples", "us", "2026-08-01", "2026-08-20", "2026-08-20")],
        columns=["Customer ID", "Promise", "Made by", "Promised on", "Due", "Closed on"],
    )
    sheets = {"Cases": cases, "Requests": requests, "Promises": promises}
    planning = planning_of(customers, Team=team(**{"Calls per day": 2}), **sheets)
    found = rep_of(planning, "Clara")
    assert found["commitments"] == pytest.approx(4 / BEHIND)
    # A case that is open lifts no A customer, so that the cadences ask for the same.
    asked = 40 / 28 * 91 / AHEAD / 0.65
    assert found["factor"] == round(asked / (2 - 4 / BEHIND), 2)
    assert "calls a day and commitments for 0.06, 2 are possible" in found["stretch_why"]


@pytest.mark.parametrize(
    ("calls", "share"),
    [
        ([], 0.65),
        (log_of(29, 10), 0.65),
        (log_of(30, 10), 1 / 3),
        (log_of(40, 40, day="2025-01-08") + log_of(20, 0), 40 / 60),
        (log_of(40, 40, day="2025-01-08") + log_of(30, 15), 1 / 2),
    ],
)
def test_the_share_that_is_reached_is_of_the_last_year_else_of_the_whole_log_else_a_setting(
    calls, share
):
    found = rep_of(planning_of(many(4), calls), "Clara")
    assert found["reach_share"] == pytest.approx(share)


def test_a_log_without_outcomes_tells_nothing_of_the_share_that_is_reached():
    frame = pd.DataFrame({"Customer ID": ["K0"] * 50, "Date": ["2026-09-01"] * 50})
    planning = planning_of(many(4), given={"reach_share": "0.4"}, Calls=frame)
    assert rep_of(planning, "Clara")["reach_share"] == 0.4


def test_whom_nobody_calls_asks_for_no_calls():
    customers = many(40, **{"Tier override": "A"})
    for customer in customers[:39]:
        customer["Do not call"] = "yes"
    found = rep_of(planning_of(customers), "Clara")
    assert (found["customers"], found["factor"]) == (1, 1)


def test_days_off_are_no_places():
    weeks = {"Away from": "2026-09-21", "Away to": "2026-10-16"}
    sheets = {"Team": team(**{"Calls per day": 2, **weeks})}
    found = rep_of(planning_of(many(40, **{"Tier override": "A"}), **sheets), "Clara")
    assert found["cadence_calls"] == pytest.approx(40 / 28 * 91 / (AHEAD - 20) / 0.65)
    assert found["places"] == 2


def test_with_stretch_off_intervals_stay_and_what_is_asked_for_is_still_told():
    planning = planning_of(
        many(40, **{"Tier override": "A"}),
        given={"stretch": "no"},
        Team=team(**{"Calls per day": 2}),
    )
    found, accounts = rep_of(planning, "Clara"), planning.accounts
    assert (found["asked"], found["factor"]) == (1.54, 1)
    assert (accounts["interval"] == 28).all()
    assert not accounts["why_date"].str.contains("stretched").any()


@pytest.mark.parametrize("calls_a_day", [0, 3])
def test_a_rep_without_any_place_keeps_the_intervals_and_a_sentence_says_so(calls_a_day):
    away = {"Away from": "2026-01-01"} if calls_a_day else {}
    sheets = {"Team": team(**{"Calls per day": calls_a_day, **away})}
    planning = planning_of(many(40, **{"Tier override": "A"}), **sheets)
    found = rep_of(planning, "Clara")
    assert (found["places"], found["factor"]) == (0, 1)
    assert capacity_line(planning.capacity) == (
        "No place for a call in the next 91 days: Clara. "
        "Correct days off and calls a day in Team, or give the customers another owner."
    )
    assert len(planning.accounts) == 40


def test_where_commitments_need_every_place_a_tenth_of_them_is_reckoned_for_cadences():
    capacity = pd.DataFrame({"cadence_calls": [2.0], "commitments": [9.0], "places": [8.0]})
    assert add_factor(capacity, stretch=True)["factor"].tolist() == [2.5]


@pytest.mark.parametrize(
    ("held", "factor"),
    [(2.4, 2.4), (2.6, 2.6), (2.37, 2.5), (2.64, 2.5), (1.0, 2.5), (np.nan, 2.5)],
)
def test_a_factor_of_the_last_plan_stays_within_a_twentieth(held, factor):
    row = {"rep": ["Ana"], "cadence_calls": [5.0], "commitments": [0.0], "places": [2]}
    capacity = pd.DataFrame(row)
    found = add_factor(capacity, stretch=True, held=[held])
    assert (found["factor"][0], found["asked"][0]) == (factor, 2.5)
    assert add_factor(capacity, stretch=False, held=[held])["factor"].tolist() == [1.0]


def test_the_figures_beside_a_factor_explain_it_also_where_it_is_that_of_the_last_plan():
    names = ["rep", "customers", "cadence_calls", "commitments", "places"]
    rows = [("Ann", 9, 2.03, 0.0, 2.0), ("Bea", 9, 4.6, 0.5, 3.0), ("Cy", 9, 1.05, 0.0, 1.0)]
    rows.append(("Dan", 9, 1.8, 0.0, 2.0))
    capacity = pd.DataFrame(rows, columns=names)
    found = add_factor(capacity, stretch=True, held=[1.05, np.nan, np.nan, 1.05])
    assert found["factor"].tolist() == [1.05, 1.84, 1.05, 1.0]
    assert capacity_line(found) == (
        "Intervals stretched so that the plan can be kept: "
        "Ann x 1.05 (2.03 calls a day for 2 places, the factor of the last plan is kept), "
        "Bea x 1.84 (4.6 calls a day for 2.5 places beside commitments), "
        "Cy x 1.05 (1.05 calls a day for 1 place)."
    )
    assert explain_stretch(found)[0] == (
        "Ann's cadences ask for 2.03 calls a day, 2 are possible, "
        "the factor of the last plan is kept"
    )


def test_five_thousand_customers_of_one_rep_get_a_plan():
    planning = planning_of(many(5000))
    assert capacity_line(planning.capacity) == (
        "Intervals stretched so that the plan can be kept: "
        "Clara x 16.03 (128.2 calls a day for 8 places)."
    )
    assert rep_of(planning, "Clara")["factor"] == round(5000 / 84 * 91 / AHEAD / 0.65 / 8, 2)
    assert planning.accounts["next_call"].notna().all()


def test_a_book_without_customers_has_no_capacity_to_tell_of():
    planning = planning_of([], Customers=pd.DataFrame({"Customer ID": [], "Name": []}))
    assert planning.capacity.empty
    assert planning.accounts.empty


WAITED = {"Tier override": "A", "Last contact": None}


@pytest.mark.parametrize(
    ("customer", "promoted"),
    [
        ({"Tier override": "A", "Last contact": AS_OF - dt.timedelta(days=42)}, False),
        ({"Tier override": "A", "Last contact": AS_OF - dt.timedelta(days=43)}, True),
        ({**WAITED, "Customer since": AS_OF - dt.timedelta(days=43)}, True),
        ({**WAITED, "Customer since": AS_OF - dt.timedelta(days=42)}, False),
        (WAITED, False),
        (
            {
                "Tier override": "A",
                "Last contact": AS_OF - dt.timedelta(days=99),
                "Do not call": "yes",
            },
            False,
        ),
    ],
)
def test_who_waits_longer_than_one_and_a_half_intervals_is_promoted(customer, promoted):
    assert planning_of([customer]).accounts["promoted"].tolist() == [promoted]


def test_who_was_only_tried_waits_since_the_first_attempt():
    tried = [("K0", "2026-07-01", "No answer"), ("K1", "2026-09-01", "No answer")]
    accounts = planning_of([WAITED, WAITED], tried).accounts
    assert accounts["promoted"].tolist() == [True, False]


REP = st.fixed_dictionaries(
    {
        "cadence_calls": st.floats(0, 1000),
        "commitments": st.floats(0, 50),
        "places": st.integers(0, 40).map(float),
    }
)


@given(REP, st.integers(0, 40))
@settings(max_examples=300)
def test_a_factor_is_one_or_more_and_more_places_never_make_it_larger(rep, more):
    before, after = add_factor(
        pd.DataFrame([rep, {**rep, "places": rep["places"] + more}]), stretch=True
    )["factor"]
    assert 1 <= before < np.inf
    assert after >= 1
    if rep["places"] > 0:
        assert after <= before


@given(st.lists(st.integers(1, 400), min_size=2, max_size=6), st.floats(1, 20))
@settings(max_examples=300)
def test_ratios_are_kept_within_a_day_of_rounding(cadences, factor):
    days = np.array(cadences)
    found = stretched(days * factor)
    assert (np.abs(found - days * factor) <= 0.5).all()
    assert (found >= days).all()
    order = np.argsort(days)
    assert (np.diff(found[order]) >= 0).all()


@given(st.lists(st.integers(1, 400), min_size=1, max_size=30), st.floats(0, 1), st.integers(1, 12))
@settings(max_examples=200)
def test_calls_a_day_are_those_of_a_plain_count(cadences, share, retry_cap):
    customers = pd.DataFrame({"rep": [0] * len(cadences), "cadence": cadences})
    found = calls_a_day(customers, reps=1, share=[share], working_days=[64], retry_cap=retry_cap)
    tries = min(1 / share if share else np.inf, retry_cap)
    assert found[0] == pytest.approx(sum(91 / cadence for cadence in cadences) * tries / 64)
