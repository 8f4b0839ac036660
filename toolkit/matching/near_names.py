"""Names that are only alike, as proposals: likeness proves nothing."""

import re
from collections.abc import Iterable, Mapping

from toolkit.words.firm_names import names_by_word, with_all_words_of, without_form
from toolkit.words.folding import fold

NEAR = 80
"""Likeness of 100 from which a name is proposed."""
MOST_NEAR = 3
PART = 90
"""Likeness of a name to one that it is a part of, as "Le Fournil" to "Boulangerie Le Fournil"."""


def nearest_names(words: Iterable[str], names: list[str]) -> dict[str, list[tuple[str, int]]]:
    """The up to three names most like each word, with their likeness of 100."""
    whole = {name: fold(name) for name in names}
    core = {name: _core(name) for name in names}
    names_of_word = names_by_word(names)
    near: dict[str, list[tuple[str, int]]] = {}
    for word in words:
        scores: dict[str, float] = {}
        for said, known in ((fold(word), whole), (_core(word), core)):
            for name, score in _likest(said, known):
                scores[name] = max(score, scores.get(name, 0))
        for name in with_all_words_of(word, names_of_word):
            scores.setdefault(name, PART)
        likest = sorted(scores, key=lambda name: (-scores[name], name))
        near[word] = [(name, round(scores[name])) for name in likest[:MOST_NEAR]]
    return near


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
