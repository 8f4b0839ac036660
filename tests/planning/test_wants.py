"""Invoices, needs, requests and news that is not ours:
in the points of a call, in the follow-ups, in their reports; through small books.
"""

import datetime as dt
import json
import random
import subprocess
import sys
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pytest
from click.testing import CliRunner

from toolkit.cli import cli
from toolkit.facts.recovery_facts import around
from toolkit.load_book import load_book
from toolkit.parsing.answers import yes_or_no
from toolkit.planning.planning import Planning
from toolkit.reading.assign import assign
from toolkit.reading.raw_sheet import as_raw_sheet
from toolkit.reports import REPORTS
from toolkit.reports.call_schedule_report import call_schedule
from toolkit.reports.follow_ups_report import follow_ups
from toolkit.schema.inputs import INPUTS
from toolkit.words.every_language import LANGUAGES
from toolkit.words.folding import fold

ROOT = Path(__file__).resolve().parents[2]
AS_OF = dt.date(2026, 11, 20)  # a Friday
DUE = {
    "Tier override": "B",
    "Last contact": dt.date(2026, 6, 1),
    "Owner": "Ana",
    "Phone": "1",
}  # a call is due, so that it is planned


def book_of(customers=({},), **sheets):
    rows = [
        {"Customer ID": f"K{i}", "Customer": f"Customer {i}", **DUE, **c}
        for i, c in enumerate(customers)
    ]
    frames = {t: pd.DataFrame(f, dtype=object) for t, f in sheets.items()}
    return load_book(
        {"Customers": pd.DataFrame(rows, dtype=object), **frames},
        name="t",
        as_of=AS_OF,
        given={"playbook": "no"},
    )


def points(book, customer=0):
    return call_schedule(Planning(book))["Call schedule"]["points"][customer].split("\n")


def about(book, *kinds):
    return [p for p in points(book) if p.partition(":")[0] in kinds]


BILL = {
    "Customer ID": "K0",
    "Invoice": "4711",
    "Date": "2026-10-06",
    "Due": "2026-11-05",
    "Amount": 1250,
}


@pytest.mark.parametrize(
    ("change", "point"),
    [
        ({}, "Invoice 4711 over 1,250.00, due 5 Nov 2026, 15 days overdue"),
        ({"Due": "2026-11-19"}, "Invoice 4711 over 1,250.00, due 19 Nov 2026, 1 day overdue"),
        ({"Due": "2026-11-20"}, None),  # due today is not overdue yet
        ({"Paid on": "2026-11-06"}, None),
        (
            {"Paid on": "2026-11-26"},
            "Invoice 4711 over 1,250.00, due 5 Nov 2026, 15 days overdue",
        ),  # has not happened yet
        ({"Status": "bezahlt"}, None),
        ({"Status": "open"}, "Invoice 4711 over 1,250.00, due 5 Nov 2026, 15 days overdue"),
        (
            {"Disputed": "price"},
            "Invoice 4711 over 1,250.00, due 5 Nov 2026, 15 days overdue, disputed: price",
        ),
        (
            {"Due": "2026-12-05", "Disputed": "yes"},
            "Invoice 4711 over 1,250.00, due 5 Dec 2026, disputed",
        ),
        ({"Disputed": "no", "Due": None}, None),
        (
            {"Disputed": "short", "Due": None, "Invoice": None, "Amount": None},
            "An invoice, disputed: short",
        ),
        ({"Amount": -50}, None),  # a credit note
        ({"Open balance": 0}, None),
        ({"Open balance": 80}, "Invoice 4711 over 80.00, due 5 Nov 2026, 15 days overdue"),
        ({"Status": "uncollectible"}, None),
        ({"Document type": "Credit note"}, None),
        ({"Customer ID": "K1"}, None),
    ],
)
def test_overdue_and_disputed_invoices_are_points_of_the_call(change, point):
    book = book_of([{}, {"Do not call": "yes"}], Invoices=[{**BILL, **change}])
    assert about(book, "Billing") == ([f"Billing: {point}"] if point else [])


