"""What a book leaves open is said first and asked, and what a sheet says twice is asked by none."""

import datetime as dt
from typing import Any

import pandas as pd
import pytest

from toolkit.book import Book
from toolkit.load_book import load_book
from toolkit.planning.no_tiers import why_no_tiers

AS_OF = dt.date(2026, 11, 20)
LIST = {
    "Customer ID": ["0042", "0043", "0044", "0046"],
    "Customer": ["Acorn Ltd", "Birchwood Inc.", "Cedar LLP", "Anna Meyer"],
    "Phone": [
        "+44 20 7946 0301", "+44 20 7946 0302", "020 7946 0303", "030 5550102 / 0171 5550199",
    ],
}  # fmt: skip
Columns = dict[str, list[Any]]


def book(sheets: dict[str, Columns], **given: Any) -> Book:
    frames = {title: pd.DataFrame(columns, dtype=object) for title, columns in sheets.items()}
    return load_book(frames, name="b", as_of=AS_OF, given=given or None)


def said(found: Book) -> list[str]:
    return [problem.problem for problem in found.problems]


def questions(found: Book) -> dict[str, tuple[str, ...]]:
    return {ask.key: ask.choices for problem in found.problems for ask in problem.asks}


def test_phones_under_any_header_name_the_customer_without_country_zero_or_plus():
    numbers = ["0171 5550199", "02079460301", "442079460302", "+44 20 7946 0303", "12345678"]
    days = [f"2026-09-0{day}" for day in range(1, 6)]
    found = book({"Customers": LIST, "Calls": {"Number": numbers, "Date": days}})
    assert found.tables["calls"]["customer_id"].astype(object).tolist()[:4] == [
        "0046", "0042", "0043", "0044",
    ]  # fmt: skip
    assert found.tables["calls"]["customer_id"].isna().tolist()[4]


def test_a_log_that_names_nobody_is_said_first_and_asked():
    calls = {
        "Ref": ["XX-1", "XX-2"],
        "Date": ["2026-09-01", "2026-09-13"],
        "Result": ["Reached"] * 2,
    }
    found = book({"Customers": LIST, "Calls": calls})
    (problem,) = [each for each in found.problems if "is known as the customer" in each.problem]
    assert problem.first
    assert questions(found) == {"column Calls.*=customer": ("Ref", "none")}


def test_what_invoices_use_of_a_sheet_is_not_asked_for_its_orders():
    invoices = {
        "Invoice No": ["F1", "F2"],
        "Customer": ["Acorn Ltd", "Cedar LLP"],
        "Invoice date": ["2026-08-15", "2026-09-15"],
        "Due date": ["2026-08-28", "2026-09-28"],
        "Amount": [100, 200],
        "Balance": [0, 200],
        "Status": ["Paid", "Zork"],
    }
    found = book({"Customers": LIST, "Invoices": invoices})
    assert found.mapped["invoices"].columns["Due date"] == "due"
    assert not any("may mean" in text for text in said(found))
    assert questions(found) == {"state Zork": ("counts", "void")}
    settled = book({"Customers": LIST, "Invoices": invoices}, void_states="Zork")
    assert settled.left_out["orders"] == {"Zork": 1}
    assert questions(settled) == {}


@pytest.mark.parametrize(
    ("title", "headers", "words"),
    [
        ("Facturas", "Cliente|Fecha de factura|Importe|Estado", "dada de baja|pagada"),
        ("Facturen", "Klant|Factuurdatum|Bedrag|Status", "afgeboekt|betaald"),
        ("Faktury", "Zákazník|Datum vystavení|Částka|Stav", "odepsáno|zaplaceno"),
        ("Fakturor", "Kund|Fakturadatum|Belopp|Status", "avskriven|betald"),
        ("Fakturaer", "Kunde|Fakturadato|Beløb|Status", "afskrevet|betalt"),
        ("Laskut", "Asiakas|Laskun päivä|Summa|Tila", "perimiskelvoton|maksettu"),
        ("Рахунки", "Клієнт|Дата рахунку|Сума|Статус", "списано|оплачено"),
        ("Számlák", "Vevő|Számla dátuma|Összeg|Állapot", "sztornó|kifizetve"),
        ("चालान", "ग्राहक|चालान तिथि|राशि|स्थिति", "रद्द|भुगतान किया"),
        ("请求", "客户名称|开票日期|金额|状态", "已核销|已付款"),
    ],
)
def test_what_was_written_off_counts_in_no_language(title: str, headers: str, words: str):
    customer, day, amount, state = headers.split("|")
    orders = {
        customer: ["Acorn Ltd", "Acorn Ltd"],
        day: [dt.date(2026, 9, 1), dt.date(2026, 10, 1)],
        amount: [500, 70],
        state: words.split("|"),
    }
    sheets = {"Customers": LIST, title if title != "请求" else "发票": orders}
    found = book(sheets)
    assert found.tables["orders"]["amount"].tolist() == [70]
    assert found.left_out["orders"] == {words.split("|")[0]: 1}


