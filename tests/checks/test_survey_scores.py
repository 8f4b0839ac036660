"""Scores that lie on no scale are told with their cell and what to type, and count nowhere."""

import datetime as dt

import pytest

from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.reading.raw_sheet import first_table_of
from toolkit.reports.retention_report import retention

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


def test_of_many_such_scores_fifty_are_named_and_the_rest_is_counted():
    lines = told(book(*[9] * 70, *[12] * 60))
    assert len(lines) == 51
    assert lines[-1].problem.startswith("10 more rows: no score from 0 to 10")
