"""Knowing: how much is known of each customer, and which blank the next call asks for."""

import numpy as np
import pandas as pd

from toolkit.book import Book, has_column
from toolkit.planning.call_channels import WISHED
from toolkit.planning.typed_answers import NEEDS, answers_given
from toolkit.rules.knowing_rules import add_known
from toolkit.rules.point_rules import last_answers, points_of, unanswered

QUESTIONS = {
    "contact": "contact: Whom do we best talk to, and how do we reach them?",
    "interests": "interests: What interests you beyond what you buy from us?",
    "needs": f"needs: {NEEDS}",
    "preferences": "contact times: When, how and in which language do you like to be contacted?",
}
"""What is asked for a part that is known least; changes have questions of their own."""
OF_BLANKS = {
    "person": "contact: Whom do we best talk to?",
    "way": "contact: At which number or address do we best reach you?",
    "channel": "contact times: How do you like to be contacted?",
    "language": "contact times: In which language do you like to be contacted?",
    "best_hours": "contact times: At which hours do you like to be contacted?",
    "best_days": "contact times: On which days do you like to be contacted?",
}
"""What is asked instead where some of a part is known: for the first blank of it."""
INTERESTS = ("interests", "hobby", "trip")
"""One of these says enough."""
PREFERENCES = ("channel", *WISHED)


def knowledge_of(book: Book, customers: pd.DataFrame, needs: pd.DataFrame) -> pd.DataFrame:
    """The shares of `add_known` for each customer, by customer_id, and ask. Practice 47.

    In: customers with the columns of the list; needs with customer_id and need. A part that the
    customer answered a question about counts as known. `ask` is the question about the part that is
    known least, "" for one that has questions of its own.
    """
    ids = customers["customer_id"]
    answers = answers_given(book)
    answers = answers[answers["customer_id"].notna()].astype({"customer_id": "str"})
    parts = pd.DataFrame(index=pd.Index(ids, name="customer_id"))
    contact = _contact(book, customers)
    if len(contact.columns):
        parts["contact"] = contact.mean(axis=1).to_numpy()
    interests = [name for name in INTERESTS if has_column(book, name)]
    if interests:
        parts["interests"] = customers[interests].notna().any(axis=1).to_numpy("f8")
    if "needs" in book.mapped:
        parts["needs"] = ids.isin(needs["customer_id"][needs["need"].notna()]).to_numpy("f8")
    if "answers" in book.mapped and book.settings.questions:
        parts["answers"] = _answered(book, ids, answers).to_numpy()
    wishes = [name for name in PREFERENCES if has_column(book, name)]
    if wishes:
        parts["preferences"] = customers[wishes].notna().mean(axis=1).to_numpy()
    blanks = {"contact": ~contact, "preferences": customers[wishes].isna()}
    for part in parts.columns.intersection([*QUESTIONS]):
        of_blanks = [OF_BLANKS[str(name)] for name in blanks.get(part, ())]
        for question in (QUESTIONS[part], *of_blanks):
            told = last_answers(answers, question, as_of=book.as_of).index
            parts.loc[parts.index.isin(told), part] = 1.0
    known = add_known(parts)
    return known.assign(ask=_to_ask(known["worst"], blanks))


def _to_ask(worst: "pd.Series[str]", blanks: dict[str, pd.DataFrame]) -> list[str]:
    """The question about the worst part of each customer: about one blank where others are known.

    In: of parts that are known by halves, whether each place is blank, rows as those of `worst`.
    """
    asked = worst.map(QUESTIONS).fillna("").tolist()
    for part, is_blank in blanks.items():
        some = is_blank.any(axis=1) & (~is_blank.all(axis=1) | (len(is_blank.columns) == 1))
        for n in np.flatnonzero((worst == part).to_numpy() & some.to_numpy()):
            asked[n] = OF_BLANKS[is_blank.columns[int(is_blank.iloc[n].to_numpy().argmax())]]
    return [question.partition(": ")[2] for question in asked]


def _contact(book: Book, customers: pd.DataFrame) -> pd.DataFrame:
    """Whether there is a person, and a way to reach them, where the list has a place for it."""
    found = {}
    if has_column(book, "contact_person") or has_column(book, "last_name"):
        found["person"] = customers["contact_person"].notna()
    if has_column(book, "phone") or has_column(book, "email"):
        found["way"] = customers["phone"].notna() | customers["email"].notna()
    return pd.DataFrame(found, index=customers.index)


def _answered(book: Book, ids: "pd.Series[str]", answers: pd.DataFrame) -> "pd.Series[float]":
    """The share of the questions about changes that each customer has answered of late."""
    questions, days = book.settings.questions, book.settings.answer_days
    left = unanswered(ids, answers, questions, as_of=book.as_of, days=days)
    count = ids.map(left["customer_id"].value_counts()).fillna(0)
    return 1 - count / len(questions)


def about_preferences() -> list[str]:
    """All questions about what a customer prefers, as they are asked."""
    names = (QUESTIONS["preferences"], *map(OF_BLANKS.__getitem__, PREFERENCES))
    return [question.partition(": ")[2] for question in names]


def blank_points(knowledge: pd.DataFrame, ids: set[str], has_need_task: set[str]) -> pd.DataFrame:
    """For each of these customers a question about the part that is known least. Practice 47.

    Who is asked for needs by a task already is not asked twice.
    """
    rows = knowledge[knowledge.index.isin(ids)]
    is_asked_by_task = (rows["worst"] == "needs") & rows.index.isin(has_need_task)
    texts = rows["ask"][(rows["ask"] != "") & ~is_asked_by_task]
    return points_of(texts.index, "question", texts)
