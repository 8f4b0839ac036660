"""The Watch list in every place: a signal is answered once, in the diary, and stays away."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.stores.test_tasks_done import Workbook, new_place
from toolkit.entries.typed_tasks import HERE

AS_OF = dt.date(2026, 9, 16)
LAST = dt.date(2026, 8, 1)
DAYS = [LAST - dt.timedelta(days=21 * n) for n in range(10)][::-1]
SHEETS: dict[str, list[list[Any]]] = {
    "Customers": [
        ["Customer ID", "Customer", "Owner"], ["K0", "Alfa", "Ann"], ["K1", "Beta", "Bob"],
    ],
    "Calls": [["Customer ID", "Date", "Outcome"], ["K0", dt.date(2026, 9, 14), "reached"],
              ["K1", dt.date(2026, 9, 14), "reached"]],
    "Orders": [["Customer ID", "Date", "Amount"],
               *([who, day, 100] for day in DAYS for who in ("K0", "K1"))],
}  # fmt: skip
EVIDENCE = (
    "46 days since the last order, usually 21, at most 21 in the last 9 gaps; overdue after 31.5, "
    "1.5 times the longest."
)


@pytest.fixture(params=["file", "excel copy", "excel sheets", "google", "folder"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Workbook]:
    yield from new_place(request.param, tmp_path, request, SHEETS)


def signals(place: Workbook) -> list[tuple[str, str]]:
    rows = place.rows("Watch list")
    return [(row["Customer ID"], row["Signal"]) for row in rows if row.get("Signal")]


def test_an_answered_signal_stands_in_the_diary_and_comes_back_with_new_evidence(
    place: Workbook,
) -> None:
    place.refresh(AS_OF)
    assert signals(place) == [("K0", "Order overdue"), ("K1", "Order overdue")]
    first = place.rows("Watch list")[0]
    assert first["Evidence"] == EVIDENCE and first["Rep"] == "Ann"
    assert first["What to do"] == "Ask what has changed since the last order."
    place.type_in("Watch list", "K0", Answer="No problem", Notes="on holiday")
    result = place.refresh(AS_OF)
    assert signals(place) == [("K1", "Order overdue")]
    [entry] = place.rows("Diary entries")
    wanted = {
        "Date": AS_OF, "Customer ID": "K0", "Customer": "Alfa", "By": "Ann",
        "Outcome": "No problem", "Notes": "on holiday", "In the call log": HERE,
        "Task": f"Order overdue: {EVIDENCE}",
    }  # fmt: skip
    assert {name: entry[name] for name in wanted} == wanted
    assert "Watch list: 1 signal is answered, as Diary entries says." in result.receipt.notes
    again = place.refresh(AS_OF)
    assert place.rows("Diary entries") == [entry]
    assert {sheet.action for sheet in again.receipt.sheets.values()} <= {"unchanged", "replaced"}
    # The same silence, a week longer, is no new evidence; another order and a new silence is.
    place.refresh(AS_OF + dt.timedelta(days=7))
    assert signals(place) == [("K1", "Order overdue")]
    row = next(n for n, cells in enumerate(place.cells("Orders"), 1) if cells[0] == "K0")
    place.put("Orders", row, 2, dt.date(2026, 9, 20))
    place.refresh(dt.date(2026, 12, 24))
    assert ("K0", "Order overdue") in signals(place)


def test_later_comes_back_after_some_days_and_notes_alone_stay_in_their_row(
    place: Workbook,
) -> None:
    place.refresh(AS_OF)
    place.type_in("Watch list", "K0", Answer="Later")
    place.type_in("Watch list", "K1", Notes="ask Bob")
    place.refresh(AS_OF)
    [row] = [row for row in place.rows("Watch list") if row.get("Signal")]
    assert row["Customer ID"] == "K1" and row["Notes"] == "ask Bob"
    told = [row for row in place.rows("Problems") if row.get("Sheet") == "Watch list"]
    assert [row["What to do"] for row in told] == ["Choose an answer under Answer."]
    place.type_in("Watch list", "K1", Answer="yes", Notes="ask Bob")
    place.refresh(AS_OF)
    told = [row for row in place.rows("Problems") if row.get("Sheet") == "Watch list"]
    assert "that is none of Acted, No problem, Later; the row stays" in told[0]["What is wrong"]
    place.refresh(AS_OF + dt.timedelta(days=29))
    assert [who for who, _ in signals(place)] == ["K1"]
    place.refresh(AS_OF + dt.timedelta(days=30))
    assert sorted(who for who, _ in signals(place)) == ["K0", "K1"]
    [kept] = [row for row in place.rows("Watch list") if row["Customer ID"] == "K1"]
    assert kept["Notes"] == "ask Bob"
