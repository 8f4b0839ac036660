"""The agenda of a call: gaps with their ages, the points to raise in their order, and the channel."""

import datetime as dt
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
import pandas as pd

from toolkit import facts
from toolkit.book import Book, has
from toolkit.planning.accounts import accounts, worked_out
from toolkit.planning.handovers import handovers
from toolkit.planning.ledger import (
    gaps,
    has_deliveries,
    has_gaps,
    open_promises,
)
from toolkit.planning.plan_calendar import past_calendar
from toolkit.rules.channel_rules import add_channel, explain_channel
from toolkit.rules.gap_rules import told as gap_told
from toolkit.rules.point_rules import (
    due_again,
    in_order,
    unanswered,
    unheard,
)
from toolkit.rules.promise_rules import on_day, told
from toolkit.rules.sentences import day
from toolkit.schema import fold

_AGED: "WeakKeyDictionary[Book, pd.DataFrame]" = WeakKeyDictionary()


def aged_gaps(book: Book) -> pd.DataFrame:
    """Gaps with name, tier and owner, their age and first response in working days of the customer's rep, and in days.

    Adds to `diary.gaps`: name, tier, owner (the rep where nobody is named), pair, age and response (working days; the age runs to the
    closing day or as_of), age_days. Gaps older than ten years count from then.
    """
    if book not in _AGED:
        _AGED[book] = _aged(book)
    return _AGED[book]


def _aged(book: Book) -> pd.DataFrame:
    table = accounts(book).set_index("customer_id")
    rows = gaps(book)
    for name in ("name", "tier", "pair"):
        rows = rows.assign(**{name: rows["customer_id"].map(table[name])})
    rows = rows.assign(owner=rows["owner"].fillna(rows["customer_id"].map(table["owner"])))
    today = np.datetime64(book.as_of, "D")
    opened = rows["opened"].to_numpy("M8[D]")
    if not len(rows) or np.isnat(opened).all():
        return rows.assign(age=np.nan, response=np.nan, age_days=np.nan)
    calendar = past_calendar(book, accounts(book), np.nanmin(opened).astype(dt.date))
    pair, closed = rows["pair"].to_numpy("i8"), rows["closed"].to_numpy("M8[D]")
    end = np.where(np.isnat(closed), today, closed)
    return rows.assign(
        age=calendar.between(pair, opened, end),
        response=calendar.between(pair, opened, rows["first_response"].to_numpy("M8[D]")),
        age_days=np.where(np.isnat(opened), np.nan, (end - opened).astype("f8")),
    )


def waiting(book: Book, ids: Any) -> "pd.Series[Any]":
    """Open cases, shortages and promises of both sides in one text for each of these customers."""
    if not has_gaps(book):
        return pd.Series("", index=getattr(ids, "index", None), dtype=object)
    rows = gaps(book)
    rows = rows[
        rows["closed"].isna() & rows["customer_id"].isin(set(ids)) & (rows["kind"] != "date")
    ]
    lines: dict[str, list[str]] = {}
    for one in rows.to_dict("records"):
        label = "Case: " if one["kind"] == "case" else "Short: "
        lines.setdefault(one["customer_id"], []).append(label + gap_told(one))
    for side, label in (("us", "Promise"), ("them", "Their promise")):
        mine = open_promises(book, side)
        for one in mine[mine["customer_id"].isin(set(ids))].to_dict("records"):
            lines.setdefault(one["customer_id"], []).append(f"{label}: {told(one)}")
    return pd.Series(
        ["\n".join(lines.get(c, [])) for c in ids], index=getattr(ids, "index", None), dtype=object
    )


def agenda(book: Book, rows: Any, *, why: bool = False) -> pd.DataFrame:
    """Channel and points of the calls with the customers in these rows of `accounts`.

    Columns: next_channel, points (a list of (kind, point), in the order of the points rule), and where asked for why_channel.
    """
    table = accounts(book).loc[rows]
    points, topics = _points(book, table)
    table = table.assign(new_topics=table["customer_id"].map(topics).fillna(0))
    lists: dict[str, list[tuple[str, str]]] = {}
    for customer, kind, point in zip(
        points["customer_id"], points["kind"], points["point"], strict=True
    ):
        lists.setdefault(customer, []).append((kind, point))
    s = book.settings
    asked = why or bool(
        topics
    )  # without anything to tell there is no visit, so nobody need know when the last one was
    table["last_visit"] = _last(book, table, "visit") if asked else np.datetime64("NaT", "us")
    visits = {"A": s.visits_a, "B": s.visits_b, "C": s.visits_c, "other": s.visits_other}
    table = add_channel(table, as_of=book.as_of, visits=visits)
    points_of = pd.Series(
        [lists.get(c, []) for c in table["customer_id"]], index=table.index, dtype=object
    )
    out = table[["next_channel"]].assign(points=points_of)
    return out.assign(why_channel=explain_channel(table)) if why else out


