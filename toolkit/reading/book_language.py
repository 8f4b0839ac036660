"""The language in which a book is kept, by the headers that people wrote over its columns."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from toolkit.reading.language_evidence import by_spelling, likeliest
from toolkit.reading.mapped import Mapped
from toolkit.reading.raw_sheet import RawSheet
from toolkit.schema.inputs import INPUTS
from toolkit.words.every_language import LANGUAGES, split
from toolkit.words.folding import fold
from toolkit.words.language import Language
from toolkit.words.shared_headers import SHARED_HEADERS

_TABLES = ("customers", "calls", "orders")
_AS_CUSTOMER = {"customers.name": "customer", "customers.owner": "rep", "calls.by": "rep"}
"""Columns that a language may have words for under another name."""
_ENGLISH = "en"
AUTO = "auto"
"""What settings say of the language of a book that is told by its headers."""


class Spoken(NamedTuple):
    """The language of a book, and those that its headers are words of as well, if any are."""

    code: str
    maybe: tuple[str, ...] = ()
    """Others that are as likely, by all that the book holds."""


def language_of_book(
    said: str,
    mapped: Mapping[str, Mapped],
    spoken: Collection[str],
    sheets: Mapping[str, RawSheet],
) -> Spoken:
    """The language of a book: the one that its settings say, else the one of its headers."""
    return Spoken(said) if said != AUTO else language_of_headers(mapped, spoken, sheets)


def language_of_headers(
    mapped: Mapping[str, Mapped], spoken: Collection[str], sheets: Mapping[str, RawSheet]
) -> Spoken:
    """The language that most headers are words of; English where another one has no more.

    What people of many languages write decides nothing. Another language than English needs two
    words, or half of the headers that may decide. Between languages with as many words decides
    what else stands in the `sheets`; where that tells none, the others are said with the likeliest.
    Also English where that language is none of those `spoken`.
    """
    tables = [mapped[name] for name in _TABLES if name in mapped]
    headers = list(chain.from_iterable(map(_headers, tables)))
    deciding = [(key, header) for key, header in headers if not _is_shared(header)]
    hits = {}
    for language in LANGUAGES:
        hits[language.code] = sum(_says(language, key, header) for key, header in deciding)
        if language.code == _ENGLISH and 2 * hits[_ENGLISH] > len(deciding):
            return Spoken(_ENGLISH)
    most = max(hits.values())
    is_sure = most > 1 or 2 * most >= len(deciding)
    if not is_sure or hits[_ENGLISH] == most:
        return Spoken(_ENGLISH)
    parts = chain.from_iterable(at.sheets for at in tables)
    read = [sheets[at.frame] for at in parts if at.frame in sheets]
    return _best(hits, [header for _, header in deciding], read, spoken)


def language_of_words(sheets: Collection[RawSheet], spoken: Collection[str]) -> str:
    """The language that has most of these headers among its words for columns, else English."""
    headers = list(dict.fromkeys(chain.from_iterable(sheet.headers for sheet in sheets)))
    folded = {fold(header) for header in headers if not _is_shared(header)}
    hits = {}
    for language in LANGUAGES:
        words = chain.from_iterable(map(split, language.headers.values()))
        hits[language.code] = len(folded & {fold(word.lstrip("~?")) for word in words})
    if hits[_ENGLISH] == max(hits.values()):
        return _ENGLISH
    return _best(hits, headers, sheets, spoken).code


def _best(
    hits: Mapping[str, int],
    headers: Sequence[str],
    sheets: Collection[RawSheet],
    spoken: Collection[str],
) -> Spoken:
    """The language with most `hits`; of several the one that all else in the sheets speaks for."""
    most = max(hits.values())
    tied = [code for code, count in hits.items() if count == most]
    if len(tied) > 1:
        tied = likeliest(tied, sheets)
    ours = [code for code in tied if code in spoken]
    if not ours:
        return Spoken(_ENGLISH)
    best = by_spelling(ours, headers)
    return Spoken(best, tuple(code for code in tied if code != best))


def _headers(at: Mapped) -> Iterator[tuple[str, str]]:
    """Each header that is read, with the key of its column."""
    for header, column in at.columns.items():
        yield f"{at.table}.{column}", header


def _is_shared(header: str) -> bool:
    """Whether people of many languages write it so; accents are of one."""
    return header.isascii() and fold(header) in SHARED_HEADERS


def _says(language: Language, key: str, header: str) -> bool:
    """Whether a language says so over a column; English has no accents."""
    if language.code == _ENGLISH and not header.isascii():
        return False
    return fold(header) in map(fold, _words(language, key))


def _words(language: Language, key: str) -> Iterable[str]:
    words = split(language.words_over(key, _AS_CUSTOMER.get(key, "")))
    return (word.lstrip("~?") for word in (*words, *_own_labels(language, key)))


def _own_labels(language: Language, key: str) -> Iterable[str]:
    """What we call the column ourselves, in English, as no file of words repeats it."""
    if language.code != _ENGLISH:
        return ()
    table, _, name = key.partition(".")
    return (column.label for column in INPUTS[table].columns if column.name == name)
