"""Tasks of the call log: what was to be done after a call, answers we owe, notes to be sent."""

from collections.abc import Collection
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from toolkit.book import Book
from toolkit.planning.all_calls import has_planned
from toolkit.planning.call_kinds import is_call, is_inbound
from toolkit.planning.task_rows import CustomerDays, recent, task_rows, with_lines
from toolkit.rules.sentences import day_text
from toolkit.schema.channels import named_channels
from toolkit.schema.outputs import ENTRIES
from toolkit.words.folding import fold

ONE_DAY = pd.Timedelta(days=1)
EARLY = 2
"""Working days before its day from which on a talk is the call back that was agreed."""
SAME_CALL = ["customer_id", "date", "follow_up"]
"""By which a call in the log is found among the entries of the schedule."""


class NextSteps(NamedTuple):
    """What was to be done after calls: tasks of it, and how many left To do of late unmarked."""

    tasks: tuple[pd.DataFrame, ...] = ()
    left: int = 0
    """Of those whose `checkup_window` was over in the last days, as many as it has."""


def call_tasks(book: Book, days: CustomerDays, steps: NextSteps) -> list[pd.DataFrame]:
    """Follow-ups, answers and notes, each where the book has a column for it."""
    columns = _columns_of_calls(book)
    parts = [*steps.tasks]
    if "direction" in columns:
        parts.append(_answers(book, days))
    if "notes_sent" in columns:
        parts.append(_notes(book, days))
    return parts


def _columns_of_calls(book: Book) -> Collection[str]:
    return book.mapped["calls"].positions if "calls" in book.mapped else ()


def next_steps_of(book: Book, days: CustomerDays) -> NextSteps:
    """What was to be done after a call until somebody reaches the customer on its day or later.

    A call back is done by a talk up to `EARLY` working days before its day, too. The call that
    agreed on it does not count, nor another of that day. Without a day it waits for the next call.
    A day, or any word for yes, under "Follow up done" closes it. What was talked over and is not
    marked as done stays in the list, until it is marked there or in the log; but not what its own
    words say is done: a call back, whatever it is about, as the talk was it, and what names a
    channel by which the customer was contacted since. Where the log has no column for follow-ups,
    they are taken of the entries, which hold all that was typed into the schedule.
    Practices 21, 22.
    """
    columns = _columns_of_calls(book)
    in_log = "follow_up" in columns or has_planned(book)
    calls = book.tables["calls"] if in_log else book.said
    if not len(calls):
        return NextSteps()
    wanted = calls["follow_up"].notna() | calls["follow_up_due"].notna()
    known = calls["customer_id"].notna() & ~(calls["date"] > pd.Timestamp(book.as_of))
    rows = with_lines(calls[wanted & known], "calls" if in_log else ENTRIES.name)
    if in_log and "follow_up_due" not in columns and len(book.said):
        rows = _with_days_of_entries(rows, book.said)
    rows = _without_agreed_again(rows)
    rows = rows[rows["follow_up_done"].isna()]
    due = rows["follow_up_due"]
    what = rows["follow_up"].fillna("Follow up")
    agreed, eve = rows["date"], due - ONE_DAY
    is_call_back = is_call(rows["follow_up"], book.settings)
    eve = eve.where(~is_call_back, _eve_of_early(due))
    since = eve.where(~(eve <= agreed), agreed).fillna(agreed)
    silent = days.silent_since(rows["customer_id"], since)
    open_ones = rows[silent]
    day = due.fillna(rows["date"])
    is_listed = recent(book, day)
    talked = ~silent & ~is_call_back & (is_listed | recent(book, day + _window(book)))
    talked[talked] = ~_is_done_by_channel(rows[talked], since[talked], book.tables["calls"])
    has_left = talked & ~is_listed & (day <= pd.Timestamp(book.as_of))
    talked &= is_listed
    unmarked = rows[talked]
    texts = [f"{text}; not marked as done" for text in what[talked]]
    return NextSteps(
        (
            task_rows(
                open_ones, "follow-up", list(what[silent]), due[silent], since=open_ones["date"]
            ),
            task_rows(unmarked, "not marked", texts, due[talked], since=unmarked["date"]),
        ),
        int(has_left.sum()),
    )


def _window(book: Book) -> pd.Timedelta:
    return pd.Timedelta(days=book.settings.checkup_window)


