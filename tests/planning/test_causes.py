"""The true cause of a day in the plan: who is away, whose place was taken, what was tried since."""

import datetime as dt
from pathlib import Path

import openpyxl

from tests.planning.test_lost_days import FRIDAY, LOG, MONDAY, QUIET, log
from tests.planning.test_two_lanes import AS_OF, NEXT, refresh, table, write

LIST = ["Customer ID", "Customer", "Owner", "Tier override", "Phone", "Postcode", "City"]
TEAM = ["Rep", "Calls per day", "Working days", "Away from", "Away to", "Backup"]
EARLY, LONG_AGO = dt.date(2026, 9, 14), dt.date(2026, 1, 7)

Plan = dict[str, tuple[dt.date | None, str, str, str]]


def plan(path: Path, day: dt.date = AS_OF, **settings: str) -> Plan:
    """Day, rep, channel and reason of each call of the schedule."""
    calls = refresh(path, day, **QUIET | settings)
    return {
        name: (
            row["Date"].date() if row["Date"] else None,
            str(row["Rep"]),
            str(row["Channel"]),
            str(row["Why now"]),
        )
        for name, row in calls.items()
    }


def person(name: str, rep: str = "Ben", tier: str = "A", code: str = "", city: str = "") -> list:
    return [name, name, rep, tier, "1", code or None, city or None]


def spoke(name: str, day: dt.date, back: dt.date | None = None) -> list[object]:
    return [name, day, "Phone", "Reached", "call back" if back else None, back]


def change(path: Path, sheet: str, cell: str, value: object) -> None:
    book = openpyxl.load_workbook(path)
    book[sheet][cell] = value
    book.save(path)


def test_a_place_with_who_stands_in_is_taken_by_another_call_and_nobody_is_to_blame(
    tmp_path: Path,
) -> None:
    """Anna has one day and one place on it: the other call waits until Ben is back."""
    team = [TEAM, ["Ben", 2, None, NEXT, FRIDAY, "Anna"]]
    team.append(["Anna", 1, "Thu", None, None, None])
    people = [LIST, person("k1"), person("k2")]
    calls = [LOG, spoke("k1", EARLY, NEXT), spoke("k2", EARLY)]
    news = [["Customer ID", "Date", "What happened", "Told on"], ["k2", EARLY, "recall", EARLY]]
    path = write(tmp_path / "b.xlsx", Customers=people, Calls=calls, Team=team, Bad_news=news)
    assert plan(path)["k1"][:2] == (NEXT, "Anna")
    change(path, "Bad news", "D2", None)
    change(path, "Bad news", "B2", NEXT)
    after = plan(path, NEXT)
    assert after["k2"][:2] == (NEXT, "Anna")
    assert after["k1"][:2] == (MONDAY, "Ben")
    cause = "a more urgent commitment needed the place: k2"
    assert f"(moved from Thu 17 Sep: {cause})" in after["k1"][3]


def test_who_stands_in_calls_on_the_own_day_and_the_absence_is_the_cause(tmp_path: Path) -> None:
    """A part-timer would call on Monday; away then, too, she leaves it to Anna on Friday."""
    team = [TEAM, ["Ben", 2, "Mon-Thu", None, None, "Anna"], ["Anna", 2, None, None, None, None]]
    path = write(tmp_path / "b.xlsx", Customers=[LIST, person("k1")],
                 Calls=[LOG, spoke("k1", EARLY, FRIDAY)], Team=team)  # fmt: skip
    assert plan(path)["k1"][:2] == (MONDAY, "Ben")
    change(path, "Team", "D2", NEXT)
    change(path, "Team", "E2", dt.date(2026, 9, 25))
    after = plan(path, NEXT)["k1"]
    assert after[:2] == (FRIDAY, "Anna")
    assert after[3].endswith(
        "Anna stands in for Ben, who is away. (moved from Mon 21 Sep: Ben is away)"
    )


