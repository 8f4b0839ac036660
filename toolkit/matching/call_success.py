"""Which calls reached the customer, and what is reported of outcomes that do not tell."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from toolkit.matching.logs import rows_of
from toolkit.matching.word_questions import ask_word
from toolkit.parsing.days import is_done
from toolkit.problem import Ask, Problem
from toolkit.reading.mapped import Mapped, header_problem, problem
from toolkit.reading.raw_sheet import RawSheet
from toolkit.reading.row_keys import sheets_of_keys
from toolkit.schema.channels import INBOUND
from toolkit.settings import Settings
from toolkit.words.by_part import meaning_of_part
from toolkit.words.folding import fold
from toolkit.words.nearest_word import hint

SUCCESS, ATTEMPT, UNSAID = 1, 0, -1
REACHED, NOT_REACHED = "reached", "not reached"
MOST_SHOWN = 6
"""Outcomes read by a part that one line shows."""


def with_success(
    calls: pd.DataFrame,
    mapped: Mapped | None,
    settings: Settings,
    today: dt.date,
    problems: list[Problem],
) -> pd.DataFrame:
    """Add `success`: 1 for calls that reached the customer, 0 for attempts, -1 where nobody said.

    What the customer sent is no attempt of ours, so -1 where nobody was reached. On a sheet without
    an outcome column all reached. A row of today without outcome and notes is a call that is being
    logged: it loses its date here, so that it counts nowhere yet.
    """
    if mapped is None:
        return calls.assign(success=np.full(len(calls), SUCCESS, "i8"))
    can_say = _can_say(calls, mapped, problems)
    is_begun = can_say & _is_begun(calls, today)
    if is_begun.any():
        rows = rows_of(int(is_begun.sum()))
        says = f"neither outcome nor notes in {rows} of today; not counted until there are"
        fix = "Write what came of the call."
        problems.append(_outcome_note(calls, mapped, is_begun, says=says, fix=fix))
        calls = calls.assign(date=calls["date"].mask(is_begun))
    success = _success_by_word(calls, mapped, settings, problems, calls["outcome"])
    success, can_say = _by_state(calls, mapped, can_say, success, settings, problems)
    success, can_say = _by_notes(calls, mapped, can_say, success, settings, problems)
    success, can_say = _by_minutes(calls, mapped, can_say, success, problems)
    is_unsaid = calls["outcome"].isna().to_numpy() & (success == UNSAID)
    is_unsaid &= can_say & ~is_begun & ~_is_planned(calls)
    if is_unsaid.any():
        rows = rows_of(int(is_unsaid.sum()))
        says = f"outcome missing in {rows}; counted neither as a contact nor as an attempt"
        fix = "Write what came of the call."
        problems.append(_outcome_note(calls, mapped, is_unsaid, says=says, fix=fix))
    return calls.assign(success=np.where(can_say, success, SUCCESS))


def with_reached(entries: pd.DataFrame, settings: Settings) -> pd.DataFrame:
    """Add `success` to entries, by their outcomes alone: 1 for talks, -1 for none, 0 for others."""
    reached = set(map(fold, settings.success_outcomes))
    outcomes = entries["outcome"]
    is_talk = np.array([fold(word) in reached for word in outcomes.fillna("")], bool)
    success = np.where(is_talk, SUCCESS, np.where(outcomes.isna(), UNSAID, ATTEMPT))
    return entries.assign(success=success)


def _can_say(calls: pd.DataFrame, mapped: Mapped, problems: list[Problem]) -> Any:
    """Of each call, whether its sheet has a column for the outcome."""
    can_say = np.ones(len(calls), bool)
    for number, sheet in enumerate(mapped.sheets):
        if "outcome" not in sheet.positions:
            is_here = np.ones(len(calls), bool)
            if len(mapped.sheets) > 1:
                is_here = np.asarray(sheets_of_keys(calls.index) == number)
            can_say &= ~is_here
            problems += _may_be_outcome(sheet, int(is_here.sum()))
    return can_say


def _by_notes(
    calls: pd.DataFrame,
    mapped: Mapped,
    can_say: Any,
    success: Any,
    settings: Settings,
    problems: list[Problem],
) -> tuple[Any, Any]:
    """Attempts by their notes, on sheets without a column for the outcome; told once.

    All other calls there count as contacts.
    """
    is_silent = ~can_say & calls["notes"].notna().to_numpy()
    if not is_silent.any():
        return success, can_say
    known = _known_outcomes(settings)
    codes, notes = pd.factorize(calls["notes"].where(is_silent))
    meanings = [meaning_of_part(note[:LONGEST_OUTCOME], known) for note in notes]
    is_attempt = np.array([*(meaning == NOT_REACHED for meaning in meanings), False])[codes]
    is_attempt = is_attempt & ~_is_planned(calls)
    if not is_attempt.any():
        return success, can_say
    others = int((~can_say & ~is_attempt & ~_is_planned(calls)).sum())
    count = "counts as a contact" if others == 1 else "count as contacts"
    says = (
        f"no column for the outcome: the notes of {rows_of(int(is_attempt.sum()))} say that nobody "
        f"was reached, which are attempts; {rows_of(others, 'other ')} {count}"
    )
    fix = "Add a column Outcome to tell them apart for sure."
    first = calls.index[int(np.argmax(is_attempt))]
    value = str(calls.at[first, "notes"])[:LONGEST_OUTCOME]
    problems.append(
        problem(mapped, "notes", first, value=value, says=says, fix=fix, severity="note")
    )
    return np.where(is_attempt, ATTEMPT, success), can_say | is_attempt


def _by_minutes(
    calls: pd.DataFrame,
    mapped: Mapped,
    can_say: Any,
    success: Any,
    problems: list[Problem],
) -> tuple[Any, Any]:
    """Attempts by a length of 0, on sheets without a column for the outcome; told once.

    Only where other calls there have a length: a program counted them.
    """
    is_silent = ~can_say & ~_is_planned(calls)
    if not is_silent.any() or not mapped.has("minutes"):
        return success, can_say
    minutes = calls["minutes"].to_numpy("f8")
    is_attempt = is_silent & (minutes == 0)
    if not is_attempt.any() or not (is_silent & (minutes > 0)).any():
        return success, can_say
    rows = rows_of(int(is_attempt.sum()))
    says = f"no column for the outcome: 0 minutes in {rows}, counted as attempts"
    fix = "Add a column Outcome to tell them apart for sure."
    first = calls.index[int(np.argmax(is_attempt))]
    problems.append(problem(mapped, "minutes", first, says=says, fix=fix, severity="note"))
    return np.where(is_attempt, ATTEMPT, success), can_say | is_attempt


def _by_state(
    calls: pd.DataFrame,
    mapped: Mapped,
    can_say: Any,
    success: Any,
    settings: Settings,
    problems: list[Problem],
) -> tuple[Any, Any]:
    """What a state says of calls without an outcome that is not simply done: held, cancelled."""
    if not mapped.has("state"):
        return success, can_say
    states = calls["state"]
    is_open = states.notna() & calls["outcome"].isna() & states.map(is_done).isna()
    is_open &= ~_is_planned(calls)
    if not is_open.any():
        return success, can_say
    said = _success_by_word(calls, mapped, settings, problems, states.where(is_open), "state")
    return np.where(is_open, said, success), can_say | is_open.to_numpy()


def _is_planned(calls: pd.DataFrame) -> Any:
    """Of each row, whether it is planned: no contact, and no attempt."""
    is_marked = "planned" in calls.columns
    return calls["planned"].to_numpy(bool) if is_marked else np.zeros(len(calls), bool)


LONGEST_OUTCOME = 60
"""Letters at the begin of a note that may say what came of a call."""


def _is_begun(calls: pd.DataFrame, today: dt.date) -> Any:
    """Of each call, whether it is of today and nothing was written about it yet."""
    is_todays = calls["date"].dt.normalize() == pd.Timestamp(today)
    return (is_todays & calls["outcome"].isna() & calls["notes"].isna()).to_numpy()


def _success_by_word(
    calls: pd.DataFrame,
    mapped: Mapped,
    settings: Settings,
    problems: list[Problem],
    said: "pd.Series[Any]",
    column: str = "outcome",
) -> Any:
    """The success of each call by the word in this column for what came of it.

    A word nobody knows is an attempt, and told.
    """
    known = _known_outcomes(settings)
    codes, words = pd.factorize(said)
    is_ours = ~_is_theirs(calls)
    meanings = [known.get(fold(word)) or meaning_of_part(word, known) for word in words]
    problems += _read_by_part(calls, mapped, codes, words, meanings, known, column)
    for code, word in enumerate(words):
        is_here = (codes == code) & is_ours
        if not meanings[code] and is_here.any():
            says = (
                f"an outcome nobody knows, in {rows_of(int(is_here.sum()))}; counted as an attempt"
            )
            fix = (
                "If it means that the customer was reached, write it on the Settings sheet: "
                f"outcome {word}, reached.{hint(word, _words_told(settings))}"
            )
            asks = (_ask(word, int(is_here.sum()), settings),)
            note = _outcome_note(
                calls, mapped, is_here, value=word, says=says, fix=fix, column=column
            )
            problems.append(replace(note, asks=asks))
    by_code = [SUCCESS if meaning == REACHED else ATTEMPT for meaning in meanings]
    # Blanks have the code -1, which takes the last one.
    success = np.array([*by_code, UNSAID], "i8")[codes]
    return np.where(is_ours | (success == SUCCESS), success, UNSAID)


def _is_theirs(calls: pd.DataFrame) -> Any:
    """Of each row, whether it came from the customer."""
    if "direction" not in calls.columns:
        return np.zeros(len(calls), bool)
    codes, words = pd.factorize(calls["direction"])
    # Blanks have the code -1, which takes the last one.
    return np.array([*(fold(word) in INBOUND for word in words), False], bool)[codes]


def _ask(word: str, count: int, settings: Settings) -> Ask:
    """The question what an outcome says, with the nearest word that is known."""
    return ask_word(
        "outcome",
        word,
        f"Does the outcome {word!r} say that the customer was reached?",
        until="Counted as an attempt.",
        rows=count,
        known=_words_told(settings),
    )


def header_with_outcomes(sheet: RawSheet, headers: Iterable[str], settings: Settings) -> str:
    """The first of these headers with known outcomes in most of its cells; "" for none."""
    known = _known_outcomes(settings)
    for header in headers:
        if header not in sheet.headers:
            continue
        cells = sheet.column(sheet.headers.index(header)).dropna()
        counts = cells[cells.map(lambda cell: isinstance(cell, str))].value_counts()
        told = sum(count for word, count in counts.items() if fold(word) in known)
        if told and 2 * told >= len(cells):
            return header
    return ""


def _known_outcomes(settings: Settings) -> dict[str, str]:
    """Folded outcome -> whether the customer was reached; a word in both settings was."""
    known = dict.fromkeys(map(fold, settings.attempt_outcomes), NOT_REACHED)
    return known | dict.fromkeys(map(fold, settings.success_outcomes), REACHED)


def odd_outcomes(words: Iterable[str], settings: Settings) -> list[str]:
    """Those of these outcomes that are no known word as they stand: something is told of them."""
    known = _known_outcomes(settings)
    return [word for word in words if fold(word) not in known]


def _words_told(settings: Settings) -> list[tuple[str, str]]:
    """Every known outcome, with what it says."""
    told = [(word, NOT_REACHED) for word in settings.attempt_outcomes]
    return [*told, *((word, REACHED) for word in settings.success_outcomes)]


def _read_by_part(
    calls: pd.DataFrame,
    mapped: Mapped,
    codes: Any,
    words: Any,
    meanings: list[str],
    known: dict[str, str],
    column: str,
) -> list[Problem]:
    """One line for all outcomes of which only a part is a known word, with how each is read."""
    by_part = [
        code for code, word in enumerate(words) if meanings[code] and fold(word) not in known
    ]
    if not by_part:
        return []
    is_here = np.isin(codes, by_part)
    shown = [f"{words[code]} ({meanings[code]})" for code in by_part[:MOST_SHOWN]]
    more = ", ..." if len(by_part) > MOST_SHOWN else ""
    says = f"outcomes read by a part of them, in {rows_of(int(is_here.sum()))}: "
    says += f"{', '.join(shown)}{more}"
    value = str(words[by_part[0]])
    fix = (
        "Nothing, if that is so; else write a row for each on the Settings sheet: "
        f"outcome {value}, and reached or not reached."
    )
    return [_outcome_note(calls, mapped, is_here, value=value, says=says, fix=fix, column=column)]


def _outcome_note(
    calls: pd.DataFrame,
    mapped: Mapped,
    where: Any,
    *,
    says: str,
    fix: str,
    value: str = "",
    column: str = "outcome",
) -> Problem:
    """A note on the outcome of calls, in the first of them."""
    first = calls.index[int(np.argmax(where))]
    return problem(mapped, column, first, value=value, says=says, fix=fix, severity="note")


def _may_be_outcome(sheet: Mapped, rows: int) -> list[Problem]:
    """Warn where a column may be the outcome and is not settled: until then all are contacts."""
    headers = []
    for header, proposals in sheet.proposed.items():
        columns = [proposal.column for proposal in proposals]
        if header in sheet.unmapped and "outcome" in columns:
            headers.append(header)
    if not headers or not rows:
        return []
    names = " or ".join(map(repr, headers))
    return [
        header_problem(
            sheet,
            sheet.headers.index(headers[0]),
            says=f"no column is settled as the outcome, though {names} may be it; "
            f"all {rows_of(rows)} are counted as contacts, those nobody answered too",
            fix=f'Settle it: retain map BOOK --set-column "{sheet.title}.{headers[0]}=outcome" '
            "(or =- if it is none).",
            count=rows,
        )
    ]
