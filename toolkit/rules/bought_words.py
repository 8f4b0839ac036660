"""Whether a text of people names what was bought, in the singular or the plural. Practice 19."""

from collections.abc import Iterable

from toolkit.rules.point_rules import bare

_ENDINGS = ("s", "es", "e", "n", "en", "er", "ern", "a", "o", "i", "y", "x")
"""What words end in, in one number and not in the other, in the languages of our sheets."""
_SHORTEST = 3
"""Letters of a word, and of what is left of it without its ending."""
_SAY_LITTLE = (
    "and the for off all any your our with from per new free next extra order orders discount sale "
    "und der die das den dem fur mit auf von pro alle alles ihre neu neue rabatt prozent les des "
    "sur aux pour avec tous toutes votre remise commande los las del por para con sus todos todas "
    "descuento pedido gli dei delle per tutti tutte sconto ordine dla oraz lub nad pod przy rabat "
    "procent percent angebot offer offre oferta offerta"
)
"""Words, as `bare` spells them, that say nothing of what an offer is of."""
_LITTLE = frozenset(_SAY_LITTLE.split())


def is_bought(what: str, bought: Iterable[str]) -> bool:
    """Whether a text names one of these items or categories, or a word of one.

    >>> is_bought("10 % off valves", ["Valve"]), is_bought("Pumpen und Schläuche", ["Schlauch"])
    (True, True)
    >>> is_bought("steamer", ["tea"]), is_bought("10 % off the lot", ["10 off mugs"])
    (False, False)
    """
    words = _words(what)
    padded = f" {' '.join(words)} "
    stems = _stems(words)
    for item in bought:
        named = _words(item)
        if named and (f" {' '.join(named)} " in padded or not stems.isdisjoint(_stems(named))):
            return True
    return False


def _words(text: str) -> list[str]:
    kept = (letter if letter.isalnum() else " " for letter in bare(text))
    return "".join(kept).split()


def _stems(words: Iterable[str]) -> set[str]:
    """The words that say what it is of, each with what it may be in the other number."""
    found = set()
    for word in words:
        if len(word) < _SHORTEST or word in _LITTLE or not any(map(str.isalpha, word)):
            continue
        found.add(word)
        found |= {word[: -len(end)] for end in _ENDINGS if word.endswith(end)}
        if word.endswith("ies"):
            found.add(f"{word[:-3]}y")
    return {stem for stem in found if len(stem) >= _SHORTEST}
