"""Invoices, needs, requests and news that is not ours: in the points of a call, in the follow-ups, in their reports; through small books."""

import datetime as dt

import pandas as pd
import pytest

from toolkit.accounts import worked_out
from toolkit.assign import assign
from toolkit.book import load_book
from toolkit.reports.call_schedule import call_schedule
from toolkit.reports.follow_ups import follow_ups
from toolkit.tables import INPUTS, fold
from toolkit.topics import said

AS_OF = dt.date(2026, 11, 20)  # a Friday
DUE = {
    "Tier override": "B",
    "Last contact": dt.date(2026, 6, 1),
    "Owner": "Ana",
    "Phone": "1",
}  # a call is due, so that it is planned


def book_of(customers=({},), **sheets):
    rows = [{"Customer ID": f"K{i}", "Customer": f"Customer {i}", **DUE, **c} for i, c in enumerate(customers)]
    frames = {t: pd.DataFrame(f, dtype=object) for t, f in sheets.items()}
    return load_book({"Customers": pd.DataFrame(rows, dtype=object), **frames}, name="t", as_of=AS_OF)


def points(book, customer=0):
    return call_schedule(book)["Call schedule"]["points"][customer].split("\n")


def about(book, *kinds):
    return [p for p in points(book) if p.partition(":")[0] in kinds]


BILL = {"Customer ID": "K0", "Invoice": "4711", "Date": "2026-10-06", "Due": "2026-11-05", "Amount": 1250}


@pytest.mark.parametrize(
    ("change", "point"),
    [
        ({}, "Invoice 4711 over 1,250.00, due 5 Nov 2026, 15 days overdue"),
        ({"Due": "2026-11-19"}, "Invoice 4711 over 1,250.00, due 19 Nov 2026, 1 day overdue"),
        ({"Due": "2026-11-20"}, None),  # due today is not overdue yet
        ({"Paid on": "2026-11-06"}, None),
        ({"Paid on": "2026-11-26"}, "Invoice 4711 over 1,250.00, due 5 Nov 2026, 15 days overdue"),  # has not happened yet
        ({"Status": "bezahlt"}, None),
        ({"Status": "open"}, "Invoice 4711 over 1,250.00, due 5 Nov 2026, 15 days overdue"),
        ({"Disputed": "price"}, "Invoice 4711 over 1,250.00, due 5 Nov 2026, 15 days overdue, disputed: price"),
        ({"Due": "2026-12-05", "Disputed": "yes"}, "Invoice 4711 over 1,250.00, due 5 Dec 2026, disputed"),
        ({"Disputed": "no", "Due": None}, None),
        ({"Disputed": "short", "Due": None, "Invoice": None, "Amount": None}, "An invoice, disputed: short"),
        ({"Amount": -50}, None),  # a credit note
        ({"Customer ID": "K1"}, None),
    ],
)
def test_overdue_and_disputed_invoices_are_points_of_the_call(change, point):
    book = book_of([{}, {"Do not call": "yes"}], Invoices=[{**BILL, **change}])
    assert about(book, "Billing") == ([f"Billing: {point}"] if point else [])


def test_of_many_invoices_those_due_longest_are_raised_as_many_as_the_setting_says():
    bills = [{**BILL, "Invoice": str(n), "Due": f"2026-11-{n:02d}"} for n in range(1, 9)]
    assert [p.split(" ")[2] for p in about(book_of(Invoices=bills), "Billing")] == ["1", "2", "3", "4", "5"]
    few = book_of(Invoices=bills, Settings=[{"Setting": "invoices_a_call", "Value": "1"}])
    assert [p.split(" ")[2] for p in about(few, "Billing")] == ["1"]


@pytest.mark.parametrize(
    ("titles", "tables"),
    [
        (["Invoices"], {"orders": "Invoices", "invoices": "Invoices"}),
        (["Invoices", "Orders"], {"orders": "Orders", "invoices": "Invoices"}),
        (["Rechnungen", "Bestellungen"], {"orders": "Bestellungen", "invoices": "Rechnungen"}),
        (["Orders", "Offene Posten"], {"orders": "Orders", "invoices": "Offene Posten"}),
        (["Open invoices"], {"invoices": "Open invoices"}),
    ],
)
def test_a_sheet_of_invoices_stands_for_the_orders_too_where_no_other_sheet_holds_them(titles, tables):
    bills = pd.DataFrame([{**BILL, "Customer": "x"}])
    found, _, _ = assign({"Customers": pd.DataFrame({"Customer": ["x"]}), **dict.fromkeys(titles, bills)}, "t", {})
    assert {t: title for t, (title, _) in found.items() if t != "customers"} == tables


def test_a_sheet_that_is_orders_and_invoices_reports_each_cell_once_and_takes_settled_columns_of_both():
    bills = [{**BILL, "Date": "soon", "Customer ID": "K9", "What": "beans"}, {**BILL, "What": "mill"}]
    settled = [{"Setting": "column Invoices.What", "Value": "item"}]
    book = book_of(Invoices=bills, Settings=settled)
    assert len(book.problems) == len(set(book.problems)) == 3
    assert book.tables["orders"]["item"].tolist() == ["beans", "mill"]
    assert about(book, "Billing") == ["Billing: Invoice 4711 over 1,250.00, due 5 Nov 2026, 15 days overdue"]


def test_invoices_without_a_day_that_they_are_due_are_orders_and_nothing_else():
    found, _, _ = assign(
        {
            "Customers": pd.DataFrame({"Customer": ["x"]}),
            "Invoices": pd.DataFrame([{"Date": "2026-01-01", "Customer": "x", "Amount": 1}]),
        },
        "t",
        {},
    )
    assert set(found) == {"customers", "orders"}


