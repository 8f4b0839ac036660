"""One filled row of the call schedule as an entry: a call, by the columns of `ENTRIES`."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from toolkit.entries.entry_columns import (
    CALLED_ON,
    KEPT_IN_ENTRIES,
    TYPED_COLUMNS,
    WAITING,
)
from toolkit.entries.entry_keys import typed_key
from toolkit.entries.entry_problems import (
    LIKE,
    cell_problem,
    day_problem,
    typed_elsewhere,
    unreadable,
    whom,
    without_value,
)
from toolkit.entries.many_answers import is_more_than_asked, questions_answered
from toolkit.entries.raw_values import trimmed, worded
from toolkit.entries.schedule_sheet import TypedRow
from toolkit.entries.told_news import told_in_vain, told_items
from toolkit.parsing.cells import How, as_text
from toolkit.parsing.typed_columns import read_column
from toolkit.problem import Problem
from toolkit.schema.channels import without_wishes
from toolkit.schema.outputs import ENTRIES
from toolkit.words.by_part import meaning_of_part
from toolkit.words.folding import fold

Entry = dict[Any, Any]
"""One entry: raw values by the columns of `ENTRIES`."""


@dataclass(frozen=True)
class Reading:
    """What reading a row depends on: the day of the run, words for a talk, how days are read."""

    as_of: dt.date
    reached: str
    successes: frozenset[str]
    """Folded words for a talk."""
    how: How
    news: tuple[str, ...]
    """The items that customers may be told."""
    questions: tuple[str, ...]
    """What the book asks about changes, each "word: text"."""
    said: Mapping[str, Sequence[str]]
    """The notes of earlier entries, by whose they are."""


_OF_A_TALK = ("rating", "follow_up", "told", "answer")
"""What nobody can type but after a talk."""
_OF_KEYS = [column.name for name, column in TYPED_COLUMNS.items() if name not in KEPT_IN_ENTRIES]
"""The open columns whose cells make the key of an entry, blank or not."""


def entry_of_row(row: TypedRow, reading: Reading, problems: list[Problem]) -> Entry | None:
    """The entry of a filled row; None, with a problem, where nothing stands in an open column."""
    if not any(worded(cell.value) for cell in row.typed.values()):
        problems += [typed_elsewhere(row, cell) for cell in row.elsewhere]
        return None
    entry = _as_typed(row, reading)
    wrong_day = _wrong_day(row, reading)
    in_notes = [f"{cell.header}: {cell.value}" for cell in row.elsewhere]
    if wrong_day:
        # The call is logged on another day: what was typed as its day must not be lost.
        typed_day = row.typed[CALLED_ON]
        in_notes.append(f"{typed_day.header}: {worded(typed_day.value)}")
        problems.append(day_problem(row, {**entry, "notes": in_notes[-1]}, wrong_day))
    problems += unreadable(row, reading.how)
    problems += [without_value(row, cell) for cell in row.uncalculated]

    # What stands in columns of the person's own goes along, and tells no entry from another.
    entry["notes"] = joined_notes(entry["notes"], [*in_notes, *_own_words(row, reading)])
    is_talk = any(entry[name] is not None for name in _OF_A_TALK)
    if entry["outcome"] is None and is_talk:
        entry["outcome"] = reading.reached
    problems += _take_told(entry, row, reading)
    problems += _take_answers(entry, row, reading)
    entry["key"] = _key_of(entry, row, in_notes)
    return entry


def _key_of(entry: Entry, row: TypedRow, in_notes: Sequence[str]) -> str:
    """The key of an entry: the planned row, all that was typed, and the row key."""
    words = [entry["customer_id"] or entry["customer"] or "", worded(entry["planned"])]
    words += [worded(row.value(name)) for name in _OF_KEYS]
    called_on = worded(row.value(CALLED_ON))
    if called_on:
        words.append(called_on)
    words += _words_of_later_columns(row)
    return typed_key([*words, *in_notes], row.row_key)


def _own_words(row: TypedRow, reading: Reading) -> list[str]:
    """What stands in columns of the person's own and was not said in earlier notes."""
    words = [f"{cell.header}: {cell.value}" for cell in row.own]
    return not_said(words, reading.said.get(whose(row.customer_id, row.customer), ()))


def _words_of_later_columns(row: TypedRow) -> list[str]:
    """What was typed into columns that came later, each under its name.

    Blank ones are left out, so that entries of earlier versions keep their keys.
    """
    cells = {name: worded(row.value(name)) for name in KEPT_IN_ENTRIES}
    return [f"{name}: {cell}" for name, cell in cells.items() if cell]


