"""One value that a person gave to a setting, in the form that the setting wants, or what is wrong
with it.
"""

import codecs
import datetime as dt
import math
import re
from typing import Any
from zoneinfo import ZoneInfo

from toolkit.errors import SettingsError
from toolkit.schema.report_names import GO_WHEN_DELETED, REPORT_NAMES, named_report
from toolkit.words.every_language import LANGUAGES, words_of
from toolkit.words.folding import fold

YES = {"1.0", *words_of(lambda language: language.yes)}
NO = {"0.0", *words_of(lambda language: language.no)}
_CODES = {fold(language.name): language.code for language in LANGUAGES if language.name}
"""Languages by what they call themselves."""
_SERVICE = re.compile(r"[^=]*\S[^=]*=\s*\d{1,4}\s*$")
"""A name with its days, like Same Day=0."""


class _Unfit(Exception):
    """A value has not the form that its setting wants; the text says which."""


def setting_value(setting: Any, value: Any, origin: str) -> Any:
    """A value in the form of its setting (a field of Settings).

    Raises SettingsError naming the place.
    """
    try:
        return _fitting(setting, value)
    except _Unfit as wanted:
        text = f"{origin}: {setting.name} cannot be {value!r}; it must be {wanted}."
        raise SettingsError(text) from None


def _fitting(setting: Any, value: Any) -> Any:
    default, check = setting.default, setting.metadata["check"]
    text = str(value).strip()
    if setting.name == "as_of":
        return _day(value, text)
    if isinstance(default, tuple):
        return _list(value, check)
    if isinstance(default, bool):  # before numbers, as True is one of them
        return _yes_or_no(text)
    if check == "share":
        return _share(_number(value, text), percent=text.endswith("%"))
    if isinstance(default, int):
        return _whole_number(_number(value, text), check, percent=text.endswith("%"))
    if isinstance(default, float):
        return _number(value, text)
    if setting.name == "language":
        return _word(_CODES.get(fold(text), text), check)
    if "|" in check:
        return _word(text, check)
    return _TEXTS.get(check, str)(text)


def _list(value: Any, check: str) -> tuple[str, ...]:
    """Several texts, from a list of TOML or with commas between them."""
    if check == "report":
        return _reports(value)
    filled = _parts(value, ",")
    if check == "service" and not all(_SERVICE.match(text) for text in filled):
        raise _Unfit("days by name, like Same Day=0, First Class=1")
    return filled


def _parts(value: Any, between: str) -> tuple[str, ...]:
    """The texts of a list, or what stands between any of these signs; none that is blank."""
    parts = value if isinstance(value, list | tuple) else re.split(f"[{between}]", str(value))
    texts = [str(part).strip() for part in parts]
    return tuple(text for text in texts if text)


def _reports(value: Any) -> tuple[str, ...]:
    """The names of reports, each once, as people write them: Contact quality, contact-quality."""
    names = reports_as_typed(value)
    if any(name not in REPORT_NAMES for name in names):
        raise _Unfit(f"names out of {', '.join(REPORT_NAMES)}")
    return names


def reports_as_typed(value: Any) -> tuple[str, ...]:
    """The names of reports, each once; a word that names none stands as it was typed."""
    return tuple(dict.fromkeys(_report(text) or text for text in _parts(value, ",;\n")))


def _report(text: str) -> str | None:
    pages = {fold(page): name for name, page in GO_WHEN_DELETED.items()}
    names = {fold(name): name for name in GO_WHEN_DELETED}
    return named_report(text) or pages.get(fold(text)) or names.get(fold(text))


def _yes_or_no(text: str) -> bool:
    if text.casefold() in YES:
        return True
    if text.casefold() in NO:
        return False
    raise _Unfit("yes or no")


def _word(text: str, check: str) -> str:
    """One of the words that stand between bars in the check.

    TOML's true and false are yes and no.
    """
    word = text.casefold()
    if check == "yes|no":
        word = {"true": "yes", "false": "no"}.get(word, word)
    words = check.split("|")
    if word not in words:
        raise _Unfit(" or ".join(words))
    return word


def _day(value: Any, text: str) -> dt.date:
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    try:
        day = dt.date.fromisoformat(text[:10])
    except ValueError:
        raise _Unfit("a date like 2026-11-22") from None
    if not 1905 <= day.year <= 2150:
        raise _Unfit("a day between 1905 and 2150")
    return day


def _number(value: Any, text: str) -> float:
    """A finite number; a percent sign is left to the caller, as some settings know none."""
    if isinstance(value, bool):
        raise _Unfit("a number")
    try:
        number = float(text.rstrip("% "))
    except ValueError:
        raise _Unfit("a number") from None
    if not math.isfinite(number):
        raise _Unfit("a number")
    return number


def _share(number: float, *, percent: bool) -> float:
    """A part of one; 80 and 80 % are 0.8 as well."""
    if percent or number > 1:
        number = number / 100
    if not 0 <= number <= 1:
        raise _Unfit("a share between 0 and 1, or a percentage")
    return number


def _whole_number(number: float, check: str, *, percent: bool) -> int:
    low, high = map(int, check.split("-"))
    if percent or not number.is_integer() or not low <= number <= high:
        raise _Unfit(f"a whole number from {low} to {high}")
    return int(number)


def _encoding(text: str) -> str:
    """The name by which Python knows an encoding.

    One that encodes no text, like base64, is none.
    """
    try:
        "".encode(text)
        return codecs.lookup(text).name
    except LookupError:
        raise _Unfit("an encoding like cp1250, mac_roman or shift_jis") from None


def _zone(text: str) -> str:
    try:
        ZoneInfo(text)
    except (KeyError, ValueError, OSError):
        raise _Unfit("a time zone like Europe/Madrid") from None
    return text


def _time(text: str) -> str:
    try:
        return clock(text).isoformat("minutes")
    except ValueError:
        raise _Unfit("a time like 09:00") from None


_TEXTS = {"encoding": _encoding, "zone": _zone, "time": _time}
"""Readers of texts by the check that asks for one; any other text stands as it is."""


def clock(text: str) -> dt.time:
    """A time of day as people type it; raises ValueError.

    >>> clock("9"), clock("8:30"), clock("17:00:00")
    (datetime.time(9, 0), datetime.time(8, 30), datetime.time(17, 0))
    """
    hours, _, rest = text.strip().partition(":")
    minutes, _, _ = rest.partition(":")
    return dt.time(int(hours), int(minutes or 0))
