"""What every store promises, asked of each of them:
the same sheets in, the same results out, nothing of ours read as input.
"""

import csv
import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
import xlsxwriter
from excel_engine import Excel, running
from python_calamine import CalamineWorkbook

from tests.google_server import GoogleServer, Spreadsheet, people
from toolkit import load, run
from toolkit.entries.filled import Filled
from toolkit.entries.last_tiers import LastTier, last_tiers
from toolkit.load_book import load_book
from toolkit.log_call import log
from toolkit.make_output import full_output, placed
from toolkit.planning.planning import Planning, accounts
from toolkit.render.values import unguarded
from toolkit.reports import REPORTS
from toolkit.schema.outputs import ADDED, CALL_SCHEDULE
from toolkit.stores import open_sink, open_store
from toolkit.stores.base import Source
from toolkit.stores.memory import Memory

DAY = dt.date(2026, 11, 23)
SHEETS: dict[str, list[list[Any]]] = {
    "Customers": [
        ["Customer ID", "Customer", "Owner", "Revenue", "Country", "Phone", "Notes"],
        ["007", "Meyer & Söhne", "Ana", 90000, "Germany", "+49 30 1", "=likes tea"],
        ["008", "Blau GmbH", "Ana", 5000.5, "Spain", "0049 171", None],
        ["009", "Nobody yet", "Ben", None, None, None, None],
    ],
    "Calls": [
        ["Date", "Customer ID", "Outcome", "Notes"],
        [dt.date(2026, 11, 2), "007", "Reached", "wants a quote"],
        [dt.date(2026, 11, 20), "008", "No answer", None],
        [dt.date(2026, 11, 19), "008", "Reached", "two\nlines"],
    ],
    "Team": [["Rep", "Calls per day"], ["Ana", 1], ["Ben", 4]],
}


class Place:
    """One kind of store with SHEETS in it, and how to look at what was written there."""

    def __init__(self, kind: str, folder: Path, excel: Excel | None = None) -> None:
        self.kind, self.path = kind, folder / ("book.xlsx" if kind.startswith("excel") else "book")
        if kind.startswith("excel"):
            with xlsxwriter.Workbook(self.path, {"default_date_format": "yyyy-mm-dd"}) as book:
                for title, rows in SHEETS.items():
                    sheet = book.add_worksheet(title)
                    for r, row in enumerate(rows):
                        for c, value in enumerate(row):
                            if isinstance(value, str):
                                sheet.write_string(r, c, value)
                            elif value is not None:
                                sheet.write(r, c, value)
            self.open = excel.open(self.path) if excel else None
        elif kind == "folder":
            self.path.mkdir()
            for title, rows in SHEETS.items():
                with (self.path / f"{title}.csv").open("w", encoding="utf-8", newline="") as file:
                    csv.writer(file).writerows(rows)
        elif kind == "google":
            self.google = GoogleServer().__enter__()
            self.key, self.url = self.google.key_file(folder / "key.json"), self.google.url
            book = self.google.add(Spreadsheet("book", "book"))
            for title, rows in SHEETS.items():
                book.add_sheet(title, [[serial(v) for v in row] for row in rows])
        else:
            self.memory = Memory(
                {t: pd.DataFrame(r[1:], columns=r[0], dtype=object) for t, r in SHEETS.items()},
                name="book",
            )

    def store(self) -> Source:
        if self.kind == "google":
            return open_store("gsheet:book", creds=self.key)
        if self.kind == "excel_open":
            return open_store("excel:book")
        return self.memory if self.kind == "memory" else open_store(self.path)

    def close(self) -> None:
        if self.kind == "google":
            self.google.__exit__()

    def seen(self) -> Any:
        """All that stands in the place, to tell whether it changed."""
        if self.kind == "memory":
            return {t: f.astype(str).to_dict("list") for t, f in self.memory.written.items()}
        if self.kind == "google":
            book = self.google.books["book"]
            return {
                **book.as_answer(),
                "cells": {s.title: [list(row) for row in s.rows] for s in book.sheets},
            }
        if self.kind == "excel_open":
            assert self.open is not None
            return {s.name: s.used_range.options(ndim=2).value for s in self.open.sheets}
        files = [self.path] if self.path.is_file() else sorted(self.path.iterdir())
        return {file.name: file.read_bytes() for file in files}

    def schedule(self) -> list[list[str]]:
        if self.kind == "memory":
            frame = self.memory.written[CALL_SCHEDULE.title]
            return [
                [c.label for c in CALL_SCHEDULE.columns],
                *(as_text(row) for row in frame.itertuples(index=False)),
            ]
        if self.kind == "google":
            return [padded(row) for row in self.google.books["book"].values("Call schedule")]
        if self.kind == "excel_open":
            assert self.open is not None
            return [
                as_text(row)
                for row in self.open.sheets["Call schedule"].used_range.options(ndim=2).value
            ]
        if self.kind == "folder":
            with (self.path / "Call schedule.csv").open(encoding="utf-8-sig", newline="") as file:
                return [[unguarded(v) for v in row] for row in csv.reader(file)]
        return [
            as_text(row)
            for row in CalamineWorkbook.from_path(self.path)
            .get_sheet_by_name("Call schedule")
            .to_python()
        ]


