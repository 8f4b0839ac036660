"""Closed days in words: which days between one wanted and the one planned nobody could talk on."""

import datetime as dt
from typing import NamedTuple

from toolkit.calendars.working_days import Calendar
from toolkit.rules.sentences import day

MOST_REASONS = 4
"""Closed days that are named; further ones are counted."""

DAY_OFF = "a day off of "
"""The begin of the reason of a day on which a rep is away."""


class Closing(NamedTuple):
    """A closed day and its reason, or an absence of several days as a whole."""

    date: dt.date
    why: str
    is_absence: bool = False
    """Whether `why` is a part of a sentence by itself: that a rep is away, from when to when."""


Closings = list[Closing]


def closings_between(calendar: Calendar, pair: int, first: dt.date, last: dt.date) -> Closings:
    """The closed days of a pair from `first` up to, not including, `last`, each with its reason.

    A rep who is away for long is named once, with the first and the last day, whatever holidays
    lie within.
    """
    begin, end = ((limit - calendar.start).days for limit in (first, last))
    found: Closings = []
    for date, why in calendar.why_not_before(pair, begin, end):
        closing = _absence_on(calendar, pair, date) or Closing(date, why)
        is_named = closing.is_absence or why.startswith(DAY_OFF)
        if not (is_named and any(closing.why == known.why for known in found)):
            found.append(closing)
    return found


def absences_between(calendar: Calendar, pair: int, first: dt.date, last: dt.date) -> Closings:
    """The absences of several days of a pair's rep from `first` up to, not including, `last`."""
    away = calendar.reps[calendar.pairs[pair][0]].away
    touched = [max(begin, first) for begin, end in away if begin < last and end >= first]
    found = [_absence_on(calendar, pair, date) for date in sorted(touched)]
    return [closing for closing in found if closing]


def _absence_on(calendar: Calendar, pair: int, date: dt.date) -> Closing | None:
    """The absence of several days in which a day of a pair's rep lies."""
    rep = calendar.reps[calendar.pairs[pair][0]]
    for first, last in rep.away:
        if first <= date <= last:
            return Closing(date, f"{rep.name} is away {day(first)} to {day(last)}", True)
    return None


def closings_text(closed: Closings) -> str:
    """Closed days as a part of a sentence, whose first one has a verb; "" for none.

    >>> closings_text([Closing(dt.date(2026, 12, 25), "a holiday in Spain")])
    '25 Dec 2026 is a holiday in Spain'
    """
    named: list[str] = []
    for date, why, is_absence in closed[:MOST_REASONS]:
        verb = "" if named else "is "
        named.append(why if is_absence else f"{day(date)} {verb}{why}")
    text = ", ".join(named)
    if len(closed) > MOST_REASONS:
        count = len(closed) - MOST_REASONS
        text += " and 1 more such day" if count == 1 else f" and {count} more such days"
    return text
