"""Handoffs: cases between colleagues, customers between reps with the checklist of each, and customers by who sold to them."""

import pandas as pd

from toolkit.book import Book
from toolkit.planning import tasks
from toolkit.planning.accounts import accounts
from toolkit.planning.handovers import handovers
from toolkit.planning.plan_calendar import past_calendar
from toolkit.schema import HANDOFFS, HANDOVERS, SELLERS


def handoffs(book: Book) -> dict[str, pd.DataFrame]:
    """Handed-on cases, the newest first; customers handed over of late, with what is still to do; churn by seller."""
    table = accounts(book)
    known = table.set_index("customer_id")
    first = book.tables["cases"]["handed_on"].min()
    calendar = past_calendar(book, table, first.date() if first is not pd.NaT else book.as_of)
    cases = tasks.handoffs(book, known, calendar)
    cases = cases.assign(name=cases["customer_id"].map(known["name"]))
    cases = cases.sort_values(
        ["handed_on", "customer_id", "subject"], ascending=[False, True, True]
    )
    return {
        HANDOFFS.title: cases[HANDOFFS.names].reset_index(drop=True),
        HANDOVERS.title: _shown(handovers(book, table)),
        SELLERS.title: _sellers(table),
    }


def _shown(rows: pd.DataFrame) -> pd.DataFrame:
    return rows.sort_values(["handed_over_on", "customer_id"], ascending=[False, True])[
        HANDOVERS.names
    ].reset_index(drop=True)


def _sellers(table: pd.DataFrame) -> pd.DataFrame:
    sold = table[table["seller"].notna()]
    if not len(sold):
        return pd.DataFrame(columns=SELLERS.names)
    lost = sold["blocked"].str.startswith("Lost").astype("i8")
    over = sold["handed_over_on"].notna().astype("i8")
    out = sold.assign(lost=lost, handed_over=over, lost_after=lost * over, customers=1)
    out = (
        out.groupby("seller")[["customers", "lost", "handed_over", "lost_after"]]
        .sum()
        .reset_index()
    )
    return out.assign(churn=out["lost"] / out["customers"])[SELLERS.names]
