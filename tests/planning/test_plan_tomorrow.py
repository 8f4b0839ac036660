"""The same plan tomorrow: what stays where it stood from one refresh of a workbook to the next."""

import copy
import datetime as dt
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from planning.plan_books import AS_OF, DAY, HEADERS, Recipe, Sheets, book_of
from planning.plan_oracle import Call, Oracle, places_taken
from python_calamine import CalamineWorkbook

import toolkit

TOMORROW = AS_OF + DAY
PLAN = "Planned calls"


class File:
    """A workbook that is refreshed in place, as people and nightly runs do."""

    def __init__(self, path: Path, sheets: Sheets) -> None:
        self.path, self.sheets = path, sheets
        self.before: dict[str, Call] = {}  # its calls as the first refresh planned them
        book = Workbook()
        book.remove(book.active)
        for title, frame in sheets.items():
            sheet = book.create_sheet(title)
            sheet.append(list(frame.columns))
            for row in frame.to_dict("records"):
                sheet.append([cell(value) for value in row.values()])
        book.save(path)

    def refresh(self, day: dt.date) -> dict[str, Call]:
        """Refresh the workbook; returns its calls by customer."""
        self.receipt = toolkit.run(str(self.path), as_of=day, stamp=day.isoformat()).receipt
        rows = CalamineWorkbook.from_path(str(self.path)).get_sheet_by_name("Call schedule")
        return calls_in(rows.to_python(skip_empty_area=False))

    def copied(self, folder: Path) -> "File":
        made = copy.copy(self)
        made.path = Path(shutil.copy(self.path, folder / "book.xlsx"))
        return made

    def change(self, edit: Callable[[Any], None]) -> None:
        """Edit the workbook as a person would."""
        book = load_workbook(self.path)
        edit(book)
        book.save(self.path)

    def log(self, customer: str, day: dt.date, outcome: str, **more: Any) -> None:
        row = {"Customer ID": customer, "Date": day, "Channel": "Phone", "Outcome": outcome, **more}
        self.change(lambda book: add(book["Calls"], [row.get(name) for name in HEADERS["Calls"]]))


def cell(value: Any) -> Any:
    if value is None or value != value:
        return None
    return value.date() if hasattr(value, "date") else value


def add(sheet: Any, row: list[Any]) -> None:
    line = sheet.max_row + 1
    for place, value in enumerate(row, start=1):
        if value is not None:
            sheet.cell(line, place, value)


def calls_in(rows: list[list[Any]]) -> dict[str, Call]:
    at = next(number for number, row in enumerate(rows) if "Customer ID" in row)
    found = {}
    for cells in rows[at + 1 :]:
        row = dict(zip(rows[at], cells, strict=True))
        if row["Customer ID"]:
            day = row["Date"] or None
            day = day.date() if isinstance(day, dt.datetime) else day
            call = Call(
                row["Customer ID"],
                row["Rep"],
                day,
                row["Called as"],
                row["Channel"],
                row["Why now"],
            )
            found[call.customer] = call
    return found


@dataclass
class Moved:
    """What two refreshes have in common."""

    stayed: list[str]
    moved: list[str]
    missed: list[str]


def cause_of(call: Call) -> str:
    """What moved a call, in the words of `Why now`; what became of a visit is no cause."""
    found = re.search(r"\(moved from \w+ \d+ \w+: ([^)]*)\)", call.why)
    return found[1].partition(";")[0] if found else ""


def compare(before: dict[str, Call], after: dict[str, Call], today: dt.date) -> Moved:
    """Which calls of a plan stayed, which moved, and which were for a day that has passed."""
    found = Moved([], [], [])
    for name, call in before.items():
        if call.day is None:
            continue
        if call.day < today:
            found.missed.append(name)
        elif name in after and (after[name].day, after[name].rep) == (call.day, call.rep):
            found.stayed.append(name)
        else:
            found.moved.append(name)
    return found


ROUTINE = Recipe(21, 60, reps=2, places=(2, 3), overdue=1.3, commitments=0.0)
BUSY = Recipe(22, 80, reps=3, places=(3, 4), overdue=2.0, commitments=0.15, never=0.1)


