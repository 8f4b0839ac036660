"""Published calls: what stands in the plan keeps its place when others come to the same rep."""

import datetime as dt
from pathlib import Path

from tests.planning.test_causes import EARLY, LIST, TEAM, change, person, plan, spoke
from tests.planning.test_lost_days import FRIDAY, LOG, MONDAY
from tests.planning.test_two_lanes import AS_OF, NEXT, write

PROMISES = ["Customer ID", "Promise", "Made by", "Promised on", "Due"]
TUESDAY = dt.date(2026, 9, 22)
LAST_WEEK = dt.date(2026, 9, 9)


def test_a_promise_of_ours_stands_on_its_day_in_the_first_plan_and_evicts_no_callback(
    tmp_path: Path,
) -> None:
    team = [TEAM, ["Ben", 2, None, None, None, None]]
    people = [LIST, *(person(name, tier="C") for name in ("k1", "k2", "k3"))]
    calls = [LOG, spoke("k1", EARLY), spoke("k2", EARLY, FRIDAY), spoke("k3", EARLY)]
    promises = [PROMISES, ["k1", "the price list", "us", LAST_WEEK, FRIDAY]]
    path = write(tmp_path / "b.xlsx", Customers=people, Calls=calls, Team=team, Promises=promises)
    first = plan(path)
    assert first["k1"][0] == first["k2"][0] == FRIDAY
    assert first["k1"][3] == "Our promise: the price list, due 18 Sep 2026."
    assert {name: plan(path, FRIDAY)[name][0] for name in ("k1", "k2")} == {
        "k1": FRIDAY,
        "k2": FRIDAY,
    }


def test_a_promise_that_comes_up_later_leaves_published_callbacks_where_they_are(
    tmp_path: Path,
) -> None:
    """Of two commitments for one place the promise matters more, but the callback stands there."""
    team = [TEAM, ["Ben", 1, None, None, None, None]]
    people = [LIST, *(person(name, tier="C") for name in ("k1", "k2"))]
    calls = [LOG, spoke("k1", EARLY), spoke("k2", EARLY, FRIDAY)]
    promises = [PROMISES, ["k1", "the price list", "us", LAST_WEEK, dt.date(2026, 12, 18)]]
    path = write(tmp_path / "b.xlsx", Customers=people, Calls=calls, Team=team, Promises=promises)
    assert plan(path)["k2"][0] == FRIDAY
    change(path, "Promises", "E2", FRIDAY)
    after = plan(path, NEXT)
    assert (after["k2"][0], after["k1"][0]) == (FRIDAY, dt.date(2026, 9, 21))
    # A plan of both at once keeps the promise.
    alone = write(tmp_path / "a.xlsx", Customers=people, Calls=calls, Team=team,
                  Promises=[PROMISES, ["k1", "it", "us", LAST_WEEK, FRIDAY]])  # fmt: skip
    assert plan(alone, NEXT)["k1"][0] == FRIDAY


def test_a_callback_that_changes_hands_evicts_none_that_its_new_rep_has_published(
    tmp_path: Path,
) -> None:
    team = [TEAM, ["Ben", 1, None, None, None, None], ["Anna", 1, None, None, None, None]]
    people = [LIST, person("k1", tier="C"), person("k2", rep="Anna")]
    calls = [LOG, spoke("k1", EARLY, NEXT), spoke("k2", EARLY, NEXT)]
    path = write(tmp_path / "b.xlsx", Customers=people, Calls=calls, Team=team)
    assert [plan(path)[name][0] for name in ("k1", "k2")] == [NEXT, NEXT]
    change(path, "Customers", "C3", "Ben")
    after = plan(path)
    assert (after["k1"][0], after["k2"][0]) == (NEXT, FRIDAY)


def test_a_call_that_is_to_be_a_visit_now_pushes_no_published_call_off_its_day(
    tmp_path: Path,
) -> None:
    team = [TEAM, ["Ben", 4, None, None, None, None]]
    people = [[*LIST, "Channel"], *([*person(f"k{n}"), "Phone"] for n in range(1, 5))]
    calls = [LOG, *(spoke(f"k{n}", dt.date(2026, 8, 1 + n)) for n in range(1, 5))]
    path = write(tmp_path / "b.xlsx", Customers=people, Calls=calls, Team=team)
    assert {row[0] for row in plan(path, visits_a_week="5").values()} == {AS_OF}
    change(path, "Customers", "H2", "Visit")
    after = plan(path, visits_a_week="5")
    assert [after[name][0] for name in ("k2", "k3", "k4")] == [AS_OF] * 3
    assert after["k1"][0] > AS_OF
    assert after["k1"][2] == "Visit"


