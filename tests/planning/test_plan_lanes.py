"""Commitments first, then cadence: what is asked of every schedule about its two lanes.

The small seeds run always; RETAIN_ALL_SEEDS=1 tries many times as many.
"""

import dataclasses
import datetime as dt
from collections.abc import Iterator

from hypothesis import HealthCheck, given, settings
from planning.plan_books import AS_OF, Recipe, book_of, recipes
from planning.plan_oracle import (
    Call,
    Oracle,
    broken_floors,
    displacing_calls,
    wrong_commitments,
)
from planning.test_plan_oracle import planned, planned_and_why, wrong

from tests.seeds import ALL

EXAMPLES = 200 if ALL else 12


def wrong_lanes(oracle: Oracle, calls: list[Call], why_date: dict[str, str]) -> Iterator[str]:
    """Where a commitment or a customer who has waited too long stands behind a routine call."""
    yield from wrong_commitments(oracle, calls)
    yield from displacing_calls(oracle, calls)
    yield from broken_floors(oracle, calls, why_date)


@settings(max_examples=EXAMPLES, suppress_health_check=[HealthCheck.too_slow])
@given(recipes())
def test_every_plan_keeps_to_places_and_open_days_and_has_commitments_first(recipe):
    """Commitments stand on their day or say why, and no routine call takes their place."""
    sheets = book_of(recipe)
    oracle, (calls, why_date) = Oracle(sheets, AS_OF), planned_and_why(sheets)
    assert [*wrong(oracle, calls), *wrong_lanes(oracle, calls, why_date)] == []


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
