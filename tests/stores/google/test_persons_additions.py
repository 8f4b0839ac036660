"""What people add to our lists in a spreadsheet follows its rows: own columns, notes on cells."""

import datetime as dt
from pathlib import Path
from typing import Any

from tests.google_helpers import book_of
from tests.google_server import GoogleServer
from tests.google_server.people import insert_column, put_formula
from toolkit import run
from toolkit.schema.model import letters

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


def formulas(server: GoogleServer, header: str) -> dict[str, str]:
    """The formulas under a header by the customer; the header itself by ""."""
    head, *lines = book_of(server).values(SCHEDULE)
    found = {}
    for row, cells in enumerate(book_of(server).by_title(SCHEDULE).rows):
        cell = cells[head.index(header)] if head.index(header) < len(cells) else None
        text = (cell or {}).get("userEnteredValue", {}).get("formulaValue")
        if text:
            found[lines[row - 1][head.index("Customer")] if row else ""] = text
    return found


def two_more(server: GoogleServer) -> None:
    """Two new customers, and another order of rows, as Elm is worth most now."""
    for row, name in enumerate(["Fir", "Gum"], 7):
        for column, value in enumerate([f"D{row}", name, "Ana", 10 * row]):
            book_of(server).by_title("Customers").put(row, column, value)
    book_of(server).by_title("Customers").put(6, 3, 900_000)


def test_formulas_of_a_column_of_their_own_follow_their_rows(server, key):
    with_more_customers(server)
    refresh(key)
    book, sheet = book_of(server), book_of(server).by_title(SCHEDULE)
    # One column in the middle of ours, so that all behind it move back.
    insert_column(book, SCHEDULE, 3, "Loud")
    head, before = book.values(SCHEDULE)[0], list(rows(server))
    name, tier = "E", letters(head.index("Tier") + 1)
    for row in range(1, len(before) + 1):
        loud = f'=UPPER({name}{row + 1})&COUNTIF(Calls!B$2:B,$C{row + 1})&"{name}9"'
        put_formula(book, SCHEDULE, row, 3, loud, lambda cells, r: str(cells[r][4]).upper())
    once = f"=${tier}${before.index('Dew') + 2}&COUNTA(E$2:E${len(before) + 1})"
    row, column = at(server, "Dew", "Once")
    put_formula(book, SCHEDULE, row, column, once, lambda cells, r: "once")
    put(server, "Elm", "Words", "bring cake")
    all_of_it = '={"Letters";ARRAYFORMULA(LEN(E2:E))}'
    lengths = lambda cells, r: [["Letters"], *([len(row[4] or "")] for row in cells[1:])]  # noqa: E731
    put_formula(book, SCHEDULE, 0, sheet.width, all_of_it, lengths)
    assert rows(server)["Elm"] | {"Loud": "ELM", "Letters": 3} == rows(server)["Elm"]
    two_more(server)
    result = refresh(key, 7)
    now, head = list(rows(server)), book_of(server).values(SCHEDULE)[0]
    assert now != before and {"Fir", "Gum"} <= set(now)
    assert head[-4:-1] == ["Loud", "Once", "Words"]
    place = {customer: number for number, customer in enumerate(now, 2)}
    tier = letters(head.index("Tier") + 1)
    assert formulas(server, "Loud") == {
        customer: f'=UPPER(D{n})&COUNTIF(Calls!B$2:B,$C{n})&"E9"' for customer, n in place.items()
    }
    n = place["Dew"]
    assert formulas(server, "Once") == {"Dew": f"=${tier}${n}&COUNTA(D$2:D${len(now) + 1})"}
    held = book_of(server).by_title(SCHEDULE).rows[0][len(head) - 1]
    assert held["userEnteredValue"] == {"formulaValue": '={"Letters";ARRAYFORMULA(LEN(D2:D))}'}
    assert rows(server)["Elm"]["Words"] == "bring cake"
    assert (kept(server), [note for note in result.receipt.notes if "by hand" in note]) == ([], [])
    assert refresh(key, 7).receipt.changed_parts == []


def test_a_formula_that_names_another_row_is_kept_with_its_sheet(server, key):
    with_more_customers(server)
    refresh(key)
    row, column = at(server, "Dew", "Mine")
    formula = f"=D{row}&D{row + 1}"
    put_formula(book_of(server), SCHEDULE, row, column, formula, lambda *_: "X")
    refresh(key, 1)
    (title,) = kept(server)
    cells = [cell for line in book_of(server).by_title(title).rows for cell in line if cell]
    assert {"formulaValue": formula} in [cell.get("userEnteredValue") for cell in cells]


