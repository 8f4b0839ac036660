"""The layout of a page: where its tables, notes and charts stand,
and what every form makes of it.
"""

import pandas as pd
import pytest

from toolkit.catalogues.catalogue import catalogue
from toolkit.render.google_page import grid_of_page
from toolkit.render.in_language import pages_in
from toolkit.render.layout import lay_out
from toolkit.render.page import Page, present
from toolkit.render.placed import PageLayout
from toolkit.schema.outputs import BY_TITLE, CALL_SCHEDULE, COHORTS, COVERAGE, OUTPUTS


def empty(title: str) -> pd.DataFrame:
    return pd.DataFrame(columns=BY_TITLE[title].names)


def page_of(**frames: pd.DataFrame) -> Page:
    return present({OUTPUTS[name].title: frame for name, frame in frames.items()})[0]


def figures(rows: int) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "figure": ["Retention"] * rows,
            "period": "a year",
            "value": [0.815, 7.0, 2.5][:rows],
            "value_kind": ["share", "number", "number"][:rows],
            "n": 3,
            "definition": "Customers who came back",
        }
    )


def coverage(rows: int) -> pd.DataFrame:
    counts = dict.fromkeys(COVERAGE.names, 1)
    return pd.DataFrame([counts | {"tier": "A"}] * rows, columns=COVERAGE.names)


@pytest.mark.parametrize("rows", [0, 1, 3])
def test_tables_stand_under_one_another_each_with_its_title_and_note(rows: int) -> None:
    page = page_of(figures=figures(rows), coverage=coverage(2))
    first, second = lay_out(page).blocks
    assert (first.title_row, first.note_row, first.header_row) == (2, None, 3)
    shown = max(rows, 1)  # "Nothing to show" takes a row
    assert first.last_row == 3 + shown
    assert (second.title_row, second.note_row) == (first.last_row + 3, first.last_row + 4)
    assert second.header_row == first.last_row + 5


def test_every_cell_that_is_sent_stands_where_the_layout_says() -> None:
    page = page_of(figures=figures(3), coverage=coverage(2))
    grid = grid_of_page(page)
    assert grid.rows[0] == ["Retention report"]
    for block in grid.layout.blocks:
        assert block.title_row is not None
        assert grid.rows[block.title_row] == [block.table.title]
        assert grid.rows[block.header_row] == [placed.heading for placed in block.columns]
        for placed in block.columns:
            sent = [grid.rows[row][placed.position] for row in block.data_rows]
            assert sent == block.cells(placed)[0]


def test_a_whole_number_among_others_is_shown_without_places() -> None:
    block = lay_out(page_of(figures=figures(3), coverage=coverage(2))).blocks[0]
    value = next(placed for placed in block.columns if placed.column.name == "value")
    assert block.cells(value) == ([0.815, 7.0, 2.5], ["share", "count", "number"])


def test_charts_stand_below_one_another_and_only_where_there_is_something_to_draw() -> None:
    page = page_of(
        coverage=coverage(2),
        contact_gaps=empty("Contact gaps"),
        revenue_by_tier=empty("Revenue by tier"),
    )
    assert [len(block.charts) for block in lay_out(page).blocks] == [1, 0, 0]
    without = coverage(2)[["customers", "coverage"]]
    page = page_of(coverage=without, figures=figures(1))
    assert [len(block.charts) for block in lay_out(page).blocks] == [0, 0]
    gaps = pd.DataFrame([dict.fromkeys(OUTPUTS["contact_gaps"].names, 1)])
    page = page_of(coverage=coverage(2), contact_gaps=gaps)
    charts = [chart for block in lay_out(page).blocks for chart in block.charts]
    assert [chart.row for chart in charts] == [8, 29]


def test_a_chart_stands_beside_a_narrow_table_and_what_only_it_is_drawn_from_is_unseen() -> None:
    """A table of five columns leaves room on a page, one of seven does not."""
    names = OUTPUTS["growth"].names
    bridge = pd.DataFrame([dict.fromkeys(names, 1.0) | {"step": step} for step in "abc"])
    tiers = pd.DataFrame([dict.fromkeys(OUTPUTS["revenue_by_tier"].names, 0.5)])
    wide = pd.DataFrame([dict.fromkeys(OUTPUTS["kept_months"].names, 0.5)] * 2)
    page = page_of(growth=bridge, revenue_by_tier=tiers, kept_months=wide)
    blocks = lay_out(page).blocks
    (first,), (second,), (third,) = (block.charts for block in blocks)
    assert (first.row, first.column) == (blocks[0].header_row, 3)
    assert (second.row, second.column) == (blocks[1].header_row, 5)
    assert (third.row, third.column) == (blocks[2].last_row + 2, 0)
    assert third.width > first.width > second.width
    unseen = [placed.column.name for placed in blocks[0].columns if placed.unseen]
    assert unseen == ["floor", "total", "up", "down"]
    assert {placed.heading for placed in blocks[0].columns if placed.unseen} == {""}


