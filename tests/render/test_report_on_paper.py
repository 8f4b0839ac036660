"""The retention report on paper: no table and no chart is cut, and no letter is too small."""

import datetime as dt
import re
import shutil
import warnings
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest
from openpyxl.xml.functions import tostring

from toolkit import run
from toolkit.render.layout import CHART_ROWS, lay_out
from toolkit.render.page import present
from toolkit.render.row_heights import row_heights
from toolkit.render.xlsx_paper import page_breaks
from toolkit.schema.outputs import BY_TITLE, COVERAGE

SAMPLE = Path(__file__).parents[2] / "workbooks" / "sample.xlsx"
A4 = 841.9, 595.3
POINTS_A_PIXEL = 72 / 96
SMALLEST, USUAL, OF_CHARTS = 7, 10, 11
WIDER = 4 / 3
"""How much wider the columns are where a program has no Calibri and takes DejaVu Sans."""
ROW_POINTS = 15.0


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = shutil.copy(SAMPLE, tmp_path_factory.mktemp("paper") / "book.xlsx")
    run(path, as_of=dt.date(2026, 11, 23), stamp="1")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return openpyxl.load_workbook(path)


def printed_width(sheet: Any) -> float:
    """Points from the first column to the last, in full size."""
    pixels = 0.0
    for each in sheet.column_dimensions.values():
        pixels += (each.max - each.min + 1) * round(each.width * 7)
    return pixels * POINTS_A_PIXEL


def room(sheet: Any) -> tuple[float, float]:
    """Points across and down a page within its margins, before they are scaled."""
    margins = sheet.page_margins
    scale = sheet.page_setup.scale / 100
    across = A4[0] - (margins.left + margins.right) * 72
    down = A4[1] - (margins.top + margins.bottom) * 72
    return across / scale, down / scale


def test_the_report_is_as_wide_as_a_page_at_most_whatever_font_is_there(book: Any) -> None:
    sheet = book["Retention report"]
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
    assert sheet.page_setup.scale / 100 * OF_CHARTS >= SMALLEST
    assert printed_width(sheet) * WIDER <= room(sheet)[0]
    sizes = {
        int(size)
        for chart in sheet._charts
        for size in re.findall(r'\bsz="(\d+)"', tostring(chart._write()).decode())
    }
    assert sizes and min(sizes) >= OF_CHARTS * 100


def test_no_table_and_no_chart_of_the_report_goes_over_the_end_of_a_page(book: Any) -> None:
    sheet = book["Retention report"]
    heights = {row: each.height for row, each in sheet.row_dimensions.items() if each.height}
    ends = [*(mark.id for mark in sheet.row_breaks.brk), sheet.max_row]
    begin = 0
    for end in ends:
        points = sum(heights.get(row, ROW_POINTS) for row in range(begin + 1, end + 1))
        assert points <= room(sheet)[1], f"rows {begin + 1} to {end} are more than a page"
        begin = end
    for chart in sheet._charts:
        first, last = chart.anchor._from.row, chart.anchor.to.row
        assert not [end for end in ends if first < end <= last], chart.anchor._from.row
        assert chart.anchor.to.col < sheet.max_column


def test_the_axis_of_shares_begins_at_nothing(book: Any) -> None:
    lines = [chart for chart in book["Retention report"]._charts if chart.tagname == "lineChart"]
    shares = [each for each in lines if each.y_axis.numFmt.formatCode == "0 %"]
    assert len(shares) >= 3
    assert {(each.y_axis.scaling.min, each.y_axis.scaling.max) for each in shares} == {(0, 1)}


def test_texts_of_the_report_go_on_in_a_second_line(book: Any) -> None:
    sheet = book["Retention report"]
    says = "Colleagues are asked for what cannot be done"
    (sign,) = (row[0] for row in sheet.iter_rows() if row[0].value == says)
    assert sign.alignment.wrap_text
    assert sheet.row_dimensions[sign.row].height >= 2 * ROW_POINTS


def test_cohorts_stand_on_pages_side_by_side_each_with_its_names(book: Any) -> None:
    sheet = book["Cohorts"]
    assert sheet.page_setup.scale / 100 * USUAL >= SMALLEST
    assert not sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.print_title_cols, sheet.print_title_rows) == ("$A:$B", "$1:$2")


def test_a_table_longer_than_a_page_begins_on_one_and_its_chart_stands_whole() -> None:
    counts = dict.fromkeys(COVERAGE.names, 1) | {"tier": "A"}
    long = pd.DataFrame([counts] * 70, columns=COVERAGE.names)
    figure = {"figure": "Retention", "period": "a year", "value": 0.5, "n": 3, "definition": "x"}
    frames = {"Figures": pd.DataFrame([figure]), "Coverage": long, "Revenue by tier": pd.DataFrame(
        [dict.fromkeys(BY_TITLE["Revenue by tier"].names, 1)])}  # fmt: skip
    layout = lay_out(present(frames)[0])
    _, coverage, revenue = layout.blocks
    pixels = 1000
    breaks = page_breaks(layout, row_heights(layout), pixels)
    assert breaks[0] == coverage.title_row
    (chart,) = coverage.charts
    assert chart.row + CHART_ROWS <= revenue.title_row
    # 70 rows fill the first page and a part of the second, where the chart has room
    assert breaks[1:] == [revenue.title_row]
