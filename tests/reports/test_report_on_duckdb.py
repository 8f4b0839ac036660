"""Every table of the retention report is the same whether DuckDB or pandas reduces the logs."""

import datetime as dt
from pathlib import Path

import duckdb
import pytest
from pandas.testing import assert_frame_equal

from toolkit import facts, load
from toolkit.book import Book
from toolkit.planning.planning import Planning
from toolkit.reports.retention_report import retention

SAMPLE = Path(__file__).parents[2] / "workbooks" / "sample.xlsx"
AS_OF = dt.date(2026, 11, 23)
FACTS = [name for name in facts.__all__ if callable(getattr(facts, name))]


@pytest.fixture(scope="module")
def book() -> Book:
    return load(SAMPLE, as_of=AS_OF)


@pytest.fixture
def on_duckdb(monkeypatch):
    """Each fact is given its log as a relation of DuckDB; the names of those that were used."""
    used = []

    def through(name):
        fact = getattr(facts, name)

        def reduced(log, *more, **options):
            used.append(name)
            of_words = log.select_dtypes("category").columns
            plain = log.astype(dict.fromkeys(of_words, object))
            with duckdb.connect() as connection:
                connection.register("log", plain)
                # What a log is held beside stands where the log does.
                for place, frame in enumerate(more):
                    connection.register(f"beside{place}", frame)
                beside = [connection.table(f"beside{place}") for place in range(len(more))]
                found = fact(connection.table("log"), *beside, **options)
                assert isinstance(found, duckdb.DuckDBPyRelation)
                rows = found.df()
            # A relation has no order: rows come as a person would sort them.
            return rows.sort_values(list(rows.columns[:2]), ignore_index=True)

        return reduced

    for name in FACTS:
        monkeypatch.setattr(facts, name, through(name))
    return used


def test_the_tables_are_those_that_pandas_gives(book, on_duckdb, monkeypatch):
    found = retention(Planning(book))
    assert {"order_days", "purchases", "contacts", "activity"} <= set(on_duckdb)
    monkeypatch.undo()
    wanted = retention(Planning(book))
    assert list(found) == list(wanted)
    for title, table in wanted.items():
        assert_frame_equal(found[title], table, check_dtype=False, obj=title)
