"""Raw cells to typed columns, one reader a kind; what cannot be read becomes blank and a named fault, never a guess."""

import datetime as dt
import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np
import pandas as pd

from toolkit.kinds import amounts, dates, spans
from toolkit.tables import CHANNELS, fold

EPOCHS = {1900: dt.date(1899, 12, 30), 1904: dt.date(1904, 1, 1)}
YES = {
    fold(w)
    for w in ("yes", "y", "true", "x", "1", "on", "ja", "j", "si", "s", "sí", "oui", "o", "vrai", "sim", "wahr", "verdadero", "verdadeiro", "vero",
              "tak", "t", "waar", "はい", "有", "是", "对")
} | {"✓", "✔", "☑", "✅", "○"}  # fmt: skip
NO = {
    fold(w)
    for w in ("no", "n", "false", "0", "off", "nein", "non", "faux", "nao", "falsch", "falso", "nee", "nie", "onwaar", "いいえ", "無", "否", "不")
} | {"-", "✗", "✘", "☐", "❌", "×"}  # fmt: skip
BLANK = {"n/a", "n.a.", "-", "--", "---", "–", "—", "tbd", "tba", "tbc", "null", "?", "??", "...", "…", "k.a.", "k. a.", "keine angabe", "s/o", "n/d", "n.d.",
         "sin datos", "n.v.t.", "b/d", "brak danych", "未定", "なし", "不明", "待定", "暂无", "无"}  # fmt: skip
"""What people write for nothing, in a column of any kind."""
BLANK_IN_NUMBERS = BLANK | {"na", "n a", "none", "nil", "unknown", "not known", "unbekannt", "inconnu", "desconocido", "sconosciuto", "onbekend",
                            "keine", "aucun", "ninguno", "nessuno", "geen", "brak", "nie", "x", "nan"}  # fmt: skip
"""And in dates, numbers, ids, phones and e-mails also this."""
LONGEST_NOTHING = 16
"""Texts from this length on are no such word."""
ERRORS = {"#N/A", "#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA", "#NV", "#BEZUG!", "#WERT!", "#ZAHL!",
          "#N/D", "#NOME?", "#RIF!", "#¿NOMBRE?", "#¡REF!", "#¡VALOR!", "#¡DIV/0!", "#NOM?", "#VALEUR!", "#NB!"}  # fmt: skip
UNCALCULATED = "=?"
"""What a store puts where a formula stands that no program has calculated yet."""
_CHANNEL_OF = {fold(word): channel for channel, words in CHANNELS.items() for word in words}
_CLOCK = re.compile(r"(?:PT)?(\d+)(?::|H)(\d{1,2})(?::|M)(\d{1,2})(?:\.\d+)?S?$")
_SPAN = re.compile(r"(?:(\d+(?:[.,]\d+)?) ?h\w*\.?)? ?(?:(\d+(?:[.,]\d+)?) ?m\w*\.?)? ?(?:(\d+) ?s\w*\.?)?$", re.I)


@dataclass(frozen=True)
class Fault:
    """One finding in a column: the position of its (first) cell, what stood there, what is wrong and what to do.

    `count` cells share it; `kept` is text that must not be lost; `undecided` marks a cell that a setting would settle.
    """

    position: int
    value: str
    problem: str
    fix: str
    severity: str = "warning"
    count: int = 1
    kept: str = ""
    undecided: bool = False


@dataclass(frozen=True)
class How:
    """What reading depends on: the workbook's date system, what the person said about dates and decimals, and the header's unit."""

    epoch: int = 1900
    day_first: bool | None = None
    decimal_comma: bool | None = None
    scale: float = 1
    """What the header multiplies numbers by; a cell with a unit of its own goes by that."""


Column = tuple["pd.Series[Any]", list[Fault]]
Found = tuple[str, str]
"""A problem and what to do about it."""


