"""Numbers, money, shares, days between calls and lengths of time, as people type them."""

import datetime as dt
import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

import numpy as np
import pandas as pd

from toolkit.parsing import amounts, durations
from toolkit.parsing.cells import (
    BLANK_IN_NUMBERS,
    Column,
    Found,
    How,
    as_text,
    distinct,
    findings,
    sorted_out,
)
from toolkit.parsing.currencies import MarkedNumber, currency_in_header
from toolkit.parsing.lengths_of_time import TWO_PARTS, minutes_of, two_parts_are_hours
from toolkit.problem import Ask, Problem
from toolkit.words.folding import fold

_YES_OR_NO = {"yes", "no", "true", "false"}
_RARE = 4
"""Cells are rare among others of which there are more than so many times as many."""

_DATE_HERE = ("a date where a number belongs", "Type the number, or format the cell as a number.")
_TWO_LENGTHS = (
    "a length that may be minutes and seconds, or hours and minutes",
    "Type minutes as a number, or hours, minutes and seconds: 0:05:30.",
)
_NO_NUMBER = (amounts.NO_NUMBER, "Type the number alone, like 1250.50.")
_YES_HERE = (
    "yes or no where a number belongs",
    "Type the number, or settle another meaning of the header with `retain map`.",
)
_MIXED = (
    "percentages and plain numbers in one column: nobody can tell what this one means",
    "Write all of them with %, or none.",
)
_NUMBER_FIX = {
    amounts.PERCENT: "Type the amount; a growth or a share belongs in another column.",
    amounts.MIL: "Write m for million or k for thousand, or the number in full.",
    amounts.SCALED: "Write it in the header's unit without a currency sign, "
    "or with its own unit (12k).",
}
_SETTLE_DECIMAL = (
    "Set decimal_comma to yes or no in the Settings sheet or by --set, "
    "or type the number as a number."
)
_ASK_DECIMAL = Ask(
    "decimal_comma",
    "Is the comma in a number like 1,234 the decimal sign, so that it is a bit more than 1?",
    ("yes", "no"),
    "Numbers that can be read two ways are blank.",
)
_DAYS_ALONE = "Type the days alone, like 28; until then the tier's cadence is used."
_COUNT_ALONE = "Type the number alone, like 8."


def read_amounts(raw: "pd.Series[Any]", how: How) -> Column:
    """Numbers and money; which currency each amount is in is told by `read_currencies`."""
    return _numbers(raw, how)


def read_currencies(raw: "pd.Series[Any]", header: str) -> "pd.Series[Any]":
    """The currency of each amount in a column as its cell or else its header marks it, or blank."""
    of_header = currency_in_header(header)
    if _typed_numbers(raw) is not None:
        marks = pd.array([of_header or None], dtype="str").repeat(len(raw))
        return pd.Series(marks, index=raw.index).where(raw.notna())
    cells = [_currency(value) or (of_header if pd.notna(value) else "") for value in raw]
    return pd.Series([mark or None for mark in cells], index=raw.index, dtype="str")


def _currency(value: Any) -> str:
    if isinstance(value, MarkedNumber):
        return value.currency
    return _currency_of_text(value) if isinstance(value, str) else ""


_currency_of_text = lru_cache(maxsize=4096)(amounts.currency_of)


def read_costs(raw: "pd.Series[Any]", how: How) -> Column:
    """Money that is added up: what is marked with a rarer currency of the column stays blank.

    Amounts in two currencies are never added; each that is left out is told of in its cell.
    """
    if _typed_numbers(raw) is not None:
        return _numbers(raw, how)
    marks = pd.Series([_currency(value) for value in raw], index=raw.index)
    found = Counter(mark for mark in marks if mark)
    if len(found) < 2:
        return _numbers(raw, how)
    usual = min(found, key=lambda mark: (-found[mark], mark))
    says = f"in another currency than the others of this column ({usual}): it is not added to them"
    fix = f"Write what it comes to in {usual}."
    is_odd = ~marks.isin(["", usual]).to_numpy()
    column, problems = _numbers(raw.astype(object).mask(is_odd, None), how)
    told = [
        Problem(position=position, value=as_text(raw.iloc[position]) or "", problem=says, fix=fix)
        for position in np.flatnonzero(is_odd).tolist()
    ]
    return column, [*problems, *told]


