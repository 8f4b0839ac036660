"""Raw values of our own sheets, as a store reads them back: what is none, how one is worded."""

import datetime as dt
from typing import Any

import pandas as pd


def is_missing(value: Any) -> bool:
    """Whether a raw value is none at all: None, NaN, NaT or NA."""
    if value is None or value is pd.NaT or value is pd.NA:
        return True
    return isinstance(value, float) and value != value


def is_blank(value: Any) -> bool:
    """Whether nothing is written in a cell, or only blanks."""
    return is_missing(value) or not str(value).strip()


def trimmed(value: Any) -> Any:
    """A raw value without blanks around it, a date without a time as a day; None for a blank."""
    if isinstance(value, str):
        return value.strip() or None
    if is_missing(value):
        return None
    if isinstance(value, dt.datetime) and value.time() == dt.time():
        return value.date()
    return value


def worded(value: Any) -> str:
    """A raw value as the words that entries are compared by; "" for a blank."""
    bare = trimmed(value)
    if bare is None:
        return ""
    if isinstance(bare, float) and bare.is_integer():
        return str(int(bare))
    return str(bare)
