"""What stands between a run and a Google Sheet: answers that are none, lists that collapsed,
protections with exceptions, hundreds of tabs.
"""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from tests.google_helpers import OUTCOME, book_of, logged, refresh, store
from tests.google_server import Fault, GoogleServer, people
from toolkit.cli import cli
from toolkit.errors import DataError, TryLaterError
from toolkit.refresh import run
from toolkit.run_result import RunResult

DAY = dt.date(2026, 11, 23)


def refreshes(key: Path, **more: Any) -> RunResult:
    return run("gsheet:book", as_of=DAY, stamp="1", creds=key, **more)


# --------------------------------------------------------------------- answers that are none


@pytest.mark.parametrize("kind", ["200-html-before", "200-other-before", "200-cut-after"])
@pytest.mark.parametrize("request_number", [0, 1, 2])
def test_an_answer_that_is_none_is_asked_for_again_or_settled_by_reading(
    server: GoogleServer, key: Path, kind: str, request_number: int
) -> None:
    refresh(key)
    people.type_in(book_of(server), "Call schedule", 1, OUTCOME, "Reached")
    server.forget()
    server.faults[request_number] = Fault(kind)
    refresh(key, 1)
    assert [row[2] for row in logged(book_of(server))] == ["Reached"]


def test_a_network_that_answers_itself_for_ever_ends_with_75_and_no_traceback(
    server: GoogleServer, key: Path
) -> None:
    server.always = Fault("200-html-before")
    place = store(key, in_all=60.0)
    with pytest.raises(TryLaterError, match="out of reach") as error:
        place.read()
    assert error.value.exit_code == 75


# ---------------------------------------------------------------------- lists that collapsed


def fill(server: GoogleServer, customers: int, calls: int) -> None:
    book = book_of(server)
    for n in range(customers):
        people.type_in(book, "Customers", n + 1, 0, f"C{n + 1}")
        people.type_in(book, "Customers", n + 1, 1, f"Firm {n + 1}")
    for n in range(calls):
        for column, value in enumerate((46300 + n, f"C{n + 1}", "Reached")):
            people.type_in(book, "Calls", n + 1, column, value)


def cut(server: GoogleServer, title: str, left: int) -> None:
    sheet = book_of(server).by_title(title)
    for row in range(left + 1, len(sheet.rows)):
        for column in range(sheet.width):
            people.type_in(book_of(server), title, row, column, None)


@pytest.mark.parametrize("title", ["Customers", "Calls"])
@pytest.mark.parametrize("left", [0, 2])
def test_a_list_or_log_that_collapsed_stops_the_run_until_somebody_says_it_is_right(
    server: GoogleServer, key: Path, title: str, left: int
) -> None:
    fill(server, 24, 20)
    refreshes(key)
    cut(server, title, left)
    before = book_of(server).as_answer(cells=True)
    with pytest.raises(DataError, match=r"did at the last run\.\nPut the rows back") as error:
        refreshes(key)
    assert error.value.exit_code == 65 and f"{title}!A1" in str(error.value)
    assert book_of(server).as_answer(cells=True) == before
    words = ["refresh", "gsheet:book", "--creds", str(key), "--as-of", "2026-11-23"]
    told = CliRunner().invoke(cli, words)
    assert told.exit_code == 65 and "--accept-fewer" in told.output
    if (title, left) != ("Customers", 0):
        assert CliRunner().invoke(cli, [*words, "--accept-fewer"]).exit_code == 0
        assert CliRunner().invoke(cli, words).exit_code == 0


def test_what_shrinks_a_little_or_is_small_stops_nothing(server: GoogleServer, key: Path) -> None:
    fill(server, 24, 7)
    refreshes(key)
    cut(server, "Customers", 10)
    cut(server, "Calls", 1)
    assert not [p for p in refreshes(key).problems if "last run" in p.problem]


# ---------------------------------------------------------------- protections with exceptions


@pytest.mark.parametrize("is_free", [True, False])
def test_a_protected_log_whose_free_range_is_for_typing_takes_calls(
    server: GoogleServer, key: Path, is_free: bool
) -> None:
    refreshes(key)
    people.type_in(book_of(server), "Call schedule", 1, OUTCOME, "Reached")
    last = 1000 if is_free else 3
    free = {"startRowIndex": 1, "endRowIndex": last, "startColumnIndex": 0, "endColumnIndex": 26}
    book_of(server).by_title("Calls").resize(1000, 26)
    people.protect(book_of(server), "Calls", free=free)
    server.forget()
    assert refreshes(key).waiting == (0 if is_free else 1)
    assert server.calls() == ["get", "batchGet", "batchUpdate"]


