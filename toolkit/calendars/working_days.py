"""Working days: when a rep works and a customer may be called, and the next such day.

What is closed is given.
"""

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import Any, NamedTuple

import numpy as np

from toolkit.words.every_language import LANGUAGES, is_sign, split, words_of
from toolkit.words.folding import fold

LABELS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
Week = Sequence[Sequence[str]]
"""For each day from Monday on its folded name, then short forms that do not begin it."""


def _weeks() -> list[Week]:
    """The days of all languages that name them."""
    weeks: list[Week] = []
    for language in LANGUAGES:
        days = [list(map(fold, day.split())) for day in split(language.weekdays)]
        if days:
            weeks.append(days)
    return weeks


_NAMES = _weeks()


def _days_by_sign() -> dict[str, int]:
    """The days that are written as one sign."""
    known: dict[str, int] = {}
    for language in LANGUAGES:
        for day, signs in enumerate(split(language.weekday_signs)):
            known.update(dict.fromkeys(signs, day))
    return known


_SIGNS = _days_by_sign()


def parse_week(text: str) -> frozenset[int] | None:
    """Weekdays (Monday 0) named by "Mon-Fri" or "Mon, Tue, Thu"; None when a part is no weekday.

    >>> sorted(parse_week("Mon-Thu")), parse_week("whenever")
    ([0, 1, 2, 3], None)
    """
    bare = _ending_pattern().sub("", text.strip().casefold())
    with_dashes = _until_pattern().sub("-", _sign_pattern().sub(_day_in_english, bare))
    parts = re.split(r"[,;/+&、，・\s]+", with_dashes.strip(" ,"))
    ranges = [part.split("-") for part in parts]
    language = _language_of(list(chain.from_iterable(ranges)))
    days: set[int] = set()
    for words in ranges:
        ends = [_weekday(word, language) for word in words]
        if len(ends) > 2:
            return None
        first, last = ends[0], ends[-1]
        if first is None or last is None:
            return None
        length = (last - first) % 7 + 1
        days.update((first + offset) % 7 for offset in range(length))
    return frozenset(days)


def _language_of(words: Sequence[str]) -> Sequence[Week]:
    """Names of days of the first language that knows all of the words, else of every language.

    The same begin is another day elsewhere: "ma-vr" is a Dutch week, and "ma" alone French mardi.
    """
    for names in _NAMES:
        if all(_weekday(word, [names]) is not None for word in words):
            return [names]
    return _NAMES


@cache
def _sign_pattern() -> "re.Pattern[str]":
    """A day written as one sign, with what stands around it."""
    before = "|".join(words_of(lambda language: language.before_weekday))
    after = "|".join(words_of(lambda language: language.after_weekday))
    return re.compile(f"(?:{before})?([{''.join(_SIGNS)}])(?:{after})?")


@cache
def _ending_pattern() -> "re.Pattern[str]":
    """What stands behind a day and says nothing: a sign anywhere, letters where a word ends."""
    endings = words_of(lambda language: language.weekday_endings)
    signs = [re.escape(ending) for ending in endings if is_sign(ending)]
    letters = [re.escape(ending) for ending in endings if not is_sign(ending)]
    return re.compile(rf"{'|'.join(signs)}|(?<=\w)(?:{'|'.join(letters)})\b")


@cache
def _until_pattern() -> "re.Pattern[str]":
    """What stands between two days: a dash, a sign, or a word with spaces around it.

    A word that is the begin of a day too, like "do", counts between words of three letters or more
    only: "mo do" are Monday and Thursday.
    """
    words = words_of(lambda language: language.until)
    signs = [word for word in words if is_sign(word)]
    days = [word for word in words if _weekday(word) is not None]
    others = [word for word in words if word not in (*signs, *days)]
    return re.compile(
        rf"\s*[-–—〜～~]\s*|\s+(?:{'|'.join(others)})\s+"
        rf"|(?<=[^\W\d_]{{3}})\s+(?:{'|'.join(days)})\s+(?=[^\W\d_]{{3}})"
        rf"|\s*(?:{'|'.join(signs)})\s*"
    )


def _day_in_english(sign: "re.Match[str]") -> str:
    """A day written as one sign, by its English name."""
    return f" {LABELS[_SIGNS[sign[1]]]} "


def _weekday(text: str, languages: Sequence[Week] = _NAMES) -> int | None:
    """Weekday whose name begins with this word of two letters or more; the first language wins."""
    word = "".join(sign for sign in fold(text) if sign.isalpha())
    if len(word) < 2:
        return None
    for week in languages:
        for day, names in enumerate(week):
            begins = any(name.startswith(word) for name in names)
            if begins or word == names[0] + "s":
                return day
    return None


class Closed(NamedTuple):
    """Why one party is closed on a day: `week` days of the week, single `days` with a reason each.

    `name` is a rep's, and `away` the first and last days of the rep's absences of several days.
    """

    week: frozenset[int]
    days: Mapping[dt.date, str]
    name: str = ""
    away: tuple[tuple[dt.date, dt.date], ...] = ()


