"""What was done for a customer stays done when the customer gets an id or another name."""

import datetime as dt
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.stores.test_tasks_done import AS_OF, SENT, Workbook

NEXT_DAY = AS_OF + dt.timedelta(1)
SINCE = dt.date(2026, 7, 6)
DAY = dt.date(2026, 9, 10)
CUSTOMERS = [
    ["Customer", "Owner", "Customer since", "E-mail", "Annual revenue"],
    ["Alfa", "Ann", SINCE, "post@alfa.example", 900],
    ["Bravo", "Ann", SINCE, "post@bravo.example", 800],
]
SHEETS: dict[str, list[list[Any]]] = {
    "Customers": CUSTOMERS,
    "Calls": [["Customer", "Date", "Outcome"], ["Alfa", DAY, "reached"], ["Bravo", DAY, "reached"]],
    "Promises": [
        ["Customer", "Promise", "Made by", "Promised on", "Due"],
        ["Alfa", "samples", "us", DAY, AS_OF],
        ["Alfa", "payment", "them", DAY, AS_OF + dt.timedelta(9)],
    ],
    "Surveys": [["Customer", "Date", "Suggestion"], ["Alfa", DAY, "open on Saturdays"]],
    "Needs": [["Customer", "Date", "Need"], ["Bravo", DAY, "speed"]],
    "Orders": [
        ["Customer", "E-mail", "Date", "Amount"],
        ["Alfa", "post@alfa.example", dt.date(2026, 8, 6), 70],
    ],
}
TASKS = {
    ("Our promise", "samples"),
    ("Send a note", "payment"),
    ("Act on a suggestion", "Saturdays"),
    ("Ask for needs", ""),
}


def rows_of(place: Workbook, *names: str) -> list[tuple[str, str, Any]]:
    """Task, what and notes of each task of a customer of these names."""
    rows = [row for row in place.rows("To do") if row["Customer"] in names]
    return [(row["Task"], row["What"], row["Notes"]) for row in rows]


def change(place: Workbook, *, name: str, ids: bool, alias: bool) -> None:
    """Call Alfa so in the list, number the customers, and tell the other name."""
    book = openpyxl.load_workbook(place.path)
    sheet = book["Customers"]
    sheet["A2"] = name
    if ids:
        column = sheet.max_column + 1
        sheet.cell(1, column).value = "Customer ID"
        for row in (2, 3):
            sheet.cell(row, column).value = f"C-{row}"
    if alias:
        aliases = book.create_sheet("Aliases")
        for cells in (["Alias", "Customer"], ["Alfa", name]):
            aliases.append(cells)
    book.save(place.path)


RENAMED = [
    pytest.param("Alfa", True, False, id="ids added"),
    pytest.param("Alfa GmbH", False, False, id="legal form added"),
    pytest.param("Alfa Holding GmbH", False, True, id="told as an alias"),
    pytest.param("Alfa GmbH", True, False, id="both at once"),
]


@pytest.mark.parametrize(("name", "ids", "alias"), RENAMED)
def test_what_was_done_stays_done_under_another_id_or_name(
    tmp_path: Path, name: str, ids: bool, alias: bool
) -> None:
    place = Workbook(tmp_path, SHEETS)
    place.refresh()
    before = rows_of(place, "Alfa")
    assert all(any(k == kind and w in what for k, what, _ in before) for kind, w in TASKS)
    for row in [row for row in place.rows("To do") if row["Customer"] == "Alfa"]:
        place.type_in("To do", row["Row key"], Done_on=SENT)
    place.refresh()
    assert rows_of(place, "Alfa") == []
    change(place, name=name, ids=ids, alias=alias)
    for day in (AS_OF, NEXT_DAY, NEXT_DAY):
        result = place.refresh(day)
        assert rows_of(place, "Alfa", name) == []
        assert not [p for p in result.problems if p.sheet == "Diary entries"]
    assert len(place.rows("Diary entries")) == len(before)


@pytest.mark.parametrize(("name", "ids", "alias"), RENAMED)
def test_what_was_typed_under_the_name_of_before_goes_to_the_task_of_now(
    tmp_path: Path, name: str, ids: bool, alias: bool
) -> None:
    """One row a task, with its notes; the day that was typed closes it."""
    place = Workbook(tmp_path, SHEETS)
    place.refresh()
    before = rows_of(place, "Alfa")
    place.type_in("To do", "samples", Notes="packed")
    place.type_in("To do", "Saturdays", Done_on=SENT)
    change(place, name=name, ids=ids, alias=alias)
    for day in (AS_OF, NEXT_DAY):
        place.refresh(day)
        now = rows_of(place, "Alfa", name)
        assert [notes for _, what, notes in now if "samples" in what] == ["packed"]
        assert not [what for _, what, _ in now if "Saturdays" in what]
        assert len(now) == len(before) - 1


def test_rows_of_a_log_prove_whose_a_name_was_by_their_e_mail(tmp_path: Path) -> None:
    place = Workbook(tmp_path, SHEETS)
    place.refresh()
    place.type_in("To do", "Ask", Done_on=SENT)
    assert [kind for kind, _, _ in rows_of(place, "Alfa")].count("Ask for needs") == 1
    place.refresh()
    change(place, name="Zulu Works", ids=False, alias=False)
    place.refresh(NEXT_DAY)
    assert "Ask for needs" not in [kind for kind, _, _ in rows_of(place, "Zulu Works")]


def test_another_customer_is_nobody_whom_the_diary_knows(tmp_path: Path) -> None:
    """The ids of before are those of others now: each customer keeps what was done by its name."""
    ids = [["Customer ID", *CUSTOMERS[0]], ["1", *CUSTOMERS[1]], ["2", *CUSTOMERS[2]]]
    surveys = [*SHEETS["Surveys"], ["Bravo", DAY, "open on Sundays"]]
    place = Workbook(tmp_path, {**SHEETS, "Customers": ids, "Surveys": surveys})
    place.refresh()
    place.type_in("To do", "Saturdays", Done_on=SENT)
    place.refresh()
    place.put("Customers", 2, 1, "2")
    place.put("Customers", 3, 1, "1")
    place.refresh(NEXT_DAY)
    left = [row for row in place.rows("To do") if row["Task"] == "Act on a suggestion"]
    assert [(row["Customer"], "Sundays" in row["What"]) for row in left] == [("Bravo", True)]


def test_an_answered_signal_stays_answered_under_the_id_of_now(tmp_path: Path) -> None:
    months = [dt.date(2025, 1, 6) + dt.timedelta(30 * n) for n in range(12)]
    orders = [["Customer", "Date", "Amount"], *(["Alfa", day, 500] for day in months)]
    place = Workbook(tmp_path, {**SHEETS, "Orders": orders})
    place.refresh()
    signals = [row for row in place.rows("Watch list") if row["Customer"] == "Alfa"]
    assert signals
    for row in signals:
        place.type_in("Watch list", row["Row key"], Answer="Acted")
    place.refresh()
    change(place, name="Alfa GmbH", ids=True, alias=False)
    place.refresh()
    assert not [row for row in place.rows("Watch list") if row.get("Customer") == "Alfa GmbH"]
