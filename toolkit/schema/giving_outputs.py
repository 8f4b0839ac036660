"""The tables of what is given to customers."""

from toolkit.schema.model import Table, col

VALUE_ADDS = Table(
    "value_adds",
    "Value adds by tier",
    (
        col("tier", "text", "Tier"),
        col("customers", "count", "Customers"),
        col("with_any", "count", "Customers given to"),
        col("all", "count", "Value adds"),
        col("a_customer", "number", "Value adds per customer"),
        col("gift", "count", "Gifts"),
        col("offer", "count", "Offers"),
        col("preview", "count", "Previews"),
        col("report", "count", "Reports"),
        col("invitation", "count", "Invitations"),
        col("special_action", "count", "Special actions"),
        col("other", "count", "Other"),
        col("cost", "cost", "Cost without offers"),
        col("unknown_cost", "count", "Without a cost"),
    ),
    page="Giving",
    note="What was given in the last 365 days.",
)
GIVING_CHECKS = Table(
    "giving_checks",
    "Giving to look at",
    (
        col("customer_id", "id", "Customer ID", width=12),
        col("name", "text", "Customer", width=28),
        col("tier", "text", "Tier", width=6),
        col("owner", "text", "Rep", width=16),
        col("day", "date", "Day", width=13),
        col("state", "text", "State", width=9),
        col("kind", "text", "Kind", width=14),
        col("what", "text", "What", width=32),
        col("cost", "cost", "Cost"),
        col("warning", "long", "What speaks against it", width=52),
        col("line", "count", "Row", width=7),
    ),
    page="Giving",
    note="What is planned stands first, as it can still be changed. Gifts are compared by what "
    "they are; the same one twice is told, whenever it was.",
)
GIFT_BUDGETS = Table(
    "gift_budgets",
    "Budgets",
    (
        col("customer_id", "id", "Customer ID", width=12),
        col("name", "text", "Customer", width=28),
        col("tier", "text", "Tier", width=6),
        col("owner", "text", "Rep", width=16),
        col("budget", "cost", "Budget for 12 months"),
        col("spent", "cost", "Given in 12 months"),
        col("planned", "cost", "Planned"),
        col("left", "cost", "Left"),
        col("unknown_cost", "count", "Without a cost"),
        col("open_offers", "long", "Open offers", width=40),
    ),
    page="Giving",
    note="Customers of the sheet Giving, those with the least left first. Offers take nothing of "
    "a budget; an amount in another currency than the others is added nowhere (see Problems).",
)
