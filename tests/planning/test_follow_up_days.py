"""When a follow-up with a day is done: by a contact on that day or later."""

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
        (8, 10, [(9, "Reached")], True),
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
def test_a_contact_on_the_day_of_a_follow_up_or_later_settles_it(agreed, due, then, is_open):
    rows = [["Acme", day(agreed), "Reached", "Call back", day(due) if due else None]]
    rows += [["Acme", day(number), outcome, None, None] for number, outcome in then]
    headers = ["Customer", "Date", "Outcome", "Follow up", "Follow up due"]
    sheets = {
        "Customers": pd.DataFrame({"Customer": ["Acme"]}),
        "Calls": pd.DataFrame(rows, columns=headers),
    }
    tasks = Planning(toolkit.load(Memory(sheets), as_of=AS_OF)).tasks
    assert list(tasks["kind"]) == ["follow-up"] * is_open
