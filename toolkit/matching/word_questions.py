"""The question what a word means that nobody knows: an outcome, or a status."""

from collections.abc import Iterable

from toolkit.matching.logs import rows_of
from toolkit.problem import Ask
from toolkit.settings.choices import WORDS, word_key
from toolkit.words.nearest_word import hint


def ask_word(
    what: str,
    word: str,
    question: str,
    *,
    until: str,
    rows: int,
    known: Iterable[tuple[str, str]],
) -> Ask:
    """The question, with all that such a word may mean and the nearest one that is known.

    `what` is the kind of word, as `WORDS` names it; it stands in so many rows. `known` are words
    with what each means, `until` is what is done as long as nobody answers.
    """
    evidence = f"It stands in {rows_of(rows)}.{hint(word, known)}"
    return Ask(word_key(what, word), question, tuple(WORDS[what]), until, evidence)
