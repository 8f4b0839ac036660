"""What ends a run of a book is told in the language of the book, with its code as ever."""

import datetime as dt
import zipfile
from pathlib import Path

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


def with_undeclared_prefix(path: Path) -> Path:
    """The workbook with an attribute on its first sheet whose prefix stands nowhere."""
    damaged = path.with_name("kaputt.xlsx")
    with zipfile.ZipFile(path) as sound, zipfile.ZipFile(damaged, "w") as made:
        for part in sound.infolist():
            data = sound.read(part)
            if part.filename == "xl/worksheets/sheet1.xml":
                data = data.replace(b"<worksheet ", b'<worksheet xr:uid="{1}" ', 1)
            made.writestr(part, data)
    return damaged


@pytest.mark.parametrize("command", ["check", "refresh"])
def test_a_sheet_that_is_no_sound_xml_ends_a_check_as_it_ends_a_refresh(tmp_path, command):
    rows = {"Kunden": [["Kunde", "Betreuer", "Umsatz"], ["Alster Bau", "Kurz", 100]]}
    path = with_undeclared_prefix(write_book(tmp_path / "buch.xlsx", rows))
    code, says = told(path, command)
    assert code == 65
    assert "stellen Sie die Arbeitsmappe aus einer Kopie wieder her" in says


def test_a_place_that_is_not_there_is_told_in_the_language_that_was_said(tmp_path):
    code, says = told(tmp_path / "kein.xlsx", "refresh", "--set", "language=de")
    assert (code, says.splitlines()[0]) == (
        66,
        f"retain: Es gibt keine Datei {tmp_path}/kein.xlsx.",
    )
    assert "There is no file" in told(tmp_path / "kein.xlsx", "refresh")[1]


def test_a_workbook_that_is_open_elsewhere_is_told_in_its_language(tmp_path):
    path = write_book(tmp_path / "buch.xlsx", {**GERMAN, "Kontakte": [["Datum", "Kunde"]]})
    (tmp_path / "~$buch.xlsx").write_bytes(b"\x05Clara" + b" " * 159)
    code, says = told(path, "refresh")
    assert code == 75
    assert "geöffnet; schließen Sie es dort und versuchen Sie es noch einmal." in says


def test_the_lines_of_a_night_are_in_the_language_of_each_book(tmp_path):
    write_book(tmp_path / "buch.xlsx", {**GERMAN, "Kontakte": [["Datum", "Kunde"]]})
    books = 'log = "nacht.log"\n[[book]]\nbook = "buch.xlsx"\n[[book]]\nbook = "kein.xlsx"\n'
    books += 'set = {language = "it"}\n'
    (tmp_path / "nacht.toml").write_text(books, encoding="utf-8")
    CliRunner().invoke(cli, ["nightly", str(tmp_path / "nacht.toml")])
    lines = (tmp_path / "nacht.log").read_text(encoding="utf-8").splitlines()
    assert any("Blättern geschrieben, 0 Anrufe eingetragen" in line for line in lines)
    assert any("kein.xlsx: Non esiste il file" in line for line in lines)


def test_what_a_header_is_like_is_told_in_the_language_of_the_book(tmp_path):
    promises = [
        ["Kunde", "Zusage", "Von wem", "Fällig am", "Notiz gesendet am"],
        ["Adler", "Muster", "wir", "01.12.2026", None],
    ]
    people = [["Firma", "Betreuer"], ["Adler", "Ana"]]
    path = write_book(tmp_path / "buch.xlsx", {"Kunden": people, "Zusagen": promises})
    done = CliRunner().invoke(cli, ["check", str(path), "--as-of", "2026-11-23"])
    assert "vielleicht note_sent (ähnlich wie 'notizgesendet')" in done.stdout
