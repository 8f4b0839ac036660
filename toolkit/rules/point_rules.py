"""Points to raise in a call: which news a customer has not heard, which questions have no fresh answer, what comes round again."""

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

ORDER = (
    "bad news", "gap", "answer", "check-up", "billing", "delivery", "our promise", "request", "their promise", "handover", "last note", "need",
    "review", "news", "question",
)  # fmt: skip
"""Kinds of points in the order in which they are raised."""
LABELS = {
    "bad news": "Bad news", "gap": "Gap", "answer": "Answer", "check-up": "Check-up", "our promise": "We promised", "their promise": "They promised", "handover": "New rep", "last note": "Last time",
    "review": "Due", "news": "News", "question": "Ask",
    "billing": "Billing", "delivery": "Latest delivery", "request": "They asked", "need": "Needs",
}  # fmt: skip
POINT_COLUMNS = ["customer_id", "kind", "point"]


def points_of(ids: Iterable[str], kind: str, texts: Iterable[str]) -> pd.DataFrame:
    """Points of one kind, one for each customer and text: customer_id, kind, point."""
    return pd.DataFrame({"customer_id": ids, "kind": kind, "point": texts})


def words_of(text: Any) -> frozenset[str]:
    """Tags of a cell: parts between commas, semicolons or bars, without case, accents and spaces around.

    >>> sorted(words_of("Hotel; CAFÉ , ")), words_of(None)
    (['cafe', 'hotel'], frozenset())
    """
    if not isinstance(text, str):
        return frozenset()
    return frozenset(w for w in (_plain(part) for part in re.split(r"[,;|\n]", text)) if w)


def _plain(text: str) -> str:
    """Without case, accents, spaces around and a mark at the end."""
    bare = "".join(
        c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c)
    )
    return re.sub(r"\s+", " ", bare).strip().rstrip("?!.").strip()


def unheard(
    customers: pd.DataFrame, news: pd.DataFrame, told: pd.DataFrame, *, as_of: dt.date, days: int
) -> pd.DataFrame:
    """News that each customer has not heard, the newest first: an item once a customer, and only what a tag of theirs asks for.

    In: customers with customer_id and tags; news with item, date, until, tags; told with customer_id and told (items between
    semicolons, of contacts that succeeded). News without tags is for everybody. An item counts from its day to its last day, else for
    `days` days. Out: customer_id, item, date. Practice 17.
    """
    today = pd.Timestamp(as_of)
    last = news["until"].fillna(news["date"] + pd.Timedelta(days=days))
    fresh = news[news["item"].notna() & ~(news["date"] > today) & ~(last < today)]
    fresh = fresh.sort_values(["date", "item"], ascending=[False, True]).drop_duplicates("item")
    heard: dict[str, set[str]] = {}
    for customer, text in zip(told["customer_id"], told["told"], strict=True):
        heard.setdefault(customer, set()).update(words_of(text))
    tags = [words_of(t) for t in customers["tags"]]
    found = [
        (customer, item, date)
        for item, date, wanted in zip(
            fresh["item"], fresh["date"], [words_of(t) for t in fresh["tags"]], strict=True
        )
        for customer, own in zip(customers["customer_id"], tags, strict=True)
        if (not wanted or wanted & own) and not words_of(item) <= heard.get(customer, set())
    ]
    return pd.DataFrame(found, columns=["customer_id", "item", "date"]).astype({"date": "M8[us]"})


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
    """Questions that a customer never answered or answered more than `days` days ago, in the order of `questions`.

    Each question is "word: text" (or the text alone, which then is its own word); answers have customer_id, date, question. An answer
    without a day counts as old. Out: customer_id, question. Practice 49.
    """
    since = pd.Timestamp(as_of) - pd.Timedelta(days=days)
    fresh = answers[(answers["date"] > since) & (answers["date"] <= pd.Timestamp(as_of))]
    known = {
        (c, _plain(q))
        for c, q in zip(fresh["customer_id"], fresh["question"], strict=True)
        if isinstance(q, str)
    }
    asked = [(q.partition(":")[0], q.partition(":")[2].strip() or q.strip()) for q in questions]
    found = [
        (c, text)
        for c in ids
        for word, text in asked
        if not {(c, _plain(word)), (c, _plain(text))} & known
    ]
    return pd.DataFrame(found, columns=["customer_id", "question"])


def due_again(
    last: Any, start: Any, every: Any, *, as_of: dt.date
) -> "np.ndarray[Any, np.dtype[np.bool_]]":
    """Whether something that comes round every so many days (0: never) is due: since the last time, else since the start (practice 36)."""
    days, today = np.asarray(every, "f8"), np.datetime64(as_of, "D")
    begin = np.where(
        np.isnat(np.asarray(last, "M8[D]")), np.asarray(start, "M8[D]"), np.asarray(last, "M8[D]")
    )
    return np.asarray((days > 0) & ~np.isnat(begin) & ((today - begin).astype("f8") >= days))


def in_order(points: Sequence[pd.DataFrame], most: Mapping[str, int]) -> pd.DataFrame:
    """All points in the order they are raised, each said once, at most so many of a kind: customer_id, kind, point."""
    filled = [p for p in points if len(p)]
    if not filled:
        return pd.DataFrame({c: pd.Series(dtype="str") for c in POINT_COLUMNS})
    out = pd.concat(
        [p[POINT_COLUMNS].astype("str") for p in filled], ignore_index=True
    ).drop_duplicates()
    rank = out["kind"].map({k: i for i, k in enumerate(ORDER)})
    nth = out.groupby(["customer_id", "kind"]).cumcount()
    limit = out["kind"].map(most).fillna(np.inf)
    return (
        out.assign(rank=rank)[nth < limit]
        .sort_values("rank", kind="stable")[POINT_COLUMNS]
        .reset_index(drop=True)
    )


def as_line(kind: str, point: str) -> str:
    """A point as the schedule shows it."""
    return f"{LABELS[kind]}: {point}"
