"""What is typed into To do as done goes into the person's own rows in Google, whatever they do
there at that moment: once, in a blank cell of the right row, or it is told.
"""

import datetime as dt
import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.google_server import GoogleServer, Spreadsheet, people
from tests.google_server.server import Fault
from tests.seeds import some
from tests.stores.test_tasks_done import AS_OF, SENT, Google
from tests.stores.test_tasks_in_their_sheets import CELLS, NEW, OWN
from toolkit.entries.typed_tasks import AT_SOURCE, HERE
from toolkit.errors import ToolkitError
from toolkit.refresh import run

SERIAL = Google.serial(SENT)
LATER = Google.serial(dt.date(2026, 9, 14))
LOOK, FILL, WRITE = 2, 3, 4
"""Numbers of the requests of a refresh that fills cells; 0 asks what sheets there are."""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Google]:
    yield from google(tmp_path, monkeypatch, OWN)


def google(folder: Path, monkeypatch: pytest.MonkeyPatch, sheets: Any) -> Iterator[Google]:
    with GoogleServer() as server:
        monkeypatch.setenv("RETAIN_SHEETS_URL", server.url)
        yield Google(folder, sheets, server)


def cell(place: Google, title: str, address: str) -> Any:
    column, row = "ABCDEFGHIJ".index(address[0]), int(address[1:]) - 1
    return place.book.by_title(title).rows[row][column] or {}


def value(place: Google, title: str, address: str) -> Any:
    return next(iter(cell(place, title, address).get("userEnteredValue", {"": None}).values()))


def delivered(place: Google) -> dict[str, Any]:
    """The days of the promises, by what was promised."""
    return {row["Promise"]: row["Delivered on"] for row in place.rows("Promises")}


def told(result: Any) -> list[str]:
    return [problem.problem for problem in result.problems if problem.sheet == "Diary entries"]


@pytest.mark.parametrize("what", CELLS)
def test_the_day_goes_into_the_cell_of_its_own_row_once_and_nothing_else_changes(
    place: Google, what: str
) -> None:
    """Practices 14, 22, 15, 26, 16, 43, 37."""
    place.refresh()
    titles = [title for title in OWN if title != "Customers"]
    before = {title: place.cells(title) for title in titles}
    place.type_in("To do", what, Done_on=SENT, Result="yes")
    place.server.forget()
    result = place.refresh()
    assert place.server.calls() == ["get", "batchGet", "batchGet", "batchUpdate", "batchUpdate"]
    title, day, answer = CELLS[what]
    wanted = {day: SERIAL, **({answer: "yes"} if answer else {})}
    assert {address: value(place, title, address) for address in wanted} == wanted
    assert cell(place, title, day)["userEnteredFormat"]["numberFormat"] == {"type": "DATE"}
    assert f"{title}: filled from To do: {', '.join(wanted)}." in result.receipt.notes
    for address in wanted:
        place.put(title, int(address[1:]), "ABCDEFGH".index(address[0]) + 1, None)
    assert {title: place.cells(title) for title in titles} == before
    for address, held in wanted.items():
        place.put(title, int(address[1:]), "ABCDEFGH".index(address[0]) + 1, held)
    [entry] = place.rows("Diary entries")
    assert entry["In the call log"] == AT_SOURCE
    assert not [sheet.title for sheet in place.book.sheets if sheet.title.startswith("Filled")]
    place.server.forget()
    assert not place.refresh().receipt.notes
    assert place.server.calls() == ["get", "batchGet"]


