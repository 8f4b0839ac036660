"""The diary in the schedule and the customer list:
notices first, check-ups after deliveries, handoffs, gaps; through small books.
"""

import datetime as dt

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.seeds import ALL
from toolkit.load_book import load_book
from toolkit.planning.planning import Planning, accounts
from toolkit.planning.why import explain
from toolkit.reports import REPORTS, of_rep
from toolkit.reports.call_schedule_report import call_schedule
from toolkit.reports.diary_report import diary
from toolkit.reports.gaps_report import gaps
from toolkit.reports.handoffs_report import handoffs
from toolkit.reports.promises_report import promises
from toolkit.reports.retention_report import retention
from toolkit.reports.to_do_report import to_do

AS_OF = dt.date(2026, 9, 16)  # a Wednesday
TALKED = {
    "Tier override": "B",
    "Last contact": dt.date(2026, 9, 1),
    "Owner": "Ana",
    "Phone": "1",
}  # next call 24 Nov, beyond the horizon


def book_of(customers=({},), as_of=AS_OF, **sheets):
    rows = [
        {"Customer ID": f"K{i}", "Customer": f"Customer {i}", **TALKED, **c}
        for i, c in enumerate(customers)
    ]
    frames = {t: pd.DataFrame(f, dtype=object) for t, f in sheets.items()}
    return load_book(
        {"Customers": pd.DataFrame(rows, dtype=object), **frames},
        name="t",
        as_of=as_of,
        given={"playbook": "no"},
    )


def schedule(book):
    return call_schedule(Planning(book))["Call schedule"]


def tasks(book):
    return [
        tuple(r)
        for r in Planning(book)
        .tasks[["customer_id", "kind", "what", "due", "who"]]
        .itertuples(index=False)
    ]


def day(text):
    return pd.Timestamp(text)


DELAY = [
    {
        "Customer ID": "K1",
        "Promise": "two mills",
        "Promised on": "2026-09-01",
        "Due": "2026-09-20",
        "New date": "2026-10-01",
    }
]


def test_a_delay_that_nobody_told_stands_at_the_top_of_the_schedule_today():
    book = book_of([{"Last contact": None, "Tier override": "A"}, {}], Promises=DELAY)
    out = schedule(book)
    assert out["customer_id"].tolist() == ["K1", "K0"]
    assert out["date"][0] == day(AS_OF)
    assert out["why_now"][0] == (
        "Tell of a delay: two mills will come 1 Oct 2026 instead of 20 Sep 2026; nobody "
        "has told them."
    )
    assert "We promised: two mills will come 1 Oct 2026 instead of 20 Sep 2026" in out["points"][0]
    # The cadence stays what it is.
    assert accounts(book)["cadence_call"].tolist()[1] == day("2026-11-24")
    assert accounts(book)["next_call"].tolist()[1] == day(AS_OF)


def test_a_notice_in_time_makes_it_a_new_date_and_a_late_one_a_surprise():
    told = [{**DELAY[0], "Notice sent": "2026-09-15"}]
    on_its_day = schedule(book_of([{}, {}], Promises=told))
    assert [str(day.date()) for day in on_its_day["date"]] == ["2026-10-01"]
    assert on_its_day["why_now"].iloc[0] == "Our promise: two mills, due 1 Oct 2026."
    late = [{**DELAY[0], "Due": "2026-09-10", "Notice sent": "2026-09-14"}]
    row = Planning(book_of([{}, {}], Promises=late)).promises.iloc[0]
    assert (row["state"], row["surprise"], row["notice_lead"], row["notice_needed"]) == (
        "overdue",
        1,
        -4,
        0,
    )


