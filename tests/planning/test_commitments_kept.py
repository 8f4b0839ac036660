"""What was promised is kept: by who stands in, beyond the days ahead, by phone, and told once."""

import datetime as dt
from pathlib import Path

import openpyxl
import pytest

from tests.planning.test_two_lanes import AS_OF, NEXT, refresh, table, write

LIST = ["Customer ID", "Customer", "Owner", "Annual revenue", "Phone", "E-mail", "Channel"]
LOG = ["Customer ID", "Date", "Channel", "Outcome", "Follow up", "Follow up due"]
TEAM = ["Rep", "Calls per day", "Away from", "Away to", "Backup"]
ALONE = ["k1", "Kite", "Ben", 500, "1", "k@k.example", None]
BY_HAND = {"playbook": "no"}


def of_list(path: Path, customer: str = "k1") -> dict[str, object]:
    return {str(row["Customer ID"]): row for row in table(path, "Customers")}[customer]


@pytest.mark.parametrize(
    ("sheet", "rows", "last"),
    [
        ("Cases", [["Customer ID", "Opened", "Subject"], ["k1", dt.date(2026, 9, 7), "leak"]], 23),
        (
            "Promises",
            [
                ["Customer ID", "Promise", "Made by", "Promised on", "Due"],
                ["k1", "the drawing", "us", dt.date(2026, 9, 1), dt.date(2026, 9, 10)],
            ],
            18,
        ),
    ],
)
def test_what_is_open_comes_again_by_who_stands_in_where_the_rep_is_away_by_then(
    tmp_path: Path, sheet: str, rows: list[list[object]], last: int
) -> None:
    """Talked of today, it is wanted some working days later, of whoever works then."""
    team = [TEAM, ["Ben", 5, NEXT, dt.date(2026, 10, 9), "Anna"], ["Anna", 5, None, None, None]]
    calls = [LOG, ["k1", AS_OF, "Phone", "Reached", None, None]]
    path = write(tmp_path / "b.xlsx", Customers=[LIST, ALONE], Calls=calls, Team=team,
                 **{sheet: rows})  # fmt: skip
    call = refresh(path, **BY_HAND)["k1"]
    assert call["Rep"] == "Anna"
    assert NEXT < call["Date"].date() <= dt.date(2026, 9, last)
    assert "Anna stands in for Ben" in call["Why now"]
    assert of_list(path)["Next call"] == call["Date"]


BY_CADENCE = (
    "Last spoke 7 Sep 2026; A customers every 28 days; by the cadence it would be 5 Oct 2026."
)


@pytest.mark.parametrize(
    ("header", "says"),
    [
        ("Next follow-up", "The customer list's next follow-up is 18 Sep 2026"),
        ("Next call override", "Set by hand to 18 Sep 2026"),
    ],
)
@pytest.mark.parametrize("backup", ["Anna", None])
def test_a_day_of_the_list_within_an_absence_says_who_calls_and_when(
    tmp_path: Path, header: str, says: str, backup: str | None
) -> None:
    last = dt.date(2026, 10, 9)
    team = [TEAM, ["Ben", 5, NEXT, last, backup], ["Anna", 5, None, None, None]]
    people = [[*LIST, header], [*ALONE, dt.date(2026, 9, 18)]]
    calls = [LOG, ["k1", AS_OF - dt.timedelta(days=9), "Phone", "Reached", None, None]]
    path = write(tmp_path / "b.xlsx", Customers=people, Calls=calls, Team=team)
    call = refresh(path, **BY_HAND)["k1"]
    why_date = of_list(path)["Why this date"]
    if backup:
        stood_in = f"{says}. Anna stands in for Ben, who is away."
        assert (call["Rep"], call["Date"].date()) == ("Anna", dt.date(2026, 9, 18))
        assert call["Why now"] == stood_in
        assert why_date == f"{BY_CADENCE} {stood_in} Planned for 18 Sep 2026."
        return
    away = f"{says}; Ben is away 17 Sep 2026 to 9 Oct 2026, so 12 Oct 2026."
    assert (call["Rep"], call["Date"].date()) == ("Ben", dt.date(2026, 10, 12))
    assert (call["Why now"], why_date) == (away, f"{BY_CADENCE} {away}")


