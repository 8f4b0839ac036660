"""A book that says nothing by which customers can be told apart: all are called alike."""

from collections.abc import Sequence

import pandas as pd

from toolkit.book import Book, has
from toolkit.problem import Problem
from toolkit.reading.likeness import likely
from toolkit.schema.inputs import INPUTS

FEWEST = 3
"""Customers of whom it is told that they all have one tier."""

WAY_OUT = (
    "Add a column Annual revenue to the customers, or a sheet Orders with dates and amounts"
    " (`retain map` settles a header that has another name); or write A, B or C into a column"
    " Class or Tier override."
)


def why_no_tiers(book: Book) -> str:
    """What is missing for tiers, and the way out; "" where customers differ in what makes one.

    Customers whose tier was set by hand need nothing.
    """
    customers, settings = book.tables["customers"], book.settings
    criteria, missing = ["revenue"], "no customer has revenue"
    if settings.tier_method == "points":
        criteria += ["potential", "influence", "customer_since"]
        missing = "no customer has revenue, potential, influence or a first day"
    if settings.tier_method == "own":
        criteria, missing = ["own_class"], "no customer has a class in the list"
    without = customers[customers["account"] & customers["tier_override"].isna()]
    if _tells_amounts(book) or not len(without):
        return ""
    if customers[criteria].notna().to_numpy().any():
        return _all_alike(without, criteria, book)
    every = f"every {settings.cadence_other} days"
    return (
        f"No tiers: {missing}, so all are called alike, {every}. {_may_be_revenue(book)}{WAY_OUT}"
    )


def _all_alike(customers: pd.DataFrame, criteria: Sequence[str], book: Book) -> str:
    """What is told where all have one tier, as one criterion says the same of all; else ""."""
    said = customers[criteria[0]]
    is_alike = said.notna().all() and said.nunique() == 1
    if len(criteria) > 1 or len(said) < FEWEST or not is_alike:
        return ""
    what = "the same class" if criteria[0] == "own_class" else "the same revenue"
    return f"One tier for all: every customer has {what}. {_may_be_revenue(book)}{WAY_OUT}"


def _tells_amounts(book: Book) -> bool:
    """Whether Orders say what any came to; a book that was made of a larger one goes by that."""
    if not has(book, "orders"):
        return False
    return book.whole is not None or bool(book.tables["orders"]["amount"].notna().any())


def about_tiers(book: Book) -> list[Problem]:
    """The same as a problem, for who checks a book before anything is written."""
    what, _, fix = why_no_tiers(book).partition(". ")
    if not what:
        return []
    title = book.mapped["customers"].title if "customers" in book.mapped else ""
    return [Problem(sheet=title, problem=what, fix=fix, severity="note", first=True)]


def _may_be_revenue(book: Book) -> str:
    """Which headers of the list that are not used may be the revenue; "" for none."""
    if "customers" not in book.mapped:
        return ""
    at = book.mapped["customers"]
    names = []
    for header in at.unmapped:
        if header in at.needless:
            continue
        proposals = at.proposed.get(header) or likely(header, INPUTS["customers"], [])
        if any(proposal.column == "revenue" for proposal in proposals):
            names.append(repr(header))
    return f"{' or '.join(names)} may be it. " if names else ""