@pytest.fixture(scope="module")
def refreshed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, File]:
    """Books that were refreshed once for all tests, each of which takes a copy."""
    made = {}
    for name, recipe in (("routine", ROUTINE), ("busy", BUSY)):
        made[name] = File(tmp_path_factory.mktemp(name) / "book.xlsx", book_of(recipe))
        made[name].before = made[name].refresh(AS_OF)
    return made


@pytest.fixture
def routine(refreshed: dict[str, File], tmp_path: Path) -> File:
    return refreshed["routine"].copied(tmp_path)


@pytest.fixture
def busy(refreshed: dict[str, File], tmp_path: Path) -> File:
    return refreshed["busy"].copied(tmp_path)


@pytest.fixture(params=["routine", "busy"])
def file(request: pytest.FixtureRequest, refreshed: dict[str, File], tmp_path: Path) -> File:
    return refreshed[request.param].copied(tmp_path)


def test_a_day_on_which_nothing_is_logged_moves_only_the_calls_of_that_day(routine):
    found = compare(routine.before, routine.refresh(TOMORROW), TOMORROW)
    assert not found.moved
    assert found.missed
    assert len(found.stayed) > 10


def test_a_missed_commitment_moves_few_calls_and_each_says_why(busy):
    """It takes the place of one routine call, which may take that of one of the next class."""
    before, after = busy.before, busy.refresh(TOMORROW)
    found = compare(before, after, TOMORROW)
    committed = {due.customer for due in Oracle(busy.sheets, TOMORROW).commitments()}
    missed = [name for name in found.missed if name in committed]
    assert 0 < len(found.moved) <= 3 * len(missed)
    assert {cause_of(after[name]).partition(": Firm")[0] for name in found.moved} <= {
        "a commitment needed the place",
        "a more urgent commitment needed the place",
        "a customer who has waited too long needed the place",
        "a customer called as A needed the place",
        "a customer called as B needed the place",
        "a customer called as C needed the place",
    }


def test_missed_calls_stand_on_the_first_places_that_are_free(file):
    before = file.before
    after = file.refresh(TOMORROW)
    oracle = Oracle(file.sheets, TOMORROW)
    taken = places_taken(oracle, after.values())
    for name in compare(before, after, TOMORROW).missed:
        call, day = after[name], TOMORROW
        while call.day and day < call.day:
            if oracle.is_open(name, call.rep, day):
                assert taken[call.rep, day] == oracle.places(call.rep), (call, day)
            day += DAY


def test_a_refresh_on_the_same_day_changes_no_call(file):
    assert file.refresh(AS_OF) == file.before


@pytest.mark.parametrize("seed", [3, 7])
def test_a_second_refresh_of_a_book_with_visits_and_commitments_changes_nothing(tmp_path, seed):
    recipe = Recipe(
        seed, 80, reps=2, places=(2, 3), overdue=2.0, commitments=0.3, never=0.1, attempts=0.1
    )
    file = File(tmp_path / "book.xlsx", book_of(recipe))
    file.refresh(AS_OF)
    assert file.refresh(TOMORROW) == file.refresh(TOMORROW)


def test_a_call_that_was_made_moves_no_other(routine):
    """But for one that is brought forward to a place that is free today."""
    before = routine.before
    made = [name for name, call in before.items() if call.day == AS_OF]
    for name in made:
        routine.log(name, AS_OF, "Reached")
    after = routine.refresh(TOMORROW)
    moved = [name for name in compare(before, after, TOMORROW).moved if name not in made]
    assert {(after[name].day, cause_of(after[name])) for name in moved} <= {
        (TOMORROW, "a place is free today")
    }


def test_what_was_tried_says_so_and_who_was_reached_has_not_moved(busy):
    before = busy.before
    tried, reached = [name for name, call in before.items() if call.day == AS_OF][:2]
    busy.log(tried, AS_OF, "No answer")
    busy.log(reached, AS_OF, "Reached")
    after = busy.refresh(TOMORROW)
    assert cause_of(after[tried]) == "tried on 16 Sep 2026 without success"
    assert reached not in after or not cause_of(after[reached])


def test_a_callback_takes_one_place_and_says_so(routine):
    before = routine.before
    wanted = AS_OF + DAY * 2
    new = next(name for name, call in before.items() if call.rep == "Ann" and call.day > wanted)
    more = {"Follow up": "Call back", "Follow up due": wanted}
    routine.log(new, AS_OF, "No answer", **more)
    after = routine.refresh(AS_OF)
    assert after[new].day == wanted
    moved = [name for name in compare(before, after, AS_OF).moved if name != new]
    needed = f"a commitment needed the place: {new.replace('K', 'Firm K')}"
    assert {cause_of(after[name]) for name in moved[:1]} <= {needed}
    # The call that made place may take that of one of each lower class.
    assert len(moved) <= 3


