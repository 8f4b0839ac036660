"""The sheet Playbook: steps that nobody can go by, tags that nobody has; and orders that say little
of who is new.
"""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from toolkit.checks.tiers_known import tier_of_words
from toolkit.parsing.playbook_steps import read_step
from toolkit.problem import Problem
from toolkit.reading.mapped import Mapped, problem
from toolkit.rules.playbook_rules import is_short, looks_recent
from toolkit.rules.point_rules import bare, words_of
from toolkit.settings import Settings

TIERS = ("a", "b", "c")


def check_playbook(
    tables: Mapping[str, pd.DataFrame], mapped: Mapping[str, Mapped], settings: Settings, as_of: Any
) -> list[Problem]:
    """What is wrong with the playbook that the book goes by; nothing where it is switched off."""
    if not settings.playbook:
        return []
    found = []
    if "playbook" in mapped:
        found += _about_steps(tables, mapped)
    if "customers" in mapped:
        found += _about_gift_days(settings)
    if "orders" in mapped and len(tables["orders"]):
        found += _about_orders(tables, mapped, as_of)
    return found


def _about_steps(tables: Mapping[str, pd.DataFrame], mapped: Mapping[str, Mapped]) -> list[Problem]:
    """Cells that cannot be read, names that stand twice, and tags that no customer has."""
    at, steps = mapped["playbook"], tables["playbook"]
    found: list[Problem] = []
    names: set[str] = set()
    tags: set[str] | None = None
    for row, cells in zip(steps.index, steps.to_dict("records"), strict=True):
        step, wrong = read_step(cells)
        for w in wrong:
            value = cells[w.column]
            found.append(
                problem(at, w.column, row, value=value, says=w.says, fix=w.fix, severity=w.severity)
            )
        if step is None:
            continue
        if step.key in names:
            says = "another step above has this name; what is done for one counts for both"
            fix = "Give each step a name of its own."
            found.append(problem(at, "step", row, value=step.name, says=says, fix=fix))
        names.add(step.key)
        if step.others and tags is None:
            tags = _tags(tables)
        for word in step.others:
            if bare(word) not in (tags or ()) and tier_of_words(word) is None:
                says = "no tier, and no customer has it as an interest or bought of it"
                fix = "Correct it, or add it to the interests of those whom the step is for."
                found.append(problem(at, "for", row, value=word, says=says, fix=fix))
    return found


def _about_gift_days(settings: Settings) -> list[Problem]:
    """Countries and days in the settings for gifts that are not known."""
    if (settings.season_days, settings.ship_days) == _AS_THEY_COME:
        return []
    from toolkit.checks.gift_days import check_gift_days

    return check_gift_days(settings)


_AS_THEY_COME = (Settings().season_days, Settings().ship_days)


def _tags(tables: Mapping[str, pd.DataFrame]) -> set[str]:
    """Every tier, interest and category of the book, as they are compared."""
    customers = tables["customers"]
    known = {*TIERS, *map(bare, customers["tier_override"].dropna().unique())}
    for text in [*customers["interests"].dropna(), *tables["orders"]["category"].dropna().unique()]:
        known |= words_of(text)
    return known


def _about_orders(
    tables: Mapping[str, pd.DataFrame], mapped: Mapping[str, Mapped], as_of: Any
) -> list[Problem]:
    """That the orders begin so lately that nobody can tell from them who is new."""
    orders = tables["orders"]
    days = orders["date"][orders["date"] <= pd.Timestamp(as_of)]
    begin = days.min()
    if not is_short(begin, as_of):
        return []
    listed = tables["customers"][["customer_id", "customer_since"]].dropna()
    unknown = orders.loc[days.index][["customer_id", "date"]].dropna()
    unknown = unknown[~unknown["customer_id"].isin(listed["customer_id"])]
    first = unknown.groupby(unknown["customer_id"].astype("str"))["date"].min()
    if not looks_recent(first, begin=begin, as_of=as_of):
        return []
    says = (
        f"most first orders of the {len(first)} customers without Customer since stand at the begin"
        f" of the sheet, {begin:%Y-%m-%d}; it may hold the latest orders only, so nobody is called "
        "new by it"
    )
    fix = "Add older orders, or a column Customer since to the customer list."
    severity, count = "note", len(first)
    at = mapped["orders"]
    return [problem(at, "date", None, says=says, fix=fix, severity=severity, count=count)]
