"""Who lost a planned day finds a place soon: from a workbook to the workbook of the next day."""

import datetime as dt
from pathlib import Path

import openpyxl

from tests.planning.test_two_lanes import AS_OF, NEXT, refresh, write

LIST = ["Customer ID", "Customer", "Owner", "Tier override", "Phone", "Next call override"]
LOG = ["Customer ID", "Date", "Channel", "Outcome", "Follow up", "Follow up due"]
QUIET = {"playbook": "no", "stretch": "no", "visits_a_week": "0"}
FRIDAY, MONDAY = dt.date(2026, 9, 18), dt.date(2026, 9, 21)
GAVE = "a place for a customer called as A, due since"

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


def test_who_was_not_reached_once_waits_for_no_week_behind_lower_classes(tmp_path: Path) -> None:
    path = crowded(tmp_path / "b.xlsx")
    before = plan(path, AS_OF, calls_per_day="1")
    log(path, ["a1", AS_OF, "Phone", "No answer", None, None])
    after = plan(path, NEXT, calls_per_day="1")
    # The next two days are frozen: it is called on the first one behind them.
    assert after["a1"][0] == dt.date(2026, 9, 22)
    gave = [name for name in moved(before, after) if name != "a1"]
    assert [before[name][0] for name in gave] == [after["a1"][0]]
    assert f"(moved from Tue 22 Sep: {GAVE} 4 Feb 2026)" in after[gave[0]][1]
    assert after[gave[0]][0] == max(day for day, _ in after.values())
    assert plan(path, NEXT, calls_per_day="1") == after


def test_who_was_missed_takes_the_place_of_one_call_and_moves_no_other(tmp_path: Path) -> None:
    path = crowded(tmp_path / "b.xlsx")
    before = plan(path, AS_OF, calls_per_day="1")
    after = plan(path, NEXT, calls_per_day="1")
    assert after["a1"][0] == dt.date(2026, 9, 22)
    assert len(moved(before, after)) == 2


def test_a_call_gives_its_place_once(tmp_path: Path) -> None:
    path = crowded(tmp_path / "b.xlsx")
    plan(path, AS_OF, calls_per_day="1")
    given: list[str] = []
    days = [NEXT, FRIDAY, MONDAY, *(MONDAY + dt.timedelta(days=k) for k in range(1, 4))]
    for day in days:
        after = plan(path, day, calls_per_day="1")
        given += [name for name, (_, why) in after.items() if GAVE in why and name not in given]
        assert len(after) == 14
    # Nobody was called for a week: each miss of an A took the place of another C.
    assert len(given) > 1


def test_who_is_pushed_off_again_waits_for_no_free_place_behind_lower_classes(
    tmp_path: Path,
) -> None:
    """First the day passes; then a promised call needs the new place of the A customer."""
    path = team_of(tmp_path / "b.xlsx", {"a1": "A"} | {f"c{n}": "C" for n in range(4)})
    plan(path, AS_OF, calls_per_day="1")
    missed = plan(path, NEXT, calls_per_day="1")["a1"][0]
    assert missed == dt.date(2026, 9, 23)
    log(path, ["c9", NEXT, "Phone", "No answer", "call back", missed])
    book = openpyxl.load_workbook(path)
    book["Customers"].append(["c9", "c9", "Ben", "C", "1", None])
    book.save(path)
    before = plan(path, NEXT, calls_per_day="1")
    assert before["c9"][0] == missed
    assert before["a1"][0] <= missed
    gave = [name for name, (_, why) in before.items() if GAVE in why]
    assert len(gave) == 1 and before[gave[0]][0] > missed


def test_a_free_place_within_days_is_taken_before_that_of_another(tmp_path: Path) -> None:
    """Both have waited too long; the place of the C is two days before the first free one."""
    path = team_of(tmp_path / "b.xlsx", {"a1": "A", "a2": "A"} | {f"c{n}": "C" for n in range(3)})
    before = plan(path, AS_OF, calls_per_day="1")
    after = plan(path, NEXT, calls_per_day="1")
    assert moved(before, after) == ["a1"]
    assert after["a1"][0] == dt.date(2026, 9, 23)


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
