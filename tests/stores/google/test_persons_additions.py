"""What people add to our lists in a spreadsheet follows its rows: own columns, notes on cells."""

import datetime as dt
from pathlib import Path
from typing import Any

from tests.google_helpers import book_of
from tests.google_server import GoogleServer
from tests.google_server.people import insert_column, put_formula
from toolkit import run

DAY = dt.date(2026, 11, 23)
SCHEDULE = "Call schedule"


def refresh(key: Path, day: int = 0) -> Any:
    return run("gsheet:book", creds=key, as_of=DAY + dt.timedelta(day), stamp=str(day))


def rows(server: GoogleServer) -> dict[str, dict[str, Any]]:
    """The rows of the schedule by the name of the customer, in order."""
    head, *lines = book_of(server).values(SCHEDULE)
    whole = [[*line, *[None] * (len(head) - len(line))] for line in lines]
    return {line[head.index("Customer")]: dict(zip(head, line, strict=True)) for line in whole}


def at(server: GoogleServer, name: str, header: str) -> tuple[int, int]:
    """Where the cell of a customer under a header is, which is added behind the others."""
    head, *lines = book_of(server).values(SCHEDULE)
    column = head.index(header) if header in head else len(head)
    book_of(server).by_title(SCHEDULE).put(0, column, header)
    names = [line[head.index("Customer")] for line in lines]
    return names.index(name) + 1, column


def put(server: GoogleServer, name: str, header: str, value: Any) -> None:
    book_of(server).by_title(SCHEDULE).put(*at(server, name, header), value)


def note(server: GoogleServer, name: str, header: str, text: str) -> None:
    row, column = at(server, name, header)
    cells = book_of(server).by_title(SCHEDULE).rows
    cells[row][column] = {**(cells[row][column] or {}), "note": text}


def notes(server: GoogleServer) -> dict[tuple[str, str], str]:
    """The notes on the schedule by the customer and the header of each."""
    head, *lines = book_of(server).values(SCHEDULE)
    found = {}
    for row, cells in enumerate(book_of(server).by_title(SCHEDULE).rows[1:]):
        for column, cell in enumerate(cells):
            if (cell or {}).get("note"):
                found[lines[row][head.index("Customer")], head[column]] = cell["note"]
    return found


def kept(server: GoogleServer) -> list[str]:
    return [sheet.title for sheet in book_of(server).sheets if "kept" in sheet.title]


def with_more_customers(server: GoogleServer) -> None:
    customers = book_of(server).by_title("Customers")
    for row, name in enumerate(["Cod", "Dew", "Elm"], 4):
        for column, value in enumerate([f"D{row}", name, "Ana", 100 * row]):
            customers.put(row, column, value)


def test_own_words_and_notes_follow_the_customer(server, key):
    with_more_customers(server)
    refresh(key)
    before = list(rows(server))
    print(before)
    put(server, "Elm", "My idea", "bring cake")
    put(server, "Cod", "My idea", "'=no formula")
    note(server, "Elm", "Why now", "call in the morning")
    note(server, "Elm", "My idea", "or pie")
    # Elm is worth most now, so that the rows come in another order.
    book_of(server).by_title("Customers").put(6, 3, 900_000)
    result = refresh(key, 7)
    now = rows(server)
    print(list(now))
    assert list(now) != before
    assert {name: row["My idea"] for name, row in now.items() if row["My idea"]} == {
        "Elm": "bring cake",
        "Cod": "'=no formula",
    }
    assert notes(server) == {
        ("Elm", "Why now"): "call in the morning",
        ("Elm", "My idea"): "or pie",
    }
    assert (kept(server), [n for n in result.receipt.notes if "by hand" in n]) == ([], [])
    assert refresh(key, 7).receipt.changed_parts == []


