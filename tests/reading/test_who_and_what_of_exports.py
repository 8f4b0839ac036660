"""Exports and lists of people as they come: who is meant, what counts, and what is asked."""

import datetime as dt

import pytest

from toolkit import accounts
from toolkit.load_book import load_book
from toolkit.reading.raw_sheet import first_table_of

AS_OF = dt.date(2026, 9, 16)
LIST = [["Customer", "Phone"], *([name, f"+49 221 49601{n:02}"] for n, name in enumerate("PQRST"))]


def book(**sheets):
    frames = {title.replace("_", " "): rows for title, rows in sheets.items()}
    found = {title: first_table_of(rows, title) for title, rows in frames.items()}
    return load_book(found, name="t", as_of=AS_OF)


def said(found):
    return [problem.problem for problem in found.problems]


def last_contacts(found):
    rows = accounts(found)[["name", "last_contact"]].dropna()
    return {name: f"{day:%Y-%m-%d}" for name, day in rows.itertuples(index=False)}


def revenue(found):
    rows = accounts(found)[["name", "orders_revenue"]]
    return dict(rows.itertuples(index=False))


@pytest.mark.parametrize(
    ("account", "customer", "accounts_held"),
    [
        ("Account", "Customer Name", ["Sales", "Sales", "Services"]),
        ("Cuenta", "Contacto", ["Servicios", "Servicios", "Servicios"]),
        ("Konto", "Kontakt", ["8400 Erlöse", "8400 Erlöse", "8300 Erlöse"]),
    ],
)
def test_an_account_of_the_books_is_no_customer_beside_a_column_that_names_him(
    account, customer, accounts_held
):
    rows = zip(accounts_held, ["Ana", "Bo", "Ana"], [10, 20, 30], strict=True)
    orders = [["Date", account, customer, "Amount"]]
    orders += [[dt.date(2026, 3, n), *row] for n, row in enumerate(rows, 1)]
    found = book(Orders=orders)
    assert revenue(found) == {"Ana": 40, "Bo": 20}
    assert f"{customer!r} names the customer; {account!r} is an account of the books" in said(found)


def test_a_firm_under_account_stays_the_customer_beside_its_people():
    orders = [["Date", "Account", "Contact", "Amount"]]
    people = [("Vik AS", "Ana"), ("Vik AS", "Bo"), ("Dal AS", "Cy")]
    orders += [[dt.date(2026, 3, n), *pair, 10] for n, pair in enumerate(people, 1)]
    assert revenue(book(Orders=orders)) == {"Vik AS": 20, "Dal AS": 10}


def test_of_amounts_with_and_without_taxes_sales_are_those_without():
    rows = [
        ["Rechnungsnummer", "Rechnungsdatum", "Kunde", "Summe netto", "Summe brutto", "Fällig am"],
        ["R1", "13.02.2026", "Eber", 100, 119, "27.02.2026"],
    ]
    found = book(Rechnungen=rows)
    assert revenue(found) == {"Eber": 100}
    assert found.tables["invoices"]["amount"].tolist() == [119]


def test_a_header_of_two_words_for_one_column_is_that_column():
    rows = [
        ["Fecha", "Nombre / Razón social", "Total factura"],
        [dt.date(2026, 2, 3), "Viveros Luz SL", 100],
        [dt.date(2026, 2, 4), "Paz Gil", 50],
        [None, "TOTALES", 150],
    ]
    assert revenue(book(Facturas=rows)) == {"Viveros Luz SL": 100, "Paz Gil": 50}


def test_ids_and_phones_lose_the_mark_of_a_text_and_names_keep_it():
    customers = [["Customer ID", "Customer", "Phone"], ["'00123", "'t Hoen BV", "'+3120496010"]]
    (row,) = accounts(book(Customers=customers)).to_dict("records")
    assert (row["customer_id"], row["name"], row["phone"]) == ("00123", "'t Hoen BV", "+3120496010")


def test_who_has_a_second_phone_alone_is_called_there():
    customers = [["Customer", "Phone", "Mobile"], ["P", None, "0400 000 102"], ["Q", "08 1234", ""]]
    rows = accounts(book(Customers=customers))
    assert rows["phone"].tolist() == ["0400 000 102", "08 1234"]
    assert rows["phone_2"].isna().all()


def test_columns_that_name_customers_equally_well_are_asked_and_neither_is_taken():
    visits = [["Date", "Bill to", "Ship to", "Result"]]
    pairs = [("P", "Q"), ("R", "S"), ("P", "T")]
    visits += [[dt.date(2026, 8, n), *pair, "Spoke"] for n, pair in enumerate(pairs, 1)]
    found = book(Customers=LIST, Visits=visits)
    assert last_contacts(found) == {}
    assert "'Bill to', 'Ship to' could all be Customer; none of them is used" in said(found)


