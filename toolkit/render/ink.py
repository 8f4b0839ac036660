"""What a person coloured and noted on a list of ours: it follows the row, wherever that stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import pandas as pd

from toolkit.entries.raw_values import worded
from toolkit.schema.model import Column, Table

Who = tuple[str, ...]
"""By what a row of a list is known again: its customer, and what it is about."""


OWN = "own_"
"""How the names of columns begin that a person added to a list."""


class Paint(NamedTuple):
    """How a person made a cell look: colours as RRGGBB, "" for none of their own."""

    paper: str = ""
    text: str = ""
    bold: bool = False
    number: str = ""
    """How a cell under a header of theirs shows its number, as Excel writes it."""

    @property
    def look(self) -> dict[str, Any]:
        """The same as a format has it."""
        look: dict[str, Any] = {}
        if self.paper:
            look["bg_color"] = f"#{self.paper}"
        if self.text:
            look["font_color"] = f"#{self.text}"
        if self.bold:
            look["bold"] = True
        if self.number:
            look["num_format"] = self.number
        return look


@dataclass(frozen=True)
class Ink:
    """The colours and notes of cells, by their row and the name of their column; and widths.

    In columns of a person's own their links, formats of numbers and drop-downs as well.
    """

    paints: Mapping[tuple[Who, str], Paint] = field(default_factory=dict)
    notes: Mapping[tuple[Who, str], str] = field(default_factory=dict)
    widths: Mapping[str, float] = field(default_factory=dict)
    """Of columns by their names, in letters."""
    links: Mapping[tuple[Who, str], str] = field(default_factory=dict)
    """Where cells under headers of theirs lead to."""
    offers: Mapping[str, tuple[str, bool]] = field(default_factory=dict)
    """What is offered under these, as Excel writes it, and whether no other word is taken."""


NO_INK = Ink()


def is_own(column: Column) -> bool:
    """Whether a column of a page is one that a person added."""
    return column.name.startswith(OWN)


def who_columns(table: Table) -> list[str]:
    """The columns by which a row of a list is known again."""
    names = table.names
    if "key" in names:
        return ["key"]
    # What a task or a signal says may count days; its key is the same each day.
    if "row_key" in names and ("kind" in names or "customer_id" not in names):
        return ["row_key"]
    if "customer_id" in names:
        return ["customer_id", *(name for name in ("kind", "what") if name in names)]
    return names[:2]


def who_of(columns: Sequence[str], cells: Sequence[Any]) -> Who:
    """By what a row is known, from its cells in these columns; of a row key without its run."""
    if [*columns] == ["row_key"]:
        key = worded(cells[0])
        return (key.partition("-")[2] or key,)
    return tuple(map(worded, cells))


def who_of_rows(frame: pd.DataFrame, table: Table) -> list[Who]:
    """By what each row of a frame is known."""
    names = [name for name in who_columns(table) if name in frame.columns]
    columns = [frame[name].tolist() for name in names]
    return [who_of(names, cells) for cells in zip(*columns, strict=True)]
