"""Whatever the network, the quota or a colleague does:
in the end the sheet is the planned one, and nothing of a person's is lost.
"""

import random
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from tests.google_helpers import (
    OUTCOME,
    RUN,
    Clock,
    book_of,
    logged,
    new_server,
    output_for,
    refresh,
    schedule_of,
)
from tests.google_server import Fault, GoogleServer, Spreadsheet, people
from tests.google_server.sample import sample
from tests.google_server.server import KINDS, straight
from tests.seeds import ALL
from toolkit.errors import NoPermissionError, ReadAgainError, TryLaterError
from toolkit.schema.outputs import CALL_SCHEDULE
from toolkit.stores.base import Append, Output
from toolkit.stores.google.google_sheet import GoogleSheet
from toolkit.stores.google.sheet_marks import BEFORE, KEPT, MARK
from toolkit.stores.google.spreadsheet import read_meta

PAGES = ["added_sheet", "callschedule", "problems"]
ENTRIES = "diaryentries"
SCHEDULE = "Call schedule"
BESIDE = len(CALL_SCHEDULE.names)
"""The first column beside the schedule."""
THEIRS = ("Customers", "Calls")


@pytest.fixture(scope="module")
def door(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[GoogleServer, Callable[..., GoogleSheet]]]:
    """One server, and stores on it that share a token: a sequence is to cost milliseconds."""
    with new_server() as server, pytest.MonkeyPatch.context() as patch:
        patch.setenv("RETAIN_SHEETS_URL", server.url)
        first = GoogleSheet(
            "gsheet:book", creds=server.key_file(tmp_path_factory.mktemp("key") / "key.json")
        )
        first.client.token()
        http = first.client._http
        http.session.trust_env = False
        http.session.mount("http://", straight(server))

        def store(**more: Any) -> GoogleSheet:
            place = GoogleSheet("gsheet:book", patience=Clock().patience(**more))
            place.client._http, place.client.found = http, first.client.found
            return place

        yield server, store


@pytest.fixture
def server(door: tuple[GoogleServer, Any]) -> GoogleServer:
    renew(door[0])
    return door[0]


@pytest.fixture
def store(door: tuple[GoogleServer, Any]) -> Callable[..., GoogleSheet]:
    return door[1]


def renew(server: GoogleServer) -> None:
    server.forget()
    server.quota, server.checking = 10**9, True
    server.add(sample("book"))


def run(place: GoogleSheet, day: int = 0) -> Any:
    return refresh(Path("unused"), day, where=place)


def refreshed_once(server: GoogleServer, store: Callable[..., GoogleSheet]) -> Callable[[], None]:
    """What puts the book back as a first run left it."""
    run(store(), 0)
    held = book_of(server).copied()

    def begin() -> None:
        server.forget()
        server.add(held.copied())

    server.checking = False
    return begin


def check_whole(server: GoogleServer, store: Callable[..., GoogleSheet], day: int) -> None:
    """Every page stands there once, as planned: another run finds nothing to do;
    the schedule has each customer once.
    """
    place, book = store(), book_of(server)
    place.client.meta = lambda: book.as_answer()
    place.client.values = lambda titles: [book.values(t) for t in titles]
    again = place.write(output_for(place.read(), day), **RUN)
    assert {s.action for s in again.sheets.values()} == {"unchanged"}, again.sheets
    marks = [m["metadataValue"] for m in book.metadata if m["metadataKey"] == MARK]
    meta = read_meta(book.as_answer())
    managed = [t for t in meta.tabs if t.is_ours and not t.mark(KEPT) and not t.mark(BEFORE)]
    assert sorted(set(meta.pages) - {ENTRIES}) == PAGES and len(managed) == len(meta.pages), marks
    assert len({of for of, _, _ in meta.copies}) == len(meta.copies)
    title = meta.pages["callschedule"].title
    ids = [row[2] for row in book.values(title)[1:] if len(row) > 2]
    assert len(ids) == len(set(ids))
    assert book.values(meta.pages["problems"].title)[1][5] == f"Seen on day {day}"


# ------------------------------------------------------------------------------------------- faults


