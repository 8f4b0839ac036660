"""What is typed into To do as done: in the person's own sheet once, in a blank cell, or told."""

import datetime as dt
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest
from openpyxl.styles import Font

from tests.stores.test_tasks_done import AS_OF, SENT, SHEETS, Workbook
from toolkit.entries.typed_tasks import AT_SOURCE, HERE
from toolkit.refresh import run

K0 = "K0"
FILLED = pd.Timestamp(SENT).to_pydatetime()
OWN = {
    **{title: SHEETS[title] for title in ("Customers", "Calls")},
    "Promises": [
        ["Customer ID", "Promise", "Made by", "Promised on", "Due", "Delivered on", "Notice sent",
         "Note sent", "New date"],
        [K0, "old", "us", dt.date(2026, 9, 1), dt.date(2026, 9, 2), dt.date(2026, 9, 2)],
        [K0, "the contract", "us", dt.date(2026, 9, 4), dt.date(2026, 9, 15)],
        [K0, "samples", "us", dt.date(2026, 9, 4), dt.date(2026, 9, 16)],
        [K0, "the form", "them", dt.date(2026, 9, 4), dt.date(2026, 9, 30)],
        [K0, "a mill", "us", dt.date(2026, 9, 4), dt.date(2026, 9, 16), None, None, None,
         dt.date(2026, 9, 30)],
    ],
    "Cases": [
        ["Customer ID", "Opened", "Subject", "Owner", "Handed to", "Handed on", "Accepted on"],
        [K0, dt.date(2026, 9, 10), "leak", "Ann", "Cleo", dt.date(2026, 9, 15)],
    ],
    "Bad news": [
        ["Customer ID", "Date", "What happened", "Told on", "Resolved on", "Prevention"],
        [K0, dt.date(2026, 9, 10), "fire", dt.date(2026, 9, 11)],
    ],
    "Requests": [
        ["Customer ID", "Request", "Asked on", "Answered on", "Answer"],
        [K0, "a visit", dt.date(2026, 9, 14)],
    ],
    "Surveys": [
        ["Customer ID", "Date", "Suggestion", "Acted on"],
        [K0, dt.date(2026, 9, 10), "open on Saturday"],
    ],
}  # fmt: skip


@pytest.fixture
def place(tmp_path: Path) -> Workbook:
    return Workbook(tmp_path, OWN)


def sheet(place: Workbook, title: str) -> Any:
    return openpyxl.load_workbook(place.path)[title]


CELLS = {
    "the contract": ("Promises", "F3", None),
    "Confirm what they promised: the form": ("Promises", "H5", None),
    "a mill will come": ("Promises", "G6", None),
    "Accept leak": ("Cases", "G2", None),
    "fire: not closed": ("Bad news", "E2", "F2"),
    "a visit": ("Requests", "D2", "E2"),
    "open on Saturday": ("Surveys", "D2", None),
}
"""By what the task says: its sheet, the cell for its day, the one for its result.

Practices 14, 22, 15, 26, 16, 43, 37.
"""


def test_each_day_goes_into_the_cell_of_its_own_row_once_and_nothing_else_changes(
    place: Workbook,
) -> None:
    place.refresh()
    titles = [title for title in OWN if title != "Customers"]
    before = {title: place.cells(title) for title in titles}
    for what in CELLS:
        place.type_in("To do", what, Done_on=SENT, Result=f"yes: {what}")
    result = place.refresh()
    wanted = {}
    for what, (title, day, answer) in CELLS.items():
        wanted[title, day] = FILLED
        if answer:
            wanted[title, answer] = f"yes: {what}"
    filled: dict[str, list[str]] = {}
    for title, cell in wanted:
        filled.setdefault(title, []).append(cell)
    for title, addresses in filled.items():
        cells = sheet(place, title)
        assert [cells[cell].value for cell in addresses] == [wanted[title, c] for c in addresses]
        (note,) = [n for n in result.receipt.notes if n.startswith(f"{title}: filled from To do: ")]
        assert sorted(note.partition("do: ")[2].rstrip(".").split(", ")) == sorted(addresses)
        assert cells[addresses[0]].is_date
    assert changed_cells(place, before) == set(wanted)
    assert not any(what in str(row) for row in place.cells("To do") for what in CELLS)
    states = [entry["In the call log"] for entry in place.rows("Diary entries")]
    assert states == [AT_SOURCE] * len(CELLS)
    again = place.refresh()
    assert not again.receipt.changed_parts
    assert not again.receipt.notes
    # Whoever empties the cells has the tasks back.
    for title, cell in wanted:
        place.put(title, int(cell[1:]), "ABCDEFGH".index(cell[0]) + 1, None)
    place.refresh()
    rows = [str(row) for row in place.cells("To do")]
    assert [what for what in CELLS if not any(what in row for row in rows)] == []


