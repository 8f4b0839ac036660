"""The shape of a person's list: what its formulas fill, and where its typed rows end.

A formula can fill a column, or the whole list, from one cell (ARRAYFORMULA, QUERY, IMPORTRANGE):
whatever is typed there breaks it. Others are filled down, and go on in a new row. Formulas and
checkboxes may stand ready in hundreds of rows below the last one that somebody typed.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from toolkit.reading.grid import Box
from toolkit.schema.model import letters
from toolkit.stores.base import Append
from toolkit.stores.google.spreadsheet import Rows, Tab, as_heading, cell_of, header_of

_TEXT = re.compile(r'"(?:[^"]|"")*"')
_DOWN = "ARRAYFORMULA|ARRAY_CONSTRAIN|MAP|BYROW|SCAN|MAKEARRAY|SEQUENCE|FLATTEN|TOCOL|TRANSPOSE"
_WIDE = (
    "QUERY|IMPORTRANGE|IMPORTDATA|IMPORTHTML|IMPORTXML|IMPORTFEED|FILTER|SORT|SORTN|UNIQUE|SPLIT|"
    "VSTACK|HSTACK|CHOOSECOLS|CHOOSEROWS|WRAPROWS|WRAPCOLS|TAKE|DROP|EXPAND|GOOGLEFINANCE"
)
"""Functions that give columns side by side; what they fill ends where the list does."""
_OUTER = r"^=\s*(?:(?:IFERROR|IFNA)\s*\(\s*)?({})\s*\("
_ANYWHERE = r"(?<![\w.])({})\s*\("


@dataclass(frozen=True)
class Feed:
    """A formula that fills cells below and beside its own, and its place."""

    name: str
    row: int
    columns: range
    """Sheet columns from 1."""

    @property
    def cell(self) -> str:
        """Its address."""
        return f"{letters(self.columns.start)}{self.row + 1}"


@dataclass(frozen=True)
class ListShape:
    """A list with formulas or checkboxes; rows count from 0, columns from 1."""

    columns: range
    feeds: Mapping[int, Feed]
    """Of columns that one formula fills, which one."""
    end: int
    """The row below the last one in which somebody typed."""
    has_rows: bool
    """Whether somebody typed in any row."""
    formulas: Mapping[int, tuple[int, str]]
    """Of columns whose formula is filled down, that of a row next to the end, and its row."""
    boxes: frozenset[int]
    """Columns in which a checkbox stands ready; in a new row it is off."""


def shape_of(tab: Tab, rows: Rows, append: Append, table: Box | None) -> ListShape | None:
    """The shape of the list that rows are appended to; None for one that is typed throughout."""
    if not tab.formulas and not any(value is False for value in rows[-1] if rows):
        return None
    columns = _columns(rows, append, table)
    top = append.header_row
    feeds = _feeds(tab, rows, append, columns)
    typed = list(_typed_rows(tab, rows, columns, feeds, top))
    last = typed[0] if typed else top - 1
    formulas: dict[int, tuple[int, str]] = {}
    boxes = set()
    for column in columns:
        if column in feeds:
            continue
        row = _filled_down(tab, column, last, top, len(typed))
        if row is not None:
            formulas[column] = row, tab.formulas[row, column - 1]
        if last + 1 < len(rows) and cell_of(rows[last + 1], column - 1) is False:
            boxes.add(column)
    is_of_list = any(column - 1 in columns for _, column in tab.formulas)
    if not (feeds or formulas or boxes or is_of_list):
        return None
    return ListShape(columns, feeds, last + 1, last >= top, formulas, frozenset(boxes))


def _filled_down(tab: Tab, column: int, last: int, top: int, typed: int) -> int | None:
    """The row whose formula in a column goes on below the last typed row; None for no formula.

    That is the last typed row, else the one below it, else the lowest one of a column in which most
    typed rows have one: somebody may have left it out, or have moved rows while they were read.
    """
    for row in (last, last + 1):
        if row >= top and (row, column - 1) in tab.formulas:
            return row
    rows = [row for row, place in tab.formulas if place == column - 1 and row >= top]
    return max(rows) if 2 * len(rows) > typed and typed else None


def _columns(rows: Rows, append: Append, table: Box | None) -> range:
    """The columns of the list: those of the table, else as far as its headings go on."""
    if table is not None:
        return range(table.left + 1, table.right + 2)
    header = header_of(rows, append.header_row)
    first, last = min(append.columns), max(append.columns)
    while first > 1 and as_heading(cell_of(header, first - 2)):
        first -= 1
    while as_heading(cell_of(header, last)):
        last += 1
    return range(first, last + 1)


def _feeds(tab: Tab, rows: Rows, append: Append, columns: range) -> dict[int, Feed]:
    """The formulas that fill columns of the list, from its first row or from above it."""
    top = append.header_row
    feeds: dict[int, Feed] = {}
    for (row, place), text in sorted(tab.formulas.items()):
        if row > top or place + 1 >= columns.stop:
            continue
        # Of a formula in each row, the one below is no part of what the first one fills.
        is_filled_down = (row + 1, place) in tab.formulas and row >= top
        name, is_wide = filling(text, is_row=row >= top)
        if not name or is_filled_down:
            continue
        stop = place + 2
        if is_wide:
            while stop < columns.stop and (row, stop - 1) not in tab.formulas:
                stop += 1
        feed = Feed(name, row, range(place + 1, stop))
        for column in feed.columns:
            if column in columns:
                feeds.setdefault(column, feed)
    return feeds


def filling(formula: str, *, is_row: bool) -> tuple[str, bool]:
    """The function by which a formula fills cells beside its own, if it does; whether sideways too.

    In a row of the list one that only calculates with such a function is none.
    """
    bare = _TEXT.sub('""', formula).upper()
    for names, is_wide in ((_WIDE, True), (_DOWN, False)):
        pattern = _OUTER if is_row else _ANYWHERE
        found = re.search(pattern.format(names), bare)
        if found:
            return found[1], is_wide
    is_array = bare.replace(" ", "").startswith("={")
    return ("array" if is_array else ""), False


def _typed_rows(
    tab: Tab, rows: Rows, columns: range, feeds: Mapping[int, Feed], top: int
) -> Iterator[int]:
    """The rows in which somebody typed, from the last one up."""
    for number in range(len(rows) - 1, top - 1, -1):
        for column in columns:
            value = cell_of(rows[number], column - 1)
            feed = feeds.get(column)
            is_filled = feed is not None and number >= feed.row
            if _is_typed(value) and not is_filled and (number, column - 1) not in tab.formulas:
                yield number
                break


def _is_typed(value: Any) -> bool:
    """Whether a cell says something: a checkbox that is off does not."""
    return value is not None and value != "" and value is not False
