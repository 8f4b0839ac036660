"""Two lanes from a workbook to a workbook: commitments on their day, cadence in what is left."""

import datetime as dt
from pathlib import Path

import openpyxl
import pytest

from tests.sheet_rows import rows_of
from toolkit.refresh import run

AS_OF = dt.date(2026, 9, 16)  # a Wednesday
NEXT = dt.date(2026, 9, 17)


def write(path: Path, **sheets: list[list[object]]) -> Path:
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    for title, rows in sheets.items():
        sheet = workbook.create_sheet(title.replace("_", " "))
        for row in rows:
            sheet.append(row)
    workbook.save(path)
    return path


def table(path: Path, title: str) -> list[dict[str, object]]:
    names, *rows = rows_of(path, title)
    return [dict(zip(names, row, strict=True)) for row in rows]


def refresh(path: Path, day: dt.date = AS_OF, **settings: str) -> dict[str, dict[str, object]]:
    """The schedule that a refresh writes, by customer."""
    run(path, as_of=day, stamp=day.isoformat(), given=settings)
    return {str(row["Customer ID"]): row for row in table(path, "Call schedule")}


def busy_team(*more: list[object]) -> list[list[object]]:
    """Forty customers of one rep, all overdue for months, and others behind them."""
    rows: list[list[object]] = [["Customer ID", "Customer", "Owner", "Annual revenue"]]
    rows += [[f"o{i}", f"Overdue {i}", "Ann", 1000 + i] for i in range(40)]
    return [*rows, *more]


def long_ago(*ids: str) -> list[list[object]]:
    rows: list[list[object]] = [["Customer ID", "Date", "Outcome", "Follow up", "Follow up due"]]
    rows += [[f"o{i}", dt.date(2026, 1, 5), "reached", None, None] for i in range(40)]
    return rows + [[i, dt.date(2026, 9, 10), "reached", None, None] for i in ids]


def test_a_promised_callback_stands_on_its_day_before_overdue_routine(tmp_path):
    calls = long_ago()
    calls.append(["k1", dt.date(2026, 9, 14), "reached", "send the offer", NEXT])
    book = write(tmp_path / "b.xlsx", Customers=busy_team(["k1", "Kite", "Ann", 5]), Calls=calls)
    got = refresh(book, calls_per_day="2")["k1"]
    assert got["Date"].date() == NEXT
    assert got["Why now"] == "Follow-up: send the offer, due 17 Sep 2026."
    of_list = {row["Customer ID"]: row for row in table(book, "Customers")}["k1"]
    assert of_list["Next call"].date() == NEXT
    assert of_list["Why this date"].endswith(
        "Follow-up: send the offer, due 17 Sep 2026. Planned for 17 Sep 2026."
    )


@pytest.mark.parametrize(
    ("sheet", "rows", "why"),
    [
        (
            "Bad_news",
            [["Customer ID", "Date", "What happened"], ["k1", dt.date(2026, 9, 15), "recall"]],
            "Tell bad news: recall, due 15 Sep 2026.",
        ),
        (
            "Cases",
            [["Customer ID", "Opened", "Subject", "Severity"],
             ["k1", dt.date(2026, 9, 15), "burnt", 3]],
            "Open case: burnt (open since 15 Sep 2026).",
        ),
        (
            "Promises",
            [["Customer ID", "Promise", "Made by", "Promised on", "Due"],
             ["k1", "draft", "us", dt.date(2026, 8, 20), dt.date(2026, 9, 11)]],
            "Our promise: draft, due 11 Sep 2026, 5 days late.",
        ),
    ],
)  # fmt: skip
def test_what_a_customer_waits_for_is_neither_behind_routine_nor_hidden_by_attempts(
    tmp_path, sheet, rows, why
):
    calls = long_ago()
    calls.append(["k1", dt.date(2026, 2, 2), "reached", None, None])
    calls += [["k1", dt.date(2026, 9, day), "no answer", None, None] for day in range(1, 12, 2)]
    customers = busy_team(["k1", "Kite", "Ann", 5])
    book = write(tmp_path / "b.xlsx", Customers=customers, Calls=calls, **{sheet: rows})
    got = refresh(book, calls_per_day="2")["k1"]
    tried = "Tried 6 times without success, so by another channel."
    assert (got["Date"].date(), got["Why now"]) == (AS_OF, f"{why} {tried}")