def changed_cells(place: Workbook, before: dict[str, list[list[Any]]]) -> set[tuple[str, str]]:
    """Sheet and address of each cell that holds something else than before."""
    return {
        (title, f"{'ABCDEFGHI'[column]}{row}")
        for title, rows in before.items()
        for row, cells in enumerate(place.cells(title), 1)
        for column, value in enumerate(cells)
        if value != rows[row - 1][column]
    }


@pytest.mark.parametrize("what", ["a mill will come", "fire: not closed"])
def test_one_day_alone_goes_into_its_own_cell_alone(place: Workbook, what: str) -> None:
    place.refresh()
    titles = [title for title in OWN if title != "Customers"]
    before = {title: place.cells(title) for title in titles}
    place.type_in("To do", what, Done_on=SENT)
    place.refresh()
    title, day, _ = CELLS[what]
    assert sheet(place, title)[day].value == FILLED
    assert changed_cells(place, before) == {(title, day)}


def test_a_row_that_was_moved_is_found_by_what_it_says(place: Workbook) -> None:
    place.refresh()
    place.type_in("To do", "samples", Done_on=SENT)
    book = openpyxl.load_workbook(place.path)
    book["Promises"].insert_rows(2, 3)
    for column, value in enumerate(["K0", "new one", "us", SENT, AS_OF], 1):
        book["Promises"].cell(2, column, value)
    book.save(place.path)
    place.refresh()
    rows = {row["Promise"]: row["Delivered on"] for row in place.rows("Promises")}
    assert rows["samples"] == SENT
    assert rows["new one"] is None
    assert rows["the contract"] is None


@pytest.mark.parametrize("theirs", [dt.date(2026, 9, 14), SENT])
def test_what_the_person_wrote_stands_and_is_told_once(place: Workbook, theirs: dt.date) -> None:
    place.refresh()
    place.type_in("To do", "samples", Done_on=SENT)
    place.type_in("Promises", "samples")
    place.put("Promises", 4, 6, theirs)
    result = place.refresh()
    assert place.rows("Promises")[2]["Delivered on"] == theirs
    told = [problem.problem for problem in result.problems if problem.sheet == "Diary entries"]
    if theirs == SENT:
        assert told == []
    else:
        assert len(told) == 1
        assert "its row says 2026-09-14 already, which stays" in told[0]
    assert [row["Date"] for row in place.rows("Diary entries")] == [SENT]
    assert not [p for p in place.refresh().problems if p.sheet == "Diary entries"]


@pytest.mark.parametrize(
    ("typed", "outcome", "notes"),
    [
        ({"Done_on": dt.date(2026, 9, 20), "Notes": "a van"}, None, "a van; Done on: 2026-09-20"),
        ({"Done_on": "yes"}, None, "Done on: yes"),
        ({"Result": "by courier soon"}, "by courier soon", None),
    ],
)
def test_a_task_done_in_its_sheet_goes_with_what_was_typed_unfinished_beside_it(
    place: Workbook, typed: dict[str, Any], outcome: str | None, notes: str | None
) -> None:
    place.refresh()
    place.type_in("To do", "samples", **typed)
    place.refresh()
    assert place.rows("Diary entries") == []
    place.put("Promises", 4, 6, SENT)
    result = place.refresh()
    assert not any("samples" in str(row) for row in place.cells("To do"))
    [entry] = place.rows("Diary entries")
    wanted = {"Date": SENT, "Outcome": outcome, "In the call log": AT_SOURCE}
    assert {name: entry[name] for name in wanted} == wanted
    assert "samples, due 16 Sep 2026" in entry["Task"]
    said = entry["Notes"] and entry["Notes"].replace(chr(10), "; ").replace(". ", "; ")
    assert said == notes
    [told] = [p for p in result.problems if p.sheet in ("To do", "Diary entries")]
    assert told.severity == "note"
    assert "its row says 2026-09-15 already, which stays" in told.problem
    again = place.refresh()
    assert place.rows("Diary entries") == [entry]
    assert not again.receipt.notes
    assert not [p for p in again.problems if p.sheet in ("To do", "Diary entries")]
    # Whoever empties the cell has the task back.
    place.put("Promises", 4, 6, None)
    place.refresh()
    assert any("samples" in str(row) for row in place.cells("To do"))