@pytest.mark.parametrize("index", [0, 1, 2])
@pytest.mark.parametrize("kind", KINDS)
def test_a_run_gets_through_one_fault_at_any_request(
    server: GoogleServer, store: Callable[..., GoogleSheet], kind: str, index: int
) -> None:
    run(store(), 0)
    people.type_in(book_of(server), SCHEDULE, 2, OUTCOME, "Reached")
    theirs = [book_of(server).values(t) for t in THEIRS]
    server.forget()
    server.faults[index] = Fault(kind)
    run(store(), 1)
    assert server.calls().count("batchUpdate") <= 2
    check_whole(server, store, 1)
    theirs[1].append([46349, "C2", "Reached"])
    assert [book_of(server).values(t) for t in THEIRS] == theirs


@pytest.mark.parametrize("kind", ["503-after", "dropped-after", "silent-after"])
def test_a_write_that_was_done_though_its_answer_was_lost_is_not_sent_again(
    server: GoogleServer, store: Callable[..., GoogleSheet], kind: str
) -> None:
    server.faults[2] = Fault(kind)
    run(store(), 0)
    assert server.calls() == ["get", "batchGet", "batchUpdate", "get"]
    server.forget()
    server.faults[2] = Fault(kind)
    run(store(), 1)
    assert server.calls() == ["get", "batchGet", "batchUpdate", "get", "batchGet"]


@pytest.mark.parametrize("kind", [k for k in KINDS if k != "401"])
@pytest.mark.parametrize("after", [0, 1, 2])
def test_a_fault_that_stays_ends_with_try_later_inside_the_deadline_and_leaves_the_sheet_whole(
    server: GoogleServer, store: Callable[..., GoogleSheet], kind: str, after: int
) -> None:
    run(store(), 0)
    server.forget()
    server.faults = {n: Fault(kind) for n in range(after, 500)}
    clock = Clock()
    place = store()
    place.client.patience = clock.patience(in_all=100.0)
    with pytest.raises(TryLaterError) as error:
        run(place, 1)
    assert error.value.exit_code == 75 and clock.now <= 100 and len(server.calls()) < 60
    server.forget()
    run(store(), 1)
    check_whole(server, store, 1)


def test_retry_after_is_waited_for_and_waits_grow(
    server: GoogleServer, store: Callable[..., GoogleSheet]
) -> None:
    server.faults = {0: Fault("429-after"), 1: Fault("500"), 2: Fault("500"), 3: Fault("500")}
    clock, place = Clock(), store()
    place.client.patience = clock.patience()
    run(place)
    assert clock.naps == [2.0, 1.5, 3.0, 6.0]


def test_a_quota_window_is_waited_out(
    server: GoogleServer, store: Callable[..., GoogleSheet]
) -> None:
    server.quota = 2
    clock, place = Clock(), store()

    def sleep(seconds: float) -> None:
        clock.sleep(seconds)
        if clock.now > 60:
            server.quota = 10**9

    place.client.patience = clock.patience()
    place.client.patience.sleep = sleep
    run(place)
    assert 60 < clock.now < 130
    check_whole(server, store, 0)


def test_between_two_requests_to_google_lies_a_second(
    server: GoogleServer, store: Callable[..., GoogleSheet]
) -> None:
    clock, place = Clock(), store()
    place.client.patience, place.client.pace = clock.patience(), 1.0
    run(place)
    assert clock.naps == [1.0, 1.0]


def test_random_runs_of_faults(server: GoogleServer, store: Callable[..., GoogleSheet]) -> None:
    """Each: a book of some age, words typed in it, faults at random among the next requests."""
    begin = refreshed_once(server, store)
    for seed in range(1000 if ALL else 100):
        pick = random.Random(seed)
        if seed % 5 == 0:
            begin()
        book = book_of(server)
        word = f"w{seed}"
        people.type_in(book, SCHEDULE, 1 + seed % 3, OUTCOME, word)
        who = book.values(SCHEDULE)[1 + seed % 3][2]
        theirs = [book.values(t) for t in THEIRS]
        server.forget()
        likely = pick.choice((0.2, 0.5, 0.8))
        server.faults = {n: Fault(pick.choice(KINDS)) for n in range(10) if pick.random() < likely}
        try:
            run(store(in_all=pick.choice((10.0, 60.0, 240.0))), seed + 1)
        except (TryLaterError, NoPermissionError):
            server.forget()
            run(store(), seed + 1)
        check_whole(server, store, seed + 1)
        assert book_of(server).values("Customers") == theirs[0], seed
        assert [row[1:] for row in book_of(server).values("Calls")] == [
            *(row[1:] for row in theirs[1]),
            [who, word],
        ], seed


