"""Practices 37 and 49: satisfaction with n and interval, suggestions, answers about changes."""

import datetime as dt
import math

import openpyxl
import pandas as pd
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from toolkit.cli import cli
from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.reports.surveys_report import surveys
from toolkit.rules.survey_rules import net_promoter, satisfied

AS_OF = dt.date(2026, 9, 16)


def frames_of(scores, *, more=(), **sheets):
    people = [{"Customer ID": f"K{n}", "Customer": f"Firm {n}", "Owner": "Ann",
               "Tier override": "A" if n < 6 else "B"} for n in range(len(scores))]  # fmt: skip
    rows = [{"Customer ID": f"K{n}", "Date": dt.date(2026, 5, 4), "Kind": "NPS", "Score": score}
            for n, score in enumerate(scores)]  # fmt: skip
    found = {"Customers": people, "Surveys": [*rows, *more], **sheets}
    return {t: pd.DataFrame(f, dtype=object) for t, f in found.items()}


def report_of(*args, settings=None, **sheets):
    frames = frames_of(*args, **sheets)
    return surveys(Planning(load_book(frames, name="t", as_of=AS_OF, given=settings or {})))


def test_practice_37_the_net_promoter_score_has_n_and_an_interval(tmp_path):
    path, out = tmp_path / "b.xlsx", tmp_path / "out.xlsx"
    with pd.ExcelWriter(path) as book:
        for title, frame in frames_of([10, 9, 8, 7, 0, 10, 3, None]).items():
            frame.to_excel(book, sheet_name=title, index=False)
    asked = ["report", "surveys", str(path), "--to", str(out), "--as-of", "2026-09-16"]
    done = CliRunner().invoke(cli, asked)
    assert done.exit_code == 0, done.output
    sheet = openpyxl.load_workbook(out).worksheets[0]
    rows = [r for r in sheet.iter_rows(values_only=True) if r[0] == "NPS"]
    assert [(r[1], r[2], r[3], r[7], r[8], r[9]) for r in rows] == [
        ("All", "NPS", 7, 3, 2, 2), ("A", "NPS", 6, 3, 2, 1), ("B", "NPS", 1, 0, 0, 1),
    ]  # fmt: skip
    assert rows[0][4] == pytest.approx(100 / 7)
    margin = 195.9964 * math.sqrt((5 / 7 - 1 / 49) / 7)
    assert rows[0][5] == pytest.approx(100 / 7 - margin)
    assert rows[0][6] == pytest.approx(100 / 7 + margin)
    assert rows[2][4] is None  # of one customer nothing is said but n


def test_practice_37_the_newest_score_of_a_customer_counts_and_no_old_one():
    newer = {"Customer ID": "K0", "Date": dt.date(2026, 6, 1), "Kind": "NPS", "Score": 0}
    old = {"Customer ID": "K0", "Date": dt.date(2025, 9, 16), "Kind": "Older", "Score": 0}
    found = report_of([10, 10, 10, 10, 10], more=[newer, old])["Satisfaction"]
    assert found["kind"].unique().tolist() == ["NPS"]
    assert found.loc[0, ["n", "up", "down", "score"]].tolist() == [5, 4, 1, 60]


@pytest.mark.parametrize(
    ("scores", "measure", "score"),
    [
        ([1, 5, 4, 3, 2], "Scale not known", None),
        ([0, 5, 4, 3, 2], "NPS", -100),
        ([80, 90, 70, 60, 5], "Scale not known", None),
        ([50, 100, -100, 0, 100], "Scale not known", None),
    ],
)
def test_practice_37_the_scale_tells_what_is_measured(scores, measure, score):
    row = report_of(scores)["Satisfaction"].iloc[0]
    assert row["measure"] == measure
    assert row["n"] == 5
    assert math.isnan(row["score"]) if score is None else row["score"] == score


