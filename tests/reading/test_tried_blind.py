"""Inputs as people bring them, each read right or told: invoices, serial days, unsure days."""

import datetime as dt

import pandas as pd
import pytest

from toolkit.book import Book
from toolkit.load_book import load_book

AS_OF = dt.date(2026, 11, 23)
LIST = pd.DataFrame(
    {
        "Customer ID": ["001", "002", "003"],
        "Customer": ["Müller GmbH", "Nowak Sp. z o.o.", "Žižka s.r.o."],
        "E-mail": ["a@m.de", "b@n.pl", "c@z.cz"],
    }
)


def book(title: str, columns: dict[str, list[object]]) -> Book:
    sheet = pd.DataFrame(columns, dtype=object)
    return load_book({"Customers": LIST, title: sheet}, name="b", as_of=AS_OF)


def rows(found: Book, table: str, value: str) -> list[tuple[str, str, float]]:
    frame = found.tables[table]
    days = frame["date"].dt.date.astype(str)
    return list(zip(frame["customer_id"], days, frame[value], strict=True))


GERMAN = {
    "Belegdatum": ["01.10.2026", "15.10.2026", "20.10.2026"],
    "Kunde": ["Müller GmbH", "Nowak Sp. z o.o.", "Müller"],
    "Status": ["bezahlt", "storniert", "überfällig"],
    "Betrag brutto": ["1.190,00", "500,00", "238,00"],
    "Fällig am": ["15.10.2026", "30.10.2026", "03.11.2026"],
}
POLISH = {
    "Numer": ["FV 1", "FV 2", "KOR 1"],
    "Nabywca": ["Nowak Sp. z o.o."] * 3,
    "Data wystawienia": ["2026-09-01", "2026-10-01", "2026-10-05"],
    "Wartość brutto": ["1 230,00", "615,00", "-615,00"],
    "Status": ["opłacona", "wystawiona", "korekta"],
}


@pytest.mark.parametrize(
    ("title", "columns", "orders", "left_out"),
    [
        ("Rechnungen", GERMAN, [("001", "2026-10-01", 1190.0), ("001", "2026-10-20", 238.0)],
         {"storniert": 1}),
        # the credit note names no invoice: it counts on its own day, and is none by itself
        ("Faktury", POLISH, [("002", "2026-09-01", 1230.0), ("002", "2026-10-01", 615.0),
                             ("002", "2026-10-05", -615.0)], None),
    ],
)  # fmt: skip
def test_invoices_by_the_words_of_their_program(
    title: str,
    columns: dict[str, list[object]],
    orders: list[tuple[str, str, float]],
    left_out: dict[str, int] | None,
) -> None:
    found = book(title, columns)
    assert rows(found, "orders", "amount") == orders
    assert found.left_out.get("orders") == left_out


def test_serial_days_and_ids_without_their_zeros() -> None:
    calls = {"Date": [46310, 46000], "Customer ID": [1, 3], "Outcome": ["Connected", "VM"]}
    found = book("Calls", calls)
    assert rows(found, "calls", "success") == [("001", "2026-10-15", 1), ("003", "2025-12-09", 0)]
    assert any("leading zeros left out" in problem.problem for problem in found.problems)


def test_days_that_two_orders_allow_stop_and_are_asked() -> None:
    calls = {"Date": ["3/4/2026", "5/6/2026"], "Customer": ["Müller GmbH", "Müller"],
             "Outcome": ["Reached", "Reached"]}  # fmt: skip
    [error] = [problem for problem in book("Calls", calls).problems if problem.severity == "error"]
    assert "3 Apr or 4 Mar 2026" in error.problem
    assert [(ask.key, ask.choices) for ask in error.asks] == [("day_first", ("yes", "no"))]
