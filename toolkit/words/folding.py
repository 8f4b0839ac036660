"""The spelling by which titles, headers, names and words of cells are compared."""

import re
import unicodedata
from functools import lru_cache

_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]|（[^）]*）|\{[^}]*\}")
_PLAIN_LETTERS = str.maketrans("łøđæœı", "lodaoi")
_ASCII_MARKS = {code: None for code in range(128) if not chr(code).isalnum()}
WORDS_KEPT = 32_768
"""Spellings that are remembered: the 6,000 words of all languages, and what a book repeats.

Without an end all that stood in a book would stay as long as the process.
"""


@lru_cache(maxsize=WORDS_KEPT)
def fold(text: str) -> str:
    """Spelling without case, accents, spaces, punctuation and bracketed hints.

    >>> fold("Deal Value ($) *"), fold("Straße"), fold("customer_id"), fold("Imię")
    ('dealvalue', 'strasse', 'customerid', 'imie')
    """
    bare = text
    if "(" in text or "[" in text or "（" in text or "{" in text:
        bare = _BRACKETS.sub("", text)
        bare = bare if bare.strip() else text
    lower = bare.casefold().replace("#", "number")
    if lower.isascii():
        return lower if lower.isalnum() else lower.translate(_ASCII_MARKS)
    plain = unicodedata.normalize("NFKD", lower).translate(_PLAIN_LETTERS)
    # An accent that stands by itself now is no letter.
    return "".join(filter(str.isalnum, plain))


def spaced(header: str) -> str:
    """A header in snake case with spaces between its words, as long as before; others as they are.

    >>> spaced("due_date_utc"), spaced("Rep_ID of team")
    ('due date utc', 'Rep_ID of team')
    """
    return header if " " in header else header.replace("_", " ")


def without_umlauts(folded: str) -> str:
    """A folded word with ae, oe and ue, as Germans type them without the keys, as a, o and u."""
    return folded.replace("ae", "a").replace("oe", "o").replace("ue", "u")


_HALF_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: " "}
"""Letters, digits and marks as wide as Chinese and Japanese signs -> the usual ones."""


def half_width(text: str) -> str:
    """A text with usual letters and digits in place of those of full width.

    >>> half_width("１２，０００円")
    '12,000円'
    """
    return text if text.isascii() else text.translate(_HALF_WIDTH)
