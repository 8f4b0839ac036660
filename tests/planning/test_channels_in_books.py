"""By which channel calls are made, from a book to the schedule."""

import datetime as dt

import pandas as pd
import pytest

from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.planning.why import explain
from toolkit.reports.call_schedule_report import call_schedule

AS_OF = dt.date(2026, 9, 16)
"""A Wednesday."""
DAY = dt.timedelta(days=1)


def planning_of(customers, calls=(), **sheets):
    tables = {"Customers": list(customers), "Calls": list(calls), **sheets}
    frames = {title: pd.DataFrame(rows, dtype=object) for title, rows in tables.items() if rows}
    return Planning(load_book(frames, name="t", as_of=AS_OF))


def customer(name, tier, **cells):
    return {"Customer ID": name, "Customer": f"Firm {name}", "Owner": "Ann",
            "Tier override": tier, "Phone": "1", **cells}  # fmt: skip


def talk(name, days_ago, channel="Phone", outcome="Reached", **cells):
    day = AS_OF - days_ago * DAY
    return {"Customer ID": name, "Date": day, "Channel": channel, "Outcome": outcome, **cells}


def channels(planning):
    schedule = call_schedule(planning)["Call schedule"]
    return dict(zip(schedule["customer_id"], schedule["channel"], strict=True))


NEWS = [{"Item": "Autumn catalogue", "Date": AS_OF - 5 * DAY}]


def test_news_alone_makes_no_visit_and_first_contacts_and_c_stay_on_the_phone():
    customers = [customer(f"{tier}{n}", tier) for tier in "ABC" for n in range(4)]
    customers += [customer(f"new {tier}", tier) for tier in "ABC"]
    reached = [row["Customer ID"] for row in customers if "new" not in row["Customer ID"]]
    # The last visit of A and B lies one month back: none is due.
    calls = [talk(name, 200) for name in reached] + [talk(name, 30, "Visit") for name in reached]
    found = channels(planning_of(customers, calls, News=NEWS))
    assert set(found.values()) == {"Phone"}
    assert {"new A", "new B", "new C"} <= set(found)


def test_the_schedule_says_why_a_case_is_answered_by_letter_and_a_request_by_itself():
    calls = [talk(name, 200) for name in ("a", "b")]
    calls += [talk("a", days, outcome="No answer") for days in range(20, 14, -1)]
    cases = [{"Customer ID": "a", "Opened": AS_OF - 2 * DAY, "Subject": "leak", "Severity": 2}]
    asked = [{"Customer ID": "b", "Request": "longer warranty", "Asked on": AS_OF - DAY}]
    people = [customer("a", "B"), customer("b", "B")]
    planning = planning_of(people, calls, Cases=cases, Requests=asked)
    rows = call_schedule(planning)["Call schedule"].set_index("customer_id")
    assert rows["channel"].to_dict() == {"a": "Letter", "b": "Visit"}
    assert rows.loc["a", "why_now"] == (
        "Open case: leak (open since 14 Sep 2026). "
        "Tried 6 times without success, so by another channel."
    )
    assert rows.loc["b", "why_now"] == "Answer what they asked: longer warranty, due 16 Sep 2026."


def test_a_visit_that_is_nearly_due_is_made_when_there_is_news():
    calls = [talk("a", 80, "Visit"), talk("a", 30)]
    without = planning_of([customer("a", "A")], calls)
    assert channels(without) == {"a": "Phone"}
    planning = planning_of([customer("a", "A")], calls, News=NEWS)
    assert channels(planning) == {"a": "Visit"}
    assert explain(planning, "a")["why_channel"] == (
        "A visit is soon due (last visit 28 Jun 2026; A customers get at least 4 a year), and "
        "there is 1 thing new to tell."
    )


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("Visit in autumn", "Visit"),
        ("bitte Besuch vor Ort", "Visit"),
        ("希望拜访", "Visit"),
        ("Ask for the budget", "Phone"),
        ("Send a mail after the meeting", "Phone"),
    ],
)
def test_a_c_customer_is_visited_when_asked_for(text, channel):
    calls = [talk("c", 200, **{"Follow up": text})]
    assert channels(planning_of([customer("c", "C")], calls)) == {"c": channel}


