"""A letter in the language of a book; what people typed in its cells stays as it is."""

from toolkit.catalogues.catalogue import ENGLISH, Catalogue, catalogue
from toolkit.render.channel_in_language import channel_in
from toolkit.render.letter import Fact, Item, Letter, Section

_TYPED = ("Phone", "Last note", "Notes")
"""Labels under which people's words stand alone."""
_SENTENCES = ("Why now", "Open", "Points to raise", "What", "Where from")
"""Labels with sentences that our sheets have too; under others stand messages."""


def letter_in(letter: Letter, language: str) -> Letter:
    """The letter as a person who reads this language is sent it."""
    if language == ENGLISH:
        return letter
    words = catalogue(language)
    return Letter(
        words.told(letter.subject),
        words.told(letter.greeting),
        [_section_in(section, words) for section in letter.sections],
        [words.told(line) for line in letter.closing],
        language,
    )


def _section_in(section: Section, words: Catalogue) -> Section:
    items = [_item_in(item, words) for item in section.items]
    return Section(words.say(section.title), items, words.told(section.note))


def _item_in(item: Item, words: Catalogue) -> Item:
    """An item, whose title begins with a channel or a kind of task, or is a rep's name."""
    kind, colon, whose = item.title.partition(": ")
    said = channel_in(kind, words)
    title = f"{said}{colon}{words.told(whose)}" if colon else words.say(item.title)
    return Item(title, [_fact_in(fact, words) for fact in item.facts])


def _fact_in(fact: Fact, words: Catalogue) -> Fact:
    label = words.told(fact.label)
    if fact.label in _TYPED:
        return Fact(label, fact.lines, fact.label)
    if fact.label in _SENTENCES:
        return Fact(label, [words.sentence(line) for line in fact.lines], fact.label)
    lines = [words.sentence(words.told(line)) for line in fact.lines]
    return Fact(label, lines, fact.label)
