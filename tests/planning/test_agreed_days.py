"""Days agreed with customers: how long the cadence waits for one, and what the list says then."""

import datetime as dt
from pathlib import Path

import pytest

from tests.planning.test_causes import EARLY, LIST, LONG_AGO, TEAM, person, plan, spoke
from tests.planning.test_lost_days import LOG, QUIET
from tests.planning.test_two_lanes import AS_OF, NEXT, table, write
from toolkit.refresh import run

BEN = [TEAM, ["Ben", 3, None, None, None, None]]
SPOKE = dt.date(2026, 8, 12)
"""A customer called as A is due on 9 September then, and has waited too long after 23 September."""


@pytest.mark.parametrize(
    ("agreed", "planned"),
    [
        (dt.date(2026, 9, 22), dt.date(2026, 9, 22)),
        (dt.date(2026, 9, 23), dt.date(2026, 9, 23)),
        (dt.date(2026, 9, 24), AS_OF),
        (dt.date(2026, 10, 9), AS_OF),
        (dt.date(2026, 12, 18), AS_OF),
    ],
)
def test_the_cadence_waits_for_an_agreed_day_no_longer_than_a_customer_may_wait(
    tmp_path: Path, agreed: dt.date, planned: dt.date
) -> None:
    path = write(tmp_path / "b.xlsx", Customers=[LIST, person("k1")],
                 Calls=[LOG, spoke("k1", SPOKE, agreed)], Team=BEN)  # fmt: skip
    found = plan(path)["k1"]
    assert found[0] == planned
    assert found[3].startswith("Last spoke" if planned == AS_OF else "Follow-up: call back, due")


def test_whom_nobody_has_reached_waits_for_the_day_that_was_asked_for(tmp_path: Path) -> None:
    asked = dt.date(2026, 10, 9)
    calls = [LOG, ["k1", EARLY, "Phone", "Call back", "call back", asked]]
    calls.append(["k2", EARLY, "Phone", "Call back", "call back", asked])
    calls.append(spoke("k2", LONG_AGO))
    path = write(tmp_path / "b.xlsx", Customers=[LIST, person("k1"), person("k2")],
                 Calls=calls, Team=BEN)  # fmt: skip
    assert [plan(path)[name][0] for name in ("k1", "k2")] == [asked, asked]


def test_a_day_beyond_those_planned_ahead_holds_the_cadence_too(tmp_path: Path) -> None:
    agreed = dt.date(2026, 10, 20)
    calls = [LOG, spoke("k1", EARLY, agreed), spoke("k2", LONG_AGO)]
    path = write(tmp_path / "b.xlsx", Customers=[LIST, person("k1"), person("k2")],
                 Calls=calls, Team=BEN)  # fmt: skip
    assert "k1" not in plan(path)
    listed = {row["Customer ID"]: row for row in table(path, "Customers")}["k1"]
    assert listed["Next call"].date() == agreed


def test_the_list_says_no_day_by_the_cadence_where_the_cadence_waits(tmp_path: Path) -> None:
    agreed = dt.date(2026, 9, 22)
    path = write(tmp_path / "b.xlsx", Customers=[LIST, person("k1")],
                 Calls=[LOG, spoke("k1", SPOKE, agreed)], Team=BEN)  # fmt: skip
    run(path, as_of=NEXT, stamp="now", given=QUIET)
    listed = {row["Customer ID"]: row for row in table(path, "Customers")}["k1"]
    assert listed["Why this date"] == (
        "Last spoke 12 Aug 2026; A customers every 28 days; due 9 Sep 2026. "
        "Follow-up: call back, due 22 Sep 2026. Planned for 22 Sep 2026."
    )


@pytest.mark.parametrize(
    ("asked", "spoke_on", "planned", "why"),
    [
        (AS_OF, EARLY, NEXT, ", due 17 Sep 2026."),
        (dt.date(2026, 9, 11), EARLY, AS_OF, ", due 14 Sep 2026."),
        (dt.date(2026, 9, 10), dt.date(2026, 9, 15), NEXT,
         ", due 11 Sep 2026; last spoke 15 Sep 2026, so 17 Sep 2026."),
    ],
)  # fmt: skip
def test_a_request_stands_in_the_plan_until_it_is_answered(
    tmp_path: Path, asked: dt.date, spoke_on: dt.date, planned: dt.date, why: str
) -> None:
    requests = [["Customer ID", "Request", "Asked on", "Answered on"], ["k1", "5 %", asked, None]]
    path = write(tmp_path / "b.xlsx", Customers=[LIST, person("k1", tier="C")],
                 Calls=[LOG, spoke("k1", spoke_on)], Team=BEN, Requests=requests)  # fmt: skip
    found = plan(path)["k1"]
    assert found[0] == planned
    assert found[3] == f"Answer what they asked: 5 %{why}"
