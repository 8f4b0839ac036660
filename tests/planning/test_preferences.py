"""Practice 51: what customers prefer wins over what is usual, in the schedule and the calendar."""

import datetime as dt

import icalendar
import numpy as np
import openpyxl
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.seeds import ALL
from tests.sheet_rows import rows_of, write_book
from toolkit.calendars.best_times import parse_hours
from toolkit.load_book import load_book
from toolkit.planning.best_days import with_best_days
from toolkit.planning.planning import Planning
from toolkit.refresh import run
from toolkit.render.ics import as_calendar
from toolkit.reports.call_schedule_report import call_schedule

AS_OF = dt.date(2026, 9, 16)  # a Wednesday
DUE = {"Owner": "Ann", "Phone": "1", "Tier override": "B", "Last contact": dt.date(2026, 5, 1)}
QUESTION = "Ask: Do the language, days and hours at which we contact you still suit you?"
CHANNEL_ONLY = "Ask: How do you like to be contacted?"
LANGUAGE_FIRST = "Ask: In which language do you like to be contacted?"
CHANNEL = {"Preferred channel": "Phone"}


def sheets_of(*customers, **sheets):
    rows = [{"Customer ID": f"K{n}", "Customer": f"Firm {n}", **DUE, **customer}
            for n, customer in enumerate(customers)]  # fmt: skip
    return {t: pd.DataFrame(f, dtype=object) for t, f in {"Customers": rows, **sheets}.items()}


def planning_of(*customers, settings=None, as_of=AS_OF, **sheets):
    book = load_book(sheets_of(*customers, **sheets), name="t", as_of=as_of, given=settings or {})
    return Planning(book)


def rows(planning):
    return call_schedule(planning)["Call schedule"].set_index("customer_id")


@pytest.mark.parametrize(
    ("wish", "day", "why"),
    [
        (None, "2026-09-16", ""),
        ("Wed", "2026-09-16", ""),
        ("Thursday", "2026-09-17", "On one of the customer's best days, Thu 17 Sep."),
        ("Mon, Tue", "2026-09-21", "On one of the customer's best days, Mon 21 Sep."),
        ("montags", "2026-09-21", "On one of the customer's best days, Mon 21 Sep."),
        ("Saturday", "2026-09-16", ""),  # nobody works then
        ("whenever", "2026-09-16", ""),
    ],
)
def test_practice_51_a_routine_call_stands_on_one_of_the_best_days(wish, day, why):
    row = rows(planning_of({"Best days": wish})).loc["K0"]
    assert row["date"] == pd.Timestamp(day)
    assert row["why_now"].endswith(why)
    assert "No place" not in row["why_now"]


def test_practice_51_a_commitment_keeps_its_own_day():
    promise = {"Customer ID": "K0", "Promise": "the contract", "Made by": "us",
               "Promised on": dt.date(2026, 9, 4), "Due": dt.date(2026, 9, 16)}  # fmt: skip
    planning = planning_of({"Best days": "Mon"}, Promises=[promise])
    assert rows(planning).loc["K0", "date"] == pd.Timestamp("2026-09-16")


def test_practice_51_best_days_that_are_full_go_on_to_the_next_ones():
    planning = planning_of(*[{"Best days": "Thu"}] * 5, {}, settings={"calls_per_day": "2"})
    found = rows(planning)["date"].value_counts().to_dict()
    thursdays = {pd.Timestamp(f"2026-09-{day}") for day in (17, 24)}
    assert {day: n for day, n in found.items() if day in thursdays} == dict.fromkeys(thursdays, 2)
    assert found[pd.Timestamp("2026-10-01")] == 1
    assert found[pd.Timestamp("2026-09-16")] == 1


def test_practice_51_a_planned_call_moves_to_a_best_day_and_says_so(tmp_path):
    path = tmp_path / "b.xlsx"
    customer = {"Best days": None}
    sheets = sheets_of(customer, customer)
    sheets["Customers"]["Last contact"] = dt.date(2026, 6, 29)
    with pd.ExcelWriter(path) as book:
        for title, frame in sheets.items():
            frame.to_excel(book, sheet_name=title, index=False)
    run(path, as_of=AS_OF, stamp="1")
    book = openpyxl.load_workbook(path)
    at = {cell.value: cell.column for cell in book["Customers"][1]}
    book["Customers"].cell(2, at["Best days"], "Thu")
    book.save(path)
    run(path, as_of=AS_OF, stamp="2")
    told = [row for row in rows_of(path, "Call schedule") if row[2] == "K0"]
    assert [row[0].weekday() for row in told] == [3]
    assert "the customer prefers other days" in told[0][8]


