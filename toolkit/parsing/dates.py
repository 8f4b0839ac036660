"""Days that people typed as text: one format for a whole column, proven by the column or told by
the person, never guessed.

"25/12/2026" can be read one way only, and it proves that the day stands first in its column;
"03/04/2026" is read by that proof, and stays unread where there is none. A day whose month is a
word, or that begins with the year, needs no proof.
"""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import cast

from toolkit.words.every_language import LANGUAGES, as_pattern, meanings, split, words_of
from toolkit.words.folding import fold, half_width

FIRST_DAY, LAST_DAY = dt.date(1900, 1, 1), dt.date(2200, 1, 1)
PIVOT = 70
"""Two-digit years below this are 20xx, the others 19xx."""
SERIALS = range(10_000, 73_051)
"""Whole numbers typed as text that count as days of a spreadsheet: 1927 to 2099."""


def _months() -> dict[str, int]:
    """Folded name of a month, in any language -> its number."""
    known: dict[str, int] = {}
    for language in LANGUAGES:
        for number, names in enumerate(split(language.months), 1):
            for name in names.split():
                known.setdefault(fold(name), number)
    return known


MONTHS = _months()

_CLOCK = r"(?:[01]?\d|2[0-4])(?:[:h][0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?|\.[0-5]\d(?:\.[0-5]\d)?)"
_ZONE = r"(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?"
_TIME = rf"(?:[T ,]+(?:at |um |à )?{_CLOCK}(?: ?[ap]\.?m\.?| Uhr)?{_ZONE})?$"
_YEAR_FIRST = r"(\d{4})([-/.]) ?(\d{1,2})\2 ?(\d{1,2})\.?" + _TIME
_COMPACT = re.compile(r"((?:19|20|21)\d{2})(\d{2})(\d{2})$")
_EAST = r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号號일]?" + _TIME
_NUMBERS = r"(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})" + _TIME
_WEEKDAY = r"(?:[^\W\d]{2,12}\.?,? +)?"
_NAME = r"([\u0900-\u0963\u0970-\u097f]{2,12}|[^\W\d_]{3,12})"
"""Letters of a name; in Hindi signs stand with them that are none."""
_DAY_WORD = (
    _WEEKDAY
    + r"(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[ \-/]*(?:de |of )?"
    + _NAME
    + r"\.?,?"
    + r"[ \-/]*(?:de )?(\d{4}|'?\d{2})"
    + _TIME
)
_WORD_DAY = _WEEKDAY + _NAME + r"\.?[ \-]*(\d{1,2})(?:st|nd|rd|th)?,?[ \-]+(\d{4}|'?\d{2})" + _TIME
_YEAR_WORD_DAY = r"(\d{4})\.? +" + _NAME + r"\.? +(\d{1,2})\.?" + _TIME
_SERIAL = re.compile(r"(\d{5})(?:[.,]\d+)?$")
_TWO_DAYS = re.compile(
    r"\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})[ ,]+(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])$"
)
"""A day and what may be a time or a second day without its year: "3.10.2026 5.11"."""
_PIECE = re.compile(r"(?<!\d)\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?(?!\d)")
_ENTRY = re.compile(
    r"(?<![\d/.])(?:\d{1,2}/\d{1,2}(?:/\d{2,4})?|\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|\d{4}-\d{2}-\d{2})(?![\d%/])"
)

_ERAS = meanings(lambda language: language.eras)
_ERA = re.compile(rf"({'|'.join(_ERAS)})\s*(\d{{1,2}}|元)(?=\s*年)")

_LEFT_TO_RIGHT = "\u200e"
"""An invisible mark that some programs put into dates."""

NO_DATE = "text where a date belongs"
NO_SUCH_DAY = "no such day in the calendar"
SEVERAL = "several dates in one cell"
NO_YEAR = "a day without a year"
OUTSIDE = "a date outside 1900 to 2199"


@dataclass(frozen=True)
class Either:
    """A day that can be read two ways: with the day first, and with the month first."""

    day_first: dt.date
    month_first: dt.date
    proofs: tuple[str, ...] = ()
    """Where the column proves both orders: a text of each."""

    @property
    def said(self) -> str:
        """What is wrong with it, in words."""
        one, other = self.day_first, self.month_first
        readings = f"{one.day} {one:%b} or {other.day} {other:%b %Y}"
        if not self.proofs:
            why = "nothing in this column tells whether the day or the month stands first"
            return f"{readings}: {why}"
        by_day, by_month = self.proofs
        why = f"({by_day!r} has the day first, {by_month!r} the month)"
        return f"{readings}: this column contradicts itself {why}"


@dataclass(frozen=True)
class Sure:
    """A day of three numbers that allows one order only."""

    day: dt.date
    day_first: bool


Reading = dt.date | Either | Sure | str
"""What one text says by itself: a day, one that the order decides, or what is wrong."""


