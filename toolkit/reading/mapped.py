"""What reading a book gives: its tables, where each cell of them stands, and a problem for each that could not be read."""

from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from toolkit.parsing.cells import How
from toolkit.problem import Problem, as_shown
from toolkit.reading.headers import Headers, Proposal
from toolkit.schema import Origin

SHEET_ROWS = 10**9
"""The index of a joined log counts the rows of its second sheet from here on, of its third from twice as far, and so on."""


@dataclass(frozen=True)
class Mapped:
    """How one table was found: its sheet and why, and header as typed -> canonical column with the reason of each.

    Headers that are not used stand in `unmapped`; those of them that may mean a column also in `proposed`.
    """

    table: str
    title: str
    origin: Origin
    columns: dict[str, str]
    positions: dict[str, int]
    unmapped: list[str]
    last_row: int
    frame: str = ""
    """The key of its raw frame: the sheet's title, with more behind it for a further table of that sheet."""
    reason: str = ""
    reasons: dict[str, str] = field(default_factory=dict)
    proposed: dict[str, list[Proposal]] = field(default_factory=dict)
    headers: tuple[str, ...] = ()
    """All headers as typed, in their order."""
    more: tuple["Mapped", ...] = ()
    """The further sheets of a joined log; what is added to the log goes to this one."""

    @property
    def sheets(self) -> tuple["Mapped", ...]:
        """Every sheet that the table is read from, this one first."""
        return (self, *self.more)

    @property
    def titles(self) -> str:
        """The titles of all its sheets."""
        return ", ".join(dict.fromkeys(m.title for m in self.sheets))

    def place(self, column: str, row: int) -> tuple[str, str]:
        """Sheet and address of this column's cell in a row; "" as the address when that sheet has no such column."""
        at = self.sheets[row // SHEET_ROWS]
        return at.title, at.origin.cell(
            row % SHEET_ROWS, at.positions[column]
        ) if column in at.positions else ""

    def cell(self, column: str, row: int) -> str:
        """Address of this column's cell in a row, with its sheet before a "!" where that is a further one; "" without the column."""
        title, address = self.place(column, row)
        return address if row < SHEET_ROWS else f"{title}!{address}"

    def has(self, column: str) -> bool:
        """Whether any of its sheets has this column."""
        return any(column in m.positions for m in self.sheets)

    def header_cell(self, position: int) -> str:
        """Address of the header at a position, counted over all headers of the sheet."""
        return self.origin.cell(self.origin.header_row, position)

    def header(self, column: str) -> str:
        """The header as the person typed it; the canonical name where no sheet has such a column."""
        return next(
            (typed for m in self.sheets for typed, name in m.columns.items() if name == column),
            column,
        )


def problem(
    at: Mapped,
    column: str,
    row: Any,
    *,
    says: str,
    fix: str,
    value: Any = "",
    severity: str = "warning",
    count: int = 1,
) -> Problem:
    """A problem in the cell of this column and row of a table; in the whole column for no row."""
    return Problem(
        sheet=at.title,
        cell="" if row is None else at.cell(column, int(row)),
        column=at.header(column),
        value=as_shown(value),
        problem=says,
        fix=fix,
        severity=severity,
        count=count,
    )


def header_problem(
    at: Mapped,
    position: int,
    *,
    says: str,
    fix: str,
    severity: str = "warning",
    count: int = 1,
) -> Problem:
    """A problem in a header, which stands at this position of the table's first sheet."""
    return Problem(
        sheet=at.title,
        cell=at.header_cell(position),
        column=at.headers[position],
        problem=says,
        fix=fix,
        severity=severity,
        count=count,
    )


@dataclass(frozen=True)
class Conformed:
    """Known tables by name, how each was found, what could not be read, and the sheets that were not read, with the reason."""

    tables: dict[str, pd.DataFrame]
    mapped: dict[str, Mapped]
    problems: list[Problem] = field(default_factory=list)
    unread: dict[str, str] = field(default_factory=dict)
    headers: dict[str, Headers] = field(default_factory=dict)
    """How the headers of each table were understood."""
    ways: dict[str, dict[str, How]] = field(default_factory=dict)
    """How the columns of each table were read."""
    told: dict[str, list[Problem]] = field(default_factory=dict)
    """Of `problems`, those of each table's first sheet."""
