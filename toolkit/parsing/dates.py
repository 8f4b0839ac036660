"""Days that people typed as text: one format for a whole column, proven by the column or told by the person, never guessed.

"25/12/2026" can be read one way only, and it proves that the day stands first in its column; "03/04/2026" is read by that proof,
and stays unread where there is none. A day whose month is a word, or that begins with the year, needs no proof.
"""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from toolkit.schema import fold

FIRST_DAY, LAST_DAY = dt.date(1900, 1, 1), dt.date(2200, 1, 1)
PIVOT = 70
"""Two-digit years below this are 20xx, the others 19xx."""
SERIALS = range(10_000, 73_051)
"""Whole numbers typed as text that count as days of a spreadsheet: 1927 to 2099."""

_MONTHS = (
    "january jan januar jänner janvier janv enero ene janeiro gennaio gen januari styczen stycznia sty",
    "february feb febr februar février fév févr febrero fevereiro fev febbraio februari luty lutego lut",
    "march mar marz märz mrz mars marzo março maart mrt marzec marca",
    "april apr avril avr abril abr aprile kwiecien kwietnia kwi",
    "may mai mayo maio mag maggio mei maj maja",
    "june jun juni juin junio junho giugno giu czerwiec czerwca cze",
    "july jul juli juillet juil julio julho luglio lug lipiec lipca lip",
    "august aug août aou agosto ago augustus sierpien sierpnia sie",
    "september sep sept septembre septiembre setiembre set setembro settembre wrzesien wrzesnia wrz",
    "october oct oktober okt octobre octubre outubro out ottobre ott pazdziernik pazdziernika paz",
    "november nov novembre noviembre novembro listopad listopada lis",
    "december dec dezember dez décembre déc diciembre dic dezembro dicembre grudzien grudnia gru",
)
MONTHS = {fold(word): number for number, line in enumerate(_MONTHS, 1) for word in line.split()}

_CLOCK = r"(?:[01]?\d|2[0-4])(?:[:h][0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?|\.[0-5]\d(?:\.[0-5]\d)?)"
_TIME = rf"(?:[T ,]+(?:at |um |à )?{_CLOCK}(?: ?[ap]\.?m\.?| Uhr)?(?: ?(?:Z|UTC|GMT|[+-]\d{{2}}:?\d{{2}}))?)?$"
_YEAR_FIRST = r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})" + _TIME
_COMPACT = re.compile(r"((?:19|20|21)\d{2})(\d{2})(\d{2})$")
_EAST = r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号號일]?" + _TIME
_NUMBERS = r"(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})" + _TIME
_WEEKDAY = r"(?:[^\W\d]{2,12}\.?,? +)?"
_DAY_WORD = (
    _WEEKDAY
    + r"(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[ \-/]*(?:de |of )?([^\W\d_]{3,12})\.?,?[ \-/]*(?:de )?(\d{4}|'?\d{2})"
    + _TIME
)
_WORD_DAY = (
    _WEEKDAY + r"([^\W\d_]{3,12})\.?[ \-]*(\d{1,2})(?:st|nd|rd|th)?,?[ \-]+(\d{4}|'?\d{2})" + _TIME
)
_SERIAL = re.compile(r"(\d{5})(?:[.,]\d+)?$")
_TWO_DAYS = re.compile(
    r"\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})[ ,]+(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])$"
)
"""A day and what may be a time or a second day without its year: "3.10.2026 5.11"."""
_PIECE = re.compile(r"(?<!\d)\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?(?!\d)")
_ENTRY = re.compile(
    r"(?<![\d/.])(?:\d{1,2}/\d{1,2}(?:/\d{2,4})?|\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|\d{4}-\d{2}-\d{2})(?![\d%/])"
)

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
        if self.proofs:
            return f"{one.day} {one:%b} or {other.day} {other:%b %Y}: this column contradicts itself ({self.proofs[0]!r} has the day first, {self.proofs[1]!r} the month)"
        return f"{one.day} {one:%b} or {other.day} {other:%b %Y}: nothing in this column tells whether the day or the month stands first"


def read_texts(
    texts: Iterable[str], *, epoch: dt.date, day_first: bool | None = None
) -> list[dt.date | Either | str]:
    """One reading a text: the day, an `Either` that the column does not settle, or a sentence saying what is wrong.

    `epoch` is the day that serial numbers count from; `day_first` is what the person said, None where nothing was said.
    """
    texts = list(texts)
    read = [_read(text, epoch) for text in texts]
    if day_first is None:
        day_first = _proven(read)
        if day_first is None and len(proofs := _both(texts, read)) == 2:
            read = [replace(r, proofs=proofs) if isinstance(r, Either) else r for r in read]
    return [_settled(r, day_first) for r in read]


_SPAN = re.compile(
    r"\s*(?:–|—|~|〜|～|至|から|\bto\b|\buntil\b|\bbis\b|\bau\b|\bal?\b|\baté\b|\bt/m\b|\bdo\b|(?<=[\s.\d])-(?=\s*\d)|\s-\s)\s*",
    re.I,
)


