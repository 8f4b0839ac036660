"""What came of a task on To do goes where the person's own sheet has room for it."""

import datetime as dt
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from tests.stores.test_tasks_done import AS_OF, SENT, SHEETS, Workbook
from toolkit import load
from toolkit.planning.planning import Planning
from toolkit.reports.diary_report import diary

NEXT_DAY = AS_OF + dt.timedelta(1)
CUSTOMERS = [
    ["Customer ID", "Customer", "Owner", "Customer since"],
    ["K0", "Alfa", "Ann", dt.date(2026, 8, 17)],
]
ASKED = dt.date(2026, 9, 10)


def book_with(folder: Path, **sheets: list[list[Any]]) -> Workbook:
    own = {"Customers": CUSTOMERS, "Calls": SHEETS["Calls"], **sheets}
    return Workbook(folder, own)


def notes_of(result: Any) -> list[str]:
    return [p.problem for p in result.problems if p.sheet == "Diary entries"]


def requests(*answers: Any) -> list[list[Any]]:
    """A request of each answer, and one that nobody has answered."""
    head = ["Customer ID", "Request", "Asked on", "Answered on", "Answer"]
    rows = [["K0", f"old {n}", ASKED, ASKED, answer] for n, answer in enumerate(answers)]
    return [head, *rows, ["K0", "a sample", ASKED, None, None]]


@pytest.mark.parametrize(
    ("answers", "typed", "stands"),
    [
        (["Ja", "Nein"], "yes", "Ja"),
        (["Ja", "Nein"], "no", "Nein"),
        (["Yes"], "ja, by mail", "ja, by mail"),
        (["Yes"], "no", "no"),
        (["Yes", "no, too dear"], "maybe later", "maybe later"),
        ([], "maybe later", "maybe later"),
        (["Yes", "No"], "maybe later", None),
    ],
)
def test_a_result_stands_in_a_column_of_yes_and_no_in_its_words_or_in_the_diary_alone(
    tmp_path: Path, answers: list[str], typed: str, stands: str | None
) -> None:
    place = book_with(tmp_path, Requests=requests(*answers))
    place.refresh()
    place.type_in("To do", "a sample", Done_on=SENT, Result=typed)
    done = place.refresh()
    row = place.rows("Requests")[-1]
    assert (row["Answered on"], row["Answer"]) == (SENT, stands)
    [entry] = place.rows("Diary entries")
    assert entry["Outcome"] == typed
    told = [text for text in notes_of(done) if "'maybe later' is no yes or no" in text]
    assert len(told) == (stands is None)
    again = place.refresh(NEXT_DAY)
    assert notes_of(again) == []
    assert place.rows("Requests")[-1]["Answer"] == stands


def test_what_they_need_stands_in_the_row_that_waited_for_it(tmp_path: Path) -> None:
    """Practice 10."""
    needs = [["Customer ID", "Need", "Asked on", "Met"], ["K0", None, None, None]]
    place = book_with(tmp_path, Needs=needs)
    place.put("Needs", 2, 5, "a row that waits")
    place.refresh()
    place.type_in("To do", "Ask what they need", Done_on=SENT, Result="parts within a day")
    place.refresh()
    [row] = place.rows("Needs")
    assert (row["Need"], row["Asked on"]) == ("parts within a day", SENT)
    assert place.refresh(NEXT_DAY).receipt.sheets["Diary entries"].action == "unchanged"


def test_what_they_need_is_asked_no_more_and_stands_on_their_page(tmp_path: Path) -> None:
    """Practices 10, 20 and 23: also where Needs has no row of theirs."""
    others = ["K1", "Beta", "Ann", dt.date(2020, 1, 1)]
    needs = [["Customer ID", "Need", "Asked on"], ["K1", "speed", ASKED]]
    place = book_with(tmp_path, Customers=[*CUSTOMERS, others], Needs=needs)
    place.refresh()
    place.type_in("To do", "Ask what they need", Done_on=SENT, Result="parts within a day")
    page = diary(Planning(load(place.path, as_of=AS_OF)), "K0")
    said = page["Done and answered"][["date", "kind", "what", "result"]].to_numpy().tolist()
    question = "What do you need to be fully satisfied?"
    assert said == [[pd.Timestamp(SENT), "Answer", question, "parts within a day"]]
    assert question not in page["Points to raise"]["point"].tolist()
    assert "Done and answered" not in diary(Planning(load(place.path, as_of=AS_OF)), "K1")


