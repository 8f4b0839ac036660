"""Sentences of ours in another language, and back: part by part, with what they are about inside.

The code makes a sentence of parts, like "Last spoke {day}" and ", so {day}". A catalogue has each
part with its placeholders, so a sentence is translated where it is shown, and what a person typed
inside it stays as it was typed. `{day}` is a day like 14 Apr 2026, `{iso}` one like 2026-04-14,
`{near}` one like Tue 24 Nov, `{nth}` an ordinal, a name that begins with n a number, `{tier}` a
class, `{weekday}` a whole weekday, `{ours}` a few texts of the catalogue, any other a few words
that stay.

Only in what nothing reads back `{rows}` is a number of rows, `{tasks}` one of to-dos, `{band}` from
which number to which, `{money}` an amount to the cent, maybe with its currency, `{short}` a day
without its year, `{span}` a month, quarter or year, `{months}` from which month to which,
`{changed}` what a person changed on a sheet of ours, `{labels}` are words with "or" between,
`{pairs}` words with "is" between, to the end, `{headings}` those that a new sheet is to have.
"""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from toolkit.calendars.working_days import LABELS
from toolkit.rules.sentences import MONTHS, WEEKDAYS, day, ordinal

_HELD = re.compile(r"\{(\w+)\}")
_MONTH = f"(?:{'|'.join(MONTHS)})"
_ENGLISH = {
    "day": rf"\d{{1,2}} {_MONTH} \d{{4}}",
    "near": rf"(?:{'|'.join(WEEKDAYS)}) \d{{1,2}} {_MONTH}",
    "iso": r"\d{4}-\d\d-\d\d",
    "nth": r"\d+(?:st|nd|rd|th)",
    "number": r"-?\d+(?:,\d{3})*(?:\.\d+)?%?",
    "tier": "[ABC]",
    "weekday": "|".join(LABELS),
    "ours": r"[^\n;.()]+?",
    "rows": r"\d[\d,]* (?:more )?rows?",
    "short": rf"\d{{1,2}} {_MONTH}",
    "tasks": r"(?:no|\d[\d,]*) to-dos?",
    "span": r"\d{4}(?:-\d\d| Q\d)?",
    "band": r"\d+ to \d+|\d+ and more",
    "money": r"-?\d+(?:,\d{3})*\.\d\d(?: [A-Z]{3})?",
    "months": rf"{_MONTH} \d{{4}} to {_MONTH} \d{{4}}",
    "labels": r"[^\n]+?",
    "pairs": r"[^\n]+",
    "changed": r"[^\n]+?",
    "headings": r"[^\n]+?",
    "words": r"[^\n]+?",
}
"""What stands in the placeholders of each kind, in English."""
_BEHIND_OURS = r"(?=$|[\n;.(),])"
"""Where texts of the catalogue end that nothing of the part stands behind."""
_MESSAGES_ONLY = (
    *("rows", "band", "tasks", "short", "money", "months", "labels", "pairs", "changed"),
    "headings",
)


@dataclass(frozen=True)
class Spelling:
    """How days and numbers are written in a language."""

    day: str
    """As in "%d.%m.%Y"."""
    near: str
    """A day near enough to be known by its weekday, which stands before it: "%d.%m."."""
    weekdays: str
    """Short, from Monday on, with blanks between."""
    whole_weekdays: str
    marks: str
    """The mark of thousands, and that of decimals."""
    either: str
    """What stands between two words of which one holds."""


