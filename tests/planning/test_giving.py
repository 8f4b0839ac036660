"""Giving: nothing twice, within budget and policy, no gift while an offer is open; workbook to
workbook. Practices 19 and 41.
"""

import datetime as dt
import json
import subprocess
import sys
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.load_book import load_book
from toolkit.parsing.cells import How
from toolkit.parsing.numbers import read_costs
from toolkit.planning.planning import Planning
from toolkit.refresh import run
from toolkit.reports.call_schedule_report import call_schedule
from toolkit.reports.giving_report import giving
from toolkit.reports.to_do_report import to_do
from toolkit.rules.giving_rules import WINDOW, in_turn, spent_before

ROOT = Path(__file__).resolve().parents[2]
AS_OF = dt.date(2026, 11, 20)  # a Friday
CUSTOMERS = [
    {"Customer ID": "K0", "Customer": "Alfa", "Owner": "Ann", "Tier override": "A",
     "Last contact": dt.date(2026, 6, 1)},
    {"Customer ID": "K1", "Customer": "Beta", "Owner": "Bob", "Tier override": "B",
     "Last contact": dt.date(2026, 6, 1)},
]  # fmt: skip
TALK = {"Customer ID": "K0", "Date": dt.date(2026, 6, 1), "Outcome": "reached"}
WINE = {"Customer ID": "K0", "Date": dt.date(2025, 12, 18), "Kind": "gift", "What": "Wine",
        "Cost": 40, "Result": "liked it"}  # fmt: skip
PLANNED = {"Customer ID": "K0", "Date": dt.date(2026, 12, 15), "Kind": "gift"}
OFFER = {"Customer ID": "K0", "Date": dt.date(2026, 11, 2), "Kind": "offer",
         "What": "10 % off espresso beans"}  # fmt: skip


def sheets_of(*rows, customers=CUSTOMERS, **sheets):
    frames = {"Customers": customers, "Calls": [TALK], "Giving": list(rows), **sheets}
    return {t: pd.DataFrame(f, dtype=object) for t, f in frames.items() if len(f)}


def book_of(*rows, settings=None, **sheets):
    return load_book(sheets_of(*rows, **sheets), name="t", as_of=AS_OF, given=settings or {})


def to_give(book):
    found = to_do(Planning(book))["To do"]
    return found["what"][found["kind"] == "Give"].tolist()


def written(path, *rows, **sheets):
    """The sheets of a workbook after a refresh, as openpyxl reads them."""
    with pd.ExcelWriter(path) as book:
        for title, frame in sheets_of(*rows, **sheets).items():
            frame.to_excel(book, sheet_name=title, index=False)
    run(path, as_of=AS_OF, stamp="20261120")
    return openpyxl.load_workbook(path)


def cells(sheet):
    """The rows of a sheet by header, from the row that holds the last of the headers."""
    rows = [list(row) for row in sheet.iter_rows(values_only=True)]
    first = next(n for n, row in enumerate(rows) if "What" in row)
    return [dict(zip(rows[first], row, strict=True)) for row in rows[first + 1 :]]


def test_practice_41_a_gift_given_before_is_warned_of_before_it_is_given_again(tmp_path):
    again = {**PLANNED, "What": "wine ", "Cost": 40}
    book = written(tmp_path / "b.xlsx", WINE, again, {**PLANNED, "What": "Tea", "Cost": 10})
    [row] = [row for row in cells(book["To do"]) if row["Task"] == "Give"]
    assert row["What"] == "wine (gift): given already on 18 Dec 2025"
    assert (row["By"], row["Due"]) == ("Ann", pd.Timestamp(2026, 12, 15))
    assert row["Where from"] == "Giving, row 3"