def read_shares(raw: "pd.Series[Any]", how: How) -> Column:
    """Numbers, percentages among them as shares of 1."""
    return _numbers(raw, how, shares=True)


def read_rates(raw: "pd.Series[Any]", how: How) -> Column:
    """What 1 of a currency comes to: "1,0437" has four decimals, "25,285" may be thousands."""
    return _numbers(raw, how, rates=True)


def read_spans(raw: "pd.Series[Any]", how: How) -> Column:
    """Lengths of time in minutes."""
    return _numbers(raw, how, spans=True)


def read_days(raw: "pd.Series[Any]", how: How) -> Column:
    """Numbers of days, also as people say how often: "4 weeks", "monthly", "2x a year".

    Each such word is noted with the days it was read as.
    """
    if raw.dtype.kind in "iuf":
        return read_amounts(raw, how)
    codes, values = distinct(raw)
    days_by_code: dict[int, float] = {}
    for code, value in enumerate(values):
        said = durations.read_days(value) if isinstance(value, str) else None
        if said:
            days_by_code[code] = float(said)
    if not days_by_code:
        column, problems = read_amounts(raw, how)
        return column, _with_fix(problems, _DAYS_ALONE)
    is_word = np.isin(codes, list(days_by_code))
    column, problems = read_amounts(raw.astype(object).mask(is_word), how)
    problems = _with_fix(problems, _DAYS_ALONE)
    for code, days in days_by_code.items():
        rows = np.flatnonzero(codes == code)
        problems.append(_how_often(str(values[code]).strip(), days, rows))
    table = np.full(len(values) + 1, math.nan)
    table[list(days_by_code)] = list(days_by_code.values())
    return column.where(~is_word, pd.Series(table[codes], index=column.index)), problems


def _how_often(word: str, days: float, rows: Any) -> Problem:
    unit = "day" if days == 1 else "days"
    return Problem(
        position=int(rows[0]),
        value=word,
        problem=f"a word for how often; read as every {days:g} {unit}",
        fix="Nothing, if that is meant; else type the days alone.",
        severity="note",
        count=len(rows),
    )


def read_counts(raw: "pd.Series[Any]", how: How) -> Column:
    """Whole numbers, also as a word ("one")."""
    if raw.dtype.kind in "iuf":
        return read_amounts(raw, how)
    texts = {value for value in raw.tolist() if isinstance(value, str)}
    numbers = {text: durations.number_word(text) for text in texts}
    words = {text: number for text, number in numbers.items() if number}
    if words:
        raw = raw.map(lambda value: words.get(value, value) if isinstance(value, str) else value)
    column, problems = read_amounts(raw, how)
    return column, _with_fix(problems, _COUNT_ALONE)


def _with_fix(problems: list[Problem], fix: str) -> list[Problem]:
    """The problems with this advice where a text is no number at all."""
    told = []
    for problem in problems:
        if problem.problem == amounts.NO_NUMBER:
            problem = replace(problem, fix=fix)
        told.append(problem)
    return told


