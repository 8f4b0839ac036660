"""The tables that look at plans: which calls were made as planned."""

from toolkit.schema.model import Table, col

_KEPT = (
    col("due", "count", "Due"),
    col("on_time", "count", "Made on time"),
    col("before", "count", "Made before"),
    col("late", "count", "Made late"),
    col("not_made", "count", "Not made"),
    col("kept", "share", "Kept"),
    col("days_late", "number", "Working days late, mean"),
    col("moved_us", "count", "Moved by us"),
    col("moved_customer", "count", "Moved by the customer"),
    col("unplanned", "count", "Calls without a plan"),
)
_DEFINITION = (
    "By the first day a call was planned for. Due: its day has come, or it was made before. Made "
    "on time: a call on that day, of any channel and outcome, or within the working days of the "
    "setting on_time_days. Made late: the first one within 30 days after. Kept: made on time or "
    "before, of all due. A call that is planned anew as its day passed is the same call. Moved, "
    "before its day: by the customer after a try without success or for a day agreed on, by us "
    "for days off and places. Calls without a plan: any other call of ours since the first plan."
)  # fmt: skip

ADHERENCE = Table(
    "adherence", "Adherence",
    (
        col("month", "text", "Month", width=18),
        col("owner", "text", "Rep", width=16),
        *_KEPT,
    ),
    page="Adherence",
    note=_DEFINITION,
)  # fmt: skip

CALLS_NOT_MADE = Table(
    "calls_not_made", "Calls not made",
    (
        col("customer_id", "id", "Customer ID", width=12),
        col("name", "text", "Customer", width=28),
        col("tier", "text", "Tier", width=6),
        col("owner", "text", "Rep", width=16),
        col("date", "date", "Planned for", width=13),
        col("days", "days", "Days since", width=10),
        col("times", "count", "Times planned", width=10),
        col("planned", "date", "Planned now", width=13),
    ),
    page="Adherence",
    note="Customers whose planned day passed without a call and with whom nobody has tried since, "
    "the longest open first.",
)  # fmt: skip

PLAN_KEPT = Table(
    "plan_kept", "Plan kept",
    (col("month", "text", "Month"), *_KEPT),
    page="Retention report",
    note=_DEFINITION,
)  # fmt: skip