@given(st.lists(st.integers(0, 10), max_size=60))
def test_the_score_lies_in_its_interval_and_counts_sum_to_n(scores):
    for found in (net_promoter(scores), satisfied([max(1, s // 2) for s in scores])):
        assert found["n"] == found["up"] + found["middle"] + found["down"] == len(scores)
        if len(scores) >= 5:
            assert -100 <= found["low"] <= found["score"] + 1e-9
            assert found["score"] - 1e-9 <= found["high"] <= 100


def test_practice_37_suggestions_nobody_acted_on_stand_first():
    said = {"Customer ID": "K0", "Kind": "Visit", "Suggestion": "smaller boxes"}
    rows = [
        {**said, "Date": dt.date(2026, 3, 1), "Acted on": dt.date(2026, 3, 11)},
        {**said, "Date": dt.date(2026, 9, 6), "Suggestion": "a portal"},
        {**said, "Date": dt.date(2026, 10, 6), "Suggestion": "still to come"},
    ]
    found = report_of([9], more=rows)["Suggestions"]
    assert found[["suggestion", "days"]].values.tolist() == [["a portal", 10],
                                                             ["smaller boxes", 10]]  # fmt: skip


def test_practice_49_answers_about_changes_are_counted_fresh_stale_and_never():
    answers = [
        {"Customer ID": "K0", "Date": dt.date(2026, 5, 4), "Question": "budget", "Answer": "cut"},
        {"Customer ID": "K1", "Date": dt.date(2025, 5, 4), "Question": "budget", "Answer": "cut"},
    ]
    found = report_of([9, 9, 9], settings={"questions": "budget: Changed?"}, Answers=answers)
    assert found["Questions about changes"].values.tolist() == [
        ["Changed?", 1, 1, 1, pytest.approx(1 / 3), pd.Timestamp("2026-05-04")]
    ]


def scores_of(kind, scores):
    people = pd.DataFrame({"Customer ID": [f"K{n}" for n in range(len(scores))]})
    rows = people.assign(Date=dt.date(2026, 5, 4), Kind=kind, Score=scores)
    book = load_book({"Customers": people, "Surveys": rows}, name="t", as_of=AS_OF)
    (row,) = surveys(Planning(book))["Satisfaction"].query("tier == 'All'").to_dict("records")
    return row


@pytest.mark.parametrize(
    ("kind", "scores", "measure"),
    [
        ("Zufriedenheit (1-10)", [1, 9, 10, 8, 7], "Mean, scores from 1 to 10"),
        ("School grade", [1, 2, 6, 3, 2], "Mean, scores from 1 to 6"),
        ("Schulnote", [1, 2, 5, 3, 2], "Mean, scores from 1 to 5, 1 is best"),
        ("Pflege (1 = sehr gut)", [1, 2, 6, 3, 2], "Mean, scores from 1 to 6, 1 is best"),
        ("CSAT", [1, 2, 5, 3, 4], "Satisfied, %"),
        ("CSAT", [1, 2, 2, 3, 2], "Satisfied, %"),
        ("CES", [1, 2, 5, 3, 4], "Mean, scores from 1 to 5"),
        ("CSAT", [4, 9, 10, 8, 7], "Mean, scores from 1 to 10"),
        ("CSAT", [0, 9, 10, 8, 7], "Mean, scores from 0 to 10"),
        ("Happy", [0, 9, 10, 8, 7], "Mean, scores from 0 to 10"),
        ("Happy 1-3", [3, 3, 2, 3, 1], "Mean, scores from 1 to 3"),
        ("NPS 1-7", [7, 6, 7, 5, 6], "Mean, scores from 1 to 7"),
        ("Stars out of 5", [5, 3, 4, 5, 4], "Satisfied, %"),
        (None, [0, 9, 10, 8, 7], "NPS"),
        ("Would you recommend us?", [1, 9, 10, 8, 7], "NPS"),
    ],
)
def test_a_scale_from_1_to_10_is_no_net_promoter_score(kind, scores, measure):
    found = scores_of(kind, scores)
    assert found["measure"] == measure
    if measure.startswith("Mean"):
        assert found["score"] == pytest.approx(sum(scores) / 5)
        assert found["low"] < found["score"] < found["high"]


def test_typing_errors_in_a_net_promoter_score_are_left_out():
    found = scores_of("NPS", [10, 10, 9, 0, 8, 10, 9, 7, 6, 5, 11, -1])
    assert found["measure"] == "NPS"
    assert (found["n"], found["score"]) == (10, pytest.approx(20))


def test_when_all_say_the_same_the_interval_is_not_nothing():
    assert net_promoter([10] * 40)["low"] == pytest.approx(82.5, abs=0.1)