# -------------------------------------------------------------------------------------------- races


def cells_of(book: Spreadsheet) -> list[list[Any]]:
    """What stands in the people's own sheets, row by row,
    wherever the rows and columns are by now.
    """
    return [
        [[c["userEnteredValue"] for c in row if c] for row in book.by_title(t).rows if any(row)]
        for t in THEIRS
    ]


class Colleague:
    """Does something at random in the spreadsheet,
    and remembers which of their words must still be there.
    """

    def __init__(self, seed: int) -> None:
        self.pick, self.words, self.count = random.Random(seed), set[str](), 0
        self.theirs: list[Any] = []

    def __call__(self, book: Spreadsheet) -> None:
        self.pick.choice(
            (
                self.types,
                self.types,
                self.types,
                self.sorts,
                self.moves,
                self.renames,
                self.deletes,
                self.lists,
            )
        )(book)
        self.theirs = cells_of(book)

    def schedule(self, book: Spreadsheet) -> str | None:
        tab = read_meta(book.as_answer()).pages.get("callschedule")
        return tab.title if tab else None

    def types(self, book: Spreadsheet) -> None:
        title = self.schedule(book)
        shown = book.values(title) if title else []
        head = next((i for i, row in enumerate(shown) if "Outcome" in row), None)
        if title is None or head is None or len(shown) <= head + 1:
            return
        row, at = (
            self.pick.randrange(head + 1, len(shown)),
            shown[head].index("Outcome") + self.pick.choice((0, 2)),
        )
        if not any(shown[row][: at - 1]):
            return
        old = str(shown[row][at]) if at < len(shown[row]) else ""
        self.count += 1
        word = f"word{self.count}"
        self.words -= {old}
        self.words.add(word)
        people.type_in(book, title, row, at, word)

    def sorts(self, book: Spreadsheet) -> None:
        people.sort(book, self.schedule(book) or "Customers", 2, reverse=self.pick.random() < 0.5)

    def lists(self, book: Spreadsheet) -> None:
        """Adds or takes away a customer."""
        rows = len(book.values("Customers"))
        if self.pick.random() < 0.6 or rows < 4:
            people.insert_rows(book, "Customers", self.pick.randrange(1, rows + 1))
            row = next(i for i, r in enumerate(book.by_title("Customers").rows) if not any(r))
            people.type_in(
                book,
                "Customers",
                row,
                self.customer_column(book),
                f"N{self.count}-{self.pick.random():.6f}",
            )
        else:
            people.delete_row(book, "Customers", self.pick.randrange(1, rows))

    def customer_column(self, book: Spreadsheet) -> int:
        return book.values("Customers")[0].index("Customer ID")

    def moves(self, book: Spreadsheet) -> None:
        title = self.pick.choice((self.schedule(book) or "Calls", "Customers", "Calls"))
        if self.pick.random() < 0.5:
            people.insert_column(book, title, self.pick.randrange(3))
        else:
            people.insert_rows(book, title, self.pick.randrange(1, 3))

    def renames(self, book: Spreadsheet) -> None:
        tab = self.pick.choice(
            [s for s in book.sheets if s.title not in THEIRS] or book.sheets[1:2]
        )
        if tab.title not in THEIRS:
            people.rename(book, tab.title, f"{tab.title[:20]} {self.pick.randrange(10**6)}")

    def deletes(self, book: Spreadsheet) -> None:
        ours = list(read_meta(book.as_answer()).pages.values())
        if not ours:
            return
        tab = self.pick.choice(ours)
        if tab.mark("callschedule"):
            self.words -= {str(v) for row in book.values(tab.title) for v in row}
        people.delete_sheet(book, tab.title)


