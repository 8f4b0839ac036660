"""The table of the sheet Watch list: what to look at, into which people type an answer."""

from toolkit.schema.model import Table, col

ACTED, LATER = "Acted", "Later"
VERDICTS = (ACTED, "No problem", LATER)
"""The answers to a signal."""

WATCH_LIST = Table(
    "watch_list",
    "Watch list",
    (
        col("owner", "text", "Rep", width=14),
        col("customer_id", "id", "Customer ID", width=11),
        col("name", "text", "Customer", width=24),
        col("tier", "text", "Tier", width=6),
        col("kind", "text", "Signal", width=18),
        col("what", "long", "Evidence", width=46),
        col("n", "count", "Seen in", width=8),
        col("since", "date", "Holds since", width=12),
        col("revenue", "money", "Revenue", width=11),
        col("revenue_of", "long", "Revenue of", width=14),
        col("at_stake", "money", "At stake", width=11),
        col("next_call", "date", "Next call", width=12),
        col("advice", "long", "What to do", width=34),
        col("verdict", "text", "Answer", width=13, fills="outcome"),
        col("notes", "long", "Notes", width=26, fills="notes"),
        col("row_key", "id", "Row key", width=11, hidden=True),
    ),
    page="Watch list",
    note="One row a signal, the most at stake first. Seen in: how many orders, contacts, scores or "
    "customers the evidence rests on. Holds since: the day from which the evidence is there. "
    "At stake: the part of the revenue that the signal speaks of; blank where none can be told.",
)
"""One row a signal, the most at stake first.

An answered signal stays away until what its evidence rests on changes. The row key says which run
wrote the row, and by what the signal is known again.
"""
