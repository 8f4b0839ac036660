"""Functions for people who have frames: pandas, Polars or Arrow in, the same kind out."""

import datetime as dt

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import toolkit
from toolkit.errors import DataError, NotFoundError, SettingsError
from toolkit.schema.outputs import ADDED

DAY = dt.date(2026, 11, 23)
LIST = {
    "Client": ["Acme", "Bolt", "Cargo"],
    "Revenue": [900, 80, 20],
    "Tags": ["x", None, "y"],
}
LOG = {
    "When": [dt.date(2026, 11, 2), dt.date(2026, 11, 9), dt.date(2026, 11, 20)],
    "Client": ["Acme", "Bolt", "Bolt"],
    "Outcome": ["Reached", "Reached", "No answer"],
}
KINDS = {
    "pandas": pd.DataFrame,
    "polars": pl.DataFrame,
    "arrow": pa.table,
}


@pytest.fixture(params=KINDS)
def make(request):
    return KINDS[request.param]


def rows(frame):
    """Rows as dicts, with None for what is unknown and days as dates."""
    if isinstance(frame, pd.DataFrame):
        records = frame.to_dict("records")
    else:
        records = frame.to_dicts() if isinstance(frame, pl.DataFrame) else frame.to_pylist()
    return [{name: plain(value) for name, value in row.items()} for row in records]


def plain(value):
    if value is None or pd.isna(value):
        return None
    return value.date() if hasattr(value, "date") else value


def test_the_nine_columns_stand_behind_the_callers_own_in_a_frame_of_its_kind(make):
    customers = make(LIST)
    planned = toolkit.add_columns(customers, make(LOG), as_of=DAY)
    assert type(planned) is type(customers)
    found = rows(planned)
    assert list(found[0]) == [*LIST, *ADDED.names]
    own = [{name: row[name] for name in LIST} for row in found]
    assert own == rows(customers)
    told = [(r["tier"], r["last_contact"], r["contact_gap"], r["next_call"]) for r in found]
    assert told == [
        ("A", dt.date(2026, 11, 2), 21, dt.date(2026, 11, 30)),
        ("B", dt.date(2026, 11, 9), 14, dt.date(2027, 2, 1)),
        ("C", None, None, dt.date(2026, 11, 23)),
    ]


def test_every_kind_of_frame_gets_the_same(tmp_path):
    made = [rows(toolkit.add_columns(k(LIST), k(LOG), as_of=DAY)) for k in KINDS.values()]
    assert made[0] == made[1] == made[2]
    plans = [rows(toolkit.call_schedule(k(LIST), k(LOG), as_of=DAY)) for k in KINDS.values()]
    assert plans[0] == plans[1] == plans[2]
    assert [row["name"] for row in plans[0]] == ["Cargo", "Acme"]


def test_a_frame_gets_what_a_workbook_with_the_same_cells_gets(tmp_path):
    path = tmp_path / "book.xlsx"
    with pd.ExcelWriter(path) as writer:
        pd.DataFrame(LIST).to_excel(writer, sheet_name="Customers", index=False)
        pd.DataFrame(LOG).to_excel(writer, sheet_name="Calls", index=False)
    of_book = toolkit.accounts(toolkit.load(path, as_of=DAY))[ADDED.names]
    of_frames = toolkit.add_columns(pd.DataFrame(LIST), pd.DataFrame(LOG), as_of=DAY)[ADDED.names]
    assert rows(of_frames) == rows(of_book)


def test_index_columns_and_the_given_frame_stay_as_they_were():
    index = pd.Index([30, 10, 20], name="Customer ID")
    customers = pd.DataFrame(LIST, index=index)
    before = customers.copy(deep=True)
    planned = toolkit.add_columns(customers, pd.DataFrame(LOG), as_of=DAY)
    pd.testing.assert_frame_equal(customers, before)
    pd.testing.assert_frame_equal(planned[list(LIST)], before)


def test_an_index_with_a_name_is_read_like_a_column():
    customers = pd.DataFrame(
        {"Revenue": [900, 100]}, index=pd.Index(["Acme", "Bolt"], name="Customer")
    )
    planned = toolkit.add_columns(customers, pd.DataFrame(LOG), as_of=DAY)
    assert planned.loc["Acme", "contact_gap"] == 21


def test_a_column_of_the_callers_stays_and_ours_is_told_apart():
    customers = pd.DataFrame({"name": ["Acme"], "last_contact": [dt.date(2026, 10, 1)]})
    planned = toolkit.add_columns(customers, as_of=DAY)
    assert planned["last_contact"].tolist() == [dt.date(2026, 10, 1)]
    assert planned["last_contact_calculated"].tolist() == [pd.Timestamp(2026, 10, 1)]


def test_applied_twice_changes_nothing(make):
    once = toolkit.add_columns(make(LIST), make(LOG), as_of=DAY)
    twice = toolkit.add_columns(once, make(LOG), as_of=DAY)
    assert rows(twice) == rows(once)


def test_further_tables_and_settings_count():
    promises = pd.DataFrame(
        {
            "Customer": ["Cargo"],
            "Promise": ["a loan machine"],
            "Due": [dt.date(2026, 11, 2)],
            "Made by": ["us"],
        }
    )
    given = {"settings": {"cadence_a": 7, "cap": False}, "promises": promises}
    planned = toolkit.add_columns(pd.DataFrame(LIST), pd.DataFrame(LOG), as_of=DAY, **given)
    assert planned["open_gaps"].tolist() == [0, 0, 1]
    assert planned["next_call"][0] == pd.Timestamp(2026, 11, 23)


def test_reports_by_name_are_frames_by_title(make):
    made = toolkit.retention_report(make(LIST), make(LOG), as_of=DAY)
    assert type(made["Figures"]) is type(make(LIST))
    coverage = {r["figure"]: r["value"] for r in rows(made["Figures"])}["Coverage"]
    assert coverage == pytest.approx(2 / 3)
    follow_ups = toolkit.report("follow-ups", make(LIST), make(LOG), as_of=DAY)
    assert list(follow_ups) == ["Follow-ups"]


def test_what_is_wrong_is_said():
    customers = pd.DataFrame(LIST)
    with pytest.raises(NotFoundError, match=r"retentoin.*retention"):
        toolkit.report("retentoin", customers, as_of=DAY)
    with pytest.raises(TypeError, match=r"promisses.*promises"):
        toolkit.add_columns(customers, as_of=DAY, promisses=customers)
    with pytest.raises(SettingsError, match="cadence_x"):
        toolkit.add_columns(customers, as_of=DAY, settings={"cadence_x": 3})
    with pytest.raises(DataError):
        toolkit.add_columns(pd.DataFrame({"x": [1, 2], "y": [3, 4]}), as_of=DAY)
    book = toolkit.reports.from_frames.book_of_frames(
        customers, pd.DataFrame({**LOG, "Client": ["Acme", "Bollt", "Bolt"]}), as_of=DAY
    )
    found = toolkit.problems(book)
    assert found["value"].tolist() == ["Bollt"] and found["severity"].tolist() == ["warning"]
