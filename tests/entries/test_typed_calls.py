"""Rows of the schedule as entries, one by one: their day, their words, what is told of them."""

import datetime as dt
from typing import Any

import pytest

from toolkit.entries.entry_columns import IN_LOG, WAITING
from toolkit.entries.entry_problems import in_full
from toolkit.entries.schedule_sheet import TypedCell, TypedRow
from toolkit.entries.typed_entries import entries_of
from toolkit.problem import Problem
from toolkit.schema.outputs import CALL_SCHEDULE

DAY = dt.date(2026, 11, 20)
LABELS = {column.name: column.label for column in CALL_SCHEDULE.columns}


def row(*, whose: dict[str, Any] | None = None, **typed: Any) -> TypedRow:
    planned = {"planned": dt.date(2026, 11, 19), "by": "Ann", "channel": "Phone", "row_key": "k1-a"}
    cells = {name: TypedCell(value, LABELS[name], "M2") for name, value in typed.items()}
    whose = whose if whose is not None else {"customer_id": "K7", "customer": "Ash"}
    names = {"customer_id": None, "customer": None} | whose
    return TypedRow(**planned, **names, typed=cells)


def read(*rows: TypedRow, **more: Any) -> tuple[list[dict[Any, Any]], list[Problem]]:
    told: list[Problem] = []
    found = entries_of(rows, more.pop("earlier", None), as_of=DAY, problems=told, **more)
    return found.to_dict("records"), told


@pytest.mark.parametrize(
    ("whose", "said"),
    [
        ({"customer_id": "K7", "customer": "Ash"}, "Ash"),
        ({"customer_id": "K7"}, "K7"),
        ({"customer": " Ash "}, "Ash"),
        ({}, "nobody that is named"),
    ],
)
def test_whom_a_cell_was_typed_for_is_said_as_well_as_it_is_known(whose, said):
    (entry,), (told,) = read(row(whose=whose, outcome="Reached", rating="great"))
    assert told.problem == f"no number, typed for {said}; it is kept as text"
    assert told.fix == "Correct it in the call log: write Rating like 8."
    assert (told.sheet, told.cell, told.column, told.value) == (
        "Call schedule",
        "M2",
        "Rating",
        "great",
    )
    assert entry["rating"] == "great"


@pytest.mark.parametrize(
    ("planned", "called_on", "day"),
    [
        (dt.date(2026, 11, 19), None, dt.date(2026, 11, 19)),
        (dt.date(2026, 11, 19), "2026-11-18", dt.date(2026, 11, 18)),
        (dt.date(2026, 11, 19), "2026-11-20", DAY),
        # A call of tomorrow that was made already was made at the latest today.
        (dt.date(2026, 11, 23), None, DAY),
        (dt.date(2026, 11, 23), "2026-11-21", DAY),
        (None, None, DAY),
    ],
)
def test_the_day_of_a_call_is_never_after_the_run(planned, called_on, day):
    typed = row(outcome="Reached", **({"called_on": called_on} if called_on else {}))
    object.__setattr__(typed, "planned", planned)
    (entry,), _ = read(typed)
    assert (entry["date"], entry["planned"]) == (day, planned)


def test_a_day_later_than_the_run_is_told_with_the_call_and_stands_in_its_notes():
    (entry,), (told,) = read(row(outcome="Reached", called_on="2026-11-21", notes="fine"))
    assert told.problem == (
        "later than 2026-11-20, the day of this run; the call is logged on 2026-11-19"
    )
    assert (told.column, told.fix) == ("Called on", "Correct its date in the call log.")
    assert told.value == (
        "Date: 2026-11-19; Customer ID: K7; Customer: Ash; By: Ann; Channel: Phone; "
        "Outcome: Reached; Notes: Called on: 2026-11-21"
    )
    assert entry["notes"] == "fine; Called on: 2026-11-21"


def test_a_row_that_is_read_twice_is_one_call_and_is_told():
    (entry,), (told,) = read(row(outcome="Reached"), row(outcome="Reached"))
    assert told.problem == "stands in the call schedule twice; it counts once"
    assert told.fix == "If it was another call, write it into the call log."
    assert told.value == in_full(entry)


@pytest.mark.parametrize(("state", "told"), [(WAITING, []), (IN_LOG, [True])])
def test_a_row_that_is_known_adds_nothing_and_is_told_once_it_is_in_the_log(state, told):
    earlier = entries_of([row(outcome="Reached")], None, as_of=DAY).assign(in_log=state)
    (entry,), problems = read(row(outcome="Reached"), earlier=earlier)
    assert entry["in_log"] == state
    assert ["is in the call log; it is not logged again" in p.problem for p in problems] == told


def test_of_a_copy_only_what_is_new_counts_and_is_told():
    known = row(outcome="Reached", rating="great")
    found, told = read(known, copies=[known, row(outcome="Busy", rating="bad")])
    assert [entry["outcome"] for entry in found] == ["Reached", "Busy"]
    assert [problem.value for problem in told] == ["great", "bad"]


@pytest.mark.parametrize(
    ("typed", "outcome"),
    [
        ({"outcome": "Busy"}, "Busy"),
        ({"outcome": "Busy", "rating": 8}, "Busy"),
        ({"rating": 8}, "Spoke"),
        ({"next_step": "Offer"}, "Spoke"),
        ({"answer": "Twelve"}, "Spoke"),
        ({"notes": "engaged"}, None),
    ],
)
def test_what_nobody_can_type_but_after_a_talk_makes_one(typed, outcome):
    (entry,), _ = read(row(**typed), reached="Spoke")
    assert entry["outcome"] == outcome


def test_the_same_words_for_two_days_are_two_calls_and_without_a_day_one():
    days = [dt.date(2026, 11, 18), dt.date(2026, 11, 19), None, None]
    keys = [read(row(outcome="Reached", called_on=day))[0][0]["key"] for day in days]
    assert len({*keys}) == 3
    assert keys[2] == keys[3]
