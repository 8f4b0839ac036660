"""The languages: one file each, found by themselves, read by everything that reads words."""

import datetime as dt
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pandas as pd
import pytest

from toolkit.calendars.working_days import parse_week
from toolkit.catalogues.catalogue import LANGUAGES as CATALOGUES
from toolkit.catalogues.catalogue import catalogue
from toolkit.entries.entry_columns import LOG_COLUMNS, LOG_HEADINGS
from toolkit.entries.task_sources import TASK_SOURCES
from toolkit.load_book import load_book
from toolkit.parsing.dates import read_texts
from toolkit.parsing.durations import number_word, read_days
from toolkit.planning.planning import Planning
from toolkit.schema.outputs import ENTRIES
from toolkit.words.every_language import LANGUAGES, as_pattern, split
from toolkit.words.folding import fold

ROOT = Path(__file__).parents[2]
ESPERANTO = """
from toolkit.words.language import Language

LANGUAGE = Language(
    code="eo",
    place=99,
    titles={"customers": "Klientoj", "calls": "Telefonvokoj"},
    headers={
        "customer_id": "Klientnumero",
        "customer": "Kliento|Firmao",
        "rep": "Vendisto",
        "customers.status": "Stato",
        "calls.date": "Dato de voko",
        "calls.outcome": "Rezulto",
        "calls.channel": "Vojo",
        "calls.follow_up_done": "Farita",
    },
    channels={"visit": "vizito"},
    statuses={"lost": "perdita"},
    success="atingita",
    attempt="neniu respondo",
    yes="jes",
    done="preta",
    totals="entute",
    months=(
        "januaro|februaro|marto|aprilo|majo|junio|julio|aŭgusto|septembro|oktobro|novembro|decembro"
    ),
    weekdays="lundo|mardo|merkredo|ĵaŭdo|vendredo|sabato|dimanĉo",
    weekday_endings="n",
    until="ĝis",
    cadences={28: "monato|monatoj"},
    numbers=("unu", "du", "tri", "kvar", "kvin", "ses", "sep", "ok", "naŭ", "dek", "dek unu",
             "dek du"),
    fillers="post",
    countries={"Finnlando": "FI"},
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
from toolkit.parsing.durations import read_days

sheets = {
    "Klientoj": pd.DataFrame({
        "Klientnumero": ["K1", "K2"], "Firmao": ["Abel", "Berg"], "Vendisto": ["Aino", "Aino"],
        "Stato": ["aktiva", "Perdita"],
    }),
    "Telefonvokoj": pd.DataFrame({
        "Kliento": ["Abel", "Berg", "Entute"],
        "Dato de voko": ["5. majo 2026", "2026-05-06", None],
        "Rezulto": ["Atingita", "Neniu respondo", None], "Vojo": ["Vizito", "Vizito", None],
        "Farita": ["Preta", None, None],
    }),
}
book = load_book(sheets, name="b.xlsx", as_of=dt.date(2026, 5, 20))
customers, calls = book.tables["customers"], book.tables["calls"]
week = parse_week("lundon ĝis ĵaŭdon")
print(json.dumps({
    "columns": [book.mapped["customers"].columns, book.mapped["calls"].columns],
    "calls": [calls["customer_id"].tolist()[:2], calls["date"].dt.day.tolist()[:2]],
    "reached": calls["success"].tolist()[:2],
    "channel": calls["channel"].tolist()[:2],
    "lost": "perdita" in book.settings.lost_statuses,
    "week": week and sorted(week),
    "cadences": [read_days(text) for text in ("monato", "du monatoj", "kvar monatoj post")],
    "country": country_code("Finnlando"),
}))
"""


def test_one_file_makes_a_language_understood_everywhere(tmp_path):
    (tmp_path / "one_more.py").write_text(ESPERANTO, encoding="utf-8")
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
        {"Klientnumero": "customer_id", "Firmao": "name", "Vendisto": "owner", "Stato": "status"},
        {"Kliento": "customer", "Dato de voko": "date", "Rezulto": "outcome", "Vojo": "channel",
         "Farita": "follow_up_done"},
    ]  # fmt: skip
    assert read["calls"] == [["K1", "K2"], [5, 6]]
    assert read["reached"] == [True, False]
    assert read["channel"] == ["visit", "visit"]
    assert read["lost"]
    assert read["week"] == [0, 1, 2, 3]
    assert read["cadences"] == [28, 56, 112]
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


CELLS = {
    "channels": lambda language: language.channels,
    "directions": lambda language: language.directions,
    "statuses": lambda language: language.statuses,
    "outcomes": lambda language: {"reached": language.success, "in vain": language.attempt},
    "yes and no": lambda language: {"yes": language.yes, "no": language.no},
    "done": lambda language: {"done": language.done, "not done": language.not_done},
    "answers": lambda language: {"granted": language.granted, "denied": language.denied},
    "sides": lambda language: {"us": language.us, "them": language.them},
    "months": lambda language: {
        month: names.replace(" ", "|") for month, names in enumerate(split(language.months), 1)
    },
    "cadences": lambda language: language.cadences,
    "numbers": lambda language: dict(enumerate(language.numbers, 1)),
}
"""Words that stand in cells of one kind, by what they mean."""


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_a_word_of_a_language_means_one_thing_in_a_cell(language):
    for kind, meanings in CELLS.items():
        assert _with_two_meanings(meanings(language)) == {}, f"{kind} of {language.code}"


