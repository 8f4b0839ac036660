"""Contact quality: effort beside outcome, giving beside selling, time to an answer, ratings; no count of calls ever stands alone."""

import datetime as dt
from typing import Any

import numpy as np
import pandas as pd

from toolkit import facts
from toolkit.book import Book
from toolkit.calendars.working_days import Calendar
from toolkit.planning.call_kinds import is_inbound
from toolkit.planning.planning import Planning
from toolkit.reports.promises_report import with_sellers
from toolkit.rules.contact_quality_rules import (
    add_outcome,
    add_rushed,
    rating_trend,
    response_times,
)
from toolkit.rules.promise_rules import kept_rates
from toolkit.schema import (
    ACTIVITY,
    CHANNEL_LABELS,
    CHANNEL_MIX,
    MONTHS,
    RATINGS,
    RESPONSES,
    STREAKS,
    VALUE_SELL,
    fold,
)

CLASSES = ["A", "B", "C", "other"]


def contact_quality(planning: Planning) -> dict[str, pd.DataFrame]:
    """The last `quality_days`, by rep and by month; giving and selling by class; answers by class; ratings in reviews; channels by class."""
    book = planning.book
    table = planning.accounts.set_index("customer_id", drop=False)
    since = book.as_of - dt.timedelta(days=book.settings.quality_days)
    calls = book.tables["calls"]
    calls = calls[
        calls["customer_id"].notna().to_numpy()
        & (calls["date"] <= pd.Timestamp(book.as_of)).to_numpy()
    ]
    calls = calls.assign(customer_id=calls["customer_id"].astype("str"))
    calendar = planning.calendar_from(since)
    asked = _asked(planning, table, calls, calendar, since)
    value = _purposes(book, table, calls, since)
    return {
        ACTIVITY.title: _activity(planning, table, calls, calendar, asked, since),
        MONTHS.title: _months(book, calls, since),
        VALUE_SELL.title: _by_class(value, book.settings.sell_streak),
        STREAKS.title: _streaks(value, book.settings.sell_streak),
        RESPONSES.title: _responses(asked, book.settings.response_days),
        RATINGS.title: _ratings(book, calls),
        CHANNEL_MIX.title: _channels(book, table, calls),
    }


def _activity(
    planning: Planning,
    table: pd.DataFrame,
    calls: pd.DataFrame,
    calendar: Calendar,
    asked: pd.DataFrame,
    since: dt.date,
) -> pd.DataFrame:
    book = planning.book
    owner = calls["customer_id"].map(table["owner"]).replace("", "nobody")
    made = calls.assign(by=calls["by"].fillna(owner))
    out = add_outcome(facts.activity(made, as_of=book.as_of, since=since, by="by")).sort_values(
        "by"
    )
    recent = made[made["date"] > pd.Timestamp(since)]
    met = recent[recent["channel"].isin(["visit", "video"]) & (recent["success"] == 1)]
    late = _notes_late(book, table, met, calendar)
    open_ones = asked[~asked["answered"].to_numpy(bool)].groupby("by").size()
    rows = with_sellers(planning)
    ours = rows[rows["made_by"] == "us"] if len(rows) else rows
    s = book.settings
    kept = pd.Series(dtype="f8")
    if len(ours):
        kept = kept_rates(
            ours, by=["seller"], buffer_share=s.buffer_share, buffer_least=s.buffer_least
        ).set_index("seller")["kept_rate"]
    return out.assign(
        kept_rate=out["by"].map(kept).astype("f8"),
        meetings=out["by"].map(met.groupby("by").size()).fillna(0),
        notes_late=out["by"].map(late.groupby(met["by"]).sum()).fillna(0) if late is not None else np.nan,
        unanswered=out["by"].map(open_ones).fillna(0),
    )[ACTIVITY.names].reset_index(drop=True)  # fmt: skip


def _notes_late(
    book: Book, table: pd.DataFrame, met: pd.DataFrame, calendar: Calendar
) -> "pd.Series[Any] | None":
    """Which meetings had their notes sent too late, or not at all although it is time; None where the log does not tell (practice 30)."""
    if "calls" not in book.mapped or "notes_sent" not in book.mapped["calls"].positions:
        return None
    sent = met["notes_sent"].where(
        met["notes_sent"] <= pd.Timestamp(book.as_of), pd.Timestamp(book.as_of)
    )
    pair = met["customer_id"].map(table["pair"]).to_numpy("i8")
    lag = calendar.between(pair, met["date"].to_numpy("M8[D]"), sent.to_numpy("M8[D]"))
    return pd.Series(lag > book.settings.note_days, index=met.index)


def _months(book: Book, calls: pd.DataFrame, since: dt.date) -> pd.DataFrame:
    """Full months only: the first and the last may be cut off."""
    found = facts.activity(calls, as_of=book.as_of, since=since, by="month").sort_values("month")
    first = since + dt.timedelta(days=1)
    begin = first.year * 12 + first.month - 1 + (first.day > 1)
    after = book.as_of + dt.timedelta(days=1)
    found = found[
        (found["month"] >= begin).to_numpy()
        & (found["month"] < after.year * 12 + after.month - 1).to_numpy()
    ]
    out = add_rushed(add_outcome(found))
    return out.assign(month=[f"{m // 12:04d}-{m % 12 + 1:02d}" for m in out["month"]])[
        MONTHS.names
    ].reset_index(drop=True)


