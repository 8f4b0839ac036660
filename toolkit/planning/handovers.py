"""Customers who changed hands of late, with what is still to do before the new rep has them whole (practice 27)."""

import numpy as np
import pandas as pd

from toolkit.book import Book, has
from toolkit.planning.ledger import open_promises


def handovers(book: Book, table: pd.DataFrame) -> pd.DataFrame:
    """The customers among these rows of `accounts` that were handed over within the days that the setting says.

    Adds reached ("yes", "no"), promises and gaps (open ones), introduced ("2 of 3") and missing (what is still to do; "nothing"). Practice 27.
    """
    today = pd.Timestamp(book.as_of)
    since = table["handed_over_on"]
    mine = table[
        (since <= today) & (since > today - pd.Timedelta(days=book.settings.handover_days))
    ]
    owed = (
        open_promises(book, "us").groupby("customer_id").size()
        if len(mine)
        else pd.Series(dtype="i8")
    )
    met = mine["last_success"] >= mine["handed_over_on"]
    out = mine.assign(
        reached=np.where(met, "yes", "no"),
        promises=mine["customer_id"].map(owed).fillna(0),
        gaps=mine["open_gaps"].fillna(0),
        introduced=_introduced(book, mine),
    )
    out["missing"] = [
        "; ".join(
            text
            for text, wanted in (
                ("name the new rep", not owner or owner == seller),
                ("the new rep calls", not met),
                ("take over the open promises", promises > 0),
                ("close the open gaps", gaps > 0),
                (
                    "introduce the counterparts",
                    " of " in intro and intro.split(" of ")[0] != intro.split(" of ")[1],
                ),
            )
            if wanted
        )
        or "nothing"
        for owner, seller, met, promises, gaps, intro in zip(
            out["owner"],
            out["seller"],
            met,
            out["promises"],
            out["gaps"],
            out["introduced"],
            strict=True,
        )
    ]
    return out


def _introduced(book: Book, table: pd.DataFrame) -> list[str]:
    """ "2 of 3": counterparts with a name on both sides and a day of introduction, of the functions listed."""
    if not has(book, "contacts"):
        return ["not known"] * len(table)
    contacts = book.tables["contacts"]
    done = contacts[["their_person", "our_person", "introduced_on"]].notna().all(axis=1)
    per = contacts.assign(done=done, customer_id=contacts["customer_id"].astype("str")).groupby(
        "customer_id"
    )["done"]
    n, of = per.sum(), per.size()
    return [
        f"{int(n[c])} of {int(of[c])}" if c in of.index else "not known"
        for c in table["customer_id"]
    ]
