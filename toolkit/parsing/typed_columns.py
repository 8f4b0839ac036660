"""Raw cells to typed columns, one reader a kind.

What cannot be read becomes blank and a named problem, never a guess.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import numpy as np
import pandas as pd

from toolkit.parsing import days, numbers, texts
from toolkit.parsing.cells import Column, How
from toolkit.parsing.severities import read_severities


def read_column(raw: "pd.Series[Any]", kind: str, how: How | None = None) -> Column:
    """Type one raw column by its declared kind; returns the typed column (same index) and what was
    found in it.
    """
    return _READERS[kind](raw, how or How())


def empty_column(kind: str, index: "pd.Index[Any]") -> "pd.Series[Any]":
    """A column of this kind with nothing in it, for one that the sheet does not have."""
    return pd.Series(empty_cells(kind, len(index)), index=index)


def empty_cells(kind: str, rows: int) -> Any:
    """What such a column holds, as an array; nobody may change it."""
    return _nothing(kind, rows, pd.get_option("mode.string_storage"))


@lru_cache(maxsize=32)
def _nothing(kind: str, rows: int, held_as: str) -> Any:
    """Nothing so many times; `held_as` is how pandas holds texts now, by which they are kept."""
    if kind in ("date", "done"):
        return np.full(rows, "NaT", "M8[us]")
    if kind == "flag":
        return np.zeros(rows, bool)
    if kind in (
        "count",
        "days",
        "number",
        "money",
        "cost",
        "minutes",
        "share",
        "exchange",
        "severity",
    ):
        return np.full(rows, np.nan)
    return pd.array([None], dtype="str").repeat(rows)


_READERS: dict[str, Callable[["pd.Series[Any]", How], Column]] = {
    "id": texts.read_id,
    "text": texts.read_text,
    "long": texts.read_notes,
    "date": days.read_dates,
    "count": numbers.read_counts,
    "days": numbers.read_days,
    "number": numbers.read_shares,
    "money": numbers.read_amounts,
    "cost": numbers.read_costs,
    "minutes": numbers.read_spans,
    "share": numbers.read_shares,
    "exchange": numbers.read_rates,
    "severity": read_severities,
    "flag": texts.read_flag,
    "done": days.read_done,
    "channel": texts.read_channel,
    "phone": texts.read_phone,
    "email": texts.read_email,
}
