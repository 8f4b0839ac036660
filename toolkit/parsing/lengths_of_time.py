"""Lengths of time as minutes: clocks, words and both, in the languages that headers are read in."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import Any

_CLOCK = re.compile(r"(?:PT)?(\d+)(?::|H)(\d{1,2})(?::|M)(\d{1,2})(?:\.\d+)?S?$")
_COUNT = r"(\d+(?:[.,]\d+)?)\s*"
_HOURS = r"(?:h|std|stunde|or[ae]|uur|uren|godz|tim)[^\W\d_]*\.?"
_MINUTES = r"(?:m(?:in[^\W\d_]*)?\.?|')"
_SECONDS = r"(?:s(?:e[ckg][^\W\d_]*)?\.?|\"|'')"
_SPAN = re.compile(
    rf"\s*(?:{_COUNT}{_HOURS})?\s*(?:{_COUNT}{_MINUTES})?\s*(?:(\d+)\s*{_SECONDS})?\s*$", re.I
)
"""A length in words: "1h 20m", "90 Sek."."""
_HOURS_AND_MORE = re.compile(rf"\s*(\d+)\s*{_HOURS}\s*([0-5]?\d)\s*$", re.I)
"""Hours, and minutes without a word: "1h05"."""
_PARTS_AND_UNIT = re.compile(rf"\s*(\d+):([0-5]\d)\s*(?:({_HOURS})|{_MINUTES})\s*$", re.I)
"""Two parts of which a word says what the first one is: "1:20 h", "5:30 min"."""
TWO_PARTS = re.compile(r"(\d{1,3}):([0-5]\d)$")
"""A length that may be minutes and seconds, or hours and minutes: "05:30"."""
_LONGEST_CALL = 12
"""Hours from which the first part of "13:20" is rather minutes."""
_ENOUGH_ROUND = 4
"""Different lengths, all of them round, that are hours and minutes; seconds would not be so."""


def two_parts_are_hours(values: Sequence[Any], said: bool | None) -> bool | None:
    """Whether texts like "00:07" of a column are hours and minutes, or minutes and seconds.

    `said` is what is known of them. The first where real times stand beside them and none has an
    hour, or where all are round, as people plan them; the latter where one would be a call of half
    a day. None where nothing tells.
    """
    if said is not None:
        return said
    texts = [found for v in values if isinstance(v, str) and (found := TWO_PARTS.match(v.strip()))]
    if not texts:
        return None
    firsts = [int(found[1]) for found in texts]
    if max(firsts) > _LONGEST_CALL:
        return False
    lengths = {found[0] for found in texts}
    if len(lengths) >= _ENOUGH_ROUND and all(int(found[2]) % 5 == 0 for found in texts):
        return True
    has_times = any(isinstance(value, dt.time | dt.timedelta) for value in values)
    return True if has_times and max(firsts) == 0 else None


def minutes_of(value: Any, in_hours: bool | None = None) -> float | None:
    """Minutes of a length of time: 0:05:30, "1h 20m", "12 min".

    None where it is none, or could be two things: "5:30" may be minutes or hours, but where
    `in_hours` says which.
    """
    if isinstance(value, dt.timedelta):
        return value.total_seconds() / 60
    if isinstance(value, dt.time):
        return value.hour * 60 + value.minute + value.second / 60
    if not isinstance(value, str):
        return None
    two_parts = TWO_PARTS.match(value.strip())
    if two_parts and in_hours is not None:
        first, second = int(two_parts[1]), int(two_parts[2])
        return first * 60.0 + second if in_hours else first + second / 60
    clock = _CLOCK.match(value)
    if clock:
        hours, minutes, seconds = map(int, clock.groups())
        return hours * 60 + minutes + seconds / 60
    return _spoken_minutes(value)


def _spoken_minutes(text: str) -> float | None:
    """Minutes of a length of time in words; None for other texts.

    >>> [_spoken_minutes(text) for text in ("1h 20m", "1h05", "5:30 min", "1:20 h", "1 Std.")]
    [80.0, 65.0, 5.5, 80.0, 60.0]
    """
    more = _HOURS_AND_MORE.match(text)
    if more:
        return int(more[1]) * 60.0 + int(more[2])
    parts = _PARTS_AND_UNIT.match(text)
    if parts:
        first, second = int(parts[1]), int(parts[2])
        return first * 60.0 + second if parts[3] else first + second / 60
    span = _SPAN.match(text)
    if not span or not any(span.groups()):
        return None
    hours, minutes, seconds = (float((part or "0").replace(",", ".")) for part in span.groups())
    return hours * 60 + minutes + seconds / 60
