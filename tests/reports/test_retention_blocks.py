"""The blocks of the retention report on books made by hand, on CDNOW, and on bad input."""

import datetime as dt

import pandas as pd
import pytest

from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.reports.retention_report import retention

AS_OF = dt.date(2026, 11, 23)


def made(customers, orders, as_of=AS_OF, **sheets):
    frame = pd.DataFrame(orders, columns=["Customer ID", "Date", "Amount"])
    tables = {"Customers": pd.DataFrame(customers), "Orders": frame, **sheets}
    return retention(Planning(load_book(tables, name="t", as_of=as_of)))


def ids(*names):
    return {"Customer ID": list(names)}


TWO_YEARS = [
    ("a", "2024-12-05", 100), ("a", "2025-03-05", 50.25), ("a", "2026-02-01", 80),
    ("b", "2025-01-10", 40), ("b", "2026-05-10", 60.5),
    ("c", "2025-02-01", 30),
    ("d", "2024-03-01", 10), ("d", "2026-01-01", 25),
    ("e", "2026-09-09", 12.34),
    ("f", "2026-11-20", 999),
]  # fmt: skip
"""12 full months: Nov 2025 to Oct 2026, beside Nov 2024 to Oct 2025; November is not over."""


def test_the_bridge_adds_up_to_the_cent_and_leaves_out_the_month_that_runs():
    rows = made(ids(*"abcdef"), TWO_YEARS)["Growth bridge"].set_index("step")
    assert rows["amount"].round(2).to_dict() == {
        "2024-11 to 2025-10": 220.25, "Lost": -30.0, "Shrunk": -70.25, "Retained": 120.0,
        "Expanded": 20.5, "Won back": 25.0, "New": 12.34, "2025-11 to 2026-10": 177.84,
    }  # fmt: skip
    assert rows["customers"].tolist() == [3, 1, 1, 2, 1, 1, 1, 4]


def test_money_back_after_a_customer_left_makes_no_more_of_the_loss():
    """What b and c spent was 40 and 30, whatever is given back of it a year later."""
    orders = [*TWO_YEARS, ("c", "2026-02-01", -12.5), ("d", "2025-06-01", -3)]
    rows = made(ids(*"abcdef"), orders)["Growth bridge"].set_index("step")
    assert rows["amount"].round(2).to_dict() == {
        "2024-11 to 2025-10": 217.25, "Lost": -30.0, "Shrunk": -82.75, "Retained": 104.5,
        "Expanded": 23.5, "Won back": 25.0, "New": 12.34, "2025-11 to 2026-10": 165.34,
    }  # fmt: skip


def test_headlines_stand_beside_the_12_months_before_each_with_its_definition():
    orders = [("a", "2023-12-01", 50), ("b", "2023-12-01", 50), *TWO_YEARS]
    rows = made(ids(*"abcdef"), orders)["Headlines"].set_index("figure")
    revenue = rows.loc["Revenue"]
    assert (revenue["value"], revenue["before"], revenue["n"]) == (177.84, 220.25, 4)
    assert revenue["change"] == pytest.approx(177.84 / 220.25 - 1)
    kept = rows.loc["Customers kept"]
    assert kept["value"] == pytest.approx(2 / 3) and kept["n"] == 3
    assert rows.at["Net revenue retention", "value"] == pytest.approx(140.5 / 220.25)
    assert "Gross revenue retention" not in rows.index
    assert rows["definition"].str.len().min() > 20
    contract = pd.DataFrame({"Setting": ["contract_revenue"], "Value": ["yes"]})
    rows = made(ids(*"abcdef"), orders, Settings=contract)["Headlines"].set_index("figure")
    assert rows.at["Gross revenue retention", "value"] == pytest.approx(120 / 220.25)


def test_a_period_that_is_not_over_is_marked_and_has_no_rate():
    quarters = made(ids(*"abcdef"), TWO_YEARS)["Kept by quarter"]
    last = quarters.iloc[-1]
    assert last["period"] == "2026 Q4 (so far)" and pd.isna(last["rate"]) and last["new"] == 1
    assert quarters["period"].tolist()[0] == "2024 Q4"
    whole = made(ids(*"abcdef"), TWO_YEARS, dt.date(2026, 12, 31))["Kept by quarter"]
    assert whole["period"].tolist()[-1] == "2026 Q4" and whole["rate"].tolist()[-1] == 0
    # It is marked as soon as it has begun, whether anybody has ordered in it or not.
    began = made(ids("a"), [("a", "2026-10-02", 5), ("a", "2026-11-02", 5)], dt.date(2026, 12, 1))
    months = began["Kept by month"].set_index("period")
    assert months.loc["2026-12 (so far)", ["active", "kept"]].tolist() == [1, 0]
    assert months["rate"].isna().tolist() == [False, True]


