"""What reps type into the schedule: it goes into the call log, once, and nothing of it is lost."""

import csv
import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import click
import pandas as pd
import pytest
from openpyxl import load_workbook

from toolkit import load, run
from toolkit.cli.write import log_call
from toolkit.entries.entry_columns import LOG_COLUMNS
from toolkit.entries.entry_keys import schedule_mark
from toolkit.entries.log_rows import log_rows
from toolkit.entries.schedule_sheet import TypedCell, TypedRow, typed_rows
from toolkit.entries.typed_entries import entries_of
from toolkit.planning.call_points import agenda
from toolkit.planning.planning import Planning, accounts
from toolkit.problem import Problem
from toolkit.reading.places import Origin
from toolkit.reading.raw_sheet import RawSheet
from toolkit.reports import REPORTS
from toolkit.schema.inputs import CALLS
from toolkit.schema.outputs import CALL_SCHEDULE, ENTRIES
from toolkit.stores.text import folder_swap
from toolkit.stores.text.folder import Folder

DAY = dt.date(2026, 11, 23)
HEADERS = {column.name: column.label for column in CALL_SCHEDULE.columns}
PLANNED = ["planned", "by", "customer_id", "customer", "channel", "row_key"]


def typed(*rows: dict[str, Any]) -> list[TypedRow]:
    return [
        TypedRow(
            **{name: row.get(name) for name in PLANNED},
            typed={n: TypedCell(row[n], HEADERS[n]) for n in row if n not in PLANNED},
        )
        for row in rows
    ]


ROW = {
    "planned": "2026-11-20",
    "by": "Ana",
    "customer_id": "7",
    "customer": "Meyer",
    "channel": "Phone",
    "outcome": "Reached",
}


@pytest.mark.parametrize(
    ("row", "day", "channel"),
    [
        (ROW, "2026-11-20", "Phone"),
        (
            {**ROW, "planned": pd.Timestamp(2026, 11, 25), "channel_used": " Visit "},
            "2026-11-23",
            "Visit",
        ),
        ({**ROW, "planned": None, "channel": None}, "2026-11-23", None),
        ({**ROW, "planned": "soon"}, "2026-11-23", "Phone"),
    ],
)
def test_an_entry_has_the_day_it_was_planned_for_but_never_a_day_to_come(row, day, channel):
    entry = entries_of(typed(row), None, as_of=DAY).iloc[0]
    assert (entry["date"].isoformat(), entry["channel"], entry["in_log"]) == (
        day,
        channel,
        "not yet",
    )


def test_the_same_schedule_read_again_adds_nothing_and_a_row_copied_in_it_counts_once():
    told: list[Problem] = []
    once = entries_of(typed(ROW, ROW, {**ROW, "notes": "hello"}), None, as_of=DAY, problems=told)
    assert len(once) == 2
    assert once["key"].is_unique
    assert [p.problem for p in told] == ["stands in the call schedule twice; it counts once"]
    again = entries_of(
        typed({**ROW, "planned": dt.date(2026, 11, 20)}, {**ROW, "notes": "hello"}),
        once,
        as_of=DAY + dt.timedelta(1),
    )
    assert again["key"].tolist() == once["key"].tolist()


def test_the_same_words_in_a_schedule_of_another_run_are_another_entry():
    first = entries_of(typed({**ROW, "row_key": "k1"}), None, as_of=DAY).assign(in_log="yes")
    both = entries_of(typed({**ROW, "row_key": "k2"}), first, as_of=DAY)
    assert len(both) == 2
    assert schedule_mark(both) != schedule_mark(first)
    assert schedule_mark(both) == schedule_mark(both.iloc[::-1])


def test_a_row_that_is_in_the_log_already_is_told_in_full_and_not_logged_again():
    told: list[Problem] = []
    row = {**ROW, "notes": "TOK", "row_key": "k1"}
    first = entries_of(typed(row), None, as_of=DAY).assign(in_log="yes")
    assert len(entries_of(typed(row), first, as_of=DAY, problems=told)) == 1
    assert ["Notes: TOK" in p.value and "not logged again" in p.problem for p in told] == [True]


