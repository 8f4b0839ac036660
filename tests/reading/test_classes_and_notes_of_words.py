"""Own classes and notes under the headers that people write: Swedish, Danish, Norwegian, Level."""

import datetime as dt

import pytest

from tests.sheet_rows import write_book
from toolkit import load
from toolkit.planning.planning import Planning

DAY = dt.date(2026, 11, 23)
CLASSES = {"Firm 1": "A", "Firm 2": "B", "Firm 3": "C"}
WORDS = {"A": "Gold", "B": "Silver", "C": "Bronze"}


def tiers(book):
    rows = Planning(book).accounts
    return dict(zip(rows["name"], rows["tier"], strict=True))


@pytest.mark.parametrize(
    ("customer", "kind", "calls", "notes", "attempt"),
    [
        ("Företag", "Kundklass", ["Datum", "Kund", "Resultat"], "Anteckning", "Ej svar"),
        ("Kunde", "Kundeklasse", ["Dato", "Kunde", "Resultat"], "Noter", "Intet svar"),
        ("Kunde", "Kundeklasse", ["Dato", "Kunde", "Resultat"], "Merknad", "Ikke svar"),
    ],
)
def test_a_nordic_book_is_read_whole(tmp_path, customer, kind, calls, notes, attempt):
    sheets = {
        "Customers": [[customer, kind], *map(list, CLASSES.items())],
        "Calls": [[*calls, notes], [dt.date(2026, 10, 2), "Firm 1", attempt, "hm"]],
    }
    book = load(write_book(tmp_path / "book.xlsx", sheets), as_of=DAY)
    assert tiers(book) == CLASSES
    call = book.tables["calls"].iloc[0]
    assert (call["notes"], call["success"]) == ("hm", 0)
    assert [p.problem for p in book.problems if "nobody knows" in p.problem] == []


def test_levels_of_gold_silver_and_bronze_are_the_tiers(tmp_path):
    rows = [[name, WORDS[tier]] for name, tier in CLASSES.items()]
    sheets = {"Clients": [["Client", "Level"], *rows]}
    assert tiers(load(write_book(tmp_path / "book.xlsx", sheets), as_of=DAY)) == CLASSES