def test_a_second_slip_is_told_once_by_the_talk_that_was_to_tell_it():
    """The first slip was told in time; that the new day has passed as well is another thing."""
    promise = [{**DELAY[0], "Promise": "pumps", "Due": "2026-09-04", "New date": "2026-09-11",
                "Notice sent": "2026-09-02"}]  # fmt: skip
    out = schedule(book_of([{}, {}], Promises=promise))
    assert out["planned_news"].tolist() == ["pumps has not come by 11 Sep 2026"]
    talk = {"Customer ID": "K1", "Date": "2026-09-15", "Outcome": "spoke"}
    for told, state in (
        ("pumps has not come by 11 Sep 2026", 0),
        ("pumps will come 11 Sep 2026", 1),
        (None, 1),
    ):
        book = book_of([{}, {}], Promises=promise, Calls=[{**talk, "Told": told}])
        row = Planning(book).promises.iloc[0]
        assert (row["notice_needed"], row["surprise"], row["state"]) == (state, 1, "overdue")
        kinds = [kind for customer, kind, *_ in tasks(book) if customer == "K1"]
        assert kinds == [("our promise", "another delay")[state]]


def test_nobody_calls_whom_nobody_may_call_but_the_task_stays():
    book = book_of([{}, {"Do not call": "yes"}], Promises=DELAY)
    assert schedule(book).empty
    assert [t[:2] for t in tasks(book)] == [("K1", "notice"), ("K1", "our promise")][:1]


ORDER = {
    "Customer ID": "K0",
    "Order ID": "O1",
    "Date": "2026-09-01",
    "Item": "mill",
    "Delivered on": "2026-09-11",
}


def test_a_delivery_asks_for_a_check_up_after_three_working_days():
    book = book_of(Orders=[ORDER])
    assert tasks(book) == [
        (
            "K0",
            "check-up",
            "Ask how the delivery of 11 Sep 2026 went: mill",
            day("2026-09-16"),
            "Ana",
        )
    ]
    assert schedule(book)["why_now"].tolist() == [
        "Check-up: Ask how the delivery of 11 Sep 2026 went: mill, due 16 Sep 2026."
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("customer", "delivered"),
    [
        ({"Last contact": dt.date(2026, 9, 14)}, "2026-09-11"),  # reached since
        ({}, "2026-07-01"),  # too long ago to ask
        ({}, None),
        ({}, "2026-09-18"),  # still to come
    ],
)
def test_no_check_up_after_a_talk_nor_for_what_is_long_past_or_still_to_come(customer, delivered):
    assert tasks(book_of([customer], Orders=[{**ORDER, "Delivered on": delivered}])) == []


def test_a_start_asks_for_a_check_up_too():
    start = {"Customer since": dt.date(2026, 9, 10), "Last contact": dt.date(2026, 9, 8)}
    assert [t[2:4] for t in tasks(book_of([start]))] == [
        ("Ask how the start of 10 Sep 2026 went", day("2026-09-15"))
    ]
    assert tasks(book_of([{**start, "Last contact": dt.date(2026, 9, 11)}])) == []


def test_an_attempt_is_no_check_up_and_the_retry_is_waited_for():
    calls = [{"Customer ID": "K0", "Date": "2026-09-16", "Outcome": "busy"}]
    book = book_of(Orders=[ORDER], Calls=calls)
    assert [t[1] for t in tasks(book)] == ["check-up"]


def test_their_promise_asks_for_a_note_within_a_working_day_and_then_for_the_promise():
    theirs = {
        "Customer ID": "K0",
        "Promise": "the drawings",
        "Made by": "them",
        "Promised on": "2026-09-11",
        "Due": "2026-09-15",
    }
    book = book_of(Promises=[theirs])
    assert tasks(book) == [
        ("K0", "note", "Confirm what they promised: the drawings", day("2026-09-14"), "Ana"),
        ("K0", "their promise", "Ask for the drawings", day("2026-09-15"), "Ana"),
    ]
    assert schedule(book)["points"].tolist() == [
        "They promised: the drawings (due 15 Sep 2026, 1 day overdue)"
    ]
    sent = book_of(Promises=[{**theirs, "Note sent": "2026-09-11", "Due": "2026-09-30"}])
    assert tasks(sent) == []


HANDED = {
    "Customer ID": "K0",
    "Opened": "2026-09-01",
    "Subject": "leak",
    "Owner": "Ben",
    "Handed to": "Cleo",
    "Handed on": "2026-09-09",
}


