"""Activities planned and done in one list: done are contacts, planned ones are follow-ups."""

import datetime as dt

from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.reading.raw_sheet import first_table_of

AS_OF = dt.date(2026, 9, 16)
LIST = [["Customer", "Owner"], ["Delta AB", "Nils"], ["Ekko AB", "Nils"]]


def planned(header, *rows):
    grids = {"Customers": LIST, "Activities": [header, *rows]}
    frames = {title: first_table_of(grid, title) for title, grid in grids.items()}
    return Planning(load_book(frames, name="t", as_of=AS_OF))


def contacts(planning):
    days = planning.accounts["last_contact"]
    return [None if day != day else day.date().isoformat() for day in days]


def follow_ups(planning):
    tasks = planning.tasks
    rows = tasks[tasks["kind"] == "follow-up"]
    return list(zip(rows["customer_id"], rows["what"], rows["due"].dt.date, strict=True))


DUE = ["Type", "Subject", "Due date", "Done", "Organization", "Assigned to user"]


def test_in_a_list_of_due_days_what_is_done_is_a_contact_and_the_rest_a_follow_up():
    planning = planned(
        DUE,
        ["Call", "Price", "2026-08-19", "Done", "Delta AB", "Nils"],
        ["Call", "Follow", "2026-09-20", "To do", "Delta AB", "Nils"],
        ["Call", "Intro", "2026-09-21", "To do", "Ekko AB", "Nils"],
    )
    assert contacts(planning) == ["2026-08-19", None]
    assert follow_ups(planning) == [
        ("Delta AB", "Follow", dt.date(2026, 9, 20)),
        ("Ekko AB", "Intro", dt.date(2026, 9, 21)),
    ]
    told = [problem.problem for problem in planning.book.problems]
    assert any("1 row of what was done and 2 rows of what is planned" in line for line in told)
    assert not any("no date" in line or "no column is known as the date" in line for line in told)


def test_what_a_status_says_is_not_done_is_no_contact_whatever_its_day():
    header = ["Date", "Assigned", "Subject", "Status", "Company / Account"]
    planning = planned(
        header,
        ["2026-08-11", "Nils", "Call", "Completed", "Delta AB"],
        ["2026-08-29", "Nils", "Quote", "Not Started", "Delta AB"],
        ["2026-09-25", "Nils", "Call back", "In Progress", "Ekko AB"],
    )
    assert contacts(planning) == ["2026-08-11", None]
    assert follow_ups(planning) == [
        ("Delta AB", "Quote", dt.date(2026, 8, 29)),
        ("Ekko AB", "Call back", dt.date(2026, 9, 25)),
    ]


def test_what_has_a_due_day_no_mark_and_no_day_is_planned_beside_the_days_of_what_was_done():
    header = [*DUE[:4], "Marked as done time", "Organization", "Assigned to user"]
    planning = planned(
        header,
        ["Call", "Price", "2026-08-12", "Done", "2026-08-19 10:20:00", "Delta AB", "Nils"],
        ["Call", "Follow", "2026-09-20", "To do", None, "Delta AB", "Nils"],
        ["Lunch", "Intro", "2026-09-21", "To do", None, "Ekko AB", "Nils"],
    )
    assert contacts(planning) == ["2026-08-19", None]
    assert follow_ups(planning) == [
        ("Delta AB", "Follow", dt.date(2026, 9, 20)),
        ("Ekko AB", "Intro", dt.date(2026, 9, 21)),
    ]
    told = [problem.problem for problem in planning.book.problems]
    assert any("1 row of what was done and 2 rows of what is planned" in line for line in told)
    assert not any("no date" in line for line in told)


def test_a_log_with_follow_ups_keeps_its_calls_and_tells_of_a_row_without_any_day():
    planning = planned(
        ["Date", "Customer", "Outcome", "Follow up", "Follow up due", "Follow up done"],
        ["2026-08-11", "Delta AB", "Reached", "Quote", "2026-09-20", None],
        [None, "Ekko AB", "Reached", None, None, None],
    )
    assert contacts(planning) == ["2026-08-11", None]
    assert follow_ups(planning) == [("Delta AB", "Quote", dt.date(2026, 9, 20))]
    assert [p.cell for p in planning.book.problems if "no date in this row" in p.problem] == ["A3"]


def test_a_log_whose_status_is_an_outcome_stays_one():
    header = ["Date", "Customer", "Status"]
    planning = planned(
        header,
        ["2026-08-11", "Delta AB", "Reached"],
        ["2026-08-12", "Delta AB", "No answer"],
        ["2026-08-13", "Ekko AB", "Voicemail"],
    )
    assert contacts(planning) == ["2026-08-11", None]
    assert follow_ups(planning) == []


def test_marks_of_html_are_no_part_of_a_note():
    note = "<p>Wants a <b>quote</b> &amp; a call</p><ul><li>by Friday</li></ul>"
    planning = planned(
        ["Date", "Customer", "Outcome", "Notes"], ["2026-08-11", "Delta AB", "Reached", note]
    )
    assert planning.book.tables["calls"]["notes"].tolist() == [
        "Wants a quote & a call\nby Friday",
    ]


def test_what_is_planned_is_told_neither_as_a_contact_nor_as_a_call_without_an_outcome():
    planning = planned(
        [*DUE, "Note"],
        ["Call", "Price", "2026-08-19", "Done", "Delta AB", "Nils", "left voicemail"],
        ["Call", "Offer", "2026-08-20", "Done", "Delta AB", "Nils", "spoke to Jo"],
        ["Call", "Follow", "2026-09-20", "To do", "Ekko AB", "Nils", "was no answer before"],
    )
    (told,) = [p.problem for p in planning.book.problems if "the notes of" in p.problem]
    assert told.endswith("which are attempts; 1 other row counts as a contact")
    assert "the notes of 1 row say that nobody" in told
    header = ["Date", "Assigned", "Subject", "Status", "Company / Account", "Call Result"]
    planning = planned(
        header,
        ["2026-08-11", "Nils", "Call", "Completed", "Delta AB", "Reached"],
        ["2026-08-29", "Nils", "Quote", "Not Started", "Delta AB", ""],
        ["2026-08-12", "Nils", "Call", "Completed", "Ekko AB", ""],
    )
    told = [p.problem for p in planning.book.problems]
    assert any(line.startswith("outcome missing in 1 row;") for line in told)
