"""How often, as people say it: "4 weeks", "monthly", "every 2 months", "2x a year", in the
languages that headers are read in.

A month is 28 days, a quarter 84, half a year 182 and a year 364: whole weeks, as the cadences of
the tiers are.
"""

import re
from typing import NamedTuple

from toolkit.words.every_language import LANGUAGES, folded_words, split
from toolkit.words.folding import fold


def _units() -> dict[str, int]:
    """Folded word for a length of time, or for how often -> its days."""
    known: dict[str, int] = {}
    for language in LANGUAGES:
        for days, words in language.cadences.items():
            known = {**dict.fromkeys(map(fold, split(words)), days), **known}
    return known


def _numbers() -> dict[str, int]:
    """Folded word for a number up to twelve -> that number."""
    known: dict[str, int] = {}
    for language in LANGUAGES:
        for number, words in enumerate(language.numbers, 1):
            known = {**dict.fromkeys(map(fold, split(words)), number), **known}
    return known


_UNITS = _units()
_NUMBERS = _numbers()
_TIMES = folded_words(lambda language: language.times)
_ONCE = folded_words(lambda language: language.once)
_FILLERS = folded_words(lambda language: language.fillers)
_BEHIND = _FILLERS - _UNITS.keys()
"""They may stand behind a unit too, like the Finnish "välein"; an English "an" is a French year."""
_TOO_SHORT = ("w", "an")
"""Units that alone say nothing: one letter, and a French year that is an English article."""
_LONGEST = 40
_MOST_DAYS = 36500
_PART = re.compile(r"\d+|[^\W\d_]+")


def number_word(text: str) -> int | None:
    """The number that a word says, up to twelve; None for any other text.

    >>> number_word("one"), number_word("Zwei"), number_word("some")
    (1, 2, None)
    """
    return _NUMBERS.get(fold(text))


def read_days(text: str) -> int | None:
    """Days between two calls that a text asks for.

    None where it is a bare number, or nobody can tell.

    >>> [read_days(t) for t in ("4 weeks", "alle 2 Monate", "2x im Jahr", "4 viikon välein")]
    [28, 56, 182, 28]
    >>> read_days("28"), read_days("often")
    (None, None)
    """
    span = read_span(text)
    return None if span is None else span.days


class Span(NamedTuple):
    """A length of time: `number` units of `unit` days, or one of those units over `number`."""

    number: int
    unit: int
    is_part: bool = False
    """Whether it is so many times in a unit, as in "2x a year"."""

    @property
    def days(self) -> int:
        """How many days that is, in months of 28."""
        return self.unit // self.number if self.is_part else self.unit * self.number


def read_span(text: str) -> Span | None:
    """The length of time that a text says, with its unit; None as for `read_days`.

    >>> read_span("2 months"), read_span("2x a year").days
    (Span(number=2, unit=28, is_part=False), 182)
    """
    if len(text) > _LONGEST:
        return None
    word = fold(text)
    if word in _UNITS:
        return None if word in _TOO_SHORT else Span(1, _UNITS[word])
    parts = [fold(part) for part in _PART.findall(text)]
    while parts and parts[-1] in _BEHIND:
        parts.pop()
    if not parts or parts[-1] not in _UNITS:
        return None
    unit = _UNITS[parts[-1]]
    counts = []
    times_a_unit = False
    for part in parts[:-1]:
        if part in _TIMES or part in _ONCE:
            times_a_unit = True
        count = _count(part)
        if count is not None:
            counts.append(count)
        elif part not in _TIMES and part not in _FILLERS:
            return None
    if len(counts) > 1 or 0 in counts:
        return None
    span = Span(counts[0] if counts else 1, unit, times_a_unit)
    return span if 1 <= span.days <= _MOST_DAYS else None


def is_day_word(text: str) -> bool:
    """Whether a word says a day, in any language, like day, Tag or días."""
    return _UNITS.get(fold(text)) == 1


def _count(part: str) -> int | None:
    """The number that a part of a text stands for.

    None where it is none, as "jeden" is every in German.
    """
    if part.isdecimal():
        return int(part)
    if part == "jeden":
        return None
    return _NUMBERS.get(part)
