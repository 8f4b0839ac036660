"""The tables that a refresh writes, with the sheet each stands on and the charts beside it."""

from toolkit.schema import (
    backtest_outputs,
    customer_outputs,
    diary_outputs,
    expected_outputs,
    giving_outputs,
    knowing_outputs,
    people_outputs,
    plan_outputs,
    playbook_outputs,
    question_outputs,
    retention_outputs,
    survey_outputs,
    to_do_outputs,
    wants_outputs,
    watch_outputs,
)
from toolkit.schema.model import Chart, Table, col, tables_in
from toolkit.schema.retention_outputs import ON_TIME, on_time_chart

ADDED = Table(
    "added",
    "Customers (tiers)",
    (
        col("tier", "text", "Tier", width=8),
        col("why_tier", "long", "Why this tier", width=46),
        col("last_contact", "date", "Last contact", width=13),
        col("contact_gap", "days", "Contact gap (days)", width=12),
        col("next_call", "date", "Next call", width=13),
        col("why_date", "long", "Why this date", width=56),
        col("days_overdue", "days", "Days overdue", width=12),
        col("open_gaps", "count", "Open gaps", width=10),
        col("oldest_gap", "days", "Oldest gap (days)", width=12),
    ),
    page="Customers (tiers)",
)
"""The columns added at the right of the customers sheet.

They stand on a page of their own where that cannot be.
"""

POINTS = (
    col("points", "number", "Points", width=10),
    col("points_revenue", "number", "Points for revenue", width=12),
    col("points_potential", "number", "Points for potential", width=12),
    col("points_influence", "number", "Points for influence", width=12),
    col("points_service", "number", "Points for service", width=12),
    col("known", "share", "Known %", width=10),
)
"""Added behind these in some books: where tiers go by points the sum and what each criterion gives
to it, and how much is known of each customer where the book keeps that.
"""

CALL_SCHEDULE = Table(
    "call_schedule",
    "Call schedule",
    (
        col("date", "date", "Date", width=15),
        col("owner", "text", "Rep", width=12),
        col("customer_id", "id", "Customer ID", width=10),
        col("name", "text", "Customer", width=21),
        col("tier", "text", "Tier", width=5),
        col("care", "text", "Called as", width=8),
        col("channel", "long", "Channel", width=9),
        col("phone", "id", "Phone", width=15),
        col("why_now", "long", "Why now", width=25),
        col("last_note", "long", "Last note", width=15),
        col("gaps", "long", "Open gaps and promises", width=15),
        col("points", "long", "Points to raise", width=26),
        col("outcome", "text", "Outcome", width=14, fills="outcome"),
        col("channel_used", "text", "Channel used", width=12, fills="channel"),
        col("notes", "long", "Notes", width=24, fills="notes"),
        col("next_step", "long", "Next step", width=20, fills="follow_up"),
        col("next_step_due", "date", "Next step due", width=14, fills="follow_up_due"),
        col("rating", "number", "Rating", width=9, fills="rating"),
        col("called_on", "date", "Called on", width=13, fills="date"),
        col("purpose", "text", "Purpose", width=12, fills="purpose"),
        col("told", "text", "Told", width=16, fills="told"),
        col("answer", "long", "Answer", width=19, fills="answer"),
        col("planned_news", "text", "News for the call", width=11, hidden=True),
        col("asked", "text", "Questions for the call", width=11, hidden=True),
        col("row_key", "id", "Row key", width=11, hidden=True),
    ),
    page="Call schedule",
)
"""The row key says which run wrote the row: the same words on another day are another entry."""

