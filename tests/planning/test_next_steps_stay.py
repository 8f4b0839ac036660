"""Next steps of a log without a column for what is done: they stay on To do until they are."""

import datetime as dt
from pathlib import Path

import openpyxl
import pytest

from tests.planning.test_two_lanes import AS_OF, refresh, table, write
from tests.sheet_rows import titles_of

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
    if "To do" not in titles_of(path):
        return []
    return [str(row["What"]) for row in table(path, "To do")]


def tick(book: Path) -> None:
    """Type into To do that its one task is done."""
    opened = openpyxl.load_workbook(book)
    sheet = opened["To do"]
    header = next(row for row in sheet.iter_rows() if any(c.value == "Done on" for c in row))
    column = next(cell.column for cell in header if cell.value == "Done on")
    sheet.cell(header[0].row + 1, column).value = AS_OF
    opened.save(book)


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
    tick(book)
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


@pytest.mark.parametrize("status", ["Paused", "Lost"])
@pytest.mark.parametrize("due", [AS_OF - 9 * DAY, AS_OF, AS_OF + DAY])
def test_what_was_promised_to_whom_nobody_may_call_stands_on_to_do_and_says_why(
    tmp_path: Path, status: str, due: dt.date
) -> None:
    calls = [LOG, ["k1", AS_OF - 20 * DAY, "Phone", "Reached", "Call back", due]]
    people = [[*LIST, "Status"], ["k1", "Kite", "Ben", "1", "k@k.example", status]]
    book = write(tmp_path / "b.xlsx", Customers=people, Calls=calls)
    assert "k1" not in refresh(book, **PLAIN)
    [row] = table(book, "To do")
    assert (row["By"], row["Due"].date(), row["Task"]) == ("Ben", due, "Follow-up")
    assert row["What"] == f"Call back. {status}: the customer list says {status}."
    tick(book)
    for later in range(3):
        refresh(book, AS_OF + later * DAY, **PLAIN)
        assert left(book) == []


def test_what_was_promised_long_ago_to_a_lost_customer_does_not_come_up_again(
    tmp_path: Path,
) -> None:
    calls = [LOG, ["k1", AS_OF - 400 * DAY, "Phone", "Reached", "Call back", AS_OF - 390 * DAY]]
    people = [[*LIST, "Status"], ["k1", "Kite", "Ben", "1", "k@k.example", "Lost"]]
    book = write(tmp_path / "b.xlsx", Customers=people, Calls=calls)
    refresh(book, **PLAIN)
    assert left(book) == []


@pytest.mark.parametrize(
    ("away", "backup", "says"),
    [
        ((-2, 9), "Anna", ". Anna stands in for Ben, who is away."),
        ((-2, 9), None, ". Ben is away, and nobody stands in: name a Backup on the sheet Team."),
        ((-2, 9), "Cleo", ". Ben is away. Cleo, who stands in, does not work then either."),
        ((-9, -2), "Anna", ""),
        ((3, 9), "Anna", ""),
    ],
)
def test_a_task_of_somebody_who_is_away_names_who_stands_in(
    tmp_path: Path, away: tuple[int, int], backup: str | None, says: str
) -> None:
    book = book_of(tmp_path / "b.xlsx", "Send the list", "Phone")
    opened = openpyxl.load_workbook(book)
    team = opened.create_sheet("Team")
    team.append(["Rep", "Away from", "Away to", "Backup"])
    team.append(["Ben", *(AS_OF + day * DAY for day in away), backup])
    team.append(["Cleo", AS_OF, AS_OF + DAY, None])
    opened.save(book)
    refresh(book, **PLAIN)
    assert left(book) == [f"Send the list; not marked as done{says}"]
    tick(book)
    refresh(book, **PLAIN)
    assert left(book) == []


def test_a_next_step_that_nobody_marks_says_when_it_leaves_the_list(tmp_path: Path) -> None:
    """Due yesterday, with 10 days to be marked in: it leaves on the tenth, and says so before."""
    book = book_of(tmp_path / "b.xlsx", "Send the list", "Phone")
    refresh(book, **PLAIN, checkup_window="10")
    leaves = AS_OF + 9 * DAY
    assert left(book) == [
        "Send the list; not marked as done. It leaves this list on "
        f"{leaves.day} {leaves:%b %Y}, unless it is marked as done."
    ]
    refresh(book, leaves, **PLAIN, checkup_window="10")
    assert left(book) == []
    [gone] = [row for row in table(book, "Run") if row["Item"] == "Next steps that left To do"]
    assert gone["Value"] == "1"


def test_a_step_that_was_agreed_on_again_is_one_step_on_its_new_day(tmp_path: Path) -> None:
    calls = [
        LOG,
        ["k1", AS_OF - 7 * DAY, "Phone", "Reached", "Send the list", AS_OF - 2 * DAY],
        ["k1", AS_OF - DAY, "Phone", "Reached", "send the  List", AS_OF + DAY],
        ["k1", AS_OF - DAY, "Phone", "Reached", "Send the bill", AS_OF + DAY],
    ]
    people = [LIST, ["k1", "Kite", "Ben", "1", "k@k.example"]]
    book = write(tmp_path / "b.xlsx", Customers=people, Calls=calls)
    points = refresh(book, **PLAIN)["k1"]["Points to raise"]
    due = AS_OF + DAY
    day = f"{due.day} {due:%b %Y}"
    promised = [line for line in str(points).split("\n") if line.startswith("We promised")]
    assert promised == [
        f"We promised: Send the bill (due {day})",
        f"We promised: send the  List (due {day})",
    ]
    assert left(book) == []


def test_a_day_that_a_talk_agreed_on_is_moved_by_another_talk_alone(tmp_path: Path) -> None:
    """k1 waits on the first day, whatever was noted after a try in vain; k2 was tried twice."""
    soon, later = AS_OF + DAY, AS_OF + 2 * DAY
    calls = [
        LOG,
        ["k1", AS_OF - 7 * DAY, "Phone", "Reached", "Call back", soon],
        ["k1", AS_OF - DAY, "Phone", "No answer", "call back", later],
        ["k2", AS_OF - 7 * DAY, "Phone", "No answer", "Call back", soon],
        ["k2", AS_OF - DAY, "Phone", "No answer", "Call back", later],
        ["k3", AS_OF - 7 * DAY, "Phone", "Reached", "Call back", soon],
        ["k3", AS_OF - 5 * DAY, "Phone", "Reached", "Call back", None],
    ]
    people = [LIST, *([f"k{n}", f"Kite {n}", "Ben", "1", None] for n in (1, 2, 3))]
    book = write(tmp_path / "b.xlsx", Customers=people, Calls=calls)
    planned = {key: row["Date"].date() for key, row in refresh(book, **PLAIN).items()}
    assert planned == {"k1": soon, "k2": later, "k3": soon}
