"""Which of the columns written before is which of those wanted now, after the user moved, renamed or deleted some."""

from __future__ import annotations

from collections.abc import Sequence


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
    if any(written_for[column] != wanted[index].casefold() for index, (column, _) in placed.items()):
        return placed
    for index, heading in enumerate(wanted):
        column = next((column for column in free if written_for[column] == heading.casefold()), None)
        if index not in placed and column is not None:
            placed[index] = column, free.pop(column) or None
    for index in range(len(wanted)):
        if index not in placed and free:
            column = next(iter(free))
            del free[column]
            placed[index] = column, None
    return placed
