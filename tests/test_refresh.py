"""The main job on the sample workbook, seen by readers that are not ours:
openpyxl for cells, zipfile for parts.
"""

import datetime as dt
import shutil
import warnings
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest

from tests.sheet_rows import titles_of, write_book
from toolkit import load, open_store, run
from toolkit.errors import OutputError
from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.planning.why import explain
from toolkit.reports import REPORTS
from toolkit.schema.outputs import ADDED

SAMPLE = Path(__file__).parent.parent / "workbooks" / "sample.xlsx"
DAY = dt.date(2026, 11, 23)
SMALL: dict[str, list[list[Any]]] = {
    "Customers": [
        ["Customer ID", "Customer", "Revenue", "Owner"],
        *([f"K{n}", f"Customer {n}", 900 - n, "Ann"] for n in range(6)),
    ],
    "Calls": [
        ["Date", "Customer ID", "Outcome", "Notes"],
        *([dt.date(2025, 3, 3 + n), f"K{n}", "Reached", f"old {n}"] for n in range(6)),
    ],
}
PATCHED = {
    "[Content_Types].xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "docProps/app.xml",
}


def refreshed(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    book = folder / "sample.xlsx"
    shutil.copy(SAMPLE, book)
    run(book, as_of=DAY, stamp="20261123-080000")
    return book


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return refreshed(tmp_path_factory.mktemp("run"))


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A book of six customers who are due, refreshed once."""
    path = tmp_path_factory.mktemp("small") / "small.xlsx"
    write_book(path, SMALL)
    run(path, as_of=DAY, stamp="1")
    return path


def copied(book: Path, folder: Path) -> Path:
    """A copy of a refreshed book, which is the same in any folder."""
    return Path(shutil.copy(book, folder))


def cells(book: Path, sheet: str) -> list[tuple]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        file = openpyxl.load_workbook(book, data_only=True, read_only=True)
        rows = list(file[sheet].iter_rows(values_only=True))
        file.close()
    return rows


def customers(book: Path) -> list[dict]:
    rows = cells(book, "Customers")
    return [dict(zip(rows[3], row, strict=True)) for row in rows[4:] if row[0]]


def plain(value: object) -> object:
    return value.date().isoformat() if isinstance(value, dt.datetime) else value


def test_why_agrees_with_the_sheet(book: Path) -> None:
    loaded = load(book, as_of=DAY)
    held = {"tier": "Tier", "why_tier": "Why this tier", "last_contact": "Last contact",
            "contact_gap": "Contact gap (days)", "next_call": "Next call",
            "why_date": "Why this date", "days_overdue": "Days overdue"}  # fmt: skip
    rows = customers(book)
    assert len(rows) == 120
    planning = Planning(loaded)
    for row in rows[::4]:
        found = explain(planning, row["Customer ID"])
        assert {k: found[k] for k in held} == {k: plain(row[label]) for k, label in held.items()}


def test_every_sentence_ends_with_the_date_of_the_sheet(book: Path) -> None:
    for row in customers(book):
        if row["Next call"]:
            day = row["Next call"]
            assert row["Why this date"].endswith(f"{day.day} {day:%b %Y}.")
        else:
            assert row["Why this date"].startswith(("Lost", "Paused", "Do not call"))


def test_the_next_call_is_the_last_contact_plus_cadence_and_never_a_day_off(book: Path) -> None:
    closed = {
        dt.date(2026, 12, 24),
        dt.date(2026, 12, 25),
        dt.date(2026, 12, 31),
        dt.date(2027, 1, 1),
    }
    days = {"A": 28, "B": 84, "C": 182}
    for row in customers(book):
        if row["Next call"] is None:
            continue
        day = row["Next call"].date()
        assert day >= DAY
        assert day.weekday() < 5
        assert day not in closed
        if (
            row["Last contact"]
            and row["Owner"] != "Jonas Brandt"
            and "tried" not in row["Why this date"]
            and not row["Next call override"]
            and "Planned for" not in row["Why this date"]
            and "No place before" not in row["Why this date"]
        ):
            called_as = row["Why this tier"].rpartition("Called as ")[2][0]
            due = max(row["Last contact"].date() + dt.timedelta(days[called_as]), DAY)
            early = dt.timedelta(days[called_as] * 15 // 100)
            if "Brought forward" not in row["Why this date"]:
                early = dt.timedelta(0)
            assert -early <= day - due <= dt.timedelta(6)


def test_parts_of_the_person_are_the_same_to_the_byte(book: Path) -> None:
    with zipfile.ZipFile(SAMPLE) as before, zipfile.ZipFile(book) as after:
        changed = {n for n in before.namelist() if before.read(n) != after.read(n)}
        sheets = {n for n in changed if n.startswith("xl/worksheets/sheet")}
        tables = {n for n in changed if n.startswith("xl/tables/")}
        assert changed - sheets - tables <= PATCHED
        assert len(sheets) == 1
        assert len(tables) == 1


def test_cells_of_the_person_are_unchanged(book: Path) -> None:
    for sheet in ("Calls", "Orders", "Cases", "Team", "Holidays", "Settings"):
        assert cells(SAMPLE, sheet) == cells(book, sheet)
    assert [row[:19] for row in cells(SAMPLE, "Customers")] == [
        row[:19] for row in cells(book, "Customers")
    ]


def test_a_second_refresh_changes_no_byte_and_makes_no_backup(tmp_path: Path) -> None:
    book = refreshed(tmp_path)
    first = book.read_bytes()
    receipt = run(book, as_of=DAY, stamp="20261123-090000")
    assert book.read_bytes() == first
    assert receipt.receipt.backup is None
    assert {s.action for s in receipt.receipt.sheets.values()} == {"unchanged"}
    assert len(list((tmp_path / "sample backups").iterdir())) == 1


def test_the_same_book_gives_the_same_bytes_in_any_folder(book: Path, tmp_path: Path) -> None:
    assert refreshed(tmp_path / "elsewhere").read_bytes() == book.read_bytes()


def test_the_order_of_the_logs_changes_nothing() -> None:
    read = open_store(SAMPLE).read()
    shuffled = {
        t: replace(s, cells=s.cells.sample(frac=1, random_state=7))
        if t in ("Calls", "Orders", "Cases")
        else s
        for t, s in read.sheets.items()
    }
    one = load_book(read.sheets, name="sample.xlsx", as_of=DAY)
    two = load_book(shuffled, name="sample.xlsx", as_of=DAY)
    planned, shuffled_too = Planning(one), Planning(two)
    pd.testing.assert_frame_equal(planned.accounts, shuffled_too.accounts)
    for name in ("call-schedule", "retention", "run"):
        other = REPORTS[name](shuffled_too)
        for title, frame in REPORTS[name](planned).items():
            pd.testing.assert_frame_equal(frame, other[title])


def test_the_schedule_keeps_to_capacity_and_to_the_days_a_rep_works(book: Path) -> None:
    head, *rows = cells(book, "Call schedule")
    table = pd.DataFrame(rows, columns=head)
    per_day = table.groupby(["Rep", "Date"]).size()
    assert per_day["Jonas Brandt"].max() <= 6
    assert per_day.max() <= 8
    jonas = table[table["Rep"] == "Jonas Brandt"]["Date"]
    assert set(jonas.dt.day_of_week) <= {0, 1, 2, 3}
    clara = set(table[table["Rep"] == "Clara Voss"]["Date"].dt.date)
    assert not clara & {dt.date(2026, 12, d) for d in (1, 2, 3)}


def test_a_dry_run_says_what_a_run_would_write_and_writes_nothing(tmp_path: Path) -> None:
    book = tmp_path / "sample.xlsx"
    shutil.copy(SAMPLE, book)
    told = run(book, as_of=DAY, stamp="x", dry_run=True)
    assert book.read_bytes() == SAMPLE.read_bytes()
    assert [p.name for p in tmp_path.iterdir()] == ["sample.xlsx"]
    done = run(book, as_of=DAY, stamp="x")
    assert told.receipt.sha256_after == done.receipt.sha256_after
    assert told.receipt.columns == [c.label for c in ADDED.columns]


def edit(book: Path, change: Callable[[openpyxl.Workbook], Any]) -> Any:
    """Do something to a book as a person would, and save it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        file = openpyxl.load_workbook(book)
        result = change(file)
        file.save(book)
    return result


def type_into(book: Path, row: int, **typed: Any) -> str:
    """Fill open columns in a row of the schedule; gives the customer's id."""

    def fill(file: openpyxl.Workbook) -> str:
        sheet = file["Call schedule"]
        at = {cell.value: cell.column for cell in sheet[1]}
        for label, text in typed.items():
            sheet.cell(row, at[label.replace("_", " ")], text)
        return str(sheet.cell(row, at["Customer ID"]).value)

    return str(edit(book, fill))


def log_of(book: Path) -> list[dict[str, Any]]:
    head, *rows = cells(book, "Calls")
    return [dict(zip(head, row, strict=True)) for row in rows]


def test_what_a_rep_types_into_the_schedule_goes_into_the_log_once_and_the_plan_follows(
    book: Path, tmp_path: Path
) -> None:
    book = copied(book, tmp_path)
    before = log_of(book)
    customer = type_into(
        book,
        3,
        Outcome="Reached",
        Notes="-wants a quote",
        Next_step="Send it",
        Next_step_due=dt.date(2026, 12, 1),
    )
    told = run(book, as_of=DAY, stamp="2", dry_run=True)
    assert (told.receipt.appended, log_of(book)) == ({"Calls": 1}, before)
    assert run(book, as_of=DAY, stamp="2").receipt.appended == {"Calls": 1}
    assert log_of(book)[:-1] == before
    new = log_of(book)[-1]
    assert (new["Customer ID"], new["Date"].date(), new["Outcome"], new["Notes"]) == (
        customer,
        DAY,
        "Reached",
        "-wants a quote",
    )
    assert explain(Planning(load(book, as_of=DAY)), customer)["last_contact"] == DAY.isoformat()
    head, *rows = cells(book, "Call schedule")
    planned = [
        dict(zip(head, row, strict=True))
        for row in rows
        if row[head.index("Customer ID")] == customer
    ]
    assert [(row["Date"].date(), row["Outcome"], row["Notes"]) for row in planned] == [
        (dt.date(2026, 12, 4), None, None)
    ]
    head, *entries = cells(book, "Diary entries")
    assert [dict(zip(head, row, strict=True))["In the call log"] for row in entries] == ["yes"]
    first = book.read_bytes()
    again = run(book, as_of=DAY, stamp="3")
    assert (again.receipt.appended, book.read_bytes()) == ({}, first)


def test_a_log_that_takes_no_rows_leaves_what_was_typed_in_a_sheet_of_ours_and_in_problems(
    small: Path, tmp_path: Path
) -> None:
    book = copied(small, tmp_path)
    customer = type_into(book, 3, Outcome="Reached", Notes="hello")
    edit(book, lambda file: setattr(file["Calls"].protection, "sheet", True))
    before = log_of(book)
    for stamp in "23":
        assert run(book, as_of=DAY, stamp=stamp).receipt.appended == {}
        assert log_of(book) == before
        (problem,) = [
            row for row in cells(book, "Problems") if "typed into the call schedule" in str(row[5])
        ]
        assert "is protected" in problem[5]
        assert "Notes: hello" in problem[4]
        assert explain(Planning(load(book, as_of=DAY)), customer)["last_contact"] == DAY.isoformat()
    edit(book, lambda file: setattr(file["Calls"].protection, "sheet", False))
    assert run(book, as_of=DAY, stamp="4").receipt.appended == {"Calls": 1}
    assert log_of(book)[-1]["Notes"] == "hello"


def test_a_sheet_of_ours_that_a_person_changed_is_kept_and_said_once(
    small: Path, tmp_path: Path
) -> None:
    book = copied(small, tmp_path)
    edit(book, lambda file: file["Call schedule"].cell(4, 9, "my own words"))
    receipt = run(book, as_of=DAY, stamp="2")
    kept = "Call schedule (kept 2026-11-23)"
    assert receipt.receipt.sheets[kept].action == "kept"
    assert receipt.receipt.sheets["Call schedule"].action == "added"
    assert cells(book, kept)[3][8] == "my own words"
    assert len([row for row in cells(book, "Problems") if row[1] == "Call schedule"]) == 1
    second = run(book, as_of=DAY, stamp="3")
    assert kept not in second.receipt.sheets
    assert cells(book, kept)[3][8] == "my own words"
    assert [row for row in cells(book, "Problems") if row[1] == "Call schedule"] == []


def test_what_is_typed_into_a_kept_sheet_goes_into_the_log_once(
    small: Path, tmp_path: Path
) -> None:
    book = copied(small, tmp_path)
    edit(book, lambda file: file["Call schedule"].cell(4, 9, "my own words"))
    run(book, as_of=DAY, stamp="2")
    kept = "Call schedule (kept 2026-11-23)"
    head = list(cells(book, kept)[0])
    at = {name: head.index(name) + 1 for name in ("Outcome", "Notes")}

    def typed(file: openpyxl.Workbook) -> None:
        file[kept].cell(3, at["Outcome"], "Reached")
        file[kept].cell(3, at["Notes"], "typed late")

    edit(book, typed)
    assert run(book, as_of=DAY, stamp="3").receipt.appended == {"Calls": 1}
    assert log_of(book)[-1]["Notes"] == "typed late"
    again = run(book, as_of=DAY, stamp="4")
    assert again.receipt.appended == {}
    told = [problem.problem for problem in again.problems if problem.sheet == kept]
    assert told == [f"a copy of our Call schedule: '{kept}'; what is typed into it is taken, once"]


def test_a_book_saved_by_another_program_counts_as_unchanged(small: Path, tmp_path: Path) -> None:
    book = copied(small, tmp_path)
    edit(book, lambda file: None)
    assert open_store(book).read().changed == {}
    assert {s.action for s in run(book, as_of=DAY, stamp="2").receipt.sheets.values()} == {
        "replaced"
    }


def test_a_sheet_with_nothing_to_show_any_more_is_taken_out(book: Path, tmp_path: Path) -> None:
    book = copied(book, tmp_path)
    edit(book, lambda file: file.remove(file["Orders"]))
    receipt = run(book, as_of=DAY, stamp="2")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert "Cohorts" not in titles_of(book)
    assert (
        "'Cohorts' was taken out: there is nothing to show in it any more." in receipt.receipt.notes
    )


@pytest.mark.parametrize("kind", ["book", "folder of csv"])
def test_what_was_typed_into_a_copy_is_in_the_log_of_every_later_copy(
    tmp_path: Path, kind: str
) -> None:
    source, out = tmp_path / "small.xlsx", tmp_path / "plan.xlsx"
    if kind == "book":
        write_book(source, SMALL)
    else:
        source = tmp_path / "small"
        source.mkdir()
        for title, (head, *rows) in SMALL.items():
            pd.DataFrame(rows, columns=head).to_csv(source / f"{title}.csv", index=False)
    first = run(source, as_of=DAY, stamp="1", to=str(out))
    assert {s.action for s in first.receipt.sheets.values()} == {"added"}
    same = run(source, as_of=DAY, stamp="2", to=str(out))
    assert ({s.action for s in same.receipt.sheets.values()}, same.receipt.backup) == (
        {"unchanged"},
        None,
    )
    customers = []
    for days in (1, 2):
        customers.append(type_into(out, 3, Outcome="Reached", Notes=f"likes it {days}"))
        again = run(source, as_of=DAY + dt.timedelta(days), stamp=f"3{days}", to=str(out))
        assert {again.receipt.sheets[t].action for t in ("Call schedule", "Run")} == {"replaced"}
        assert (again.receipt.columns_action, Path(again.receipt.backup).is_file()) == (
            "replaced",
            True,
        )
        assert [
            (r["Customer ID"], r["Notes"]) for r in log_of(out) if "likes it" in str(r["Notes"])
        ] == [(c, f"likes it {n}") for n, c in enumerate(customers, 1)]


def test_a_copy_of_another_book_is_not_replaced(tmp_path: Path) -> None:
    for name in ("north.xlsx", "south.xlsx"):
        shutil.copy(SAMPLE, tmp_path / name)
    out = tmp_path / "plan.xlsx"
    run(tmp_path / "north.xlsx", as_of=DAY, stamp="1", to=str(out))
    before = out.read_bytes()
    with pytest.raises(
        OutputError, match=r"plan\.xlsx exists and was made from north\.xlsx, not from south\.xlsx"
    ):
        run(tmp_path / "south.xlsx", as_of=DAY, stamp="2", to=str(out))
    assert out.read_bytes() == before


def test_the_receipt_names_the_table_that_grew(tmp_path: Path) -> None:
    book = tmp_path / "sample.xlsx"
    shutil.copy(SAMPLE, book)
    assert run(book, as_of=DAY, stamp="1").receipt.grown == ["tblCustomers"]
    assert run(book, as_of=DAY, stamp="2").receipt.grown == []
