"""The sample workbook stands as its script writes it, and holds what the guides show."""

import subprocess
import sys
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from python_calamine import CalamineWorkbook

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "workbooks" / "sample.xlsx"
COUNTS = {
    "Calls": 2487,
    "Orders": 1397,
    "Cases": 25,
    "Promises": 36,
    "News": 4,
    "Team": 3,
    "Holidays": 3,
}


def cells(path: Path) -> dict[str, list[list[object]]]:
    book = CalamineWorkbook.from_path(str(path))
    return {title: book.get_sheet_by_name(title).to_python() for title in book.sheet_names}


def parts(path: Path) -> list[str]:
    with ZipFile(path) as book:
        return book.namelist()


def rows_of(title: str) -> list[list[object]]:
    return CalamineWorkbook.from_path(str(SAMPLE)).get_sheet_by_name(title).to_python()


def customers() -> list[dict[str, object]]:
    header, *rows = rows_of("Customers")[3:]
    return [dict(zip(header, row, strict=True)) for row in rows]


def test_the_script_writes_the_same_bytes_on_every_run_and_the_workbook_that_is_kept(tmp_path):
    for name in ("first.xlsx", "second.xlsx"):
        subprocess.run(
            [sys.executable, ROOT / "scripts" / "make_sample.py", tmp_path / name], check=True
        )
    assert (tmp_path / "first.xlsx").read_bytes() == (tmp_path / "second.xlsx").read_bytes()
    # By parts and cells, for releases of XlsxWriter and zlib differ in bytes that nobody sees.
    assert parts(tmp_path / "first.xlsx") == parts(SAMPLE), "run scripts/make_sample.py"
    assert cells(tmp_path / "first.xlsx") == cells(SAMPLE), "run scripts/make_sample.py"


@pytest.mark.parametrize(("title", "count"), COUNTS.items())
def test_each_sheet_has_its_rows(title, count):
    assert len(rows_of(title)) - 1 == count


def test_120_customers_in_two_countries_and_a_fifth_of_them_buys_two_thirds():
    found = customers()
    revenue = sorted((float(row["Annual revenue"] or 0) for row in found), reverse=True)
    assert [sum(row["Country"] == name for row in found) for name in ("Germany", "Spain")] == [
        70,
        50,
    ]
    assert 0.60 < sum(revenue[:24]) / sum(revenue) < 0.70
    assert sum(row["Annual revenue"] == "" for row in found) == 3
    assert sum(row["Annual revenue"] == 0 for row in found) == 1
    assert sum(value < 0 for value in revenue) == 1


def test_no_call_or_order_lies_before_its_customer_or_after_the_book():
    since = {row["Customer ID"]: row["Customer since"] for row in customers()}
    dated = [(row[1], row[0]) for row in rows_of("Calls")[1:] if isinstance(row[0], date)]
    dated += [(row[1], row[2]) for row in rows_of("Orders")[1:]]
    assert all(since.get(customer, day) <= day < date(2026, 11, 23) for customer, day in dated)
    assert all(day.weekday() < 5 for _, day in dated)


def test_six_customers_were_never_called_and_two_log_rows_are_wrong():
    log = rows_of("Calls")[1:]
    called = {row[1] for row in log}
    names = {row["Customer"] for row in customers()}
    assert sum(row["Customer ID"] not in called for row in customers()) == 6
    assert [row[0] for row in log if not isinstance(row[0], date)] == ["sometime in May"]
    assert [row[2] in names for row in log if not row[1]] == [False]