def _numbers(
    raw: "pd.Series[Any]", how: How, spans: bool = False, shares: bool = False, rates: bool = False
) -> Column:
    """Any column of numbers; `spans` says that lengths of time are minutes, `shares` that 12 % is
    0.12, `rates` that they are of money.
    """
    typed = _typed_numbers(raw)
    if typed is not None:
        return pd.Series(typed * how.scale, index=raw.index), []
    codes, values = distinct(raw, shown=True)
    texts, problems = sorted_out(codes, values, BLANK_IN_NUMBERS)
    read = [_as_float(value) * how.scale for value in values]
    wrong: dict[int, Found] = {}
    undecided: dict[int, Found] = {}
    in_hours = two_parts_are_hours(values, how.in_hours) if spans else None
    for code, value in enumerate(values):
        minutes = minutes_of(texts.get(code, value), in_hours) if spans else None
        if minutes is not None:
            read[code] = minutes
            texts.pop(code, None)
        elif isinstance(value, dt.date | dt.time | dt.timedelta):
            wrong[code] = _DATE_HERE
        elif code in texts and fold(texts[code]) in _YES_OR_NO:
            wrong[code] = _YES_HERE
            del texts[code]
    numbers, currencies = amounts.read_texts(
        texts.values(),
        decimal_comma=how.decimal_comma,
        scale=how.scale,
        shares=shares,
        rates=rates,
    )
    for code, number in zip(texts, numbers, strict=True):
        if isinstance(number, float):
            read[code] = number
        elif number in (amounts.UNDECIDED, amounts.CONTRADICTED):
            undecided[code] = (number, _SETTLE_DECIMAL)
        elif number in _NUMBER_FIX:
            wrong[code] = (number, _NUMBER_FIX[number])
        else:
            wrong[code] = _no_number(texts[code], spans)
    for code in _mixed(codes, values, texts, read):
        read[code] = math.nan
        wrong[code] = _MIXED
    problems += findings(codes, values, wrong)
    problems += findings(codes, values, undecided, undecided=True, asks=(_ASK_DECIMAL,))
    if shares:
        problems += _currencies(codes, values, currencies)
    return pd.Series(np.array([*read, np.nan])[codes], index=raw.index), problems


def _no_number(text: str, spans: bool) -> Found:
    """What is wrong with a text that is no number; of lengths of time "05:30" may be two things."""
    return _TWO_LENGTHS if spans and TWO_PARTS.match(text.strip()) else _NO_NUMBER


def _typed_numbers(raw: "pd.Series[Any]") -> Any:
    """The numbers of a column that holds nothing else but blanks; None for any other column."""
    if raw.dtype.kind in "iuf":
        numbers = raw.to_numpy("f8", copy=True)
        numbers[~np.isfinite(numbers)] = np.nan
        return numbers
    if set(map(type, raw)) <= {float, int, type(None)}:
        return np.array(raw.tolist(), dtype="f8")
    return None


def _as_float(value: Any) -> float:
    """A number as a float; not a number for anything else and for infinities."""
    if isinstance(value, int | float) and math.isfinite(value):
        return float(value)
    return math.nan


def _mixed(
    codes: Any, values: Sequence[Any], texts: Mapping[int, str], read: Sequence[float]
) -> list[int]:
    """Different values that may or may not be percentages: those with % or those without.

    Of the two the rare ones are doubtful, else both. A number of a cell within 1 goes with
    percentages: so a workbook holds what it shows as 12 %.
    """
    with_sign = []
    without_sign = []
    for code, number in enumerate(read):
        if math.isnan(number):
            continue
        if code in texts and amounts.is_share(texts[code]):
            with_sign.append(code)
        elif code in texts or abs(number) > 1:
            without_sign.append(code)
    if not with_sign:
        return []
    cells = np.bincount(codes[codes >= 0], minlength=len(values))
    with_count, without_count = cells[with_sign].sum(), cells[without_sign].sum()
    if with_count > _RARE * without_count:
        return without_sign
    if without_count > _RARE * with_count:
        return with_sign
    return [*with_sign, *without_sign]


def _currencies(codes: Any, values: Sequence[Any], found: Counter[str]) -> list[Problem]:
    """A finding where a column holds several currencies, at the first of the rarer ones."""
    if len(found) < 2:
        return []
    usual = min(found, key=lambda currency: (-found[currency], currency))
    odd = []
    for code, value in enumerate(values):
        if isinstance(value, str) and amounts.currency_of(value) not in ("", usual):
            odd.append(code)
    rows = np.flatnonzero(np.isin(codes, odd))
    names = ", ".join(sorted(found))
    return [
        Problem(
            position=int(rows[0]),
            value=str(values[codes[rows[0]]]),
            problem=f"several currencies in this column ({names}); "
            "they are compared as if they were one",
            fix="Convert them to one currency.",
            count=len(rows),
        )
    ]
