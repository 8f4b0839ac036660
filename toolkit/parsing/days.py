"""Dates, and marks that something is done, as people type them."""

import datetime as dt
import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from toolkit.parsing import dates
from toolkit.parsing.cells import (
    BLANK_IN_NUMBERS,
    EPOCHS,
    NO,
    YES,
    Column,
    How,
    as_text,
    distinct,
    findings,
    sorted_out,
)
from toolkit.problem import Ask, Problem
from toolkit.words.every_language import folded_words
from toolkit.words.folding import fold

_AS_DATE = "Type it as a date (or as 2026-11-22); until then the cell counts as blank."
_SETTLE_ORDER = (
    "Set day_first to yes or no in the Settings sheet or by --set, or type it as a date."
)
_ASK_ORDER = Ask(
    "day_first",
    "Does the day stand first in a date like 03/04/2026, so that it is 3 April?",
    ("yes", "no"),
    "Dates that can be read two ways are blank.",
)
_ONE_EACH = "Give each contact a row of its own; the text is kept as a note."


_SWAPPED_SAYS = (
    "real dates in this column all lie on the 1st to 12th, and the days beyond are text: "
    "day and month of the real dates were probably swapped when they were typed or opened"
)
_SWAPPED_FIX = "Compare one with its source; import the dates anew with the day first."
_NO_CALENDAR_DAY = "a number that is no day of a calendar"
_COMPACT = range(19_000_101, 22_000_000)
"""Whole numbers that may be a day written without marks, like 20260105."""
_SERIALS = range(1, 110_000)
"""Numbers that count days from a workbook's first one, up to about the year 2200."""


def read_dates(raw: "pd.Series[Any]", how: How) -> Column:
    """Days; what cannot be read as one, or as two, becomes blank and a finding."""
    days = _typed_days(raw)
    if days is not None:
        return days, []
    codes, values = distinct(raw, shown=True)
    texts, problems = sorted_out(codes, values, BLANK_IN_NUMBERS)
    epoch = EPOCHS[how.epoch]
    read: list[Any] = [None if isinstance(v, str) else _day_of(v, epoch) for v in values]
    of_texts = dates.read_texts(texts.values(), epoch=epoch, day_first=how.day_first)
    for code, day in zip(texts, of_texts, strict=True):
        read[code] = day
    table = np.full(len(values) + 1, np.datetime64("NaT"), dtype="M8[D]")
    wrong = {}
    either = {}
    for code, day in enumerate(read):
        if isinstance(day, dt.date):
            table[code] = day
        elif isinstance(day, dates.Either):
            either[code] = (day.said, _SETTLE_ORDER)
        elif isinstance(day, str):
            wrong[code] = (day, _ONE_EACH if day == dates.SEVERAL else _AS_DATE)
    problems += findings(codes, values, wrong)
    problems += findings(codes, values, either, undecided=True, asks=(_ASK_ORDER,))
    days = {code: read[code] for code, value in enumerate(values) if _is_real(value)}
    problems += _swapped(codes, values, days, list(texts.values()))
    return pd.Series(table[codes].astype("M8[us]"), index=raw.index), problems


def _typed_days(raw: "pd.Series[Any]") -> Any:
    """The days of a column that holds nothing else but blanks; None for any other column."""
    if raw.dtype.kind == "M":
        if getattr(raw.dt, "tz", None) is not None:
            raw = raw.dt.tz_localize(None)
        return raw.dt.normalize().astype("M8[us]")
    if raw.dtype != object:
        return None
    codes, values = pd.factorize(raw.to_numpy(dtype=object))
    if not set(map(type, values)) <= {dt.date, dt.datetime}:
        return None
    if any(type(value) is dt.datetime and value.tzinfo for value in values):
        return None
    known = np.array(values.tolist(), dtype="M8[us]").astype("M8[D]")
    if len(known) and not (known.min() >= dates.FIRST_DAY and known.max() < dates.LAST_DAY):
        return None
    days = np.append(known, np.datetime64("NaT"))[codes]
    return pd.Series(days.astype("M8[us]"), index=raw.index)


