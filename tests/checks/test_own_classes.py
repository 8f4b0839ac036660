"""Classes that people keep of their customers are the tiers, until somebody says otherwise."""

import datetime as dt

import pytest

from toolkit.load_book import load_book
from toolkit.planning.no_tiers import why_no_tiers
from toolkit.planning.planning import Planning
from toolkit.reading.raw_sheet import first_table_of

AS_OF = dt.date(2026, 9, 16)
DAY = dt.date(2026, 9, 1)


def planned(header, classes, revenue=None, **settings):
    rows = [["Customer", header, "Last contact", *(["Annual revenue"] if revenue else [])]]
    for n, word in enumerate(classes):
        rows.append([f"Firm {n}", word, DAY, *([revenue[n]] if revenue else [])])
    frames = {"Customers": first_table_of(rows, "Customers")}
    return Planning(load_book(frames, name="t", as_of=AS_OF, given=settings))


def tiers(planning):
    return planning.accounts["tier"].tolist()


@pytest.mark.parametrize(
    ("header", "classes"),
    [
        ("ABC", ["A", "B", "C"]), ("Class", [1, 2, 3]), ("Customer class", ["a", "b", "c"]),
        ("Category", ["Gold", "Silver", "Bronze"]), ("Kundenklasse", ["A", "B", "C"]),
        ("Clasificación", ["Oro", "Plata", "Bronce"]), ("Klasa klienta", ["A", "B", "C"]),
        ("顧客ランク", ["A", "B", "C"]),
    ],
)  # fmt: skip
def test_a_class_of_ones_own_is_the_tier_whatever_the_revenue_says(header, classes):
    planning = planned(header, classes, revenue=[10, 20, 3000])
    assert tiers(planning) == ["A", "B", "C"]
    assert planning.accounts["cadence"].tolist() == [28, 84, 182]
    assert planning.accounts["why_tier"].str.contains("so says the list").all()
    book = planning.book
    assert book.settings.tier_method == "own"
    assert book.origins["tier_method"] == f"Customers, {header!r}"
    (first,) = [problem for problem in book.problems if problem.first]
    assert first.problem == f"the classes in {header!r} are the tiers: 1 A, 1 B, 1 C"


def test_a_method_that_somebody_set_wins_over_the_classes():
    planning = planned("ABC", ["A", "B", "C"], revenue=[10, 20, 3000], tier_method="share")
    assert tiers(planning)[2] == "A"
    assert not [problem for problem in planning.book.problems if problem.first]


def test_what_is_no_class_is_told_and_gets_the_cadence_of_b():
    planning = planned("ABC", ["A", "B", "C", "A", None, "Q"])
    assert tiers(planning) == ["A", "B", "C", "A", "unknown", "unknown"]
    assert planning.accounts["cadence"].tolist()[4:] == [84, 84]
    (first,) = [problem for problem in planning.book.problems if problem.first]
    assert first.problem.endswith("and 2 without a class that is known ('Q')")


@pytest.mark.parametrize("words", [["North", "South", "West"], ["Retail", "Web", "B"]])
def test_a_category_of_something_else_is_no_class(words):
    planning = planned("Category", words)
    assert "own_class" not in planning.book.mapped["customers"].positions
    assert why_no_tiers(planning.book).startswith("No tiers: no customer has revenue")


@pytest.mark.parametrize(
    ("words", "days"),
    [("Weekly", 7), ("Every 2 weeks", 14), ("Quarterly", 84), ("30 days", 30), ("Yearly", 364)],
)
def test_how_often_a_customer_is_called_may_stand_in_a_column_of_its_own(words, days):
    planning = planned("Contact frequency", [words])
    assert planning.accounts["cadence"].tolist() == [days]