def _purposes(book: Book, table: pd.DataFrame, calls: pd.DataFrame, since: dt.date) -> pd.DataFrame:
    """Sell and value contacts and the sell-only streak of each customer who had any."""
    words = {fold(w) for w in book.settings.sell_purposes}
    codes, names = pd.factorize(calls["purpose"])
    sells = np.array([*(fold(n) in words for n in names), False])[codes]
    gives = np.array([*(fold(n) not in words for n in names), False])[codes]
    counted: pd.DataFrame = facts.purposes(
        calls.assign(sell=sells.astype("i8"), value=gives.astype("i8")),
        as_of=book.as_of,
        since=since,
    )
    known = table.reindex(counted["customer_id"])
    return counted.assign(
        care=known["care"].to_numpy(),
        name=known["name"].to_numpy(),
        owner=known["owner"].to_numpy(),
    )


def _by_class(value: pd.DataFrame, streak: int) -> pd.DataFrame:
    rows = []
    for care in CLASSES:
        mine = value[(value["care"] == care).to_numpy()]
        sell, give = int(mine["sell"].sum()), int(mine["value"].sum())
        rows.append({"tier": "Others" if care == "other" else care, "customers": len(mine), "value": give, "sell": sell,
                     "ratio": give / sell if sell else np.nan, "streaks": int((mine["sell_streak"] >= streak).sum())})  # fmt: skip
    return pd.DataFrame(rows, columns=VALUE_SELL.names)


def _streaks(value: pd.DataFrame, streak: int) -> pd.DataFrame:
    mine: pd.DataFrame = value[(value["sell_streak"] >= streak).to_numpy()]
    mine = mine.assign(tier=mine["care"].replace("other", "Others"))
    mine = mine.sort_values(["sell_streak", "customer_id"], ascending=[False, True])
    return mine[STREAKS.names].reset_index(drop=True)


def _asked(
    planning: Planning, table: pd.DataFrame, calls: pd.DataFrame, calendar: Calendar, since: dt.date
) -> pd.DataFrame:
    """What customers asked, in calls that came in and in cases, with the working days to the answer or waited so far."""
    book = planning.book
    mine = calls[is_inbound(calls) & (calls["date"] > pd.Timestamp(since))]
    answer = mine["answered_on"].where(mine["answered_on"] <= pd.Timestamp(book.as_of))
    answer = answer.where(mine["success"] != 1, answer.fillna(mine["date"]))
    later = _next_talk(mine, calls)
    answer = answer.fillna(later)
    pair = mine["customer_id"].map(table["pair"]).to_numpy("i8")
    end = answer.fillna(pd.Timestamp(book.as_of)).to_numpy("M8[D]")
    days = calendar.between(pair, mine["date"].to_numpy("M8[D]"), end)
    owner = mine["customer_id"].map(table["owner"])
    parts = [
        pd.DataFrame(
            {
                "customer_id": mine["customer_id"],
                "by": mine["by"].fillna(owner),
                "days": days,
                "answered": answer.notna(),
            }
        )
    ]
    cases = planning.aged_gaps
    cases = cases[(cases["kind"] == "case") & (cases["opened"] > pd.Timestamp(since))]
    answered = cases["response"].notna() | cases["closed"].notna()
    days = cases["response"].fillna(cases["age"])
    parts.append(
        pd.DataFrame(
            {
                "customer_id": cases["customer_id"],
                "by": cases["owner"],
                "days": days,
                "answered": answered,
            }
        )
    )
    out = pd.concat([p for p in parts if len(p)] or parts[:1], ignore_index=True)
    return out.assign(care=out["customer_id"].map(table["care"]))


def _next_talk(asked: pd.DataFrame, calls: pd.DataFrame) -> "pd.Series[Any]":
    """The day of the first successful contact after each of these rows; NaT where none came."""
    talks = (
        calls[calls["success"] == 1][["customer_id", "date"]]
        .rename(columns={"date": "talk"})
        .sort_values("talk")
    )
    left = asked[["customer_id", "date"]].assign(line=asked.index).sort_values("date")
    found = pd.merge_asof(
        left,
        talks,
        left_on="date",
        right_on="talk",
        by="customer_id",
        direction="forward",
        allow_exact_matches=False,
    )
    return pd.Series(found["talk"].to_numpy(), index=found["line"].to_numpy()).reindex(asked.index)


def _responses(asked: pd.DataFrame, floor: int) -> pd.DataFrame:
    out = response_times(asked, floor=floor, classes=CLASSES)
    return out.assign(tier=out["care"].replace("other", "Others"))[RESPONSES.names]


def _ratings(book: Book, calls: pd.DataFrame) -> pd.DataFrame:
    words = {fold(w) for w in book.settings.review_purposes}
    reviews = np.array([isinstance(p, str) and fold(p) in words for p in calls["purpose"]], bool)
    mine = calls[reviews & (calls["success"] == 1).to_numpy()].assign(line=lambda m: m.index)
    return rating_trend(mine[["customer_id", "date", "rating", "line"]])[RATINGS.names]


def _channels(book: Book, table: pd.DataFrame, calls: pd.DataFrame) -> pd.DataFrame:
    """Contacts that reached customers in the last 365 days, by class and channel; what names no channel is "other" (practice 7)."""
    from toolkit.rules.channel_mix_rules import channel_mix

    s, names = book.settings, list(CHANNEL_LABELS)
    used = calls["channel"].where(calls["channel"].isin(names), "other")
    marked = calls.assign(
        **{n: ((used == n) & (calls["success"] == 1)).astype("i8") for n in names}
    )
    counts = facts.last_of(marked, as_of=book.as_of, marks=names).set_index("customer_id")
    people = table.assign(
        **{n: table["customer_id"].map(counts[f"{n}s"]).fillna(0).to_numpy("i8") for n in names}
    )
    visits = {"A": s.visits_a, "B": s.visits_b, "C": s.visits_c, "other": s.visits_other}
    out = channel_mix(people, as_of=book.as_of, visits=visits, channels=names, classes=CLASSES)
    return out.assign(tier=out["care"].replace("other", "Others"))[CHANNEL_MIX.names]
