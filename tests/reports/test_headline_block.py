"""The headline figures: as far as orders and calls reach back, each with count and interval."""

import datetime as dt
import math

import pandas as pd
import pytest

from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.reports.retention_report import retention

AS_OF = dt.date(2026, 11, 23)
MONEY = ("Growth bridge", "Cohort revenue", "Top ten", "Revenue by tier")


def report(as_of=AS_OF, **sheets):
    return retention(Planning(load_book(sheets, name="t", as_of=as_of)))


def customers(count, **columns):
    return pd.DataFrame({"Customer ID": [f"c{n}" for n in range(count)], **columns})


def orders(rows, *more):
    return pd.DataFrame(rows, columns=["Customer ID", "Date", "Amount", *more])


def calls(rows):
    return pd.DataFrame(rows, columns=["Customer ID", "Date", "Outcome"])


def headlines(**sheets):
    return report(**sheets)["Headlines"].set_index("figure")


def test_shares_have_the_intervals_of_their_formulas():
    spent = [(100 + n, 90 + 2 * n if n % 5 else None) for n in range(25)]
    rows = [(f"c{n}", "2025-06-01", before) for n, (before, _) in enumerate(spent)]
    rows += [(f"c{n}", "2026-03-01", now) for n, (_, now) in enumerate(spent) if now]
    rows.append(("c0", "2024-01-01", 1))
    found = headlines(Customers=customers(25), Orders=orders(rows))
    kept = found.loc["Customers kept"]
    # Wilson for 20 of 25, by hand
    assert (kept["value"], kept["n"]) == (0.8, 25)
    assert kept["low"] == pytest.approx(0.6087, abs=1e-4)
    assert kept["high"] == pytest.approx(0.9114, abs=1e-4)
    before, now = sum(b for b, _ in spent), sum(n or 0 for _, n in spent)
    ratio = now / before
    off = [(n or 0) - ratio * b for b, n in spent]
    error = math.sqrt(sum(each**2 for each in off) * 25 / 24) / before
    net = found.loc["Net revenue retention"]
    assert net["value"] == pytest.approx(ratio)
    assert net["high"] - net["value"] == pytest.approx(1.959964 * error)
    assert net["period"] == "2025-11 to 2026-10"


def test_a_share_changes_by_points_and_an_amount_by_a_share():
    rows = [(f"c{n}", day, 10) for n in range(2) for day in ("2023-11-05", "2024-12-05")]
    rows.append(("c0", "2025-12-05", 30))
    found = report(Customers=customers(2), Orders=orders(rows))["Headlines"].set_index("figure")
    assert found.at["Customers kept", "change"] == -50
    assert found.at["Customers kept", "change_kind"] == "points"
    assert found.at["Revenue", "change"] == pytest.approx(0.5)
    assert found.at["Revenue", "change_kind"] == "share"


def test_twelve_months_of_orders_make_headlines_without_the_months_before():
    rows = [("c0", "2025-11-05", 10), ("c0", "2026-10-05", 20)]
    found = report(Customers=customers(1), Orders=orders(rows))
    lines = found["Headlines"].set_index("figure")
    assert lines.index.tolist() == ["Revenue", "Customers who ordered"]
    assert lines.at["Revenue", "value"] == 30 and math.isnan(lines.at["Revenue", "before"])
    told = found["What cannot be told"].set_index("block")
    says = "The orders reach back 12 full months, and it takes 24."
    assert told.at["Headlines: 12 months before", "why"].startswith(says)


def test_calls_alone_make_headlines_of_coverage_and_contacts():
    list_ = customers(4, Tier=["A", "A", "B", "B"])
    log = [("c0", "2024-06-03", "spoke"), ("c0", "2025-11-20", "spoke"),
           ("c1", "2025-11-21", "spoke"), ("c0", "2026-11-20", "spoke"),
           ("c1", "2026-11-20", "no answer"), ("c2", "2026-10-20", "spoke")]  # fmt: skip
    found = headlines(Customers=list_, Calls=calls(log))
    coverage = found.loc["Coverage"]
    # A within 28 days, B within 84: c0 and c2 today, c0 and c1 a year before
    assert (coverage["value"], coverage["before"], coverage["n"]) == (0.5, 0.5, 4)
    assert coverage["change"] == 0
    contacts = found.loc["Contacts"]
    # the twelve full months are November 2025 to October 2026
    assert (contacts["value"], contacts["n"], contacts["period"]) == (3, 3, "2025-11 to 2026-10")


def test_coverage_of_days_before_the_log_is_a_year_old_is_unknown():
    list_ = customers(1, Tier=["A"])
    found = headlines(Customers=list_, Calls=calls([("c0", "2026-01-05", "spoke")]))
    assert math.isnan(found.at["Coverage", "before"]) and found.at["Coverage", "trend"] == ""


def test_orders_without_an_amount_make_no_figure_of_money_and_that_is_told():
    rows = [(f"c{n}", day) for n in range(25) for day in ("2024-01-05", "2025-03-05", "2026-03-05")]
    dates = pd.DataFrame(rows, columns=["Customer ID", "Date"])
    found = report(Customers=customers(25), Orders=dates)
    assert not {*MONEY} & {*found}
    assert set(found["Headlines"]["figure"]) == {"Customers who ordered", "Customers kept"}
    loyal = found["Loyalty evidence"].set_index("band").loc["1 to 2 years"]
    assert loyal["lost"] == 0 and math.isnan(loyal["grew"]) and math.isnan(loyal["change"])
    told = found["What cannot be told"].set_index("block")
    (why,) = told.loc[[each for each in told.index if "Growth bridge" in each], "why"]
    assert why.startswith("No order on the sheet Orders has an amount that counts.")


