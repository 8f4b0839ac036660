"""The columns of a log as SQL: which of them name customers, are words, or days."""

from toolkit.reading.mapped import Mapped

WORDS = ("channel", "outcome", "purpose", "by", "minutes", "rating")
"""Columns of which each different word is read once."""
KEYS = ("customer_id", "customer", "phone")
"""Columns that say whose a row is, the one first that decides."""
DAY = (
    r"CASE WHEN regexp_matches({0}, '^\d{{4}}-\d\d-\d\d[T ]\d\d:\d\d')"
    " THEN left({0}, 10) ELSE {0} END"
)
"""The word of a day in a text: without the time of the day behind it."""


def is_day(kind: str) -> bool:
    """Whether a column holds days, and no texts."""
    return kind == "DATE" or kind.startswith("TIMESTAMP")


def day_of(column: str) -> str:
    """The day of a point in time."""
    return f"CAST({column} AS DATE)"


def key_columns(at: Mapped) -> dict[str, str]:
    """The columns that name customers: name -> SQL."""
    return {name: f"c{at.positions[name]}" for name in KEYS if name in at.positions}
