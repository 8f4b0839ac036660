"""The tables of the playbook: steps after what happened, and what comes round."""

from toolkit.schema.model import Table, col

ONBOARDING = Table(
    "onboarding",
    "Onboarding",
    (
        col("customer_id", "id", "Customer ID", width=12),
        col("name", "text", "Customer", width=28),
        col("tier", "text", "Tier", width=6),
        col("owner", "text", "Rep", width=16),
        col("step", "text", "Step", width=32),
        col("trigger", "text", "Trigger", width=14),
        col("since", "date", "Happened on", width=13),
        col("due", "date", "Planned for", width=13),
        col("done", "date", "Done on", width=13),
        col("late", "days", "Days late", width=9),
        col("state", "text", "State", width=10),
    ),
    page="Onboarding",
    note="Steps of the playbook after something that happened to a customer, whose day came within "
    "the last 365 days or is to come. Days late are working days.",
)
COMING_ROUND = Table(
    "coming_round",
    "Coming round",
    (
        col("customer_id", "id", "Customer ID", width=12),
        col("name", "text", "Customer", width=28),
        col("tier", "text", "Tier", width=6),
        col("owner", "text", "Rep", width=16),
        col("step", "text", "Step", width=32),
        col("since", "date", "Last time, or begin", width=14),
        col("due", "date", "Due", width=13),
    ),
    page="Onboarding",
    note="All for whom a step of the playbook is due that comes round again. To do shows as many "
    "at a time as the setting playbook_at_once says, the best first.",
)