def test_amounts_of_another_currency_are_in_no_figure_and_who_has_them_in_no_denominator():
    days = ("2024-01-05", "2025-03-05", "2026-03-05")
    rows = [(f"c{n}", day, 100 + i, "EUR") for n in range(20) for i, day in enumerate(days)]
    rows += [(f"c{n}", day, 999, "CHF") for n in range(20, 30) for day in days]
    found = report(Customers=customers(30), Orders=orders(rows, "Currency"))
    revenue = found["Headlines"].set_index("figure").loc["Revenue"]
    assert (revenue["value"], revenue["before"], revenue["n"]) == (2040, 2020, 20)
    assert (
        "In EUR. 10 rows in other currencies without a rate are not in it." in revenue["definition"]
    )
    assert "Which orders count" not in found and "See Which" not in revenue["definition"]
    bridge = found["Growth bridge"].set_index("step")
    assert bridge["customers"].iloc[0] == 30
    assert bridge.at["Apart, before", "customers"] == 10
    assert bridge.at["Expanded", "customers"] == 20
    loyal = found["Loyalty evidence"].set_index("band").loc["1 to 2 years"]
    assert (loyal["customers"], loyal["grew"]) == (30, 1.0)
    told = found["What cannot be told"]
    assert any("30 rows of orders are in CHF, without a rate" in why for why in told["why"])


def test_a_customer_who_only_got_money_back_has_not_ordered():
    rows = [("c0", "2025-12-05", 10), ("c1", "2025-12-05", -10), ("c1", "2026-02-05", -10)]
    found = report(Customers=customers(2), Orders=orders([*rows, ("c0", "2024-01-05", 1)]))
    lines = found["Headlines"].set_index("figure")
    assert lines.at["Customers who ordered", "value"] == 1
    rows = found["Which orders count"].set_index("about")
    assert rows.at["Money back, of no order in the book", "rows"] == 2
    assert rows.at["Money back, of no order in the book", "done"].startswith("-20.00. Counts on")
    assert lines.at["Revenue", "value"] == -10
    assert "See Which orders count." in lines.at["Revenue", "definition"]


def test_who_was_given_everything_back_is_told_beside_those_who_ordered_and_were_kept():
    days = ("2024-01-05", "2025-03-05", "2026-03-05")
    rows = [(f"c{n}", day, 100, None) for n in range(4) for day in days[: 2 + (n < 3)]]
    rows += [("new", "2026-04-01", 50, 7), ("new", "2026-04-09", -50, 7)]
    back = orders([*rows, ("c0", "2026-03-20", -100, None)], "Order ID")
    listed = pd.concat([customers(4), customers(1).assign(**{"Customer ID": "new"})])
    found = headlines(Customers=listed, Orders=back)
    says = "of them brought no revenue in these months: as much was given back, or it was free."
    assert found.at["Customers who ordered", "value"] == 4
    assert found.at["Customers who ordered", "definition"] == f"Customers with an order. 2 {says}"
    assert found.at["Customers kept", "definition"].endswith(f"ordered again in these. 1 {says}")
    plain = headlines(Customers=customers(4), Orders=orders(rows[:-2], "Order ID"))
    assert not plain["definition"].str.contains("no revenue").any()


def test_who_orders_rarely_is_not_told_as_lost_each_month():
    days = ("2025-01-05", "2025-04-20", "2025-08-05", "2025-11-20", "2026-03-05")
    rows = [(f"c{n}", day, 10) for n in range(3) for day in days]
    told = report(Customers=customers(3), Orders=orders(rows))["What cannot be told"]
    by_part = told.set_index("block")["why"]
    assert (
        "Half of the orders come 106 days or more after the one before" in by_part["Kept by month"]
    )
    assert "Kept by quarter" in by_part.index and "Kept by year" not in by_part.index


def test_a_bar_by_quarter_stands_beside_others_only_where_as_many_amounts_are_known():
    months = pd.date_range("2024-01-05", "2026-10-05", freq="MS") + pd.Timedelta(days=4)
    rows = [
        (who, day, 10, money) for day in months for who, money in (("c0", "EUR"), ("c1", "USD"))
    ]
    rates = pd.DataFrame([("USD", 2, "2025-01-01")], columns=["Currency", "Rate", "Valid from"])
    tables = report(Customers=customers(2), Orders=orders(rows, "Currency"), Rates=rates)
    revenue = tables["Headlines"].set_index("figure").loc["Revenue"]
    # The last four bars have 12 months with a rate; those before would be a rise.
    assert (revenue["value"], revenue["trend"]) == (360, "····████")
    assert revenue["definition"].endswith("amount, or a rate, than of the last ones.")
    assert "·" not in tables["Headlines"].set_index("figure").at["Customers who ordered", "trend"]


def test_before_the_first_call_the_report_says_that_it_cannot_tell_of_contacts():
    scores = pd.DataFrame(
        [("c0", "2026-11-20", "NPS", 9, "Faster")],
        columns=["Customer ID", "Date", "Kind", "Score", "Suggestion"],
    )
    log = calls([("c0", "2026-11-20", "spoke")])
    found = report(dt.date(2026, 11, 2), Customers=customers(2), Calls=log, Surveys=scores)
    assert not {"Coverage", "Coverage by rep", "Contact gaps", "Headlines"} & set(found)
    assert "Heard and acted on" not in found
    assert found["Figures"]["figure"].tolist() == [
        "Calls planned", "Calls that do not fit", "Calls needed a day",
    ]  # fmt: skip
    assert set(found["Warning signs"]["state"][:4]) == {"Cannot tell"}
    told = found["What cannot be told"].set_index("block")["why"]
    parts = "Coverage, Coverage by rep, Contact gaps, Contacts by month, Effort and revenue"
    assert told[parts].startswith("No call lies on or before the day of this report. What it")
