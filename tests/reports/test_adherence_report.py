"""Adherence: what a book remembers of its plans beside the log, by rep and month."""

import datetime as dt
import json
import random
import shutil
from itertools import pairwise
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest
from click.testing import CliRunner

from tests.seeds import ALL
from tests.sheet_rows import rows_of
from toolkit import load, run
from toolkit.cli import cli
from toolkit.planning.planning import Planning
from toolkit.reports import REPORTS
from toolkit.reports.adherence_report import plan_kept
from toolkit.schema.outputs import BY_TITLE
from toolkit.schema.plan_outputs import ADHERENCE, CALLS_NOT_MADE, PLAN_KEPT

MONDAY = dt.date(2026, 9, 7)
LOG = ["Customer ID", "Date", "Channel", "Outcome", "By"]
COUNTS = ["due", "on_time", "before", "late", "not_made"]


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(f"2026-{text}")


def new_book(path: Path, customers: list[dict[str, Any]], **sheets: list[dict[str, Any]]) -> Path:
    """A workbook of customers called as A, with an empty log."""
    rows = [{"Owner": "Ana", "Tier override": "A", **row} for row in customers]
    with pd.ExcelWriter(path) as writer:
        pd.DataFrame(rows).to_excel(writer, sheet_name="Customers", index=False)
        pd.DataFrame(columns=LOG).to_excel(writer, sheet_name="Calls", index=False)
        for title, more in sheets.items():
            pd.DataFrame(more).to_excel(writer, sheet_name=title, index=False)
    return path


def type_in(path: Path, *calls: tuple[str, dt.date, str]) -> None:
    """What a rep adds to the log: customer, day, outcome."""
    workbook = openpyxl.load_workbook(path)
    for customer, date, outcome in calls:
        workbook["Calls"].append([customer, pd.Timestamp(date), "Phone", outcome, None])
    workbook.save(path)


def refresh(path: Path, date: dt.date, **more: Any) -> Any:
    return run(path, as_of=date, stamp="x", **more)


def report(path: Path, date: dt.date, **given: str) -> dict[str, pd.DataFrame]:
    return REPORTS["adherence"](Planning(load(path, as_of=date, given=given)))


def first_row(path: Path, date: dt.date, **given: str) -> dict[str, Any]:
    return dict(report(path, date, **given)[ADHERENCE.title].iloc[0])


def in_days(last: str) -> dict[str, Any]:
    """A customer due 28 days after this day."""
    return {"Last contact": pd.Timestamp(day(last))}


# Last reached on a Tuesday 28 days before Tuesday 8 September.
DUE_TUESDAY = in_days("08-11")


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Four customers due on Tuesday; Monday's plan can bring none of them forward."""
    people = [{"Customer ID": f"K{n}", **DUE_TUESDAY} for n in range(1, 5)]
    path = new_book(tmp_path / "book.xlsx", people)
    refresh(path, MONDAY, given=NOT_EARLY)
    return path


NOT_EARLY = {"early_share": "0", "visits_a": "0"}


def test_a_book_that_remembers_nothing_has_empty_tables_and_no_block(tmp_path: Path) -> None:
    path = new_book(tmp_path / "new.xlsx", [{"Customer ID": "K1", **DUE_TUESDAY}])
    planning = Planning(load(path, as_of=MONDAY))
    assert [len(frame) for frame in REPORTS["adherence"](planning).values()] == [0, 0]
    assert PLAN_KEPT.title not in REPORTS["retention"](planning)


def test_calls_on_the_day_late_before_it_and_not_made(book: Path) -> None:
    type_in(book, ("K1", MONDAY, "Reached"))
    refresh(book, day("09-08"), given=NOT_EARLY)
    type_in(book, ("K2", day("09-08"), "No answer"))
    refresh(book, day("09-09"), given=NOT_EARLY)
    refresh(book, day("09-10"), given=NOT_EARLY)
    type_in(book, ("K3", day("09-10"), "Reached"))
    row = first_row(book, day("09-11"), **NOT_EARLY)
    assert (row["month"], row["owner"]) == ("2026-09 (so far)", "Ana")
    # K2 is to be tried again on the 10th, which is a call of its own.
    assert [row[name] for name in COUNTS] == [5, 1, 1, 1, 2]
    assert (row["kept"], row["days_late"], row["unplanned"]) == (0.4, 2, 0)
    open_ones = report(book, day("09-11"), **NOT_EARLY)[CALLS_NOT_MADE.title]
    seen = open_ones[["customer_id", "date", "days", "times", "planned"]].to_numpy().tolist()
    assert seen == [
        ["K4", pd.Timestamp(day("09-08")), 3, 3, pd.Timestamp(day("09-11"))],
        ["K2", pd.Timestamp(day("09-10")), 1, 1, pd.Timestamp(day("09-11"))],
    ]