def read_texts(
    texts: Iterable[str], *, epoch: dt.date, day_first: bool | None = None
) -> list[dt.date | Either | str]:
    """One reading a text: the day, an `Either` that the column does not settle, or what is wrong.

    `epoch` is the day that serial numbers count from; `day_first` is what the person said, None
    where nothing was said.
    """
    texts = list(texts)
    readings = [_read(text, epoch) for text in texts]
    if day_first is None:
        day_first = _proven_order(readings)
    if day_first is None:
        readings = _with_proofs(texts, readings)
    return [_settled(reading, day_first) for reading in readings]


_UNTIL = as_pattern(words_of(lambda language: language.until))
_SPAN = re.compile(
    rf"\s*(?:–|—|~|〜|～|{_UNTIL}|(?<=[\s.\d])-(?=\s*\d)|\s-\s)\s*",
    re.I,
)
_LONGEST_SPAN = 60
"""Letters of a span at most; longer texts are sentences."""


def read_span(text: str, *, epoch: dt.date, day_first: bool | None = None) -> list[dt.date]:
    """Every day of a span like "24.12.-31.12.2026" or "24 to 31 December 2026".

    None where the text is no span of up to a year.

    >>> [d.isoformat() for d in read_span("24.-26.12.2026", epoch=FIRST_DAY)]
    ['2026-12-24', '2026-12-25', '2026-12-26']
    """
    text = " ".join(text.split())
    if len(text) > _LONGEST_SPAN or _day_of(text, epoch, day_first):
        return []
    for mark in _SPAN.finditer(text):
        begin, end = text[: mark.start()].strip(), text[mark.end() :].strip()
        last = _day_of(end, epoch, day_first)
        if not begin or last is None:
            continue
        for first_text in _first_day_texts(begin, end, last.year):
            first = _day_of(first_text, epoch, day_first)
            if first and 0 < (last - first).days < 366:
                length = (last - first).days + 1
                return [first + dt.timedelta(days=offset) for offset in range(length)]
    return []


def _first_day_texts(begin: str, end: str, year: int) -> list[str]:
    """What the begin of a span may mean, as it leaves out what its end says: the year, or the month
    too.
    """
    bare = begin.rstrip(". ")
    behind_the_day = re.sub(r"^\d+", "", end)
    return [
        begin,
        f"{bare}.{year}",
        f"{bare}.{year - 1}",
        f"{begin} {year}",
        f"{begin} {year - 1}",
        f"{bare}{behind_the_day}",
    ]


def _day_of(text: str, epoch: dt.date, day_first: bool | None) -> dt.date | None:
    found = _settled(_read(text, epoch), day_first)
    return found if isinstance(found, dt.date) else None


def order_of(texts: Iterable[str]) -> bool | None:
    """Whether the day stands first in texts of three numbers.

    None where they do not prove one order.
    """
    return _proven_order([_read(text, FIRST_DAY) for text in texts])


def has_two_readings(text: str) -> bool:
    """Whether a text is another day with the day first than with the month first.

    >>> has_two_readings("02/09/2026"), has_two_readings("30/09/2026"), has_two_readings("2.9.2026")
    (True, False, False)
    """
    return isinstance(_read(text, FIRST_DAY), Either)


def _proven_order(readings: Iterable[Reading]) -> bool | None:
    """Whether the day stands first, by the texts that allow one order only.

    None without or with both.
    """
    orders = {reading.day_first for reading in readings if isinstance(reading, Sure)}
    return orders.pop() if len(orders) == 1 else None


def _with_proofs(texts: list[str], readings: list[Reading]) -> list[Reading]:
    """Readings that know which texts prove each order, the first by the alphabet, where both are
    proven.
    """
    proofs: dict[bool, str] = {}
    for text, reading in zip(texts, readings, strict=True):
        if isinstance(reading, Sure):
            earlier = proofs.get(reading.day_first, text)
            proofs[reading.day_first] = min(earlier, text)
    if len(proofs) < 2:
        return readings
    told: list[Reading] = []
    for reading in readings:
        if isinstance(reading, Either):
            reading = replace(reading, proofs=(proofs[True], proofs[False]))
        told.append(reading)
    return told


def _settled(reading: Reading, day_first: bool | None) -> dt.date | Either | str:
    if isinstance(reading, Sure):
        return reading.day
    if isinstance(reading, Either) and day_first is not None:
        return reading.day_first if day_first else reading.month_first
    return reading


def is_history(text: str) -> bool:
    """Whether a text tells of contacts on several days, like "11/15 intro call; 12/1 demo"."""
    if text.count("/") < 2 and text.count(".") < 3 and text.count("-") < 4:
        return False
    return len(_ENTRY.findall(text)) > 1 and any(sign.isalpha() for sign in text)


@cache
def _form(pattern: str) -> "re.Pattern[str]":
    """A form of days, compiled when the first text asks for it: most books have none."""
    return re.compile(pattern, re.I)


