"""What customers asked, and how long each answer took."""

import datetime as dt
from typing import Any

import pandas as pd

from toolkit.calendars.working_days import Calendar
from toolkit.planning.call_kinds import is_inbound
from toolkit.planning.planning import Planning

COLUMNS = ["customer_id", "by", "days", "answered"]


def asked_of(
    planning: Planning, calls: pd.DataFrame, calendar: Calendar, since: dt.date
) -> pd.DataFrame:
    """What customers asked after `since`, in calls that came in and in cases.

    Columns: customer_id, by (who is to answer), days (working days to the answer, or waited so
    far), answered, care.
    """
    parts = [_in_calls(planning, calls, calendar, since), _in_cases(planning, since)]
    filled = [part for part in parts if len(part)]
    asked = pd.concat(filled or parts[:1], ignore_index=True)
    return asked.assign(care=asked["customer_id"].map(planning.by_id["care"]))


def _in_calls(
    planning: Planning, calls: pd.DataFrame, calendar: Calendar, since: dt.date
) -> pd.DataFrame:
    """Calls that came in: answered when taken, when the log says so, or with the next talk."""
    customers, today = planning.by_id, pd.Timestamp(planning.book.as_of)
    rows = calls[is_inbound(calls) & (calls["date"] > pd.Timestamp(since))]
    written = rows["answered_on"].where(rows["answered_on"] <= today)
    taken = rows["date"].where(rows["success"] == 1)
    answer = written.fillna(taken).fillna(_next_talk(rows, calls))
    pair = rows["customer_id"].map(customers["pair"]).to_numpy("i8")
    begin, end = rows["date"].to_numpy("M8[D]"), answer.fillna(today).to_numpy("M8[D]")
    return pd.DataFrame(
        {
            "customer_id": rows["customer_id"],
            "by": rows["by"].fillna(rows["customer_id"].map(customers["owner"])),
            "days": calendar.between(pair, begin, end),
            "answered": answer.notna(),
        }
    )


def _in_cases(planning: Planning, since: dt.date) -> pd.DataFrame:
    """Cases: answered with the first response, or when they were closed."""
    gaps = planning.aged_gaps
    rows = gaps[(gaps["kind"] == "case") & (gaps["opened"] > pd.Timestamp(since))]
    rows = rows.assign(
        by=rows["owner"],
        days=rows["response"].fillna(rows["age"]),
        answered=rows["response"].notna() | rows["closed"].notna(),
    )
    return rows[COLUMNS]


def _next_talk(asked: pd.DataFrame, calls: pd.DataFrame) -> "pd.Series[Any]":
    """The day of the first successful contact after each of these rows; NaT where none came."""
    talks = calls.loc[calls["success"] == 1, ["customer_id", "date"]]
    talks = talks.rename(columns={"date": "talk"}).sort_values("talk")
    rows = asked[["customer_id", "date"]].assign(line=asked.index).sort_values("date")
    found = pd.merge_asof(
        rows,
        talks,
        left_on="date",
        right_on="talk",
        by="customer_id",
        direction="forward",
        allow_exact_matches=False,
    )
    return found.set_index("line")["talk"].reindex(asked.index)
