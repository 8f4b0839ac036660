"""The languages: one file each, found by themselves, read by everything that reads words."""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from toolkit.words.every_language import LANGUAGES, as_pattern, split

ROOT = Path(__file__).parents[2]
FINNISH = """
from toolkit.words.language import Language

LANGUAGE = Language(
    code="fi",
    place=99,
    titles={"customers": "Asiakkaat", "calls": "Soitot"},
    headers={
        "customer_id": "Asiakasnumero",
        "customer": "Asiakas|Yritys",
        "rep": "Myyjä",
        "customers.status": "Tila",
        "calls.date": "Päivämäärä",
        "calls.outcome": "Tulos",
        "calls.channel": "Kanava",
        "calls.follow_up_done": "Tehty",
    },
    channels={"visit": "tapaaminen"},
    statuses={"lost": "menetetty"},
    success="tavoitettu",
    attempt="ei vastausta",
    yes="kyllä",
    done="valmis",
    totals="yhteensä",
    months=(
        "tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|"
        "syyskuuta|lokakuuta|marraskuuta|joulukuuta"
    ),
    weekdays="maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai",
)
"""
READ = """
import datetime as dt, json, sys
import toolkit.words
toolkit.words.__path__.append(sys.argv[1])
import pandas as pd
from toolkit.calendars.countries import country_code
from toolkit.calendars.working_days import parse_week
from toolkit.load_book import load_book

sheets = {
    "Asiakkaat": pd.DataFrame({
        "Asiakasnumero": ["K1", "K2"], "Yritys": ["Abel", "Berg"], "Myyjä": ["Aino", "Aino"],
        "Tila": ["aktiivinen", "Menetetty"],
    }),
    "Soitot": pd.DataFrame({
        "Asiakas": ["Abel", "Berg", "Yhteensä"],
        "Päivämäärä": ["5. toukokuuta 2026", "2026-05-06", None],
        "Tulos": ["Tavoitettu", "Ei vastausta", None], "Kanava": ["Tapaaminen", "Tapaaminen", None],
        "Tehty": ["Valmis", None, None],
    }),
}
book = load_book(sheets, name="b.xlsx", as_of=dt.date(2026, 5, 20))
customers, calls = book.tables["customers"], book.tables["calls"]
print(json.dumps({
    "columns": [book.mapped["customers"].columns, book.mapped["calls"].columns],
    "calls": [calls["customer_id"].tolist()[:2], calls["date"].dt.day.tolist()[:2]],
    "reached": calls["success"].tolist()[:2],
    "channel": calls["channel"].tolist()[:2],
    "lost": "menetetty" in book.settings.lost_statuses,
    "week": sorted(parse_week("maanantai-torstai")),
    "country": country_code("Suomi"),
}))
"""


def test_one_file_makes_a_language_understood_everywhere(tmp_path):
    (tmp_path / "one_more.py").write_text(FINNISH, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", READ, str(tmp_path)],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT), "HOME": str(tmp_path), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    read = json.loads(done.stdout)
    assert read["columns"] == [
        {"Asiakasnumero": "customer_id", "Yritys": "name", "Myyjä": "owner", "Tila": "status"},
        {"Asiakas": "customer", "Päivämäärä": "date", "Tulos": "outcome", "Kanava": "channel",
         "Tehty": "follow_up_done"},
    ]  # fmt: skip
    assert read["calls"] == [["K1", "K2"], [5, 6]]
    assert read["reached"] == [True, False]
    assert read["channel"] == ["visit", "visit"]
    assert read["lost"]
    assert read["week"] == [0, 1, 2, 3]
    assert read["country"] == "FI"


def test_languages_are_found_in_a_zipped_package_too(tmp_path):
    with zipfile.ZipFile(tmp_path / "toolkit.zip", "w") as packed:
        for file in [ROOT / "toolkit/__init__.py", *(ROOT / "toolkit/words").glob("*.py")]:
            packed.write(file, file.relative_to(ROOT))
    code = "from toolkit.words.every_language import LANGUAGES; print(len(LANGUAGES))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path / "toolkit.zip")},
        capture_output=True,
        text=True,
    )
    assert done.stdout.strip() == str(len(LANGUAGES)), done.stderr


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_what_is_counted_is_complete(language):
    assert len(split(language.months)) in (0, 12)
    assert len(split(language.weekdays)) in (0, 7)
    assert len(split(language.weekday_signs)) in (0, 7)
    assert len(language.numbers) in (0, 12)
    assert set(language.cadences) <= {1, 7, 14, 28, 56, 84, 182, 364}
    assert set(language.channels) <= {"phone", "visit", "email", "video", "letter"}
    assert set(language.statuses) <= {"lost", "paused", "no_contact", "active"}
    assert set(language.directions) <= {"in", "out"}


def test_every_key_of_a_language_is_a_column_or_a_table_of_ours():
    from toolkit.schema.inputs import INPUTS

    columns = {f"{table.name}.{name}" for table in INPUTS.values() for name in table.names}
    bare = {"rep", *(key.partition(".")[2] for key in columns)}
    for language in LANGUAGES:
        assert set(language.headers) <= columns | bare
        assert set(language.titles) | set(language.owners) <= set(INPUTS)


def test_places_are_different():
    assert [language.place for language in LANGUAGES] == [*range(1, len(LANGUAGES) + 1)]


def test_a_word_is_found_whole_and_a_sign_anywhere():
    assert as_pattern(["to", "から"]) == r"\bto\b|から"
