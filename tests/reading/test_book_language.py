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
from toolkit.make_output import language_of
from toolkit.reading.book_language import language_of_headers
from toolkit.schema.inputs import INPUTS
from toolkit.words.every_language import LANGUAGES as ALL_LANGUAGES
from toolkit.words.every_language import split
from toolkit.words.folding import fold
from toolkit.words.shared_headers import SHARED_HEADERS

LABELS = {column.name: column.label for column in INPUTS["customers"].columns}


def spoken_in(columns: dict[str, str]) -> str:
    """The language of a list of customers with these headers, each for its column."""
    mapped: Any = {"customers": SimpleNamespace(table="customers", columns=columns)}
    return language_of_headers(mapped, LANGUAGES)


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
    mine = [pair for pair in words_of(code) if fold(pair[0]) in SHARED_HEADERS]
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
    assert language_of(load(path, as_of=dt.date(2026, 11, 3))) == language
