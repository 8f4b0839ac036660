"""Small books with one oddity each, as people keep them:
what is counted, and what is said of it.
"""

import datetime as dt

import pandas as pd
import pytest

from toolkit.errors import SettingsError
from toolkit.load_book import load_book
from toolkit.planning.order_history import order_history
from toolkit.planning.planning import Planning, accounts
from toolkit.reports.call_schedule_report import call_schedule
from toolkit.reports.cohort_tables import cohort_table
from toolkit.rules.coverage_rules import top_share

DAY = dt.date(2026, 11, 22)


def book_of(as_of=DAY, given=None, **sheets):
    frames = {title: pd.DataFrame(rows, dtype=object) for title, rows in sheets.items()}
    return load_book(frames, name="t", as_of=as_of, given=given)


ORDERS = [{"Customer": c, "Date": d, "Amount": a} for c, d, a in (
    ("Alpha", dt.date(2024, 1, 5), 500), ("Alpha", dt.date(2024, 3, 5), 80),
    ("Beta", dt.date(2024, 2, 1), 20))]  # fmt: skip


def test_orders_that_are_all_too_old_are_said_and_no_rank_is_made_of_nothing():
    book = book_of(Customers=[{"Customer": "Alpha"}, {"Customer": "Beta"}], Orders=ORDERS)
    assert [p.problem for p in book.problems] == [
        "the newest order is older than 12 months, so no customer has revenue and all are C"
    ]
    assert accounts(book)["why_tier"].str.startswith("C: nobody has revenue (from Orders).").all()
    assert cohort_table(order_history(book))["cohort"].tolist() == ["2024-01"] * 3 + ["2024-02"] * 2


def test_orders_without_a_readable_amount_make_no_revenue_of_zero():
    book = book_of(
        Customers=[{"Customer": "Alpha"}, {"Customer": "Beta"}],
        Orders=[
            {"Customer": "Alpha", "Date": dt.date(2026, 10, 1), "Amount": 50},
            {"Customer": "Beta", "Date": dt.date(2026, 10, 1), "Amount": None},
        ],
    )
    table = accounts(book).set_index("name")
    assert table["tier"].to_dict() == {"Alpha": "A", "Beta": "unknown"}


def test_a_rep_in_two_spellings_is_one_rep_with_one_capacity():
    customers = [{"Customer": f"N{i}", "Owner": ("Anna", "ANNA ", "anna")[i % 3]} for i in range(9)]
    book = book_of(Customers=customers, Team=[{"Rep": "Anna", "Calls per day": 3}])
    plan = call_schedule(Planning(book))["Call schedule"]
    assert set(plan["owner"]) == {"Anna"}
    assert plan.groupby("date").size().max() == 3


def test_the_share_of_the_top_fifth_is_never_above_all():
    assert top_share([100.0, -10.0, -20.0, 0.0, 0.0]) == (1.0, 5)


def test_a_long_number_typed_as_an_id_keeps_its_digits():
    book = book_of(
        Customers=[{"Customer ID": 1234567890123456.0, "Customer": "Long"}],
        Calls=[{"Customer ID": "1234567890123456", "Date": dt.date(2026, 11, 1)}],
    )
    assert book.problems == []
    assert accounts(book)["customer_id"].tolist() == ["1234567890123456"]


def test_a_date_that_moved_far_names_every_reason():
    book = book_of(
        Customers=[
            {
                "Customer": "Jo",
                "Owner": "Ann",
                "Last contact": dt.date(2026, 10, 25),
                "Tier override": "A",
            }
        ],
        Team=[
            {
                "Rep": "Ann",
                "Working days": "Mon-Thu",
                "Away from": dt.date(2026, 11, 24),
                "Away to": dt.date(2026, 11, 26),
            }
        ],
        Holidays=[{"Date": dt.date(2026, 11, 23), "Name": "Office move"}],
    )
    assert accounts(book)["why_date"].iloc[0] == (
        "Last spoke 25 Oct 2026 (by the customer list); A customers every 28 days; 22 Nov "
        "2026 is a Sunday, 23 Nov 2026 a closing day "
        "(Office move), Ann is away 24 Nov 2026 to 26 Nov 2026, 27 Nov 2026 a Friday, "
        "when Ann does not work, so 30 Nov 2026."
    )


def test_an_absence_that_ends_before_it_begins_is_said_and_not_counted():
    book = book_of(
        Customers=[{"Customer": "Jo", "Owner": "Ann"}],
        Team=[{"Rep": "Ann", "Away from": dt.date(2026, 11, 27), "Away to": dt.date(2026, 11, 20)}],
    )
    assert [(p.column, p.problem) for p in book.problems] == [
        ("Away to", "the absence ends before it begins; it is not counted")
    ]
    assert accounts(book)["next_call"].iloc[0] == pd.Timestamp(2026, 11, 23)


def test_working_days_that_are_none_are_refused():
    with pytest.raises(SettingsError, match="command line: working_days cannot be 'never'"):
        book_of(given={"working_days": "never"}, Customers=[{"Customer": "Jo"}])