def test_a_visit_whose_week_is_full_becomes_a_call_and_keeps_its_day(routine):
    """A callback takes half of the day of a visit, and the next weeks have no room for another."""
    before = routine.before
    visit = before["K055"]
    assert (visit.channel, visit.day) == ("Visit", AS_OF + DAY * 2)
    more = {"Follow up": "Call back", "Follow up due": visit.day}
    routine.log("K041", AS_OF, "No answer", **more)
    after = routine.refresh(AS_OF)
    assert (after["K041"].day, after["K055"].day) == (visit.day, visit.day)
    assert after["K055"].channel == "Phone"
    assert not [name for name in compare(before, after, AS_OF).moved if name != "K041"]


def test_an_absence_moves_the_calls_of_that_rep_alone(routine):
    before = routine.before
    first, last = AS_OF + DAY * 5, AS_OF + DAY * 9

    def go_away(book: Any) -> None:
        for name, value in (("Away from", first), ("Away to", last)):
            book["Team"].cell(2, HEADERS["Team"].index(name) + 1, value)

    routine.change(go_away)
    after = routine.refresh(AS_OF)
    moved = compare(before, after, AS_OF).moved
    anns = {name: call.day for name, call in before.items() if call.rep == "Ann" and call.day}
    within = [name for name, day in anns.items() if first <= day <= last]
    assert within
    assert set(within) <= set(moved) <= set(anns)
    assert {cause_of(after[name]) for name in within} <= {
        "Ann is away",
        "a place is free before days off",
        "a place is free today",
    }


SLOW = Recipe(23, 40, reps=1, places=(1,), overdue=1.4, commitments=0, attempts=0, abroad=0)


def test_a_call_that_did_not_fit_into_the_days_shown_leaves_them_to_a_better_one(tmp_path):
    """Its day was none to count on: a better call that comes up has the first place behind those
    that were shown.
    """
    file = File(tmp_path / "slow.xlsx", book_of(SLOW))
    before = file.refresh(AS_OF)
    beyond = [name for name, call in before.items() if "Does not fit" in call.why]
    shown = [name for name, call in before.items() if name not in beyond]
    assert (len(shown), len(beyond)) == (20, 9)
    first = min(before[name].day for name in beyond)
    file.change(lambda book: add(book["Customers"], ["K900", "Firm K900", "Ann", None, "A"]))
    file.log("K900", AS_OF - DAY * 29, "Reached")
    after = file.refresh(AS_OF)
    assert after["K900"].day == first
    assert {name: after[name] for name in shown} == {name: before[name] for name in shown}
    moved = [name for name in beyond if after[name].day != before[name].day]
    assert {name for name in beyond if cause_of(after[name])} == {*moved} != set()
    assert {cause_of(after[name]) for name in moved} == {
        "others come first on days that are not planned ahead yet"
    }
    assert file.refresh(AS_OF) == after


def test_whoever_had_a_place_behind_the_days_shown_is_told_of_another_one(tmp_path):
    """Day by day, whether the new one lies ahead of the old one or behind it."""
    file = File(tmp_path / "slow.xlsx", book_of(SLOW))
    before, day, causes = file.refresh(AS_OF), AS_OF, set()
    for number in range(4):
        due = [name for name, call in before.items() if call.day == day]
        for name in due:
            file.log(name, day, "No answer" if number % 2 else "Reached")
        day += DAY
        after = file.refresh(day)
        kept = [name for name in before.keys() & after if name not in due]
        moved = [name for name in kept if after[name].day != before[name].day]
        assert all(cause_of(after[name]) for name in moved)
        causes |= {cause_of(after[name]) for name in moved if "Does not fit" in before[name].why}
        before = after
    assert causes


def test_without_a_last_plan_the_plan_is_that_of_the_book_alone(file, tmp_path):
    alone = File(tmp_path / "alone.xlsx", file.sheets).refresh(TOMORROW)

    def forget(book):
        del book[PLAN]

    file.change(forget)
    assert file.refresh(TOMORROW) == alone