def read_column(raw: "pd.Series[Any]", kind: str, how: How | None = None) -> Column:
    """Type one raw column by its declared kind; returns the typed column (same index) and what was found in it."""
    return _READERS[kind](raw, how or How())


def empty_column(kind: str, index: "pd.Index[Any]") -> "pd.Series[Any]":
    """A column of this kind with nothing in it, for a declared column that the sheet does not have."""
    return pd.Series(_nothing(kind, len(index)), index=index)


@lru_cache(maxsize=32)
def _nothing(kind: str, rows: int) -> Any:
    if kind in ("date", "done"):
        return np.full(rows, "NaT", "M8[us]")
    if kind == "flag":
        return np.zeros(rows, bool)
    if kind in ("count", "days", "number", "money", "minutes", "share"):
        return np.full(rows, np.nan)
    return pd.array([None], dtype="str").repeat(rows)


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
        return str(int(value)) if value.is_integer() and abs(value) < 1e22 else repr(value)
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ")
    return str(value)


# ------------------------------------------------------------------------------------------------- different values, and findings


def different(raw: "pd.Series[Any]") -> tuple[Any, list[Any]]:
    """Code of each row and the different values in the order they are met; blanks have code -1.

    A column that is text already is told apart as it stands: an object for each of its cells costs more than all else here.
    """
    codes, values = pd.factorize(raw if raw.dtype == "str" else raw.to_numpy(dtype=object))
    return codes, values.tolist()


def _distinct(raw: "pd.Series[Any]", *, shown: bool = False) -> tuple[Any, list[Any]]:
    """Code of each row and the different values; blanks have code -1. True and 1 stay different, as words or as the cell shows them."""
    said = _SHOWN if shown else _SAID
    if raw.dtype == object and bool in set(map(type, raw.tolist())):
        raw = pd.Series([said[v] if type(v) is bool else v for v in raw], dtype=object)
    return different(raw)


_SAID = {True: "yes", False: "no"}
_SHOWN = {True: "TRUE", False: "FALSE"}


def _spread(codes: Any, values: Sequence[Any], index: "pd.Index[Any]") -> "pd.Series[Any]":
    """The text column whose row k holds values[codes[k]]; None for code -1."""
    return pd.Series(pd.array([*values, None], dtype="str").take(codes), index=index)


def _faults(
    codes: Any, values: Sequence[Any], found: dict[int, Found], *, severity: str = "warning", undecided: bool = False
) -> list[Fault]:
    """One fault a cell, for the different values that have a problem."""
    if not found:
        return []
    rows = np.flatnonzero(np.isin(codes, list(found)))
    return [
        Fault(int(r), as_text(values[codes[r]]) or "", *found[codes[r]], severity=severity, undecided=undecided) for r in rows
    ]


def _blanks(codes: Any, values: Sequence[Any], which: Iterable[int]) -> list[Fault]:
    """One note that counts the cells in which somebody wrote a word for nothing."""
    rows = np.flatnonzero(np.isin(codes, list(which)))
    if not len(rows):
        return []
    words = ", ".join(sorted({str(values[codes[r]]).strip() for r in rows})[:6])
    n = len(rows)
    return [
        Fault(
            int(rows[0]),
            words,
            f"{n} cell{'s' if n > 1 else ''} with a word for nothing; read as blank",
            "Nothing, if that is meant.",
            "note",
            n,
        )
    ]


def _error(text: str) -> Found | None:
    if text == UNCALCULATED:
        return "a formula that was not calculated yet", "Open the workbook in Excel, save it, and run again."
    if text[0] == "#" and text.upper() in ERRORS:
        return "an error of a formula", "Mend the formula; until then the cell counts as blank."
    return None