def _points(book: Book, table: pd.DataFrame) -> tuple[pd.DataFrame, dict[str, int]]:
    """All points, and how many things each customer has not heard of since the last contact."""
    s, ids = book.settings, set(table["customer_id"])
    tasks = worked_out(book).tasks
    tasks = tasks[tasks["customer_id"].isin(ids)]
    news = _news(book, table)
    owed = (
        [_open_gaps(book, ids), _our_promises(book, ids), _their_promises(book, ids)]
        if has_gaps(book)
        else [_frame([])] * 3
    )
    bad = _of(tasks, ("bad news",), "bad news")
    parts = [
        bad,
        owed[0],
        _of(tasks, ("answer",), "answer"),
        _of(tasks, ("check-up", "after a case"), "check-up"),
        _of(tasks, ("notice",), "our promise"),
        owed[1],
        _of(tasks, ("follow-up", "not marked"), "our promise", due=True),
        owed[2],
        _handed_over(book, table),
        _last_notes(table),
        _reviews(book, table),
        pd.DataFrame(
            {"customer_id": news["customer_id"], "kind": "news", "point": _said(book, news["item"])}
        ),
        _questions(book, table),
        *_topics(book, ids, tasks),
    ]
    last = _days_of(news, table.set_index("customer_id")["last_success"])
    newer = news[~(news["date"] <= last)]
    topics = pd.concat([newer["customer_id"], bad["customer_id"]]).value_counts()
    most = {"news": s.news_a_call, "question": s.questions_a_call, "billing": s.invoices_a_call}
    return in_order(parts, most), {str(c): int(n) for c, n in topics.items()}


def _frame(rows: list[tuple[str, str, str]]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["customer_id", "kind", "point"])


def _of(
    tasks: pd.DataFrame, kinds: tuple[str, ...], kind: str, *, due: bool = False
) -> pd.DataFrame:
    mine = tasks[tasks["kind"].isin(kinds)]
    until = [f" (due {on_day(d)})" if due and on_day(d) else "" for d in mine["due"]]
    return _frame(
        [
            (c, kind, f"{w}{u}")
            for c, w, u in zip(mine["customer_id"], mine["what"], until, strict=True)
        ]
    )


def _open_gaps(book: Book, ids: set[str]) -> pd.DataFrame:
    rows = gaps(book)
    rows = rows[rows["closed"].isna() & rows["customer_id"].isin(ids)]
    return _frame([(r["customer_id"], "gap", gap_told(r)) for r in rows.to_dict("records")])


def _our_promises(book: Book, ids: set[str]) -> pd.DataFrame:
    mine = open_promises(book, "us")
    mine = mine[
        mine["customer_id"].isin(ids) & (mine["state"] == "open") & (mine["notice_needed"] == 0)
    ]
    return _frame([(r["customer_id"], "our promise", told(r)) for r in mine.to_dict("records")])


def _their_promises(book: Book, ids: set[str]) -> pd.DataFrame:
    mine = open_promises(book, "them")
    return _frame(
        [
            (r["customer_id"], "their promise", told(r))
            for r in mine[mine["customer_id"].isin(ids)].to_dict("records")
        ]
    )


def _handed_over(book: Book, table: pd.DataFrame) -> pd.DataFrame:
    if not table["handed_over_on"].notna().any():
        return _frame([])
    mine = handovers(book, table)
    mine = mine[mine["missing"] != "nothing"]
    return _frame([
        (c, "handover", f"with {o or 'nobody'} since {on_day(d)}{f', sold by {s}' if isinstance(s, str) else ''}; still to do: {m}")
        for c, o, s, d, m in zip(mine["customer_id"], mine["owner"], mine["seller"], mine["handed_over_on"], mine["missing"], strict=True)
    ])  # fmt: skip


def _last_notes(table: pd.DataFrame) -> pd.DataFrame:
    mine = table[table["last_note"].notna()]
    notes = zip(mine["customer_id"], mine["note_date"], mine["last_note"], strict=True)
    return _frame([(c, "last note", f"{on_day(d)}, {n}") for c, d, n in notes])


def _last(book: Book, table: pd.DataFrame, mark: str) -> Any:
    """The last successful visit or review of each customer."""
    calls = book.tables["calls"]
    calls = calls[calls["customer_id"].isin(table["customer_id"])]
    if mark == "visit":
        hit = calls["channel"] == "visit"
    else:
        words = {fold(w) for w in book.settings.review_purposes}
        codes, names = pd.factorize(calls["purpose"])
        hit = pd.Series(
            np.array([*(fold(n) in words for n in names), False])[codes], index=calls.index
        )
    done = calls[hit & (calls["success"] == 1)]
    found = facts.last_of(done.assign(**{mark: 1}), as_of=book.as_of, marks=[mark]).astype(
        {"customer_id": "str"}
    )
    return _days_of(table, found.set_index("customer_id")[f"last_{mark}"])