def test_numbers_at_both_ends_of_a_call_are_told_by_the_list_where_nothing_says_who_called():
    calls = [
        ["Call time", "Caller ID", "Destination", "Status"],
        ["2026-09-07 09:12", "Kim (101)", "+492214960100", "Answered"],
        ["2026-09-09 09:12", "+492214960102", "Kim (101)", "Answered"],
        ["2026-09-10 09:12", "Kim (101)", "+492214960103", "Unanswered"],
    ]
    found = book(Customers=LIST, Call_log=calls)
    assert last_contacts(found) == {"P": "2026-09-07", "R": "2026-09-09"}


def test_a_sheet_for_each_customer_needs_no_list():
    head = [["Datum", "Soort", "Resultaat", "Opmerking"]]
    logs = {
        "De Boer BV": [[dt.date(2026, 8, 3), "Telefoon", "Gesproken", "x"]],
        "Visser BV": [[dt.date(2026, 7, 1), "Bezoek", "Gesproken", "y"]],
    }
    found = book(**{title: head + rows for title, rows in logs.items()})
    assert last_contacts(found) == {"De Boer BV": "2026-08-03", "Visser BV": "2026-07-01"}
    assert any("new rows go to that of their customer" in line for line in said(found))
    assert any(line.endswith("gathered from Visser BV, De Boer BV") for line in said(found))


def test_payments_beside_orders_are_no_sales_and_told():
    orders = [["Order ID", "Customer", "Order date", "Total"], ["O1", "P", AS_OF, 100]]
    paid = [["Payment ID", "Customer", "Payment date", "Amount"], ["Z1", "P", AS_OF, 100]]
    found = book(Customers=LIST, Orders=orders, Payments=paid)
    assert revenue(found)["P"] == 100
    (told,) = [problem for problem in found.problems if problem.sheet == "Payments"]
    assert told.problem.startswith("payments of what is sold on another sheet are not read")
    assert "retain map" not in told.fix


@pytest.mark.parametrize(
    ("question", "day"),
    [
        ("Wann war das Gespräch?", "2026-08-28"),
        ("Was kommt als Nächstes?", "2026-08-31"),
    ],
)
def test_a_form_that_asks_for_the_day_of_the_call_has_that_day_else_that_of_the_answer(
    question, day
):
    asked = dt.date(2026, 8, 28) if "Wann" in question else "Angebot"
    rows = [
        ["Zeitstempel", "Welcher Kunde?", question, "Was war das Ergebnis?"],
        [dt.datetime(2026, 8, 31, 18, 2), "P", asked, "Erreicht"],  # noqa: DTZ001
    ]
    assert last_contacts(book(Customers=LIST, **{"Formularantworten 1": rows})) == {"P": day}


def test_what_is_done_asks_for_nothing_more_and_what_was_called_off_never_was():
    calls = [
        ["Subject", "Customer", "Activity status", "Due date", "Actual end"],
        ["Intro", "P", "Completed", dt.date(2026, 8, 4), dt.date(2026, 8, 5)],
        ["Offer", "P", "Open", dt.date(2026, 9, 25), None],
        ["Intro", "Q", "Canceled", dt.date(2026, 9, 3), None],
    ]
    found = book(Customers=LIST, Calls=calls)
    assert found.tables["calls"]["follow_up_due"].dropna().astype(str).tolist() == ["2026-09-25"]
    assert "called off by its state, in 1 row; no contact and no attempt" in said(found)
    assert not any("no date in this row" in line for line in said(found))


def test_a_line_of_a_program_with_numbers_is_no_upper_row_of_headers():
    rows = [
        ["EXTF", "700", "16", "Debitoren", "20260801093000000"],
        ["Kundennummer", "Name", "Ort", "Telefon", "E-Mail"],
        ["10010", "Cramer", "Hamburg", "040 496010", "a@cramer.example"],
    ]
    (row,) = accounts(book(Kunden=rows)).to_dict("records")
    assert (row["customer_id"], row["name"], row["city"]) == ("10010", "Cramer", "Hamburg")


def test_days_under_a_head_that_says_of_what_are_that_column_and_the_sheet_is_the_list():
    rows = [
        ["Suivi clients", None, None, None],
        ["Client", None, "Dernier contact", "Prochain contact"],
        ["Nom", "Ville", "Date", "Date"],
        ["Petit", "Lyon", "12/08/2026", "20/09/2026"],
        ["Roux", "Vienne", "03/09/2026", None],
    ]
    found = book(Suivi=rows)
    assert last_contacts(found) == {"Petit": "2026-08-12", "Roux": "2026-09-03"}
    rows = accounts(found)
    assert rows["city"].tolist() == ["Lyon", "Vienne"]
    assert rows["next_follow_up"].dropna().astype(str).tolist() == ["2026-09-20"]
