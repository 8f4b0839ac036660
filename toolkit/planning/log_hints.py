"""Hints for a call that is being logged: words that this book does not know, each with the nearest that it does."""

from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

from toolkit.book import Book
from toolkit.errors import nearest
from toolkit.schema import CHANNEL_LABELS, CHANNELS, fold

_USUAL = ("Reached", "No answer")


def log_hints(book: Book, said: Mapping[str, Any]) -> list[str]:
    """A sentence for each of outcome, channel, rep and rating that nothing in the book is like; they are logged all the same."""
    settings, calls = book.settings, book.tables["calls"]
    outcomes = [*settings.success_outcomes, *settings.attempt_outcomes, *calls["outcome"].dropna()]
    reps = [
        *book.tables["team"]["rep"].dropna(),
        *book.tables["customers"]["owner"].dropna(),
        *calls["by"].dropna(),
    ]
    words = [*CHANNEL_LABELS.values(), *(word for known in CHANNELS.values() for word in known)]
    found = [
        _hint(
            said.get("outcome"),
            outcomes,
            "an outcome nobody knows; it counts as an attempt",
            [*_USUAL, *calls["outcome"].dropna()],
        ),
        _hint(
            said.get("channel"),
            words,
            "a channel nobody knows; it counts as other",
            CHANNEL_LABELS.values(),
        ),
        _hint(said.get("by"), reps, "no rep of this book", reps) if reps else "",
        _off_scale(said.get("rating"), calls["rating"].dropna()),
    ]
    return [hint for hint in found if hint]


def _hint(word: Any, known: Iterable[str], what: str, proposed: Iterable[str]) -> str:
    if not isinstance(word, str) or not word.strip() or fold(word) in {fold(k) for k in known}:
        return ""
    near = nearest(word, dict.fromkeys(proposed))
    return f"{word!r} is {what}.{'' if near.startswith('Nothing') else f' {near}'}"


def _off_scale(rating: Any, ratings: "pd.Series[Any]") -> str:
    if rating is None or not len(ratings) or ratings.min() <= rating <= ratings.max():
        return ""
    return f"The rating {rating:g} is outside of those in the call log, {ratings.min():g} to {ratings.max():g}."