def read_span(text: str, *, epoch: dt.date, day_first: bool | None = None) -> list[dt.date]:
    """Every day of a span like "24.12.-31.12.2026" or "24 to 31 December 2026"; none where the text is no span of up to a year.

    >>> [d.isoformat() for d in read_span("24.-26.12.2026", epoch=FIRST_DAY)]
    ['2026-12-24', '2026-12-25', '2026-12-26']
    """
    text = " ".join(text.split())

    def day_of(part: str) -> dt.date | None:
        found = _settled(_read(part, epoch), day_first)
        return found if isinstance(found, dt.date) else None

    if len(text) > 60 or day_of(text):
        return []
    for mark in _SPAN.finditer(text):
        begin, end = text[: mark.start()].strip(), text[mark.end() :].strip()
        if not (last := day_of(end)) or not begin[-1:].strip():
            continue
        bare, rest = begin.rstrip(". "), re.sub(r"^\d+", "", end)
        whole = (
            begin,
            f"{bare}.{last.year}",
            f"{bare}.{last.year - 1}",
            f"{begin} {last.year}",
            f"{begin} {last.year - 1}",
            f"{bare}{rest}",
        )
        for first in map(day_of, whole):
            if first and 0 < (last - first).days < 366:
                return [first + dt.timedelta(days=k) for k in range((last - first).days + 1)]
    return []


def order_of(texts: Iterable[str]) -> bool | None:
    """Whether the day stands first in texts of three numbers: True, False, or None where they do not prove one order."""
    return _proven([_read(text, FIRST_DAY) for text in texts])


def _proven(read: "list[dt.date | Either | str | _Sure]") -> bool | None:
    """Whether the day stands first, by the texts that allow one order only; None without a proof or with both."""
    orders = {r.day_first for r in read if isinstance(r, _Sure)}
    return orders.pop() if len(orders) == 1 else None


def _both(texts: list[str], read: "list[dt.date | Either | str | _Sure]") -> tuple[str, ...]:
    """The first text, by the alphabet, that proves each order."""
    sure = sorted(
        (text, r.day_first) for text, r in zip(texts, read, strict=True) if isinstance(r, _Sure)
    )
    return tuple(
        next(t for t, d in sure if d is first)
        for first in (True, False)
        if any(d is first for _, d in sure)
    )


def is_history(text: str) -> bool:
    """Whether a text tells of contacts on several days, like "11/15 intro call; 12/1 demo"."""
    if text.count("/") < 2 and text.count(".") < 3 and text.count("-") < 4:
        return False
    return len(_ENTRY.findall(text)) > 1 and any(c.isalpha() for c in text)


def _settled(
    read: "dt.date | Either | str | _Sure", day_first: bool | None
) -> dt.date | Either | str:
    if isinstance(read, _Sure):
        return read.day
    if isinstance(read, Either) and day_first is not None:
        return read.day_first if day_first else read.month_first
    return read


@dataclass(frozen=True)
class _Sure:
    """A day of three numbers that allows one order only."""

    day: dt.date
    day_first: bool


@cache
def _form(pattern: str) -> "re.Pattern[str]":
    """A form of days, compiled when the first text asks for it: most books have none."""
    return re.compile(pattern, re.I)


def _read(text: str, epoch: dt.date) -> "dt.date | Either | str | _Sure":
    text = " ".join(text.replace("\u200e", "").split())
    if _TWO_DAYS.match(text):
        return SEVERAL
    if found := _form(_YEAR_FIRST).match(text):
        return _day(int(found[1]), int(found[3]), int(found[4]))
    if found := _COMPACT.match(text) or _form(_EAST).match(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _form(_NUMBERS).match(text):
        return _three(int(found[1]), int(found[3]), _year(found[4]), found[2])
    if found := _form(_DAY_WORD).match(text):
        month = MONTHS.get(fold(found[2]))
        if month:
            return _day(_year(found[3]), month, int(found[1]))
    if found := _form(_WORD_DAY).match(text):
        month = MONTHS.get(fold(found[1]))
        if month:
            return _day(_year(found[3]), month, int(found[2]))
    if (found := _SERIAL.match(text)) and int(found[1]) in SERIALS:
        return epoch + dt.timedelta(days=int(found[1]))
    pieces = _PIECE.findall(text)
    if len(pieces) > 1:
        return SEVERAL
    return NO_YEAR if re.fullmatch(r"\d{1,2}[-/.]\d{1,2}\.?", text) else NO_DATE


def _three(first: int, second: int, year: int, mark: str) -> "dt.date | Either | str | _Sure":
    """Three numbers with the year last; a point between them means the day stands first, everywhere."""
    by_day, by_month = _day(year, second, first), _day(year, first, second)
    if mark == "." or first == second:
        return by_day
    if isinstance(by_day, str) or isinstance(by_month, str):
        if isinstance(by_day, dt.date):
            return _Sure(by_day, True)
        return _Sure(by_month, False) if isinstance(by_month, dt.date) else by_day
    return Either(by_day, by_month)


def _year(text: str) -> int:
    year = int(text.lstrip("'"))
    return year if len(text.lstrip("'")) == 4 else year + (2000 if year < PIVOT else 1900)


def _day(year: int, month: int, day: int) -> dt.date | str:
    try:
        found = dt.date(year, month, day)
    except ValueError:
        return NO_SUCH_DAY
    return found if FIRST_DAY <= found < LAST_DAY else OUTSIDE
