"""Entries: what a person typed into a row of the call schedule, made into one call, each once."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from toolkit.entries.collected_rows import NOTHING_COLLECTED, Collected
from toolkit.entries.entry_columns import (
    CALLED_ON,
    IN_LOG,
    KEPT_IN_ENTRIES,
    LABELS,
    LOG_COLUMNS,
    OPEN_COLUMNS,
    TYPED_COLUMNS,
    WAITING,
)
from toolkit.entries.entry_keys import typed_key
from toolkit.entries.many_answers import is_more_than_asked, questions_answered
from toolkit.entries.raw_values import trimmed, worded
from toolkit.entries.schedule_sheet import TypedCell, TypedRow
from toolkit.entries.told_news import told_in_vain, told_items
from toolkit.parsing.cells import How, as_text
from toolkit.parsing.typed_columns import read_column
from toolkit.problem import Problem
from toolkit.schema.channels import without_wishes
from toolkit.schema.outputs import CALL_SCHEDULE, ENTRIES
from toolkit.words.by_part import meaning_of_part
from toolkit.words.folding import fold

Entry = dict[Any, Any]
"""One entry: raw values by the columns of `ENTRIES`."""


@dataclass(frozen=True)
class _Reading:
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


def entries_of(
    typed: Iterable[TypedRow],
    earlier: pd.DataFrame | None,
    *,
    copies: Iterable[TypedRow] = (),
    as_of: dt.date,
    reached: str = "Reached",
    successes: Iterable[str] = (),
    how: How | None = None,
    news: Iterable[Any] = (),
    questions: Iterable[str] = (),
    collected: Collected = NOTHING_COLLECTED,
    problems: list[Problem] | None = None,
) -> pd.DataFrame:
    """All entries, the earlier ones first, as raw values by `ENTRIES`; a row read twice is one.

    In: `typed`, the filled rows of the schedule; `copies`, those of copies of one, of which what is
    known already is not told again; `earlier`, the sheet of entries as it stands; `collected`, what
    was brought into the log from here, which is no news either. The
    day of an entry is the one it was called on, else the day the call was planned for, never after
    `as_of`; its channel is the planned one where none was typed. A rating, a next step, news told
    or an answer without an outcome is a talk: the outcome is `reached`. In a talk (`successes` are
    the words for one) all news was told that was planned for it, where nobody typed what was. What
    was typed that is neither planned nor among the `news`, or was told in no talk, is told of. An
    answer is given to the questions of the call, or to those of the book, `questions`, that it
    names (`questions_answered`). The
    key is made of the planned row, all that was
    typed and the row key, so that the same schedule read again adds nothing, and the same words in
    a schedule of a later run are an entry of their own. What is not taken is told in `problems`, in
    full. Practices 17, 20, 21 and 49.
    """
    folded = frozenset(map(fold, [reached, *successes]))
    items = tuple(item for item in news if isinstance(item, str))
    problems = [] if problems is None else problems
    known: list[Entry] = []
    if earlier is not None:
        known = earlier.reindex(columns=ENTRIES.names).astype(object).to_dict("records")
    said = notes_by_customer(known)
    reading = _Reading(as_of, reached, folded, how or How(), items, tuple(questions), said)
    states = {worded(entry["key"]): worded(entry["in_log"]) for entry in known}
    new: dict[str, Entry] = {}
    made: list[tuple[Entry | None, list[Problem]]] = []
    for row in typed:
        about_row: list[Problem] = []
        made.append((_entry_of(row, reading, about_row), about_row))
    present = states.keys() | {entry["key"] for entry, _ in made if entry}
    for entry, about_row in made:
        problems += about_row
        if entry is None:
            continue
        key = entry["key"]
        if key in new:
            problems.append(
                entry_problem(
                    entry,
                    says="stands in the call schedule twice; it counts once",
                    fix=ANOTHER_CALL,
                )
            )
        elif key not in states and key in collected.keys:
            new[key] = {**entry, "in_log": IN_LOG}
        elif key not in states and collected.replaced_by(entry, present):
            new[key] = {**entry, "in_log": IN_LOG}
            problems.append(entry_problem(entry, says=CHANGED_SINCE, fix=CHANGE_THERE))
        elif states.get(key) == IN_LOG and key not in collected.keys:
            says = "was typed into this row before and is in the call log; it is not logged again"
            problems.append(entry_problem(entry, says=says, fix=ANOTHER_CALL))
        elif key not in states:
            new[key] = entry
    for row in copies:
        told: list[Problem] = []
        entry = _entry_of(row, reading, told)
        if entry is not None and entry["key"] not in states.keys() | new.keys():
            new[entry["key"]] = entry
            problems += told
    frame = pd.DataFrame([*known, *new.values()], columns=ENTRIES.names, dtype=object)
    return frame.where(frame.notna(), None)


def _entry_of(row: TypedRow, reading: _Reading, problems: list[Problem]) -> Entry | None:
    """The entry of a filled row; None, with a problem, where nothing stands in an open column."""
    if not any(worded(cell.value) for cell in row.typed.values()):
        problems += [_typed_elsewhere(row, cell) for cell in row.elsewhere]
        return None
    called_on = worded(row.value(CALLED_ON))
    day_is_wrong = _wrong_day(row, reading)
    in_notes = [f"{cell.header}: {cell.value}" for cell in row.elsewhere]
    if day_is_wrong:
        in_notes.append(f"{CALL_SCHEDULE.column(CALLED_ON).label}: {called_on}")
    entry = _as_typed(row, reading)
    if day_is_wrong:
        problems.append(_day_problem(row, {**entry, "notes": in_notes[-1]}, day_is_wrong))
    problems += _unreadable(row, reading.how)
    problems += [_without_value(row, cell) for cell in row.uncalculated]
    # What stands in columns of the person's own goes along, and tells no entry from another.
    beside = [f"{cell.header}: {cell.value}" for cell in row.own]
    beside = not_said(beside, reading.said.get(whose(row.customer_id, row.customer), ()))
    entry["notes"] = joined_notes(entry["notes"], [*in_notes, *beside])
    is_talk = any(entry[name] is not None for name in _OF_A_TALK)
    if entry["outcome"] is None and is_talk:
        entry["outcome"] = reading.reached
    problems += _take_told(entry, row, reading)
    problems += _take_answers(entry, row, reading)
    words = [entry["customer_id"] or entry["customer"] or "", worded(entry["planned"])]
    words += [worded(row.value(name)) for name in _OF_KEYS]
    if called_on:
        words.append(called_on)
    words += _words_of_later_columns(row)
    entry["key"] = typed_key([*words, *in_notes], row.row_key)
    return entry


def _words_of_later_columns(row: TypedRow) -> list[str]:
    """What was typed into columns that came later, each under its name.

    Blank ones are left out, so that entries of earlier versions keep their keys.
    """
    cells = {name: worded(row.value(name)) for name in KEPT_IN_ENTRIES}
    return [f"{name}: {cell}" for name, cell in cells.items() if cell]


def _take_told(entry: Entry, row: TypedRow, reading: _Reading) -> list[Problem]:
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
    return [_cell_problem(row.typed["told"], f"typed for {_whom(row)}{says}", fix)]


def _take_answers(entry: Entry, row: TypedRow, reading: _Reading) -> list[Problem]:
    """Say in an entry which questions were answered; a problem where more stands there."""
    answer, asked = worded(entry["answer"]), worded(row.asked).splitlines()
    found = questions_answered(answer, asked, reading.questions) if answer else []
    entry["question"] = "\n".join(question for question, _ in found) or None
    if found:
        entry["answer"] = "\n".join(said for _, said in found)
    if not is_more_than_asked(answer, asked, reading.questions):
        return []
    says = f"typed for {_whom(row)}: more answers than the {len(asked)} questions of the call; "
    says += "all of it is kept as the answer to the first"
    labels = " and ".join(ENTRIES.column(name).label for name in ("question", "answer"))
    fix = f"Write them under {labels} in {ENTRIES.page}, one a line."
    return [_cell_problem(row.typed["answer"], says, fix)]


def _as_typed(row: TypedRow, reading: _Reading) -> Entry:
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
        entry[name] = value if column.kind in _LIKE else as_text(value)
    entry["channel"] = entry["channel"] or without_wishes(trimmed(row.channel))
    return entry


def _wrong_day(row: TypedRow, reading: _Reading) -> str:
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


# ---------------------------------------------------------------------------- what is told of them

ANOTHER_CALL = "If it was another call, write it into the call log."
CHANGED_SINCE = (
    "was typed into this row after its call had been collected; the call log holds it as it was"
)
CHANGE_THERE = "It goes on with the next collecting; write another call into the call log."
_OF_A_TALK = ("rating", "follow_up", "told", "answer")
"""What nobody can type but after a talk."""
_OF_KEYS = [column.name for name, column in TYPED_COLUMNS.items() if name not in KEPT_IN_ENTRIES]
"""The open columns whose cells make the key of an entry, blank or not."""
_LIKE = {
    "date": ("no day that can be read", "like 2026-12-01"),
    "number": ("no number", "like 8"),
}
"""Kinds of open columns that are no text: what is wrong with other words, how to write them."""


def entry_problem(entry: Entry, *, says: str, fix: str, at: TypedCell | None = None) -> Problem:
    """A problem of a whole entry, with all of it; in the cell of the schedule that it is about."""
    at = at or TypedCell(None)
    return Problem(
        sheet=CALL_SCHEDULE.page,
        cell=at.cell,
        column=at.header,
        value=in_full(entry),
        problem=says,
        fix=fix,
    )


def in_full(entry: Entry) -> str:
    """All that an entry says, each under its label."""
    return "; ".join(
        f"{LABELS[name]}: {worded(entry[name])}"
        for name in ENTRIES.names
        if name in (*LOG_COLUMNS, *KEPT_IN_ENTRIES) and entry.get(name) is not None
    )


def _day_problem(row: TypedRow, entry: Entry, what: str) -> Problem:
    return entry_problem(
        entry,
        says=f"{what}; the call is logged on {entry['date'].isoformat()}",
        fix="Correct its date in the call log.",
        at=row.typed[CALLED_ON],
    )


def _cell_problem(cell: TypedCell, says: str, fix: str) -> Problem:
    return Problem(
        sheet=CALL_SCHEDULE.page,
        cell=cell.cell,
        column=cell.header,
        value=worded(cell.value),
        problem=says,
        fix=fix,
    )


def _typed_elsewhere(row: TypedRow, cell: TypedCell) -> Problem:
    says = f"typed for {_whom(row)} under a heading that is not known; it is not logged"
    labels = ", ".join(column.label for column in OPEN_COLUMNS)
    return _cell_problem(cell, says, f"Type it under one of {labels}.")


def _without_value(row: TypedRow, cell: TypedCell) -> Problem:
    says = f"a formula that no program has calculated, typed for {_whom(row)}; its text is logged"
    return _cell_problem(cell, says, "Write what was meant into the call log.")


def _unreadable(row: TypedRow, how: How) -> list[Problem]:
    """Of each day and number that was typed and is none: its text stays with the entry."""
    found: list[Problem] = []
    for column in OPEN_COLUMNS:
        if column.kind not in _LIKE or column.name == CALLED_ON:
            continue
        if not worded(row.value(column.name)):
            continue
        cell = row.typed[column.name]
        raw = pd.Series([cell.value], dtype=object)
        read, problems = read_column(raw, column.kind, how)
        if not problems or not pd.isna(read.iloc[0]):
            continue
        what, like = _LIKE[column.kind]
        says = f"{what}, typed for {_whom(row)}; it is kept as text"
        fix = f"Correct it in the call log: write {column.label} {like}."
        found.append(_cell_problem(cell, says, fix))
    return found


def _whom(row: TypedRow) -> str:
    return worded(row.customer) or worded(row.customer_id) or "nobody that is named"