def _sorted_out(codes: Any, values: Sequence[Any], nothing: set[str]) -> tuple[dict[int, str], list[Fault]]:
    """Texts among the different values by position, without words for nothing and errors, which become findings."""
    texts: dict[int, str] = {}
    blank: list[int] = []
    errors: dict[int, Found] = {}
    for i, value in enumerate(values):
        if not isinstance(value, str) or not (text := value.strip()):
            continue
        if len(text) < LONGEST_NOTHING and text.casefold() in nothing:
            blank.append(i)
        elif text[0] in "#=" and (wrong := _error(text)):
            errors[i] = wrong
        else:
            texts[i] = text
    return texts, [*_faults(codes, values, errors), *_blanks(codes, values, blank)]


# ------------------------------------------------------------------------------------------------------------ texts and words


def _text(raw: "pd.Series[Any]", how: How, nothing: set[str] = BLANK) -> Column:
    if raw.dtype.kind in "iu":
        return raw.astype("str"), []
    if raw.dtype == "str":
        return _typed_text(raw, nothing)
    codes, values = _distinct(raw)
    texts, faults = _sorted_out(codes, values, nothing)
    read = [texts.get(i) if isinstance(v, str) else as_text(v) for i, v in enumerate(values)]
    return _spread(codes, read, raw.index), faults


def _typed_text(raw: "pd.Series[Any]", nothing: set[str]) -> Column:
    """A column that is text already, as it stands but for the cells that may say more than their letters.

    Nearly every note of a log is different, and hardly any is short or begins with a sign: the others need not be told apart.
    """
    length = raw.str.len()
    looked = ((length < LONGEST_NOTHING) | (raw.str.strip().str.len() < length) | raw.str.startswith(("#", "="))).to_numpy(bool)
    codes = np.full(len(raw), -1)
    codes[looked], values = different(raw[looked])
    texts, faults = _sorted_out(codes, values, nothing)
    read = [texts.get(i) for i in range(len(values))]
    column = raw.astype("str").rename(None)
    if read != values:
        column[looked] = _spread(codes[looked], read, raw.index[looked]).array
    return column, faults


def _notes(raw: "pd.Series[Any]", how: How) -> Column:
    column, faults = _text(raw, how)
    marked = [column.str.contains(mark, regex=False).to_numpy(bool) for mark in "/.-"]
    maybe = np.flatnonzero(np.logical_or.reduce(marked))
    rows = [i for i, text in zip(maybe.tolist(), column.iloc[maybe].tolist(), strict=True) if dates.is_history(text)]
    if rows:
        n = len(rows)
        faults.append(Fault(rows[0], str(column.iloc[rows[0]])[:120], f"contacts of several days in one cell{f', in {n} cells' if n > 1 else ''}; kept as a note, none of them counts",
                            "Give each contact a row in the sheet Calls, if it should count.", "note", n))  # fmt: skip
    return column, faults


def _id(raw: "pd.Series[Any]", how: How) -> Column:
    return _text(raw, how, BLANK_IN_NUMBERS)


def _phone(raw: "pd.Series[Any]", how: How) -> Column:
    return _checked(
        raw,
        how,
        _is_phone,
        ("no phone number", "Write the number, best with its country code (+49 30 123456); it is kept as typed."),
    )


def _email(raw: "pd.Series[Any]", how: How) -> Column:
    return _checked(raw, how, _is_email, ("no e-mail address", "Correct it, or leave it blank; it is kept as typed."))


def _checked(raw: "pd.Series[Any]", how: How, good: Callable[[str], bool], wrong: Found) -> Column:
    """Text that is kept as typed, with a note where it is not what the column is for."""
    column, faults = _text(raw, how, BLANK_IN_NUMBERS)
    codes, words = different(column)
    bad = {i: wrong for i, word in enumerate(words) if not good(word)}
    return column, [*faults, *_faults(codes, words, bad, severity="note")]


_CUT_PHONE = re.compile(r"\d[.,]?\d*E\+?\d+$|\d{6}\s*/\s*\d{1,3}$", re.I)
"""A number that a spreadsheet has rounded, and one with the end of another behind it."""


