"""The table of the sheet Please answer: questions about the book, with a column for answers."""

from toolkit.schema.model import Table, col

PLEASE_ANSWER = Table(
    "please_answer",
    "Please answer",
    (
        col("what", "long", "Question", width=44),
        col("source", "text", "Where", width=18),
        col("evidence", "long", "Evidence", width=46),
        col("until", "long", "Until then", width=34),
        col("choices", "long", "Choices", width=26),
        col("choice", "text", "Answer", width=22, fills="answer"),
        col("row_key", "id", "Row key", width=11, hidden=True),
    ),
    page="Please answer",
)
"""One row a question; `source` is the sheet and cell, a link to it in `source_link`.

`choices` are the words to choose from, one a line. The row key is the setting that the answer
becomes.
"""
