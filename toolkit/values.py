"""Raw cells to typed columns, one reader a kind; what cannot be read becomes blank and a named fault, never a guess."""

import datetime as dt
import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from toolkit.tables import CHANNELS, fold

EPOCHS = {1900: dt.date(1899, 12, 30), 1904: dt.date(1904, 1, 1)}
YES = {fold(w) for w in ("yes", "y", "true", "x", "1", "ja", "si", "sí", "oui", "sim", "wahr", "✓", "✔")} | {"✓", "✔"}
NO = {fold(w) for w in ("no", "n", "false", "0", "nein", "non", "nao", "falsch", "-")}
_CHANNEL_OF = {fold(word): channel for channel, words in CHANNELS.items() for word in words}
_MONEY_MARKS = re.compile(r"(?i)\s*(?:USD|EUR|GBP|CHF|[$€£¥])\s*")
_PLAIN = re.compile(r"[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$", re.I)
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$")
_FIRST_DAY, _LAST_DAY = dt.date(1900, 1, 1), dt.date(2200, 1, 1)


@dataclass(frozen=True)
class Fault:
    """One cell that could not be read: its position in the column, what stood there, what is wrong and what to do."""

    position: int
    value: str
    problem: str
    fix: str


def read_column(raw: "pd.Series[Any]", kind: str, *, epoch: int = 1900) -> tuple["pd.Series[Any]", list[Fault]]:
    """Type one raw column by its declared kind; returns the typed column (same index) and the cells that failed."""
    return _READERS[kind](raw, epoch)


def empty_column(kind: str, index: "pd.Index[Any]") -> "pd.Series[Any]":
    """A column of this kind with nothing in it, for a declared column that the sheet does not have."""
    if kind == "date":
        return pd.Series(np.full(len(index), "NaT", "M8[us]"), index=index)
    if kind == "flag":
        return pd.Series(np.zeros(len(index), bool), index=index)
    if kind in ("count", "days", "number", "money", "share"):
        return pd.Series(np.full(len(index), np.nan), index=index)
    return pd.Series([None] * len(index), index=index, dtype="str")


def as_text(value: Any) -> str | None:
    """A cell as text: 123.0 is "123", dates are ISO, blanks are None."""
    if value is None or value is pd.NaT:
        return None
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        if math.isnan(value):
            return None
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ")
    return str(value)


def _text(raw: "pd.Series[Any]", epoch: int) -> tuple["pd.Series[Any]", list[Fault]]:
    if isinstance(raw.dtype, pd.StringDtype):
        stripped = raw.str.strip()
        return stripped.where(stripped != ""), []
    if raw.dtype.kind in "iu":
        return raw.astype("str"), []
    if isinstance(raw.dtype, pd.CategoricalDtype):
        return raw.astype("str"), []
    return pd.Series([as_text(v) for v in raw], index=raw.index, dtype="str"), []


def _channel(raw: "pd.Series[Any]", epoch: int) -> tuple["pd.Series[Any]", list[Fault]]:
    text, _ = _text(raw, epoch)
    codes, words = pd.factorize(text)
    known = [_CHANNEL_OF.get(fold(w), "other") for w in words]
    out = np.array([*known, None], dtype=object)[codes]
    return pd.Series(out, index=raw.index, dtype="str"), []


def _flag(raw: "pd.Series[Any]", epoch: int) -> tuple["pd.Series[Any]", list[Fault]]:
    out, faults = np.zeros(len(raw), bool), []
    for i, value in enumerate(raw):
        text = as_text(value)
        if text is None or fold(text) in NO or text in NO:
            continue
        out[i] = True
        if fold(text) not in YES and text not in YES:
            faults.append(Fault(i, text, "neither yes nor no; read as yes", "Write yes or no."))
    return pd.Series(out, index=raw.index), faults


def _numbers(raw: "pd.Series[Any]", epoch: int) -> tuple["pd.Series[Any]", list[Fault]]:
    if raw.dtype.kind in "iuf":
        out = raw.to_numpy("f8", copy=True)
        out[~np.isfinite(out)] = np.nan
        return pd.Series(out, index=raw.index), []
    out, faults = np.full(len(raw), np.nan), []
    for i, value in enumerate(raw):
        if type(value) is float:
            out[i] = value
        elif isinstance(value, dt.date | dt.timedelta):
            faults.append(
                Fault(i, str(value), "a date where a number belongs", "Type the number, or format the cell as a number.")
            )
        elif (text := as_text(value)) is not None:
            number = 1.0 if value is True else 0.0 if value is False else _number(text)
            if number is None:
                faults.append(Fault(i, text, "text where a number belongs", "Type the number alone, like 1250.50."))
            else:
                out[i] = number
    return pd.Series(out, index=raw.index), faults


