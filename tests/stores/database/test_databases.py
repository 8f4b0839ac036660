"""A database as a book: the same results as its tables in memory, and what is said of bad ones."""

import datetime as dt
import sqlite3
import subprocess
import sys
from pathlib import Path

import duckdb
import pandas as pd
import pytest
from click.testing import CliRunner

from toolkit import load, run
from toolkit.cli import cli
from toolkit.errors import (
    DataError,
    NoPermissionError,
    NotFoundError,
    OutputError,
    ReadWriteError,
    SettingsError,
    TryLaterError,
    UnavailableError,
)
from toolkit.log_call import log
from toolkit.stores.database.database_address import database_address
from toolkit.stores.database.duckdb_errors import duckdb_errors
from toolkit.stores.memory import Memory

DAY = dt.date(2026, 11, 23)
BIG_ID = 9007199254740993
"""A whole number that no float holds."""
CUSTOMERS = pd.DataFrame(
    {
        "id": [BIG_ID, 8, 9],
        "name": ["Meyer & Söhne", "Blau GmbH", "Nobody yet"],
        "owner": ["Ana", "Ana", None],
        "revenue": [90000.1, 5000.0, None],
    }
)
CALLS = pd.DataFrame(
    {
        "customer_id": pd.array([BIG_ID, 8, 8, 99, None], dtype=object),
        "date": pd.to_datetime(
            ["2026-11-02", "2026-11-20", "2026-11-19", "2026-11-20", "2026-11-18"]
        ),
        "outcome": ["Reached", "No answer", "Reached", "Reached", "Reached"],
        "notes": ["wants a quote", None, "two\nlines", None, None],
    }
)
CREATE = {
    "customers": "id BIGINT, name TEXT, owner TEXT, revenue DECIMAL(12, 2)",
    "calls": "customer_id BIGINT, date TIMESTAMP, outcome TEXT, notes TEXT",
}


def rows_of(frame):
    cells = frame.astype(object).where(frame.notna(), None)
    return [[str(v) if isinstance(v, pd.Timestamp) else v for v in row] for row in cells.to_numpy()]


def put_in(connection, names=None):
    """The two tables in a database, under their names or others."""
    for table, frame in (("customers", CUSTOMERS), ("calls", CALLS)):
        name = (names or {}).get(table, table)
        connection.execute(f"CREATE TABLE {name} ({CREATE[table]})")
        connection.executemany(f"INSERT INTO {name} VALUES (?, ?, ?, ?)", rows_of(frame))


@pytest.fixture(params=["duckdb", "sqlite"])
def place(request, tmp_path):
    path = tmp_path / f"book.{request.param}"
    if request.param == "duckdb":
        with duckdb.connect(path) as connection:
            put_in(connection)
    else:
        connection = sqlite3.connect(path)
        put_in(connection)
        connection.commit()
        connection.close()
    return path


def files_of(folder: Path):
    """What a refresh wrote, but for the sheet that names the book."""
    files = sorted(folder.glob("*.csv"))
    return {file.stem: file.read_text(encoding="utf-8-sig") for file in files if file.stem != "Run"}


def test_a_database_gives_what_its_tables_in_memory_give(place, tmp_path):
    run(str(place), as_of=DAY, stamp="x", to=str(tmp_path / "one"))
    memory = Memory({"customers": CUSTOMERS, "calls": CALLS}, name="book")
    run(memory, as_of=DAY, stamp="x", to=str(tmp_path / "two"))
    one, two = files_of(tmp_path / "one"), files_of(tmp_path / "two")
    assert one == two
    assert f"{BIG_ID},A," in one["Customers (tiers)"].replace('"', "")
    assert "2026-11-19" in one["Customers (tiers)"]
    assert "calls,A5" in one["Problems"] and "calls,A6" in one["Problems"]


def test_a_run_leaves_the_database_as_it_is(place, tmp_path):
    before = place.read_bytes()
    run(str(place), as_of=DAY, stamp="x", to=str(tmp_path / "out"))
    assert place.read_bytes() == before
    with pytest.raises(OutputError, match="needs --to"):
        run(str(place), as_of=DAY, stamp="x")
    with pytest.raises(OutputError, match="program that keeps the database"):
        log(str(place), "8", {"outcome": "Reached"}, as_of=DAY, stamp="x")


