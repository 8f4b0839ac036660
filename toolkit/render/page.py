"""Result tables grouped into the pages they are declared for, and the cells of their columns.

Every form of a report takes its cells from `cells_of`, so that a date, an unknown or a count is
the same thing everywhere.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

import pandas as pd

from toolkit.catalogues.catalogue import ENGLISH
from toolkit.render.values import Cell, as_plain_value, spoken
from toolkit.schema.model import AMOUNTS, Column, Table
from toolkit.schema.outputs import BY_TITLE, OUTPUTS
from toolkit.words.folding import fold

NAMES = {fold(table.page): table.page for table in OUTPUTS.values()}
"""What the code calls each page, by its key, whatever its title is in the language of a book."""


class Block(NamedTuple):
    """One table with its rows: a frame with the table's columns.

    Where the kind of a value changes from row to row, `<column>_kind` stands beside the column.
    `offered` are the words to choose from in open columns, where a book has words of its own.
    """

    table: Table
    frame: pd.DataFrame
    offered: Mapping[str, Sequence[str]] | None = None
    say: Callable[[str], str] = str
    """What a text of ours is in the language that the table is shown in."""
    currency: str = ""
    """The money that its amounts are in; "" where the book names none."""


@dataclass(frozen=True)
class Page:
    """One sheet to write: its lasting `key`, its title and the tables that stand on it."""

    key: str
    title: str
    blocks: list[Block]
    as_of: date | None = None
    """The day it was made for, where the page itself has to say it."""
    say: Callable[[str], str] = str
    """What a text of ours is in the language of the page."""
    made_at: str = ""
    """The time at which a job made it, like 06:00, where people are to see that it still runs."""
    language: str = ENGLISH
    """The language that its cells and labels are in."""

    @property
    def said(self) -> str:
        """Words for the day it was made for; "" where none are needed."""
        if not self.as_of:
            return ""
        time = f", {self.made_at}" if self.made_at else ""
        return self.say(f"as of {spoken(self.as_of, 'date')}") + time

    @property
    def hidden(self) -> bool:
        """Whether it is out of sight in a workbook: only the next run reads it."""
        return all(block.table.hidden for block in self.blocks)

    @property
    def rows(self) -> int:
        """Rows of all tables together, as the page shows them."""
        return sum(shown_rows(block.table, block.frame) for block in self.blocks)


def present(
    sheets: dict[str, pd.DataFrame],
    offered: Mapping[str, Sequence[str]] | None = None,
    *,
    currency: str = "",
) -> list[Page]:
    """Group result tables, keyed by title, into their declared pages, in the order given.

    `currency` is what their amounts are in, where the book names it.
    """
    pages: dict[str, Page] = {}
    for title, frame in sheets.items():
        table = BY_TITLE[title]
        name = table.page or table.title
        page = pages.setdefault(name, Page(fold(name), name, []))
        page.blocks.append(Block(table, frame, offered, currency=currency))
    return list(pages.values())


def shown_rows(table: Table, frame: pd.DataFrame) -> int:
    """How many rows of a table a page shows: of the cohorts, which stand in a grid, one each."""
    return (
        int(frame["cohort"].nunique())
        if "cohort" in table.names and "age" in table.names
        else len(frame)
    )


def heading_of(column: Column, currency: str) -> str:
    """What the header of a column says: its label, with the currency where it holds amounts.

    >>> heading_of(Column("revenue", "money", "Revenue"), "EUR")
    'Revenue (EUR)'
    """
    return f"{column.label} ({currency})" if currency and column.kind in AMOUNTS else column.label


def with_currency(frame: pd.DataFrame, currency: str) -> pd.DataFrame:
    """Figures by their names, with the currency behind those that are amounts among others."""
    if not currency or not {"figure", "value_kind"} <= set(frame.columns):
        return frame
    is_money = frame["value_kind"].isin(AMOUNTS).to_numpy(bool)
    named = frame["figure"].where(~is_money, frame["figure"] + f" ({currency})")
    return frame.assign(figure=named)


def shown_columns(frame: pd.DataFrame, table: Table) -> list[Column]:
    """Declared columns that the frame has, in declared order."""
    return [c for c in table.columns if c.name in frame.columns]


def only_drawn(table: Table) -> set[str]:
    """The columns of a table that only say where a bridge is drawn: nobody is to read them."""
    bridges = [chart for chart in table.charts if chart.floor]
    return set().union(*((chart.floor, *chart.values) for chart in bridges))


def cells_of(frame: pd.DataFrame, column: Column) -> tuple[list[Cell], list[str]]:
    """Plain values of one column with the kind of each.

    None stands for unknown, a `date` for a day, an `int` for a count.
    """
    raw = frame[column.name].tolist()
    beside = f"{column.name}_kind"
    if beside in frame.columns:
        kinds = [str(kind) for kind in frame[beside].tolist()]
    else:
        kinds = [column.kind] * len(raw)
    values = [as_plain_value(value, kind) for value, kind in zip(raw, kinds, strict=True)]
    return values, kinds
