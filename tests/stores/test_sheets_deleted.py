"""A sheet of ours that a person deleted stays away until it is asked for, wherever the book is."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.google_server import people
from tests.sheet_rows import titles_of
from tests.stores.test_tasks_done import (
    AS_OF,
    SENT,
    SHEETS,
    Folder,
    Google,
    OpenWorkbook,
    Workbook,
    new_place,
)
from toolkit.refresh import run

NEXT_DAY = AS_OF + dt.timedelta(1)
LONG_AGO = [dt.date(2025, 1, 6) + dt.timedelta(30 * n) for n in range(12)]
BOOK: dict[str, list[list[Any]]] = {
    **SHEETS,
    "Orders": [["Customer ID", "Date", "Amount"], *(["K0", day, 500] for day in LONG_AGO)],
    "Settings": [["Setting", "Value"], ["also", None]],
}
ASKED = {"To do": "to-do", "Watch list": "Watch list", "Gaps": "gaps"}


@pytest.fixture(params=["file", "excel copy", "excel sheets", "google"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Workbook]:
    yield from new_place(request.param, tmp_path, request, BOOK)


def delete(place: Workbook, title: str) -> None:
    if isinstance(place, Google):
        people.delete_sheet(place.book, title)
    elif isinstance(place, OpenWorkbook):
        place.open.sheets[title].delete()
    elif isinstance(place, Folder):
        (place.path / f"{title}.csv").unlink()
    else:
        book = openpyxl.load_workbook(place.path)
        del book[title]
        book.save(place.path)


# Which sheet it is makes no difference to a place.
@pytest.mark.parametrize(
    ("place", "title"),
    [
        ("file", "To do"),
        ("file", "Watch list"),
        ("excel copy", "Gaps"),
        ("excel sheets", "To do"),
        ("google", "Watch list"),
        ("google", "Gaps"),
        ("folder", "To do"),
        ("folder", "Gaps"),
    ],
    indirect=["place"],
)
def test_a_sheet_that_was_deleted_is_written_when_it_is_asked_for(
    place: Workbook, title: str
) -> None:
    place.refresh()
    others = [other for other in ASKED if other != title and place.rows(other)]
    assert place.rows(title)
    delete(place, title)
    first = place.refresh()
    line = f"{title}: the sheet was deleted, so it is not written any more. To have it again, write"
    assert [note for note in first.receipt.notes if note.startswith(line)]
    for day in (AS_OF, NEXT_DAY):
        again = place.refresh(day)
        assert place.cells(title) == []
        assert not [note for note in again.receipt.notes if "deleted" in note]
        assert all(place.rows(other) for other in others)
    place.put("Settings", 2, 2, ASKED[title])
    place.refresh(NEXT_DAY)
    assert place.rows(title)
    place.put("Settings", 2, 2, None)
    place.refresh(NEXT_DAY)
    assert place.rows(title)


def test_a_sheet_that_had_nothing_to_show_or_was_renamed_comes_as_ever(tmp_path: Path) -> None:
    place = Workbook(tmp_path, SHEETS)
    place.refresh()
    for what in ("the contract", "samples"):
        place.type_in("To do", what, Done_on=SENT)
    place.refresh()
    assert place.cells("To do") == []
    place.put("Promises", 4, 1, "K0")
    for column, value in enumerate(["K0", "a call", "us", SENT, AS_OF], 1):
        place.put("Promises", 4, column, value)
    place.refresh()
    assert [row["What"] for row in place.rows("To do")] == ["a call, due 16 Sep 2026"]
    book = openpyxl.load_workbook(place.path)
    book["To do"].title = "Mine to do"
    for mark in book.defined_names.values():
        # as Excel does, and openpyxl does not
        mark.value = mark.value.replace("'To do'", "'Mine to do'")
    book.save(place.path)
    place.put("Promises", 4, 2, "a letter")
    done = place.refresh(NEXT_DAY)
    assert "a letter" in place.rows("Mine to do")[0]["What"]
    assert not [note for note in done.receipt.notes if "deleted" in note]


def test_a_copy_that_is_written_elsewhere_goes_by_its_own_sheets(tmp_path: Path) -> None:
    place = Workbook(tmp_path, SHEETS)
    place.refresh()
    out = tmp_path / "out.xlsx"
    run(place.path, as_of=AS_OF, stamp="1", to=str(out))
    assert "To do" in titles_of(out)
    out.unlink()
    delete(place, "To do")
    place.refresh()
    run(place.path, as_of=AS_OF, stamp="1", to=str(out))
    assert "To do" not in titles_of(out)


def test_a_diary_that_was_deleted_is_told_once(tmp_path: Path) -> None:
    place = Workbook(tmp_path, SHEETS)
    place.refresh()
    place.type_in("To do", "the contract", Done_on=SENT)
    place.refresh()
    delete(place, "Diary entries")
    done = place.refresh()
    [problem] = [p for p in done.problems if p.sheet == "Diary entries"]
    assert problem.problem.startswith("the sheet was deleted: what was done on To do")
    assert any("the contract" in row["What"] for row in place.rows("To do"))
    assert not [p for p in place.refresh().problems if p.sheet == "Diary entries"]