@pytest.mark.parametrize(
    ("row", "entry"),
    [
        ({"rating": 4}, {"outcome": "Reached", "rating": 4}),
        ({"next_step": "Offer"}, {"outcome": "Reached", "follow_up": "Offer"}),
        ({"notes": "x"}, {"outcome": None, "notes": "x"}),
        ({"outcome": pd.Timestamp(2026, 11, 19)}, {"outcome": "2026-11-19"}),
        (
            {"outcome": "Reached", "called_on": pd.Timestamp(2026, 11, 18)},
            {"date": dt.date(2026, 11, 18), "notes": None},
        ),
        (
            {"outcome": "Reached", "called_on": pd.Timestamp(DAY)},
            {"date": DAY, "notes": None},
        ),
        (
            {"outcome": "Reached", "called_on": "yesterday"},
            {"date": dt.date(2026, 11, 20), "notes": "Called on: yesterday"},
        ),
        (
            {"outcome": "Reached", "called_on": "2026-12-24"},
            {"date": dt.date(2026, 11, 20), "notes": "Called on: 2026-12-24"},
        ),
    ],
)
def test_what_a_row_says_of_the_call(row, entry):
    found = entries_of(typed({**ROW, "outcome": None, **row}), None, as_of=DAY).iloc[0]
    assert {name: found[name] for name in entry} == entry


def test_what_the_log_has_no_column_for_is_said_in_the_notes():
    entry = entries_of(typed({**ROW, "notes": "nice", "next_step": "Offer",
        "next_step_due": dt.date(2026, 12, 1), "rating": 4.0}),
                       None, as_of=DAY)  # fmt: skip
    assert log_rows(entry, ["date", "customer", "notes"]) == [
        {"date": dt.date(2026, 11, 20), "customer": "Meyer",
         "notes": "nice; Outcome: Reached; Next step: Offer; Next step due: 2026-12-01; Rating: 4"}
    ]  # fmt: skip
    assert log_rows(entry, ["date", "customer_id", "outcome"]) == [
        {"date": dt.date(2026, 11, 20), "customer_id": "7", "outcome": "Reached"}
    ]


# --------------------------------------------------------------------------------- through a folder


def folder(path: Path, *, log: bool = True) -> Path:
    path.mkdir()
    (path / "Customers.csv").write_text(
        "Customer ID,Customer,Owner,Revenue\n7,Meyer,Ana,900\n8,Blau,Ana,50\n", encoding="utf-8"
    )
    if log:
        (path / "Calls.csv").write_text(
            (
                "Date;Customer;Outcome;Remarks;Notes\n2026-10-01;Meyer;Reached;;hi\n"
                "2026-10-01;Blau;Reached;;"
            ),
            encoding="utf-8",
        )
    return path


def fill(path: Path, customer: str, **values: str) -> None:
    """Type into the row of a customer in the schedule of a folder."""
    file = path / "Call schedule.csv"
    with file.open(encoding="utf-8-sig", newline="") as stream:
        head, *rows = list(csv.reader(stream))
    row = next(r for r in rows if r[head.index("Customer")] == customer)
    for label, value in values.items():
        row[head.index(label.replace("_", " "))] = value
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream).writerows([head, *rows])


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as stream:
        text = stream.read()
    return list(
        csv.DictReader(text.splitlines(), delimiter=";" if ";" in text.splitlines()[0] else ",")
    )


