"""What sentences are made of: rows of plain values, days and counts as people read them."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import Any

import pandas as pd

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def rows(frame: pd.DataFrame, names: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Each row as a dict of the named columns that the frame has; dates are dates, NaT is None."""
    held = [name for name in names if name in frame.columns]
    columns = [_values(frame[name]) for name in held]
    for values in zip(*columns, strict=True):
        yield dict(zip(held, values, strict=True))


def _values(column: "pd.Series[Any]") -> list[Any]:
    if column.dtype.kind == "M":
        return list(column.to_numpy("M8[D]").tolist())
    return list(column.tolist())


def day(value: dt.date) -> str:
    """A day as our sentences write it.

    >>> day(dt.date(2026, 9, 14))
    '14 Sep 2026'
    """
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def weekday_text(value: dt.date) -> str:
    """A day near enough to be known by its weekday.

    >>> weekday_text(dt.date(2026, 11, 24))
    'Tue 24 Nov'
    """
    return f"{WEEKDAYS[value.weekday()]} {value.day} {MONTHS[value.month - 1]}"


def day_text(value: Any) -> str:
    """A day or a moment as our sentences write it; "" for none.

    >>> day_text(pd.Timestamp(2026, 9, 14)), day_text(pd.NaT), day_text(None)
    ('14 Sep 2026', '', '')
    """
    if value is None or value is pd.NaT:
        return ""
    return day(value)


def text_or(value: Any, otherwise: str) -> str:
    """A text cell, or what to say where it is blank."""
    return value if isinstance(value, str) else otherwise


def days_text(count: float) -> str:
    """A number of days.

    >>> days_text(1), days_text(3.0)
    ('1 day', '3 days')
    """
    return "1 day" if count == 1 else f"{count:.0f} days"


def ordinal(n: int) -> str:
    """English ordinal.

    >>> [ordinal(n) for n in (1, 2, 3, 4, 11, 22, 103)]
    ['1st', '2nd', '3rd', '4th', '11th', '22nd', '103rd']
    """
    if n % 100 in (11, 12, 13):
        return f"{n}th"
    endings = {1: "st", 2: "nd", 3: "rd"}
    return f"{n}{endings.get(n % 10, 'th')}"


def counted_or_no(number: int, thing: str) -> str:
    """A number of things in a sentence: "no calls", "1 call", "2 calls"."""
    if number == 1:
        return f"1 {thing}"
    return f"{number or 'no'} {thing}s"


_LEAVES = "It leaves this list on {}, unless it is marked as done."
_LEAVING = re.compile(r"\. " + re.escape(_LEAVES).replace(r"\{\}", r"\d+ \w+ \d{4}") + "$")


def leaves_on(end: Any) -> str:
    """What stands behind a task of To do that leaves it soon.

    >>> leaves_on(dt.date(2026, 9, 30))
    'It leaves this list on 30 Sep 2026, unless it is marked as done.'
    """
    return _LEAVES.format(day_text(end))


def without_leaving(task: str) -> str:
    """The task alone: when it would have left the list says nothing once it is done.

    >>> without_leaving("Send the list. " + leaves_on(dt.date(2026, 9, 30)))
    'Send the list'
    """
    return _LEAVING.sub("", task)