def _days_of(table: pd.DataFrame, by_customer: "pd.Series[Any]") -> "pd.Series[Any]":
    """A day for each row, from days by customer id; NaT where there is none."""
    days = (
        by_customer.reindex(table["customer_id"])
        if len(by_customer)
        else np.full(len(table), "NaT", "M8[us]")
    )
    return pd.Series(np.asarray(days, "M8[us]"), index=table.index)


def _reviews(book: Book, table: pd.DataFrame) -> pd.DataFrame:
    """A review where the log tells what calls were for, a survey where there is a Surveys sheet."""
    s, rows = book.settings, []
    start = (
        table["customer_since"].fillna(table["first_contact"].astype("M8[us]"))
        if len(table)
        else table["customer_since"]
    )
    if "calls" in book.mapped and "purpose" in book.mapped["calls"].positions:
        last = _last(book, table, "review")
        every = (
            table["care"]
            .map({"A": s.review_a, "B": s.review_b, "C": s.review_c})
            .fillna(s.review_other)
        )
        due = due_again(last, start, every, as_of=book.as_of)
        rows += [
            (c, "review", f"a review ({_since(d)})")
            for c, d in zip(table["customer_id"][due], last[due], strict=True)
        ]
    if has(book, "surveys"):
        surveys = book.tables["surveys"]
        known = surveys[surveys["date"] <= pd.Timestamp(book.as_of)].astype({"customer_id": "str"})
        last = _days_of(table, known.groupby("customer_id")["date"].max())
        due = due_again(last, start, np.full(len(table), s.survey_days), as_of=book.as_of)
        rows += [
            (c, "review", f"a survey ({_since(d)})")
            for c, d in zip(table["customer_id"][due], last[due], strict=True)
        ]
    return _frame(rows)


def _since(last: Any) -> str:
    return f"the last one was on {day(last.date())}" if last is not pd.NaT else "there was none yet"


def _news(book: Book, table: pd.DataFrame) -> pd.DataFrame:
    """News each customer has not heard; tags are the customer's interests and the categories bought."""
    if not has(book, "news"):
        return pd.DataFrame({"customer_id": [], "item": [], "date": pd.Series(dtype="M8[us]")})
    calls = book.tables["calls"]
    said = calls[calls["told"].notna() & calls["customer_id"].notna() & (calls["success"] == 1)]
    said = said[~(said["date"] > pd.Timestamp(book.as_of))]
    tags = table["interests"].fillna("")
    if has(book, "orders"):
        bought = (
            book.tables["orders"]
            .dropna(subset=["customer_id", "category"])[["customer_id", "category"]]
            .drop_duplicates()
        )
        bought = bought[bought["customer_id"].isin(set(table["customer_id"]))].astype(
            {"customer_id": "str"}
        )
        both = bought.groupby("customer_id")["category"].agg(", ".join)
        tags = tags + ", " + table["customer_id"].map(both).fillna("")
    people = pd.DataFrame({"customer_id": table["customer_id"], "tags": tags})
    told_rows = said[["customer_id", "told"]].astype({"customer_id": "str"})
    return unheard(
        people, book.tables["news"], told_rows, as_of=book.as_of, days=book.settings.news_days
    )


def _questions(book: Book, table: pd.DataFrame) -> pd.DataFrame:
    if "answers" not in book.mapped:
        return _frame([])
    answers = book.tables["answers"]
    known = answers[answers["customer_id"].notna()].astype({"customer_id": "str"})
    s = book.settings
    open_ones = unanswered(
        table["customer_id"], known, s.questions, as_of=book.as_of, days=s.answer_days
    )
    return pd.DataFrame(
        {
            "customer_id": open_ones["customer_id"],
            "kind": "question",
            "point": open_ones["question"],
        }
    )


def _said(book: Book, items: "pd.Series[Any]") -> Any:
    """News as it is said; an item that is not ours names who has it (practice 17)."""
    if "news" not in book.mapped or "refer_to" not in book.mapped["news"].positions:
        return items
    from toolkit.planning.wants import referred

    return referred(book, items)


def _topics(book: Book, ids: set[str], tasks: pd.DataFrame) -> list[pd.DataFrame]:
    """Check-up topics, open requests and needs, from the sheets that the book has (practices 9, 10, 43)."""
    needs = _of(tasks, ("need",), "need")
    billed, delivered, asked = has(book, "invoices"), has_deliveries(book), has(book, "requests")
    if not (billed or delivered or asked):
        return [needs]
    from toolkit.planning import wants

    made = ((billed, wants.billing), (delivered, wants.deliveries), (asked, wants.requested))
    return [needs, *(points(book, ids) for there, points in made if there)]
