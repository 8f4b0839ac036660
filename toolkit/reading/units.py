"""The unit that a header says: what its numbers are multiplied by."""

import re

from toolkit.parsing.currencies import CURRENCIES
from toolkit.schema.model import Column
from toolkit.words.every_language import meanings
from toolkit.words.folding import spaced

_SCALES_OF_MONEY = meanings(lambda language: language.header_scales)
_SCALE_WORDS = {
    "money": _SCALES_OF_MONEY,
    "cost": _SCALES_OF_MONEY,
    "minutes": meanings(lambda language: language.header_minutes),
}
LETTERS_OF_SCALE = {"k": 1e3, "t": 1e3, "m": 1e6}
"""Letters that stand before a currency for thousands and millions of it."""
_HINTS = re.compile(
    r"[(\[（]([^)\]）]*)[)\]）]"  # in brackets: Revenue (k€)
    r"|\b(?:in|en) (.+)$"  # Duration in seconds
    r"|[,/\s]\s*([^\s(\[（]+)$"  # the last word: Revenue, k€
    r"|[,/\s]\s*([^\s(\[（]+\s+[^\s(\[（]{1,3})$"  # with a currency behind it: Obrót tys. zł
)
_THOUSANDS = re.compile(r"^\W*(?=000)")
"""What stands before the zeros in "$000"."""


def factor(header: str, column: Column) -> float:
    """What the numbers under a header are multiplied by; 1 for a header without a unit.

    >>> from toolkit.schema.inputs import CUSTOMERS
    >>> revenue = CUSTOMERS.column("revenue")
    >>> factor("Umsatz (T€)", revenue), factor("Revenue ($)", revenue)
    (1000.0, 1.0)
    >>> factor("revenue_k_eur", revenue), factor("Revenue (MEUR)", revenue)
    (1000.0, 1000000.0)
    """
    scales = _SCALE_WORDS.get(column.kind)
    if not scales:
        return 1.0
    for hint in _HINTS.findall(spaced(header).casefold()):
        for word in re.split(r"[\s.()（）]+", " ".join(hint)):
            scale = scales.get(_THOUSANDS.sub("", word))
            if scale is None and scales is _SCALES_OF_MONEY:
                scale = _of_currency(word)
            if scale:
                return float(scale)
    return 1.0


def is_of_money(word: str) -> bool:
    """Whether a word, in small letters, is a currency, or thousands or millions of one."""
    return word in CURRENCIES or word in _SCALES_OF_MONEY or _of_currency(word) is not None


def _of_currency(word: str) -> float | None:
    """What a letter before a currency multiplies by, as in "meur", "tchf" and "k£"."""
    return LETTERS_OF_SCALE.get(word[:1]) if word[1:] in CURRENCIES else None
