"""Answers: those of the sheet of answers, and those that were typed into the call schedule."""

import pandas as pd

from toolkit.book import Book

_COLUMNS = ["customer_id", "date", "question", "answer"]


def answers_given(book: Book) -> pd.DataFrame:
    """All answers of customers, in no order: customer_id, date, question, answer. Practice 49."""
    answers: pd.DataFrame = book.tables["answers"][_COLUMNS]
    if not len(book.entries) or not book.entries["question"].notna().any():
        return answers
    # `said` has the entries in their order, each with its customer.
    typed = book.said[["customer_id", "date"]].assign(
        question=book.entries["question"].to_numpy(), answer=book.entries["answer"].to_numpy()
    )
    typed = typed[typed["question"].notna()].astype({"question": "str", "answer": "str"})
    return pd.concat([answers, typed], ignore_index=True)
