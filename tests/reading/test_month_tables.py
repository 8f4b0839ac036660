"""Customers down and months across: read as contacts or as revenue by month, and told."""

import datetime as dt
from typing import Any

import pandas as pd
import pytest

from toolkit.book import Book
from toolkit.errors import DataError
from toolkit.load_book import load_book
from toolkit.log_call import log
from toolkit.refresh import run
from toolkit.stores.memory import Memory

AS_OF = dt.date(2026, 11, 23)
NAMES = ["Alfa", "Beta", "Gamma"]
LIST = pd.DataFrame({"Customer": NAMES, "Owner": ["Ann", "Bob", "Ann"]})


def months(
    customers: list[str], headers: list[str], *rows: list[Any], first: str = "Customer"
) -> pd.DataFrame:
    frame = pd.DataFrame(list(rows), columns=headers, dtype=object)
    frame.insert(0, first, customers)
    return frame


def book(title: str, sheet: pd.DataFrame, **given: str) -> Book:
    sheets = {"Customers": LIST, title: sheet}
    return load_book(sheets, name="book.xlsx", as_of=AS_OF, given=given)


def rows(found: Book, table: str, *columns: str) -> list[tuple[Any, ...]]:
    frame = found.tables[table].assign(date=lambda rows: rows["date"].dt.date.astype(str))
    shown = frame[["customer_id", "date", *columns]].astype(object)
    return sorted(shown.where(shown.notna(), None).itertuples(index=False, name=None))


def told(found: Book) -> list[str]:
    return [f"{p.sheet}!{p.cell}: {p.problem}" for p in found.problems if "across" in p.problem]


QUARTER = ["Jan", "Feb", "Mar"]


@pytest.mark.parametrize(
    ("title", "headers", "cells", "first", "notes"),
    [
        ("Visits 2026", QUARTER, ["x", None, "✓"], "2026-01-01", None),
        ("Visits", ["Januar 2026", "Februar 2026", "März 2026"], ["ja", "-", 0], "2026-01-01",
         None),
        ("Contacts 2026", QUARTER, [2, None, 1], "2026-01-01", "2 contacts in the month"),
        ("Sheet1", ["2026-01-01", "2026-02-01", "2026-03-01"], [dt.date(2026, 1, 17), None, None],
         "2026-01-17", None),
        ("Calls 2026", QUARTER, ["left voicemail", None, "talked about spring"], "2026-01-01",
         "left voicemail"),
    ],
)  # fmt: skip
def test_marks_counts_and_days_are_contacts(
    title: str, headers: list[str], cells: list[Any], first: str, notes: str | None
) -> None:
    found = book(title, months(["Alfa", "Beta"], headers, cells, [None, "x", None]))
    assert rows(found, "calls", "notes")[0] == ("Alfa", first, notes)
    assert ("Beta", "2026-02-01", None) in rows(found, "calls", "notes")
    assert len(told(found)) == 1 and "read as contacts" in told(found)[0]
    assert told(found)[0].startswith(f"{title}!B1: ")


@pytest.mark.parametrize(
    ("title", "cells", "amounts"),
    [
        ("Revenue 2026", [1200.5, 0, 40], [1200.5, 40.0]),
        ("Revenue 2026", [3, None, 5], [3.0, 5.0]),
        ("Sheet1", ["1.200,50", "", "80,00"], [1200.5, 80.0]),
    ],
)
def test_amounts_are_revenue_by_month(title: str, cells: list[Any], amounts: list[float]) -> None:
    sheet = months(["Alfa", "Total"], ["Jan 2026", "Feb 2026", "Mar 2026"], cells, [9999, 1, 2])
    found = book(title, sheet.assign(Total=[1, 2]))
    bought = rows(found, "orders", "amount")
    assert [row[2] for row in bought] == amounts
    assert [row[:2] for row in bought] == [("Alfa", "2026-01-01"), ("Alfa", "2026-03-01")]
    [line] = told(found)
    assert "read as revenue by month: 2 amounts of Jan 2026 to Mar 2026" in line


def test_small_numbers_that_may_be_either_are_asked_and_an_answer_decides() -> None:
    sheet = months(["Alfa"], QUARTER, [2, None, 1])
    found = book("Sheet1", sheet)
    assert "calls" not in found.mapped and "orders" not in found.mapped
    [problem] = [p for p in found.problems if "across" in p.problem]
    assert problem.first and "may be contacts or amounts" in problem.problem
    [ask] = problem.asks
    assert (ask.key, ask.choices) == ("sheet Sheet1", ("Calls", "Orders", "none"))
    for answer, table in (("Calls", "calls"), ("Orders", "orders")):
        settled = book("Sheet1", sheet, **{"sheet Sheet1": answer})
        assert len(rows(settled, table)) == 2
    left = book("Sheet1", sheet, **{"sheet Sheet1": "-"})
    assert told(left) == [] and "Sheet1" in left.unread


