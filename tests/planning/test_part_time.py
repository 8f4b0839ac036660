"""Who works on a few days of the week: a plan that goes by these days, near and far."""

import datetime as dt
from itertools import pairwise
from pathlib import Path

import pytest

from tests.planning.test_two_lanes import refresh, table, write

MONDAY = dt.date(2026, 11, 23)
DAY = dt.timedelta(days=1)
ONE_A_DAY = {"playbook": "no", "visits_c": "0"}


def book_of(path: Path, week: str, *, first_due: dt.date, step: int, count: int = 25) -> Path:
    """One place a day, and customers who come due one after the other, every so many days."""
    people: list[list[object]] = [
        ["Customer ID", "Customer", "Owner", "Annual revenue", "Country", "Tier override"]
    ]
    log: list[list[object]] = [["Customer ID", "Date", "Channel", "Outcome"]]
    for number in range(count):
        name = f"w{number:02}"
        people.append([name, f"Firm {number}", "Ben", 1000, "Austria", "C"])
        last = first_due + DAY * (number * step - 182)
        log.append([name, last, "Phone", "Reached"])
    team = [["Rep", "Calls per day", "Working days", "Country"], ["Ben", 1, week, "Austria"]]
    return write(path, Customers=people, Calls=log, Team=team)


@pytest.mark.parametrize("week", ["Mon, Tue", "Mon", "Thu, Fri", "Mon, Wed, Fri"])
@pytest.mark.parametrize("later", [0, 1, -49])
def test_nobody_waits_for_a_far_time_without_work_when_days_before_are_free(
    tmp_path: Path, week: str, later: int
) -> None:
    """A call that does not fit into the days planned ahead has the first free place behind them:
    of the rep's next days, as nobody else stands there.
    """
    as_of = MONDAY + DAY * later
    book = book_of(tmp_path / "b.xlsx", week, first_due=as_of + DAY * 8, step=4)
    calls = refresh(book, as_of, **ONE_A_DAY)
    assert len(calls) > 5
    taken = sorted(row["Date"].date() for row in calls.values())
    assert len(set(taken)) == len(taken)  # one place a day
    # No month lies empty in the days planned ahead, nor among the calls behind them. Between
    # the two one may: only the days planned ahead are filled before a stretched interval is over.
    behind = {row["Date"].date() for row in calls.values() if "Does not fit" in row["Why now"]}
    for days in (sorted(set(taken) - behind), sorted(behind)):
        assert all(after - before <= DAY * 21 for before, after in pairwise(days))


def test_how_much_is_stretched_does_not_go_by_the_weekday_of_the_refresh(tmp_path: Path) -> None:
    """Thirteen whole weeks hold thirteen Mondays, whichever day they begin on."""
    said = {}
    for number in range(5):
        day = MONDAY + DAY * number
        book = book_of(tmp_path / f"{number}.xlsx", "Mon", first_due=MONDAY, step=2, count=40)
        refresh(book, day, **ONE_A_DAY)
        run = {row["Item"]: row["Value"] for row in table(book, "Run") if row["Item"]}
        said[day] = run["Intervals stretched by"]
    assert len(set(said.values())) == 1, said
    # 40 customers every 182 days, who were reached each time; 13 weeks of one place.
    assert said[MONDAY] == f"Ben {round(40 / 182 * 91 / 13, 2):g}"
