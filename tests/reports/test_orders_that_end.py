"""Orders that end long before the report does: told first, and no month after them is a loss."""

import datetime as dt
import math

import pandas as pd
import pytest

from tests.sheet_rows import write_book
from toolkit import run
from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.reading.raw_sheet import first_table_of
from toolkit.reports.retention_report import retention
from toolkit.reports.watch_list_report import watch_list
from toolkit.rules.order_end import ends_early

LAST = dt.date(2026, 9, 14)
NAMES = ["Order ID", "Customer", "Date", "Amount"]


def weekly(last=LAST, weeks=140):
    """Twelve customers who all order each week, up to the last day."""
    days = [last - dt.timedelta(weeks=back) for back in range(weeks)]
    rows = [[f"{n}-{day}", f"c{n}", day, 100] for day in reversed(days) for n in range(12)]
    return [NAMES, *rows]


def book(rows, as_of):
    grids = {"Customers": [["Customer"], *([f"c{n}"] for n in range(12))], "Orders": rows}
    frames = {title: first_table_of(cells, title) for title, cells in grids.items()}
    return load_book(frames, name="t", as_of=as_of)


def test_an_export_that_stopped_is_told_first_and_loses_nobody():
    found = book(weekly(), dt.date(2026, 11, 12))
    first = found.problems[0]
    assert (first.sheet, first.severity, first.value) == ("Orders", "warning", "2026-09-14")
    assert "the last order is of 2026-09-14, 59 days before" in first.problem
    assert "months after it are incomplete" in first.problem
    assert "as of 2026-09-14" in first.fix
    shown = retention(Planning(found))
    why = shown["What cannot be told"].iloc[0]
    assert why["block"] == "Months after the last order"
    assert "59 days before this report" in why["why"] and "end with 2026-08" in why["why"]
    months = shown["Kept by month"].set_index("period")
    assert list(months.index[-2:]) == ["2026-08", "2026-09 (so far)"]
    assert months["churn"].iloc[-2] == 0 and math.isnan(months["churn"].iloc[-1])
    assert months["churn"].max() == 0
    assert set(shown["Headlines"]["period"][:3]) == {"2025-09 to 2026-08"}
    assert shown["Kept by quarter"]["period"].iloc[-1] == "2026 Q3 (so far)"
    assert shown["Survival"]["all"].min() == 1


def test_the_receipt_of_a_refresh_begins_with_it(tmp_path):
    customers = [["Customer"], *([f"c{n}"] for n in range(12))]
    path = write_book(tmp_path / "book.xlsx", {"Customers": customers, "Orders": weekly(weeks=60)})
    told = run(path, as_of=dt.date(2026, 11, 12), stamp="1").told_first
    assert [line.partition(" is of")[0] for line in told if "last order" in line] == [
        "Orders: the last order"
    ]
    again = run(path, as_of=dt.date(2026, 9, 14), stamp="2").told_first
    assert not [line for line in again if "last order" in line]


def test_a_year_that_the_orders_do_not_reach_the_end_of_has_no_churn():
    found = book(weekly(), dt.date(2027, 1, 15))
    shown = retention(Planning(found))
    assert shown["Kept by year"]["period"].iloc[-1] == "2026 (so far)"
    figures = shown["Figures"].set_index("figure")
    assert figures.loc[["Logo churn"], "period"].tolist() == ["2024 to 2025"]


@pytest.mark.parametrize("as_of", [LAST, dt.date(2026, 9, 24)])
def test_days_without_an_order_as_there_are_always_some_say_nothing(as_of):
    found = book(weekly(), as_of)
    assert not any("the last order is of" in each.problem for each in found.problems)
    told = retention(Planning(found))["What cannot be told"]["block"]
    assert "Months after the last order" not in set(told)


TODAY = pd.Timestamp("2026-11-12")


def days_before(*ages):
    return pd.Series([TODAY - pd.Timedelta(days=age) for age in ages], dtype="datetime64[us]")


@pytest.mark.parametrize(
    ("ages", "ends"),
    [
        (range(11, 300, 3), 11),  # longer than 10 days, usually 3
        (range(10, 300, 3), None),  # ten days are a holiday
        ([*range(20, 100), *range(120, 200)], None),  # as long a gap as there was before
        ([*range(22, 100), *range(120, 200)], 22),
        ([*range(22, 390), 420], 22),  # a longer gap lies more than a year back
        (range(40, 740, 30), None),  # kept by the month
        ([-5, *range(11, 300, 3)], 11),  # what is dated ahead is no order yet
        ([], None),
    ],
)
def test_the_orders_end_where_more_days_have_passed_than_between_any_two(ages, ends):
    found = ends_early(days_before(*ages), TODAY)
    assert found == (None if ends is None else TODAY - pd.Timedelta(days=ends))


def test_an_empty_sheet_and_one_of_money_back_alone_are_told_for_what_they_are():
    def why(rows):
        told = retention(Planning(book(rows, TODAY.date())))["What cannot be told"]
        return told.set_index("block").at["Keeping, growth, survival, top ten, loyalty", "why"]

    assert why([NAMES]).startswith("The sheet Orders has no rows yet.")
    back = why([NAMES, [None, "c1", LAST, -50], [None, "c2", LAST, -60]])
    assert back.startswith("The customers of the list have only got money back")


def test_no_signal_counts_days_after_the_last_order_that_is_known():
    rows = weekly()
    # c3 has not ordered for six weeks when the orders end, the others do each week
    rows = [row for row in rows if row[1] != "c3" or row[2] < LAST - dt.timedelta(weeks=5)]

    def signals(as_of):
        listed = watch_list(Planning(book(rows, as_of)))["Watch list"]
        return listed[["customer_id", "kind", "what"]].values.tolist()

    says = (
        "42 days since the last order, usually 7, at most 7 in the last 12 gaps; overdue after "
        "10.5, 1.5 times the longest."
    )
    assert signals(LAST) == [["c3", "Order overdue", says]]
    stale = signals(dt.date(2026, 11, 12))
    assert stale == [["c3", "Order overdue", f"{says} Orders are known up to 14 Sep 2026."]]
