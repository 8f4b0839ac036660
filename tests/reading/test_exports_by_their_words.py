"""Sheets of no known program and no telling title, as shops, books and phones export them."""

import datetime as dt
from typing import Any

import pandas as pd
import pytest

from toolkit.book import Book
from toolkit.load_book import load_book
from toolkit.reading.table_titles import table_of_title

AS_OF = dt.date(2026, 11, 20)
LIST = {
    "Customer": ["Acorn Ltd", "Birchwood Inc.", "Cedar LLP"],
    "E-mail": ["ap@acorn.example", "buy@birchwood.example", "hi@cedar.example"],
    "Phone": ["+44 20 7946 0301", "+44 20 7946 0302", "+44 20 7946 0303"],
}
Columns = dict[str, list[Any]]


def book(sheets: dict[str, Columns]) -> Book:
    frames = {title: pd.DataFrame(columns, dtype=object) for title, columns in sheets.items()}
    return load_book(frames, name="b", as_of=AS_OF)


def test_a_shop_that_lists_its_buyers_by_name_sells_to_them():
    sold = {
        "Sale Date": ["09/21/26", "09/23/26", "09/29/26"],
        "Order ID": ["3001", "3002", "3003"],
        "Full Name": ["Ann Smith", "Bo Lee", "Ann Smith"],
        "First Name": ["Ann", "Bo", "Ann"],
        "Last Name": ["Smith", "Lee", "Smith"],
        "Ship City": ["Leeds", "York", "Leeds"],
        "Order Value": [30, 50, 20],
        "Order Total": [34, 54, 24],
    }
    found = book({"Sold2026": sold})
    orders = found.tables["orders"]
    assert orders["amount"].tolist() == [34, 54, 24]
    assert len(found.tables["customers"]) == 2


def test_payments_are_orders_and_no_calls_whatever_states_they_have():
    payments = {
        "Date": ["15/10/2026", "16/10/2026", "17/10/2026"],
        "Invoice Number": ["I1", "I2", "I3"],
        "Customer Name": LIST["Customer"],
        "Customer Email": LIST["E-mail"],
        "Amount": [1500, 800, 300],
        "Transaction ID": ["t1", "t2", "t3"],
        "Status": ["SUCCESS", "FAILED", "SUCCESS"],
        "Notes": ["x", None, None],
    }
    found = book({"Customers": LIST, "All Payments": payments})
    assert "calls" not in found.mapped
    assert found.tables["orders"]["amount"].tolist() == [1500, 300]


def test_numbers_of_invoices_make_invoices_of_a_sheet_and_what_was_paid_is_not_open():
    invoices = {
        "Rechnungsnummer": ["RE-1", "RE-2"],
        "Kundennummer": ["Acorn Ltd", "Cedar LLP"],
        "Rechnungsdatum": ["21.08.2026", "22.08.2026"],
        "Fälligkeit": ["20.09.2026", "21.09.2026"],
        "Netto": ["1000,00", "200,00"],
        "Brutto": ["1190,00", "238,00"],
        "Bezahlt": ["190,00", "238,00"],
    }
    found = book({"Customers": LIST, "Export": invoices})
    assert found.tables["invoices"]["open_amount"].tolist() == [1000, 0]
    assert found.tables["orders"]["amount"].tolist() == [1000, 200]


def test_open_items_are_no_calls_by_their_due_day():
    items = {
        "Konto": ["Acorn Ltd", "Cedar LLP"],
        "Datum": ["21.08.2026", "22.10.2026"],
        "Fälligkeit": ["20.09.2026", "30.11.2026"],
        "Saldo": ["1.190,00", "238,00"],
    }
    found = book({"Customers": LIST, "Posten": items})
    assert "calls" not in found.mapped
    assert any("not read, as no table that is known: 'Posten'" in p.problem for p in found.problems)


def test_a_list_of_open_items_by_its_german_title_is_invoices():
    items = {
        "Kunde": ["Acorn Ltd", "Cedar LLP"],
        "Beleg-Nr.": ["RE-1", "RE-2"],
        "Belegdatum": ["21.08.2026", "22.08.2026"],
        "Fällig": ["20.09.2026", "21.09.2026"],
        "Betrag": ["1.190,00", "238,00"],
        "offen": ["190,00", "238,00"],
    }
    found = book({"Customers": LIST, "OP-Liste": items})
    assert found.tables["invoices"]["open_amount"].tolist() == [190, 238]
    assert found.tables["invoices"]["due"].dt.day.tolist() == [20, 21]


def test_a_sheet_titled_calls_whose_numbers_are_the_customers_is_their_log():
    numbers = {
        "Call Time": ["2026-10-13 10:00", "2026-10-14 10:00"],
        "Reached at": ["02079460301", "02079460302"],
        "Status": ["Answered", "Unanswered"],
    }
    calls = book({"Customers": LIST, "CallReport": numbers}).tables["calls"]
    assert calls["customer_id"].astype(object).tolist() == ["Acorn Ltd", "Birchwood Inc."]
    assert calls["success"].tolist() == [1, 0]


@pytest.mark.parametrize(
    ("title", "table"), [("CallReport", "calls"), ("call_logs", "calls"), ("NPS", "surveys")]
)
def test_words_in_titles(title: str, table: str):
    assert table_of_title(title) == table