def test_a_win_back_is_apart_from_the_customers_kept():
    days = [("a", "2023-02-01", 1), ("b", "2023-03-01", 1), ("b", "2024-05-01", 1),
            ("a", "2025-01-01", 1), ("b", "2025-02-01", 1)]  # fmt: skip
    years = made(ids("a", "b"), days, dt.date(2025, 12, 31))["Kept by year"].set_index("period")
    assert years.loc["2024", ["active", "kept", "rate", "won_back", "new"]].tolist() == [
        2, 1, 0.5, 0, 0,
    ]  # fmt: skip
    assert years.loc["2025", ["active", "kept", "rate", "won_back"]].tolist() == [1, 1, 1.0, 1]
    assert years.at["2024", "churn"] == 0.5


def test_cdnow_retention_by_month_is_what_its_lines_say(cdnow, cdnow_retention):
    lines = cdnow.book.tables["orders"][["customer_id", "date"]]
    there = {}
    for customer, day in zip(lines["customer_id"], lines["date"], strict=True):
        there.setdefault((day.year, day.month), set()).add(customer)
    tables, seconds = cdnow_retention
    assert seconds < 20
    months = tables["Kept by month"].set_index("period")
    assert len(months) == 12
    for period, row in months.iterrows():
        year, month = map(int, period.split("-"))
        before = there[(year, month - 1) if month > 1 else (year - 1, 12)]
        assert row["kept"] == len(before & there[year, month]) and row["active"] == len(before)
    second = tables["Second order"]
    assert second["customers"].tolist() == [23_570] and second["cohort"].tolist() == ["1997 Q1"]
    assert "Growth bridge" not in tables
    told = tables["What cannot be told"].set_index("block")
    assert "18 full months, and it takes 24" in told.at["Growth bridge, Loyalty evidence", "why"]