def test_a_filled_row_goes_to_the_end_of_the_log_and_the_schedule_follows(tmp_path):
    path = folder(tmp_path / "book")
    run(path, as_of=DAY, stamp="1", to=str(path))
    assert {r["Customer"] for r in rows(path / "Call schedule.csv")} == {"Meyer"}
    old = (path / "Calls.csv").read_bytes()
    fill(path, "Meyer", Outcome="Reached", Notes="=likes tea", Next_step="Offer")
    receipt = run(path, as_of=DAY, stamp="2", to=str(path))
    assert receipt.receipt.appended == {"Calls": 1}
    assert (path / "Calls.csv").read_bytes().startswith(old + b"\n")
    assert rows(path / "Calls.csv")[2:] == [
        {
            "Date": "2026-11-23",
            "Customer": "Meyer",
            "Outcome": "Reached",
            "Remarks": "",
            "Notes": "'=likes tea; Next step: Offer",
        }
    ]
    assert load(path, as_of=DAY).tables["calls"]["notes"].iloc[-1] == "=likes tea; Next step: Offer"
    assert rows(path / "Call schedule.csv") == []
    found = accounts(load(path, as_of=DAY)).set_index("customer_id")
    assert found.loc["7", "last_contact"] == pd.Timestamp(DAY)
    before = {f.name: f.read_bytes() for f in path.iterdir()}
    again = run(path, as_of=DAY, stamp="3", to=str(path))
    assert (again.receipt.appended, {f.name: f.read_bytes() for f in path.iterdir()}) == (
        {},
        before,
    )


def test_a_dry_run_tells_the_same_of_the_entries_as_the_run_that_writes_them(tmp_path):
    path = folder(tmp_path / "book")
    run(path, as_of=DAY, stamp="1", to=str(path))
    fill(path, "Meyer", Outcome="Reached", Notes="once")
    dry = run(path, as_of=DAY, stamp="2", to=str(path), dry_run=True)
    done = run(path, as_of=DAY, stamp="2", to=str(path))
    assert dry.receipt.sheets["Diary entries"].action == "added"
    assert done.receipt.backup == str(tmp_path / "book backups" / "2")
    assert dry.receipt == replace(done.receipt, backup=None)


@pytest.mark.parametrize("step", range(1, 6))
def test_a_run_that_breaks_off_loses_and_doubles_nothing(tmp_path, monkeypatch, step):
    path = folder(tmp_path / "book")
    run(path, as_of=DAY, stamp="1", to=str(path))
    fill(path, "Meyer", Outcome="Reached", Notes="once")
    puts = []

    def move(aside, file, real=folder_swap._move):
        if len(puts) == step:
            raise KeyboardInterrupt
        puts.append(file.name)
        real(aside, file)

    with monkeypatch.context() as patch:
        patch.setattr(folder_swap, "_move", move)
        with pytest.raises(KeyboardInterrupt):
            run(path, as_of=DAY, stamp="2", to=str(path))
    assert puts[:2] == ["Diary entries.csv", "Calls.csv"][:step]
    run(path, as_of=DAY, stamp="3", to=str(path))
    run(path, as_of=DAY, stamp="4", to=str(path))
    assert [r["Notes"].split(";")[0] for r in rows(path / "Calls.csv")] == ["hi", "", "once"]
    assert [r["In the call log"] for r in rows(path / "Diary entries.csv")] == ["yes"]


def test_a_book_without_a_log_keeps_what_was_typed_and_counts_it(tmp_path):
    path = folder(tmp_path / "book", log=False)
    run(path, as_of=DAY, stamp="1", to=str(path))
    fill(path, "Meyer", Outcome="Reached", Notes="hello")
    for stamp in ("2", "3"):
        receipt = run(path, as_of=DAY, stamp=stamp, to=str(path))
        assert receipt.receipt.appended == {}
        (entry,) = rows(path / "Diary entries.csv")
        assert (entry["Customer"], entry["Notes"], entry["In the call log"]) == (
            "Meyer",
            "hello",
            "not yet",
        )
        (problem,) = rows(path / "Problems.csv")
        assert "Customer: Meyer" in problem["What stood there"]
        assert "Notes: hello" in problem["What stood there"]
        assert "the book has no call log" in problem["What is wrong"]
        assert accounts(load(path, as_of=DAY)).set_index("name").loc[
            "Meyer", "last_contact"
        ] == pd.Timestamp(DAY)
    (path / "Calls.csv").write_text("Date,Customer,Outcome,Notes\n", encoding="utf-8")
    assert run(path, as_of=DAY, stamp="4", to=str(path)).receipt.appended == {"Calls": 1}
    assert [r["Notes"] for r in rows(path / "Calls.csv")] == ["hello"]
    assert rows(path / "Problems.csv") == []


