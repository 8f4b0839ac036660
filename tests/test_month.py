"""A month of work, day by day: nothing that people type is lost, and nothing is there twice.

In a workbook file (through openpyxl), in a workbook that is open in Excel, and in a Google Sheet.
The month is whole where all seeds are tried.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from random import Random
from typing import Any

import openpyxl
import pandas as pd
import pytest

from tests.seeds import ALL
from tests.stores.test_tasks_done import Workbook, as_day, new_place

pytestmark = pytest.mark.usefixtures("plan_once")
FIRST = dt.date(2026, 11, 2)  # a Monday
DAYS = [day.date() for day in pd.bdate_range(FIRST, periods=20)]
REPS = ("Ann", "Bob")
OLD = dt.date(2021, 3, 1)


def customers() -> list[list[Any]]:
    rows: list[list[Any]] = []
    for n in range(8):
        since = OLD if n < 6 else FIRST - dt.timedelta(days=n)
        rows.append([f"K{n}", f"Customer {n}", REPS[n % 2], 1000 - 90 * n, since, "sailing"])
    return rows


SHEETS: dict[str, list[list[Any]]] = {
    "Customers": [
        ["Customer ID", "Customer", "Owner", "Annual revenue", "Customer since", "Interests"],
        *customers(),
    ],
    "Calls": [
        ["Customer ID", "Date", "Channel", "Outcome", "Purpose", "Notes", "News told"],
        *[[f"K{n}", dt.date(2026, 9, 1 + n), "Phone", "Reached", "check-up", f"old {n}", None]
          for n in range(6)],
    ],
    "Orders": [
        ["Customer ID", "Date", "Amount", "Item"],
        *[[f"K{n}", dt.date(2025, 2, 3 + n), 100, "beans"] for n in range(6)],
        ["K6", dt.date(2026, 10, 30), 80, "beans"],
    ],
    "Promises": [
        ["Customer ID", "Promise", "Made by", "Promised on", "Due", "Delivered on", "Note sent"],
        ["K0", "the contract", "us", dt.date(2026, 10, 26), dt.date(2026, 11, 3), None, None],
        ["K1", "samples", "us", dt.date(2026, 10, 26), dt.date(2026, 11, 5), None, None],
        ["K1", "samples", "us", dt.date(2026, 10, 27), dt.date(2026, 11, 6), None, None],
        ["K2", "the plan", "us", dt.date(2026, 10, 26), dt.date(2026, 11, 20), None, None],
        ["K3", "signed paper", "them", dt.date(2026, 10, 30), dt.date(2026, 11, 9), None, None],
    ],
    "Requests": [
        ["Customer ID", "Request", "Asked on", "Answered on", "Answer"],
        ["K4", "delivery at night", dt.date(2026, 10, 30), None, None],
    ],
    "News": [["Item", "Date"], *[[f"News {n}", dt.date(2026, 10, 1 + n)] for n in range(4)]],
}  # fmt: skip


@pytest.fixture(params=["file", "excel copy", "excel sheets", "google"])
def place(request: pytest.FixtureRequest, tmp_path: Any) -> Iterator[Workbook]:
    yield from new_place(request.param, tmp_path, request, SHEETS)


Typed = dict[int, dict[str, Any]]
"""Values under headings, by the row (counted from 1)."""


def put_all(place: Workbook, sheets: dict[str, Typed]) -> None:
    """Type into sheets; a file is opened and saved once."""
    heads = {title: place.cells(title)[0] for title, typed in sheets.items() if typed}
    book = openpyxl.load_workbook(place.path) if heads and type(place) is Workbook else None
    for title, head in heads.items():
        for row, values in sheets[title].items():
            for heading, value in values.items():
                column = head.index(heading) + 1
                if book:
                    book[title].cell(row, column).value = value
                else:
                    place.put(title, row, column, value)
    if book:
        book.save(place.path)


def numbered(place: Workbook, title: str) -> list[tuple[int, dict[str, Any]]]:
    head, *rows = place.cells(title) or [[]]
    found = []
    for number, row in enumerate(rows, 2):
        cells = dict(zip(head, [*row, *[None] * len(head)], strict=False))
        if any(cells.values()):
            found.append((number, cells))
    return found


class Typist:
    """People who type what they did, each thing with a word of its own."""

    def __init__(self, place: Workbook) -> None:
        self.place, self.count, self.chance = place, 0, Random(7)
        self.calls: dict[str, tuple[str, dt.date]] = {}
        self.more: dict[str, dict[str, Any]] = {}
        self.tasks: dict[str, tuple[str, str, dt.date]] = {}

    def word(self, kind: str) -> str:
        self.count += 1
        return f"{kind} {self.count:03d}"

    def call(self, day: dt.date) -> dict[str, Typed]:
        """Make the calls that are planned by today, and say how they went."""
        typed: Typed = {}
        for row, cells in numbered(self.place, "Call schedule"):
            planned = as_day(cells["Date"])
            if not isinstance(planned, dt.date) or planned > day:
                continue
            word = self.word("call")
            values = {"Outcome": "Reached", "Notes": word, "Purpose": "check-up"}
            if self.count % 4 == 0:
                values["Outcome"] = "No answer"
            if "Thank for the first order" in str(cells["Why now"]):
                values |= {"Outcome": "Reached", "Purpose": "thank-you"}
            more = self.whatever_else(word, day, cells)
            typed[row] = values | {name: value for name, (value, _) in more.items()}
            self.calls[word] = (str(cells["Customer ID"]), day)
            self.more[word] = {name: kept for name, (_, kept) in more.items()}
        return {"Call schedule": typed}

    def whatever_else(
        self, word: str, day: dt.date, cells: dict[str, Any]
    ) -> dict[str, tuple[Any, Any]]:
        """Some of the other columns: what is typed into them, and what is to be kept of it."""
        later = day + dt.timedelta(days=9)
        offered = {
            "Rating": (3, 3),
            "Channel used": ("Video", "Video"),
            "Called on": (f"{day:%Y-%m-%d}", day),
            "Next step": (f"next of {word}", f"next of {word}"),
            "Next step due": (f"{later:%d %B %Y}", f"{later:%d %B %Y}"),
        }
        if cells["Questions for the call"]:
            offered["Answer"] = (f"answer of {word}", f"answer of {word}")
        chosen = [name for name in offered if self.chance.random() < 0.5]
        if "Next step" not in chosen:
            chosen = [name for name in chosen if name != "Next step due"]
        return {name: offered[name] for name in chosen}

    def do(self, day: dt.date, tasks: list[tuple[int, dict[str, Any]]]) -> dict[str, Typed]:
        """Do what is due on To do by today, and leave a note beside the first of the rest."""
        typed: Typed = {}
        for row, cells in tasks:
            due = as_day(cells["Due"])
            if not isinstance(due, dt.date) or not cells["Task"]:
                continue
            if due > day:
                if not cells["Notes"] and len(typed) < 2:
                    typed[row] = {"Notes": f"started {row}"}
                continue
            word = self.word("task")
            typed[row] = {"Done on": day, "Result": word, "Notes": f"note of {word}"}
            self.tasks[word] = (str(cells["Customer ID"]), str(cells["What"]), day)
        return {"To do": typed}


def add_row(place: Workbook, title: str, values: list[Any]) -> None:
    rows = len([row for row in place.cells(title) if any(row)])
    head = place.cells(title)[0]
    put_all(place, {title: {rows + 1: dict(zip(head, values, strict=False))}})


@pytest.mark.every_place
def test_a_month_of_typing_loses_nothing_and_doubles_nothing(place: Workbook) -> None:
    """Practices 14, 17, 20, 21, 22, 31, 32, 43 and 48, one day after another."""
    days = DAYS[: (20 if ALL else 8)] if type(place) is Workbook else DAYS[:6]
    typist = Typist(place)
    seen_done: set[tuple[str, str]] = set()
    bought = []
    for number, day in enumerate(days):
        place.refresh(day)
        tasks = numbered(place, "To do")
        open_now = {(str(cells["Customer ID"]), head_of(cells)) for _, cells in tasks}
        assert not open_now & seen_done, f"done, and asked for again on {day}"
        typed: dict[str, Typed] = {}
        if number % 3 != 2:
            typed |= typist.call(day)
        if number % 4 != 3:
            before = len(typist.tasks)
            typed |= typist.do(day, tasks)
            done = list(typist.tasks.values())[before:]
            seen_done |= {(who, what.partition(":")[0].partition(",")[0]) for who, what, _ in done
                          if not what.startswith(("Sit down", "samples"))}  # fmt: skip
        put_all(place, typed)
        if number == 3:
            add_row(place, "Orders", ["K7", day, 60, "tea"])
            bought.append(day)
    for _ in range(2):
        result = place.refresh(days[-1])
    assert len(typist.calls) > len(days) / 2 and len(typist.tasks) > 5

    log = place.rows("Calls")
    # Behind the word stands what the log has no column for.
    notes = Counter(str(row["Notes"])[:8] for row in log)
    assert {word: notes[word] for word in typist.calls} == dict.fromkeys(typist.calls, 1)
    assert [row["Notes"] for row in log[:6]] == [f"old {n}" for n in range(6)]
    assert len(log) == 6 + len(typist.calls)
    whose = {str(row["Notes"])[:8]: (row["Customer ID"], row["Date"]) for row in log}
    for word, (customer, day) in typist.calls.items():
        assert whose[word][0] == customer and whose[word][1] <= day

    diary = place.rows("Diary entries")
    for words, column in ((typist.calls, "Notes"), (typist.tasks, "Outcome")):
        told = Counter(str(row[column]) for row in diary)
        assert {word: told[word] for word in words} == dict.fromkeys(words, 1)
    by_note = {str(row["Notes"]): row for row in diary}
    for word, more in typist.more.items():
        kept = {"Channel used": "Channel", "Called on": "Date"}
        found = {name: by_note[word].get(kept.get(name, name)) for name in more}
        assert found == more, word
    assert sum(map(len, typist.more.values())) > len(typist.calls)
    by_word = {str(row["Outcome"]): row for row in diary}
    for word, (customer, what, day) in typist.tasks.items():
        entry = by_word[word]
        assert (entry["Customer ID"], entry["Date"]) == (customer, day)
        assert what in str(entry["Task"]) and str(entry["Notes"]).startswith("note of task")

    per_customer = Counter((row["Customer ID"], item) for row in log
                           for item in str(row["News told"] or "").split("; ") if item)  # fmt: skip
    assert max(per_customer.values()) == 1
    assert not [title for title in titles(place) if "(kept" in title]
    assert {sheet.action for sheet in result.receipt.sheets.values()} <= {"unchanged", "replaced"}
    _promises_are_closed_where_they_stand(place, typist)


def head_of(cells: dict[str, Any]) -> str:
    return str(cells["What"]).partition(":")[0].partition(",")[0]


def titles(place: Workbook) -> list[str]:
    if type(place) is Workbook:
        return openpyxl.load_workbook(place.path, read_only=True).sheetnames
    if hasattr(place, "open"):
        return [sheet.name for sheet in place.open.sheets]
    return [sheet.title for sheet in place.book.sheets]


def _promises_are_closed_where_they_stand(place: Workbook, typist: Typist) -> None:
    """Each promise that was kept has its day in its own row, and each its own."""
    rows = place.rows("Promises")
    kept = {what.partition(",")[0]: day for who, what, day in typist.tasks.values()
            if what.partition(",")[0] in ("the contract", "the plan")}  # fmt: skip
    days = {row["Promise"]: row["Delivered on"] for row in rows}
    assert {name: days[name] for name in kept} == kept
    samples = [day for _, what, day in typist.tasks.values() if what.startswith("samples")]
    assert sorted(r["Delivered on"] for r in rows if r["Promise"] == "samples") == sorted(samples)
    [note] = [r["Note sent"] for r in rows if r["Promise"] == "signed paper"]
    sent = [day for _, what, day in typist.tasks.values() if "signed paper" in what]
    assert [note] == sent
    [answered] = [row["Answered on"] for row in place.rows("Requests")]
    assert [answered] == [day for _, what, day in typist.tasks.values() if "at night" in what]
