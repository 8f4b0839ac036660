"""What the values under a header say about it: they confirm or contradict a column, whatever the order of the rows."""

import datetime as dt
import re
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd

from toolkit.parsing import dates
from toolkit.parsing.cells import (
    BLANK_IN_NUMBERS,
    NO,
    YES,
    as_text,
    different,
)
from toolkit.parsing.days import is_done
from toolkit.parsing.durations import read_days
from toolkit.parsing.texts import is_channel
from toolkit.schema import INBOUND, OUTBOUND, fold
from toolkit.settings import ATTEMPT_WORDS, SUCCESS_WORDS

ENOUGH = 5
"""Filled cells below which values contradict nothing."""
FEW = 2
"""And below which words contradict no date."""
_OUTCOMES = {fold(w) for w in (*SUCCESS_WORDS, *ATTEMPT_WORDS)}
_PHONE_LIKE = re.compile(
    r"[+(]?[\d][\d\s()./+\-]{4,}(?:\s*(?:x|ext|extension|durchwahl|dw)\.?\s*\d+)?$", re.I
)
_TAX_NUMBER = re.compile(r"\d{2}\.\d{3}\.\d{3}/\d{4}-\d{2}$|\d{3}-\d{2,3}-\d{2,3}-\d{2,3}$")


class Evidence:
    """The values of one raw column, looked at when asked for."""

    def __init__(self, raw: "pd.Series[Any] | None" = None) -> None:
        self._raw = raw if raw is not None else pd.Series(dtype=object)

    @cached_property
    def _counted(self) -> tuple[list[Any], Any]:
        """The different values that say anything, and how often each is there."""
        codes, values = different(self._raw)
        counts = np.bincount(codes[codes >= 0], minlength=len(values))
        kept = [
            i
            for i, v in enumerate(values)
            if not (isinstance(v, str) and len(v) < 16 and v.strip().casefold() in _NOTHING)
        ]
        return [values[i] for i in kept], counts[kept]

    @cached_property
    def _types(self) -> frozenset[type]:
        if self._raw.dtype == "str":
            blank = self._raw.isna()
            return frozenset([*([float] if blank.any() else []), *([] if blank.all() else [str])])
        return frozenset(map(type, self._raw.to_numpy(dtype=object)))

    @cached_property
    def filled(self) -> int:
        """Cells that hold anything."""
        return int(self._counted[1].sum())

    @property
    def repeats(self) -> bool:
        """Whether values come again, as customers do in a log and not in a list."""
        return len(self._counted[0]) < 0.9 * self.filled

    @property
    def outcomes(self) -> int:
        """How many different values are known as outcomes of a call; 0 where most values are none."""
        known = sum(map(_is_outcome, self._counted[0]))
        return known if 2 * known >= len(self._counted[0]) else 0

    def same(self, other: "Evidence") -> bool:
        """Whether both columns hold the same values row by row."""
        return list(map(_plain, self._raw)) == list(map(_plain, other._raw))

    def share(self, test: Any) -> float:
        """Share of the different values that pass a test."""
        values = self._counted[0]
        return float(sum(map(test, values)) / max(1, len(values)))

    def against(self, column: str) -> str:
        """Why the values cannot be this column's; "" where they can, or where there are too few to tell."""
        test, said = _NEEDS.get(column, (None, ""))
        dated = column in _WORDS and not self._types.isdisjoint(_DATES)
        named = column in _NAMES and str in self._types
        if not (dated or named or test) or self._types <= _SURE.get(said, frozenset()):
            return ""
        if self.filled < (FEW if test in (_maybe_day, _maybe_done) else ENOUGH):
            return ""
        if test and self.share(test) < (0.2 if self.filled >= ENOUGH else 0.01):
            return said
        if self.filled >= ENOUGH and dated and self.share(_is_day) > 0.8:
            return "its values are dates"
        if self.filled >= ENOUGH and named and self.share(_is_email) > 0.8:
            return "its values are e-mail addresses"
        return ""

    def confirms(self, column: str) -> bool:
        """Whether most values can only be this column's."""
        test = _CONFIRMS.get(column)
        return bool(test and self.filled and self.share(test) >= 0.6)

    def kind(self) -> str:
        """The kind the values are beyond doubt: email, phone, date or channel; "" for all others."""
        if self.filled < ENOUGH:
            return ""
        for kind, test in (
            ("email", _is_email),
            ("date", _is_day_or_text),
            ("phone", _is_phone),
            ("channel", _is_channel),
        ):
            if self.share(test) >= 0.8:
                return kind
        return ""


_NOTHING = BLANK_IN_NUMBERS | {""}


