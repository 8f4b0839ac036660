"""A step of the playbook as its cells say it: what it waits for, how long, for whom, by what."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from toolkit.parsing.dates import MONTHS
from toolkit.parsing.durations import is_day_word, number_word, read_span
from toolkit.schema.channels import CHANNELS
from toolkit.words.every_language import LANGUAGES, folded_words, split
from toolkit.words.folding import fold

EVENTS = ("start", "first order", "delivery", "case resolved")
"""Triggers that happen to a customer on a day; the others come round or are days of the year."""
TRIGGERS = (*EVENTS, "every", "date", "top ten")
PURPOSES = (
    "onboarding",
    "wow",
    "introduction",
    "incentive",
    "sit-down",
    "appreciation",
    "special action",
    "panel",
)
"""What steps of the built-in playbook are for, but thanks and reviews, which settings tell."""
AUDIENCES = ("all", "new", "long-standing", "first-time", "promoters")


def _kinds(field: str, kinds: tuple[str, ...]) -> dict[str, str]:
    """Folded words of all languages -> which of these kinds they mean; the first language wins."""
    known: dict[str, str] = {}
    for language in reversed(LANGUAGES):
        of_language = getattr(language, field)
        for kind in kinds:
            known.update(dict.fromkeys(map(fold, split(of_language.get(kind, ""))), kind))
    return known


_TRIGGERS = _kinds("triggers", TRIGGERS)
_PURPOSES = _kinds("purposes", PURPOSES)
_AUDIENCES = _kinds("audiences", AUDIENCES)
_COLLEAGUE = folded_words(lambda language: language.colleague)
_GIFT = folded_words(lambda language: language.giving.get("gift", ""))
_WORKING = folded_words(lambda language: language.working_days)
_SEASON = folded_words(lambda language: language.season)
_CHANNELS = {fold(word): channel for channel, words in CHANNELS.items() for word in words}
_BETWEEN = re.compile(r"[,;|/\n]")
_PARTS = re.compile(r"\d+|[^\W\d_]+")
_ISO_DAY = re.compile(r"\d{4}-(\d{1,2})-(\d{1,2})")
_LENGTHS = {28: 1, 56: 2, 84: 3, 182: 6, 364: 12}
"""Units of so many days -> the calendar months that they are behind a trigger."""
_LAST_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
MOST = 3650
"""Days, or months, after a trigger that a step may wait at most."""


class After(NamedTuple):
    """How long after its trigger a step is due, or on which day of the year."""

    number: int = 0
    unit: str = "working days"
    """ "working days", "days" or "months"; "year" for a day of the year, "season" for that on which
    gifts are given where the customer lives.
    """
    month: int = 0
    day: int = 0

    @property
    def is_day_of_year(self) -> bool:
        """Whether it is a day of each year, the same everywhere or by country."""
        return self.unit in ("year", "season")


class Step(NamedTuple):
    """A step that can be gone by."""

    name: str
    trigger: str
    after: After
    audiences: frozenset[str]
    """Those of AUDIENCES but "all" that its customers must be in, each of them."""
    others: tuple[str, ...]
    """Further words under For: tiers and tags."""
    how: str
    """A channel, "gift", "colleague", or ""."""
    purpose: str
    say: str

    @property
    def key(self) -> str:
        """The part of its name by which it is known, folded: what stands before a colon."""
        return step_key(self.name)


class Wrong(NamedTuple):
    """What is wrong in a cell of a step, and what to write."""

    column: str
    says: str
    fix: str
    severity: str = "warning"


def step_key(text: str) -> str:
    """By what a step is known in a text that begins with its name.

    >>> step_key("Sit down with them: what is new?")
    'sitdownwiththem'
    """
    return fold(text.partition(": ")[0])


def purpose_key(text: str) -> str:
    """By what a purpose is known, folded: those of the built-in playbook in whatever language.

    >>> purpose_key("Zusammensetzen"), purpose_key("Sit-down"), purpose_key("Messe")
    ('sitdown', 'sitdown', 'messe')
    """
    word = fold(text)
    return fold(_PURPOSES.get(word, word))


def read_step(row: Mapping[Any, Any]) -> tuple[Step | None, list[Wrong]]:
    """The step of a row with step, trigger, after, for, how, purpose, say, and what is wrong.

    None where nobody could go by it, or nothing stands there.
    """
    cells = {name: _text(row[name]) for name in _COLUMNS}
    if not any(cells.values()):
        return None, []
    wrong: list[Wrong] = []
    trigger = _TRIGGERS.get(fold(cells["trigger"]), "")
    if not trigger:
        wrong.append(Wrong("trigger", "no trigger that is known; the step is left out", _ONE_OF))
    after = read_after(cells["after"])
    about_after = _wrong_after(trigger, after) if trigger else None
    if about_after:
        wrong.append(about_after)
    how = read_how(cells["how"])
    if how is None:
        says = "nothing that is known; the step stands on To do"
        fix = "Write call, visit, e-mail, letter, gift or colleague."
        wrong.append(Wrong("how", says, fix, "note"))
    if after is None or about_after or not trigger:
        return None, wrong
    audiences, others = read_whom(cells["for"])
    name = cells["step"] or cells["purpose"] or cells["say"] or trigger
    purpose = cells["purpose"] or name
    return Step(name, trigger, after, audiences, others, how or "", purpose, cells["say"]), wrong


_COLUMNS = ("step", "trigger", "after", "for", "how", "purpose", "say")
_ONE_OF = f"Write one of {', '.join(TRIGGERS)}."


def _text(value: Any) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""


def _wrong_after(trigger: str, after: After | None) -> Wrong | None:
    """Why nobody can go by this time after this trigger; None where one can."""
    if after is None:
        says = "no length of time and no day of the year; the step is left out"
        return Wrong("after", says, "Write a time like 3 days, day 30 or 2 months, or 1 Dec.")
    if trigger in EVENTS and after.is_day_of_year:
        says = "a day of the year says nothing after this trigger; the step is left out"
        return Wrong("after", says, "Write a time like 3 days, or date as the trigger.")
    if trigger == "date" and not after.is_day_of_year:
        says = "a date is a day of the year, and this is none; the step is left out"
        return Wrong("after", says, "Write a day like 1 Dec, or season.")
    if trigger in ("every", "top ten") and not after.number and not after.is_day_of_year:
        says = "nothing tells how often; the step is left out"
        return Wrong("after", says, "Write a time like 1 year, or a day like 1 Dec.")
    return None


def read_after(text: str) -> After | None:
    """The time that a cell says; blank is at once, None what nobody can read.

    Days are working days, like a bare number; "day 30" is the thirtieth of the calendar, and a
    week, a month and a year are as long as there. A date is its day of each year, and the season is
    a day of its own in each country.

    >>> [read_after(text).unit for text in ("3 days", "day 30", "2 months", "1 Dec", "season")]
    ['working days', 'days', 'months', 'year', 'season']
    >>> read_after("soon")
    """
    parts = _PARTS.findall(text)
    if not parts:
        return After() if not text else None
    if fold(text) in _SEASON:
        return After(0, "season")
    found = _numbered_day(parts) or _working_days(text, parts) or _length(text)
    if found is None:
        return _day_of_year(text, parts)
    return found if found.number <= MOST else None


def _numbered_day(parts: list[str]) -> After | None:
    """ "day 30"."""
    if len(parts) == 2 and is_day_word(parts[0]) and parts[1].isdecimal():
        return After(int(parts[1]), "days")
    return None


def _working_days(text: str, parts: list[str]) -> After | None:
    """ "3", "3 days" and "3 working days"."""
    if re.fullmatch(r"\d+([.,]0+)?", text):
        return After(int(parts[0]))
    count = _number(parts[0])
    is_counted = fold("".join(parts[1:])) in _WORKING
    if is_counted or (len(parts) == 2 and is_day_word(parts[1])):
        return None if count is None else After(count)
    return None


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() else number_word(text)


def _length(text: str) -> After | None:
    """ "2 weeks", "a month", "yearly"."""
    span = read_span(text)
    if span is None:
        return None
    if span.is_part or span.unit not in _LENGTHS:
        return After(span.days, "days")
    return After(span.number * _LENGTHS[span.unit], "months")


def _day_of_year(text: str, parts: list[str]) -> After | None:
    """ "1 Dec", "Dec 1", "1. Dezember", and a whole date as a cell holds it."""
    whole = _ISO_DAY.match(text)
    if whole:
        return _of_year(int(whole[1]), int(whole[2]))
    words = [part for part in parts if not part.isdecimal()]
    numbers = [int(part) for part in parts if part.isdecimal()]
    months = [MONTHS[fold(word)] for word in words if fold(word) in MONTHS]
    if len(months) == 1 and numbers and len(numbers) <= 2:
        return _of_year(months[0], numbers[0])
    return None


def _of_year(month: int, day: int) -> After | None:
    if 1 <= month <= 12 and 1 <= day <= _LAST_DAYS[month - 1]:
        return After(0, "year", month, day)
    return None


def read_how(text: str) -> str | None:
    """By what a step is done: a channel, "gift", "colleague", "" for a blank; None for a stranger.

    >>> [read_how(text) for text in ("call", "Besuch", "gift", "Kollege", "", "fax")]
    ['phone', 'visit', 'gift', 'colleague', '', None]
    """
    word = fold(text)
    if not word:
        return ""
    if word in _COLLEAGUE:
        return "colleague"
    return "gift" if word in _GIFT else _CHANNELS.get(word)


def read_whom(text: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """For whom a step is: the audiences, and the other words, which are tiers and tags.

    >>> read_whom("A, B; promoters")
    (frozenset({'promoters'}), ('A', 'B'))
    """
    words = [word.strip() for word in _BETWEEN.split(text)]
    words = [word for word in words if word]
    known = {word: _AUDIENCES.get(fold(word)) for word in words}
    audiences = frozenset(kind for kind in known.values() if kind and kind != "all")
    return audiences, tuple(word for word, kind in known.items() if kind is None)