class Phrases:
    """The parts of sentences that a language has, put in place of the English ones and back."""

    def __init__(
        self, parts: Mapping[str, str], texts: Mapping[str, str], spelling: Spelling
    ) -> None:
        """`parts` are English with placeholders, each with the same in the language; `texts` are
        those of the catalogue.
        """
        self._parts, self._texts, self._spelling = parts, texts, spelling

    def say(self, sentence: str) -> str:
        """An English sentence in the language; parts that are not known stay as they are."""
        return self._to_language.put(sentence)

    def english(self, sentence: str) -> str:
        """The English sentence that was said so."""
        return self._to_english.put(sentence)

    @cached_property
    def _to_language(self) -> "_Exchange":
        return _Exchange(self._parts, _ENGLISH, self._said)

    @cached_property
    def _to_english(self) -> "_Exchange":
        spelling = self._spelling
        thousands, decimal = map(re.escape, spelling.marks)
        number = rf"-?\d+(?:{thousands}\d{{3}})*(?:{decimal}\d+)?%?"
        kinds = {
            **_ENGLISH,
            "number": number,
            "nth": r"\d+",
            "near": r"\S+ [\d./]+",
            "weekday": r"\w+",
        }
        kinds["day"] = re.sub(r"%[dmY]", r"\\d+", re.escape(spelling.day))
        parts = {words: part for part, words in self._parts.items()}
        return _Exchange(parts, kinds, self._meant)

    @cached_property
    def _english_texts(self) -> dict[str, str]:
        known: dict[str, str] = {}
        for text, words in self._texts.items():
            # Inside a sentence a text stands as it is in one: in small letters, where it may.
            if "|" not in text and (words not in known or text[0].islower()):
                known[words] = text
        return known

    @cached_property
    def _weekdays(self) -> dict[str, str]:
        return dict(zip(self._spelling.whole_weekdays.split(), LABELS, strict=True))

    def value(self, kind: str, text: str) -> str:
        """A day or a number that stands alone, as it is written in the language."""
        return self._said(kind, text)

    def _said(self, kind: str, text: str) -> str:
        """What stands in a placeholder, as it is written in the language."""
        spelling = self._spelling
        if kind == "day":
            number, month, year = text.split()
            return _date(year, month, number).strftime(spelling.day)
        if kind == "near":
            weekday, number, month = text.split()
            written = _date("2000", month, number).strftime(spelling.near)
            return f"{spelling.weekdays.split()[WEEKDAYS.index(weekday)]} {written}"
        if kind == "iso":
            return dt.date.fromisoformat(text).strftime(spelling.day)
        if kind == "nth":
            return text[:-2]
        if kind == "number":
            return text.translate(str.maketrans(",.", spelling.marks))
        if kind == "weekday":
            return spelling.whole_weekdays.split()[LABELS.index(text)]
        if kind == "ours":
            return ", ".join(self._texts.get(word, word) for word in text.split(", "))
        return self._told(kind, text) if kind in _MESSAGES_ONLY else text

    def _told(self, kind: str, text: str) -> str:
        """What stands in a placeholder of messages, which nothing reads back."""
        spelling = self._spelling
        if kind in ("rows", "band", "tasks", "changed"):
            return self.say(text)
        if kind == "money":
            return text.translate(str.maketrans(",.", spelling.marks))
        if kind == "headings":
            return self._texts.get(text, text)
        if kind == "labels":
            return text.replace(" or ", f" {spelling.either} ")
        if kind == "pairs":
            return text.replace(" is ", " = ")
        if kind == "short":
            number, month = text.split()
            return _date("2000", month, number).strftime(spelling.near)
        ends = [month.split() for month in text.split(" to ")]
        return "–".join(f"{MONTHS.index(month) + 1:02}/{year}" for month, year in ends)

    def _meant(self, kind: str, text: str) -> str:
        """The same as it is written in English; what the next run does not read stays."""
        spelling = self._spelling
        if kind == "day":
            return day(dt.datetime.strptime(text, spelling.day).date())  # noqa: DTZ007
        if kind == "nth":
            return ordinal(int(text))
        if kind == "number":
            return text.translate(str.maketrans(spelling.marks, ",."))
        if kind == "weekday":
            return self._weekdays.get(text, text)
        if kind == "ours":
            return ", ".join(self._english_texts.get(word, word) for word in text.split(", "))
        return text


def _date(year: str, month: str, number: str) -> dt.date:
    return dt.date(int(year), MONTHS.index(month) + 1, int(number))


def _kind(name: str) -> str:
    """What a placeholder holds, by its name."""
    bare = name.rstrip("0123456789")
    if bare in _ENGLISH:
        return bare
    return "number" if bare == "n" else "words"


def _anything(part: str) -> int:
    """How many placeholders of a part hold whatever stands there."""
    return [*map(_kind, _HELD.findall(part))].count("words")


class _Exchange:
    """One way of an exchange: the parts to look for, and what each is put into."""

    def __init__(
        self, parts: Mapping[str, str], kinds: Mapping[str, str], value: Callable[[str, str], str]
    ) -> None:
        self._value, self._kinds = value, kinds
        # The longest first: a part may begin as another one does. Of two alike that with days.
        ordered = sorted(parts, key=lambda part: (-len(_HELD.sub("", part)), _anything(part)))
        self._into = [parts[part] for part in ordered]
        self._names = [_HELD.findall(part) for part in ordered]
        # Parts with one first letter together: then one look at it rules out all the others.
        by_begin: dict[str, list[str]] = {}
        for n, part in enumerate(ordered):
            begin = "" if part[0] == "{" else part[0]
            by_begin.setdefault(begin, []).append(self._pattern(n, part[len(begin) :]))
        groups = [_after(begin, "|".join(found)) for begin, found in by_begin.items()]
        self._any = re.compile("|".join(groups))

    def _pattern(self, n: int, part: str) -> str:
        """A pattern of what follows the first letter of a part; the name of its last group says
        which part was found.
        """
        pieces = []
        for place, text in enumerate(_HELD.split(part)):
            is_literal = place % 2 == 0
            held = re.escape(text) if is_literal else f"(?P<p{n}_{text}>{self._of(text)})"
            pieces.append(held)
        behind = _BEHIND_OURS if re.search(r"\{ours\d*\}$", part) else ""
        behind = behind or (r"(?!\w)" if re.search(r"[\w}]$", part) else "")
        return f"{''.join(pieces)}{behind}(?P<p{n}>)"

    def _of(self, name: str) -> str:
        return self._kinds[_kind(name)]

    def put(self, sentence: str) -> str:
        """The sentence with all parts that are known put into the other language."""
        return self._any.sub(self._other, sentence)

    def _other(self, found: re.Match[str]) -> str:
        n = int(str(found.lastgroup)[1:])
        held = {name: self._value(_kind(name), found[f"p{n}_{name}"]) for name in self._names[n]}
        return self._into[n].format(**held)


def _after(begin: str, patterns: str) -> str:
    """Patterns behind a first letter, which begins a word; "" for those that begin with a digit."""
    if not begin:
        return rf"(?=[-\d])(?<![\w.,-])(?:{patterns})"
    letter = re.escape(begin)
    is_in_word = rf"(?<!\w{letter})" if begin.isalnum() else ""
    return f"{letter}{is_in_word}(?:{patterns})"
