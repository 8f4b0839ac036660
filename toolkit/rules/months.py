"""Months and quarters as numbers that run on, and as sheets and sentences say them."""

from collections.abc import Sequence
from typing import Any

import pandas as pd


def months_of(dates: "pd.Series[Any]") -> Any:
    """The month of each day that is known, counted as year x 12 + month - 1."""
    return dates.dropna().to_numpy("M8[M]").astype("i8") + 1970 * 12


def month_title(month: int) -> str:
    """A month as sheets say it.

    >>> month_title(2026 * 12 + 10)
    '2026-11'
    """
    return f"{month // 12:04d}-{month % 12 + 1:02d}"


def months_in_words(months: Sequence[int]) -> str:
    """Months as a sentence says them, those in a row as from and to.

    >>> months_in_words([24311, 24317, 24318, 24319])
    '2025-12, 2026-06 to 2026-08'
    """
    runs: list[list[int]] = []
    for month in months:
        if runs and month == runs[-1][-1] + 1:
            runs[-1].append(month)
        else:
            runs.append([month])
    ends = [dict.fromkeys((month_title(run[0]), month_title(run[-1]))) for run in runs]
    return ", ".join(" to ".join(each) for each in ends)


def quarter_title(quarter: int) -> str:
    """A quarter, counted as year x 4 + quarter - 1.

    >>> quarter_title(2026 * 4 + 3)
    '2026 Q4'
    """
    return f"{quarter // 4:04d} Q{quarter % 4 + 1}"
