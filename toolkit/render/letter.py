"""A letter to one person, as plain text and as HTML that is read on a phone: templates/letter.html.

What stands in cells is text in both: it makes no markup, no line of its own and no signs that a
reader does not see.
"""

import re
from typing import NamedTuple

from toolkit.catalogues.catalogue import ENGLISH
from toolkit.render.terminal_page import printable

_PHONE = re.compile(r"\+?[\d ()./-]{5,24}")
"""A cell that is one phone number and nothing else."""
_FEWEST_DIGITS, _MOST_DIGITS = 5, 15


class Fact(NamedTuple):
    """One thing that is said of an item, under a label; a long one in several lines."""

    label: str
    lines: list[str]
    of: str = ""
    """What the label is in English, where it is shown in another language."""

    @property
    def dialled(self) -> str:
        """The number that a phone dials where this is one; else "".

        >>> Fact("Phone", ["+49 (30) 23125-077"]).dialled
        '+493023125077'
        """
        text = self.lines[0] if len(self.lines) == 1 else ""
        digits = re.sub(r"[^\d+]", "", text)
        is_phone = (self.of or self.label) == "Phone" and _PHONE.fullmatch(text) is not None
        return digits if is_phone and _FEWEST_DIGITS <= len(digits) <= _MOST_DIGITS else ""


class Item(NamedTuple):
    """One call, task or person of a letter, with what is said of it."""

    title: str
    facts: list[Fact]


class Section(NamedTuple):
    """Items under a heading; `note` stands above them, also where there are none."""

    title: str
    items: list[Item]
    note: str = ""


class Letter(NamedTuple):
    """What one person is told of one day; nothing of the subject comes from a cell."""

    subject: str
    greeting: str
    sections: list[Section]
    closing: list[str]
    language: str = ENGLISH


def fact(label: str, text: object) -> list[Fact]:
    """What a cell says under a label, as a list of one; nothing for a cell that holds nothing.

    >>> fact("Points", "News: a\\n\\nNews: b")
    [Fact(label='Points', lines=['News: a', 'News: b'], of='')]
    >>> fact("Phone", None)
    []
    """
    if not isinstance(text, str):
        return []
    lines = [printable(line).strip() for line in text.splitlines()]
    filled = [line for line in lines if line]
    return [Fact(label, filled)] if filled else []


def title_of(*parts: object) -> str:
    """A heading of texts in one line, those that hold nothing left out.

    >>> title_of("Phone", None, "Hotel\\nSeeblick")
    'Phone: Hotel Seeblick'
    """
    filled = [part for part in parts if isinstance(part, str) and part.strip()]
    return ": ".join(" ".join(printable(part).split()) for part in filled)


def as_text(letter: Letter) -> str:
    """The letter as plain text; lines that come from cells stand indented under their item."""
    lines = [letter.greeting]
    for section in letter.sections:
        lines += ["", section.title.upper()]
        lines += [section.note] if section.note else []
        for number, item in enumerate(section.items, 1):
            lines += ["", f"{number}. {item.title}", *_facts_as_text(item)]
    lines += ["", "--", *letter.closing]
    return "\n".join(lines) + "\n"


def _facts_as_text(item: Item) -> list[str]:
    lines = []
    for each in item.facts:
        if len(each.lines) == 1:
            lines.append(f"   {each.label}: {each.lines[0]}")
            continue
        lines.append(f"   {each.label}:")
        lines += [f"   - {line}" for line in each.lines]
    return lines


def as_html_letter(letter: Letter) -> str:
    """The letter as HTML of one column; every text is escaped, and nothing is loaded from afar."""
    from toolkit.render.html_page import templates

    return templates().get_template("letter.html").render(letter=letter)