@pytest.mark.parametrize(
    ("tried", "channel", "of_the_case"),
    [
        ([], "E-mail", "E-mail"),
        (["E-mail"], "Letter", "Letter"),
        # An open case lifts the customer to B, who is visited.
        (["E-mail", "Letter"], "Letter", "Visit"),
    ],
)
def test_calls_in_vain_hide_no_commitment(tried, channel, of_the_case):
    """Six calls in vain, then a case, a recall, a callback: each on its day by the next channel."""
    names = ("case", "recall", "callback")
    customers = [
        customer(name, "C", **{"E-mail": "a@example.com", "Customer since": dt.date(2015, 1, 1)})
        for name in names
    ]
    calls = [talk(name, 200) for name in names[:2]]
    promised = {"Follow up": "ring back", "Follow up due": AS_OF - 2 * DAY}
    calls.append(talk("callback", 210, **promised))
    calls += [talk(name, 20 - 3 * n, outcome="No answer") for name in names for n in range(6)]
    for by in tried:
        calls += [talk(name, 1, outcome="No answer", channel=by) for name in names]
    case = {"Customer ID": "case", "Opened": AS_OF - DAY, "Subject": "leak", "Severity": 3}
    news = {"Customer ID": "recall", "Date": AS_OF - DAY, "What happened": "recall"}
    planning = planning_of(customers, calls, Cases=[case], **{"Bad news": [news]})
    schedule = call_schedule(planning)["Call schedule"].set_index("customer_id")
    assert set(schedule.index) == set(names)
    assert (schedule["date"] <= pd.Timestamp(AS_OF + DAY)).all()
    assert schedule["channel"].to_dict() == {
        "case": of_the_case,
        "recall": channel,
        "callback": channel,
    }
    assert explain(planning, "recall")["why_channel"] == (
        f"Tried {6 + len(tried)} times without success, so by another channel."
    )
    rest = planning_of(customers[:1], [*calls[:1], *calls[3:9]])
    assert "case" not in channels(rest)


def test_a_callback_is_kept_by_another_channel_after_calls_in_vain_since_it_was_promised():
    """Tried before its own day; for the other one the calls were made before they asked."""
    customers = [customer(name, "C", **{"E-mail": "a@b.com"}) for name in ("since", "before")]
    back = {"Follow up": "Call back", "Follow up due": AS_OF}
    calls = [talk("since", 30, **back)]
    calls += [talk("since", 20 - n, outcome="No answer") for n in range(6)]
    calls += [talk("before", 20 - n, outcome="No answer") for n in range(6)]
    calls.append(talk("before", 2, outcome="Message", Direction="in", **back))
    assert channels(planning_of(customers, calls)) == {"since": "E-mail", "before": "Phone"}


QUESTION = "How do you like to be contacted?"


def points_of_phone(calls, **sheets):
    listed = customer("p", "B", **{"Preferred channel": "Phone"})
    planning = planning_of([listed], calls, **sheets)
    found = explain(planning, "p")
    return found["channel"], any(QUESTION in point for point in found["points"])


def test_a_preference_for_the_phone_is_asked_once_a_year_and_holds_for_one():
    """Where the day of the answer is not known, the first call of a year asks."""
    assert points_of_phone([talk("p", 300)]) == ("Phone", True)
    assert points_of_phone([talk("p", 100)]) == ("Phone", False)
    answer = {"Customer ID": "p", "Question": "Channel", "Answer": "by phone"}
    fresh = [{**answer, "Date": AS_OF - 300 * DAY}]
    assert points_of_phone([talk("p", 300)], Answers=fresh) == ("Phone", False)
    old = [{**answer, "Date": AS_OF - 370 * DAY}]
    assert points_of_phone([talk("p", 100)], Answers=old) == ("Visit", True)


def test_a_letter_is_a_channel_that_people_write_and_read():
    words = ["Letter", "Brief", "carta", "lettre", "lettera", "list", "信件", "手紙"]
    calls = [talk("a", 10 + n, word) for n, word in enumerate(words)]
    planning = planning_of([customer("a", "A")], calls)
    assert set(planning.book.tables["calls"]["channel"]) == {"letter"}
