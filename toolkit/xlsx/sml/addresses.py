"""Sheet titles and cell areas as Excel spells them; no other module takes them apart by hand."""

from __future__ import annotations

import re
from functools import cache
from itertools import count
from typing import NamedTuple

MAX_TITLE = 31
MAX_ROW = 1_048_576
MAX_COLUMN = 16_384

_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f\x7f]")
_AREA = re.compile(r"\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?")
_ROWS = re.compile(r"\$?(\d{1,7}):\$?(\d{1,7})")
_COLUMNS = re.compile(r"\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})")
_REFERENCE = re.compile(r"(?:'((?:[^']|'')+)'|([^'!#\[\](),]+))!([$A-Za-z0-9:]+)")


class Area(NamedTuple):
    """A rectangle of cells, 1-based, both ends included."""

    first_col: int
    first_row: int
    last_col: int
    last_row: int

    def overlaps(self, other: Area) -> bool:
        """Say whether the two rectangles share a cell."""
        return (
            self.first_col <= other.last_col
            and other.first_col <= self.last_col
            and self.first_row <= other.last_row
            and other.first_row <= self.last_row
        )

    def ref(self) -> str:
        """Spell the area relative, as in ``A1:C9``."""
        first, last = letters(self.first_col), letters(self.last_col)
        return f"{first}{self.first_row}:{last}{self.last_row}"

    def absolute(self) -> str:
        """Spell the area absolute, as in ``$A$1:$C$9``."""
        first, last = letters(self.first_col), letters(self.last_col)
        return f"${first}${self.first_row}:${last}${self.last_row}"


@cache
def letters(column: int) -> str:
    """Name a column.

    >>> letters(1), letters(27), letters(16384)
    ('A', 'AA', 'XFD')
    """
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


@cache
def column_number(text: str) -> int:
    """Number a column, in any case: ``A`` is 1, ``XFD`` is 16384."""
    number = 0
    for letter in text.upper():
        number = number * 26 + ord(letter) - 64
    return number


def area(ref: str) -> Area | None:
    """Read ``A1``, ``$A$1:$C$9`` and the like; None for anything else.

    That is whole columns, ``#REF!`` where cells were deleted, and formulas.
    """
    found = _AREA.fullmatch(ref.strip())
    if not found:
        return None
    left, top, right, bottom = found.groups()
    return Area(column_number(left), int(top), column_number(right or left), int(bottom or top))


def reach(ref: str) -> Area | None:
    """Read whole rows and columns too (``1:1``, ``$A:$C``), which reach to the sheet's edges."""
    found = _ROWS.fullmatch(ref.strip())
    if found:
        return Area(1, int(found[1]), MAX_COLUMN, int(found[2]))
    found = _COLUMNS.fullmatch(ref.strip())
    if found:
        return Area(column_number(found[1]), 1, column_number(found[2]), MAX_ROW)
    return area(ref)


def quoted(title: str) -> str:
    """Quote a sheet title for a formula: ``It's`` becomes ``'It''s'``."""
    return "'" + title.replace("'", "''") + "'"


def split_reference(text: str) -> tuple[str, Area] | None:
    """Take ``'Sheet'!$A$1:$B$2`` apart into title and area.

    None when it is not exactly one area on one sheet, as a name can also stand for several areas, a
    number or a formula.
    """
    found = _REFERENCE.fullmatch(text.strip())
    if not found:
        return None
    where = area(found[3])
    if not where:
        return None
    title = (found[1] or found[2]).replace("''", "'")
    return title, where


def clean_title(text: str) -> str:
    """Make a valid sheet title: at most 31 characters, none forbidden, never empty.

    Excel keeps ``History`` for itself, and takes no apostrophe at either end.

    >>> clean_title("Q1/Q2: plan"), clean_title("'History'"), clean_title(" ")
    ('Q1 Q2 plan', 'History_', 'Sheet')
    """
    title = " ".join(_FORBIDDEN.sub(" ", text).split())[:MAX_TITLE].strip("' ")
    if title.casefold() == "history":
        return title + "_"
    return title or "Sheet"


def kept_title(title: str, suffix: str, taken: set[str]) -> str:
    """Give the title with the suffix, numbered behind it when it is in ``taken`` (lower case).

    A long title is shortened in front of the suffix.
    """
    for number in count(1):
        end = suffix if number == 1 else f"{suffix} ({number})"
        name = title[: MAX_TITLE - len(end)].rstrip() + end
        if name.lower() not in taken:
            return name
    raise AssertionError("numbers do not end")


def numbered_title(title: str, taken: set[str]) -> str:
    """Give the title, or ``Title (2)``, ``(3)`` and so on when it is in ``taken`` (lower case)."""
    name = title
    number = 1
    while name.lower() in taken:
        number += 1
        suffix = f" ({number})"
        name = title[: MAX_TITLE - len(suffix)].rstrip() + suffix
    return name