def test_the_same_word_on_three_days_is_three_calls(tmp_path):
    path = folder(tmp_path / "book")
    log = path / "Calls.csv"
    log.write_text(
        (
            "Date,Customer,Outcome,Notes,Follow up,Follow up "
            "due\n2026-11-16,Meyer,Reached,,Offer,2026-11-26\n"
        ),
        encoding="utf-8",
    )
    run(path, as_of=dt.date(2026, 11, 19), stamp="0", to=str(path))
    for day in (19, 19, 20, 23):
        fill(path, "Meyer", Outcome="Voicemail")
        assert run(
            path, as_of=dt.date(2026, 11, day), stamp="1", to=str(path)
        ).receipt.appended == {"Calls": 1}
        assert {
            r["Date"] for r in rows(path / "Call schedule.csv") if r["Customer"] == "Meyer"
        } == {"2026-11-26"}
    assert [r["Date"][-2:] for r in rows(log)] == ["16", "19", "19", "20", "23"]


def test_a_filled_schedule_that_is_put_back_is_not_logged_twice(tmp_path):
    """With the sheet of entries, and without it: then the log itself tells."""
    path = folder(tmp_path / "book")
    run(path, as_of=DAY, stamp="1", to=str(path))
    fill(path, "Meyer", Outcome="Reached", Notes="TOK")
    old = (path / "Call schedule.csv").read_bytes()
    run(path, as_of=DAY, stamp="2", to=str(path))
    for gone in (False, True):
        (path / "Call schedule.csv").write_bytes(old)
        if gone:
            (path / "Diary entries.csv").unlink()
        receipt = run(path, as_of=DAY, stamp="3", to=str(path))
        assert receipt.receipt.appended == {}
        of_call, *others = receipt.problems
        assert "not logged again" in of_call.problem and "Notes: TOK" in of_call.value
        assert [each.problem[:21] for each in others] == ["the sheet was deleted"] * gone
    assert [r["Notes"] for r in rows(path / "Calls.csv")] == ["hi", "", "TOK"]


MESSY = [
    {"Outcome": "Reached", "Next_step": "Offer", "Next_step_due": "next tuesday", "Rating": "good"},
    {"Outcome": "garbage", "Notes": "x", "Next_step_due": "2026-10-01"},
    {"Notes": "only a note"},
    {"Next_step": "Only a step"},
    {"Outcome": "Reached", "Channel_used": "Pigeon", "Rating": "7", "Called_on": "soon"},
]


@pytest.mark.parametrize("columns", ["Notes", "Notes,Follow up,Follow up due,Rating"])
@pytest.mark.parametrize("row", MESSY)
def test_the_run_that_moves_a_row_tells_what_the_next_one_tells(tmp_path, row, columns):
    path = folder(tmp_path / "book")
    (path / "Calls.csv").write_text(
        f"Date,Customer,Outcome,{columns}\n2026-10-01,Meyer,Reached\n2026-10-01,Blau,Reached\n",
        encoding="utf-8",
    )
    run(path, as_of=DAY, stamp="1", to=str(path))
    fill(path, "Meyer", **row)
    first = run(path, as_of=DAY, stamp="2", to=str(path)).problems
    schedule = (path / "Call schedule.csv").read_bytes()
    second = run(path, as_of=DAY, stamp="3", to=str(path)).problems
    assert [p for p in second if p not in first] == []
    assert (path / "Call schedule.csv").read_bytes() == schedule
    before = {f.name: f.read_bytes() for f in path.iterdir()}
    assert run(path, as_of=DAY, stamp="4", to=str(path)).problems == second
    assert {f.name: f.read_bytes() for f in path.iterdir()} == before