def test_a_formula_beside_a_row_that_is_gone_is_no_loss_where_it_is_filled_down(server, key):
    with_more_customers(server)
    refresh(key)
    book = book_of(server)
    column = len(book.values(SCHEDULE)[0])
    book.by_title(SCHEDULE).put(0, column, "Loud")
    for row in range(1, len(rows(server)) + 1):
        put_formula(book, SCHEDULE, row, column, f"=UPPER(D{row + 1})", lambda *_: "X")
    put(server, "Elm", "Outcome", "Reached")
    del book.by_title("Customers").rows[5]
    refresh(key, 1)
    now = rows(server)
    assert (kept(server), now.keys() & {"Elm", "Dew"}) == ([], set())
    assert formulas(server, "Loud").keys() == now.keys()
    # What a formula shows is nothing that somebody said of the call.
    assert book_of(server).values("Calls")[-1][1:] == ["D6", "Reached"]


def links(server: GoogleServer) -> dict[tuple[str, str], str]:
    """Where cells of the schedule lead to, by the customer and the header."""
    head, *lines = book_of(server).values(SCHEDULE)
    found = {}
    for row, cells in enumerate(book_of(server).by_title(SCHEDULE).rows[1:]):
        for column, cell in enumerate(cells):
            look = (cell or {}).get("userEnteredFormat", {}).get("textFormat", {})
            if look.get("link"):
                found[lines[row][head.index("Customer")], head[column]] = look["link"]["uri"]
    return found


def test_links_of_a_column_of_their_own_follow_its_rows(server, key):
    with_more_customers(server)
    refresh(key)
    put(server, "Elm", "Mine", "offer")
    put(server, "Cod", "Mine", "map")
    led = {"Elm": "#gid=0&range=A5", "Cod": "https://example.com/map"}
    for name, link in led.items():
        row, column = at(server, name, "Mine")
        look = {"textFormat": {"bold": True, "link": {"uri": link}}}
        cells = book_of(server).by_title(SCHEDULE).rows
        cells[row][column] = {**(cells[row][column] or {}), "userEnteredFormat": look}
    two_more(server)
    refresh(key, 7)
    assert links(server) == {(name, "Mine"): link for name, link in led.items()}
    assert refresh(key, 7).receipt.changed_parts == []


def rule(sheet: Any, row: int, end: int, column: int, condition: dict[str, Any]) -> None:
    """A colour rule over rows of one column."""
    over = {"sheetId": sheet.id, "startRowIndex": row, "endRowIndex": end}
    over |= {"startColumnIndex": column, "endColumnIndex": column + 1}
    look = {"condition": condition, "format": {"textFormat": {"italic": True}}}
    sheet.conditional.append({"ranges": [over], "booleanRule": look})


def italic(server: GoogleServer) -> list[tuple[int, int, int, str]]:
    """The rules that people put on the schedule: rows, column and what they ask."""
    found = []
    for held in book_of(server).by_title(SCHEDULE).conditional:
        made = held.get("booleanRule", {})
        if made.get("format") == {"textFormat": {"italic": True}}:
            values = made["condition"].get("values", [{}])
            for area in held["ranges"]:
                ends = area["startRowIndex"], area["endRowIndex"], area["startColumnIndex"]
                found.append((*ends, values[0].get("userEnteredValue", "")))
    return found


def test_colour_rules_of_their_own_follow_rows_and_columns(server, key):
    with_more_customers(server)
    refresh(key)
    book, sheet = book_of(server), book_of(server).by_title(SCHEDULE)
    insert_column(book, SCHEDULE, 3, "Stars")
    put(server, "Elm", "Stars", 4)
    count, elm = len(rows(server)), at(server, "Elm", "Stars")[0]
    more = {"type": "CUSTOM_FORMULA", "values": [{"userEnteredValue": '=AND($D2>3,$E2<>"")'}]}
    some = {"type": "CUSTOM_FORMULA", "values": [{"userEnteredValue": "=$D2>$D3"}]}
    rule(sheet, 1, count + 1, 3, more)
    rule(sheet, elm, elm + 1, 4, {"type": "NOT_BLANK"})
    rule(sheet, 1, 3, 3, some)
    two_more(server)
    result = refresh(key, 7)
    now, head = list(rows(server)), book_of(server).values(SCHEDULE)[0]
    stars, elm = head.index("Stars"), now.index("Elm") + 1
    assert italic(server) == [
        (1, len(now) + 1, stars, f'=AND(${letters(stars + 1)}2>3,$D2<>"")'),
        (elm, elm + 1, 3, ""),
        (1, 3, 3, "=$D2>$D3"),
    ]
    (told,) = [note for note in result.receipt.notes if "colour rule" in note]
    assert told == (
        "'Call schedule': a colour rule over D2:D3 cannot follow its rows; it stays where it is."
    )
    assert refresh(key, 7).receipt.changed_parts == []


def test_what_stood_beside_a_call_that_was_made_goes_into_the_log_with_it(server, key):
    with_more_customers(server)
    refresh(key)
    put(server, "Elm", "My idea", "bring cake")
    put(server, "Elm", "Outcome", "Reached")
    refresh(key)
    assert book_of(server).values("Calls")[-1][1:] == ["D6", "Reached", "My idea: bring cake"]
    assert (kept(server), "Elm" in rows(server)) == ([], False)