def test_an_attempt_today_does_not_fulfil_the_callback_of_tomorrow(tmp_path):
    calls = long_ago()
    calls.append(["k1", dt.date(2026, 9, 14), "reached", "call back", NEXT])
    calls.append(["k1", AS_OF, "no answer", None, None])
    book = write(tmp_path / "b.xlsx", Customers=busy_team(["k1", "Kite", "Ann", 5]), Calls=calls)
    assert refresh(book)["k1"]["Date"].date() == NEXT


def test_the_next_follow_up_of_the_list_holds_until_a_contact_on_that_day(tmp_path):
    rows = [
        ["Customer ID", "Customer", "Owner", "Annual revenue", "Next follow-up"],
        ["k1", "Kite", "Ann", 100, dt.date(2026, 9, 18)],
        ["k2", "Lark", "Ann", 90, dt.date(2026, 9, 14)],
    ]
    log = [
        ["Customer ID", "Date", "Outcome"],
        ["k1", dt.date(2026, 9, 11), "reached"],
        ["k2", dt.date(2026, 9, 14), "reached"],
    ]
    got = refresh(write(tmp_path / "b.xlsx", Customers=rows, Calls=log))
    assert got["k1"]["Date"].date() == dt.date(2026, 9, 18)
    assert "next follow-up is 18 Sep 2026" in got["k1"]["Why now"]
    assert "k2" not in got


def test_a_new_customer_comes_before_overdue_routine_of_the_same_class(tmp_path):
    customers = busy_team()
    customers[0].append("Customer since")
    for row in customers[1:]:
        row.append(dt.date(2015, 1, 1))
    customers.append(["new", "New Firm", "Ann", 5, dt.date(2026, 9, 14)])
    book = write(tmp_path / "b.xlsx", Customers=customers, Calls=long_ago())
    got = refresh(book, calls_per_day="1")["new"]
    assert got["Date"].date() == AS_OF
    assert got["Why now"].startswith("First call: a customer since 14 Sep 2026, not reached yet")


DELAYED = [
    ["Customer ID", "Promise", "Made by", "Promised on", "Due", "New date"],
    ["k1", "beans", "us", dt.date(2026, 8, 27), dt.date(2026, 9, 19), dt.date(2026, 9, 26)],
]


def team(*rows: list[object]) -> list[list[object]]:
    return [
        ["Rep", "Calls per day", "Away from", "Away to", "Backup"],
        ["Ann", 4, dt.date(2026, 9, 14), dt.date(2026, 9, 25), "Bob"],
        *rows,
    ]


@pytest.mark.parametrize(
    ("backup", "day", "rep"),
    [
        (["Bob", 4, None, None, None], AS_OF, "Bob"),
        (["Bob", 0, None, None, None], dt.date(2026, 9, 28), "Ann"),  # no place
        (["Bob", 4, dt.date(2026, 9, 1), dt.date(2026, 9, 30), None], dt.date(2026, 9, 28), "Ann"),
    ],
)
def test_who_stands_in_keeps_a_commitment_that_the_rep_is_away_for(tmp_path, backup, day, rep):
    customers = [["Customer ID", "Customer", "Owner"], ["k1", "Kite", "Ann"]]
    log = [["Customer ID", "Date", "Outcome"], ["k1", dt.date(2026, 9, 10), "reached"]]
    book = write(
        tmp_path / "b.xlsx",
        Customers=customers,
        Calls=log,
        Promises=DELAYED,
        Team=team(backup),
    )
    got = refresh(book)["k1"]
    assert (got["Date"].date(), got["Rep"]) == (day, rep)
    says = "Bob stands in for Ann, who is away."
    assert (says in got["Why now"]) == (rep == "Bob")
    (of_list,) = table(book, "Customers")
    assert (says in of_list["Why this date"]) == (rep == "Bob")
    assert of_list["Owner"] == "Ann"


def days_by_customer(schedule: dict[str, dict[str, object]]) -> dict[str, dt.date | None]:
    """The day of each call, None for one that does not fit into the days planned ahead."""
    days = {key: row["Date"] for key, row in schedule.items()}
    return {key: day.date() if isinstance(day, dt.datetime) else None for key, day in days.items()}


