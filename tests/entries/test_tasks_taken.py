"""Tasks that are done, in the tables of a book: which cell each fills, and what is told."""

import datetime as dt
from typing import Any

import pandas as pd
import pytest

from toolkit.entries.task_sources import TaskName, name_in, row_key_of_task, task_name
from toolkit.entries.tasks_taken import TasksTaken, Tick, take_tasks
from toolkit.entries.typed_tasks import AT_SOURCE, HERE, TypedTasks
from toolkit.parsing.cells import How
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped
from toolkit.reading.places import Origin
from toolkit.schema.outputs import ENTRIES

DAY = dt.date(2026, 9, 15)
REQUESTS = pd.DataFrame(
    {
        "customer_id": ["K0", "K0", "K1", None],
        "customer": ["Alfa", "Alfa", "Beta", None],
        "request": ["a visit", "a visit", "a visit", "a visit"],
        "asked_on": pd.to_datetime(["2026-09-01", "2026-09-02", "2026-09-01", "2026-09-01"]),
        "answered_on": pd.to_datetime([None, None, "2026-09-03", None]),
        "answer": pd.Series([None] * 4, dtype=object),
    },
    index=[5, 6, 7, 8],
)
POSITIONS = {"customer_id": 0, "request": 1, "asked_on": 2, "answered_on": 3}


def mapped(**positions: int) -> dict[str, Mapped]:
    headers = tuple(positions)
    places = Origin("Asked", 1, tuple(range(1, len(headers) + 1)))
    return {"requests": Mapped("requests", "Asked", places, {}, positions, [], 9, headers=headers)}


def name_of(customer: str, asked: str) -> TaskName:
    return task_name("requests", "request", customer, ["a visit", pd.Timestamp(asked)])


def entry(name: TaskName, **values: Any) -> dict[str, Any]:
    blank = dict.fromkeys(ENTRIES.names)
    given = {"date": DAY, "customer_id": "K0", "customer": "Alfa", "task": "Request: a visit"}
    key = f"0123456789ab-{row_key_of_task('k1', name, 1)}"
    return {**blank, **given, "in_log": HERE, "key": key, **values}


def taken(
    *entries: dict[str, Any], earlier: int = 0, **positions: int
) -> tuple[TasksTaken, list[Problem]]:
    done = pd.DataFrame(entries, columns=ENTRIES.names, dtype=object)
    told: list[Problem] = []
    typed = TypedTasks(done, earlier)
    where = mapped(**(positions or POSITIONS))
    return take_tasks(
        {"requests": REQUESTS}, where, typed, How(), told, as_of=dt.date(2026, 9, 30)
    ), told


def test_a_day_goes_into_the_row_of_its_task_and_what_came_of_it_into_the_table_alone() -> None:
    before = REQUESTS.copy()
    found, told = taken(entry(name_of("K0", "2026-09-02"), outcome="on Friday"))
    rows = found.tables["requests"]
    assert rows["answered_on"].tolist()[:2] == [pd.NaT, pd.Timestamp(DAY)]
    assert rows["answer"].dropna().to_dict() == {6: "on Friday"}
    key = found.tasks.done["key"][0]
    known = ("customer_id", "customer", "request", "asked_on")
    assert found.ticks == (Tick(key, "requests", 6, "answered_on", DAY, known),)
    assert (found.tasks.loose, told) == ((), [])
    pd.testing.assert_frame_equal(REQUESTS, before)


def test_a_sheet_without_the_column_gets_no_tick_and_the_table_its_day() -> None:
    found, _ = taken(entry(name_of("K0", "2026-09-01")), customer_id=0, request=1, asked_on=2)
    assert found.ticks == ()
    assert found.tables["requests"]["answered_on"][5] == pd.Timestamp(DAY)


@pytest.mark.parametrize(
    ("name", "values", "says", "fix"),
    [
        (
            name_of("K1", "2026-09-01"),
            {"customer_id": "K1", "customer": "Beta"},
            "done for Beta, and its row says 2026-09-03 already, which stays;"
            " it is kept in Diary entries",
            "Nothing, if that is so; else correct the row.",
        ),
        (
            name_of("K0", "2026-09-09"),
            {"customer": None},
            "done for K0, and its row is gone, or says something else by now;"
            " it is kept in Diary entries",
            "Nothing, if that is so; else correct the row.",
        ),
        (
            name_of("K0", "2026-09-01"),
            {"date": "one day"},
            "done for Alfa, and its date is no day that can be read; it is kept in Diary entries",
            "Write the day it was done into Diary entries.",
        ),
    ],
)
def test_what_fills_no_cell_is_told(name, values, says, fix) -> None:
    found, (problem,) = taken(entry(name, **values))
    assert found.ticks == ()
    date = values.get("date", "2026-09-15")
    assert (problem.sheet, problem.severity) == ("Diary entries", "note")
    assert problem.value == f"Request: a visit: {date}"
    assert (problem.problem, problem.fix) == (says, fix)
    is_of_row = "already" in says
    assert found.tasks.loose == (() if is_of_row else (name,))
    assert found.tasks.done["in_log"].tolist() == [AT_SOURCE if is_of_row else HERE]


def test_a_row_that_is_gone_is_told_of_once_and_the_task_stays_done() -> None:
    name = name_of("K0", "2026-09-09")
    found, told = taken(entry(name), earlier=1)
    assert (told, found.tasks.loose, found.ticks) == ([], (name,), ())


def test_a_day_that_stands_in_its_row_already_settles_the_task_without_a_word() -> None:
    beta = {"customer_id": "K1", "customer": "Beta", "date": dt.date(2026, 9, 3)}
    found, told = taken(entry(name_of("K1", "2026-09-01"), **beta))
    assert (told, found.ticks) == ([], ())
    assert found.tasks.done["in_log"].tolist() == [AT_SOURCE]


def test_the_name_of_a_task_is_read_from_its_row_key() -> None:
    name = TaskName("calls", "not marked", "abc123")
    assert [row_key_of_task("k1", name, nth) for nth in (1, 2)] == [
        "k1-calls.not_marked.abc123",
        "k1-calls.not_marked.abc123-2",
    ]
    assert name_in("k1-calls.not_marked.abc123-2") == name
    for other in ("k1", "", None, "k1-log1", "k1-a.b", "k1-a.b.c.d"):
        assert name_in(other) is None


def test_rows_are_known_by_what_they_say_not_by_how_it_is_stored() -> None:
    day = pd.Timestamp(2026, 9, 1)
    assert name_of("K0", "2026-09-01") == task_name("requests", "request", "K0", ["a visit", day])
    assert name_of("K0", "2026-09-01") != name_of("K1", "2026-09-01")
    assert len(name_of("K0", "2026-09-01").digest) == 12
