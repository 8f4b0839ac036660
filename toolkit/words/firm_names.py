"""Names of firms and people as they are compared: without their legal form, and by their words."""

import re
from collections.abc import Mapping

from toolkit.words.folding import fold

MOST_WITH_ALL_WORDS = 3
"""Names in which all words of another one stand, above which they say nothing."""
SHORTEST_PART = 4
"""Letters of the longest word of such a part."""
_FORMS = {
    "limited": "ltd",
    "incorporated": "inc",
    "corporation": "corp",
    "company": "co",
    "gesellschaftmitbeschrankterhaftung": "gmbh",
    "aktiengesellschaft": "ag",
    "sociedadlimitada": "sl",
    "sociedadanonima": "sa",
}
"""Legal forms that are written in two ways, folded."""


def without_form(name: str) -> tuple[str, str]:
    """A name folded without its legal form, and that form; ("", "") where nothing is left."""
    from cleanco import basename

    bare = fold(_without_article(str(basename(name)).strip()))
    form = fold(_without_article(name.strip())).removeprefix(bare)
    if len(bare) < 2:
        return "", ""
    return bare, _FORMS.get(form, form)


def _without_article(name: str) -> str:
    return re.sub(r"(?i)^the\s+", "", name)


def names_by_word(names: list[str]) -> dict[str, set[str]]:
    """Folded word -> the names that it stands in."""
    found: dict[str, set[str]] = {}
    for name in names:
        for word in _words(name):
            found.setdefault(word, set()).add(name)
    return found


def with_all_words_of(said: str, names_of_word: Mapping[str, set[str]]) -> list[str]:
    """Names in which every word of another one stands; none where they are many."""
    words = _words(said)
    if not words or max(map(len, words)) < SHORTEST_PART:
        return []
    found = set.intersection(*(names_of_word.get(word, set()) for word in words))
    return sorted(found) if len(found) <= MOST_WITH_ALL_WORDS else []


def _words(name: str) -> list[str]:
    return [folded for word in name.split() if (folded := fold(word))]
