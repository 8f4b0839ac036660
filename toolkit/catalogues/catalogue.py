"""One language as people read it: the words for each text that the code has in English."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from toolkit.catalogues.phrases import Phrases, Spelling

ENGLISH = "en"
_FILES = {"de": "german", "fr": "french", "es": "spanish", "pl": "polish", "it": "italian"}
LANGUAGES = (ENGLISH, *_FILES)
"""The languages that a book can be written in."""
_TOLD = "told|"
_DAY = re.compile(r"\d{1,2} [A-Z][a-z]{2} \d{4}")
_NUMBER = re.compile(r"[+-]?\d[\d,]*(?:\.\d+)?(?: ?%)?")


@dataclass(frozen=True, eq=False)
class Catalogue:
    """The words of one language, by the English text that they stand for.

    Where a text means something else in one column than elsewhere, "table.column|text" says so.
    """

    code: str
    texts: Mapping[str, str]
    parts: Mapping[str, str] = field(default_factory=dict)
    """Parts of sentences, with placeholders."""
    spelling: "Spelling | None" = None
    messages: Mapping[str, str] = field(default_factory=dict)
    """Parts of what is told of a book and of a run, which nothing reads back."""

    def say(self, text: str, at: str = "") -> str:
        """The words for an English text, in the column `at` ("table.column").

        A text that no language knows, like what a person typed, is itself.
        """
        return self.texts.get(f"{at}|{text}") or self.texts.get(text, text)

    def say_at(self, text: str, at: str) -> str:
        """The words for a text that is ours in the column `at` alone; others are themselves."""
        return self.texts.get(f"{at}|{text}", text)

    def english(self, words: str, at: str = "") -> str:
        """The English text that these words stand for; words that nobody knows are themselves."""
        of_column = self._english.get(f"{at}|{words}")
        return of_column or self._english.get(words, words)

    def sentence(self, text: str) -> str:
        """A sentence of ours, which may hold words of people, in the language."""
        return self._phrases.say(text) if self._phrases else text

    def english_sentence(self, text: str) -> str:
        """The English sentence that was said so."""
        return self._phrases.english(text) if self._phrases else text

    def told(self, text: str) -> str:
        """A message of ours, of one or more sentences, or a day alone, in the language."""
        if self._phrases and _DAY.fullmatch(text):
            return self._phrases.value("day", text)
        alone = self.texts.get(text)
        return alone or (self._messages.say(text) if self._messages else text)

    def said(self, text: str) -> str:
        """A text of ours, whether it stands alone or in sentences only."""
        alone = self.say(text)
        return self.sentence(text) if alone == text else alone

    def shown(self, text: str) -> str:
        """A text, a number or a day of ours as a chart or a cell shows it."""
        if self._phrases and _NUMBER.fullmatch(text):
            return self._phrases.value("number", text)
        if self._phrases and _DAY.fullmatch(text):
            return self._phrases.value("day", text)
        said = self.said(text)
        return self.told(text) if said == text else said

    def day(self, iso: str) -> str:
        """A day like 2026-12-01 as the language writes it."""
        return self._phrases.value("iso", iso) if self._phrases else iso

    def meant(self, words: str, at: str = "") -> str:
        """The English text of words, whether they stand alone or in sentences."""
        alone = self.english(words, at)
        return self.english_sentence(words) if alone == words else alone

    @cached_property
    def _phrases(self) -> "Phrases | None":
        """What exchanges sentences; English, which has no spelling of its own, needs none."""
        if self.spelling is None:
            return None
        from toolkit.catalogues.phrases import Phrases

        return Phrases(self.parts, self.texts, self.spelling)

    @cached_property
    def _messages(self) -> "Phrases | None":
        """What exchanges messages; words that mean something else in them stand under "told|"."""
        if self.spelling is None:
            return None
        from toolkit.catalogues.phrases import Phrases

        marked = {text.removeprefix(_TOLD): said for text, said in self.texts.items()}
        return Phrases(self.messages, marked, self.spelling)

    @cached_property
    def _english(self) -> dict[str, str]:
        known: dict[str, str] = {}
        for text, words in self.texts.items():
            at, bar, bare = text.rpartition("|")
            known.setdefault(f"{at}{bar}{words}", bare)
        return known


@cache
def catalogue(code: str) -> Catalogue:
    """The catalogue of a language; its file is read when it is first asked for."""
    if code == ENGLISH:
        return Catalogue(ENGLISH, {})
    found = import_module(f"toolkit.catalogues.{_FILES[code]}_texts").CATALOGUE
    assert isinstance(found, Catalogue)
    return found


def catalogues() -> Iterator[Catalogue]:
    """Every language, English first: who finds what is sought there reads no other file."""
    yield from map(catalogue, LANGUAGES)
