"""What reps typed into their own workbooks comes into one call log, each call once."""

import csv
import json
import shutil
from pathlib import Path

import openpyxl
import pytest

from tests.by_owner.company import (
    DAY,
    REPS,
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
    frames = company(reps=REPS[:2])
    book, folder = store(frames, tmp_path / "company"), tmp_path / "reps"
    split(book, folder)
    whose = type_into_schedule(folder / "Ann Berg.xlsx", Outcome="Reached", Notes="blue")
    calls = len(frames["Calls"])
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
    do_a_task(folder / "Bo Lind.xlsx")
    result = collect(folder, book)
    assert result.stdout == f"Added 2 calls and 1 done task of 3 workbooks to {book}.\n"
    assert collect(folder, book).stdout.startswith("Added 0 calls of")
    to_csv = collect(folder, book.with_name("calls.csv"))
    assert "1 task that is done stays in the workbooks of the reps" in to_csv.stderr


def type_more(folder):
    """What the first rep types into the row of the call that was collected."""
    return type_into_schedule(
        folder / "Ann Berg.xlsx", Outcome="Reached", Notes="blue", Next_step="send a catalogue"
    )


def calls_of_reps(folder):
    return [row for path in folder.glob("*.xlsx") for row in rows_of(path, "Calls")]


@pytest.mark.parametrize("how", ["typed only", "made anew before", "refreshed by the rep"])
def test_more_typed_into_a_collected_row_completes_the_call(tmp_path, how):
    """It fills what is blank in the log, and is in no log a second time, whatever is done next."""
    frames = company(reps=REPS[:2])
    frames["Calls"] = frames["Calls"].assign(**{"Notes": None, "Follow-up": None})
    book, folder = as_workbook(frames, tmp_path / "company.xlsx"), tmp_path / "reps"
    split(book, folder)
    whose = type_into_schedule(folder / "Ann Berg.xlsx", Outcome="Reached", Notes="blue")
    collect(folder, book)
    calls = rows_of(book, "Calls")
    type_more(folder)
    if how == "made anew before":
        split(book, folder)
        says = [row["What is wrong"] for row in rows_of(folder / "Ann Berg.xlsx", "Problems")]
        assert any("after its call had been collected" in str(text) for text in says)
    if how == "refreshed by the rep":
        assert retain("refresh", folder / "Ann Berg.xlsx", *DAY).exit_code == 0
    result = collect(folder, book)
    assert result.stdout == f"Added 0 calls, 1 typed further of 2 workbooks to {book}.\n"
    completed = [{**row} for row in calls]
    completed[-1]["Follow-up"] = "send a catalogue"
    assert completed[-1]["Customer"] == whose
    assert rows_of(book, "Calls") == completed
    assert [row["Next step"] for row in rows_of(book, "Diary entries")] == ["send a catalogue"]
    for day in (DAY, LATER):
        split(book, folder, *day)
        assert len(calls_of_reps(folder)) == len(calls)
        assert collect(folder, book, *day).stdout.startswith("Added 0 calls of 2 workbooks")
        assert rows_of(book, "Calls") == completed


def test_what_says_something_else_than_the_log_is_told_once_with_its_cell(made):
    book, folder, _ = made
    collect(folder, book)
    before = rows_of(book, "Calls")
    type_into_schedule(folder / "Ann Berg.xlsx", Outcome="No answer", Notes="blue")
    result = collect(folder, book)
    assert "typed further" in result.stdout
    assert "holds 'Reached'; write 'No answer' there if that is right." in result.stderr
    assert "Calls!D" in result.stderr
    assert rows_of(book, "Calls") == before
    again = collect(folder, book)
    assert (again.stdout, again.stderr) == (
        f"Added 0 calls of 3 workbooks to {book}, 2 were there.\n",
        "",
    )


def test_another_call_typed_into_a_copy_of_the_row_is_a_call_of_its_own(made):
    book, folder, _ = made
    collect(folder, book)
    ann = folder / "Ann Berg.xlsx"
    opened = openpyxl.load_workbook(ann)
    sheet = opened["Call schedule"]
    head = next(r for r in range(1, 12) if sheet.cell(r, 1).value == "Date")
    last = max(row for row in range(1, sheet.max_row + 1) if sheet.cell(row, 1).value)
    for cell in sheet[head + 1]:
        sheet.cell(last + 1, cell.column, cell.value)
    places = {str(cell.value): cell.column for cell in sheet[head] if cell.value}
    sheet.cell(last + 1, places["Notes"], "and once more")
    opened.save(ann)
    assert collect(folder, book).stdout.startswith("Added 1 call of 3 workbooks")


@pytest.mark.parametrize("name", ["calls.csv", "calls.xlsx"])
def test_more_typed_into_a_row_of_a_log_with_keys_is_no_second_call(made, tmp_path, name):
    _, folder, _ = made
    to = tmp_path / name
    collect(folder, to)
    type_more(folder)
    result = collect(folder, to)
    assert result.stdout.startswith("Added 0 calls, 1 typed further of 3 workbooks")
    if name == "calls.xlsx":
        assert [row["Follow up"] for row in rows_of(to, "Calls")].count("send a catalogue") == 1
        assert len(rows_of(to, "Calls")) == 2
        return
    assert len(csv_rows(to)) == 2
    line = next(n for n, row in enumerate(csv_rows(to), 2) if row["Outcome"] == "Reached")
    assert f"take line {line} out of calls.csv and collect again" in result.stderr
    lines = to.read_text(encoding="utf-8-sig").splitlines(keepends=True)
    del lines[line - 1]
    to.write_text("".join(lines), encoding="utf-8-sig")
    assert collect(folder, to).stdout.startswith("Added 1 call of 3 workbooks")
    assert sorted(row["Follow up"] for row in csv_rows(to)) == ["", "send a catalogue"]
    assert collect(folder, to).stderr == ""


def do_a_task(path):
    """Type the day on which the first task of a workbook was done."""
    opened = openpyxl.load_workbook(path)
    sheet = opened["To do"]
    head = next(r for r in range(1, 12) if sheet.cell(r, 1).value and sheet.cell(r, 2).value)
    places = {str(cell.value): cell.column for cell in sheet[head] if cell.value}
    sheet.cell(head + 1, places["Done on"], "2026-11-23")
    opened.save(path)


def test_a_new_workbook_takes_tasks_as_a_book_does(made, tmp_path):
    _, folder, said = made
    do_a_task(folder / "Bo Lind.xlsx")
    to = tmp_path / "calls.xlsx"
    result = collect(folder, to)
    assert result.stdout == f"Added 2 calls and 1 done task of 3 workbooks to {to}.\n"
    assert result.stderr == ""
    assert outcomes(rows_of(to, "Calls")) == said
    assert [row["In the call log"] for row in rows_of(to, "Diary entries")] == ["no: a task"]
    assert collect(folder, to).stdout.startswith("Added 0 calls of 3 workbooks")


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
        "changed": 0,
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
