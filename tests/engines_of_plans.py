"""What each engine makes of the same tables: the nine columns and the schedule, as plain values."""

import datetime as dt
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl

import toolkit
from toolkit import load
from toolkit.planning.planning import Planning
from toolkit.reports.call_schedule_report import call_schedule
from toolkit.schema.inputs import INPUTS
from toolkit.schema.outputs import ADDED
from toolkit.spark.spark_plan import SparkPlan

ENGINES = ("polars", "duckdb", "spark")
"""Those that are held beside pandas."""


def planned(engine, tables, day, *, settings=None, spark=None, folder=None):
    """The columns beside the customers, in their order, and the schedule, by date and customer."""
    if engine == "duckdb":
        return _planned_by_duckdb(tables, day, settings, Path(folder) / "book.duckdb")
    if engine == "spark":
        tables = {name: spark_frame(spark, frame) for name, frame in tables.items()}
        plan = SparkPlan(tables, as_of=day, given=settings or {})
        added, calls = (collected(frame) for frame in (plan.added(), plan.schedule()))
        plan.forget()
        key = tables["customers"].columns[0]
        assert list(added.columns[:-9]) == tables["customers"].columns
        return plain(added.sort_values([key, "why_tier"], kind="stable"))[ADDED.names], _in_order(
            calls
        )
    if engine == "polars":
        tables = {name: polars_frame(frame) for name, frame in tables.items()}
    added = toolkit.add_columns(**tables, as_of=day, settings=settings)
    calls = toolkit.call_schedule(**tables, as_of=day, settings=settings)
    if engine == "polars":
        added, calls = (
            pd.DataFrame(frame.to_dict(as_series=False), dtype=object) for frame in (added, calls)
        )
    key = added.columns[0]
    return plain(added.sort_values([key, "why_tier"], kind="stable"))[ADDED.names], _in_order(calls)


def _planned_by_duckdb(tables, day, settings, path):
    """Where the log stays in DuckDB."""
    path.unlink(missing_ok=True)
    with duckdb.connect(path) as connection:
        for name, frame in tables.items():
            connection.register("given", polars_frame(frame).to_arrow())
            title = INPUTS[name].title
            connection.execute(f'CREATE TABLE "{title}" AS FROM given')
            connection.unregister("given")
    given = {**(settings or {}), "database_rows": "2"}
    book = load(str(path), as_of=day, given=given)
    planning = Planning(book)
    customers = tables["customers"].iloc[:, 0]
    added = planning.added_columns.reindex(range(2, len(customers) + 2))
    added = added.assign(key=customers.tolist()).sort_values(["key", "why_tier"], kind="stable")
    return plain(added)[ADDED.names], _in_order(call_schedule(planning)["Call schedule"])


def _in_order(calls):
    return plain(calls.sort_values(["customer_id", "date"], kind="stable"))


def plain(frame):
    """The cells as plain values: days are dates, numbers floats, what is unknown None."""
    return pd.DataFrame(
        {name: [_plain(value) for value in frame[name].tolist()] for name in frame.columns},
        dtype=object,
    )


def _plain(value):
    if value is None or value is pd.NaT or value is pd.NA or value != value:
        return None
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    return value


def kinds_of(frame):
    """Of each column what its values are: date, double, boolean or string."""
    kinds = {}
    for name in frame.columns:
        held = {type(value) for value in frame[name].tolist() if _plain(value) is not None}
        if held and all(issubclass(kind, dt.date) for kind in held):
            kinds[name] = "date"
        elif held and held <= {bool}:
            kinds[name] = "boolean"
        elif held and all(issubclass(kind, int | float) for kind in held):
            kinds[name] = "double"
        else:
            kinds[name] = "string"
    return kinds


def same_kinds(frame):
    """The frame with one kind of values in each column, as tables have it; numbers are floats."""
    kinds = kinds_of(frame)
    cells = {}
    for name, kind in kinds.items():
        values = [_plain(value) for value in frame[name].tolist()]
        if kind == "string":
            values = [None if value is None else str(value) for value in values]
        cells[name] = pd.Series(values, dtype=object)
    return pd.DataFrame(cells)


def spark_frame(spark, frame):
    schema = ", ".join(f"`{name}` {kind}" for name, kind in kinds_of(frame).items())
    return spark.createDataFrame([tuple(row) for row in frame.itertuples(index=False)], schema)


def polars_frame(frame):
    kinds = {"date": pl.Date, "double": pl.Float64, "boolean": pl.Boolean, "string": pl.String}
    schema = {name: kinds[kind] for name, kind in kinds_of(frame).items()}
    return pl.DataFrame({name: frame[name].tolist() for name in frame.columns}, schema=schema)


def collected(frame):
    return pd.DataFrame(
        [tuple(row) for row in frame.collect()], columns=frame.columns, dtype=object
    )
