"""The table of the sheet To do: tasks that are no calls by themselves, into which people type."""

from toolkit.schema.model import Table, col

TO_DO = Table(
    "to_do",
    "To do",
    (
        col("by", "text", "By", width=15),
        col("due", "date", "Due", width=12),
        col("customer_id", "id", "Customer ID", width=11),
        col("name", "text", "Customer", width=25),
        col("kind", "text", "Task", width=17),
        col("what", "long", "What", width=44),
        col("since", "date", "Since", width=12),
        col("source", "text", "Where from", width=19),
    ),
    page="To do",
)
"""One row a task. `source` is its sheet and row, a link to the cell in `source_link`."""
