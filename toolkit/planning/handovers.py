"""Customers who changed hands of late: what is to do before the new rep has them whole."""

from typing import Any

import narwhals as nw
import numpy as np
import pandas as pd

from toolkit.book import Book, has
from toolkit.matching.call_success import SUCCESS
from toolkit.planning.all_calls import calls_where, tells
from toolkit.words.folding import fold

NOT_KNOWN = "not known"


def handovers_of(
    book: Book, accounts: pd.DataFrame, our_open_promises: pd.DataFrame
) -> pd.DataFrame:
    """The accounts that were handed over within `handover_days`, with what is still to do.

    Those before stay as long as a step of the handover itself is open: nobody forgets one that was
    never done. Adds reached (by the new rep: "yes", "no"), promises and gaps (open ones),
    introduced ("2 of 3") and missing (what is still to do; "nothing"). Practice 27.
    """
    today = pd.Timestamp(book.as_of)
    rows = accounts[accounts["handed_over_on"] <= today]
    promised = our_open_promises["customer_id"].value_counts()
    reached = _reached_by_owner(book, rows)
    rows = rows.assign(
        reached=np.where(reached, "yes", "no"),
        promises=rows["customer_id"].map(promised).fillna(0),
        gaps=rows["open_gaps"].fillna(0),
        introduced=_introduced(book, rows["customer_id"]),
    )
    steps = [_open_steps(row) for row in rows.to_dict("records")]
    rows = rows.assign(missing=["; ".join(each) or "nothing" for each in steps])
    first = today - pd.Timedelta(days=book.settings.handover_days)
    its_own = _OWN_STEPS | ({INTRODUCE} if _introduces(book) else set())
    is_open = np.array([not its_own.isdisjoint(each) for each in steps], bool)
    return rows[is_open | (rows["handed_over_on"] > first).to_numpy(bool)]


def _reached_by_owner(book: Book, rows: pd.DataFrame) -> Any:
    """Whether the new rep has reached each customer since it changed hands.

    A talk of which nobody says who had it is taken for the new rep's, as is one that only the list
    of customers knows of.
    """
    is_reached = (rows["last_success"] >= rows["handed_over_on"]).to_numpy(bool)
    if not is_reached.any() or not tells(book, "by"):
        return is_reached
    first = rows["handed_over_on"].min().to_pydatetime()
    is_talk = (nw.col("success") == SUCCESS) & (nw.col("date") >= first)
    talks = calls_where(book, is_talk, ["customer_id", "date", "by"])
    talks = talks[talks["customer_id"].isin(rows["customer_id"])]
    by_id = rows.set_index("customer_id")
    ids = talks["customer_id"].astype("str")
    owner = ids.map(by_id["owner"]).map(fold, na_action="ignore")
    is_by_owner = talks["by"].isna() | (talks["by"].map(fold, na_action="ignore") == owner)
    is_since = talks["date"] >= ids.map(by_id["handed_over_on"])
    known = set(ids[is_by_owner & is_since])
    only_listed = (rows["last_from"] == "list").to_numpy(bool)
    return is_reached & (only_listed | rows["customer_id"].isin(known).to_numpy(bool))


NAME_REP, REP_CALLS, INTRODUCE = (
    "name the new rep",
    "the new rep calls",
    "introduce the counterparts",
)
_OWN_STEPS = {NAME_REP, REP_CALLS}
"""Steps that are of the handover alone: a promise may be one of any day."""


def _open_steps(row: dict[Any, Any]) -> list[str]:
    """What is still to do, in the order in which it is done."""
    done, _, listed = row["introduced"].partition(" of ")
    steps = {
        NAME_REP: not row["owner"] or row["owner"] == row["seller"],
        REP_CALLS: row["reached"] == "no",
        "take over the open promises": row["promises"] > 0,
        "close the open gaps": row["gaps"] > 0,
        INTRODUCE: bool(listed) and done != listed,
    }
    return [step for step, is_open in steps.items() if is_open]


def _introduces(book: Book) -> bool:
    """Whether the book says of anybody when he was introduced: else many never are."""
    return has(book, "contacts") and bool(book.tables["contacts"]["introduced_on"].notna().any())


def _introduced(book: Book, ids: "pd.Series[Any]") -> list[str]:
    """Counterparts with a name on both sides and a day of introduction, of those listed."""
    if not has(book, "contacts"):
        return [NOT_KNOWN] * len(ids)
    contacts = book.tables["contacts"]
    customer = contacts["customer_id"].astype("str")
    is_done = contacts[["their_person", "our_person", "introduced_on"]].notna().all(axis=1)
    done = is_done.groupby(customer).sum().to_dict()
    listed = customer.value_counts().to_dict()
    return [f"{done[key]} of {listed[key]}" if key in listed else NOT_KNOWN for key in ids]