def test_the_day_after_counts_as_on_time_where_the_setting_says_so(book: Path) -> None:
    refresh(book, day("09-08"), given=NOT_EARLY)
    refresh(book, day("09-09"), given=NOT_EARLY)
    type_in(book, ("K1", day("09-09"), "Reached"))
    told = {n: first_row(book, day("09-10"), **NOT_EARLY, on_time_days=str(n)) for n in (0, 1)}
    assert [(told[n]["on_time"], told[n]["late"]) for n in (0, 1)] == [(0, 1), (1, 0)]


def test_a_call_more_than_thirty_days_after_is_none_of_that_plan(book: Path) -> None:
    refresh(book, day("09-08"), given=NOT_EARLY)
    type_in(book, ("K1", day("10-08"), "Reached"), ("K2", day("10-09"), "Reached"))
    made = report(book, day("10-09"), **NOT_EARLY)
    rows = made[ADHERENCE.title].set_index("month")
    assert rows.index.tolist() == ["2026-10 (so far)", "2026-09"]
    assert rows.loc["2026-09", COUNTS].tolist() == [4, 0, 0, 1, 3]
    assert rows["unplanned"].tolist() == [1, 0]
    assert made[CALLS_NOT_MADE.title]["customer_id"].tolist() == ["K3", "K4"]


def test_a_run_with_a_later_day_by_mistake_changes_no_figure_of_the_right_day(
    tmp_path: Path,
) -> None:
    days = ["08-11", "08-11", "08-13", "08-17", "08-20"]
    people = [{"Customer ID": f"K{n}", **in_days(last)} for n, last in enumerate(days)]
    right = new_book(tmp_path / "right.xlsx", people, Team=[{"Rep": "Ana", "Calls per day": 1}])
    refresh(right, MONDAY, given=NOT_EARLY)
    type_in(right, ("K0", day("09-08"), "Reached"), ("K4", day("09-16"), "No answer"))
    mistaken = shutil.copy(right, tmp_path / "mistaken.xlsx")
    refresh(mistaken, day("09-16"), given=NOT_EARLY)
    history = load(mistaken, as_of=day("09-16")).last_plan.history
    assert history["state"].tolist() == ["passed"] * 4 + ["moved"]
    plans = [load(book, as_of=day("09-09")).last_plan for book in (right, mistaken)]
    wanted, found = (
        plan.rows.sort_values("customer_id")[["customer_id", "date", "planned_on", "state"]]
        for plan in plans
    )
    assert found.values.tolist() == wanted.values.tolist()
    assert plans[0].as_of == plans[1].as_of == MONDAY
    for date in (day("09-09"), day("09-10")):
        told = [report(book, date, **NOT_EARLY) for book in (right, mistaken)]
        for title, rows in told[0].items():
            pd.testing.assert_frame_equal(told[1][title], rows)
        for book in (right, mistaken):
            refresh(book, date, given=NOT_EARLY)
    row = first_row(mistaken, day("09-10"), **NOT_EARLY)
    assert [row[name] for name in COUNTS] == [2, 1, 0, 0, 1]
    assert row["moved_us"] == row["moved_customer"] == 0


def test_calls_nobody_planned_are_counted_apart_and_those_of_customers_are_none(
    tmp_path: Path,
) -> None:
    people = [{"Customer ID": "K1", **in_days("09-04")}, {"Customer ID": "K2", **DUE_TUESDAY}]
    path = new_book(tmp_path / "book.xlsx", people)
    given = {**NOT_EARLY, "horizon_days": "5"}
    refresh(path, MONDAY, given=given)
    type_in(path, ("K2", day("09-08"), "Reached"), ("K1", day("09-09"), "Reached"))
    row = first_row(path, day("09-10"), **given)
    assert (row["due"], row["on_time"], row["unplanned"]) == (1, 1, 1)
    type_in(path, ("K1", MONDAY, "No answer"))  # on the day of the first plan, which knew of none
    assert first_row(path, day("09-10"), **given)["unplanned"] == 2
    workbook = openpyxl.load_workbook(path)
    workbook["Calls"]["F1"] = "Direction"
    workbook["Calls"]["F3"] = "inbound"
    workbook.save(path)
    assert first_row(path, day("09-10"), **given)["unplanned"] == 1