def test_letters_of_classes_are_the_tier_or_asked_and_one_tier_for_all_is_said():
    names = {"Customer": [f"Firm {number}" for number in range(6)]}
    letters = ["A", "B", "C", "A", "B", "B"]
    assert book({"Customers": {**names, "Segment": letters}}).mapped["customers"].columns == {
        "Customer": "name",
        "Segment": "own_class",
    }
    asked = questions(book({"Customers": {**names, "Zorkness": letters}}))
    assert asked["column Customers.Zorkness"] == ("Own class", "none")
    alike = book({"Customers": {**names, "Revenue": [100] * 6, "Spend to date": range(6)}})
    assert why_no_tiers(alike).startswith(
        "One tier for all: every customer has the same revenue. 'Spend to date' may be it. "
    )


def test_a_list_by_due_days_and_states_parts_done_planned_and_cancelled():
    tasks = {
        "Subject": ["Call", "Follow up", "Call", "Call"],
        "Company": ["Acorn Ltd", "Acorn Ltd", "Cedar LLP", "Birchwood Inc."],
        "Status": ["Completed", "Not Started", "Cancelled", "Completed"],
        "Due Date": ["2026-10-01", "2026-12-05", "2026-10-02", "2026-10-03"],
    }
    calls = book({"Customers": LIST, "Activities": tasks}).tables["calls"]
    days = ["2026-10-01", "2026-10-02", "2026-10-03"]
    assert calls["date"].dropna().dt.date.astype(str).tolist() == days
    due = calls.loc[calls["planned"], "follow_up_due"]
    assert due.astype(str).tolist() == ["2026-12-05"]
    assert calls.loc[~calls["planned"], "success"].tolist() == [1, 0, 1]
    assert calls["follow_up_due"].notna().sum() == 1


@pytest.mark.parametrize(
    ("header", "marks"), [("Answered", "Yes|No|Yes"), ("Missed call", "|x|No")]
)
def test_flags_of_answered_and_missed_calls_are_outcomes(header: str, marks: str):
    log = {
        "Customer": ["Acorn Ltd", "Cedar LLP", "Birchwood Inc."],
        "Date": ["2026-10-01", "2026-10-02", "2026-10-03"],
        header: [mark or None for mark in marks.split("|")],
    }
    calls = book({"Customers": LIST, "Calls": log}).tables["calls"]
    assert calls["success"].tolist() == [1, 0, 1]


def test_days_of_a_month_are_days_in_text_files_too_and_a_title_says_that_months_are_revenue():
    days = {"Day": ["1", "12"], "Customer": ["Acorn Ltd", "Cedar LLP"], "Result": ["reached"] * 2}
    months = {"Kunde": ["Acorn Ltd", "Cedar LLP"], "Jan": [10, 7], "Feb": [None, 5], "Mrz": [3, 1]}
    found = book({"Customers": LIST, "October 2026": days, "Umsatz 2026": months})
    assert found.tables["calls"]["date"].astype(str).tolist() == ["2026-10-01", "2026-10-12"]
    assert sorted(found.tables["orders"]["amount"]) == [1, 3, 5, 7, 10]


def test_average_and_count_below_the_total_of_a_list_are_no_customers():
    customers = {
        "Customer": ["Acorn", "Birch", "Total general", "Average", "Count"],
        "Revenue": [10, 20, 30, 15, 2],
    }
    found = book({"Customers": customers})
    assert found.tables["customers"]["name"].tolist() == ["Acorn", "Birch"]
