"""What the sheets say of a plan in words: what was only tried, who is full, who has no day."""

import datetime as dt

import pandas as pd
import pytest

from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.reports.call_schedule_report import call_schedule

AS_OF = dt.date(2026, 9, 16)
CUSTOMER = {"Customer ID": "K0", "Customer": "Alfa", "Owner": "Ann", "Annual revenue": 100}
TALK = {"Customer ID": "K0", "Date": dt.date(2026, 9, 11), "Outcome": "reached"}


def book_of(settings=None, **sheets):
    frames = {"Customers": [CUSTOMER], "Calls": [TALK], **sheets}
    frames = {title: pd.DataFrame(rows, dtype=object) for title, rows in frames.items()}
    return load_book(frames, name="t", as_of=AS_OF, given={"playbook": "no", **(settings or {})})


def points_of(book):
    return call_schedule(Planning(book))["Call schedule"]["points"][0]


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        ("reached", "Last time: 12 Sep 2026, ask about lorry"),
        ("no answer", "Last time: tried 12 Sep 2026, ask about lorry"),
        (None, "Last time: noted 12 Sep 2026, ask about lorry"),
    ],
)
def test_the_last_note_says_whether_anybody_was_reached(outcome, said):
    note = {"Customer ID": "K0", "Date": dt.date(2026, 9, 12), "Outcome": outcome,
            "Notes": "ask about lorry"}  # fmt: skip
    due = {"Customer ID": "K0", "Date": AS_OF, "Outcome": None, "Notes": None}
    settings = {"cadence_a": "2", "retry_first": "1"}
    assert said in points_of(book_of(settings=settings, Calls=[TALK, note, due]))


def test_a_bare_note_is_no_attempt_whatever_was_tried_before_or_after_it():
    """One on 12 Sep before a busy line, and one on 15 Sep after it."""
    rows = [("2026-09-12", None, "lorry"), ("2026-09-14", "busy", None), ("2026-09-15", None, "x")]
    calls = [{**TALK, "Date": day, "Outcome": how, "Notes": note} for day, how, note in rows]
    promise = {"Customer ID": "K0", "Promise": "it", "Made by": "us", "Due": dt.date(2026, 9, 18)}
    before = book_of(Calls=[TALK, *calls[:2]], Promises=[promise])
    said = "Last time: noted 12 Sep 2026, lorry (tried on 14 Sep 2026 without success)"
    assert said in points_of(before)
    after = Planning(book_of(Calls=[TALK, *calls], Promises=[promise]))
    assert "Last time: noted 15 Sep 2026, x" in call_schedule(after)["Call schedule"]["points"][0]
    assert after.accounts["last_attempt"].tolist() == [pd.Timestamp(2026, 9, 14)]


@pytest.mark.parametrize(
    ("later", "said"),
    [
        (["busy", "busy"], "tried 12 Sep 2026, lorry (tried on 15 Sep 2026 without success)"),
        (["reached"], "tried 12 Sep 2026, lorry (last spoke 14 Sep 2026)"),
        (
            ["reached", "busy"],
            "tried 12 Sep 2026, lorry (last spoke 14 Sep 2026; tried on 15 Sep 2026 without "
            "success)",
        ),
    ],
)
def test_the_last_note_says_what_came_after_it_without_a_note(later, said):
    days = [dt.date(2026, 9, 14), dt.date(2026, 9, 15)]
    note = {**TALK, "Date": dt.date(2026, 9, 12), "Outcome": "no answer", "Notes": "lorry"}
    calls = [{**TALK, "Date": day, "Outcome": word} for day, word in zip(days, later, strict=False)]
    promise = {"Customer ID": "K0", "Promise": "it", "Made by": "us", "Due": dt.date(2026, 9, 18)}
    book = book_of(Calls=[TALK, note, *calls], Promises=[promise])
    assert f"Last time: {said}" in points_of(book)


def test_a_first_call_that_waits_says_that_the_days_before_are_full():
    rows = [{**CUSTOMER, "Customer ID": f"K{n}", "Customer": f"Alfa {n}"} for n in range(3)]
    book = book_of(settings={"calls_per_day": "1"}, Customers=rows, Calls=[])
    why = Planning(book).accounts["why_date"].tolist()
    assert why[0] == ("Never contacted, so as soon as there is a free place: 16 Sep 2026.")
    assert why[1] == (
        "Never contacted; the rep's days before are full,"
        " so as soon as there is a free place: 17 Sep 2026."
    )


def test_a_promised_call_of_a_rep_who_never_works_again_is_wanted_on_no_day():
    away = [{"Rep": "Ann", "Away from": dt.date(2026, 9, 1), "Away to": dt.date(2040, 1, 1)}]
    asked = {**TALK, "Follow up": "call back", "Follow up due": dt.date(2026, 9, 17)}
    found = Planning(book_of(Team=away, Calls=[asked])).accounts.iloc[0]
    assert pd.isna(found["wanted_call"]) and pd.isna(found["planned"])
    assert found["why_now"] == (
        "No free place in the rep's days ahead. Follow-up: call back, due 17 Sep 2026;"
        " Ann is away 1 Sep 2026 to 1 Jan 2040, and nobody stands in: name a Backup on the sheet"
        " Team, and no open day follows."
    )


def test_who_waits_too_long_is_said_to_go_first_only_where_somebody_else_comes_later():
    """All have waited too long; where both are called as A there is nobody to be ahead of."""
    people = [
        {"Customer ID": name, "Customer": name, "Owner": "Ann", "Tier override": tier}
        for name, tier in (("a", "A"), ("b", "A"), ("c", "C"))
    ]
    days = {"a": dt.date(2026, 1, 5), "b": dt.date(2026, 1, 5), "c": dt.date(2026, 3, 16)}
    calls = [{"Customer ID": name, "Date": day, "Outcome": "reached"} for name, day in days.items()]
    few = {"calls_per_day": "1", "stretch": "no"}
    ahead, alone = "Ahead of other routine calls: no talk", " No talk for more than 1.5 intervals."

    def whys(*names):
        of_book = [row for row in people if row["Customer"] in names]
        logged = [row for row in calls if row["Customer ID"] in names]
        schedule = call_schedule(Planning(book_of(few, Customers=of_book, Calls=logged)))
        rows = schedule["Call schedule"]
        return dict(zip(rows["name"], rows["why_now"], strict=True))

    found = whys("a", "b", "c")
    assert ahead in found["a"] and ahead in found["b"]
    found = whys("a", "b")
    assert alone in found["a"] and alone in found["b"]
