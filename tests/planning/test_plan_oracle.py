"""The call schedule, held against what a careful person with a calendar would say of it.

Books of all kinds are tried in `test_plan_lanes.py`, by the checks of here and of there.
"""

import dataclasses
from collections.abc import Iterator

import pytest
from planning.plan_books import AS_OF, Recipe, Sheets, book_of
from planning.plan_oracle import (
    Call,
    Oracle,
    calls_of,
    wrong_customers,
    wrong_days,
    wrong_places,
)

import toolkit
from toolkit.planning.planning import Planning
from toolkit.reports.call_schedule_report import call_schedule
from toolkit.schema.outputs import CALL_SCHEDULE
from toolkit.stores.memory import Memory


def planned(sheets: Sheets) -> list[Call]:
    """The call schedule of a book."""
    calls, _ = planned_and_why(sheets)
    return calls


def planned_and_why(sheets: Sheets) -> tuple[list[Call], dict[str, str]]:
    """The call schedule of a book, and `Why this date` of each customer."""
    planning = Planning(toolkit.load(Memory(sheets), as_of=AS_OF))
    why = planning.accounts.set_index("customer_id")["why_date"].fillna("")
    return calls_of(call_schedule(planning)[CALL_SCHEDULE.title]), why.to_dict()


def wrong(oracle: Oracle, calls: list[Call]) -> Iterator[str]:
    """Everything that no schedule may have."""
    yield from wrong_places(oracle, calls)
    yield from wrong_days(oracle, calls)
    yield from wrong_customers(oracle, calls)


TROUBLE = {
    "nobody has a place": Recipe(1, 40, places=(0,)),
    "everybody is years overdue": Recipe(2, 120, overdue=40.0, places=(2,)),
    "one rep with 300 customers": Recipe(3, 300, reps=1, places=(3,)),
    "nobody was ever called": Recipe(4, 60, never=1.0),
    "a commitment for everybody": Recipe(5, 60, commitments=1.0, places=(1, 2)),
    "reps without places, away, with backups": Recipe(
        0, 5, reps=4, places=(0,), overdue=1.0, commitments=0.0, attempts=0.0, never=0.05,
        blocked=0.0, abroad=0.0, away=True, backup=True, own_days=False,
    ),
    "reps away, weeks of their own": Recipe(6, 80, reps=4, away=True, backup=True, own_days=True),
}  # fmt: skip


@pytest.mark.parametrize("recipe", TROUBLE.values(), ids=TROUBLE)
def test_a_team_in_trouble_gets_a_plan_that_keeps_to_its_days(recipe):
    sheets = book_of(recipe)
    assert not list(wrong(Oracle(sheets, AS_OF), planned(sheets)))


def test_the_same_book_gets_the_same_plan_and_a_run_writes_it():
    sheets = book_of(Recipe(7, 60))
    calls, why = planned_and_why(sheets)
    assert planned_and_why(sheets) == (calls, why)
    store = Memory(sheets)
    toolkit.run(store, as_of=AS_OF, stamp="test")
    assert store.added is not None
    assert calls_of(store.written["Call schedule"]) == calls
    assert store.added["why_date"].fillna("").tolist() == list(why.values())


def test_rows_in_another_order_get_the_same_plan():
    sheets = book_of(Recipe(8, 60))
    shuffled = {title: frame.sample(frac=1, random_state=1) for title, frame in sheets.items()}
    shuffled = {title: frame.reset_index(drop=True) for title, frame in shuffled.items()}
    assert planned(shuffled) == planned(sheets)


def test_each_check_notices_what_it_is_for():
    """A check that lets everything pass would be worth nothing."""
    sheets = book_of(Recipe(9, 40, reps=1, places=(2,), blocked=0.3))
    oracle, calls = Oracle(sheets, AS_OF), planned(sheets)
    day = calls[0].day
    crowded = [dataclasses.replace(call, day=day) for call in calls]
    assert list(wrong_places(oracle, crowded))
    sunday = AS_OF.replace(day=20)
    assert list(wrong_days(oracle, [dataclasses.replace(calls[0], day=sunday)]))
    assert list(wrong_days(oracle, [dataclasses.replace(calls[0], day=AS_OF.replace(day=15))]))
    blocked = next(name for name in oracle.customers if not oracle.may_be_called(name))
    assert list(wrong_customers(oracle, [dataclasses.replace(calls[0], customer=blocked)]))
    assert list(wrong_customers(oracle, calls[:1] * 2))
