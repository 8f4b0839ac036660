"""Before an absence: calls that would be due in it come before it, and stay where they were put."""

import datetime as dt
from pathlib import Path

from tests.planning.test_two_lanes import refresh, write

MONDAY = dt.date(2026, 9, 14)
DAY = dt.timedelta(days=1)
LIST = ["Customer ID", "Customer", "Owner", "Annual revenue", "Tier override", "Channel"]
LOG = ["Customer ID", "Date", "Channel", "Outcome"]
TEAM = ["Rep", "Calls per day", "Away from", "Away to"]
ONLY_CADENCE = {"playbook": "no", "visits_b": "0", "country": ""}


def test_what_an_absence_behind_the_plan_brought_forward_keeps_its_day(tmp_path: Path) -> None:
    """The absence begins with the 22nd working day; the plan reaches 20 ahead."""
    away = MONDAY + DAY * 29
    back = away + DAY * 21
    people: list[list[object]] = [LIST]
    log: list[list[object]] = [LOG]
    for number in range(6):
        due = away + DAY * (number % 2)
        people.append([f"k{number}", f"Kite {number}", "Ben", 900, "B", "Phone"])
        log.append([f"k{number}", due - DAY * 84, "Phone", "Reached"])
    team = [TEAM, ["Ben", 2, away, back - DAY * 2]]
    book = write(tmp_path / "b.xlsx", Customers=people, Calls=log, Team=team)
    first = refresh(book, MONDAY, **ONLY_CADENCE)
    days = {name: call["Date"].date() for name, call in first.items()}
    assert set(days) == {f"k{number}" for number in range(6)}
    assert max(days.values()) < away
    second = refresh(book, MONDAY + DAY, **ONLY_CADENCE)
    assert {name: call["Date"].date() for name, call in second.items()} == days