def _is_phone(text: str) -> bool:
    digits = sum(c.isdigit() for c in text)
    if _CUT_PHONE.search(text):
        return False
    return "@" not in text and digits >= 5 and (digits <= 17 or any(c in text for c in "/;,xX"))


def _is_email(text: str) -> bool:
    return "@" in text.strip("@") and " " not in re.split(r"[;,]", text)[0].strip()


def _channel(raw: "pd.Series[Any]", how: How) -> Column:
    text, faults = _text(raw, how)
    codes, words = different(text)
    return _spread(codes, [_CHANNEL_OF.get(fold(w), "other") for w in words], raw.index), faults


def is_channel(text: str) -> bool:
    """Whether a word names a channel."""
    return fold(text) in _CHANNEL_OF


def _flag(raw: "pd.Series[Any]", how: How) -> Column:
    codes, values = _distinct(raw)
    texts, faults = _sorted_out(codes, values, BLANK - NO)
    read, odd = [], {}
    for i, value in enumerate(values):
        text = texts.get(i) if isinstance(value, str) else as_text(value)
        read.append(text is not None and fold(text) not in NO and text not in NO)
        if read[-1] and fold(text or "") not in YES and text not in YES:
            odd[i] = ("neither yes nor no; read as yes", "Write yes or no.")
    out = np.array([*read, False])[codes]
    return pd.Series(out, index=raw.index), [*faults, *_faults(codes, values, odd)]


# ------------------------------------------------------------------------------------------------------------------- numbers

_DATE_HERE = ("a date where a number belongs", "Type the number, or format the cell as a number.")
_NO_NUMBER = (amounts.NO_NUMBER, "Type the number alone, like 1250.50.")
_YES_HERE = ("yes or no where a number belongs", "Type the number, or settle another meaning of the header with `retain map`.")
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
    codes, values = _distinct(raw, shown=True)
    texts, faults = _sorted_out(codes, values, BLANK_IN_NUMBERS)
    read: list[float] = [_plain_number(v) * how.scale for v in values]
    wrong: dict[int, Found] = {i: _DATE_HERE for i, v in enumerate(values) if isinstance(v, dt.date | dt.time | dt.timedelta)}
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
    numbers, currencies = amounts.read_texts(texts.values(), decimal_comma=how.decimal_comma, scale=how.scale, shares=shares)
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
    faults += [*_faults(codes, values, wrong), *_faults(codes, values, undecided, undecided=True)]
    return pd.Series(out, index=raw.index), [*faults, *_currencies(codes, values, currencies)]


_YES_OR_NO = {"yes", "no", "true", "false"}


def _mixed(codes: Any, values: Sequence[Any], texts: Mapping[int, str], read: Sequence[float]) -> list[int]:
    """Different values that may or may not be percentages: those with % or those without, whichever is rare, else both.

    A number of a cell within 1 goes with percentages: so a workbook holds what it shows as 12 %.
    """
    marked = [i for i, t in texts.items() if read[i] == read[i] and amounts.is_share(t)]
    if not marked:
        return []
    plain = [i for i, n in enumerate(read) if n == n and i not in marked and (i in texts or abs(n) > 1)]
    often = np.bincount(codes[codes >= 0], minlength=len(values))
    with_it, without = (sum(often[i] for i in which) for which in (marked, plain))
    return plain if with_it > 4 * without else marked if without > 4 * with_it else [*marked, *plain]


def _amounts(raw: "pd.Series[Any]", how: How) -> Column:
    return _numbers(raw, how)


def _shares(raw: "pd.Series[Any]", how: How) -> Column:
    return _numbers(raw, how, shares=True)