@pytest.mark.parametrize(
    ("places", "rest"),
    [
        (5, [("Anna", dt.date(2026, 9, 18))] * 2),
        (1, [("Anna", dt.date(2026, 9, 18)), ("Anna", dt.date(2026, 9, 21))]),
        (0, [("Ben", dt.date(2026, 9, 28))] * 2),
    ],
)
def test_what_a_full_day_before_an_absence_does_not_hold_is_kept_by_who_stands_in(
    tmp_path: Path, places: int, rest: list[tuple[str, dt.date]]
) -> None:
    """Four calls are promised for the last day before the absence, which has two places."""
    after = NEXT + dt.timedelta(days=1)
    team = [
        TEAM,
        ["Ben", 2, after, dt.date(2026, 9, 25), "Anna"],
        ["Anna", places, None, None, None],
    ]
    people = [LIST, *([f"k{n}", f"Kite {n}", "Ben", 500 - n, "1", None, None] for n in range(4))]
    early = AS_OF - dt.timedelta(days=5)
    calls = [LOG, *([f"k{n}", early, "Phone", "Reached", "the offer", NEXT] for n in range(4))]
    path = write(tmp_path / "b.xlsx", Customers=people, Calls=calls, Team=team)
    found = refresh(path, **BY_HAND)
    days = [(call["Rep"], call["Date"].date()) for _, call in sorted(found.items())]
    assert days == [("Ben", NEXT)] * 2 + rest
    stands_in = "Anna stands in for Ben, who is away." in found["k2"]["Why now"]
    assert stands_in == (rest[0][0] == "Anna")


def test_who_stands_in_may_be_away_too_and_have_customers_of_another_country(
    tmp_path: Path,
) -> None:
    team = [
        TEAM,
        ["Ben", 5, NEXT, dt.date(2026, 10, 9), "Anna"],
        ["Anna", 5, NEXT, dt.date(2026, 10, 2), "Cleo"],
        ["Cleo", 5, None, None, None],
    ]
    people = [[*LIST, "Country"], [*ALONE, "Germany"]]
    people.append(["k2", "Kite 2", "Anna", 400, "1", None, None, "Spain"])
    calls = [LOG, ["k1", AS_OF, "Phone", "Reached", "the papers", NEXT]]
    calls.append(["k2", AS_OF, "Phone", "Reached", "the papers", NEXT])
    path = write(tmp_path / "b.xlsx", Customers=people, Calls=calls, Team=team)
    schedule = refresh(path, **BY_HAND)
    assert (schedule["k2"]["Rep"], schedule["k2"]["Date"].date()) == ("Cleo", NEXT)
    assert (schedule["k1"]["Rep"], schedule["k1"]["Date"].date()) == ("Anna", dt.date(2026, 10, 5))


@pytest.mark.parametrize("backup", ["Anna", None])
def test_who_is_away_for_good_does_not_take_promised_calls_along(
    tmp_path: Path, backup: str | None
) -> None:
    team = [TEAM, ["Ben", 5, dt.date(2026, 9, 1), None, backup], ["Anna", 5, None, None, None]]
    calls = [LOG, ["k1", dt.date(2026, 8, 31), "Phone", "Reached", "send the offer", NEXT]]
    path = write(tmp_path / "b.xlsx", Customers=[LIST, ALONE], Calls=calls, Team=team)
    call = refresh(path, **BY_HAND)["k1"]
    if backup:
        assert (call["Rep"], call["Date"].date()) == ("Anna", NEXT)
        assert of_list(path)["Next call"].date() == NEXT
    else:
        assert (call["Rep"], call["Date"]) == ("Ben", None)
        assert call["Why now"].startswith("No free place in the rep's days ahead. Follow-up:")
        assert of_list(path)["Next call"] is None
        assert of_list(path)["Why this date"].endswith("No free place in the rep's days ahead.")