@pytest.mark.parametrize(
    "columns", ["Notes", "Notes,Follow up", "Notes,Follow up,Follow up due", None]
)
def test_a_next_step_is_a_task_whatever_columns_the_log_has(tmp_path, columns):
    path = folder(tmp_path / "book", log=False)
    if columns:
        (path / "Calls.csv").write_text(f"Date,Customer,Outcome,{columns}\n", encoding="utf-8")
    run(path, as_of=DAY, stamp="1", to=str(path))
    fill(path, "Meyer", Outcome="Reached", Next_step="Offer", Next_step_due="2026-12-02")
    for stamp in ("2", "3"):
        run(path, as_of=DAY, stamp=stamp, to=str(path))
        (task,) = REPORTS["follow-ups"](Planning(load(path, as_of=DAY)))["Follow-ups"].to_dict(
            "records"
        )
        assert (task["kind"], task["customer_id"], task["what"], task["due"]) == (
            "Follow-up",
            "7",
            "Offer",
            pd.Timestamp(2026, 12, 2),
        )


@pytest.mark.parametrize(
    ("typed_in", "what", "due"),
    [
        ({"Next_step": "Offer"}, "Offer", None),
        ({"Outcome": "Reached", "Next_step_due": "2026-12-02"}, "Follow up", "2026-12-02"),
    ],
)
def test_a_step_without_a_day_waits_for_the_next_call_and_a_day_without_a_step_is_a_task(
    tmp_path, typed_in, what, due
):
    path = folder(tmp_path / "book")
    run(path, as_of=DAY, stamp="1", to=str(path))
    fill(path, "Meyer", **typed_in)
    run(path, as_of=DAY, stamp="2", to=str(path))
    book = load(path, as_of=DAY)
    mine = accounts(book).set_index("customer_id").loc["7"]
    assert mine["last_success"] == pd.Timestamp(DAY)
    (task,) = REPORTS["follow-ups"](Planning(book))["Follow-ups"].to_dict("records")
    assert (task["what"], task["due"]) == (what, pd.Timestamp(due) if due else mine["next_call"])
    assert pd.Timestamp(DAY) < task["due"]
    planning = Planning(book)
    table = planning.accounts
    points = agenda(planning, table[table["customer_id"] == "7"]).points["point"]
    assert [point for point in points if point.startswith(what)] == [
        f"{what} (due 2 Dec 2026)" if due else what
    ]


def test_a_note_alone_is_no_attempt(tmp_path):
    path = folder(tmp_path / "book")
    run(path, as_of=DAY, stamp="1", to=str(path))
    fill(path, "Meyer", Notes="sent a card")
    receipt = run(path, as_of=DAY, stamp="2", to=str(path))
    assert ["outcome missing" in p.problem for p in receipt.problems] == [True]
    found = accounts(load(path, as_of=DAY)).set_index("customer_id").loc["7"]
    assert found["last_success"] == pd.Timestamp(2026, 10, 1)
    assert "without success" not in found["why_date"]


@pytest.mark.parametrize("header", ["Notes", "Next step", "Outcome"])
def test_what_is_typed_under_a_header_that_was_written_over_is_logged(tmp_path, header):
    path = folder(tmp_path / "book")
    run(path, as_of=DAY, stamp="1", to=str(path))
    fill(path, "Meyer", **{header.replace(" ", "_"): "TOK"})
    file = path / "Call schedule.csv"
    file.write_text(
        file.read_text(encoding="utf-8-sig").replace(f",{header},", ",What they said,", 1),
        encoding="utf-8-sig",
    )
    run(path, as_of=DAY, stamp="2", to=str(path))
    assert "TOK" in ",".join(rows(path / "Calls.csv")[2].values())


def test_what_is_typed_under_a_header_that_nobody_can_place_is_told_in_full(tmp_path):
    path = folder(tmp_path / "book")
    run(path, as_of=DAY, stamp="1", to=str(path))
    fill(path, "Meyer", Outcome="Reached", Notes="TOK1")
    file = path / "Call schedule.csv"
    with file.open(encoding="utf-8-sig", newline="") as stream:
        head, *body = list(csv.reader(stream))
    at = head.index("Notes")
    head[at] = "What they said"
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream).writerows(
            [[*row[:at], *row[at + 1 :], row[at]] for row in [head, *body]]
        )
    run(path, as_of=DAY, stamp="2", to=str(path))
    assert rows(path / "Calls.csv")[2]["Notes"].startswith("What they said: TOK1")


