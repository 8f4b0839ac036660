"""What kind of contact each row of the call log is: the customer's own, a review, one to sell."""

from collections.abc import Callable, Collection
from typing import Any

import numpy as np
import pandas as pd

from toolkit.book import Book
from toolkit.planning.all_calls import tells
from toolkit.schema.channels import CHANNELS, INBOUND, is_call_back
from toolkit.settings import Settings
from toolkit.words.folding import fold

MOST_PURPOSES, MOST_OUTCOMES = 12, 8
"""Words for what a call was for, and for what came of it, that are offered in a drop-down."""


def calls_telling(book: Book, column: str) -> pd.DataFrame:
    """The calls that can say this: those of the log, or what was typed where it has no such column.

    Out: rows like those of the log, with `success`; none where nobody could say it.
    """
    if not tells_in_log(book, column):
        return book.said
    if book.large is not None and not tells(book, column):
        return book.large.no_rows
    return book.tables["calls"]


def tells_in_log(book: Book, column: str) -> bool:
    """Whether it is the log that can say this, and not what was typed."""
    at = book.mapped.get("calls")
    return at is None or column in at.positions or not len(book.said)


def usual_purposes(book: Book) -> list[str]:
    """What calls of this book were for, the most frequent words first; none where nobody said."""
    return _usual(calls_telling(book, "purpose")["purpose"], MOST_PURPOSES)


def usual_outcomes(book: Book) -> list[str]:
    """What the log of this book says came of calls, the most frequent words first."""
    calls = book.tables["calls"]
    return _usual(calls["outcome"][calls["success"] >= 0], MOST_OUTCOMES)


def _usual(texts: "pd.Series[Any]", most: int) -> list[str]:
    """The most frequent words of a column, each in the spelling that most cells have."""
    said = texts.value_counts()
    if not len(said):
        return []
    words = pd.DataFrame({"spelling": said.index.astype("str").str.strip(), "count": said.array})
    # Each spelling is folded once: purposes can be free text, another one in each row.
    words["word"] = [fold(spelling) for spelling in words["spelling"]]
    words = words[words["word"] != ""]
    words = words.sort_values(["count", "spelling"], ascending=[False, True])
    usual = words.groupby("word", as_index=False).agg({"spelling": "first", "count": "sum"})
    usual = usual.sort_values(["count", "word"], ascending=[False, True])
    return usual["spelling"].head(most).tolist()


def is_inbound(calls: pd.DataFrame) -> "pd.Series[bool]":
    """Which rows of the log are the customer's, not ours."""
    return _has_word(calls["direction"], INBOUND)


def is_review(calls: pd.DataFrame, settings: Settings) -> "pd.Series[bool]":
    """Which contacts were a review, by the words of the setting review_purposes."""
    return _has_word(calls["purpose"], {fold(word) for word in settings.review_purposes})


def is_selling(calls: pd.DataFrame, settings: Settings) -> "pd.Series[bool]":
    """Which contacts were to sell, by the words of the setting sell_purposes."""
    return _has_word(calls["purpose"], {fold(word) for word in settings.sell_purposes})


def is_call(texts: "pd.Series[Any]", settings: Settings) -> "pd.Series[bool]":
    """Which next steps are a call of the customer, like "Call back about pumps": a talk does them.

    Who is called is not told by "call" alone: "call the lawyer" is none of them.
    """
    words = {fold(word) for word in (*CHANNELS["phone"], *settings.attempt_outcomes)}
    return _which(texts, lambda text: fold(text) in words or is_call_back(text))


def _has_word(column: "pd.Series[Any]", words: Collection[str]) -> "pd.Series[bool]":
    """Which cells are one of these folded words."""
    return _which(column, lambda text: fold(text) in words)


def _which(column: "pd.Series[Any]", is_it: Callable[[str], bool]) -> "pd.Series[bool]":
    """Which cells are such a text; each different text is looked at once."""
    codes, texts = pd.factorize(column)
    # The last one is for blank cells, whose code is -1.
    hits = np.array([*(is_it(text) for text in texts), False], bool)
    return pd.Series(hits[codes], index=column.index)
