"""Channel, news, questions and what comes round again; contact quality in small tables."""

import datetime as dt

import pandas as pd
import pytest

from toolkit.rules.contact_quality_rules import (
    add_outcome,
    add_rushed,
    rating_trend,
    response_times,
)
from toolkit.rules.gap_rules import match_in_order
from toolkit.rules.point_rules import (
    due_again,
    in_order,
    unanswered,
)
from toolkit.rules.told_rules import unheard

AS_OF = dt.date(2026, 9, 16)


def days(*texts):
    return pd.Series(pd.to_datetime(list(texts))).astype("M8[us]")


PEOPLE = pd.DataFrame({"customer_id": ["a", "b", "c"], "tags": ["Hotel, Café", "shop", None]})
NEWS = pd.DataFrame(
    {
        "item": ["mill", "tea, green", "old", "later", "for cafes", "ends"],
        "tags": [None, None, None, None, "CAFE; bar", None],
    }
).assign(
    date=days("2026-09-01", "2026-09-10", "2026-01-01", "2026-09-17", "2026-08-01", "2026-08-01"),
    until=days(None, None, None, None, None, "2026-09-15"),
)


def test_news_is_told_once_to_whom_it_concerns_while_it_is_fresh():
    told = pd.DataFrame({"customer_id": ["a", "b"], "told": ["Tea, green; mill", "MILL."]})
    found = unheard(PEOPLE, NEWS, told, as_of=AS_OF, days=180)
    assert {c: found["item"][found["customer_id"] == c].tolist() for c in "abc"} == {
        "a": ["for cafes"], "b": ["tea, green"], "c": ["tea, green", "mill"]}  # fmt: skip


def test_news_that_is_listed_twice_is_told_once_with_its_newest_day():
    twice = pd.DataFrame({"item": ["mill", "mill"], "tags": [None, None]}).assign(
        date=days("2026-09-01", "2026-09-08"), until=days(None, None)
    )
    nobody = pd.DataFrame({"customer_id": [], "told": []})
    found = unheard(PEOPLE, twice, nobody, as_of=AS_OF, days=180)
    assert found["customer_id"].tolist() == ["a", "b", "c"]
    assert found["item"].tolist() == ["mill"] * 3
    assert found["date"].tolist() == [pd.Timestamp(2026, 9, 8)] * 3


def test_questions_come_again_when_the_answer_is_old():
    answers = pd.DataFrame(
        {"customer_id": ["a", "a", "b"], "question": ["Budget", "How are you?", "budget"]}
    ).assign(date=days("2026-09-01", "2026-09-01", "2025-09-01"))
    asked = ["budget: More or less?", "How are you?"]
    found = unanswered(["a", "b"], answers, asked, as_of=AS_OF, days=270)
    assert found.values.tolist() == [["b", "More or less?"], ["b", "How are you?"]]


def test_what_comes_round_is_due_since_the_last_time_else_since_the_start():
    last, start = (
        days("2026-06-17", "2026-06-18", None, None, None),
        days(None, None, "2020-01-01", "2026-09-01", None),
    )
    assert due_again(last, start, [91, 91, 91, 91, 91], as_of=AS_OF).tolist() == [
        True,
        False,
        True,
        False,
        False,
    ]
    assert due_again(last, start, [0] * 5, as_of=AS_OF).tolist() == [False] * 5


def test_points_are_said_once_in_order_and_no_more_than_asked_for():
    rows = pd.DataFrame([("a", "news", "1"), ("a", "news", "2"), ("a", "gap", "g"),
                         ("a", "gap", "g"), ("b", "question", "q")],
                        columns=["customer_id", "kind", "point"])  # fmt: skip
    assert in_order([rows], {"news": 1}).values.tolist() == [
        ["a", "gap", "g"],
        ["a", "news", "1"],
        ["b", "question", "q"],
    ]
    assert in_order([rows.iloc[:0]], {}).empty


def test_deliveries_answer_promises_in_order_and_never_one_made_later():
    promises = pd.DataFrame({"customer_id": list("aaab")}).assign(
        day=days("2026-01-05", "2026-01-01", None, "2026-01-01")
    )
    deliveries = pd.DataFrame({"customer_id": list("aaca")}).assign(
        day=days("2026-01-04", "2026-01-06", "2026-01-02", None)
    )
    assert match_in_order(promises, deliveries).tolist() == [-1, 1, 0, -1]


def test_calls_stand_beside_what_came_of_them():
    counts = pd.DataFrame(
        {
            "calls": [10, 0],
            "reached": [4, 0],
            "talks": [2, 0],
            "minutes": [30.0, 0.0],
            "ratings": [1, 0],
            "rating_sum": [4.0, 0.0],
        }
    )
    out = add_outcome(counts)
    assert out.loc[0, ["reach_rate", "minutes", "rating"]].tolist() == [0.4, 15.0, 4.0]
    assert out.loc[1, ["reach_rate", "minutes", "rating"]].isna().all()


def test_more_calls_with_shorter_talks_or_worse_ratings_are_flagged():
    months = pd.DataFrame(
        {
            "calls": [100, 110, 130, 150, 200],
            "minutes": [20.0, 18.0, 18.0, 18.0, None],
            "rating": [4.0, 4.0, 3.5, 3.5, 3.5],
        }
    )
    assert add_rushed(months, rise=0.1)["warning"].astype(object).where(lambda w: w.notna(),
        None).tolist() == [
        None, "More calls, but shorter talks.", "More calls, but lower ratings.", None,
        None]  # fmt: skip


def test_the_floor_is_the_same_for_every_class_and_who_waits_counts():
    asked = pd.DataFrame(
        {"care": list("AAAB"), "days": [0, 1, 5, 1], "answered": [True, True, False, False]}
    )
    rows = response_times(asked, floor=1, classes=["A", "B", "C"]).set_index("care")
    assert rows.loc["A", ["asked", "unanswered", "median", "floor"]].tolist() == [3, 1, 1.0, "no"]
    assert rows["in_time"]["A"] == pytest.approx(2 / 3)
    assert (rows["floor"]["B"], rows["in_time"].isna()["B"], "C" in rows.index) == ("", True, False)


def test_ratings_are_compared_with_the_one_before_of_the_same_customer():
    reviews = pd.DataFrame(
        {"customer_id": list("aaabb"), "rating": [3.0, None, 4.0, 5.0, 5.0], "line": range(5)}
    ).assign(date=days("2026-01-05", "2026-04-05", "2026-05-05", "2026-02-05", "2026-05-06"))
    assert rating_trend(reviews).values.tolist() == [
        ["2026 Q1", 2, 2, 4.0, 0, 0, 0],
        ["2026 Q2", 3, 2, 4.5, 1, 1, 0],
    ]
