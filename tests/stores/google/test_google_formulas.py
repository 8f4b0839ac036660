"""Calls put into a log with formulas, checkboxes or a table: nothing of the person's breaks."""

import datetime as dt
import random
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from tests.google_helpers import OUTCOME, book_of, new_server, refresh, store
from tests.google_server import Fault, GoogleServer, Spreadsheet, people
from tests.seeds import ALL
from toolkit.errors import OutputError, TryLaterError
from toolkit.log_call import log
from toolkit.refresh import run
from toolkit.run_result import RunResult

DAY = dt.date(2026, 11, 23)
SERIAL = 46349
READY = range(3, 1000)
"""Rows that stand ready below the typed ones of the sample."""
NEXT = '=IF(A{}="","",A{}+7)'


def logs(key: Path, customer: str = "C1", **said: Any) -> None:
    entry = {"outcome": "Reached", "notes": "a quote", **said}
    log("gsheet:book", customer, entry, as_of=DAY, stamp="1", creds=key)


def refreshes(key: Path) -> RunResult:
    return run("gsheet:book", as_of=DAY, stamp="1", creds=key)


def next_week(cells: list[list[Any]], row: int) -> Any:
    day = cells[row][0]
    return "" if day is None else day + 7


def prefill(book: Spreadsheet, rows: range) -> None:
    """Column E: a week later, by a formula that is filled down; F: a checkbox."""
    people.type_in(book, "Calls", 0, 4, "Call again")
    people.type_in(book, "Calls", 0, 5, "Sent")
    people.put_formula(book, "Calls", 1, 4, NEXT.replace("{}", "2"), next_week)
    people.fill_down(book, "Calls", rows, 4, NEXT)
    people.add_checkboxes(book, "Calls", rows, 5)


def formulas_in(book: Spreadsheet, column: int) -> dict[int, str]:
    rows = book.by_title("Calls").rows
    held = {r: (row[column] or {}).get("userEnteredValue", {}) for r, row in enumerate(rows)}
    return {r: cell["formulaValue"] for r, cell in held.items() if "formulaValue" in cell}


def next_formulas(rows: range) -> dict[int, str]:
    return {row: NEXT.replace("{}", str(row + 1)) for row in rows}


def people_s_cells(book: Spreadsheet) -> list[Any]:
    return [row for title in ("Customers", "Calls") for row in book.values(title)]


# ------------------------------------------------------------------------ formulas filled down


def test_a_formula_that_is_filled_down_goes_on_in_the_new_row(
    server: GoogleServer, key: Path
) -> None:
    prefill(book_of(server), range(1, 3))
    logs(key)
    logs(key, "C2", notes="=not a formula")
    assert server.calls() == ["get", "batchGet", "batchUpdate"] * 2
    assert book_of(server).values("Calls")[3:] == [
        [SERIAL, "C1", "Reached", "a quote", SERIAL + 7],
        [SERIAL, "C2", "Reached", "=not a formula", SERIAL + 7],
    ]
    assert formulas_in(book_of(server), 4) == {
        r: NEXT.replace("{}", f"{r + 1}") for r in range(1, 5)
    }


def test_the_row_goes_below_the_last_typed_one_though_formulas_and_boxes_stand_ready(
    server: GoogleServer, key: Path
) -> None:
    prefill(book_of(server), range(1, 1000))
    before = book_of(server).values("Calls")
    logs(key)
    shown = book_of(server).values("Calls")
    assert shown[3] == [SERIAL, "C1", "Reached", "a quote", SERIAL + 7, False]
    assert shown[:3] + shown[4:] == before
    assert formulas_in(book_of(server), 4) == next_formulas(range(1, 1001))
    new = book_of(server).by_title("Calls").rows[3]
    assert new[5]["dataValidation"] == {"condition": {"type": "BOOLEAN"}}


