"""A log that stays in its engine gives what it gives when all its rows are read."""

import datetime as dt
import random
from pathlib import Path

import duckdb
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.seeds import ALL
from toolkit import load, run
from toolkit.make_output import full_output, placed
from toolkit.planning.planning import Planning

DAY = dt.date(2026, 11, 23)
STAYS, IS_READ = {"database_rows": "2"}, {"database_rows": "1000000000"}


def put(path: Path, customers: pd.DataFrame, calls: pd.DataFrame, kinds: str) -> str:
    """A database of the two, in which the columns of the log are of these kinds."""
    with duckdb.connect(path) as connection:
        connection.register("customers_frame", customers.astype("str"))
        connection.register("calls_frame", calls.astype("str"))
        connection.execute("CREATE TABLE customers AS FROM customers_frame")
        connection.execute(f"CREATE TABLE calls ({kinds})")
        connection.execute("INSERT INTO calls BY NAME FROM calls_frame")
    return str(path)


def generated(customers: int, calls: int, seed: int) -> tuple[pd.DataFrame, pd.DataFrame]:
    """A list and a log as people keep them: with blanks, other spellings and rows of nobody."""
    dice = random.Random(seed)
    ids = [f"K{number:05d}" for number in range(customers)]
    names = [f"Firm {number} {dice.choice(['GmbH', 'Ltd', 'AG'])}" for number in range(customers)]
    outcomes = ["Reached", "No answer", "reached", "Left message", "Rang back", " Reached ", None]
    rows = []
    for _ in range(calls):
        who = dice.randrange(customers)
        day = DAY - dt.timedelta(days=int(dice.triangular(-3, 700, 30)))
        said = dice.choice([ids[who], ids[who], ids[who], ids[who].lower(), "K99999", "", None])
        rows.append(
            {
                "customer_id": said,
                "customer": dice.choice([names[who], None, names[who].upper(), "Nobody Inc"]),
                "date": dice.choice([f"{day}"] * 9 + [None, "31.02.2026", f"{day} 10:15:00"]),
                "channel": dice.choice(["phone", "E-mail", "visit", "Teams", "by pigeon", None]),
                "outcome": dice.choice(outcomes),
                "by": dice.choice(["Ana", "Ben", None]),
                "minutes": dice.choice(["10", "7.5", None]),
                "notes": dice.choice([None, "-", "wants a quote", " two\nlines ", "n/a", "ü - ß"]),
            }
        )
    listed = {
        "id": ids,
        "name": names,
        "owner": [dice.choice(["Ana", "Ben"]) for _ in ids],
        "revenue": [str(dice.randrange(100_000)) for _ in ids],
        "last contact": [dice.choice(["2026-10-01", "2025-02-03"]) for _ in ids],
    }
    return pd.DataFrame(listed), pd.DataFrame(rows)


TEXTS = (
    'customer_id TEXT, customer TEXT, date TEXT, channel TEXT, outcome TEXT, "by" TEXT,'
    " minutes TEXT, notes TEXT"
)


def files_of(folder: Path) -> dict[str, str]:
    return {file.name: file.read_text(encoding="utf-8-sig") for file in folder.glob("*.csv")}


def test_every_output_is_the_same_today_and_after_people_typed(tmp_path):
    """On the day after, the last plan and what was typed into the schedule count too."""
    customers, calls = generated(300, 4000, seed=5)
    book = put(tmp_path / "book.duckdb", customers, calls, TEXTS)
    for day in (DAY, DAY + dt.timedelta(days=1)):
        for to, rows in (("one", IS_READ), ("two", STAYS)):
            run(book, as_of=day, stamp="x", to=str(tmp_path / to), given=rows)
        one, two = files_of(tmp_path / "one"), files_of(tmp_path / "two")
        assert one == two
        assert len(one) > 15
        schedule = one["Call schedule.csv"].splitlines(keepends=True)
        header = schedule[0].strip().split(",")
        assert "Outcome" in header
        for to in ("one", "two"):
            file = tmp_path / to / "Call schedule.csv"
            frame = pd.read_csv(file, dtype=str, keep_default_na=False)
            frame.loc[0, "Outcome"] = "Reached"
            frame.to_csv(file, index=False, encoding="utf-8-sig")


def test_the_rows_stay_where_they_are_until_somebody_asks_for_them(tmp_path):
    customers, calls = generated(50, 400, seed=6)
    book = load(put(tmp_path / "book.duckdb", customers, calls, TEXTS), as_of=DAY, given=STAYS)
    accounts = Planning(book).accounts
    assert len(accounts) == 50
    assert book.large is not None
    assert "calls" not in book.tables
    assert book.large.rows == 400
    assert len(book.tables["calls"]) == 400
    assert "calls" in book.tables


