"""What reps typed into their own workbooks comes into one call log, each call once."""

import csv
import json
import shutil
from pathlib import Path

import openpyxl
import pytest

from tests.by_owner.company import (
    DAY,
    as_parquet,
    as_texts,
    as_workbook,
    company,
    retain,
    rows_of,
    type_into_schedule,
)

LATER = ("--as-of", "2026-11-24")


def split(book, folder, *more):
    words = ["refresh", book, "--each", "owner", "--to", folder, "--jobs", 1, *(more or DAY)]
    result = retain(*words)
    assert result.exit_code == 0, result.stderr
    return result


def collect(folder, to, *more):
    return retain("collect", folder, "--to", to, "--jobs", 1, *(more or DAY))


@pytest.fixture(scope="module")
def typed(tmp_path_factory):
    """A book, and workbooks of its reps into which two of them typed a call each."""
    folder = tmp_path_factory.mktemp("typed")
    book = as_workbook(company(), folder / "company.xlsx")
    split(book, folder / "reps")
    first = type_into_schedule(folder / "reps" / "Ann Berg.xlsx", Outcome="Reached", Notes="blue")
    second = type_into_schedule(folder / "reps" / "Cy Voss.xlsx", Outcome="No answer")
    return book, folder / "reps", {first: "Reached", second: "No answer"}


@pytest.fixture
def made(typed, tmp_path):
    """Copies of them, to change."""
    book, folder, said = typed
    shutil.copytree(folder, tmp_path / "reps")
    return Path(shutil.copy(book, tmp_path / book.name)), tmp_path / "reps", said


def csv_rows(path):
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def outcomes(rows):
    return {row["Customer"]: row["Outcome"] for row in rows}


def test_calls_go_into_the_log_of_the_book_each_once(made):
    book, folder, said = made
    before = rows_of(book, "Calls")
    result = collect(folder, book)
    assert result.stdout == f"Added 2 calls of 3 workbooks to {book}.\n"
    rows = rows_of(book, "Calls")
    assert rows[: len(before)] == before
    assert outcomes(rows[len(before) :]) == said
    again = collect(folder, book, *LATER)
    assert again.stdout == f"Added 0 calls of 3 workbooks to {book}, 2 were there.\n"
    assert rows_of(book, "Calls") == rows


@pytest.mark.parametrize("how", ["typed only", "made anew before", "refreshed by the rep"])
def test_a_collected_call_counts_once_in_the_reps_workbook_and_in_the_next_log(made, how):
    """Whatever happened to the rep's workbook between typing and collecting."""
    book, folder, _ = made
    if how == "made anew before":
        split(book, folder)
    if how == "refreshed by the rep":
        assert retain("refresh", folder / "Ann Berg.xlsx", *DAY).exit_code == 0
    calls = len(rows_of(book, "Calls"))
    assert collect(folder, book).exit_code == 0
    assert len(rows_of(book, "Calls")) == calls + 2
    for day in (DAY, LATER):
        split(book, folder, *day)
        of_reps = [row for path in folder.glob("*.xlsx") for row in rows_of(path, "Calls")]
        assert len(of_reps) == calls + 2
        problems = [row["What is wrong"] for row in rows_of(folder / "Ann Berg.xlsx", "Problems")]
        assert not any("logged again" in str(text) for text in problems)
        assert collect(folder, book, *day).stdout.startswith("Added 0 calls")
        assert len(rows_of(book, "Calls")) == calls + 2
    diary = rows_of(folder / "Ann Berg.xlsx", "Diary entries")
    assert [row["Outcome"] for row in diary] == ["Reached"]


def test_what_is_typed_on_the_next_day_is_added(made):
    book, folder, _ = made
    collect(folder, book)
    split(book, folder, *LATER)
    whose = type_into_schedule(folder / "Bo Lind.xlsx", Outcome="Reached")
    assert collect(folder, book, *LATER).stdout.startswith("Added 1 call of 3 workbooks")
    last = rows_of(book, "Calls")[-1]
    assert (last["Customer"], last["Outcome"], last["By"]) == (whose, "Reached", "Bo Lind")


def test_a_csv_file_holds_the_calls_with_their_keys(made, tmp_path):
    _, folder, said = made
    to = tmp_path / "calls.csv"
    assert collect(folder, to).stdout == f"Added 2 calls of 3 workbooks to {to}.\n"
    rows = csv_rows(to)
    assert outcomes(rows) == said
    assert len({row["Entry key"] for row in rows}) == 2
    assert [row["Notes"] for row in rows if row["Outcome"] == "Reached"] == ["blue"]
    before = to.read_bytes()
    assert collect(folder, to).stdout.endswith(", 2 were there.\n")
    assert to.read_bytes() == before
    type_into_schedule(folder / "Bo Lind.xlsx", Outcome="Reached")
    collect(folder, to)
    assert to.read_bytes().startswith(before)
    assert len(csv_rows(to)) == 3


