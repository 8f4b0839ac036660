"""Outcomes and statuses of which a part is a known word, and notes that say what came of it."""

import datetime as dt

import pytest

from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.reading.raw_sheet import first_table_of

AS_OF = dt.date(2026, 9, 16)
DAY = dt.date(2026, 9, 1)


def book(**sheets):
    frames = {title: first_table_of(rows, title) for title, rows in sheets.items()}
    return load_book(frames, name="t", as_of=AS_OF)


def success_of(outcome, header="Outcome"):
    calls = [["Date", "Customer", header], [DAY, "Acme", outcome]]
    found = book(Customers=[["Customer"], ["Acme"]], Calls=calls)
    return int(found.tables["calls"]["success"].iloc[0]), found.problems


@pytest.mark.parametrize(
    "word",
    ["Spoke w/ Jim", "Connected - positive", "Reached, wants a quote", "Call connected", "Met Ana"],
)
def test_a_part_of_an_outcome_says_that_the_customer_was_reached(word):
    success, _ = success_of(word)
    assert success == 1


@pytest.mark.parametrize(
    "word",
    ["LVM", "VM", "No Ans", "Left vmail", "Busy signal", "No answer - call again", "Missed",
     "Voicemail", "Hang Up", "No response/Busy", "Left voicemail for Ana"],
)  # fmt: skip
def test_a_part_of_an_outcome_says_that_nobody_was_reached(word):
    success, problems = success_of(word)
    assert success == 0
    assert not [p for p in problems if p.problem.startswith("an outcome nobody knows")]


def test_what_was_read_by_a_part_is_one_line():
    _, problems = success_of("Spoke w/ Jim")
    (line,) = [p.problem for p in problems if p.problem.startswith("outcomes read by a part")]
    assert line == "outcomes read by a part of them, in 1 row: Spoke w/ Jim (reached)"


def test_an_outcome_nobody_knows_is_told_with_the_nearest():
    success, problems = success_of("Reeched")
    assert success == 0
    (told,) = [p for p in problems if p.problem.startswith("an outcome nobody knows")]
    assert told.fix.endswith("Nearest: reached (reached).")


def test_without_a_column_for_the_outcome_notes_of_a_voicemail_are_attempts_and_told_once():
    notes = ["talked about order", "left voicemail", "no answer", "no problem with the order", None]
    calls = [["Date", "Customer", "Notes"], *([DAY, "Acme", note] for note in notes)]
    found = book(Customers=[["Customer"], ["Acme"]], Calls=calls)
    assert found.tables["calls"]["success"].tolist() == [1, 0, 0, 1, 1]
    (told,) = [p.problem for p in found.problems if p.problem.startswith("no column for the out")]
    assert "the notes of 2 rows" in told
    assert "3 other rows count as contacts" in told


@pytest.mark.parametrize(
    ("word", "blocked"),
    [
        ("CHURNED 2025", "Lost"), ("Closed – Lost", "Lost"), ("Inactive (moved)", "Lost"),
        ("On hold until Nov", "Paused"), ("DO NOT CALL!!", "Do not call"), ("Lapsed", "Lost"),
        ("Dormant", "Paused"), ("Lead - lost", "Lost"), ("Active since May", ""), ("Sunny", ""),
    ],
)  # fmt: skip
def test_a_status_with_more_around_it_means_what_its_parts_say(word, blocked):
    found = book(Customers=[["Customer", "Status"], ["Acme", word], ["Bolt", "Active"]])
    reason = Planning(found).accounts["blocked"].iloc[0]
    assert reason.partition(":")[0] == blocked


@pytest.mark.parametrize(("header", "no"), [("Active", "No"), ("Aktiv", "nein"), ("Actif", False)])
def test_a_column_that_says_who_is_active_keeps_the_others_from_being_called(header, no):
    found = book(Customers=[["Customer", header], ["Acme", no], ["Bolt", "yes"]])
    assert [bool(reason) for reason in Planning(found).accounts["blocked"]] == [True, False]


def test_a_weekday_may_stand_before_a_day():
    calls = [["Date", "Customer", "Outcome"], ["Thu 09/03/2026", "Acme", "Reached"]]
    calls += [["Mon 09/14/2026", "Acme", "Reached"], ["Do. 2026-09-10", "Acme", "Reached"]]
    found = book(Customers=[["Customer"], ["Acme"]], Calls=calls)
    days = found.tables["calls"]["date"].dt.date.tolist()
    assert days == [dt.date(2026, 9, 3), dt.date(2026, 9, 14), dt.date(2026, 9, 10)]


@pytest.mark.parametrize(
    ("reached", "not_reached"),
    [
        ("rozmowa", "nie odebrał"), ("dovoláno", "nezvedá"), ("görüşüldü", "ulaşılamadı"),
        ("додзвонились", "не відповів"), ("pratade", "svarar inte"), ("talte med", "intet svar"),
        ("tavoitettu", "ei vastannut"), ("通話済", "留守電"), ("已接通", "无人接听"),
        ("बात हुई", "कोई जवाब नहीं"), ("gesprochen", "Mailbox"), ("joint", "répondeur"),
        ("hablado", "no contesta"), ("parlato", "non risponde"), ("falou", "não atende"),
        ("gesproken", "geen gehoor"), ("snakket med", "svarer ikke"), ("elértem", "nem vette fel"),
    ],
)  # fmt: skip
def test_outcomes_are_known_in_eighteen_languages_besides_english(reached, not_reached):
    assert success_of(reached)[0] == 1
    success, problems = success_of(not_reached)
    assert success == 0
    assert not [p for p in problems if p.problem.startswith("an outcome nobody knows")]
