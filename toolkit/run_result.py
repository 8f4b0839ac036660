"""What came of a run: the book as it leaves it, the receipt, and the lines that people are told."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from toolkit.book import Book
from toolkit.catalogues.catalogue import ENGLISH
from toolkit.checks.open_questions import open_questions
from toolkit.entries.entry_keys import row_key_of
from toolkit.entries.entry_sheet import waiting
from toolkit.entries.task_sources import name_in
from toolkit.make_output import Placed
from toolkit.planning.no_tiers import why_no_tiers
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped
from toolkit.schema.outputs import ENTRIES, PROBLEMS
from toolkit.schema.question_outputs import PLEASE_ANSWER
from toolkit.schema.to_do_outputs import TO_DO
from toolkit.schema.watch_outputs import WATCH_LIST
from toolkit.stores.base import Output, Receipt
from toolkit.stores.canonical_names import for_machines


@dataclass(frozen=True)
class RunResult:
    """What a refresh did, or would do: the book as it leaves it, and the receipt of the writing."""

    book: Book
    receipt: Receipt
    dry_run: bool
    capacity: str = ""
    """By how much whose intervals are stretched; "" where the plan can be kept as it is."""
    language: str = ENGLISH
    """The language in which people are told of it; all here is in English, but titles of sheets."""

    @property
    def problems(self) -> list[Problem]:
        """What is wrong in the book, as the sheet Problems has it."""
        return self.book.problems

    @property
    def told_first(self) -> list[str]:
        """What a person is to know before the details: how intervals are stretched comes first of
        all, then by what tiers are made or that nobody has one, which logs count nowhere, and
        which questions are open.
        """
        lines = [self.capacity, why_no_tiers(self.book)]
        for problem in self.problems:
            if problem.first:
                place = f"{problem.sheet}: " if problem.sheet else ""
                lines.append(f"{place}{problem.problem}. {problem.fix}")
        return [line for line in (*lines, self.questions) if line]

    @property
    def questions(self) -> str:
        """Where open questions about the book stand; "" where there are none."""
        count = len(open_questions(self.problems, self.book.origins))
        if not count:
            return ""
        said = "1 question is" if count == 1 else f"{count} questions are"
        return (
            f"{said} open: choose answers in the sheet {PLEASE_ANSWER.page}; "
            "the next refresh goes by them."
        )

    def with_titles(self) -> "RunResult":
        """The same, which names our sheets by the titles that they have in the language."""
        if self.language != ENGLISH:
            from toolkit.render.in_language import with_titles

            there = self.receipt.sheets
            notes = [with_titles(note, self.language, there) for note in self.receipt.notes]
            self.receipt.notes = notes
        return self

    def told(self, line: str) -> str:
        """A line about this result as it is said to people."""
        if self.language == ENGLISH:
            return line
        from toolkit.render.in_language import told_in

        return told_in(line, self.language, self.book.our_titles)

    @property
    def waiting(self) -> int:
        """Calls that were typed into the schedule and that no call log holds yet."""
        return len(waiting(self.book.entries))

    def as_dict(self) -> dict[str, Any]:
        """The result as plain values, for JSON: what is ours under its English names."""
        written = for_machines(self.receipt.as_dict(), self.language)
        to, notes = written.pop("to"), written.pop("notes")
        del written["warning"]  # one of the notes
        return {
            "book": self.book.name,
            "to": to,
            "as_of": self.book.as_of.isoformat(),
            "dry_run": self.dry_run,
            **written,
            "waiting": self.waiting,
            "problems": [problem.as_row() for problem in self.problems],
            "notes": [*self.told_first, *notes],
        }


def result_of(
    book: Book, output: Output, receipt: Receipt, dry_run: bool, refused: str = ""
) -> RunResult:
    """The result of a run, with a note of the calls that wait for the log."""
    result = RunResult(book, receipt, dry_run, output.capacity, output.language)
    log = book.mapped.get("calls")
    if log and log.takes_no_rows:
        receipt.notes += _stand_in_entries(log, len(waiting(book.entries.iloc[book.earlier :])))
    elif result.waiting:
        calls = "1 call waits" if result.waiting == 1 else f"{result.waiting} calls wait"
        unsaid = f"the sheet {PROBLEMS.page} says why" if log else "the book has no call log"
        why = refused.rstrip(".") or unsaid
        receipt.notes.append(f"{calls} for the call log, in {ENTRIES.page}: {why}.")
    return result


def _stand_in_entries(log: Mapped, new: int) -> list[str]:
    """A line for calls typed since the last run, of a book whose log takes no rows."""
    if not new:
        return []
    as_it_is = "each customer has a sheet of its own" if log.customer else "months stand across"
    why = f"in {ENTRIES.page}: {as_it_is}"
    return [f"1 call counts, {why}." if new == 1 else f"{new} calls count, {why}."]


def tasks_done(made: Placed, left: Mapping[str, str]) -> list[str]:
    """Lines for the tasks that were typed as done since the last run, and for what they filled."""
    tasks = made.book.tasks
    typed = tasks.done.iloc[tasks.earlier :]
    # What was typed beside a task that is gone has no day.
    names = [name_in(row_key_of(key)) for key in typed["key"][typed["date"].notna()]]
    answered = sum(name is not None and name.table == WATCH_LIST.name for name in names)
    count = len(names) - answered
    lines = []
    if answered:
        are = "1 signal is" if answered == 1 else f"{answered} signals are"
        lines.append(f"{WATCH_LIST.page}: {are} answered, as {ENTRIES.page} says.")
    if count:
        are = "1 task is done: it stands" if count == 1 else f"{count} tasks are done: they stand"
        lines.append(f"{TO_DO.page}: {are} in {ENTRIES.page}.")
    cells: dict[str, list[str]] = {}
    for fill in made.fills:
        cells.setdefault(fill.sheet, []).append(fill.cell)
    for sheet, filled_cells in cells.items():
        lines.append(f"{sheet}: filled from {TO_DO.page}: {', '.join(filled_cells)}.")
    new = set(tasks.done["key"].iloc[tasks.earlier :])
    reasons = dict.fromkeys(why.rstrip(".") for key, why in left.items() if key in new)
    alone = f"{TO_DO.page}: what was done stands in {ENTRIES.page} alone"
    return lines + [f"{alone}: {why}." for why in reasons]
