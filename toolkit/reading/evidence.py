"""What the values under a header say about it, whatever the order of the rows."""

import datetime as dt
from collections.abc import Callable
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd

from toolkit.parsing.cells import BLANK_IN_NUMBERS, LONGEST_NOTHING, different
from toolkit.parsing.days import is_done
from toolkit.reading.value_tests import (
    is_amount,
    is_channel_word,
    is_class,
    is_code,
    is_day,
    is_day_or_text,
    is_direction,
    is_document,
    is_email,
    is_no_amount,
    is_no_class,
    is_order_state,
    is_outcome,
    is_phone,
    maybe_day,
    maybe_days,
    maybe_done,
    maybe_flag,
    maybe_minutes,
    maybe_number,
    maybe_phone,
    says_done,
    says_how_often,
)

Test = Callable[[Any], bool]
MOST = 0.6
"""Share of the different values that confirm what a header may mean."""
ENOUGH = 5
"""Filled cells below which values contradict nothing."""
FEW = 2
"""And below which words contradict no date."""
_TESTS_OF_FEW = (maybe_day, maybe_done, is_no_amount)
_DAY = (maybe_day, "its values are no dates")
_NUMBER = (maybe_number, "its values are no numbers")
_DATES = {dt.date, dt.datetime, pd.Timestamp}
_SURE_TYPES = {
    _DAY[1]: frozenset({dt.date, dt.datetime, type(None)}),
    _NUMBER[1]: frozenset({float, int, type(None)}),
}
"""Types of cells that need no second look."""
_DAYS = (
    "date", "last_contact", "next_follow_up", "customer_since", "follow_up_due",
    "next_call_override", "due", "opened", "resolved_on", "promised_on", "closed_on",
    "first_response", "away_from", "away_to",
)  # fmt: skip
_NEEDS = {
    **dict.fromkeys(_DAYS, _DAY),
    **dict.fromkeys(("revenue", "amount", "calls_per_day"), _NUMBER),
    "cadence_override": (maybe_days, "its values are no numbers of days"),
    "minutes": (maybe_minutes, "its values are no minutes, rather seconds"),
    **dict.fromkeys(("email", "email_2"), (is_email, "its values are no e-mail addresses")),
    **dict.fromkeys(("phone", "phone_2"), (maybe_phone, "its values are no phone numbers")),
    "channel": (is_channel_word, "its values are no channels"),
    "interests": (is_no_class, "its values are classes"),
    "paid": (is_no_amount, "its values are numbers"),
    "paid_amount": _NUMBER,
    "follow_up_done": (maybe_done, "its values are neither dates nor yes and no"),
    "do_not_call": (maybe_flag, "its values are not yes and no"),
}
_CONFIRMS = {
    "channel": is_channel_word,
    "direction": is_direction,
    "outcome": is_outcome,
    "email": is_email,
    "phone": is_phone,
    "do_not_call": maybe_flag,
    "document": is_document,
    "own_class": is_class,
    "paid_amount": is_amount,
    "state": says_done,
    "status": is_order_state,
}
_LETTERS = ("A", "B", "C", "D")
"""Classes of customers that need no header which says so."""
_WORDS = (
    "name", "customer", "contact_person", "owner", "by", "status", "outcome", "purpose",
    "follow_up", "notes", "city", "country",
)  # fmt: skip
"""Columns of words, which are never mostly dates."""
_NAMES = ("name", "customer", "contact_person", "first_name", "last_name", "owner", "by")
"""Columns of names, which are never mostly e-mail addresses."""
_NEVER_DAYS = (*_NAMES, "city", "country")
"""Columns of which already two days say that they are none."""
_KINDS: tuple[tuple[str, Test], ...] = (
    ("email", is_email),
    ("date", is_day_or_text),
    ("phone", is_phone),
    ("channel", is_channel_word),
)
"""Kinds that values can be beyond doubt, in the order in which they are tried."""


