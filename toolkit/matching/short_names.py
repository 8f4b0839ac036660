"""Short names of people: whom "Anna" or "A. Berg" means among those whose whole names are known."""

from collections.abc import Iterable

from toolkit.words.folding import fold


def meant_by(short: str, names: Iterable[str]) -> str | None:
    """The one of these names that a shorter one stands for; None for none, and for several.

    A first name or a last name alone, or the last name behind the begin of the first.

    >>> team = ["Anna Berg", "Ben Cole", "Ben Dahl"]
    >>> meant_by("Anna", team), meant_by("A. Berg", team), meant_by("Ben", team)
    ('Anna Berg', 'Anna Berg', None)
    """
    words = _words(short)
    found = {fold(name): name for name in names if _is_short_of(words, _words(name))}
    return next(iter(found.values())) if len(found) == 1 else None


def _words(name: str) -> list[str]:
    return [word for word in map(fold, name.split()) if word]


def _is_short_of(words: list[str], whole: list[str]) -> bool:
    if not words or len(whole) < 2 or words == whole:
        return False
    if len(words) == 1:
        return words[0] in (whole[0], whole[-1])
    return words[-1] == whole[-1] and len(words) == 2 and whole[0].startswith(words[0])