@pytest.mark.parametrize("day", [dt.date(2026, 10, 20), dt.date(2027, 1, 15)])
def test_a_day_agreed_beyond_the_days_planned_ahead_is_the_next_call(
    tmp_path: Path, day: dt.date
) -> None:
    calls = [LOG, ["k1", dt.date(2026, 9, 14), "Phone", "Reached", "send the offer", day]]
    path = write(tmp_path / "b.xlsx", Customers=[LIST, ALONE], Calls=calls)
    assert "k1" not in refresh(path, cadence_a="200", horizon_days="10", **BY_HAND)
    row = of_list(path)
    assert row["Next call"].date() == day
    due = f"{day.day} {day:%b %Y}"
    assert row["Why this date"].endswith(f" Follow-up: send the offer, due {due}.")


def test_a_follow_up_of_the_list_holds_where_the_day_set_by_hand_is_used_up(
    tmp_path: Path,
) -> None:
    people = [[*LIST, "Next call override", "Next follow-up"]]
    people.append([*ALONE, dt.date(2026, 9, 14), dt.date(2026, 9, 18)])
    calls = [LOG, ["k1", dt.date(2026, 9, 14), "Phone", "Reached", None, None]]
    path = write(tmp_path / "b.xlsx", Customers=people, Calls=calls)
    call = refresh(path, **BY_HAND)["k1"]
    assert call["Date"].date() == dt.date(2026, 9, 18)
    assert call["Why now"] == "The customer list's next follow-up is 18 Sep 2026."


@pytest.mark.parametrize("prefers", ["Visit", "E-mail", None])
def test_who_asked_to_be_called_back_is_called(tmp_path: Path, prefers: str | None) -> None:
    calls = [
        LOG,
        ["k1", dt.date(2025, 9, 14), "Visit", "Reached", None, None],
        ["k1", dt.date(2026, 9, 14), "Phone", "Reached", "Call back", NEXT],
    ]
    kite = [*ALONE[:-1], prefers]
    path = write(tmp_path / "b.xlsx", Customers=[LIST, kite], Calls=calls)
    call = refresh(path, **BY_HAND)["k1"]
    assert (call["Date"].date(), call["Channel"]) == (NEXT, "Phone")


def test_a_commitment_for_which_no_visit_fits_in_is_kept_by_phone_on_its_day(
    tmp_path: Path,
) -> None:
    """A rep with three places and three promised papers on one day has no room for a visit."""
    people = [[f"k{n}", f"Kite {n}", "Ben", 500, "1", None, None] for n in range(3)]
    people[2][-1] = "Visit"
    calls = [LOG]
    for person in people:
        calls.append([person[0], dt.date(2026, 9, 14), "Phone", "Reached", "the papers", NEXT])
    team = [TEAM, ["Ben", 3, None, None, None]]
    path = write(tmp_path / "b.xlsx", Customers=[LIST, *people], Calls=calls, Team=team)
    schedule = refresh(path, **BY_HAND, visit_places="2")
    assert {call["Date"].date() for call in schedule.values()} == {NEXT}
    channels = [call["Channel"] for call in schedule.values()]
    assert channels.count("Visit") in (0, 1)
    schedule = refresh(path, **BY_HAND, visit_places="3")
    assert {call["Date"].date() for call in schedule.values()} == {NEXT}
    assert {call["Channel"] for call in schedule.values()} == {"Phone"}


def test_every_next_call_is_the_day_of_the_schedule_also_where_the_rep_is_full(
    tmp_path: Path,
) -> None:
    people = [[f"c{n:02}", f"Firm {n}", "Ben", 100 + n, "1", None, None] for n in range(60)]
    calls = [LOG]
    for person in people:
        calls.append([person[0], dt.date(2026, 3, 2), "Phone", "Reached", None, None])
    team = [TEAM, ["Ben", 2, None, None, None]]
    path = write(tmp_path / "b.xlsx", Customers=[LIST, *people], Calls=calls, Team=team)
    schedule = refresh(path, **BY_HAND)
    beyond = [row for row in schedule.values() if "Does not fit" in row["Why now"]]
    assert len(beyond) > 10
    listed = {str(row["Customer ID"]): row for row in table(path, "Customers")}
    for name, call in schedule.items():
        row = listed[name]
        assert row["Next call"] == call["Date"]
        if call in beyond:
            says = "Does not fit into the days planned ahead, so its day may still change; first"
            assert says in row["Why this date"]