def test_an_absence_is_the_cause_where_it_moves_the_day_on_which_something_is_due(
    tmp_path: Path,
) -> None:
    """A request is to be answered on the rep's next working day, which is Monday now."""
    team = [TEAM, ["Ben", 2, None, None, None, None]]
    requests = [["Customer ID", "Request", "Asked on", "Answered on"]]
    requests.append(["k1", "a sample", AS_OF, None])
    path = write(tmp_path / "b.xlsx", Customers=[LIST, person("k1")],
                 Calls=[LOG, spoke("k1", EARLY)], Team=team, Requests=requests)  # fmt: skip
    assert plan(path)["k1"][0] == NEXT
    change(path, "Team", "D2", NEXT)
    change(path, "Team", "E2", FRIDAY)
    after = plan(path)["k1"]
    assert after[0] == MONDAY
    assert after[3].endswith("(moved from Thu 17 Sep: Ben is away)")


def test_who_stands_in_behind_full_days_calls_within_the_absence_and_says_why_not_before(
    tmp_path: Path,
) -> None:
    """Ben is full until he is away; Anna works on Thursday too, but he is there then."""
    team = [TEAM, ["Ben", 1, None, FRIDAY, dt.date(2026, 9, 23), "Anna"]]
    team.append(["Anna", 2, "Thu-Fri", None, None, None])
    people = [[*LIST, "Customer since"], [*person("new"), EARLY]]
    people += [[*person(name), LONG_AGO] for name in ("k1", "k2")]
    news = [["Customer ID", "Date", "What happened"], ["k1", EARLY, "recall"]]
    news.append(["k2", EARLY, "recall"])
    path = write(tmp_path / "b.xlsx", Customers=people, Team=team, Bad_news=news,
                 Calls=[LOG, spoke("k1", EARLY), spoke("k2", EARLY)])  # fmt: skip
    found = plan(path)["new"]
    assert found[:2] == (FRIDAY, "Anna")
    assert found[3] == (
        "First call: a customer since 14 Sep 2026, not reached yet, due 16 Sep 2026. "
        "Anna stands in for Ben, who is away. No place before 18 Sep 2026."
    )


def test_an_attempt_that_the_last_plan_knew_moves_no_call_again(tmp_path: Path) -> None:
    team = [TEAM, ["Ben", 2, None, None, None, None]]
    path = write(tmp_path / "b.xlsx", Customers=[LIST, person("k1")],
                 Calls=[LOG, spoke("k1", LONG_AGO)], Team=team)  # fmt: skip
    assert plan(path)["k1"][0] == AS_OF
    log(path, ["k1", AS_OF, "Phone", "No answer", None, None])
    evening = plan(path)["k1"]
    assert evening[0] == FRIDAY
    assert "tried on 16 Sep 2026 without success" in evening[3]
    change(path, "Team", "D2", FRIDAY)
    change(path, "Team", "E2", dt.date(2026, 9, 25))
    after = plan(path, NEXT)["k1"]
    assert "(moved from Fri 18 Sep: Ben is away)" in after[3]


def test_no_place_before_an_absence_names_it(tmp_path: Path) -> None:
    away = dt.date(2026, 9, 29)
    team = [TEAM, ["Ben", 1, None, NEXT, away, None]]
    people = [LIST, person("k1"), person("k2", tier="B")]
    calls = [LOG, spoke("k1", LONG_AGO), spoke("k2", LONG_AGO)]
    path = write(tmp_path / "b.xlsx", Customers=people, Calls=calls, Team=team)
    found = plan(path)["k2"]
    assert found[0] == dt.date(2026, 9, 30)
    says = "No place before 30 Sep 2026, as Ben is away 17 Sep 2026 to 29 Sep 2026."
    assert found[3].endswith(says)


def test_who_has_no_places_leaves_promised_calls_to_the_backup_and_says_so(tmp_path: Path) -> None:
    team = [TEAM, ["Ben", 0, None, None, None, "Anna"], ["Anna", 3, None, None, None, None]]
    people = [LIST, person("k1"), person("k2")]
    people += [person("k3"), person("k4", tier="C")]
    calls = [LOG, spoke("k1", EARLY, NEXT), spoke("k2", LONG_AGO), spoke("k4", EARLY)]
    path = write(tmp_path / "b.xlsx", Customers=people, Calls=calls, Team=team)
    found = plan(path)
    assert found["k1"][:2] == (NEXT, "Anna")
    assert found["k1"][3].endswith("Anna stands in for Ben, who has no places for calls.")
    assert found["k2"][:2] == (None, "Ben")
    assert found["k2"][3].startswith("No free place in the rep's days ahead.")
    assert found["k3"] == (
        None,
        "Ben",
        "Phone",
        "Never contacted; no free place in the rep's days.",
    )
    # Who is not due yet has no day with such a rep either.
    later = next(row for row in table(path, "Customers") if row["Customer ID"] == "k4")
    assert later["Next call"] is None
    assert later["Why this date"].endswith(" No free place in the rep's days ahead.")


