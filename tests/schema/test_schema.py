"""The declarations: what one table more takes, and that none is forgotten."""

import datetime as dt
import sys

import pandas as pd
import pytest

from toolkit.load_book import load_book
from toolkit.reports import REPORTS, never
from toolkit.schema import inputs, outputs
from toolkit.schema.model import Table, col, tables_in
from toolkit.schema.report_names import ASKED_FOR
from toolkit.words.folding import fold

VISITS = Table(
    "site_visits", "Visits to sites",
    (
        col("customer", "text", "Customer", "Kunde"),
        col("date", "date", "Date", "Besucht am"),
        col("people", "count", "People", "Teilnehmer"),
    ),
    ("Site visits",),
    day="date",
)  # fmt: skip


BOTH = {"orders", "invoices"}
"""A sheet of invoices holds the orders too where no other sheet does."""


def test_no_title_of_a_table_names_another_one():
    claimed: dict[str, set[str]] = {}
    for table in inputs.INPUTS.values():
        for title in (table.title, *table.spellings):
            claimed.setdefault(fold(title), set()).add(table.name)
    shared = {title: names for title, names in claimed.items() if len(names) > 1}
    assert {title: names for title, names in shared.items() if names != BOTH} == {}


@pytest.fixture
def one_more_table(monkeypatch):
    """The input tables with one declaration more, and nothing else."""
    module = {**vars(inputs), "VISITS": VISITS}
    monkeypatch.setitem(inputs.INPUTS, VISITS.name, tables_in(module)[VISITS.name])
    _forget_what_was_worked_out()
    yield
    monkeypatch.undo()
    _forget_what_was_worked_out()


def _forget_what_was_worked_out():
    """Clear what functions keep that they made of the declarations."""
    for name, module in list(sys.modules.items()):
        if name.startswith("toolkit."):
            for value in vars(module).values():
                if hasattr(value, "cache_clear"):
                    value.cache_clear()


def test_a_table_declared_in_one_place_is_found_typed_and_matched(one_more_table):
    sheets = {
        "Customers": pd.DataFrame({"Customer ID": ["K1", "K2"], "Customer": ["Abel", "Berg"]}),
        "Site visits": pd.DataFrame(
            {
                "Kunde": ["Berg", "Abel", "Nobody"],
                "Besucht am": ["2026-03-14", "2026-03-15", "2026-03-16"],
                "Teilnehmer": ["3", "many", "2"],
            }
        ),
    }
    book = load_book(sheets, name="b.xlsx", as_of=dt.date(2026, 3, 15))
    visits = book.tables[VISITS.name]
    assert book.mapped[VISITS.name].title == "Site visits"
    assert visits["customer_id"].tolist()[:2] == ["K2", "K1"]
    assert visits["date"].tolist()[0] == pd.Timestamp(2026, 3, 14)
    assert visits["people"].tolist()[0] == 3
    told = {(p.cell, p.value) for p in book.problems if p.sheet == "Site visits"}
    assert told == {("C3", "many"), ("A4", "Nobody"), ("B4", "2026-03-16")}


def test_every_declared_table_is_collected_once():
    assert inputs.INPUTS["promises"] is inputs.PROMISES
    assert outputs.OUTPUTS["call_schedule"] is outputs.CALL_SCHEDULE
    for tables in (inputs.INPUTS, outputs.OUTPUTS):
        titles = [table.title for table in tables.values()]
        assert len(titles) == len(set(titles)) > 10


def test_the_day_of_a_log_is_a_column_of_days():
    for table in inputs.INPUTS.values():
        if table.is_log:
            assert table.column(table.day).kind == "date"
            assert {"customer", "customer_id"} <= set(table.names)


def test_each_report_that_no_refresh_writes_is_declared_with_its_pages():
    assert [name for name, report in REPORTS.items() if report.written is never] == [*ASKED_FOR]
    pages = {table.page for table in outputs.OUTPUTS.values()}
    assert {page for each in ASKED_FOR.values() for page in each} <= pages