def test_random_races_with_a_colleague(
    server: GoogleServer, store: Callable[..., GoogleSheet]
) -> None:
    """Each: edits of all kinds between the requests of a run, now and then with a fault as well."""
    begin = refreshed_once(server, store)
    for seed in range(500 if ALL else 50):
        pick, colleague = random.Random(seed), Colleague(seed)
        begin()
        server.before = {n: colleague for n in range(9) if pick.random() < 0.4}
        if seed % 4 == 0:
            server.faults = {
                pick.randrange(8): Fault(
                    pick.choice(("503-after", "dropped-after", "503-before", "500"))
                )
            }
        with suppress(TryLaterError):
            run(store(), 1)
        edits, server.before = server.before, {}
        for edit in list(edits.values())[:1]:
            edit(book_of(server))
        server.forget()
        run(store(), 2)
        check_whole(server, store, 2)
        book = book_of(server)
        texts = [str(v) for row in book.values("Calls") for v in row]
        assert {w: texts.count(w) for w in colleague.words} == dict.fromkeys(colleague.words, 1), (
            seed
        )
        if colleague.theirs:
            customers, calls = cells_of(book)
            assert (
                customers == colleague.theirs[0]
                and [r for r in calls if r in colleague.theirs[1]] == colleague.theirs[1]
            ), seed


def test_what_is_typed_while_the_schedule_is_written_is_there_after_the_same_run(
    server: GoogleServer, store: Callable[..., GoogleSheet]
) -> None:
    run(store(), 0)
    people.type_in(book_of(server), SCHEDULE, 1, OUTCOME, "Busy")
    server.forget()
    server.before[2] = lambda book: people.type_in(book, SCHEDULE, 1, OUTCOME, "Reached")
    run(store(), 1)
    assert server.calls() == ["get", "batchGet", "batchUpdate"] * 2
    assert [row[1:] for row in logged(book_of(server))] == [["C1", "Busy"], ["C1", "Reached"]]


def test_what_is_typed_while_a_run_dies_is_in_the_log_after_the_next(
    server: GoogleServer, store: Callable[..., GoogleSheet]
) -> None:
    run(store(), 0)
    server.forget()
    server.before[2] = lambda book: people.type_in(book, SCHEDULE, 1, OUTCOME + 2, "wants a quote")
    place = store()
    with pytest.raises(ReadAgainError):
        place.write(output_for(place.read(), 1), **RUN)
    assert schedule_of(book_of(server))["C1"][2] == "" and logged(book_of(server)) == []
    people.type_in(book_of(server), SCHEDULE, 1, OUTCOME, "Reached at last")
    run(store(), 2)
    assert [row[1:] for row in logged(book_of(server))] == [
        ["C1", "Reached at last"],
        ["C1", "", "wants a quote"],
    ]
    check_whole(server, store, 2)


def test_a_call_that_is_logged_by_hand_does_not_take_what_was_typed_while_a_run_died(
    server: GoogleServer, store: Callable[..., GoogleSheet]
) -> None:
    run(store(), 0)
    server.forget()
    server.before[2] = lambda book: people.type_in(book, SCHEDULE, 1, OUTCOME, "late")
    place = store()
    with pytest.raises(ReadAgainError):
        place.write(output_for(place.read(), 1), **RUN)
    place = store()
    place.read()
    place.write(Output([], append=Append("Calls", 1, (2, 3), [["C2", "by hand"]])), **RUN)
    run(store(), 1)
    assert [row[1:] for row in logged(book_of(server))] == [["C2", "by hand"], ["C1", "late"]]


# ----------------------------------------------------------------------------------------- two jobs


def test_two_jobs_at_once_settle_to_the_same_sheet(
    server: GoogleServer, store: Callable[..., GoogleSheet]
) -> None:
    for turn in range(8):
        renew(server)
        if turn % 2:
            run(store(), 0)
        ends: list[Any] = []

        def job(place: GoogleSheet, ends: list[Any] = ends) -> None:
            try:
                ends.append(run(place, 1))
            except TryLaterError as error:
                ends.append(error)

        jobs = [threading.Thread(target=job, args=(store(),)) for _ in range(2)]
        for one in jobs:
            one.start()
        for one in jobs:
            one.join()
        assert len(ends) == 2 and not all(isinstance(e, TryLaterError) for e in ends)
        check_whole(server, store, 1)


def test_of_two_writes_planned_on_one_state_the_second_is_refused_whole(
    server: GoogleServer, store: Callable[..., GoogleSheet]
) -> None:
    one, other = store(), store()
    made = [(place, output_for(place.read(), day)) for day, place in enumerate((one, other))]
    made[0][0].write(made[0][1], **RUN)
    before = book_of(server).as_answer()
    with pytest.raises(ReadAgainError):
        made[1][0].write(made[1][1], **RUN)
    assert book_of(server).as_answer() == before


# ------------------------------------------------------------ columns and cells that move meanwhile

