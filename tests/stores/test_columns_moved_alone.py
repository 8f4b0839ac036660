"""One of our columns that somebody drags away among theirs is ours there, and never read as input.

A column of theirs under the same heading stays theirs.
"""

import datetime as dt
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from excel_engine import running

from tests import sheet_rows
from tests.sheet_rows import write_book
from toolkit.refresh import run
from toolkit.run_result import RunResult

DAY = dt.date(2026, 11, 23)
MARK = "_retain_cols_added"
CALLS = [
    ["Date", "Customer", "Outcome"],
    *[[DAY - dt.timedelta(days=9 * n), f"Firm {n}", "reached"] for n in range(1, 9)],
]
CUSTOMERS = [
    ["Customer", "Owner", "Revenue"],
    *[[f"Firm {n}", "Ann", 10_000 * n] for n in range(1, 9)],
]


def refreshed(path: Path, day: dt.date, language: str = "en") -> RunResult:
    return run(path, as_of=day, stamp="1", given={"language": language})


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return write_book(tmp_path / "book.xlsx", {"Customers": CUSTOMERS, "Calls": CALLS})


def dragged(path: Path, heading: str, *, comment: bool) -> None:
    """Drag one of our columns to the second place of the list, as Excel does; without its comment
    the mark is as other programs leave it.
    """
    book = openpyxl.load_workbook(path)
    sheet = book["Customers"]
    place = next(cell.column for cell in sheet[1] if cell.value == heading)
    cells = [
        (cell.value, cell.number_format)
        for (cell,) in sheet.iter_rows(min_col=place, max_col=place)
    ]
    sheet.delete_cols(place)
    sheet.insert_cols(2)
    for row, (value, shown) in enumerate(cells, 1):
        cell = sheet.cell(row, 2, value)
        cell.number_format = shown
    mark = book.defined_names[MARK]
    mark.attr_text = "'Customers'!$E$1:$L$1"
    mark.comment = mark.comment if comment else None
    book.save(path)


def rows_of(path: Path) -> tuple[list[Any], list[dict[str, Any]]]:
    header, *rows = sheet_rows.rows_of(path, "Customers")
    return list(header), [dict(zip(header, row, strict=True)) for row in rows]


@pytest.mark.parametrize("comment", [True, False])
@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "Next call"),
        ("en", "Tier"),
        ("en", "Last contact"),
        ("en", "Why this date"),
        ("de", "Nächster Anruf"),
        ("de", "Klasse"),
    ],
)
def test_a_column_of_ours_dragged_away_is_refreshed_there(book, language, heading, comment):
    refreshed(book, DAY, language)
    _, before = rows_of(book)
    dragged(book, heading, comment=comment)
    moved, _ = rows_of(book)
    for day in (DAY, DAY + dt.timedelta(days=1)):
        result = refreshed(book, day, language)
        assert rows_of(book)[0] == moved
        assert "next_follow_up" not in result.book.mapped["customers"].positions
        assert "last_contact" not in result.book.mapped["customers"].positions
        assert result.problems == []
    result = refreshed(book, DAY, language)
    assert rows_of(book)[1] == before


def test_a_column_of_theirs_stays_theirs_where_ours_beside_it_was_deleted(tmp_path):
    days = [DAY + dt.timedelta(days=3 * n) for n in range(1, 9)]
    customers = [[*CUSTOMERS[0], "Next call"]]
    customers += [[*row, day] for row, day in zip(CUSTOMERS[1:], days, strict=True)]
    path = write_book(tmp_path / "book.xlsx", {"Customers": customers, "Calls": CALLS})
    refreshed(path, DAY)
    book = openpyxl.load_workbook(path)
    sheet = book["Customers"]
    place = next(cell.column for cell in sheet[1] if cell.value == "Next call (calculated)")
    sheet.delete_cols(place)
    book.defined_names[MARK].attr_text = "'Customers'!$E$1:$L$1"
    book.save(path)
    result = refreshed(path, DAY + dt.timedelta(days=1))
    headings, rows = rows_of(path)
    assert [row["Next call"].date() for row in rows] == days
    assert "next_follow_up" in result.book.mapped["customers"].positions
    assert "Next call (calculated)" in headings


@pytest.mark.parametrize("saves_copies", [True, False])
def test_a_column_dragged_away_is_refreshed_in_the_open_workbook(book, saves_copies):
    refreshed(book, DAY)
    dragged(book, "Next call", comment=True)
    moved, before = rows_of(book)
    with running() as excel:
        excel.saves_copies = saves_copies
        opened = excel.open(book)
        later = DAY + dt.timedelta(days=1)
        result = run("excel:book", as_of=later, stamp="1", given={"language": "en"})
        sheet = opened.sheets["Customers"].used_range.options(ndim=2).value
    assert list(sheet[0]) == moved
    assert "next_follow_up" not in result.book.mapped["customers"].positions
    days = [row[1].date() for row in sheet[1:]]
    assert days[0] >= later
    assert len(days) == len(before)
