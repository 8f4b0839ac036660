"""The tables of what is expected of customers: purchases and value within a horizon."""

from toolkit.schema.model import Table, col

_PAGE = "Expected"

EXPECTED_SAYS = Table(
    "expected_says",
    "What can be expected",
    (col("said", "long", "In words", width=110),),
    page=_PAGE,
)
EXPECTED_FIGURES = Table(
    "expected_figures",
    "Expected of all",
    (
        col("figure", "text", "Figure", width=34),
        col("value", "number", "Value"),
        col("low", "number", "From (95 %)"),
        col("high", "number", "To (95 %)"),
        col("n", "count", "Customers"),
        col("definition", "long", "Definition", width=60),
    ),
    page=_PAGE,
)
EXPECTED = Table(
    "expected",
    "Expected of each",
    (
        col("customer_id", "id", "Customer ID", width=12),
        col("name", "text", "Customer", width=28),
        col("tier", "text", "Tier", width=6),
        col("owner", "text", "Rep", width=16),
        col("orders", "count", "Days with orders"),
        col("last_order", "date", "Last order", width=13),
        col("expected", "number", "Expected purchases"),
        col("low", "number", "From (90 %)"),
        col("high", "number", "To (90 %)"),
        col("spend", "money", "A purchase"),
        col("value", "money", "Expected value"),
        col("value_low", "money", "Value, from"),
        col("value_high", "money", "Value, to"),
    ),
    page=_PAGE,
    note="Purchases (days with orders) within the days of the setting expected_days, by BG/NBD; "
    "what a purchase comes to by Gamma-Gamma, where that holds. The interval is of purchases: nine "
    "of ten customers will lie in theirs. A past that goes on as it was is all that it knows: it "
    "is no measure of how well a customer is kept.",
)
