"""Around an absence: calls due in it come before it, stay there, and else are spread after it."""

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


def test_what_waited_for_the_end_of_an_absence_is_spread_over_the_days_after_it(
    tmp_path: Path,
) -> None:
    """Six calls of a rep with four places a day; only half of a day is for them."""
    away, back = MONDAY + DAY, MONDAY + DAY * 14
    people: list[list[object]] = [LIST]
    log: list[list[object]] = [LOG]
    for number in range(6):
        people.append([f"k{number}", f"Kite {number}", "Ben", 900, "B", "Phone"])
        log.append([f"k{number}", away + DAY * (6 + number) - DAY * 84, "Phone", "Reached"])
    team = [TEAM, ["Ben", 4, away, back - DAY * 3]]
    book = write(tmp_path / "b.xlsx", Customers=people, Calls=log, Team=team)
    asked = {**ONLY_CADENCE, "early_share": "0"}
    found = refresh(book, MONDAY, **asked)
    days = {name: call["Date"].date() for name, call in found.items()}
    wanted = [back, back, back + DAY, back + DAY, back + DAY * 2, back + DAY * 2]
    assert days == dict(zip(sorted(days), wanted, strict=True))
    said = "so 28 Sep 2026. Calls after time off are spread: on 29 Sep 2026."
    assert found["k2"]["Why now"].endswith(said)
    # On the day itself its free places are no reason to call all of them.
    again = refresh(book, back, **{**asked, "early_share": "0.15"})
    assert {name: call["Date"].date() for name, call in again.items()} == days
    assert again["k2"]["Why now"].endswith("Calls after time off are spread: on 29 Sep 2026.")
