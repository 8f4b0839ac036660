"""What is typed into a sheet of ours that was kept, or copied under another name, is taken once."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner

from tests.stores.test_tasks_done import SHEETS, Google, OpenWorkbook, Workbook, new_place
from toolkit.cli import cli

DAY = dt.date(2026, 9, 16)
NEXT = DAY + dt.timedelta(days=1)


@pytest.fixture(params=["file", "excel copy", "excel sheets", "google"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Workbook]:
    yield from new_place(request.param, tmp_path, request, SHEETS)


def keep(place: Workbook, title: str) -> str:
    """Change a cell of ours, so that the next run keeps the sheet; gives the title of that."""
    head, first, *_ = place.cells(title)
    column = head.index("Customer") + 1
    place.put(title, 2, column, f"{first[column - 1]} (mine)")
    result = place.refresh(DAY)
    kept = [name for name in result.receipt.sheets if name.startswith(f"{title} (kept")]
    assert len(kept) == 1
    return kept[0]


def copy_as(place: Workbook, title: str, name: str) -> None:
    """Copy a sheet as people do: without its mark."""
    rows = place.cells(title)
    if isinstance(place, Google):
        place.book.add_sheet(name, [list(map(place.serial, row)) for row in rows])
    elif isinstance(place, OpenWorkbook):
        sheet = place.open.sheets.add(name)
        for number, row in enumerate(rows, 1):
            for column, value in enumerate(row, 1):
                if value is not None:
                    sheet.range((number, column)).value = value
    else:
        book = openpyxl.load_workbook(place.path)
        book.copy_worksheet(book[title]).title = name
        book.save(place.path)


def test_a_task_done_on_a_kept_to_do_is_taken_once(place: Workbook) -> None:
    place.refresh(DAY)
    kept = keep(place, "To do")
    place.type_in(kept, "samples", Done_on=DAY, Notes="sent")
    for _ in range(2):
        result = place.refresh(NEXT)
        [entry] = [row for row in place.rows("Diary entries") if row["Notes"] == "sent"]
        assert entry["Date"] == DAY
    assert not [row for row in place.rows("To do") if "samples" in str(row.get("What"))]
    assert any(kept in str(problem.sheet) for problem in result.problems)


@pytest.mark.parametrize("by", ["kept", "copied"])
def test_a_call_typed_into_a_kept_or_copied_schedule_reaches_the_log_once(
    place: Workbook, by: str
) -> None:
    place.refresh(DAY)
    if by == "kept":
        title = keep(place, "Call schedule")
    else:
        title = "My plan"
        copy_as(place, "Call schedule", title)
    place.type_in(title, "Alfa", Outcome="reached", Notes="from a copy")
    for _ in range(2):
        result = place.refresh(NEXT)
        logged = [row for row in place.rows("Calls") if row["Outcome"] == "reached"]
        assert len(logged) == 2
    told = [problem for problem in result.problems if problem.sheet == title]
    assert [problem.problem for problem in told] == [
        f"a copy of our Call schedule: {title!r}; what is typed into it is taken, once"
    ]


def test_a_check_counts_the_rows_of_the_log_without_those_still_to_come(tmp_path: Path) -> None:
    place = Workbook(tmp_path, SHEETS)
    place.refresh(DAY)
    place.type_in("Call schedule", "Alfa", Outcome="reached")
    said = CliRunner().invoke(cli, ["check", str(place.path), "--as-of", NEXT.isoformat()]).output
    assert "Calls: sheet 'Calls', A1:C2, 1 row\n" in said
