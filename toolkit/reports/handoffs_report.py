"""Handoffs: cases between colleagues, customers between reps with the checklist of each, and customers by who sold to them."""

import pandas as pd

from toolkit.planning.handoffs import handoffs_of
from toolkit.planning.planning import Planning
from toolkit.planning.task_rows import CustomerDays
from toolkit.schema import HANDOFFS, HANDOVERS, SELLERS


def handoffs(planning: Planning) -> dict[str, pd.DataFrame]:
    """Handed-on cases, the newest first; customers handed over of late, with what is still to do; churn by seller."""
    table, book = planning.accounts, planning.book
    known = table.set_index("customer_id")
    first = book.tables["cases"]["handed_on"].min()
    calendar = planning.calendar_from(first.date() if first is not pd.NaT else book.as_of)
    cases = handoffs_of(book, CustomerDays(known, calendar))
    cases = cases.assign(name=cases["customer_id"].map(known["name"]))
    cases = cases.sort_values(
        ["handed_on", "customer_id", "subject"], ascending=[False, True, True]
    )
    return {
        HANDOFFS.title: cases[HANDOFFS.names].reset_index(drop=True),
        HANDOVERS.title: _shown(planning.handovers),
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
