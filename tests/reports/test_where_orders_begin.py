"""Orders that begin on some day: what is cut off is no first order, and no whole year."""

import datetime as dt
import math

from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.reading.raw_sheet import first_table_of
from toolkit.reports.retention_report import retention
from toolkit.reports.watch_list_report import watch_list

AS_OF = dt.date(2026, 11, 12)
BEGIN = dt.date(2023, 9, 4)
FIRST = "Second order, Cohorts"


def monthly(name, since, until=AS_OF):
    """Orders of one customer every 30 days."""
    count = (until - since).days // 30 + 1
    return [[name, since + dt.timedelta(days=30 * n), 100] for n in range(count)]


def planning(people, orders):
    """A book; `people` gives since when each has been a customer, None for not told."""
    listed = [["Customer", "Customer since"], *([name, day] for name, day in people.items())]
    sheets = {"Customers": listed, "Orders": [["Customer", "Date", "Amount"], *orders]}
    frames = {title: first_table_of(cells, title) for title, cells in sheets.items()}
    return Planning(load_book(frames, name="t", as_of=AS_OF))


def cut(since):
    """Twenty customers who all order when the orders begin, and two who come in 2025 and 2026."""
    people = dict.fromkeys((f"old{n}" for n in range(20)), since)
    orders = [row for n, name in enumerate(people) for row in monthly(name, _after(n))]
    later = {"new25": dt.date(2025, 2, 3), "new26": dt.date(2026, 2, 2)}
    for name, day in later.items():
        orders += monthly(name, day)
    return planning({**people, **later}, orders)


def _after(days):
    return BEGIN + dt.timedelta(days=days)


def test_who_was_a_customer_before_the_orders_begin_is_no_new_one():
    shown = retention(cut(dt.date(2015, 5, 1)))
    assert set(shown["Cohorts"]["cohort"]) == {"2025-02", "2026-02"}
    assert set(shown["Cohort revenue"]["cohort"]) == {"2025-02", "2026-02"}
    second = shown["Second order"].set_index("cohort")
    assert second["customers"].to_dict() == {"2025 Q1": 1, "2026 Q1": 1}
    told = shown["What cannot be told"].set_index("block")["why"]
    says = "The orders begin on 2023-09-04, and 20 customers have been such for longer"
    assert told[FIRST].startswith(says)
    assert shown["Kept by year"]["new"].tolist() == [0, 1, 1]


def test_who_comes_into_the_orders_late_but_is_an_old_customer_is_won_back():
    people = {"a": dt.date(2015, 1, 1), "b": dt.date(2015, 1, 1), "c": dt.date(2026, 1, 7)}
    orders = [*monthly("a", BEGIN), *monthly("b", dt.date(2026, 1, 7))]
    found = planning(people, [*orders, *monthly("c", dt.date(2026, 1, 7))])
    bridge = retention(found)["Growth bridge"].set_index("step")["customers"]
    assert (bridge["Won back"], bridge["New"]) == (1, 1)
    years = retention(found)["Kept by year"].set_index("period")
    assert years.loc["2026 (so far)", ["won_back", "new"]].tolist() == [1, 1]


def test_where_nobody_knows_the_first_cohorts_are_marked():
    shown = retention(cut(None))
    second = shown["Second order"].set_index("cohort")["state"]
    assert second["2023 Q3"] == "the orders begin here: may be older customers"
    assert second["2026 Q1"] == "fewer than 5 customers"
    told = shown["What cannot be told"].set_index("block")["why"]
    says = (
        "The orders begin on 2023-09-04, and of 20 of the 20 customers who ordered first in the 90"
    )
    assert told[f"Survival, {FIRST}"].startswith(says)
    wanted = "more values in the column Customer since of the sheet Customers."
    assert told[f"Survival, {FIRST}"].endswith(wanted)


def test_a_business_that_grows_from_its_first_day_is_taken_as_it_is():
    days = [_after(45 * n) for n in range(24)]
    people = {f"c{n}": None for n in range(24)}
    orders = [row for name, day in zip(people, days, strict=True) for row in monthly(name, day)]
    shown = retention(planning(people, orders))
    assert not any(FIRST in block for block in shown["What cannot be told"]["block"])
    assert "the orders begin here: may be older customers" not in set(
        shown["Second order"]["state"]
    )


