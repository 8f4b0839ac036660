"""Dates, and marks that something is done, as people type them."""

import datetime as dt
from collections.abc import Sequence
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
from toolkit.problem import Problem
from toolkit.schema import fold

_AS_DATE = "Type it as a date (or as 2026-11-22); until then the cell counts as blank."
_SETTLE_ORDER = (
    "Set day_first to yes or no in the Settings sheet or by --set, or type it as a date."
)
_ONE_EACH = "Give each contact a row of its own; the text is kept as a note."


def read_dates(raw: "pd.Series[Any]", how: How) -> Column:
    """Days; what cannot be read as one, or as two, becomes blank and a finding."""
    if raw.dtype.kind == "M":
        days = raw.dt.tz_localize(None) if getattr(raw.dt, "tz", None) is not None else raw
        return days.dt.normalize().astype("M8[us]"), []
    plain = _all_days(raw) if raw.dtype == object else None
    if plain is not None:
        return pd.Series(plain.astype("M8[us]"), index=raw.index), []
    codes, values = distinct(raw, shown=True)
    texts, problems = sorted_out(codes, values, BLANK_IN_NUMBERS)
    read: list[Any] = [None if isinstance(v, str) else _day_of(v, how.epoch) for v in values]
    for i, day in zip(
        texts,
        dates.read_texts(texts.values(), epoch=EPOCHS[how.epoch], day_first=how.day_first),
        strict=True,
    ):
        read[i] = day
    either = {i: (d.said, _SETTLE_ORDER) for i, d in enumerate(read) if isinstance(d, dates.Either)}
    wrong = {
        i: (d, _ONE_EACH if d == dates.SEVERAL else _AS_DATE)
        for i, d in enumerate(read)
        if isinstance(d, str)
    }
    table = np.array([*(d if isinstance(d, dt.date) else None for d in read), None], dtype="M8[D]")
    problems += findings(codes, values, wrong)
    problems += findings(codes, values, either, undecided=True)
    return pd.Series(table[codes].astype("M8[us]"), index=raw.index), [
        *problems,
        *_swapped(codes, values, list(texts.values())),
    ]


def _swapped(codes: Any, values: Sequence[Any], texts: list[str]) -> list[Problem]:
    """A finding where Excel seems to have taken days for months: typed days beyond the 12th stayed text, all others became dates."""
    real = [i for i, v in enumerate(values) if isinstance(v, dt.date)]
    proofs = [dates.order_of([text]) for text in texts]
    few = len(real) >= 3 and len(texts) >= 2 and all(proofs)
    if not few and (len(texts) < 3 or len(real) < 5 or dates.order_of(texts) is not True):
        return []
    if any(values[i].day > 12 for i in real):
        return []
    rows = np.flatnonzero(np.isin(codes, real))
    return [
        Problem(
            position=int(rows[0]),
            value=as_text(values[codes[rows[0]]]) or "",
            problem=f"{len(rows)} real dates in this column all lie on the 1st to 12th, and the days beyond are text: day and month of the real dates were probably swapped when they were typed or opened",
            fix="Compare one with its source; import the dates anew with the day first.",
            count=len(rows),
        )
    ]


def _all_days(raw: "pd.Series[Any]") -> Any:
    """The column as days at once, where it holds only dates of our centuries and blanks; None otherwise."""
    codes, values = pd.factorize(raw.to_numpy(dtype=object))
    if not set(map(type, values)) <= {dt.date, dt.datetime} or any(
        type(v) is dt.datetime and v.tzinfo for v in values
    ):
        return None
    known = np.array(values.tolist(), dtype="M8[us]").astype("M8[D]")
    if len(known) and not (known.min() >= dates.FIRST_DAY and known.max() < dates.LAST_DAY):
        return None
    return np.append(known, np.datetime64("NaT"))[codes]


def _day_of(value: Any, epoch: int) -> dt.date | str | None:
    """The day of a cell that is no text; a sentence saying what is wrong when it has none."""
    if isinstance(value, dt.datetime):
        value = value.date()
    elif isinstance(value, int | float):
        if value != value:
            return None
        if 19_000_101 <= value < 22_000_000 and (
            day := dates.read_texts([str(int(value))], epoch=EPOCHS[epoch])[0]
        ):
            return (
                "a number that is no day of a calendar"
                if isinstance(day, str | dates.Either)
                else day
            )
        if not 1 <= value < 110_000:
            return "a number that is no day of a calendar"
        value = EPOCHS[epoch] + dt.timedelta(days=int(value))
    elif not isinstance(value, dt.date):
        return (
            "a time of day where a date belongs"
            if isinstance(value, dt.time | dt.timedelta)
            else "no date"
        )
    return value if dates.FIRST_DAY <= value < dates.LAST_DAY else dates.OUTSIDE


SOME_DAY = np.datetime64(dates.FIRST_DAY, "D")
"""The day of what is done on a day that nobody wrote."""
_DONE = {fold(w) for w in (
    "done", "completed", "complete", "finished", "ok", "closed", "sent", "called", "erledigt", "fertig", "abgeschlossen", "gemacht", "gesendet", "fait", "faite", "termine",
    "effectue", "hecho", "realizado", "completado", "terminado", "enviado", "feito", "concluido", "fatto", "completato", "eseguito", "gedaan", "klaar", "afgerond", "voltooid",
    "zrobione", "wykonane", "wykonano", "gotowe", "済", "済み", "完了", "完了済", "対応済", "完成", "已完成", "已办",
)}  # fmt: skip
_NOT_DONE = {fold(w) for w in (
    "open", "pending", "not done", "not yet", "to do", "todo", "offen", "nicht erledigt", "noch nicht", "ausstehend", "a faire", "pas fait", "en cours", "pendiente", "no hecho",
    "pendente", "nao feito", "da fare", "non fatto", "niet gedaan", "nog niet", "otwarte", "niezrobione", "未", "未完了", "未完成",
)}  # fmt: skip


def is_done(value: Any) -> bool | None:
    """Whether a cell says that something is done, or that it is not; None where it says neither, as a day does.

    >>> is_done("Erledigt"), is_done(False), is_done("2026-11-22")
    (True, False, None)
    """
    if not isinstance(value, str | bool | int | float):
        return None
    text = (as_text(value) or "").strip()
    word = fold(text)
    if word in YES | _DONE or text in YES:
        return True
    return False if word in NO | _NOT_DONE or text in NO else None


def read_done(raw: "pd.Series[Any]", how: How) -> Column:
    """Days on which something was done; "yes" and its like are SOME_DAY, "no" is blank."""
    if raw.dtype.kind == "M":
        return read_dates(raw, how)
    codes, values = distinct(raw)
    said = [is_done(v) for v in values]
    if all(s is None for s in said):
        return _with_done_fix(read_dates(raw, how))
    known, done = (
        np.array([*(test(s) for s in said), False])[codes]
        for test in (lambda s: s is not None, bool)
    )
    column, problems = _with_done_fix(read_dates(raw.astype(object).mask(known), how))
    return column.mask(done, pd.Timestamp(SOME_DAY)).astype("M8[us]"), problems


def _with_done_fix(read: Column) -> Column:
    column, problems = read
    return column, [
        replace(f, problem="neither a day nor yes", fix=_DAY_OR_YES)
        if f.problem == dates.NO_DATE
        else f
        for f in problems
    ]


_DAY_OR_YES = "Write the day, or yes; until then it is not done."