def test_the_first_call_of_a_log_that_only_stands_ready_is_its_first_row(
    server: GoogleServer, key: Path
) -> None:
    prefill(book_of(server), range(1, 1000))
    for row in (1, 2):
        for column in range(4):
            people.type_in(book_of(server), "Calls", row, column, None)
    logs(key)
    shown = book_of(server).values("Calls")
    assert shown[1] == [SERIAL, "C1", "Reached", "a quote", SERIAL + 7, False]
    assert len(shown) == 1001 and len(formulas_in(book_of(server), 4)) == 1000


def test_what_stands_beside_the_log_stays_in_its_row(server: GoogleServer, key: Path) -> None:
    prefill(book_of(server), range(1, 100))
    for row, word in enumerate(("Codes", "R", "N", "B", "V")):
        people.type_in(book_of(server), "Calls", row, 8, word)
    logs(key)
    rows = book_of(server).values("Calls")
    assert [row[8] for row in rows[:5]] == ["Codes", "R", "N", "B", "V"]
    assert rows[3][:6] == [SERIAL, "C1", "Reached", "a quote", SERIAL + 7, False]
    assert len(formulas_in(book_of(server), 4)) == 100


def test_a_refresh_takes_what_was_typed_in_three_requests_into_such_a_log(
    server: GoogleServer, key: Path
) -> None:
    prefill(book_of(server), range(1, 50))
    assert not [p for p in refreshes(key).problems if p.sheet == "Calls"]
    people.type_in(book_of(server), "Call schedule", 1, OUTCOME, "Reached")
    server.forget()
    done = refreshes(key)
    assert server.calls() == ["get", "batchGet", "batchUpdate"]
    assert done.receipt.appended == {"Calls": 1} and done.waiting == 0
    assert book_of(server).values("Calls")[3][2:] == ["Reached", "", SERIAL + 7, False]
    server.forget()
    refreshes(key)
    assert server.calls() == ["get", "batchGet"]


def test_a_name_that_a_formula_looks_up_by_the_id_is_looked_up_in_the_new_row_too(
    server: GoogleServer, key: Path
) -> None:
    book = book_of(server)
    people.insert_column(book, "Calls", 2, "Customer")
    looked_up = "=VLOOKUP(B{},Customers!A:B,2,0)"
    people.put_formula(
        book, "Calls", 1, 2, looked_up.replace("{}", "2"), lambda cells, row: f"of {cells[row][1]}"
    )
    people.fill_down(book, "Calls", range(1, 3), 2, looked_up)
    logs(key)
    assert book_of(server).values("Calls")[3] == [SERIAL, "C1", "of C1", "Reached", "a quote"]
    assert formulas_in(book_of(server), 2)[3] == "=VLOOKUP(B4,Customers!A:B,2,0)"


def test_a_formula_that_somebody_left_out_in_the_last_row_goes_on_where_most_rows_have_it(
    server: GoogleServer, key: Path
) -> None:
    book = book_of(server)
    for row in (3, 4):
        for column, value in enumerate((46346 + row, "C2", "Reached")):
            people.type_in(book, "Calls", row, column, value)
    prefill(book, range(1, 4))
    people.type_in(book, "Calls", 4, 5, True)
    logs(key)
    assert book_of(server).values("Calls")[5][4] == SERIAL + 7
    for row in (2, 3, 5):
        people.type_in(book_of(server), "Calls", row, 4, None)
    logs(key, "C2")
    assert len(book_of(server).values("Calls")[6]) == 4


# -------------------------------------------------------------- formulas that fill a column or all


def spill(book: Spreadsheet, column: int, head: str, value: Callable[[list[Any]], Any]) -> None:
    """A column that one formula in its header fills down to the end of the sheet."""

    def shows(cells: list[list[Any]], row: int) -> list[list[Any]]:
        return [[head], *([value(line) if line[1] else ""] for line in cells[1:])]

    formula = f'={{"{head}";ARRAYFORMULA(IF(B2:B="","",X(B2:B)))}}'
    people.put_formula(book, "Calls", 0, column, formula, shows)