def test_the_latest_delivery_is_a_point_while_the_check_up_window_lasts():
    bought = {"Customer ID": "K0", "Date": "2026-11-01"}
    orders = [{**bought, "Item": "mill", "Delivered on": "2026-11-04"}, {**bought, "Item": "espresso beans", "Delivered on": "2026-11-10"},
              {**bought, "Item": "cups", "Delivered on": "2026-11-10"}, {**bought, "Item": "tea", "Delivered on": "2026-11-27"}]  # fmt: skip
    assert about(book_of(Orders=orders), "Latest delivery") == ["Latest delivery: 10 Nov 2026, espresso beans, cups"]
    assert about(book_of(Orders=[{**bought, "Delivered on": "2026-10-07"}]), "Latest delivery") == ["Latest delivery: 7 Oct 2026"]
    assert about(book_of(Orders=[{**bought, "Delivered on": "2026-10-06"}]), "Latest delivery") == []


def test_news_that_is_not_ours_says_whom_to_refer_to():
    news = [
        {"Item": "Tea machines", "Date": "2026-11-01", "Not ours: refer to": "Teahouse Ltd"},
        {"Item": "New mill", "Date": "2026-11-02"},
    ]
    told = ["News: New mill", "News: Tea machines (we do not carry it: refer to Teahouse Ltd)"]
    assert about(book_of(News=news), "News") == told
    heard = [{"Customer ID": "K0", "Date": "2026-06-01", "Outcome": "spoke", "News told": "Tea machines"}]
    assert about(book_of(News=news, Calls=heard), "News") == told[:1]


ASKED = {"Customer ID": "K0", "Request": "samples", "Asked on": "2026-11-18"}


@pytest.mark.parametrize(
    ("change", "point", "task"),
    [
        ({}, True, True),
        ({"Asked on": "2026-11-20"}, True, False),  # there is a working day to answer
        ({"Answered on": "2026-11-19"}, False, False),
        ({"Answer": "no"}, False, False),
        ({"Answer": "pending"}, True, True),
        ({"Asked on": "2026-11-21"}, False, False),  # still to come
        ({"Asked on": None}, True, True),
    ],
)
def test_an_open_request_is_a_point_and_a_follow_up_when_it_waits_too_long(change, point, task):
    book = book_of(Requests=[{**ASKED, **change}])
    when = pd.Timestamp(change.get("Asked on", ASKED["Asked on"]))
    since = f" (asked on {when.day} Nov 2026)" if when is not pd.NaT else ""
    assert about(book, "They asked") == ([f"They asked: samples{since}"] if point else [])
    rows = follow_ups(book)["Follow-ups"]
    assert rows[["kind", "what", "sheet"]].values.tolist() == (
        [["Answer a request", "Answer what they asked: samples", "Requests"]] if task else [])  # fmt: skip


NEW = {"Customer since": dt.date(2026, 11, 2), "Last contact": dt.date(2026, 11, 3)}
NEED = {"Customer ID": "K0", "Need": "delivery before 9", "Asked on": "2026-11-03"}


@pytest.mark.parametrize(
    ("needs", "asked"),
    [
        ([NEED], True),  # asked, but nobody answered
        ([{**NEED, "Met": "yes"}], False),
        ([{**NEED, "Met": "not yet"}], True),
        ([{**NEED, "Met": "partly"}], False),
        ([{**NEED, "Customer ID": "K1", "Met": "yes"}], True),
    ],
)
def test_a_new_customer_without_an_answered_need_is_asked_what_they_need(needs, asked):
    book = book_of([NEW, {}], Needs=needs)
    text = "Ask what they need to be fully satisfied"
    mine = worked_out(book).tasks
    assert mine[mine["kind"] == "need"][["customer_id", "what", "due"]].values.tolist() == (
        [["K0", text, pd.Timestamp(2026, 11, 5)]] if asked else [])  # fmt: skip
    planned = call_schedule(book)["Call schedule"].set_index("customer_id")
    assert (f"Needs: {text}" in planned["points"]["K0"].split("\n")) is asked
    calm = call_schedule(book_of([NEW, {}]))["Call schedule"].set_index("customer_id")
    assert planned["date"]["K0"] == calm["date"]["K0"]  # it brings no call forward


def test_a_book_without_a_sheet_of_needs_asks_nobody_for_them():
    assert worked_out(book_of([NEW])).tasks.empty


@pytest.mark.parametrize(("cell", "answer"), [("Yes", True), ("ja, ab Mai", True), ("no, too dear", False), ("✓", True), ("refused", False),
                                              ("on hold", None), ("pending", None), ("we think", None), ("", None), (None, None)])  # fmt: skip
def test_what_a_cell_answers(cell, answer):
    assert said(cell) is answer


LANGUAGES = {"en", "de", "fr", "es", "pt", "it", "nl", "pl"}


@pytest.mark.parametrize("name", ["invoices", "needs", "requests"])
def test_no_word_says_two_columns_and_every_column_is_known_in_eight_languages(name):
    from toolkit import spellings

    claimed = {}
    for column in INPUTS[name].columns:
        for word in (column.label, *column.spellings, *column.second):
            claimed.setdefault(fold(word), set()).add(column.name)
    assert {w: c for w, c in claimed.items() if len(c) > 1} == {}
    assert {c: LANGUAGES - set(words) for c, words in getattr(spellings, name.upper()).items() if LANGUAGES - set(words)} == {}