def test_a_handoff_that_nobody_accepts_is_back_on_the_givers_list():
    book = book_of(Cases=[HANDED])
    assert schedule(book)[["owner", "customer_id"]].values.tolist() == [["Ana", "K0"]]
    rows = to_do(Planning(book))["To do"]
    assert rows[["owner", "customer_id", "kind"]].values.tolist() == [
        ["Ben", "K0", "Handoff is back"]
    ]
    assert rows["what"][0].startswith("Cleo has not accepted leak since 9 Sep 2026: take it back")
    fresh = book_of(Cases=[{**HANDED, "Handed on": "2026-09-15"}])
    assert to_do(Planning(fresh))["To do"]["owner"].tolist() == ["Cleo"]
    assert ("K0", "handoff", "Accept leak, handed on by Ben", day("2026-09-17"), "Cleo") in tasks(
        fresh
    )
    done = book_of(Cases=[{**HANDED, "Accepted on": "2026-09-10"}])
    assert [t[1] for t in tasks(done)] == ["case"]
    rows = handoffs(Planning(done))["Handoffs"]
    assert rows[["state", "with", "days_to_accept"]].values.tolist() == [["accepted", "Cleo", 1.0]]


def test_open_gaps_are_cases_and_our_overdue_or_short_promises():
    cases = [
        {"Customer ID": "K0", "Opened": "2026-09-04", "Subject": "leak"},
        {"Customer ID": "K0", "Opened": "2026-08-01", "Resolved on": "2026-08-03"},
    ]
    mine = [
        {"Customer ID": "K0", "Promise": "late", "Due": "2026-09-11"},
        {"Customer ID": "K0", "Promise": "short", "Due": "2026-09-11", "Delivered on": "2026-09-09",
         "Expected": 10, "Received": 7},
        {"Customer ID": "K0", "Promise": "fine", "Due": "2026-09-30"},
        {"Customer ID": "K0", "Promise": "theirs", "Made by": "them", "Due": "2026-09-01",
         "Note sent": "2026-09-01"},
    ]  # fmt: skip
    book = book_of([{}, {}], Cases=cases, Promises=mine)
    table = accounts(book)
    assert table["open_gaps"].tolist() == [3, 0]
    assert table["oldest_gap"].tolist()[0] == 12
    rows = gaps(Planning(book))["Gaps"]
    assert rows[["subject", "kind", "gap", "age", "state", "owner"]].astype(object).where(
        rows.notna(), None
    ).values.tolist() == [
        ["leak", "Service", None, 8, "open", "Ana"],
        ["short", "Quantity", 3, 5, "open", "Ana"],
        ["late", "Date", 5, 3, "open", "Ana"],
        [None, "Service", None, 1, "closed", "Ana"],
    ]
    assert table["care"].tolist() == ["A", "B"]


def test_a_book_without_promises_deliveries_and_cases_knows_no_gaps():
    book = book_of()
    assert accounts(book)["open_gaps"].isna().all()
    assert gaps(Planning(book))["Gaps"].empty


@pytest.mark.parametrize(
    ("resolved", "reopened", "care", "open_gaps"),
    [
        (None, None, "A", 1),
        ("2026-09-02", None, "A", 0),  # settled of late
        ("2026-01-20", None, "B", 0),
        ("2026-01-20", "2026-09-10", "A", 1),
        ("2026-09-12", "2026-09-10", "A", 0),
    ],
)
def test_a_case_lifts_the_class_while_it_is_open_and_for_a_time_after(
    resolved, reopened, care, open_gaps
):
    case = {
        "Customer ID": "K0",
        "Opened": "2026-01-10",
        "Subject": "leak",
        "Resolved on": resolved,
        "Reopened": reopened,
    }
    row = accounts(book_of([{"Last contact": dt.date(2026, 9, 15)}], Cases=[case])).iloc[0]
    assert (row["care"], row["open_gaps"]) == (care, open_gaps)


