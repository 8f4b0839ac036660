"""Handoffs: cases between colleagues, customers between reps with the checklist of each, and customers by who sold to them."""

import numpy as np
import pandas as pd

from toolkit import tasks
from toolkit.accounts import accounts
from toolkit.book import Book, has
from toolkit.calendars import past_calendar
from toolkit.diary import open_promises
from toolkit.tables import HANDOFFS, HANDOVERS, SELLERS


def handoffs(book: Book) -> dict[str, pd.DataFrame]:
    """Handed-on cases, the newest first; customers handed over of late, with what is still to do; churn by seller."""
    table = accounts(book)
    known = table.set_index("customer_id")
    first = book.tables["cases"]["handed_on"].min()
    calendar = past_calendar(book, table, first.date() if first is not pd.NaT else book.as_of)
    cases = tasks.handoffs(book, known, calendar)
    cases = cases.assign(name=cases["customer_id"].map(known["name"]))
    cases = cases.sort_values(["handed_on", "customer_id", "subject"], ascending=[False, True, True])
    return {
        HANDOFFS.title: cases[HANDOFFS.names].reset_index(drop=True),
        HANDOVERS.title: _handovers(book, table),
        SELLERS.title: _sellers(table),
    }


def _handovers(book: Book, table: pd.DataFrame) -> pd.DataFrame:
    """The checklist of practice 27 for every customer handed over within the days that the setting says."""
    today = pd.Timestamp(book.as_of)
    since = table["handed_over_on"]
    mine = table[(since <= today) & (since > today - pd.Timedelta(days=book.settings.handover_days))]
    owed = open_promises(book, "us").groupby("customer_id").size() if len(mine) else pd.Series(dtype="i8")
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
                ("introduce the counterparts", " of " in intro and intro.split(" of ")[0] != intro.split(" of ")[1]),
            )
            if wanted
        )
        or "nothing"
        for owner, seller, met, promises, gaps, intro in zip(
            out["owner"], out["seller"], met, out["promises"], out["gaps"], out["introduced"], strict=True
        )
    ]
    return out.sort_values(["handed_over_on", "customer_id"], ascending=[False, True])[HANDOVERS.names].reset_index(drop=True)


def _introduced(book: Book, table: pd.DataFrame) -> list[str]:
    """ "2 of 3": counterparts with a name on both sides and a day of introduction, of the functions listed."""
    if not has(book, "contacts"):
        return ["not known"] * len(table)
    contacts = book.tables["contacts"]
    done = contacts[["their_person", "our_person", "introduced_on"]].notna().all(axis=1)
    per = contacts.assign(done=done, customer_id=contacts["customer_id"].astype("str")).groupby("customer_id")["done"]
    n, of = per.sum(), per.size()
    return [f"{int(n[c])} of {int(of[c])}" if c in of.index else "not known" for c in table["customer_id"]]


def _sellers(table: pd.DataFrame) -> pd.DataFrame:
    sold = table[table["seller"].notna()]
    if not len(sold):
        return pd.DataFrame(columns=SELLERS.names)
    lost = sold["blocked"].str.startswith("Lost").astype("i8")
    over = sold["handed_over_on"].notna().astype("i8")
    out = sold.assign(lost=lost, handed_over=over, lost_after=lost * over, customers=1)
    out = out.groupby("seller")[["customers", "lost", "handed_over", "lost_after"]].sum().reset_index()
    return out.assign(churn=out["lost"] / out["customers"])[SELLERS.names]
