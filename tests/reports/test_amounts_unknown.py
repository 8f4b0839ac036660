"""Customers whose amounts are not all known: Apart, never lost, never shrunk, never grown."""

import datetime as dt
import json
import math

import openpyxl
import pandas as pd
import pytest
from click.testing import CliRunner

from tests.sheet_rows import rows_of, write_book
from toolkit import run
from toolkit.cli import cli
from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.reading.raw_sheet import first_table_of
from toolkit.reports.retention_report import retention
from toolkit.reports.watch_list_report import watch_list

AS_OF = dt.date(2026, 11, 12)
NAMES = ["Customer", "Date", "Amount", "Currency"]
SWITCH = dt.date(2025, 11, 1)


def customers(count):
    return [["Customer"], *([f"c{n}"] for n in range(count))]


def monthly(change, count=30, since=2024):
    """Each customer orders on the 5th of each month; `change` gives amount and currency."""
    days = [dt.date(year, month, 5) for year in range(since, 2027) for month in range(1, 13)]
    return [
        NAMES,
        *([f"c{n}", day, *change(n, day)] for day in days if day <= AS_OF for n in range(count)),
    ]


def planning(rows, rates=None, count=30):
    sheets = {"Customers": customers(count), "Orders": rows} | ({"Rates": rates} if rates else {})
    frames = {title: first_table_of(cells, title) for title, cells in sheets.items()}
    return Planning(load_book(frames, name="t", as_of=AS_OF))


def to_dollars(n, day):
    return (110, "USD") if n < 4 and day >= SWITCH else (100, "EUR")


def without_amount(n, day):
    return (None, "EUR") if n < 4 and day >= SWITCH else (100, "EUR")


def steps(shown):
    bridge = shown["Growth bridge"].set_index("step")
    return {step: tuple(row) for step, row in bridge[["customers", "amount"]].iterrows()}


def test_customers_who_change_to_a_currency_without_a_rate_are_apart():
    for change in (to_dollars, without_amount):
        found = planning(monthly(change))
        shown = retention(found)
        assert steps(shown) == {
            "2024-11 to 2025-10": (30, 36_000), "Apart, before": (4, -4800), "Lost": (0, 0),
            "Shrunk": (0, 0), "Retained": (26, 31_200), "Expanded": (0, 0), "Won back": (0, 0),
            "New": (0, 0), "Apart, now": (4, 0), "2025-11 to 2026-10": (30, 31_200),
        }  # fmt: skip
        lines = shown["Headlines"].set_index("figure")
        net = lines.loc["Net revenue retention"]
        assert (net["value"], net["n"]) == (1, 26)
        assert math.isnan(lines.at["Revenue", "change"])
        told = shown["What cannot be told"].set_index("block")["why"]
        assert told["Growth bridge, Net revenue retention"].startswith("4 customers have in")
        assert not len(watch_list(found)["Watch list"])


def test_one_order_of_many_without_an_amount_leaves_the_customer_where_it_is():
    def change(n, day):
        return (None if n == 0 and day == dt.date(2026, 6, 5) else 100, "EUR")

    found = steps(retention(planning(monthly(change))))
    assert "Apart, before" not in found
    assert found["Shrunk"] == (1, -100) and found["Lost"] == (0, 0)


def test_one_order_of_many_in_a_currency_without_a_rate_is_no_growth():
    """Six of the thirty buy one order in twelve in dollars, before: they grew by nothing."""

    def change(n, day):
        is_dollars = n < 6 and day.month == 3 and day < SWITCH
        return (100, "USD" if is_dollars else "EUR")

    shown = retention(planning(monthly(change)))
    assert steps(shown) == {
        "2024-11 to 2025-10": (30, 24 * 1200 + 6 * 1100), "Apart, before": (6, -6600),
        "Lost": (0, 0), "Shrunk": (0, 0), "Retained": (24, 28_800), "Expanded": (0, 0),
        "Won back": (0, 0), "New": (0, 0), "Apart, now": (6, 7200),
        "2025-11 to 2026-10": (30, 36_000),
    }  # fmt: skip
    net = shown["Headlines"].set_index("figure").loc["Net revenue retention"]
    assert (net["value"], net["n"]) == (1, 24)
    told = shown["What cannot be told"].set_index("block")["why"]
    says = "6 customers have in the last 12 months or the 12 before an order in a currency without"
    assert told["Growth bridge, Net revenue retention"].startswith(says)
    rates = shown["Cohort revenue"].set_index("age")["rate"]
    assert pd.isna(rates[2]) and rates[3] == 1, "a month with dollars has no rate"


