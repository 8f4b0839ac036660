"""Values to try: of the settings of a command line the one that a what-if is asked for."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, NamedTuple

from toolkit.errors import SettingsError
from toolkit.settings import KEYS, Settings
from toolkit.settings.layers import COMMAND_LINE, with_value
from toolkit.words.folding import fold

EXAMPLE = "calls_per_day=6,8,10"


class Tried(NamedTuple):
    """A setting and the values to try, as they were typed; "" and none where nobody said any."""

    name: str = ""
    values: tuple[str, ...] = ()


def split_tried(given: Mapping[str, str]) -> tuple[dict[str, str], Tried]:
    """The settings that hold for every plan, and the one whose values are tried.

    That is the one with commas between several values; without such a one the only number, or yes
    or no, that is given. Raises SettingsError for several values of two settings, and of one that
    is no number.
    """
    several = [key for key, text in given.items() if _has_list(key, text)]
    if len(several) > 1:
        raise SettingsError(
            f"{COMMAND_LINE}: {' and '.join(several)} both have several values, and one setting "
            "is tried at a time.\nGive the others one value each."
        )
    scalars = [key for key in given if _is_scalar(key)]
    if not several and len(scalars) == 1:
        several = scalars
    if not several:
        return dict(given), Tried()
    key = several[0]
    values = [text.strip() for text in given[key].split(",")]
    others = {name: text for name, text in given.items() if name != key}
    if not _is_scalar(key):
        raise SettingsError(
            f"{COMMAND_LINE}: {key} is no number, so no several values of it can be tried.\n"
            f"Take a setting like {EXAMPLE}; `retain settings` lists all."
        )
    each_once = tuple(dict.fromkeys(text for text in values if text))
    return others, Tried(KEYS[fold(key)].name, each_once)


def settings_tried(settings: Settings, tried: Tried) -> dict[str, Settings]:
    """The settings with each of the values, by how the value is shown; in the order given.

    Raises SettingsError naming the setting, for a value of another form too.
    """
    made = [with_value(settings, tried.name, text, COMMAND_LINE) for text in tried.values]
    return {shown_value(getattr(one, tried.name)): one for one in made}


def shown_value(value: Any) -> str:
    """A value as a table of a what-if names it.

    >>> shown_value(8), shown_value(0.15), shown_value(True)
    ('8', '0.15', 'yes')
    """
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:.15g}"


_LISTS = {f.name for f in fields(Settings) if isinstance(f.default, tuple)} | {"working_days"}
"""Settings whose one value may hold commas."""


def _has_list(key: str, text: str) -> bool:
    """Whether several values are given to a setting that takes one; what nobody knows has none."""
    setting = KEYS.get(fold(key))
    return setting is not None and "," in text and setting.name not in _LISTS


def _is_scalar(key: str) -> bool:
    setting = KEYS.get(fold(key))
    return setting is not None and isinstance(setting.default, int | float)
