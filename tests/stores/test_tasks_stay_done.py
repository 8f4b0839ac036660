"""What is typed into To do as done stays done, whatever columns the person's own sheet has."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from tests.stores.test_tasks_done import AS_OF, SENT, SHEETS, Workbook
from toolkit.cli import cli
from toolkit.entries.typed_tasks import AT_SOURCE, HERE

NEXT_DAY = AS_OF + dt.timedelta(1)
TOLD, SOLVED = dt.date(2026, 9, 9), dt.date(2026, 9, 10)
GIVING = [
    ["Customer ID", "Date", "Kind", "What", "Cost", "Result"],
    ["K0", dt.date(2026, 9, 17), "gift", "Book", 40, None],
]


def book_with(folder: Path, **sheets: list[list[Any]]) -> Workbook:
    own = {title.replace("_", " "): rows for title, rows in sheets.items()}
    return Workbook(folder, {"Customers": SHEETS["Customers"], "Calls": SHEETS["Calls"], **own})


def tasks(place: Workbook) -> list[str]:
    return [row["What"] for row in place.rows("To do")]


@pytest.mark.parametrize("result", ["liked it", None])
def test_a_gift_that_was_given_stays_given_without_a_column_for_the_day(
    tmp_path: Path, result: str | None
) -> None:
    """Practice 41."""
    place = book_with(tmp_path, Giving=GIVING)
    place.refresh()
    place.type_in("To do", "Book", Done_on=SENT, Result=result)
    first = place.refresh()
    notes = [note for note in first.receipt.notes if note.startswith("Giving: filled")]
    assert notes == (["Giving: filled from To do: F2."] if result else [])
    for day in (NEXT_DAY, NEXT_DAY, NEXT_DAY + dt.timedelta(90)):
        again = place.refresh(day)
        assert not any("Book" in what for what in tasks(place))
        assert not any("filled" in note for note in again.receipt.notes)
    (entry,) = place.rows("Diary entries")
    assert (entry["Date"], entry["In the call log"]) == (SENT, HERE)
    # It counts as given before the day for which it was planned.
    words = ["report", "giving", str(place.path), "--as-of", str(AS_OF), "--json"]
    shown = CliRunner().invoke(cli, words)
    (row,) = json.loads(shown.stdout)["sheets"]["Budgets"]
    assert (row["spent"], row["planned"]) == (40, 0)


def test_a_result_that_was_emptied_is_not_put_back_and_a_new_column_gets_its_day(
    tmp_path: Path,
) -> None:
    place = book_with(tmp_path, Giving=GIVING)
    place.refresh()
    place.type_in("To do", "Book", Done_on=SENT, Result="liked it")
    place.refresh()
    place.put("Giving", 2, 6, None)
    place.refresh(NEXT_DAY)
    assert place.rows("Giving")[0]["Result"] is None
    place.put("Giving", 1, 7, "Given on")
    place.refresh(NEXT_DAY)
    (row,) = place.rows("Giving")
    assert row["Given on"] == SENT
    (entry,) = place.rows("Diary entries")
    assert entry["In the call log"] == AT_SOURCE


BAD_NEWS = ["Customer ID", "Date", "What happened", "Told on", "Resolved on", "Prevention"]
CASES = ["Customer ID", "Opened", "Subject", "Resolved on", "Told on"]


@pytest.mark.parametrize("result", ["a new seal", None])
@pytest.mark.parametrize("solved", [SOLVED, None])
def test_bad_news_is_closed_by_what_prevents_it_or_by_the_diary(
    tmp_path: Path, solved: dt.date | None, result: str | None
) -> None:
    """Practice 16: what stands under "Resolved on" stays."""
    row = ["K0", dt.date(2026, 9, 8), "Recall", TOLD, solved, None]
    place = book_with(tmp_path, Bad_news=[BAD_NEWS, row])
    place.refresh()
    place.type_in("To do", "Recall", Done_on=SENT, Result=result)
    done = place.refresh()
    for day in (NEXT_DAY, NEXT_DAY):
        (news,) = place.rows("Bad news")
        assert (news["Resolved on"], news["Prevention"]) == (solved or SENT, result)
        assert not any("Recall" in what for what in tasks(place))
        assert not [p for p in done.problems if p.sheet == "Diary entries"]
        done = place.refresh(day)
        assert not any("filled" in note for note in done.receipt.notes)


def test_what_prevents_bad_news_and_was_emptied_is_open_again(tmp_path: Path) -> None:
    row = ["K0", dt.date(2026, 9, 8), "Recall", TOLD, SOLVED, None]
    place = book_with(tmp_path, Bad_news=[BAD_NEWS, row])
    place.refresh()
    place.type_in("To do", "Recall", Done_on=SENT, Result="a new seal")
    place.refresh()
    place.put("Bad news", 2, 6, None)
    place.refresh(NEXT_DAY)
    assert tasks(place) == ["Recall: not closed, prevention missing"]
    assert place.rows("Bad news")[0]["Prevention"] is None


@pytest.mark.parametrize("result", ["a template", None])
def test_a_case_that_has_no_column_for_what_prevents_it_is_closed_by_the_diary(
    tmp_path: Path, result: str | None
) -> None:
    row = ["K0", dt.date(2026, 9, 8), "Wrong invoice", SOLVED, TOLD]
    place = book_with(tmp_path, Cases=[CASES, row])
    place.refresh()
    assert tasks(place) == ["Wrong invoice: not closed, prevention missing"]
    place.type_in("To do", "Wrong invoice", Done_on=SENT, Result=result)
    done = place.refresh()
    for day in (NEXT_DAY, NEXT_DAY):
        assert tasks(place) == []
        assert not [p for p in done.problems if p.sheet == "Diary entries"]
        assert place.rows("Cases")[0]["Resolved on"] == SOLVED
        done = place.refresh(day)


def test_what_is_typed_into_a_kept_to_do_is_done_once_and_the_sheet_is_told_as_a_copy(
    tmp_path: Path,
) -> None:
    place = Workbook(tmp_path, SHEETS)
    place.refresh()
    place.type_in("To do", "the contract", What="the contract, by courier", Notes="soon")
    place.refresh()
    kept = f"To do (kept {AS_OF})"
    assert place.rows(kept)
    place.type_in(kept, "samples", Done_on=SENT, Result="sent")
    for day in (NEXT_DAY, NEXT_DAY):
        done = place.refresh(day)
        assert [p.problem for p in done.problems if p.sheet == kept] == [
            f"a copy of our To do: '{kept}'; what is typed into it is taken, once"
        ]
        assert [what.partition(",")[0] for what in tasks(place)] == ["the contract"]
        assert [row["Notes"] for row in place.rows("To do")] == ["soon"]
    [entry] = place.rows("Diary entries")
    assert (entry["Date"], entry["Outcome"]) == (SENT, "sent")
