"""Which of the columns written before is which of those wanted now, and the headings they get.

The person may have moved, renamed or deleted some since.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

_Matched = dict[int, tuple[int, str | None]]


def match_columns(
    wanted: Sequence[str], there: dict[int, str], recorded: Sequence[str], suffix: str
) -> _Matched:
    """Find the column of each wanted heading (by its index) and the heading it keeps.

    The heading is None where the column takes ours. ``there`` are the headings of the marked
    columns now, ``recorded`` those they were written for. A heading is matched by its text first.
    What then is left is matched by place, if no column has moved since: a column the user renamed
    keeps its new name, one that is no longer wanted is used for a new heading. Nobody else's column
    is taken.

    >>> match_columns(["Days", "State"], {4: "Days", 5: "Status"}, ["Days", "State"], "")
    {0: (4, 'Days'), 1: (5, 'Status')}
    """
    placed: _Matched = {}
    free = dict(sorted(there.items()))
    for index, heading in enumerate(wanted):
        column = _with_text(free, (heading, heading + suffix))
        if column is not None:
            placed[index] = column, free.pop(column)
    if len(recorded) != len(there):
        return placed
    written_for = dict(zip(sorted(there), recorded, strict=True))
    if any(
        written_for[column].casefold() != wanted[index].casefold()
        for index, (column, _) in placed.items()
    ):
        return placed
    _match_places(wanted, placed, free, written_for)
    return placed


def _with_text(headings: dict[int, str], texts: Iterable[str]) -> int | None:
    """First column whose heading is one of some texts, in upper or lower case."""
    meant = {text.casefold() for text in texts}
    return next((column for column, text in headings.items() if text.casefold() in meant), None)


def _match_places(
    wanted: Sequence[str], placed: _Matched, free: dict[int, str], written_for: dict[int, str]
) -> None:
    """Match what is left by place: a renamed column with its heading, then any with any."""
    for index, heading in enumerate(wanted):
        still_free = {column: written_for[column] for column in free}
        column = _with_text(still_free, (heading,))
        if index not in placed and column is not None:
            placed[index] = column, free.pop(column) or None
    for index in range(len(wanted)):
        if index not in placed and free:
            column = next(iter(free))
            del free[column]
            placed[index] = column, None


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
    former: Mapping[str, str] = MappingProxyType({}),
    astray: Mapping[str, int] = MappingProxyType({}),
) -> Placed:
    """Place columns in the ``block`` that was written before; what is new comes behind it.

    ``headings`` are all of the list, by column, among which no heading is used twice. ``former``
    says of headings that we gave before, as in another language, which of the wanted ones they are
    now: they give way to these. ``astray`` says of wanted ones in which columns outside the block
    they stand by now.
    """
    there = {column: headings.get(column, "") for column in block}
    now = {column: former.get(text, text) for column, text in there.items()}
    placed = match_columns(wanted, now, [former.get(text, text) for text in recorded], suffix)
    for index, text in enumerate(wanted):
        if text in astray:
            placed[index] = astray[text], headings.get(astray[text])
    for index, (column, _) in placed.items():
        if headings.get(column) in former:
            placed[index] = column, None
    matched = {column for column, _ in placed.values()}
    others = [text for column, text in headings.items() if column not in matched]
    free = free_headings(wanted, others, suffix)
    last, columns, given = block[-1], [], []
    for index in range(len(wanted)):
        if index not in placed:
            last += 1
        column, kept = placed.get(index, (last, None))
        columns.append(column)
        given.append(kept or free[index])
    return Placed(columns, given, last)


def free_headings(wanted: Iterable[str], others: Iterable[str], suffix: str) -> list[str]:
    """Headings for all columns, changed where the list has them already.

    A table cannot have two alike.

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
