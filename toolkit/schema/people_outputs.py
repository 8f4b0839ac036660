"""The tables of referrals, competitors, and customers whom one of us knows."""

from toolkit.schema.model import Table, col

REFERRERS = Table(
    "referrers",
    "Referrals",
    (
        col("referrer_id", "id", "Customer ID", width=12),
        col("referrer", "text", "Referred by", width=28),
        col("tier", "text", "Tier", width=6),
        col("owner", "text", "Rep", width=16),
        col("referrals", "count", "Referrals"),
        col("revenue", "money", "Revenue of those"),
        col("whom", "long", "Whom", width=48),
    ),
    page="Referrals",
    note="From the column Referred by; the revenue is that of the last 12 months, or of the "
    "column Annual revenue. Without an id: nobody of the list, or a name that several have.",
)
REFERRALS_TO_ASK = Table(
    "referrals_to_ask",
    "Whom to ask",
    (
        col("customer_id", "id", "Customer ID", width=12),
        col("name", "text", "Customer", width=28),
        col("tier", "text", "Tier", width=6),
        col("owner", "text", "Rep", width=16),
        col("next_call", "date", "Next call", width=13),
        col("asked_on", "date", "Last asked", width=13),
    ),
    page="Referrals",
    note="Promoters (9 or 10 of 10 in the newest survey) without an open gap, who are not silent "
    "and were not asked within the days of the setting answer_days.",
)
EXPOSURE = Table(
    "exposure",
    "Exposure",
    (
        col("customer_id", "id", "Customer ID", width=12),
        col("name", "text", "Customer", width=28),
        col("tier", "text", "Tier", width=6),
        col("owner", "text", "Rep", width=16),
        col("exposure", "number", "Exposure"),
        col("tier_weight", "number", "Tier counts"),
        col("named", "count", "Competitors named"),
        col("nearness", "number", "Renewal counts"),
        col("competitors", "long", "Competitors", width=36),
        col("renewal", "date", "Renewal", width=13),
        col("days", "days", "Days to renewal", width=10),
    ),
    page="Competitors",
    note="Exposure is the product of three numbers: the tier (A 3, B 2, else 1), the competitors "
    "named, and the renewal (3 within the days of the setting renewal_days, 2 within twice as "
    "many, 1 later or unknown).",
)
SINGLE_PERSON = Table(
    "single_person",
    "Known by one of us",
    (
        col("customer_id", "id", "Customer ID", width=12),
        col("name", "text", "Customer", width=28),
        col("tier", "text", "Tier", width=6),
        col("owner", "text", "Rep", width=16),
        col("by", "text", "Only reached by", width=18),
        col("contacts", "count", "Contacts"),
        col("last", "date", "Last", width=13),
        col("unnamed", "count", "Contacts of nobody named"),
        col("revenue", "money", "Revenue"),
    ),
    page="Single person",
    note="Customers whom only one of us reached in the last 365 days, by the column By of the "
    "call log; the best tier and the most revenue first.",
)