def test_what_is_wrong_is_told_of_each_row_as_of_a_sheet(tmp_path):
    customers, calls = generated(40, 3000, seed=7)
    where = put(tmp_path / "book.duckdb", customers, calls, TEXTS)
    told = {}
    for name, rows in (("read", IS_READ), ("stays", STAYS)):
        told[name] = [p.as_row() for p in load(where, as_of=DAY, given=rows).problems]
    assert told["read"] == told["stays"]
    assert sum("31.02.2026" in str(row["value"]) for row in told["read"]) > 100


DAYS = st.dates(dt.date(2026, 11, 18), dt.date(2026, 11, 25)) | st.none()
ROWS = st.lists(
    st.tuples(
        st.sampled_from([1, 2, 3, 99, None]),
        DAYS,
        st.sampled_from(["phone", "visit", None]),
        st.sampled_from(["Reached", "No answer", "hm", None]),
        st.sampled_from(["a note", "b note", "-", None]),
    ),
    min_size=3,
    max_size=12,
)


@settings(max_examples=25 if ALL else 5, deadline=None)
@given(ROWS)
def test_ties_blanks_and_rows_of_nobody_change_nothing(tmp_path_factory, rows):
    path = tmp_path_factory.mktemp("ties") / "book.duckdb"
    with duckdb.connect(path) as connection:
        connection.execute("CREATE TABLE customers (id BIGINT, name TEXT, owner TEXT)")
        connection.execute("INSERT INTO customers VALUES (1,'A','x'), (2,'B','x'), (3,'C','y')")
        connection.execute(
            "CREATE TABLE calls (customer_id BIGINT, date TIMESTAMP, channel TEXT, outcome TEXT,"
            " notes TEXT)"
        )
        connection.executemany("INSERT INTO calls VALUES (?, ?, ?, ?, ?)", rows)
    read, stays = (load(str(path), as_of=DAY, given=given) for given in (IS_READ, STAYS))
    assert stays.large is not None
    one, two = (Planning(book).accounts.astype(object) for book in (read, stays))
    pd.testing.assert_frame_equal(one, two)
    assert [p.as_row() for p in read.problems] == [p.as_row() for p in stays.problems]


@pytest.mark.parametrize("column", ["follow_up TEXT", "contact_person TEXT", "direction TEXT"])
def test_a_log_of_whose_rows_each_counts_is_read(tmp_path, column):
    customers, calls = generated(20, 100, seed=8)
    where = put(tmp_path / "book.duckdb", customers, calls, f"{TEXTS}, {column}")
    book = load(where, as_of=DAY, given=STAYS)
    assert book.large is None
    assert len(book.tables["calls"]) == 100


def test_files_of_many_kinds_are_one_log(tmp_path):
    """Of one column, numbers in one file and texts in another."""
    lake = tmp_path / "lake"
    (lake / "calls").mkdir(parents=True)
    pd.DataFrame({"id": ["1", "2"], "name": ["A", "B"]}).to_parquet(lake / "customers.parquet")
    day = pd.Timestamp(2026, 11, 2)
    one = {"customer_id": [1, 2], "date": [day, day], "outcome": ["Reached", "No answer"]}
    two = {"customer_id": ["2", "Q7"], "date": [day, day], "outcome": ["Reached", "Reached"]}
    pd.DataFrame(one).to_parquet(lake / "calls" / "a.parquet")
    pd.DataFrame(two).to_parquet(lake / "calls" / "b.parquet")
    book = load(f"duckdb:{lake}", as_of=DAY, given=STAYS)
    assert book.large is not None
    accounts = Planning(book).accounts.set_index("customer_id")
    assert accounts["calls"].tolist() == [1, 2]
    assert [p.value for p in book.problems if "no such customer" in p.problem] == ["Q7"]


def test_a_refresh_of_calls_with_their_outcomes_asks_for_none_of_the_rows(tmp_path):
    customers, calls = generated(80, 900, seed=11)
    plain = calls[["customer_id", "customer", "date", "channel", "outcome"]]
    kinds = "customer_id TEXT, customer TEXT, date TEXT, channel TEXT, outcome TEXT"
    where = put(tmp_path / "book.duckdb", customers, plain, kinds)
    book = load(where, as_of=DAY, given=STAYS)
    output = full_output(placed(book))
    assert {"Call schedule", "Retention report"} <= {page.title for page in output.pages}
    assert "calls" not in book.tables


@pytest.mark.parametrize("rows", [IS_READ, STAYS])
def test_a_log_in_which_nobody_is_named_counts_for_nobody(tmp_path, rows):
    customers, calls = generated(5, 6, seed=12)
    calls = calls.assign(customer_id=None, customer=None, date="2026-11-02", outcome="Reached")
    book = load(put(tmp_path / "book.duckdb", customers, calls, TEXTS), as_of=DAY, given=rows)
    assert Planning(book).accounts["calls"].fillna(0).tolist() == [0] * 5
    assert sum("no customer in this row" in problem.problem for problem in book.problems) == 6
