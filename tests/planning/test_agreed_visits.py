"""Visits that were agreed on beside calls back that were: who gives way, and what is said of it."""

import datetime as dt
from pathlib import Path

import pytest

from tests.planning.test_two_lanes import AS_OF, NEXT, refresh, write

LIST = ["Customer ID", "Customer", "Owner", "Annual revenue", "Phone", "E-mail", "Channel"]
LOG = ["Customer ID", "Date", "Channel", "Outcome", "Follow up", "Follow up due"]
TEAM = ["Rep", "Calls per day", "Away from", "Away to", "Backup"]
FRIDAY = dt.date(2026, 9, 18)
BY_HAND = {"playbook": "no"}
NO_VISIT = "(no visit any more: it would take places of other calls or visits)"


def book_of(path: Path, agreed: dict[str, tuple[str, dt.date]], *, away: bool = False) -> Path:
    """One rep with four places a day, as many as a visit takes, and what was agreed with whom."""
    people: list[list[object]] = [LIST]
    log: list[list[object]] = [LOG]
    for number, (name, (what, due)) in enumerate(agreed.items()):
        people.append([name, f"Kite {name}", "Ben", 900 - number, "1", None, None])
        log.append([name, dt.date(2026, 9, 14), "Phone", "Reached", what, due])
    absence = [FRIDAY, dt.date(2026, 9, 30)] if away else [None, None]
    team = [TEAM, ["Ben", 4, *absence, None]]
    return write(path, Customers=people, Calls=log, Team=team)


def test_a_visit_leaves_a_call_back_its_day_and_takes_the_next_with_room(tmp_path: Path) -> None:
    """The visit is the better customer's: in the order of calls it would come first."""
    agreed = {"v1": ("Visit", NEXT), "c1": ("Call back", NEXT)}
    found = refresh(book_of(tmp_path / "b.xlsx", agreed), **BY_HAND)
    assert (found["c1"]["Date"].date(), found["c1"]["Channel"]) == (NEXT, "Phone")
    assert (found["v1"]["Date"].date(), found["v1"]["Channel"]) == (FRIDAY, "Visit")
    assert found["v1"]["Why now"] == (
        "Follow-up: Visit, due 17 Sep 2026. No place for a visit before 18 Sep 2026."
    )


def test_a_visit_for_which_no_day_of_a_week_has_room_is_a_call_on_its_own_day(
    tmp_path: Path,
) -> None:
    agreed = {"v1": ("Visit", NEXT), "c1": ("Call back", NEXT)}
    found = refresh(book_of(tmp_path / "b.xlsx", agreed, away=True), **BY_HAND)
    assert [found[name]["Date"].date() for name in ("v1", "c1")] == [NEXT, NEXT]
    assert found["v1"]["Channel"] == "Phone"
    assert found["v1"]["Why now"] == f"Follow-up: Visit, due 17 Sep 2026. {NO_VISIT}"


@pytest.mark.parametrize("visits_a_week", ["1", "5"])
def test_an_agreed_visit_stays_a_visit_on_its_day_where_one_call_back_was_missed(
    tmp_path: Path, visits_a_week: str
) -> None:
    agreed = {"v1": ("Visit", NEXT), "c1": ("Call back", AS_OF)}
    book = book_of(tmp_path / "b.xlsx", agreed)
    settings = {**BY_HAND, "visits_a_week": visits_a_week}
    refresh(book, **settings)
    found = refresh(book, NEXT, **settings)
    assert (found["v1"]["Date"].date(), found["v1"]["Channel"]) == (NEXT, "Visit")
    assert found["v1"]["Why now"] == "Follow-up: Visit, due 17 Sep 2026."
    assert found["c1"]["Date"].date() == FRIDAY


def test_an_agreed_visit_waits_for_the_next_week_where_this_one_has_its_visits(
    tmp_path: Path,
) -> None:
    agreed = {"v1": ("Visit", NEXT), "v2": ("Visit", FRIDAY)}
    book = book_of(tmp_path / "b.xlsx", agreed)
    found = refresh(book, **BY_HAND, visits_a_week="1")
    days = {name: (call["Date"].date(), call["Channel"]) for name, call in found.items()}
    assert days == {"v1": (NEXT, "Visit"), "v2": (dt.date(2026, 9, 21), "Visit")}
