"""Where a setting's value comes from: defaults < TOML file < Settings sheet < command line.

The last one wins.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, NamedTuple

from toolkit.errors import NotFoundError, SettingsError, ToolkitError, nearest
from toolkit.settings import KEYS, OUTSIDE, Settings
from toolkit.settings.choices import HELD_IN, Origins, as_choice, cannot_mean, with_choice
from toolkit.settings.setting_values import clock, reports_as_typed, setting_value
from toolkit.words.folding import fold

COMMAND_LINE = "command line"
_ELSEWHERE = "Delete it there, and say it by --set or in the file of --config."
_BEFORE_READING = (
    "encoding",
    "read_memory",
    "read_seconds",
    "database_memory",
    "database_rows",
    "time_zone",
    "language",
)
SHOWN_ERRORS = 3
"""So many wrong settings are told one by one; of more, the first two and how many there are."""


class Said(NamedTuple):
    """One value as somebody gave it: `origin` is shown beside the setting, `place` in an error."""

    key: str
    value: Any
    origin: str
    place: str
    in_sheet: bool = False


class GivenSettings(dict[str, str]):
    """Settings that win over all others, and where they stand; else that is the command line."""

    def __init__(self, values: Mapping[str, str], origin: str) -> None:
        super().__init__(values)
        self.origin = origin


def layer(
    *,
    toml: Path | None = None,
    sheet: Iterable[tuple[str, Any, str]] = (),
    sheet_title: str = "Settings",
    answers: Iterable[tuple[str, Any, str]] = (),
    given: Mapping[str, Any] | None = None,
) -> tuple[Settings, Origins]:
    """Lay the sources over each other; returns the settings and where each value came from.

    In: `sheet`, rows of (setting, value, cell); `answers`, rows of (setting, value, place) that a
    person typed into our sheet of questions, which win over it; `given`, KEY=VALUE of the command
    line. A blank value is none. Raises SettingsError, with every key that nobody knows and every
    value of the wrong form named by its place, or with what two settings say against each other.
    """
    settings = Settings()
    origins = {setting.name: "default" for setting in fields(Settings)}
    wrong: list[str] = []
    for said in _all_said(toml, sheet, sheet_title, given, answers):
        if said.value is None or said.value == "":
            continue
        choice = as_choice(said.key, said.value)
        if choice and cannot_mean(choice):
            wrong.append(f"{said.place}: {cannot_mean(choice)}")
            continue
        if choice:
            settings = with_choice(settings, choice)
            origins[HELD_IN[choice.what]] = said.origin
            origins[f"{choice.what} {choice.name}"] = said.origin
            continue
        setting = KEYS.get(fold(said.key))
        if setting is None:
            wrong.append(_unknown(said))
            continue
        if said.in_sheet and setting.name in OUTSIDE:
            wrong.append(f"{said.place}: {setting.name} cannot stand in a workbook. {_ELSEWHERE}")
            continue
        origins[setting.name] = said.origin
        if said.in_sheet and setting.metadata["check"] == "report":
            # A word that names no report is told in Problems, and stops no refresh.
            reports: dict[str, Any] = {setting.name: reports_as_typed(said.value)}
            settings = replace(settings, **reports)
            continue
        try:
            changed = {setting.name: setting_value(setting, said.value, said.place)}
        except SettingsError as error:
            wrong.append(str(error))
        else:
            settings = replace(settings, **changed)
    if wrong:
        raise SettingsError(_told(wrong))
    _check_together(settings)
    return settings, origins


def with_value(settings: Settings, name: str, value: Any, place: str) -> Settings:
    """The settings with another value of one of them, as somebody gave it at this place.

    Raises SettingsError where it has not the form of the setting or contradicts another one.
    """
    changed = replace(settings, **{name: setting_value(KEYS[fold(name)], value, place)})
    _check_together(changed)
    return changed


def _all_said(
    toml: Path | None,
    sheet: Iterable[tuple[str, Any, str]],
    sheet_title: str,
    given: Mapping[str, Any] | None,
    answers: Iterable[tuple[str, Any, str]] = (),
) -> Iterator[Said]:
    """Every value that was given, the one that wins last."""
    if toml:
        for key, value in _read_toml(toml).items():
            yield Said(key, value, toml.name, str(toml))
    for key, value, cell in sheet:
        place = f"{sheet_title}!{cell}" if cell else sheet_title
        yield Said(key, value, place, place, in_sheet=True)
    for key, value, place in answers:
        yield Said(key, value, place, place, in_sheet=True)
    origin = given.origin if isinstance(given, GivenSettings) else COMMAND_LINE
    for key, value in (given or {}).items():
        yield Said(key, value, origin, origin)


def _unknown(said: Said) -> str:
    known = [setting.name for setting in fields(Settings)]
    return f"{said.place}: nobody knows the setting {said.key!r}. {nearest(said.key, known)}"


def _told(wrong: list[str]) -> str:
    if len(wrong) <= SHOWN_ERRORS:
        return "\n".join(wrong)
    return "\n".join([*wrong[:2], f"... and {len(wrong) - 2} more wrong settings."])


def _check_together(settings: Settings) -> None:
    """Raise SettingsError where two settings, each right by itself, contradict each other."""
    cut_a, cut_b = settings.cut_a, settings.cut_b
    if cut_a > cut_b:
        raise SettingsError(f"cut_a ({cut_a}) is above cut_b ({cut_b}): A must end before B does.")
    starts, ends = settings.day_starts, settings.day_ends
    if clock(starts) >= clock(ends):
        raise SettingsError(f"day_starts ({starts}) is not before day_ends ({ends}).")
    weights = (
        settings.weight_revenue,
        settings.weight_potential,
        settings.weight_influence,
        settings.weight_service,
    )
    if min(weights) < 0 or not sum(weights):
        text = "The four weights must not be negative, and one of them must be above 0."
        raise SettingsError(text)


def settings_to_read_by(toml: Path | None, given: Mapping[str, Any] | None) -> Settings:
    """The settings that are needed before a book is read; all others are as nobody said them."""
    settings = Settings()
    for said in _all_said(toml, (), "", given):
        setting = KEYS.get(fold(said.key))
        if setting and setting.name in _BEFORE_READING and said.value not in (None, ""):
            value = setting_value(setting, said.value, said.place)
            settings = replace(settings, **{setting.name: value})
    return settings


def language_said(toml: Path | None, given: Mapping[str, Any] | None) -> str:
    """The language that was said beside the book, in which a person is told where it is not read.

    English where none was, and where the settings themselves are wrong.
    """
    try:
        said = settings_to_read_by(toml, given).language
    except ToolkitError:
        return ToolkitError.language
    return ToolkitError.language if said == "auto" else said


def as_toml(rows: Mapping[str, str]) -> str:
    """Setting rows as lines of a TOML file, in JSON's spelling, which TOML shares."""
    lines = []
    for key, value in rows.items():
        shown_key = json.dumps(key, ensure_ascii=False)
        shown_value = json.dumps(value, ensure_ascii=False)
        lines.append(f"{shown_key} = {shown_value}\n")
    return "".join(lines)


def _read_toml(path: Path) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise NotFoundError(f"No such configuration file: {path}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} is not a readable TOML file: {error}") from None
    except OSError as error:
        raise SettingsError(f"{path} cannot be read: {error.strerror}") from None