@pytest.mark.parametrize("theirs", [dt.date(2026, 9, 30), "soon"])
def test_what_was_typed_stays_while_its_sheet_says_of_no_day_that_has_come(
    place: Workbook, theirs: Any
) -> None:
    place.refresh()
    place.type_in("To do", "samples", Notes="ask Bob")
    place.put("Promises", 4, 6, theirs)
    place.refresh()
    assert "ask Bob" in [row["Notes"] for row in place.rows("To do")]
    assert place.rows("Diary entries") == []


@pytest.mark.parametrize("why", ["protected", "formula", "merged"])
def test_a_cell_that_cannot_be_filled_is_told_and_filled_once_it_can(
    place: Workbook, why: str
) -> None:
    place.refresh()
    place.type_in("To do", "samples", Done_on=SENT)
    place.type_in("To do", "open on Saturday", Done_on=SENT)
    book = openpyxl.load_workbook(place.path)
    promises = book["Promises"]
    if why == "protected":
        promises.protection.enable()
    elif why == "merged":
        promises.merge_cells("F4:G4")
    else:
        promises["F4"] = '=""'
    book.save(place.path)
    for turn in range(2):
        result = place.refresh()
        said = [note for note in result.receipt.notes if "stands in Diary entries alone" in note]
        assert len(said) == (turn == 0)
        assert sheet(place, "Promises")["F4"].value == ('=""' if why == "formula" else None)
        assert sheet(place, "Surveys")["D2"].value == FILLED
        assert not any("samples" in str(row) for row in place.cells("To do"))
        states = {row["Task"][:4]: row["In the call log"] for row in place.rows("Diary entries")}
        assert states == {"Our ": HERE, "Act ": AT_SOURCE}
    book = openpyxl.load_workbook(place.path)
    book["Promises"].protection.disable()
    if why == "merged":
        book["Promises"].unmerge_cells("F4:G4")
    book["Promises"]["F4"] = None
    book.save(place.path)
    place.refresh()
    assert sheet(place, "Promises")["F4"].value == FILLED
    states = [row["In the call log"] for row in place.rows("Diary entries")]
    assert states == [AT_SOURCE, AT_SOURCE]


def test_the_new_cell_looks_as_those_above_it(place: Workbook) -> None:
    book = openpyxl.load_workbook(place.path)
    cell = book["Promises"]["F2"]
    cell.number_format, cell.font = "dd/mm/yyyy", Font(bold=True)
    book["Surveys"]["D2"].font = Font(italic=True)
    book.save(place.path)
    place.refresh()
    place.type_in("To do", "samples", Done_on=SENT)
    place.type_in("To do", "open on Saturday", Done_on=SENT)
    place.refresh()
    filled = sheet(place, "Promises")["F4"]
    assert (filled.number_format, filled.font.b) == ("dd/mm/yyyy", True)
    other = sheet(place, "Surveys")["D2"]
    assert (other.number_format, other.font.i) == ("yyyy-mm-dd", True)