def test_what_was_beside_a_row_that_is_gone_is_kept_with_its_sheet(server, key):
    with_more_customers(server)
    refresh(key)
    put(server, "Elm", "My idea", "bring cake")
    note(server, "Dew", "Why now", "in the morning")
    customers = book_of(server).by_title("Customers")
    del customers.rows[6]
    refresh(key, 1)
    (title,) = kept(server)
    assert "bring cake" in [line[-1] for line in book_of(server).values(title)]
    assert "Elm" not in rows(server)
    assert notes(server) == {("Dew", "Why now"): "in the morning"}


def test_a_note_on_a_row_that_is_gone_is_kept_with_its_sheet(server, key):
    with_more_customers(server)
    refresh(key)
    note(server, "Elm", "Why now", "in the morning")
    del book_of(server).by_title("Customers").rows[6]
    refresh(key, 1)
    (title,) = kept(server)
    cells = [cell for row in book_of(server).by_title(title).rows for cell in row if cell]
    assert [cell["note"] for cell in cells if "note" in cell] == ["in the morning"]
    assert notes(server) == {}


def test_numbers_days_and_boxes_of_a_column_of_their_own_follow_with_its_looks(server, key):
    with_more_customers(server)
    refresh(key)
    sheet, day = book_of(server).by_title(SCHEDULE), {"numberFormat": {"type": "DATE"}}
    # One column in the middle of ours, two behind them.
    insert_column(book_of(server), SCHEDULE, 3, "Party")
    put(server, "Elm", "Party", 46349)
    put(server, "Cod", "Stars", 4.5)
    for name in rows(server):
        put(server, name, "Sent", name == "Elm")
    words = {"condition": {"type": "ONE_OF_LIST", "values": [{"userEnteredValue": "4.5"}]}}
    box = {"condition": {"type": "BOOLEAN"}}
    head = book_of(server).values(SCHEDULE)[0]
    for row in sheet.rows[1:]:
        for header, look in (
            ("Party", {"userEnteredFormat": day}),
            ("Stars", {"dataValidation": words}),
            ("Sent", {"dataValidation": box}),
        ):
            place = head.index(header)
            row[place] = {**(row[place] or {}), **look}
    for row, name in enumerate(["Fir", "Gum", "Hop"], 7):
        for column, value in enumerate([f"D{row}", name, "Ana", 10 * row]):
            book_of(server).by_title("Customers").put(row, column, value)
    book_of(server).by_title("Customers").put(6, 3, 900_000)
    refresh(key, 7)
    now, head = rows(server), book_of(server).values(SCHEDULE)[0]
    assert head[-3:] == ["Party", "Stars", "Sent"] and {"Fir", "Gum", "Hop"} <= now.keys()
    own = {name: [row[header] or None for header in head[-3:]] for name, row in now.items()}
    assert own.pop("Elm") == [46349, None, True] and own.pop("Cod") == [None, 4.5, None]
    assert set(map(tuple, own.values())) == {(None, None, None)}
    for row in book_of(server).by_title(SCHEDULE).rows[1 : len(now) + 1]:
        party, stars, sent = (row[len(head) - 3 + n] or {} for n in range(3))
        assert party["userEnteredFormat"] == day and stars["dataValidation"] == words
        assert sent["dataValidation"] == box
        assert row[3].get("userEnteredFormat") != day and "dataValidation" not in row[3]
    assert kept(server) == []
    assert refresh(key, 7).receipt.changed_parts == []


def test_formulas_in_a_column_of_their_own_are_kept_with_their_sheet(server, key):
    with_more_customers(server)
    refresh(key)
    row, column = at(server, "Dew", "Mine")
    put_formula(book_of(server), SCHEDULE, row, column, '=UPPER("x")', lambda *_: "X")
    refresh(key, 1)
    assert len(kept(server)) == 1


def test_what_stood_beside_a_call_that_was_made_goes_into_the_log_with_it(server, key):
    with_more_customers(server)
    refresh(key)
    put(server, "Elm", "My idea", "bring cake")
    put(server, "Elm", "Outcome", "Reached")
    refresh(key)
    assert book_of(server).values("Calls")[-1][1:] == ["D6", "Reached", "My idea: bring cake"]
    assert (kept(server), "Elm" in rows(server)) == ([], False)
