"""Scores that lie on no scale are told with their cell and what to type, and count nowhere."""

import datetime as dt

import pytest

from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.reading.raw_sheet import first_table_of
from toolkit.reports.retention_report import retention
from toolkit.reports.watch_list_report import watch_list

AS_OF = dt.date(2026, 9, 16)


def book(*scores, kind="NPS", header="Score"):
    people = [["Customer ID", "Customer"], *([f"K{n}", f"Firm {n}"] for n in range(len(scores)))]
    rows = [["Customer ID", "Date", "Kind", header]]
    rows += [[f"K{n}", dt.date(2026, 5, 4), kind, score] for n, score in enumerate(scores)]
    frames = {
        title: first_table_of(grid, title)
        for title, grid in {"Customers": people, "Surveys": rows}.items()
    }
    return load_book(frames, name="t", as_of=AS_OF)


def told(found):
    return [p for p in found.problems if "no score from" in p.problem]


def voice(found):
    return retention(Planning(found))["Voices"].iloc[0]


def test_a_score_beside_its_scale_is_told_with_its_cell_and_counts_nowhere():
    found = book(10, 9, 11, 9, 9, -1, 0)
    assert [(p.sheet, p.cell, p.value) for p in told(found)] == [
        ("Surveys", "D4", "11"), ("Surveys", "D7", "-1"),
    ]  # fmt: skip
    assert "no score from 0 to 10, as NPS has" in told(found)[0].problem
    assert voice(found)[["measure", "n", "score"]].tolist() == ["NPS", 5, 60.0]


def test_correcting_the_score_or_naming_the_scale_makes_the_line_go():
    assert len(told(book(1, 2, 6, 7, 7, 6, kind="Care (1-6)"))) == 2
    assert told(book(1, 2, 6, 7, 7, 6, kind="Care 1-7")) == []
    assert len(told(book(1, 2, 3, 4, 6, header="Score (1-5)", kind=None))) == 1
    assert told(book(10, 9, 9, 9, 9, 0)) == []


@pytest.mark.parametrize(
    ("scores", "wrong"),
    [
        ([4, 5, 3, 4, 55], 1),  # a key held down
        ([80, 95, 20, 60, 999], 1),
        ([7, 6, 5, 4, 3, 2, 1], 0),  # any scale may be meant
        ([1, 5, 4, 7, 3, 5, 5], 0),
        ([4] * 25 + [9], 1),
        ([4, 44], 0),  # too few to tell
        ([-2, -1, 0, 1, 2], 0),
    ],
)
def test_where_no_name_says_the_scale_only_what_lies_beside_nearly_all_others_is_wrong(
    scores, wrong
):
    found = book(*scores, kind="Service")
    assert len(told(found)) == wrong
    assert found.tables["surveys"]["score"].notna().sum() == len(scores) - wrong


def test_a_scale_that_nobody_can_know_is_told_and_naming_it_makes_the_line_go():
    found = book(5, 4, 5, 3, 5, 2)
    (line,) = found.problems
    assert (line.cell, line.column) == ("D2", "Score")
    assert line.problem.startswith("the scale of NPS cannot be known: 6 scores from 2 to 5, so")
    shown = retention(Planning(found))
    assert shown["Voices"]["measure"].tolist() == ["Scale not known"]
    assert shown["Voices"]["score"].isna().all()
    told = shown["What cannot be told"].set_index("block")["why"]
    assert told["Voices: NPS"].startswith("6 scores from 2 to 5, so that they may be of 0 to 10")
    named = book(5, 4, 5, 3, 5, 2, kind="NPS 0-10")
    assert not named.problems and voice(named)["score"] == -100
    assert voice(book(5, 4, 5, 3, 5, 2, kind="NPS 1-5"))["measure"] == "Mean, scores from 1 to 5"


@pytest.mark.parametrize(
    ("kind", "scores"),
    [
        ("Care", (3, 3, 2, 3, 1)),  # of 1 to 3, or the lower ones of 5
        ("Care", (1, 1, 1, 2, 2, 2, 3, 1, 2, 5)),  # grades, or unhappy customers
        ("CSAT", (4, 5, 80, 90, 5, 100)),  # of two scales
        ("NPS", (7, 6, 7, 7, 5, 7, 6, 7, 7, 6)),
    ],
)
def test_what_may_be_of_two_scales_is_of_none(kind, scores):
    assert voice(book(*scores, kind=kind))["measure"] == "Scale not known"


def of_days(*rows):
    people = [["Customer ID"], *([f"K{n}"] for n in range(6))]
    grids = {"Customers": people, "Surveys": [["Customer ID", "Date", "Kind", "Score"], *rows]}
    frames = {title: first_table_of(grid, title) for title, grid in grids.items()}
    return load_book(frames, name="t", as_of=AS_OF)


def test_several_scores_of_a_day_are_one_voice_whatever_their_order():
    day = dt.date(2026, 6, 1)
    others = [[f"K{n}", day, "NPS", 10] for n in range(1, 6)]
    for scores in ((10, 0, 10), (0, 10, 10), (10, 10, 0)):
        found = of_days(*([["K0", day, "NPS", score] for score in scores]), *others)
        assert voice(found)[["n", "score"]].tolist() == [6, pytest.approx(100 * 5 / 6)]
        (line,) = found.problems
        assert (line.cell, line.severity, line.count) == ("D2", "note", 3)
        assert "several on one day: their mean is their voice" in line.problem


def test_who_is_unhappy_since_is_no_promoter():
    march, october = dt.date(2026, 3, 1), dt.date(2026, 8, 1)
    rows = [[f"K{n}", march, "NPS", 9] for n in range(6)]
    found = of_days(*rows, ["K0", october, "CSAT", 1], ["K1", october, "CSAT", 5])
    listed = watch_list(Planning(found))["Watch list"]
    kinds = listed.groupby("customer_id")["kind"].agg(list)
    assert kinds["K0"] == ["Score low or falling"]
    assert kinds["K1"] == ["Promoter"]
    before = of_days(*rows, ["K0", dt.date(2026, 2, 1), "CSAT", 1])
    kinds = watch_list(Planning(before))["Watch list"].groupby("customer_id")["kind"].agg(set)
    assert kinds["K0"] == {"Score low or falling", "Promoter"}


def test_of_many_such_scores_fifty_are_named_and_the_rest_is_counted():
    lines = told(book(*[9] * 70, *[12] * 60))
    assert len(lines) == 51
    assert lines[-1].problem.startswith("10 more rows: no score from 0 to 10")