def test_of_many_invoices_those_due_longest_are_raised_as_many_as_the_setting_says():
    bills = [{**BILL, "Invoice": str(n), "Due": f"2026-11-{n:02d}"} for n in range(1, 9)]
    assert [p.split(" ")[2] for p in about(book_of(Invoices=bills), "Billing")] == [
        "1",
        "2",
        "3",
        "4",
        "5",
    ]
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
        (["Faturas"], {"orders": "Faturas", "invoices": "Faturas"}),
        (["Pedidos de clientes"], {"orders": "Pedidos de clientes"}),
    ],
)
def test_a_sheet_of_invoices_stands_for_the_orders_too_where_no_other_sheet_holds_them(
    titles, tables
):
    bills = pd.DataFrame([{**BILL, "Customer": "x"}])
    sheets = {"Customers": pd.DataFrame({"Customer": ["x"]}), **dict.fromkeys(titles, bills)}
    found = assign({t: as_raw_sheet(f, t) for t, f in sheets.items()}, "t", {}).found
    assert {t: title for t, (title, _) in found.items() if t != "customers"} == tables


def test_a_sheet_of_orders_and_invoices_reports_each_cell_once_and_takes_settled_columns_of_both():
    bills = [
        {**BILL, "Date": "soon", "Customer ID": "K9", "What": "beans"},
        {**BILL, "What": "mill"},
    ]
    settled = [{"Setting": "column Invoices.What", "Value": "item"}]
    book = book_of(Invoices=bills, Settings=settled)
    assert len(book.problems) == len(set(book.problems)) == 3
    assert book.tables["orders"]["item"].tolist() == ["beans", "mill"]
    assert about(book, "Billing") == [
        "Billing: Invoice 4711 over 1,250.00, due 5 Nov 2026, 15 days overdue"
    ]


def test_invoices_without_a_day_that_they_are_due_are_orders_and_nothing_else():
    sheets = {
        "Customers": pd.DataFrame({"Customer": ["x"]}),
        "Invoices": pd.DataFrame([{"Date": "2026-01-01", "Customer": "x", "Amount": 1}]),
    }
    found = assign({t: as_raw_sheet(f, t) for t, f in sheets.items()}, "t", {}).found
    assert set(found) == {"customers", "orders"}


def test_the_latest_delivery_is_a_point_while_the_check_up_window_lasts():
    bought = {"Customer ID": "K0", "Date": "2026-11-01"}
    orders = [
        {**bought, "Item": "mill", "Delivered on": "2026-11-04"},
        {**bought, "Item": "espresso beans", "Delivered on": "2026-11-10"},
        {**bought, "Item": "cups", "Delivered on": "2026-11-10"},
        {**bought, "Item": "tea", "Delivered on": "2026-11-27"},
    ]
    assert about(book_of(Orders=orders), "Latest delivery") == [
        "Latest delivery: 10 Nov 2026, espresso beans, cups"
    ]
    assert about(book_of(Orders=[{**bought, "Delivered on": "2026-10-07"}]), "Latest delivery") == [
        "Latest delivery: 7 Oct 2026"
    ]
    assert (
        about(book_of(Orders=[{**bought, "Delivered on": "2026-10-06"}]), "Latest delivery") == []
    )


def test_news_that_is_not_ours_says_whom_to_refer_to():
    news = [
        {"Item": "Tea machines", "Date": "2026-11-01", "Not ours: refer to": "Teahouse Ltd"},
        {"Item": "New mill", "Date": "2026-11-02"},
    ]
    told = ["News: New mill", "News: Tea machines (we do not carry it: refer to Teahouse Ltd)"]
    assert about(book_of(News=news), "News") == told
    heard = [
        {"Customer ID": "K0", "Date": "2026-06-01", "Outcome": "spoke", "News told": "Tea machines"}
    ]
    assert about(book_of(News=news, Calls=heard), "News") == told[:1]


ASKED = {"Customer ID": "K0", "Request": "samples", "Asked on": "2026-11-18"}


