"""What people typed into our own sheets, made into calls and tasks of a book."""

from collections.abc import Mapping
from functools import partial
from typing import NamedTuple

import pandas as pd

from toolkit.catalogues.catalogue import LANGUAGES
from toolkit.entries.all_entries import read_entries, read_tasks, typed_into_copies
from toolkit.entries.answered_questions import Answers, is_of_questions
from toolkit.entries.filled import Filled
from toolkit.entries.taken_in import with_entries
from toolkit.entries.typed_tasks import TypedTasks
from toolkit.entries.understood import Understood
from toolkit.problem import Problem
from toolkit.reading.book_language import language_of_book
from toolkit.reading.mapped import Conformed, Mapped
from toolkit.reading.raw_sheet import RawSheet
from toolkit.schema.to_do_outputs import TO_DO


class TypedIn(NamedTuple):
    """All that was typed, and the tables with it.

    `log` is where the calls among it stand (our own sheet where there is no call log; None where
    nothing was typed), `earlier` the calls that the sheet of entries held already.
    """

    found: Conformed
    log: Mapped | None
    entries: pd.DataFrame
    earlier: pd.DataFrame | None
    tasks: TypedTasks
    problems: list[Problem]


def typed_in(
    filled: Filled,
    answers: Answers,
    understood: Understood,
    sheets: Mapping[str, RawSheet],
) -> TypedIn:
    """Part tasks from calls, and put the calls that the log does not hold yet below its rows.

    Beside what our sheets were `filled` with: the `answers` that were taken out of it, and the
    copies of our sheets among `sheets`.
    """
    settings, _, today, how, found = understood
    told = answers.problems()
    rows = tuple(row for row in filled.typed if not is_of_questions(row))
    done_in_copies = typed_into_copies(found.unread, sheets, TO_DO)
    tasks, rows, earlier = read_tasks(rows, filled.entries, how, today, told, copies=done_in_copies)
    entries, problems = read_entries(
        rows,
        typed_into_copies(found.unread, sheets),
        earlier,
        settings,
        how,
        today,
        news=found.tables["news"]["item"],
        collected=filled.collected,
    )
    log = None
    if len(entries):
        spoken = partial(language_of_book, settings.language, found.mapped, LANGUAGES, sheets)
        found, log, entries = with_entries(found, entries, earlier, sheets, how, spoken)
    return TypedIn(found, log, entries, earlier, tasks, problems + told)
