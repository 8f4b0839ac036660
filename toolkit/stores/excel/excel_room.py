"""Whether there is room for new columns beside a list of the open workbook, and what is told."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple

from toolkit.stores.excel.excel_around import Around
from toolkit.xlsx import Refused
from toolkit.xlsx.sml.addresses import Area, letters


class Room(NamedTuple):
    """What new columns find where they go, though nothing that is in their way."""

    remarks: list[str]
    """What a person is told."""
    hidden: list[int]
    """Those of the columns that are hidden."""
    covered: bool
    """Whether something is drawn over them."""


def first_used(
    grid: Sequence[Sequence[Any]],
    formulas: Iterable[tuple[int, int]],
    columns: Collection[int],
    where: Area,
) -> str | None:
    """The first cell in use of some columns, between the rows of an area; None for none.

    `formulas` are cells that hold one, which may show nothing, as row and column.
    """
    rows = range(where.first_row, where.last_row + 1)
    used = {(row, column) for row, column in formulas if column in columns and row in rows}
    for row, line in enumerate(grid[where.first_row - 1 : where.last_row], where.first_row):
        for column in columns:
            if column <= len(line) and line[column - 1] not in (None, ""):
                used.add((row, column))
    if not used:
        return None
    row, column = min(used)
    return f"{letters(column)}{row}"


def room_for(around: Around, where: Area, table: Area | None) -> Room:
    """What lies where new columns go, as the copy of the sheet tells; `table` is the list's own.

    Raises Refused where it is in their way.
    """
    found = around.in_the_way(where, table)
    if found:
        raise Refused(
            f"sheet {around.title!r}: {found} lies where new columns would go ({where.ref()}); "
            "move it and try again."
        )
    remarks = []
    drawn = around.drawn_over(where)
    for what, there in drawn:
        remarks.append(f"{what} over {there.ref()} covers some of the new columns; move it aside")
    hidden = around.hidden(range(where.first_col, where.last_col + 1))
    if hidden:
        remarks.append(
            f"empty columns between {letters(hidden[0])} and {letters(hidden[-1])} were hidden "
            "and are shown now, as the new columns stand there"
        )
    return Room(remarks, hidden, bool(drawn))
