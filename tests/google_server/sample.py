"""A small customer book as a spreadsheet of the server."""

from typing import Any

from tests.google_server.state import Spreadsheet

CUSTOMERS = [
    ["Customer ID", "Customer", "Owner", "Annual revenue", "Country", "Phone", "Notes"],
    ["C1", "Meyer & Söhne", "Ana", 90000, "Germany", "+49 30 1", "=likes tea"],
    ["C2", "Blau GmbH", "Ana", 5000.5, "Spain", "0049 171", None],
    ["C3", "Nobody yet", "Ben", None, None, None, None],
]
CALLS: list[list[Any]] = [
    ["Date", "Customer ID", "Outcome", "Notes"],
    [46328, "C1", "Reached", "wants a quote"],
    [46346, "C2", "No answer", None],
]


def sample(key: str) -> Spreadsheet:
    """Customers and their calls; days are serial numbers, as the service keeps them."""
    book = Spreadsheet(key, "Our customers")
    book.add_sheet("Customers", CUSTOMERS)
    book.add_sheet("Calls", CALLS)
    return book