@pytest.mark.parametrize(
    ("change", "point", "task"),
    [
        ({}, True, True),
        ({"Asked on": "2026-11-20"}, True, True),  # there is a working day to answer
        ({"Answered on": "2026-11-19"}, False, False),
        ({"Answer": "no"}, False, False),
        ({"Answer": "pending"}, True, True),
        ({"Asked on": "2026-11-21"}, False, False),  # still to come
        ({"Asked on": None}, True, True),
    ],
)
def test_an_open_request_is_a_point_and_a_follow_up_until_it_is_answered(change, point, task):
    book = book_of(Requests=[{**ASKED, **change}])
    when = pd.Timestamp(change.get("Asked on", ASKED["Asked on"]))
    since = f" (asked on {when.day} Nov 2026)" if when is not pd.NaT else ""
    assert about(book, "They asked") == ([f"They asked: samples{since}"] if point else [])
    rows = follow_ups(Planning(book))["Follow-ups"]
    assert rows[["kind", "what", "sheet"]].values.tolist() == (
        [["Answer a request", "Answer what they asked: samples", "Requests"]] if task else []
    )


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
    mine = Planning(book).tasks
    assert mine[mine["kind"] == "need"][["customer_id", "what", "due"]].values.tolist() == (
        [["K0", text, pd.Timestamp(2026, 11, 5)]] if asked else [])  # fmt: skip
    planned = call_schedule(Planning(book))["Call schedule"].set_index("customer_id")
    assert (f"Needs: {text}" in planned["points"]["K0"].split("\n")) is asked
    calm = call_schedule(Planning(book_of([NEW, {}])))["Call schedule"].set_index("customer_id")
    assert planned["date"]["K0"] == calm["date"]["K0"]  # it brings no call forward


def test_a_book_without_a_sheet_of_needs_asks_nobody_for_them():
    assert Planning(book_of([NEW])).tasks.empty


@pytest.mark.parametrize(("cell", "answer"),
    [("Yes", True), ("ja, ab Mai", True), ("no, too dear", False), ("✓", True), ("refused", False),
     ("on hold", None), ("pending", None), ("we think", None), ("", None),
     (None, None)])  # fmt: skip
def test_what_a_cell_answers(cell, answer):
    assert yes_or_no(cell) is answer


EUROPEAN = {"en", "de", "fr", "es", "pt", "it", "nl", "pl"}


@pytest.mark.parametrize("name", ["invoices", "needs", "requests"])
def test_no_word_says_two_columns_and_every_column_is_known_in_eight_languages(name):
    claimed = {}
    for column in INPUTS[name].columns:
        for word in (column.label, *column.spellings, *column.second):
            claimed.setdefault(fold(word), set()).add(column.name)
    assert {w: c for w, c in claimed.items() if len(c) > 1} == {}
    lacking = {
        (column, each.code)
        for column in INPUTS[name].names
        for each in LANGUAGES
        if each.code in EUROPEAN and not each.words_over(f"{name}.{column}")
    }
    assert lacking == set()


def rows(frame, *columns):
    picked = frame[list(columns)]
    return picked.astype(object).where(picked.notna(), None).values.tolist()


def test_the_needs_report_lists_unmet_needs_first_and_counts_the_share_met():
    needs = [{"Customer ID": "K0", "Need": "a", "Asked on": "2026-11-10", "Met": "yes",
              "Evidence": "mail"}, {"Customer ID": "K0", "Need": "b"},
             {"Customer ID": "K1", "Need": "c", "Asked on": "2026-11-01", "Met": "partly"},
             {"Customer ID": "K1", "Need": "d", "Asked on": "2026-11-19"},
             {"Customer ID": "K1", "Need": "e", "Asked on": "2026-10-01", "Met": "no"},
             {"Customer ID": "K1", "Need": "f", "Asked on": "2026-11-21"},
             {"Customer ID": "K1"}]  # fmt: skip
    made = REPORTS["needs"](Planning(book_of([{"Tier override": "A"}, {}, NEW], Needs=needs)))
    assert rows(made["Needs"], "customer_id", "need", "state", "age", "said", "line") == [
        ["K1", "e", "unmet", 50, "no", 6],
        ["K1", "c", "unmet", 19, "partly", 4],
        ["K1", "d", "no answer", 1, None, 5],
        ["K0", "b", "not asked", None, None, 3],
        ["K0", "a", "met", 10, "yes", 2],
    ]
    assert rows(
        made["Needs met"], "tier", "customers", "needs", "met", "unmet", "met_share", "new_unasked"
    ) == [
        ["A", 1, 2, 1, 0, 1.0, 0],
        ["B", 1, 3, 0, 2, 0.0, 1],
        ["All", 2, 5, 1, 2, pytest.approx(1 / 3), 1],
    ]


