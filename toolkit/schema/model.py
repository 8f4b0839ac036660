"""What a table is made of: columns and charts; remarks of a store; where a frame stood."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

AMOUNTS = ("money", "cents")
"""Kinds of columns that hold money in the currency of the book, which their headings name; what
gifts and requests cost may be in another.
"""


class Column(NamedTuple):
    """One column: `name` in code, `label` in sheets, `spellings` that other people use.

    `kind` is what its cells hold: id, text, long, date, count, days, number, money, cost (money of
    one currency), minutes, share, flag, done, channel, phone or email. `width` is in characters,
    when shown. `second` are words that mean the column where no better header does, `maybe` words
    that the values must confirm.
    """

    name: str
    kind: str
    label: str
    spellings: tuple[str, ...] = ()
    width: float = 0
    fills: str = ""
    """Where the cell is left empty for a person: the column of the call log that it is for."""
    hidden: bool = False
    """What only the next run reads: out of sight in a workbook, left out of what is printed."""
    second: tuple[str, ...] = ()
    maybe: tuple[str, ...] = ()

    @property
    def open(self) -> bool:
        """Whether the cell is left empty for a person to fill in."""
        return self.fills != ""


class Chart(NamedTuple):
    """A chart of one table: a `category` column against `values` columns; unknown is not drawn.

    `kind` is bar, column, line, steps (a line that keeps its height until the next value) or bridge
    (columns of which each stands on the height in the column `floor`).
    """

    kind: str
    title: str
    category: str
    values: tuple[str, ...]
    x_title: str
    y_title: str
    stacked: bool = False
    bands: tuple[tuple[str, str], ...] = ()
    """Of each line the columns that hold the lower and the upper end of its interval."""
    floor: str = ""


@dataclass(frozen=True)
class Table:
    """One table; `page` is the sheet it stands on when it is written, which others may share."""

    name: str
    title: str
    columns: tuple[Column, ...]
    spellings: tuple[str, ...] = ()
    page: str = ""
    note: str = ""
    charts: tuple[Chart, ...] = ()
    day: str = ""
    """Of a log the column that says when; its rows are matched with customers."""
    told_by: tuple[str, ...] = ()
    """Columns of which a sheet must have one where one word of its title alone names the table."""
    hidden: bool = False
    """Of a page that only the next run reads: out of sight in a workbook."""

    def __hash__(self) -> int:
        """By its name, as what is kept of a table is looked up for each header of a sheet."""
        return hash(self.name)

    @property
    def is_log(self) -> bool:
        """Whether each row is something that happened with a customer on a day."""
        return bool(self.day)

    def column(self, name: str) -> Column:
        """Return the declared column of this name."""
        return self._by_name[name]

    @cached_property
    def _by_name(self) -> dict[str, Column]:
        return {c.name: c for c in self.columns}

    @property
    def names(self) -> list[str]:
        """The canonical names, in order."""
        return [c.name for c in self.columns]


def letters(column: int) -> str:
    """Column letters of a column counted from 1.

    >>> letters(1), letters(28)
    ('A', 'AB')
    """
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


def quoted_title(title: str) -> str:
    """The title of a sheet as references have it.

    >>> quoted_title("Bob's calls")
    "'Bob''s calls'"
    """
    doubled = title.replace("'", "''")
    return f"'{doubled}'"


def col(
    name: str,
    kind: str,
    label: str,
    *spellings: str,
    width: float = 0,
    fills: str = "",
    hidden: bool = False,
) -> Column:
    """A column in one line: name, kind and label, then the other spellings."""
    return Column(name, kind, label, spellings, width, fills, hidden)


def tables_in(module: Mapping[str, object]) -> dict[str, Table]:
    """The tables that a module declares, by their names, in the order of the declarations."""
    return {each.name: each for each in module.values() if isinstance(each, Table)}
