"""Headers and sheets that a person settled: how each stands among the settings."""

from dataclasses import replace
from typing import Any, NamedTuple

from toolkit.settings import Settings
from toolkit.words.folding import fold

Origins = dict[str, str]
"""Where each value came from, by the setting's name.

A settled header or sheet under its own key.
"""

HELD_IN = {"column": "columns", "sheet": "sheets", "name": "names"}
"""First word of a setting that settles one header, sheet or name -> the field that holds them."""

NOTHING = ("-", "none")
"""What people write where a header or a sheet is to mean nothing."""


class Choice(NamedTuple):
    """One settled header, sheet or name of a customer: `what` is "column", "sheet" or "name",
    `name` which one, `value` its meaning.
    """

    what: str
    name: str
    value: str


def as_choice(key: str, value: object) -> Choice | None:
    """The choice that a setting like "column Calls.Result" stands for.

    None for any other setting.
    """
    what, _, name = key.strip().partition(" ")
    name = name.strip()
    if what.casefold() not in HELD_IN or not name:
        return None
    return Choice(what.casefold(), name, str(value).strip())


def choice_key(sheet: str, header: str | None = None) -> str:
    """How a settled header (or, without one, a settled sheet) is spelled as a setting."""
    if header is None:
        return f"sheet {sheet}"
    return f"column {sheet}.{header}"


def name_key(name: str) -> str:
    """How a settled name, by which a log calls a customer, is spelled as a setting."""
    return f"name {name}"


def with_choice(settings: Settings, choice: Choice) -> Settings:
    """The settings with one choice more, in place of what was said of it before."""
    field = HELD_IN[choice.what]
    wanted = fold(choice.name)
    kept = []
    for entry in getattr(settings, field):
        name, _, _ = entry.rpartition("=")
        if fold(name) != wanted:
            kept.append(entry)
    kept.append(f"{choice.name}={choice.value}")
    changed: dict[str, Any] = {field: tuple(kept)}
    return replace(settings, **changed)


def settled(settings: Settings, origins: Origins, what: str) -> dict[str, tuple[str, str]]:
    """What the person settled of "column", "sheet" or "name": folded name -> (value, where said).

    The value "" says that the header, sheet or name means nothing.
    """
    found = {}
    for entry in getattr(settings, HELD_IN[what]):
        name, _, value = entry.rpartition("=")
        meaning = "" if value.casefold() in NOTHING else value
        said_where = origins.get(f"{what} {name}", origins[HELD_IN[what]])
        found[fold(name)] = (meaning, said_where)
    return found
