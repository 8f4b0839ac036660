"""The tables of surveys, of what customers suggest, and of the questions about changes."""

from toolkit.schema.model import Table, col

SATISFACTION = Table(
    "satisfaction",
    "Satisfaction",
    (
        col("kind", "text", "Survey", width=18),
        col("tier", "text", "Tier"),
        col("measure", "text", "Measure", width=14),
        col("n", "count", "Customers (n)"),
        col("score", "number", "Score"),
        col("low", "number", "From (95 %)"),
        col("high", "number", "To (95 %)"),
        col("up", "count", "Promoters or satisfied"),
        col("middle", "count", "In the middle"),
        col("down", "count", "Detractors or not"),
    ),
    page="Surveys",
    note="The newest score of each customer in the last 365 days; several of one day are their "
    "mean. Who would recommend us, from 0 to 10, gives the net promoter score, satisfaction from 1 "
    "to 5 the percentage with 4 or 5, any other scale its mean; with fewer than 5 customers, or on "
    "a scale that nobody can know, n alone is shown.",
)
SUGGESTIONS = Table(
    "suggestions",
    "Suggestions",
    (
        col("customer_id", "id", "Customer ID", width=12),
        col("name", "text", "Customer", width=28),
        col("tier", "text", "Tier", width=6),
        col("owner", "text", "Rep", width=16),
        col("date", "date", "Date", width=13),
        col("suggestion", "long", "Suggestion", width=52),
        col("acted_on", "date", "Acted on", width=13),
        col("days", "days", "Days", width=8),
    ),
    page="Surveys",
    note="Nobody has acted on those that stand first; days until somebody did, or so far.",
)
CHANGE_ANSWERS = Table(
    "change_answers",
    "Questions about changes",
    (
        col("question", "long", "Question", width=52),
        col("fresh", "count", "Answered of late"),
        col("stale", "count", "Out of date"),
        col("never", "count", "Never answered"),
        col("fresh_share", "share", "Answered of late, share"),
        col("newest", "date", "Newest answer", width=13),
    ),
    page="Surveys",
    note="Customers who may be called, by the days of the setting answer_days.",
)