def test_a_promise_takes_its_delivery_from_the_order_it_names_or_from_the_next_in_order():
    orders = [
        {
            "Customer ID": "K0",
            "Order ID": "O1",
            "Date": "2026-08-01",
            "Delivered on": "2026-08-20",
            "Quantity received": 4,
        },
        {
            "Customer ID": "K0",
            "Order ID": "O2",
            "Date": "2026-08-02",
            "Delivered on": "2026-08-25",
            "Quantity received": 9,
        },
        {
            "Customer ID": "K0",
            "Order ID": "O3",
            "Date": "2026-08-03",
            "Delivered on": "2026-09-01",
            "Quantity received": 10,
        },
    ]
    mine = [
        {
            "Customer ID": "K0",
            "Promise": "named",
            "Order ID": "O3",
            "Promised on": "2026-08-01",
            "Due": "2026-08-31",
            "Expected": 10,
        },
        {
            "Customer ID": "K0",
            "Promise": "second",
            "Promised on": "2026-08-21",
            "Due": "2026-08-25",
            "Expected": 10,
        },
        {
            "Customer ID": "K0",
            "Promise": "first",
            "Promised on": "2026-08-01",
            "Due": "2026-08-25",
            "Expected": 4,
        },
        {
            "Customer ID": "K0",
            "Promise": "third",
            "Promised on": "2026-08-22",
            "Due": "2026-09-25",
            "Expected": 4,
        },
        {
            "Customer ID": "K0",
            "Promise": "no delivery",
            "Promised on": "2026-08-01",
            "Due": "2026-09-25",
        },
    ]
    rows = Planning(book_of(Orders=orders, Promises=mine)).promises.set_index("promise")
    assert rows["state"].to_dict() == {
        "named": "late",
        "second": "short",
        "first": "exceeded",
        "third": "open",
        "no delivery": "open",
    }
    assert rows["received"].to_dict()["second"] == 9


def test_bad_news_is_closed_only_when_told_resolved_and_prevented():
    first = {
        "Customer ID": "K0",
        "Date": "2026-09-10",
        "What happened": "a batch was bad",
        "Cause": "heat",
        "What is done": "swap it",
    }
    book = book_of([{}], **{"Bad news": [first]})
    assert [t[1:3] for t in tasks(book)] == [
        ("bad news", "a batch was bad; because heat; we do: swap it")
    ]
    out = schedule(book)
    assert (
        out["points"][0].split("\n")[0] == "Bad news: a batch was bad; because heat; we do: swap it"
    )
    told = {**first, "Told on": "2026-09-11", "Resolved on": "2026-09-12"}
    later = book_of([{}], **{"Bad news": [told]})
    assert [t[1:3] for t in tasks(later)] == [
        ("prevention", "a batch was bad: not closed, prevention missing")
    ]
    closed = book_of([{}], **{"Bad news": [{**told, "Prevention": "cooler store"}]})
    assert tasks(closed) == []
    assert [
        gaps(Planning(b))["Bad news told and closed"]["missing"].tolist()
        for b in (book, later, closed)
    ] == [["told, resolved, prevention"], ["prevention"], ["nothing"]]


def test_a_case_is_bad_news_only_where_the_sheet_asks_whether_they_were_told_and_only_for_a_time():
    over = {
        "Customer ID": "K0",
        "Opened": "2026-09-01",
        "Subject": "leak",
        "Resolved on": "2026-09-10",
    }
    assert "bad news" not in [
        t[1] for t in tasks(book_of([{}], Cases=[{**over, "Prevention": None}]))
    ]
    asked = {**over, "Told on": None, "Prevention": "new hose"}
    assert "bad news" in [t[1] for t in tasks(book_of([{}], Cases=[asked]))]
    old = {**asked, "Opened": "2025-02-01", "Resolved on": "2025-02-03"}
    assert tasks(book_of([{}], Cases=[old])) == []
    again = {**asked, "Reopened": "2026-09-12"}
    assert [t[1] for t in tasks(book_of([{}], Cases=[again]))] == ["case"]
    for resolved, is_told in (("2026-09-16", 1), ("2026-03-21", 1), ("2026-03-20", 0)):
        case = {**asked, "Opened": "2026-02-01", "Resolved on": resolved}
        kinds = [t[1] for t in tasks(book_of([{}], Cases=[case]))]
        assert kinds.count("bad news") == is_told, f"resolved on {resolved}, kept for 180 days"


