"""A country is asked for where nobody named one and the plan comes to a holiday."""

import datetime as dt

import pandas as pd
import pytest

from toolkit.load_book import load_book

GERMAN = ["+49 30 1111", "0049 40 2222", "+49 89 3333", "+49 221 4444"]


def notes(phones, as_of, given=None, **more):
    frame = pd.DataFrame({"Customer": [f"c{i}" for i in range(len(phones))], "Phone": phones})
    for name, value in more.items():
        frame[name] = value
    book = load_book({"Customers": frame}, name="t", as_of=as_of, given=given)
    return [p for p in book.problems if p.column == "country"]


@pytest.mark.parametrize("as_of", [dt.date(2026, 12, 14), dt.date(2026, 8, 3)])
def test_the_country_of_the_phone_numbers_is_proposed_before_a_holiday(as_of):
    """In August, too: a next call by the cadence may be on Christmas Day."""
    (note,) = notes(GERMAN, as_of)
    assert note.problem == (
        "no country is known for anybody, so calls may fall on a public holiday, the next one "
        "25 Dec 2026; 4 of 4 phone numbers are of Germany"
    )
    assert note.fix == "If that is the country, write it on the Settings sheet: country, Germany."
    assert (note.severity, note.sheet) == ("note", "Settings")


@pytest.mark.parametrize("column", ["Next follow-up", "Next call override"])
def test_a_holiday_that_was_agreed_on_is_told_however_far_ahead(column):
    day = dt.date(2027, 5, 17)  # the Monday of Pentecost
    early = dt.date(2026, 8, 3)
    near = {"cadence_c": "50", "cadence_b": "50", "cadence_other": "50"}
    (note,) = notes(GERMAN, early, near, **{column: [None, day, None, None]})
    assert note.problem.startswith(
        "no country is known for anybody, so calls may fall on a public holiday, the next one "
        "17 May 2027; 4 of 4"
    )
    assert notes(GERMAN, early, near, **{column: [None, dt.date(2027, 5, 18), None, None]}) == []


@pytest.mark.parametrize(
    ("phones", "as_of", "more"),
    [
        (GERMAN, dt.date(2026, 12, 14), {"Country": "Germany"}),
        (GERMAN[:2], dt.date(2026, 9, 14), {}),  # too few
        (["030 1111"] * 4, dt.date(2026, 9, 14), {}),  # without a country's code
        ([*GERMAN[:2], "+33 1 5555", "+34 91 6666"], dt.date(2026, 9, 14), {}),
    ],
)
def test_nothing_is_proposed_without_need_or_without_evidence(phones, as_of, more):
    assert notes(phones, as_of, **more) == []


@pytest.mark.parametrize("phones", [GERMAN[:2], ["030 1111"] * 4, [None] * 4])
def test_where_no_numbers_show_the_country_it_is_asked_for_before_christmas(phones):
    (note,) = notes(phones, dt.date(2026, 12, 1))
    assert note.problem == (
        "no country is known for anybody, so calls may fall on a public holiday, as on 25 Dec 2026"
    )
    assert note.fix == "Write the country on the Settings sheet: country, and its name."
    (agreed,) = notes(phones, dt.date(2026, 8, 3), **{"Next follow-up": dt.date(2027, 1, 1)})
    assert agreed.problem.endswith("as on 1 Jan 2027")
    assert notes(phones, dt.date(2026, 8, 3)) == []


def test_the_note_goes_when_the_country_is_written():
    settings = pd.DataFrame({"Setting": ["country"], "Value": ["Germany"]})
    frame = pd.DataFrame({"Customer": list("abcd"), "Phone": GERMAN})
    book = load_book(
        {"Customers": frame, "Settings": settings}, name="t", as_of=dt.date(2026, 12, 14)
    )
    assert [p for p in book.problems if p.column == "country"] == []