def _number(text: str) -> float | None:
    bare = _MONEY_MARKS.sub("", text).replace("\u00a0", "").replace(" ", "")
    negative = bare.startswith("(") and bare.endswith(")")
    bare = bare.strip("()") if negative else bare
    percent = bare.endswith("%")
    bare = bare.rstrip("%")
    if _GROUPED.match(bare):
        bare = bare.replace(",", "")
    if not _PLAIN.match(bare):
        return None
    number = float(bare) / (100 if percent else 1) * (-1 if negative else 1)
    return number if math.isfinite(number) else None


def _dates(raw: "pd.Series[Any]", epoch: int) -> tuple["pd.Series[Any]", list[Fault]]:
    if raw.dtype.kind == "M":
        days = raw.dt.tz_localize(None) if getattr(raw.dt, "tz", None) is not None else raw
        return days.dt.normalize().astype("M8[us]"), []
    if isinstance(raw.dtype, pd.StringDtype):
        codes, words = pd.factorize(raw)
        found = [read_date(w, epoch) for w in words]
        table = np.array([*(None if isinstance(d, str) else d for d in found), None], dtype="M8[D]")
        bad = {i: d for i, d in enumerate(found) if isinstance(d, str)}
        rows = np.flatnonzero(np.isin(codes, list(bad))) if bad else np.empty(0, int)
        faults = [Fault(int(r), str(words[codes[r]]), *_date_fault(bad[int(codes[r])])) for r in rows]
        return pd.Series(table[codes].astype("M8[us]"), index=raw.index), faults
    plain = _all_days(raw)
    if plain is not None:
        return pd.Series(plain.astype("M8[us]"), index=raw.index), []
    out, faults = np.full(len(raw), "NaT", "M8[D]"), []
    for i, value in enumerate(raw):
        if value is None or value is pd.NaT:
            continue
        day = read_date(value, epoch)
        if isinstance(day, str):
            faults.append(Fault(i, as_text(value) or "", *_date_fault(day)))
        elif day is not None:
            out[i] = day
    return pd.Series(out.astype("M8[us]"), index=raw.index), faults


def _all_days(raw: "pd.Series[Any]") -> Any:
    """The column as days at once, where it holds only dates of our centuries and blanks; None otherwise."""
    values = [None if v is pd.NaT else v for v in raw]
    if not set(map(type, values)) <= {dt.date, dt.datetime, type(None)} or any(
        type(v) is dt.datetime and v.tzinfo for v in values
    ):
        return None
    days = np.array(values, dtype="M8[us]").astype("M8[D]")
    known = days[~np.isnat(days)]
    return days if not len(known) or (known.min() >= _FIRST_DAY and known.max() < _LAST_DAY) else None


def _date_fault(problem: str) -> tuple[str, str]:
    return problem, "Type it as a date (or as 2026-11-22); until then the cell counts as blank."


def read_date(value: Any, epoch: int = 1900) -> dt.date | str | None:
    """The day in a cell; None when blank; a sentence (str) saying what is wrong when it cannot be read."""
    if isinstance(value, dt.datetime):
        value = value.date()
    if isinstance(value, str):
        text = value.strip()
        if not text:
            return None
        if re.match(r"\d{4}-\d{2}-\d{2}(?:[T ]\d{1,2}:\d{2}.*)?$", text):
            try:
                value = dt.date.fromisoformat(text[:10])
            except ValueError:
                return "no such day in the calendar"
        else:
            return "text where a date belongs"
    elif isinstance(value, bool):
        return "yes/no where a date belongs"
    elif isinstance(value, int | float):
        if math.isnan(value):
            return None
        if not 1 <= value < 110_000:
            return "a number that is no day of a calendar"
        value = EPOCHS[epoch] + dt.timedelta(days=int(value))
    if not isinstance(value, dt.date):
        return "no date"
    return value if _FIRST_DAY <= value < _LAST_DAY else "a date outside 1900 to 2199"


_READERS: dict[str, Callable[["pd.Series[Any]", int], tuple["pd.Series[Any]", list[Fault]]]] = {
    "id": _text,
    "text": _text,
    "long": _text,
    "date": _dates,
    "count": _numbers,
    "days": _numbers,
    "number": _numbers,
    "money": _numbers,
    "share": _numbers,
    "flag": _flag,
    "channel": _channel,
}
