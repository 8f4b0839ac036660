"""Handoffs: cases that one colleague handed on to another, and who has each of them now."""

import numpy as np
import pandas as pd

from toolkit.book import Book
from toolkit.planning.task_rows import CustomerDays, with_lines


def handoffs_of(book: Book, days: CustomerDays) -> pd.DataFrame:
    """Cases that were handed on, with their state: where it waits, and since when.

    Adds to the columns of Cases giver, accept_by, accepted_on, days_to_accept, state and with (who
    has it now). State: "accepted", "closed" with its case, "waiting" up to accept_by, then
    "returned": with is the giver again. Days are working days of the customer's rep. Practice 26.
    """
    cases, today = book.tables["cases"], pd.Timestamp(book.as_of)
    known = cases["customer_id"].notna() & cases["handed_to"].notna()
    rows = with_lines(cases[known & (cases["handed_on"] <= today)], "cases")
    reopened = rows["reopened"] >= rows["resolved_on"]
    rows["still"] = ~(rows["resolved_on"] <= today) | reopened
    ids = rows["customer_id"]
    accepted = rows["accepted_on"] <= today
    accept_by = days.after(ids, rows["handed_on"], book.settings.handoff_days)
    giver = rows["owner"].fillna(days.of(ids, "owner"))
    in_hand = np.where(accept_by < today, "returned", "waiting")
    unaccepted = np.where(rows["still"], in_hand, "closed")
    state = np.where(accepted, "accepted", unaccepted)
    begin = rows["handed_on"].to_numpy("M8[D]")
    end = rows["accepted_on"].where(accepted, today).to_numpy("M8[D]")
    pair = days.of(ids, "pair").to_numpy("i8")
    return rows.assign(
        giver=giver,
        accept_by=accept_by,
        accepted_on=rows["accepted_on"].where(accepted),
        days_to_accept=days.calendar.between(pair, begin, end),
        state=state,
        **{"with": giver.where(state == "returned", rows["handed_to"])},
    )