def test_a_column_that_one_formula_fills_is_not_written_to(server: GoogleServer, key: Path) -> None:
    book = book_of(server)
    spill(book, 4, "Region", lambda line: f"region of {line[1]}")
    logs(key)
    logs(key, "C2")
    rows = book_of(server).values("Calls")
    assert rows[0][4] == "Region"
    assert [row[1:5] for row in rows[1:5]] == [
        ["C1", "Reached", "wants a quote", "region of C1"],
        ["C2", "No answer", "", "region of C2"],
        ["C1", "Reached", "a quote", "region of C1"],
        ["C2", "Reached", "a quote", "region of C2"],
    ]
    cells = [row[4] for row in book_of(server).by_title("Calls").rows[1:]]
    assert not any("userEnteredValue" in (cell or {}) for cell in cells)


def test_of_id_and_name_the_one_that_a_formula_fills_is_left_to_it(
    server: GoogleServer, key: Path
) -> None:
    book = book_of(server)
    people.insert_column(book, "Calls", 2)
    spill(book, 2, "Customer", lambda line: {"C1": "Meyer & Söhne", "C2": "Blau GmbH"}[line[1]])
    logs(key)
    assert book_of(server).values("Calls")[3] == [
        SERIAL, "C1", "Meyer & Söhne", "Reached", "a quote",
    ]  # fmt: skip
    assert book_of(server).values("Calls")[0][2] == "Customer"


def test_where_a_formula_fills_what_has_to_be_typed_the_call_waits_and_it_is_said_why(
    server: GoogleServer, key: Path
) -> None:
    book = book_of(server)
    for row in range(3):
        people.type_in(book, "Calls", row, 2, None)
    spill(book, 2, "Outcome", lambda line: "Reached")
    refreshes(key)
    people.type_in(book_of(server), "Call schedule", 1, OUTCOME, "Busy")
    theirs = people_s_cells(book_of(server))
    for _ in range(3):
        done = refreshes(key)
        assert done.waiting == 1
        assert done.receipt.notes[-1] == (
            "1 call waits for the call log, in Diary entries: column C of 'Calls' is filled by the "
            "ARRAYFORMULA in C1, which anything typed there breaks; fill that formula down row by "
            "row, or take it out."
        )
        assert people_s_cells(book_of(server)) == theirs
    people.put_formula(book_of(server), "Calls", 0, 2, "=UPPER(X1)", lambda cells, row: "Outcome")
    assert refreshes(key).waiting == 0
    assert book_of(server).values("Calls")[-1][2] == "Busy"


@pytest.mark.parametrize("function", ["QUERY", "IMPORTRANGE", "FILTER"])
def test_a_log_that_comes_from_elsewhere_is_never_written_to(
    server: GoogleServer, key: Path, function: str
) -> None:
    book = book_of(server)
    held = book.values("Calls")
    for row, cells in enumerate(held):
        for column in range(len(cells)):
            people.type_in(book, "Calls", row, column, None)
    formula = f'=IFERROR({function}("x","A:D"))'
    padded = [[*row, ""][:4] for row in held]
    people.put_formula(book, "Calls", 0, 0, formula, lambda cells, row: padded)
    with pytest.raises(OutputError, match=f"filled by the {function} in A1") as refused:
        logs(key)
    assert "log calls where it takes them from" in str(refused.value)
    refreshes(key)
    people.type_in(book_of(server), "Call schedule", 1, OUTCOME, "Busy")
    theirs = people_s_cells(book_of(server))
    done = refreshes(key)
    assert done.waiting == 1 and f"filled by the {function} in A1" in done.receipt.notes[-1]
    assert people_s_cells(book_of(server)) == theirs and theirs[-1][0] == 46346


# ------------------------------------------------------------------------- tables, ids, formats


