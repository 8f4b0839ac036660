"""The words of all languages together.

The languages are the modules of this folder that declare one: a file more is a language more.
"""

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

import toolkit.words
from toolkit.words.folding import fold
from toolkit.words.language import Language, Words

Meaning = TypeVar("Meaning")


def _declared() -> tuple[Language, ...]:
    names = sorted(module.name for module in pkgutil.iter_modules(toolkit.words.__path__))
    found: list[Language] = []
    for name in names:
        module = importlib.import_module(f"toolkit.words.{name}")
        language = getattr(module, "LANGUAGE", None)
        if isinstance(language, Language):
            found.append(language)
    return tuple(sorted(found, key=lambda language: language.place))


def split(words: Words) -> tuple[str, ...]:
    """The words between bars.

    >>> split("Phone|Telephone"), split("")
    (('Phone', 'Telephone'), ())
    """
    return tuple(words.split("|")) if words else ()


def words_of(kind: Callable[[Language], Words]) -> tuple[str, ...]:
    """The words of one kind in every language, each once, in the order of the languages."""
    of_each = filter(None, map(kind, LANGUAGES))
    return tuple(dict.fromkeys(split("|".join(of_each))))


def folded_words(kind: Callable[[Language], Words]) -> frozenset[str]:
    """The words of one kind in every language, as words are compared."""
    return frozenset(map(fold, words_of(kind)))


def meanings(kind: Callable[[Language], Mapping[str, Meaning]]) -> dict[str, Meaning]:
    """What each word of one kind means; where two languages have a word, the first decides."""
    known: dict[str, Meaning] = {}
    for language in LANGUAGES:
        for word, meaning in kind(language).items():
            known.setdefault(word, meaning)
    return known


def is_sign(word: str) -> bool:
    """Whether a word is written in Chinese or Japanese signs, between which no spaces stand."""
    return ord(word[-1]) >= _FIRST_SIGN


_FIRST_SIGN = 0x2E80


def as_pattern(words: Iterable[str]) -> str:
    """Words as alternatives of a regular expression, whole words where there are spaces."""
    alternatives = []
    for word in sorted(words, key=len, reverse=True):
        pattern = re.escape(word)
        alternatives.append(pattern if is_sign(word) else rf"\b{pattern}\b")
    return "|".join(alternatives)


LANGUAGES = _declared()
"""Every language that is understood, in the order in which words are shown."""