BAD = ("Bad_news", [["Customer ID", "Date", "What happened"], ["k1", NEXT, "recall; lot 7"]])
DELAY = (
    "Promises",
    [
        ["Customer ID", "Promise", "Made by", "Promised on", "Due", "New date"],
        ["k1", "beans", "us", dt.date(2026, 9, 1), dt.date(2026, 9, 21), dt.date(2026, 10, 30)],
    ],
)


@pytest.mark.parametrize("header", [LOG, [*LOG, "News told"]], ids=["beside the log", "in the log"])
@pytest.mark.parametrize(("source", "why"), [(BAD, "Tell bad news"), (DELAY, "Tell of a delay")])
@pytest.mark.parametrize("told", [None, "-"])
def test_what_a_talk_was_to_tell_is_told_once(
    tmp_path: Path,
    header: list[str],
    source: tuple[str, list[list[object]]],
    why: str,
    told: str | None,
) -> None:
    """Practices 15, 16: blank, a talk told all that was planned; "-" is none of it."""
    title, rows = source
    calls = [header, ["k1", dt.date(2026, 9, 14), "Phone", "Reached", None, None]]
    path = write(tmp_path / "b.xlsx", Customers=[LIST, ALONE], Calls=calls, **{title: rows})
    assert refresh(path, NEXT, **BY_HAND)["k1"]["Why now"].startswith(why)
    book = openpyxl.load_workbook(path)
    sheet = book["Call schedule"]
    columns = {cell.value: cell.column for cell in sheet[1]}
    sheet.cell(2, columns["Outcome"]).value = "Reached"
    sheet.cell(2, columns["Told"]).value = told
    book.save(path)
    schedule = refresh(path, dt.date(2026, 9, 18), **BY_HAND)
    reasons = [str(row["Why now"]) for row in schedule.values()]
    assert any(reason.startswith(why) for reason in reasons) == (told == "-")
    again = refresh(path, dt.date(2026, 9, 21), **BY_HAND)
    reasons = [str(row["Why now"]) for row in again.values()]
    assert any(reason.startswith(why) for reason in reasons) == (told == "-")


def test_a_visit_that_gives_way_to_calls_says_that_it_was_one(tmp_path: Path) -> None:
    """A visit takes four places, all there are; each day until it must be has a promised call."""
    people = [LIST, *([f"k{n}", f"Kite {n}", "Ben", 900 - n, "1", None, None] for n in range(9))]
    talked = AS_OF - dt.timedelta(days=40)
    calls = [LOG, ["k0", talked, "Phone", "Reached", None, None]]
    calls += [[f"k{n}", AS_OF, "Phone", "Reached", None, None] for n in range(1, 9)]
    team = [TEAM, ["Ben", 4, None, None, None]]
    path = write(tmp_path / "b.xlsx", Customers=people, Calls=calls, Team=team)
    before = refresh(path, **BY_HAND)["k0"]
    assert before["Channel"] == "Visit"
    book = openpyxl.load_workbook(path)
    for n in range(1, 9):
        due = AS_OF + dt.timedelta(days=n - 1)
        book["Calls"].append([f"k{n}", AS_OF, "Phone", "Reached", "the offer", due])
    book.save(path)
    now = refresh(path, **BY_HAND)["k0"]
    assert now["Channel"] == "Phone"
    assert "(no visit any more: it would take places of other calls or visits)" in now["Why now"]
    assert refresh(path, **BY_HAND)["k0"] == now


