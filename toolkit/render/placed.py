"""What stands where on a page: its tables, columns and charts in their places.

Rows and columns are counted from 0, widths in characters.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

import pandas as pd

from toolkit.render.look import (
    CHOICES,
    CHOICES_BESIDE,
    FADED,
    FORMATS,
    HINTS,
    MAY_BE_NONE,
    NONE_OF_THESE,
    RATE,
    formula_of_words,
)
from toolkit.render.page import cells_of, heading_of
from toolkit.render.values import NUMERIC, Cell
from toolkit.schema.model import Chart, Column, Table, letters
from toolkit.schema.outputs import CALL_SCHEDULE

_NOTE_COLUMNS = 9
"""Columns that the note over a table of a report spans."""
_PAGE_LETTERS = 190
"""Letters across a page at which they come out with seven points, in a wide font."""


class PlacedColumn(NamedTuple):
    """A column on the sheet: its position, the position up to which its cells span, its look."""

    column: Column
    position: int
    last: int
    follows_number: bool
    """Whether numbers, which stand at the right, stand directly before it."""
    weekday: bool
    """Whether its days are shown with their weekday."""
    wraps: bool
    """Whether long texts go on in a second line, and are not cut where the next cell is filled."""
    unseen: bool = False
    """Whether a picture is drawn from its cells and nobody is to read them."""
    currency: str = ""
    """The money that amounts of the table are in; "" for not known."""
    unit: str = "points"
    """What the page calls the points by which shares change."""

    @property
    def heading(self) -> str | int:
        """What its header says: a label, or the age of cohorts as a number."""
        label = "" if self.unseen else heading_of(self.column, self.currency)
        return int(label) if self.column.kind == RATE else label

    @property
    def is_numeric(self) -> bool:
        """Whether its header stands at the right, over numbers."""
        return self.column.kind in NUMERIC

    def number_format(self, kind: str) -> str:
        """The number format of its cells of a kind; "" for text."""
        if self.unseen:
            return ";;;"
        if kind == "long":
            return ""
        weekday = "ddd " if self.weekday else ""
        shown = FORMATS.get(kind, "").replace("points", self.unit)
        return weekday + shown if shown else ""


class Offer(NamedTuple):
    """Words to choose from in the cells of a column between two rows."""

    first_row: int
    last_row: int
    words: list[str]


class PlacedChart(NamedTuple):
    """A chart of a table: its number among the charts declared, its row, its data by position."""

    chart: Chart
    number: int
    row: int
    column: int
    """The column that it begins in, in workbooks: beside a narrow table, else the first."""
    width: int
    """Its pixels across, in workbooks."""
    category: int
    series: list[tuple[PlacedColumn, str]]
    """The columns drawn, each with its colour."""
    bands: Sequence[tuple[int, int]] = ()
    """Of each of the first series the columns of its interval."""
    floor: int | None = None
    """The column of the heights that columns stand on."""


@dataclass(frozen=True)
class PlacedBlock:
    """A table on the sheet."""

    table: Table
    frame: pd.DataFrame
    columns: list[PlacedColumn]
    header_row: int
    title_row: int | None = None
    note_row: int | None = None
    is_grid: bool = False
    charts: list[PlacedChart] = field(default_factory=list)
    offered: Mapping[str, Sequence[str]] = field(default_factory=dict)
    say: Callable[[str], str] = str
    """What a text of ours is in the language of the page."""

    @property
    def size(self) -> int:
        """How many rows of data it has."""
        return len(self.frame)

    @property
    def first_row(self) -> int:
        """The row of its first cells."""
        return self.header_row + 1

    @property
    def last_row(self) -> int:
        """The row of its last cells; of the words that say that there are none."""
        return self.header_row + max(self.size, 1)

    def faded(self, placed: PlacedColumn) -> str:
        """The formula that is true where a cell of a column is grey, for its first row; or ""."""
        other, words = FADED.get(placed.column.name, ("", ""))
        for beside in self.columns:
            if beside.column.name == other:
                cell = f"${letters(beside.position + 1)}{self.first_row + 1}"
                return formula_of_words(self.say(words), cell)
        return ""

    @property
    def data_rows(self) -> range:
        """The rows of its cells; empty where there are none."""
        return range(self.first_row, self.first_row + self.size)

    def cells(self, placed: PlacedColumn) -> tuple[list[Cell], list[str]]:
        """The values of one of its columns, and the kind each is shown as."""
        values, kinds = cells_of(self.frame, placed.column)
        if "number" in kinds:
            kinds = [_shown_kind(value, kind) for value, kind in zip(values, kinds, strict=True)]
        return values, kinds

    def offers(self, placed: PlacedColumn) -> list[Offer]:
        """The words offered in all rows of an open column alike; none for other columns."""
        name = placed.column.name
        words = list(self.offered.get(name) or ())
        known = {word.casefold() for word in words}
        usual = map(self.say, CHOICES.get(name, ()))
        words += [word for word in usual if word.casefold() not in known]
        if not (placed.column.open and words and self.size):
            return []
        return [Offer(self.first_row, self.last_row, words)]

    def hint(self, placed: PlacedColumn) -> str:
        """What is told where a cell of a column, or its header, is chosen; "" for nothing."""
        hint = HINTS.get(f"{self.table.name}.{placed.column.name}", "")
        return self.say(hint) if hint else ""

    def offers_by_row(self, placed: PlacedColumn) -> list[Offer]:
        """The words offered in each row of an open column, rows with the same ones together."""
        name = placed.column.name
        beside = CHOICES_BESIDE.get(name)
        none = [NONE_OF_THESE] if name in MAY_BE_NONE else []
        if not beside or beside not in self.frame.columns:
            return []
        offers, row = [], self.first_row
        for text, run in groupby(self.frame[beside].tolist()):
            last = row + len(list(run)) - 1
            if isinstance(text, str) and text:
                offers.append(Offer(row, last, [*text.split("\n"), *none]))
            row = last + 1
        return offers


@dataclass(frozen=True)
class PageLayout:
    """A page with everything in its place."""

    title: str
    blocks: list[PlacedBlock]
    widths: list[float]
    """The width of every column of the sheet that tables and their spanning texts stand on."""
    frozen: tuple[int, int] = (0, 0)
    """How many rows and columns stay in sight."""
    aside: str = ""
    """What stands in the first row of a list, at the right of its header; "" for nothing."""

    @property
    def is_report(self) -> bool:
        """Whether several tables stand under one another, below the title of the page."""
        return len(self.blocks) > 1

    @property
    def is_list(self) -> bool:
        """Whether it is one table alone, whose columns reach down the whole sheet."""
        return len(self.blocks) == 1 and not self.blocks[0].is_grid

    @property
    def width(self) -> int:
        """Columns of the widest table."""
        return max(1, *(len(block.columns) for block in self.blocks))

    @property
    def note_columns(self) -> int:
        """How many columns the notes over the tables of a report span."""
        return min(_NOTE_COLUMNS, len(self.widths))

    @property
    def aside_column(self) -> int:
        """Where `aside` stands: a column away from the list, which its filter ends at."""
        return self.width + 1

    @property
    def hidden(self) -> list[int]:
        """Positions of the columns that are out of sight."""
        if not self.is_list:
            return []
        return [placed.position for placed in self.blocks[0].columns if placed.column.hidden]

    @property
    def printed_columns(self) -> int:
        """How many columns of a list are printed: up to the last that is in sight."""
        seen = [placed for placed in self.blocks[0].columns if not placed.column.hidden]
        return seen[-1].position + 1

    @property
    def is_for_hands(self) -> bool:
        """Whether it is printed on two pages side by side, for people who write by hand.

        What is known of a call stands on the left one, the columns to fill in on the right one.
        """
        return self.is_list and self.blocks[0].table.name == CALL_SCHEDULE.name

    @property
    def pages_wide(self) -> int:
        """How many pages a list takes side by side, so that its letters can be read."""
        if self.is_for_hands:
            return 2
        shown = [width for n, width in enumerate(self.widths) if n not in self.hidden]
        return 2 if sum(shown) > _PAGE_LETTERS and self.frozen[1] else 1

    @property
    def name_column(self) -> int:
        """The position of the customer's name in a list, which leads the right page."""
        return self.frozen[1] - 1


def _shown_kind(value: Cell, kind: str) -> str:
    """The kind a cell is shown as: a whole number among others has no decimal places."""
    is_whole = isinstance(value, (int, float)) and float(value).is_integer()
    return "count" if kind == "number" and is_whole else kind
