"""The starter workbook in a language: titles, headers, words to choose from and the playbook.

Titles and headers are the first that the files of words declare, so that they are read as what
they are; what they do not know stays English.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from toolkit.catalogues.catalogue import ENGLISH, Catalogue, catalogue
from toolkit.parsing.playbook_steps import AUDIENCES, TRIGGERS
from toolkit.rules.giving_rules import KINDS
from toolkit.schema.channels import CHANNEL_LABELS
from toolkit.schema.model import Table
from toolkit.words.every_language import LANGUAGES, split
from toolkit.words.folding import fold
from toolkit.words.language import Language

_LIKE = {"customers.name": "customer", "customers.owner": "rep", "calls.by": "rep"}
_PLAIN = {"calls.notes": "notes"}
"""Columns whose own words are those of programs, and what people call them."""
_SHOWN = 3
"""Words of a setting that are shown."""
_OF_CHANNELS = {"call": "phone", "visit": "visit", "e-mail": "email", "letter": "letter"}
"""How a step is done, in words of the playbook, and the channel that it is."""


class StarterWords:
    """The words of one language for a starter workbook."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.words: Catalogue = catalogue(code)
        self._of: Language = next(each for each in LANGUAGES if each.code == code)

    def title(self, table: str, english: str) -> str:
        """How a sheet is called that holds this table."""
        return english if self.code == ENGLISH else _first(self._of.titles.get(table), english)

    def headers(self, table: Table, names: Iterable[str]) -> list[str]:
        """What stands over these columns of a table, each different from the others."""
        found: list[str] = []
        for name in names:
            label = table.column(name).label
            key = f"{table.name}.{name}"
            key = _PLAIN.get(key, key)
            said = "" if self.code == ENGLISH else self._of.words_over(key, _LIKE.get(key, ""))
            known = [word for word in split(said) if word[0] not in "~?"]
            taken = set(map(fold, found))
            free = next((word for word in known if fold(word) not in taken), label)
            found.append(free[0].upper() + free[1:])
        return found

    def choice(self, column: str, word: str) -> str:
        """A word to choose from in a column, or one that stands there."""
        if self.code == ENGLISH:
            return word
        language = self._of
        if column == "kind" and word in KINDS:
            return _first(language.giving.get(word), word)
        if column == "trigger" and word in TRIGGERS:
            return _first(language.triggers.get(word), word)
        if column == "for" and word in AUDIENCES:
            return _first(language.audiences.get(word), word)
        if column == "how":
            return self._way(word)
        if column == "status":
            return _first(language.statuses.get(fold(word)), word)
        return self.words.say(word)

    def _way(self, word: str) -> str:
        """How a step of the playbook is done."""
        if word in _OF_CHANNELS:
            return self.words.say(CHANNEL_LABELS[_OF_CHANNELS[word]])
        said = {"gift": self._of.giving.get("gift"), "colleague": self._of.colleague}
        return _first(said.get(word), word)

    def step(self, row: Mapping[str, str]) -> dict[str, str]:
        """A row of the playbook."""
        if self.code == ENGLISH:
            return dict(row)
        whom = ", ".join(self.choice("for", word) for word in row["for"].split(", "))
        return {
            "step": self.words.said(row["step"]),
            "trigger": self.choice("trigger", row["trigger"]),
            "after": self.words.say(row["after"], "playbook.after"),
            "for": whom,
            "how": self._way(row["how"]) if row["how"] else "",
            "purpose": self.words.say(row["purpose"], "playbook.purpose"),
            "say": self.words.sentence(row["say"]),
        }

    def say(self, text: str) -> str:
        """A text that people read in this workbook."""
        return self.words.say(text)

    def default(self, setting: str, value: Any) -> Any:
        """What holds where a setting is left blank, as it is typed; of many words the first ones.

        Of words that the files of words declare those of the language stand there.
        """
        if isinstance(value, bool):
            return self.say("yes" if value else "no")
        if not isinstance(value, tuple):
            return value
        known = self._words_of(setting)
        shown = [word for word in value if fold(word) in known] or list(value)
        more = ["..."] if len(value) > _SHOWN else []
        return ", ".join([*map(self._question, shown[:_SHOWN]), *more]) or None

    def _question(self, word: str) -> str:
        """A word to type; of a question the part that people read is said in the language."""
        key, colon, asked = word.partition(": ")
        return f"{key}{colon}{self.words.sentence(asked)}" if colon else word

    def _words_of(self, setting: str) -> set[str]:
        """The words of the language that a setting holds, as they are compared."""
        kind, _, of_what = setting.rpartition("_")
        said = self._of.statuses.get(kind, "") if of_what == "statuses" else ""
        if of_what in ("outcomes", "purposes"):
            said = getattr(self._of, kind, "")
        return set(map(fold, split(said)))

    def example(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """A row that shows what goes where."""
        return {
            name: self.choice(name, value) if isinstance(value, str) else value
            for name, value in row.items()
        }


def _first(words: str | None, other: str) -> str:
    """The first of the words that a language declares, else the other."""
    said: Sequence[str] = split(words or "")
    return next((word for word in said if word[0] not in "~?"), other)
