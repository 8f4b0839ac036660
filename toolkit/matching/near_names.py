"""Names that are only alike, as proposals: likeness proves nothing."""

import re
from collections.abc import Iterable, Mapping

from toolkit.words.folding import fold

NEAR = 80
"""Likeness of 100 from which a name is proposed."""
MOST_NEAR = 3
PART = 90
"""Likeness of a name to one that it is a part of, as "Le Fournil" to "Boulangerie Le Fournil"."""
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


def nearest_names(words: Iterable[str], names: list[str]) -> dict[str, list[tuple[str, int]]]:
    """The up to three names most like each word, with their likeness of 100."""
    whole = {name: fold(name) for name in names}
    core = {name: _core(name) for name in names}
    names_of_word = _names_of_word(names)
    near: dict[str, list[tuple[str, int]]] = {}
    for word in words:
        scores: dict[str, float] = {}
        for said, known in ((fold(word), whole), (_core(word), core)):
            for name, score in _likest(said, known):
                scores[name] = max(score, scores.get(name, 0))
        for name in _with_all_words_of(word, names_of_word):
            scores.setdefault(name, PART)
        likest = sorted(scores, key=lambda name: (-scores[name], name))
        near[word] = [(name, round(scores[name])) for name in likest[:MOST_NEAR]]
    return near


def _names_of_word(names: list[str]) -> dict[str, set[str]]:
    """Folded word -> the names that it stands in."""
    found: dict[str, set[str]] = {}
    for name in names:
        for word in _words(name):
            found.setdefault(word, set()).add(name)
    return found


def _with_all_words_of(said: str, names_of_word: Mapping[str, set[str]]) -> list[str]:
    """Names in which every word of another one stands; none where they are many."""
    words = _words(said)
    if not words or max(map(len, words)) < SHORTEST_PART:
        return []
    found = set.intersection(*(names_of_word.get(word, set()) for word in words))
    return sorted(found) if len(found) <= MOST_NEAR else []


def _words(name: str) -> list[str]:
    return [folded for word in name.split() if (folded := fold(word))]


def _likest(said: str, known: Mapping[str, str]) -> list[tuple[str, float]]:
    """The names whose compared form is most like what was said, with their likeness."""
    from rapidfuzz import fuzz, process

    if not said:
        return []
    found = process.extract(said, known, scorer=fuzz.ratio, limit=MOST_NEAR, score_cutoff=NEAR)
    return [(name, score) for _, score, name in found]


def _core(name: str) -> str:
    """A name without legal form, article and "and", as two names are compared for a proposal."""
    words = re.sub(r"\b(?:and|und|et|y|the)\b|[&+]", " ", name.casefold())
    bare, _ = without_form(words)
    return bare or fold(words)


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
