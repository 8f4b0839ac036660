"""Headers and sheets that a person settled: how each stands among the settings."""

from dataclasses import replace
from typing import Any, NamedTuple

from toolkit.settings import Settings
from toolkit.words.folding import fold

Origins = dict[str, str]
"""Where each value came from, by the setting's name.

A settled header or sheet under its own key.
"""

HELD_IN = {
    "column": "columns",
    "sheet": "sheets",
    "name": "names",
    "outcome": "outcomes",
    "status": "statuses",
    "state": "states",
}
"""First word of a setting that settles one header, sheet, name or word -> the field that holds
them.
"""
WORDS = {
    "outcome": {"reached": "success_outcomes", "not reached": "attempt_outcomes"},
    "status": {
        "active": "active_statuses",
        "paused": "paused_statuses",
        "lost": "lost_statuses",
        "no contact": "no_contact_statuses",
    },
    "state": {"counts": "counting_states", "void": "void_states"},
}
"""What a settled outcome, status or state may mean -> the setting whose words mean that."""
WHICH = ".*="
"""What stands in the key of a question for a header, between the sheet and the column."""
WHICH_LIST = "sheet *=Customers"
"""The key of a question for the sheet that is the list of customers."""
EVERY = "all of them"
"""What is chosen where each of several sheets is a part of the list."""

NOTHING = ("-", "none")
"""What people write where a header or a sheet is to mean nothing."""
NONE = NOTHING[1]
"""The word that is offered for it."""


class Choice(NamedTuple):
    """One settled header, sheet, name of a customer, outcome, status or state: `what` is a word
    of `HELD_IN`, `name` which one, `value` its meaning.
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


def which_key(sheet: str, column: str) -> str:
    """The key of a question for the header that is a column; its answer is a header."""
    return f"column {sheet}{WHICH}{column}"


def name_key(name: str) -> str:
    """How a settled name, by which a log calls a customer, is spelled as a setting."""
    return f"name {name}"


def word_key(what: str, word: str) -> str:
    """How a settled outcome, status or state is spelled as a setting."""
    return f"{what} {word}"


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
    return _with_word(replace(settings, **changed), choice)


def _with_word(settings: Settings, choice: Choice) -> Settings:
    """The settings in which a settled word stands among those that mean the same."""
    meanings = WORDS.get(choice.what, {})
    for meaning, field in meanings.items():
        words = [word for word in getattr(settings, field) if fold(word) != fold(choice.name)]
        if fold(meaning) == fold(choice.value):
            words.append(choice.name)
        changed: dict[str, Any] = {field: tuple(words)}
        settings = replace(settings, **changed)
    return settings


def cannot_mean(choice: Choice) -> str:
    """Why a settled outcome, status or state cannot mean that; "" where it can."""
    meanings = WORDS.get(choice.what)
    if meanings is None or fold(choice.value) in map(fold, meanings):
        return ""
    return f"{choice.what} {choice.name} cannot be {choice.value!r}; say {' or '.join(meanings)}."


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
