"""One result: pandas, Polars, DuckDB and Spark plan the same tables alike, in every column."""

import datetime as dt
import random

import pandas as pd
import pytest
from engines_of_plans import ENGINES, planned, same_kinds
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.schema.inputs import INPUTS
from toolkit.spark import spark_frames
from toolkit.stores import open_store

pytestmark = [
    pytest.mark.filterwarnings("ignore:PySpark does not yet fully support"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]
DAY = dt.date(2026, 11, 23)


@pytest.fixture(scope="module")
def sample():
    """The tables of the sample, each column of one kind."""
    titles = {table.title: name for name, table in INPUTS.items() if name != "settings"}
    sheets = open_store("workbooks/sample.xlsx").read().sheets
    return {titles[t]: same_kinds(s.cells) for t, s in sheets.items() if t in titles}


@pytest.fixture(scope="module")
def generated():
    """1,000 customers and 20,000 calls: blanks, ties, repeated rows, other spellings, nobody."""
    dice = random.Random(19)
    ids = [f"K{number:04d}" for number in range(1000)]
    customers = pd.DataFrame(
        {
            "id": ids,
            "name": [f"Firm {number} Ltd" for number in range(1000)],
            "owner": [dice.choice(["Ana", "Ben", "Cleo", "Dan", None]) for _ in ids],
            "revenue": [float(dice.choice([0, 500, 500, dice.randrange(90_000)])) for _ in ids],
            "status": [dice.choice(["Active", "Active", "Paused", "Lost", None]) for _ in ids],
            "country": [dice.choice(["Spain", "Germany", None]) for _ in ids],
            "last contact": [dice.choice([None, None, dt.date(2026, 10, 1)]) for _ in ids],
        },
        dtype=object,
    )
    repeated = customers.iloc[[3, 700]].assign(owner="Ana")
    rows = []
    for _ in range(20_000):
        who = dice.randrange(1000)
        said = dice.choice([ids[who]] * 9 + [ids[who].lower(), "K9999", None])
        day = DAY - dt.timedelta(days=int(dice.triangular(-3, 700, 30)))
        rows.append(
            {
                "customer_id": said,
                "customer": dice.choice([None, f"Firm {who} Ltd", f"FIRM {who}"]),
                "date": dice.choice([day] * 20 + [None]),
                "channel": dice.choice(["phone", "E-mail", "visit", "by pigeon", None]),
                "outcome": dice.choice(["Reached", "No answer", "Rang back", " Reached ", None]),
                "notes": dice.choice([None, "-", "wants a quote", " two\nlines ", "ü - ß"]),
            }
        )
    team = pd.DataFrame(
        {
            "rep": ["Ana", "Ben"],
            "calls_per_day": [9.0, 7.0],
            "away_from": [dt.date(2026, 11, 25), None],
            "away_to": [dt.date(2026, 12, 2), None],
            "backup": ["Cleo", None],
        },
        dtype=object,
    )
    calls = same_kinds(pd.DataFrame(rows))
    return {"customers": pd.concat([customers, repeated]), "calls": calls, "team": team}


def compare(engine, tables, wanted, request, tmp_path, **settings):
    spark = request.getfixturevalue("spark") if engine == "spark" else None
    found = planned(engine, tables, DAY, spark=spark, folder=tmp_path, **settings)
    for one, other in zip(found, wanted, strict=True):
        pd.testing.assert_frame_equal(one, other)


@pytest.fixture(scope="module")
def of_sample(sample):
    return planned("pandas", sample, DAY)


@pytest.fixture(scope="module")
def of_generated(generated):
    return planned("pandas", generated, DAY)


@pytest.mark.parametrize("engine", ENGINES)
def test_the_sample(engine, sample, of_sample, request, tmp_path):
    assert len(of_sample[1]) > 40
    compare(engine, sample, of_sample, request, tmp_path)


@pytest.mark.parametrize("engine", ENGINES)
def test_generated_rows(engine, generated, of_generated, request, tmp_path, monkeypatch):
    monkeypatch.setattr(spark_frames, "A_BUCKET", 400)
    assert len(of_generated[1]) > 100
    compare(engine, generated, of_generated, request, tmp_path)


DAYS = st.dates(dt.date(2026, 11, 18), dt.date(2026, 11, 25)) | st.none()
CALLS = st.lists(
    st.fixed_dictionaries(
        {
            "customer_id": st.sampled_from(["1", "2", "3", "03", "9", None]),
            "date": DAYS,
            "channel": st.sampled_from(["phone", "visit", None]),
            "outcome": st.sampled_from(["Reached", "No answer", "hm", None]),
            "notes": st.sampled_from(["a note", "b note", "-", None]),
        }
    ),
    min_size=3,
    max_size=30,
)
LISTED = st.lists(
    st.tuples(st.sampled_from(["1", "2", "3", "4"]), st.sampled_from(["x", "y", None])),
    min_size=2,
    max_size=6,
)
ZONES = ("Pacific/Apia", "America/Sao_Paulo", "Asia/Kathmandu")
"""With days that were left out, with days without a midnight, and with odd minutes."""


@settings(max_examples=2, deadline=None, database=None)
@given(CALLS, LISTED, st.sampled_from(ZONES))
def test_ties_blanks_repeated_rows_and_odd_time_zones(spark, calls, listed, zone):
    """A first call of each column, as an empty one is no column; calls are points in time."""
    calls = pd.DataFrame(
        [
            {
                "customer_id": "1",
                "date": dt.date(2026, 11, 2),
                "channel": "phone",
                "outcome": "Reached",
                "notes": "z",
            },
            *calls,
        ],
        dtype=object,
    )
    customers = pd.DataFrame(
        {
            "id": [key for key, _ in listed],
            "name": [f"Firm {key}" for key, _ in listed],
            "owner": [owner for _, owner in listed],
            "revenue": [float(len(key)) for key, _ in listed],
        },
        dtype=object,
    )
    tables = {"customers": customers, "calls": calls}
    spark.conf.set("spark.sql.session.timeZone", zone)
    for one, other in zip(
        planned("spark", tables, DAY, spark=spark), planned("pandas", tables, DAY), strict=True
    ):
        pd.testing.assert_frame_equal(one, other)


@pytest.mark.parametrize("engine", ENGINES)
def test_a_talk_of_the_rep_before_ends_no_handover_on_any_engine(engine, request, tmp_path):
    """Who of us talked is asked of the rows of the log, wherever they are."""
    handed, talked = dt.date(2026, 11, 2), dt.date(2026, 11, 10)
    customers = pd.DataFrame(
        {
            "id": ["K1", "K2"],
            "owner": ["Ana", "Ana"],
            "seller": ["Ben", "Ben"],
            "handed over on": [handed, handed],
            "next call override": [DAY, DAY],
        },
        dtype=object,
    )
    calls = pd.DataFrame(
        {
            "customer_id": ["K1", "K2"],
            "date": [talked, talked],
            "outcome": ["Reached", "Reached"],
            "by": ["Ben", "ana"],
        },
        dtype=object,
    )
    tables = {"customers": customers, "calls": calls}
    wanted = planned("pandas", tables, DAY)
    points = dict(zip(wanted[1]["customer_id"], wanted[1]["points"], strict=True))
    assert "still to do: the new rep calls" in points["K1"]
    assert "New rep" not in (points["K2"] or "")
    compare(engine, tables, wanted, request, tmp_path)
