"""Headers that say what the marks, classes or prices under them are of."""

from toolkit.words.every_language import folded_words
from toolkit.words.folding import fold

REACHED = folded_words(lambda language: language.reached)
MISSED = folded_words(lambda language: language.missed)
ACTIVE = folded_words(lambda language: language.active_flags)
_NOT_ACTIVE = ("lost", "paused", "no_contact")
_PRIORITIES = folded_words(lambda language: language.priorities)
_TIMES_A_YEAR = folded_words(lambda language: language.times_a_year)
_PRICES = folded_words(lambda language: language.unit_prices)
STATUSES = folded_words(
    lambda language: "|".join(language.statuses.get(kind, "") for kind in _NOT_ACTIVE).strip("|")
)
LOST = folded_words(lambda language: language.lost_flags)


def says_outcome(header: str) -> bool:
    """Whether marks under a header of a log say who was reached, or who was not.

    >>> says_outcome("Reached?"), says_outcome("No answer"), says_outcome("Result")
    (True, True, False)
    """
    return fold(header) in REACHED | MISSED


def says_priority(header: str) -> bool:
    """Whether a header of the list is one for how much a customer matters."""
    return fold(header) in _PRIORITIES


def says_status(header: str) -> bool:
    """Whether marks under a header of the list say who is no customer any more, or not called.

    >>> says_status("Lost?"), says_status("Gesperrt"), says_status("Status")
    (True, True, False)
    """
    return fold(header) in LOST | STATUSES


def says_times_a_year(header: str) -> bool:
    """Whether a header of the list is one for how often a year a customer is to be called.

    >>> says_times_a_year("Visits per year"), says_times_a_year("Besuche/Jahr")
    (True, True)
    """
    return fold(header) in _TIMES_A_YEAR


def says_price(header: str) -> bool:
    """Whether a header of orders is one for the price of one piece.

    >>> says_price("Unit price"), says_price("Einzelpreis (EUR)"), says_price("Total price")
    (True, True, False)
    """
    words, _, _ = header.partition("(")
    return fold(words) in _PRICES