def test_practice_51_the_channel_says_language_and_hours_and_is_logged_without_them(tmp_path):
    path = tmp_path / "b.xlsx"
    wish = {"Language": "German", "Best hours": "9-11", "Preferred channel": "Visit"}
    c = {"Tier override": "C", "Last contact": dt.date(2025, 9, 1)}
    log = [{"Customer ID": "K0", "Date": dt.date(2026, 5, 1), "Channel": "Visit",
            "Outcome": "Reached", "By": "Ann"}]  # fmt: skip
    with pd.ExcelWriter(path) as book:
        for title, frame in sheets_of(wish, {**c, "Language": "de"}, c, Calls=log).items():
            frame.to_excel(book, sheet_name=title, index=False)
    run(path, as_of=AS_OF, stamp="1")
    book = openpyxl.load_workbook(path)
    sheet = book["Call schedule"]
    at = {cell.value: cell.column for row in sheet.iter_rows() for cell in row}
    shown = {row[2]: row[6] for row in sheet.iter_rows(values_only=True)}
    assert shown["K0"] == "Visit (German, 9-11)"
    assert (shown["K1"], shown["K2"]) == ("Phone (de)", "Phone")
    place = next(c.row for r in sheet.iter_rows() for c in r if c.value == "K0")
    sheet.cell(place, at["Outcome"], "Reached")
    book.save(path)
    run(path, as_of=AS_OF, stamp="2")
    calls = rows_of(path, "Calls")
    assert calls[-1][:4] == ("K0", pd.Timestamp(AS_OF), "Visit", "Reached")


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("9-11", [(9, 0, 11, 0)]),
        ("09:30 – 11:15", [(9, 30, 11, 15)]),
        ("9 to 11, 14-16", [(9, 0, 11, 0), (14, 0, 16, 0)]),
        ("9am-11am", [(9, 0, 11, 0)]),
        ("2-4 pm", [(14, 0, 16, 0)]),
        ("9-11 Uhr", [(9, 0, 11, 0)]),
        ("09:00:00", [(9, 0, 10, 0)]),
        ("before 10", [(0, 0, 10, 0)]),
        ("Vormittags", [(0, 0, 12, 0)]),
        ("11-9", None),
        ("25", None),
        ("lunch with the boss", None),
        ("9-11 if it rains", None),
    ],
)
def test_hours_are_read_as_people_write_them(text, hours):
    found = parse_hours(text)
    shown = None
    if found is not None:
        shown = [(h.begins.hour, h.begins.minute, h.ends.hour, h.ends.minute) for h in found]
    assert shown == hours


@given(st.text(max_size=12))
def test_any_text_is_hours_or_none(text):
    found = parse_hours(text)
    assert found is None or all(hours.begins < hours.ends for hours in found)


def starts(planning):
    data = as_calendar(planning, call_schedule(planning))
    found = icalendar.Calendar.from_ical(data).walk("VEVENT")
    return {str(e["summary"]): e.decoded("dtstart").strftime("%H:%M") for e in found}


def test_practice_51_calls_stand_at_the_best_hours_in_the_calendar():
    wishes = ["14-16", None, "mornings", "14-16", None]
    planning = planning_of(*[{"Best hours": wish} for wish in wishes])
    assert starts(planning) == {
        "Phone (14-16): Firm 0 (B)": "14:00",
        "Phone: Firm 1 (B)": "09:30",
        "Phone (mornings): Firm 2 (B)": "09:00",
        "Phone (14-16): Firm 3 (B)": "14:30",
        "Phone: Firm 4 (B)": "10:00",
    }
    plain = planning_of(*[{}] * 3)
    assert list(starts(plain).values()) == ["09:00", "09:30", "10:00"]


def test_practice_51_best_hours_are_those_of_the_customers_clock():
    wish = {"Best hours": "9-11", "Time zone": "America/New_York"}
    planning = planning_of(wish, settings={"time_zone": "Europe/Berlin"})
    # 9 o'clock in New York is 15:00 in Berlin, which is 13:00 UTC.
    assert starts(planning) == {"Phone (9-11): Firm 0 (B)": "13:00"}


def test_practice_51_more_calls_than_the_day_has_hours_for_all_have_a_time():
    planning = planning_of(*[{"Best hours": "9-10"}] * 20, settings={"calls_per_day": "20"})
    found = starts(planning)
    assert len(set(found.values())) == len(found) == 20


