"""Words to choose from where a drop-down cannot hold them as they are, and what a choice means.

Excel parts the words of its list at commas, ends it at a quotation mark and takes 255 letters.
"""

from collections.abc import Sequence

_INSTEAD = str.maketrans({",": "\N{SINGLE LOW-9 QUOTATION MARK}", '"': "”"})
"""What is read like the marks that no list can hold."""
_MORE = "…"
_LETTERS = 255
_SHORTEST = 12
"""Letters of a word below which it says too little: further words are left out instead."""


def offered(words: Sequence[str]) -> list[str]:
    """What stands in the list of Excel for these words, each once.

    Long words are cut where they do not all go in. Where that is not enough words are left out,
    but not the last one, which may say that it is none of them.

    >>> offered(["Pumps, valves", "-"])
    ['Pumps‚ valves', '-']
    """
    kept = list(words)
    while len(kept) > 1 and _longest(kept) < min(_SHORTEST, max(map(len, kept))):
        kept.pop(-2)
    longest = _longest(kept)
    shown = (_cut(word.translate(_INSTEAD), longest) for word in kept)
    return list(dict.fromkeys(shown))


def _cut(word: str, longest: int) -> str:
    return word if len(word) <= longest else word[: longest - 1].rstrip() + _MORE


def _longest(words: Sequence[str]) -> int:
    """How many letters of each word go into the list at most; those of the longest if all do."""
    room = _LETTERS - (len(words) - 1)
    longest = max(map(len, words), default=0)
    while sum(min(len(word), longest) for word in words) > room:
        longest -= 1
    return longest


def meant(said: str, words: Sequence[str]) -> str:
    """The word that was chosen; what was typed where it is none of them, or may be several."""
    if said in words:
        return said
    begin = said.removesuffix(_MORE)
    shown = {word: word.translate(_INSTEAD) for word in words}
    found = [word for word, text in shown.items() if text == said]
    if not found and begin != said:
        found = [word for word, text in shown.items() if text.startswith(begin)]
    return found[0] if len(found) == 1 else said
