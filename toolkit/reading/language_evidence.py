"""Which of some languages people of a book write, where its headers are words of several."""

import re
from collections.abc import Callable, Collection, Iterable
from functools import cache
from itertools import chain
from typing import NamedTuple

from toolkit.parsing.cells import different
from toolkit.reading.raw_sheet import RawSheet
from toolkit.words.every_language import LANGUAGES, split
from toolkit.words.folding import fold
from toolkit.words.language import Language
from toolkit.words.shared_headers import SHARED_HEADERS

_LONGEST_WORD = 40
"""Signs of a cell that may be a word of a language; what is longer is a note."""
_LETTERS = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"(?:\+|00)(\d[\d\s()./-]{5,})$")
_SITE = re.compile(r"(?:@|//|www\.)[\w.-]*\.([a-z]{2})(?:/\S*)?$", re.I)


class _Texts(NamedTuple):
    """What stands in the sheets of a book, each text once."""

    headers: list[str]
    titles: list[str]
    cells: list[str]


def likeliest(codes: Collection[str], sheets: Collection[RawSheet]) -> list[str]:
    """Those of these languages that most kinds of evidence in the sheets speak for.

    Each kind has one vote, for the language that most of it is of: headers, titles, words in cells,
    months, legal forms, codes of phone numbers, ends of addresses.
    """
    languages = [language for language in LANGUAGES if language.code in codes]
    texts = _texts(sheets)
    votes = dict.fromkeys((language.code for language in languages), 0)
    for kind in _KINDS:
        counts = [kind(language, texts) for language in languages]
        if counts.count(max(counts)) == 1:
            votes[languages[counts.index(max(counts))].code] += 1
    most = max(votes.values())
    return [code for code, count in votes.items() if count == most]


def by_spelling(codes: Collection[str], headers: Iterable[str]) -> str:
    """The language that spells most of these headers so, with these accents or with none."""
    languages = [language for language in LANGUAGES if language.code in codes]
    spelled = [header.strip().casefold() for header in headers]
    return max(languages, key=lambda each: sum(map(_spelled(each).__contains__, spelled))).code


def _texts(sheets: Collection[RawSheet]) -> _Texts:
    cells: dict[str, None] = {}
    for sheet in sheets:
        for position in range(sheet.cells.shape[1]):
            _, values = different(sheet.column(position))
            texts = [value.strip() for value in values if isinstance(value, str)]
            cells.update(dict.fromkeys(texts))
    headers = dict.fromkeys(chain.from_iterable(sheet.headers for sheet in sheets))
    titles = dict.fromkeys(sheet.origin.sheet for sheet in sheets)
    short = [text for text in cells if 0 < len(text) <= _LONGEST_WORD]
    return _Texts([*headers], [*titles], short)


def _accents(language: Language, texts: _Texts) -> int:
    """Headers with an accent, as this language spells them."""
    known = _spelled(language)
    words = [header.strip().casefold() for header in texts.headers]
    return sum(word in known for word in words if not word.isascii())


def _headers(language: Language, texts: _Texts) -> int:
    known = {fold(word) for word in _spelled(language)} - SHARED_HEADERS
    return sum(fold(header) in known for header in texts.headers)


def _titles(language: Language, texts: _Texts) -> int:
    """Sheets with a title of the language, or with the one that Excel gives in it."""
    known = set(map(fold, split("|".join(language.titles.values()))))
    new = set(map(fold, split(language.new_sheets)))
    titles = [fold(title) for title in texts.titles]
    return sum(title in known or title.rstrip("0123456789") in new for title in titles)


def _words(language: Language, texts: _Texts) -> int:
    known = _words_of_cells(language)
    return sum(fold(text) in known for text in texts.cells)


def _months(language: Language, texts: _Texts) -> int:
    """Cells with a number in which a month is named."""
    known = set(map(fold, language.months.replace("|", " ").split()))
    dated = [text for text in texts.cells if any(map(str.isdigit, text))]
    return sum(not known.isdisjoint(map(fold, _LETTERS.findall(text))) for text in dated)


def _firms(language: Language, texts: _Texts) -> int:
    """Names of firms with a legal form of its countries."""
    ends = tuple(f" {form}" for form in split(language.legal_forms))
    return sum(text.casefold().replace(".", "").endswith(ends) for text in texts.cells)


def _numbers(language: Language, texts: _Texts) -> int:
    """Phone numbers with the code of a country in which it is spoken."""
    found = [match[1] for text in texts.cells if (match := _NUMBER.match(text))]
    return sum(number.startswith(split(language.calling_codes)) for number in found)


def _sites(language: Language, texts: _Texts) -> int:
    """E-mail addresses and web sites of those countries."""
    found = [match[1] for text in texts.cells if (match := _SITE.search(text))]
    countries = split(language.spoken_in)
    return sum(end.upper() in countries for end in found)


_KINDS: tuple[Callable[[Language, _Texts], int], ...] = (
    _accents,
    _headers,
    _titles,
    _words,
    _months,
    _firms,
    _numbers,
    _sites,
)


@cache
def _spelled(language: Language) -> frozenset[str]:
    """The words over columns, with their accents."""
    words = chain.from_iterable(map(split, language.headers.values()))
    return frozenset(word.lstrip("~?").casefold() for word in words)


@cache
def _words_of_cells(language: Language) -> frozenset[str]:
    """What is written into cells: outcomes, statuses, channels, yes and no, states of orders."""
    of_kinds = [
        language.success,
        language.attempt,
        language.yes,
        language.no,
        language.done,
        language.not_done,
        language.paid,
        language.months.replace(" ", "|"),
        language.weekdays,
    ]
    for by_meaning in (
        language.statuses,
        language.channels,
        language.order_states,
        language.classes,
        language.documents,
        language.directions,
    ):
        of_kinds += by_meaning.values()
    words = chain.from_iterable(map(split, of_kinds))
    return frozenset(map(fold, words))