ENTRIES = Table(
    "diary_entries",
    "Diary entries",
    (
        col("date", "date", "Date", width=13),
        col("customer_id", "id", "Customer ID", width=12),
        col("customer", "text", "Customer", width=28),
        col("by", "text", "By", width=16),
        col("channel", "text", "Channel", width=10),
        col("outcome", "text", "Outcome", width=14),
        col("notes", "long", "Notes", width=40),
        col("follow_up", "long", "Next step", width=28),
        col("follow_up_due", "date", "Next step due", width=14),
        col("rating", "text", "Rating", width=8),
        col("planned", "date", "Planned for", width=13),
        col("purpose", "text", "Purpose", width=12),
        col("told", "long", "News told", width=28),
        col("question", "long", "Question", width=28),
        col("answer", "long", "Answer", width=28),
        col("in_log", "text", "In the call log", width=14),
        col("key", "id", "Key", width=18),
        col("task", "long", "Task", width=36),
    ),
    page="Diary entries",
)
"""What was typed into the call schedule and into To do, row by row.

The call log holds the calls too, unless `in_log` says not yet. What was done that is no call says
which task it was.
"""

PLANNED_CALLS = Table(
    "planned_calls",
    "Planned calls",
    (
        col("planned_on", "date", "Planned on", width=13),
        col("date", "date", "Date", width=13),
        col("owner", "text", "Rep", width=16),
        col("customer_id", "id", "Customer ID", width=12),
        col("name", "text", "Customer", width=24),
        col("care", "text", "Called as", width=10),
        col("kind", "text", "Kind", width=12),
        col("channel", "text", "Channel", width=10),
        col("moved_from", "date", "Moved from", width=13),
        col("moved_why", "text", "Why moved", width=40),
        col("state", "text", "State", width=10),
        col("spoke", "date", "Last spoke", width=13),
        col("factor", "text", "Stretched by", width=12),
        col("check", "id", "Check", width=28),
    ),
    page="Planned calls",
    hidden=True,
)
"""The plan of the last run, and what became of plans before it: `state` is "" for a planned call,
and "beyond" for one that does not fit into the days planned ahead.

By `check` a row is known that somebody changed, and whether one is missing; by `name`, and by
`spoke`, the day on which somebody had spoken with the customer last, that the plan is of this book,
as other books number or name their customers alike. `factor` is by how much the intervals of the
customer's rep were stretched.
"""

WHOLE_LIST = Table(
    "whole_list",
    "Whole list",
    (
        col("customer_id", "id", "Customer ID", width=12),
        col("tier", "text", "Tier", width=8),
        col("why", "long", "Why this tier", width=46),
        *(col(column.name, "text", column.label, width=12) for column in POINTS),
        col("factor", "text", "Stretched by", width=12),
        col("reach_share", "text", "Reached", width=12),
        col("book", "text", "Book", width=24),
    ),
    page="Whole list",
    hidden=True,
)
"""What a larger book says of the customers of this one, which was made of it: the tier by the
rule and its why, among all customers, and the points, where tiers go by them ("-" for unknown); by
how much the intervals of their rep are stretched, and which share of the rep's calls succeeds.
`book` is the larger one.
"""

ENTRY_KEY = col("entry_key", "id", "Entry key", width=18)
"""The column of a log of calls that were collected from reps by which each is known again."""

FIGURES = Table(
    "figures",
    "Figures",
    (
        col("figure", "text", "Figure", width=24),
        col("period", "text", "Period", width=17),
        col("value", "number", "Value"),
        col("n", "count", "Count"),
        col("definition", "long", "Definition", width=70),
    ),
    page="Retention report",
)

COVERAGE = Table(
    "coverage",
    "Coverage",
    (
        col("tier", "text", "Called as"),
        *ON_TIME,
    ),
    page="Retention report",
    note="Customers who may be called, by the class they are called as: when each was last "
    "reached against the cadence.",
    charts=(on_time_chart("Who is called on time", "tier", "Called as"),),
)

CAPACITY = Table(
    "capacity",
    "Capacity",
    (
        col("owner", "text", "Rep"),
        col("customers", "count", "Customers"),
        col("reach_share", "share", "Reached"),
        col("cadence_calls", "number", "Cadence calls a day"),
        col("commitments", "number", "Commitments a day"),
        col("places", "number", "Places a day"),
        col("factor", "number", "Stretched by"),
        col("intervals", "text", "Days between calls: A / B / C / no tier"),
    ),
    page="Retention report",
    note="For a working day of the rep in the next 91 days. Cadence calls: what the cadences of "
    "all who may be called ask for, by the share of calls that succeed. Commitments: as many as "
    "were seen in the last 91 days; they go first. Where both are more than the places, all "
    "intervals are stretched by one factor; coverage stays by the cadence. Team: one plan for all. "
    "Customers without a rep beside those of reps have nobody's places.",
)

