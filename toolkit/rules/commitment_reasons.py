"""Why a commitment is to be kept on its day: what it is, and what stood against an earlier day."""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from toolkit.calendars.working_days import Calendar
from toolkit.rules.closed_days import DAY_OFF, closings_between, closings_text
from toolkit.rules.sentences import day
from toolkit.rules.task_kinds import TASK_KINDS

COLUMNS = ("task", "task_what", "task_due", "task_tried", "own_day", "wanted_call", "last_success",
           "stood_in_from", "caller_pair", "no_stand_in", "moved_why")  # fmt: skip
WEEKEND = 5
"""The weekday that a weekend begins with, whose days everybody knows."""
_WITH_DAY = ("notice", "another delay", "gap", "case", "our promise")
"""Commitments whose text names their day."""
_WITH_OWN_DAY = ("our promise", "their promise", "request")
_AFTER_A_TALK = ("case", "gap", *_WITH_OWN_DAY)
"""Commitments that ask again some days after a talk, until what they wait for is done; some of them
keep a day of their own besides.
"""

_NAMED_BY_TEXT = ("request",)
"""Commitments whose text says already what they are."""

Row = Mapping[str, Any]


def commitment_text(row: Row, calendar: Calendar, as_of: dt.date) -> str:
    """What was promised, or what the customer waits for; and why it is not done on its own day."""
    what = row["task_what"]
    named = what if row["task"] in _NAMED_BY_TEXT else f"{TASK_KINDS[row['task']].label}: {what}"
    due = "" if row["task"] in _WITH_DAY else f", due {day(row['task_due'])}"
    text = f"{named}{due}"
    against = list(_against(row, calendar, as_of))
    if not against:
        return f"{text}."
    return f"{text}; {'; '.join(against)}, {_so(row, calendar)}."


def _so(row: Row, calendar: Calendar) -> str:
    """On which day it is to be done instead; that there is none, where no day is open any more."""
    wanted = row["wanted_call"]
    offset = (wanted - calendar.start).days
    if offset < calendar.length and not calendar.open[int(row["caller_pair"]), offset]:
        return "and no open day follows"
    return f"so {day(wanted)}"


def day_put_off(row: Row, calendar: Calendar) -> str:
    """Of a day that the list names: that it was tried since, as a sentence; "" where it was not."""
    against = list(_since_tried(row, calendar))
    if row["task_tried"] is None or not against:
        return ""
    text = "; ".join(against)
    return f"{text[0].upper()}{text[1:]}, {_so(row, calendar)}."


def _against(row: Row, calendar: Calendar, as_of: dt.date) -> Iterator[str]:
    """What puts a commitment off, each as a part of a sentence."""
    if _waits_after_talk(row, as_of):
        yield f"last spoke {day(row['last_success'])}"
    yield from _since_tried(row, calendar)


def _waits_after_talk(row: Row, as_of: dt.date) -> bool:
    """Whether the day is counted from the last talk, and still to come."""
    if row["task"] not in _AFTER_A_TALK or row["last_success"] is None:
        return False
    if row["task"] in _WITH_OWN_DAY and row["own_day"] <= row["task_due"]:
        return False
    return bool(row["own_day"] > as_of)


def _since_tried(row: Row, calendar: Calendar) -> Iterator[str]:
    """An attempt that has to be waited after, how long, and the closed days from its own day on."""
    own_day, wanted, tried = row["own_day"], row["wanted_call"], row["task_tried"]
    if wanted is None or own_day is None or wanted <= own_day:
        return
    # Before anybody stands in, it is the rep's own days that count.
    since = row["stood_in_from"] or own_day
    closed = closings_between(calendar, int(row["caller_pair"]), since, wanted)
    if tried is not None:
        closed = [each for each in closed if each.is_absence or each.date.weekday() < WEEKEND]
        again = TASK_KINDS[row["task"]].latest + 1
        after = f"again after {again} working days" if again > 1 else ""
        if after:
            # Weekdays that are not worked and holidays are none of these days.
            closed = [each for each in closed if each.is_absence or each.why.startswith(DAY_OFF)]
        if not row["moved_why"].startswith("tried on "):
            yield f"tried on {day(tried)} without success"
        if after:
            yield after
    # On other closed days than those of the rep nobody is to stand in.
    is_away = any(each.is_absence or each.why.startswith(DAY_OFF) for each in closed)
    if is_away and row["no_stand_in"]:
        yield f"{closings_text(closed)}, and {row['no_stand_in']}"
    elif closed:
        yield closings_text(closed)