def test_what_is_no_visit_any_more_takes_a_free_place_at_once(tmp_path: Path) -> None:
    """Neither day of the week has room for a visit, but Wednesday has places for calls."""
    team = [TEAM, ["Ben", 4, "Mon, Wed", None, None, None]]
    people = [LIST, *(person(name) for name in ("a1", "a2", "a3")), person("b1", tier="B")]
    people += [person(name, tier="C") for name in ("c1", "c2")]
    calls = [LOG, *(spoke(name, dt.date(2026, 7, 27)) for name in ("a1", "a2"))]
    calls += [spoke("a3", dt.date(2026, 8, 24)), spoke("b1", dt.date(2026, 5, 19))]
    calls.append(["b1", dt.date(2026, 7, 31), "Phone", "No answer", None, None])
    calls.append(spoke("c2", EARLY, dt.date(2026, 9, 23)))
    news = [["Customer ID", "Date", "What happened"], ["c1", NEXT, "recall"]]
    path = write(tmp_path / "b.xlsx", Customers=people, Calls=calls, Team=team, Bad_news=news)
    found = plan(path, MONDAY, visits_a_week="5")
    assert found["b1"][0] == dt.date(2026, 9, 23)
    assert found["b1"][2] == "Phone"


def test_visits_of_one_area_stand_on_one_day_where_one_may_come_early(tmp_path: Path) -> None:
    """One was due on Monday, the others on Tuesday: none is late by more than a day."""
    team = [TEAM, ["Ben", 8, None, None, None, None]]
    areas = {"v1": ("10", "Berlin"), "v2": ("20", "Hamburg"), "v3": ("10", "Berlin")}
    areas["v4"] = ("20", "Hamburg")
    people = [LIST, *(person(name, code=f"{code}115", city=city)
                      for name, (code, city) in areas.items())]  # fmt: skip
    last = dt.date(2026, 8, 25)
    calls = [LOG, *(spoke(name, last) for name in areas)]
    calls[2] = spoke("v2", last - dt.timedelta(days=1))
    path = write(tmp_path / "b.xlsx", Customers=people, Calls=calls, Team=team)
    found = plan(path, dt.date(2026, 9, 21), visits_a_week="5")
    assert {channel for _, _, channel, _ in found.values()} == {"Visit"}
    days = {name: day for name, (day, _, _, _) in found.items()}
    assert days["v1"] == days["v3"] != days["v2"] == days["v4"]


def test_what_was_promised_to_one_of_c_takes_one_place_where_those_of_a_wait(
    tmp_path: Path,
) -> None:
    """A visit would take the whole day, and the next days have no place for the others."""
    team = [TEAM, ["Ben", 2, None, FRIDAY, dt.date(2026, 10, 2), None]]
    people = [[*LIST, "Channel"], [*person("c1", tier="C"), "Visit"]]
    people += [[*person(name), "Phone"] for name in ("a1", "a2", "a3")]
    calls = [LOG, ["c1", EARLY, "Phone", "Reached", "the offer", NEXT]]
    calls += [spoke(f"a{n}", LONG_AGO) for n in (1, 2, 3)]
    path = write(tmp_path / "b.xlsx", Customers=people, Calls=calls, Team=team)
    found = plan(path, visits_a_week="5")
    assert found["c1"][:3] == (NEXT, "Ben", "Phone")
    assert [found[name][0] for name in ("a1", "a2", "a3")] == [AS_OF, AS_OF, NEXT]
    # Where nobody waits, it is the visit that the customer likes.
    two = write(tmp_path / "two.xlsx", Customers=people[:3], Calls=calls[:3], Team=team)
    assert plan(two, visits_a_week="5")["c1"][:3] == (NEXT, "Ben", "Visit")


