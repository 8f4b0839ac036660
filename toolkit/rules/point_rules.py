"""Points to raise in a call: news not heard, questions not answered, and what comes round again."""

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

LABELS = {
    "bad news": "Bad news",
    "gap": "Gap",
    "answer": "Answer",
    "check-up": "Check-up",
    "playbook": "Playbook",
    "billing": "Billing",
    "delivery": "Latest delivery",
    "our promise": "We promised",
    "request": "They asked",
    "their promise": "They promised",
    "handover": "New rep",
    "watch": "Look at",
    "last note": "Last time",
    "need": "Needs",
    "offer": "Open offer",
    "introduction": "Introduce",
    "competitor": "Competitor",
    "review": "Due",
    "news": "News",
    "question": "Ask",
}
"""Kinds of points in the order in which they are raised, with what a sheet calls them."""
COLUMNS = ["customer_id", "kind", "point"]
_NO_POINTS = pd.DataFrame(columns=COLUMNS)
"""What there is of most kinds; nobody may change it."""


def points_of(
    ids: "Sequence[str] | pd.Series[Any] | pd.Index[Any]", kind: str, texts: Iterable[str]
) -> pd.DataFrame:
    """Points of one kind, one for each customer and text: customer_id, kind, point."""
    if not len(ids):
        return _NO_POINTS
    return pd.DataFrame({"customer_id": ids, "kind": kind, "point": texts})


def in_order(parts: Sequence[pd.DataFrame], most: Mapping[str, int]) -> pd.DataFrame:
    """All points in the order they are raised, each said once: customer_id, kind, point.

    `most` is how many of a kind a customer hears at most; without a number there is no end.
    """
    filled = [part[COLUMNS].astype("str") for part in parts if len(part)]
    if not filled:
        return pd.DataFrame({name: pd.Series(dtype="str") for name in COLUMNS})
    points = pd.concat(filled, ignore_index=True).drop_duplicates()
    nth = points.groupby(["customer_id", "kind"]).cumcount()
    limit = points["kind"].map(most).fillna(np.inf)
    rank = points["kind"].map({kind: i for i, kind in enumerate(LABELS)})
    points = points.assign(rank=rank)[nth < limit].sort_values("rank", kind="stable")
    return points[COLUMNS].reset_index(drop=True)


def as_line(kind: str, point: str) -> str:
    """A point as the schedule shows it."""
    return f"{LABELS[kind]}: {point}"


def words_of(text: Any) -> frozenset[str]:
    """Tags of a cell: parts between commas, semicolons or bars, by their bare spelling.

    >>> sorted(words_of("Hotel; CAFÉ , ")), words_of(None)
    (['cafe', 'hotel'], frozenset())
    """
    if not isinstance(text, str):
        return frozenset()
    words = {bare(part) for part in re.split(r"[,;|\n]", text)}
    return frozenset(words - {""})


def bare(text: str) -> str:
    """Without case, accents, spaces around and a mark at the end."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return re.sub(r"\s+", " ", plain).strip().rstrip("?!.").strip()


def with_referral(item: str, refer_to: Any) -> str:
    """News as it is said: what is not ours names who has it. Practice 17."""
    if isinstance(refer_to, str):
        return f"{item} (we do not carry it: refer to {refer_to})"
    return str(item)


def unanswered(
    ids: Iterable[str],
    answers: pd.DataFrame,
    questions: Sequence[str],
    *,
    as_of: dt.date,
    days: int,
) -> pd.DataFrame:
    """Questions that a customer never answered, or more than `days` days ago, in their order.

    Each question is "word: text" (or the text alone, which then is its own word); answers have
    customer_id, date, question. An answer without a day counts as old. Out: customer_id, question.
    Practice 49.
    """
    today = pd.Timestamp(as_of)
    first = today - pd.Timedelta(days=days)
    fresh = answers[(answers["date"] > first) & (answers["date"] <= today)]
    fresh = fresh[fresh["question"].notna()]
    known: dict[str, set[str]] = {}
    for customer, question in zip(fresh["customer_id"], fresh["question"], strict=True):
        known.setdefault(customer, set()).add(bare(question))
    asked = []
    for question in questions:
        word, _, text = question.partition(":")
        text = text.strip() or question.strip()
        asked.append((text, {bare(word), bare(text)}))
    found = []
    for customer in ids:
        answered = known.get(customer, set())
        found += [(customer, text) for text, spellings in asked if not spellings & answered]
    return pd.DataFrame(found, columns=["customer_id", "question"])


def last_answers(answers: pd.DataFrame, question: str, *, as_of: dt.date) -> "pd.Series[Any]":
    """The newest day on which each customer answered a question, "word: text", by customer id.

    In: answers with customer_id, date, question.
    """
    word, _, text = question.partition(":")
    spellings = {bare(word), bare(text)}
    known = answers[(answers["date"] <= pd.Timestamp(as_of)) & answers["question"].notna()]
    asked = [words for words in known["question"].unique() if bare(words) in spellings]
    return known[known["question"].isin(asked)].groupby("customer_id")["date"].max()


def due_again(
    last: Any, start: Any, every: Any, *, as_of: dt.date
) -> "np.ndarray[Any, np.dtype[np.bool_]]":
    """Whether something that comes round every so many days (0: never) is due.

    Since the last time, else since the start; what has neither is not due (practice 36).
    """
    days, today = np.asarray(every, "f8"), np.datetime64(as_of, "D")
    last_day, first_day = np.asarray(last, "M8[D]"), np.asarray(start, "M8[D]")
    begin = np.where(np.isnat(last_day), first_day, last_day)
    passed = (today - begin).astype("f8")
    return np.asarray((days > 0) & ~np.isnat(begin) & (passed >= days))
