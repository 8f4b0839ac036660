"""Who the customers of a book are: the list or what the logs name, their classes and last tiers."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

import pandas as pd

from toolkit.checks.status_checks import with_active_flag
from toolkit.checks.tiers_known import with_own_classes
from toolkit.entries.days_typed_over import days_typed_over
from toolkit.entries.last_tiers import TierSheet, typed_over, with_last_tiers
from toolkit.loading.draft import Draft
from toolkit.matching.customer_list import with_accounts
from toolkit.matching.gathered_customers import gathered
from toolkit.matching.listed_twice import report_twice, report_twice_gathered
from toolkit.problem import Problem
from toolkit.settings.choices import settled
from toolkit.words.folding import fold

CUSTOMER_KEYS = ("customer_id", "name", "contact_person", "email")
"""Columns by which a row of the list is known: the first one that is filled is its id."""


_SECOND = {"phone": "phone_2", "email": "email_2"}


def _with_only_numbers_first(customers: pd.DataFrame) -> pd.DataFrame:
    """The list with the second phone or address of who has no first one in its place."""
    for first, second in _SECOND.items():
        is_only = customers[first].isna() & customers[second].notna()
        if is_only.any():
            kept = customers[second].mask(is_only)
            only = customers[first].where(~is_only, customers[second])
            customers = customers.assign(**{first: only, second: kept})
    return customers


def list_customers(draft: Draft) -> None:
    """Say which rows of the list stand for a customer; without a list gather it from the logs."""
    tables, mapped, problems = draft.tables, draft.mapped, draft.problems
    if "customers" in mapped:
        customers = tables["customers"]
        customers = customers.assign(owner=_in_one_spelling(customers["owner"]))
        customers = _with_only_numbers_first(customers)
        customers = with_active_flag(customers, mapped["customers"])
        customers = with_accounts(customers, mapped["customers"], problems)
        report_twice(customers, mapped["customers"], problems)
        tables["customers"] = customers
        return
    logs = [name for name in ("calls", "orders") if name in mapped]
    customers = gathered([tables[name] for name in logs])
    first = mapped[logs[0]]
    report_twice_gathered(customers, first, problems)
    sheets = chain.from_iterable(mapped[name].sheets for name in logs)
    titles = _titles_of([sheet.title for sheet in sheets])
    problems.append(
        Problem(
            sheet=first.title,
            problem=f"there is no list of customers; {len(customers)} were gathered from {titles}",
            fix="Add a sheet Customers for tiers by revenue, reps, phones and days without calls.",
            severity="note",
            count=len(customers),
        )
    )
    tables["customers"] = customers


MOST_TITLES = 6
"""Sheets that are named of which customers are gathered."""


def _titles_of(sheets: Sequence[str]) -> str:
    """Titles of sheets, of many the first ones, as a sentence says them."""
    titles = list(dict.fromkeys(sheets))
    shown = ", ".join(titles[:MOST_TITLES])
    return shown if len(titles) <= MOST_TITLES else f"{shown}, ... ({len(titles)})"


def take_own_classes(draft: Draft) -> None:
    """Rate customers by the classes in their list, where it has any and nobody said otherwise."""
    if "customers" not in draft.mapped:
        return
    at, customers = draft.mapped["customers"], draft.tables["customers"]
    found = with_own_classes(customers, at, draft.settings, draft.origins, draft.problems)
    draft.tables["customers"] = found.customers
    draft.settings = replace(draft.settings, tier_method=found.method)
    draft.origins = {**draft.origins, "tier_method": found.origin}


def recall_tiers(draft: Draft, tiers: TierSheet | None) -> None:
    """Say beside each customer which tier it had, and which one was about to come."""
    at = draft.mapped.get("customers")
    columns = []
    if at:
        known = [at.positions[name] for name in CUSTOMER_KEYS if name in at.positions]
        columns = [at.origin.columns[position] for position in known]
        draft.problems += typed_over(tiers, columns, at.title)
        draft.problems += days_typed_over(tiers, columns, at.title)
    draft.tables["customers"] = with_last_tiers(draft.tables["customers"], tiers, columns)


def settled_names(draft: Draft) -> pd.DataFrame:
    """Other names of customers: those of the sheet, and those that a person settled."""
    said = settled(draft.settings, draft.origins, "name")
    aliases = draft.tables["aliases"]
    if not said:
        return aliases
    named = {name: customer for name, (customer, _) in said.items() if customer}
    names = {"alias": list(named), "customer": list(named.values())}
    return pd.concat([aliases, pd.DataFrame(names, dtype="str").reindex(columns=aliases.columns)])


def _in_one_spelling(names: "pd.Series[str]") -> "pd.Series[str]":
    """Names of people, each in the spelling that is met first, with single blanks."""
    spelling: dict[str, str] = {}
    for name in dict.fromkeys(names.dropna().tolist()):
        spelling.setdefault(fold(name), " ".join(name.split()))
    return names.map(lambda name: spelling[fold(name)], na_action="ignore").astype(names.dtype)