def test_who_changes_hands_takes_free_places_and_leaves_published_calls_alone(
    tmp_path: Path,
) -> None:
    """Ben has one place a day: Anna's customers, the longer due, come to him behind his own."""
    team = [TEAM, ["Ben", 1, None, None, None, None], ["Anna", 1, None, None, None, None]]
    people = [LIST, person("k1"), person("k2", rep="Anna"), person("k3", rep="Anna")]
    calls = [LOG, spoke("k1", dt.date(2026, 8, 1)), spoke("k2", LONG_AGO)]
    calls.append(spoke("k3", LONG_AGO))
    path = write(tmp_path / "b.xlsx", Customers=people, Calls=calls, Team=team)
    before = plan(path)
    assert [before[name][:2] for name in ("k1", "k2")] == [(AS_OF, "Ben"), (AS_OF, "Anna")]
    change(path, "Customers", "C3", "Ben")
    change(path, "Customers", "C4", "Ben")
    after = plan(path)
    assert after["k1"] == before["k1"]
    assert {after["k2"][:2], after["k3"][:2]} == {(NEXT, "Ben"), (FRIDAY, "Ben")}
    assert "(moved from Wed 16 Sep: Ben calls now, not Anna)" in after["k2"][3]


def test_a_lower_class_is_the_cause_of_a_later_day_and_a_higher_one_of_a_sooner(
    tmp_path: Path,
) -> None:
    team = [TEAM, ["Ben", 1, None, None, None, None]]
    people = [LIST, person("k1"), person("k2", tier="B"), person("k3", tier="C")]
    calls = [LOG, *(spoke(name, dt.date(2026, 8, 3)) for name in ("k1", "k2", "k3"))]
    calls.append(spoke("k4", LONG_AGO))
    people.append(person("k4"))
    path = write(tmp_path / "b.xlsx", Customers=people, Calls=calls, Team=team)
    before = plan(path, horizon_days="60")
    change(path, "Customers", "D2", "B")
    change(path, "Customers", "D3", "A")
    after = plan(path, horizon_days="60")
    assert before["k1"][0] == NEXT
    assert after["k2"][0] == NEXT
    assert "a place is free sooner, called as A now)" in after["k2"][3]
    assert after["k1"][3].endswith("(moved from Thu 17 Sep: called as B now)")


def test_more_places_bring_a_late_callback_sooner_and_its_day_is_not_the_cause(
    tmp_path: Path,
) -> None:
    team = [TEAM, ["Ben", 1, None, None, None, None]]
    calls = [LOG, spoke("k1", LONG_AGO, EARLY), spoke("k2", LONG_AGO, EARLY)]
    people = [LIST, person("k1"), person("k2")]
    path = write(tmp_path / "b.xlsx", Customers=people, Calls=calls, Team=team)
    assert plan(path)["k2"][0] == NEXT
    change(path, "Team", "B2", 2)
    after = plan(path)["k2"]
    assert after[0] == AS_OF
    assert after[3].endswith("(moved from Thu 17 Sep: a place is free today)")


def test_bad_news_after_a_talk_says_that_nobody_marked_it_as_told(tmp_path: Path) -> None:
    team = [TEAM, ["Ben", 1, None, None, None, None]]
    news = [["Customer ID", "Date", "What happened", "Told on"], ["k1", EARLY, "recall", None]]
    path = write(tmp_path / "b.xlsx", Customers=[LIST, person("k1")],
                 Calls=[LOG, spoke("k1", LONG_AGO)], Team=team, Bad_news=news)  # fmt: skip
    assert plan(path)["k1"][3].startswith("Tell bad news: recall, due 14 Sep 2026")
    log(path, spoke("k1", AS_OF))
    why = plan(path, NEXT)["k1"][3]
    assert why.startswith(
        "Tell bad news: recall (spoke 16 Sep 2026, not marked as told: write the day under "
        "Told on), due 14 Sep 2026"
    )
    change(path, "Bad news", "D2", AS_OF)
    assert "recall" not in str(plan(path, NEXT).get("k1"))