class Calendar:
    """Open days of every pair (rep, customer country) from `start` for `length` days.

    Days are offsets from `start`.
    """

    def __init__(
        self,
        start: dt.date,
        length: int,
        reps: Sequence[Closed],
        places: Sequence[Closed],
        pairs: Iterable[tuple[int, int]],
    ):
        self.start, self.length = start, length
        self.reps, self.places, self.pairs = list(reps), list(places), list(pairs)
        self.rep_open = _open(start, length, self.reps)
        place_open = _open(start, length, self.places)
        rep_of = np.array([r for r, _ in self.pairs], int)
        place_of = np.array([p for _, p in self.pairs], int)
        self.open = self.rep_open[rep_of] & place_open[place_of]
        self._following = _following(self.open)
        self._count = np.cumsum(self.open, axis=1)

    def offset(self, days: Any) -> Any:
        """Offsets of datetime64 days; NaT gives a negative number."""
        return (np.asarray(days, "M8[D]") - np.datetime64(self.start, "D")).astype("i8")

    def dates(self, offsets: Any) -> Any:
        """datetime64 days of offsets."""
        return np.datetime64(self.start, "D") + np.asarray(offsets, "i8")

    def next_open(self, pair: Any, offset: Any) -> Any:
        """First open day of the pair on or after each offset.

        The offset itself where the calendar ends.
        """
        inside = np.clip(offset, 0, self.length - 1)
        found = self._following[pair, inside]
        return np.where((np.asarray(offset) < self.length) & (found < self.length), found, offset)

    def open_day(self, pair: Any, offset: Any) -> Any:
        """Day (datetime64) on which the pair is open on or after each offset.

        NaT where it never is again, the day itself beyond the end.
        """
        ends = np.asarray(offset) >= self.length
        never = ~ends & (self._following[pair, np.clip(offset, 0, self.length - 1)] >= self.length)
        return np.where(never, np.datetime64("NaT"), self.dates(self.next_open(pair, offset)))

    def last_worked(self, pair: Any, offset: Any) -> Any:
        """The last day on or before each offset on which the rep of the pair works.

        The offset itself where the calendar knows of none, or ends before.
        """
        rep = np.array([rep for rep, _ in self.pairs], int)[pair]
        found = self._last_of(self.rep_open, rep, offset)
        inside = (np.asarray(offset) >= 0) & (np.asarray(offset) < self.length)
        return np.where(inside & (found >= 0), found, offset)

    def last_open(self, pair: Any, offset: Any) -> Any:
        """The last open day of the pair on or before each offset; -1 where there is none."""
        return self._last_of(self.open, pair, offset)

    def _last_of(self, is_open: Any, row: Any, offset: Any) -> Any:
        """The last of these days, a row each, on or before each offset; -1 where there is none."""
        at = np.where(is_open, np.arange(self.length), -1)
        before = np.maximum.accumulate(at, axis=1)
        return before[row, np.clip(offset, 0, self.length - 1)]

    def after(self, pair: Any, offset: Any, steps: Any) -> Any:
        """The day so many open days after each offset; the last one where the calendar ends."""
        row = np.asarray(pair)
        # The counts of all pairs in one rising line, each pair's lifted above those before it, so
        # that a single search finds the day for every pair at once.
        lift = self.length + 1
        lifted = (self._count + np.arange(len(self.pairs))[:, None] * lift).ravel()
        open_so_far = self._count[row, np.clip(offset, 0, self.length - 1)]
        place = np.searchsorted(lifted, open_so_far + np.asarray(steps) + row * lift)
        return np.minimum(place - row * self.length, self.length - 1)

    def between(self, pair: Any, begin: Any, end: Any) -> Any:
        """Open days after each day `begin` up to and with `end` (datetime64), never negative.

        NaN where a day is unknown.
        """
        first, last = np.asarray(begin, "M8[D]"), np.asarray(end, "M8[D]")
        known = ~(np.isnat(first) | np.isnat(last))
        any_day = np.datetime64(self.start, "D")
        row = np.asarray(pair)
        open_before = self._count[row, self._within(np.where(known, first, any_day))]
        open_until = self._count[row, self._within(np.where(known, last, any_day))]
        return np.where(known, np.maximum(open_until - open_before, 0), np.nan)

    def _within(self, days: Any) -> Any:
        """Offsets of days, moved to the nearer end where they lie outside the calendar."""
        return np.clip(self.offset(days), 0, self.length - 1)

    def why_closed(self, pair: int, offset: int) -> str:
        """Why the pair is closed on a day ("a Saturday", "a holiday in Spain").

        "" when it is open.
        """
        day = self.start + dt.timedelta(days=int(offset))
        rep, place = self.reps[self.pairs[pair][0]], self.places[self.pairs[pair][1]]
        if day in place.days:
            return place.days[day]
        if day in rep.days:
            return rep.days[day]
        if day.weekday() in rep.week and day.weekday() < 5 and day.weekday() not in place.week:
            return f"a {LABELS[day.weekday()]}, when {rep.name or 'the rep'} does not work"
        if day.weekday() in place.week | rep.week:
            return f"a {LABELS[day.weekday()]}"
        return ""

    def why_not_before(self, pair: int, first: int, last: int) -> list[tuple[dt.date, str]]:
        """The closed days from offset `first` up to, not including, `last`, each with a reason that
        the day before has not given.

        Weekends after the first day are left out, as everybody knows them.
        """
        found: list[tuple[dt.date, str]] = []
        given = ""
        for offset in range(first, last):
            day, why = self.start + dt.timedelta(days=offset), self.why_closed(pair, offset)
            weekend = day.weekday() > 4 and why == f"a {LABELS[day.weekday()]}"
            if why and why != given and not (found and weekend):
                found.append((day, why))
                given = why
        return found


def _open(start: dt.date, length: int, parties: Sequence[Closed]) -> Any:
    days = np.ones((len(parties), length), bool)
    weekday = (start.weekday() + np.arange(length)) % 7
    for row, party in zip(days, parties, strict=True):
        row[np.isin(weekday, list(party.week))] = False
        at = np.array([(d - start).days for d in party.days], int)
        row[at[(at >= 0) & (at < length)]] = False
    return days


def _following(is_open: Any) -> Any:
    """For each day the first open day on or after it; the length where there is none."""
    length = is_open.shape[1]
    at = np.where(is_open, np.arange(length), length)
    return np.minimum.accumulate(at[:, ::-1], axis=1)[:, ::-1]
