"""The unit that a header says: what its numbers are multiplied by."""

import re

from toolkit.schema import Column

_SCALE_WORDS = {
    "money": {"k": 1e3, "k€": 1e3, "k$": 1e3, "t€": 1e3, "tsd": 1e3, "thousand": 1e3, "thousands": 1e3, "keur": 1e3, "kusd": 1e3, "teur": 1e3, "tausend": 1e3,
              "tys": 1e3, "miles": 1e3, "milhares": 1e3, "milliers": 1e3, "migliaia": 1e3, "duizend": 1e3, "000": 1e3, "000s": 1e3, "mio": 1e6, "million": 1e6, "millions": 1e6, "m€": 1e6, "m$": 1e6, "千円": 1e3, "万円": 1e4, "万元": 1e4, "万": 1e4},
    "minutes": {"h": 60, "hr": 60, "hrs": 60, "hour": 60, "hours": 60, "std": 60, "stunden": 60, "s": 1 / 60, "sec": 1 / 60, "secs": 1 / 60,
                "seconds": 1 / 60, "sek": 1 / 60, "sekunden": 1 / 60, "秒": 1 / 60, "時間": 60, "小时": 60},
}  # fmt: skip
_HINTS = re.compile(
    r"[(\[（]([^)\]）]*)[)\]）]"  # in brackets: Revenue (k€)
    r"|\b(?:in|en) (.+)$"  # Duration in seconds
    r"|[,/\s]\s*([^\s(\[（]+)$"  # the last word: Revenue, k€
)
_THOUSANDS = re.compile(r"^\W*(?=000)")
"""What stands before the zeros in "$000"."""


def factor(header: str, column: Column) -> float:
    """What the numbers under a header are multiplied by: "Revenue (k€)" 1,000, "Duration (sec)" a sixtieth; 1 without a unit.

    >>> from toolkit.schema import CUSTOMERS
    >>> factor("Umsatz (T€)", CUSTOMERS.column("revenue")), factor("Revenue ($)", CUSTOMERS.column("revenue"))
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