def test_requests_are_counted_by_tier_with_the_days_to_a_yes_and_what_they_cost():
    asked = [
        {
            **ASKED,
            "Asked on": "2026-11-06",
            "Answered on": "2026-11-09",
            "Answer": "yes",
            "Cost": 30,
        },  # over a weekend: one working day
        {**ASKED, "Asked on": "2026-11-02", "Answered on": "2026-11-05", "Answer": "yes"},
        {
            **ASKED,
            "Asked on": "2026-11-02",
            "Answered on": "2026-11-02",
            "Answer": "no",
            "Cost": -5,
        },
        {**ASKED, "Customer ID": "K1"},
    ]
    book = book_of([{"Tier override": "A"}, {}], Requests=asked)
    names = [
        "tier",
        "customers",
        "requests",
        "answered",
        "yes_rate",
        "days",
        "calendar_days",
        "cost",
        "cost_per_customer",
    ]
    assert rows(REPORTS["requests"](Planning(book))["Requests by tier"], *names) == [
        ["A", 1, 3, 3, pytest.approx(2 / 3), 2, 3, 30, 30],
        ["B", 1, 1, 0, None, None, None, None, None],
        ["All", 2, 4, 3, pytest.approx(2 / 3), 2, 3, 30, 15],
    ]
    assert "a negative quantity; it counts as blank" in [p.problem for p in book.problems]


@pytest.mark.parametrize(
    ("others", "own", "cost", "beyond"),
    [
        (7, 9, 10, "requests"),  # Q3 1, spread at least 1: the limit is 4
        (7, 5, 10, "requests"),
        (7, 4, 10, None),
        (7, 1, 99, "cost"),
        (7, 9, 99, "requests and cost"),
        (6, 50, 999, None),  # seven customers say nothing about their tier
    ],
)
def test_a_customer_who_asks_far_more_than_the_others_of_the_tier_is_watched(
    others, own, cost, beyond
):
    asked = [
        {"Customer ID": f"K{i + 1}", "Request": "x", "Asked on": "2026-11-02", "Cost": 10 + i % 2}
        for i in range(others)
    ]
    asked += [
        {"Customer ID": "K0", "Request": "x", "Asked on": "2026-11-02", "Cost": cost / own}
        for _ in range(own)
    ]
    found = REPORTS["requests"](Planning(book_of([{}] * (others + 1), Requests=asked)))[
        "Asking more than others"
    ]
    assert rows(found, "customer_id", "beyond", "advice") == (
        [["K0", beyond, "watch; no abuse proven"]] if beyond else []
    )


CASE = {
    "Customer ID": "K0",
    "Opened": "2026-03-02",
    "Subject": "leak",
    "Resolved on": "2026-03-06",
    "Follow-up score": 4,
}


def call(day, rating, **more):
    return {"Customer ID": "K0", "Date": day, "Outcome": "spoke", "Rating": rating, **more}


def survey(day, score, kind="NPS"):
    return {"Customer ID": "K0", "Date": day, "Kind": kind, "Score": score}


@pytest.mark.parametrize(
    ("calls", "surveys", "recovered", "before", "after"),
    [
        ([call("2026-02-01", 3), call("2026-04-01", 3)], [], "yes", 3, 3),
        ([call("2026-02-01", 3), call("2026-04-01", 2), call("2026-05-01", 3)], [], "no", 3, 2.5),
        (
            [
                call("2025-08-01", 5),
                call("2026-02-01", 3),
                call("2026-09-30", 1),
                call("2026-04-01", 4),
            ],
            [],
            "yes",
            3,
            4,
        ),  # beyond 180 days
        (
            [call("2026-03-02", 1), call("2026-03-06", 1), call("2026-03-04", 1)],
            [],
            "",
            None,
            None,
        ),  # while it was open
        (
            [call("2026-02-01", 5)],
            [survey("2026-04-01", 9)],
            "",
            5,
            9,
        ),  # two scales say nothing of each other
        ([call("2026-02-01", 5)], [survey("2026-02-01", 9), survey("2026-04-01", 8)], "no", 9, 8),
        ([], [survey("2026-02-01", 9), survey("2026-04-01", 5, "CSAT")], "", 9, 5),
    ],
)
def test_recovery_compares_scores_before_and_after_a_case(calls, surveys, recovered, before, after):
    made = REPORTS["recovery"](
        Planning(book_of(Cases=[CASE], Calls=calls or [call("2025-01-07", None)], Surveys=surveys))
    )
    assert rows(
        made["Recovery"], "recovered", "score_before", "score_after", "follow_up_score"
    ) == [[recovered, before, after, 4]]
    share = {"yes": 1, "no": 0}.get(recovered)
    assert rows(made["Customers recovered"], "cases", "scored", "share") == [
        [1, int(recovered != ""), share]
    ]