@pytest.mark.parametrize(
    ("sheet", "rows", "again"),
    [
        ("Requests", [["Customer ID", "Request", "Asked on"], ["k1", "samples", 15]], 18),
        ("Requests", [["Customer ID", "Request", "Asked on"], ["k1", "samples", 9]], 18),
        (
            "Promises",
            [["Customer ID", "Promise", "Made by", "Promised on", "Due"],
             ["k1", "the drawing", "them", 1, 10]],
            18,
        ),
        (
            "Promises",
            [["Customer ID", "Promise", "Made by", "Promised on", "Due"],
             ["k1", "the drawing", "us", 1, 10]],
            18,
        ),
    ],
)  # fmt: skip
def test_what_was_talked_about_today_is_asked_for_again_two_working_days_later(
    tmp_path: Path, sheet: str, rows: list[list[object]], again: int
) -> None:
    """Also a request whose very day this is: it was due one working day after it was asked."""
    dated = [
        [dt.date(2026, 9, cell) if isinstance(cell, int) else cell for cell in row] for row in rows
    ]
    calls = [LOG, ["k1", dt.date(2026, 9, 1), "Phone", "Reached", None, None]]
    path = write(tmp_path / "b.xlsx", Customers=[LIST, ALONE], Calls=calls, **{sheet: dated})
    assert refresh(path, **BY_HAND)["k1"]["Date"].date() == AS_OF
    book = openpyxl.load_workbook(path)
    book["Calls"].append(["k1", AS_OF, "Phone", "Reached", None, None])
    book.save(path)
    call = refresh(path, NEXT, **BY_HAND)["k1"]
    assert call["Date"].date() == dt.date(2026, 9, again)
    assert "last spoke 16 Sep 2026, so 18 Sep 2026." in call["Why now"]


def test_what_is_tried_again_after_some_days_says_after_how_many(tmp_path: Path) -> None:
    """Ben does not work on Fridays; Monday is free, but the second working day is Tuesday."""
    team = [["Rep", "Calls per day", "Working days"], ["Ben", 5, "Mon-Thu"]]
    asked = [["Customer ID", "Request", "Asked on"], ["k1", "discount", dt.date(2026, 9, 9)]]
    calls = [LOG, ["k1", dt.date(2026, 9, 1), "Phone", "Reached", None, None]]
    path = write(tmp_path / "b.xlsx", Customers=[LIST, ALONE], Calls=calls, Team=team,
                 Requests=asked)  # fmt: skip
    refresh(path, NEXT, **BY_HAND)
    book = openpyxl.load_workbook(path)
    book["Calls"].append(["k1", NEXT, "Phone", "No answer", None, None])
    book.save(path)
    call = refresh(path, dt.date(2026, 9, 18), **BY_HAND)["k1"]
    assert call["Date"].date() == dt.date(2026, 9, 22)
    assert call["Why now"] == (
        "Answer what they asked: discount, due 10 Sep 2026; "
        "again after 2 working days, so 22 Sep 2026. "
        "(moved from Thu 17 Sep: tried on 17 Sep 2026 without success)"
    )


def test_a_day_set_by_hand_on_a_saturday_says_so_when_somebody_stands_in(tmp_path: Path) -> None:
    saturday, monday = dt.date(2026, 9, 19), dt.date(2026, 9, 21)
    team = [TEAM, ["Ben", 5, NEXT, dt.date(2026, 10, 9), "Anna"], ["Anna", 5, None, None, None]]
    people = [[*LIST, "Next call override"], [*ALONE, saturday]]
    calls = [LOG, ["k1", AS_OF - dt.timedelta(days=9), "Phone", "Reached", None, None]]
    path = write(tmp_path / "b.xlsx", Customers=people, Calls=calls, Team=team)
    call = refresh(path, **BY_HAND)["k1"]
    assert (call["Rep"], call["Date"].date()) == ("Anna", monday)
    says = "Set by hand to 19 Sep 2026, which is a Saturday, so 21 Sep 2026."
    assert call["Why now"] == f"{says} Anna stands in for Ben, who is away."
    assert str(of_list(path)["Why this date"]).startswith(f"{BY_CADENCE} {says}")


def test_a_day_set_by_hand_that_a_promise_comes_before_is_said_beside_it(tmp_path: Path) -> None:
    people = [[*LIST, "Next call override"], [*ALONE, dt.date(2026, 9, 25)]]
    calls = [LOG, ["k1", dt.date(2026, 9, 14), "Phone", "Reached", None, None]]
    promised = [
        ["Customer ID", "Promise", "Made by", "Promised on", "Due"],
        ["k1", "the drawing", "us", dt.date(2026, 9, 1), NEXT],
    ]
    path = write(tmp_path / "b.xlsx", Customers=people, Calls=calls, Promises=promised)
    call = refresh(path, **BY_HAND)["k1"]
    assert call["Date"].date() == NEXT
    assert call["Why now"] == (
        "Our promise: the drawing, due 17 Sep 2026. Set by hand to 25 Sep 2026."
    )
