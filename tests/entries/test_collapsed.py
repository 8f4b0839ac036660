"""A list or a log of a workbook that holds hardly a row of those of the last run."""

import datetime as dt
from pathlib import Path

import openpyxl
import pytest

from toolkit.errors import DataError
from toolkit.refresh import run

DAY = dt.date(2026, 11, 23)


def book(path: Path, customers: int, calls: int) -> Path:
    made = openpyxl.Workbook()
    made.active.title = "Customers"
    made.active.append(["Customer ID", "Customer", "Revenue"])
    for n in range(customers):
        made.active.append([f"C{n}", f"Firm {n}", 1000 + n])
    log = made.create_sheet("Calls")
    log.append(["Date", "Customer ID", "Outcome"])
    for n in range(calls):
        log.append([dt.date(2026, 10, 1 + n), f"C{n % 2}", "Reached"])
    made.save(path)
    return path


def shrink(path: Path, title: str, left: int) -> None:
    held = openpyxl.load_workbook(path)
    held[title].delete_rows(left + 2, 100)
    held.save(path)


@pytest.mark.parametrize(
    ("title", "left", "stops"),
    [
        ("Customers", 2, True),
        ("Customers", 5, True),
        ("Customers", 6, False),
        ("Calls", 0, True),
        ("Calls", 8, False),
    ],
)
def test_a_quarter_of_the_rows_or_fewer_stop_a_refresh_unless_accepted(
    tmp_path: Path, title: str, left: int, stops: bool
) -> None:
    path = book(tmp_path / "book.xlsx", 20, 20)
    run(path, as_of=DAY, stamp="1")
    shrink(path, title, left)
    before = path.read_bytes()
    if not stops:
        run(path, as_of=DAY, stamp="2")
        return
    with pytest.raises(DataError, match=f"{title}!A1: (no|2|5) rows count now, and 20 did"):
        run(path, as_of=DAY, stamp="2")
    assert path.read_bytes() == before
    accepted = run(path, as_of=DAY, stamp="2", given={"accept_fewer": "yes"})
    assert accepted.receipt.sha256_after != accepted.receipt.sha256_before
    run(path, as_of=DAY, stamp="3")


def test_a_list_without_a_row_beside_a_log_stops_a_refresh_unless_accepted(tmp_path: Path) -> None:
    path = book(tmp_path / "book.xlsx", 0, 3)
    before = path.read_bytes()
    with pytest.raises(DataError) as told:
        run(path, as_of=DAY, stamp="1")
    first, advice, *_ = str(told.value).splitlines()
    assert first.endswith("Customers!A1: the list of customers has no rows, and Calls has 3.")
    assert advice.startswith(
        "Put the customers in, or delete the sheet: then they are gathered from Calls; or refresh "
    )
    assert path.read_bytes() == before
    run(path, as_of=DAY, stamp="1", given={"accept_fewer": "yes"})
    # Doing what it says makes it go: without the sheet they are gathered.
    held = openpyxl.load_workbook(book(path, 0, 3))
    del held["Customers"]
    held.save(path)
    gathered = run(path, as_of=DAY, stamp="1")
    assert len(gathered.book.tables["customers"]) == 2


def test_an_empty_list_beside_an_empty_log_is_a_book_that_is_begun(tmp_path: Path) -> None:
    run(book(tmp_path / "book.xlsx", 0, 0), as_of=DAY, stamp="1")