def test_recovery_shows_spend_and_says_where_the_time_after_has_not_passed():
    cases = [
        CASE,
        {**CASE, "Customer ID": "K1", "Opened": "2026-09-01", "Resolved on": "2026-09-10"},
        {**CASE, "Resolved on": None},
    ]
    orders = [{"Customer ID": c, "Date": d, "Amount": a} for c, d, a in [
        ("K0", "2026-02-01", 100), ("K0", "2025-08-01", 900), ("K0", "2026-03-04", 900),
        ("K0", "2026-05-01", 80.5), ("K0", "2026-06-01", 40),
        ("K1", "2026-10-01", 70), ("K1", "2026-11-21", 70)]]  # fmt: skip
    made = REPORTS["recovery"](Planning(book_of([{}, {}], Cases=cases, Orders=orders)))
    assert rows(made["Recovery"], "customer_id", "spend_before", "spend_after", "window") == [
        ["K1", 0, 70, "so far"], ["K0", 100, 120.5, "full"]]  # fmt: skip
    assert rows(made["Customers recovered"], "cases", "full", "spend_before", "spend_after") == [
        [2, 1, 100, 120.5]
    ]
    assert (
        rows(REPORTS["recovery"](Planning(book_of(Cases=cases[2:])))["Recovery"], "customer_id")
        == []
    )
    assert rows(
        REPORTS["recovery"](Planning(book_of(Cases=[CASE])))["Recovery"],
        "spend_before",
        "spend_after",
    ) == [[None, None]]


def test_the_share_of_cases_answered_within_the_response_days():
    cases = [
        {**CASE, "First response": d} for d in ("2026-03-03", "2026-03-04", "2026-03-02", None)
    ]
    made = REPORTS["gaps"](
        Planning(
            book_of(Cases=[*cases, {"Customer ID": "K0", "Opened": "2026-11-19", "Subject": "new"}])
        )
    )["Time to close"]
    assert rows(made, "kind", "in_time") == [
        ["Service", 0.5],
        ["All", 0.5],
    ]  # the new one is not due yet
    assert rows(REPORTS["gaps"](Planning(book_of()))["Time to close"], "in_time") == []


def test_the_channel_mix_counts_who_was_reached_and_who_was_visited_less_than_the_class_asks():
    people = [
        {"Tier override": "A"},
        {"Tier override": "A", "Preferred channel": "phone"},
        {"Tier override": "A", "Do not call": "yes"},
        {"Tier override": "A", "Customer since": dt.date(2026, 5, 20)},
        {},
    ]
    calls = [
        {"Customer ID": c, "Date": d, "Channel": ch, "Outcome": o}
        for c, d, ch, o in [
            ("K0", "2026-10-01", "visit", "met"),
            ("K0", "2025-10-01", "visit", "met"),
            ("K0", "2026-10-02", "phone", "busy"),
            ("K1", "2026-10-02", "phone", "spoke"),
            ("K3", "2026-10-02", "visit", "met"),
            ("K3", "2026-10-05", "visit", "met"),
            ("K4", "2026-10-05", None, "spoke"),
            ("K4", "2026-10-05", "zoom", "spoke"),
            ("K4", "2026-10-06", "email", "replied"),
        ]
    ]
    settings = [{"Setting": "problem_days", "Value": "0"}]
    made = REPORTS["contact-quality"](Planning(book_of(people, Calls=calls, Settings=settings)))[
        "Channel mix"
    ]
    assert rows(made, *made.columns) == [
        ["A", 4, 3, 0, 1, 0, 0, 0, 0.75, 4, 1],
        ["B", 1, 0, 1, 0, 1, 0, 1, 0, 2, 1],
    ]