def as_text(row: Any) -> list[str]:
    return [
        "" if v is None or v != v else f"{v:%Y-%m-%d}" if isinstance(v, dt.date) else str(v)
        for v in row
    ]


def serial(value: Any) -> Any:
    """A day as the number that Google Sheets keep for it."""
    return (value - dt.date(1899, 12, 30)).days if isinstance(value, dt.date) else value


def padded(row: list[Any]) -> list[str]:
    """A row of a Google Sheet as text: days are days again,
    and the empty cells that its answers cut off are there.
    """
    cells = [*row, *[""] * (len(CALL_SCHEDULE.columns) - len(row))]
    days = [i for i, c in enumerate(CALL_SCHEDULE.columns) if c.kind == "date"]
    return as_text(
        dt.date(1899, 12, 30) + dt.timedelta(v) if i in days and isinstance(v, int) else v
        for i, v in enumerate(cells)
    )


@pytest.fixture(params=["memory", "folder", "excel", "excel_open", "google"])
def place(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Place]:
    if request.param == "excel_open":
        with running() as excel:
            yield Place(request.param, tmp_path, excel)
        return
    place = Place(request.param, tmp_path)
    if place.kind == "google":
        monkeypatch.setenv("RETAIN_SHEETS_URL", place.url)
    yield place
    place.close()


def write(place: Place, *, dry_run: bool = False) -> Any:
    store = place.store()
    read = store.read()
    book = load_book(
        read.sheets,
        name="book",
        as_of=DAY,
        epoch=read.epoch,
        filled=Filled(read.filled.typed, read.filled.entries),
    )
    return open_sink(store, str(place.path) if place.kind == "folder" else None).write(
        full_output(placed(book)), dry_run=dry_run, stamp="1", keep=0
    )


def test_every_store_gives_the_same_accounts(place: Place, tmp_path: Path) -> None:
    read, plain = place.store().read(), Place("memory", tmp_path).store().read()
    assert list(read.sheets) == sorted(SHEETS) if place.kind == "folder" else list(SHEETS)
    found = accounts(load_book(read.sheets, name="book", as_of=DAY, epoch=read.epoch))
    pd.testing.assert_frame_equal(found, accounts(load_book(plain.sheets, name="book", as_of=DAY)))
    assert found["customer_id"].tolist() == ["007", "008", "009"]
    assert found["notes"].tolist()[0] == "=likes tea"


def test_every_store_writes_the_same_schedule(place: Place, tmp_path: Path) -> None:
    other = Place("memory", tmp_path)
    for each in (place, other):
        write(each)
    assert place.schedule() == other.schedule()
    assert [row[2] for row in place.schedule()[1:]] == ["009", "007"]


