"""Book: the tables of one customer book, its settings, its day and what is wrong with it."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from toolkit.checks.one_currency import FOREIGN
from toolkit.checks.order_amounts import Remark
from toolkit.entries.answered_questions import Answer, Answers
from toolkit.entries.entry_sheet import no_entries
from toolkit.entries.last_plan import LastPlan
from toolkit.entries.tasks_taken import Tick
from toolkit.entries.typed_tasks import TypedTasks
from toolkit.large.large_log import LargeLog
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped
from toolkit.settings import Settings
from toolkit.settings.choices import Origins


@dataclass(frozen=True, eq=False)
class Book:
    """Known tables by name, how they were found, the settings and the day of the run.

    Every declared column of a table is present and typed. Every log has `customer_id`: the id of
    the customer that a row belongs to (categorical), blank where nobody matched; calls have
    `success` (1 or 0, -1 where nobody wrote what came of it). Customers have `account`: True on the
    row that stands for the customer, False on repeated and empty rows.
    """

    name: str
    tables: dict[str, pd.DataFrame]
    mapped: dict[str, Mapped]
    problems: list[Problem]
    settings: Settings
    origins: Origins
    as_of: dt.date
    entries: pd.DataFrame = field(default_factory=no_entries)
    """What was typed into the schedule, now and before, by `ENTRIES`; all count as calls."""
    said: pd.DataFrame = field(default_factory=pd.DataFrame)
    """The entries as calls, with all that was typed whether the log has a column for it or not.

    By their rows in the sheet of entries.
    """
    unread: dict[str, str] = field(default_factory=dict)
    """Sheets that were not read, with the reason."""
    left_out: dict[str, dict[str, int]] = field(default_factory=dict)
    """How many rows of a table do not count, by the word that says so."""
    left_rows: dict[str, "pd.Index[Any]"] = field(default_factory=dict)
    """The keys of those rows."""
    order_remarks: tuple[Remark, ...] = ()
    """What is special of the orders that count: money given back, totals told again, and more."""
    near_names: dict[str, str] = field(default_factory=dict)
    """Names in logs that are nobody's and near to one customer's only -> that customer's."""
    language: str = "en"
    """The language in which people are told of it: the one of the settings, else of its headers."""
    currency: str = ""
    """The currency that the amounts are in; "" where the book names none."""
    foreign: pd.DataFrame = field(default_factory=FOREIGN.copy)
    """Orders in other currencies, converted in the table or, without a rate, blank: `FOREIGN`."""
    earlier: int = 0
    """How many of the entries, the first of them, stand on the sheet of entries already."""
    tasks: TypedTasks = field(default_factory=TypedTasks)
    """What was typed into To do, now and before; what is done counts in the tables."""
    ticks: tuple[Tick, ...] = ()
    """Blank cells of the person's sheets that say of these tasks that they are done."""
    last_plan: LastPlan = field(default_factory=LastPlan)
    """The plan of the run before, which the book remembers; empty where it cannot be trusted."""
    whole: pd.DataFrame | None = None
    """Of a book that was made of a larger one, what that says of its customers (`WHOLE_LIST`)."""
    answers: Answers = field(default_factory=Answers)
    """What was typed into the sheet of questions; what of it is taken counts among the settings."""
    unsaid: tuple[Answer, ...] = ()
    """Those answers that the sheet of settings does not say yet."""
    our_titles: Mapping[str, str] = field(default_factory=dict)
    """The titles of our sheets that were there, by their keys."""
    deleted: Mapping[str, bool] = field(default_factory=dict)
    """Reports whose sheets somebody deleted, each with whether that was since the last run."""
    large: LargeLog | None = None
    """The log of calls, where it stays in its engine: `tables` brings all its rows on demand."""
    unkept: str = ""
    """Why it cannot: they stay in the sheet of questions, and count from there; "" where it can."""

    @property
    def apart(self) -> pd.DataFrame:
        """The orders in a currency without a rate, which are added to no figure of money."""
        return self.foreign[self.foreign["rate"].isna().to_numpy(bool)]


def has(book: Book, table: str) -> bool:
    """Whether the book has this table with at least one row; `tables` holds it empty if not."""
    return table in book.mapped and row_count(book, table) > 0


def row_count(book: Book, table: str) -> int:
    """How many rows a table has."""
    if book.large is not None and table == "calls":
        return book.large.rows
    return len(book.tables[table])


def has_column(book: Book, name: str) -> bool:
    """Whether the book's customer list has this column."""
    return "customers" in book.mapped and book.mapped["customers"].has(name)