def test_the_page_of_a_customer_shows_the_last_touch_by_channel_attempts_and_successes_apart():
    calls = [
        {"Customer ID": "K0", "Date": d, "Channel": ch, "Outcome": o}
        for d, ch, o in [("2026-10-01", "phone", "spoke"), ("2026-11-02", "phone", "busy"),
                         ("2025-01-07", "phone", "spoke"), ("2025-02-03", "visit", "met"),
                         ("2026-11-25", "email", "replied"), ("2026-06-01", None, "busy")]
    ]  # fmt: skip
    made = REPORTS["diary"](Planning(book_of(Calls=calls)))["Last touch by channel"]
    days = [
        [d and pd.Timestamp(d).date().isoformat() for d in r]
        for r in rows(made, "last_attempt", "last_success")
    ]
    assert rows(made, "channel", "calls", "reached") == [
        ["Phone", 2, 1],
        ["Visit", 0, 0],
        ["Other", 1, 0],
    ]
    assert days == [["2026-11-02", "2026-10-01"], [None, "2025-02-03"], ["2026-06-01", None]]


@pytest.mark.parametrize("engine", ["pandas", "polars", "duckdb"])
def test_every_engine_sums_what_stands_around_an_event_as_plain_python_does(engine):
    r = random.Random(11)
    day = lambda: AS_OF + dt.timedelta(r.randrange(-500, 20)) if r.random() < 0.95 else None  # noqa: E731
    events = [
        {"customer_id": r.choice("abcd"), "line": i, "opened": day(), "closed": day()}
        for i in range(30)
    ]
    log = [{"customer_id": r.choice(["a", "b", "c", "x", None]), "date": day(),
            "source": r.choice("uv"),
            "value": r.choice([None, 0.1, 2.5, -3.0])} for _ in range(600)]  # fmt: skip
    made = around(_native(engine, events), _native(engine, log), as_of=AS_OF, days=180)
    found = made.df() if engine == "duckdb" else made.to_pandas() if engine == "polars" else made
    wanted = {}
    for e in events:
        for x in log:
            if (
                x["customer_id"] != e["customer_id"]
                or x["date"] is None
                or x["date"] > AS_OF
                or x["value"] is None
            ):
                continue
            before = e["opened"] is not None and 0 < (e["opened"] - x["date"]).days <= 180
            after = e["closed"] is not None and 0 < (x["date"] - e["closed"]).days <= 180
            if before or after:
                one = wanted.setdefault((e["line"], x["source"]), [0, 0, 0, 0])
                for i, v in enumerate((x["value"] * before, x["value"] * after, before, after)):
                    one[i] += v
    got = {
        (line, s): list(v)
        for line, s, *v in found[
            ["line", "source", "before", "after", "before_n", "after_n"]
        ].values.tolist()
    }
    assert got == {k: pytest.approx(v) for k, v in wanted.items()}
    assert len(got) > 20


def _native(engine, records):
    frame = pl.DataFrame(
        records,
        schema_overrides={k: pl.Date for k in ("date", "opened", "closed") if k in records[0]},
    )
    if engine == "pandas":
        days = [k for k in ("date", "opened", "closed") if k in records[0]]
        out = pd.DataFrame(records)
        return out.assign(
            **{k: pd.to_datetime(out[k]).astype("M8[us]") for k in days},
            customer_id=out["customer_id"].astype("str"),
        )
    return frame if engine == "polars" else duckdb.from_arrow(frame.to_arrow())


