"""The book remembers its last plan: written hidden in every place, read back typed,
kept as a history, and not used once somebody changed it.
"""

import dataclasses
import datetime as dt
import shutil
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest
from excel_engine import running

from tests.google_server import people
from tests.stores.test_store_contract import Place
from toolkit import load, run
from toolkit.entries.last_plan import LastPlan
from toolkit.entries.plan_sheet import typed_plan, with_checks
from toolkit.planning.plan_record import KEPT_DAYS, MOST_ROWS, plan_history, plan_record
from toolkit.planning.planning import Planning
from toolkit.run_result import RunResult
from toolkit.schema.outputs import PLANNED_CALLS

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "workbooks" / "sample.xlsx"
DAY, NEXT = dt.date(2026, 11, 23), dt.date(2026, 11, 24)
PAGE = "Planned calls"


@pytest.fixture(scope="module")
def lists(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Fourteen customers of two reps who have a place a day each, and a call with each."""
    workbook = openpyxl.Workbook()
    customers, calls, team = workbook.active, *map(workbook.create_sheet, ("Calls", "Team"))
    customers.title = "Customers"
    customers.append(["Customer ID", "Customer", "Account owner", "Revenue"])
    calls.append(["Date", "Customer ID", "Rep", "Outcome"])
    for number in range(14):
        rep = "Ana" if number % 2 else "Ben"
        customers.append([f"C-0{number:02}", f"Firm {number}", rep, 1000 * (number + 1)])
        day = dt.date(2026, 11, 1) - dt.timedelta(days=9 * number)
        calls.append([day, f"C-0{number:02}", rep, "Reached"])
    for row in (["Rep", "Calls per day"], ["Ana", 1], ["Ben", 1]):
        team.append(row)
    path = tmp_path_factory.mktemp("lists") / "book.xlsx"
    workbook.save(path)
    return path


@pytest.fixture(scope="module")
def refreshed(lists: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The lists, refreshed once for all tests, each of which takes a copy."""
    path = Path(shutil.copy(lists, tmp_path_factory.mktemp("refreshed")))
    refresh(path)
    return path


@pytest.fixture
def book(refreshed: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(refreshed, tmp_path / "book.xlsx"))


def refresh(path: Path, day: dt.date = DAY, **more: Any) -> RunResult:
    return run(path, as_of=day, stamp="1", **more)


def opened(path: Path) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return openpyxl.load_workbook(path)


def edit(path: Path, change: Callable[[Any], None]) -> None:
    """What a person does with another program."""
    workbook = opened(path)
    change(workbook)
    workbook.save(path)


def told(result: Any) -> list[str]:
    """What is said of the last plan, by a book or a run."""
    return [p.problem for p in result.problems if p.sheet == PAGE]


def planned_calls(path: Path, day: dt.date = DAY) -> pd.DataFrame:
    """The calls that a book plans now, as the record has them."""
    accounts = Planning(load(path, as_of=day)).accounts
    planned = accounts[accounts["planned"].notna()]
    return planned[["planned", "owner", "customer_id", "care"]].reset_index(drop=True)


# ------------------------------------------------------------------------------ in a workbook


def test_the_planned_calls_stand_in_a_hidden_sheet_and_are_read_back_typed(book: Path) -> None:
    sheet = opened(book)[PAGE]
    assert sheet.sheet_state == "hidden" and sheet.auto_filter.ref is None
    rows = list(sheet.values)
    assert list(rows[0]) == [column.label for column in PLANNED_CALLS.columns]
    known = load(book, as_of=DAY).last_plan
    assert known.as_of == DAY and not len(known.history) and len(known.rows) == len(rows) - 1
    assert known.rows.columns.tolist() == PLANNED_CALLS.names[:-1]
    assert {str(known.rows[c].dtype) for c in ("planned_on", "date", "moved_from")} == {
        "datetime64[us]"
    }
    assert (known.rows["planned_on"] == pd.Timestamp(DAY)).all() and (known.rows.state == "").all()
    wanted = planned_calls(book).sort_values(["planned", "owner", "customer_id"])
    found = known.rows[["date", "owner", "customer_id", "care"]]
    assert found.to_numpy().tolist() == wanted.to_numpy().tolist()


def test_the_same_day_again_changes_nothing_and_the_next_day_keeps_what_passed_once(
    book: Path,
) -> None:
    before = book.read_bytes()
    assert refresh(book).receipt.sheets[PAGE].action == "unchanged"
    assert book.read_bytes() == before
    last = load(book, as_of=NEXT).last_plan.rows
    refresh(book, NEXT)
    first = book.read_bytes()
    refresh(book, NEXT)
    assert book.read_bytes() == first
    known = load(book, as_of=NEXT).last_plan
    passed = known.history[known.history["state"] == "passed"]
    assert (
        passed["customer_id"].tolist()
        == last.loc[last["date"] < "2026-11-24", "customer_id"].tolist()
    )
    assert (passed["planned_on"] == pd.Timestamp(DAY)).all() and known.as_of == NEXT


def test_what_is_planned_is_no_input(book: Path, lists: Path) -> None:
    assert PAGE not in load(book, as_of=DAY).unread
    one, two = Planning(load(book, as_of=DAY)), Planning(load(lists, as_of=DAY))
    shared = ["customer_id", "tier", "next_call", "planned"]
    pd.testing.assert_frame_equal(one.accounts[shared], two.accounts[shared])


def test_a_sheet_of_the_persons_own_under_that_title_stays_theirs(
    lists: Path, tmp_path: Path
) -> None:
    path = tmp_path / "own.xlsx"
    shutil.copy(lists, path)

    def add_own(workbook: Any) -> None:
        workbook.create_sheet(PAGE).append(["my", "words"])

    edit(path, add_own)
    receipt = refresh(path).receipt
    assert receipt.sheets[f"{PAGE} (2)"].action == "added" and PAGE not in receipt.sheets
    assert list(opened(path)[PAGE].values) == [("my", "words")]
    assert load(path, as_of=DAY).last_plan.as_of == DAY


def test_a_book_of_an_earlier_version_is_not_blamed(tmp_path: Path) -> None:
    result = refresh(shutil.copy(SAMPLE, tmp_path / "book.xlsx"))
    assert told(result) == [] and result.book.last_plan.as_of is None


def test_the_last_plan_is_that_of_the_copy_which_is_written_anew(
    lists: Path, tmp_path: Path
) -> None:
    out = tmp_path / "plan.xlsx"
    refresh(lists, to=str(out))
    result = refresh(lists, NEXT, to=str(out))
    assert result.book.last_plan.as_of == DAY
    assert load(out, as_of=NEXT).last_plan.as_of == NEXT


# -------------------------------------------------------------------------- a plan not trusted


def retype(workbook: Any) -> None:
    workbook[PAGE].cell(5, 3).value = "Somebody else"


def later_day(workbook: Any) -> None:
    workbook[PAGE].cell(2, 2).value = dt.datetime(2026, 12, 24)  # noqa: DTZ001


def delete(workbook: Any) -> None:
    del workbook[PAGE]


def empty(workbook: Any) -> None:
    workbook[PAGE].delete_rows(2, 1000)


def other_customers(workbook: Any) -> None:
    for title in ("Customers", "Calls"):
        for row in workbook[title].iter_rows(min_row=2):
            for cell in row:
                if str(cell.value).startswith("C-0"):
                    cell.value = f"Z{cell.value}"


def names_of(workbook: Any) -> list[Any]:
    """The cells of the customers' names."""
    (head,) = (
        cell
        for row in workbook["Customers"].iter_rows(max_row=8)
        for cell in row
        if cell.value == "Customer"
    )
    rows = workbook["Customers"].iter_rows(
        min_row=head.row + 1, min_col=head.column, max_col=head.column
    )
    return [cell for (cell,) in rows if cell.value]


def same_ids_of_others(workbook: Any) -> None:
    """The plan of a book whose customers have the same ids and other names."""
    for number, cell in enumerate(names_of(workbook), start=1):
        cell.value = f"Stranger {number}"


def other_talks(workbook: Any) -> None:
    """The plan of a book with the same customers and another log, as two teams may share a list."""
    for row in workbook["Calls"].iter_rows(min_row=2, max_col=1):
        for cell in row:
            cell.value -= dt.timedelta(days=3)


def delete_rows(workbook: Any) -> None:
    workbook[PAGE].delete_rows(4, 3)


def repeat_a_row(workbook: Any) -> None:
    workbook[PAGE].append([cell.value for cell in workbook[PAGE][3]])


@pytest.mark.parametrize(
    ("change", "day", "why"),
    [
        (same_ids_of_others, DAY, "it is of another book"),
        (delete_rows, DAY, "rows of it are missing, or stand there twice"),
        (repeat_a_row, DAY, "rows of it are missing, or stand there twice"),
        (retype, DAY, "somebody changed a row of it"),
        (later_day, DAY, "somebody changed a row of it"),
        (delete, DAY, "nothing of it is there any more"),
        (empty, DAY, "nothing of it is there any more"),
        (None, dt.date(2026, 11, 20), "it was made on 2026-11-23, after 2026-11-20"),
        (other_customers, DAY, "it is of another book"),
        (other_talks, DAY, "of the talks that it counts from more than half are not in this one"),
    ],
)
def test_a_plan_that_cannot_be_trusted_is_not_used_and_told_of_once(
    book: Path, change: Callable[[Any], None] | None, day: dt.date, why: str
) -> None:
    if change:
        edit(book, change)
    known = load(book, as_of=day)
    assert len(known.last_plan.rows) == 0 and known.last_plan.as_of is None
    assert len(told(known)) == 1 and why in told(known)[0]
    assert {p.severity for p in known.problems if p.sheet == PAGE} == {"note"}
    result = refresh(book, day)
    assert len(told(result)) == 1 and not any("kept" in title for title in result.receipt.sheets)
    assert told(refresh(book, day)) == []
    settled = book.read_bytes()
    refresh(book, day)
    assert book.read_bytes() == settled
    again = load(book, as_of=day)
    assert again.last_plan.as_of == day and len(again.last_plan.rows)


def test_the_plan_stays_that_of_the_book_as_the_log_grows_and_in_a_copy(
    book: Path, tmp_path: Path
) -> None:
    """Each customer is reached again, and a few of the old rows are corrected."""

    def go_on(workbook: Any) -> None:
        sheet = workbook["Calls"]
        for number in range(14):
            sheet.append([DAY, f"C-0{number:02}", "Ana", "Reached"])
        for line in (2, 3, 4):
            sheet.cell(line, 1).value -= dt.timedelta(days=1)

    copy = Path(shutil.copy(book, tmp_path / "copy of the book.xlsx"))
    edit(copy, go_on)
    assert told(load(copy, as_of=NEXT)) == []
    assert load(copy, as_of=NEXT).last_plan.as_of == DAY


def test_a_record_of_before_without_what_was_said_last_is_trusted(book: Path) -> None:
    rows = load(book, as_of=DAY).last_plan.rows
    old = with_checks(rows.assign(spoke=pd.NaT, factor="").astype({"spoke": "M8[us]"}))

    def as_it_was(workbook: Any) -> None:
        sheet = workbook[PAGE]
        names = [cell.value for cell in sheet[1]]
        for header in ("Stretched by", "Last spoke"):
            sheet.delete_cols(names.index(header) + 1)
        checks = len(names) - 2
        by_id = dict(zip(old["customer_id"], old["check"], strict=True))
        for line in range(2, sheet.max_row + 1):
            sheet.cell(line, checks).value = by_id[sheet.cell(line, 4).value]

    edit(book, as_it_was)
    known = load(book, as_of=NEXT)
    assert told(known) == []
    assert len(known.last_plan.rows) == len(rows)


def test_intervals_stay_as_the_last_plan_stretched_them_while_little_else_is_asked(
    book: Path,
) -> None:
    """A call back changes what is reckoned a little, a second place a day everything."""
    refresh(book, DAY, given=OFTEN)
    first = factors(book, DAY)
    assert first["Ana"] > 2

    def call_back(workbook: Any) -> None:
        sheet = workbook["Calls"]
        sheet["E1"], sheet["E3"] = "Follow up due", dt.date(2026, 11, 10)

    edit(book, call_back)
    assert factors(book, NEXT) == first
    assert factors(book, NEXT, forget=True) != first

    def more_places(workbook: Any) -> None:
        workbook["Team"]["B2"] = 2

    edit(book, more_places)
    assert factors(book, NEXT)["Ana"] == pytest.approx(first["Ana"] / 2, rel=0.1)


OFTEN = {"cadence_a": "3", "cadence_b": "4", "cadence_c": "5"}


def factors(path: Path, day: dt.date, *, forget: bool = False) -> dict[str, float]:
    """By how much the intervals of each rep are stretched."""
    known = load(path, as_of=day, given=OFTEN)
    if forget:
        known = dataclasses.replace(known, last_plan=LastPlan())
    capacity = Planning(known).capacity
    return dict(zip(capacity["rep"], capacity["factor"], strict=True))


def test_the_plan_of_a_customer_with_a_new_name_and_of_sorted_rows_is_known(book: Path) -> None:
    def rename_one(workbook: Any) -> None:
        names_of(workbook)[0].value = "Renamed"
        sheet = workbook[PAGE]
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
        for number, row in enumerate(reversed(rows), start=2):
            for column, value in enumerate(row, start=1):
                sheet.cell(number, column).value = value

    before = load(book, as_of=NEXT).last_plan.rows
    edit(book, rename_one)
    known = load(book, as_of=NEXT)
    assert told(known) == []
    assert sorted(known.last_plan.rows["customer_id"]) == sorted(before["customer_id"])


def test_what_became_of_earlier_plans_outlives_a_changed_row(book: Path) -> None:
    refresh(book, NEXT)
    before = load(book, as_of=NEXT).last_plan.history
    edit(
        book, lambda workbook: setattr(workbook[PAGE].cell(workbook[PAGE].max_row, 3), "value", "X")
    )
    refresh(book, NEXT)
    pd.testing.assert_frame_equal(load(book, as_of=NEXT).last_plan.history, before)


# ----------------------------------------------------------------------------- in every place


@pytest.fixture(params=["memory", "folder", "excel", "excel_open", "google"])
def place(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Place]:
    if request.param == "excel_open":
        with running() as excel:
            yield Place(request.param, tmp_path, excel)
        return
    place = Place(request.param, tmp_path)
    if place.kind == "google":
        monkeypatch.setenv("RETAIN_SHEETS_URL", place.url)
    yield place
    place.close()


def run_there(place: Place, day: dt.date) -> RunResult:
    to = str(place.path) if place.kind == "folder" else None
    return run(place.store(), as_of=day, stamp="1", to=to)


def test_every_place_gives_back_the_plan_it_was_given(place: Place, tmp_path: Path) -> None:
    other = Place("memory", tmp_path)
    for day in (DAY, NEXT):
        for each in (place, other):
            assert told(run_there(each, day)) == []
        found, wanted = (load(p.store(), as_of=day).last_plan for p in (place, other))
        assert found.as_of == wanted.as_of == day and len(found.rows)
        # In which storage pandas holds texts goes by what was loaded before.
        alike = {"check_dtype": False, "check_column_type": False}
        pd.testing.assert_frame_equal(found.rows, wanted.rows, **alike)
        pd.testing.assert_frame_equal(found.history, wanted.history, **alike)
        before = place.seen()
        run_there(place, day)
        assert place.seen() == before
    assert len(found.history)
    assert set(place.store().read().sheets) == {"Customers", "Calls", "Team"}


@pytest.mark.parametrize("saves_copies", [True, False])
def test_in_the_open_workbook_it_is_hidden_and_a_deleted_one_is_told_of(
    tmp_path: Path, saves_copies: bool
) -> None:
    with running() as excel:
        excel.saves_copies = saves_copies
        place = Place("excel_open", tmp_path, excel)
        run_there(place, DAY)
        assert place.open is not None and not place.open.sheets[PAGE].visible
        place.open.sheets[PAGE].range("C2").raw_value = "Somebody else"
        result = run_there(place, DAY)
        assert "somebody changed a row of it" in told(result)[0]
        assert not any("kept" in title for title in result.receipt.sheets)
        assert told(run_there(place, DAY)) == []
        place.open.sheets[PAGE].delete()
        assert "nothing of it is there any more" in told(run_there(place, DAY))[0]
        assert told(run_there(place, DAY)) == [] and not place.open.sheets[PAGE].visible


def test_in_a_google_sheet_it_is_hidden_and_a_changed_one_is_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = Place("google", tmp_path)
    monkeypatch.setenv("RETAIN_SHEETS_URL", place.url)
    run_there(place, DAY)
    book = place.google.books["book"]
    sheet = next(sheet for sheet in book.sheets if sheet.title == PAGE)
    assert sheet.properties["hidden"] is True
    people.type_in(book, PAGE, 1, 2, "Somebody else")
    result = run_there(place, DAY)
    assert "somebody changed a row of it" in told(result)[0]
    assert told(run_there(place, DAY)) == []
    assert not [s.title for s in book.sheets if s.title.startswith(PAGE) and s is not sheet]
    place.close()


# ------------------------------------------------------------------------------- what is kept


def accounts(*rows: tuple[str, str | None, str | None]) -> pd.DataFrame:
    """Accounts of one rep: id, the day planned, the day of the last attempt."""
    frame = pd.DataFrame(rows, columns=["customer_id", "planned", "last_attempt"], dtype=object)
    days = {
        name: pd.to_datetime(frame[name]).astype("M8[us]") for name in ("planned", "last_attempt")
    }
    known = frame.assign(**days, name="Kite", owner="Ana", caller="Ana", care="A", task="")
    return known.assign(
        fits=True,
        last_contact=pd.NaT,
        factor=1.0,
        due=pd.NaT,
        moved_from=pd.NaT,
        moved_why="",
        next_channel="phone",
    )


def record(last: pd.DataFrame, day: dt.date, now: pd.DataFrame) -> pd.DataFrame:
    return plan_record(now, plan_history(now, known_from(last), day), day)


def known_from(rows: pd.DataFrame) -> LastPlan:
    typed = typed_plan(rows).drop(columns="check")
    is_planned = typed["state"] == ""
    return LastPlan(DAY, typed[is_planned], typed[~is_planned])


NOTHING = pd.DataFrame(columns=PLANNED_CALLS.names)


def test_a_moved_call_is_kept_with_its_cause_and_one_made_today_as_passed() -> None:
    first = record(NOTHING, DAY, accounts(("1", "2026-11-23", None), ("2", "2026-11-25", None)))
    assert first["state"].tolist() == ["", ""]
    called = accounts(("1", None, "2026-11-23"), ("2", "2026-11-26", None))
    called = called.assign(
        moved_why="Ana is away on 25 Nov.", moved_from=pd.Timestamp(2026, 11, 25)
    )
    second = record(first, DAY, called)
    seen = second[["customer_id", "date", "state", "moved_why"]].astype(str).to_numpy().tolist()
    assert seen == [
        ["1", "2026-11-23", "passed", ""],
        ["2", "2026-11-25", "moved", "Ana is away on 25 Nov."],
        ["2", "2026-11-26", "", "Ana is away on 25 Nov."],
    ]
    pd.testing.assert_frame_equal(record(second, DAY, called), second)


def test_a_call_that_nobody_plans_any_more_is_forgotten() -> None:
    first = record(NOTHING, DAY, accounts(("1", "2026-11-25", None), ("2", "2026-11-25", None)))
    assert not len(record(first, DAY, accounts(("1", None, None))))


def test_the_record_is_bounded_and_what_is_furthest_back_goes_first() -> None:
    days = pd.date_range(end="2026-11-22", periods=MOST_ROWS + 500, freq="30min").normalize()
    old = pd.DataFrame({"date": days, "state": "passed", "owner": "Ana"})
    old["customer_id"] = [str(n) for n in range(len(old))]
    last = old.reindex(columns=PLANNED_CALLS.names)
    made = record(last, DAY, accounts(("1", "2026-11-23", None)))
    oldest = pd.Timestamp(DAY) - pd.Timedelta(days=KEPT_DAYS)
    assert made["date"].min() >= oldest and made["state"].tolist()[-1] == ""
    many = accounts(*((str(n), "2026-11-23", None) for n in range(MOST_ROWS - 10)))
    made = record(last, DAY, many)
    assert len(made) == MOST_ROWS and (made["state"] == "").sum() == MOST_ROWS - 10
    assert made["customer_id"].tolist()[:10] == [str(n) for n in range(len(old))][-10:]