@pytest.mark.parametrize(
    ("rows", "wanted", "again"),
    [
        ({"Cases": [{"Customer ID": "K0", "Opened": "2026-09-10", "Subject": "leak"}]},
         "Open case: leak (open since 10 Sep 2026).", "2026-09-22"),
        ({"Promises": [{"Customer ID": "K0", "Promise": "price list", "Promised on": "2026-08-01",
                        "Due": "2026-08-20"}]},
         "Our promise: price list, due 20 Aug 2026, 27 days late.", "2026-09-17"),
        ({"Promises": [{"Customer ID": "K0", "Promise": "pads", "Due": "2026-09-11",
                        "Delivered on": "2026-09-11", "Expected": 9, "Received": 6}]},
         "Close a gap: pads, 6 of 9 in quantity (open since 11 Sep 2026).", "2026-09-22"),
    ],
)  # fmt: skip
def test_an_open_gap_brings_the_call_forward_until_it_is_closed(rows, wanted, again):
    spoken = {"Customer ID": "K0", "Date": "2026-07-20", "Outcome": "spoke"}
    out = schedule(book_of([{}], Calls=[spoken], **rows))
    assert out[["customer_id", "date"]].values.tolist() == [["K0", day(AS_OF)]]
    assert out["why_now"][0] == wanted
    talked = book_of([{}], Calls=[spoken, {**spoken, "Date": "2026-09-15"}], **rows)
    assert len(tasks(talked)) == 1
    assert accounts(talked)["next_call"].tolist() == [day(again)]


def test_an_order_never_marked_as_delivered_stops_asking_for_calls_after_a_while():
    def order(due):
        return {
            "Customer ID": "K0",
            "Date": "2026-01-02",
            "Promised for": due,
            "Delivered on": None,
            "Amount": 10,
        }

    lately = book_of([{}], Orders=[order("2026-09-01")])
    assert [t[1] for t in tasks(lately)] == ["our promise"]
    old = book_of([{}], Orders=[order("2026-02-01")])
    assert tasks(old) == []
    assert accounts(old)["open_gaps"].tolist() == [1]


def test_a_promise_moved_in_time_and_broken_again_is_broken_and_needs_a_notice():
    moved = {
        "Customer ID": "K0",
        "Promise": "machine",
        "Promised on": "2026-07-01",
        "Due": "2026-08-01",
        "New date": "2026-09-01",
        "Notice sent": "2026-07-30",
    }
    book = book_of(
        [{}],
        Promises=[
            moved,
            {**moved, "Promise": "mill", "Delivered on": "2026-09-09"},
            {**moved, "Promise": "cups", "Delivered on": "2026-08-30"},
        ],
    )
    kept = promises(Planning(book))["Promises kept"].iloc[0]
    assert kept[["due_by_now", "overdue", "late", "kept_rate"]].tolist() == [2, 1, 1, 0.0]
    assert [t[2] for t in tasks(book) if t[1] in ("another delay", "gap")] == [
        "machine was due 1 Aug 2026, then 1 Sep 2026, and has not come; nobody has told them"
    ]


def test_a_follow_up_talked_over_but_not_marked_as_done_stays_in_the_list_without_a_call():
    said = {
        "Customer ID": "K0",
        "Date": "2026-09-01",
        "Outcome": "spoke",
        "Follow up": "Send offer",
        "Follow up due": "2026-09-08",
    }
    spoken = {"Customer ID": "K0", "Date": "2026-09-10", "Outcome": "spoke"}
    for book in (
        book_of([{}], Calls=[said, spoken]),
        book_of([{}], Calls=[{**said, "Follow up done": None}, spoken]),
    ):
        assert [t[1:3] for t in tasks(book)] == [("not marked", "Send offer; not marked as done")]
        assert schedule(book)["date"].tolist() != [day(AS_OF)]
    marked = book_of([{}], Calls=[{**said, "Follow up done": "2026-09-10"}, spoken])
    assert tasks(marked) == []


