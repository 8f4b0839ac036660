"""What cells answer: yes or no, paid or not, disputed and why, in words of many languages."""

import re
from typing import Any

from toolkit.parsing.cells import NO, YES
from toolkit.words.every_language import folded_words
from toolkit.words.folding import fold

PAID = folded_words(lambda language: language.paid)
"""Words by which a status of an invoice says that it is paid."""
GIVEN = folded_words(lambda language: language.granted)
"""Words that say yes besides yes."""
DENIED = folded_words(lambda language: language.denied)
"""Words that say no besides no."""
WAITING = folded_words(lambda language: language.waiting)
"""Words that say that there is no answer yet."""


def is_answer(value: Any) -> bool:
    """Whether a cell holds an answer: any text but one that says that there is none yet."""
    return isinstance(value, str) and bool(value.strip()) and fold(value) not in WAITING


def yes_or_no(value: Any) -> bool | None:
    """What a cell answers, by all of it or its first word: True, False, None for anything else.

    >>> [yes_or_no(v) for v in ("Yes", "ja, ab Mai", "no, too dear", "on hold", "pending", None)]
    [True, True, False, None, None, None]
    """
    if not is_answer(value):
        return None
    whole = value.strip()
    first_word = re.split(r"[\s,;:.!]", whole)[0]
    # "on" alone is a yes, but "on hold" and "on Monday" are none.
    texts = [whole] if fold(first_word) == "on" else [whole, first_word]
    for text in texts:
        if _is_yes(text) or fold(text) in GIVEN:
            return True
        if _is_no(text) or fold(text) in DENIED:
            return False
    return None


def is_paid(value: Any) -> bool:
    """Whether the status of an invoice says that it is paid."""
    return isinstance(value, str) and (fold(value) in PAID or _is_yes(value.strip()))


def dispute_reason(value: Any) -> str | None:
    """Why an invoice is disputed: "" for a bare yes, None where it is not."""
    text = value.strip() if isinstance(value, str) else ""
    if not text or _is_no(text):
        return None
    return "" if _is_yes(text) else text


def _is_yes(text: str) -> bool:
    """Words are compared by their spelling, signs like ✓ as they stand."""
    return text in YES or fold(text) in YES


def _is_no(text: str) -> bool:
    return text in NO or fold(text) in NO
