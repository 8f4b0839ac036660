"""Raw cells of a column: the different values, what stands for nothing or an error, and what is
found wrong in them.
"""

import datetime as dt
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from toolkit.problem import Ask, Problem
from toolkit.words.every_language import folded_words, words_of

EPOCHS = {1900: dt.date(1899, 12, 30), 1904: dt.date(1904, 1, 1)}
YES = folded_words(lambda language: language.yes) | set("✓✔☑✅○")
NO = folded_words(lambda language: language.no) | set("-✗✘☐❌×")
_SIGNS_FOR_NOTHING = ("-", "--", "---", "–", "—", "?", "??", "...", "…")
BLANK = {*_SIGNS_FOR_NOTHING, *words_of(lambda language: language.nothing)}
"""What people write for nothing, in a column of any kind."""
BLANK_IN_NUMBERS = BLANK.union(words_of(lambda language: language.nothing_in_numbers))
"""And in dates, numbers, ids, phones and e-mails also this."""
LONGEST_NOTHING = 16
"""Texts from this length on are no such word."""
ERRORS = set(words_of(lambda language: language.errors))
UNCALCULATED = "=?"
"""What a store puts where a formula stands that no program has calculated yet."""


_EXACT_BELOW = 1e22
"""Whole floats below this are written with all their digits."""


@dataclass(frozen=True)
class How:
    """What reading depends on: the workbook's date system, what the person said about dates and
    decimals, and the header's unit.
    """

    epoch: int = 1900
    day_first: bool | None = None
    decimal_comma: bool | None = None
    scale: float = 1
    """What the header multiplies numbers by; a cell with a unit of its own goes by that."""
    in_hours: bool | None = None
    """Whether "00:15" is hours and minutes, or minutes and seconds; None where nobody said."""


Column = tuple["pd.Series[Any]", list[Problem]]
Found = tuple[str, str]
"""A problem and what to do about it."""


def as_text(value: Any) -> str | None:
    """A cell as text: 123.0 is "123", dates are ISO, blanks are None."""
    if value is None or value is pd.NaT:
        return None
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return _number_as_text(value)
    if isinstance(value, dt.datetime):
        midnight = value.time() == dt.time()
        return value.date().isoformat() if midnight else value.isoformat(" ")
    return str(value)


def _number_as_text(number: float) -> str | None:
    if math.isnan(number):
        return None
    if number.is_integer() and abs(number) < _EXACT_BELOW:
        return str(int(number))
    return repr(number)


def different(raw: "pd.Series[Any]") -> tuple[Any, list[Any]]:
    """Code of each row and the different values in the order they are met; blanks have code -1.

    A column that is text already is told apart as it stands: an object for each of its cells costs
    more than all else here.
    """
    codes, values = pd.factorize(raw if raw.dtype == "str" else raw.to_numpy(dtype=object))
    return codes, values.tolist()


def distinct(raw: "pd.Series[Any]", *, shown: bool = False) -> tuple[Any, list[Any]]:
    """Code of each row and the different values; blanks have code -1.

    True and 1 stay different: True is a word, as people say it or as the cell shows it.
    """
    codes, values = different(raw)
    # Nothing else is equal to them, so that few columns are looked through for them.
    if raw.dtype != object or _BOOL_SAID.keys().isdisjoint(values):
        return codes, values
    words = _BOOL_SHOWN if shown else _BOOL_SAID
    cells = [words[cell] if type(cell) is bool else cell for cell in raw]
    return different(pd.Series(cells, dtype=object))


_BOOL_SAID = {True: "yes", False: "no"}
_BOOL_SHOWN = {True: "TRUE", False: "FALSE"}


def spread(codes: Any, values: Sequence[Any], index: "pd.Index[Any]") -> "pd.Series[Any]":
    """The text column whose row k holds values[codes[k]]; None for code -1."""
    return pd.Series(pd.array([*values, None], dtype="str").take(codes), index=index)


def findings(
    codes: Any,
    values: Sequence[Any],
    found: dict[int, Found],
    *,
    severity: str = "warning",
    undecided: bool = False,
    asks: tuple[Ask, ...] = (),
) -> list[Problem]:
    """One problem a cell, for the different values that have a problem."""
    if not found:
        return []
    problems = []
    for row in np.flatnonzero(np.isin(codes, list(found))):
        says, fix = found[codes[row]]
        problems.append(
            Problem(
                position=int(row),
                value=as_text(values[codes[row]]) or "",
                problem=says,
                fix=fix,
                severity=severity,
                undecided=undecided,
                asks=asks,
            )
        )
    return problems


def _blanks(codes: Any, values: Sequence[Any], which: Iterable[int]) -> list[Problem]:
    """One note that counts the cells in which somebody wrote a word for nothing."""
    rows = np.flatnonzero(np.isin(codes, list(which)))
    if not len(rows):
        return []
    words = sorted({str(values[codes[row]]).strip() for row in rows})
    cells = "1 cell" if len(rows) == 1 else f"{len(rows)} cells"
    return [
        Problem(
            position=int(rows[0]),
            value=", ".join(words[:6]),
            problem=f"{cells} with a word for nothing; read as blank",
            fix="Nothing, if that is meant.",
            severity="note",
            count=len(rows),
        )
    ]


def _error(text: str) -> Found | None:
    """What is wrong with a text that stands for a formula; None for any other text."""
    if text == UNCALCULATED:
        fix = "Open the workbook in Excel, save it, and run again."
        return "a formula that was not calculated yet", fix
    if text[0] == "#" and text.upper() in ERRORS:
        return "an error of a formula", "Mend the formula; until then the cell counts as blank."
    return None


def sorted_out(
    codes: Any, values: Sequence[Any], nothing: set[str]
) -> tuple[dict[int, str], list[Problem]]:
    """Texts among the different values by code, without words for nothing and errors.

    Those become problems.
    """
    texts: dict[int, str] = {}
    blanks: list[int] = []
    errors: dict[int, Found] = {}
    for code, value in enumerate(values):
        text = value.strip() if isinstance(value, str) else ""
        if not text:
            continue
        wrong = _error(text) if text[0] in "#=" else None
        if len(text) < LONGEST_NOTHING and text.casefold() in nothing:
            blanks.append(code)
        elif wrong:
            errors[code] = wrong
        else:
            texts[code] = text
    problems = findings(codes, values, errors)
    problems += _blanks(codes, values, blanks)
    return texts, problems