def test_a_customer_with_a_new_rep_brings_the_checklist_to_the_call():
    over = {"Seller": "Ben", "Handed over on": "2026-09-02", "Next call override": "2026-09-18"}
    promise = {"Customer ID": "K0", "Promise": "price list", "Due": "2026-10-20"}
    points = schedule(book_of([over], Promises=[promise]))["points"][0].split("\n")
    assert (
        "New rep: with Ana since 2 Sep 2026, sold by Ben; still to do: the new rep calls; "
        "take over the open promises"
    ) in points
    met = {"Customer ID": "K0", "Date": "2026-09-10", "Outcome": "spoke"}
    done = schedule(book_of([over], Calls=[met]))["points"][0].split("\n")
    assert not any(p.startswith("New rep") for p in done)


def test_hours_and_zones_of_the_team_that_cannot_be_read_are_told():
    team = [{"Rep": "Ana", "Day starts": "nine", "Day ends": "25:99", "Time zone": "Nowhere/Zone"}]
    found = [(p.cell, p.problem) for p in book_of([{}], Team=team).problems if p.sheet == "Team"]
    assert found == [
        ("B2", "no time of day; the setting day_starts is used"),
        ("C2", "no time of day; the setting day_ends is used"),
        ("D2", "no time zone that is known; the setting time_zone is used"),
    ]


def test_an_inbound_question_without_an_answer_is_a_task_until_somebody_talks_to_them():
    asked = {
        "Customer ID": "K0",
        "Date": "2026-09-10",
        "Channel": "email",
        "Direction": "in",
        "Outcome": "question",
    }
    assert [t[1:4] for t in tasks(book_of(Calls=[asked]))] == [
        ("answer", "They wrote or rang on 10 Sep 2026 and wait for an answer", day("2026-09-11"))
    ]
    # It is no attempt of ours, and nobody is asked whether we reached anybody.
    assert not any(problem.asks for problem in book_of(Calls=[asked]).problems)
    assert Planning(book_of(Calls=[asked])).accounts["attempts"].tolist() == [0]
    assert tasks(book_of(Calls=[{**asked, "Answered on": "2026-09-10"}])) == []
    assert (
        tasks(
            book_of(Calls=[asked, {"Customer ID": "K0", "Date": "2026-09-15", "Outcome": "spoke"}])
        )
        == []
    )


def test_meeting_notes_are_a_task_where_the_log_has_a_column_for_them():
    met = {
        "Customer ID": "K0",
        "Date": "2026-09-14",
        "Channel": "visit",
        "Outcome": "met",
        "By": "Ben",
    }
    assert tasks(book_of(Calls=[met])) == []
    assert tasks(book_of(Calls=[{**met, "Notes sent": None}])) == [
        ("K0", "note", "Send the notes of the meeting of 14 Sep 2026", day("2026-09-15"), "Ben")
    ]
    assert tasks(book_of(Calls=[{**met, "Notes sent": "2026-09-14"}])) == []


def test_points_come_in_their_order():
    sheets = {
        "Bad news": [{"Customer ID": "K0", "Date": "2026-09-10", "What happened": "fire"}],
        "Cases": [{"Customer ID": "K0", "Opened": "2026-09-01", "Subject": "leak"}],
        "Promises": [
            {"Customer ID": "K0", "Promise": "a list", "Due": "2026-09-30"},
            {"Customer ID": "K0", "Promise": "numbers", "Made by": "them", "Due": "2026-09-30",
             "Note sent": "2026-09-01"},
        ],
        "Calls": [{"Customer ID": "K0", "Date": "2026-08-30", "Outcome": "spoke",
                   "Purpose": "check", "Notes": "was glad"}],
        "Surveys": [{"Customer ID": "K0", "Date": "2025-01-01", "Score": 9}],
        "News": [{"Item": "new mill", "Date": "2026-09-01"}, {"Item": "old", "Date": "2025-09-01"},
                 {"Item": "tea", "Date": "2026-09-01", "Tags": "tea"}],
        "Answers": [{"Customer ID": "K0", "Date": "2026-09-01", "Question": "business",
                     "Answer": "fine"}],
    }  # fmt: skip
    points = schedule(book_of([{"Customer since": dt.date(2020, 1, 1)}], **sheets))["points"][
        0
    ].split("\n")
    assert [p.partition(":")[0] for p in points] == [
        "Bad news", "Gap", "We promised", "They promised", "Last time", "Due", "Due", "News", "Ask",
        "Ask"]  # fmt: skip
    assert points[5:] == [
        "Due: a review (there was none yet)",
        "Due: a survey (the last one was on 1 Jan 2025)",
        "News: new mill",
        "Ask: Has the budget for what we supply changed?",
        "Ask: Has what you buy, or how often, changed?",
    ]