def test_with_nothing_logged_for_a_day_its_calls_move_and_no_other(tmp_path):
    """All days ahead are full: the two that were missed have the first that is planned anew."""
    book = write(tmp_path / "b.xlsx", Customers=busy_team(), Calls=long_ago())
    first = days_by_customer(refresh(book, calls_per_day="2"))
    second = refresh(book, NEXT, calls_per_day="2")
    later = days_by_customer(second)
    missed = {key for key, day in first.items() if day == AS_OF}
    assert len(missed) == 2
    shown = {key for key, day in first.items() if day and key not in missed}
    assert {key for key in shown if later[key] != first[key]} == set()
    assert {later[key] for key in missed} == {max(day for day in later.values() if day)}
    for key in missed:
        says = "(moved from Wed 16 Sep: the day passed without the call)"
        assert says in second[key]["Why now"]


def test_a_second_refresh_of_the_day_changes_nothing(tmp_path):
    book = write(tmp_path / "b.xlsx", Customers=busy_team(), Calls=long_ago())
    refresh(book, calls_per_day="2")
    refresh(book, NEXT, calls_per_day="2")
    again = run(book, as_of=NEXT, stamp="x", given={"calls_per_day": "2"})
    assert {sheet.action for sheet in again.receipt.sheets.values()} == {"unchanged"}
    assert again.receipt.columns_action == "unchanged"


def test_a_call_moves_when_its_rep_is_away_and_says_so(tmp_path):
    customers = [
        ["Customer ID", "Customer", "Owner", "Annual revenue", "Next call override"],
        ["k1", "Kite", "Ann", 10, None],
    ]
    log = [["Customer ID", "Date", "Outcome"], ["k1", dt.date(2026, 8, 25), "reached"]]
    sheets = {"Customers": customers, "Calls": log}
    book = write(tmp_path / "b.xlsx", **sheets, Team=[["Rep", "Away from", "Away to"]])
    settings = {"cadence_a": "28", "early_share": "0"}
    assert days_by_customer(refresh(book, **settings)) == {"k1": dt.date(2026, 9, 22)}
    workbook = openpyxl.load_workbook(book)
    workbook["Team"].append(["Ann", dt.date(2026, 9, 22), dt.date(2026, 9, 23)])
    workbook.save(book)
    got = refresh(book, NEXT, **settings)["k1"]
    assert got["Date"].date() == dt.date(2026, 9, 24)
    assert "(moved from Tue 22 Sep: Ann is away)" in got["Why now"]


def test_a_free_place_of_today_takes_who_is_nearly_due_and_no_more(tmp_path):
    customers = [["Customer ID", "Customer", "Owner", "Annual revenue", "Tier override"]]
    customers += [["near", "Near", "Ann", 5, "A"], ["far", "Far", "Ann", 5, "A"]]
    log = [
        ["Customer ID", "Date", "Outcome"],
        ["near", dt.date(2026, 8, 23), "reached"],  # due in 4 days, of an interval of 28
        ["far", dt.date(2026, 8, 24), "reached"],  # due in 5 days: more than 15 %
    ]
    got = refresh(write(tmp_path / "b.xlsx", Customers=customers, Calls=log))
    assert days_by_customer(got) == {"near": AS_OF, "far": dt.date(2026, 9, 21)}
    assert got["near"]["Why now"].endswith("Brought forward to a free place on 16 Sep 2026.")


def test_of_calls_wanted_on_one_day_the_one_that_is_due_first_comes_first(tmp_path):
    customers = [["Customer ID", "Customer", "Owner", "Annual revenue", "Tier override"]]
    customers += [[name, name, "Ann", 5, "A"] for name in ("a", "b", "c")]
    log = [
        ["Customer ID", "Date", "Outcome"],
        ["a", dt.date(2026, 8, 24), "reached"],  # due on Monday
        ["b", dt.date(2026, 8, 23), "reached"],  # on the Sunday before it
        ["c", dt.date(2026, 8, 22), "reached"],  # on the Saturday
    ]
    book = write(tmp_path / "b.xlsx", Customers=customers, Calls=log)
    days = days_by_customer(refresh(book, calls_per_day="1", early_share="0", stretch="no"))
    assert days == {
        name: dt.date(2026, 9, day) for name, day in zip("cba", (21, 22, 23), strict=True)
    }


NEW = ["new", "New Firm", "Ann", 5, AS_OF]


def with_new(*more: list[object]) -> list[list[object]]:
    """Forty overdue customers of many years, and others behind them."""
    customers = busy_team()
    customers[0].append("Customer since")
    for row in customers[1:]:
        row.append(dt.date(2015, 1, 1))
    return [*customers, *more]


