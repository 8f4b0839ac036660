"""Reports: each a function Planning -> Sheets in a file of its own; REPORTS names them."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

from toolkit.errors import NotFoundError, nearest
from toolkit.words.folding import fold

if TYPE_CHECKING:
    import pandas as pd

    from toolkit.planning.planning import Planning

    Sheets = dict[str, pd.DataFrame]
    """Tables of a report by their title."""


def never(planning: "Planning") -> bool:
    """A report that is made only when somebody asks for it."""
    return False


def always(planning: "Planning") -> bool:
    """A report that every refresh writes."""
    return True


def with_gaps(planning: "Planning") -> bool:
    """A report that a refresh writes where the book can show gaps."""
    return planning.has_gaps


def with_to_do(planning: "Planning") -> bool:
    """A report that a refresh writes where something is to be done that is no call by itself."""
    from toolkit.schema.to_do_outputs import TO_DO

    has_drafts = bool(planning.book.tasks.drafts_of(TO_DO.name))
    return planning.may_have_to_do and (has_drafts or len(planning.to_do) > 0)


def with_signals(planning: "Planning") -> bool:
    """A report that a refresh writes where there is something to look at."""
    return len(planning.signals) > 0


def with_questions(planning: "Planning") -> bool:
    """A report that a refresh writes while a question about the book is open."""
    from toolkit.checks.open_questions import open_questions

    book = planning.book
    stays = book.answers.wrong or (book.unkept and book.unsaid)
    return bool(stays or open_questions(book.problems, book.origins))


@dataclass(frozen=True)
class Report:
    """The function `call_schedule` in `call_schedule_report.py` for the name "call-schedule".

    Its code is read when it is first made, so that no run pays for reports that nobody asked for.
    """

    name: str
    written: "Callable[[Planning], bool]" = never
    """Whether a refresh writes it into this book."""

    def __call__(self, planning: "Planning", **asked: object) -> "Sheets":
        """Make the report: its tables by title; `asked` is what it is asked besides the book."""
        function = self.name.replace("-", "_")
        module = import_module(f"toolkit.reports.{function}_report")
        return cast("Sheets", getattr(module, function)(planning, **asked))


REPORTS = {
    report.name: report
    for report in (
        Report("call-schedule", written=always),
        Report("please-answer", written=with_questions),
        Report("to-do", written=with_to_do),
        Report("watch-list", written=with_signals),
        Report("retention", written=always),
        Report("gaps", written=with_gaps),
        Report("promises"),
        Report("follow-ups"),
        Report("handoffs"),
        Report("contact-quality"),
        Report("adherence"),
        Report("whatif"),
        Report("needs"),
        Report("requests"),
        Report("giving"),
        Report("known"),
        Report("onboarding"),
        Report("surveys"),
        Report("referrals"),
        Report("competitors"),
        Report("single-person"),
        Report("recovery"),
        Report("backtest"),
        Report("expected"),
        Report("diary"),
        Report("problems", written=always),
        Report("run", written=always),
    )
}
"""Every report by its name; a refresh writes those it writes in this order."""


def of_rep(sheets: "Sheets", rep: str) -> "Sheets":
    """The rows that name this rep, of the tables that name reps; the others are left out.

    What is of all reps together would be taken for this one's. Raises NotFoundError with the
    nearest names where none does.
    """
    columns: dict[str, str] = {}
    named: set[str] = set()
    for title, frame in sheets.items():
        column = next((c for c in ("owner", "who", "by") if c in frame.columns), None)
        if column is not None:
            columns[title] = column
            named.update(str(name) for name in frame[column].dropna())
    hits = {name for name in named if fold(name) == fold(rep)}
    if not hits:
        raise NotFoundError(f"This report names no rep {rep!r}. {nearest(rep, named)}")
    found: Sheets = {}
    for title, column in columns.items():
        frame = sheets[title]
        found[title] = frame[frame[column].isin(hits)].reset_index(drop=True)
    return found
