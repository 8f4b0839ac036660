"""Answers: those of the sheet of answers, and those that were typed into sheets of ours."""

import pandas as pd

from toolkit.book import Book
from toolkit.entries.many_answers import each_answer

NEEDS = "What do you need to be fully satisfied?"
"""What the task to ask for needs asks, as calls do."""
_COLUMNS = ["customer_id", "date", "question", "answer"]


def answers_given(book: Book) -> pd.DataFrame:
    """All answers of customers, in no order: customer_id, date, question, answer.

    One row a question, where a call had several. What came of asking for needs on To do is an
    answer, too. Practices 10 and 49.
    """
    answers: pd.DataFrame = book.tables["answers"][_COLUMNS]
    if len(book.tasks.done):
        from toolkit.planning.steps_done import done_on_to_do

        asked = done_on_to_do(book, "need").rename(columns={"result": "answer"})
        told = asked[asked["answer"].notna()].assign(question=NEEDS)[_COLUMNS]
        told = told.astype({"customer_id": "str", "question": "str", "answer": "str"})
        answers = pd.concat([answers, told], ignore_index=True)
    if not len(book.entries) or not book.entries["question"].notna().any():
        return answers
    # `said` has the entries in their order, each with its customer.
    typed = book.said[["customer_id", "date"]].assign(
        question=book.entries["question"].to_numpy(), answer=book.entries["answer"].to_numpy()
    )
    typed = typed[typed["question"].notna()].fillna({"answer": ""})
    said = zip(typed["question"], typed["answer"], strict=True)
    pairs = pd.Series([each_answer(*both) for both in said], index=typed.index, dtype=object)
    typed = typed.assign(pair=pairs).explode("pair").dropna(subset=["pair"])
    typed["question"] = typed["pair"].str[0]
    typed["answer"] = typed["pair"].str[1]
    typed = typed[_COLUMNS].astype({"question": "str", "answer": "str"})
    return pd.concat([answers, typed], ignore_index=True)
