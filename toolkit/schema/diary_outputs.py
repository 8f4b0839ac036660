"""The tables of the diary's reports: gaps, promises, follow-ups, handoffs, contact quality, and the page about one customer."""

from toolkit.schema.model import Chart, Table
from toolkit.schema.model import col as _c

GAPS = Table(
    "gaps", "Gaps",
    (
        _c("customer_id", "id", "Customer ID", width=12),
        _c("name", "text", "Customer", width=28),
        _c("tier", "text", "Tier", width=6),
        _c("owner", "text", "Owner", width=16),
        _c("kind", "text", "Gap in", width=10),
        _c("subject", "long", "What", width=36),
        _c("expected", "number", "Expected", width=10),
        _c("received", "number", "Received", width=10),
        _c("gap", "number", "Gap", width=8),
        _c("opened", "date", "Open since", width=13),
        _c("closed", "date", "Closed", width=13),
        _c("state", "text", "State", width=10),
        _c("age", "days", "Age (working days)", width=12),
        _c("age_days", "days", "Age (days)", width=10),
        _c("response", "days", "First response (working days)", width=14),
        _c("reopened", "date", "Reopened", width=13),
        _c("sheet", "text", "Sheet", width=11),
        _c("line", "count", "Row", width=7),
    ),
    page="Gaps",
)  # fmt: skip
TIME_TO_CLOSE = Table(
    "time_to_close", "Time to close",
    (
        _c("kind", "text", "Gap in"),
        _c("gaps", "count", "Gaps"),
        _c("open", "count", "Open"),
        _c("reopened", "count", "Reopened"),
        _c("median", "number", "Median (working days)"),
        _c("p90", "number", "90 % within (working days)"),
        _c("response", "number", "First response, median"),
        _c("in_time", "share", "First response in time"),
    ),
    page="Retention report",
    note="Working days from the day a gap opened to the day it closed; open ones are counted in as long as they last (Kaplan-Meier). "
         "Blank: not reached yet. In time: within the working days of the setting response_days.",
)  # fmt: skip
BAD_NEWS = Table(
    "bad_news", "Bad news told and closed",
    (
        _c("customer_id", "id", "Customer ID", width=12),
        _c("name", "text", "Customer", width=28),
        _c("date", "date", "Happened"),
        _c("incident", "long", "What happened", width=36),
        _c("told_on", "date", "Told on"),
        _c("resolved_on", "date", "Resolved on"),
        _c("prevention", "long", "Prevention", width=36),
        _c("missing", "text", "Still missing", width=26),
    ),
    page="Bad news told",
    note="Closed only when the customer was told, it is resolved, and what keeps it from happening again is written down.",
)  # fmt: skip

KEPT = Table(
    "kept", "Promises kept",
    (
        _c("side", "text", "Made by", width=16),
        _c("seller", "text", "Who promised", width=18),
        _c("promises", "count", "Promises"),
        _c("due_by_now", "count", "Done or due by now"),
        _c("kept", "count", "Kept"),
        _c("exceeded", "count", "Exceeded"),
        _c("short", "count", "Short"),
        _c("late", "count", "Late"),
        _c("overdue", "count", "Overdue"),
        _c("kept_rate", "share", "Kept rate"),
        _c("renegotiated", "count", "Moved in time"),
        _c("surprises", "count", "Surprises"),
        _c("buffer", "days", "Buffer to add (days)"),
    ),
    page="Promises kept",
    note="Kept or exceeded, of all with a day that are done or past it; open ones past their day are broken. "
         "Promises moved with notice in time stand apart. The buffer is what four fifths of the own slips stay within.",
    charts=(
        Chart("bar", "Promises by outcome", "seller", ("kept", "exceeded", "short", "late", "overdue"), "Promises", "Who promised",
              stacked=True),
    ),
)  # fmt: skip
SLIPS = Table(
    "slips", "Days against the promise",
    (
        _c("slip", "number", "Days late (negative: early)", width=16),
        _c("promises", "count", "Promises"),
        _c("share", "share", "Share"),
    ),
    page="Promises kept",
    note="Our promises that are done, by the days from the day promised first to the day done.",
    charts=(Chart("column", "Days against the promise", "slip", ("promises",), "Days late (negative: early)", "Promises"),),
)  # fmt: skip
CLAIMS = Table(
    "claims", "What was claimed and what came",
    (
        _c("source", "text", "Claimed at", width=16),
        _c("promise", "text", "Claim", width=28),
        _c("due_by_now", "count", "Done or due by now"),
        _c("broken", "count", "Broken"),
        _c("broken_rate", "share", "Broken rate"),
        _c("mean_slip", "number", "Mean days late"),
        _c("warning", "long", "Warning", width=40),
    ),
    page="Promises kept",
    note="Our promises by where they were made; a claim broken again and again is the business's matter, not only the seller's.",
)  # fmt: skip
LEDGER = Table(
    "ledger", "Promise ledger",
    (
        _c("customer_id", "id", "Customer ID", width=12),
        _c("name", "text", "Customer", width=28),
        _c("side", "text", "Made by", width=9),
        _c("seller", "text", "Who promised", width=16),
        _c("promise", "long", "Promise", width=36),
        _c("promised_on", "date", "Promised on"),
        _c("due", "date", "Due"),
        _c("new_date", "date", "New date"),
        _c("notice_sent", "date", "Notice sent"),
        _c("notice_lead", "days", "Notice lead (days)", width=11),
        _c("done_on", "date", "Done on"),
        _c("expected", "number", "Expected"),
        _c("received", "number", "Received"),
        _c("state", "text", "State", width=10),
        _c("late_days", "days", "Days late", width=9),
        _c("warning", "text", "Warning", width=16),
        _c("note_sent", "date", "Note sent"),
        _c("sheet", "text", "Sheet", width=11),
        _c("line", "count", "Row", width=7),
    ),
    page="Promise ledger",
)  # fmt: skip

