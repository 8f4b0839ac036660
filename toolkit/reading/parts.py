"""Sheets that hold one log in parts, by year, month or region, as their titles tell."""

import re
from collections.abc import Collection, Sequence

from toolkit.parsing.dates import MONTHS
from toolkit.words.every_language import as_pattern, folded_words, words_of
from toolkit.words.folding import fold

_PARTS = folded_words(lambda language: language.parts)
"""Words besides months that name a part of a log."""
_COPY_WORDS = as_pattern(words_of(lambda language: language.copies))
_COPY = re.compile(rf"\(\d+\)\s*$|{_COPY_WORDS}", re.I)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def are_parts(titles: Sequence[str], own: Collection[str]) -> bool:
    """Whether titles differ only by a year, a number, a month or a region.

    `own` are folded words for the table itself.

    >>> are_parts(["Calls 2025", "Calls 2026"], {"calls"}), are_parts(["2025", "2026"], ())
    (True, True)
    >>> are_parts(["Calls", "Calls (2)"], {"calls"})
    False
    """
    return not any(map(is_copy, titles)) and len({_rest(t, own) for t in titles}) == 1


def is_copy(title: str) -> bool:
    """Whether a title says that its sheet is a copy, as Excel names one: "Calls (2)"."""
    return bool(_COPY.search(title))


def _rest(title: str, own: Collection[str]) -> tuple[str, ...]:
    """The words of a title that are neither a part nor a name of the table."""
    words = [fold(w) for w in re.findall(r"[^\W\d_]+", title)]
    return tuple(w for w in words if not (w in MONTHS or w in _PARTS or w in own))


def newest(titles: Sequence[str]) -> str:
    """The title with the latest year, where one has none that one; else the last of the tabs.

    >>> newest(["Calls 2026", "Calls 2025"]), newest(["North", "South"])
    ('Calls 2026', 'South')
    """
    order = {
        title: (max(map(int, _YEAR.findall(title)), default=9999), i)
        for i, title in enumerate(titles)
    }
    return max(titles, key=order.__getitem__)
