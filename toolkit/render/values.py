"""One value in the forms a report shows it in: plain Python, a person's words, a CSV field."""

import math
from datetime import date, datetime
from typing import Any

import pandas as pd

from toolkit.render.look import RATE

Cell = None | bool | int | float | str | date
RISKY = ("=", "+", "-", "@", "\t", "\r")
"""What a text begins with that a spreadsheet would run as a formula."""
NUMERIC = ("count", "days", "number", "points", "money", "cost", "cents", "share", RATE)
"""Kinds that are numbers: they stand at the right."""
_WHOLE = ("count", "days", "id", "text")


def as_plain_value(value: Any, kind: str) -> Cell:
    """One value as plain Python: what is unknown, not a number or not a date is None.

    >>> as_plain_value(float("nan"), "money"), as_plain_value(3.0, "count")
    (None, 3)
    >>> as_plain_value(pd.Timestamp(2026, 1, 5), "date")
    datetime.date(2026, 1, 5)
    """
    if type(value) is str:
        return value
    if value is None or value is pd.NaT or value is pd.NA:
        return None
    if hasattr(value, "item") and not isinstance(value, (pd.Timestamp, pd.Timedelta)):
        value = value.item()
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, pd.Timedelta):
        return value.days
    if isinstance(value, bool):
        return value
    if isinstance(value, float):
        if not math.isfinite(value):
            return None
        return int(value) if kind in _WHOLE and value.is_integer() else value
    return value if isinstance(value, (int, str, date)) else str(value)


def spoken(value: Cell, kind: str) -> str:
    """A value as a person reads it: "5 Jan 2026", "12,300", "81.5 %", "Yes"; "" for unknown.

    >>> spoken(date(2026, 1, 5), "date"), spoken(12300.4, "money"), spoken(0.815, "share")
    ('5 Jan 2026', '12,300', '81.5 %')
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, date):
        return f"{value.day} {value:%b %Y}"
    if isinstance(value, str):
        return value
    if kind in ("share", RATE):
        return f"{value * 100:.1f} %"
    if kind in ("money", "cost", "count", "days"):
        return f"{value:,.0f}"
    if kind == "cents":
        return f"{value:,.2f}"
    if kind == "points":
        return f"{value:+.1f} points"
    if kind in ("id", "text"):
        return str(value)
    return f"{value:,.2f}".rstrip("0").rstrip(".")


def guarded(value: Cell) -> str | int | float:
    """One value as a CSV field: a text that would be run as a formula gets an apostrophe."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return f"'{value}" if value.startswith(RISKY) else value
    return value


def unguarded(text: str) -> str:
    """The text of a CSV field as it was before it was guarded."""
    return text[1:] if text[:1] == "'" and text[1:2] in RISKY else text
