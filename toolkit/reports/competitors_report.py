"""Competitors: at which customers they are named, and how much that exposes (practice 52)."""

import pandas as pd

from toolkit.planning.people import exposure_of
from toolkit.planning.planning import Planning
from toolkit.reports.report_parts import in_columns
from toolkit.schema.people_outputs import EXPOSURE


def competitors(planning: Planning) -> dict[str, pd.DataFrame]:
    """For who leads: customers at whom competitors are named, the most exposed first."""
    accounts = planning.accounts
    rows = exposure_of(planning.book, accounts[accounts["blocked"] == ""])
    order = ["exposure", "days", "customer_id"]
    rows = rows.sort_values(order, ascending=[False, True, True], kind="stable")
    return {EXPOSURE.title: in_columns(rows, EXPOSURE)}
