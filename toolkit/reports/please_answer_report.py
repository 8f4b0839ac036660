"""Please answer: what is doubtful in the book itself, one question a row, with room for answers."""

from typing import Any

import pandas as pd

from toolkit.checks.open_questions import MOST, Open, open_questions
from toolkit.entries.answered_questions import ANSWER, Answer
from toolkit.entries.raw_values import worded
from toolkit.entries.schedule_sheet import TypedRow
from toolkit.planning.planning import Planning
from toolkit.reports.report_parts import link_to
from toolkit.schema.question_outputs import PLEASE_ANSWER

COLUMNS = [*PLEASE_ANSWER.names, "source_link"]


def please_answer(planning: Planning) -> dict[str, pd.DataFrame]:
    """For who keeps the book: each open question, with what is done until it is answered.

    A wrong answer stands in its row again. One that the settings cannot hold stays too, as it
    counts from here.
    """
    book = planning.book
    wrong = {str(row.row_key): row for row, _ in book.answers.wrong}
    asked = open_questions(book.problems, book.origins)[:MOST]
    rows = [_row(each, wrong.pop(each.ask.key, None)) for each in asked]
    rows += [_as_it_stood(row) for row in wrong.values()]
    if book.unkept:
        rows += [_counting(answer, book.unkept) for answer in book.unsaid]
    return {PLEASE_ANSWER.title: pd.DataFrame(rows, columns=COLUMNS, dtype=object)}


def _row(each: Open, typed: TypedRow | None) -> dict[str, Any]:
    ask, about = each
    typed_before = worded(typed.value(ANSWER.name)) if typed else None
    place = "!".join(part for part in (about.sheet, about.cell) if part)
    link = link_to(about.sheet, about.cell or "A1")
    told = f"{about.problem} ({about.value})" if about.value else about.problem
    return {
        "what": ask.question,
        "source": place,
        "source_link": link,
        "evidence": ask.evidence or told,
        "until": ask.until,
        "choices": "\n".join(ask.choices),
        "choice": typed_before,
        "row_key": ask.key,
    }


def _as_it_stood(row: TypedRow) -> dict[str, Any]:
    """The row of an answer as it was read, where the question is not asked any more."""
    what, source, choices = [*map(worded, row.about), "", "", ""][:3]
    return {
        "what": what,
        "source": source,
        "choices": choices,
        "choice": worded(row.value(ANSWER.name)),
        "row_key": str(row.row_key),
    }


def _counting(answer: Answer, why: str) -> dict[str, Any]:
    """The row of an answer that counts from this sheet."""
    return _as_it_stood(answer.row) | {"until": f"The answer counts. It stays here: {why}."}