def test_a_new_customer_is_called_before_the_own_day_where_a_place_is_free(tmp_path):
    alone = [["Customer ID", "Customer", "Owner", "Annual revenue", "Customer since"], NEW]
    got = refresh(write(tmp_path / "a.xlsx", Customers=alone, Calls=long_ago()))["new"]
    assert got["Date"].date() == AS_OF
    ending = "due 18 Sep 2026. Before its day, ahead of routine calls, on 16 Sep 2026."
    assert got["Why now"].endswith(ending)
    # Before all whom nobody was shown a day of, and on the own day where all others have one.
    book = write(tmp_path / "b.xlsx", Customers=with_new(NEW), Calls=long_ago())
    assert refresh(book, calls_per_day="2")["new"]["Date"].date() == AS_OF
    book = write(tmp_path / "c.xlsx", Customers=with_new(), Calls=long_ago())
    before = refresh(book, calls_per_day="2")
    workbook = openpyxl.load_workbook(book)
    for column, value in enumerate(NEW, start=1):
        workbook["Customers"].cell(42, column, value)
    workbook.save(book)
    after = refresh(book, calls_per_day="2")
    assert after["new"]["Date"].date() == dt.date(2026, 9, 18)
    moved = [key for key, row in before.items() if row["Date"] != after[key]["Date"]]
    # Whoever gives way may take the place of one of the next class.
    assert 0 < len(moved) <= 3


PROMISED = dt.date(2026, 9, 18)  # a Friday
CALL_BACK = [
    ["Customer ID", "Date", "Outcome", "Follow up", "Follow up due"],
    ["k1", dt.date(2026, 9, 14), "reached", "Call back", PROMISED],
]
DUE = "Follow-up: Call back, due 18 Sep 2026; "
NOT_BEFORE = f"{DUE}18 Sep 2026 is a "
ANN_AWAY = f"{DUE}Ann is away 18 Sep 2026 to 23 Sep 2026"


@pytest.mark.parametrize(
    ("rows", "day", "why"),
    [
        ([["Ann", None, PROMISED, dt.date(2026, 9, 23), None]], dt.date(2026, 9, 24),
         f"{ANN_AWAY}, and nobody stands in: name a Backup on the sheet Team, so 24 Sep 2026."),
        ([["Ann", None, PROMISED, dt.date(2026, 9, 23), "Ann"]], dt.date(2026, 9, 24),
         f"{ANN_AWAY}, and nobody stands in: name a Backup on the sheet Team, so 24 Sep 2026."),
        ([["Ann", None, PROMISED, dt.date(2026, 9, 23), "Bob"],
          ["Bob", None, dt.date(2026, 9, 15), dt.date(2026, 9, 30), None]], dt.date(2026, 9, 24),
         f"{ANN_AWAY}, and Bob, who stands in, does not work then either, "
         "so 24 Sep 2026."),
        ([["Ann", None, PROMISED, dt.date(2026, 9, 23), "Bob"], ["Bob", 0, None, None, None]],
         dt.date(2026, 9, 24),
         f"{ANN_AWAY}, and Bob, who stands in, has no place before, "
         "so 24 Sep 2026."),
        ([["Ann", None, PROMISED, dt.date(2026, 9, 23), "Bob"],
          ["Bob", None, PROMISED, PROMISED, None]], dt.date(2026, 9, 21),
         f"{NOT_BEFORE}day off of Bob, so 21 Sep 2026. Bob stands in for Ann, who is away."),
        ([["Ann", None, None, None, None, "Mon-Thu"]], dt.date(2026, 9, 21),
         f"{NOT_BEFORE}Friday, when Ann does not work, so 21 Sep 2026."),
    ],
)  # fmt: skip
def test_a_commitment_that_misses_its_day_says_why(tmp_path, rows, day, why):
    columns = ["Rep", "Calls per day", "Away from", "Away to", "Backup", "Working days"]
    book = write(
        tmp_path / "b.xlsx",
        Customers=[["Customer ID", "Customer", "Owner"], ["k1", "Kite", "Ann"]],
        Calls=CALL_BACK,
        Team=[columns, *rows],
    )
    got = refresh(book)["k1"]
    assert (got["Date"].date(), got["Why now"]) == (day, why)
    (of_list,) = table(book, "Customers")
    assert of_list["Why this date"].endswith(f" {why}")


