"""Next call: cadence, closed days, retries, overrides; through small books."""

import datetime as dt

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.calendars.countries import public_holidays
from toolkit.load_book import load_book
from toolkit.planning.planning import accounts

AS_OF = dt.date(2026, 9, 16)  # a Wednesday
SPAIN = public_holidays("ES", 2025, 2028)[0]


def book_of(customers, calls=(), as_of=AS_OF, **sheets):
    frame = pd.DataFrame(
        [{"Customer ID": f"K{i}", **c} for i, c in enumerate(customers)], dtype=object
    )
    log = pd.DataFrame(list(calls), columns=["Customer ID", "Date", "Outcome"], dtype=object)
    return load_book({"Customers": frame, "Calls": log, **sheets}, name="t", as_of=as_of)


def one(customer, calls=(), **kw):
    return accounts(book_of([customer], calls, **kw)).iloc[0]


def d(text):
    return dt.date.fromisoformat(text)


LATE = {"Tier override": "A", "Last contact": d("2026-01-05")}


@pytest.mark.parametrize(
    ("customer", "due", "expected"),
    [
        ({"Tier override": "A", "Last contact": d("2026-08-31")}, "2026-09-28", "2026-09-28"),
        ({"Tier override": "B", "Last contact": d("2026-07-06")}, "2026-09-28", "2026-09-28"),
        ({"Tier override": "C", "Last contact": d("2026-04-06")}, "2026-10-05", "2026-10-05"),
        ({"Last contact": d("2026-07-13")}, "2026-10-05", "2026-10-05"),
        (
            {"Tier override": "A", "Last contact": d("2026-09-14"), "Cadence override": 10},
            "2026-09-24",
            "2026-09-24",
        ),
        (
            {"Tier override": "A", "Last contact": d("2026-08-29")},
            "2026-09-26",
            "2026-09-28",
        ),  # Saturday to Monday
        (LATE, "2026-02-02", "2026-09-16"),
        ({"Tier override": "A", "Last contact": d("2026-08-19")}, "2026-09-16", "2026-09-16"),
        (
            {"Tier override": "A", "Last contact": d("2026-09-14"), "Country": "Spain"},
            "2026-10-12",
            "2026-10-13",
        ),
        ({**LATE, "Next call override": d("2026-10-01")}, "2026-10-01", "2026-10-01"),
        ({**LATE, "Next call override": d("2026-10-03")}, "2026-10-03", "2026-10-05"),
        (
            {**LATE, "Next call override": d("2026-01-05")},
            "2026-02-02",
            "2026-09-16",
        ),  # reached on that day: used up
        ({"Next call override": d("2026-09-30")}, "2026-09-30", "2026-09-30"),
    ],
)
def test_last_success_plus_cadence_on_a_working_day(customer, due, expected):
    got = one(customer)
    assert got["due"] == pd.Timestamp(due)
    assert got["cadence_call"] == pd.Timestamp(expected)


def test_why_names_the_saturday_and_the_holiday():
    assert one({"Tier override": "A", "Last contact": d("2026-08-29")})["why_date"] == (
        "Last spoke 29 Aug 2026 (by the customer list); A customers every 28 days; 26 Sep "
        "2026 is a Saturday, so 28 Sep 2026."
    )
    got = one({"Tier override": "A", "Country": "Spain"}, [("K0", d("2026-09-14"), "reached")])
    assert got["why_date"] == (
        "Last spoke 14 Sep 2026; A customers every 28 days; 12 Oct 2026 is a holiday in "
        "Spain, so 13 Oct 2026."
    )


def test_an_overdue_call_says_when_it_was_due():
    got = one(LATE)
    assert got["why_date"].endswith(
        "every 28 days; due 2 Feb 2026, so as soon as possible: 16 Sep 2026."
    )
    assert (got["contact_gap"], got["days_overdue"]) == (254, 226)


