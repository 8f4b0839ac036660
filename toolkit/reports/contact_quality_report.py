"""Contact quality: effort beside outcome, giving beside selling; no count ever stands alone."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from toolkit import facts
from toolkit.calendars.working_days import Calendar
from toolkit.planning.call_channels import visits_by_class
from toolkit.planning.call_kinds import calls_telling, is_review, is_selling
from toolkit.planning.planning import Planning
from toolkit.reports.asked_and_answered import asked_of
from toolkit.reports.promises_report import kept_by, with_sellers
from toolkit.reports.report_parts import CLASSES, in_columns
from toolkit.rules.care_rules import class_title
from toolkit.rules.contact_quality_rules import (
    add_outcome,
    add_rushed,
    rating_trend,
    response_times,
)
from toolkit.rules.ratios import ratio
from toolkit.schema.channels import CHANNEL_LABELS
from toolkit.schema.diary_outputs import ACTIVITY, MONTHS, RATINGS, RESPONSES, STREAKS, VALUE_SELL
from toolkit.schema.wants_outputs import CHANNEL_MIX


@dataclass(frozen=True)
class Period:
    """The contacts to look at; what is counted is later than `since`.

    `calls` are those of known customers up to as_of, `customers` the accounts by id.
    """

    planning: Planning
    calls: pd.DataFrame
    customers: pd.DataFrame
    calendar: Calendar
    since: dt.date


def contact_quality(planning: Planning) -> dict[str, pd.DataFrame]:
    """For whoever leads the reps: the last `quality_days`, by rep, by month and by class.

    Giving and selling, answers, ratings in reviews, and channels by class. Practices 7, 18, 30,
    36, 45, 46.
    """
    period, settings = _period(planning), planning.book.settings
    asked = asked_of(planning, period.calls, period.calendar, period.since)
    purposes = _purposes(period)
    return {
        ACTIVITY.title: _activity(period, asked),
        MONTHS.title: _months(period),
        VALUE_SELL.title: _giving_and_selling(purposes, settings.sell_streak),
        STREAKS.title: _streaks(purposes, settings.sell_streak),
        RESPONSES.title: _responses(asked, settings.response_days),
        RATINGS.title: _ratings(period),
        CHANNEL_MIX.title: _channels(period),
    }


def _period(planning: Planning) -> Period:
    book = planning.book
    calls = _of_customers(book.tables["calls"], book.as_of)
    since = book.as_of - dt.timedelta(days=book.settings.quality_days)
    return Period(planning, calls, planning.by_id, planning.calendar_from(since), since)


def _of_customers(calls: pd.DataFrame, as_of: dt.date) -> pd.DataFrame:
    """Calls of known customers up to as_of."""
    known = calls["customer_id"].notna() & (calls["date"] <= pd.Timestamp(as_of))
    return calls[known.to_numpy()].astype({"customer_id": "str"})


def _activity(period: Period, asked: pd.DataFrame) -> pd.DataFrame:
    """Each rep's calls beside what came of them; the customer's rep where a call names nobody."""
    book = period.planning.book
    calls = period.calls
    owner = calls["customer_id"].map(period.customers["owner"]).replace("", "nobody")
    calls = calls.assign(by=calls["by"].fillna(owner))
    rows = facts.activity(calls, as_of=book.as_of, since=period.since, by="by")
    rows = add_outcome(rows).sort_values("by")
    met = calls["channel"].isin(["visit", "video"]) & (calls["success"] == 1)
    meetings = calls[met & (calls["date"] > pd.Timestamp(period.since))]
    unanswered = asked[~asked["answered"].to_numpy(bool)]
    rep = rows["by"]
    rows = rows.assign(
        kept_rate=rep.map(_kept_rates(period.planning)).astype("f8"),
        meetings=rep.map(meetings["by"].value_counts()).fillna(0),
        notes_late=_notes_late(period, meetings, rep),
        unanswered=rep.map(unanswered["by"].value_counts()).fillna(0),
    )
    return in_columns(rows, ACTIVITY)


def _kept_rates(planning: Planning) -> "pd.Series[Any]":
    """The rate of promises kept by seller."""
    promises = with_sellers(planning)
    if not len(promises):
        return pd.Series(dtype="f8")
    ours = promises[promises["made_by"] == "us"]
    if not len(ours):
        return pd.Series(dtype="f8")
    return kept_by(ours, ["seller"], planning.book.settings).set_index("seller")["kept_rate"]


def _notes_late(period: Period, meetings: pd.DataFrame, rep: "pd.Series[Any]") -> Any:
    """Meetings of each rep whose notes were late, or not sent although it is time (practice 30).

    Unknown where the log has no column for it.
    """
    book = period.planning.book
    if "calls" not in book.mapped or "notes_sent" not in book.mapped["calls"].positions:
        return np.nan
    today = pd.Timestamp(book.as_of)
    sent = meetings["notes_sent"].where(meetings["notes_sent"] <= today, today)
    pair = meetings["customer_id"].map(period.customers["pair"]).to_numpy("i8")
    met = meetings["date"].to_numpy("M8[D]")
    days = period.calendar.between(pair, met, sent.to_numpy("M8[D]"))
    late = meetings["by"][days > book.settings.note_days]
    return rep.map(late.value_counts()).fillna(0)


def _months(period: Period) -> pd.DataFrame:
    """Full months only: the first and the last may be cut off."""
    as_of, since = period.planning.book.as_of, period.since
    months = facts.activity(period.calls, as_of=as_of, since=since, by="month")
    months = months.sort_values("month")
    # Counting begins on the day after `since`, and as_of may be the last day of its month.
    begin, end = since + dt.timedelta(days=1), as_of + dt.timedelta(days=1)
    first = begin.year * 12 + begin.month - 1 + int(begin.day > 1)
    cut = end.year * 12 + end.month - 1
    months = months[((months["month"] >= first) & (months["month"] < cut)).to_numpy()]
    rows = add_rushed(add_outcome(months), rise=period.planning.book.settings.warn_rise)
    titles = [f"{month // 12:04d}-{month % 12 + 1:02d}" for month in rows["month"]]
    return in_columns(rows.assign(month=titles), MONTHS)


def _purposes(period: Period) -> pd.DataFrame:
    """Contacts to sell and to give, and the sell-only streak, of each customer who had any."""
    book = period.planning.book
    calls = _of_customers(calls_telling(book, "purpose"), book.as_of)
    sell = is_selling(calls, book.settings)
    value = calls["purpose"].notna() & ~sell
    marked = calls.assign(sell=sell.astype("i8"), value=value.astype("i8"))
    counts: pd.DataFrame = facts.purposes(marked, as_of=book.as_of, since=period.since)
    customers = period.customers.reindex(counts["customer_id"])
    known = {name: customers[name].to_numpy() for name in ("care", "name", "owner")}
    return counts.assign(**known)


def _giving_and_selling(purposes: pd.DataFrame, streak: int) -> pd.DataFrame:
    rows = []
    for care in CLASSES:
        mine = purposes[(purposes["care"] == care).to_numpy()]
        sell, value = int(mine["sell"].sum()), int(mine["value"].sum())
        rows.append(
            {
                "tier": class_title(care),
                "customers": len(mine),
                "value": value,
                "sell": sell,
                "ratio": ratio(value, sell),
                "streaks": int((mine["sell_streak"] >= streak).sum()),
            }
        )
    return pd.DataFrame(rows, columns=VALUE_SELL.names)


def _streaks(purposes: pd.DataFrame, streak: int) -> pd.DataFrame:
    """Customers who heard of nothing but offers so many times in a row, the longest first."""
    rows = purposes[(purposes["sell_streak"] >= streak).to_numpy()]
    rows = rows.assign(tier=rows["care"].map(class_title))
    order = ["sell_streak", "customer_id"]
    return in_columns(rows.sort_values(order, ascending=[False, True]), STREAKS)


def _responses(asked: pd.DataFrame, floor: int) -> pd.DataFrame:
    rows = response_times(asked, floor=floor, classes=CLASSES)
    return rows.assign(tier=rows["care"].map(class_title))[RESPONSES.names]


def _ratings(period: Period) -> pd.DataFrame:
    book = period.planning.book
    calls = _of_customers(calls_telling(book, "purpose"), book.as_of)
    is_held = is_review(calls, book.settings) & (calls["success"] == 1)
    reviews = calls[is_held]
    reviews = reviews.assign(line=reviews.index)
    return rating_trend(reviews[["customer_id", "date", "rating", "line"]])[RATINGS.names]


def _channels(period: Period) -> pd.DataFrame:
    """Contacts that reached customers in the last 365 days, by class and channel (practice 7).

    What names no channel is "other".
    """
    from toolkit.rules.channel_mix_rules import channel_mix

    book, calls, channels = period.planning.book, period.calls, list(CHANNEL_LABELS)
    used = calls["channel"].where(calls["channel"].isin(channels), "other")
    reached = calls["success"] == 1
    marks = {channel: ((used == channel) & reached).astype("i8") for channel in channels}
    counts = facts.last_of(calls.assign(**marks), as_of=book.as_of, marks=channels)
    by_id = counts.set_index("customer_id").reindex(period.customers.index)
    found = {channel: by_id[f"{channel}s"].fillna(0).to_numpy("i8") for channel in channels}
    rows = channel_mix(
        period.customers.assign(**found),
        as_of=book.as_of,
        visits=visits_by_class(book.settings),
        channels=channels,
        classes=CLASSES,
    )
    return rows.assign(tier=rows["care"].map(class_title))[CHANNEL_MIX.names]
