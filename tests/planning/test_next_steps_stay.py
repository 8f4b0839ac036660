"""Next steps of a log without a column for what is done: they stay on To do until they are."""

import datetime as dt
from pathlib import Path

import openpyxl
import pytest

from tests.planning.test_two_lanes import AS_OF, refresh, table, write

LIST = ["Customer ID", "Customer", "Owner", "Phone", "E-mail"]
LOG = ["Customer ID", "Date", "Channel", "Outcome", "Follow up", "Follow up due"]
DAY = dt.timedelta(days=1)
PLAIN = {"playbook": "no"}


def book_of(path: Path, step: str, channel: str) -> Path:
    """A step that was agreed on a week ago, and a contact on its day."""
    calls = [
        LOG,
        ["k1", AS_OF - 7 * DAY, "Phone", "Reached", step, AS_OF - DAY],
        ["k1", AS_OF - DAY, channel, "Reached", None, None],
    ]
    people = [LIST, ["k1", "Kite", "Ben", "1", "k@k.example"]]
    return write(path, Customers=people, Calls=calls)


def left(path: Path) -> list[str]:
    if "To do" not in openpyxl.load_workbook(path).sheetnames:
        return []
    return [str(row["What"]) for row in table(path, "To do")]


@pytest.mark.parametrize(
    ("step", "channel", "stays"),
    [
        ("Send the list", "Phone", True),
        ("Send the list", "Visit", True),
        ("Prepare the offer", "E-mail", True),
        ("Call back about pumps", "Phone", False),
        ("E-mail the price list", "Phone", True),
        ("E-mail the price list", "E-mail", False),
        ("Visit", "Phone", True),
        ("Visit", "Visit", False),
        ("Mail after the visit", "Visit", True),
    ],
)
def test_a_next_step_stays_after_a_talk_unless_its_words_say_that_the_talk_was_it(
    tmp_path: Path, step: str, channel: str, stays: bool
) -> None:
    book = book_of(tmp_path / "b.xlsx", step, channel)
    refresh(book, **PLAIN)
    assert left(book) == [f"{step}; not marked as done"] * stays


def test_a_next_step_is_gone_for_good_once_it_was_ticked_on_to_do(tmp_path: Path) -> None:
    book = book_of(tmp_path / "b.xlsx", "Send the list", "Phone")
    refresh(book, **PLAIN)
    opened = openpyxl.load_workbook(book)
    sheet = opened["To do"]
    header = next(row for row in sheet.iter_rows() if any(c.value == "Done on" for c in row))
    column = next(cell.column for cell in header if cell.value == "Done on")
    sheet.cell(header[0].row + 1, column).value = AS_OF
    opened.save(book)
    for later in range(1, 4):
        refresh(book, AS_OF + later * DAY, **PLAIN)
        assert left(book) == []


@pytest.mark.parametrize(
    ("step", "channel"),
    [
        ("Come by", "Visit"),
        ("drop in", "Visit"),
        ("Drop in on them with the list", "Visit"),
        ("stop by next week", "Visit"),
        ("Vorbeikommen", "Visit"),
        ("Ask about the drop in orders", "Phone"),
        ("Send the list", "Phone"),
        ("Come by or call", "Phone"),
    ],
)
def test_a_step_that_says_so_in_other_words_is_a_visit(
    tmp_path: Path, step: str, channel: str
) -> None:
    due = AS_OF + DAY
    calls = [LOG, ["k1", AS_OF - 7 * DAY, "Phone", "Reached", step, due]]
    people = [LIST, ["k1", "Kite", "Ben", "1", "k@k.example"]]
    book = write(tmp_path / "b.xlsx", Customers=people, Calls=calls)
    call = refresh(book, **PLAIN)["k1"]
    assert (call["Date"].date(), call["Channel"]) == (due, channel)
