"""Words of all languages, and the questions, that settings have where nobody sets others."""

from toolkit.words.every_language import LANGUAGES, split, words_of
from toolkit.words.folding import fold

SUCCESS_WORDS = words_of(lambda language: language.success)
ATTEMPT_WORDS = words_of(lambda language: language.attempt)
SELL_WORDS = words_of(lambda language: language.sell)
REVIEW_WORDS = words_of(lambda language: language.review)
THANKS_WORDS = words_of(lambda language: language.thanks)


def statuses(meaning: str) -> tuple[str, ...]:
    """The words of all languages for what a status means, each once, however it is typed."""
    words: list[str] = []
    for language in LANGUAGES:
        words += split(language.statuses.get(meaning, "").lower())
    spellings: dict[str, str] = {}
    for word in reversed(words):
        spellings[fold(word)] = word
    return tuple(reversed(spellings.values()))


QUESTIONS = (
    "business: How is business; better or worse than last year?",
    "budget: Has the budget for what we supply changed?",
    "buying: Has what you buy, or how often, changed?",
    "size: Have you grown or become smaller?",
)
