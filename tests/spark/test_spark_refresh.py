"""`retain refresh spark:... --to FOLDER`: two tables, whole or not at all; errors are told."""

import datetime as dt
import json
from pathlib import Path

import pandas as pd
import pytest
from click.testing import CliRunner

import toolkit
from toolkit.cli import cli
from toolkit.errors import (
    DataError,
    NoPermissionError,
    NotFoundError,
    ReadWriteError,
    UnavailableError,
)
from toolkit.spark import add_columns, spark_errors, spark_frames, spark_session

pytestmark = [
    pytest.mark.filterwarnings("ignore:PySpark does not yet fully support"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]
DAY = dt.date(2026, 11, 23)


def retain(*words, day=DAY):
    return CliRunner().invoke(cli, ["refresh", *map(str, words), "--as-of", day.isoformat()])


@pytest.fixture
def lake(tmp_path):
    """Customers with an id that is a number, and calls that name them by another spelling, too."""
    folder = tmp_path / "lake"
    folder.mkdir()
    numbers = range(1, 31)
    customers = pd.DataFrame(
        {
            "Client no": numbers,
            "Client": [f"Firm {n} Ltd" for n in numbers],
            "Owner": ["Ana", "Ben", "Cleo"] * 10,
            "Revenue": [100.0 * n for n in numbers],
        }
    )
    calls = pd.DataFrame(
        {
            "Client": [f"firm {n % 30 + 1}" for n in range(90)],
            "Date": [pd.Timestamp(DAY) - pd.Timedelta(days=n) for n in range(90)],
            "Outcome": ["Reached", "No answer", "Busy"] * 30,
            "Channel": ["phone", "mail"] * 45,
        }
    )
    customers.to_parquet(folder / "Customers.parquet")
    calls.to_parquet(folder / "Calls.parquet")
    return folder, customers, calls


def test_both_tables_are_written_and_nothing_large_is_collected(spark, lake, tmp_path, monkeypatch):
    folder, customers, calls = lake
    monkeypatch.setattr(spark_frames, "FIRST_ROWS", 9)
    lengths = []
    frame_class = type(spark.range(1))
    collect = frame_class.collect
    monkeypatch.setattr(
        frame_class, "collect", lambda frame: lengths.append(collect(frame)) or lengths[-1]
    )
    monkeypatch.setattr(frame_class, "toPandas", None)
    to = tmp_path / "plan"
    done = retain(f"spark:{folder}", "--to", to)
    assert done.exit_code == 0, done.output
    wanted = toolkit.add_columns(customers, calls, as_of=DAY)
    planned = toolkit.call_schedule(customers, calls, as_of=DAY)
    assert f"30 customers and {len(planned)} planned calls" in done.output
    assert max(map(len, lengths)) <= 9
    found = pd.read_parquet(to / "customers").sort_values("Client no", ignore_index=True)
    assert found.columns.tolist() == wanted.columns.tolist()
    for name in ("tier", "why_tier", "why_date", "days_overdue", "contact_gap"):
        assert found[name].fillna(-1).tolist() == wanted[name].fillna(-1).tolist()
    assert sorted(pd.read_parquet(to / "call_schedule")["customer_id"]) == sorted(
        planned["customer_id"]
    )
    told = json.loads((to / "_RETAIN_COMPLETE").read_text())
    assert told["sheets"]["customers"]["rows"] == 30
    _written_again(folder, to, monkeypatch)


def _written_again(folder, to, monkeypatch):
    """What breaks off leaves the former tables; a folder of others stays as it is."""
    from pyspark.sql.readwriter import DataFrameWriter

    before = sorted(path.name for path in to.rglob("*"))
    parquet = DataFrameWriter.parquet

    def breaks(writer, path, *rest):
        if path.endswith("call_schedule"):
            raise OSError("the disk is gone")
        return parquet(writer, path, *rest)

    with monkeypatch.context() as patch:
        patch.setattr(DataFrameWriter, "parquet", breaks)
        broken = retain(f"spark:{folder}", "--to", to)
    assert broken.exit_code != 0
    assert sorted(path.name for path in to.rglob("*")) == before
    assert [path.name for path in to.parent.iterdir() if path.name.startswith(".")] == []
    other = to.parent / "other"
    other.mkdir()
    (other / "mine.txt").write_text("mine")
    refused = retain(f"spark:{folder}", "--to", other)
    assert refused.exit_code == 73
    assert "not made by this command" in refused.output
    assert [path.name for path in other.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("spark:?customers=crm_of_nobody", "crm_of_nobody"),
        ("spark:?clients=x", "no table of a book"),
        ("spark:/no/such/folder", "There is no folder"),
        ("spark:{}?calls=Calls.parquet", "names no table of customers"),
        ("spark:{}?customers=Nowhere.parquet", "Nowhere.parquet"),
    ],
)
def test_a_table_that_there_is_not_is_named(spark, lake, tmp_path, address, words):
    done = retain(address.format(lake[0]), "--to", tmp_path / "plan")
    assert done.exit_code == NotFoundError.exit_code
    assert words in done.output
    assert not (tmp_path / "plan").exists()