def _with_two_meanings(words_by_meaning):
    """Folded words that stand under two meanings, with them."""
    found: dict[str, set] = {}
    for meaning, words in words_by_meaning.items():
        for word in split(words):
            found.setdefault(fold(word), set()).add(meaning)
    return {word: meanings for word, meanings in found.items() if len(meanings) > 1}


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_days_months_and_cadences_of_a_language_are_read_as_they_are_declared(language):
    """What an earlier language made of the same word aside."""
    earlier = [other for other in LANGUAGES if other.place < language.place]
    for kind, read in (("months", _read_month), ("cadences", read_days), ("numbers", number_word)):
        taken = {
            fold(w) for other in earlier for ws in CELLS[kind](other).values() for w in split(ws)
        }
        for meaning, words in CELLS[kind](language).items():
            mine = [word for word in split(words) if fold(word) not in taken]
            got = {word: read(word) for word in mine if fold(word) not in TOO_SHORT}
            assert got == dict.fromkeys(got, meaning)
    weekdays = split(language.weekdays)
    assert [parse_week(day) for day in weekdays] == [{day} for day in range(len(weekdays))]


TOO_SHORT = ("w", "an")
"""Lengths of time that say nothing alone."""


def _read_month(word):
    (day,) = read_texts([f"5. {word} 2026"], epoch=dt.date(1899, 12, 30))
    return day.month if isinstance(day, dt.date) else day


def test_places_are_different():
    assert [language.place for language in LANGUAGES] == [*range(1, len(LANGUAGES) + 1)]


def test_a_word_is_found_whole_and_a_sign_anywhere():
    assert as_pattern(["to", "から"]) == r"\bto\b|から"


def test_a_finnish_book_is_read():
    sheets = {
        "Asiakkaat": pd.DataFrame(
            {
                "Asiakas": ["Kivi Oy", "Järvi Oy", "Metsä Ky"],
                "Asiakasnumero": ["K1", "K2", "K3"],
                "Liikevaihto": ["120 t€", "45 000", "9 000"],
                "Puhelin": ["+358 40 123 4567", "040 7654321", "09 123456"],
                "Asiakkuuden tila": ["Aktiivinen", "Menetetty", "Tauolla"],
            }
        ),
        "Puhelut": pd.DataFrame(
            {
                "Päivä": ["5. toukokuuta 2026", "6.5.2026", "20.5.2026", None],
                "Asiakas": ["Kivi Oy", "Järvi Oy", "Metsä Ky", "Yhteensä"],
                "Tulos": ["Tavoitettu", "Ei vastannut", "Vastaaja", None],
                "Kanava": ["Puhelu", "Tapaaminen", "Sähköposti", None],
                "Muistiinpanot": ["Puhuttu tarjouksesta", None, None, "3"],
            }
        ),
        "Myyjät": pd.DataFrame({"Nimi": ["Aino"], "Työpäivät": ["maanantai-torstai"]}),
    }
    book = load_book(sheets, name="b.xlsx", as_of=dt.date(2026, 5, 20))
    customers, calls = book.tables["customers"], book.tables["calls"]
    assert customers["revenue"].tolist() == [120_000, 45_000, 9_000]
    assert calls["customer_id"].tolist() == ["K1", "K2", "K3"]
    assert calls["date"].dt.day.tolist() == [5, 6, 20]
    assert calls["success"].tolist() == [True, False, False]
    assert calls["channel"].tolist() == ["phone", "visit", "email"]
    assert [why.partition(":")[0] for why in Planning(book).accounts["blocked"]] == [
        "",
        "Lost",
        "Paused",
    ]
    assert {(p.sheet, p.cell) for p in book.problems} == {("Puhelut", "B5")}


def by_code(code):
    return next(language for language in LANGUAGES if language.code == code)


@pytest.mark.parametrize("code", [code for code in CATALOGUES if code != "en"])
def test_a_language_of_our_sheets_has_words_for_what_to_do_fills(code):
    language = by_code(code)
    columns = {(table, source.done) for (table, _), source in TASK_SOURCES.items()}
    columns |= {(table, name) for (table, _), s in TASK_SOURCES.items() for name in s.known_by}
    columns |= {("promises", "due"), ("promises", "made_by"), ("settings", "setting")}
    columns |= {("settings", "value"), ("customers", "gift_budget"), ("calls", "told")}
    assert [key for key in map(".".join, sorted(columns)) if not language.words_over(key)] == []
    assert {"promises", "cases", "requests", "settings", "giving"} <= set(language.titles)


@pytest.mark.parametrize("code", [code for code in CATALOGUES if code != "en"])
def test_the_headings_that_a_new_call_log_is_to_have_are_understood_in_each_language(code):
    advice = f"Add a sheet Calls with the headings {LOG_HEADINGS}, and run again."
    told = catalogue(code).told(advice)
    headings = catalogue(code).say(LOG_HEADINGS)
    assert headings in told
    title = next(title for title in split(by_code(code).titles["calls"]) if f" {title} " in told)
    row = [dt.date(2026, 9, 1), "K0", "Ann", "Phone", "Reached", "x", "y", None, 8, "sell", "z"]
    calls = pd.DataFrame([row], columns=headings.split(", "), dtype=object)
    customers = pd.DataFrame([["K0", "Alfa"]], columns=["Customer ID", "Customer"])
    book = load_book({"Customers": customers, title: calls}, name="t", as_of=dt.date(2026, 9, 16))
    of_log = [name for name in LOG_COLUMNS if name in ENTRIES.names and name != "customer"]
    assert set(book.mapped["calls"].positions) == set(of_log)
