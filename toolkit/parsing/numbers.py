"""Numbers, money, shares, days between calls and lengths of time, as people type them."""

import datetime as dt
import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from toolkit.parsing import amounts, durations
from toolkit.parsing.cells import (
    BLANK_IN_NUMBERS,
    Column,
    Found,
    How,
    distinct,
    findings,
    sorted_out,
)
from toolkit.problem import Problem
from toolkit.schema import fold

_CLOCK = re.compile(r"(?:PT)?(\d+)(?::|H)(\d{1,2})(?::|M)(\d{1,2})(?:\.\d+)?S?$")
_SPAN = re.compile(
    r"(?:(\d+(?:[.,]\d+)?) ?h\w*\.?)? ?(?:(\d+(?:[.,]\d+)?) ?m\w*\.?)? ?(?:(\d+) ?s\w*\.?)?$", re.I
)


_DATE_HERE = ("a date where a number belongs", "Type the number, or format the cell as a number.")
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
    amounts.SCALED: "Write it in the header's unit without a currency sign, or with its own unit (12k).",
}
_SETTLE_DECIMAL = "Set decimal_comma to yes or no in the Settings sheet or by --set, or type the number as a number."


def _numbers(raw: "pd.Series[Any]", how: How, spans: bool = False, shares: bool = False) -> Column:
    if raw.dtype.kind in "iuf":
        out = raw.to_numpy("f8", copy=True)
        out[~np.isfinite(out)] = np.nan
        return pd.Series(out * how.scale, index=raw.index), []
    types = set(map(type, raw))
    if types <= {float, int, type(None)}:
        return pd.Series(np.array(raw.tolist(), dtype="f8") * how.scale, index=raw.index), []
    codes, values = distinct(raw, shown=True)
    texts, problems = sorted_out(codes, values, BLANK_IN_NUMBERS)
    read: list[float] = [_plain_number(v) * how.scale for v in values]
    wrong: dict[int, Found] = {
        i: _DATE_HERE
        for i, v in enumerate(values)
        if isinstance(v, dt.date | dt.time | dt.timedelta)
    }
    if spans:
        for i, value in enumerate(values):
            minutes = _minutes(texts.get(i, value))
            if minutes is not None:
                read[i] = minutes
                wrong.pop(i, None)
                texts.pop(i, None)
    wrong |= {i: _YES_HERE for i, t in texts.items() if fold(t) in _YES_OR_NO}
    texts = {i: t for i, t in texts.items() if i not in wrong}
    undecided: dict[int, Found] = {}
    numbers, currencies = amounts.read_texts(
        texts.values(), decimal_comma=how.decimal_comma, scale=how.scale, shares=shares
    )
    for i, number in zip(texts, numbers, strict=True):
        if isinstance(number, float):
            read[i] = number
        elif number in (amounts.UNDECIDED, amounts.CONTRADICTED):
            undecided[i] = (number, _SETTLE_DECIMAL)
        else:
            wrong[i] = (number, _NUMBER_FIX[number]) if number in _NUMBER_FIX else _NO_NUMBER
    for i in _mixed(codes, values, texts, read):
        read[i], wrong[i] = math.nan, _MIXED
    out = np.array([*read, np.nan])[codes]
    problems += [
        *findings(codes, values, wrong),
        *findings(codes, values, undecided, undecided=True),
    ]
    return pd.Series(out, index=raw.index), [*problems, *_currencies(codes, values, currencies)]


_YES_OR_NO = {"yes", "no", "true", "false"}


def _mixed(
    codes: Any, values: Sequence[Any], texts: Mapping[int, str], read: Sequence[float]
) -> list[int]:
    """Different values that may or may not be percentages: those with % or those without, whichever is rare, else both.

    A number of a cell within 1 goes with percentages: so a workbook holds what it shows as 12 %.
    """
    marked = [i for i, t in texts.items() if read[i] == read[i] and amounts.is_share(t)]
    if not marked:
        return []
    plain = [
        i for i, n in enumerate(read) if n == n and i not in marked and (i in texts or abs(n) > 1)
    ]
    often = np.bincount(codes[codes >= 0], minlength=len(values))
    with_it, without = (sum(often[i] for i in which) for which in (marked, plain))
    return (
        plain if with_it > 4 * without else marked if without > 4 * with_it else [*marked, *plain]
    )


