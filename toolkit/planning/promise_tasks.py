"""Tasks of promises and gaps: tell of delays, keep ours, ask for theirs, close what is open."""

from typing import Any

import pandas as pd

from toolkit.book import Book
from toolkit.planning.promises import lines_with_notice, long_unmarked, open_promises
from toolkit.planning.task_rows import CustomerDays, task_rows
from toolkit.rules.gap_rules import gap_text
from toolkit.rules.promise_rules import delay_text
from toolkit.rules.sentences import day_text, days_text, text_or
from toolkit.words.folding import fold


def promise_tasks(book: Book, promises: pd.DataFrame, days: CustomerDays) -> list[pd.DataFrame]:
    """Notices of delays, promises of ours with a day, overdue ones of theirs, and notes to send.

    An order that nobody marked as delivered asks for nothing in the end (`long_unmarked`).
    Practices 15, 22, 30.
    """
    if not len(promises):
        return []
    today = pd.Timestamp(book.as_of)
    unknown_delays = promises[promises["notice_needed"] == 1]
    ours, theirs = open_promises(promises, "us"), open_promises(promises, "them")
    ours = ours[(ours["notice_needed"] == 0) & ours["deadline"].notna()]
    ours = ours[~long_unmarked(book, ours, ours["deadline"])]
    overdue = theirs[theirs["state"] == "overdue"]
    unsent = theirs[theirs["note_sent"].isna() & theirs["promised_on"].notna()]
    note_by = days.after(unsent["customer_id"], unsent["promised_on"], book.settings.note_days)
    has_notice = unknown_delays["line"].isin(lines_with_notice(book))
    return [
        _notices(unknown_delays[~has_notice], "notice", today),
        _notices(unknown_delays[has_notice], "another delay", today),
        task_rows(
            ours,
            "our promise",
            [_our_promise(row, today) for row in ours.to_dict("records")],
            ours["deadline"],
            since=ours["promised_on"],
            who=ours["seller"],
        ),
        task_rows(
            overdue,
            "their promise",
            [f"Ask for {text_or(text, 'what they promised')}" for text in overdue["promise"]],
            overdue["deadline"],
            since=overdue["promised_on"],
        ),
        task_rows(
            unsent,
            "note",
            [_note(text) for text in unsent["promise"]],
            note_by,
            since=unsent["promised_on"],
            who=unsent["seller"].where(_is_ours(book, unsent["seller"])),
        ),
    ]


def _notices(delays: pd.DataFrame, kind: str, today: pd.Timestamp) -> pd.DataFrame:
    what = [delay_text(row, today) for row in delays.to_dict("records")]
    return task_rows(delays, kind, what, today, since=delays["promised_on"])


def _is_ours(book: Book, names: "pd.Series[Any]") -> "pd.Series[bool]":
    """Which of these are our people: of a promise of theirs it is mostly one of theirs."""
    owners, team = book.tables["customers"]["owner"], book.tables["team"]["rep"]
    ours = {fold(name) for name in (*owners.dropna().unique(), *team.dropna())}
    return names.fillna("").map(fold).isin(ours)


def _our_promise(row: dict[Any, Any], today: pd.Timestamp) -> str:
    what = f"{text_or(row['promise'], 'no text')}, due {day_text(row['deadline'])}"
    late = (today - row["deadline"]).days
    return f"{what}, {days_text(late)} late" if late > 0 else what


def _note(promise: Any) -> str:
    return f"Confirm what they promised: {text_or(promise, 'no text')}"


def gap_tasks(book: Book, gaps: pd.DataFrame, days: CustomerDays) -> list[pd.DataFrame]:
    """A talk about every open case, shortage and low score, until it is closed.

    It is due soon after it opened, and again some days after each talk. A promise that is late is a
    task of its own, and no gap besides. Practice 11.
    """
    rows = gaps[gaps["closed"].isna() & gaps["opened"].notna() & (gaps["kind"] != "date")]
    ids = rows["customer_id"]
    first = days.after(ids, rows["opened"], book.settings.gap_first_days)
    again = days.after(ids, days.of(ids, "last_success"), book.settings.gap_again_days)
    due = first.where(days.silent_since(ids, rows["opened"]), again)
    what = pd.Series([gap_text(row) for row in rows.to_dict("records")], index=rows.index)
    found = []
    for kind, mine in (("case", rows["kind"] == "case"), ("gap", rows["kind"] != "case")):
        part = rows[mine]
        found.append(
            task_rows(
                part,
                kind,
                list(what[mine]),
                due[mine],
                since=part["opened"],
                severity=part["severity"],
            )
        )
    return found
