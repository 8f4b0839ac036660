"""Reports that are asked for: written by `also`, dated, and left alone by a refresh else."""

import datetime as dt
import warnings
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.list_books import list_book
from tests.sheet_rows import rows_of, titles_of
from toolkit import load, run
from toolkit.errors import SettingsError
from toolkit.planning.planning import Planning
from toolkit.render.page import present
from toolkit.reports import REPORTS, never
from toolkit.schema.report_names import (
    ASKED_FOR,
    ASKED_PAGES,
    GO_WHEN_DELETED,
    named_report,
    report_title,
)

SAMPLE = Path(__file__).parents[2] / "workbooks" / "sample.xlsx"
DAY = dt.date(2026, 11, 23)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A small book with promises and a setting."""

    def fill(book: Any, customers: Any, calls: Any) -> None:
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        sheets: dict[str, list[list[Any]]] = {
            "Promises": [
                ["Customer ID", "Promise", "Made by", "Promised on", "Due", "Delivered on"],
                ["C1", "the plan", "us", dt.date(2026, 11, 2), dt.date(2026, 11, 9), None],
                ["C2", "samples", "us", *[dt.date(2026, 11, n) for n in (3, 10, 9)]],
            ],
            "Settings": [["Setting", "Value"], ["cadence_a", 30]],
        }
        for title, rows in sheets.items():
            sheet = book.add_worksheet(title)
            for number, row in enumerate(rows):
                for column, value in enumerate(row):
                    is_day = isinstance(value, dt.date)
                    sheet.write(number, column, value, day if is_day else None)

    return list_book(tmp_path / "book.xlsx", fill)


def refreshed(book: Path, day: int = 0, also: str = "", to: Path | None = None) -> Any:
    given = {"also": also} if also else {}
    as_of = DAY + dt.timedelta(days=day)
    return run(book, as_of=as_of, stamp=str(day), given=given, to=str(to) if to else None)


def opened(book: Path) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return openpyxl.load_workbook(book)


def asked_sheets(book: Path) -> list[str]:
    pages = [page for pages in ASKED_FOR.values() for page in pages]
    return [title for title in titles_of(book) if title in pages]


def test_the_pages_of_each_report_are_those_it_is_declared_with() -> None:
    planning = Planning(load(SAMPLE, as_of=DAY))
    made = {name: report for name, report in REPORTS.items() if report.written is never}
    pages = {name: present(report(planning)) for name, report in REPORTS.items()}
    assert {name: tuple(p.title for p in pages[name]) for name in made} == ASKED_FOR
    for name in pages.keys() - made:
        assert not ASKED_PAGES & {page.key for page in pages[name]}


def test_a_report_is_named_by_its_name_or_its_title() -> None:
    for name in ASKED_FOR:
        assert named_report(name) == named_report(report_title(name)) == name
    assert named_report(" WHAT IF ") == "whatif"
    assert named_report("gaps") is named_report("") is None


def test_also_writes_reports_that_say_their_day_and_are_the_same_twice(book: Path) -> None:
    receipt = refreshed(book, also="Promises, contact-quality").receipt
    assert asked_sheets(book) == ["Promises kept", "Promise ledger", "Contact quality"]
    sheets = opened(book)
    assert sheets["Contact quality"]["A1"].value == "Contact quality, as of 23 Nov 2026"
    header = [cell.value for cell in sheets["Promise ledger"][1]]
    assert header[-2:] == [None, "As of 23 Nov 2026"] and None not in header[:-2]
    assert sheets["Promise ledger"].auto_filter.ref.startswith("A1:")
    assert receipt.sheets["Contact quality"].action == "added"
    again = refreshed(book, also="promises, contact-quality").receipt
    assert {sheet.action for sheet in again.sheets.values()} == {"unchanged"}


def test_a_sheet_stays_as_it_stands_until_it_is_asked_for_again(book: Path) -> None:
    refreshed(book, also="promises")
    book_before = rows_of(book, "Promise ledger")
    receipt = refreshed(book, 1).receipt
    assert asked_sheets(book) == ["Promises kept", "Promise ledger"]
    assert rows_of(book, "Promise ledger") == book_before and len(book_before) > 2
    assert "Promise ledger" not in receipt.sheets and receipt.notes == []
    refreshed(book, 2, also="promises")
    assert rows_of(book, "Promises kept")[0][0] == "Promises kept, as of 25 Nov 2026"
    assert asked_sheets(book) == ["Promises kept", "Promise ledger"]


def test_a_sheet_that_is_deleted_is_written_no_more_until_asked_for(book: Path) -> None:
    refreshed(book, also="follow-ups")
    changed = opened(book)
    del changed["Follow-ups"]
    changed.save(book)
    refreshed(book, 1)
    assert asked_sheets(book) == []
    refreshed(book, 1, also="follow-ups")
    assert asked_sheets(book) == ["Follow-ups"]


def test_what_a_person_writes_on_such_a_sheet_is_kept_when_it_is_written_anew(book: Path) -> None:
    refreshed(book, also="needs")
    changed = opened(book)
    changed["Needs"]["A40"] = "ask Tom"
    changed.save(book)
    refreshed(book, 1)
    assert opened(book)["Needs"]["A40"].value == "ask Tom"
    refreshed(book, 1, also="needs")
    again = opened(book)
    kept = again["Needs (kept 2026-11-24)"]
    assert (kept["A40"].value, again["Needs"]["A40"].value) == ("ask Tom", None)


def test_the_setting_holds_in_the_book_and_for_a_copy_elsewhere(book: Path) -> None:
    changed = opened(book)
    changed["Settings"].append(["also", "diary"])
    changed.save(book)
    refreshed(book, to=book.with_name("out.xlsx"))
    assert asked_sheets(book.with_name("out.xlsx")) == ["Diary"] and asked_sheets(book) == []


@pytest.mark.parametrize("said", ["promisses", "promises, run"])
def test_a_report_that_nobody_knows_is_told_with_the_choices(book: Path, said: str) -> None:
    with pytest.raises(SettingsError) as told:
        refreshed(book, also=said)
    names = (*ASKED_FOR, *GO_WHEN_DELETED)
    wrong = f"command line: also cannot be {said!r}"
    assert str(told.value) == f"{wrong}; it must be names out of {', '.join(names)}."


def test_a_typo_in_the_book_is_told_and_the_refresh_goes_on(book: Path) -> None:
    changed = opened(book)
    said = "Needs; promisses, contact Quality;PROMISES, TO DO"
    changed["Settings"].append(
        ["also", f"{said}; Kontaktqualität, Was wäre wenn; registre des promesses"]
    )
    changed.save(book)
    loaded = load(book, as_of=DAY)
    names = ("needs", "promisses", "contact-quality", "promises", "to-do", "whatif")
    assert loaded.settings.also == names
    [told] = [p for p in loaded.problems if p.sheet == "Settings"]
    assert (told.cell, told.value) == ("B3", "promisses")
    assert told.problem == "no report has this name; the refresh leaves it out"
    assert told.fix == "Correct the setting, or delete it. Did you mean 'promises'?"