def test_a_refresh_of_a_book_without_these_sheets_reads_none_of_this_code():
    script = (
        "import sys, datetime as dt, pandas as pd\n"
        "from toolkit.load_book import load_book\n"
        "from toolkit.make_output import full_output, placed\n"
        "sheets = {'Customers': pd.DataFrame({'Customer ID': ['K0'], 'Customer': ['x'], "
        "'Customer since': ['2026-11-02']}),\n"
        "          'Calls': pd.DataFrame({'Customer ID': ['K0'], 'Date': ['2026-11-03'], "
        "'Outcome': ['spoke'], 'Rating': [4]}),\n"
        "          'Orders': pd.DataFrame({'Customer ID': ['K0'], 'Date': ['2026-11-03'], "
        "'Amount': [4]}),\n"
        "          'News': pd.DataFrame({'Item': ['x'], 'Date': ['2026-11-03']}),\n"
        "          'Cases': pd.DataFrame({'Customer ID': ['K0'], 'Opened': "
        "['2026-11-03'], 'Subject': ['x']})}\n"
        "full_output(placed(load_book(sheets, name='t', as_of=dt.date(2026, 11, 20))))\n"
        "ours = {'wants', 'want_tasks', 'want_points', 'billing_rules', "
        "'need_rules', 'recovery_facts', 'channel_mix_rules'}\n"
        "print([m for m in sys.modules if m.startswith('toolkit.') and "
        "(m.rpartition('.')[2] in ours or m == 'toolkit.planning.answers')])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_a_workbook_with_all_of_it_goes_through_the_command_line(tmp_path):
    book = tmp_path / "book.xlsx"
    sheets = {
        "Kunden": [{"Kundennummer": "K0", "Kunde": "Café Eins",
                    "Letzter Kontakt": dt.date(2026, 6, 1)}],
        "Rechnungen": [{"Kundennummer": "K0", "Rechnungsnummer": "4711",
                        "Rechnungsdatum": dt.date(2026, 10, 6), "Fällig am": dt.date(2026, 11, 5),
                        "Betrag": 1250, "Bezahlt am": None, "Strittig": "Preis"}],
        "Bestellungen": [{"Kundennummer": "K0", "Datum": dt.date(2026, 11, 1), "Betrag": 80,
                          "Artikel": "espresso beans",
                          "Geliefert am": dt.date(2026, 11, 10)}],
        "Bedürfnisse": [{"Kundennummer": "K0", "Bedürfnis": "Lieferung vor 9",
                         "Gefragt am": dt.date(2026, 11, 2), "Erfüllt": "nein"}],
        "Kundenwünsche": [{"Kundennummer": "K0", "Wunsch": "Muster",
                           "Angefragt am": dt.date(2026, 11, 12), "Kosten": None}],
    }  # fmt: skip
    with pd.ExcelWriter(book, engine="xlsxwriter") as writer:
        for title, records in sheets.items():
            pd.DataFrame(records).to_excel(writer, sheet_name=title, index=False)

    def retain(name, *words):
        more = ["--as-of", "2026-11-20", "--set", "playbook=no", "--set", "language=en"]
        done = CliRunner().invoke(cli, [name, *words, *more])
        assert done.exit_code == 0, done.output
        return done.stdout

    def report(name):
        return json.loads(retain("report", name, str(book), "--to", "-", "--json"))["sheets"]

    assert report("call-schedule")["Call schedule"][0]["points"].split("\n")[1:4] == [
        "Billing: Invoice 4711 over 1,250.00, due 5 Nov 2026, 15 days overdue, disputed: Preis",
        "Latest delivery: 10 Nov 2026, espresso beans",
        "They asked: Muster (asked on 12 Nov 2026)",
    ]
    assert [r["state"] for r in report("needs")["Needs"]] == ["unmet"]
    assert [(r["tier"], r["requests"]) for r in report("requests")["Requests by tier"]][-1] == (
        "All",
        1,
    )
    assert "Answer what they asked: Muster" in [
        r["what"] for r in report("follow-ups")["Follow-ups"]
    ]
    retain("refresh", str(book))
    plan = (
        pd.read_excel(book, sheet_name="Call schedule", header=None, engine="calamine")
        .fillna("")
        .astype(str)
        .to_numpy()
        .ravel()
    )
    assert any("Billing: Invoice 4711" in cell for cell in plan)
    retain("report", "requests", str(book), "--to", str(tmp_path / "requests.xlsx"))
    assert list(pd.read_excel(tmp_path / "requests.xlsx", sheet_name=None, engine="calamine")) == [
        "Requests"
    ]