def test_a_need_that_stands_there_stays(tmp_path: Path) -> None:
    needs = [["Customer ID", "Need", "Asked on"], ["K0", "speed", None], ["K0", "a hotline", None]]
    place = book_with(tmp_path, Needs=needs)
    place.refresh()
    place.type_in("To do", "Ask what they need", Done_on=SENT, Result="parts within a day")
    place.refresh()
    rows = place.rows("Needs")
    assert [(row["Need"], row["Asked on"]) for row in rows] == [
        ("speed", SENT), ("a hotline", SENT)]  # fmt: skip


@pytest.mark.parametrize("own", [False, True], ids=["built in", "own playbook"])
def test_who_was_introduced_has_the_day_where_both_are_known(tmp_path: Path, own: bool) -> None:
    """Practice 35: who is missing is still to be introduced."""
    name = "Bring people together" if own else "Introduce by function"
    head = ["Step", "Trigger", "After", "For", "How", "Purpose"]
    step = [name, "start", "day 30", "all", "colleague", "introduction"]
    contacts = [
        ["Customer ID", "Function", "Their person", "Our person", "Introduced on"],
        ["K0", "Purchasing", "Pia", "Eve", None],
        ["K0", "Service", "Sam", None, None],
        ["K0", "Accounts", "Abe", "Eve", ASKED],
    ]
    sheets = {"Playbook": [head, step]} if own else {}
    place = book_with(tmp_path, Contacts=contacts, **sheets)
    place.refresh()
    place.type_in("To do", name, Done_on=SENT, Result="all went well")
    done = place.refresh()
    days = [row["Introduced on"] for row in place.rows("Contacts")]
    assert days == [SENT, None, ASKED]
    assert "Contacts: filled from To do: E2." in done.receipt.notes
    place.put("Contacts", 3, 4, "Eve")
    place.refresh(NEXT_DAY)
    assert not [row for row in place.rows("To do") if name in str(row.get("What"))]
    assert [row["Introduced on"] for row in place.rows("Contacts")] == days


def test_a_day_still_to_come_is_told_as_that_until_it_is_mended(tmp_path: Path) -> None:
    place = Workbook(tmp_path, SHEETS)
    place.put("Promises", 1, 6, "Delivered on")
    place.refresh()
    place.type_in("To do", "the contract", Done_on=SENT)
    place.put("Promises", 2, 6, AS_OF + dt.timedelta(30))
    done = place.refresh()
    [text] = [note for note in notes_of(done) if "still to come" in note]
    assert "its row says 2026-10-16, which is still to come: that stays, and so does the" in text
    assert any("the contract" in row["What"] for row in place.rows("To do"))
    place.put("Promises", 2, 6, SENT)
    place.refresh(NEXT_DAY)
    assert not any("the contract" in str(row.get("What")) for row in place.rows("To do"))


@pytest.mark.parametrize(
    ("kind", "nearest"), [("presnet", "Nearest: present (gift)."), ("zzz", ""), ("Geschenk", None)]
)
def test_a_kind_of_giving_that_nobody_knows_is_told_with_the_nearest(
    tmp_path: Path, kind: str, nearest: str | None
) -> None:
    head = ["Customer ID", "Date", "Kind", "What", "Cost"]
    rows = [["K0", ASKED, word, f"a book {n}", 40] for n, word in enumerate([kind, kind, "other"])]
    place = book_with(tmp_path, Giving=[head, *rows])
    told = [p for p in place.refresh().problems if p.sheet == "Giving"]
    if nearest is None:
        assert told == []
        return
    [problem] = told
    assert (problem.cell, problem.value, problem.count) == ("C2", kind, 2)
    assert problem.fix.endswith(nearest or "or other.")


@pytest.mark.parametrize("count", [3, 4, 40])
def test_many_promises_of_a_customer_are_one_line_of_the_call(tmp_path: Path, count: int) -> None:
    head, *_ = SHEETS["Promises"]
    rows = [["K0", f"part {n:02}", "us", ASKED, AS_OF] for n in range(count)]
    place = book_with(tmp_path, Promises=[head, *rows])
    place.refresh()
    lines = str(place.rows("Call schedule")[0]["Open gaps and promises"]).splitlines()
    assert len(place.rows("To do")) >= count
    if count == 3:
        assert lines == [f"Promise: part {n:02} (due 16 Sep 2026)" for n in range(3)]
    else:
        [line] = lines
        assert line.startswith("Promise: part 00")
        assert line.endswith(f"; and {count - 3} more")