CONTACT_GAPS = Table(
    "contact_gaps",
    "Contact gaps",
    (
        col("band", "text", "Days since last contact"),
        col("a", "count", "A"),
        col("b", "count", "B"),
        col("c", "count", "C"),
        col("other", "count", "No tier"),
        col("customers", "count", "Customers"),
    ),
    page="Retention report",
    note="Customers who may be called, by the days since somebody last reached them.",
    charts=(
        Chart(
            "column",
            "How long since the last contact",
            "band",
            ("a", "b", "c", "other"),
            "Days since last contact",
            "Customers",
            stacked=True,
        ),
    ),
)

REVENUE = Table(
    "revenue_by_tier",
    "Revenue by tier",
    (
        col("tier", "text", "Tier"),
        col("customers", "count", "Customers"),
        col("share_of_customers", "share", "Share of customers"),
        col("revenue", "money", "Revenue"),
        col("share_of_revenue", "share", "Share of revenue"),
    ),
    page="Retention report",
    note="Revenue as tiers go by it: of the months of the setting revenue_months up to the day of "
    "the report, or by the customer list. Shares are of the customers whose revenue is known.",
    charts=(
        Chart(
            "column",
            "Where the revenue sits",
            "tier",
            ("share_of_customers", "share_of_revenue"),
            "Tier",
            "Share of the total",
        ),
    ),
)

COHORTS = Table(
    "cohorts",
    "Cohorts",
    (
        col("cohort", "text", "First order in"),
        col("age", "count", "Months later"),
        col("customers", "count", "Customers"),
        col("rate", "share", "Still ordering"),
    ),
    page="Cohorts",
    note="Of the customers whose first order fell in a month, how many ordered again so many "
    "months later.",
)

PROBLEMS = Table(
    "problems",
    "Problems",
    (
        col("severity", "text", "Severity", width=10),
        col("sheet", "text", "Sheet", width=16),
        col("cell", "text", "Cell", width=9),
        col("column", "text", "Column", width=18),
        col("value", "text", "What stood there", width=28),
        col("problem", "long", "What is wrong", width=50),
        col("fix", "long", "What to do", width=50),
        col("count", "count", "How many", width=9),
    ),
    page="Problems",
)

RUN = Table(
    "run",
    "Run",
    (
        col("item", "text", "Item", width=30),
        col("value", "long", "Value", width=44),
        col("origin", "text", "From", width=22),
        col("help", "long", "Meaning", width=70),
    ),
    page="Run",
)

OUTPUTS: dict[str, Table] = {
    **tables_in(globals()),
    **tables_in(vars(diary_outputs)),
    **tables_in(vars(customer_outputs)),
    **tables_in(vars(wants_outputs)),
    **tables_in(vars(plan_outputs)),
    **tables_in(vars(to_do_outputs)),
    **tables_in(vars(giving_outputs)),
    **tables_in(vars(knowing_outputs)),
    **tables_in(vars(people_outputs)),
    **tables_in(vars(survey_outputs)),
    **tables_in(vars(retention_outputs)),
    **tables_in(vars(playbook_outputs)),
    **tables_in(vars(question_outputs)),
    **tables_in(vars(watch_outputs)),
    **tables_in(vars(backtest_outputs)),
    **tables_in(vars(expected_outputs)),
}
"""Every table that reports return, by its name."""
FILLED_IN = tuple(t for t in OUTPUTS.values() if any(column.open for column in t.columns))
"""The tables into which people type."""
PAGE_TITLES = frozenset(table.page for table in OUTPUTS.values() if table.page)
"""The titles of our sheets."""
BY_TITLE: dict[str, Table] = {table.title: table for table in OUTPUTS.values()}