def test_who_stands_in_keeps_the_day_of_own_callbacks(tmp_path):
    names = ["a1", "a2", "b1"]
    call = [dt.date(2026, 9, 10), "reached", "call back", NEXT]
    book = write(
        tmp_path / "b.xlsx",
        Customers=[
            ["Customer ID", "Customer", "Owner"],
            *([name, f"Firm {name}", "Ann" if name[0] == "a" else "Bob"] for name in names),
        ],
        Calls=[
            ["Customer ID", "Date", "Outcome", "Follow up", "Follow up due"],
            *([name, *call] for name in names),
        ],
        Team=team(["Bob", 1, None, None, None]),
    )
    days = {key: (row["Date"].date(), row["Rep"]) for key, row in refresh(book).items()}
    later = [NEXT + dt.timedelta(days=1), NEXT + dt.timedelta(days=4)]
    assert days == {"b1": (NEXT, "Bob"), "a1": (later[0], "Bob"), "a2": (later[1], "Bob")}


def test_who_stands_in_waits_after_an_attempt_as_the_rep_would(tmp_path):
    book = write(
        tmp_path / "b.xlsx",
        Customers=[["Customer ID", "Customer", "Owner"], ["k1", "Kite", "Ann"]],
        Calls=[
            ["Customer ID", "Date", "Channel", "Outcome", "Direction"],
            ["k1", dt.date(2026, 9, 14), "E-mail", None, "in"],
            ["k1", AS_OF, "Phone", "no answer", None],
        ],
        Team=[
            ["Rep", "Away from", "Away to", "Backup"],
            ["Ann", NEXT, dt.date(2026, 9, 30), "Bob"],
            ["Bob", None, None, None],
        ],
    )
    got = refresh(book)["k1"]
    assert (got["Rep"], got["Date"].date()) == ("Bob", PROMISED)
    assert got["Why now"] == (
        "Answer: They wrote or rang on 14 Sep 2026 and wait for an answer, due 15 Sep 2026; "
        "tried on 16 Sep 2026 without success; again after 2 working days, so 18 Sep 2026. "
        "Bob stands in for Ann, who is away."
    )


def test_a_promise_that_was_talked_of_says_from_when_the_days_are_counted(tmp_path):
    overdue = ["k1", "beans", "us", dt.date(2026, 8, 27), dt.date(2026, 9, 11), None]
    book = write(
        tmp_path / "b.xlsx",
        Customers=[["Customer ID", "Customer", "Owner"], ["k1", "Kite", "Ann"]],
        Calls=[["Customer ID", "Date", "Outcome"], ["k1", AS_OF, "reached"]],
        Promises=[DELAYED[0], overdue],
    )
    got = refresh(book)["k1"]
    assert got["Date"].date() > AS_OF
    assert "; last spoke 16 Sep 2026, so " in got["Why now"]


def test_a_check_up_waits_for_a_broken_promise_up_to_the_last_day_by_which_it_is_done(tmp_path):
    """A place a day; the check-up is due on the day itself, and done three days after at last."""
    people = [["Customer ID", "Customer", "Owner"]]
    people += [["k1", "Kite", "Ann"], ["k2", "Elm", "Ann"], ["k3", "Ash", "Ann"]]
    orders = [["Customer ID", "Date", "Amount", "Delivered on"]]
    orders.append(["k1", dt.date(2026, 8, 20), 9, dt.date(2026, 9, 9)])
    promises = [["Customer ID", "Promise", "Made by", "Promised on", "Due"]]
    promises += [[i, "draft", "us", dt.date(2026, 8, 20), AS_OF - dt.timedelta(n)]
                 for i, n in (("k2", 9), ("k3", 8))]  # fmt: skip
    calls = [["Customer ID", "Date", "Outcome"]]
    calls += [[i, dt.date(2026, 9, 8), "reached"] for i in ("k1", "k2", "k3")]
    given = {"Customers": people, "Calls": calls, "Orders": orders, "Promises": promises}
    got = refresh(write(tmp_path / "b.xlsx", **given), calls_per_day="1", playbook="no")
    days = {name: (row["Date"].date() - AS_OF).days for name, row in got.items()}
    assert days == {"k2": 0, "k3": 1, "k1": 2}
    assert got["k1"]["Why now"].startswith("Check-up: ")
