"""Pages laid out as grids of plain cells, with the blocks that stand on them; and digests to tell one content from another."""

import hashlib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from toolkit.render.page import (
    NOTHING,
    Block,
    Cell,
    Page,
    cells_of,
    cohort_grid,
    shown,
)
from toolkit.schema import COHORTS, Column

LONGEST = 50_000
"""Characters that a cell of Google Sheets holds."""
FIRST_DAY = date(1899, 12, 30)
Plain = None | str | int | float
"""A cell as it is sent: a day is its serial number, yes and no are words."""


@dataclass(frozen=True)
class Placed:
    """A block on its grid: the row of its header (from 0), its columns, and the kind of every cell, column by column."""

    block: Block
    header: int
    columns: list[Column]
    kinds: list[list[str]]

    @property
    def rows(self) -> range:
        """The rows of its cells."""
        return range(self.header + 1, self.header + 1 + len(self.block.frame))


@dataclass(frozen=True)
class Grid:
    """All cells of a page, the blocks in it, the rows of titles and notes, and what stays in sight."""

    rows: list[list[Plain]]
    blocks: list[Placed] = field(default_factory=list)
    titles: list[int] = field(default_factory=list)
    notes: list[int] = field(default_factory=list)
    frozen: tuple[int, int] = (0, 0)

    @property
    def width(self) -> int:
        """Columns of the widest row."""
        return max((len(row) for row in self.rows), default=1)

    @property
    def room(self) -> int:
        """Columns of its sheet: beside charts there is place for them."""
        return self.width + (8 if any(p.block.table.charts for p in self.blocks) else 0)

    @property
    def is_list(self) -> bool:
        """Whether it is one table alone, whose columns reach down the whole sheet."""
        return len(self.blocks) == 1 and self.blocks[0].header == 0


def lay_out(page: Page) -> Grid:
    """The page as it stands on a sheet: a list alone, cohorts as a grid, or several tables under one another."""
    if len(page.blocks) > 1:
        return _report(page)
    block = page.blocks[0]
    if block.table is COHORTS:
        return _cohorts(block)
    rows, placed = _table(block, 0)
    names = [c.name for c in placed.columns]
    beside = names.index("name") + 1 if "name" in names and len(names) > 9 else 0
    return Grid(rows, [placed], frozen=(1, beside))


def _table(block: Block, top: int) -> tuple[list[list[Plain]], Placed]:
    """Header and rows of a table, and where it stands when its header is on this row."""
    columns = shown(block.frame, block.table)
    pairs = [cells_of(block.frame, c) for c in columns]
    body = [
        list(row)
        for row in zip(*([plain_cell(v) for v in values] for values, _ in pairs), strict=True)
    ]
    rows: list[list[Plain]] = [[c.label for c in columns], *body]
    if not body:
        rows.append([NOTHING])
    return rows, Placed(
        block, top, columns, [[_shape(*pair) for pair in zip(*both, strict=True)] for both in pairs]
    )


def _shape(value: Cell, kind: str) -> str:
    """The kind a cell is shown as: a whole number among others has no places."""
    return (
        "count"
        if kind == "number" and isinstance(value, int | float) and float(value).is_integer()
        else kind
    )


def _report(page: Page) -> Grid:
    rows: list[list[Plain]] = [[page.title], []]
    grid = Grid(rows, titles=[0])
    for block in page.blocks:
        grid.titles.append(len(rows))
        rows.append([block.table.title])
        if block.table.note:
            grid.notes.append(len(rows))
            rows.append([block.table.note])
        cells, placed = _table(block, len(rows))
        grid.blocks.append(placed)
        rows += [*cells, [], []]
    return grid


def _cohorts(block: Block) -> Grid:
    ages, cohorts = cohort_grid(block.frame)
    rows: list[list[Plain]] = [[block.table.note], ["First order in", "Customers", *ages]]
    rows += [[name, size, *(rates.get(age) for age in ages)] for name, size, rates in cohorts]
    if not cohorts:
        rows.append([NOTHING])
    return Grid(rows, notes=[0], frozen=(2, 2))


def plain_cell(value: Cell) -> Plain:
    """A cell of a result as it is sent: nothing for a blank, a serial number for a day, words for yes and no.

    >>> plain_cell(date(2026, 11, 23)), plain_cell(True), plain_cell("")
    (46349, 'Yes', None)
    """
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, date):
        return (value - FIRST_DAY).days if value > date(1900, 1, 1) else value.isoformat()
    if isinstance(value, str):
        return value if len(value) <= LONGEST else value[: LONGEST - 1] + "…"
    return value


def content(rows: Iterable[Sequence[Any]], without: Collection[int] = ()) -> str:
    """A digest of what a sheet holds, in whatever order its rows stand; `without` names columns that do not count.

    Sorting is no change. Numbers count to 12 places, line ends as one, empty cells at the end not at all.
    """
    hashes = sorted(_row(row, without) for row in rows)
    return hashlib.sha256(b"".join(h for h in hashes if h)).hexdigest()[:24]


def _row(row: Sequence[Any], without: Collection[int]) -> bytes:
    cells = ["" if i in without else same(v) for i, v in enumerate(row)]
    while cells and not cells[-1]:
        cells.pop()
    return (
        hashlib.sha256("\x1f".join(cells).encode("utf-8", "surrogatepass")).digest()[:12]
        if cells
        else b""
    )


def same(value: Any) -> str:
    """A cell as a text by which two are compared: numbers to 12 places, line ends as one."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return f"b{value}"
    if isinstance(value, int | float):
        return f"n{float(value):.12g}"
    return "s" + str(value).replace("\r\n", "\n").replace("\r", "\n")


def lasting_id(text: str) -> int:
    """A lasting id for a name, below those of turns; the same in every run."""
    return (
        int.from_bytes(hashlib.sha256(f"retain {text}".encode()).digest()[:4], "big")
        % 1_000_000_000
        + 1
    )
