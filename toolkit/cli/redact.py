"""What a check says without anybody's data: cells keep their shape, in other letters."""

import hashlib
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

    from toolkit.book import Book

NAMING_COLUMNS = {
    "name", "customer", "customer_id", "alias", "contact_person", "their_person", "our_person",
    "owner", "rep", "backup", "by", "made_by", "handed_to", "email", "phone", "city", "postcode",
}  # fmt: skip
"""Columns whose words tell who somebody is, wherever else those words stand."""
ALPHABETS = (
    "aeiou",
    "bcdfghjklmnpqrstvwxyz",
    "äöüáéíóúàèìòùâêîôûãõåæøñçßłśźżąęćńčšžřěůýőű",
    "αβγδεζηθικλμνξοπρστυφχψω",
    "абвгдежзиклмнопрстуфхцчшщыэюяіїє",
)
"""Letters that stand for one another; any other letter is changed for a neighbour in its script."""
_WORD = re.compile(r"[^\W_]+")
_DATE = re.compile(r"\d{1,4}([-./ ])\d{1,2}\1\d{1,4}([ T]\d{1,2}:\d{2}(:\d{2})?)?")
"""A date stays: how its parts lie is what a wrong reading is about, and it names nobody."""


def redacted(check: dict[str, Any], book: "Book") -> dict[str, Any]:
    """A check as `retain check --json` prints it, safe to show: every cell's text in other letters.

    Sentences of ours, headers and titles of sheets stay, as a report of a wrong reading is about
    them, but for those words in them that name somebody in this book. The same word becomes the
    same other word all over one check.
    """
    letters = OtherLetters(_naming_words(book), salt=book.name)
    clean: dict[str, Any] = letters.everywhere(check)
    name, dot, ending = check["book"].rpartition(".")
    clean["book"] = f"{letters.of_cell(name)}{dot}{ending}"
    pairs = zip(check["problems"], clean["problems"], strict=True)
    for problem, shown in pairs:
        value = problem["value"]
        shown["value"] = letters.of_cell(value)
        for sentence in ("problem", "fix"):
            shown[sentence] = letters.in_sentence(problem[sentence], quoted=value.strip())
    return clean


class OtherLetters:
    """What stands for each word; `naming_words` are those that are changed in sentences too."""

    def __init__(self, naming_words: frozenset[str], *, salt: str) -> None:
        self._naming_words = naming_words
        self._salt = salt

    def of_cell(self, text: str) -> str:
        """All that a cell held in other letters and figures, but for a date."""
        if _DATE.fullmatch(text.strip()):
            return text
        return _WORD.sub(lambda word: self._other(word[0]), text)

    def in_sentence(self, text: str, *, quoted: str = "") -> str:
        """A sentence, with other letters in the cell it quotes and in words that name somebody."""
        if quoted:
            text = text.replace(quoted, self.of_cell(quoted))
        return _WORD.sub(lambda word: self._unless_ours(word[0]), text)

    def everywhere(self, value: Any) -> Any:
        """Any part of a check, its keys too, as `in_sentence` makes it."""
        if isinstance(value, str):
            return self.in_sentence(value)
        if isinstance(value, dict):
            return {self.everywhere(key): self.everywhere(inner) for key, inner in value.items()}
        if isinstance(value, list | tuple):
            return [self.everywhere(inner) for inner in value]
        return value

    def _unless_ours(self, word: str) -> str:
        return self._other(word) if word in self._naming_words else word

    def _other(self, word: str) -> str:
        digest = hashlib.sha256(f"{self._salt}\0{word.casefold()}".encode()).digest()
        turns = [digest[place % len(digest)] for place in range(len(word))]
        return "".join(_other_sign(*pair) for pair in zip(word, turns, strict=True))


def _other_sign(sign: str, turn: int) -> str:
    """A sign of the same kind that is never the sign itself.

    A zero stays, as it may be one too many.
    """
    if sign.isdecimal():
        return sign if sign == "0" else str((int(sign) + turn % 8) % 9 + 1)
    for alphabet in ALPHABETS:
        place = alphabet.find(sign.lower())
        if place >= 0:
            other = alphabet[(place + 1 + turn % (len(alphabet) - 1)) % len(alphabet)]
            return other.upper() if sign.isupper() else other
    neighbour = chr(ord(sign) ^ (1 + turn % 15))
    return neighbour if neighbour.isalpha() else "x"


def _naming_words(book: "Book") -> frozenset[str]:
    """Words of the book's columns that name people and firms, but for those that name a column."""
    found: set[str] = set()
    for table in book.tables.values():
        for column in NAMING_COLUMNS & set(table.columns):
            for text in _texts(table[column]):
                found.update(_WORD.findall(text))
    found -= _own_words()
    return frozenset(word for word in found if not _is_small_number(word))


def _is_small_number(word: str) -> bool:
    """Such an id stands as a count in our sentences as well, and tells nothing of anybody."""
    return word.isdecimal() and len(word) < 3


def _texts(column: "pd.Series[Any]") -> list[str]:
    return [text for text in column.dropna().unique().tolist() if isinstance(text, str)]


def _own_words() -> set[str]:
    """Words of our titles and labels, which stand in every check."""
    from toolkit.schema.inputs import INPUTS

    found: set[str] = set()
    for table in INPUTS.values():
        labels = [column.label for column in table.columns]
        own = " ".join([table.title, table.name, *table.names, *labels])
        found.update(_WORD.findall(own))
    return found