def test_an_order_that_is_to_come_asks_for_a_call_on_its_day_only(tmp_path: Path) -> None:
    team = [TEAM, ["Ben", 2, None, None, None, None]]
    orders = [["Order ID", "Customer ID", "Order date", "Promised for", "Delivered on"]]
    orders.append(["o1", "k1", LAST_WEEK, FRIDAY, None])
    orders.append(["o2", "k2", dt.date(2026, 6, 1), dt.date(2026, 6, 9), dt.date(2026, 6, 9)])
    path = write(tmp_path / "b.xlsx", Customers=[LIST, person("k1", tier="C"), person("k2")],
                 Calls=[LOG, spoke("k1", EARLY)], Team=team, Orders=orders)  # fmt: skip
    assert "k1" not in plan(path, horizon_days="5")
    assert plan(path, FRIDAY, horizon_days="5")["k1"][0] == FRIDAY


def test_a_broken_promise_goes_before_late_ones_that_matter_less(tmp_path: Path) -> None:
    """It was published for Thursday and is late on Friday; a late request has Monday's place."""
    team = [TEAM, ["Ben", 1, None, None, None, None]]
    people = [LIST, person("k1", tier="C"), person("k2", tier="C"), person("k3", tier="C")]
    calls = [LOG, *(spoke(name, EARLY) for name in ("k1", "k2")), spoke("k3", EARLY, FRIDAY)]
    promises = [PROMISES, ["k1", "the price list", "us", LAST_WEEK, NEXT]]
    requests = [["Customer ID", "Request", "Asked on", "Answered on"], ["k2", "it", EARLY, None]]
    path = write(tmp_path / "b.xlsx", Customers=people, Calls=calls, Team=team, Promises=promises,
                 Requests=requests)  # fmt: skip
    first = plan(path)
    assert [first[name][0] for name in ("k2", "k1", "k3")] == [AS_OF, NEXT, FRIDAY]
    missed = plan(path, NEXT)
    assert [missed[name][0] for name in ("k1", "k3", "k2")] == [NEXT, FRIDAY, MONDAY]
    late = plan(path, FRIDAY)
    # The callback stands on its day; the promise, in time until its day was over, comes next.
    assert [late[name][0] for name in ("k3", "k1", "k2")] == [FRIDAY, MONDAY, TUESDAY]
    assert "a more urgent commitment needed the place" in late["k2"][3]


def test_a_broken_promise_that_loses_its_day_goes_before_a_late_day_set_by_hand(
    tmp_path: Path,
) -> None:
    """Bad news takes the day of the promise, and as nobody tells it, the next one too."""
    team = [TEAM, ["Ben", 1, None, None, None, None]]
    people = [[*LIST, "Next call override"], [*person("k1"), None], [*person("k2"), AS_OF]]
    people.append([*person("k3"), None])
    calls = [LOG, *(spoke(name, EARLY) for name in ("k1", "k2", "k3"))]
    promises = [PROMISES, ["k1", "the price list", "us", EARLY, EARLY]]
    news = [["Customer ID", "Date", "What happened", "Told on"], ["k3", EARLY, "recall", EARLY]]
    path = write(tmp_path / "b.xlsx", Customers=people, Calls=calls, Team=team, Promises=promises,
                 **{"Bad news": news})  # fmt: skip
    first = plan(path)
    # Late itself, it goes before what was set by hand for the day, too.
    assert (first["k1"][0], first["k2"][0]) == (AS_OF, NEXT)
    change(path, "Bad news", "D2", None)
    urgent = plan(path)
    assert [urgent[name][0] for name in ("k3", "k1", "k2")] == [AS_OF, NEXT, FRIDAY]
    after = plan(path, NEXT)
    assert [after[name][0] for name in ("k3", "k1", "k2")] == [NEXT, FRIDAY, MONDAY]
    assert "a more urgent commitment needed the place: k1" in after["k2"][3]


def test_calls_due_in_a_long_absence_fill_the_free_places_before_it(tmp_path: Path) -> None:
    """Due as it begins, k2 would have waited for more than 1.5 intervals after it; k3 would not,
    and comes no earlier than by the share of its interval.
    """
    away, back = dt.date(2026, 9, 19), dt.date(2026, 10, 9)
    team = [TEAM, ["Ben", 2, None, away, back, None]]
    due = {"k1": dt.date(2026, 9, 16), "k2": dt.date(2026, 9, 24), "k3": dt.date(2026, 9, 28)}
    due |= {"k4": dt.date(2026, 10, 2)}
    people = [LIST, *(person(name) for name in due)]
    calls = [LOG, *(spoke(name, day - dt.timedelta(days=28)) for name, day in due.items())]
    path = write(tmp_path / "b.xlsx", Customers=people, Calls=calls, Team=team)
    found = plan(path)
    assert [found[name][0] for name in ("k1", "k2")] == [AS_OF, AS_OF]
    assert found["k2"][3].endswith("Brought forward to a free place on 16 Sep 2026.")
    assert found["k3"][0] > back and found["k4"][0] > back
    assert plan(path, early_share="0")["k2"][0] > back