def test_a_row_that_only_has_text_nobody_can_place_is_a_problem_with_its_cell():
    cells = pd.DataFrame(
        [["2026-11-20", "Meyer", None, "TOK"]],
        columns=["Date", "Customer", "Outcome", "My words"],
        dtype=object,
    )
    told: list[Problem] = []
    sheet = RawSheet(cells, Origin("Call schedule", 1, (1, 2, 3, 4)))
    assert len(entries_of(typed_rows(sheet), None, as_of=DAY, problems=told)) == 0
    assert [(p.cell, p.column, p.value) for p in told] == [("D0", "My words", "TOK")]


def test_a_formula_that_nobody_calculated_is_logged_as_its_text_and_told(tmp_path):
    path = tmp_path / "book.xlsx"
    with pd.ExcelWriter(path) as writer:
        pd.DataFrame({"Customer ID": ["7"], "Customer": ["Meyer"], "Revenue": [900]}).to_excel(
            writer, sheet_name="Customers", index=False
        )
        pd.DataFrame(
            {
                "Date": [pd.Timestamp(2026, 1, 5)],
                "Customer": ["Meyer"],
                "Outcome": ["Reached"],
                "Notes": [None],
            }
        ).to_excel(writer, sheet_name="Calls", index=False)
    run(path, as_of=DAY, stamp="1")
    book = load_workbook(path)
    sheet = book["Call schedule"]
    at = {cell.value: cell.column for cell in sheet[1]}
    hidden = sheet.column_dimensions[sheet.cell(1, at["News for the call"]).column_letter]
    assert hidden.hidden and hidden.max == at["Row key"]
    sheet.cell(2, at["Outcome"], "Reached")
    sheet.cell(2, at["Notes"], '=CONCATENATE("TOK","1")')
    book.save(path)
    receipt = run(path, as_of=DAY, stamp="2")
    assert [(p.column, p.value) for p in receipt.problems] == [("Notes", '=CONCATENATE("TOK","1")')]
    assert [c.value for c in load_workbook(path)["Calls"]["D"]] == [
        "Notes",
        None,
        '=CONCATENATE("TOK","1")',
    ]


def test_entries_that_wait_count_as_problems_everywhere(tmp_path):
    path = folder(tmp_path / "book", log=False)
    run(path, as_of=DAY, stamp="1", to=str(path))
    fill(path, "Meyer", Outcome="Reached", Notes="TOK")
    receipt = run(path, as_of=DAY, stamp="2", to=str(path))
    assert [("Notes: TOK" in p.value, p.fix) for p in receipt.problems] == [
        (
            True,
            (
                "Add a sheet Calls with the headings Date, Customer ID, By, Channel, Outcome, "
                "Notes, Follow up, Follow up due, Rating, Purpose, News told, and run again."
            ),
        )
    ]
    book = load(path, as_of=DAY)
    assert (
        len(book.problems)
        == len(REPORTS["problems"](Planning(book))["Problems"])
        == receipt.receipt.sheets["Problems"].rows
        == 1
    )


def test_entries_that_the_log_refuses_count_as_problems_everywhere(tmp_path):
    path = folder(tmp_path / "book", log=False)
    log = pd.DataFrame(
        {
            "Date": [pd.Timestamp(2026, 10, 1)],
            "Customer": ["Meyer"],
            "Outcome": ["Reached"],
            "Notes": ["hi"],
        }
    )
    log.to_parquet(path / "Calls.parquet")
    run(path, as_of=DAY, stamp="1", to=str(path))
    fill(path, "Meyer", Outcome="Reached", Notes="TOK")
    for stamp in ("2", "3"):
        receipt = run(path, as_of=DAY, stamp=stamp, to=str(path))
        assert [
            "Notes: TOK" in p.value and "not a CSV file" in p.problem for p in receipt.problems
        ] == [True]
        assert receipt.receipt.sheets["Problems"].rows == 1
        assert ["Notes: TOK" in p.value for p in load(path, as_of=DAY).problems] == [True]
    log.to_csv(path / "Calls.csv", index=False)
    (path / "Calls.parquet").unlink()
    receipt = run(path, as_of=DAY, stamp="4", to=str(path))
    assert (receipt.receipt.appended, receipt.problems) == ({"Calls": 1}, [])