def test_money_given_back_in_a_currency_without_a_rate_is_no_order():
    def change(n, day):
        is_back = n == 0 and day.month == 6
        return (-40, "USD") if is_back else (100, "EUR")

    shown = retention(planning(monthly(change)))
    kept = shown["Kept by month"].set_index("period")
    assert kept.at["2026-06", "kept"] == 29 and kept.at["2026-05", "kept"] == 30
    assert steps(shown)["Apart, now"] == (1, 1100)


RATES = [["Currency", "Rate", "Valid from"], ["EUR", 1, None], ["GBP", 1.2, dt.date(2025, 6, 1)]]


def pounds(n, day):
    return (100, "GBP" if n < 6 else "EUR")


def test_a_rate_that_begins_late_is_no_growth():
    shown = retention(planning(monthly(pounds), RATES))
    lines = shown["Headlines"].set_index("figure")
    revenue = lines.loc["Revenue"]
    # before: 24 x 12 in EUR and 6 x 5 months in GBP; now 6 x 12 of them
    assert revenue["before"] == 28_800 + 30 * 120 and revenue["value"] == 28_800 + 72 * 120
    assert math.isnan(revenue["change"])
    says = "42 rows in other currencies without a rate are not in that of the 12 months before."
    assert says in revenue["definition"]
    assert lines.at["Net revenue retention", "value"] == 1
    assert steps(shown)["Apart, before"] == (6, -5 * 6 * 120)
    assert steps(shown)["Apart, now"] == (6, 12 * 6 * 120)
    told = shown["What cannot be told"]["why"]
    (why,) = told[told.str.startswith("102 rows of orders are in GBP")]
    assert "without a rate on their day (2024-01-05 to 2025-05-05)" in why
    assert why.endswith("rates of GBP from the first of these days on.")


def test_a_currency_that_is_always_apart_hides_no_change_of_the_others():
    def change(n, day):
        return (100, "USD") if n < 6 else (150 if day >= SWITCH else 100, "EUR")

    lines = retention(planning(monthly(change)))["Headlines"].set_index("figure")
    assert lines.at["Revenue", "change"] == 0.5
    assert lines.at["Net revenue retention", "value"] == 1.5


def test_a_cohort_of_revenue_is_that_of_the_first_order_in_any_currency():
    def change(n, day):
        return (100, "USD" if n < 15 and day.year == 2024 else "EUR")

    shown = retention(planning(monthly(change)))
    assert set(shown["Cohorts"]["cohort"]) == set(shown["Cohort revenue"]["cohort"]) == {"2024-01"}
    cells = shown["Cohort revenue"].set_index("age")
    assert cells["revenue"].tolist()[:13] == [1500] * 12 + [3000]
    assert cells["rate"].isna().all(), "half of what the first month brought is in dollars"

    def later(n, day):
        return (100, "USD" if n < 15 and day.year == 2025 else "EUR")

    rates = retention(planning(monthly(later)))["Cohort revenue"].set_index("age")["rate"]
    assert rates[11] == 1 and pd.isna(rates[12]) and rates[24] == 1


def test_the_refreshed_workbook_says_so(tmp_path):
    sheets = {"Customers": customers(30), "Orders": monthly(to_dollars)}
    path = write_book(tmp_path / "book.xlsx", sheets)
    run(path, as_of=AS_OF, stamp="1")
    cells = {row[0]: row[1:3] for row in rows_of(path, "Retention report") if row[0]}
    assert cells["Apart, before"] == (4, -4800) and cells["Lost"] == (0, 0)


def test_the_bridge_is_shown_to_the_cent_as_its_note_says(tmp_path):
    def change(n, day):
        return (33.35 if n == 0 and day >= SWITCH else 100.10, "EUR")

    sheets = {"Customers": customers(30), "Orders": monthly(change)}
    path = write_book(tmp_path / "book.xlsx", sheets)
    asked = ["report", "retention", str(path), "--as-of", "2026-11-12", "--to"]
    for out, said in (("page.html", "-801.00"), ("out.xlsx", "#,##0.00")):
        done = CliRunner().invoke(cli, [*asked, str(tmp_path / out)])
        assert done.exit_code == 0, done.output
        if out == "page.html":
            assert f">{said}<" in (tmp_path / out).read_text(encoding="utf-8")
        else:
            sheet = openpyxl.load_workbook(tmp_path / out)["Retention report"]
            (row,) = [cells for cells in sheet.iter_rows() if cells[0].value == "Shrunk"]
            assert (row[2].value, row[2].number_format) == (-801, said)


def test_survival_by_tier_is_told_of_two_tiers_or_more_only():
    def tiers(count):
        listed = [["Customer", "Tier"], *([f"c{n}", "A" if n < count else "C"] for n in range(50))]
        frames = {
            title: first_table_of(cells, title)
            for title, cells in {
                "Customers": listed,
                "Orders": monthly(lambda n, day: (100, "EUR"), 50),
            }.items()
        }
        return retention(Planning(load_book(frames, name="t", as_of=AS_OF)))

    assert "Survival by tier" not in tiers(10)
    told = tiers(10)["What cannot be told"].set_index("block")["why"]
    assert "A (10), B (0)" in told["Survival by tier"]
    assert {"a", "c"} <= set(tiers(25)["Survival by tier"])


