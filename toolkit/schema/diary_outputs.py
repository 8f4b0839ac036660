"""The tables of the diary's reports: gaps, promises, follow-ups, handoffs, contact quality."""

from toolkit.schema.model import Chart, Table, col

GAPS = Table(
    "gaps",
    "Gaps",
    (
        col("customer_id", "id", "Customer ID", width=12),
        col("name", "text", "Customer", width=28),
        col("tier", "text", "Tier", width=6),
        col("owner", "text", "Owner", width=16),
        col("kind", "text", "Gap in", width=10),
        col("subject", "long", "What", width=36),
        col("expected", "number", "Expected", width=10),
        col("received", "number", "Received", width=10),
        col("gap", "number", "Gap", width=8),
        col("opened", "date", "Open since", width=13),
        col("closed", "date", "Closed", width=13),
        col("state", "text", "State", width=10),
        col("age", "days", "Age (working days)", width=12),
        col("age_days", "days", "Age (days)", width=10),
        col("response", "days", "First response (working days)", width=14),
        col("reopened", "date", "Reopened", width=13),
        col("sheet", "text", "Sheet", width=11),
        col("line", "count", "Row", width=7),
    ),
    page="Gaps",
)
TIME_TO_CLOSE = Table(
    "time_to_close",
    "Time to close",
    (
        col("kind", "text", "Gap in"),
        col("gaps", "count", "Gaps"),
        col("open", "count", "Open"),
        col("reopened", "count", "Reopened"),
        col("median", "number", "Median (working days)"),
        col("p90", "number", "90 % within (working days)"),
        col("response", "number", "First response, median"),
        col("in_time", "share", "First response in time"),
    ),
    page="Retention report",
    note="Working days from the day a gap opened to the day it closed; open ones are counted in "
    "as long as they last (Kaplan-Meier). Blank: not reached yet. In time: within the "
    "working days of the setting response_days.",
)
BAD_NEWS = Table(
    "bad_news",
    "Bad news told and closed",
    (
        col("customer_id", "id", "Customer ID", width=12),
        col("name", "text", "Customer", width=28),
        col("date", "date", "Happened"),
        col("incident", "long", "What happened", width=36),
        col("told_on", "date", "Told on"),
        col("resolved_on", "date", "Resolved on"),
        col("prevention", "long", "Prevention", width=36),
        col("missing", "text", "Still missing", width=26),
    ),
    page="Bad news told",
    note="Closed only when the customer was told, it is resolved, and what keeps it from "
    "happening again is written down.",
)

