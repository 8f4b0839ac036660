"""References in a formula that cover a column of a list from its top to its last row."""

from __future__ import annotations

import re
from typing import NamedTuple

from .addresses import Area, area

_AREA = r"\$?[A-Za-z]{1,3}\$?\d{1,7}:\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\w.(!:\[])"
_TOKEN = re.compile(
    rf"""
    # a text
    "(?:[^"]|"")*"
    # a cell of a sheet that is named, maybe of another workbook; of several sheets it is none
    | (?<![\w.\]:'])(?P<title>'(?:[^']|'')+'|[\w.\\\[\]]+)!(?P<there>{_AREA})
    | (?<![\w.$!:'\]])(?P<here>{_AREA})
    """,
    re.VERBOSE,
)
_LAST_ROW = re.compile(r"\d+$")


class Grown(NamedTuple):
    """A list that got longer: its sheet, what it covered with its headings, its last row now."""

    title: str
    area: Area
    last_row: int


def reaching(formula: str, grown: Grown, *, on_its_sheet: bool, anchored: bool = False) -> str:
    r"""Let references that covered whole columns of a list reach to its last row now.

    With ``anchored`` only those do whose rows stand behind a $: others mean other cells in each
    cell of a formula that is filled down.

    >>> grown = Grown("Calls", Area(1, 1, 5, 13), 16)
    >>> reaching('COUNTIF(Calls!$D$2:$D$13,"x")+SUM(Calls!D3:D13)', grown, on_its_sheet=False)
    'COUNTIF(Calls!$D$2:$D$16,"x")+SUM(Calls!D3:D13)'
    """

    def reached(found: re.Match[str]) -> str:
        text = found["there"] or (found["here"] if on_its_sheet else None)
        if text is None or (found["title"] and _title(found["title"]) != grown.title.lower()):
            return found[0]
        if not _covers(text, grown, anchored=anchored):
            return found[0]
        return _LAST_ROW.sub(str(grown.last_row), found[0])

    return _TOKEN.sub(reached, formula)


def _title(spelled: str) -> str:
    return spelled.strip("'").replace("''", "'").lower()


def _covers(text: str, grown: Grown, *, anchored: bool) -> bool:
    """Whether a reference covers columns of the list, with their headings or without."""
    if anchored and len(re.findall(r"\$\d", text)) < 2:
        return False
    where, whole = area(text), grown.area
    if where is None or where.last_row != whole.last_row:
        return False
    begins = where.first_row in (whole.first_row, whole.first_row + 1)
    return begins and whole.first_col <= where.first_col and where.last_col <= whole.last_col