@pytest.mark.parametrize(
    ("planned", "settings", "told"),
    [
        ({"What": "Tea", "Cost": 45}, {}, []),
        ({"What": "Tea", "Cost": 51}, {}, ["51.00 is over the limit of 50.00 for one"]),
        ({"What": "Tea", "Cost": 51}, {"gift_limit": "0"}, []),
        (
            {"What": "Tea", "Cost": 45},
            {"gift_budget_a": "80"},
            ["5.00 over the budget of 80.00 in 12 months"],
        ),
        ({"What": "Tea", "Cost": 45}, {"gift_budget_a": "0"}, []),
        ({"What": "Tea"}, {}, ["its cost is not known"]),
        ({"What": "Tea"}, {"gift_limit": "0", "gift_budget_a": "0"}, []),
        ({"What": "WINE", "Cost": 1}, {}, ["given already on 18 Dec 2025"]),
        ({"What": "Wine", "Cost": 1, "Kind": "report"}, {}, []),  # a report may come every year
        # A year later what was given then takes nothing of the budget.
        ({"What": "Tea", "Cost": 45, "Date": dt.date(2026, 12, 18)}, {"gift_budget_a": "80"}, []),
        ({"What": "Tea", "Cost": 45, "Date": None}, {"gift_budget_a": "80"},
         ["5.00 over the budget of 80.00 in 12 months"]),
    ],
)  # fmt: skip
def test_practice_41_budget_and_policy_limit_warn_before(planned, settings, told):
    book = book_of(WINE, {**PLANNED, **planned}, settings=settings)
    what = f"{planned['What']} ({planned.get('Kind', 'gift')})"
    assert to_give(book) == [f"{what}: {'; '.join(told)}"] * bool(told)


def test_practice_41_the_budget_of_the_list_goes_before_that_of_the_tier():
    customers = [{**CUSTOMERS[0], "Gift budget": 60}, CUSTOMERS[1]]
    book = book_of(WINE, {**PLANNED, "What": "Tea", "Cost": 25}, customers=customers)
    assert to_give(book) == ["Tea (gift): 5.00 over the budget of 60.00 in 12 months"]


@pytest.mark.parametrize(
    ("offer", "told"),
    [
        ({}, True),
        ({"Result": "declined"}, False),
        ({"Date": dt.date(2026, 8, 21)}, False),  # older than offer_days
        ({"Date": dt.date(2026, 11, 24)}, False),  # to come
        ({"Customer ID": "K1"}, False),
    ],
)
def test_practice_41_a_gift_while_an_offer_is_open_is_warned_of(offer, told):
    book = book_of({**OFFER, **offer}, {**PLANNED, "What": "Tea", "Cost": 9})
    warned = "Tea (gift): an offer is open: 10 % off espresso beans (2 Nov 2026)"
    assert [text for text in to_give(book) if text.startswith("Tea")] == [warned] * told


@pytest.mark.parametrize(
    ("order", "bought"),
    [
        ({"Item": "Espresso Beans"}, True),
        ({"Category": "beans"}, True),
        ({"Item": "bean"}, True),  # in the singular
        ({"Item": "Espresso"}, True),
        ({"Item": "be"}, False),  # whole words only
        ({"Item": "mill"}, False),
        (
            {"Item": "espresso beans", "Date": dt.date(2025, 11, 2)},
            False,
        ),  # 12 months before the offer
        ({"Item": "espresso beans", "Customer ID": "K1"}, False),
        ({"Amount": 5}, True),  # nobody knows what was bought
    ],
)
def test_practice_19_offers_are_of_what_was_bought_in_12_months(order, bought):
    orders = [{"Customer ID": "K0", "Date": dt.date(2026, 9, 1), **order}]
    found = giving(Planning(book_of(OFFER, Orders=orders)))["Giving to look at"]
    warned = ["nothing of it was bought in the last 12 months"]
    assert found["warning"].tolist() == warned * (not bought)


@pytest.mark.parametrize(
    ("offer", "item", "bought"),
    [
        ("Valves", "Valve", True),
        ("20% discount on hoses", "Hose", True),
        ("10 % off valves", "Valve", True),
        ("Pumps and hoses", "Pump", True),
        ("Pump", "Pumps", True),
        ("Batteries", "Battery", True),
        ("Boxes", "box", True),
        ("Pumpen 10 %", "Pumpe", True),
        ("Schläuche", "Schlauch", True),
        ("Gläser zum halben Preis", "Glas", True),
        ("Bateaux", "bateau", True),
        ("Motores", "motor", True),
        ("Valvole", "valvola", True),
        ("Zawory", "zawór", True),
        ("10 % off valves", "Hose", False),
        ("10 % off valves", "Set of 10 off cuts", False),
        ("Valves for your order", "Order book for kids", False),
        ("Mugs", "mud", False),
    ],
)
def test_practice_19_an_offer_in_words_and_in_the_plural_is_of_what_was_bought(
    tmp_path, offer, item, bought
):
    planned = {**OFFER, "Date": dt.date(2026, 12, 1), "What": offer}
    orders = [{"Customer ID": "K0", "Date": dt.date(2026, 9, 1), "Item": item}]
    book = written(tmp_path / "b.xlsx", planned, Orders=orders)
    tasks = cells(book["To do"]) if "To do" in book else []
    warned = f"{offer} (offer): nothing of it was bought in the last 12 months"
    assert [row["What"] for row in tasks if row["Task"] == "Give"] == [warned] * (not bought)


