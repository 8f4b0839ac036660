"""What ends a run of a book is told in the language of the book, with its code as ever."""

import datetime as dt

import pytest
from click.testing import CliRunner

from tests.sheet_rows import write_book
from toolkit import load
from toolkit.cli import cli
from toolkit.errors import DataError

DAY = dt.date(2026, 4, 10)
GERMAN = {
    "Kunden": [["Kunde", "Betreuer", "Umsatz"], ["Alster Bau", "Kurz", 100], ["Bode", "Kurz", 50]],
    "Kontakte": [
        ["Datum", "Kunde", "Ergebnis", "Notizen"],
        *[[f"0{day}/03/2026", "Bode", "erreicht", ""] for day in range(2, 8)],
    ],
}


def told(path, *args):
    result = CliRunner().invoke(cli, [args[0], str(path), *args[1:], "--as-of", DAY.isoformat()])
    return result.exit_code, result.stderr


def test_errors_of_the_data_stop_a_german_book_in_german(tmp_path):
    code, says = told(write_book(tmp_path / "buch.xlsx", GERMAN), "refresh")
    assert code == 65
    assert "nichts in dieser Spalte" in says
    assert "Nur das Blatt Bitte beantworten wurde geschrieben" in says
    assert "Wählen Sie die Antwort im Blatt Bitte beantworten" in says
    assert "Nothing" not in says


@pytest.mark.parametrize(
    ("args", "code", "says"),
    [
        (("why", "Zork"), 66, "hat keinen Kunden 'Zork'. Es hat 2 Kunden, wie Alster Bau, Bode."),
        (
            ("refresh", "--set", "horizon_days=many"),
            78,
            "horizon_days kann nicht 'many' sein; es muss eine Zahl sein.",
        ),
        (("check", "--set", "zork=1"), 78, "niemand kennt die Einstellung 'zork'."),
        (
            ("log", "Bode", "--outcome", "erreicht", "--date", "2026-05-01"),
            65,
            "2026-05-01 liegt nach dem 10.04.2026, dem Tag dieses Laufs",
        ),
    ],
)
def test_other_errors_of_a_german_book_are_german(tmp_path, args, code, says):
    found = told(write_book(tmp_path / "buch.xlsx", GERMAN), *args)
    assert found[0] == code
    assert says in found[1]


def test_a_book_without_a_list_or_a_log_is_told_so_in_its_language(tmp_path):
    path = write_book(tmp_path / "buch.xlsx", {"Blatt": [["Straße", "PLZ"], ["Am Deich", "20095"]]})
    code, says = told(path, "check")
    assert code == 65
    assert "hat keine Kundenliste und kein bekanntes Protokoll" in says
    assert "Customers" in says


def test_the_error_itself_stays_english_for_programs(tmp_path):
    path = write_book(tmp_path / "buch.xlsx", {"Blatt": [["Straße", "PLZ"], ["Am Deich", "20095"]]})
    with pytest.raises(DataError, match="has no customer list and no log") as stopped:
        load(path, as_of=DAY)
    assert stopped.value.language == "de"