def test_an_address_says_which_table_is_which(tmp_path):
    path = tmp_path / "warehouse.duckdb"
    with duckdb.connect(path) as connection:
        connection.execute("CREATE SCHEMA crm")
        put_in(connection, {"customers": 'crm."Key people"', "calls": "telephony"})
        connection.execute("CREATE TABLE calls (a INTEGER)")
    address = f"duckdb:{path}?customers=crm.key+people&Calls=TELEPHONY"
    book = load(address, as_of=DAY)
    assert book.name == "warehouse.duckdb"
    assert book.mapped["calls"].title == "telephony"
    assert book.mapped["customers"].title == "crm.Key people"
    assert book.tables["calls"]["customer_id"].tolist()[:3] == [str(BIG_ID), "8", "8"]


def test_a_place_may_stand_in_the_environment(place, monkeypatch):
    monkeypatch.setenv("SALES_DB", str(place))
    book = load("duckdb:env:SALES_DB", as_of=DAY)
    assert book.name == place.name
    assert len(book.tables["calls"]) == 5


def test_a_point_in_time_is_the_day_in_the_time_zone_of_the_settings(tmp_path):
    path = tmp_path / "zones.duckdb"
    with duckdb.connect(path) as connection:
        connection.execute("CREATE TABLE customers AS SELECT 1 AS id, 'Meyer' AS name")
        connection.execute(
            "CREATE TABLE calls AS SELECT 1 AS customer_id,"
            " TIMESTAMPTZ '2026-11-02 03:00:00+00' AS date"
        )
    days = {}
    for zone in ("", "America/New_York", "Asia/Kathmandu"):
        given = {"time_zone": zone} if zone else {}
        days[zone] = load(str(path), as_of=DAY, given=given).tables["calls"]["date"].iloc[0]
    assert days[""].date() == dt.date(2026, 11, 2)
    assert days["America/New_York"].date() == dt.date(2026, 11, 1)
    assert days["Asia/Kathmandu"].date() == dt.date(2026, 11, 2)


def test_files_of_a_folder_are_tables_and_a_folder_of_files_is_one(tmp_path):
    data = tmp_path / "lake"
    (data / "calls" / "2025").mkdir(parents=True)
    (data / "calls" / "2026").mkdir()
    CUSTOMERS.to_csv(data / "customers.csv", index=False)
    CALLS.iloc[:2].astype({"customer_id": "Int64"}).to_parquet(
        data / "calls" / "2025" / "a.parquet"
    )
    mixed = CALLS.iloc[2:].assign(customer_id=["8", "99", None])
    mixed.to_parquet(data / "calls" / "2026" / "b.parquet")
    book = load(f"duckdb:{data}", as_of=DAY)
    found = book.tables["calls"]["customer_id"]
    assert found.dropna().tolist() == [str(BIG_ID), "8", "8"]
    assert len(found) == 5