def test_preferences_that_cannot_be_read_are_told_once():
    book = planning_of(
        {"Best days": "full moon", "Best hours": "9-11"}, {"Best days": "full moon"},
        {"Best hours": "never"},
    ).book  # fmt: skip
    told = [(p.value, p.problem, p.count) for p in book.problems if p.column.startswith("Best")]
    says = "a preference that cannot be read; it counts as blank"
    assert told == [("full moon", says, 2), ("never", says, 1)]


@pytest.mark.parametrize(
    ("customer", "answer", "asked"),
    [
        ({}, None, False),
        ({"Language": "German"}, None, True),  # not reached this year by the log, so it is asked
        ({"Best days": "Wed"}, dt.date(2025, 10, 1), False),
        ({"Best days": "Wed"}, dt.date(2025, 9, 1), True),
        ({"Best hours": "9-11"}, dt.date(2026, 10, 1), True),  # has not been given yet
    ],
)
def test_practice_51_preferences_are_asked_anew_each_year(customer, answer, asked):
    answers = [{"Customer ID": "K0", "Date": answer, "Question": "preferences", "Answer": "yes"}]
    talked = {"Last contact": dt.date(2025, 12, 1)}
    planning = planning_of({**customer, **talked}, Answers=answers if answer else [])
    assert (QUESTION in rows(planning).at["K0", "points"].split("\n")) == asked


@settings(max_examples=100 if ALL else 25)
@given(st.lists(st.sampled_from([None, "Mon", "Tue, Fri", "Sun", "x"]), min_size=1, max_size=6))
def test_best_days_only_ever_close_days(wishes):
    planning = planning_of(*[{"Best days": wish} for wish in wishes])
    calendar, today = planning.calendar, int(planning.calendar.offset(AS_OF))
    pair = np.zeros(len(wishes), "i8")
    found, is_open = with_best_days(
        pd.DataFrame({"best_days": wishes}), pair, calendar, today=today
    )
    assert (is_open[: len(calendar.open)] == calendar.open).all()
    for wish, own in zip(wishes, found, strict=True):
        assert (is_open[own] <= calendar.open[0]).all()
        if wish in (None, "Sun", "x"):
            assert own == 0


@pytest.mark.parametrize(
    ("last", "customer", "asked"),
    [
        # Before the first talk nothing can suit them still; what is not known is asked for.
        (None, {"Language": "German", "Best days": "Wed"}, [CHANNEL_ONLY]),
        (None, {"Language": "German", "Best days": "Wed", **CHANNEL}, []),
        (dt.date(2025, 9, 1), {"Language": "German", "Best days": "Wed", **CHANNEL}, [QUESTION]),
        (dt.date(2025, 9, 1), {"Language": "German", "Best days": "Wed"}, [CHANNEL_ONLY]),
        (dt.date(2025, 9, 1), CHANNEL, [LANGUAGE_FIRST]),
        (dt.date(2026, 5, 1), {"Language": "German", "Best days": "Wed", **CHANNEL}, []),
    ],
)
def test_practice_51_a_call_asks_for_what_customers_prefer_once_and_for_still_after_a_talk(
    tmp_path, last, customer, asked
):
    path = tmp_path / "b.xlsx"
    blank = dict.fromkeys(["Language", "Best days", "Preferred channel"])
    rows = [{**blank, **customer, "Last contact": last, "Contact person": "Jo"}]
    with pd.ExcelWriter(path) as book:
        for title, frame in sheets_of(*rows).items():
            frame.to_excel(book, sheet_name=title, index=False)
    run(path, as_of=AS_OF, stamp="1")
    head, row = rows_of(path, "Call schedule")
    points = str(dict(zip(head, row, strict=True))["Points to raise"]).split("\n")
    assert [point for point in points if point.startswith("Ask: ")] == asked


def test_practice_51_what_a_customer_wishes_of_a_call_is_read_whole_on_paper(tmp_path):
    """The channel wraps in its column, and its row is as high as that needs."""
    listed = ["7", "Alfa", "Ann", "German", "after 16:00, never at lunch"]
    path = write_book(
        tmp_path / "b.xlsx",
        {
            "Customers": [["Customer ID", "Customer", "Owner", "Language", "Best hours"], listed],
            "Calls": [["Date", "Customer", "Outcome"], [dt.date(2026, 6, 1), "Alfa", "reached"]],
        },
    )
    run(path, as_of=dt.date(2026, 11, 2), stamp="1")
    plan = openpyxl.load_workbook(path)["Call schedule"]
    channel = plan.cell(2, [cell.value for cell in plan[1]].index("Channel") + 1)
    assert channel.value == "Phone (German, after 16:00, never at lunch)"
    assert channel.alignment.wrap_text and plan.row_dimensions[2].height > 60
