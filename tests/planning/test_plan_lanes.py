"""Commitments first, then cadence: what is asked of every schedule about its two lanes."""

import dataclasses
import datetime as dt
from collections.abc import Iterator

from hypothesis import HealthCheck, given, settings
from planning.plan_books import AS_OF, Recipe, Sheets, book_of, recipes
from planning.plan_oracle import (
    Oracle,
    broken_floors,
    displacing_calls,
    wrong_commitments,
)
from planning.test_plan_oracle import planned, planned_and_why

from tests.seeds import ALL

EXAMPLES = 200 if ALL else 12


def wrong(sheets: Sheets) -> Iterator[str]:
    """Where a commitment or a customer who has waited too long stands behind a routine call."""
    oracle = Oracle(sheets, AS_OF)
    calls, why_date = planned_and_why(sheets)
    yield from wrong_commitments(oracle, calls)
    yield from displacing_calls(oracle, calls)
    yield from broken_floors(oracle, calls, why_date)


@settings(max_examples=EXAMPLES, suppress_health_check=[HealthCheck.too_slow])
@given(recipes())
def test_commitments_stand_on_their_day_or_say_why_and_no_routine_call_takes_their_place(recipe):
    assert not list(wrong(book_of(recipe)))


def test_each_check_of_the_lanes_notices_what_it_is_for():
    sheets = book_of(Recipe(5, 60, commitments=1.0, places=(2,)))
    oracle, calls = Oracle(sheets, AS_OF), planned(sheets)
    later = [dataclasses.replace(call, day=AS_OF + dt.timedelta(days=26), why="") for call in calls]
    assert list(wrong_commitments(oracle, later))
    sheets = book_of(Recipe(6, 60, commitments=0.1, places=(2,)))
    oracle, calls = Oracle(sheets, AS_OF), planned(sheets)
    committed = {due.customer for due in oracle.commitments()}
    swapped = [
        dataclasses.replace(call, day=AS_OF + dt.timedelta(days=26))
        if call.customer in committed
        else call
        for call in calls
    ]
    assert list(displacing_calls(oracle, swapped))
    sheets = book_of(Recipe(7, 120, overdue=4.0, commitments=0, places=(2,)))
    oracle, calls = Oracle(sheets, AS_OF), planned(sheets)
    days = [call.day for call in calls]
    turned = [
        dataclasses.replace(call, day=day) for call, day in zip(calls, days[::-1], strict=True)
    ]
    assert list(broken_floors(oracle, turned, {}))
