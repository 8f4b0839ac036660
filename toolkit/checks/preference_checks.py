"""Preferences in the customer list that cannot be read: days of the week and hours of the day."""

from collections.abc import Callable
from typing import Any

import pandas as pd

from toolkit.calendars.best_times import parse_days, parse_hours
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, problem

READERS: dict[str, tuple[Callable[[str], Any], str]] = {
    "best_days": (parse_days, "Write days of the week, like Tue, Thu or Mon-Wed."),
    "best_hours": (parse_hours, "Write hours, like 9-11, mornings or after 14:00."),
}
"""How each column is read, and what to write where it cannot be."""


def check_preferences(customers: pd.DataFrame, at: Mapped) -> list[Problem]:
    """A problem for each different text that nobody can read, in its first cell. Practice 51."""
    found = []
    for column, (read, fix) in READERS.items():
        if not at.has(column):
            continue
        texts = customers[column].dropna()
        counts = texts.value_counts()
        for row, text in texts.drop_duplicates().items():
            if read(text) is None:
                says = "a preference that cannot be read; it counts as blank"
                count = int(counts[text])
                found.append(problem(at, column, row, value=text, says=says, fix=fix, count=count))
    return found