def test_rows_alike_are_filled_one_by_one(place: Workbook) -> None:
    place.type_in("Promises", "samples", Promise="the contract", Due=dt.date(2026, 9, 15))
    place.refresh()
    place.type_in("To do", "the contract", Done_on=SENT)
    place.refresh()
    place.refresh()
    assert [row["Delivered on"] for row in place.rows("Promises")][1:3] == [SENT, None]
    place.type_in("To do", "the contract", Done_on=SENT)
    place.refresh()
    assert [row["Delivered on"] for row in place.rows("Promises")][1:3] == [SENT, SENT]


def test_a_dry_run_fills_nothing_and_says_what_it_would(place: Workbook) -> None:
    place.refresh()
    place.type_in("To do", "samples", Done_on=SENT)
    data = place.path.read_bytes()
    result = run(place.path, as_of=AS_OF, stamp="1", dry_run=True)
    assert "Promises: filled from To do: F4." in result.receipt.notes
    assert place.path.read_bytes() == data


@pytest.mark.parametrize(
    ("written", "is_day"),
    [("last Friday", False), (None, False), ("15.09.2026", True), (46_280, True)],
)
def test_a_day_that_somebody_writes_over_in_the_diary_is_read_or_told(
    tmp_path: Path, written: Any, is_day: bool
) -> None:
    """Sheets without columns for it, so that the diary alone says that the task is done."""
    place = Workbook(tmp_path, SHEETS)
    place.refresh()
    place.type_in("To do", "the contract", Done_on=SENT)
    place.refresh()
    place.put("Diary entries", 2, 1, written)
    assert unread_days(place) == (
        [] if is_day else ["Write the day it was done into Diary entries."]
    )
    if not is_day:
        place.put("Diary entries", 2, 1, SENT)
        assert unread_days(place) == []
    (entry,) = place.rows("Diary entries")
    assert entry["Task"].startswith("Our promise: the contract")
    assert not [row for row in place.rows("To do") if "the contract" in str(row["What"])]


def unread_days(place: Workbook) -> list[str]:
    """What a refresh says that is to be done about days that cannot be read."""
    told = place.refresh().problems
    return [problem.fix for problem in told if "no day that can be read" in problem.problem]


NEW = {
    **SHEETS,
    "Customers": [
        ["Customer ID", "Customer", "Owner", "Customer since"],
        [K0, "Alfa", "Ann", dt.date(2026, 9, 1)],
        ["K1", "Beta", "Ann", dt.date(2020, 1, 1)],
    ],
    "Needs": [
        ["Customer ID", "Need", "Asked on", "Met"],
        [K0, "known before", dt.date(2026, 9, 2), None],
        ["K1", "another one's", None, None],
        [K0, "quick delivery", None, None],
        [K0, "quiet machines", None, None],
    ],
}


def test_who_was_asked_for_needs_has_the_day_in_the_rows_that_wait_for_it(tmp_path: Path) -> None:
    """Practice 10: the task is done by the diary, as the rows say nothing of an answer yet."""
    place = Workbook(tmp_path, NEW)
    place.refresh()
    place.type_in("To do", "Ask what they need", Done_on=SENT)
    result = place.refresh()
    days = [row["Asked on"] for row in place.rows("Needs")]
    assert days == [dt.date(2026, 9, 2), None, SENT, SENT]
    assert "Needs: filled from To do: C4, C5." in result.receipt.notes
    (entry,) = place.rows("Diary entries")
    assert entry["In the call log"] == AT_SOURCE
    for _ in range(2):
        assert not any("Ask what" in str(row) for row in place.cells("To do"))
        assert not any("filled" in note for note in place.refresh().receipt.notes)
    # needs that are written down later were asked for on no day that anybody said
    place.put("Needs", 6, 1, K0)
    place.put("Needs", 6, 2, "a loan machine")
    place.refresh()
    assert place.rows("Needs")[4]["Asked on"] is None


def test_who_was_asked_and_has_no_row_for_it_is_done_by_the_diary_alone(tmp_path: Path) -> None:
    place = Workbook(tmp_path, {**NEW, "Needs": NEW["Needs"][:3]})
    place.refresh()
    place.type_in("To do", "Ask what they need", Done_on=SENT)
    place.refresh()
    (entry,) = place.rows("Diary entries")
    assert entry["In the call log"] == HERE
    assert not any("Ask what" in str(row) for row in place.cells("To do"))
