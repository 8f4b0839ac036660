"""When a follow-up with a day is done: by a contact on that day or later, a call back about it."""

import datetime as dt

import pandas as pd
import pytest

import toolkit
from toolkit.planning.planning import Planning
from toolkit.stores.memory import Memory

AS_OF = dt.date(2026, 9, 16)


def day(number: int) -> pd.Timestamp:
    return pd.Timestamp(2026, 9, number)


@pytest.mark.parametrize(
    ("agreed", "due", "then", "is_open"),
    [
        (8, 10, [], True),
        (8, 10, [(9, "Reached")], False),
        (8, 10, [(9, "No answer")], True),
        (8, 11, [(9, "Reached")], False),
        (8, 14, [(9, "Reached")], True),
        (8, 14, [(10, "Reached")], False),
        (8, 10, [(10, "No answer")], True),
        (8, 10, [(10, "Reached")], False),
        (8, 10, [(11, "Reached")], False),
        (8, None, [(8, "Reached")], True),
        (8, None, [(9, "Reached")], False),
        (8, 8, [], True),
        (8, 8, [(9, "Reached")], False),
        (8, 7, [], True),
    ],
)
def test_a_talk_about_the_day_of_a_call_back_or_later_settles_it(agreed, due, then, is_open):
    assert is_left("Call back", agreed, due, then) == is_open


@pytest.mark.parametrize(
    ("then", "is_open"), [([(9, "Reached")], True), ([(10, "Reached")], False)]
)
def test_what_is_more_than_a_call_waits_for_its_day(then, is_open):
    assert is_left("Send the offer", 8, 10, then) == is_open


def is_left(what, agreed, due, then):
    """Whether a follow-up is still to do after these contacts."""
    rows = [["Acme", day(agreed), "Reached", what, day(due) if due else None]]
    rows += [["Acme", day(number), outcome, None, None] for number, outcome in then]
    headers = ["Customer", "Date", "Outcome", "Follow up", "Follow up due"]
    sheets = {
        "Customers": pd.DataFrame({"Customer": ["Acme"]}),
        "Calls": pd.DataFrame(rows, columns=headers),
    }
    tasks = Planning(toolkit.load(Memory(sheets), as_of=AS_OF)).tasks
    return list(tasks["kind"]) == ["follow-up"]