def test_the_page_of_one_customer_and_why_say_the_same():
    book = book_of(
        [{}, {}],
        Promises=DELAY,
        Cases=[{"Customer ID": "K1", "Opened": "2026-09-04", "Subject": "leak"}],
    )
    page, why = diary(Planning(book), "Customer 1"), explain(Planning(book), "K1")
    assert [f"{k}: {p}" for k, p in page["Points to raise"].values.tolist()] == why["points"]
    assert why["promises"] == [
        {
            "made_by": "us",
            "state": "notice needed",
            "promise": "two mills (due 20 Sep 2026, now 1 Oct 2026; nobody has told them)",
        }
    ]
    assert why["gaps"] == [
        {
            "subject": "leak",
            "kind": "case",
            "opened": "2026-09-04",
            "working_days": 8,
            "days": 12,
            "owner": "Ana",
        }
    ]
    assert (why["channel"], why["why_channel"]) == (
        "Phone",
        "No preference is known.",
    )
    assert page["Promises, both sides"]["state"].tolist() == ["notice needed"]
    assert page["About"].set_index("item")["value"]["Customer"] == "Customer 1 (K1)"
    assert page["About"].set_index("item")["value"]["Planned for"] == (
        "16 Sep 2026. Tell of a delay: two mills will come 1 Oct 2026 instead of 20 Sep "
        "2026; nobody has told them."
    )
    assert diary(Planning(book))["About"]["value"][0] == "Customer 1 (K1)"  # the call planned next


def test_kept_rates_count_what_is_open_past_its_day_as_broken():
    done = {"Customer ID": "K0", "Promise": "x", "Promised by": "Ben", "Due": "2026-09-01"}
    mine = [{**done, "Delivered on": "2026-09-01"}, {**done, "Delivered on": "2026-08-30"},
            {**done, "Delivered on": "2026-09-04"}, done, {**done, "Due": "2026-12-01"},
            {**done, "New date": "2026-09-10", "Notice sent": "2026-08-31",
             "Delivered on": "2026-09-10"}]  # fmt: skip
    book = book_of(Promises=mine)
    rows = promises(Planning(book))["Promises kept"]
    ben = rows[rows["seller"] == "Ben"].iloc[0]
    assert (
        ben["kept"],
        ben["exceeded"],
        ben["late"],
        ben["overdue"],
        ben["renegotiated"],
        ben["due_by_now"],
    ) == (
        1,
        1,
        1,
        1,
        1,
        4,
    )
    assert ben["kept_rate"] == 0.5
    assert ben["buffer"] == 9  # slips -2, 0, 3, 9 and 15 so far: four of five stay within 9
    assert ben["surprises"] == 2
    figures = retention(Planning(book))["Figures"].set_index("figure")
    assert (figures["value"]["Promise kept rate"], figures["n"]["Promise kept rate"]) == (0.5, 4)
    assert promises(Planning(book))["Days against the promise"].values.tolist() == [
        [-2, 1, 0.25],
        [0, 1, 0.25],
        [3, 1, 0.25],
        [9, 1, 0.25],
    ]
    assert promises(Planning(book))["What was claimed and what came"][
        ["broken", "due_by_now"]
    ].values.tolist() == [[2, 4]]


def test_the_handover_checklist_says_what_is_still_to_do():
    new = {"Seller": "Ben", "Handed over on": "2026-09-05", "Last contact": dt.date(2026, 9, 1)}
    contacts = [{"Customer ID": "K0", "Function": f, "Their person": "x", "Our person": "y",
                 "Introduced on": d}
                for f, d in (("billing", "2026-09-06"), ("logistics", None))]  # fmt: skip
    book = book_of(
        [new, {**new, "Last contact": dt.date(2026, 9, 7)}, {"Seller": "Ben", "Status": "lost"}],
        Contacts=contacts,
    )
    rows = handoffs(Planning(book))["Customers who changed hands"].set_index("customer_id")
    assert rows["missing"].to_dict() == {
        "K0": "the new rep calls; introduce the counterparts",
        "K1": "nothing",
    }
    assert rows["introduced"]["K0"] == "1 of 2"
    assert handoffs(Planning(book))["Customers by who sold to them"].values.tolist() == [
        ["Ben", 3, 1, 1 / 3, 2, 0]
    ]