def test_practice_19_value_adds_of_12_months_by_tier():
    rows = [
        WINE,
        OFFER,
        {**WINE, "Kind": "Einladung", "What": "Fair", "Cost": None},
        {**WINE, "Kind": "special report", "What": "Market", "Cost": 5},
        {**WINE, "Kind": "balloon ride", "What": "Ride", "Cost": 7},
        {**WINE, "Date": dt.date(2025, 11, 20)},  # 12 months ago
        {**PLANNED, "What": "Tea", "Cost": 10},
        {**WINE, "Customer ID": "K1", "Kind": "preview", "Cost": 1},
    ]
    found = giving(Planning(book_of(*rows)))
    adds = found["Value adds by tier"].set_index("tier")
    assert adds.loc["A"].to_dict() == {
        "customers": 1, "with_any": 1, "all": 5, "a_customer": 5, "gift": 1, "offer": 1,
        "preview": 0, "report": 1, "invitation": 1, "special_action": 0, "other": 1, "cost": 52,
        "unknown_cost": 1,
    }  # fmt: skip
    assert adds.loc["All", ["customers", "all", "cost"]].tolist() == [2, 6, 53]
    budgets = found["Budgets"].set_index("customer_id")
    assert budgets.loc["K0", ["budget", "spent", "planned", "left"]].tolist() == [100, 52, 10, 38]
    assert budgets.loc["K1", ["budget", "spent", "left"]].tolist() == [50, 1, 49]
    assert budgets.loc["K0", "open_offers"] == "10 % off espresso beans (2 Nov 2026)"


def test_practice_19_an_offer_without_a_result_is_a_point_of_the_next_call():
    points = call_schedule(Planning(book_of(OFFER)))["Call schedule"].set_index("customer_id")
    assert "Open offer: 10 % off espresso beans (2 Nov 2026)" in points.at["K0", "points"]
    assert "Open offer" not in points.at["K1", "points"]


def test_gifts_in_two_currencies_are_never_added_and_told_in_their_cell(tmp_path):
    rows = [
        {**WINE, "Cost": "€40"},
        {**WINE, "What": "Cake", "Cost": "15 EUR"},
        {**WINE, "What": "Cup", "Cost": "$9"},
        {**WINE, "What": "Both", "Cost": "€20 + $5"},
    ]
    book = written(tmp_path / "b.xlsx", *rows)
    problems = [list(row) for row in book["Problems"].iter_rows(values_only=True)]
    told = {row[2]: (row[4], row[5]) for row in problems if row[1] == "Giving"}
    assert told == {
        "E4": ("9", "1 row in $, not in EUR: added to no figure"),
        "E5": ("€20 + $5", "text where a number belongs"),
    }
    planning = Planning(book_of(*rows))
    assert planning.giving.customers.loc["K0", ["spent", "unknown_cost"]].tolist() == [55, 2]
    assert planning.book.currency == ""


def test_practice_41_gifts_in_another_currency_are_held_against_budgets_by_the_sheet_rates(
    tmp_path,
):
    """A budget of 80 in the money of the orders, gifts in two others, one of them without a rate;
    what is given never says which money that is, however often.
    """
    rates = [
        {"Currency": "GBP", "Rate": 1, "Valid from": None},
        {"Currency": "EUR", "Rate": 0.8, "Valid from": None},
        {"Currency": "EUR", "Rate": 0.9, "Valid from": dt.date(2026, 12, 1)},
    ]
    orders = [{"Customer ID": "K0", "Date": dt.date(2026, 6, 1), "Amount": "£500"}]
    rows = [
        {**WINE, "Cost": "€40"},
        {**PLANNED, "What": "Tea", "Cost": "€55"},
        {**PLANNED, "What": "Cake", "Cost": 45, "Currency": "EUR"},
        {**PLANNED, "What": "Cup", "Cost": "CHF 9"},
        {**PLANNED, "What": "Pen", "Cost": 2},
    ]
    settings = [{"Setting": "gift_budget_a", "Value": 80}]
    sheets = {"Orders": orders, "Settings": settings}
    book = written(tmp_path / "b.xlsx", *rows, **sheets, Rates=rates)
    # 40 EUR are 32 GBP, and of December 45 EUR are 40.50 and 55 EUR 49.50.
    assert [row["What"] for row in cells(book["To do"]) if row["Task"] == "Give"] == [
        "Cake (gift): 42.00 over the budget of 80.00 in 12 months",
        "Cup (gift): its cost is not known",
        "Pen (gift): 44.00 over the budget of 80.00 in 12 months",
        "Tea (gift): 1.50 over the budget of 80.00 in 12 months",
    ]
    problems = [list(row) for row in book["Problems"].iter_rows(values_only=True)]
    assert [row[5] for row in problems if row[1] == "Giving"] == [
        "1 row in CHF, not in GBP: added to no figure",
        "3 rows in EUR, converted: by the rate of their day, 100 are 80 to 90 GBP",
    ]
    planning = Planning(book_of(*rows, **sheets))
    assert planning.book.currency == "GBP" and planning.giving.customers.loc["K0", "spent"] == 0