BAD = {
    "one customer": (ids("a"), [("a", "2026-11-01", 5)], AS_OF),
    "no orders": (ids("a", "b"), [], AS_OF),
    "all new": (ids("a", "b"), [("a", "2026-11-02", 5), ("b", "2026-11-03", 5)], AS_OF),
    "a month without any": (
        ids("a"), [("a", "2026-07-02", 5), ("a", "2026-10-02", 5)], dt.date(2026, 10, 31),
    ),
    "negative amounts": (
        ids("a", "b"),
        [("a", "2024-01-05", 9), ("a", "2025-11-05", 9), ("a", "2025-12-01", -40),
         ("b", "2026-02-01", 10)],
        dt.date(2026, 6, 30),
    ),
    "money back alone": (
        ids("a", "b"),
        [("a", "2024-01-05", -9), ("a", "2024-03-05", 9), ("b", "2025-03-01", -4),
         ("a", "2026-03-05", 20)],
        AS_OF,
    ),
    "before the first order": (ids("a"), [("a", "2026-12-02", 5)], AS_OF),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_bad_input_makes_a_report_that_says_what_it_cannot_tell_and_why(name):
    tables = made(*BAD[name])
    for table in tables.values():
        assert len(table) or "cohort" in table.columns
    told = tables["What cannot be told"]
    assert told["why"].str.contains(r".{20}\. What it takes: .{10}").all()
    missing = {part for block in told["block"] for part in block.split(", ")}
    assert not missing & {"Contact gaps", "Contacts by month", "Effort and revenue"} & set(tables)
    if name == "before the first order":
        assert "on or before the day of this report" in " ".join(told["why"])
    if name == "a month without any":
        months = tables["Kept by month"].set_index("period")
        assert months["active"].tolist() == [1, 0, 0] and months["rate"].isna().tolist() == [
            False, True, True,
        ]  # fmt: skip
    if name == "money back alone":
        cohorts = tables["Cohort revenue"]
        assert set(cohorts["cohort"]) == {"2024-03"} and cohorts["revenue"].sum() == 29
        bridge = tables["Growth bridge"].set_index("step")
        assert bridge.loc["Expanded", ["customers", "amount"]].tolist() == [0, 4]
        assert bridge["amount"].iloc[-1] == 20 and bridge["amount"].iloc[0] == -4
    if name == "negative amounts":
        assert "Currency" in set(told["block"]), "no cell, column or setting names one"
        bridge = tables["Growth bridge"].set_index("step")
        assert bridge.at["2025-07 to 2026-06", "amount"] == -21
        assert bridge["total"].isna().all()  # no picture of what lies below zero
        tiers = tables["Revenue by tier"]
        assert tiers["revenue"].sum() == -21 and tiers["share_of_revenue"].isna().all()
        assert "revenue has no shares" in told.set_index("block").at["Revenue by tier", "why"]
    if name == "one customer":
        why = told.set_index("block")["why"]
        assert "more customers;" in why["Survival, Survival by tier"]


def test_the_same_line_twice_is_one_customer_on_one_day():
    twice = [("a", "2026-01-05", 10), ("a", "2026-01-05", 10), ("b", "2026-01-06", 1)]
    tables = made(ids("a", "b"), twice)
    assert tables["Second order"]["again"].sum() == 0
    assert tables["Kept by month"]["new"].sum() == 0  # the first month has none before it


def test_warning_signs_come_first_with_a_number_and_a_threshold_each():
    calls = pd.DataFrame(
        [("a", day, "spoke", purpose, 10) for day, purpose in (
            ("2026-10-01", "offer"), ("2026-10-02", "offer"), ("2026-10-03", "check-up"))],
        columns=["Customer ID", "Date", "Outcome", "Purpose", "Minutes"])  # fmt: skip
    tables = made(ids("a", "b"), [("a", "2026-11-01", 5)], Calls=calls)
    assert next(iter(tables)) == "Warning signs"
    signs = tables["Warning signs"].set_index("sign")
    assert len(signs) == 5
    selling = signs.loc["The return counts before the customer"]
    assert selling[["state", "threshold", "n"]].tolist() == ["Warning", 0.5, 3]
    assert selling["value"] == pytest.approx(2 / 3)
    assert signs.at["Out of touch with what customers value", "state"] == "Cannot tell"
    assert signs["definition"].str.contains(r"\(warn_").all()


def test_effort_is_split_as_revenue_is_and_both_add_up():
    calls = pd.DataFrame(
        [("a", "2026-10-01", 30), ("b", "2026-10-02", 10), ("c", "2026-10-03", 20),
         ("a", "2025-10-01", 500)],
        columns=["Customer ID", "Date", "Minutes"]).assign(Outcome="spoke")  # fmt: skip
    orders = [("a", "2024-01-01", 5), ("a", "2026-03-01", 75), ("b", "2026-02-01", 25)]
    rows = made(ids("a", "b", "c"), orders, Calls=calls)["Effort and revenue"]
    assert rows["effort"].tolist() == [0.5, pytest.approx(1 / 6), pytest.approx(1 / 3)]
    assert rows["share"].tolist() == [0.75, 0.25, 0.0]
    assert rows["customers"].tolist() == [1, 1, 1]


def test_contacts_by_month_count_customers_without_one():
    calls = pd.DataFrame(
        [("a", "2026-10-01", "spoke", "phone"), ("a", "2026-10-09", "spoke", "visit"),
         ("b", "2026-10-02", "no answer", "phone"), ("b", "2026-11-02", "spoke", "phone")],
        columns=["Customer ID", "Date", "Outcome", "Channel"])  # fmt: skip
    rows = made(ids("a", "b"), [("a", "2026-01-01", 5)], Calls=calls)["Contacts by month"]
    assert rows["month"].tolist() == ["2026-10"]
    shown = rows[["calls", "reached", "customers", "without", "phone", "visit"]].iloc[0]
    assert shown.tolist() == [3, 2, 1, 0.5, 1, 1]


def test_who_was_reached_before_the_first_order_was_in_the_list_by_then():
    calls = pd.DataFrame(
        [(c, "2026-09-03", "spoke") for c in "abc"] + [("a", "2026-10-05", "spoke")],
        columns=["Customer ID", "Date", "Outcome"])  # fmt: skip
    orders = [("a", "2026-01-01", 5), ("b", "2026-10-20", 5), ("d", "2026-11-05", 5)]
    rows = made(ids("a", "b", "c", "d"), orders, Calls=calls)["Contacts by month"]
    assert rows["month"].tolist() == ["2026-09", "2026-10"]
    # c has no first day and was always one; d is none before November
    assert rows["without"].tolist() == [0.0, pytest.approx(2 / 3)]


def test_one_voice_a_customer_counts_in_satisfaction():
    scores = pd.DataFrame(
        [("a", "2026-01-01", 0), ("a", "2026-05-01", 10)]
        + [(c, "2026-05-01", 9) for c in "bcd"] + [("e", "2026-05-01", 3)],
        columns=["Customer ID", "Date", "Score"])  # fmt: skip
    rows = made(ids(*"abcde"), [("a", "2026-01-01", 5)], Surveys=scores)["Voices"]
    assert rows[["measure", "n", "score"]].iloc[0].tolist() == ["NPS", 5, 60.0]


def test_loyalty_tells_who_had_a_discount_by_tenure_where_orders_say_so():
    rows = [(f"c{n}", day, 10, 0) for n in range(25) for day in ("2023-01-05", "2025-01-05")]
    # 24 of the 25 stay, 6 of them with a discount; one more was before these months
    rows += [(f"c{n}", "2026-02-05", 10, 0.1 if n < 6 else 0) for n in range(24)]
    rows.append(("c20", "2025-10-05", 10, 0.2))
    frame = pd.DataFrame(rows, columns=["Customer ID", "Date", "Amount", "Discount"])
    people = pd.DataFrame({"Customer ID": [f"c{n}" for n in range(25)]})
    tables = {"Customers": people, "Orders": frame}
    found = retention(Planning(load_book(tables, name="t", as_of=AS_OF)))["Loyalty evidence"]
    band = found.set_index("band").loc["2 to 4 years"]
    assert (band["customers"], band["lost"]) == (25, 1 / 25)
    assert band["discount"] == 6 / 24
    # Wilson for 6 of 24, by hand
    assert band["discount_low"] == pytest.approx(0.1200, abs=1e-4)
    assert band["discount_high"] == pytest.approx(0.4490, abs=1e-4)
    plain = {**tables, "Orders": frame.drop(columns="Discount")}
    found = retention(Planning(load_book(plain, name="t", as_of=AS_OF)))["Loyalty evidence"]
    assert "discount" not in found.columns


def test_the_top_ten_say_since_when_and_what_special_is_planned_and_done():
    orders = [(f"k{n}", f"2025-0{q}-03", 100 - n) for n in range(12) for q in (1, 4, 7)]
    orders += [("k11", "2026-02-03", 900)]
    giving = pd.DataFrame(
        [("k0", "2026-03-01", "special action", "Barista course"),
         ("k0", "2027-01-10", "special action", "Factory tour")],
        columns=["Customer ID", "Date", "Kind", "What"])  # fmt: skip
    rows = made(ids(*(f"k{n}" for n in range(12))), orders, Giving=giving)["Top ten"]
    assert rows["customer_id"].tolist() == ["k11", *(f"k{n}" for n in range(9))]
    rows = rows.set_index("customer_id")
    assert rows.at["k11", "why"] == "Since 2026 Q1, in the place of k9: 1,078 against 182."
    assert rows.at["k1", "why"] == "Since 2025 Q1, when the list begins."
    assert rows.at["k0", "planned"] == "Factory tour, 10 Jan 2027"
    assert rows.at["k0", "done"] == "Barista course, 1 Mar 2026"


def test_practices_37_38_39_what_was_heard_and_what_came_of_it():
    surveys = [("a", "2026-10-01", 9, "a portal", "2026-10-11"),
               *(("b", f"2026-0{month}-01", 9, f"idea {month}", None) for month in (2, 3, 4, 5)),
               ("b", "2024-01-01", 9, "old", None)]  # fmt: skip
    cases = [(who, "2026-02-01", "2026-02-10") for who in "abcde"]
    scores = [(who, day, 8 if day < "2026-02" else 8 - (who == "e"), None, None)
              for who in "abcde" for day in ("2026-01-15", "2026-03-01")]  # fmt: skip
    orders = [("a", "2026-01-05", 100), ("a", "2026-03-05", 150), ("b", "2026-01-05", 100)]
    people = {**ids(*"abcdef"), "Referred by": [None, "a", "a", "Zoe", None, None]}
    names = ["Customer ID", "Date", "Score", "Suggestion", "Acted on"]
    tables = made(
        people, orders,
        Surveys=pd.DataFrame([*surveys, *scores], columns=names),
        Cases=pd.DataFrame(cases, columns=["Customer ID", "Opened", "Resolved on"]),
    )  # fmt: skip
    rows = tables["Heard and acted on"].set_index("figure")
    assert rows["value"].to_dict() == {
        "Suggestions acted on": pytest.approx(1 / 5), "Days until it was acted on": 10,
        "Suggestions waiting": 5, "Recovered after a case": pytest.approx(4 / 5),
        "Spend after a case, by that before": pytest.approx(150 / 200), "Customers referred": 3,
        "Revenue of those": 100,
    }  # fmt: skip
    assert rows["n"].tolist() == [5, 1, 6, 5, 5, 6, 3]
    # Wilson's interval of 1 of 5
    assert rows.loc["Suggestions acted on", ["low", "high"]].tolist() == pytest.approx(
        [0.0362, 0.6245], abs=1e-4
    )
    assert "by 2 different ones" in rows.at["Customers referred", "definition"]
    assert "Heard and acted on" not in made(ids(*"ab"), orders)


def test_a_share_of_few_is_told_by_its_count_alone():
    surveys = pd.DataFrame({"Customer ID": ["a"], "Date": ["2026-10-01"], "Score": [9],
                            "Suggestion": ["more"]})  # fmt: skip
    rows = made(ids("a"), TWO_YEARS, Surveys=surveys)["Heard and acted on"].set_index("figure")
    assert pd.isna(rows.at["Suggestions acted on", "value"])
    assert rows["n"].tolist() == [1, 1]
