"""Words for the state of an order or invoice, in every language: whether such a row counts."""

import re
from collections.abc import Callable
from functools import cache
from typing import Any

from toolkit.settings import Settings
from toolkit.words.every_language import LANGUAGES, folded_words, split
from toolkit.words.folding import fold

VOID, OPEN, UNKNOWN = "void", "open", ""
_SAYS = {VOID: "does not count", OPEN: "counts"}
_PREFIXES = ("wc-", "status:")
"""What a shop writes before the word for a state."""
LONGEST = 3
"""Words of the longest state that is looked for at the beginning of a longer text."""


def known_words(kind: Callable[[Any], Any]) -> dict[str, str]:
    """Folded word -> its meaning, of one kind in every language; the first language decides."""
    known: dict[str, str] = {}
    for language in LANGUAGES:
        for meaning, words in kind(language).items():
            for word in split(words):
                known.setdefault(fold(word), meaning)
    return known


_STATE_OF = known_words(lambda language: language.order_states)
_PAID = known_words(lambda language: {OPEN: language.paid})
_YES_NO = known_words(lambda language: {OPEN: "|".join((language.yes, language.no))})
_VOID_WORDS = [word for word, meaning in _STATE_OF.items() if meaning == VOID and len(word) > 5]
_BY_WHOM = folded_words(lambda language: language.by_whom)
_WORD_OR_MARK = re.compile(r"[^\W\d]+|\d|%|[:;–—]|\s-\s")


def words_told() -> list[tuple[str, str]]:
    """Every word for a state, with what it says as a sentence says it."""
    told: list[tuple[str, str]] = []
    for language in LANGUAGES:
        for meaning, words in language.order_states.items():
            told += [(word, _SAYS[meaning]) for word in split(words)]
    return told


def state_of(word: str) -> str:
    """What a word for the state of an order says: that it does not count, that it does, or "".

    Behind it may stand by whom or why, and nothing that takes it back.

    >>> state_of("Refunded"), state_of("wc-cancelled"), state_of("Storniert"), state_of("paid")
    ('void', 'void', 'void', 'open')
    >>> state_of("cancelled by customer"), state_of("not cancelled"), state_of("Refund requested")
    ('void', '', '')
    """
    text = word.strip().casefold()
    for prefix in _PREFIXES:
        text = text.removeprefix(prefix)
    folded = fold(text)
    known = _STATE_OF.get(folded) or _PAID.get(folded) or _YES_NO.get(folded)
    return known or _with_reason(text)


def _with_reason(text: str) -> str:
    """VOID for a word that says so, with by whom or why behind it; else UNKNOWN.

    >>> _with_reason("storniert vom kunden"), _with_reason("cancelled - out of stock")
    ('void', 'void')
    >>> _with_reason("refunded: partially"), _with_reason("returned - in process")
    ('', '')
    """
    parts = _WORD_OR_MARK.findall(text)
    for count in range(1, min(LONGEST, len(parts) - 1) + 1):
        if _STATE_OF.get(fold(" ".join(parts[:count]))) != VOID:
            continue
        mark, tail = parts[count], parts[count + 1 :]
        is_reason = mark.strip() in ":;–—-" or fold(mark) in _BY_WHOM
        return VOID if is_reason and not _takes_back(tail) else UNKNOWN
    return UNKNOWN


def _takes_back(tail: list[str]) -> bool:
    """Whether what stands behind a state says that it is not whole, or another state."""
    if not tail or any(part.isdigit() or part == "%" for part in tail):
        return True
    is_part = any(fold(part) in _partly() for part in tail)
    return is_part or _STATE_OF.get(fold(" ".join(tail))) == OPEN


def said_of_states(settings: Settings) -> dict[str, str]:
    """What a person said of words for the state of an order: folded word -> VOID or OPEN."""
    said = dict.fromkeys(map(fold, settings.counting_states), OPEN)
    return said | dict.fromkeys(map(fold, settings.void_states), VOID)


def is_partly_refunded(word: str) -> bool:
    """Whether an order counts of which a part was given back.

    >>> is_partly_refunded("Partially refunded"), is_partly_refunded("Refunded")
    (True, False)
    """
    folded = fold(word)
    if _STATE_OF.get(folded) != OPEN:
        return False
    return any(void in folded for void in _VOID_WORDS)


@cache
def _partly() -> set[str]:
    """The first words of states of orders of which a part was given back: partially, teilweise."""
    counting = [word for word, says in words_told() if says == _SAYS[OPEN]]
    first = {fold(word.split()[0]) for word in counting if is_partly_refunded(word)}
    return first | {"part", "partial", "partly", "teil"}
