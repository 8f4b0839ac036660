"""Months without any order in a busy file: told, never drawn as customers who all left."""

import datetime as dt
import math
import zipfile

import lxml.etree
import pytest

from tests.sheet_rows import rows_of, write_book
from toolkit import run
from toolkit.load_book import load_book
from toolkit.planning.planning import Planning
from toolkit.reading.raw_sheet import first_table_of
from toolkit.reports.retention_report import retention
from toolkit.rules.order_holes import months_without_orders, unexpected

AS_OF = dt.date(2026, 11, 12)
NAMES = ["Order ID", "Customer", "Date", "Amount"]
LIST = [["Customer"], *([f"c{n}"] for n in range(8))]


def monthly(*missing, since=2024):
    """Eight customers who all order on the 5th of each month, but in those that are missing."""
    months = [(year, month) for year in range(since, 2027) for month in range(1, 13)]
    rows = [
        [f"{n}-{year}-{month}", f"c{n}", dt.date(year, month, 5), 100]
        for year, month in months
        if (year, month) not in missing and (year, month) < (2026, 12)
        for n in range(8)
    ]
    return [NAMES, *rows]


def book(rows):
    grids = {"Customers": LIST, "Orders": rows}
    frames = {title: first_table_of(cells, title) for title, cells in grids.items()}
    return load_book(frames, name="t", as_of=AS_OF)


def report(rows):
    return retention(Planning(book(rows)))


def test_a_hole_of_two_months_is_told_and_has_no_rate():
    found = book(monthly((2026, 6), (2026, 7)))
    (problem,) = found.problems
    assert problem.problem.startswith("no order of anybody in 2026-06 to 2026-07, though")
    assert problem.cell == f"C{2 + 8 * 29}", "the first order after it"
    shown = retention(Planning(found))
    months = shown["Kept by month"].set_index("period")
    for hole in ("2026-06 (no orders)", "2026-07 (no orders)"):
        assert math.isnan(months.at[hole, "rate"]) and math.isnan(months.at[hole, "churn"])
    assert math.isnan(months.at["2026-08", "won_back"])
    assert set(months["churn"].dropna()) == {0}
    quarters = shown["Kept by quarter"].set_index("period")
    empty = ["2026 Q2 (1 of 3 months empty)", "2026 Q3 (1 of 3 months empty)"]
    assert quarters.loc[empty, "rate"].isna().all()
    assert set(quarters["churn"].dropna()) == {0}
    told = shown["What cannot be told"].set_index("block")["why"]
    assert "Nobody ordered in 2026-06 to 2026-07" in told["Months without orders"]
    cohort = shown["Cohorts"].set_index(["cohort", "age"])["rate"]
    assert math.isnan(cohort["2024-01", 29]) and cohort["2024-01", 28] == 1
    assert cohort["2024-01", 31] == 1


def test_twelve_months_with_a_hole_are_no_measure_of_twelve_without():
    shown = report(monthly((2026, 6), (2026, 7)))
    assert not {"Growth bridge", "Loyalty evidence"} & set(shown)
    lines = shown["Headlines"].set_index("figure")
    assert "Net revenue retention" not in lines.index
    revenue = lines.loc["Revenue"]
    assert (revenue["value"], revenue["before"]) == (8000, 9600)
    assert math.isnan(revenue["change"])
    assert "No order of anybody in 2026-06 to 2026-07." in revenue["definition"]
    told = shown["What cannot be told"].set_index("block")["why"]
    why = told["Growth bridge, Net revenue retention, Loyalty evidence"]
    assert "(2026-06 to 2026-07; none)" in why


def test_a_season_is_no_missing_row_and_measures_itself():
    found = book(monthly((2024, 8), (2025, 8), (2026, 8)))
    assert not found.problems
    shown = retention(Planning(found))
    bridge = shown["Growth bridge"].set_index("step")["amount"]
    assert bridge["2025-11 to 2026-10"] == bridge["2024-11 to 2025-10"] == 8800
    assert shown["Headlines"].set_index("figure").at["Net revenue retention", "value"] == 1
    assert "2026-08 (no orders)" in set(shown["Kept by month"]["period"])
    # one of the three years has it, so it is no season
    assert len(book(monthly((2025, 8))).problems) == 1


def test_the_refreshed_workbook_draws_no_point_for_the_hole(tmp_path):
    rows = monthly((2026, 6))
    path = write_book(tmp_path / "book.xlsx", {"Customers": LIST, "Orders": rows})
    run(path, as_of=AS_OF, stamp="1")
    cells = {row[0]: row[1:] for row in rows_of(path, "Retention report") if row[0]}
    assert cells["2026-06 (no orders)"][:3] == (8, 0, None)
    assert cells["2026-05"][:3] == (8, 8, 1)
    told = [str(cell) for row in rows_of(path, "Problems") for cell in row]
    assert any(cell.startswith("no order of anybody in 2026-06,") for cell in told)


def test_native_charts_leave_gaps_and_draw_straight_lines(tmp_path):
    """What a chart does not say is a fall to 0 and a curve to who goes by the format's defaults."""
    sheets = {"Customers": LIST, "Orders": monthly((2025, 6), (2025, 7), (2026, 6), (2026, 7))}
    path = write_book(tmp_path / "book.xlsx", sheets)
    run(path, as_of=AS_OF, stamp="1")
    with zipfile.ZipFile(path) as package:
        names = [name for name in package.namelist() if name.startswith("xl/charts/chart")]
        charts = [lxml.etree.fromstring(package.read(name)) for name in names]
    with_lines = 0
    for chart in charts:
        blanks = chart.findall("{*}chart/{*}dispBlanksAs")
        assert [each.get("val") for each in blanks] == ["gap"]
        series = chart.findall(".//{*}lineChart/{*}ser")
        smooth = [each.findall("{*}smooth")[0].get("val") for each in series]
        assert smooth == ["0"] * len(series)
        with_lines += bool(series)
    assert with_lines >= 3
    # Long steps of a bridge go on below: aslant they left its columns no height.
    bridges = [chart for chart in charts if chart.find(".//{*}barChart/{*}overlap") is not None]
    (bridge,) = [chart for chart in bridges if len(chart.findall(".//{*}ser")) == 4]
    assert bridge.find(".//{*}catAx/{*}txPr/{*}bodyPr").get("rot") == "0"


def counts(*of_months):
    return [month for month, count in enumerate(of_months) for _ in range(count)]


@pytest.mark.parametrize(
    ("orders", "last", "empty"),
    [
        (counts(9, 9, 9, 0, 9, 9), 5, (3,)),
        (counts(9, 9, 9, 9, 9), 5, (5,)),  # the last full month is empty
        (counts(9, 9, 9, 0, 9, 9), 2, ()),  # what comes after the last full month says nothing
        (counts(2, 1, 3, 0, 2, 2, 1), 6, ()),  # few orders: by chance some month has none
        (counts(1, 0, 0, 0, 0, 0, 0, 0, 9, 9, 9, 9), 11, ()),  # a first trial long before
        (counts(25, 0, 0, 25, 0, 0, 25, 0, 0, 25), 9, ()),  # all come each quarter
        ([], 5, ()),
    ],
)
def test_a_hole_is_a_month_without_orders_among_busy_ones(orders, last, empty):
    assert months_without_orders(orders, last) == empty


def test_a_month_is_a_season_where_it_is_empty_in_each_year():
    assert unexpected((7, 19, 20, 31), 0, 35) == [20]
    assert unexpected((7,), 0, 11) == [7], "one year cannot tell"