def test_a_move_is_ours_for_days_off_and_the_customers_after_a_try(tmp_path: Path) -> None:
    people = [{"Customer ID": "K1", **in_days("08-12")}, {"Customer ID": "K2", **in_days("08-13")}]
    path = new_book(tmp_path / "book.xlsx", people, Team=[{"Rep": "Ana", "Away from": None}])
    refresh(path, MONDAY, given=NOT_EARLY)
    workbook = openpyxl.load_workbook(path)
    workbook["Team"]["B2"] = pd.Timestamp(day("09-09"))
    workbook["Team"]["C1"], workbook["Team"]["C2"] = "Away to", pd.Timestamp(day("09-09"))
    workbook.save(path)
    # K1 was planned for the day off, K2 for the day after it, and tried two days before that.
    type_in(path, ("K2", day("09-08"), "No answer"))
    refresh(path, day("09-08"), given=NOT_EARLY)
    history = load(path, as_of=day("09-08")).last_plan.history
    assert history["moved_why"].tolist() == [
        "Ana is away",
        "tried on 8 Sep 2026 without success",
    ]
    row = first_row(path, day("09-08"), **NOT_EARLY)
    assert (row["due"], row["moved_us"], row["moved_customer"], row["unplanned"]) == (0, 1, 1, 0)
    assert row["moved_promised"] == 0


def test_reps_have_rows_of_their_own_and_the_team_one_beside_them(tmp_path: Path) -> None:
    people = [
        {"Customer ID": "K1", **DUE_TUESDAY},
        {"Customer ID": "K2", "Owner": "Ben", **DUE_TUESDAY},
    ]
    path = new_book(tmp_path / "book.xlsx", people)
    refresh(path, MONDAY, given=NOT_EARLY)
    refresh(path, day("09-08"), given=NOT_EARLY)
    type_in(path, ("K1", day("09-08"), "Reached"))
    rows = report(path, day("09-09"), **NOT_EARLY)[ADHERENCE.title]
    assert rows["owner"].tolist() == ["Ana", "Ben", "Team"]
    assert rows["kept"].tolist() == [1, 0, 0.5]
    refresh(path, day("09-09"), given=NOT_EARLY)
    first = path.read_bytes()
    refresh(path, day("09-09"), given=NOT_EARLY)
    assert path.read_bytes() == first
    assert PLAN_KEPT.title in [row[0] for row in rows_of(path, "Retention report")]


def test_the_command_prints_it_and_writes_it(book: Path, tmp_path: Path) -> None:
    refresh(book, day("09-08"), given=NOT_EARLY)
    type_in(book, ("K1", day("09-08"), "Reached"))
    asked = ["report", "adherence", str(book), "--as-of", "2026-09-09"]
    told = json.loads(CliRunner().invoke(cli, [*asked, "--json"]).output)
    assert list(told["sheets"]) == [ADHERENCE.title, CALLS_NOT_MADE.title]
    assert told["sheets"][ADHERENCE.title][0]["on_time"] == 1
    for form in ("csv", "xlsx", "html"):
        out = tmp_path / f"out.{form}"
        done = CliRunner().invoke(cli, [*asked, "--to", str(out)])
        assert done.exit_code == 0 and out.stat().st_size, done.output
    of_ana = CliRunner().invoke(cli, [*asked, "--rep", "Ana", "--json"])
    assert len(json.loads(of_ana.output)["sheets"][CALLS_NOT_MADE.title]) == 3


# ------------------------------------------------------------------- beside a plain account of it


