"""The same rows under a title, in snake case, without telling titles: the same book is read."""

import datetime as dt
import re

import pandas as pd
import pytest

from toolkit.book import Book
from toolkit.load_book import load_book
from toolkit.reading.raw_sheet import first_table_of

AS_OF = dt.date(2026, 9, 16)
Rows = list[list[object]]


def book(**sheets: Rows) -> Book:
    frames = {title: first_table_of(rows, title) for title, rows in sheets.items()}
    return load_book(frames, name="t", as_of=AS_OF)


def under_title(rows: Rows) -> Rows:
    return [["Exported on 16.09.2026"], [], *rows]


def in_snake_case(rows: Rows) -> Rows:
    headers = [re.sub(r"\W+", "_", str(header)).strip("_").lower() for header in rows[0]]
    return [headers, *rows[1:]]


NAMES: Rows = [["Customer"], ["Ash, Ann"], ["Birch, Ben"]]
LOG: Rows = [["Date", "Customer", "Outcome"], [dt.date(2026, 9, 2), "Ben Birch", "Reached"]]


def last_calls(found: Book) -> dict[str, object]:
    calls = found.tables["calls"]
    return dict(zip(calls["customer"], calls["date"].dt.date, strict=True))


@pytest.mark.parametrize("lay_out", [list, under_title], ids=["alone", "under a title"])
def test_a_list_of_names_alone_is_the_list_wherever_it_stands(lay_out: type) -> None:
    found = book(Customers=lay_out(NAMES), Calls=lay_out(LOG))
    assert list(found.tables["customers"]["name"]) == ["Ash, Ann", "Birch, Ben"]
    assert last_calls(found) == {"Ben Birch": dt.date(2026, 9, 2)}


def test_a_list_of_names_alone_needs_no_title_beside_a_log() -> None:
    found = book(Sheet1=NAMES, Sheet2=LOG)
    assert found.mapped["customers"].reason == "its only column names customers"
    assert list(found.tables["customers"]["name"]) == ["Ash, Ann", "Birch, Ben"]
    whose = found.tables["calls"]["customer_id"].map(str)
    assert list(whose) == [str(found.tables["customers"]["customer_id"].iloc[1])]


def test_of_two_sheets_of_names_alone_none_is_the_list() -> None:
    found = book(Sheet1=NAMES, Sheet2=LOG, Sheet3=[["Client"], ["Cedar"], ["Doum"]])
    assert "customers" not in found.mapped


def test_names_that_come_again_are_no_list() -> None:
    found = book(Sheet1=[["Customer"], *[["Ash"]] * 4], Sheet2=LOG)
    assert "customers" not in found.mapped


ACTIVITIES: Rows = [
    ["Activity - ID", "Activity - Type", "Activity - Subject", "Activity - Due date",
     "Activity - Done", "Activity - Organization", "Activity - Assigned to user"],
    ["31", "Call", "Prices", "2026-08-19", "Done", "Ekko", "Nils"],
    ["32", "Call", "Prices", "2026-09-10", "To do", "Ekko", "Nils"],
]  # fmt: skip
INVOICES: Rows = [
    ["id", "Amount Due", "Customer", "Customer Name", "Date (UTC)", "Due Date (UTC)", "Number",
     "Status", "Total"],
    ["in_1", 300, "cus_1", "Ekko", "2026-05-01 10:02", "2026-05-31 10:02", "N-1", "paid", 300],
    ["in_2", 900, "cus_1", "Ekko", "2026-06-01 10:02", "2026-06-30 10:02", "N-2", "void", 900],
]  # fmt: skip


@pytest.mark.parametrize("lay_out", [list, in_snake_case], ids=["file", "database"])
def test_what_a_program_keeps_is_known_by_its_headers_in_snake_case_too(lay_out: type) -> None:
    found = book(
        organizations=[["Organization"], ["Ekko"]],
        activities=lay_out(ACTIVITIES),
        invoices=lay_out(INVOICES),
    )
    calls, orders = found.tables["calls"], found.tables["orders"]
    assert list(calls["date"].dropna().dt.date) == [dt.date(2026, 8, 19)]
    assert list(orders["amount"]) == [300]


def test_a_row_of_numbers_and_days_is_no_header_below_texts_that_nobody_knows() -> None:
    rows = [["nr", "what", "whenever", "so"], ["31", "Call", "2026-08-19", "Done"]]
    sheet = first_table_of(rows, "log")
    assert sheet.headers == ["nr", "what", "whenever", "so"]


