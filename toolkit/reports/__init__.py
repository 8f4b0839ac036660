"""Reports: each a function Book -> Sheets (table title to frame), one file each; REPORTS names them."""

from collections.abc import Callable
from importlib import import_module
from typing import cast

import pandas as pd

from toolkit.book import Book
from toolkit.errors import NotFoundError, nearest
from toolkit.reports.call_schedule_report import call_schedule
from toolkit.reports.gaps_report import gaps
from toolkit.reports.problems_report import problems
from toolkit.reports.promises_report import promises
from toolkit.reports.retention_report import retention
from toolkit.reports.run_report import run_sheet
from toolkit.schema import fold

Sheets = dict[str, pd.DataFrame]


def _when_asked(name: str) -> Callable[[Book], Sheets]:
    """A report whose code is read when somebody asks for it, so that no refresh pays for it."""

    def report(book: Book) -> Sheets:
        return cast(Sheets, getattr(import_module(f"toolkit.reports.{name}_report"), name)(book))

    return report


REPORTS: dict[str, Callable[[Book], Sheets]] = {
    "call-schedule": call_schedule,
    "retention": retention,
    "gaps": gaps,
    "promises": promises,
    "follow-ups": _when_asked("follow_ups"),
    "handoffs": _when_asked("handoffs"),
    "contact-quality": _when_asked("contact_quality"),
    "needs": _when_asked("needs"),
    "requests": _when_asked("requests"),
    "recovery": _when_asked("recovery"),
    "diary": _when_asked("diary"),
    "problems": problems,
    "run": run_sheet,
}


def of_rep(sheets: Sheets, rep: str) -> Sheets:
    """The rows that name this rep, of the tables that name reps; raises NotFoundError with the nearest where none does."""
    columns = {
        title: next((c for c in ("owner", "who", "by") if c in frame.columns), None)
        for title, frame in sheets.items()
    }
    named = {str(r) for title, c in columns.items() if c for r in sheets[title][c].dropna()}
    hits = {r for r in named if fold(r) == fold(rep)}
    if not hits:
        raise NotFoundError(f"This report names no rep {rep!r}. {nearest(rep, named)}")
    return {
        t: f[f[c].isin(hits)].reset_index(drop=True) if (c := columns[t]) else f
        for t, f in sheets.items()
    }
