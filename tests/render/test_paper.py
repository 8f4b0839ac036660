"""The call schedule on paper: A4, two pages side by side, all that is in sight, not too small."""

import datetime as dt
import shutil
import warnings
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from click.testing import CliRunner
from openpyxl.utils import get_column_letter

from toolkit import run
from toolkit.cli import cli
from toolkit.schema.outputs import CALL_SCHEDULE

SAMPLE = Path(__file__).parents[2] / "workbooks" / "sample.xlsx"
DAY = dt.date(2026, 11, 23)
A4_WIDTH, POINTS_AN_INCH = 841.9, 72
SMALLEST, USUAL = 7, 10
"""Points of the smallest letters that are read, and of Excel's own."""


@pytest.fixture(scope="module")
def schedule(tmp_path_factory: pytest.TempPathFactory) -> Any:
    book = shutil.copy(SAMPLE, tmp_path_factory.mktemp("paper") / "book.xlsx")
    run(book, as_of=DAY, stamp="1")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return openpyxl.load_workbook(book)["Call schedule"]


def paper_width(schedule: Any, names: list[str]) -> float:
    """Points that columns take in full size: 7 pixels a letter and 5 more, of which 96 an inch."""
    width = 0.0
    for name in names:
        letter = get_column_letter(CALL_SCHEDULE.names.index(name) + 1)
        width += (schedule.column_dimensions[letter].width * 7 + 5) * POINTS_AN_INCH / 96
    return width


def test_what_is_known_stands_on_the_left_page_and_what_to_fill_in_on_the_right(
    schedule: Any,
) -> None:
    known = [c.name for c in CALL_SCHEDULE.columns if not c.open and not c.hidden]
    to_fill = [c.name for c in CALL_SCHEDULE.columns if c.open]
    setup, margins = schedule.page_setup, schedule.page_margins
    assert (setup.paperSize, setup.orientation) == (9, "landscape")
    assert (setup.fitToWidth, setup.fitToHeight) == (2, 0)
    assert (schedule.print_title_cols, schedule.print_title_rows) == ("$D:$D", "$1:$1")
    left, right = paper_width(schedule, known), paper_width(schedule, ["name", *to_fill])
    room = A4_WIDTH - (margins.left + margins.right) * POINTS_AN_INCH
    size = USUAL * room / max(left, right)
    assert size >= SMALLEST
    # The largest scale at which two pages hold all is that of the wider one. It is the left one, so
    # that it is full with what is known, and the first column to fill in has no place there.
    assert right < left


def test_all_columns_in_sight_are_printed_and_no_other(schedule: Any) -> None:
    last = get_column_letter(CALL_SCHEDULE.names.index("answer") + 1)
    assert schedule.print_area == f"'Call schedule'!$A$1:${last}${schedule.max_row}"
    hidden = [d.index for d in schedule.column_dimensions.values() if d.hidden]
    assert hidden and min(hidden) > last


@pytest.mark.parametrize("title", ["Call schedule", "To do", "Watch list"])
def test_a_row_has_room_for_writing_by_hand(schedule: Any, title: str) -> None:
    sheet = schedule.parent[title]
    heights = [sheet.row_dimensions[row].height for row in range(2, sheet.max_row + 1)]
    assert min(heights) >= 2 * 19 * POINTS_AN_INCH / 96


def test_a_list_says_its_day_at_the_foot_and_leaves_its_width_to_the_columns(
    tmp_path: Path,
) -> None:
    path = tmp_path / "tasks.xlsx"
    words = ["report", "to-do", str(SAMPLE), "--as-of", f"{DAY}", "--to", str(path)]
    done = CliRunner().invoke(cli, words)
    assert done.exit_code == 0, done.output
    sheet = openpyxl.load_workbook(path)["To do"]
    at = {cell.value: cell.column_letter for cell in sheet[1]}
    assert "As of 23 Nov 2026" in at
    assert sheet.print_area == f"'To do'!$A$1:${at['Notes']}${sheet.max_row}"
    assert sheet.oddFooter.center.text == "As of 23 Nov 2026"
    widths = [sheet.column_dimensions[at[name]].width for name in at if name and ord(
        at[name]) <= ord(at["Notes"])]  # fmt: skip
    margins = sheet.page_margins.left + sheet.page_margins.right
    room = A4_WIDTH - margins * POINTS_AN_INCH
    full = sum(width * 7 + 5 for width in widths) * POINTS_AN_INCH / 96
    assert USUAL * room / full >= SMALLEST


def test_the_sheet_buttons_is_one_page() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        sheet = openpyxl.load_workbook(SAMPLE.with_name("starter.xlsm"))["Buttons"]
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) in ((1, 1), (None, None))
