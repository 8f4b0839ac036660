"""What was typed into To do and into the Watch list: tasks that are done, and what stays."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pandas as pd
import pytest

from toolkit.entries.entry_keys import typed_key
from toolkit.entries.schedule_sheet import TypedCell, TypedRow
from toolkit.entries.typed_tasks import AT_SOURCE, HERE, TypedTasks, is_of_tasks, typed_tasks
from toolkit.parsing.cells import How
from toolkit.problem import Problem
from toolkit.schema.outputs import CALL_SCHEDULE, ENTRIES
from toolkit.schema.to_do_outputs import TO_DO
from toolkit.schema.watch_outputs import WATCH_LIST

DAY = dt.date(2026, 9, 16)
LABELS = {c.name: c.label for table in (TO_DO, WATCH_LIST) for c in table.columns}


def row(table: str = "to_do", elsewhere: tuple[TypedCell, ...] = (), **typed: Any) -> TypedRow:
    return TypedRow(
        planned=dt.date(2026, 9, 15),
        by="Ann",
        customer_id="K0",
        customer="Alfa",
        channel=None,
        row_key="k1-promises.note.abc",
        typed={name: TypedCell(value, LABELS[name], "I2") for name, value in typed.items()},
        elsewhere=elsewhere,
        table=table,
        about=("Our promise", "the contract"),
    )


def read(*rows: TypedRow, earlier: pd.DataFrame | None = None) -> tuple[TypedTasks, list[Problem]]:
    told: list[Problem] = []
    found = typed_tasks(rows, earlier, as_of=DAY, how=How(), problems=told)
    return found, told


def test_a_task_with_its_day_is_an_entry_of_the_diary() -> None:
    found, told = read(row(done_on="2026-09-15", result="sent", notes="by post"))
    (entry,) = found.done.to_dict("records")
    assert told == []
    assert (found.earlier, found.drafts) == (0, ())
    key = typed_key(["K0", "2026-09-15", "2026-09-15", "sent", "by post"], "k1-promises.note.abc")
    assert {name: value for name, value in entry.items() if value is not None} == {
        "date": dt.date(2026, 9, 15),
        "planned": dt.date(2026, 9, 15),
        "customer_id": "K0",
        "customer": "Alfa",
        "by": "Ann",
        "outcome": "sent",
        "notes": "by post",
        "in_log": HERE,
        "key": key,
        "task": "Our promise: the contract",
    }


def test_a_signal_is_answered_on_the_day_of_the_run() -> None:
    found, told = read(row("watch_list", verdict="no problem", notes=None))
    (entry,) = found.done.to_dict("records")
    assert (entry["date"], entry["outcome"], entry["notes"]) == (DAY, "No problem", None)
    assert told == []


@pytest.mark.parametrize(
    ("table", "typed", "says", "fix"),
    [
        (
            "to_do",
            {"done_on": None, "notes": "soon"},
            "typed for Alfa: nothing stands under Done on; the task stays, with what was typed",
            "Write the day it was done under Done on.",
        ),
        (
            "to_do",
            {"done_on": "soon", "notes": None},
            "typed for Alfa: that is no day that can be read; the task stays, with what was typed",
            "Write the day it was done under Done on.",
        ),
        (
            "to_do",
            {"done_on": "2026-09-17", "notes": None},
            "typed for Alfa: that is later than 2026-09-16, the day of this run; "
            "the task stays, with what was typed",
            "Write the day it was done under Done on.",
        ),
        (
            "watch_list",
            {"verdict": "maybe", "notes": None},
            "typed for Alfa: that is none of Acted, No problem, Later; "
            "the row stays, with what was typed",
            "Choose an answer under Answer.",
        ),
        (
            "watch_list",
            {"verdict": " ", "notes": "hm"},
            "typed for Alfa: nothing stands under Answer; the row stays, with what was typed",
            "Choose an answer under Answer.",
        ),
    ],
)
def test_what_is_not_done_stays_in_its_row_and_is_told(table, typed, says, fix) -> None:
    given = row(table, **typed)
    found, (problem,) = read(given)
    assert len(found.done) == 0
    assert found.drafts == found.drafts_of(table) == (given,)
    assert found.drafts_of("call_schedule") == ()
    page = {"to_do": "To do", "watch_list": "Watch list"}[table]
    filled = next(name for name, value in typed.items() if str(value or "").strip())
    assert (problem.sheet, problem.column) == (page, LABELS[filled])
    assert (problem.value, problem.severity) == (typed[filled], "note")
    assert (problem.problem, problem.fix) == (says, fix)


def test_the_day_of_the_run_itself_is_a_day_that_has_come() -> None:
    found, told = read(row(done_on=DAY))
    assert (found.done["date"].tolist(), told) == ([DAY], [])


def test_what_stands_under_an_unknown_heading_is_kept_with_a_day_and_told() -> None:
    stray = (TypedCell("by bike", "How", "K2"),)
    found, (problem,) = read(row(elsewhere=stray, done_on=DAY, notes="x"))
    assert found.done["notes"].tolist() == ["x; How: by bike"]
    assert (problem.sheet, problem.column, problem.value) == ("To do", "How", "by bike")
    assert problem.problem == (
        "typed for Alfa: under a heading that is not known; "
        "it is kept only with a day under Done on"
    )
    assert problem.fix == "Type it under one of Done on, Result, Notes."
    found, (problem,) = read(row("watch_list", elsewhere=stray, verdict=None))
    assert len(found.done) == 0 and found.drafts == ()
    assert problem.problem.endswith("it is kept only with an answer under Answer")
    assert problem.fix == "Type it under one of Answer, Notes."


def test_a_task_that_is_in_the_diary_already_is_none_more() -> None:
    once, _ = read(row(done_on=DAY))
    earlier = once.done.assign(in_log=AT_SOURCE)
    again, told = read(row(done_on=DAY), row(done_on=DAY, notes="more"), earlier=earlier)
    assert (again.earlier, len(again.done), told) == (1, 2, [])
    assert again.done["in_log"].tolist() == [AT_SOURCE, HERE]
    assert again.done["notes"].tolist() == [None, "more"]
    assert list(again.done.columns) == list(ENTRIES.names)


def test_tasks_are_told_from_calls_by_their_sheet() -> None:
    assert is_of_tasks(row())
    assert is_of_tasks(row("watch_list"))
    assert not is_of_tasks(row(CALL_SCHEDULE.name))


def test_whom_a_problem_is_about_is_said_as_well_as_it_is_known() -> None:
    nameless = TypedRow(
        None, None, "K7", None, None, None, {"done_on": TypedCell("?", "Done on")}, table="to_do"
    )
    _, (problem,) = read(nameless)
    assert problem.problem.startswith("typed for K7: ")
    nobody = TypedRow(
        None, None, None, None, None, None, {"done_on": TypedCell("?", "Done on")}, table="to_do"
    )
    _, (problem,) = read(nobody)
    assert problem.problem.startswith("typed for nobody: ")


def test_of_a_copy_only_what_was_done_counts_once() -> None:
    done = row(done_on="2026-09-15", result="sent")
    earlier = read(done)[0].done
    told: list[Problem] = []
    again = row(done_on="2026-09-14", result="called")
    waits = row(result="half of it")
    found = typed_tasks(
        [], earlier, as_of=DAY, how=How(), problems=told, copies=[done, again, waits]
    )
    assert found.done["outcome"].tolist() == ["sent", "called"]
    assert (found.drafts, told) == ((), [])


def test_a_task_that_says_nothing_of_itself_has_no_name() -> None:
    nameless = replace(row(done_on="2026-09-15"), about=())
    kind_only = replace(row(done_on="2026-09-14"), about=("Our promise",))
    entries = read(nameless, kind_only)[0].done
    assert entries["task"].tolist() == [None, "Our promise"]
