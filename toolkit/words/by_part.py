"""What a text means of which only a part is a known word: "Spoke w/ Jim", "CHURNED 2025"."""

import re
from collections.abc import Mapping, Sequence

from toolkit.words.folding import fold

_BETWEEN = re.compile(r"\s[-–—]\s|[–—,;:/|!().\n]+|->|=>")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
SAY_TOO_LITTLE = frozenset(("no", "not", "yes", "ok", "on", "x", "n", "y", "a", "b", "c"))
"""Words that another word behind them changes."""
MOST_WORDS = 4
"""Words at the begin of a part that are looked up together."""


def meaning_of_part(text: str, known: Mapping[str, str], ranks: Sequence[str] = ()) -> str:
    """The meaning of the first part of a text that is known, by its begin too; "" for none.

    `known` has folded words. With `ranks` it is the meaning that stands first there of all parts:
    "Lead - lost" is lost.

    >>> known = {"spoke": "reached", "noanswer": "attempt", "lost": "lost", "lead": "active"}
    >>> [meaning_of_part(text, known) for text in ("Spoke w/ Jim", "No answer, again", "Hm")]
    ['reached', 'attempt', '']
    >>> meaning_of_part("Lead - lost", known, ("lost", "active"))
    'lost'
    """
    found = []
    for part in _BETWEEN.split(text):
        meaning = known.get(fold(part)) or _by_begin(part, known)
        if meaning:
            found.append(meaning)
    if not found:
        return ""
    return min(found, key=ranks.index) if ranks else found[0]


def _by_begin(part: str, known: Mapping[str, str]) -> str:
    """The meaning of the most words with which a part begins that are known; "" for none."""
    words = _WORD.findall(part)
    for count in range(min(MOST_WORDS, len(words)), 0, -1):
        begin = fold("".join(words[:count]))
        if begin in known and begin not in SAY_TOO_LITTLE:
            return known[begin]
    return ""
