"""What the sheet Run keeps of a reading, read back as the run before wrote it."""

import pandas as pd
import pytest

from toolkit.entries.last_reading import (
    WasCounted,
    WasRead,
    count_row,
    counts_last,
    read_last,
    reading_rows,
)
from toolkit.reading.mapped import Mapped
from toolkit.reading.places import Origin
from toolkit.schema.outputs import RUN


def mapped(table: str, title: str, headers: tuple[str, ...], **positions: int) -> Mapped:
    columns = {headers[place]: name for name, place in positions.items()}
    unmapped = [header for header in headers if header not in columns]
    places = Origin(title, 1, tuple(range(1, len(headers) + 1)))
    return Mapped(table, title, places, columns, positions, unmapped, 9, headers=headers)


MAPPED = {
    "customers": mapped("customers", "Firms", ("Town", "Who", "Worth"), name=1, revenue=2),
    "calls": mapped("calls", "Diary", ("When", "Whom"), date=0, customer=1),
}


def sheet_of(*rows: tuple[str, ...]) -> pd.DataFrame:
    """The cells of a sheet Run below its header, with its columns in another order."""
    names = ["item", "value", "origin", "help"]
    cells = pd.DataFrame(rows, columns=[RUN.column(name).label for name in names], dtype=object)
    return cells[list(reversed(cells.columns))]


def test_what_was_read_comes_back_as_it_was_written() -> None:
    rows = reading_rows(MAPPED)
    assert [row[:3] for row in rows] == [
        ("Column Customers.Customer", "Who", "Firms"),
        ("Column Customers.Annual revenue", "Worth", "Firms"),
        ("Column Calls.Date", "When", "Diary"),
        ("Column Calls.Customer", "Whom", "Diary"),
    ]
    other = [("Column Calls.Date", "When", "Diary", "typed"), ("Column X.Y", "a", "b", rows[0][3])]
    assert read_last(sheet_of(*other, *rows)) == [
        WasRead("customers", "name", "Firms", "Who"),
        WasRead("customers", "revenue", "Firms", "Worth"),
        WasRead("calls", "date", "Diary", "When"),
        WasRead("calls", "customer", "Diary", "Whom"),
    ]
    assert read_last(None) == []


@pytest.mark.parametrize("written", ["24", 24, 24.0, "24.0"])
def test_rows_that_counted_come_back_whatever_a_program_made_of_the_number(written: object) -> None:
    item, value, sheets, means = count_row("calls", 24, "Diary, Old diary")
    assert (item, value) == ("Calls read", "24")
    run = sheet_of(
        ("Customers read", "many", "Firms", means),
        ("Notes read", "3", "Firms", "typed by a person"),
        ("Nothing read", "3", "Firms", means),
        (item, written, sheets, means),
    )
    assert counts_last(run) == {"calls": WasCounted(24, "Diary, Old diary")}
    assert counts_last(None) == {}