FOLLOW_UPS = Table(
    "follow_ups", "Follow-ups",
    (
        _c("due", "date", "Due", width=13),
        _c("who", "text", "Who", width=16),
        _c("kind", "text", "Task", width=18),
        _c("customer_id", "id", "Customer ID", width=12),
        _c("name", "text", "Customer", width=28),
        _c("what", "long", "What", width=60),
        _c("since", "date", "Since", width=13),
        _c("overdue", "days", "Overdue (working days)", width=12),
        _c("sheet", "text", "Sheet", width=11),
        _c("line", "count", "Row", width=7),
    ),
    page="Follow-ups",
)  # fmt: skip
HANDOFFS = Table(
    "handoffs", "Handoffs",
    (
        _c("customer_id", "id", "Customer ID"),
        _c("name", "text", "Customer", width=28),
        _c("subject", "text", "Case", width=28),
        _c("giver", "text", "Handed on by", width=16),
        _c("handed_to", "text", "Handed to", width=16),
        _c("handed_on", "date", "Handed on"),
        _c("accepted_on", "date", "Accepted on"),
        _c("days_to_accept", "days", "Days to accept"),
        _c("state", "text", "State", width=10),
        _c("with", "text", "Now with", width=16),
    ),
    page="Handoffs",
    note="Cases handed to a colleague; days are working days. What nobody accepts in time is back with the giver.",
)  # fmt: skip
HANDOVERS = Table(
    "handovers", "Customers who changed hands",
    (
        _c("customer_id", "id", "Customer ID"),
        _c("name", "text", "Customer", width=28),
        _c("seller", "text", "Sold by", width=16),
        _c("owner", "text", "Now with", width=16),
        _c("handed_over_on", "date", "Handed over on"),
        _c("reached", "text", "Reached since"),
        _c("promises", "count", "Open promises"),
        _c("gaps", "count", "Open gaps"),
        _c("introduced", "text", "Counterparts introduced"),
        _c("missing", "long", "Still to do", width=44),
    ),
    page="Handoffs",
    note="The checklist of each handover: the new rep has reached the customer, knows what was promised, and has introduced the colleagues.",
)  # fmt: skip
SELLERS = Table(
    "sellers", "Customers by who sold to them",
    (
        _c("seller", "text", "Sold by", width=16),
        _c("customers", "count", "Customers"),
        _c("lost", "count", "Lost"),
        _c("churn", "share", "Churn"),
        _c("handed_over", "count", "Handed over"),
        _c("lost_after", "count", "Lost after handover"),
    ),
    page="Handoffs",
    note="Who sells a customer keeps the customer's fate in sight, also after handing over.",
)  # fmt: skip
"""The tables of handoffs: cases between colleagues, customers between reps."""