MOVES: dict[str, Callable[[Spreadsheet], None]] = {
    "inserted": lambda book: people.insert_column(book, "Calls", 1, "Region"),
    "inserted first": lambda book: people.insert_column(book, "Calls", 0),
    "deleted": lambda book: people.delete_column(book, "Calls", 0),
    "renamed": lambda book: people.type_in(book, "Calls", 0, 2, "Result"),
    "a title above": lambda book: people.insert_rows(book, "Calls", 0),
}


def under(book: Spreadsheet, *heads: str) -> list[list[Any]]:
    """What stands in the call log under these headings, wherever they are,
    below the two rows of the sample.
    """
    shown = book.values("Calls")
    top = next(i for i, row in enumerate(shown) if "Notes" in row)
    at = [shown[top].index(h) for h in heads]
    return [[row[i] if i < len(row) else "" for i in at] for row in shown[top + 3 :] if any(row)]


@pytest.mark.parametrize("move", MOVES)
@pytest.mark.parametrize("fault", ["", "503-after"])
def test_a_row_for_the_log_ends_under_its_headings_though_columns_move_while_it_is_written(
    server: GoogleServer, store: Callable[..., GoogleSheet], move: str, fault: str
) -> None:
    run(store(), 0)
    people.type_in(book_of(server), SCHEDULE, 1, OUTCOME, "Reached")
    people.type_in(book_of(server), SCHEDULE, 1, OUTCOME + 2, "a note")
    server.forget()
    server.before[2] = MOVES[move]
    if fault:
        server.faults[2] = Fault(fault)
    run(store(), 1)
    assert under(book_of(server), "Customer ID", "Notes") == [["C1", "a note"]]
    run(store(), 2)
    assert under(book_of(server), "Customer ID", "Notes") == [["C1", "a note"]]


@pytest.mark.parametrize("move", ["inserted", "inserted first", "deleted"])
def test_a_call_that_is_logged_ends_under_its_headings_once(
    server: GoogleServer,
    monkeypatch: pytest.MonkeyPatch,
    store: Callable[..., GoogleSheet],
    move: str,
) -> None:
    import datetime as dt

    from toolkit.log_call import log

    people.insert_column(book_of(server), "Calls", 0, "Nr")
    server.before[2] = MOVES[move]
    log(
        store(),
        "C1",
        {"outcome": "Reached", "notes": "a note"},
        as_of=dt.date(2026, 11, 23),
        stamp="1",
    )
    assert under(book_of(server), "Customer ID", "Outcome", "Notes") == [
        ["C1", "Reached", "a note"]
    ]


def test_a_column_that_moves_after_the_row_was_added_moves_nothing_else(
    server: GoogleServer, store: Callable[..., GoogleSheet]
) -> None:
    run(store(), 0)
    people.type_in(book_of(server), SCHEDULE, 1, OUTCOME, "Reached")
    run(store(), 1)
    people.insert_column(book_of(server), "Calls", 3, "Mood")
    people.type_in(book_of(server), "Calls", 0, 2, "Result")
    place = store()
    place.read()
    place._take_back(*place._last_read)
    people.type_in(book_of(server), "Calls", 0, 2, "Outcome")
    server.forget()
    run(store(), 1)
    assert "batchUpdate" not in server.calls()


@pytest.mark.parametrize(
    ("title", "row", "column"),
    [("Problems", 1, 9), (SCHEDULE, 1, BESIDE), ("Customers (tiers)", 1, 1), (SCHEDULE, 0, BESIDE)],
)
def test_what_is_typed_on_a_sheet_of_ours_while_it_is_written_is_the_persons_after_the_next_run(
    server: GoogleServer, store: Callable[..., GoogleSheet], title: str, row: int, column: int
) -> None:
    run(store(), 0)
    server.forget()
    server.before[2] = lambda book: people.type_in(book, title, row, column, "MY NOTE")
    run(store(), 1)
    assert server.calls() == ["get", "batchGet", "batchUpdate"]
    receipt = run(store(), 1)
    kept = next(
        s
        for s in book_of(server).sheets
        if any("MY NOTE" in r for r in book_of(server).values(s.title))
    )
    assert (
        not kept.properties.get("hidden")
        and kept.title == f"{title} (kept)"
        and "(kept)" in receipt.notes[0]
    )
    run(store(), 2)
    assert "MY NOTE" in str(book_of(server).values(f"{title} (kept)"))
    check_whole(server, store, 2)