def _swapped(
    codes: Any, values: Sequence[Any], days: Mapping[int, Any], texts: list[str]
) -> list[Problem]:
    """A finding where Excel or Google seems to have taken days for months.

    Typed days beyond the 12th stayed text then, and all others became dates. Two texts that each
    prove an order are enough beside three dates, else three texts beside five.
    """
    real = [code for code, day in days.items() if isinstance(day, dt.date)]
    every_text_proves = all(dates.order_of([text]) for text in texts)
    few_but_sure = len(real) >= 3 and len(texts) >= 2 and every_text_proves
    many = len(real) >= 5 and len(texts) >= 3 and dates.order_of(texts) is True
    if not few_but_sure and not many:
        return []
    if any(days[code].day > 12 for code in real):
        return []
    rows = np.flatnonzero(np.isin(codes, real))
    first = codes[rows[0]]
    return [
        Problem(
            position=int(rows[0]),
            value=as_text(_shown(values[first], days[first])) or "",
            problem=f"{len(rows)} {_SWAPPED_SAYS}",
            fix=_SWAPPED_FIX,
            count=len(rows),
        )
    ]


def _is_real(value: Any) -> bool:
    """Whether a cell holds a day and no text; Google gives the number that counts it."""
    if isinstance(value, int | float):
        return _SERIALS.start <= value < _SERIALS.stop
    return isinstance(value, dt.date)


def _shown(value: Any, day: dt.date) -> Any:
    return day if isinstance(value, int | float) else value


def _day_of(value: Any, epoch: dt.date) -> dt.date | str | None:
    """The day of a cell that is no text; what is wrong when it has none."""
    if isinstance(value, int | float):
        day = _day_of_number(value, epoch)
    elif isinstance(value, dt.datetime):
        day = value.date()
    elif isinstance(value, dt.date):
        day = value
    elif isinstance(value, dt.time | dt.timedelta):
        return "a time of day where a date belongs"
    else:
        return "no date"
    if isinstance(day, dt.date) and not dates.FIRST_DAY <= day < dates.LAST_DAY:
        return dates.OUTSIDE
    return day


def _day_of_number(number: float, epoch: dt.date) -> dt.date | str | None:
    """The day that a number stands for, written without marks or counted from the epoch."""
    if math.isnan(number):
        return None
    if _COMPACT.start <= number < _COMPACT.stop:
        (day,) = dates.read_texts([str(int(number))], epoch=epoch)
        return day if isinstance(day, dt.date) else _NO_CALENDAR_DAY
    if not _SERIALS.start <= number < _SERIALS.stop:
        return _NO_CALENDAR_DAY
    return epoch + dt.timedelta(days=int(number))


SOME_DAY = np.datetime64(dates.FIRST_DAY, "D")
"""The day of what is done on a day that nobody wrote."""
_DONE = folded_words(lambda language: language.done)
_NOT_DONE = folded_words(lambda language: language.not_done)


def is_done(value: Any) -> bool | None:
    """Whether a cell says that something is done, or that it is not; None where it says neither.

    >>> is_done("Erledigt"), is_done(False), is_done("2026-11-22")
    (True, False, None)
    """
    if not isinstance(value, str | bool | int | float):
        return None
    text = (as_text(value) or "").strip()
    word = fold(text)
    if word in YES | _DONE or text in YES:
        return True
    if word in NO | _NOT_DONE or text in NO:
        return False
    return None


def read_done(raw: "pd.Series[Any]", how: How) -> Column:
    """Days on which something was done; "yes" and its like are SOME_DAY, "no" is blank."""
    if raw.dtype.kind == "M":
        return read_dates(raw, how)
    codes, values = distinct(raw)
    answers = [is_done(value) for value in values]
    blank = False
    is_word = np.array([*(answer is not None for answer in answers), blank])[codes]
    is_yes = np.array([*(answer is True for answer in answers), blank])[codes]
    if is_word.any():
        raw = raw.astype(object).mask(is_word)
    column, problems = read_dates(raw, how)
    told = []
    for problem in problems:
        if problem.problem == dates.NO_DATE:
            problem = replace(problem, problem="neither a day nor yes", fix=_DAY_OR_YES)
        told.append(problem)
    return column.mask(is_yes, pd.Timestamp(SOME_DAY)).astype("M8[us]"), told


_DAY_OR_YES = "Write the day, or yes; until then it is not done."