def test_years_stay_headers() -> None:
    rows = [["Customer", "Owner", "2025", "2026"], ["Ash", "Ann", 10, 20]]
    assert first_table_of(rows, "list").headers == ["Customer", "Owner", "2025", "2026"]


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("revenue_usd_fy26", "revenue"),
        ("annual_revenue_eur", "revenue"),
        ("last_contact_dd_mm_yyyy", "last_contact"),
        ("Last contact TT.MM.JJJJ", "last_contact"),
    ],
)
def test_units_years_and_forms_of_days_behind_a_header_are_left_out(
    header: str, column: str
) -> None:
    found = book(Customers=[["Customer", header], ["Ash", None]])
    assert list(found.mapped["customers"].positions) == ["name", column]


@pytest.mark.parametrize(
    ("header", "revenue"),
    [
        ("Revenue (k EUR):", 12e3),
        ("revenue_k_eur", 12e3),
        ("umsatz_tsd_eur", 12e3),
        ("obrot_tys_zl", 12e3),
        ("Umsatz 2025 (T€):", 12e3),
        ("Revenue (MEUR)", 12e6),
        ("Sales TCHF", 12e3),
        ("Ventas (millones)", 12e6),
        ("Revenue (USD):", 12),
        ("revenue_eur", 12),
    ],
)
def test_thousands_and_millions_in_a_header_count_however_they_stand_there(
    header: str, revenue: float
) -> None:
    found = book(Customers=[["Customer", header], ["Ash", 12], ["Birch", 30]])
    assert found.tables["customers"]["revenue"].iloc[0] == revenue


def test_of_years_in_snake_case_the_newest_full_one_is_the_revenue() -> None:
    rows: Rows = [["customer", "revenue_2024_keur", "revenue_2025_keur"], ["Ash", 10, 20]]
    assert list(book(Customers=rows).tables["customers"]["revenue"]) == [20_000]


def test_a_form_of_days_in_snake_case_says_which_comes_first() -> None:
    found = book(Customers=[["customer", "last_contact_mm_dd_yyyy"], ["Ash", "04/03/2026"]])
    assert list(found.tables["customers"]["last_contact"].dt.date) == [dt.date(2026, 4, 3)]


def test_numbered_calls_with_a_colon_are_days_of_contact() -> None:
    rows = [["Customer:", "Call 1:", "Call 2:"], ["Glen", dt.date(2026, 5, 1), dt.date(2026, 6, 3)]]
    found = book(Customers=rows)
    assert list(found.tables["customers"]["last_contact"].dt.date) == [dt.date(2026, 6, 3)]


def test_logs_of_a_database_are_read_by_the_words_that_databases_use() -> None:
    day = dt.date(2026, 9, 2)
    found = book(
        organizations=[["org_id", "org_name", "last_contacted_at"], ["7", "Ekko", day]],
        calls=[["called_at", "org_id", "agent_name", "disposition"], [day, "7", "Nils", "Reached"]],
        orders=[
            ["order_id", "placed_at", "bill_to", "total", "shipped_at"],
            ["1", day, "Ekko", 5, day],
        ],
    )
    positions = {name: list(mapped.positions) for name, mapped in found.mapped.items()}
    assert positions["customers"] == ["customer_id", "name", "last_contact"]
    assert positions["calls"] == ["date", "customer_id", "by", "outcome"]
    assert positions["orders"] == ["order_id", "date", "customer", "amount", "delivered_on"]


LEGEND: Rows = [[], ["Legend"], ["A", "very good"], ["B", "good"]]
FOOTER: Rows = [[], ["Exported by the CRM"]]
FIRMS: Rows = [["Customer", "City", "Phone", "Revenue"], ["Ash", "Ayr", "555-0101", 9]]


@pytest.mark.parametrize("below", [LEGEND, FOOTER], ids=["legend", "footer"])
@pytest.mark.parametrize("rows", [FIRMS, [["Customer"], ["Ash"]]], ids=["list", "names alone"])
def test_a_legend_and_a_footer_are_no_customers_and_told(rows: Rows, below: Rows) -> None:
    found = book(Customers=[*rows, *below])
    assert list(found.tables["customers"]["name"]) == ["Ash"]
    told = [p.value for p in found.problems if p.problem.startswith("a line below the table")]
    assert told == [row[0] for row in below if row]


