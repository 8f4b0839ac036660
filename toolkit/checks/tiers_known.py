"""The classes that people keep of their customers, A to C or gold to bronze, as their tiers."""

from typing import Any, NamedTuple

import pandas as pd

from toolkit.problem import Ask, Problem
from toolkit.reading.mapped import Mapped, header_problem
from toolkit.settings import Settings
from toolkit.settings.choices import Origins
from toolkit.words.every_language import folded_words
from toolkit.words.folding import fold

_CLASSES = {
    "A": folded_words(lambda language: language.classes.get("A", "")) | {"a", "1"},
    "B": folded_words(lambda language: language.classes.get("B", "")) | {"b", "2"},
    "C": folded_words(lambda language: language.classes.get("C", "")) | {"c", "d", "3", "4"},
}
_TIER_OF = {word: tier for tier, words in _CLASSES.items() for word in words}
_BEST = {"vip", "vips", "diamond"}
_WHOM = {"customer", "customers", "account", "accounts", "client", "clients", "kunde", "kunden"}


class OwnClasses(NamedTuple):
    """The list with the tier that each customer's own class is; and by which method it is rated."""

    customers: pd.DataFrame
    method: str
    origin: str


def tier_of_class(value: Any) -> str | None:
    """The tier that a class people keep stands for; None for any other word.

    >>> [tier_of_class(word) for word in ("a", "Gold", "2", "Klasse C", "", None)]
    ['A', 'A', 'B', 'C', None, None]
    """
    if not isinstance(value, str) or not value.strip():
        return None
    word = value.split()[-1].rstrip("+-*.")
    return _TIER_OF.get(fold(word))


def tier_of_words(text: str) -> str | None:
    """The tier that whoever a step is for is said to have; None for words that name no class.

    >>> [tier_of_words(text) for text in ("gold", "Silver customers", "key accounts", "VIP", "oak")]
    ['A', 'B', 'A', 'A', None]
    """
    class_word, *others = text.split() or [""]
    if any(fold(word) not in _WHOM for word in others):
        return None
    return "A" if fold(class_word) in _BEST else tier_of_class(class_word)


def with_own_classes(
    customers: pd.DataFrame, at: Mapped, settings: Settings, origins: Origins, told: list[Problem]
) -> OwnClasses:
    """Use the classes that stand in the list, where nobody settled how tiers come about.

    That is told first. A class that is no A, B or C, and none of their like, is told beside it.
    """
    method, origin = settings.tier_method, origins["tier_method"]
    if not at.has("own_class") or not customers["own_class"].notna().any():
        return OwnClasses(customers, method, origin)
    said = customers["own_class"]
    tiers = said.map(tier_of_class, na_action="ignore").astype("str")
    customers = customers.assign(own_class=tiers.where(tiers.notna()))
    is_chosen = origin != "default"
    if is_chosen and method != "own":
        return OwnClasses(customers, method, origin)
    listed = customers["account"]
    counts = customers.loc[listed, "own_class"].value_counts()
    parts = [f"{int(counts.get(tier, 0))} {tier}" for tier in _CLASSES]
    header = at.header("own_class")
    without = int((listed & customers["own_class"].isna()).sum())
    unknown = said[listed & said.notna() & customers["own_class"].isna()].unique()
    says = f"the classes in {header!r} are the tiers: {', '.join(parts)}"
    if without:
        says += f", and {without} without a class that is known"
    if len(unknown):
        says += f" ({', '.join(map(repr, unknown[:3]))})"
    if not is_chosen or without:
        told.append(
            header_problem(
                at,
                at.positions["own_class"],
                says=says,
                fix="Nothing, if that is so; else set tier_method to share or points.",
                severity="note",
                count=int(listed.sum()),
                first=not is_chosen,
                asks=() if is_chosen else (_ask(header, says),),
            )
        )
    place = f"{at.title}, {header!r}"
    return OwnClasses(customers, "own", origin if is_chosen else place)


def _ask(header: str, says: str) -> Ask:
    """The question by what tiers are made, which is asked once."""
    return Ask(
        "tier_method",
        f"Do the classes in {header!r} make the tiers (own), or does revenue (share)?",
        ("own", "share"),
        "The classes are the tiers.",
        f"{says[:1].upper()}{says[1:]}.",
    )