@pytest.mark.parametrize("seed", range(2 if ALL else 1))
def test_simulated_weeks_are_told_as_a_plain_account_of_them(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    ids = [f"K{n:02d}" for n in range(14)]
    people = [
        {"Customer ID": name, "Last contact": pd.Timestamp(MONDAY) - pd.Timedelta(days=n * 3)}
        for n, name in enumerate(ids)
    ]
    path = new_book(tmp_path / "book.xlsx", people, Team=[{"Rep": "Ana", "Calls per day": 2}])
    plans: dict[dt.date, dict[str, dt.date]] = {}
    calls: list[tuple[str, dt.date, str]] = []
    date = MONDAY
    for _ in range(14):
        refresh(path, date)
        rows = load(path, as_of=date).last_plan.rows
        plans[date] = dict(zip(rows["customer_id"], rows["date"].dt.date, strict=True))
        today = [name for name, when in plans[date].items() if when == date]
        made = [name for name in today if chance.random() < 0.6]
        if chance.random() < 0.4:
            made.append(chance.choice([name for name in ids if name not in made]))
        new = [(name, date, chance.choice(["Reached", "Reached", "No answer"])) for name in made]
        type_in(path, *new)
        calls += new
        date += dt.timedelta(days=3 if date.weekday() == 4 else 1)
    refresh(path, date)
    rows = load(path, as_of=date).last_plan.rows
    plans[date] = dict(zip(rows["customer_id"], rows["date"].dt.date, strict=True))
    made = report(path, date)[ADHERENCE.title]
    found = made[[*COUNTS, "unplanned"]].sum().astype(int).tolist()
    assert found == plain_account(plans, calls)
    assert found[0] > 10 and found[2] and found[3]


def plain_account(
    plans: dict[dt.date, dict[str, dt.date]], calls: list[tuple[str, dt.date, str]]
) -> list[int]:
    """Due, on time, before, late, not made, without a plan: walked day by day for each customer."""
    total = dict.fromkeys([*COUNTS, "unplanned"], 0)
    runs = sorted(plans)
    for customer in {name for plan in plans.values() for name in plan} | {c[0] for c in calls}:
        mine = {date: outcome for name, date, outcome in calls if name == customer}
        waiting: dt.date | None = None
        for now, following in pairwise(runs):
            planned, called = plans[now].get(customer), now in mine
            if planned == now and waiting is None:
                waiting = now
                total["due"] += 1
            if called and waiting is not None:
                total["on_time" if waiting == now else "late"] += 1
                waiting = None
            elif called:
                then = plans[following].get(customer)
                keeps = planned is not None and then == planned
                is_answered = planned is not None and planned > now and not keeps
                reached = mine[now] == "Reached"
                if is_answered and reached:
                    total["due"] += 1
                    total["before"] += 1
                elif not is_answered:
                    total["unplanned"] += 1
        total["not_made"] += waiting is not None
    return [total[name] for name in (*COUNTS, "unplanned")]


def test_the_columns_are_those_that_are_declared(book: Path) -> None:
    refresh(book, day("09-08"), given=NOT_EARLY)
    for title, frame in report(book, day("09-09")).items():
        assert frame.columns.tolist() == BY_TITLE[title].names


def test_a_call_that_we_put_off_is_due_on_its_new_day_and_no_customer_moved_it(
    tmp_path: Path,
) -> None:
    """The rep goes away on the day of a promised call, which is made when she is back."""
    path = new_book(tmp_path / "book.xlsx", [{"Customer ID": "K1"}], Team=[{"Rep": "Ana"}])
    workbook = openpyxl.load_workbook(path)
    workbook["Calls"]["F1"], workbook["Calls"]["G1"] = "Follow up", "Follow up due"
    workbook["Calls"].append(["K1", day("09-04"), "Phone", "Reached", None, "Offer", day("09-09")])
    workbook.save(path)
    refresh(path, MONDAY, given=NOT_EARLY)
    workbook = openpyxl.load_workbook(path)
    for column, value in {"B": ("Away from", "09-09"), "C": ("Away to", "09-11")}.items():
        workbook["Team"][f"{column}1"] = value[0]
        workbook["Team"][f"{column}2"] = pd.Timestamp(day(value[1]))
    workbook.save(path)
    refresh(path, day("09-08"), given=NOT_EARLY)
    history = load(path, as_of=day("09-08")).last_plan.history
    assert history["moved_why"].tolist() == ["Ana is away"]
    meanwhile = first_row(path, day("09-11"), **NOT_EARLY)
    assert (meanwhile["due"], meanwhile["not_made"], meanwhile["moved_us"]) == (0, 0, 1)
    assert not len(report(path, day("09-11"), **NOT_EARLY)[CALLS_NOT_MADE.title])
    refresh(path, day("09-14"), given=NOT_EARLY)
    type_in(path, ("K1", day("09-14"), "Reached"))
    row = first_row(path, day("09-15"), **NOT_EARLY)
    assert (row["due"], row["on_time"], row["late"], row["kept"]) == (1, 1, 0, 1)
    assert (row["moved_us"], row["moved_promised"], row["moved_customer"]) == (1, 1, 0)


def test_a_month_that_has_not_begun_is_not_shown_and_a_day_of_its_own_is_no_move_of_the_customer(
    tmp_path: Path,
) -> None:
    """A call of 1 October comes on the 30th of September, as something was promised for then."""
    person = {"Next call override": None, "Customer ID": "K1", **in_days("09-03")}
    path = new_book(tmp_path / "book.xlsx", [person])
    refresh(path, MONDAY, given=NOT_EARLY)
    assert load(path, as_of=MONDAY).last_plan.rows["date"].dt.month.tolist() == [10]
    workbook = openpyxl.load_workbook(path)
    names = [cell.value for cell in workbook["Customers"][1]]
    column = names.index("Next call override") + 1
    workbook["Customers"].cell(2, column, pd.Timestamp(day("09-30")))
    workbook.save(path)
    refresh(path, day("09-08"), given=NOT_EARLY)
    history = load(path, as_of=day("09-08")).last_plan.history
    assert history["moved_why"].tolist() == ["set by hand has its own day"]
    early = report(path, day("09-09"), **NOT_EARLY)
    assert not len(early[ADHERENCE.title])
    assert plan_kept_of(path, day("09-09")) == []
    type_in(path, ("K1", day("09-30"), "Reached"))
    rows = report(path, dt.date(2026, 10, 1), **NOT_EARLY)[ADHERENCE.title]
    found = rows[["month", "moved_us", "moved_promised", "moved_customer"]].to_numpy().tolist()
    assert found[0] == ["2026-10 (so far)", 1, 0, 0]


def plan_kept_of(path: Path, date: dt.date) -> list[Any]:
    found = plan_kept(Planning(load(path, as_of=date, given=NOT_EARLY)))
    return [] if found is None else found.to_numpy().tolist()


@pytest.mark.parametrize(
    ("made", "outcome", "days"), [("09-08", "on_time", None), ("09-10", "late", 2)]
)
def test_the_days_off_of_the_customers_rep_are_no_excuse_for_who_stands_in(
    tmp_path: Path, made: str, outcome: str, days: int | None
) -> None:
    """Ana is away; Bo was to call back on the 8th, and works on each day until the 11th."""
    team = [
        {"Rep": "Ana", "Away from": day("09-07"), "Away to": day("09-18"), "Backup": "Bo"},
        {"Rep": "Bo"},
    ]
    path = new_book(tmp_path / "book.xlsx", [{"Customer ID": "K1", **in_days("09-04")}], Team=team)
    workbook = openpyxl.load_workbook(path)
    sheet = workbook["Calls"]
    sheet["F1"], sheet["G1"] = "Follow up", "Follow up due"
    sheet.append(["K1", day("09-04"), "Phone", "Reached", "Ana", "Call back", day("09-08")])
    workbook.save(path)
    for date in pd.date_range(MONDAY, day(made)):
        refresh(path, date.date(), given=NOT_EARLY)
    type_in(path, ("K1", day(made), "Reached"))
    refresh(path, day("09-11"), given=NOT_EARLY)
    row = first_row(path, day("09-11"), **NOT_EARLY)
    assert (row["owner"], row["due"], row[outcome]) == ("Bo", 1, 1)
    assert (row["days_late"] if days else None) == days


def test_an_absence_that_was_entered_later_makes_nobody_late(book: Path) -> None:
    """Planned for Tuesday the 8th; then Ana was ill until Friday, and called on Monday."""
    workbook = openpyxl.load_workbook(book)
    team = workbook.create_sheet("Team")
    team.append(["Rep", "Away from", "Away to"])
    team.append(["Ana", day("09-08"), day("09-11")])
    workbook.save(book)
    type_in(book, ("K1", day("09-14"), "Reached"), ("K2", day("09-15"), "Reached"))
    refresh(book, day("09-15"), given=NOT_EARLY)
    row = first_row(book, day("09-15"), **NOT_EARLY)
    assert (row["on_time"], row["late"], row["days_late"]) == (1, 1, 1)
