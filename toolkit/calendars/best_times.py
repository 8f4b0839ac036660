"""Best times: hours and days at which a customer likes to be contacted, as people write them."""

import datetime as dt
import re
from functools import cache
from typing import NamedTuple

from toolkit.calendars.working_days import parse_week
from toolkit.words.every_language import words_of
from toolkit.words.folding import fold

NOON = dt.time(12)
LAST = dt.time.max
_TIME = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?\s*(am|pm|a\.m\.|p\.m\.|uhr|h|o'clock)?")


class Hours(NamedTuple):
    """A part of the day: from a time on, before another."""

    begins: dt.time
    ends: dt.time


def parse_hours(text: str) -> tuple[Hours, ...] | None:
    """The parts of the day that a text names; None where it is none that can be read.

    >>> parse_hours("9-11")[0].ends, parse_hours("after 2 pm")[0].begins
    (datetime.time(11, 0), datetime.time(14, 0))
    >>> parse_hours("mornings") == (Hours(dt.time(), NOON),), parse_hours("when the moon is full")
    (True, None)
    """
    found = []
    for part in re.split(r"[,;/\n]|\band\b|\bund\b", text.strip().casefold()):
        hours = _part(part.strip())
        if hours is None:
            return None
        found.append(hours)
    return tuple(found)


def parse_days(text: str) -> frozenset[int] | None:
    """The weekdays (Monday 0) that a text names; None where it is none, or all of the week."""
    days = parse_week(text)
    return days or None


def _part(text: str) -> Hours | None:
    """One part of the day."""
    if fold(text) in _words("mornings"):
        return Hours(dt.time(), NOON)
    if fold(text) in _words("afternoons"):
        return Hours(NOON, LAST)
    times = list(_TIME.finditer(text))
    rest = fold(_TIME.sub("", text))
    if len(times) == 1:
        return _one_time(_clock(times[0], ""), rest)
    if len(times) != 2 or rest not in ("", *_words("until")):
        return None
    begins, ends = _clock(times[0], times[1][3] or ""), _clock(times[1], "")
    return Hours(begins, ends) if begins and ends and begins < ends else None


def _one_time(time: dt.time | None, rest: str) -> Hours | None:
    """The hour from a time on, or what a word before it makes of it."""
    if time is None:
        return None
    if rest in _words("after"):
        return Hours(time, LAST)
    if rest in _words("before"):
        return Hours(dt.time(), time) if time > dt.time() else None
    if rest:
        return None
    ends = LAST if time.hour == 23 else time.replace(hour=time.hour + 1)
    return Hours(time, ends)


def _clock(found: "re.Match[str]", behind: str) -> dt.time | None:
    """The time of day of a match; `behind` is the am or pm of a later time, for "2-4 pm"."""
    hour, minute = int(found[1]), int(found[2] or 0)
    half = (found[3] or behind).replace(".", "")
    if half == "pm" and hour < 12:
        hour += 12
    if half == "am" and hour == 12:
        hour = 0
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None


@cache
def _words(kind: str) -> frozenset[str]:
    """The folded words of one kind in every language."""
    words = words_of(lambda language: getattr(language, kind))
    return frozenset(map(fold, words))
