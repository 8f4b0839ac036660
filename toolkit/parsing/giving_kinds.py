"""What kind of giving a word says, in every language."""

from typing import Any

from toolkit.words.every_language import LANGUAGES, split
from toolkit.words.folding import fold

OTHER = "other"
"""What anything else is given as."""
_KIND_OF = {
    fold(word): kind
    for language in reversed(LANGUAGES)
    for kind, words in language.giving.items()
    for word in split(words)
}
MEANINGS = [
    (word, kind)
    for language in LANGUAGES
    for kind, words in language.giving.items()
    for word in split(words)
]
"""Each known word with its kind."""


def kind_of(text: Any) -> str:
    """What kind of giving a cell says: a blank is a gift, a word nobody knows "other"."""
    return _KIND_OF.get(fold(text), OTHER) if isinstance(text, str) else "gift"