def test_a_dry_run_gives_the_same_receipt_and_writes_nothing(place: Place) -> None:
    before = place.seen()
    told = write(place, dry_run=True)
    assert place.seen() == before
    done = write(place)
    assert (told.sheets, told.columns, told.changed_parts, told.sha256_after) == (
        done.sheets, done.columns, done.changed_parts, done.sha256_after,
    )  # fmt: skip
    assert {s.action for s in done.sheets.values()} == {"added"}


def test_a_second_run_changes_nothing_and_reads_nothing_of_ours(place: Place) -> None:
    write(place)
    before = place.seen()
    again = write(place)
    assert place.seen() == before
    assert {s.action for s in again.sheets.values()} <= {"unchanged", "replaced"}
    assert set(place.store().read().sheets) == set(SHEETS)
    columns = list(place.store().read().sheets["Customers"].headers)
    assert not {c.label for c in ADDED.columns} & set(columns)


def test_the_tiers_of_a_run_are_read_back_by_the_next(place: Place) -> None:
    """But from memory, where there is no sheet that they stand on."""
    assert place.store().read().filled.tiers is None
    write(place)
    sheet = place.store().read().filled.tiers
    if place.kind == "memory":
        assert sheet is None
        return
    assert sheet is not None
    assert last_tiers(sheet, [1]) == {"007": LastTier("A"), "008": LastTier("B")}


@pytest.mark.parametrize("kind", ["folder", "excel"])
def test_the_public_call_goes_through_every_store_on_disk(kind: str, tmp_path: Path) -> None:
    place = Place(kind, tmp_path)
    receipt = run(
        place.path, as_of=DAY, stamp="1", to=str(place.path) if kind == "folder" else None
    )
    assert set(receipt.receipt.sheets) >= {"Call schedule", "Problems", "Run"}
    assert len(place.schedule()) == 3


@pytest.mark.parametrize("place", ["google"], indirect=True)
def test_the_same_word_typed_after_each_run_is_a_call_each_time(place: Place) -> None:
    write(place)
    for n in range(1, 4):
        book = place.google.books["book"]
        head = book.values("Call schedule")[0]
        people.type_in(book, "Call schedule", 1, head.index("Outcome"), "Voicemail")
        assert write(place).appended == {"Calls": 1}
        assert [row[2] for row in place.google.books["book"].values("Calls")].count(
            "Voicemail"
        ) == n


def test_a_call_told_to_log_loses_nothing_for_which_the_log_has_no_column(place: Place) -> None:
    where = str(place.path) if place.kind == "folder" else None
    run(place.store(), as_of=DAY, stamp="1", to=where)
    before = place.schedule()
    said = {
        "outcome": "Reached",
        "by": "Ana",
        "channel": "Visit",
        "follow_up": "Offer",
        "follow_up_due": dt.date(2026, 12, 2),
    }
    done = [log(place.store(), "007", said, as_of=DAY, stamp=str(n)) for n in (2, 3)]
    assert [(d.no_column, d.receipt.sheets["Diary entries"].rows) for d in done] == [
        (["By", "Channel", "Next step", "Next step due"], n) for n in (1, 2)
    ]
    assert place.schedule() == before
    book = load(place.store(), as_of=DAY)
    assert (
        book.entries[["by", "channel", "outcome", "follow_up", "in_log"]].to_numpy().tolist()
        == [["Ana", "Visit", "Reached", "Offer", "yes"]] * 2
    )
    assert len(book.tables["calls"]) == len(SHEETS["Calls"]) - 1 + 2
    # The same words are the same step, agreed on again.
    assert REPORTS["follow-ups"](Planning(book))["Follow-ups"]["what"].tolist() == ["Offer"]
    assert run(place.store(), as_of=DAY, stamp="4", to=where).receipt.appended == {}
