"""The tables of needs, requests, recovery after cases, and channels."""

from toolkit.schema.model import Chart, Table
from toolkit.schema.model import col as _c

NEED_LIST = Table(
    "need_list", "Needs",
    (
        _c("customer_id", "id", "Customer ID", width=12),
        _c("name", "text", "Customer", width=28),
        _c("tier", "text", "Tier", width=6),
        _c("owner", "text", "Rep", width=16),
        _c("need", "long", "Need", width=44),
        _c("state", "text", "State", width=11),
        _c("said", "text", "Answer", width=14),
        _c("asked_on", "date", "Asked on", width=13),
        _c("age", "days", "Age (days)", width=10),
        _c("evidence", "long", "Evidence", width=36),
        _c("line", "count", "Row", width=7),
    ),
    page="Needs",
    note="What is not met stands first, the longest asked first; then what has no answer, what nobody asked, and what is met.",
)  # fmt: skip
NEEDS_MET = Table(
    "needs_met", "Needs met",
    (
        _c("tier", "text", "Tier"),
        _c("customers", "count", "Customers"),
        _c("needs", "count", "Needs"),
        _c("met", "count", "Met"),
        _c("unmet", "count", "Unmet"),
        _c("no_answer", "count", "No answer"),
        _c("not_asked", "count", "Not asked"),
        _c("met_share", "share", "Met, share"),
        _c("new_unasked", "count", "New customers not asked"),
    ),
    page="Needs",
    note="The share is of the needs with an answer. New customers not asked: new within the days of the setting new_days, and no need answered.",
)  # fmt: skip

REQUEST_RATES = Table(
    "request_rates", "Requests by tier",
    (
        _c("tier", "text", "Tier"),
        _c("customers", "count", "Customers who asked"),
        _c("requests", "count", "Requests"),
        _c("answered", "count", "Answered"),
        _c("yes_rate", "share", "Yes rate"),
        _c("days", "number", "Working days to yes, median"),
        _c("calendar_days", "number", "Days to yes, median"),
        _c("cost", "money", "Cost"),
        _c("cost_per_customer", "money", "Cost per customer"),
    ),
    page="Requests",
    note="The yes rate is of the answers that say yes or no; the cost is spread over the customers who asked.",
)  # fmt: skip
ASKING_MORE = Table(
    "asking_more", "Asking more than others",
    (
        _c("customer_id", "id", "Customer ID", width=12),
        _c("name", "text", "Customer", width=28),
        _c("tier", "text", "Tier", width=6),
        _c("owner", "text", "Rep", width=16),
        _c("beyond", "text", "More", width=18),
        _c("requests", "count", "Requests"),
        _c("requests_limit", "number", "Limit of the tier", width=10),
        _c("cost", "money", "Cost"),
        _c("cost_limit", "money", "Cost, limit of the tier"),
        _c("advice", "text", "What to do", width=26),
    ),
    page="Requests",
    note="Beyond the upper quarter by three times the middle spread of the customers of the same tier who asked, where they are eight or more.",
)  # fmt: skip

RECOVERY = Table(
    "recovery", "Recovery",
    (
        _c("customer_id", "id", "Customer ID", width=12),
        _c("name", "text", "Customer", width=28),
        _c("tier", "text", "Tier", width=6),
        _c("owner", "text", "Owner", width=16),
        _c("subject", "long", "Case", width=32),
        _c("severity", "number", "Severity", width=9),
        _c("opened", "date", "Opened", width=13),
        _c("closed", "date", "Resolved", width=13),
        _c("follow_up_score", "number", "Follow-up score", width=10),
        _c("score_before", "number", "Score before", width=10),
        _c("score_after", "number", "Score after", width=10),
        _c("recovered", "text", "Recovered", width=11),
        _c("spend_before", "money", "Spend before", width=13),
        _c("spend_after", "money", "Spend after", width=13),
        _c("window", "text", "Time after", width=10),
    ),
    page="Recovery",
    note="Mean of ratings and surveys, and the sum of orders, in the days of the setting recovery_days before a case was opened and after it was "
         "resolved. Recovered: the score after is not below the score before. So far: the time after has not passed yet.",
)  # fmt: skip
RECOVERED = Table(
    "recovered", "Customers recovered",
    (
        _c("cases", "count", "Cases resolved"),
        _c("scored", "count", "Scored before and after"),
        _c("recovered", "count", "Recovered"),
        _c("share", "share", "Recovered, share"),
        _c("follow_up_score", "number", "Follow-up score, mean"),
        _c("full", "count", "Cases whose time has passed"),
        _c("spend_before", "money", "Their spend before"),
        _c("spend_after", "money", "Their spend after"),
    ),
    page="Recovery",
)  # fmt: skip

CHANNEL_MIX = Table(
    "channel_mix", "Channel mix",
    (
        _c("tier", "text", "Called as"),
        _c("customers", "count", "Customers"),
        _c("visit", "count", "Visits"),
        _c("video", "count", "Video"),
        _c("phone", "count", "Phone"),
        _c("email", "count", "E-mail"),
        _c("other", "count", "Other"),
        _c("visits_a_customer", "number", "Visits per customer a year"),
        _c("least", "count", "Least visits a year"),
        _c("below", "count", "Customers below"),
    ),
    page="Contact quality",
    note="Contacts that reached the customer in the last 365 days. Below the least visits of their class: customers who may be called and prefer no "
         "other channel; of customers since less than a year the same part of it is asked.",
    charts=(
        Chart("bar", "Contacts by channel", "tier", ("visit", "video", "phone", "email", "other"), "Contacts", "Called as", stacked=True),
    ),
)  # fmt: skip
LAST_BY_CHANNEL = Table(
    "last_by_channel", "Last touch by channel",
    (
        _c("channel", "text", "Channel"),
        _c("last_attempt", "date", "Last attempt"),
        _c("last_success", "date", "Last success"),
        _c("calls", "count", "Touches (365 days)"),
        _c("reached", "count", "Reached (365 days)"),
    ),
    page="Diary",
    note="An attempt reached nobody; touches are both.",
)  # fmt: skip
