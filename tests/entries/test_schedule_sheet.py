"""Our schedule as it stands on a sheet: the rows that were typed into, each with its cells."""

from typing import Any

import pandas as pd
import pytest
from openpyxl.utils import get_column_letter

from toolkit.entries.schedule_sheet import TypedCell, TypedRow, each_once, typed_rows
from toolkit.reading.places import Origin
from toolkit.reading.raw_sheet import RawSheet
from toolkit.schema.outputs import CALL_SCHEDULE

LABEL = {column.name: column.label for column in CALL_SCHEDULE.columns}
OPEN = [column.name for column in CALL_SCHEDULE.columns if column.open]


def sheet(rows: list[dict[str, Any]], headers: list[str] | None = None) -> RawSheet:
    """A schedule with a header in row 3 from column B on; its first row is row 4."""
    headers = headers or [LABEL[name] for name in CALL_SCHEDULE.names]
    values = [[row.get(name) for name in CALL_SCHEDULE.names] for row in rows]
    cells = pd.DataFrame(values, range(4, 4 + len(rows)), headers, dtype=object)
    return RawSheet(cells, Origin("Call schedule", 3, tuple(range(2, len(headers) + 2))))


def letter(name: str) -> str:
    return get_column_letter(CALL_SCHEDULE.names.index(name) + 2)


PLANNED = {
    "date": "2026-11-20",
    "owner": "Ana",
    "customer_id": "7",
    "name": "Ash",
    "channel": "Phone",
    "planned_news": "New lorry",
    "asked": "How many?",
}


def test_rows_that_were_typed_into_come_with_what_was_planned_and_where_each_cell_stands() -> None:
    rows = [
        {**PLANNED, "row_key": "k1-a"},
        {**PLANNED, "row_key": "k1-b", "customer_id": "8", "outcome": "Reached", "notes": "  "},
    ]
    (found,) = typed_rows(sheet(rows))
    assert (found.planned, found.by, found.customer_id) == ("2026-11-20", "Ana", "8")
    assert (found.customer, found.channel, found.row_key) == ("Ash", "Phone", "k1-b")
    assert (found.planned_news, found.asked, found.table) == (
        "New lorry",
        "How many?",
        "call_schedule",
    )
    assert found.typed["outcome"] == TypedCell("Reached", "Outcome", f"{letter('outcome')}5")
    assert sorted(found.typed) == sorted(OPEN)
    assert (found.elsewhere, found.uncalculated, found.about) == ((), (), ())


def test_a_row_that_was_copied_in_has_the_mark_of_most_of_the_others() -> None:
    keys = ["k9-a", "k1-a", "k1-b", None, " "]
    rows = [{**PLANNED, "row_key": key, "outcome": "Reached"} for key in keys]
    assert [row.row_key for row in typed_rows(sheet(rows))] == ["k9-a", "k1-a", "k1-b", "k1", "k1"]
    without = [{**PLANNED, "outcome": "Reached"}]
    assert [row.row_key for row in typed_rows(sheet(without))] == [None]


def test_a_formula_without_a_value_is_typed_though_its_cell_shows_nothing() -> None:
    rows = [{**PLANNED, "notes": None}, {**PLANNED, "notes": "=A1"}]
    at = CALL_SCHEDULE.names.index("notes") + 2
    found = typed_rows(sheet(rows), {(4, at), (5, at), (5, 2)})
    assert [row.uncalculated for row in found] == [
        (TypedCell("", "Notes", f"{letter('notes')}4"),),
        (TypedCell("=A1", "Notes", f"{letter('notes')}5"),),
    ]


def test_an_open_column_whose_header_was_written_over_is_known_by_its_neighbours() -> None:
    headers = [LABEL[name] for name in CALL_SCHEDULE.names]
    headers[CALL_SCHEDULE.names.index("outcome")] = "How it went"
    (found,) = typed_rows(sheet([{**PLANNED, "outcome": "Reached"}], headers))
    assert found.value("outcome") == "Reached"
    assert found.elsewhere == ()


@pytest.mark.parametrize("gone", [["outcome"], ["outcome", "notes"]])
def test_what_stands_under_a_header_nobody_knows_is_kept_where_an_open_column_is_gone(
    gone: list[str],
) -> None:
    whole = sheet([{**PLANNED, "row_key": "k1"}, {**PLANNED, "row_key": "k1"}])
    cells = whole.cells.drop(columns=[LABEL[name] for name in gone])
    cells.insert(0, "My words", ["busy", None])
    places = tuple(range(2, len(cells.columns) + 2))
    (found,) = typed_rows(RawSheet(cells, Origin("Call schedule", 3, places)))
    assert found.elsewhere == (TypedCell("busy", "My words", "B4"),)
    assert found.value("outcome") is None


def test_rows_that_say_the_same_are_one_wherever_they_stand() -> None:
    first = TypedRow(
        "1", "Ana", "7", "Ash", "Phone", "k1", {"notes": TypedCell("x", "Notes", "B2")}
    )
    moved = TypedRow(
        "1", "Ana", "7", "Ash", "Phone", "k1", {"notes": TypedCell("x", "Notes", "B9")}
    )
    other = TypedRow(
        "1", "Ana", "7", "Ash", "Phone", "k2", {"notes": TypedCell("x", "Notes", "B2")}
    )
    assert each_once([first, moved, other]) == (first, other)
