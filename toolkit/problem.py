"""The one thing that every stage can find: a problem, with its cell and what to do about it.

It stands beside the errors, below all stages, as reading a single cell makes the first of them.
An error ends a run; problems are collected in the book and listed on the Problems sheet.
"""

import datetime as dt
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Ask:
    """A question that a person can answer: the setting that the answer becomes, and the choices.

    A `key` like "column Calls.*=customer" asks which header it is; the choices are headers then.
    `until` says what is done as long as nobody answers.
    """

    key: str
    question: str
    choices: tuple[str, ...]
    until: str
    evidence: str = ""
    """What speaks for an answer, beside what the problem says."""


@dataclass(frozen=True, kw_only=True)
class Problem:
    """One finding for the Problems sheet: where it is, what stands there, what is wrong; the fix.

    Severity "error" stops a refresh, "warning" and "note" are advice; `count` cells share it.
    While a column is read, sheet and cell are not known yet: the problem has the `position` of its
    first cell in the column then, and is `undecided` where a setting would settle the cell.
    """

    sheet: str = ""
    cell: str = ""
    column: str = ""
    value: str = ""
    problem: str
    fix: str
    severity: str = "warning"
    count: int = 1
    position: int = -1
    undecided: bool = False
    first: bool = False
    """Whether a person is to know it before the details, as it changes what all else says."""
    asks: tuple[Ask, ...] = ()
    """What a person can answer so that it goes."""

    def as_row(self) -> dict[str, str | int]:
        """What is told of it, by the names of the columns of the Problems sheet."""
        row = asdict(self)
        del row["position"], row["undecided"], row["first"], row["asks"]
        return row


def as_shown(value: Any) -> str:
    """A typed value as the Problems sheet shows it; "" for what is unknown.

    >>> as_shown(dt.date(2026, 11, 22)), as_shown(4.0), as_shown("A"), as_shown(None)
    ('2026-11-22', '4', 'A', '')
    """
    if value is None or value != value:
        return ""
    if isinstance(value, dt.date):
        return f"{value:%Y-%m-%d}"
    if isinstance(value, float):
        return f"{value:g}"
    return str(value)
