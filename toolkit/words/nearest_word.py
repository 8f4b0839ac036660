"""The known word that is most like one nobody knows: a hint for a person, never a reading."""

from collections.abc import Iterable

from toolkit.words.folding import fold

LIKE = 70
"""Likeness of 100 from which a word is named."""


def nearest_word(word: str, known: Iterable[str]) -> str:
    """The known word that is spelled most like this one; "" where none is like it.

    >>> nearest_word("Canceled!!", ["paid", "cancelled"]), nearest_word("x", ["paid"])
    ('cancelled', '')
    """
    from rapidfuzz import fuzz, process

    found = process.extractOne(
        word, list(known), scorer=fuzz.ratio, processor=fold, score_cutoff=LIKE
    )
    return str(found[0]) if found else ""


def hint(word: str, meanings: Iterable[tuple[str, str]]) -> str:
    """A sentence with the nearest word and what it means; "" where none is like it.

    `meanings` are known words, each with what it means as a sentence says it.
    """
    of_word = dict(meanings)
    nearest = nearest_word(word, of_word)
    return f" Nearest: {nearest} ({of_word[nearest]})." if nearest else ""
