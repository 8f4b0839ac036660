"""Reports grouped by lines: a heading, the rows below it, and "Total for" it.

So accounting programs export sales and open invoices. A heading names the customer of its rows
where its column is blank in these, else it says nothing of them.
"""

import re
from bisect import bisect_left
from functools import cache
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from toolkit.parsing.cells import different
from toolkit.reading.exports.known_exports import known_export
from toolkit.reading.places import Remark
from toolkit.schema.inputs import INPUTS
from toolkit.words.every_language import folded_words
from toolkit.words.folding import fold

_TOTALS = folded_words(lambda language: language.totals)
_STARTS = tuple(sorted({word[:3] for word in _TOTALS}))
BETWEEN = frozenset(("for", "of", "für", "pour", "de", "per", "di", "dla", "do", "voor"))
"""Words between a word for totals and what is totalled."""
_OF_PARTS = re.compile(r"\swith\ssub-customers$", re.I)
_LONGEST_UNIT = 3
"""Letters of a currency beside a sum; a row with a longer word is no row of totals."""

MOST = 0.8
"""Of the rows that have a name where a column without a header holds names."""


class Lines(NamedTuple):
    """The cells of a table whose groups have lines of their own, without these lines."""

    body: Any
    header: str
    """What the first column is called, which has the headings, where it has no header; else ""."""
    remark: Remark


def without_heading_lines(
    body: Any, columns: list[int], headers: list[str], first_row: int
) -> Lines | None:
    """The rows of groups with the name of their group in each; None where no lines part them.

    Lines part a table where a total names a heading above it: one of these is enough. Told once,
    in the first of them. In: all cells below the header, the columns of the table with their
    headers, and the sheet row of the first of these cells.
    """
    if not columns:
        return None
    of_lines = body[:, columns[0]]
    # Of a long log each different cell is looked at once.
    codes, values = different(pd.Series(of_lines, dtype=object))
    worded = [code for code, cell in enumerate(values) if _starts_totals(cell)]
    if not worded:
        return None
    totals = np.flatnonzero(np.isin(codes, worded)).tolist()
    is_filled = pd.notna(body[:, columns])
    counts = is_filled.sum(axis=1)
    lone = np.flatnonzero((counts == 1) & is_filled[:, 0])
    headings = {int(row): fold(of_lines[row]) for row in lone if isinstance(of_lines[row], str)}
    closed = _closed(of_lines, headings, totals)
    if not closed:
        return None
    ends = {row for row in totals if row in closed or _is_of_numbers(body[row, columns[1:]])}
    headings = {row: name for row, name in headings.items() if row not in ends}
    is_line = np.zeros(len(body), bool)
    is_line[[*headings, *ends]] = True
    is_row = ~is_line & (counts > 0)
    names = not is_filled[is_row, 0].any()
    made = body.copy()
    if names:
        made[is_row, columns[0]] = _names(of_lines, headings, closed)[is_row]
    made[is_line] = None
    header = "" if headers[0] or not names else _name_of(headers)
    first = min(headings)
    told = _told(str(of_lines[first]), first + first_row, len(closed))
    return Lines(made, header, told)


def _starts_totals(cell: Any) -> bool:
    if type(cell) is not str or not cell.lstrip().casefold().startswith(_STARTS):
        return False
    words = cell.split()
    return bool(words) and fold(words[0]) in _TOTALS


def _closed(of_lines: Any, headings: dict[int, str], totals: list[int]) -> dict[int, int]:
    """Row of a total -> row of the last heading above it that it names."""
    closed: dict[int, int] = {}
    last_of: dict[str, int] = {}
    are_totals = set(totals)
    for row in sorted({*headings, *totals}):
        if row in are_totals:
            named = _totalled(of_lines[row])
            if named in last_of:
                closed[row] = last_of[named]
        if headings.get(row):
            last_of[headings[row]] = row
    return closed


def _totalled(text: str) -> str:
    """What a line totals, folded: of "Total for Amy's" it is Amy's."""
    _, *words = text.split()
    if words and words[0].casefold() in BETWEEN:
        words = words[1:]
    whole = " ".join(words)
    return fold(_OF_PARTS.sub("", whole))


def _is_of_numbers(cells: Any) -> bool:
    """Whether cells hold nothing but numbers, maybe with a currency."""
    texts = [cell for cell in cells if isinstance(cell, str)]
    return all(sum(map(str.isalpha, text)) <= _LONGEST_UNIT for text in texts)


def _names(of_lines: Any, headings: dict[int, str], closed: dict[int, int]) -> Any:
    """The name of the innermost group that each row is in; None outside of all."""
    names = np.empty(len(of_lines), dtype=object)
    within: list[int] = []
    for row in range(len(of_lines)):
        if row in headings:
            within.append(row)
        names[row] = of_lines[within[-1]] if within else None
        if row in closed:
            del within[bisect_left(within, closed[row]) :]
    return names


def _name_of(headers: list[str]) -> str:
    """What names without a header are: customers, where no other column holds these."""
    known = _customer_words()
    return "" if any(fold(header) in known for header in headers) else "Customer"


@cache
def _customer_words() -> frozenset[str]:
    customer, name = INPUTS["orders"].column("customer"), INPUTS["customers"].column("name")
    words = (customer.label, name.label, *customer.spellings, *name.spellings)
    return frozenset(map(fold, words)) | folded_words(lambda language: language.bare_names)


def with_names_named(
    body: Any, columns: list[int], headers: list[str], header_row: int
) -> Lines | None:
    """The table with a header over its first column where names stand under none; told.

    These are texts in nearly every row, none of them twice, where no other header names customers.
    """
    if not columns or headers[0] or not _name_of(headers):
        return None
    cells = body[:, columns[0]]
    filled = [cell for cell in cells if cell is not None and cell == cell]
    rows = int(pd.notna(body[:, columns]).any(axis=1).sum())
    are_names = all(map(_is_name, filled)) and len(set(filled)) == len(filled)
    if len(filled) < max(2, MOST * rows) or not are_names:
        return None
    says = "the first column has no header; it holds names, which are read as those of customers"
    fix = "Nothing, if that is so." if known_export(headers) else "Give it a header."
    return Lines(body, "Customer", Remark(header_row, "", says, fix, "note"))


def _is_name(cell: Any) -> bool:
    return isinstance(cell, str) and any(map(str.isalpha, cell))


def _told(text: str, row: int, count: int) -> Remark:
    lines = "1 heading line" if count == 1 else f"{count} heading lines"
    says = f"{lines} with totals below; each stands for the rows below it, and is no row itself"
    return Remark(row, text, says, "Nothing, if that is so.", "note")