def _days(raw: "pd.Series[Any]", how: How) -> Column:
    """Numbers of days, also as people say how often: "4 weeks", "monthly", "2x a year"; each such word is noted with its days."""
    if raw.dtype.kind in "iuf":
        return _amounts(raw, how)
    codes, values = _distinct(raw)
    read = {i: float(n) for i, v in enumerate(values) if isinstance(v, str) and (n := spans.read_days(v))}
    table = np.array([*(read.get(i, math.nan) for i in range(len(values))), math.nan])
    said = np.isin(codes, list(read))
    column, faults = _amounts(raw.astype(object).mask(said) if said.any() else raw, how)
    faults = [
        replace(f, fix="Type the days alone, like 28; until then the tier's cadence is used.")
        if f.problem == amounts.NO_NUMBER
        else f
        for f in faults
    ]
    for i, days in read.items():
        rows = np.flatnonzero(codes == i)
        faults.append(Fault(int(rows[0]), str(values[i]).strip(), f"a word for how often; read as every {days:g} day{'' if days == 1 else 's'}",
                            "Nothing, if that is meant; else type the days alone.", "note", len(rows)))  # fmt: skip
    return column.where(~said, pd.Series(table[codes], index=column.index)), faults


def _counts(raw: "pd.Series[Any]", how: How) -> Column:
    """Whole numbers, also as a word ("one")."""
    if raw.dtype.kind in "iuf":
        return _amounts(raw, how)
    column, faults = _amounts(raw.map(lambda v: spans.number_word(v) or v if isinstance(v, str) else v), how)
    return column, [replace(f, fix="Type the number alone, like 8.") if f.problem == amounts.NO_NUMBER else f for f in faults]


def _plain_number(value: Any) -> float:
    """A number as a float; not a number for anything else and for infinities."""
    return float(value) if isinstance(value, int | float) and math.isfinite(value) else math.nan


def _currencies(codes: Any, values: Sequence[Any], found: Counter[str]) -> list[Fault]:
    """A finding where one column holds money of several currencies, at the first cell of the rarer ones."""
    if len(found) < 2:
        return []
    usual = min(found, key=lambda c: (-found[c], c))
    odd = [i for i, v in enumerate(values) if isinstance(v, str) and amounts.currency_of(v) not in ("", usual)]
    rows = np.flatnonzero(np.isin(codes, odd))
    said = ", ".join(sorted(found))
    return [Fault(int(rows[0]), str(values[codes[rows[0]]]), f"several currencies in this column ({said}); they are added up as if they were one",
                  "Convert them to one currency.", count=len(rows))]  # fmt: skip


def _spans(raw: "pd.Series[Any]", how: How) -> Column:
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


# --------------------------------------------------------------------------------------------------------------------- dates

_AS_DATE = "Type it as a date (or as 2026-11-22); until then the cell counts as blank."
_SETTLE_ORDER = "Set day_first to yes or no in the Settings sheet or by --set, or type it as a date."
_ONE_EACH = "Give each contact a row of its own; the text is kept as a note."


def _dates(raw: "pd.Series[Any]", how: How) -> Column:
    if raw.dtype.kind == "M":
        days = raw.dt.tz_localize(None) if getattr(raw.dt, "tz", None) is not None else raw
        return days.dt.normalize().astype("M8[us]"), []
    plain = _all_days(raw) if raw.dtype == object else None
    if plain is not None:
        return pd.Series(plain.astype("M8[us]"), index=raw.index), []
    codes, values = _distinct(raw, shown=True)
    texts, faults = _sorted_out(codes, values, BLANK_IN_NUMBERS)
    read: list[Any] = [None if isinstance(v, str) else _day_of(v, how.epoch) for v in values]
    for i, day in zip(texts, dates.read_texts(texts.values(), epoch=EPOCHS[how.epoch], day_first=how.day_first), strict=True):
        read[i] = day
    either = {i: (d.said, _SETTLE_ORDER) for i, d in enumerate(read) if isinstance(d, dates.Either)}
    wrong = {i: (d, _ONE_EACH if d == dates.SEVERAL else _AS_DATE) for i, d in enumerate(read) if isinstance(d, str)}
    table = np.array([*(d if isinstance(d, dt.date) else None for d in read), None], dtype="M8[D]")
    faults += [
        Fault(f.position, f.value, f.problem, f.fix, kept=f.value if f.problem == dates.SEVERAL else "")
        for f in _faults(codes, values, wrong)
    ]
    faults += _faults(codes, values, either, undecided=True)
    return pd.Series(table[codes].astype("M8[us]"), index=raw.index), [*faults, *_swapped(codes, values, list(texts.values()))]


