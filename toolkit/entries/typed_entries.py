"""Entries: all that people typed into rows of the call schedule, each row one call, each once."""

import datetime as dt
from collections.abc import Iterable, Sequence, Set
from typing import Any, NamedTuple

import pandas as pd

from toolkit.entries.collected_rows import NOTHING_COLLECTED, Collected
from toolkit.entries.entry_columns import IN_LOG
from toolkit.entries.entry_problems import entry_problem
from toolkit.entries.raw_values import worded
from toolkit.entries.row_entry import Entry, Reading, entry_of_row, notes_by_customer
from toolkit.entries.schedule_sheet import TypedRow
from toolkit.parsing.cells import How
from toolkit.problem import Problem
from toolkit.schema.outputs import ENTRIES
from toolkit.words.folding import fold

ANOTHER_CALL = "If it was another call, write it into the call log."
TWICE = "stands in the call schedule twice; it counts once"
LOGGED_BEFORE = "was typed into this row before and is in the call log; it is not logged again"
CHANGED_SINCE = (
    "was typed into this row after its call had been collected; the call log holds it as it was"
)
CHANGE_THERE = "It goes on with the next collecting; write another call into the call log."


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
    was brought into the log from here, which is no news either.

    - Day: the one it was called on, else the one planned, never after `as_of`. Channel: the planned
      one where none was typed.
    - Outcome: `reached`, a talk, where a rating, a next step, news told or an answer stands without
      one. `successes` are the words for a talk.
    - News: in a talk all was told that was planned for it, where nobody typed what was. What was
      typed that is neither planned nor among the `news`, or was told in no talk, is told of.
    - Answers go to the questions of the call, or to those of the book, `questions`, that they name.
    - The key is made of the planned row, all that was typed and the row key: the same schedule read
      again adds nothing; the same words in a schedule of a later run are an entry of their own.

    What is not taken is told in `problems`, in full. Practices 17, 20, 21 and 49.
    """
    known: list[Entry] = []
    if earlier is not None:
        known = earlier.reindex(columns=ENTRIES.names).astype(object).to_dict("records")
    reading = Reading(
        as_of=as_of,
        reached=reached,
        successes=frozenset(map(fold, [reached, *successes])),
        how=how or How(),
        news=tuple(item for item in news if isinstance(item, str)),
        questions=tuple(questions),
        said=notes_by_customer(known),
    )
    taken = _Taken(known, collected, [] if problems is None else problems)
    taken.take([_made_of(row, reading) for row in typed])
    for row in copies:
        taken.take_copy(_made_of(row, reading))
    return taken.frame()


class _Made(NamedTuple):
    """What was made of one row: its entry, if it is any, and what is told of it."""

    entry: Entry | None
    problems: list[Problem]


def _made_of(row: TypedRow, reading: Reading) -> _Made:
    problems: list[Problem] = []
    return _Made(entry_of_row(row, reading, problems), problems)


class _Taken:
    """The entries known before and the new ones, each taken once; what is told goes along."""

    def __init__(self, known: list[Entry], collected: Collected, problems: list[Problem]) -> None:
        self._known, self._collected, self._problems = known, collected, problems
        self._states = {worded(entry["key"]): worded(entry["in_log"]) for entry in known}
        self._new: dict[str, Entry] = {}

    def take(self, made: Sequence[_Made]) -> None:
        """Take what was typed into the schedule."""
        keys = {entry["key"] for entry, _ in made if entry is not None}
        present = self._states.keys() | keys
        for entry, about_row in made:
            self._problems += about_row
            if entry is not None:
                self._take(entry, present)

    def take_copy(self, made: _Made) -> None:
        """Take what was typed into a copy of a schedule, and nothing that is known already."""
        entry, about_row = made
        if entry is not None and entry["key"] not in self._states.keys() | self._new.keys():
            self._new[entry["key"]] = entry
            self._problems += about_row

    def frame(self) -> pd.DataFrame:
        """All of them by `ENTRIES`."""
        entries = [*self._known, *self._new.values()]
        frame = pd.DataFrame(entries, columns=ENTRIES.names, dtype=object)
        return frame.where(frame.notna(), None)

    def _take(self, entry: Entry, present: Set[str]) -> None:
        """Take an entry unless it is known; `present` are the keys of all that stand here now."""
        key = entry["key"]
        if key in self._new:
            self._tell(entry, TWICE, ANOTHER_CALL)
        elif key in self._states:
            # What waits for the log stands in its row until then, which is no news.
            is_past = self._states[key] == IN_LOG and key not in self._collected.keys
            if is_past:
                self._tell(entry, LOGGED_BEFORE, ANOTHER_CALL)
        elif key in self._collected.keys:
            self._new[key] = {**entry, "in_log": IN_LOG}
        elif self._collected.replaced_by(entry, present):
            self._new[key] = {**entry, "in_log": IN_LOG}
            self._tell(entry, CHANGED_SINCE, CHANGE_THERE)
        else:
            self._new[key] = entry

    def _tell(self, entry: Entry, says: str, fix: str) -> None:
        self._problems.append(entry_problem(entry, says=says, fix=fix))
