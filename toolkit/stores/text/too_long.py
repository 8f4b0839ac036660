"""What no text file of people's is like: lines of megabytes, rows of a million cells."""

from collections.abc import Sequence
from pathlib import Path

from toolkit.errors import DataError

LONGEST_LINE = 16 << 20
"""Bytes; the longest lines of real exports have some thousands."""
MOST_CELLS = 100_000
"""In a row: six times the columns of a sheet."""
_PIECE = 1 << 20
_ANEW = "Export it anew with a line for each row."


def refuse_long_lines(file: Path) -> None:
    """Raise DataError for a line that is too long, before the file is read whole."""
    if file.stat().st_size <= LONGEST_LINE:
        return
    length = 0
    with file.open("rb") as stream:
        while piece := stream.read(_PIECE):
            first, last = _line_ends(piece)
            length += len(piece) if first < 0 else first
            if length > LONGEST_LINE:
                raise DataError(
                    f"{file.name} holds a line of more than {LONGEST_LINE >> 20} MB:"
                    f" it is not a table that can be read.\n{_ANEW}"
                )
            if first >= 0:
                length = len(piece) - last - 1


def _line_ends(piece: bytes) -> tuple[int, int]:
    """Where the first line of a piece ends, and the last that does; -1 where none ends."""
    found = [piece.find(b"\n"), piece.find(b"\r")]
    ends = [place for place in found if place >= 0]
    if not ends:
        return -1, -1
    return min(ends), max(piece.rfind(b"\n"), piece.rfind(b"\r"))


def refuse_wide_rows(rows: Sequence[Sequence[str]], name: str) -> None:
    """Raise DataError for the first row with more cells than any table has."""
    for number, row in enumerate(rows, 1):
        if len(row) > MOST_CELLS:
            raise DataError(
                f"{name}, row {number}: {len(row):,} cells, and a table has"
                f" {MOST_CELLS:,} columns at most.\n{_ANEW}"
            )