KEPT = Table(
    "kept",
    "Promises kept",
    (
        col("side", "text", "Made by", width=16),
        col("seller", "text", "Who promised", width=18),
        col("promises", "count", "Promises"),
        col("due_by_now", "count", "Done or due by now"),
        col("kept", "count", "Kept"),
        col("exceeded", "count", "Exceeded"),
        col("short", "count", "Short"),
        col("late", "count", "Late"),
        col("overdue", "count", "Overdue"),
        col("kept_rate", "share", "Kept rate"),
        col("renegotiated", "count", "Moved in time"),
        col("surprises", "count", "Surprises"),
        col("buffer", "days", "Buffer to add (days)"),
    ),
    page="Promises kept",
    note="Kept or exceeded, of all with a day that are done or past it; open ones past their day "
    "are broken. Promises moved with notice in time stand apart. The buffer is what four "
    "fifths of the own slips stay within.",
    charts=(
        Chart(
            "bar",
            "Promises by outcome",
            "seller",
            ("kept", "exceeded", "short", "late", "overdue"),
            "Promises",
            "Who promised",
            stacked=True,
        ),
    ),
)
SLIPS = Table(
    "slips",
    "Days against the promise",
    (
        col("slip", "number", "Days late (negative: early)", width=16),
        col("promises", "count", "Promises"),
        col("share", "share", "Share"),
    ),
    page="Promises kept",
    note="Our promises that are done, by the days from the day promised first to the day done.",
    charts=(
        Chart(
            "column",
            "Days against the promise",
            "slip",
            ("promises",),
            "Days late (negative: early)",
            "Promises",
        ),
    ),
)
CLAIMS = Table(
    "claims",
    "What was claimed and what came",
    (
        col("source", "text", "Claimed at", width=16),
        col("promise", "text", "Claim", width=28),
        col("due_by_now", "count", "Done or due by now"),
        col("broken", "count", "Broken"),
        col("broken_rate", "share", "Broken rate"),
        col("mean_slip", "number", "Mean days late"),
        col("warning", "long", "Warning", width=40),
    ),
    page="Promises kept",
    note="Our promises by where they were made; a claim broken again and again is the business's "
    "matter, not only the seller's.",
)
LEDGER = Table(
    "ledger",
    "Promise ledger",
    (
        col("customer_id", "id", "Customer ID", width=12),
        col("name", "text", "Customer", width=28),
        col("side", "text", "Made by", width=9),
        col("seller", "text", "Who promised", width=16),
        col("promise", "long", "Promise", width=36),
        col("promised_on", "date", "Promised on"),
        col("due", "date", "Due"),
        col("new_date", "date", "New date"),
        col("notice_sent", "date", "Notice sent"),
        col("notice_lead", "days", "Notice lead (days)", width=11),
        col("done_on", "date", "Done on"),
        col("expected", "number", "Expected"),
        col("received", "number", "Received"),
        col("state", "text", "State", width=10),
        col("late_days", "days", "Days late", width=9),
        col("warning", "text", "Warning", width=16),
        col("note_sent", "date", "Note sent"),
        col("sheet", "text", "Sheet", width=11),
        col("line", "count", "Row", width=7),
    ),
    page="Promise ledger",
)

FOLLOW_UPS = Table(
    "follow_ups",
    "Follow-ups",
    (
        col("due", "date", "Due", width=13),
        col("who", "text", "Who", width=16),
        col("kind", "text", "Task", width=18),
        col("customer_id", "id", "Customer ID", width=12),
        col("name", "text", "Customer", width=28),
        col("what", "long", "What", width=60),
        col("since", "date", "Since", width=13),
        col("overdue", "days", "Overdue (working days)", width=12),
        col("sheet", "text", "Sheet", width=11),
        col("line", "count", "Row", width=7),
    ),
    page="Follow-ups",
)
HANDOFFS = Table(
    "handoffs",
    "Handoffs",
    (
        col("customer_id", "id", "Customer ID"),
        col("name", "text", "Customer", width=28),
        col("subject", "text", "Case", width=28),
        col("giver", "text", "Handed on by", width=16),
        col("handed_to", "text", "Handed to", width=16),
        col("handed_on", "date", "Handed on"),
        col("accepted_on", "date", "Accepted on"),
        col("days_to_accept", "days", "Days to accept"),
        col("state", "text", "State", width=10),
        col("with", "text", "Now with", width=16),
    ),
    page="Handoffs",
    note="Cases handed to a colleague; days are working days. What nobody accepts in time is "
    "back with the giver.",
)
HANDOVERS = Table(
    "handovers",
    "Customers who changed hands",
    (
        col("customer_id", "id", "Customer ID"),
        col("name", "text", "Customer", width=28),
        col("seller", "text", "Sold by", width=16),
        col("owner", "text", "Now with", width=16),
        col("handed_over_on", "date", "Handed over on"),
        col("reached", "text", "Reached since"),
        col("promises", "count", "Open promises"),
        col("gaps", "count", "Open gaps"),
        col("introduced", "text", "Counterparts introduced"),
        col("missing", "long", "Still to do", width=44),
    ),
    page="Handoffs",
    note="The checklist of each handover: the new rep has reached the customer, knows what was "
    "promised, and has introduced the colleagues.",
)
SELLERS = Table(
    "sellers",
    "Customers by who sold to them",
    (
        col("seller", "text", "Sold by", width=16),
        col("customers", "count", "Customers"),
        col("lost", "count", "Lost"),
        col("churn", "share", "Churn"),
        col("handed_over", "count", "Handed over"),
        col("lost_after", "count", "Lost after handover"),
    ),
    page="Handoffs",
    note="Who sells a customer keeps the customer's fate in sight, also after handing over.",
)
"""The tables of handoffs: cases between colleagues, customers between reps."""

