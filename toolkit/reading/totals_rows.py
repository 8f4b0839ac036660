"""Rows of totals: a word for it beside numbers only, at the end, apart, or a sum that fits."""

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any

import numpy as np

from toolkit.parsing.cells import UNCALCULATED
from toolkit.reading.heading_lines import BETWEEN
from toolkit.reading.heading_rows import HEADINGS, words_of
from toolkit.reading.judged_rows import Extra, JudgedRows
from toolkit.words import every_language
from toolkit.words.folding import fold

TOTALS = every_language.words_of(lambda language: language.totals)
_WORDS = every_language.folded_words(lambda language: language.totals)
_STARTS = tuple(sorted({word[:3] for word in TOTALS}))
_ENDS = tuple(sorted({word.casefold()[-3:] for word in TOTALS}))
_DIGITS = re.compile(r"[\d.,'’%€$£()\s+-]+$")
_SPAN = re.compile(r"\s*\d+(?::[0-5]\d){1,2}\s*$")
"""A length of time, as logs of calls total them."""
LONGEST = 4
"""Words of a text that may be a word for totals with what is totalled."""
LAST_ROWS = 3
"""Rows at the end of a table among which totals need no gap."""

USUAL = 3
"""Filled cells that rows have where one with a word for totals alone is no customer."""


def with_totals_word(different: Mapping[int, tuple[Any, list[Any]]]) -> dict[int, int]:
    """Positions of rows with a word for totals, each with the first column that has one.

    In: of each column looked at, the code of each row and the different values.
    """
    found: dict[int, int] = {}
    for column, (codes, values) in different.items():
        words = [i for i, value in enumerate(values) if _may_start_totals(value)]
        words += _of_groups(values)
        if words:
            for position in np.flatnonzero(np.isin(codes, words)).tolist():
                found.setdefault(position, column)
    return found


def _of_groups(values: list[Any]) -> list[int]:
    """Which of the different values of a column total another one: "Acorn Ltd Total"."""
    maybe = [i for i, value in enumerate(values) if _may_have_totals(value)]
    if not maybe:
        return []
    names = {fold(value) for value in values if isinstance(value, str)}
    return [i for i in maybe if not names.isdisjoint(_totalled(values[i]))]


def _may_have_totals(value: Any) -> bool:
    """Whether a word for totals may stand at an end of a cell of several words."""
    if type(value) is not str or " " not in value.strip():
        return False
    text = value.strip().casefold()
    return text.startswith(_STARTS) or text.endswith(_ENDS)


def _totalled(text: str) -> set[str]:
    """What a text totals, folded, by a word for it at its begin or its end; {} for none."""
    first, *behind = text.split()
    *before, last = text.split()
    found = set()
    if fold(first) in _WORDS:
        rest = behind[1:] if behind and behind[0].casefold() in BETWEEN else behind
        found.add(fold(" ".join(rest)))
    if fold(last) in _WORDS:
        found.add(fold(" ".join(before)))
    return found - {""}


def _may_start_totals(value: Any) -> bool:
    """Whether a cell begins with a word for totals; its first letters tell most cells of a log."""
    if type(value) is not str or not value.lstrip().casefold().startswith(_STARTS):
        return False
    return _starts_totals(value)


def _starts_totals(text: str) -> bool:
    words = text.split()
    if not 0 < len(words) <= LONGEST:
        return False
    return fold(text) in _WORDS or fold(words[0]) in _WORDS


def totals_rows(rows: JudgedRows, worded: Mapping[int, int], ends: Collection[int]) -> list[Extra]:
    """The rows of totals among those with a word for it, in `ends` in any column."""
    candidates = dict(worded)
    for position in ends:
        for column, value in enumerate(rows.cells[position]):
            if type(value) is str and _starts_totals(value):
                candidates.setdefault(position, column)
    usual = rows.usual
    found: dict[int, Extra] = {}
    for position, column in sorted(candidates.items()):
        text = str(rows.cells[position][column])
        # Below the total of a list stand its average and its count.
        is_next = position - 1 in found and _says_only_totals(text)
        if _are_totals(rows, position, column, usual, is_next=is_next):
            found[position] = Extra(position, column, text, "a row of totals")
    return list(found.values())


def _are_totals(
    rows: JudgedRows, position: int, column: int, usual: float, *, is_next: bool
) -> bool:
    """Whether a row with a word for totals is one; a customer has more than numbers beside it."""
    cells = rows.cells[position]
    others = [other for other in rows.columns_filled(position) if other != column]
    if not all(_is_of_totals(cells[other]) for other in others):
        return False
    if is_next or (others and _totals_a_group(rows, position, column)):
        return True
    if any(_is_sum(cells[other], rows.column(other), position) for other in others):
        return True
    sums = [other for other in others if cells[other] != UNCALCULATED]
    if not sums and usual >= USUAL and _says_only_totals(str(cells[column])):
        # Its sums are formulas that nothing has calculated yet.
        return True
    is_last = position > rows.last - LAST_ROWS
    is_apart = rows.is_after_gap(position) or rows.is_before_gap(position)
    is_thin = len(others) + 1 < usual
    if is_last and is_thin and is_apart:
        return True
    return _says_only_totals(str(cells[column])) and (is_apart or (is_thin and is_last))


def _totals_a_group(rows: JudgedRows, position: int, column: int) -> bool:
    """Whether a row totals what stands above it in its column, as "Razem Lipa" below Lipa."""
    firsts = rows.first_of(column)
    totalled = _totalled(str(rows.cells[position][column]))
    return any(firsts.get(name, position) < position for name in totalled)


def _says_only_totals(text: str) -> bool:
    """Whether a text says totals and nothing else: "Total", "Total North", "Total 4 clients"."""
    if fold(text) in _WORDS:
        return True
    words = set(words_of(text))
    return not words.isdisjoint(_WORDS) and words <= _WORDS | HEADINGS


def _is_of_totals(value: Any) -> bool:
    """Whether a cell may stand beside a word for totals: a number, or what is totalled how."""
    return _is_number(value) or (isinstance(value, str) and fold(value) in _WORDS)


def _is_number(value: Any) -> bool:
    if isinstance(value, str):
        return value == UNCALCULATED or bool(_DIGITS.match(value) or _SPAN.match(value))
    return isinstance(value, int | float)


def _is_sum(value: Any, column: Sequence[Any], end: int) -> bool:
    """Whether a number is the sum of its column above row `end`, or of what came since another
    total.
    """
    wanted = _amount(value)
    if wanted is None or end < 2:
        return False
    total = 0.0
    for position in range(end - 1, -1, -1):
        total += _amount(column[position]) or 0.0
        is_of_several = position < end - 1
        if is_of_several and abs(total - wanted) <= 0.005 + abs(wanted) * 1e-9:
            return True
    return False


def _amount(cell: Any) -> float | None:
    """The number that a cell is, or that its text says in a usual form; None for any other."""
    if isinstance(cell, int | float):
        return float(cell) if cell == cell else None
    if not isinstance(cell, str) or not _DIGITS.match(cell):
        return None
    digits = re.sub(r"[^\d.,-]", "", cell)
    whole, mark, cents = digits.rpartition("," if digits.rfind(",") > digits.rfind(".") else ".")
    is_thousands = not mark or len(cents) == 3
    plain = digits if is_thousands else f"{re.sub(r'[.,]', '', whole)}.{cents}"
    try:
        return float(re.sub(r"[.,]", "", plain) if is_thousands else plain)
    except ValueError:
        return None
