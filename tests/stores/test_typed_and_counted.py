"""What is typed into sheets of ours counts, from workbook to workbook, whatever the log holds."""

import datetime as dt
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.sheet_rows import titles_of
from tests.stores.test_tasks_done import AS_OF, SHEETS, Workbook
from tests.test_practices_all_year import rows_of

REFER = "Whom do you know who could use what we do?"
SURVEYS = [["Customer ID", "Date", "Kind", "Score"], ["K0", dt.date(2026, 9, 1), "NPS", 10]]

CADENCES = ("cadence_a", "cadence_b", "cadence_c", "cadence_other")
DAYS = {"answer_days": 30, "watch_later_days": 10, "watch_silent": 20, **dict.fromkeys(CADENCES, 7)}


def days_on(days: int) -> dt.date:
    return AS_OF + dt.timedelta(days)


def place_with(folder: Path, log: list[list[Any]], **settings: Any) -> Workbook:
    said = [["Setting", "Value"], *([key, value] for key, value in settings.items())]
    own = {"Customers": SHEETS["Customers"], "Calls": log, "Surveys": SURVEYS, "Settings": said}
    return Workbook(folder, own)


@pytest.mark.parametrize("others", [[], ["Purpose"]])
def test_a_rating_counts_where_the_log_has_no_column_for_it(
    tmp_path: Path, others: list[str]
) -> None:
    head = ["Customer ID", "Date", "Outcome", *others]
    log = [head, ["K0", dt.date(2026, 7, 1), "reached"], ["K0", dt.date(2026, 7, 3), "no answer"]]
    place = place_with(tmp_path, log, also="contact-quality")
    place.refresh()
    place.type_in("Call schedule", "Alfa", Outcome="reached", Rating=8, Purpose="review",
                  Called_on=dt.date(2026, 7, 3))  # fmt: skip
    for _ in range(2):
        place.refresh()
        [july] = [r for r in months(place) if r["Month"] == "2026-07"]
        assert (july["Calls"], july["Rating"]) == (3, 8)
        [quarter] = rows_of(place.path, "Contact quality", "Ratings in reviews")
        assert (quarter["Reviews"], quarter["Mean rating"]) == (1, 8)
    # The later call of that day has another one.
    place.type_in("Call schedule", "Alfa", Outcome="reached", Rating=4, Purpose="review",
                  Called_on=dt.date(2026, 7, 3))  # fmt: skip
    place.refresh(days_on(1))
    [july] = [r for r in months(place) if r["Month"] == "2026-07"]
    assert (july["Calls"], july["Rating"]) == (4, 6)


def months(place: Workbook) -> list[dict[str, Any]]:
    return rows_of(place.path, "Contact quality", "Effort and outcome by month")


def points(place: Workbook) -> str:
    return str(place.rows("Call schedule"))


@pytest.mark.parametrize(
    ("answer", "waits", "asked"),
    [("Acted", 30, True), ("No problem", 30, False), ("Later", 10, False)],
)
def test_who_is_answered_as_a_promoter_is_asked_for_others_once_it_is_time_again(
    tmp_path: Path, answer: str, waits: int, asked: bool
) -> None:
    log = [["Customer ID", "Date", "Outcome"], ["K0", dt.date(2026, 9, 11), "reached"]]
    place = place_with(tmp_path, log, also="referrals", **DAYS)
    place.refresh()
    assert REFER in points(place)
    place.type_in("Watch list", "Promoter", Answer=answer)
    for days in (0, 1, waits - 1):
        place.refresh(days_on(days))
        assert REFER not in points(place)
        assert "Promoter" not in str(place.rows("Watch list"))
        book = openpyxl.load_workbook(place.path)
        assert "Alfa" not in str([*book["Referrals"].values])
    place.refresh(days_on(waits))
    assert REFER in points(place)
    [row] = rows_of(place.path, "Referrals", "Whom to ask")
    assert row["Last asked"] == (AS_OF if asked else None)
    comes_back = answer != "No problem"
    assert ("Promoter" in str(place.rows("Watch list"))) == comes_back


@pytest.mark.parametrize(
    ("heading", "value"),
    [("Date", dt.date(2026, 9, 14)), ("Outcome", None), ("Rating", 7), ("Notes", "about pumps")],
)
def test_a_cell_corrected_in_the_diary_is_no_work_of_the_persons_own(
    tmp_path: Path, heading: str, value: Any
) -> None:
    place = place_with(tmp_path, SHEETS["Calls"], **DAYS)
    place.refresh()
    place.type_in("Call schedule", "Alfa", Outcome="reached", Purpose="review")
    place.refresh()
    place.type_in("Diary entries", "Alfa", **{heading: value})
    result = place.refresh()
    assert diaries(place) == ["Diary entries"]
    assert not [note for note in result.receipt.notes if "changed by hand" in note]
    [entry] = place.rows("Diary entries")
    assert entry[heading] == value
    # What stands beside is the person's own, whatever else was corrected.
    place.type_in("Diary entries", "Alfa", **{heading: "8"})
    place.put("Diary entries", 2, 21, "mine")
    place.refresh()
    assert "Diary entries" in diaries(place) and len(diaries(place)) == 2


def diaries(place: Workbook) -> list[str]:
    titles = titles_of(place.path)
    return [title for title in titles if title.startswith("Diary entries")]