def _take_told(entry: Entry, row: TypedRow, reading: Reading) -> list[Problem]:
    """Say in an entry which news was told; a problem where what was typed closes nothing."""
    typed, planned = worded(entry["told"]), worded(row.planned_news).splitlines()
    outcome = worded(entry["outcome"])
    is_talk = fold(outcome) in reading.successes
    entry["told"] = told_items(typed, planned, is_talk=is_talk)
    words = dict.fromkeys(reading.successes, "talk")
    may_be_talk = is_talk or bool(meaning_of_part(outcome, words))
    wrong = told_in_vain(typed, planned, reading.news, outcome=outcome, is_talk=may_be_talk)
    if not wrong:
        return []
    says, fix = wrong
    return [cell_problem(row.typed["told"], f"typed for {whom(row)}{says}", fix)]


def _take_answers(entry: Entry, row: TypedRow, reading: Reading) -> list[Problem]:
    """Say in an entry which questions were answered; a problem where more stands there."""
    answer, asked = worded(entry["answer"]), worded(row.asked).splitlines()
    found = questions_answered(answer, asked, reading.questions) if answer else []
    entry["question"] = "\n".join(question for question, _ in found) or None
    if found:
        entry["answer"] = "\n".join(said for _, said in found)
    if not is_more_than_asked(answer, asked, reading.questions):
        return []
    says = f"typed for {whom(row)}: more answers than the {len(asked)} questions of the call; "
    says += "all of it is kept as the answer to the first"
    labels = " and ".join(ENTRIES.column(name).label for name in ("question", "answer"))
    fix = f"Write them under {labels} in {ENTRIES.page}, one a line."
    return [cell_problem(row.typed["answer"], says, fix)]


def _as_typed(row: TypedRow, reading: Reading) -> Entry:
    """The planned call and what was typed, by the columns of an entry, nothing added yet."""
    planned = read_day(row.planned, reading.how)
    called = read_day(row.value(CALLED_ON), reading.how)
    day = min(planned or reading.as_of, reading.as_of)
    if called and called <= reading.as_of:
        day = called
    entry: Entry = {
        "date": day,
        "planned": planned,
        "customer_id": worded(row.customer_id) or None,
        "customer": worded(row.customer) or None,
        "by": worded(row.by) or None,
        "in_log": WAITING,
    }
    for name, column in TYPED_COLUMNS.items():
        value = trimmed(row.value(column.name))
        # A day and a number stay what they are; all else is text.
        entry[name] = value if column.kind in LIKE else as_text(value)
    entry["channel"] = entry["channel"] or without_wishes(trimmed(row.channel))
    return entry


def _wrong_day(row: TypedRow, reading: Reading) -> str:
    """What is wrong with the day that was typed as the day of the call; "" where all is well."""
    value = row.value(CALLED_ON)
    if not worded(value):
        return ""
    called = read_day(value, reading.how)
    if called is None:
        return "no day that can be read"
    if called > reading.as_of:
        return f"later than {reading.as_of.isoformat()}, the day of this run"
    return ""


def read_day(value: Any, how: How) -> dt.date | None:
    """A raw value as a day, read as the days of the book are; None for what is none."""
    day = read_column(pd.Series([value], dtype=object), "date", how)[0].iloc[0]
    return None if day is pd.NaT else day.date()


def whose(customer_id: Any, customer: Any) -> str:
    """By what the earlier notes of a customer are found."""
    return worded(customer_id) or worded(customer)


def notes_by_customer(entries: Iterable[Entry]) -> dict[str, list[str]]:
    """The notes of entries, by whose they are."""
    notes: dict[str, list[str]] = {}
    for entry in entries:
        if entry["notes"]:
            of = notes.setdefault(whose(entry["customer_id"], entry["customer"]), [])
            of.append(str(entry["notes"]))
    return notes


def not_said(words: Iterable[str], notes: Sequence[str]) -> list[str]:
    """Words of columns of the person's own that went into no earlier notes of the customer.

    A column may hold what is true of the customer for long, and that need not be said at each call.
    """
    held = "; ".join(["", *notes, ""])
    return [text for text in words if f"; {text}; " not in held]


def joined_notes(notes: Any, more: Iterable[str]) -> str | None:
    """Notes with more said behind them; None where there is nothing to say."""
    texts = [str(notes), *more] if notes else [*more]
    return "; ".join(texts) or None