ACTIVITY = Table(
    "activity",
    "Effort and outcome by rep",
    (
        col("by", "text", "Rep", width=16),
        col("calls", "count", "Calls"),
        col("reached", "count", "Reached"),
        col("reach_rate", "share", "Reached, share"),
        col("minutes", "number", "Minutes a talk"),
        col("rating", "number", "Rating"),
        col("kept_rate", "share", "Promises kept"),
        col("notes_late", "count", "Meeting notes late"),
        col("meetings", "count", "Meetings"),
        col("unanswered", "count", "Unanswered"),
    ),
    page="Contact quality",
    note="Calls never stand alone: beside them whom they reached, how long a talk was, how it "
    "was rated and what was kept.",
)
MONTHS = Table(
    "months",
    "Effort and outcome by month",
    (
        col("month", "text", "Month"),
        col("calls", "count", "Calls"),
        col("reached", "count", "Reached"),
        col("reach_rate", "share", "Reached, share"),
        col("minutes", "number", "Minutes a talk"),
        col("rating", "number", "Rating"),
        col("warning", "long", "Warning", width=44),
    ),
    page="Contact quality",
    note="A warning where calls rise by the share warn_rise or more while talks become shorter or "
    "ratings fall by as much: customers are being rushed. The month that is not over is left out.",
    charts=(
        Chart(
            "line",
            "Calls and whom they reached",
            "month",
            ("calls", "reached"),
            "Month",
            "Calls",
        ),
    ),
)
VALUE_SELL = Table(
    "value_sell",
    "Contacts that give and contacts that sell",
    (
        col("tier", "text", "Called as"),
        col("customers", "count", "Customers"),
        col("value", "count", "Value contacts"),
        col("sell", "count", "Sell contacts"),
        col("ratio", "number", "Value to one sell"),
        col("streaks", "count", "Sold to only"),
    ),
    page="Contact quality",
    note="Sold to only: customers whose last contacts, as many as the setting sell_streak says "
    "or more, were all to sell.",
)
STREAKS = Table(
    "streaks",
    "Customers who were only sold to",
    (
        col("customer_id", "id", "Customer ID"),
        col("name", "text", "Customer", width=28),
        col("owner", "text", "Rep", width=16),
        col("tier", "text", "Called as"),
        col("sell_streak", "count", "Sell contacts in a row"),
    ),
    page="Contact quality",
)
RESPONSES = Table(
    "responses",
    "Time to an answer",
    (
        col("tier", "text", "Called as"),
        col("asked", "count", "Asked"),
        col("answered", "count", "Answered"),
        col("unanswered", "count", "Still waiting"),
        col("median", "number", "Median (working days)"),
        col("p90", "number", "90 % within (working days)"),
        col("in_time", "share", "In time"),
        col("floor", "text", "Floor kept"),
    ),
    page="Contact quality",
    note="From a question or a case to the first answer, those still waiting counted in. The "
    "floor is the same for every tier.",
)
RATINGS = Table(
    "ratings",
    "Ratings in reviews",
    (
        col("period", "text", "Quarter"),
        col("reviews", "count", "Reviews"),
        col("rated", "count", "Rated"),
        col("rating", "number", "Mean rating"),
        col("better", "count", "Better than before"),
        col("same", "count", "The same"),
        col("worse", "count", "Worse"),
    ),
    page="Contact quality",
    note="Each rated review beside the one before it with the same customer.",
    charts=(
        Chart(
            "line",
            "Ratings in reviews",
            "period",
            ("rating",),
            "Quarter",
            "Mean rating",
        ),
    ),
)
