"""Headings inside a table: a lone text with rows below it, or the header again."""

import re
from collections.abc import Collection
from typing import Any

import numpy as np

from toolkit.reading.judged_rows import Extra, JudgedRows
from toolkit.words.every_language import folded_words
from toolkit.words.folding import fold

HEADINGS = folded_words(lambda language: language.headings)
"""Words of which a line inside a list is made that is the heading of the rows below it."""
_SECTIONS = folded_words(lambda language: language.sections)
"""Words with which a heading begins, whatever stands behind them."""


def words_of(text: str) -> list[str]:
    """The words of a text, folded, without digits."""
    return [fold(word) for word in re.findall(r"[^\W\d_]+", text)]


def heading_rows(
    rows: JudgedRows, merged_rows: Collection[int], others: Collection[int]
) -> list[Extra]:
    """Lone texts with rows below them: headings, and names that may be one, which are kept.

    A heading is merged over several columns, stands below totals, ends with a colon or is made of
    words for headings. In: the sheet rows with a merged cell, and the positions of the rows that
    are no data already.
    """
    found: list[Extra] = []
    for position in map(int, np.flatnonzero(rows.filled == 1)):
        if position in others or not _heads_rows(rows, position, others):
            continue
        column = rows.columns_filled(position)[0]
        text = rows.cells[position][column]
        if not isinstance(text, str):
            continue
        words = words_of(text)
        is_merged = int(rows.raw.index[position]) in merged_rows
        is_below_totals = position - 1 in others
        if is_merged or is_below_totals or _is_heading(text, words):
            found.append(Extra(position, column, text, "a heading inside the table"))
        elif rows.is_after_gap(position) or not HEADINGS.isdisjoint(words):
            what = "a name alone, which may be a heading"
            found.append(Extra(position, column, text, what, kept=True))
    return found


def _heads_rows(rows: JudgedRows, position: int, others: Collection[int]) -> bool:
    """Whether a row with several filled cells stands right below, or below one that is no data."""
    below = position + (2 if position + 1 in others else 1)
    if below > rows.last or rows.is_before_gap(position):
        return False
    return bool(rows.filled[below] > 1)


def _is_heading(text: str, words: list[str]) -> bool:
    """Whether a lone text says that it is a heading."""
    if text.rstrip().endswith(":"):
        return True
    return bool(words) and (words[0] in _SECTIONS or HEADINGS.issuperset(words))


def like_header(codes: Any, values: list[Any], header: str) -> list[int]:
    """Positions of the rows in whose first cell its header stands again.

    In: the code of each row and the different values, of the first column.
    """
    first = header.casefold()
    same = [i for i, value in enumerate(values) if _is_same_text(value, first)]
    return np.flatnonzero(np.isin(codes, same)).tolist() if same else []


def _is_same_text(value: Any, folded: str) -> bool:
    if type(value) is not str or len(value) >= len(folded) + 3:
        return False
    return value.strip().casefold() == folded


def repeated_headers(rows: JudgedRows, alike: list[int]) -> list[Extra]:
    """Of the rows that begin like the header those of which every cell repeats it."""
    if not alike:
        return []
    headers = [fold(str(header)) for header in rows.raw.columns]
    repeated = []
    for position in alike:
        cells = rows.cells[position]
        if [fold(str(value or "")) for value in cells] == headers:
            repeated.append(Extra(position, 0, str(cells[0]), "the header again"))
    return repeated
