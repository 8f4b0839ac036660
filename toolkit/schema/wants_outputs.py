"""The tables of needs, requests, recovery after cases, and channels."""

from toolkit.schema.model import Chart, Table, col

NEED_LIST = Table(
    "need_list",
    "Needs",
    (
        col("customer_id", "id", "Customer ID", width=12),
        col("name", "text", "Customer", width=28),
        col("tier", "text", "Tier", width=6),
        col("owner", "text", "Rep", width=16),
        col("need", "long", "Need", width=44),
        col("state", "text", "State", width=11),
        col("said", "text", "Answer", width=14),
        col("asked_on", "date", "Asked on", width=13),
        col("age", "days", "Age (days)", width=10),
        col("evidence", "long", "Evidence", width=36),
        col("line", "count", "Row", width=7),
    ),
    page="Needs",
    note="What is not met stands first, the longest asked first; then what has no answer, what "
    "nobody asked, and what is met.",
)
NEEDS_MET = Table(
    "needs_met",
    "Needs met",
    (
        col("tier", "text", "Tier"),
        col("customers", "count", "Customers"),
        col("needs", "count", "Needs"),
        col("met", "count", "Met"),
        col("unmet", "count", "Unmet"),
        col("no_answer", "count", "No answer"),
        col("not_asked", "count", "Not asked"),
        col("met_share", "share", "Met, share"),
        col("new_unasked", "count", "New customers not asked"),
    ),
    page="Needs",
    note="The share is of the needs with an answer. New customers not asked: new within the days "
    "of the setting new_days, and no need answered.",
)

REQUEST_RATES = Table(
    "request_rates",
    "Requests by tier",
    (
        col("tier", "text", "Tier"),
        col("customers", "count", "Customers who asked"),
        col("requests", "count", "Requests"),
        col("answered", "count", "Answered"),
        col("yes_rate", "share", "Yes rate"),
        col("days", "number", "Working days to yes, median"),
        col("calendar_days", "number", "Days to yes, median"),
        col("cost", "cost", "Cost"),
        col("cost_per_customer", "cost", "Cost per customer"),
    ),
    page="Requests",
    note="The yes rate is of the answers that say yes or no; the cost is spread over the "
    "customers who asked.",
)
ASKING_MORE = Table(
    "asking_more",
    "Asking more than others",
    (
        col("customer_id", "id", "Customer ID", width=12),
        col("name", "text", "Customer", width=28),
        col("tier", "text", "Tier", width=6),
        col("owner", "text", "Rep", width=16),
        col("beyond", "text", "More", width=18),
        col("requests", "count", "Requests"),
        col("requests_limit", "number", "Limit of the tier", width=10),
        col("cost", "cost", "Cost"),
        col("cost_limit", "cost", "Cost, limit of the tier"),
        col("advice", "text", "What to do", width=26),
    ),
    page="Requests",
    note="Beyond the upper quarter by three times the middle spread of the customers of the same "
    "tier who asked, where they are eight or more.",
)

RECOVERY = Table(
    "recovery",
    "Recovery",
    (
        col("customer_id", "id", "Customer ID", width=12),
        col("name", "text", "Customer", width=28),
        col("tier", "text", "Tier", width=6),
        col("owner", "text", "Owner", width=16),
        col("subject", "long", "Case", width=32),
        col("severity", "number", "Severity", width=9),
        col("opened", "date", "Opened", width=13),
        col("closed", "date", "Resolved", width=13),
        col("follow_up_score", "number", "Follow-up score", width=10),
        col("score_before", "number", "Score before", width=10),
        col("score_after", "number", "Score after", width=10),
        col("recovered", "text", "Recovered", width=11),
        col("spend_before", "money", "Spend before", width=13),
        col("spend_after", "money", "Spend after", width=13),
        col("window", "text", "Time after", width=10),
    ),
    page="Recovery",
    note="Mean of ratings and surveys, and the sum of orders, in the days of the setting "
    "recovery_days before a case was opened and after it was resolved. Recovered: the score "
    "after is not below the score before. So far: the time after has not passed yet.",
)
RECOVERED = Table(
    "recovered",
    "Customers recovered",
    (
        col("cases", "count", "Cases resolved"),
        col("scored", "count", "Scored before and after"),
        col("recovered", "count", "Recovered"),
        col("share", "share", "Recovered, share"),
        col("follow_up_score", "number", "Follow-up score, mean"),
        col("full", "count", "Cases whose time has passed"),
        col("spend_before", "money", "Their spend before"),
        col("spend_after", "money", "Their spend after"),
    ),
    page="Recovery",
)

CHANNEL_MIX = Table(
    "channel_mix",
    "Channel mix",
    (
        col("tier", "text", "Called as"),
        col("customers", "count", "Customers"),
        col("visit", "count", "Visits"),
        col("video", "count", "Video"),
        col("phone", "count", "Phone"),
        col("email", "count", "E-mail"),
        col("letter", "count", "Letter"),
        col("other", "count", "Other"),
        col("visits_a_customer", "number", "Visits per customer a year"),
        col("least", "count", "Least visits a year"),
        col("below", "count", "Customers below"),
    ),
    page="Contact quality",
    note="Contacts that reached the customer in the last 365 days. Below the least visits of "
    "their class: customers who may be called and prefer no other channel; of customers "
    "since less than a year the same part of it is asked.",
    charts=(
        Chart(
            "bar",
            "Contacts by channel",
            "tier",
            ("visit", "video", "phone", "email", "letter", "other"),
            "Contacts",
            "Called as",
            stacked=True,
        ),
    ),
)
LAST_BY_CHANNEL = Table(
    "last_by_channel",
    "Last touch by channel",
    (
        col("channel", "text", "Channel"),
        col("last_attempt", "date", "Last attempt"),
        col("last_success", "date", "Last success"),
        col("calls", "count", "Touches (365 days)"),
        col("reached", "count", "Reached (365 days)"),
    ),
    page="Diary",
    note="An attempt reached nobody; touches are both.",
)