@given(st.lists(st.sampled_from(["€5", "$7", "5", 3, None, "£2", "n/a", "CHF 3"]), max_size=12))
def test_costs_of_one_currency_only_are_read(cells):
    raw = pd.Series(cells, dtype=object)
    column, problems = read_costs(raw, How())
    marks = {"€5": "€", "$7": "$", "£2": "£", "CHF 3": "C"}
    kept = {marks[cell] for cell, value in zip(cells, column, strict=True)
            if cell in marks and value == value}  # fmt: skip
    assert len(kept) <= 1
    left = [n for n, cell in enumerate(cells) if cell in marks and column[n] != column[n]]
    assert sorted(p.position for p in problems if "currency" in p.problem) == left


def test_a_planned_gift_that_is_done_is_given_and_its_cell_filled(tmp_path):
    """Where a person wrote into a cell meanwhile, that stands, and it is told once."""
    path = tmp_path / "b.xlsx"
    planned = {**PLANNED, "Date": dt.date(2026, 11, 24), "What": "Tea", "Cost": 9, "Given on": None}
    written(path, {**WINE, "Given on": dt.date(2025, 12, 19)}, planned, {**planned, "What": "Cup"})
    book = openpyxl.load_workbook(path)
    sheet = book["To do"]
    at = {cell.value: cell.column for row in sheet.iter_rows() for cell in row}
    for what in ("Tea (gift)", "Cup (gift)"):
        row = next(c.row for r in sheet.iter_rows() for c in r if c.value == what)
        sheet.cell(row, at["Done on"], dt.date(2026, 11, 20))
        sheet.cell(row, at["Result"], "smiled")
    giving = book["Giving"]
    giving.cell(4, [cell.value for cell in giving[1]].index("Result") + 1, "sent a card")
    book.save(path)
    told = [
        problem
        for problem in run(path, as_of=AS_OF, stamp="20261120").problems
        if problem.sheet == "Diary entries"
    ]
    again = openpyxl.load_workbook(path)
    given = {r["What"]: (r["Given on"], r["Result"]) for r in cells(again["Giving"])[1:]}
    day = pd.Timestamp(2026, 11, 20)
    assert given == {"Tea": (day, "smiled"), "Cup": (day, "sent a card")}
    assert [(problem.value, problem.problem) for problem in told] == [
        ("Give: Cup (gift): smiled", "done for Alfa, and its row says sent a card already, "
         "which stays; it is kept in Diary entries")
    ]  # fmt: skip
    assert "To do" not in again.sheetnames or "Give" not in str(cells(again["To do"]))
    assert run(path, as_of=AS_OF, stamp="20261120").problems == []


@pytest.mark.parametrize(
    ("row", "asked"),
    [
        ({}, True),  # on its own day
        ({"Date": dt.date(2026, 11, 10)}, True),  # overdue
        ({"Date": dt.date(2026, 11, 10), "Result": "smiled"}, False),
        ({"Date": dt.date(2026, 11, 10), "Kind": "offer"}, False),
        ({"Date": dt.date(2026, 10, 1)}, False),  # from before anybody kept the days
        ({"Given on": dt.date(2026, 11, 20)}, False),
    ],
)
def test_a_planned_gift_waits_on_and_after_its_day_until_it_is_said_to_be_given(
    tmp_path, row, asked
):
    given = {**WINE, "Date": dt.date(2026, 10, 25), "Given on": dt.date(2026, 10, 26)}
    tea = {**PLANNED, "Date": dt.date(2026, 11, 20), "What": "Tea", "Cost": 9, **row}
    book = written(
        tmp_path / "b.xlsx", given, tea, Settings=[{"Setting": "also", "Value": "giving"}]
    )
    tasks = [r for r in cells(book["To do"]) if r["Task"] == "Give"] if "To do" in book else []
    shown = [(r["What"], r["Due"]) for r in tasks]
    assert shown == [("Tea (gift)", pd.Timestamp(tea["Date"]))] * asked
    [alfa] = [r for r in budgets(book) if r["Customer"] == "Alfa"]
    is_paid = not asked and tea["Kind"] == "gift"
    assert (alfa["Given in 12 months"], alfa["Planned"]) == (40 + 9 * is_paid, 9 * asked)


