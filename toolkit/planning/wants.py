"""What customers need and ask for: the rows of Needs and Requests with what was answered."""

import pandas as pd

from toolkit.book import Book
from toolkit.parsing.answers import is_answer, yes_or_no
from toolkit.planning.task_rows import known_rows
from toolkit.rules.need_rules import add_need_state


def requests_of(book: Book) -> pd.DataFrame:
    """Requests of known customers up to as_of, with what was answered and when.

    Adds yes (True, False, None), answered, answered_on (blank where it is still to come), table
    and line.
    """
    rows = known_rows(book, "requests")
    rows = rows[~(rows["asked_on"] > pd.Timestamp(book.as_of))]
    answers = [yes_or_no(answer) for answer in rows["answer"]]
    said_something = rows["answer"].map(is_answer).astype(bool)
    answered_on = rows["answered_on"].where(rows["answered_on"] <= pd.Timestamp(book.as_of))
    answered_on = answered_on.mask(answered_on < rows["asked_on"], rows["asked_on"])
    return rows.assign(
        yes=pd.Series(answers, index=rows.index, dtype=object),
        answered_on=answered_on,
        answered=answered_on.notna() | said_something,
    )


def open_requests(requests: pd.DataFrame) -> pd.DataFrame:
    """Requests that nobody has answered, the oldest first.

    Columns: customer_id, request, asked_on, table, line.
    """
    rows = requests[~requests["answered"]].sort_values(["asked_on", "customer_id", "line"])
    return rows[["customer_id", "request", "asked_on", "table", "line"]]


def needs_of(book: Book) -> pd.DataFrame:
    """Needs of known customers up to as_of with their state and age (`rules.add_need_state`).

    `said` is what the cell Met says; an answer that is no yes, like "partly", leaves it unmet.
    """
    rows = known_rows(book, "needs")
    to_come = rows["asked_on"] > pd.Timestamp(book.as_of)
    rows = rows[~to_come & (rows["need"].notna() | rows["met"].notna())]
    met = pd.Series([_is_met(text) for text in rows["met"]], index=rows.index, dtype=object)
    return add_need_state(rows.assign(said=rows["met"], met=met), as_of=book.as_of)


def _is_met(text: object) -> bool | None:
    """True for a yes, False for any other answer, None for none."""
    return yes_or_no(text) is True if is_answer(text) else None
