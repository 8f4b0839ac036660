"""The plan before a run of a later day by mistake: it holds again, with the causes of its moves."""

import datetime as dt

import pandas as pd

from toolkit.entries.plan_before import MOVED, PASSED, plan_before

AWAY, LATER = "Ann is away", "the day passed without the call"
COLUMNS = ["customer_id", "planned_on", "date", "state", "moved_from", "moved_why"]


def rows_of(*rows: tuple[object, ...]) -> pd.DataFrame:
    frame = pd.DataFrame(list(rows), columns=COLUMNS)
    days = {name: pd.to_datetime(frame[name]) for name in ("planned_on", "date", "moved_from")}
    return frame.assign(**days).astype({"moved_why": "str", "state": "str"})


def test_a_call_that_a_later_run_moved_has_its_earlier_cause_again() -> None:
    """k1 was moved on the 1st for an absence; the run of the 9th moved it, and k2, once more."""
    history = rows_of(
        ("k1", "2026-11-30", "2026-12-02", MOVED, None, AWAY),
        ("k1", "2026-12-01", "2026-12-10", MOVED, "2026-12-02", LATER),
        ("k2", "2026-12-01", "2026-12-11", MOVED, None, LATER),
    )
    planned = rows_of(
        ("k1", "2026-12-09", "2026-12-14", "", "2026-12-10", LATER),
        ("k2", "2026-12-09", "2026-12-15", "", "2026-12-11", LATER),
    )
    found = plan_before(history, planned, dt.date(2026, 12, 2)).set_index("customer_id")
    assert found["date"].dt.day.to_dict() == {"k1": 10, "k2": 11}
    assert found["moved_why"].to_dict() == {"k1": AWAY, "k2": ""}
    assert found.loc["k1", "moved_from"] == pd.Timestamp(2026, 12, 2)
    assert pd.isna(found.loc["k2", "moved_from"])


def test_a_customer_whose_day_came_and_whose_next_was_moved_is_planned_once() -> None:
    history = rows_of(
        ("k1", "2026-12-01", "2026-12-02", PASSED, None, ""),
        ("k1", "2026-12-01", "2026-12-10", MOVED, None, LATER),
    )
    planned = rows_of(("k1", "2026-12-09", "2026-12-14", "", "2026-12-10", LATER))
    found = plan_before(history, planned, dt.date(2026, 12, 2))
    assert found["customer_id"].tolist() == ["k1"]
    assert found["date"].tolist() == [pd.Timestamp(2026, 12, 2)]