@pytest.mark.parametrize(
    ("tries", "expected", "words"),
    [
        (
            ["2026-09-15"],
            "2026-09-17",
            "tried once without success, last 15 Sep 2026; again after 2 working days",
        ),
        (["2026-09-11"], "2026-09-16", "due 2 Feb 2026, so as soon as possible"),
        (
            ["2026-09-10", "2026-09-15"],
            "2026-09-21",
            "tried 2 times without success, last 15 Sep 2026; again after 4 working days",
        ),
        (["2026-09-16"] * 5, "2026-09-22", "tried 5 times"),
        (["2026-09-15"] * 6, "2026-10-13", "after so many attempts routine calls rest for 28 days"),
    ],
)
def test_retries_wait_two_then_four_working_days_and_rest_after_six(tries, expected, words):
    got = one(LATE, [("K0", d(t), "no answer") for t in tries])
    assert got["cadence_call"] == pd.Timestamp(expected)
    assert words in got["why_date"]
    assert got["due"] == pd.Timestamp("2026-02-02")  # attempts never move it
    assert got["last_contact"] == pd.Timestamp("2026-01-05")


def test_a_success_ends_the_retries():
    got = one(
        {"Tier override": "A"}, [("K0", d("2026-09-10"), "busy"), ("K0", d("2026-09-14"), "spoke")]
    )
    assert (got["attempts"], got["next_call"]) == (0, pd.Timestamp("2026-10-12"))


CADENCE = (
    "Last spoke 5 Jan 2026 (by the customer list); A customers every 28 days; "
    "by the cadence it would be 2 Feb 2026."
)


def test_an_override_is_not_delayed_by_attempts():
    got = one({**LATE, "Next call override": d("2026-09-16")}, [("K0", d("2026-09-15"), "busy")])
    assert got["next_call"] == pd.Timestamp("2026-09-16")
    assert got["why_date"] == f"{CADENCE} Set by hand to 16 Sep 2026."


@pytest.mark.parametrize(
    ("chosen", "expected", "why"),
    [
        (
            "2026-09-20",
            "2026-09-21",
            "Set by hand to 20 Sep 2026, which is a Sunday, so 21 Sep 2026.",
        ),
        (
            "2026-09-01",
            "2026-09-16",
            "Set by hand to 1 Sep 2026, which has passed, so as soon as possible: 16 Sep 2026.",
        ),
    ],
)
def test_a_date_set_by_hand_says_why_it_moved(chosen, expected, why):
    got = one({**LATE, "Next call override": d(chosen)})
    assert (got["next_call"], got["why_date"]) == (pd.Timestamp(expected), f"{CADENCE} {why}")


@pytest.mark.parametrize(
    ("column", "value", "words"),
    [
        ("Tier override", "Z", "no tier; the rule decides"),
        ("Cadence override", 0, "no number of days; the tier's cadence is used"),
        ("Cadence override", -3, "no number of days; the tier's cadence is used"),
        ("Next call override", d("2024-03-01"), "passed more than a year ago"),
        ("Customer since", d("2027-01-01"), "later than 2026-09-16"),
        ("Last contact", d("2026-09-17"), "later than 2026-09-16"),
    ],
)
def test_what_was_set_by_hand_and_cannot_hold_is_reported_and_not_used(column, value, words):
    book = book_of([{"Customer": "a", "Country": "Spain", column: value}])
    plain = book_of([{"Customer": "a", "Country": "Spain"}])
    assert [(p.sheet, p.column, words in p.problem) for p in book.problems] == [
        ("Customers", column, True)
    ]
    names = ["tier", "care", "cadence", "next_call", "days_overdue", "why_tier", "why_date"]
    pd.testing.assert_frame_equal(accounts(book)[names], accounts(plain)[names])


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"Do not call": "yes"}, "Do not call: the list says so."),
        ({"Status": "Lost"}, "Lost: the customer list says Lost."),
        ({"Status": "on hold"}, "Paused: the customer list says on hold."),
        (
            {"Status": "lost", "Next call override": d("2026-10-01")},
            "Lost: the customer list says lost.",
        ),
    ],
)
def test_a_blocked_customer_has_no_date_and_the_reason(more, why):
    got = one({**LATE, **more})
    assert got["next_call"] is pd.NaT
    assert got["planned"] is pd.NaT
    assert got["why_date"] == why