class Evidence:
    """The values of one raw column, looked at when asked for."""

    def __init__(self, raw: "pd.Series[Any] | None" = None) -> None:
        self._raw = pd.Series(dtype=object) if raw is None else raw

    @cached_property
    def _counted(self) -> tuple[list[Any], Any]:
        """The different values that say anything, and how often each is there."""
        codes, values = different(self._raw)
        counts = np.bincount(codes[codes >= 0], minlength=len(values))
        kept = [i for i, value in enumerate(values) if not _is_nothing(value)]
        return [values[i] for i in kept], counts[kept]

    @cached_property
    def _types(self) -> frozenset[type]:
        """The types of the cells; a column that is text already has texts and blanks only."""
        if self._raw.dtype != "str":
            return frozenset(map(type, self._raw.to_numpy(dtype=object)))
        is_blank = self._raw.isna()
        types: set[type] = set()
        if is_blank.any():
            types.add(float)
        if not is_blank.all():
            types.add(str)
        return frozenset(types)

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
        """How many different values are outcomes of a call; 0 where most values are none."""
        values = self._counted[0]
        known = sum(map(is_outcome, values))
        return known if 2 * known >= len(values) else 0

    def same(self, other: "Evidence") -> bool:
        """Whether both columns hold the same values row by row."""
        return list(map(_trimmed, self._raw)) == list(map(_trimmed, other._raw))

    def share(self, test: Test) -> float:
        """Share of the different values that pass a test."""
        values = self._counted[0]
        return float(sum(map(test, values)) / max(1, len(values)))

    @property
    def are_marks(self) -> bool:
        """Whether the values say yes or no, of which there is at least one.

        An "x" is such a mark here, which says nothing in columns of words.
        """
        _, values = different(self._raw)
        marks = [maybe_flag(value) for value in values]
        pairs = zip(marks, values, strict=True)
        return any(marks) and all(mark or _is_nothing(value) for mark, value in pairs)

    def all_pass(self, test: Test) -> bool:
        """Whether there are values and all of them pass a test, told at the first that does not."""
        values = self._counted[0]
        return bool(values) and all(map(test, values))

    def against(self, column: str) -> str:
        """Why the values cannot be this column's; "" where they can, or are too few to tell."""
        test, says = _NEEDS.get(column, (None, ""))
        may_be_dates = column in _WORDS and not self._types.isdisjoint(_DATES)
        may_be_emails = column in _NAMES and str in self._types
        may_be_texts = column in _NEVER_DAYS and str in self._types
        if not (test or may_be_dates or may_be_emails or may_be_texts):
            return ""
        # Counting the values of a log costs most of all here.
        if self._types <= _SURE_TYPES.get(says, frozenset()):
            return ""
        has_enough = self.filled >= ENOUGH
        has_few = self.filled >= FEW
        if column in _NEVER_DAYS and has_few and self.all_pass(_is_no_number_but_a_day):
            return "its values are dates"
        if test and self.filled >= (FEW if test in _TESTS_OF_FEW else ENOUGH):
            fewest = 0.2 if has_enough else 0.01
            if self.share(test) < fewest:
                return says
        if has_enough and may_be_dates and self.share(is_day) > 0.8:
            return "its values are dates"
        if has_enough and may_be_emails and self.share(is_email) > 0.8:
            return "its values are e-mail addresses"
        return ""

    def confirms(self, column: str) -> bool:
        """Whether most values can only be this column's."""
        test = _CONFIRMS.get(column)
        is_so = bool(test and self.filled and self.share(test) >= MOST)
        return is_so and not (column == "outcome" and self._are_states)

    @property
    def _are_states(self) -> bool:
        """Whether words that may be outcomes say of some rows that they are still planned."""
        planned = [value for value in self._counted[0] if is_done(value) is False]
        is_any = any(not is_outcome(value) for value in planned)
        return is_any and self.share(says_done) >= MOST

    @property
    def are_days(self) -> bool:
        """Whether all values are days, and there are any."""
        return self.all_pass(is_day_or_text)

    @property
    def are_addresses(self) -> bool:
        """Whether nearly all values are phone numbers or e-mail addresses, and there are any."""
        if not self.filled:
            return False
        return self._nearly_all_pass(is_phone) or self._nearly_all_pass(is_email)

    @property
    def are_codes(self) -> bool:
        """Whether all values are numbers of accounts, each another one, and there are any."""
        return self.all_pass(is_code) and not self.repeats

    @property
    def are_class_letters(self) -> bool:
        """Whether all values are the letters A to D, and at least two of them are there."""
        values = self._counted[0]
        return 1 < len(values) <= len(_LETTERS) and all(map(_is_class_letter, values))

    @property
    def are_cadences(self) -> bool:
        """Whether all values are words for how often, like "monthly"."""
        return self.all_pass(says_how_often)

    def kind(self) -> str:
        """The kind the values are beyond doubt: email, phone, date or channel; "" for others."""
        if self.filled < ENOUGH:
            return ""
        for kind, test in _KINDS:
            if self._nearly_all_pass(test):
                return kind
        return ""

    def _nearly_all_pass(self, test: Test) -> bool:
        """Whether the share that passes a test is 0.8 at least, told as soon as it cannot be.

        Most columns are none of the kinds, and a long sheet has many values.
        """
        values = self._counted[0]
        passing = len(values)
        for value in values:
            if not test(value):
                passing -= 1
                if passing < 0.8 * len(values):
                    return False
        return bool(values)


Look = Callable[[int], Evidence]
"""The values under a header, by its position."""


def _is_no_number_but_a_day(value: Any) -> bool:
    """Whether a cell is a day that no bare number is, as ids may be."""
    return is_day_or_text(value) and not str(value).strip().replace(".", "").isdecimal()


def _is_class_letter(value: Any) -> bool:
    return isinstance(value, str) and value.strip() in _LETTERS


def _is_nothing(value: Any) -> bool:
    """Whether a cell holds a word for nothing."""
    if not isinstance(value, str) or len(value) >= LONGEST_NOTHING:
        return False
    text = value.strip().casefold()
    return not text or text in BLANK_IN_NUMBERS


def _trimmed(value: Any) -> Any:
    """A cell without the blanks around it; None for a blank one."""
    if isinstance(value, str):
        return value.strip()
    return None if value != value else value