def test_a_table_without_a_name_of_customers_is_told(spark):
    with pytest.raises(DataError, match=r"name or an id|Customers"):
        add_columns(spark.createDataFrame([(1.5, True)], "size double, big boolean"), as_of=DAY)
    with pytest.raises(TypeError, match="There is no table 'cals'"):
        add_columns(spark.createDataFrame([("a",)], "name string"), cals=None, as_of=DAY)


def test_the_missing_package_is_named_with_the_command_that_installs_it(monkeypatch, tmp_path):
    monkeypatch.setattr(spark_errors, "find_spec", lambda name: None)
    done = retain("spark:x", "--to", tmp_path / "plan")
    assert done.exit_code == UnavailableError.exit_code
    assert 'pip install "retention-toolkit[spark]"' in done.output
    with pytest.raises(UnavailableError, match="pip install"):
        add_columns(None, as_of=DAY)


def test_java_is_asked_for_where_there_is_none(monkeypatch):
    pytest.importorskip("pyspark")
    from pyspark.sql import SparkSession

    monkeypatch.setattr(SparkSession, "getActiveSession", lambda: None)
    monkeypatch.setattr(spark_session, "_has_java", lambda: False)
    monkeypatch.delenv("SPARK_REMOTE", raising=False)
    with pytest.raises(UnavailableError, match="Spark needs Java"):
        spark_session.spark_session()


@pytest.mark.parametrize(
    ("said", "kind", "words"),
    [
        ("ModuleNotFoundError: No module named 'toolkit'", UnavailableError, "every worker"),
        ("ModuleNotFoundError: No module named 'pandas'", UnavailableError, "lacks a package"),
        ("java.lang.OutOfMemoryError: Java heap space", DataError, "spark.driver.memory"),
        ("AccessControlException: Permission denied: user=x", NoPermissionError, "no right"),
        ("[TABLE_OR_VIEW_NOT_FOUND] The table or view `crm`.`x` cannot", NotFoundError, "crm.x"),
        (
            "Traceback ...\ntoolkit.errors.DataError: Calls: no day.\nName it.\n\n\tat org.x",
            DataError,
            "Calls: no day.\nName it.",
        ),
        ("Job aborted.\n\tat org.x", ReadWriteError, "Job aborted."),
    ],
)
def test_what_spark_says_is_told_by_its_kind(said, kind, words):
    error = spark_errors._told(said)
    assert type(error) is kind
    assert words in str(error)


def test_other_commands_say_what_there_is_for_spark():
    done = CliRunner().invoke(cli, ["check", "spark:x"])
    assert done.exit_code == DataError.exit_code
    assert "retain refresh spark:" in done.output
    assert CliRunner().invoke(cli, ["refresh", "spark:x"]).exit_code == 2
    assert not Path("spark:x").exists()