def _plain(value: Any) -> Any:
    return value.strip() if isinstance(value, str) else None if value != value else value


def _is_day(value: Any) -> bool:
    return isinstance(value, dt.date)


def _is_day_or_text(value: Any) -> bool:
    return _is_day(value) or (
        isinstance(value, str)
        and not isinstance(dates.read_texts([value], epoch=dates.FIRST_DAY)[0], str)
    )


def _maybe_day(value: Any) -> bool:
    """Dates, serial numbers, and text that has a digit."""
    if isinstance(value, str):
        return any(c.isdigit() for c in value) and "@" not in value
    return isinstance(value, dt.date) or (
        isinstance(value, int | float)
        and (1 <= value < 110_000 or 19_000_101 <= value < 22_000_000)
    )


def _maybe_number(value: Any) -> bool:
    if isinstance(value, str):
        return any(c.isdigit() for c in value) and "@" not in value
    return isinstance(value, int | float | dt.timedelta | dt.time)


def _maybe_days(value: Any) -> bool:
    return _maybe_number(value) or (isinstance(value, str) and read_days(value) is not None)


def _maybe_minutes(value: Any) -> bool:
    """What can be the length of a call; numbers beyond four hours are rather seconds."""
    return _maybe_number(value) and not (isinstance(value, int | float) and value > 240)


def _is_email(value: Any) -> bool:
    return isinstance(value, str) and "@" in value


def _is_phone(value: Any) -> bool:
    """Numbers of a phone, written as such: no date, and no bare digits as of a tax number."""
    if (
        not isinstance(value, str)
        or not _PHONE_LIKE.match(value.strip())
        or not 6 <= sum(c.isdigit() for c in value) <= 17
    ):
        return False
    bare = value.strip().isdigit() and value.strip()[0] != "0"
    return not bare and not _TAX_NUMBER.match(value.strip()) and not _is_day_or_text(value)


def _maybe_phone(value: Any) -> bool:
    return (
        not isinstance(value, dt.date)
        and "@" not in (text := as_text(value) or "")
        and sum(c.isdigit() for c in text) >= 5
    )


def _is_channel(value: Any) -> bool:
    return isinstance(value, str) and is_channel(value)


def _is_outcome(value: Any) -> bool:
    return isinstance(value, str) and fold(value) in _OUTCOMES


def _is_direction(value: Any) -> bool:
    return isinstance(value, str) and fold(value) in INBOUND | OUTBOUND


def _maybe_flag(value: Any) -> bool:
    text = as_text(value) or ""
    return fold(text) in YES | NO or text in YES | NO


def _maybe_done(value: Any) -> bool:
    return _maybe_day(value) or is_done(value) is not None


_DAY = (_maybe_day, "its values are no dates")
_NUMBER = (_maybe_number, "its values are no numbers")
_DATES = {dt.date, dt.datetime, pd.Timestamp}
_SURE = {
    _DAY[1]: frozenset({dt.date, dt.datetime, type(None)}),
    _NUMBER[1]: frozenset({float, int, type(None)}),
}
"""Types of cells that need no second look."""
_NEEDS = {
    **dict.fromkeys(("date", "last_contact", "next_follow_up", "customer_since", "follow_up_due", "next_call_override", "due", "opened",
                     "resolved_on", "promised_on", "closed_on", "first_response", "away_from", "away_to"), _DAY),
    **dict.fromkeys(("revenue", "amount", "calls_per_day"), _NUMBER),
    "cadence_override": (_maybe_days, "its values are no numbers of days"),
    "minutes": (_maybe_minutes, "its values are no minutes, rather seconds"),
    **dict.fromkeys(("email", "email_2"), (_is_email, "its values are no e-mail addresses")),
    **dict.fromkeys(("phone", "phone_2"), (_maybe_phone, "its values are no phone numbers")),
    "channel": (_is_channel, "its values are no channels"),
    "follow_up_done": (_maybe_done, "its values are neither dates nor yes and no"),
    "do_not_call": (_maybe_flag, "its values are not yes and no"),
}  # fmt: skip
_CONFIRMS = {
    "channel": _is_channel,
    "direction": _is_direction,
    "outcome": _is_outcome,
    "email": _is_email,
    "phone": _is_phone,
    "do_not_call": _maybe_flag,
}
_WORDS = (
    "name",
    "customer",
    "contact_person",
    "owner",
    "by",
    "status",
    "outcome",
    "purpose",
    "follow_up",
    "notes",
    "city",
    "country",
)
_NAMES = ("name", "customer", "contact_person", "first_name", "last_name", "owner", "by")
