"""The tables that look at plans: which calls were made as planned, and plans with other values."""

from toolkit.schema.model import Chart, Table, col

_KEPT = (
    col("due", "count", "Due"),
    col("on_time", "count", "Made on time"),
    col("before", "count", "Made before"),
    col("late", "count", "Made late"),
    col("not_made", "count", "Not made"),
    col("kept", "share", "Kept"),
    col("days_late", "number", "Working days late, mean"),
    col("moved_us", "count", "Moved by us"),
    col("moved_promised", "count", "Of these, promised"),
    col("moved_customer", "count", "Moved by the customer"),
    col("unplanned", "count", "Calls without a plan"),
)
_DEFINITION = (
    "By the first day a call was planned for. Due: its day has come, or it was made before. Made "
    "on time: a call on that day, of any channel and outcome, or within the setting on_time_days, "
    "in working days of whoever was to call; instead of a day off the next working day counts. "
    "Made late: the first one within 30 days after. Kept: made on time or "
    "before, of all due. A call that is planned anew as its day passed is the same call. Moved, "
    "before its day, to be due on another: by the customer after a try without success, by us for "
    "all else, like days off and places. Promised: they were commitments, like a callback, that we "
    "put off; they count as kept on the new day. Calls without a plan: any other call of ours "
    "since the first plan."
)

ADHERENCE = Table(
    "adherence",
    "Adherence",
    (
        col("month", "text", "Month", width=18),
        col("owner", "text", "Rep", width=16),
        *_KEPT,
    ),
    page="Adherence",
    note=_DEFINITION,
)

CALLS_NOT_MADE = Table(
    "calls_not_made",
    "Calls not made",
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
)

PLAN_KEPT = Table(
    "plan_kept",
    "Plan kept",
    (col("month", "text", "Month"), *_KEPT),
    page="Retention report",
    note=_DEFINITION,
    charts=(
        Chart(
            "column",
            "Planned calls that were made in time",
            "month",
            ("kept",),
            "Month, the newest first",
            "Kept",
        ),
    ),
)

WHATIF = Table(
    "whatif",
    "What if",
    (
        col("value", "text", "Value", width=12),
        col("asked", "number", "Calls a day asked for"),
        col("places", "number", "Calls a day possible"),
        col("factor", "number", "Stretched by, team"),
        col("worst", "number", "Stretched by, worst rep"),
        col("worst_rep", "text", "Worst rep", width=16),
        col("planned", "count", "Customers in the plan"),
        col("slip", "count", "Customers who slip"),
        col("beyond", "count", "Beyond the plan"),
        col("never", "count", "Beyond: never reached"),
        col("commitments", "count", "Commitments"),
        col("commitments_kept", "share", "Commitments on their day"),
    ),
    page="What if",
    note="The plan that a refresh would make today with each value; nothing is kept. Beyond: due "
    "in the days of the plan, and no place. Slips: has a day now, and gets one more than 5 "
    "working days later, or none. All plans are made anew, without the days of the last plan.",
)

WHATIF_CLASSES = Table(
    "whatif_classes",
    "Days late by class",
    (
        col("value", "text", "Value", width=12),
        col("tier", "text", "Called as", width=9),
        col("planned", "count", "Customers in the plan"),
        col("beyond", "count", "Beyond the plan"),
        col("late", "number", "Days late, mean"),
        col("late95", "number", "Days late, 95 %"),
    ),
    page="What if",
    note="From the day by the plain cadence to the day planned, of customers in the plan whom "
    "somebody has reached before; early is 0. 95 %: no more than one in twenty is later.",
)

WHO_SLIPS = Table(
    "who_slips",
    "Who slips",
    (
        col("value", "text", "Value", width=12),
        col("customer_id", "id", "Customer ID", width=12),
        col("name", "text", "Customer", width=28),
        col("tier", "text", "Called as", width=8),
        col("owner", "text", "Rep", width=16),
        col("revenue", "money", "Revenue", width=13),
        col("planned", "date", "Planned now", width=13),
        col("next_call", "date", "Next call then", width=13),
        col("days", "days", "Working days later", width=10),
        col("place", "text", "Place then", width=22),
        col("why", "long", "Why this date", width=60),
    ),
    page="What if",
    note="Of each value the 20 with the most revenue. Beyond the plan: due, and without a place in "
    "its days. Not due: the longer interval has not passed by its last day.",
)

WHATIF_SAID = Table(
    "whatif_said",
    "In words",
    (col("said", "long", "What it comes to", width=100),),
    page="What if",
    note="Days less late are of customers who have a day in both plans; the means by class above "
    "are of all in each plan.",
)