def test_months_without_a_year_are_the_newest_and_that_is_told() -> None:
    headers = ["Oct", "Nov", "Dec"]
    found = book("Visits", months(["Alfa"], headers, ["x", "x", "x"]))
    days = [day for _, day in rows(found, "calls")]
    assert days == ["2025-12-01", "2026-10-01", "2026-11-01"]
    assert "no year stands there" in told(found)[0]


def test_a_list_of_customers_with_months_is_both() -> None:
    wide = months(NAMES, QUARTER, *[[100.5, None, 50]] * 3).assign(Owner=["Ann", "Bob", "Ann"])
    found = load_book({"Customers 2026": wide}, name="b", as_of=AS_OF)
    assert found.tables["customers"]["owner"].tolist() == ["Ann", "Bob", "Ann"]
    assert len(rows(found, "orders")) == 6 and found.unread == {}
    alone = load_book({"Umsatz 2026": months(NAMES, QUARTER, *[[100.5, None, 50]] * 3)},
                      name="b", as_of=AS_OF)  # fmt: skip
    assert alone.tables["customers"]["name"].tolist() == NAMES


def test_months_beside_a_log_are_told_and_not_read_twice() -> None:
    calls = pd.DataFrame({"Date": [dt.date(2026, 1, 5)], "Customer": ["Alfa"]})
    sheets = {
        "Customers": LIST,
        "Calls": calls,
        "Visits 2026": months(["Alfa"], QUARTER, ["x"] * 3),
    }
    found = load_book(sheets, name="b", as_of=AS_OF)
    assert rows(found, "calls") == [("Alfa", "2026-01-05")]
    assert told(found) == [
        "Visits 2026!: months stand across, and are not read: Calls are read from 'Calls'"
    ]


def test_nothing_is_added_to_such_a_log() -> None:
    sheet = months(["Alfa", "Beta"], QUARTER, ["x", None, "x"], [None, "x", None])
    store = Memory({"Customers": LIST, "Visits 2026": sheet})
    with pytest.raises(DataError, match="months across"):
        log(store, "Alfa", {"outcome": "Reached"}, as_of=AS_OF, stamp="1")
    result = run(store, as_of=AS_OF, stamp="1")
    assert result.receipt.appended == {}
    assert store.sheets["Visits 2026"].cells.shape == (2, 4)


@pytest.mark.parametrize(
    "headers", [["Jan", "Feb"], ["Jan", "Jan", "Feb"], ["May", "Ann", "June Smith"]]
)
def test_what_is_no_table_of_months_is_read_as_before(headers: list[str]) -> None:
    sheet = months(["Alfa"], headers, ["x"] * len(headers))
    assert told(book("Sheet1", sheet)) == []


def test_without_customers_months_are_left_alone() -> None:
    assert told(book("Sheet1", months(["Ann"], QUARTER, [1, 2, 3], first="Rep"))) == []


@pytest.mark.parametrize(
    ("title", "headers", "cells", "read", "says"),
    [
        ("Calls", ["Year", "Month", "Day"], [2025, 3, 4], "2025-03-04", "'Year', 'Month', 'Day'"),
        ("Calls", ["Jahr", "Monat", "Tag"], ["2025", "März", "4"], "2025-03-04", "'Jahr', 'Monat'"),
        ("Calls 2025", ["Day", "Month"], [4, "Dec"], "2025-12-04", "that of the title, 2025"),
        ("Calls", ["Day", "Month"], [4, "Dec 2024"], "2024-12-04", "'Month', 'Day'; this one is"),
        ("Calls", ["Day", "Month"], [4, 12], "2025-12-04", "nothing says the year"),
        ("Calls", ["Day", "Month"], [dt.date(2026, 5, 6), None], "2026-05-06", None),
    ],
)
def test_days_are_made_of_columns_of_years_months_and_days(
    title: str, headers: list[str], cells: list[Any], read: str, says: str | None
) -> None:
    sheet = pd.DataFrame([[*cells, "Alfa", "reached"]], columns=[*headers, "Customer", "Outcome"])
    found = book(title, sheet.astype(object))
    assert rows(found, "calls") == [("Alfa", read)]
    made = [p.problem for p in found.problems if "days are made of" in p.problem]
    assert [says in each for each in made] == [True] * (says is not None)


def test_a_day_that_a_month_has_not_stays_unread() -> None:
    sheet = pd.DataFrame({"Month": [2, 2], "Day": [30, 3], "Customer": "Alfa", "Outcome": "x"})
    found = book("Calls 2026", sheet.astype(object))
    assert found.tables["calls"]["date"].notna().tolist() == [False, True]
