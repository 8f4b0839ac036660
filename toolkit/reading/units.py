"""The unit that a header says: what its numbers are multiplied by."""

import re

from toolkit.schema.model import Column
from toolkit.words.every_language import meanings

_SCALES_OF_MONEY = meanings(lambda language: language.header_scales)
_SCALE_WORDS = {
    "money": _SCALES_OF_MONEY,
    "cost": _SCALES_OF_MONEY,
    "minutes": meanings(lambda language: language.header_minutes),
}
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
    """
    scales = _SCALE_WORDS.get(column.kind)
    if not scales:
        return 1.0
    for hint in _HINTS.findall(header.casefold()):
        for word in re.split(r"[\s.()（）]+", " ".join(hint)):
            scale = scales.get(_THOUSANDS.sub("", word))
            if scale:
                return float(scale)
    return 1.0