def test_a_long_last_column_spans_what_is_left_of_a_report_and_of_no_list() -> None:
    report = lay_out(page_of(figures=figures(2), coverage=coverage(2)))
    last = report.blocks[0].columns[-1]
    assert (last.position, last.last) == (4, len(report.widths) - 1)
    alone = lay_out(page_of(figures=figures(2))).blocks[0].columns[-1]
    assert alone.last == alone.position


def test_a_column_of_a_report_is_as_wide_as_its_own_tables_declare() -> None:
    """Also behind a long column, whose own width is not declared for the sheet."""
    layout = lay_out(page_of(need_list=empty("Needs"), needs_met=empty("Needs met")))
    said = next(p for p in layout.blocks[0].columns if p.column.name == "said")
    assert layout.widths[said.position] == said.column.width > layout.widths[said.position - 1]


@pytest.mark.parametrize("language", ["de", "es", "it"])
def test_no_word_of_a_header_of_a_report_is_wider_than_its_column(language: str) -> None:
    """Programs cut such a word in two."""
    titles = ["Kept by month", "Coverage", "Capacity", "Top ten", "Effort and revenue"]
    frames = {title: empty(title) for title in titles}
    (page,) = pages_in(present(frames), language)
    layout = lay_out(page)
    for block in layout.blocks:
        for placed in block.columns:
            longest = max(map(len, str(placed.heading).split()), default=0)
            assert longest <= sum(layout.widths[placed.position : placed.last + 1])


def test_points_by_which_a_share_changes_are_in_the_language_of_the_page() -> None:
    (page,) = pages_in(present({"Headlines": empty("Headlines")}), "de")
    (block,) = lay_out(page).blocks
    (change,) = (placed for placed in block.columns if placed.column.name == "change")
    assert change.number_format("points") == '+0.0" Punkte";-0.0" Punkte";0.0" Punkte"'


def schedule() -> PageLayout:
    return lay_out(present({CALL_SCHEDULE.title: empty(CALL_SCHEDULE.title)})[0])


def test_the_schedule_offers_words_hides_its_key_and_prints_all_that_is_in_sight() -> None:
    layout = schedule()
    columns = {placed.column.name: placed for placed in layout.blocks[0].columns}
    hidden = ("planned_news", "asked", "row_key")
    assert layout.hidden == [columns[name].position for name in hidden]
    assert layout.printed_columns == columns["answer"].position + 1
    assert columns["date"].number_format("date") == "ddd d mmm yyyy"
    assert columns["called_on"].number_format("date") == "d mmm yyyy"
    assert layout.frozen == (1, columns["name"].position + 1)


def test_cohorts_are_a_table_with_a_column_for_each_age() -> None:
    cohorts = pd.DataFrame(
        [("2026-02", 0, 4, 1.0), ("2026-01", 1, 5, 0.4), ("2026-01", 0, 6, 1.0)],
        columns=COHORTS.names,
    )
    layout = lay_out(page_of(cohorts=cohorts))
    block = layout.blocks[0]
    assert [placed.heading for placed in block.columns] == ["First order in", "Customers", 0, 1]
    cells = [block.cells(placed)[0] for placed in block.columns]
    assert cells == [["2026-02", "2026-01"], [4, 6], [1.0, 1.0], [None, 0.4]]
    assert (block.note_row, block.header_row, layout.frozen) == (0, 1, (2, 2))
    assert grid_of_page(page_of(cohorts=empty("Cohorts"))).rows[1:] == [
        ["First order in", "Customers"],
        ["Nothing to show"],
    ]


def test_a_list_alone_has_its_header_in_the_first_row() -> None:
    layout = lay_out(page_of(figures=figures(2)))
    block = layout.blocks[0]
    assert layout.is_list and block.title_row is None
    assert (block.header_row, block.last_row, layout.frozen) == (0, 2, (1, 0))


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "pl"])
def test_cohorts_stand_in_a_grid_in_every_language(language):
    cells = {"cohort": ["2026-01"] * 2, "age": [0, 1], "rate": [1.0, 0.5]}
    sheets = {
        "Cohorts": pd.DataFrame({**cells, "customers": [4, 2]}),
        "Cohort revenue": pd.DataFrame({**cells, "revenue": [80.0, 40.0]}),
    }
    words = catalogue(language)
    pages = pages_in(present(sheets, currency="EUR"), language)
    sizes = (("Customers", "", 4), ("In that month", " (EUR)", 80.0))
    for page, (label, money, size) in zip(pages, sizes, strict=True):
        _, head, row = grid_of_page(page).rows
        assert head == [words.say("First order in"), f"{words.say(label)}{money}", 0, 1]
        assert row == ["2026-01", size, 1.0, 0.5]
        widths = lay_out(page).widths
        assert all(len(text) < wide for text, wide in zip(head[:2], widths, strict=False))