def test_a_year_of_which_four_months_are_there_gives_no_rate():
    shown = retention(cut(None))
    years = shown["Kept by year"].set_index("period")
    assert years.index.tolist() == ["2024 (orders begin in 2023-09)", "2025", "2026 (so far)"]
    assert math.isnan(years["rate"].iloc[0]) and years.at["2025", "rate"] == 1
    figures = shown["Figures"].set_index("figure")
    assert figures.at["Customer retention rate", "period"] == "2024 to 2025"


def test_an_old_customer_with_one_order_in_the_book_has_had_a_second_one():
    people = {"a": dt.date(2015, 1, 1), "b": None, "c": dt.date(2015, 1, 1)}
    late = dt.date(2026, 5, 4)
    found = planning(people, [*monthly("c", BEGIN), ["a", late, 100], ["b", late, 100]])
    rows = watch_list(found)["Watch list"]
    assert rows[rows["kind"] == "No second order"]["customer_id"].tolist() == ["b"]


def test_all_are_old_customers_and_that_alone_is_told_of_their_first_orders():
    people = dict.fromkeys("abcde", dt.date(2015, 1, 1))
    shown = retention(planning(people, [row for name in people for row in monthly(name, BEGIN)]))
    assert not {"Second order", "Cohorts"} & set(shown)
    blocks = shown["What cannot be told"]["block"].tolist()
    assert blocks.count(FIRST) == 1
    assert not {"Second order", "Cohorts", "Survival, Survival by tier"} & set(blocks)


def test_an_old_customer_counts_in_survival_from_the_age_at_which_it_is_seen():
    """Twenty since 2020, of whom five order until 2025, and one who was silent when it counted."""
    people = dict.fromkeys((f"old{n}" for n in range(21)), dt.date(2020, 1, 6))
    names = list(people)
    orders = [row for name in names[:15] for row in monthly(name, _after(0))]
    for name in names[15:20]:
        orders += monthly(name, _after(0), dt.date(2025, 1, 6))
    orders += monthly(names[20], _after(400))
    rows = retention(planning(people, orders))["Survival"].set_index("months")
    # Seen from 3 September 2024 on, at 56 months; lost 365 days after December 2024, at 71.
    assert rows["at_risk"].iloc[0] == 20
    assert rows["all"].to_dict() == {60: 1, 66: 1, 72: 0.75, 78: 0.75}
    assert rows["all_low"].isna().tolist() == [True, True, False, False]


def test_survival_rests_on_five_customers_or_is_not_told():
    """Nine since January 2025, two of whom order on; the first ever of the book is a tenth."""
    begin = {"t": dt.date(2024, 12, 2), **{f"b{n}": dt.date(2025, 1, 6) for n in range(9)}}
    orders = monthly("t", begin["t"])
    for n, name in enumerate([*begin][1:]):
        orders += monthly(name, begin[name], dt.date(2025, 3 + n, 3) if n < 7 else AS_OF)
    rows = retention(planning(dict.fromkeys(begin), orders))["Survival"]
    assert (rows["at_risk"] >= 5).all() and rows["months"].max() < 22
    few = retention(planning({"t": None, "b": None}, orders[:40]))
    assert "Survival" not in few
    told = few["What cannot be told"].set_index("block")["why"]
    assert told["Survival, Survival by tier"].startswith("In no month are 5 customers or more")


def test_who_was_there_before_is_in_no_survival_while_nobody_could_be_lost():
    first, late = dt.date(2026, 5, 4), dt.date(2026, 2, 2)
    newcomers = [f"b{n}" for n in range(5)]
    people = {"a": dt.date(2015, 1, 1), **dict.fromkeys(newcomers, first)}
    orders = [row for name in newcomers for row in monthly(name, first)]
    shown = retention(planning(people, [*monthly("a", late), *orders]))
    assert shown["Survival"]["at_risk"].tolist() == [5] * 7
    assert f"Survival, {FIRST}" in set(shown["What cannot be told"]["block"])
