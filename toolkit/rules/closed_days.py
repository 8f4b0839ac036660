"""Closed days in words: which days between one wanted and the one planned nobody could talk on."""

import datetime as dt

from toolkit.calendars.working_days import Calendar
from toolkit.rules.sentences import day

MOST_REASONS = 4
"""Closed days that are named; further ones are counted."""

DAY_OFF = "a day off of "
"""The begin of the reason of a day on which a rep is away."""

Closings = list[tuple[dt.date, str]]


def closings_between(calendar: Calendar, pair: int, first: dt.date, last: dt.date) -> Closings:
    """The closed days of a pair from `first` up to, not including, `last`, each with its reason.

    A rep who is away for long is named once, whatever holidays lie within.
    """
    begin, end = ((limit - calendar.start).days for limit in (first, last))
    found: Closings = []
    for date, why in calendar.why_not_before(pair, begin, end):
        is_known = why.startswith(DAY_OFF) and any(why == known for _, known in found)
        if not is_known:
            found.append((date, why))
    return found


def closings_text(closed: Closings) -> str:
    """Closed days as a part of a sentence, whose first one has a verb; "" for none.

    >>> closings_text([(dt.date(2026, 12, 25), "a holiday in Spain")])
    '25 Dec 2026 is a holiday in Spain'
    """
    if not closed:
        return ""
    named = [f"{day(date)} {why}" for date, why in closed[:MOST_REASONS]]
    date, why = closed[0]
    named[0] = f"{day(date)} is {why}"
    text = ", ".join(named)
    if len(closed) > MOST_REASONS:
        count = len(closed) - MOST_REASONS
        text += " and 1 more such day" if count == 1 else f" and {count} more such days"
    return text
