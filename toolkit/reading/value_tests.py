"""What a single value can be: a day, a number, an e-mail address, a phone number, an outcome."""

import datetime as dt
import re
from typing import Any

from toolkit.parsing import dates
from toolkit.parsing.cells import NO, YES, as_text
from toolkit.parsing.days import is_done
from toolkit.parsing.durations import read_days
from toolkit.parsing.texts import is_channel
from toolkit.schema.channels import INBOUND, OUTBOUND
from toolkit.settings.default_words import ATTEMPT_WORDS, SUCCESS_WORDS
from toolkit.words.every_language import folded_words, words_of
from toolkit.words.folding import fold

_OUTCOMES = {fold(w) for w in (*SUCCESS_WORDS, *ATTEMPT_WORDS)}
_DOCUMENTS = folded_words(lambda language: "|".join(language.documents.values()))
_ORDER_STATES = folded_words(
    lambda language: "|".join((*language.order_states.values(), language.paid))
)
_CLASSES = folded_words(lambda language: "|".join(language.classes.values())) | set("abcd1234")
LONGEST_CLASS = 12
_EXTENSION = "|".join(words_of(lambda language: language.extension))
_CODE = re.compile(r"[A-Za-z]{0,4}[-./]?\d[\d./-]{0,14}")
_PHONE_LIKE = re.compile(rf"[+(]?[\d][\d\s()./+\-]{{4,}}(?:\s*(?:{_EXTENSION})\.?\s*\d+)?$", re.I)
_TAX_NUMBER = re.compile(r"\d{2}\.\d{3}\.\d{3}/\d{4}-\d{2}$|\d{3}-\d{2,3}-\d{2,3}-\d{2,3}$")


def is_day(value: Any) -> bool:
    """Whether a cell is a day of its own type."""
    return isinstance(value, dt.date)


def is_day_or_text(value: Any) -> bool:
    """Whether a cell is a day, or a text that is read as one."""
    if not isinstance(value, str):
        return is_day(value)
    return not isinstance(dates.read_texts([value], epoch=dates.FIRST_DAY)[0], str)


def maybe_day(value: Any) -> bool:
    """Dates, serial numbers, and text that has a digit."""
    if isinstance(value, str):
        return _has_digit(value)
    if isinstance(value, int | float):
        return 1 <= value < 110_000 or 19_000_101 <= value < 22_000_000
    return is_day(value)


def is_number(value: Any) -> bool:
    """Whether a cell is a number of its own type, and no flag, nor blank."""
    is_one = isinstance(value, int | float) and not isinstance(value, bool)
    return bool(is_one and value == value)


def maybe_number(value: Any) -> bool:
    """Numbers, times, and text that has a digit."""
    if isinstance(value, str):
        return _has_digit(value)
    return isinstance(value, int | float | dt.timedelta | dt.time)


def _has_digit(text: str) -> bool:
    return any(c.isdigit() for c in text) and "@" not in text


def maybe_days(value: Any) -> bool:
    """What can be a number of days."""
    if maybe_number(value):
        return True
    return isinstance(value, str) and read_days(value) is not None


def maybe_minutes(value: Any) -> bool:
    """What can be the length of a call; numbers beyond four hours are rather seconds."""
    if isinstance(value, int | float) and value > 240:
        return False
    return maybe_number(value)


def is_email(value: Any) -> bool:
    """Whether a cell looks like an e-mail address."""
    return isinstance(value, str) and "@" in value


def is_code(value: Any) -> bool:
    """Whether a cell is one word with digits, or a whole number, as an account is numbered.

    >>> is_code("D10001"), is_code(10001), is_code("Studio 54"), is_code("Kunz")
    (True, True, False, False)
    """
    if isinstance(value, str):
        return bool(_CODE.fullmatch(value.strip()))
    return isinstance(value, int | float) and value == int(value)


def is_phone(value: Any) -> bool:
    """Numbers of a phone, written as such: no date, and no bare digits as of a tax number."""
    if not isinstance(value, str):
        return False
    text = value.strip()
    digits = sum(c.isdigit() for c in text)
    if not _PHONE_LIKE.match(text) or not 6 <= digits <= 17:
        return False
    is_bare = text.isdigit() and text[0] != "0"
    return not is_bare and not _TAX_NUMBER.match(text) and not is_day_or_text(value)


def maybe_phone(value: Any) -> bool:
    """What can be a phone number."""
    if is_day(value):
        return False
    text = as_text(value) or ""
    return "@" not in text and sum(c.isdigit() for c in text) >= 5


def is_channel_word(value: Any) -> bool:
    """Whether a cell names a channel."""
    return isinstance(value, str) and is_channel(value)


def is_outcome(value: Any) -> bool:
    """Whether a cell is a known outcome of a call."""
    return isinstance(value, str) and fold(value) in _OUTCOMES


def is_direction(value: Any) -> bool:
    """Whether a cell says who called whom."""
    return isinstance(value, str) and fold(value) in INBOUND | OUTBOUND


def is_class(value: Any) -> bool:
    """Whether a cell is a class that people keep of their customers: A, 2, gold."""
    text = as_text(value) or ""
    return len(text) < LONGEST_CLASS and fold(text) in _CLASSES


def is_no_class(value: Any) -> bool:
    """Whether a cell is no class that people keep, as interests are none."""
    return not is_class(value)


def is_no_amount(value: Any) -> bool:
    """Whether a cell is a word or a day, or 0 or 1, which may say no and yes."""
    is_flag = (as_text(value) or "") in ("0", "1")
    return is_flag or not maybe_number(value) or _is_written_day(value)


def is_amount(value: Any) -> bool:
    """Whether a cell is a number that no flag and no day is."""
    return not is_no_amount(value)


def _is_written_day(value: Any) -> bool:
    return not isinstance(value, int | float) and is_day_or_text(value)


def is_document(value: Any) -> bool:
    """Whether a cell names a kind of document, like an invoice or a credit note."""
    return isinstance(value, str) and fold(value) in _DOCUMENTS


def is_order_state(value: Any) -> bool:
    """Whether a cell is a state of an order, like paid or cancelled, and not one of a country."""
    return isinstance(value, str) and fold(value) in _ORDER_STATES


def maybe_flag(value: Any) -> bool:
    """What can be a yes or a no."""
    text = as_text(value) or ""
    return fold(text) in YES | NO or text in YES | NO


def says_done(value: Any) -> bool:
    """Whether a cell says that something is done, or that it is not."""
    return isinstance(value, str) and is_done(value) is not None


def maybe_done(value: Any) -> bool:
    """What can say that something is done: a day, a yes or a no."""
    return maybe_day(value) or is_done(value) is not None


def says_how_often(value: Any) -> bool:
    """Whether a cell is a word for how often: "monthly", "every 6 weeks"."""
    return isinstance(value, str) and read_days(value) is not None
