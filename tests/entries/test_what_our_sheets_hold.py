"""What is read back from our own sheets: entries, plans, the list of a larger book."""

import datetime as dt

import pandas as pd
import pytest

from toolkit.entries.collapsed import LEAST, collapsed
from toolkit.entries.collected_rows import collected_from
from toolkit.entries.entry_keys import command_key, typed_key
from toolkit.entries.entry_sheet import entry_rows
from toolkit.entries.last_reading import WasCounted
from toolkit.entries.plan_sheet import plan_rows
from toolkit.entries.row_entry import notes_by_customer
from toolkit.entries.task_results import in_words_of
from toolkit.entries.task_sources import TaskName, task_name
from toolkit.entries.typed_tasks import TypedTasks
from toolkit.entries.whole_list import whole_rows
from toolkit.schema.model import Table
from toolkit.schema.outputs import ENTRIES, PLANNED_CALLS, WHOLE_LIST

DAY = dt.date(2026, 12, 1)
FIRST, SECOND = typed_key(["C1", "Reached"], "k1-7"), typed_key(["C1", "Reached", "fine"], "k1-7")


def entry(key: str, customer: str = "C1", planned: dt.date | None = DAY) -> dict[str, object]:
    return {"key": key, "customer_id": customer, "customer": "Ash", "planned": planned}


def sheet(table: Table, *rows: dict[str, object]) -> pd.DataFrame:
    labels = {column.name: column.label for column in table.columns}
    frame = pd.DataFrame([*rows], columns=[*labels], dtype=object)
    return frame.rename(columns=labels)


def test_more_typed_into_a_row_replaces_the_call_that_was_collected_of_it() -> None:
    collected = collected_from([entry(FIRST), entry("")])
    assert collected.keys == {FIRST}
    assert collected.replaced_by(entry(SECOND), present=[SECOND]) == FIRST


@pytest.mark.parametrize(
    ("what", "present"),
    [
        (entry(FIRST), []),
        (entry(SECOND), [FIRST]),
        (entry(SECOND, "C2"), []),
        (entry(SECOND, planned=dt.date(2026, 12, 2)), []),
    ],
    ids=["the same call", "still typed", "another customer", "another day"],
)
def test_another_call_replaces_none(what: dict[str, object], present: list[str]) -> None:
    assert collected_from([entry(FIRST)]).replaced_by(what, present) == ""


def test_a_call_of_a_log_without_its_planned_day_is_replaced_for_any() -> None:
    assert collected_from([entry(FIRST, planned=None)]).replaced_by(entry(SECOND), []) == FIRST


def test_a_call_logged_by_command_was_typed_into_no_row_that_another_replaces() -> None:
    key = command_key(["C1"], [])
    collected = collected_from([entry(key)])
    assert (collected.keys, dict(collected.rows)) == ({key}, {})


def test_entries_without_a_key_are_none_of_ours() -> None:
    assert entry_rows(sheet(ENTRIES, {"notes": "a note"}, {"key": " "})) is None
    found = entry_rows(sheet(ENTRIES, {"key": FIRST, "notes": "fine"}, {"notes": "a note"}))
    assert found is not None
    assert found[["key", "notes"]].values.tolist() == [[FIRST, "fine"]]


def test_the_list_of_a_larger_book_counts_where_it_names_customer_tier_and_why() -> None:
    told = {"customer_id": "C1", "tier": "A", "why": "rank 1 of 90"}
    rows = [told, {**told, "tier": "B"}, {**told, "customer_id": "C2", "why": None}]
    found = whole_rows(sheet(WHOLE_LIST, *rows))
    assert found is not None
    assert found[["customer_id", "tier", "why"]].values.tolist() == [["C1", "A", "rank 1 of 90"]]
    assert whole_rows(sheet(WHOLE_LIST, *rows[2:])) is None


def test_a_single_cell_says_that_nothing_was_planned() -> None:
    says = {PLANNED_CALLS.names[0]: "no calls are planned"}
    assert plan_rows(sheet(PLANNED_CALLS, says)) is None
    planned = {"customer_id": "C1", "date": DAY}
    both = plan_rows(sheet(PLANNED_CALLS, planned, says))
    assert both is not None
    assert len(both) == 2
    emptied = plan_rows(sheet(PLANNED_CALLS))
    assert emptied is not None
    assert not len(emptied)


def test_notes_are_those_of_their_customer() -> None:
    said = [
        {"customer_id": "C1", "customer": "Ash", "notes": "wants a quote"},
        {"customer_id": "C2", "customer": "Birch", "notes": "moved"},
        {"customer_id": None, "customer": "Cedar", "notes": "new"},
        {"customer_id": "C1", "customer": "Ash", "notes": None},
    ]
    assert notes_by_customer(said) == {"C1": ["wants a quote"], "C2": ["moved"], "Cedar": ["new"]}


@pytest.mark.parametrize(
    ("result", "column", "wanted"),
    [
        ("no", ["Ja", "Nein"], "Nein"),
        ("no", ["Ja"], "no"),
        ("next week", ["Ja"], ""),
        ("yes", ["yes, in May", "no"], "yes"),
        ("next week", ["yes, in May"], "next week"),
        ("yes", [None], "yes"),
    ],
)
def test_a_result_stands_in_the_words_of_a_column_of_bare_yes_and_no(
    result: str, column: list[str | None], wanted: str
) -> None:
    assert in_words_of(result, pd.Series(column, dtype=object)) == wanted


def test_a_log_that_is_gone_as_a_whole_is_told_elsewhere() -> None:
    was = {name: WasCounted(LEAST * 5, name) for name in ("calls", "orders")}
    assert collapsed(was, {"calls": 0, "orders": 0}, {}) == []


def test_a_task_is_known_by_the_ids_that_its_customer_had() -> None:
    tasks = TypedTasks(now={"old": "C1", "older": "C1", "other": "C2"})

    def named(*ids: str) -> list[TaskName]:
        return [task_name("cases", "case", each, ("5",)) for each in ids]

    assert tasks.names("cases", "case", "C1", ("5",)) == named("C1", "old", "older")
    assert tasks.names("cases", "case", "C3", ("5",)) == named("C3")
