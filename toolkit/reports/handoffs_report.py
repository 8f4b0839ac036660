"""Handoffs: cases between colleagues, customers between reps, and customers by who sold to them."""

import pandas as pd

from toolkit.planning.handoffs import handoffs_of
from toolkit.planning.planning import Planning
from toolkit.planning.task_rows import CustomerDays
from toolkit.reports.report_parts import in_columns, no_rows
from toolkit.schema.diary_outputs import HANDOFFS, HANDOVERS, SELLERS


def handoffs(planning: Planning) -> dict[str, pd.DataFrame]:
    """For whoever leads the reps: what changed hands, where it waits, and churn by seller.

    Handed-on cases stand the newest first; customers handed over of late have their checklist.
    """
    return {
        HANDOFFS.title: _cases(planning),
        HANDOVERS.title: _customers(planning.handovers),
        SELLERS.title: _sellers(planning.accounts),
    }


def _cases(planning: Planning) -> pd.DataFrame:
    book, customers = planning.book, planning.by_id
    first = book.tables["cases"]["handed_on"].min()
    calendar = planning.calendar_from(book.as_of if first is pd.NaT else first.date())
    rows = handoffs_of(book, CustomerDays(customers, calendar, planning.pairs))
    rows = rows.assign(name=rows["customer_id"].map(customers["name"]))
    order = ["handed_on", "customer_id", "subject"]
    return in_columns(rows.sort_values(order, ascending=[False, True, True]), HANDOFFS)


def _customers(handovers: pd.DataFrame) -> pd.DataFrame:
    order = ["handed_over_on", "customer_id"]
    return in_columns(handovers.sort_values(order, ascending=[False, True]), HANDOVERS)


def _sellers(accounts: pd.DataFrame) -> pd.DataFrame:
    """Customers of each seller, how many are lost, and how many were lost after a handover."""
    sold = accounts[accounts["seller"].notna()]
    if not len(sold):
        return no_rows(SELLERS)
    lost = sold["blocked"].str.startswith("Lost")
    over = sold["handed_over_on"].notna()
    counted = pd.DataFrame(
        {"customers": 1, "lost": lost, "handed_over": over, "lost_after": lost & over}
    )
    sums = counted.astype("i8").groupby(sold["seller"]).sum().reset_index()
    return sums.assign(churn=sums["lost"] / sums["customers"])[SELLERS.names]