def budgets(book):
    """The rows of the table Budgets, by header."""
    sheet = next(book[name] for name in book.sheetnames if name.startswith("Giving ("))
    rows = [list(row) for row in sheet.iter_rows(values_only=True)]
    head = next(n for n, row in enumerate(rows) if "Given in 12 months" in row)
    return [dict(zip(rows[head], row, strict=True)) for row in rows[head + 1 :]]


def test_where_nobody_ever_said_what_was_given_a_gift_waits_on_its_own_day_alone():
    rows = [{**PLANNED, "Date": dt.date(2026, 11, day), "What": what, "Cost": 9, "Given on": None}
            for day, what in ((20, "Tea"), (19, "Cup"))]  # fmt: skip
    assert to_give(book_of(*rows)) == ["Tea (gift)"]


def test_what_is_left_of_a_budget_is_known_of_each_customer():
    found = Planning(book_of(WINE, OFFER)).giving.customers
    assert found["left"][["K0", "K1"]].tolist() == [60, 50]
    nothing = Planning(book_of()).giving
    assert (len(nothing.rows), nothing.customers["left"]["K0"]) == (0, 100)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["a", "b"]),
            st.one_of(st.none(), st.integers(0, 800)),
            st.integers(0, 50),
            st.sampled_from(["gift", "offer", "report"]),
        ),
        max_size=14,
    )
)
def test_what_was_spent_before_is_that_of_365_days_before(rows):
    first = pd.Timestamp("2024-01-01")
    days = [pd.NaT if r[1] is None else first + pd.Timedelta(days=r[1]) for r in rows]
    frame = pd.DataFrame(
        {"customer_id": [r[0] for r in rows], "day": pd.Series(days, dtype="M8[us]"),
         "cost": [float(r[2]) for r in rows], "kind": [r[3] for r in rows],
         "line": range(len(rows))}
    )  # fmt: skip
    frame = in_turn(frame)
    spent = spent_before(frame).tolist()
    earlier = frame.to_dict("records")
    for n, row in enumerate(earlier):
        before = [e for e in earlier[:n] if e["customer_id"] == row["customer_id"]]
        known = [e["day"] for e in [*before, row] if e["day"] is not pd.NaT]
        expected = 0.0
        for e in before:
            is_recent = e["day"] is pd.NaT or e["day"] > max(known) - pd.Timedelta(WINDOW)
            expected += e["cost"] * (is_recent and e["kind"] != "offer")
        assert spent[n] == expected


def test_a_book_without_the_sheet_pays_nothing():
    code = (
        "import sys, json, datetime as dt, pandas as pd\n"
        "from toolkit.load_book import load_book\n"
        "from toolkit.planning.planning import Planning\n"
        "from toolkit.reports import REPORTS\n"
        "rows = pd.DataFrame([{'Customer ID': 'K0', 'Customer': 'Alfa',"
        " 'Customer since': '2020-01-01'}])\n"
        "calls = pd.DataFrame([{'Customer ID': 'K0', 'Date': '2026-06-01', 'Outcome': 'reached',"
        " 'Notes sent': None, 'Channel': 'visit'}])\n"
        "book = load_book({'Customers': rows, 'Calls': calls}, name='t',"
        " as_of=dt.date(2026, 11, 20))\n"
        "planning = Planning(book)\n"
        "for name in ('call-schedule', 'to-do', 'retention'):\n"
        "    REPORTS[name](planning)\n"
        "new = [m for m in sys.modules if 'giving' in m and 'schema' not in m]\n"
        "print(json.dumps([new, 'giving' in planning.__dict__]))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert json.loads(done.stdout) == [[], False], done.stderr