def in_lines(amounts):
    """Orders of three lines each month, with these amounts on their lines."""
    head, *rows = monthly(lambda n, day: (100, "EUR"))
    lines = [["Order ID", *head, "Item"]]
    for n, (name, day, _, currency) in enumerate(rows):
        for line, amount in enumerate(amounts):
            lines.append([f"R{n}", name, day, amount, currency, f"item {line}"])
    return lines


@pytest.mark.parametrize("amounts", [(300, None, None), (50, 100, 150), (300, 300, 300)])
def test_the_lines_of_an_order_are_no_orders_without_an_amount(amounts):
    """One line may hold the total of all, or each of them the same total."""
    shown = retention(planning(in_lines(amounts)))
    found = steps(shown)
    assert "Apart, before" not in found
    assert found["Retained"] == (30, 30 * 12 * 300)
    assert shown["Headlines"].set_index("figure").at["Net revenue retention", "value"] == 1.0


def test_a_line_that_was_typed_twice_sets_nobody_apart():
    head, *rows = monthly(lambda n, day: (100, "EUR"))
    twice = [row for row in rows if row[0] == "c1" and row[1].month in (3, 6, 9)]
    found = steps(retention(planning([head, *rows, *twice])))
    assert "Apart, before" not in found


@pytest.fixture
def in_euros(tmp_path):
    """Thirty customers who order each month, and one of them who stops in July."""
    head, *rows = monthly(lambda n, day: (100, "EUR"))
    rows = [row for row in rows if row[0] != "c1" or row[1] < dt.date(2026, 7, 1)]
    given = [["Customer", "Date", "Kind", "What", "Cost"], ["c1", SWITCH, "Gift", "Tea", 9]]
    sheets = {"Customers": customers(30), "Orders": [head, *rows], "Giving": given}
    return write_book(tmp_path / "book.xlsx", sheets)


def test_every_form_says_in_which_currency_its_amounts_are(tmp_path, in_euros):
    def written(name, form, *more):
        out = tmp_path / f"{name}.{form}"
        asked = ["report", name, str(in_euros), "--as-of", "2026-11-12", *more]
        told = CliRunner().invoke(cli, asked if form == "txt" else [*asked, "--to", str(out)])
        assert told.exit_code == 0
        return told.output if form == "txt" else out.read_text(encoding="utf-8")

    for name, money in (("retention", ", amounts in EUR"), ("gaps", "")):
        page = written(name, "html")
        assert f"of book, as of 12 Nov 2026{money}</h1>" in page
        assert ("Revenue (EUR)" in page) == bool(money)
    assert "Cost without offers" in (costs := written("giving", "txt")) and "EUR" not in costs
    assert "Revenue (EUR)" in written("retention", "txt", "--table", "Headlines")
    assert json.loads(written("retention", "json"))["currency"] == "EUR"
    assert ",Revenue,Revenue of," in written("retention", "csv", "--table", "Top ten")


def test_a_list_is_known_again_whose_headings_say_the_currency(in_euros):
    run(in_euros, as_of=AS_OF, stamp="1")
    book = openpyxl.load_workbook(in_euros)
    (head, row, *_) = book["Watch list"].iter_rows()
    columns = {cell.value: n for n, cell in enumerate(head)}
    assert {"Revenue (EUR)", "At stake (EUR)"} <= columns.keys()
    row[columns["Notes"]].value = "called her"
    row[columns["At stake (EUR)"]].fill = openpyxl.styles.PatternFill("solid", "FFFFCC00")
    book["Watch list"].cell(1, len(head) + 1).value = "My idea"
    book["Watch list"].cell(2, len(head) + 1).value = "a visit"
    whose = row[columns["Customer"]].value
    book.save(in_euros)
    run(in_euros, as_of=AS_OF + dt.timedelta(days=1), stamp="2")
    head, *rows = openpyxl.load_workbook(in_euros)["Watch list"].iter_rows()
    (row,) = [cells for cells in rows if cells[columns["Customer"]].value == whose]
    assert [cell.value for cell in head][-1] == "My idea" and row[len(head) - 1].value == "a visit"
    assert row[columns["Notes"]].value == "called her"
    assert row[columns["At stake (EUR)"]].fill.fgColor.rgb == "FFFFCC00"
    report = rows_of(in_euros, "Retention report")
    heads = {cell for cells in report for cell in cells if str(cell).endswith(" (EUR)")}
    assert heads == {"Revenue (EUR)"}
    assert "In that month (EUR)" in rows_of(in_euros, "Cohort revenue")[1]