def test_a_new_workbook_holds_them_and_takes_more(made, tmp_path):
    _, folder, said = made
    to = tmp_path / "calls.xlsx"
    collect(folder, to)
    assert outcomes(rows_of(to, "Calls")) == said
    type_into_schedule(folder / "Bo Lind.xlsx", Outcome="Reached")
    assert collect(folder, to).stdout == f"Added 1 call of 3 workbooks to {to}, 2 were there.\n"
    assert len(rows_of(to, "Calls")) == 3
    assert all(row["Entry key"] for row in rows_of(to, "Calls"))


@pytest.mark.parametrize("store", [as_texts, as_parquet])
def test_a_folder_takes_them_as_a_file_of_their_own(store, tmp_path):
    """Calls of a folder of Parquet files take no rows: a CSV file beside them is read with them."""
    book, folder = store(company(), tmp_path / "company"), tmp_path / "reps"
    split(book, folder)
    whose = type_into_schedule(folder / "Ann Berg.xlsx", Outcome="Reached", Notes="blue")
    calls = len(company()["Calls"])
    to = book / "Calls collected.csv"
    assert collect(folder, to).exit_code == 0
    for day in (DAY, LATER):
        split(book, folder, *day)
        held = []
        for path in folder.glob("*.xlsx"):
            for title in openpyxl.load_workbook(path, read_only=True).sheetnames:
                if title.startswith("Calls"):
                    held += rows_of(path, title)
        assert len(held) == calls + 1
        assert [row["Customer"] for row in held if row.get("Notes") == "blue"] == [whose]
        assert collect(folder, to, *day).stdout.startswith("Added 0 calls")


def test_a_task_that_is_done_goes_into_the_book_too(made):
    book, folder, _ = made
    path = folder / "Bo Lind.xlsx"
    opened = openpyxl.load_workbook(path)
    sheet = opened["To do"]
    head = next(r for r in range(1, 12) if sheet.cell(r, 1).value and sheet.cell(r, 2).value)
    places = {str(cell.value): cell.column for cell in sheet[head] if cell.value}
    sheet.cell(head + 1, places["Done on"], "2026-11-23")
    opened.save(path)
    result = collect(folder, book)
    assert result.stdout == f"Added 2 calls and 1 done task of 3 workbooks to {book}.\n"
    assert collect(folder, book).stdout.startswith("Added 0 calls of")
    to_csv = collect(folder, book.with_name("calls.csv"))
    assert "1 task that is done stays in the workbooks of the reps" in to_csv.stderr


def test_a_workbook_that_cannot_be_read_is_told_and_the_others_are_collected(made):
    book, folder, _ = made
    (folder / "Cy Voss.xlsx").write_bytes(b"gone")
    result = collect(folder, book)
    assert result.exit_code == 65
    assert result.stdout.startswith("Added 1 call of 3 workbooks")
    assert "retain: Cy Voss.xlsx: Cy Voss.xlsx is not an Excel workbook" in result.stderr


def test_a_dry_run_says_the_same_and_writes_nothing(made, tmp_path):
    book, folder, _ = made
    before = book.read_bytes()
    assert collect(folder, book, "--dry-run", *DAY).stdout.startswith("Would add 2 calls of")
    assert book.read_bytes() == before
    for to in (tmp_path / "calls.csv", tmp_path / "calls.xlsx"):
        assert collect(folder, to, "--dry-run", *DAY).stdout.startswith("Would add 2 calls of")
        assert not to.exists()


def test_the_result_as_one_object(made):
    book, folder, _ = made
    assert json.loads(collect(folder, book, "--json", *DAY).stdout) == {
        "to": str(book),
        "code": 0,
        "books": 3,
        "calls": 2,
        "known": 0,
        "tasks": 0,
        "failed": [],
        "notes": [],
    }


def test_what_cannot_be_is_refused(made, tmp_path):
    book, folder, _ = made
    (tmp_path / "none").mkdir()
    (tmp_path / "other.csv").write_text("Day,What\n2026-01-01,x\n", encoding="utf-8")
    for where, to, code, says in (
        (tmp_path / "gone", book, 66, "There is no folder"),
        (tmp_path / "none", book, 66, "holds no workbook"),
        (folder, tmp_path / "other.csv", 73, "has no column Entry key"),
        (folder, tmp_path / "none" / "deep" / "c.xlsx", 73, "there is no folder"),
    ):
        result = collect(where, to)
        assert result.exit_code == code, result.stderr
        assert says in result.stderr