def test_who_was_asked_for_needs_has_the_day_in_the_rows_that_wait_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Practice 10."""
    for place in google(tmp_path, monkeypatch, NEW):
        place.refresh()
        place.type_in("To do", "Ask what they need", Done_on=SENT)
        result = place.refresh()
        days = [row["Asked on"] for row in place.rows("Needs")]
        assert days == [dt.date(2026, 9, 2), None, SENT, SENT]
        assert "Needs: filled from To do: C4, C5." in result.receipt.notes


def test_a_dry_run_fills_nothing_and_says_what_it_would(place: Google) -> None:
    place.refresh()
    place.type_in("To do", "samples", Done_on=SENT)
    place.server.forget()
    result = run(place.where, as_of=AS_OF, stamp="1", creds=place.creds, dry_run=True)
    assert "Promises: filled from To do: F4." in result.receipt.notes
    assert delivered(place)["samples"] is None
    assert "batchUpdate" not in place.server.calls()


def formula(book: Spreadsheet) -> None:
    book.by_title("Promises").rows[3][5] = {"userEnteredValue": {"formulaValue": '=""'}}


def merged(book: Spreadsheet) -> None:
    sheet = book.by_title("Promises")
    area = {"startRowIndex": 3, "endRowIndex": 4, "startColumnIndex": 5, "endColumnIndex": 7}
    sheet.merges.append({"sheetId": sheet.id, **area})


def protect(book: Spreadsheet) -> None:
    people.protect(book, "Promises")


@pytest.mark.parametrize("obstacle", [formula, merged, protect])
def test_a_cell_that_cannot_be_filled_is_told_and_filled_once_it_can(
    place: Google, obstacle: Callable[[Spreadsheet], None]
) -> None:
    place.refresh()
    place.type_in("To do", "samples", Done_on=SENT)
    place.type_in("To do", "open on Saturday", Done_on=SENT)
    obstacle(place.book)
    before = cell(place, "Promises", "F4")
    for turn in range(2):
        notes = place.refresh().receipt.notes
        assert sum("stands in Diary entries alone" in note for note in notes) == (turn == 0)
        assert cell(place, "Promises", "F4") == before
        assert value(place, "Surveys", "D2") == SERIAL
        states = {row["Task"][:4]: row["In the call log"] for row in place.rows("Diary entries")}
        assert states == {"Our ": HERE, "Act ": AT_SOURCE}
    sheet = place.book.by_title("Promises")
    sheet.rows[3][5], sheet.merges, sheet.protected = None, [], []
    place.refresh()
    assert delivered(place)["samples"] == SENT
    assert [row["In the call log"] for row in place.rows("Diary entries")] == [AT_SOURCE] * 2


def test_where_rows_move_again_and_again_the_diary_has_the_day_and_the_next_run_fills_it(
    place: Google,
) -> None:
    place.refresh()
    place.type_in("To do", "samples", Done_on=SENT)
    place.server.forget()
    place.server.before[FILL] = EDITS["a row inserted"]
    # undone, and all is read again
    place.server.before[FILL + 6] = EDITS["rows sorted backwards"]
    result = place.refresh()
    assert any("changed again and again" in note for note in result.receipt.notes)
    assert delivered(place)["samples"] is None
    assert [row["In the call log"] for row in place.rows("Diary entries")] == [HERE]
    place.refresh()
    assert delivered(place)["samples"] == SENT
    undisturbed(place, lambda book: [EDITS[name](book) for name in MOVES])  # type: ignore[arg-type,return-value]


def test_what_somebody_typed_where_rows_moved_twice_is_theirs_on_a_sheet(place: Google) -> None:
    """Between the writing and the undoing of it rows move once more, onto a row with a day."""
    place.refresh()
    place.type_in("To do", "samples", Done_on=SENT)
    place.server.forget()
    place.server.before[FILL] = EDITS["a row inserted"]
    place.server.before[FILL + 1] = moved_onto_a_day
    place.refresh()
    kept = [sheet.title for sheet in place.book.sheets if "(kept" in sheet.title]
    assert len(kept) == 1
    assert LATER in [cell for row in place.book.values(kept[0]) for cell in row]


def moved_onto_a_day(book: Spreadsheet) -> None:
    people.insert_rows(book, "Promises", 3)
    people.type_in(book, "Promises", 3, 5, LATER)


def test_a_row_that_is_gone_or_says_something_else_is_told_and_kept_in_the_diary(
    place: Google,
) -> None:
    place.refresh()
    place.type_in("To do", "samples", Done_on=SENT)
    people.delete_row(place.book, "Promises", 3)
    assert ["its row is gone" in text for text in told(place.refresh())] == [True]
    assert [row["In the call log"] for row in place.rows("Diary entries")] == [HERE]
    assert not told(place.refresh())
    assert SENT not in delivered(place).values()


EDITS: dict[str, Callable[[Spreadsheet], None]] = {
    "a row inserted": lambda book: people.insert_rows(book, "Promises", 1, 2),
    "a row deleted": lambda book: people.delete_row(book, "Promises", 1),
    "rows sorted": lambda book: people.sort(book, "Promises", 1),
    "rows sorted backwards": lambda book: people.sort(book, "Promises", 1, reverse=True),
    "a column inserted": lambda book: people.insert_column(book, "Promises", 2, "Mine"),
    "a column deleted": lambda book: people.delete_column(book, "Promises", 4),
    "the sheet renamed": lambda book: people.rename(book, "Promises", "Our promises"),
    "the sheet protected": protect,
    "a note typed": lambda book: people.type_in(book, "Promises", 3, 8, 46_100),
    "the cell filled": lambda book: people.type_in(book, "Promises", 3, 5, LATER),
    "another cell filled": lambda book: people.type_in(book, "Promises", 2, 5, LATER),
}
MOVES = ("a row inserted", "rows sorted backwards")
FAULTS = ["503-before", "503-after", "dropped-after", "502-html", "429"]


@pytest.mark.parametrize(("edit", "at"), some([*itertools.product(EDITS, (LOOK, FILL, WRITE))], 7))
def test_whatever_somebody_does_meanwhile_their_cells_stay_and_the_day_stands_once(
    place: Google, edit: str, at: int
) -> None:
    place.refresh()
    place.type_in("To do", "samples", Done_on=SENT)
    place.server.forget()
    place.server.before[at] = EDITS[edit]
    first = settled(place)
    undisturbed(place, EDITS[edit])
    places = "Our promises" if edit == "the sheet renamed" else "Promises"
    days = [row["Delivered on"] for row in place.rows(places) if row["Promise"] == "samples"]
    if edit == "the cell filled" and at < WRITE:
        assert days == [dt.date(2026, 9, 14)]
        assert sum("says 2026-09-14 already, which stays" in text for text in told(first)) == 1
    elif edit == "the cell filled":
        assert days == [dt.date(2026, 9, 14)], "typed over ours, once that was there"
    elif edit == "the sheet protected" and at < WRITE:
        assert days == [None]
    else:
        assert days == [SENT]
    assert [row["Date"] for row in place.rows("Diary entries")] == [SENT]
    place.server.forget()
    assert not told(place.refresh())


def settled(place: Google) -> Any:
    """Refresh until a run ends well, as cron does."""
    for _ in range(5):
        try:
            return place.refresh()
        except ToolkitError:
            continue
    raise AssertionError("no run ended well")


def undisturbed(place: Google, edit: Callable[[Spreadsheet], None]) -> None:
    """Compare the sheet with one in which the same was done, and nothing of ours."""
    other = Spreadsheet("other", "other")
    for title, rows in OWN.items():
        other.add_sheet(title, [[Google.serial(value) for value in row] for row in rows])
    edit(other)

    def cells(book: Spreadsheet) -> list[Any]:
        sheet = next(s for s in book.sheets if s.title in ("Promises", "Our promises"))
        head, *rows = book.shown(sheet)
        filled = head.index("Delivered on")
        return [head, *(row[:filled] + row[filled + 1 :] for row in rows)]

    def without_ends(rows: list[Any]) -> list[Any]:
        return ["|".join(map(str, row)).rstrip("|") for row in rows]

    assert without_ends(cells(place.book)) == without_ends(cells(other))


@pytest.mark.parametrize(
    ("fault", "at"), some([*itertools.product(FAULTS, (LOOK, FILL, WRITE))], 4)
)
def test_a_fault_at_any_request_loses_and_doubles_nothing(
    place: Google, fault: str, at: int
) -> None:
    place.refresh()
    place.type_in("To do", "samples", Done_on=SENT)
    place.type_in("To do", "a visit", Done_on=SENT, Result="yes")
    place.server.forget()
    place.server.faults[at] = Fault(fault)
    settled(place)
    place.server.forget()
    place.refresh()
    assert delivered(place)["samples"] == SENT
    assert [(r["Answered on"], r["Answer"]) for r in place.rows("Requests")] == [(SENT, "yes")]
    entries = place.rows("Diary entries")
    assert [row["In the call log"] for row in entries] == [AT_SOURCE, AT_SOURCE]
    assert not [sheet.title for sheet in place.book.sheets if "(kept" in sheet.title]
