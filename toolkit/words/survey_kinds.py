"""What the name of a survey says of its scores: what was asked, and the scale; many languages."""

import re
from typing import NamedTuple

from toolkit.words.folding import fold

_RECOMMEND = (
    "nps", "promoter", "recommend", "empfehl", "recomend", "recommand", "raccomand", "aanbevel",
    "polec", "rekommend", "anbefal", "suosittel", "推奨", "推荐", "推薦",
)  # fmt: skip
_GRADES = ("schulnot", "zensur")
_EFFORT = ("customer effort", "effort score", "aufwand", "mühe", "muehe")
"""Parts of words, in small letters; the others folded."""
_RANGE = re.compile(r"(?<!\d)([01]) ?(?:-|–|to|bis|à|a|al|tot|do|/|\.\.+) ?(100|10|[3-9])(?!\d)")
_OUT_OF = re.compile(r"(?:/|out of|von|sur|su) ?(100|10|7|5)(?!\d)")
_ONE_IS_BEST = re.compile(
    r"(?<!\d)1 ?(?:=|:|is|ist) ?(?:the )?(?:best|very (?:good|satisfied)|excellent|"
    r"sehr (?:gut|zufr)|très (?:bien|bon|satis)|ottimo|molto sodd|"
    r"muy (?:buen|bien|satis)|bardzo (?:dobr|zado)|zeer)"
)


class Said(NamedTuple):
    """What a name says: the lowest and highest score, and what it asks; nothing where it does not.

    `one_is_best` is of grades as in German schools, `effort` of how much trouble something was, of
    which nobody knows whether more is better.
    """

    named: bool = False
    low: float | None = None
    high: float | None = None
    recommends: bool = False
    csat: bool = False
    one_is_best: bool = False
    effort: bool = False


def what_is_said(kind: str, header: str = "") -> Said:
    """What the name of a survey, and the header of its scores, say of them.

    >>> what_is_said("NPS 1-7")[:4]
    (True, 1.0, 7.0, True)
    >>> what_is_said("Schulnote").one_is_best, what_is_said("Care", "1-6 (1 = best)").one_is_best
    (True, True)
    >>> what_is_said("", "Satisfaction out of 10")[1:3], what_is_said("Visit").low
    ((0.0, 10.0), None)
    """
    text = f"{kind} {header}".casefold()
    folded = fold(text)
    low, high = _range_in(text)
    return Said(
        named=bool(kind.strip()),
        low=low,
        high=high,
        recommends=asks_to_recommend(text),
        csat=bool(re.search(r"\bcsat\b", text)),
        one_is_best=any(part in folded for part in _GRADES) or bool(_ONE_IS_BEST.search(text)),
        effort=bool(re.search(r"\bces\b", text)) or any(part in text for part in _EFFORT),
    )


def _range_in(text: str) -> tuple[float | None, float | None]:
    said = _RANGE.search(text)
    if said:
        return float(said[1]), float(said[2])
    said = _OUT_OF.search(text)
    if said:
        high = float(said[1])
        return (0.0 if high >= 10 else 1.0), high
    return None, None


def asks_to_recommend(kind: str) -> bool:
    """Whether the name of a survey says that it asks for a recommendation.

    >>> asks_to_recommend("NPS 2026"), asks_to_recommend("Weiterempfehlung")
    (True, True)
    >>> asks_to_recommend("Zufriedenheit")
    False
    """
    folded = fold(kind)
    return any(part in folded for part in _RECOMMEND)
