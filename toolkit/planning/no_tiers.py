"""A book that says nothing by which customers can be told apart: all are called alike."""

from toolkit.book import Book, has

WAY_OUT = (
    "Add a column Annual revenue to the customers, or a sheet Orders with dates and amounts"
    " (`retain map` settles a header that has another name); or write A, B or C into a column"
    " Tier override."
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
    without = customers[customers["account"] & customers["tier_override"].isna()]
    if has(book, "orders") or not len(without) or customers[criteria].notna().to_numpy().any():
        return ""
    every = f"every {settings.cadence_other} days"
    return f"No tiers: {missing}, so all are called alike, {every}. {WAY_OUT}"
