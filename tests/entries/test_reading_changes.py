"""What the last run understood is remembered: a header or sheet that is read otherwise is told."""

import datetime as dt
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from click.testing import CliRunner

from tests.sheet_rows import titles_of
from toolkit import load, run
from toolkit.cli import cli
from toolkit.errors import DataError
from toolkit.planning.planning import Planning

DAY = dt.date(2026, 6, 15)
SHEETS = {
    "Customers": [["Customer", "Revenue"], ["Ash", 10], ["Box", 20]],
    "Calls": [
        ["Date", "Customer", "Outcome", "Notes"],
        [dt.date(2026, 5, 4), "Ash", "Reached", "fine"],
        [dt.date(2026, 6, 1), "Ash", "No answer", None],
        [dt.date(2026, 6, 2), "Box", "Reached", None],
    ],
}


@pytest.fixture(params=["workbook", "folder"])
def book(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A book that was refreshed once, as a workbook and as a folder of CSV files."""
    if request.param == "workbook":
        path = tmp_path / "book.xlsx"
        made = openpyxl.Workbook()
        for title, rows in SHEETS.items():
            sheet = made.create_sheet(title)
            for row in rows:
                sheet.append(row)
        del made["Sheet"]
        made.save(path)
    else:
        path = tmp_path / "book"
        path.mkdir()
        for title, (head, *rows) in SHEETS.items():
            pd.DataFrame(rows, columns=head).to_csv(path / f"{title}.csv", index=False)
    refresh(path, "1")
    return path


def refresh(path: Path, stamp: str):
    return run(path, as_of=DAY, stamp=stamp, to=str(path) if path.is_dir() else None)


def rename(path: Path, sheet: str, old: str, new: str) -> None:
    """Type another header."""
    if path.is_dir():
        file = path / f"{sheet}.csv"
        file.write_text(file.read_text().replace(old, new, 1))
        return
    book = openpyxl.load_workbook(path)
    cell = next(cell for cell in book[sheet][1] if cell.value == old)
    cell.value = new
    book.save(path)


def warnings(path: Path) -> list[tuple[str, str]]:
    problems = load(path, as_of=DAY).problems
    return [(p.severity, p.problem) for p in problems if "at the last run" in p.problem]


def last_contact(path: Path) -> dt.date:
    accounts = Planning(load(path, as_of=DAY)).accounts.set_index("name")
    return accounts["last_contact"]["Ash"].date()


def test_a_book_that_is_read_as_before_is_told_nothing(book):
    assert warnings(book) == []
    assert warnings(book) == []
    refresh(book, "2")
    assert warnings(book) == []


def test_an_outcome_under_another_header_stops_a_refresh_until_it_is_settled(book):
    assert last_contact(book) == dt.date(2026, 5, 4)
    rename(book, "Calls", "Outcome", "How the talk went")
    says = (
        "Outcome was read under 'Outcome' at the last run, and no column is it now, "
        "so that attempts would count as contacts"
    )
    assert warnings(book) == [("error", says)]
    (told,) = [p for p in load(book, as_of=DAY).problems if p.problem == says]
    assert (told.sheet, told.cell, told.column) == ("Calls", "C1", "Outcome")
    assert told.fix == (
        "If the header was renamed: "
        'retain map BOOK --set-column "Calls.How the talk went=outcome"; '
        "else add the row 'column Calls.Outcome' with the value - to Settings."
    )
    with pytest.raises(DataError, match="attempts would count as contacts"):
        refresh(book, "2")
    settled = {"column Calls.How the talk went": "outcome"}
    assert load(book, as_of=DAY, given=settled).problems == []
    gone = {"column Calls.Outcome": "-", "column Calls.How the talk went": "-"}
    assert not [p for p in load(book, as_of=DAY, given=gone).problems if p.severity == "error"]


def test_a_header_with_another_spelling_that_is_known_is_no_change(book):
    rename(book, "Calls", "Outcome", "Result")
    assert warnings(book) == []
    assert last_contact(book) == dt.date(2026, 5, 4)


def test_a_header_that_is_like_the_one_before_is_named_in_the_advice(book):
    rename(book, "Customers", "Revenue", "Anual revnue")
    (told,) = [p for p in load(book, as_of=DAY).problems if "at the last run" in p.problem]
    assert (told.sheet, told.cell, told.column) == ("Customers", "B1", "Revenue")
    assert told.fix == (
        "If the header was renamed: "
        'retain map BOOK --set-column "Customers.Anual revnue=revenue"; '
        "else nothing: the next run knows it so."
    )


def test_another_column_that_is_gone_is_a_warning_for_one_run(book):
    rename(book, "Customers", "Revenue", "Qwert")
    says = "Annual revenue was read under 'Revenue' at the last run, and no column is it now"
    assert warnings(book) == [("warning", says)]
    result = refresh(book, "2")
    assert any(says in line for line in result.told_first)
    assert warnings(book) == []


def test_a_log_that_is_gone_is_told(book):
    if book.is_dir():
        (book / "Calls.csv").unlink()
    else:
        made = openpyxl.load_workbook(book)
        del made["Calls"]
        made.save(book)
    says = "Calls were read from 'Calls' at the last run, and are from no sheet now"
    assert warnings(book) == [("warning", says)]
    (told,) = [p for p in load(book, as_of=DAY).problems if p.problem == says]
    assert (told.sheet, told.first) == ("Calls", True)
    assert told.fix == (
        'If the sheet has another name: retain map BOOK --set-sheet "NAME=Calls"; '
        "else nothing: the next run knows it so."
    )


OUTCOMES = ("Reached", "No answer", "Voicemail", "No answer")


@pytest.fixture
def attempts(tmp_path: Path) -> Path:
    """A book of eight calls, six of them attempts, that was refreshed once."""
    path = tmp_path / "tried.xlsx"
    made = openpyxl.Workbook()
    customers, calls = made.active, made.create_sheet("Calls")
    customers.title = "Customers"
    customers.append(["Customer", "Revenue"])
    calls.append(["Date", "Customer", "Outcome", "Notes"])
    for number in range(8):
        customers.append([f"Firm {number}", 1000 + number])
        calls.append([dt.date(2026, 5, 1 + number), f"Firm {number}", OUTCOMES[number % 4], "so"])
    made.save(path)
    refresh(path, "1")
    return path


def with_status(path: Path) -> None:
    """Rename the outcome to what nobody knows, and add a column that says of each: done."""
    rename(path, "Calls", "Outcome", "Qwert")
    book = openpyxl.load_workbook(path)
    for row, value in enumerate(["Status", *["Done"] * 8], 1):
        book["Calls"].cell(row, 5).value = value
    book.save(path)


def test_a_column_added_by_which_attempts_would_be_contacts_stops_a_refresh(attempts):
    with_status(attempts)
    asked = [str(attempts), "--as-of", DAY.isoformat()]
    result = CliRunner().invoke(cli, ["refresh", *asked])
    assert result.exit_code == 65
    says = (
        "Outcome was read under 'Outcome' at the last run and is under 'Status' now, "
        "so that 6 attempts would count as contacts"
    )
    assert says in result.stderr
    assert 'if it is another column: retain map BOOK --set-column "Calls.Qwert=outcome".' in (
        result.stderr
    )
    before = attempts.read_bytes()
    assert CliRunner().invoke(cli, ["check", *asked]).exit_code == 65
    assert attempts.read_bytes() == before


def answer(path: Path, said: str) -> tuple[str, list[str]]:
    """Choose an answer to the one question of a book; gives the question and its choices."""
    book = openpyxl.load_workbook(path)
    (row,) = list(book["Please answer"].iter_rows(min_row=2))
    heads = [cell.value for cell in book["Please answer"][1]]
    row[heads.index("Answer")].value = said
    book.save(path)
    return row[heads.index("Question")].value, row[heads.index("Choices")].value.split("\n")


@pytest.mark.parametrize(("header", "contacts"), [("Qwert", 2), ("Status", 8)])
def test_a_refresh_that_stops_asks_in_the_workbook_and_goes_on_by_the_answer(
    attempts, header, contacts
):
    with_status(attempts)
    stood = openpyxl.load_workbook(attempts)
    with pytest.raises(DataError, match="Choose the answer in the sheet Please answer") as stopped:
        refresh(attempts, "2")
    assert "Nothing but the sheet Please answer was written" in str(stopped.value)
    asking = openpyxl.load_workbook(attempts)
    for title in stood.sheetnames:
        before, now = ([*map(list, book[title].values)] for book in (stood, asking))
        assert before == now, title
    question = answer(attempts, header)
    assert question == ("Which column of 'Calls' is Outcome?", ["Qwert", "Status", "none"])
    assert refresh(attempts, "3").problems == []
    calls = load(attempts, as_of=DAY).tables["calls"]
    assert (calls["success"] == 1).sum() == contacts
    assert "Please answer" not in titles_of(attempts)


def test_who_answers_that_no_column_is_the_outcome_is_asked_whether_each_call_is_a_contact(
    attempts,
):
    rename(attempts, "Calls", "Outcome", "Qwert")
    for stamp, said in (("2", "none"), ("3", "none")):
        with pytest.raises(DataError, match="attempts would count as contacts"):
            refresh(attempts, stamp)
        question, choices = answer(attempts, said)
    assert question == (
        "Is there no column Outcome in 'Calls' any more, so that every call is a contact?"
    )
    assert choices == ["none"]
    refresh(attempts, "4")
    assert (load(attempts, as_of=DAY).tables["calls"]["success"] == 1).sum() == 8


def test_a_dry_run_and_a_copy_elsewhere_stop_without_asking(attempts, tmp_path):
    with_status(attempts)
    before = attempts.read_bytes()
    for how in ({"dry_run": True}, {"to": str(tmp_path / "copy.xlsx")}):
        with pytest.raises(DataError, match="Nothing was written"):
            run(attempts, as_of=DAY, stamp="2", **how)
    assert attempts.read_bytes() == before
    assert not (tmp_path / "copy.xlsx").exists()


@pytest.mark.parametrize(("header", "contacts"), [("Qwert", 2), ("Status", 8)])
def test_who_says_which_header_the_outcome_is_can_refresh_and_is_asked_no_more(
    attempts, header, contacts
):
    with_status(attempts)
    settle = ["map", str(attempts), "--set-column", f"Calls.{header}=outcome"]
    assert CliRunner().invoke(cli, settle).exit_code == 0
    for stamp in ("2", "3"):
        assert refresh(attempts, stamp).problems == []
    calls = load(attempts, as_of=DAY).tables["calls"]
    assert (calls["success"] == 1).sum() == contacts


def test_an_outcome_under_another_known_header_with_its_attempts_is_no_change(attempts):
    rename(attempts, "Calls", "Outcome", "Result")
    assert warnings(attempts) == []
    refresh(attempts, "2")
    assert (load(attempts, as_of=DAY).tables["calls"]["success"] == 0).sum() == 6


def test_the_header_with_the_outcomes_below_it_is_named_and_the_command_settles_it(attempts):
    rename(attempts, "Calls", "Outcome", "How the talk went")
    command = 'retain map BOOK --set-column "Calls.How the talk went=outcome"'
    with pytest.raises(DataError, match="attempts would count as contacts") as stopped:
        refresh(attempts, "2")
    assert command in str(stopped.value)
    settle = ["map", str(attempts), "--set-column", "Calls.How the talk went=outcome"]
    assert CliRunner().invoke(cli, settle).exit_code == 0
    assert refresh(attempts, "2").problems == []


def test_attempts_that_were_all_reached_since_are_no_change(attempts):
    book = openpyxl.load_workbook(attempts)
    for row in range(2, 10):
        book["Calls"].cell(row, 3).value = "Reached"
    book.save(attempts)
    assert warnings(attempts) == []


@pytest.mark.parametrize("kind", ["workbook", "folder"])
def test_rows_that_look_like_headers_hide_nothing_of_what_the_last_run_understood(
    kind: str, tmp_path: Path
) -> None:
    sheets = {
        "Kunden": [["Kunde", "Umsatz"], ["Ahorn", 10], ["Birke", 20]],
        "Anrufe": [
            ["Datum", "Kunde", "Ergebnis", "Notiz"],
            [dt.date(2026, 5, 4), "Ahorn", "erreicht", "gut"],
            [dt.date(2026, 6, 2), "Birke", "nicht erreicht", "morgen"],
        ],
    }
    path = tmp_path / ("buch.xlsx" if kind == "workbook" else "buch")
    if kind == "workbook":
        made = openpyxl.Workbook()
        for title, rows in sheets.items():
            sheet = made.create_sheet(title)
            for row in rows:
                sheet.append(row)
        del made["Sheet"]
        made.save(path)
    else:
        path.mkdir()
        for title, (head, *rows) in sheets.items():
            pd.DataFrame(rows, columns=head).to_csv(path / f"{title}.csv", index=False)
    refresh(path, "1")
    rename(path, "Anrufe", "Ergebnis", "Wie wars")
    (told,) = warnings(path)
    assert told[0] == "error"
    assert told[1].startswith("Outcome was read under 'Ergebnis' at the last run")
