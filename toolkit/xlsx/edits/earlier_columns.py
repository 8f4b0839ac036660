"""Which of the columns written before is which of those wanted now, after the user moved, renamed or deleted some; and their headings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple


def match_columns(
    wanted: Sequence[str], there: dict[int, str], recorded: Sequence[str], suffix: str
) -> dict[int, tuple[int, str | None]]:
    """Find the column of each wanted heading (by its index) and the heading it keeps; None where it takes ours.

    ``there`` are the headings of the marked columns now, ``recorded`` those they were written for. A heading is
    matched by its text first. What then is left is matched by place, if no column has moved since: a column the user
    renamed keeps its new name, one that is no longer wanted is used for a new heading. Nobody else's column is taken.

    >>> match_columns(["Days", "State"], {4: "Days", 5: "Status"}, ["Days", "State"], "")
    {0: (4, 'Days'), 1: (5, 'Status')}
    """
    placed: dict[int, tuple[int, str | None]] = {}
    free = dict(sorted(there.items()))
    for index, heading in enumerate(wanted):
        texts = (heading.casefold(), (heading + suffix).casefold())
        column = next((column for column, text in free.items() if text.casefold() in texts), None)
        if column is not None:
            placed[index] = column, free.pop(column)
    if len(recorded) != len(there):
        return placed
    written_for = dict(zip(sorted(there), (text.casefold() for text in recorded), strict=True))
    if any(
        written_for[column] != wanted[index].casefold() for index, (column, _) in placed.items()
    ):
        return placed
    for index, heading in enumerate(wanted):
        column = next(
            (column for column in free if written_for[column] == heading.casefold()), None
        )
        if index not in placed and column is not None:
            placed[index] = column, free.pop(column) or None
    for index in range(len(wanted)):
        if index not in placed and free:
            column = next(iter(free))
            del free[column]
            placed[index] = column, None
    return placed


class Placed(NamedTuple):
    """The column and the heading of each wanted one, and the last column of the block then."""

    columns: list[int]
    headings: list[str]
    last_col: int


def placed_again(
    wanted: Sequence[str],
    headings: dict[int, str],
    block: range,
    recorded: Sequence[str],
    suffix: str,
) -> Placed:
    """Place columns in the ``block`` that was written before, among all ``headings`` of the list; what is new comes behind it."""
    placed = match_columns(wanted, {c: headings.get(c, "") for c in block}, recorded, suffix)
    matched = {column for column, _ in placed.values()}
    free = free_headings(
        wanted, (text for column, text in headings.items() if column not in matched), suffix
    )
    last, columns, given = block[-1], [], []
    for index in range(len(wanted)):
        last += index not in placed
        column, kept = placed.get(index, (last, None))
        columns.append(column)
        given.append(kept or free[index])
    return Placed(columns, given, last)


def free_headings(wanted: Iterable[str], others: Iterable[str], suffix: str) -> list[str]:
    """Headings for all columns, changed where the list has them already (a table cannot have two alike).

    >>> free_headings(["Tier", "Tier"], ["tier"], " (new)")
    ['Tier (new)', 'Tier (new) 2']
    """
    taken = {text.casefold() for text in others}
    free: list[str] = []
    for text in wanted:
        base = heading = text + suffix if text.casefold() in taken else text
        count = 1
        while heading.casefold() in taken:
            count += 1
            heading = f"{base} {count}"
        taken.add(heading.casefold())
        free.append(heading)
    return free
