"""What reps type into the schedule: it goes into the call log, once, and nothing of it is lost."""

import csv
import datetime as dt
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from toolkit import load, run
from toolkit.accounts import accounts
from toolkit.entries import entries_of, log_rows
from toolkit.stores import folder as folder_store
from toolkit.stores.folder import Folder

DAY = dt.date(2026, 11, 23)
TYPED = [
    "planned",
    "by",
    "customer_id",
    "customer",
    "channel",
    "outcome",
    "channel_used",
    "notes",
    "next_step",
    "next_step_due",
    "rating",
]


def typed(*rows: dict[str, Any]) -> pd.DataFrame:
    return pd.DataFrame(list(rows), columns=TYPED, dtype=object)


ROW = {"planned": "2026-11-20", "by": "Ana", "customer_id": "7", "customer": "Meyer", "channel": "Phone", "outcome": "Reached"}


@pytest.mark.parametrize(
    ("row", "day", "channel"),
    [
        (ROW, "2026-11-20", "Phone"),
        ({**ROW, "planned": pd.Timestamp(2026, 11, 25), "channel_used": " Visit "}, "2026-11-23", "Visit"),
        ({**ROW, "planned": None, "channel": None}, "2026-11-23", None),
        ({**ROW, "planned": "soon"}, "2026-11-23", "Phone"),
    ],
)
def test_an_entry_has_the_day_it_was_planned_for_but_never_a_day_to_come(row, day, channel):
    entry = entries_of(typed(row), None, as_of=DAY).iloc[0]
    assert (entry["date"].isoformat(), entry["channel"], entry["in_log"]) == (day, channel, "not yet")


def test_the_same_schedule_read_again_adds_nothing_and_equal_rows_are_entries_each():
    once = entries_of(typed(ROW, ROW, {**ROW, "notes": "hello"}), None, as_of=DAY)
    assert len(once) == 3
    assert once["key"].is_unique
    again = entries_of(
        typed({**ROW, "planned": dt.date(2026, 11, 20)}, ROW), once.assign(in_log="yes"), as_of=DAY + dt.timedelta(1)
    )
    assert again["in_log"].tolist() == ["yes"] * 3
    assert again["key"].tolist() == once["key"].tolist()


def test_what_the_log_has_no_column_for_is_said_in_the_notes():
    entry = entries_of(typed({**ROW, "notes": "nice", "next_step": "Offer", "next_step_due": dt.date(2026, 12, 1), "rating": 4.0}),
                       None, as_of=DAY)  # fmt: skip
    assert log_rows(entry, ["date", "customer", "notes"]) == [
        {"date": dt.date(2026, 11, 20), "customer": "Meyer",
         "notes": "nice; Outcome: Reached; Next step: Offer; Next step due: 2026-12-01; Rating: 4"}
    ]  # fmt: skip
    assert log_rows(entry, ["date", "customer_id", "outcome"]) == [
        {"date": dt.date(2026, 11, 20), "customer_id": "7", "outcome": "Reached"}
    ]


# ------------------------------------------------------------------------------------------------------- through a folder


def folder(path: Path, *, log: bool = True) -> Path:
    path.mkdir()
    (path / "Customers.csv").write_text("Customer ID,Customer,Owner,Revenue\n7,Meyer,Ana,900\n8,Blau,Ana,50\n", encoding="utf-8")
    if log:
        (path / "Calls.csv").write_text(
            "Date;Customer;Outcome;Remarks;Notes\n2026-10-01;Meyer;Reached;;hi\n2026-10-01;Blau;Reached;;", encoding="utf-8"
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
    return list(csv.DictReader(text.splitlines(), delimiter=";" if ";" in text.splitlines()[0] else ","))


def test_a_filled_row_goes_to_the_end_of_the_log_and_the_schedule_follows(tmp_path):
    path = folder(tmp_path / "book")
    run(path, as_of=DAY, stamp="1", to=str(path))
    assert {r["Customer"] for r in rows(path / "Call schedule.csv")} == {"Meyer"}
    old = (path / "Calls.csv").read_bytes()
    fill(path, "Meyer", Outcome="Reached", Notes="=likes tea", Next_step="Offer")
    receipt = run(path, as_of=DAY, stamp="2", to=str(path))
    assert receipt["appended"] == {"Calls": 1}
    assert (path / "Calls.csv").read_bytes().startswith(old + b"\n")
    assert rows(path / "Calls.csv")[2:] == [
        {"Date": "2026-11-23", "Customer": "Meyer", "Outcome": "Reached", "Remarks": "", "Notes": "'=likes tea; Next step: Offer"}
    ]
    assert load(path, as_of=DAY).tables["calls"]["notes"].iloc[-1] == "=likes tea; Next step: Offer"
    assert rows(path / "Call schedule.csv") == []
    found = accounts(load(path, as_of=DAY)).set_index("customer_id")
    assert found.loc["7", "last_contact"] == pd.Timestamp(DAY)
    before = {f.name: f.read_bytes() for f in path.iterdir()}
    again = run(path, as_of=DAY, stamp="3", to=str(path))
    assert (again["appended"], {f.name: f.read_bytes() for f in path.iterdir()}) == ({}, before)


@pytest.mark.parametrize("step", [1, 2, 3])
def test_a_run_that_breaks_off_loses_and_doubles_nothing(tmp_path, monkeypatch, step):
    path = folder(tmp_path / "book")
    run(path, as_of=DAY, stamp="1", to=str(path))
    fill(path, "Meyer", Outcome="Reached", Notes="once")
    puts = []

    def put(file, data, real=folder_store._put):
        if len(puts) == step:
            raise KeyboardInterrupt
        puts.append(file.name)
        real(file, data)

    with monkeypatch.context() as patch:
        patch.setattr("toolkit.stores.folder._put", put)
        with pytest.raises(KeyboardInterrupt):
            run(path, as_of=DAY, stamp="2", to=str(path))
    assert puts == ["Diary entries.csv", "Calls.csv", "Call schedule.csv"][:step]
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
        assert receipt["appended"] == {}
        (entry,) = rows(path / "Diary entries.csv")
        assert (entry["Customer"], entry["Notes"], entry["In the call log"]) == ("Meyer", "hello", "not yet")
        (problem,) = rows(path / "Problems.csv")
        assert "Customer: Meyer" in problem["What stood there"]
        assert "Notes: hello" in problem["What stood there"]
        assert "the book has no call log" in problem["What is wrong"]
        assert accounts(load(path, as_of=DAY)).set_index("name").loc["Meyer", "last_contact"] == pd.Timestamp(DAY)
    (path / "Calls.csv").write_text("Date,Customer,Outcome,Notes\n", encoding="utf-8")
    assert run(path, as_of=DAY, stamp="4", to=str(path))["appended"] == {"Calls": 1}
    assert [r["Notes"] for r in rows(path / "Calls.csv")] == ["hello"]
    assert rows(path / "Problems.csv") == []


def test_a_folder_without_results_has_nothing_typed(tmp_path):
    assert Folder(folder(tmp_path / "book")).read().filled.typed is None