ACTIVITY = Table(
    "activity", "Effort and outcome by rep",
    (
        _c("by", "text", "Rep", width=16),
        _c("calls", "count", "Calls"),
        _c("reached", "count", "Reached"),
        _c("reach_rate", "share", "Reached, share"),
        _c("minutes", "number", "Minutes a talk"),
        _c("rating", "number", "Rating"),
        _c("kept_rate", "share", "Promises kept"),
        _c("notes_late", "count", "Meeting notes late"),
        _c("meetings", "count", "Meetings"),
        _c("unanswered", "count", "Unanswered"),
    ),
    page="Contact quality",
    note="Calls never stand alone: beside them whom they reached, how long a talk was, how it was rated and what was kept.",
)  # fmt: skip
MONTHS = Table(
    "months", "Effort and outcome by month",
    (
        _c("month", "text", "Month"),
        _c("calls", "count", "Calls"),
        _c("reached", "count", "Reached"),
        _c("reach_rate", "share", "Reached, share"),
        _c("minutes", "number", "Minutes a talk"),
        _c("rating", "number", "Rating"),
        _c("warning", "long", "Warning", width=44),
    ),
    page="Contact quality",
    note="A warning where calls rise by a tenth or more while talks become shorter or ratings fall by as much: customers are being rushed. "
    "The month that is not over is left out.",
    charts=(Chart("line", "Calls and whom they reached", "month", ("calls", "reached"), "Month", "Calls"),),
)  # fmt: skip
VALUE_SELL = Table(
    "value_sell", "Contacts that give and contacts that sell",
    (
        _c("tier", "text", "Called as"),
        _c("customers", "count", "Customers"),
        _c("value", "count", "Value contacts"),
        _c("sell", "count", "Sell contacts"),
        _c("ratio", "number", "Value to one sell"),
        _c("streaks", "count", "Sold to only"),
    ),
    page="Contact quality",
    note="Sold to only: customers whose last contacts, as many as the setting sell_streak says or more, were all to sell.",
)  # fmt: skip
STREAKS = Table(
    "streaks", "Customers who were only sold to",
    (
        _c("customer_id", "id", "Customer ID"),
        _c("name", "text", "Customer", width=28),
        _c("owner", "text", "Rep", width=16),
        _c("tier", "text", "Called as"),
        _c("sell_streak", "count", "Sell contacts in a row"),
    ),
    page="Contact quality",
)  # fmt: skip
RESPONSES = Table(
    "responses", "Time to an answer",
    (
        _c("tier", "text", "Called as"),
        _c("asked", "count", "Asked"),
        _c("answered", "count", "Answered"),
        _c("unanswered", "count", "Still waiting"),
        _c("median", "number", "Median (working days)"),
        _c("p90", "number", "90 % within (working days)"),
        _c("in_time", "share", "In time"),
        _c("floor", "text", "Floor kept"),
    ),
    page="Contact quality",
    note="From a question or a case to the first answer, those still waiting counted in. The floor is the same for every tier.",
)  # fmt: skip
RATINGS = Table(
    "ratings", "Ratings in reviews",
    (
        _c("period", "text", "Quarter"),
        _c("reviews", "count", "Reviews"),
        _c("rated", "count", "Rated"),
        _c("rating", "number", "Mean rating"),
        _c("better", "count", "Better than before"),
        _c("same", "count", "The same"),
        _c("worse", "count", "Worse"),
    ),
    page="Contact quality",
    note="Each rated review beside the one before it with the same customer.",
    charts=(Chart("line", "Ratings in reviews", "period", ("rating",), "Quarter", "Mean rating"),),
)  # fmt: skip

ABOUT = Table(
    "about", "About",
    (_c("item", "text", "About", width=20), _c("value", "long", "Customer", width=80)),
    page="Diary",
)  # fmt: skip
POINTS = Table(
    "points", "Points to raise",
    (_c("kind", "text", "Kind", width=20), _c("point", "long", "Point", width=80)),
    page="Diary",
    note="In this order.",
)  # fmt: skip
LAST_TOUCHES = Table(
    "last_touches", "Last contacts",
    (
        _c("date", "date", "Date"),
        _c("channel", "text", "Channel"),
        _c("outcome", "text", "Outcome", width=16),
        _c("purpose", "text", "Purpose", width=14),
        _c("by", "text", "By", width=16),
        _c("rating", "number", "Rating"),
        _c("notes", "long", "Notes", width=60),
    ),
    page="Diary",
)  # fmt: skip
BOTH_PROMISES = Table(
    "both_promises", "Promises, both sides",
    (
        _c("side", "text", "Made by"),
        _c("seller", "text", "Who promised", width=16),
        _c("due", "date", "Due"),
        _c("state", "text", "State", width=12),
        _c("promise", "long", "Promise", width=60),
    ),
    page="Diary",
)  # fmt: skip
OWN_GAPS = Table(
    "own_gaps", "Gaps, open first",
    (
        _c("opened", "date", "Open since"),
        _c("closed", "date", "Closed"),
        _c("kind", "text", "Gap in"),
        _c("age", "days", "Age (working days)"),
        _c("owner", "text", "Owner", width=16),
        _c("subject", "long", "What", width=60),
    ),
    page="Diary",
)  # fmt: skip
OWN_TASKS = Table(
    "own_tasks", "Tasks",
    (
        _c("due", "date", "Due"),
        _c("who", "text", "Who", width=16),
        _c("kind", "text", "Task", width=18),
        _c("what", "long", "What", width=60),
    ),
    page="Diary",
)  # fmt: skip