def read_amounts(raw: "pd.Series[Any]", how: How) -> Column:
    """Numbers and money."""
    return _numbers(raw, how)


def read_shares(raw: "pd.Series[Any]", how: How) -> Column:
    """Numbers, percentages among them as shares of 1."""
    return _numbers(raw, how, shares=True)


def read_days(raw: "pd.Series[Any]", how: How) -> Column:
    """Numbers of days, also as people say how often: "4 weeks", "monthly", "2x a year"; each such word is noted with its days."""
    if raw.dtype.kind in "iuf":
        return read_amounts(raw, how)
    codes, values = distinct(raw)
    read = {
        i: float(n)
        for i, v in enumerate(values)
        if isinstance(v, str) and (n := durations.read_days(v))
    }
    table = np.array([*(read.get(i, math.nan) for i in range(len(values))), math.nan])
    said = np.isin(codes, list(read))
    column, problems = read_amounts(raw.astype(object).mask(said) if said.any() else raw, how)
    problems = [
        replace(f, fix="Type the days alone, like 28; until then the tier's cadence is used.")
        if f.problem == amounts.NO_NUMBER
        else f
        for f in problems
    ]
    for i, days in read.items():
        rows = np.flatnonzero(codes == i)
        problems.append(
            Problem(
                position=int(rows[0]),
                value=str(values[i]).strip(),
                problem=f"a word for how often; read as every {days:g} day{'' if days == 1 else 's'}",
                fix="Nothing, if that is meant; else type the days alone.",
                severity="note",
                count=len(rows),
            )
        )
    return column.where(~said, pd.Series(table[codes], index=column.index)), problems


def read_counts(raw: "pd.Series[Any]", how: How) -> Column:
    """Whole numbers, also as a word ("one")."""
    if raw.dtype.kind in "iuf":
        return read_amounts(raw, how)
    texts = {v for v in raw.tolist() if isinstance(v, str)}
    words = {text: number for text in texts if (number := durations.number_word(text))}
    column, problems = read_amounts(
        raw.map(lambda v: words.get(v, v) if isinstance(v, str) else v) if words else raw, how
    )
    return column, [
        replace(f, fix="Type the number alone, like 8.") if f.problem == amounts.NO_NUMBER else f
        for f in problems
    ]


def _plain_number(value: Any) -> float:
    """A number as a float; not a number for anything else and for infinities."""
    return float(value) if isinstance(value, int | float) and math.isfinite(value) else math.nan


def _currencies(codes: Any, values: Sequence[Any], found: Counter[str]) -> list[Problem]:
    """A finding where one column holds money of several currencies, at the first cell of the rarer ones."""
    if len(found) < 2:
        return []
    usual = min(found, key=lambda c: (-found[c], c))
    odd = [
        i
        for i, v in enumerate(values)
        if isinstance(v, str) and amounts.currency_of(v) not in ("", usual)
    ]
    rows = np.flatnonzero(np.isin(codes, odd))
    said = ", ".join(sorted(found))
    return [
        Problem(
            position=int(rows[0]),
            value=str(values[codes[rows[0]]]),
            problem=f"several currencies in this column ({said}); they are added up as if they were one",
            fix="Convert them to one currency.",
            count=len(rows),
        )
    ]


def read_spans(raw: "pd.Series[Any]", how: How) -> Column:
    """Lengths of time in minutes."""
    return _numbers(raw, how, spans=True)


def _minutes(value: Any) -> float | None:
    """Minutes of a length of time: 0:05:30, "1h 20m", "12 min"; None where it is none, or could be two things ("5:30")."""
    if isinstance(value, dt.timedelta):
        return value.total_seconds() / 60
    if isinstance(value, dt.time):
        return value.hour * 60 + value.minute + value.second / 60
    if not isinstance(value, str):
        return None
    if clock := _CLOCK.match(value):
        return int(clock[1]) * 60 + int(clock[2]) + int(clock[3]) / 60
    if (span := _SPAN.match(value)) and any(span.groups()):
        hours, minutes, seconds = (float((part or "0").replace(",", ".")) for part in span.groups())
        return hours * 60 + minutes + seconds / 60
    return None
