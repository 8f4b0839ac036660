"""Who lost a planned day takes a free place: from a workbook to the workbook of the next day."""

import datetime as dt
from pathlib import Path

import openpyxl

from tests.planning.test_two_lanes import AS_OF, NEXT, refresh, write

LIST = ["Customer ID", "Customer", "Owner", "Tier override", "Phone", "Next call override"]
LOG = ["Customer ID", "Date", "Channel", "Outcome", "Follow up", "Follow up due"]
QUIET = {"playbook": "no", "stretch": "no", "visits_a_week": "0"}
FRIDAY, MONDAY = dt.date(2026, 9, 18), dt.date(2026, 9, 21)

Plan = dict[str, tuple[dt.date, str]]


def plan(path: Path, day: dt.date, **settings: str) -> Plan:
    """Day and reason of each call of the schedule."""
    calls = refresh(path, day, **QUIET | settings)
    return {name: (row["Date"].date(), str(row["Why now"])) for name, row in calls.items()}


def log(path: Path, *rows: list[object]) -> None:
    book = openpyxl.load_workbook(path)
    for row in rows:
        book["Calls"].append(row)
    book.save(path)


def moved(before: Plan, after: Plan) -> list[str]:
    return sorted(name for name in before.keys() & after if before[name][0] != after[name][0])


def team_of(path: Path, tiers: dict[str, str], *, last: dt.date = dt.date(2026, 1, 7)) -> Path:
    """A rep whose customers are all overdue."""
    people = [LIST, *([name, name, "Ben", tier, "1", None] for name, tier in tiers.items())]
    calls = [LOG, *([name, last, "Phone", "Reached", None, None] for name in tiers)]
    return write(path, Customers=people, Calls=calls)


def crowded(path: Path) -> Path:
    """Two A customers before twelve of C, and one place a day."""
    return team_of(path, {"a1": "A", "a2": "A"} | {f"c{n:02}": "C" for n in range(12)})


def test_who_was_not_reached_or_missed_takes_a_free_place_and_pushes_nobody(tmp_path: Path) -> None:
    path = crowded(tmp_path / "b.xlsx")
    before = plan(path, AS_OF, calls_per_day="1")
    log(path, ["a1", AS_OF, "Phone", "No answer", None, None])
    after = plan(path, NEXT, calls_per_day="1")
    assert moved(before, after) == ["a1"]
    assert after["a1"][0] == max(day for day, _ in after.values())
    assert plan(path, NEXT, calls_per_day="1") == after
    # The next day passes without the call that stood on it.
    later = plan(path, FRIDAY, calls_per_day="1")
    assert moved(after, later) == ["a2"]


def promised(path: Path) -> Path:
    """One place a day: a call set by hand for today, promised ones on the next days, a routine."""
    people = [LIST, ["h", "h", "Ben", "A", "1", AS_OF]]
    people += [[name, name, "Ben", "C", "1", None] for name in ("p1", "p2", "r1", "r2")]
    early, long_ago = dt.date(2026, 9, 14), dt.date(2026, 1, 7)
    calls = [LOG, ["h", early, "Phone", "Reached", None, None]]
    calls += [[name, long_ago, "Phone", "Reached", None, None] for name in ("r1", "r2")]
    calls.append(["p1", early, "Phone", "Reached", "call back", NEXT])
    calls.append(["p2", early, "Phone", "Reached", "call back", FRIDAY])
    return write(path, Customers=people, Calls=calls)


def test_todays_promises_keep_their_day_where_one_of_before_was_missed(tmp_path: Path) -> None:
    path = promised(tmp_path / "b.xlsx")
    before = plan(path, AS_OF, calls_per_day="1")
    assert [before[name][0] for name in ("h", "p1", "p2", "r1")] == [AS_OF, NEXT, FRIDAY, MONDAY]
    after = plan(path, NEXT, calls_per_day="1")
    assert [after[name][0] for name in ("p1", "p2", "h")] == [NEXT, FRIDAY, MONDAY]
    assert moved(before, after) == ["h", "r1"]
    assert "(moved from Mon 21 Sep: a commitment needed the place: h)" in after["r1"][1]


def test_bad_news_goes_before_what_was_promised_for_the_day(tmp_path: Path) -> None:
    path = promised(tmp_path / "b.xlsx")
    plan(path, AS_OF, calls_per_day="1")
    book = openpyxl.load_workbook(path)
    sheet = book.create_sheet("Bad news")
    sheet.append(["Customer ID", "Date", "What happened"])
    sheet.append(["r2", AS_OF, "recall"])
    book.save(path)
    after = plan(path, NEXT, calls_per_day="1")
    assert after["r2"][0] == NEXT
    assert after["p2"][0] == FRIDAY
    assert "a more urgent commitment needed the place: r2)" in after["p1"][1]
