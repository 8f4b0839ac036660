"""The tables of the diary page about one customer."""

from toolkit.schema.model import Table, col

ABOUT = Table(
    "about",
    "About",
    (col("item", "text", "About", width=20), col("value", "long", "Customer", width=80)),
    page="Diary",
)
POINTS = Table(
    "points",
    "Points to raise",
    (col("kind", "text", "Kind", width=20), col("point", "long", "Point", width=80)),
    page="Diary",
    note="In this order.",
)
LAST_TOUCHES = Table(
    "last_touches",
    "Last contacts",
    (
        col("date", "date", "Date"),
        col("channel", "text", "Channel"),
        col("outcome", "text", "Outcome", width=16),
        col("purpose", "text", "Purpose", width=14),
        col("by", "text", "By", width=16),
        col("rating", "number", "Rating"),
        col("notes", "long", "Notes", width=60),
    ),
    page="Diary",
)
BOTH_PROMISES = Table(
    "both_promises",
    "Promises, both sides",
    (
        col("side", "text", "Made by"),
        col("seller", "text", "Who promised", width=16),
        col("due", "date", "Due"),
        col("state", "text", "State", width=12),
        col("promise", "long", "Promise", width=60),
    ),
    page="Diary",
)
OWN_DONE = Table(
    "own_done",
    "Done and answered",
    (
        col("date", "date", "Date"),
        col("kind", "text", "Task", width=18),
        col("what", "long", "What", width=60),
        col("result", "long", "Result", width=40),
        col("notes", "long", "Notes", width=40),
    ),
    page="Diary",
)
OWN_GAPS = Table(
    "own_gaps",
    "Gaps, open first",
    (
        col("opened", "date", "Open since"),
        col("closed", "date", "Closed"),
        col("kind", "text", "Gap in"),
        col("age", "days", "Age (working days)"),
        col("owner", "text", "Owner", width=16),
        col("subject", "long", "What", width=60),
    ),
    page="Diary",
)
OWN_TASKS = Table(
    "own_tasks",
    "Tasks",
    (
        col("due", "date", "Due"),
        col("who", "text", "Who", width=16),
        col("kind", "text", "Task", width=18),
        col("what", "long", "What", width=60),
    ),
    page="Diary",
)
