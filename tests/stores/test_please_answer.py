"""Please answer in every place: a question is asked in the book, answered once, and goes."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.stores.test_tasks_done import Rows, Workbook, new_place
from toolkit.errors import DataError
from toolkit.refresh import load, run

AS_OF = dt.date(2026, 9, 16)
SHEETS: dict[str, list[list[Any]]] = {
    "Customers": [
        ["Customer ID", "Customer", "Owner", "Status"],
        ["K0", "Alfa Bakery", "Ann", "Qwertz"], ["K1", "Beta Foods", "Bob", "active"],
    ],
    "Calls": [
        ["Date", "Customer", "Outcome"],
        [dt.date(2026, 9, 11), "Alfa Bakery", "reached"],
        [dt.date(2026, 9, 10), "Beta Fods", "Zappzarapp"],
    ],
}  # fmt: skip
OPEN = "questions are open: choose answers in the sheet Please answer; the next refresh goes by"


@pytest.fixture(params=["file", "excel copy", "excel sheets", "google"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Workbook]:
    yield from new_place(request.param, tmp_path, request, SHEETS)


def asked(place: Workbook) -> Rows:
    return [row for row in place.rows("Please answer") if row.get("Question") and row["Where"]]


def last_contact(place: Workbook) -> Any:
    """When Beta Foods was last reached, by the book as it would be planned now."""
    book = load(place.where, as_of=AS_OF, creds=place.creds)
    calls = book.tables["calls"]
    reached = calls[(calls["customer_id"] == "K1") & (calls["success"] == 1)]
    return [day.date() for day in reached["date"]]


def test_answers_count_stand_in_settings_and_the_sheet_goes(place: Workbook) -> None:
    first = place.refresh(AS_OF)
    assert f"3 {OPEN} them." in first.told_first
    wanted = [
        ("Which customer is 'Beta Fods'?", "Calls!B3", "Beta Foods\nnone", "name Beta Fods"),
        ("Does the outcome 'Zappzarapp' say that the customer was reached?", "Calls!C3",
         "reached\nnot reached", "outcome Zappzarapp"),
        ("What does the status 'Qwertz' mean?", "Customers!D2",
         "active\npaused\nlost\nno contact", "status Qwertz"),
    ]  # fmt: skip
    names = ("Question", "Where", "Choices", "Row key")
    assert [tuple(row[name] for name in names) for row in asked(place)] == wanted
    assert asked(place)[0]["Evidence"] == "Nearest: Beta Foods (94 of 100)."
    assert asked(place)[1]["Until then"] == "Counted as an attempt."
    assert last_contact(place) == []

    place.type_in("Please answer", "Beta Fods", Answer="beta foods")
    place.type_in("Please answer", "Zappzarapp", Answer="reached")
    second = place.refresh(AS_OF)
    assert "2 answers stand in the sheet Settings from now on." in second.receipt.notes
    assert [row["Row key"] for row in asked(place)] == ["status Qwertz"]
    kept = [
        ["Setting", "Value"],
        ["name Beta Fods", "Beta Foods"],
        ["outcome Zappzarapp", "reached"],
    ]
    assert [row[:2] for row in place.cells("Settings")] == kept
    assert last_contact(place) == [dt.date(2026, 9, 10)]

    place.type_in("Please answer", "Qwertz", Answer="lost")
    third = place.refresh(AS_OF)
    assert third.told_first == second.told_first[:-1]
    assert asked(place) == []
    assert [row[:2] for row in place.cells("Settings")] == [*kept, ["status Qwertz", "lost"]]
    again = place.refresh(AS_OF)
    assert {sheet.action for sheet in again.receipt.sheets.values()} <= {"unchanged", "replaced"}
    assert [row[:2] for row in place.cells("Settings")] == [*kept, ["status Qwertz", "lost"]]


def test_an_answer_that_is_no_choice_stays_with_a_note(place: Workbook) -> None:
    place.refresh(AS_OF)
    place.type_in("Please answer", "Qwertz", Answer="maybe")
    place.refresh(AS_OF)
    [row] = [row for row in asked(place) if row["Row key"] == "status Qwertz"]
    assert row["Answer"] == "maybe"
    [told] = [row for row in place.rows("Problems") if row.get("Sheet") == "Please answer"]
    assert told["What stood there"] == "maybe"
    assert told["What to do"] == (
        "Choose one of the words in the drop-down; they stand under Choices."
    )
    place.type_in("Please answer", "Qwertz", Answer="active")
    place.refresh(AS_OF)
    assert [row for row in place.rows("Problems") if row.get("Sheet") == "Please answer"] == []


def test_answers_go_to_the_settings_that_there_are(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    settings = [["Value", "Setting"], [30, "cadence_a"]]
    for kind in ("file", "excel copy", "google"):
        (tmp_path / kind).mkdir()
        there = {**SHEETS, "Settings": settings}
        for place in new_place(kind, tmp_path / kind, request, there):
            place.refresh(AS_OF)
            place.type_in("Please answer", "Qwertz", Answer="lost")
            place.refresh(AS_OF)
            rows = [row[:2] for row in place.cells("Settings")]
            assert rows == [*settings, ["lost", "status Qwertz"]]


def test_the_choices_hang_on_each_cell(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    for place in new_place("file", tmp_path, request, SHEETS):
        place.refresh(AS_OF)
        sheet = openpyxl.load_workbook(place.path)["Please answer"]
        offered = {str(rule.sqref): rule.formula1 for rule in sheet.data_validations.dataValidation}
    assert offered == {
        "F2": '"Beta Foods,none"',
        "F3": '"reached,not reached"',
        "F4": '"active,paused,lost,no contact"',
    }


def test_an_answer_in_a_copy_counts_from_there(tmp_path: Path, request: Any) -> None:
    for place in new_place("file", tmp_path, request, SHEETS):
        book = place.path
        copy = tmp_path / "plan.xlsx"
        run(book, as_of=AS_OF, stamp="1", to=str(copy))
        before = book.read_bytes()
        place.path = copy
        place.type_in("Please answer", "Qwertz", Answer="lost")
        for _ in range(2):
            result = run(book, as_of=AS_OF, stamp="1", to=str(copy))
            assert result.book.settings.lost_statuses[-1] == "Qwertz"
            [row] = [row for row in asked(place) if row["Row key"] == "status Qwertz"]
            assert (row["Answer"], row["Until then"]) == (
                "lost",
                "The answer counts. It stays here: book.xlsx itself stays as it is.",
            )
        assert place.cells("Settings") == [] and book.read_bytes() == before


def test_a_folder_goes_by_an_answer_from_its_own_file(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    for place in new_place("folder", tmp_path, request, SHEETS):
        place.refresh(AS_OF)
        place.type_in("Please answer", "Qwertz", Answer="lost")
        for _ in range(2):
            assert place.refresh(AS_OF).book.settings.lost_statuses[-1] == "Qwertz"


def test_a_book_without_questions_has_no_such_sheet(tmp_path: Path, request: Any) -> None:
    calls = [SHEETS["Calls"][0], SHEETS["Calls"][1]]
    customers = [SHEETS["Customers"][0], SHEETS["Customers"][2], ["K0", "Alfa Bakery", "Ann", ""]]
    for place in new_place("file", tmp_path, request, {"Customers": customers, "Calls": calls}):
        result = place.refresh(AS_OF)
        assert result.questions == "" and place.rows("Please answer") == []


HEADERS: dict[str, list[list[Any]]] = {
    "Customers": [SHEETS["Customers"][0], ["K0", "Alfa Bakery", "Ann", "active"]],
    "Calls": [
        ["Date", "Customer", "Outcom e1", "Outcom e2"],
        [dt.date(2026, 9, 11), "Alfa Bakery", "hm", "so"],
        [dt.date(2026, 9, 12), "Alfa Bakery", "tja", "so"],
    ],
}


def test_headers_are_asked_and_contradicting_answers_are_told(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """Two headers that both were answered as the outcome: the first one is, the other stays."""
    for place in new_place("file", tmp_path, request, HEADERS):
        place.refresh(AS_OF)
        first, second = asked(place)
        assert first["Question"] == "What is the column 'Outcom e1' of 'Calls'?"
        assert first["Evidence"] == "It holds hm, tja."
        assert first["Choices"].splitlines() == ["Outcome", "none"]
        place.type_in("Please answer", "Outcom e1", Answer="Outcome")
        place.type_in("Please answer", "Outcom e2", Answer="Outcome")
        result = place.refresh(AS_OF)
        assert result.book.mapped["calls"].columns["Outcom e1"] == "outcome"
        assert [row[:2] for row in place.cells("Settings")] == [
            ["Setting", "Value"],
            ["column Calls.Outcom e1", "Outcome"],
        ]
        [told] = [row for row in place.rows("Problems") if row.get("Sheet") == "Please answer"]
        assert "Outcom e1" in told["What is wrong"]
        assert "the question stays, with what was typed" in told["What is wrong"]
        [left] = [row for row in asked(place) if row["Row key"] == second["Row key"]]
        assert left["Answer"] == "Outcome"
        place.type_in("Please answer", "Outcom e2", Answer="none")
        place.refresh(AS_OF)
        assert [row[1] for row in place.cells("Settings")] == ["Value", "Outcome", "-"]
        assert second["Row key"] not in [row["Row key"] for row in asked(place)]


LISTS: dict[str, list[list[Any]]] = {
    "North 2026": [["Customer", "Owner", "City"], ["Alfa Bakery", "Ann", "Kiel"]],
    "Old ones": [["Customer", "Owner", "Revenue"], ["Beta Foods", "Bob", 100]],
    "Calls": [["Date", "Customer", "Outcome"], [dt.date(2026, 9, 11), "Alfa Bakery", "reached"]],
}


@pytest.mark.parametrize("where", ["file", "excel copy", "google"])
def test_which_of_several_sheets_is_the_list_is_asked_in_the_book(
    where: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    for place in new_place(where, tmp_path, request, LISTS):
        with pytest.raises(DataError, match="looks like the customer list: North 2026, Old ones"):
            place.refresh(AS_OF)
        with pytest.raises(DataError, match="looks like the customer list"):
            load(place.where, as_of=AS_OF, creds=place.creds)
        [row] = asked(place)
        assert row["Question"] == "Which sheet is the customer list?"
        assert row["Choices"] == "North 2026\nOld ones"
        assert "Old ones, 1 rows: Customer -> name" in row["Evidence"]
        place.type_in("Please answer", row["Row key"], Answer="Old ones")
        place.refresh(AS_OF)
        book = load(place.where, as_of=AS_OF, creds=place.creds)
        assert book.tables["customers"]["name"].tolist() == ["Beta Foods"]
        assert [row["Value"] for row in place.rows("Settings")] == ["-", "Customers"]
