"""What reading a book gives: its tables, where their cells stand, and what could not be read."""

from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from toolkit.parsing.cells import How
from toolkit.problem import Ask, Problem, as_shown
from toolkit.reading.header_claims import Proposal
from toolkit.reading.month_headers import MonthOfSheet
from toolkit.reading.places import Origin
from toolkit.reading.raw_sheet import RawSheet
from toolkit.reading.row_keys import row_at
from toolkit.reading.settled_headers import Headers
from toolkit.schema.inputs import INPUTS
from toolkit.words.folding import fold


@dataclass(frozen=True)
class Mapped:
    """How one table was found: its sheet and why, header as typed -> column and the reasons.

    Headers that are not used stand in `unmapped`; those that may mean a column also in `proposed`.
    """

    table: str
    title: str
    origin: Origin
    columns: dict[str, str]
    positions: dict[str, int]
    unmapped: list[str]
    last_row: int
    frame: str = ""
    """The title of its raw sheet: the tab's, with more behind it for a further table of it."""
    reason: str = ""
    reasons: dict[str, str] = field(default_factory=dict)
    proposed: dict[str, list[Proposal]] = field(default_factory=dict)
    headers: tuple[str, ...] = ()
    """All headers as typed, in their order."""
    export: str = ""
    """The kind of file that a program wrote, as "an export of invoices from Stripe"."""
    counts: frozenset[str] = frozenset()
    """Of an export of deals, the words for those that count, folded."""
    customer: str = ""
    """Of the sheet of one customer: whose its rows are, which no column of it says."""
    rep: str = ""
    """Of the tab of one rep: who calls its customers, which no column of it says."""
    is_made: bool = False
    """Whether its rows stand otherwise on the sheet, with months across."""
    currency: str = ""
    """The one that the cells of its amounts are shown with, where the whole book has one."""
    needless: tuple[str, ...] = ()
    """Headers that are known, and used for nothing."""
    latest_of: tuple[int, ...] = ()
    """Further columns of days of contact, of which the latest counts."""
    more: tuple["Mapped", ...] = ()
    """The further sheets of a joined table; what is added to a log goes to this one."""

    @property
    def sheets(self) -> tuple["Mapped", ...]:
        """Every sheet that the table is read from, this one first."""
        return (self, *self.more)

    @property
    def takes_no_rows(self) -> bool:
        """Whether no row can be added to it, as each customer or each month has its own place."""
        return bool(self.customer) or self.is_made

    @property
    def titles(self) -> str:
        """The titles of all its sheets."""
        return ", ".join(dict.fromkeys(m.title for m in self.sheets))

    def counted(self, rows: pd.DataFrame) -> pd.DataFrame:
        """The rows of a log that count by their state: all, but of deals those that are won."""
        if not self.counts or "status" not in rows.columns:
            return rows
        words = rows["status"].fillna("").map(fold)
        return rows[words.isin(list(self.counts)).to_numpy(bool)]

    def sheet_of(self, key: int) -> "Mapped":
        """The one of its sheets on which the row of this key stands."""
        return self.sheets[row_at(key).sheet]

    def place(self, column: str, key: int) -> tuple[str, str]:
        """Sheet and address of a row's cell in this column; "" where the sheet lacks the column."""
        sheet = self.sheet_of(key)
        if column not in sheet.positions:
            return sheet.title, ""
        return sheet.title, sheet.origin.cell(row_at(key).row, sheet.positions[column])

    def row_said(self, key: int, *, beside: int) -> str:
        """A row as it is named beside another one: by its number, and its sheet if that differs."""
        there = row_at(key)
        if there.sheet == row_at(beside).sheet:
            return f"row {there.row}"
        return f"row {there.row} of {self.sheet_of(key).title!r}"

    def has(self, column: str) -> bool:
        """Whether any of its sheets has this column."""
        return any(column in m.positions for m in self.sheets)

    def header_cell(self, position: int) -> str:
        """Address of the header at a position, counted over all headers of the sheet."""
        return self.origin.cell(self.origin.header_row, position)

    def header(self, column: str) -> str:
        """The header as the person typed it; the column's name where no sheet has one."""
        for sheet in self.sheets:
            for header, name in sheet.columns.items():
                if name == column:
                    return header
        return column


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
    asks: tuple[Ask, ...] = (),
) -> Problem:
    """A problem in the cell of this column and row (its key); in the whole column for no row."""
    sheet, cell = (at.title, "") if row is None else at.place(column, int(row))
    return Problem(
        sheet=sheet,
        cell=cell,
        column=at.header(column),
        value=as_shown(value),
        problem=says,
        fix=fix,
        severity=severity,
        count=count,
        asks=asks,
    )


def header_problem(
    at: Mapped,
    position: int,
    *,
    says: str,
    fix: str,
    severity: str = "warning",
    count: int = 1,
    first: bool = False,
    asks: tuple[Ask, ...] = (),
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
        first=first,
        asks=asks,
    )


def cell_problem(
    at: Mapped,
    position: int,
    row: Any,
    *,
    says: str,
    fix: str,
    value: str = "",
    severity: str = "note",
    count: int = 1,
) -> Problem:
    """A problem in a cell of the table's first sheet, by its position and its row of the sheet."""
    return Problem(
        sheet=at.title,
        cell=at.origin.cell(int(row), position),
        column=at.headers[position],
        value=value,
        problem=says,
        fix=fix,
        severity=severity,
        count=count,
    )


@dataclass(frozen=True)
class Conformed:
    """Known tables by name, how each was found and read, and what could not be read."""

    tables: dict[str, pd.DataFrame] = field(default_factory=dict)
    mapped: dict[str, Mapped] = field(default_factory=dict)
    unread: dict[str, str] = field(default_factory=dict)
    headers: dict[str, Headers] = field(default_factory=dict)
    """How the headers of each table's first sheet were understood."""
    ways: dict[str, dict[str, How]] = field(default_factory=dict)
    """How the columns of each table were read."""
    months: dict[str, MonthOfSheet] = field(default_factory=dict)
    """The month whose days stand on each table's first sheet."""
    made_sheets: dict[str, RawSheet] = field(default_factory=dict)
    """Parts of tables that are no sheets of the book, by their titles."""
    about_sheets: list[Problem] = field(default_factory=list)
    """Problems of sheets that are not read."""
    about_tables: dict[str, list[Problem]] = field(default_factory=dict)
    """Problems of each table's first sheet."""
    about_further_sheets: dict[str, list[Problem]] = field(default_factory=dict)
    """Problems of the further sheets of joined logs."""
    about_entries: list[Problem] = field(default_factory=list)
    """Problems of what was typed into our sheets."""

    @property
    def problems(self) -> list[Problem]:
        """All problems, table by table."""
        found = list(self.about_sheets)
        for name in INPUTS:
            found += self.about_tables.get(name, [])
            found += self.about_further_sheets.get(name, [])
        return found + self.about_entries