def _swapped(codes: Any, values: Sequence[Any], texts: list[str]) -> list[Fault]:
    """A finding where Excel seems to have taken days for months: typed days beyond the 12th stayed text, all others became dates."""
    real = [i for i, v in enumerate(values) if isinstance(v, dt.date)]
    proofs = [dates.order_of([text]) for text in texts]
    few = len(real) >= 3 and len(texts) >= 2 and all(proofs)
    if not few and (len(texts) < 3 or len(real) < 5 or dates.order_of(texts) is not True):
        return []
    if any(values[i].day > 12 for i in real):
        return []
    rows = np.flatnonzero(np.isin(codes, real))
    return [Fault(int(rows[0]), as_text(values[codes[rows[0]]]) or "",
                  f"{len(rows)} real dates in this column all lie on the 1st to 12th, and the days beyond are text: day and month of the real dates were probably swapped when they were typed or opened",
                  "Compare one with its source; import the dates anew with the day first.", count=len(rows))]  # fmt: skip


def _all_days(raw: "pd.Series[Any]") -> Any:
    """The column as days at once, where it holds only dates of our centuries and blanks; None otherwise."""
    codes, values = pd.factorize(raw.to_numpy(dtype=object))
    if not set(map(type, values)) <= {dt.date, dt.datetime} or any(type(v) is dt.datetime and v.tzinfo for v in values):
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
        if 19_000_101 <= value < 22_000_000 and (day := dates.read_texts([str(int(value))], epoch=EPOCHS[epoch])[0]):
            return "a number that is no day of a calendar" if isinstance(day, str | dates.Either) else day
        if not 1 <= value < 110_000:
            return "a number that is no day of a calendar"
        value = EPOCHS[epoch] + dt.timedelta(days=int(value))
    elif not isinstance(value, dt.date):
        return "a time of day where a date belongs" if isinstance(value, dt.time | dt.timedelta) else "no date"
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


def _done(raw: "pd.Series[Any]", how: How) -> Column:
    """Days on which something was done; "yes" and its like are SOME_DAY, "no" is blank."""
    if raw.dtype.kind == "M":
        return _dates(raw, how)
    codes, values = _distinct(raw)
    said = [is_done(v) for v in values]
    if all(s is None for s in said):
        return _with_done_fix(_dates(raw, how))
    known, done = (np.array([*(test(s) for s in said), False])[codes] for test in (lambda s: s is not None, bool))
    column, faults = _with_done_fix(_dates(raw.astype(object).mask(known), how))
    return column.mask(done, pd.Timestamp(SOME_DAY)).astype("M8[us]"), faults


def _with_done_fix(read: Column) -> Column:
    column, faults = read
    return column, [
        replace(f, problem="neither a day nor yes", fix=_DAY_OR_YES) if f.problem == dates.NO_DATE else f for f in faults
    ]


_DAY_OR_YES = "Write the day, or yes; until then it is not done."

_READERS: dict[str, Callable[["pd.Series[Any]", How], Column]] = {
    "id": _id,
    "text": _text,
    "long": _notes,
    "date": _dates,
    "count": _counts,
    "days": _days,
    "number": _shares,
    "money": _amounts,
    "minutes": _spans,
    "share": _shares,
    "flag": _flag,
    "done": _done,
    "channel": _channel,
    "phone": _phone,
    "email": _email,
}
