"""The language in which a book is kept, by the headers that people wrote over its columns."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import chain

from toolkit.reading.mapped import Mapped
from toolkit.schema.inputs import INPUTS
from toolkit.words.every_language import LANGUAGES, split
from toolkit.words.folding import fold
from toolkit.words.language import Language
from toolkit.words.shared_headers import SHARED_HEADERS

_TABLES = ("customers", "calls", "orders")
_AS_CUSTOMER = {"customers.name": "customer", "customers.owner": "rep", "calls.by": "rep"}
"""Columns that a language may have words for under another name."""
_ENGLISH = "en"


def language_of_headers(mapped: Mapping[str, Mapped], spoken: Collection[str]) -> str:
    """The language that most headers are words of; English where another one has no more.

    What people of many languages write decides nothing. Another language than English needs two
    words, or half of the headers that may decide. Also English where that language is none of those
    `spoken`.
    """
    tables = [mapped[name] for name in _TABLES if name in mapped]
    headers = list(chain.from_iterable(map(_headers, tables)))
    deciding = [(key, header) for key, header in headers if header not in SHARED_HEADERS]
    hits = {}
    for language in LANGUAGES:
        hits[language.code] = sum(_says(language, key, header) for key, header in deciding)
        if language.code == _ENGLISH and 2 * hits[_ENGLISH] > len(deciding):
            return _ENGLISH
    best = max(hits, key=lambda code: (hits[code], code == _ENGLISH))
    is_sure = hits[best] > 1 or 2 * hits[best] >= len(deciding)
    return best if best in spoken and is_sure else _ENGLISH


def language_of_words(headers: Iterable[str], spoken: Collection[str]) -> str:
    """The language that has most of these headers among its words for columns, else English."""
    folded = set(map(fold, headers)) - SHARED_HEADERS
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
    words = split(language.words_over(key, _AS_CUSTOMER.get(key, "")))
    return (word.lstrip("~?") for word in (*words, *_own_labels(language, key)))


def _own_labels(language: Language, key: str) -> Iterable[str]:
    """What we call the column ourselves, in English, as no file of words repeats it."""
    if language.code != _ENGLISH:
        return ()
    table, _, name = key.partition(".")
    return (column.label for column in INPUTS[table].columns if column.name == name)