def test_small_books_import_no_engine(tmp_path):
    """Who keeps a workbook pays nothing for databases."""
    code = (
        "import datetime as dt, sys; from toolkit import run;"
        f"run({str(Path('workbooks/sample.xlsx').resolve())!r}, as_of=dt.date(2026, 11, 23),"
        f" stamp='x', to={str(tmp_path / 'out.xlsx')!r});"
        "print([m for m in ('duckdb', 'pyspark', 'polars', 'sqlite3') if m in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


def test_sqlite_needs_no_package(tmp_path, monkeypatch):
    path = tmp_path / "book.db"
    connection = sqlite3.connect(path)
    put_in(connection)
    connection.commit()
    connection.close()
    monkeypatch.setitem(sys.modules, "duckdb", None)
    assert len(load(str(path), as_of=DAY).tables["calls"]) == 5


def test_without_the_package_its_command_is_told(tmp_path, monkeypatch):
    path = tmp_path / "book.duckdb"
    with duckdb.connect(path) as connection:
        put_in(connection)
    monkeypatch.setitem(sys.modules, "duckdb", None)
    said = CliRunner().invoke(cli, ["check", str(path)])
    assert said.exit_code == 69
    assert 'pip install "retention-toolkit[duckdb]"' in said.stderr


def test_what_cannot_be_read_is_told_with_what_to_do(tmp_path, monkeypatch):
    path = tmp_path / "book.duckdb"
    with duckdb.connect(path) as connection:
        connection.execute("CREATE TABLE cities (town TEXT, people INTEGER)")
    text = tmp_path / "text.duckdb"
    text.write_text("no database at all")
    monkeypatch.delenv("NO_SUCH_PLACE", raising=False)
    cases = [
        (
            f"duckdb:{path}?customers=citties",
            NotFoundError,
            "no table 'citties'. Did you mean 'cit",
        ),
        (f"duckdb:{path}?clients=cities", NotFoundError, "'clients' is no table of a book"),
        (f"duckdb:{tmp_path / 'none.duckdb'}", NotFoundError, "There is no "),
        (f"duckdb:{path}?customers=cities", DataError, "cities"),
        (str(path), DataError, "cities"),
        (str(text), DataError, "text.duckdb is no DuckDB and no SQLite database"),
        ("duckdb:env:NO_SUCH_PLACE", SettingsError, "NO_SUCH_PLACE is not set"),
        ("duckdb:postgres://me:hidden@host/db", SettingsError, "environment variable"),
    ]
    for where, kind, says in cases:
        with pytest.raises(kind) as error:
            load(where, as_of=DAY)
        assert says in str(error.value), where
        assert "hidden" not in str(error.value)


def test_a_file_that_another_program_writes_is_tried_later(tmp_path):
    path = tmp_path / "book.duckdb"
    code = (
        f"import duckdb; c = duckdb.connect({str(path)!r});"
        "c.execute('CREATE TABLE a (b INTEGER)');"
        "print('open', flush=True); input()"
    )
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", code], text=True, **pipes) as other:
        assert other.stdout.readline() == "open\n"
        try:
            with pytest.raises(TryLaterError, match="open for writing in another program"):
                load(str(path), as_of=DAY)
        finally:
            other.communicate("\n")


SECRET = "postgresql://ana:s3cret-word@db.example.com:5432/sales"


@pytest.mark.parametrize(
    ("says", "kind", "told"),
    [
        ('password authentication failed for user "ana"', NoPermissionError, "user and password"),
        ("Access denied for user 'ana'@'%' (s3cret-word)", NoPermissionError, "does not let us in"),
        ("permission denied for table clients", NoPermissionError, "right to read"),
        ("could not translate host name db.example.com", UnavailableError, "does not answer"),
        ("connection to server failed: Connection refused", UnavailableError, "does not answer"),
        ('FATAL: database "sales" does not exist', NotFoundError, "no such database"),
        ("Failed to download extension postgres", UnavailableError, "INSTALL postgres"),
        (f"strange: {SECRET} s3cret-word", ReadWriteError, "reading the database failed"),
    ],
)
def test_what_a_server_says_is_told_without_its_address(monkeypatch, says, kind, told):
    monkeypatch.setenv("SALES_DB", SECRET)
    address = database_address("duckdb:env:SALES_DB?customers=clients")
    with pytest.raises(kind, match=told) as error, duckdb_errors(address):
        raise duckdb.IOException(f"IO Error: {says}")
    for part in ("s3cret-word", "db.example.com", "ana:"):
        assert part not in str(error.value)
        assert part not in repr(address)
    assert str(error.value).startswith("SALES_DB: ")
    assert error.value.__cause__ is None


def test_too_little_memory_is_told_with_the_setting(tmp_path):
    address = database_address(f"duckdb:{tmp_path}")
    with pytest.raises(DataError, match="--set database_memory=4000"), duckdb_errors(address):
        raise duckdb.OutOfMemoryException("Out of Memory Error: could not allocate block")
