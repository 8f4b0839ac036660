"""The tables that a refresh writes, with the sheet each stands on and the charts beside it."""

from toolkit.schema import diary_outputs, wants_outputs
from toolkit.schema.model import Chart, Table, tables_in
from toolkit.schema.model import col as _c

ADDED = Table(
    "added", "Customers (tiers)",
    (
        _c("tier", "text", "Tier", width=8),
        _c("why_tier", "long", "Why this tier", width=46),
        _c("last_contact", "date", "Last contact", width=13),
        _c("contact_gap", "days", "Contact gap (days)", width=12),
        _c("next_call", "date", "Next call", width=13),
        _c("why_date", "long", "Why this date", width=56),
        _c("days_overdue", "days", "Days overdue", width=12),
        _c("open_gaps", "count", "Open gaps", width=10),
        _c("oldest_gap", "days", "Oldest gap (days)", width=12),
    ),
    page="Customers (tiers)",
)  # fmt: skip
"""The columns added at the right of the customers sheet; on a page of their own where they cannot stand there."""

CALL_SCHEDULE = Table(
    "call_schedule", "Call schedule",
    (
        _c("date", "date", "Date", width=17),
        _c("owner", "text", "Rep", width=16),
        _c("customer_id", "id", "Customer ID", width=12),
        _c("name", "text", "Customer", width=28),
        _c("tier", "text", "Tier", width=6),
        _c("care", "text", "Called as", width=8),
        _c("channel", "text", "Channel", width=9),
        _c("phone", "id", "Phone", width=18),
        _c("why_now", "long", "Why now", width=56),
        _c("last_note", "long", "Last note", width=36),
        _c("gaps", "long", "Open gaps and promises", width=30),
        _c("points", "long", "Points to raise", width=48),
        _c("outcome", "text", "Outcome", width=14, fills="outcome"),
        _c("channel_used", "text", "Channel used", width=12, fills="channel"),
        _c("notes", "long", "Notes", width=36, fills="notes"),
        _c("next_step", "long", "Next step", width=24, fills="follow_up"),
        _c("next_step_due", "date", "Next step due", width=14, fills="follow_up_due"),
        _c("rating", "number", "Rating", width=9, fills="rating"),
        _c("called_on", "date", "Called on", width=13, fills="date"),
        _c("row_key", "id", "Row key", width=11, hidden=True),
    ),
    page="Call schedule",
)  # fmt: skip
"""The row key says which run wrote the row, so that the same words typed on another day are another entry."""

ENTRIES = Table(
    "diary_entries", "Diary entries",
    (
        _c("date", "date", "Date", width=13),
        _c("customer_id", "id", "Customer ID", width=12),
        _c("customer", "text", "Customer", width=28),
        _c("by", "text", "By", width=16),
        _c("channel", "text", "Channel", width=10),
        _c("outcome", "text", "Outcome", width=14),
        _c("notes", "long", "Notes", width=40),
        _c("follow_up", "long", "Next step", width=28),
        _c("follow_up_due", "date", "Next step due", width=14),
        _c("rating", "text", "Rating", width=8),
        _c("planned", "date", "Planned for", width=13),
        _c("in_log", "text", "In the call log", width=14),
        _c("key", "id", "Key", width=18),
    ),
    page="Diary entries",
)  # fmt: skip
"""What was typed into the call schedule, row by row; the call log holds it too, unless `in_log` says not yet."""

FIGURES = Table(
    "figures", "Figures",
    (
        _c("figure", "text", "Figure", width=34),
        _c("period", "text", "Period", width=34),
        _c("value", "number", "Value", width=12),
        _c("n", "count", "Count", width=10),
        _c("definition", "long", "Definition", width=70),
    ),
    page="Retention report",
)  # fmt: skip

COVERAGE = Table(
    "coverage", "Coverage",
    (
        _c("tier", "text", "Called as"),
        _c("customers", "count", "Customers"),
        _c("on_track", "count", "On track"),
        _c("due_soon", "count", "Due soon"),
        _c("overdue", "count", "Overdue"),
        _c("never", "count", "Never"),
        _c("coverage", "share", "Coverage"),
    ),
    page="Retention report",
    note="Customers who may be called, by the class they are called as: when each was last reached against the cadence.",
    charts=(
        Chart("bar", "Who is called on time", "tier", ("on_track", "due_soon", "overdue", "never"), "Customers", "Called as",
              stacked=True),
    ),
)  # fmt: skip

CONTACT_GAPS = Table(
    "contact_gaps", "Contact gaps",
    (
        _c("band", "text", "Days since last contact"),
        _c("a", "count", "A"),
        _c("b", "count", "B"),
        _c("c", "count", "C"),
        _c("other", "count", "Others"),
        _c("customers", "count", "Customers"),
    ),
    page="Retention report",
    note="Customers who may be called, by the days since somebody last reached them.",
    charts=(
        Chart("column", "How long since the last contact", "band", ("a", "b", "c", "other"), "Days since last contact",
              "Customers", stacked=True),
    ),
)  # fmt: skip

REVENUE = Table(
    "revenue_by_tier", "Revenue by tier",
    (
        _c("tier", "text", "Tier"),
        _c("customers", "count", "Customers"),
        _c("share_of_customers", "share", "Share of customers"),
        _c("revenue", "money", "Revenue"),
        _c("share_of_revenue", "share", "Share of revenue"),
    ),
    page="Retention report",
    note="Where the revenue sits.",
    charts=(
        Chart("column", "Where the revenue sits", "tier", ("share_of_customers", "share_of_revenue"), "Tier", "Share of the total"),
    ),
)  # fmt: skip

COHORTS = Table(
    "cohorts", "Cohorts",
    (
        _c("cohort", "text", "First order in"),
        _c("age", "count", "Months later"),
        _c("customers", "count", "Customers"),
        _c("rate", "share", "Still ordering"),
    ),
    page="Cohorts",
    note="Of the customers whose first order fell in a month, how many ordered again so many months later.",
)  # fmt: skip

PROBLEMS = Table(
    "problems", "Problems",
    (
        _c("severity", "text", "Severity", width=10),
        _c("sheet", "text", "Sheet", width=16),
        _c("cell", "text", "Cell", width=9),
        _c("column", "text", "Column", width=18),
        _c("value", "text", "What stood there", width=28),
        _c("problem", "long", "What is wrong", width=52),
        _c("fix", "long", "What to do", width=52),
        _c("count", "count", "How many", width=9),
    ),
    page="Problems",
)  # fmt: skip

RUN = Table(
    "run", "Run",
    (
        _c("item", "text", "Item", width=30),
        _c("value", "long", "Value", width=44),
        _c("origin", "text", "From", width=22),
        _c("help", "long", "Meaning", width=70),
    ),
    page="Run",
)  # fmt: skip

OUTPUTS: dict[str, Table] = {
    **tables_in(globals()),
    **tables_in(vars(diary_outputs)),
    **tables_in(vars(wants_outputs)),
}
"""Every table that reports return, by its name."""
BY_TITLE: dict[str, Table] = {table.title: table for table in OUTPUTS.values()}
