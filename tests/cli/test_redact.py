"""A check for a report of a wrong reading tells nothing of anybody, and still what is wrong."""

import json
import re

import pytest
import xlsxwriter
from click.testing import CliRunner

from toolkit.cli import cli
from toolkit.cli.redact import ALPHABETS, OtherLetters

SECRETS = (
    "Zebulon",
    "Quistorp",
    "zebulon.q@quistorp.example",
    "+49 30 7654321",
    "Wyvernstadt",
    "KX-90817",
)
ROWS = {
    "Customers": [
        ["Customer ID", "Customer", "Contact", "Owner", "Email", "Phone", "City", "Annual revenue",
         "Since"],
        ["KX-90817", "Quistorp GmbH", "Zebulon Quistorp", "Ana", *SECRETS[2:5], "12 thousand?",
         "31.12.2025"],
        ["KX-90818", "Bolt AG", "Tom Ott", "Ben", "t@bolt.example", "+49 731 1234567", "Ulm", 7000,
         "soon, says Zebulon"],
    ],
    "Calls": [
        ["Date", "Customer", "Outcome", "Notes", "Outcom"],
        ["2026-09-01", "Quistrop GmbH", "Reached", "Zebulon is ill", "x"],
        ["next week, after Zebulon", "Bolt AG", "No answer", "", "y"],
    ],
}  # fmt: skip


@pytest.fixture
def book(tmp_path):
    path = tmp_path / "Zebulon.xlsx"
    with xlsxwriter.Workbook(path) as workbook:
        for title, rows in ROWS.items():
            sheet = workbook.add_worksheet(title)
            for row, cells in enumerate(rows):
                sheet.write_row(row, 0, cells)
    return path


def check(book, *more):
    words = ["check", str(book), "--as-of", "2026-09-16", "--json", *more]
    result = CliRunner().invoke(cli, words)
    assert result.exit_code == 0, result.output
    return result.output, json.loads(result.output)


def test_no_name_address_or_number_of_anybody_is_left(book):
    plain, _ = check(book)
    shown, _ = check(book, "--redact")
    assert "Zebulon" in plain and "Quistorp" in plain
    for secret in SECRETS:
        assert secret.casefold() not in shown.casefold()
    assert not re.search("zebulon|quist", shown, re.IGNORECASE)


def test_what_is_wrong_where_and_what_to_do_stand_there_as_before(book):
    _, plain = check(book)
    _, shown = check(book, "--redact")
    assert shown["tables"]["Calls"]["columns"] == plain["tables"]["Calls"]["columns"]
    assert shown["counts"] == plain["counts"] and len(shown["problems"]) == len(plain["problems"])
    by_cell = {p["cell"]: p for p in shown["problems"] if p["sheet"] == "Calls"}
    assert by_cell["A3"]["problem"] == "text where a date belongs"
    assert by_cell["B2"]["problem"] == "no such customer; the row is counted nowhere"
    for before, after in zip(plain["problems"], shown["problems"], strict=True):
        assert (after["sheet"], after["cell"]) == (before["sheet"], before["cell"])
        assert shape(after["value"]) == shape(before["value"])


def shape(text):
    """Letters by case and script, figures, and everything else as it is."""
    signs = []
    for sign in text:
        script = next((n for n, letters in enumerate(ALPHABETS) if sign.lower() in letters), None)
        signs.append(
            "9" if sign.isdigit() else sign if script is None else (script, sign.isupper())
        )
    return signs


def test_the_same_word_becomes_the_same_other_word_and_figures_change_but_dates_stay():
    letters = OtherLetters(frozenset({"Zoë"}), salt="book")
    assert letters.of_cell("Zoë") == letters.in_sentence("Nearest: Zoë (92 of 100)")[9:12] != "Zoë"
    assert letters.in_sentence("Nearest: Zoë (92 of 100)").endswith("(92 of 100)")
    assert letters.of_cell("31.12.2025") == "31.12.2025"
    assert re.fullmatch(r"\([1-9],[1-9]00\)", letters.of_cell("(1,200)"))
    assert all(a != b for a, b in zip(letters.of_cell("Öl7日"), "Öl7日", strict=True))


def test_it_goes_with_json_only(book):
    result = CliRunner().invoke(cli, ["check", str(book), "--redact"])
    assert result.exit_code == 2 and "--redact goes with --json" in result.output