# -------------------------------------------------------------------------- hundreds of tabs


def test_no_address_is_longer_than_the_service_takes(server: GoogleServer, key: Path) -> None:
    for n in range(200):
        book_of(server).add_sheet(f"Übersicht über die Anrufe der Woche {n}", [["x"], [n]])
    refreshes(key)
    assert max(asked.address for asked in server.log) < 8_000
    assert server.calls()[0] == "get" and set(server.calls()[1:-1]) == {"batchGet"}
    server.forget()
    assert "batchUpdate" not in (refreshes(key) and server.calls())


def test_a_named_range_called_as_its_sheet_is_not_read_in_its_place(
    server: GoogleServer, key: Path
) -> None:
    area = {"sheetId": 0, "startRowIndex": 0, "endRowIndex": 2}
    named = {"namedRangeId": "1", "name": "Customers", "range": area}
    book_of(server).by_title("Customers").named.append(named)
    assert len(refreshes(key).book.tables["customers"]) == 3
    assert book_of(server).by_title("Customers").named == [named]


def test_copies_of_ours_that_nobody_types_into_are_not_read(
    server: GoogleServer, key: Path
) -> None:
    refreshes(key)
    for title in ("Retention report", "Call schedule"):
        people.type_in(book_of(server), title, 0, 0, "mine")
    customers = book_of(server).by_title("Customers")
    customers.put(1, 1, "Meyer & Sons")
    refreshes(key)
    titles = [sheet.title for sheet in book_of(server).sheets]
    kept = sorted(title for title in titles if "(kept" in title)
    assert [title.partition(" (")[0] for title in kept] == ["Call schedule", "Retention report"]
    customers = book_of(server).by_title("Customers")
    customers.put(1, 1, "Meyer & Daughters")
    refreshes(key)
    server.forget()
    refreshes(key)
    # What a sheet was before it was written last is looked into until something is written again.
    of_last_write = ["Call schedule (before)", "Problems (before)", "Run (before)"]
    assert _copies_read(server) == sorted([*of_last_write, kept[0]])
    book_of(server).by_title(kept[0]).properties["hidden"] = True
    server.forget()
    refreshes(key)
    assert _copies_read(server) == of_last_write


def _copies_read(server: GoogleServer) -> list[str]:
    """Titles of the copies of our sheets that were asked for, in order."""
    ranges = [text for asked in server.log for text in asked.query.get("ranges", [])]
    titles = [text.strip("'") for text in ranges]
    return sorted(title for title in titles if title.endswith(")") and "(tiers)" not in title)


# ------------------------------------------------------------------------------ rows of nobody


def test_what_is_typed_in_a_row_of_nobody_waits_and_makes_no_row_without_a_customer(
    server: GoogleServer, key: Path
) -> None:
    refreshes(key)
    below = len(book_of(server).values("Call schedule"))
    people.type_in(book_of(server), "Call schedule", below, OUTCOME, "Busy")
    people.type_in(book_of(server), "Call schedule", 1, OUTCOME, "Reached")
    done = refreshes(key)
    assert [row[2] for row in logged(book_of(server))] == ["Reached"] and done.waiting == 1
    assert any("its row names no customer" in p.problem for p in done.problems)
    again = refreshes(key)
    assert again.waiting == 1 and len(logged(book_of(server))) == 1


# ------------------------------------------------------------- sheets that go while a run works


def test_a_call_is_logged_once_though_the_sheet_of_entries_goes_between_two_turns_of_a_run(
    server: GoogleServer, key: Path
) -> None:
    refreshes(key)
    people.type_in(book_of(server), "Call schedule", 1, OUTCOME, "Reached")
    server.forget()
    server.before[2] = lambda book: people.type_in(book, "Call schedule", 2, OUTCOME, "No answer")
    server.before[3] = lambda book: people.delete_sheet(book, "Diary entries")
    refreshes(key)
    assert server.calls() == ["get", "batchGet", "batchUpdate"] * 2
    assert sorted(row[2] for row in logged(book_of(server))) == ["No answer", "Reached"]