def _without_agreed_again(steps: pd.DataFrame) -> pd.DataFrame:
    """The steps without those for which the same one got another day, in whatever letters.

    What was agreed in a talk is agreed again in another talk alone: a try in vain changes no day
    on which the customer waits.
    """
    named = steps[steps["follow_up"].notna()].sort_values("date", kind="stable", ascending=False)
    codes, texts = pd.factorize(named["follow_up"])
    step = pd.factorize(np.array([fold(text) for text in texts], object))[0][codes]
    is_talk, is_dated = named["success"] == 1, named["follow_up_due"].notna()
    marks = pd.DataFrame({"any": is_dated, "talk": is_dated & is_talk}, index=named.index)
    # The newest stand first, so that what was counted before a step came after it.
    later = marks.groupby([named["customer_id"].astype("str"), step]).cumsum() - marks
    again = (later["talk"] > 0) | ((later["any"] > 0) & ~is_talk)
    return steps.drop(named.index[again.to_numpy()])


def _is_done_by_channel(
    steps: pd.DataFrame, since: "pd.Series[Any]", calls: pd.DataFrame
) -> "pd.Series[bool]":
    """Which next steps name a channel by which the customer was contacted after that day.

    A mail or a letter is sent, whatever came of it; a visit takes place, and is not what is to be
    done where something else is named beside it ("mail after the visit").
    """
    channels = pd.Series([_ways(str(step)) for step in steps["follow_up"]], steps.index, object)
    wanted = steps.assign(channel=channels, since=since)[["customer_id", "channel", "since"]]
    wanted = wanted.explode("channel").dropna(subset="channel").reset_index(names="row")
    is_made = (calls["success"] == 1) | calls["channel"].isin(["email", "letter"])
    made = calls.loc[is_made & calls["customer_id"].notna(), ["customer_id", "channel", "date"]]
    made = made.astype({"customer_id": "str"})
    pairs = wanted.merge(made, on=["customer_id", "channel"])
    return steps.index.to_series().isin(pairs.loc[pairs["date"] > pairs["since"], "row"])


def _ways(step: str) -> list[str]:
    """The channels of which any does a step, by its words."""
    named = named_channels(step)
    return named if len(named) == 1 else [channel for channel in named if channel != "visit"]


def _eve_of_early(due: "pd.Series[Any]") -> "pd.Series[Any]":
    """The day before those on which a talk is the call back of each day; NaT for none."""
    first = np.busday_offset(due.to_numpy("M8[D]"), -EARLY, roll="backward")
    return pd.Series(first.astype("M8[us]"), index=due.index) - ONE_DAY


def _with_days_of_entries(rows: pd.DataFrame, entries: pd.DataFrame) -> pd.DataFrame:
    """The days that were typed into the schedule, for calls in a log without a column for them."""
    dated = with_lines(entries[entries["follow_up_due"].notna()], ENTRIES.name)
    if not len(dated):
        return rows
    days = dated.drop_duplicates(SAME_CALL).set_index(SAME_CALL)["follow_up_due"]
    typed = days.reindex(pd.MultiIndex.from_frame(rows[SAME_CALL]))
    return rows.assign(follow_up_due=typed.to_numpy())


def _answers(book: Book, days: CustomerDays) -> pd.DataFrame:
    """Calls and letters of customers that nobody has answered. Practice 46."""
    calls = book.tables["calls"]
    unanswered = is_inbound(calls) & calls["answered_on"].isna() & (calls["success"] != 1)
    rows = _known_calls(book, unanswered)
    rows = rows[rows["date"].notna() & days.silent_since(rows["customer_id"], rows["date"])]
    what = [f"They wrote or rang on {day_text(day)} and wait for an answer" for day in rows["date"]]
    due = days.after(rows["customer_id"], rows["date"], book.settings.response_days)
    return task_rows(rows, "answer", what, due, since=rows["date"])


def _notes(book: Book, days: CustomerDays) -> pd.DataFrame:
    """Meetings of late whose notes were not sent. Practice 30."""
    calls = book.tables["calls"]
    met = calls["channel"].isin(["visit", "video"]) & (calls["success"] == 1)
    rows = _known_calls(book, met & calls["notes_sent"].isna() & recent(book, calls["date"]))
    what = [f"Send the notes of the meeting of {day_text(day)}" for day in rows["date"]]
    due = days.after(rows["customer_id"], rows["date"], book.settings.note_days)
    return task_rows(rows, "note", what, due, since=rows["date"], who=rows["by"])


def _known_calls(book: Book, wanted: "pd.Series[bool]") -> pd.DataFrame:
    """These rows of the log, of known customers and up to as_of."""
    calls = book.tables["calls"]
    known = calls["customer_id"].notna() & ~(calls["date"] > pd.Timestamp(book.as_of))
    return with_lines(calls[wanted & known], "calls")
