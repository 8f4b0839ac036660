"""Hints for a call that is being logged: words that this book does not know, with the nearest."""

from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

from toolkit.book import Book
from toolkit.errors import nearest
from toolkit.schema.channels import CHANNEL_LABELS, CHANNELS
from toolkit.words.folding import fold

USUAL_OUTCOMES = ("Reached", "No answer")


def log_hints(book: Book, call: Mapping[str, Any]) -> list[str]:
    """A sentence for each of outcome, channel, rep and rating that nothing in the book is like.

    `call` is logged all the same.
    """
    calls = book.tables["calls"]
    hints = [
        _outcome_hint(book, call.get("outcome")),
        _channel_hint(call.get("channel")),
        _rep_hint(book, call.get("by")),
        _rating_hint(call.get("rating"), calls["rating"].dropna()),
    ]
    return [hint for hint in hints if hint]


def _outcome_hint(book: Book, word: Any) -> str:
    logged, settings = book.tables["calls"]["outcome"].dropna(), book.settings
    known = [*settings.success_outcomes, *settings.attempt_outcomes, *logged]
    what = "an outcome nobody knows; it counts as an attempt"
    return _hint(word, known, what, proposed=[*USUAL_OUTCOMES, *logged])


def _channel_hint(word: Any) -> str:
    labels = list(CHANNEL_LABELS.values())
    known = list(labels)
    for spellings in CHANNELS.values():
        known += spellings
    what = "a channel nobody knows; it counts as other"
    return _hint(word, known, what, proposed=labels)


def _rep_hint(book: Book, word: Any) -> str:
    sheets = {"team": "rep", "customers": "owner", "calls": "by"}
    reps: list[str] = []
    for table, column in sheets.items():
        reps += book.tables[table][column].dropna().tolist()
    return _hint(word, reps, "no rep of this book", proposed=reps) if reps else ""


def _hint(word: Any, known: Iterable[str], what: str, *, proposed: Iterable[str]) -> str:
    """What is wrong with a word, and the nearest that would be right; "" for one that is known."""
    if not isinstance(word, str) or not word.strip():
        return ""
    if fold(word) in {fold(one) for one in known}:
        return ""
    near = nearest(word, dict.fromkeys(proposed))
    hint = f"{word!r} is {what}."
    return hint if near.startswith("Nothing") else f"{hint} {near}"


def _rating_hint(rating: Any, known: "pd.Series[Any]") -> str:
    if rating is None or not len(known):
        return ""
    lowest, highest = known.min(), known.max()
    if lowest <= rating <= highest:
        return ""
    scale = f"{lowest:g} to {highest:g}"
    return f"The rating {rating:g} is outside of those in the call log, {scale}."
