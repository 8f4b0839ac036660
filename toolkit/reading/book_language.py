"""The language in which a book is kept, by the headers that people wrote over its columns."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import chain

from toolkit.reading.mapped import Mapped
from toolkit.words.every_language import LANGUAGES, split
from toolkit.words.folding import fold
from toolkit.words.language import Language

_TABLES = ("customers", "calls", "orders")
_AS_CUSTOMER = {"customers.name": "customer", "customers.owner": "rep", "calls.by": "rep"}
"""Columns that a language may have words for under another name."""
_ENGLISH = "en"


def language_of_headers(mapped: Mapping[str, Mapped], spoken: Collection[str]) -> str:
    """The language that most headers are words of; English where another one has no more.

    Also English where that language is none of those `spoken`.
    """
    tables = [mapped[name] for name in _TABLES if name in mapped]
    headers = list(chain.from_iterable(map(_headers, tables)))
    hits = {}
    for language in LANGUAGES:
        hits[language.code] = sum(_says(language, key, header) for key, header in headers)
        if language.code == _ENGLISH and 2 * hits[_ENGLISH] > len(headers):
            return _ENGLISH
    best = max(hits, key=lambda code: (hits[code], code == _ENGLISH))
    return best if best in spoken else _ENGLISH


def language_of_words(headers: Iterable[str], spoken: Collection[str]) -> str:
    """The language that has most of these headers among its words for columns, else English."""
    folded = set(map(fold, headers))
    hits = {}
    for language in LANGUAGES:
        words = chain.from_iterable(map(split, language.headers.values()))
        hits[language.code] = len(folded & {fold(word.lstrip("~?")) for word in words})
    best = max(hits, key=lambda code: (hits[code], code == _ENGLISH))
    return best if best in spoken else _ENGLISH


def _headers(at: Mapped) -> Iterator[tuple[str, str]]:
    """Each header that is read, folded, with the key of its column."""
    for header, column in at.columns.items():
        yield f"{at.table}.{column}", fold(header)


def _says(language: Language, key: str, header: str) -> bool:
    return header in map(fold, _words(language, key))


def _words(language: Language, key: str) -> Iterable[str]:
    words = language.words_over(key, _AS_CUSTOMER.get(key, ""))
    return (word.lstrip("~?") for word in split(words))
