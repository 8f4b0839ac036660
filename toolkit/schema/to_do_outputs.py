"""The table of the sheet To do: tasks that are no calls by themselves, into which people type."""

from toolkit.schema.model import Table, col

TO_DO = Table(
    "to_do",
    "To do",
    (
        col("owner", "text", "By", width=14),
        col("date", "date", "Due", width=12),
        col("customer_id", "id", "Customer ID", width=11),
        col("name", "text", "Customer", width=21),
        col("kind", "text", "Task", width=15),
        col("what", "long", "What", width=38),
        col("since", "date", "Since", width=12),
        col("source", "text", "Where from", width=16),
        col("done_on", "date", "Done on", width=11, fills="date"),
        col("result", "text", "Result", width=14, fills="outcome"),
        col("notes", "long", "Notes", width=20, fills="notes"),
        col("row_key", "id", "Row key", width=11, hidden=True),
    ),
    page="To do",
)
"""One row a task. `source` is its sheet and row, a link to the cell in `source_link`.

The open columns fill those of an entry of the diary; the row key says which run wrote the row, and
by what the task is known again.
"""
