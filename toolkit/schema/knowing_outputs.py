"""The tables of what is known of customers, and of the people on both sides."""

from toolkit.schema.model import Table, col

KNOWN_BY_TIER = Table(
    "known_by_tier",
    "Known by tier",
    (
        col("tier", "text", "Tier"),
        col("customers", "count", "Customers"),
        col("known", "share", "Known %"),
        col("contact", "share", "Contact"),
        col("interests", "share", "Interests"),
        col("needs", "share", "Needs"),
        col("answers", "share", "Answers"),
        col("preferences", "share", "Preferences"),
    ),
    page="Known",
    note="The mean of the parts for which the book has a place: a person and a way to reach them; "
    "interests; a need in the sheet Needs; questions answered within the days of the setting "
    "answer_days; channel, language, best hours and best days.",
)
LEAST_KNOWN = Table(
    "least_known",
    "Least known first",
    (
        col("customer_id", "id", "Customer ID", width=12),
        col("name", "text", "Customer", width=28),
        col("tier", "text", "Tier", width=6),
        col("owner", "text", "Rep", width=16),
        col("known", "share", "Known %"),
        col("contact", "share", "Contact"),
        col("interests", "share", "Interests"),
        col("needs", "share", "Needs"),
        col("answers", "share", "Answers"),
        col("preferences", "share", "Preferences"),
        col("question", "long", "To ask in the next call", width=48),
    ),
    page="Known",
)
MISSING_INTRODUCTIONS = Table(
    "missing_introductions",
    "Missing introductions",
    (
        col("customer_id", "id", "Customer ID", width=12),
        col("name", "text", "Customer", width=28),
        col("tier", "text", "Tier", width=6),
        col("owner", "text", "Rep", width=16),
        col("function", "text", "Function", width=20),
        col("their_person", "text", "Their person", width=20),
        col("our_person", "text", "Our person", width=20),
        col("missing", "text", "Missing", width=26),
        col("due", "date", "Due", width=13),
        col("days_late", "days", "Days late", width=9),
    ),
    page="Known",
    note="Each function needs a person on both sides and a day on which they were introduced, by "
    "the end of the days of the setting new_days.",
)