ATTEMPTS = st.lists(st.dates(dt.date(2026, 7, 1), AS_OF), max_size=6)
DATES = st.none() | st.dates(dt.date(2026, 8, 1), dt.date(2026, 10, 1)).map(str)
PROMISES = st.lists(
    st.fixed_dictionaries(
        dict.fromkeys(("Promised on", "Due", "New date", "Notice sent", "Delivered on"), DATES)
    ),
    max_size=4,
)


@settings(max_examples=12 if ALL else 4, deadline=None)
@given(ATTEMPTS, PROMISES, st.dates(dt.date(2026, 7, 1), AS_OF))
def test_adding_an_attempt_never_moves_a_due_date_later(attempts, rows, extra):
    sheets = {
        "Promises": [
            {"Customer ID": "K0", "Made by": "us", "Promise": f"p{i}", **p}
            for i, p in enumerate(rows)
        ],
        "Orders": [ORDER],
    }
    log = [{"Customer ID": "K0", "Date": str(d), "Outcome": "busy"} for d in attempts]
    before, after = (
        book_of(**sheets, Calls=[*log, *more])
        for more in ([], [{"Customer ID": "K0", "Date": str(extra), "Outcome": "busy"}])
    )
    later, earlier = Planning(after), Planning(before)
    assert (later.accounts["due"] <= earlier.accounts["due"]).all()
    pd.testing.assert_frame_equal(later.tasks, earlier.tasks)


def test_shuffling_the_rows_of_every_sheet_changes_no_result():
    mine = [{"Customer ID": f"K{i % 5}", "Promise": f"p{i}", "Made by": ["us", "them"][i % 2],
             "Promised on": "2026-09-01", "Due": f"2026-09-{i + 5:02d}",
             "Delivered on": f"2026-09-{i + 4:02d}" if i % 3 else None}
            for i in range(12)]  # fmt: skip
    cases = [{"Customer ID": f"K{i % 5}", "Opened": f"2026-09-{i + 1:02d}", "Subject": f"c{i}",
              "Handed to": "Cleo", "Handed on": f"2026-09-{i + 2:02d}"}
             for i in range(9)]  # fmt: skip
    calls = [{"Customer ID": f"K{i % 5}", "Date": f"2026-09-{i + 1:02d}", "Channel": "visit",
              "Outcome": "spoke", "Purpose": "offer", "Notes": f"n{i}", "Minutes": i,
              "Rating": i % 5, "By": "Ana"} for i in range(14)]  # fmt: skip
    sheets = {"Promises": mine, "Cases": cases, "Calls": calls}
    one, two = (
        book_of([{}] * 5, **{t: rows[::step] for t, rows in sheets.items()}) for step in (1, -1)
    )
    drop = ["line"]
    planned, reversed_too = Planning(one), Planning(two)
    for name in (
        "call-schedule",
        "gaps",
        "promises",
        "follow-ups",
        "handoffs",
        "contact-quality",
        "retention",
    ):
        others = REPORTS[name](reversed_too)
        for title, frame in REPORTS[name](planned).items():
            other = others[title]
            pd.testing.assert_frame_equal(
                frame.drop(columns=drop, errors="ignore"),
                other.drop(columns=drop, errors="ignore"),
                obj=f"{name} {title}",
            )


def test_a_report_of_one_rep_holds_only_that_rep():
    book = book_of(
        [{}, {"Owner": "Ben"}],
        Cases=[{"Customer ID": c, "Opened": "2026-09-04", "Subject": "s"} for c in ("K0", "K1")],
    )
    assert of_rep(gaps(Planning(book)), "ben")["Gaps"]["owner"].tolist() == ["Ben"]
