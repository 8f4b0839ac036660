"""The call schedule: one row a planned call, the reason to call now, and empty columns for the rep to fill in."""

from typing import Any

import pandas as pd

from toolkit.accounts import accounts
from toolkit.book import Book
from toolkit.rules.sentences import day
from toolkit.tables import CALL_SCHEDULE, CHANNEL_LABELS

OPEN = [c.name for c in CALL_SCHEDULE.columns if c.open]


def call_schedule(book: Book) -> dict[str, pd.DataFrame]:
    """Every call due in the horizon on the day that has a place for it, by day and rep; calls that do not fit stand at the end.

    The open columns are empty: what was typed there before is in `book.entries`.
    """
    table = accounts(book)
    due = table[table["in_plan"] & table["planned"].notna()]
    due = due.assign(late=~due["fits"], order=due["care"].map({"A": 0, "B": 1, "C": 2}).fillna(3))
    due = due.sort_values(
        ["late", "planned", "owner", "order", "days_overdue", "customer_id"], ascending=[True, True, True, True, False, True]
    )
    out = pd.DataFrame(
        {
            "date": due["planned"],
            "owner": due["owner"],
            "customer_id": due["customer_id"],
            "name": due["name"],
            "tier": due["tier"],
            "care": due["care"],
            "channel": due["channel"].fillna("phone").map(CHANNEL_LABELS),
            "phone": due["phone"],
            "why_now": [_why_now(r) for r in due.to_dict("records")],
            "last_note": due["last_note"],
            "gaps": _gaps(book, due),
            "points": _points(book, due),
        },
        index=due.index,
    )
    for name in OPEN:
        out[name] = pd.Series([None] * len(out), index=out.index, dtype=object)
    return {CALL_SCHEDULE.title: out.reset_index(drop=True)}


def _why_now(row: dict[Any, Any]) -> str:
    why = str(row["why_date"])
    if row["planned"] == row["next_call"] and row["fits"]:
        return why
    if row["fits"]:
        return f"{why} No place before {day(row['planned'].date())}."
    return f"Does not fit into the days planned ahead; first free place {day(row['planned'].date())}. {why}"


def _gaps(book: Book, due: pd.DataFrame) -> list[str]:
    """Open cases and promises of each customer, oldest first, in one text."""
    today = pd.Timestamp(book.as_of)
    cases, promises = book.tables["cases"], book.tables["promises"]
    still = cases[~(cases["resolved_on"] <= today) & ~(cases["opened"] > today) & cases["customer_id"].notna()]
    owed = promises[~(promises["closed_on"] <= today) & promises["customer_id"].notna()]
    lines: dict[str, list[str]] = {}
    for one in still.sort_values(["opened", "subject"]).to_dict("records"):
        since = f" (open since {day(one['opened'].date())})" if one["opened"] is not pd.NaT else ""
        lines.setdefault(one["customer_id"], []).append(f"Case: {_or(one['subject'], 'no subject')}{since}")
    for one in owed.sort_values(["due", "promise"]).to_dict("records"):
        until = f" (due {day(one['due'].date())})" if one["due"] is not pd.NaT else ""
        lines.setdefault(one["customer_id"], []).append(f"Promise: {_or(one['promise'], 'no text')}{until}")
    return ["\n".join(lines.get(c, [])) for c in due["customer_id"]]


def _points(book: Book, due: pd.DataFrame) -> list[str]:
    """Follow-ups that nobody has closed: the log says they are not done, and no talk came after their day."""
    calls, today = book.tables["calls"], pd.Timestamp(book.as_of)
    open_ones = calls[
        calls["follow_up"].notna() & calls["follow_up_done"].isna() & calls["customer_id"].notna() & ~(calls["date"] > today)
    ]
    last = dict(zip(due["customer_id"], due["last_success"], strict=True))
    lines: dict[str, list[str]] = {}
    for one in open_ones.sort_values(["date", "follow_up"]).to_dict("records"):
        talked = last.get(one["customer_id"], pd.NaT)
        since = one["follow_up_due"] if one["follow_up_due"] is not pd.NaT else one["date"]
        if one["customer_id"] in last and not (talked is not pd.NaT and since is not pd.NaT and talked > since):
            until = f" (due {day(one['follow_up_due'].date())})" if one["follow_up_due"] is not pd.NaT else ""
            lines.setdefault(one["customer_id"], []).append(f"{one['follow_up']}{until}")
    return ["\n".join(lines.get(c, [])) for c in due["customer_id"]]


def _or(value: Any, otherwise: str) -> str:
    return value if isinstance(value, str) else otherwise
