"""A book that says nothing by which customers can be told apart: all are called alike."""

from toolkit.book import Book, has
from toolkit.problem import Problem

WAY_OUT = (
    "Add a column Annual revenue to the customers, or a sheet Orders with dates and amounts"
    " (`retain map` settles a header that has another name); or write A, B or C into a column"
    " Class or Tier override."
)


def why_no_tiers(book: Book) -> str:
    """What is missing for tiers, and the way out; "" where any customer has what makes one.

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
    if _tells_amounts(book) or not len(without) or customers[criteria].notna().to_numpy().any():
        return ""
    every = f"every {settings.cadence_other} days"
    return (
        f"No tiers: {missing}, so all are called alike, {every}. {_may_be_revenue(book)}{WAY_OUT}"
    )


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
    names = []
    for header, proposals in book.mapped["customers"].proposed.items():
        if any(proposal.column == "revenue" for proposal in proposals):
            names.append(repr(header))
    return f"{' or '.join(names)} may be it. " if names else ""