def test_customers_never_contacted_are_spread_over_the_places_of_each_day():
    got = accounts(book_of([{"Customer": f"N{i}"} for i in range(20)]))
    assert got["next_call"].notna().all()
    assert got["next_call"].value_counts().sort_index().to_dict() == {
        pd.Timestamp("2026-09-16"): 8, pd.Timestamp("2026-09-17"): 8, pd.Timestamp("2026-09-18"): 4,
    }  # fmt: skip
    assert set(got["why_date"].str[:15]) == {"Never contacted"}


DAYS = st.dates(d("2025-06-01"), d("2026-12-31"))
CUSTOMER = st.fixed_dictionaries({
    "Country": st.sampled_from([None, "Spain", "ES", "Freedonia"]),
    "Owner": st.sampled_from([None, "Ana", "Ben"]),
    "Tier override": st.sampled_from([None, "A", "B", "C"]),
    "Last contact": st.none() | DAYS,
    "Next call override": st.none() | DAYS,
    "Cadence override": st.sampled_from([None, None, 1, 7, 30]),
    "Do not call": st.sampled_from([None, None, "yes"]),
})  # fmt: skip
CALL = st.tuples(
    st.sampled_from(["K0", "K1", "K2", "K3"]),
    DAYS,
    st.sampled_from(["reached", "no answer", "strange", None]),
)
TEAM = pd.DataFrame({"Rep": ["Ana", "Ben"], "Working days": ["Mon-Thu", None],
                     "Calls per day": [2, None],
                     "Away from": [None, d("2026-09-14")], "Away to": [None, d("2026-09-25")]},
                     dtype=object)  # fmt: skip


@settings(max_examples=15, deadline=None)
@given(st.lists(CUSTOMER, min_size=1, max_size=12), st.lists(CALL, max_size=15))
def test_never_before_as_of_nor_on_a_closed_day(customers, calls):
    got = accounts(book_of(customers, calls, Team=TEAM))
    for i, row in enumerate(got.to_dict("records")):
        if customers[i]["Do not call"]:
            assert row["next_call"] is pd.NaT
            continue
        day = row["next_call"].date()
        assert day >= AS_OF
        assert day.weekday() < 5
        assert not (customers[i]["Country"] in ("Spain", "ES") and day in SPAIN)
        if customers[i]["Owner"] == "Ana":
            assert day.weekday() < 4
        if customers[i]["Owner"] == "Ben":
            assert not d("2026-09-14") <= day <= d("2026-09-25")


@settings(max_examples=8, deadline=None)
@given(st.lists(CUSTOMER, min_size=4, max_size=8), st.lists(CALL, max_size=12))
def test_attempts_never_move_the_due_day(customers, calls):
    with_all = accounts(book_of(customers, calls))
    with_talks = accounts(book_of(customers, [c for c in calls if c[2] == "reached"]))
    pd.testing.assert_series_equal(with_all["due"], with_talks["due"])
    pd.testing.assert_series_equal(with_all["last_contact"], with_talks["last_contact"])


def test_attempts_are_counted_after_the_last_contact_of_the_customer_list():
    sheets = {
        "Customers": pd.DataFrame({"Customer ID": ["1"], "Last contact": [dt.date(2026, 8, 1)]}),
        "Calls": pd.DataFrame(
            {
                "Customer ID": ["1"] * 3,
                "Date": [dt.date(2026, 7, 1), dt.date(2026, 7, 20), dt.date(2026, 8, 5)],
                "Outcome": ["No answer"] * 3,
            }
        ),
    }
    row = accounts(load_book(sheets, name="t", as_of=dt.date(2026, 8, 10))).iloc[0]
    assert (row["attempts"], row["last_success"]) == (1, pd.Timestamp(2026, 8, 1))
