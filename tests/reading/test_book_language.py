"""The language of a book by its headers: what people of many languages write decides nothing."""

import datetime as dt
from itertools import combinations
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.sheet_rows import write_book
from toolkit import load
from toolkit.catalogues.catalogue import LANGUAGES
from toolkit.reading.book_language import language_of_headers
from toolkit.schema.inputs import INPUTS
from toolkit.words.every_language import LANGUAGES as ALL_LANGUAGES
from toolkit.words.every_language import split
from toolkit.words.folding import fold
from toolkit.words.shared_headers import SHARED_HEADERS

DAY = dt.date(2026, 11, 3)
LABELS = {column.name: column.label for column in INPUTS["customers"].columns}


def spoken_in(columns: dict[str, str]) -> str:
    """The language of a list of customers with these headers, each for its column."""
    mapped: Any = {"customers": SimpleNamespace(table="customers", columns=columns, sheets=())}
    return language_of_headers(mapped, LANGUAGES, {}).code


def words_of(code: str) -> list[tuple[str, str]]:
    """What this language writes over the columns of a list of customers."""
    [language] = [each for each in ALL_LANGUAGES if each.code == code]
    like = {"name": "customer", "owner": "rep"}
    return [
        (word.lstrip("~?"), name)
        for name in LABELS
        for word in split(language.words_over(f"customers.{name}", like.get(name, "")))
    ]


@pytest.mark.parametrize("code", sorted(set(LANGUAGES) - {"en"}))
def test_one_word_beside_english_ones_makes_no_other_language(code):
    for word, name in words_of(code):
        other = "owner" if name == "name" else "name"
        assert spoken_in({LABELS[other]: other, word: name}) == "en", word


@pytest.mark.parametrize("code", sorted(set(LANGUAGES) - {"en"}))
def test_words_that_english_people_write_make_no_other_language(code):
    english = [pair for pair in words_of(code) if pair[0].isascii()]
    mine = [pair for pair in english if fold(pair[0]) in SHARED_HEADERS]
    for (one, first), (other, second) in combinations(mine, 2):
        assert spoken_in({one: first, other: second}) == "en", (one, other)


@pytest.mark.parametrize("code", sorted(set(LANGUAGES) - {"en"}))
def test_the_main_words_of_a_language_are_known_as_its_own(code):
    first: dict[str, str] = {}
    for word, name in words_of(code):
        first.setdefault(name, word)
    assert spoken_in({word: name for name, word in first.items()}) == code


@pytest.mark.parametrize(
    ("headers", "language"),
    [
        (["Customer", "Hobby"], "en"),
        (["Customer", "Owner", "Hobby"], "en"),
        (["Name", "Hobby"], "en"),
        (["Cliente", "Telefono", "Ultima chiamata", "Hobby"], "it"),
        (["Client", "Ville", "Hobby", "Notes"], "fr"),
        (["Kunde", "Status", "E-Mail"], "de"),
    ],
)
def test_a_hobby_decides_nothing(tmp_path: Path, headers, language):
    path = write_book(tmp_path / "b.xlsx", {"Customers": [headers, ["Ash"] + ["x"] * 3]})
    assert load(path, as_of=DAY).language == language


@pytest.mark.parametrize(
    ("title", "headers", "row", "language"),
    [
        ("Sheet1", ["Cliente", "Telefono", "Hobby"], ["Rossi srl", "02 123456", "x"], "it"),
        ("Sheet1", ["Cliente", "Telefono", "Hobby"], ["Ash", "+39 02 123456", "x"], "it"),
        ("Sheet1", ["Cliente", "Telefono", "Hobby"], ["Ash", "+34 912 345678", "x"], "es"),
        ("Sheet1", ["Cliente", "Teléfono", "Hobby"], ["Ash", "912 345678", "x"], "es"),
        ("Foglio1", ["Cliente", "Email"], ["Ash", "a@ash.com"], "it"),
        ("Sheet1", ["Cliente", "Email"], ["Ash", "info@ash.es"], "es"),
        ("Sheet1", ["Cliente", "Email"], ["Ash", "info@ash.pt"], "en"),
        ("Sheet1", ["Cliente", "Telefono", "Vendite"], ["Ash", "02 123456", 4], "it"),
        ("Sheet1", ["Cliente", "Telefono", "Attivo"], ["Ash", "1", "Sì"], "it"),
        ("Sheet1", ["Firma", "Telefon"], ["Ash sp. z o.o.", "22 1234567"], "pl"),
        ("Sheet1", ["Firma", "Telefon"], ["Ash GmbH", "030 1234567"], "de"),
    ],
)
def test_between_languages_with_the_same_headers_all_else_decides(
    tmp_path: Path, title, headers, row, language
):
    book = load(write_book(tmp_path / "b.xlsx", {title: [headers, row]}), as_of=DAY)
    assert book.language == language
    assert not [problem for problem in book.problems if problem.asks]


def test_a_language_that_nothing_tells_is_asked_and_told(tmp_path: Path):
    rows = [["Cliente", "Telefono", "Hobby"], ["Ash", "02 123456", "x"]]
    path = write_book(tmp_path / "b.xlsx", {"Sheet1": rows})
    book = load(path, as_of=DAY)
    assert book.language == "it"
    [told] = [problem for problem in book.problems if problem.asks]
    assert "words of several languages (Italiano, Español)" in told.problem
    assert told.asks[0].choices == ("Italiano", "Español", "English")
    said = load(path, as_of=DAY, given={"language": "Español"})
    assert said.language == "es"
    assert not [problem for problem in said.problems if problem.asks]
