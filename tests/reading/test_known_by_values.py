"""What no header names is known by its values where they leave no choice, and that is told."""

import datetime as dt

import pytest

from toolkit.load_book import load_book
from toolkit.parsing.dates import order_of
from toolkit.planning.planning import Planning
from toolkit.reading.exports.known_exports import known_export
from toolkit.reading.raw_sheet import first_table_of

AS_OF = dt.date(2026, 4, 10)
LIST = [["Customer", "Owner", "Phone"], ["Ash", "Ann", "020 7946 0011"], ["Box", "Bob", None]]


def book(**sheets):
    raw = {title: first_table_of(rows, title) for title, rows in sheets.items()}
    return load_book(raw, name="book.xlsx", as_of=AS_OF, given={"country": "United Kingdom"})


def days(found):
    calls = found.tables["calls"]
    return dict(zip(calls["customer_id"], calls["date"].dt.date, strict=True))


def told(found, words):
    return [p for p in found.problems if words in p.problem]


def test_the_only_column_of_days_is_the_day_of_a_log_and_told():
    found = book(
        Customers=LIST,
        Calls=[["Spoken", "Customer", "Outcome"], ["2026-03-02", "Ash", "reached"]],
    )
    assert days(found) == {"Ash": dt.date(2026, 3, 2)}
    (note,) = told(found, "'Spoken' holds the only days of this sheet, so it is the Date")
    assert (note.severity, note.cell) == ("note", "A1")


@pytest.mark.parametrize("second", ["Follow-up due", "Until"])
def test_one_of_two_columns_of_days_is_not_chosen(second):
    header = ["Spoken", "Customer", "Outcome", second]
    found = book(Customers=LIST, Calls=[header, ["2026-03-02", "Ash", "reached", "2026-05-01"]])
    assert found.tables["calls"]["date"].isna().all()
    assert told(found, "no column is known as the date")


def test_a_sheet_of_payments_is_orders_by_its_only_column_of_days():
    header = ["Charged", "Amount", "Currency", "Customer Email"]
    rows = [["2026-01-03 10:00", 100, "EUR", "joe@x.example"]]
    found = book(payments=[header, *rows])
    assert found.tables["orders"]["date"].dt.date.tolist() == [dt.date(2026, 1, 3)]


def test_numbers_that_are_phones_of_the_list_are_looked_up_as_phones():
    found = book(
        Customers=LIST,
        Calls=[
            ["Date", "Dialled", "Outcome"],
            ["2026-03-02", "+442079460011", "reached"],
            ["2026-03-03", "(020) 7946 0011", "reached"],
        ],
    )
    assert found.tables["calls"]["customer_id"].tolist() == ["Ash", "Ash"]
    assert not told(found, "no such customer")


def test_the_weekday_before_a_day_tells_which_number_is_the_month():
    assert order_of(["Mon 09/02/2026"]) is True
    assert order_of(["Wed 09/02/2026"]) is False
    assert order_of(["Fri 09/02/2026"]) is None
    assert order_of(["mié 09/02/2026"]) is False


def test_a_day_written_under_its_month_is_that_day():
    header = ["Customer", "Owner", "Jan", "Feb", "Mar"]
    sheet = [header, ["Ash", "Ann", "x", "12.02.", ""], ["Box", "Ann", "", "", "3/9"]]
    found = book(**{"Contacts 2026": sheet})
    accounts = Planning(found).accounts.set_index("name")["last_contact"].dt.date
    assert accounts.to_dict() == {"Ash": dt.date(2026, 2, 12), "Box": dt.date(2026, 3, 9)}


def test_columns_called_by_a_year_and_a_sum_of_money_are_revenue_by_year():
    header = ["Customer", "2024 (k€)", "2025 (k€)", "2026 (k€)"]
    found = book(Customers=[header, ["Ash", 110, 120, 30]])
    assert found.tables["customers"]["revenue"].tolist() == [120_000]
    assert told(found, "'2025 (k€)' is the Annual revenue, times 1,000: the newest full year")


def test_columns_called_by_years_alone_may_be_anything():
    found = book(Customers=[["Customer", "2024", "2025"], ["Ash", 110, 120]])
    assert found.tables["customers"]["revenue"].isna().all()


def test_a_sheet_each_for_those_who_look_after_customers_is_one_log():
    log = [["Date", "Customer", "Outcome"]]
    ann, bob = [["2026-03-02", "Ash", "reached"]], [["2026-03-05", "Box", "reached"]]
    found = book(Customers=LIST, Ann=log + ann, Bob=log + bob)
    assert days(found) == {"Ash": dt.date(2026, 3, 2), "Box": dt.date(2026, 3, 5)}
    found = book(Customers=LIST, North=log + ann, Elsewhere=log + bob)
    assert "calls" not in found.mapped
    assert told(found, "all look like Calls; none of them is read")


ACTIVITIES = ["Done", "Subject", "Type", "Due date", "Organization", "Assigned to user", "Note"]


def test_an_export_of_which_a_telling_header_has_another_name_is_known_and_told():
    header = [name.replace("Type", "Kind of it") for name in ACTIVITIES]
    export = known_export(header)
    assert (export.program, export.content, export.lacks) == ("Pipedrive", "activities", "type")
    row = ["Done", "Intro", "Call", "2026-03-02", "Ash", "Ann", "fine"]
    found = book(Customers=LIST, list=[header, row])
    assert found.mapped["calls"].export == "an export of activities from Pipedrive"
    assert days(found) == {"Ash": dt.date(2026, 3, 2)}
    assert told(found, "an export of activities from Pipedrive, in which 'type' has another name")


def test_a_file_that_has_a_few_headers_of_an_export_is_none():
    assert known_export(["Subject", "Type", "Due date", "Organization", "Place"]) is None
    others = [f"Own {number}" for number in range(6)]
    assert known_export([*(name for name in ACTIVITIES if name != "Type"), *others]) is None


def test_words_under_a_header_nobody_knows_are_no_days():
    found = book(Customers=LIST, Calls=[["Customer", "Outcome", "Spoken"], ["Ash", "spoke", "no"]])
    assert not told(found, "the only days of this sheet")