def test_a_folder_without_results_has_nothing_typed(tmp_path):
    assert Folder(folder(tmp_path / "book")).read().filled.typed == ()


def test_a_copy_of_the_schedule_is_no_call_log_and_what_is_typed_there_is_taken_once(tmp_path):
    path = folder(tmp_path / "book")
    run(path, as_of=DAY, stamp="1", to=str(path))
    copy = path / "Calls week 49.csv"
    before = (path / "Call schedule.csv").read_bytes()
    copy.write_bytes(before)
    book = load(path, as_of=DAY)
    assert book.unread == {"Calls week 49": "a copy of our Call schedule"}
    told = [(p.severity, p.problem) for p in book.problems if p.sheet == "Calls week 49"]
    says = "a copy of our Call schedule: 'Calls week 49'; what is typed into it is taken, once"
    assert told == [("note", says)]
    fill(path, "Meyer", Outcome="Reached", Notes="said yes")
    copy.write_bytes((path / "Call schedule.csv").read_bytes())
    (path / "Call schedule.csv").write_bytes(before)
    assert run(path, as_of=DAY, stamp="2", to=str(path)).receipt.appended == {"Calls": 1}
    assert "said yes" in ",".join(rows(path / "Calls.csv")[-1].values())
    again = run(path, as_of=DAY, stamp="3", to=str(path))
    assert again.receipt.appended == {}
    assert not any("again" in p.problem or "twice" in p.problem for p in again.problems)


def test_what_is_typed_into_the_schedule_and_into_a_copy_of_it_is_one_call(tmp_path):
    path = folder(tmp_path / "book")
    run(path, as_of=DAY, stamp="1", to=str(path))
    fill(path, "Meyer", Outcome="Reached", Notes="said yes")
    (path / "Calls week 49.csv").write_bytes((path / "Call schedule.csv").read_bytes())
    result = run(path, as_of=DAY, stamp="2", to=str(path))
    assert result.receipt.appended == {"Calls": 1}
    assert not any("twice" in p.problem for p in result.problems)


def test_a_day_or_rating_that_cannot_be_read_is_told_with_its_cell(tmp_path):
    path = folder(tmp_path / "book")
    run(path, as_of=DAY, stamp="1", to=str(path))
    fill(
        path,
        "Meyer",
        Outcome="Reached",
        Next_step="Offer",
        Next_step_due="soon",
        Rating="great",
        Called_on="gestern",
    )
    problems = run(path, as_of=DAY, stamp="2", to=str(path)).problems
    told = {p.cell: (p.column, p.value) for p in problems if p.sheet == "Call schedule"}
    assert {cell: told[cell] for cell in ("Q2", "R2")} == {
        "Q2": ("Next step due", "soon"),
        "R2": ("Rating", "great"),
    }
    assert (told["S2"][0], "Called on: gestern" in told["S2"][1]) == ("Called on", True)
    assert "soon" in ",".join(rows(path / "Calls.csv")[-1].values())


def test_all_that_is_told_of_a_call_has_one_name_from_the_schedule_to_the_command():
    options = {p.name for p in log_call.params if isinstance(p, click.Option)}
    assert set(LOG_COLUMNS) - {"customer_id", "customer"} <= options
    assert set(LOG_COLUMNS) <= set(CALLS.names)
    assert {c.fills for c in CALL_SCHEDULE.columns if c.open} <= set(ENTRIES.names)