def _read(text: str, epoch: dt.date) -> Reading:
    """What a text says by itself."""
    text = " ".join(half_width(text).replace(_LEFT_TO_RIGHT, "").split())
    weekdays: frozenset[int] = frozenset()
    if text[:1].isalpha():
        text, weekdays = _without_weekday(text)
    text = _YEAR_MARK.sub("", text)
    if "年" in text:
        text = _ERA.sub(_year_of_era, text)
    if _TWO_DAYS.match(text):
        return SEVERAL
    reading = _year_first(text) or _three_numbers(text) or _month_in_words(text)
    if reading:
        return _by_weekday(reading, weekdays) if isinstance(reading, Either) else reading
    serial = _SERIAL.match(text)
    if serial and int(serial[1]) in SERIALS:
        return epoch + dt.timedelta(days=int(serial[1]))
    if len(_PIECE.findall(text)) > 1:
        return SEVERAL
    if re.fullmatch(r"\d{1,2}[-/.]\d{1,2}\.?", text):
        return NO_YEAR
    return NO_DATE


_BEFORE_DAY = re.compile(r"([^\W\d_]{2,14})\.?,?\s+(?=\d)")


def _weekdays() -> dict[str, frozenset[int]]:
    """Weekdays in any language, folded, with their first two and three letters -> which of the
    week they may be, Monday 0.
    """
    known: dict[str, frozenset[int]] = {}
    for language in LANGUAGES:
        for number, day in enumerate(split(language.weekdays)):
            name, *short = map(fold, day.split())
            for word in {name, name[:3], name[:2], *short}:
                known[word] = known.get(word, frozenset()) | {number}
    return known


_WEEKDAYS = _weekdays()


def _without_weekday(text: str) -> tuple[str, frozenset[int]]:
    """A text without the weekday before its day, as in "Thu 09/03/2026", and which it may be."""
    found = _BEFORE_DAY.match(text)
    is_weekday = found and fold(found[1]) in _WEEKDAYS and fold(found[1]) not in MONTHS
    if not found or not is_weekday:
        return text, frozenset()
    return text[found.end() :], _WEEKDAYS[fold(found[1])]


def _by_weekday(either: Either, weekdays: frozenset[int]) -> Reading:
    """The one of two days that falls on the weekday before it; both where neither or each does."""
    by_day = either.day_first.weekday() in weekdays
    by_month = either.month_first.weekday() in weekdays
    if by_day == by_month:
        return either
    return Sure(either.day_first if by_day else either.month_first, day_first=by_day)


_YEAR_MARK = re.compile(
    rf"(?<=\d) ?(?:{'|'.join(map(re.escape, words_of(lambda language: language.year_marks)))})$"
)


def _year_of_era(found: "re.Match[str]") -> str:
    """The year that a year of an era is, like the 8th of Reiwa."""
    year = 1 if found[2] == "元" else int(found[2])
    return str(_ERAS[found[1]] + year)


def _year_first(text: str) -> dt.date | str | None:
    """The day of "2026-11-22", "20261122" and "2026年11月22日"; None for other texts."""
    found = _form(_YEAR_FIRST).match(text)
    if found:
        return _day(int(found[1]), int(found[3]), int(found[4]))
    found = _COMPACT.match(text) or _form(_EAST).match(text)
    if found:
        return _day(int(found[1]), int(found[2]), int(found[3]))
    return None


def _three_numbers(text: str) -> Reading | None:
    """The day of "25/12/2026"; a point between the numbers means that the day stands first,
    everywhere.
    """
    found = _form(_NUMBERS).match(text)
    if not found:
        return None
    first, mark, second, year = int(found[1]), found[2], int(found[3]), _year(found[4])
    by_day, by_month = _day(year, second, first), _day(year, first, second)
    if mark == "." or first == second:
        return by_day
    if isinstance(by_day, str) and isinstance(by_month, str):
        return by_day
    if isinstance(by_month, str):
        return Sure(cast(dt.date, by_day), day_first=True)
    if isinstance(by_day, str):
        return Sure(by_month, day_first=False)
    return Either(by_day, by_month)


def _month_in_words(text: str) -> dt.date | str | None:
    """The day of "5 May 2026", "May 5, 2026" and "2026. május 5."; None for any other text."""
    found = _form(_DAY_WORD).match(text)
    month = MONTHS.get(fold(found[2])) if found else None
    if found and month:
        return _day(_year(found[3]), month, int(found[1]))
    found = _form(_WORD_DAY).match(text)
    month = MONTHS.get(fold(found[1])) if found else None
    if found and month:
        return _day(_year(found[3]), month, int(found[2]))
    found = _form(_YEAR_WORD_DAY).match(text)
    month = MONTHS.get(fold(found[2])) if found else None
    if found and month:
        return _day(int(found[1]), month, int(found[3]))
    return None


def _year(text: str) -> int:
    digits = text.lstrip("'")
    year = int(digits)
    if len(digits) == 4:
        return year
    return year + (2000 if year < PIVOT else 1900)


def _day(year: int, month: int, day: int) -> dt.date | str:
    try:
        found = dt.date(year, month, day)
    except ValueError:
        return NO_SUCH_DAY
    return found if FIRST_DAY <= found < LAST_DAY else OUTSIDE