def test_a_blank_row_of_a_frame_is_no_footer() -> None:
    frame = pd.DataFrame({"Customer": ["Ash", "Birch", None], "City": ["Ayr", "Bern", None]})
    found = load_book({"Customers": frame}, name="t", as_of=AS_OF)
    assert list(found.tables["customers"]["name"].dropna()) == ["Ash", "Birch"]


def test_a_section_below_a_gap_is_no_legend() -> None:
    found = book(Customers=[*FIRMS, [], ["Prospects"], ["Birch", "Bern"], ["Cedar", "Cork"]])
    assert list(found.tables["customers"]["name"])[-2:] == ["Birch", "Cedar"]


def test_the_same_footer_on_two_logs_makes_no_copy_of_one() -> None:
    header = ["Date", "Customer", "Outcome"]
    ann: Rows = [header, [dt.date(2026, 9, 2), "Ash", "Reached"], *FOOTER]
    ben: Rows = [header, [dt.date(2026, 9, 3), "Birch", "Reached"], *FOOTER]
    found = book(Customers=NAMES, **{"Calls Ann": ann, "Calls Ben": ben})
    assert set(last_calls(found)) == {"Ash", "Birch"}


def test_days_of_a_column_stand_in_the_order_that_another_one_proves_and_that_is_told() -> None:
    header = ["Cliente", "Ultimo contatto", "Prossima visita"]
    found = book(Clienti=[header, ["Ash", "02/09/2026", "30/09/2026"], ["Birch", "10/03/2026", ""]])
    days = found.tables["customers"]["last_contact"].dt.date
    assert list(days) == [dt.date(2026, 9, 2), dt.date(2026, 3, 10)]
    (told,) = [p for p in found.problems if "is read first" in p.problem]
    assert (told.column, told.severity) == ("Ultimo contatto", "note")
    assert told.problem.startswith("the day is read first, as in 'Prossima visita'")


def test_columns_that_contradict_each_other_prove_nothing_for_a_third() -> None:
    header = ["Customer", "Last contact", "Next follow-up", "Customer since"]
    found = book(Customers=[header, ["Ash", "02/09/2026", "30/09/2026", "09/30/2019"]])
    assert found.tables["customers"]["last_contact"].isna().all()
    assert any("nothing in this column tells whether" in p.problem for p in found.problems)


@pytest.mark.parametrize(
    ("headers", "columns"),
    [
        (["Firma", "ADM", "WV"], ["name", "owner", "next_follow_up"]),
        (["Cliente", "Volver a llamar"], ["name", "next_follow_up"]),
        (["Klant", "Volgende actie"], ["name", "next_follow_up"]),
        (
            ["Acct", "Ph", "Last saw", "See again"],
            ["name", "phone", "last_contact", "next_follow_up"],
        ),
    ],
)
def test_short_words_of_lists_kept_by_hand_are_known(
    headers: list[str], columns: list[str]
) -> None:
    found = book(Customers=[headers, ["Ash", *[None] * (len(headers) - 1)]])
    assert list(found.mapped["customers"].positions) == columns


def test_a_german_log_knows_who_was_met_and_who_was_not() -> None:
    day = dt.date(2026, 9, 2)
    rows: Rows = [
        ["Datum", "Kunde", "Ergebnis"],
        [day, "Ash", "angetroffen"],
        [day, "Birch", "n.e."],
    ]
    found = book(Kunden=[["Kunde"], ["Ash"], ["Birch"]], Besuchsberichte=rows)
    assert list(found.tables["calls"]["success"]) == [1, 0]
    assert not [p for p in found.problems if "nobody knows" in p.problem]


@pytest.mark.parametrize("header", ["Konto", "Account", "Customer"])
def test_an_account_of_codes_beside_a_name_is_the_id(header: str) -> None:
    rows: Rows = [
        [header, "Name", "City"],
        ["D10001", "Kunz GmbH", "Ulm"],
        ["D10002", "Graf", "Ulm"],
    ]
    table = book(Customers=rows).tables["customers"]
    assert list(table["customer_id"]) == ["D10001", "D10002"]
    assert list(table["name"]) == ["Kunz GmbH", "Graf"]


def test_an_account_of_names_beside_a_name_is_the_customer() -> None:
    rows: Rows = [["Account", "Name"], ["Kunz GmbH", "Ida Kunz"], ["Studio 54", "Bo Graf"]]
    table = book(Customers=rows).tables["customers"]
    assert list(table["name"]) == ["Kunz GmbH", "Studio 54"]
    assert list(table["contact_person"]) == ["Ida Kunz", "Bo Graf"]
