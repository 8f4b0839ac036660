"""A promise that slips twice: the customer hears of each new day, and who told it sees it go."""

import datetime as dt
from pathlib import Path

import openpyxl
import pytest

from tests.planning.test_two_lanes import AS_OF, NEXT, table, write
from toolkit.refresh import run

PASSED = "Tell of a delay: valves was due 4 Sep 2026, then 11 Sep 2026, and has not come"
MOVED = "Tell of a delay: valves will come 30 Sep 2026 instead of 4 Sep 2026"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """The first slip was told in time, and the new day has passed as well."""
    day = dt.date(2026, 9, 1)
    promises = [
        ["Customer ID", "Promise", "Made by", "Promised on", "Due", "New date", "Notice sent"],
        ["k1", "valves", "us", dt.date(2026, 8, 3), dt.date(2026, 9, 4), dt.date(2026, 9, 11), day],
    ]
    people = [["Customer ID", "Customer", "Owner"], ["k1", "Kite", "Ann"]]
    calls = [["Customer ID", "Date", "Outcome"], ["k1", dt.date(2026, 9, 10), "reached"]]
    return write(tmp_path / "b.xlsx", Customers=people, Calls=calls, Promises=promises)


def why(book: Path, day: dt.date) -> tuple[str, list[str]]:
    """Why the customer is called, after a refresh, and the delays that stand on To do."""
    run(book, as_of=day, stamp=day.isoformat(), given={"playbook": "no"})
    (call,) = table(book, "Call schedule")
    rows = table(book, "To do")
    return str(call["Why now"]), [row["What"] for row in rows if row["Task"] == "Tell of a delay"]


def type_in(book: Path, title: str, header: str, value: dt.date) -> None:
    """Fill the cell under a header, in the first row of the customer."""
    file = openpyxl.load_workbook(book)
    rows = list(file[title].iter_rows())
    heads = next(row for row in rows if header in [cell.value for cell in row])
    line = next(row for row in rows if "k1" in [cell.value for cell in row])
    line[[cell.value for cell in heads].index(header)].value = value
    file.save(book)


def test_a_second_slip_that_to_do_says_was_told_is_gone_and_the_promise_stays(book: Path) -> None:
    said, to_do = why(book, AS_OF)
    assert said.startswith(PASSED) and len(to_do) == 1
    type_in(book, "To do", "Done on", AS_OF)
    for day, late in ((AS_OF, 5), (NEXT, 6)):
        said, to_do = why(book, day)
        assert said.startswith(f"Our promise: valves, due 11 Sep 2026, {late} days late")
        assert to_do == []
    # The notice of the first slip stays what the person wrote.
    assert table(book, "Promises")[0]["Notice sent"].date() == dt.date(2026, 9, 1)


def test_a_new_day_written_over_the_one_that_passed_is_told_in_its_turn(book: Path) -> None:
    assert why(book, AS_OF)[0].startswith(PASSED)
    type_in(book, "Promises", "New date", dt.date(2026, 9, 30))
    said, to_do = why(book, NEXT)
    assert said.startswith(MOVED) and len(to_do) == 1
    type_in(book, "To do", "Done on", NEXT)
    said, to_do = why(book, NEXT)
    assert said.startswith("Our promise: valves, due 4 Sep 2026, 13 days late") and to_do == []


def test_another_promise_that_was_told_in_time_needs_no_notice_by_the_slip_of_the_first(
    book: Path,
) -> None:
    """Both were moved and told; only the new day of the valves has passed, whatever follows."""
    file = openpyxl.load_workbook(book)
    day, due, new = dt.date(2026, 9, 7), dt.date(2026, 9, 15), dt.date(2026, 9, 30)
    file["Promises"].append(["k1", "pumps", "us", dt.date(2026, 8, 3), due, new, day])
    file.save(book)
    for day in (AS_OF, NEXT):
        said, to_do = why(book, day)
        assert said.startswith(PASSED) and len(to_do) == 1
    type_in(book, "Promises", "New date", dt.date(2026, 10, 2))
    said, to_do = why(book, NEXT)
    assert said.startswith("Tell of a delay: valves will come 2 Oct 2026") and len(to_do) == 1