@pytest.mark.parametrize("spare", [0, 20])
@pytest.mark.parametrize("filled", [False, True])
def test_a_table_takes_the_row_into_its_first_free_one(
    server: GoogleServer, key: Path, spare: int, filled: bool
) -> None:
    if filled:
        prefill(book_of(server), range(1, 3))
    people.make_table(book_of(server), "Calls", spare=spare)
    logs(key)
    logs(key, "C2")
    sheet = book_of(server).by_title("Calls")
    rows = book_of(server).values("Calls")
    assert [row[1] for row in rows[1:]] == ["C1", "C2", "C1", "C2"]
    assert sheet.rows[3][0]["userEnteredFormat"] == {"numberFormat": {"type": "DATE"}}
    if filled:
        assert [row[4] for row in rows[3:]] == [SERIAL + 7] * 2
    ends = sheet.tables[0]["range"]["endRowIndex"]
    assert ends == max(5, 3 + spare) or (filled and ends == max(5, 5 + spare))


def test_a_number_stays_a_number_and_the_pattern_of_days_that_of_the_row_above(
    server: GoogleServer, key: Path
) -> None:
    book = book_of(server)
    for title, column in (("Customers", 0), ("Calls", 1)):
        for row in range(1, len(book.values(title))):
            people.type_in(book, title, row, column, 100 + row)
    look = {"numberFormat": {"type": "DATE", "pattern": "dd.mm.yyyy"}}
    last = book.by_title("Calls").rows[2]
    last[0] = {**last[0], "userEnteredFormat": look}
    logs(key, "102")
    assert book_of(server).values("Calls")[3][:2] == [SERIAL, 102]
    assert book_of(server).by_title("Calls").rows[3][0]["userEnteredFormat"] == look


# ------------------------------------------------------------------------------- beside people


class Hand:
    """Somebody who types, inserts and ticks in the log while a run writes into it."""

    def __init__(self, seed: int) -> None:
        self.pick, self.words = random.Random(seed), list[str]()

    def __call__(self, book: Spreadsheet) -> None:
        self.pick.choice((self.types, self.types, self.inserts, self.ticks))(book)

    def types(self, book: Spreadsheet) -> None:
        """A call of theirs in the first free row below all."""
        rows = book.values("Calls")
        last = max(number for number, row in enumerate(rows) if any(row[:4]))
        word = f"own {len(self.words)} {self.pick.random():.6f}"
        self.words.append(word)
        for column, value in enumerate((SERIAL, "C2", "Reached", word)):
            people.type_in(book, "Calls", last + 1, column, value)

    def inserts(self, book: Spreadsheet) -> None:
        people.insert_rows(book, "Calls", self.pick.randrange(1, 3))

    def ticks(self, book: Spreadsheet) -> None:
        people.type_in(book, "Calls", self.pick.randrange(1, 3), 5, True)


def test_random_races_lose_double_and_overwrite_nothing(server: GoogleServer, key: Path) -> None:
    server.checking = False
    for seed in range(40 if ALL else 20):
        server.add(new_server().books["book"])
        is_table = seed % 4 == 2
        prefill(book_of(server), range(1, 3 if is_table else 40))
        if is_table:
            people.make_table(book_of(server), "Calls", spare=seed % 3)
        if seed % 2:
            spill(book_of(server), 6, "Region", lambda line: "north")
        refresh(key)
        hand, word = Hand(seed), f"w{seed}"
        people.type_in(book_of(server), "Call schedule", 1, OUTCOME, word)
        server.forget()
        pick = random.Random(seed)
        server.before = {n: hand for n in range(6) if pick.random() < 0.5}
        if seed % 5 == 0:
            server.faults = {pick.randrange(6): Fault(pick.choice(("503-after", "500", "429")))}
        with suppress(TryLaterError):
            refresh(key, 1, where=store(key))
        server.forget()
        refresh(key, 2, where=store(key))
        rows = book_of(server).values("Calls")
        said = [str(value) for row in rows for value in row]
        assert said.count(word) == 1, seed
        assert {w: said.count(w) for w in hand.words} == dict.fromkeys(hand.words, 1), seed
        assert "#REF!" not in said and "#NAME?" not in said, (seed, rows[:8])
        for row in rows[1:]:
            if row[:1] and row[0] and len(row) > 4 and row[4] != "":
                assert row[4] == row[0] + 7, (seed, row)
